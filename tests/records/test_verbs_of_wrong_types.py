"""What is no record, no row and no mapping is refused at the door of a verb, in the words of the library."""

from typing import Any

import pytest

from ikm_domain.errors import ValidationFailed
from ikm_domain.io.codec import from_data
from ikm_domain.records.equipment import EquipmentGrant
from ikm_domain.records.training import Meeting, TrainingSession
from ikm_domain.register import Register
from ikm_domain.reports import report
from ikm_domain.statistics import reach
from ikm_domain.values.figures import Figure
from ikm_domain.values.identifiers import NIK
from ikm_domain.values.money import Money
from tests.checked.told import faults

GRANT = EquipmentGrant(id="m-1", item="Mesin", quantity=2)
SESSION = TrainingSession(id="s-1", title="Bimtek", audience="artisans", meetings=["2020-02-27"])
MEETING = Meeting("2020-02-27", "09:00", "10:00")


@pytest.mark.parametrize("zone", [5, "Mars/X", "UTC"])
def test_a_meeting_lies_in_a_zone_of_indonesia(zone: Any) -> None:
    assert faults(MEETING.interval, zone) == [("code.unknown", "timezone")]


@pytest.mark.parametrize(
    ("verb", "argument", "told"),
    [
        (GRANT.decide, None, [("field.missing", "document")]),
        (GRANT.decide, "SK 1/2020", [("field.type", "document")]),
        (GRANT.divide, None, [("field.missing", "parts")]),
        (GRANT.divide, "ab", [("field.type", "parts")]),
        (GRANT.divide, ["a", "b"], [("field.type", 'parts["m-1/1"]'), ("field.type", 'parts["m-1/2"]')]),
        (GRANT.divide, 3, [("number.range", "parts")]),
        (GRANT.divide, True, [("field.type", "parts")]),
        (SESSION.record_attendance, [{"person_id": "a-1"}, 1], [("field.type", "rows[0]"), ("field.type", "rows[1]")]),
        (SESSION.record_attendance, None, [("field.missing", "rows")]),
    ],
)
def test_a_verb_takes_what_it_is_for(verb: Any, argument: Any, told: list[tuple[str, str]]) -> None:
    assert faults(verb, argument) == told


@pytest.mark.parametrize("cls", [Money, NIK, int, None])
def test_only_records_and_what_they_hold_are_read(cls: Any) -> None:
    assert [code for code, _ in faults(from_data, cls, {})] == ["field.missing" if cls is None else "field.type"]


@pytest.mark.parametrize("register", [{}, None, 5])
def test_figures_and_reports_are_of_a_register(register: Any) -> None:
    for call in (lambda: reach(register, audience="artisans"), lambda: report(register)):
        with pytest.raises(ValidationFailed) as refused:
            call()
        assert [str(issue.path) for issue in refused.value.issues] == ["register"]


@pytest.mark.parametrize("program", [[], 5])
def test_a_program_is_asked_for_by_its_id(program: Any) -> None:
    with pytest.raises(ValidationFailed, match=r"program\.unknown"):
        reach(Register(), audience="artisans", program=program)


def test_a_figure_is_of_a_size_that_can_be_written() -> None:
    assert faults(Figure, name="x", unit="people", low=10**5000, high=10**5000) == [
        ("number.range", "low"),
        ("number.range", "high"),
    ]
