"""The public names are the same in `__all__`, in `dir()`, for type checkers and in the reference; so are the codes."""

import ast
import re
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import pytest

import ikm_domain
from ikm_domain.language.catalogue import ISSUES
from tests.contract.source import FAMILIES, MAKERS, NAME, TREES, codes, imports, raised

REFERENCE = Path(__file__).parents[2] / "docs/reference"
HOMES = {name: f"{NAME}.{module}" for name, module in ikm_domain._HOMES.items()}
CODE = re.compile(r"`([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)`")


def casing(name: str) -> tuple[int, str]:
    """Names in capitals first, then classes, then functions; each in order."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def test_all_is_sorted_constants_first_then_classes_then_functions() -> None:
    assert ikm_domain.__all__ == sorted(ikm_domain.__all__, key=casing)
    assert len(set(ikm_domain.__all__)) == len(ikm_domain.__all__)


def test_dir_shows_the_public_names_and_nothing_else() -> None:
    assert dir(ikm_domain) == sorted(ikm_domain.__all__)


def test_each_public_name_has_a_home_and_each_home_a_public_name() -> None:
    assert set(HOMES) == set(ikm_domain.__all__)
    assert list(HOMES) == sorted(HOMES)


def test_type_checkers_see_each_public_name_from_the_same_home() -> None:
    seen = {
        alias.asname: node.module
        for guard in ast.walk(TREES[""])
        if isinstance(guard, ast.If) and ast.unparse(guard.test) == "TYPE_CHECKING"
        for node in guard.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.name == alias.asname  # the spelling that exports
    }
    assert seen == HOMES
    assert len([found for found in imports() if found.by == "" and found.for_types]) == len(HOMES)


@pytest.mark.parametrize("name", ikm_domain.__all__)
def test_a_public_name_is_the_thing_that_its_home_defines_or_gathers_from_its_own_modules(name: str) -> None:
    thing = getattr(ikm_domain, name)
    home = import_module(HOMES[name])
    assert thing is vars(home)[name]
    defined = getattr(thing, "__module__", home.__name__)
    assert defined == home.__name__ or defined.startswith(f"{home.__name__}.")
    assert getattr(thing, "__qualname__", name) == name


def test_every_class_and_function_of_the_public_names_says_what_it_is() -> None:
    assert [name for name in ikm_domain.__all__ if not (getattr(ikm_domain, name).__doc__ or "").strip()] == []


@pytest.mark.parametrize("misspelt", ["Artisans", "money", "_Artisan", "artisan"])
def test_a_misspelt_name_is_refused_by_that_name(misspelt: str) -> None:
    with pytest.raises(AttributeError, match=rf"'ikm_domain' has no attribute '{misspelt}'"):
        getattr(ikm_domain, misspelt)


def test_the_version_is_the_one_that_is_installed() -> None:
    assert ikm_domain.__version__ == version("ikm-domain")
    assert re.match(r"\d+\.\d+", ikm_domain.__version__)


# Issue codes


def test_the_issues_that_can_be_raised_are_those_of_the_catalogue_no_more_and_no_fewer() -> None:
    assert set(ISSUES) == {"id", "en"}
    assert set(ISSUES["id"]) == codes()
    assert set(ISSUES["en"]) == codes()


def test_the_codes_that_are_put_together_are_those_of_the_classes_and_fields_they_are_made_of() -> None:
    classes = TREES["values.identifiers"].body
    identifiers = [
        node.name.lower()
        for node in classes
        if isinstance(node, ast.ClassDef) and [ast.unparse(base) for base in node.bases] == ["Identifier"]
    ]
    assert sorted(FAMILIES["{cls.__name__.lower()}.digits"]) == sorted(identifiers)
    assert FAMILIES["{cls.__name__.lower()}.length"] == FAMILIES["{cls.__name__.lower()}.digits"]
    alike = import_module(f"{NAME}.records.exports.series")._LIKE_FOR_LIKE
    assert sorted(FAMILIES["series.mixed-{name}"]) == sorted(alike)


def test_codes_are_two_kebab_words_with_a_point_between() -> None:
    assert [code for code in codes() if not CODE.fullmatch(f"`{code}`")] == []


def test_docstrings_name_no_code_that_is_not_raised() -> None:
    owners = {code.split(".")[0] for code in codes()}
    named = {
        (module, code)
        for module, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        for code in CODE.findall(ast.get_docstring(node) or "")
        if code.split(".")[0] in owners
    }
    assert named
    assert {(module, code) for module, code in named if code not in codes()} == set()


# The reference


@pytest.mark.tree
def test_the_reference_has_an_entry_for_each_public_name() -> None:
    pages = "\n".join(page.read_text("utf-8") for page in REFERENCE.glob("**/*.md"))
    entries = re.findall(r"^\.\. (?:auto\w+|py:\w+):: ([\w.]+)", pages, re.MULTILINE)
    assert {f"{home}.{name}" for name, home in HOMES.items()} - set(entries) == set()
    assert len(set(entries)) == len(entries)


@pytest.mark.tree
def test_the_reference_lists_each_issue_code_with_its_severities_and_wordings_and_no_other() -> None:
    page = (REFERENCE / "issues.md").read_text("utf-8")
    rows = [[cell.strip() for cell in row.split("|")[1:5]] for row in page.splitlines() if row.startswith("| `")]
    listed = {code.strip("`"): (set(re.findall(r"\w+", told)) & set(MAKERS), *words) for code, told, *words in rows}
    severities: dict[str, set[str]] = {}
    for found in raised():
        severities.setdefault(found.code, set()).add(found.severity)
    assert listed == {code: (told, ISSUES["en"][code], ISSUES["id"][code]) for code, told in severities.items()}
    assert list(listed) == sorted(listed)


@pytest.mark.tree
def test_the_typing_tests_use_each_public_name_from_the_root() -> None:
    uses = ast.parse((REFERENCE.parents[1] / "tests/typing/right_uses.py").read_text("utf-8"))
    imported = {
        alias.name
        for node in uses.body
        if isinstance(node, ast.ImportFrom) and node.module == NAME
        for alias in node.names
    }
    assert imported == set(ikm_domain.__all__)
