"""Head counts and what they rest on."""

from typing import Any

import attrs
import pytest

from ikm_domain.frozen import FrozenMap
from ikm_domain.values.people import Audience, CountBasis, Headcount, Sex, to_headcount_or_none, to_sex_or_none
from tests.checked.told import doubts, faults, issues


def test_a_bare_number_is_a_total_whose_basis_is_not_stated() -> None:
    count = to_headcount_or_none(200)
    assert count == Headcount(200)
    assert count is not None
    assert (count.basis, count.female, count.male, count.splits) == (CountBasis.NOT_STATED, None, None, None)
    assert to_headcount_or_none(0) == Headcount(0)
    assert to_headcount_or_none(None) is None
    assert to_headcount_or_none(count) is count


@pytest.mark.parametrize("value", [-1, 1_000_000_001, True, "200", 200.0])
def test_what_is_no_head_count_is_left_as_it_is_for_the_check_to_speak(value: Any) -> None:
    assert to_headcount_or_none(value) is value


def test_every_field_takes_its_text_or_its_value() -> None:
    by_text: Any = {"basis": "attended", "splits": {"artisans": 5, "officials": 3}}
    by_value: Any = {
        "basis": CountBasis.ATTENDED,
        "splits": FrozenMap({Audience.ARTISANS: 5, Audience.OFFICIALS: 3}),
    }
    assert Headcount(8, female=5, male=3, **by_text) == Headcount(8, female=5, male=3, **by_value)
    assert {*by_text, "total", "female", "male"} == {field.name for field in attrs.fields(Headcount)}


@pytest.mark.parametrize("parts", [{"female": 20}, {"male": 20}, {"female": 12, "male": 8}, {"female": 0}])
def test_parts_may_sum_to_the_total_or_to_less(parts: Any) -> None:
    assert doubts(Headcount(20, **parts)) == []
    assert doubts(Headcount(20, splits={"artisans": 20})) == []
    assert Headcount(20, splits={}).splits == FrozenMap()


def test_parts_never_sum_to_more() -> None:
    assert faults(Headcount, 20, female=15, male=6) == [("headcount.parts", "")]
    assert faults(Headcount, 20, female=21) == [("headcount.parts", "")]
    assert faults(Headcount, 20, splits={"artisans": 20, "officials": 1}) == [("headcount.parts", "")]


def test_both_ways_of_parting_are_told() -> None:
    told = issues(Headcount, 20, female=15, male=6, splits={"artisans": 22, "mixed": 1})
    assert [(issue.code, str(issue.path), dict(issue.params)) for issue in told] == [
        ("headcount.parts", "", {"parts": 21, "total": 20}),
        ("headcount.parts", "", {"parts": 23, "total": 20}),
        ("headcount.mixed-split", 'splits["mixed"]', {}),
    ]


def test_a_split_names_one_audience() -> None:
    assert faults(Headcount, 20, splits={"mixed": 20}) == [("headcount.mixed-split", 'splits["mixed"]')]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"total": -1}, [("number.range", "total")]),
        ({"total": 1_000_000_001}, [("number.range", "total")]),
        ({"total": True}, [("field.type", "total")]),
        ({"total": None}, [("field.missing", "total")]),
        ({"total": 5, "basis": "guessed"}, [("code.unknown", "basis")]),
        ({"total": 5, "basis": None}, [("field.missing", "basis")]),
        ({"total": 5, "female": -1, "male": "3"}, [("number.range", "female"), ("field.type", "male")]),
        ({"total": 5, "splits": [5]}, [("field.type", "splits")]),
        ({"total": 5, "splits": {"perajin": 5}}, [("code.unknown", 'splits["perajin"]')]),
        ({"total": 5, "splits": {"artisans": -1}}, [("number.range", 'splits["artisans"]')]),
        ({"total": 5, "splits": {7: 5}}, [("field.type", 'splits["7"]')]),
    ],
)
def test_each_unsound_field_is_told(fields: Any, expected: list[tuple[str, str]]) -> None:
    assert faults(Headcount, **fields) == expected


def test_a_sex_is_read_by_its_code_alone() -> None:
    assert [to_sex_or_none(text) for text in ("female", "male", None)] == [Sex.FEMALE, Sex.MALE, None]
    loose: Any = to_sex_or_none("P")
    assert loose == "P"
