"""Crafts and the industry groups they are registered under."""

from typing import Any

import pytest

from ikm_domain.values.crafts import (
    Craft,
    Kbli,
    KbliEdition,
    to_craft_or_none,
    to_crafts_or_none,
)
from tests.checked.told import doubts, facts, faults


def test_a_listed_craft_has_its_family_and_its_names() -> None:
    pewter, cual = Craft("pewter"), Craft("weaving-cual")
    assert (pewter.code, str(pewter), repr(pewter)) == ("pewter", "pewter", "Craft('pewter')")
    assert (pewter.family, pewter.name, pewter.english_name) == ("metal", "kerajinan pewter (timah)", "pewter ware")
    assert (cual.family, cual.name) == ("textile", "tenun cual")
    assert doubts(pewter) == []


def test_a_craft_of_ones_own_is_kept_and_doubted() -> None:
    own = Craft("anyaman-resam-2")
    assert doubts(own) == [("warning", "craft.unlisted", "")]
    assert [dict(issue.params) for issue in own.doubts()] == [{"given": "anyaman-resam-2"}]
    assert (own.family, own.name, own.english_name) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Batik Tulis", "code.shape"),
        ("", "code.shape"),
        ("batik_tulis", "code.shape"),
        ("x" * 65, "code.shape"),
        (None, "field.missing"),
        (5, "field.type"),
    ],
)
def test_what_is_no_code_names_no_craft(text: Any, code: str) -> None:
    assert faults(Craft, text) == [(code, "")]


def test_a_field_takes_the_code_or_the_craft() -> None:
    pewter = Craft("pewter")
    assert to_craft_or_none("pewter") == pewter
    assert to_craft_or_none("own-craft") == Craft("own-craft")
    assert to_craft_or_none(pewter) is pewter
    assert to_craft_or_none(None) is None
    assert to_crafts_or_none(["pewter", pewter]) == (pewter, pewter)
    assert to_crafts_or_none(None) is None
    loose: Any = to_craft_or_none("Timah")
    assert loose == "Timah"


def test_a_kbli_group_is_bound_to_its_edition() -> None:
    # 13133 is printed cloth in KBLI 2020 and wax batik in KBLI 2025.
    printed, batik = Kbli("13133", "2020"), Kbli("13133", "2025")
    assert printed != batik
    assert printed == Kbli("13133", KbliEdition.KBLI_2020)
    assert doubts(printed) == []
    assert [edition.value for edition in KbliEdition] == ["2009", "2015", "2017", "2020", "2025"]


@pytest.mark.parametrize(
    ("code", "edition", "expected"),
    [
        ("1313", "2020", [("kbli.shape", "code")]),
        ("C.13134", "2020", [("kbli.shape", "code")]),
        (13134, "2020", [("field.type", "code")]),
        ("13134", "2021", [("code.unknown", "edition")]),
        ("13134", 2020, [("field.type", "edition")]),
        (None, None, [("field.missing", "code"), ("field.missing", "edition")]),
    ],
)
def test_what_is_no_group_of_an_edition_is_refused(code: Any, edition: Any, expected: list[tuple[str, str]]) -> None:
    assert faults(Kbli, code, edition) == expected


def test_the_wrong_group_comes_along() -> None:
    assert facts(Kbli, "C.13134", "2020") == {"given": "C.13134"}
