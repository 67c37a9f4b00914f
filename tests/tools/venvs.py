"""What the checks that need an environment of their own share: making one with uv, filling it, testing in it."""

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
_MAJOR, _MINOR = map(int, _PROJECT["requires-python"].removeprefix(">=").split("."))

#: The oldest Python that the project supports.
OLDEST_PYTHON = (_MAJOR, _MINOR)

_LEFT_OUT = ("COVERAGE", "PYTEST", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")


def environment() -> dict[str, str]:
    """The caller's environment, less what leads back to the caller's Python, and with all of pyenv's on the path."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_LEFT_OUT)}
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    path = os.pathsep.join([os.environ.get("PATH", ""), *map(str, sorted(pyenv.glob("versions/*/bin")))])
    return kept | {"PATH": path, "UV_PYTHON_DOWNLOADS": "never", "UV_SYSTEM_CERTS": "1"}  # certificates as pip does


def say(text: str) -> None:
    """Tell what is done now."""
    print(f"-- {text}", flush=True)


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    """Run a command; where it fails, so does the whole check."""
    code = subprocess.run(command, cwd=cwd, env=environment(), check=False).returncode
    if code:
        sys.exit(f"failed with exit code {code}: {' '.join(map(str, command))}")


def uv(*arguments: str | Path) -> None:
    """Run uv."""
    run(sys.executable, "-m", "uv", "--quiet", *arguments)


def ask_uv(*arguments: str | Path) -> list[dict[str, Any]]:
    """What uv answers in JSON; its warnings (of broken interpreters) are dropped."""
    command = [sys.executable, "-m", "uv", *arguments]
    answer = subprocess.check_output(command, cwd=ROOT, env=environment(), stderr=subprocess.DEVNULL)
    rows: list[dict[str, Any]] = json.loads(answer)
    return rows


def interpreters() -> dict[tuple[int, int], str]:
    """The supported releases of CPython on this machine: by minor version, the interpreter of the newest."""
    rows = ask_uv("python", "list", "--only-installed", "--output-format", "json")
    newest: dict[tuple[int, int], str] = {}
    for row in sorted(rows, key=lambda row: row["version_parts"]["patch"]):
        minor = (row["version_parts"]["major"], row["version_parts"]["minor"])
        released = row["version"].replace(".", "").isdigit()
        plain = row["implementation"] == "cpython" and row["variant"] == "default"
        if released and plain and minor >= OLDEST_PYTHON:
            newest[minor] = row["path"]
    return dict(sorted(newest.items()))


def make(folder: Path, python: str) -> Path:
    """Make an empty environment in a folder and return its interpreter."""
    uv("venv", "--no-project", "--python", python, folder)
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install(python: Path, *arguments: str | Path) -> None:
    """Install into the environment of an interpreter."""
    uv("pip", "install", "--python", python, *arguments)


def run_tests(python: Path, *arguments: str, cwd: Path = ROOT) -> None:
    """Run the tests with an interpreter."""
    run(python, "-m", "pytest", "--quiet", *arguments, cwd=cwd)
