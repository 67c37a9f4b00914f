"""Run the tests on every other Python of this machine that the project supports."""

import sys
import tempfile
from pathlib import Path

from tests.tools import venvs


def main() -> None:
    others = {minor: path for minor, path in venvs.interpreters().items() if minor != sys.version_info[:2]}
    if not others:
        venvs.say("no other supported Python on this machine, so nothing to test")
    for (major, minor), interpreter in others.items():
        with tempfile.TemporaryDirectory() as folder:
            venvs.say(f"testing on Python {major}.{minor}")
            python = venvs.make(Path(folder), interpreter)
            venvs.install(python, "--editable=.", "--group=test")
            venvs.run_tests(python)


if __name__ == "__main__":
    main()
