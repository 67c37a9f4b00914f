"""What is told to a checker to look away is counted, bounded and explained."""

import ast
import io
import re
import tokenize

import pytest

from tests.contract.source import FILES, TREES

pytestmark = pytest.mark.tree

MARKS = {
    "type: ignore": r"type:\s*ignore(?:\[[\w,\s-]+\])?",
    "pyright: ignore": r"pyright:\s*ignore(?:\[[\w,\s]+\])?",
    "noqa": r"noqa(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)?",
    "pragma: no cover": r"pragma:\s*no\s?cover",
    "pragma: no branch": r"pragma:\s*no\s?branch",
}
# At most so many in the whole package; a lower number is a gain, and then stands here.
MOST = {"type: ignore": 1, "pyright: ignore": 0, "noqa": 3, "pragma: no cover": 0, "pragma: no branch": 0}
MOST_CASTS = 34


def comments() -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for module, path in FILES.items():
        tokens = tokenize.generate_tokens(io.StringIO(path.read_text("utf-8")).readline)
        found += [(f"{module}:{token.start[0]}", token.string) for token in tokens if token.type == tokenize.COMMENT]
    return found


@pytest.mark.parametrize("mark", MARKS)
def test_marks_are_no_more_than_their_bound(mark: str) -> None:
    places = [where for where, comment in comments() if re.search(MARKS[mark], comment)]
    assert len(places) <= MOST[mark], places


def test_each_mark_says_which_rule_it_sets_aside_and_why() -> None:
    marks = re.compile("|".join(MARKS.values()))
    bare: list[str] = []
    for where, comment in comments():
        found = [mark[0] for mark in marks.finditer(comment)]
        reason = re.findall(r"\w+", marks.sub("", comment))
        blanket = any(re.fullmatch(r"type:\s*ignore|pyright:\s*ignore|noqa", mark) for mark in found)
        if found and (blanket or len(reason) < 3):
            bare.append(f"{where} {comment}")
    assert bare == []


def test_no_file_is_set_aside_whole() -> None:
    whole = re.compile(r"#\s*(mypy:|pyright:\s*(basic|strict|report|false)|ruff:\s*noqa|flake8:)")
    assert [where for where, comment in comments() if whole.search(comment)] == []


def test_casts_are_no_more_than_their_bound() -> None:
    casts = [
        f"{module}:{node.lineno}"
        for module, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "cast"
    ]
    assert len(casts) <= MOST_CASTS, casts
