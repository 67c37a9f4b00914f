"""A small mutation check: change one comparison, constant or connective of the package, and see whether a test fails.

Not part of `poe check`: a mutant that changes nothing one could see survives rightly, and someone has to look.
"""

import argparse
import ast
import os
import queue
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, NamedTuple

from tests.tools.venvs import ROOT, environment, say

_PACKAGE: Final = ROOT / "src" / "ikm_domain"
_FOLDERS: Final = ("values", "records", "statistics")
_TESTS: Final = ("values", "records", "register", "checked")
_FLIPPED: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


class Mutant(NamedTuple):
    """One change of one file, which stands relative to the package."""

    path: Path
    line: int
    change: str
    source: str


def _changes(node: ast.AST) -> Iterator[str]:
    """Make each change of a node in its place, tell it, and take it back."""
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            if other := _FLIPPED.get(type(operator)):
                node.ops[index] = other()
                yield f"{type(operator).__name__} -> {other.__name__}"
                node.ops[index] = operator
    elif isinstance(node, ast.BoolOp):
        was = node.op
        node.op = ast.Or() if isinstance(was, ast.And) else ast.And()
        yield f"{type(was).__name__} -> {type(node.op).__name__}"
        node.op = was
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        operand = node.operand
        node.operand = ast.UnaryOp(ast.Not(), operand)
        yield "not dropped"
        node.operand = operand
    elif isinstance(node, ast.Constant) and type(node.value) is int:
        number = node.value
        for other_number in (number + 1, number - 1):
            node.value = other_number
            yield f"{number} -> {other_number}"
        node.value = number


def mutants(path: Path) -> Iterator[Mutant]:
    """All mutants of one file of the package."""
    tree = ast.parse((_PACKAGE / path).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        for change in _changes(node):
            yield Mutant(path, getattr(node, "lineno", 0), change, ast.unparse(tree))


class Copies:
    """Copies of the package, each used by one run of the tests at a time."""

    def __init__(self, folder: Path, count: int, timeout: float) -> None:
        self.timeout = timeout
        self._free: queue.Queue[Path] = queue.Queue()
        for number in range(count):
            copy = folder / str(number)
            shutil.copytree(_PACKAGE, copy / _PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__"))
            self._free.put(copy)

    def survives(self, mutant: Mutant | None) -> bool:
        """Whether the tests pass; one that does not end in time does not pass."""
        copy = self._free.get()
        try:
            if mutant is not None:
                (copy / _PACKAGE.name / mutant.path).write_text(mutant.source, encoding="utf-8")
            return self._passes(copy, mutant)
        finally:
            if mutant is not None:
                shutil.copyfile(_PACKAGE / mutant.path, copy / _PACKAGE.name / mutant.path)
            self._free.put(copy)

    def _passes(self, copy: Path, mutant: Mutant | None) -> bool:
        nearest = {"records": "records", "values": "values", "statistics": "register"}
        first = nearest[mutant.path.parts[0]] if mutant else ""
        folders = [f"tests/{name}" for name in sorted(_TESTS, key=lambda name: name != first)]
        options = ["-x", "-q", "-p", "no:randomly", "-p", "no:cacheprovider"]
        env = environment() | {"PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, "-m", "pytest", *options, *folders]
        try:
            done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, check=False, timeout=self.timeout)
        except subprocess.TimeoutExpired:
            return False
        return done.returncode == 0


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--only", default="", metavar="PATH", help="a file or folder, such as records/equipment.py")
    reader.add_argument("--sample", type=int, metavar="N", help="so many mutants, drawn at random")
    reader.add_argument("--seed", type=int, default=0, metavar="S")
    options = reader.parse_args()
    only = options.only.removeprefix("src/ikm_domain/")
    paths = [path.relative_to(_PACKAGE) for folder in _FOLDERS for path in sorted((_PACKAGE / folder).rglob("*.py"))]
    drawn = [mutant for path in paths if path.as_posix().startswith(only) for mutant in mutants(path)]
    if options.sample is not None and options.sample < len(drawn):
        drawn = random.Random(options.seed).sample(drawn, options.sample)
    workers = min(4, os.cpu_count() or 1)
    with tempfile.TemporaryDirectory() as folder:
        copies = Copies(Path(folder), workers, timeout=300)
        began = time.monotonic()
        if not copies.survives(None):
            sys.exit("the tests fail without a mutant already")
        copies.timeout = 30 + 5 * (time.monotonic() - began)
        with ThreadPoolExecutor(workers) as pool:
            survived = list(pool.map(copies.survives, drawn))
    killed = survived.count(False)
    say(f"{killed} of {len(drawn)} mutants killed, seed {options.seed}")
    for mutant in sorted(mutant for mutant, lives in zip(drawn, survived, strict=True) if lives):
        print(f"src/ikm_domain/{mutant.path.as_posix()}:{mutant.line}: {mutant.change}")


if __name__ == "__main__":
    main()
