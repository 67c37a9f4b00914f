"""Crafts by their codes."""

from typing import Any

import pytest

from ikm_domain.values.crafts import Craft, to_craft_or_none, to_crafts_or_none
from tests.checked.told import doubts, faults


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
