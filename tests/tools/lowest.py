"""Run the tests on the oldest dependencies that pyproject.toml allows, on the oldest Python."""

import tempfile
from pathlib import Path

from tests.tools import venvs

SHOWN = ("attrs", "babel", "hypothesis", "openpyxl", "pendulum")


def versions(python: Path) -> str:
    """The versions that were installed of what pyproject.toml bounds."""
    rows = venvs.ask_uv("pip", "list", "--format", "json", "--python", python)
    return ", ".join(f"{row['name']} {row['version']}" for row in rows if row["name"] in SHOWN)


def main() -> None:
    oldest = "{}.{}".format(*venvs.OLDEST_PYTHON)
    interpreter = venvs.interpreters().get(venvs.OLDEST_PYTHON)
    if interpreter is None:
        venvs.say(f"Python {oldest} is not on this machine, so the oldest dependencies, made for it, are not tested")
        return
    with tempfile.TemporaryDirectory() as folder:
        venvs.say(f"installing the oldest dependencies on Python {oldest}")
        python = venvs.make(Path(folder), interpreter)
        venvs.install(python, "--resolution=lowest-direct", "--editable=.[testing,xlsx]", "--group=test-tools")
        venvs.say(f"testing with {versions(python)}")
        venvs.run_tests(python)


if __name__ == "__main__":
    main()
