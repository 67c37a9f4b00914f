"""Build the wheel, check what is in it, install it alone, import all of it, and run the tests on it without `src`."""

import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

from tests.tools import venvs

# Run by the interpreter that has nothing but the wheel and what it depends on.
IMPORT_ALL = """
import importlib, pkgutil, sys
import ikm_domain
assert ikm_domain.__file__.startswith(sys.prefix), ikm_domain.__file__
for module in pkgutil.walk_packages(ikm_domain.__path__, "ikm_domain."):
    if not module.name.startswith("ikm_domain.testing"):  # needs the extra of that name
        importlib.import_module(module.name)
"""


def expected_files() -> set[str]:
    """The files of the package, less those that its tables are made from, and the metadata."""
    source = venvs.ROOT / "src"
    package = {path.relative_to(source) for path in source.rglob("*") if path.is_file()}
    made_from = {path for path in package if path.is_relative_to("ikm_domain/data/sources")}
    shipped = {path.as_posix() for path in package - made_from if "__pycache__" not in path.parts}
    licences = ("LICENSE", "src/ikm_domain/data/NOTICE.md")
    metadata = ("METADATA", "RECORD", "WHEEL", "entry_points.txt", *(f"licenses/{name}" for name in licences))
    return shipped | {f"{{dist-info}}/{name}" for name in metadata}


def check_files(wheel: Path) -> None:
    """Stop where the wheel holds a file too many or too few."""
    dist_info = "-".join(wheel.name.split("-")[:2]) + ".dist-info"
    found = {name.replace(dist_info, "{dist-info}") for name in zipfile.ZipFile(wheel).namelist()}
    expected = expected_files()
    if found != expected:
        sys.exit(f"missing from the wheel: {sorted(expected - found)}; too many: {sorted(found - expected)}")


def copy_tests(folder: Path) -> None:
    """Copy what the tests read, and nothing of the package's source."""
    left_out = shutil.ignore_patterns("__pycache__", "_build", "bench", "peers", "tools", "typing")
    for name in ("tests", "docs"):
        shutil.copytree(venvs.ROOT / name, folder / name, ignore=left_out)
    for name in ("pyproject.toml", "README.md", "CHANGELOG.md", "CONTRIBUTING.md"):
        shutil.copy(venvs.ROOT / name, folder)


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        venvs.say("building the source distribution, and the wheel from it")
        venvs.uv("build", "--out-dir", folder / "dist")
        (wheel,) = (folder / "dist").glob("*.whl")
        venvs.say(f"checking the files of {wheel.name}")
        check_files(wheel)
        venvs.say("installing the wheel alone, importing every module, calling the command")
        python = venvs.make(folder / "venv", sys.executable)
        venvs.install(python, wheel)
        venvs.run(python, "-I", "-c", IMPORT_ALL, cwd=folder)
        venvs.run(python.with_name("ikm-domain"), "--help", cwd=folder)
        venvs.say("testing the wheel, with src out of the way")
        venvs.install(python, "--group=test")
        (folder / "tree").mkdir()
        copy_tests(folder / "tree")
        venvs.run_tests(python, "-m", "not tree", "tests", cwd=folder / "tree")


if __name__ == "__main__":
    main()
