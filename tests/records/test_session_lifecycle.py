"""Where sessions stand on a day, how they are moved and called off, and how long they last; programs beside them."""

from datetime import date, datetime
from fractions import Fraction
from typing import Any

import attrs
import pytest

from ikm_domain.records.program import Program, ProgramStatus
from ikm_domain.records.record import Ended, Lasting
from ikm_domain.records.training import Attendance, Meeting, SessionStatus, TrainingSession
from ikm_domain.values.people import Headcount
from tests.checked.told import facts, faults

DAYS = ["2020-02-27", "2020-02-28", "2020-03-02"]
ROW = Attendance(person_id="a-1", on="2020-02-27", mark="absent")


def session(**fields: Any) -> TrainingSession:
    told: dict[str, Any] = {"id": "s-1", "title": "Bimtek pewter", "audience": "artisans"}
    return TrainingSession(**{**told, **fields})


def statuses(it: TrainingSession, *days: str) -> list[str]:
    return [it.status(day).value for day in days]


# ---- where a session stands


def test_a_session_is_scheduled_then_running_then_held() -> None:
    told = session(meetings=DAYS, reported=20)
    days = ["2020-02-26", "2020-02-27", "2020-02-28", "2020-03-01", "2020-03-02", "2021-01-01"]
    assert statuses(told, *days) == ["scheduled", "running", "running", "running", "held", "held"]
    assert [told.status(date.fromisoformat(day)).value for day in days] == statuses(told, *days)


def test_a_session_of_one_day_is_held_at_the_end_of_it() -> None:
    assert statuses(session(meetings=["2020-02-27"], reported=20), "2020-02-26", "2020-02-27") == ["scheduled", "held"]
    halves = [Meeting("2020-02-27", "08:00", "12:00"), Meeting("2020-02-27", "13:00", "16:00")]
    assert statuses(session(meetings=halves, reported=20), "2020-02-26", "2020-02-27") == ["scheduled", "held"]


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({}, "unconfirmed"),
        ({"reported": 0}, "held"),
        ({"reported": Headcount(20, "attended")}, "held"),
        ({"reported": Headcount(20, "expected")}, "unconfirmed"),
        ({"reported": Headcount(20, "registered")}, "unconfirmed"),
        ({"registered": ["a-1"]}, "unconfirmed"),
        ({"attendance": [ROW]}, "held"),
        ({"attendance": [ROW], "reported": Headcount(20, "expected")}, "held"),
    ],
)
def test_a_past_session_is_held_where_a_count_of_people_there_or_a_row_says_so(fields: Any, status: str) -> None:
    told = session(meetings=["2020-02-27"], **fields)
    assert statuses(told, "2020-02-26", "2020-02-27", "2020-02-28") == ["scheduled", status, status]


def test_a_session_without_meetings_is_still_to_be_scheduled_or_was_postponed() -> None:
    assert statuses(session(), "2020-02-27") == ["scheduled"]
    assert statuses(session(reported=20), "2020-02-27") == ["scheduled"]
    assert statuses(session(earlier_dates=["2020-02-27"]), "2020-02-20", "2020-03-01") == ["postponed", "postponed"]
    assert statuses(session(earlier_dates=["2020-02-27"], meetings=["2020-03-05"]), "2020-03-01") == ["scheduled"]


def test_a_session_is_cancelled_from_the_day_on_which_it_was_called_off() -> None:
    told = session(meetings=DAYS, ended=Ended("2020-02-28", "cancelled"))
    days = ["2020-02-26", "2020-02-27", "2020-02-28", "2020-03-02", "2021-01-01"]
    assert statuses(told, *days) == ["scheduled", "running", "cancelled", "cancelled", "cancelled"]
    unscheduled = session(earlier_dates=["2020-02-27"], ended=Ended("2020-02-28", "cancelled"))
    assert statuses(unscheduled, "2020-02-27", "2020-02-28") == ["postponed", "cancelled"]


def test_a_session_that_ended_for_another_reason_was_not_called_off() -> None:
    double = session(meetings=["2020-02-27"], reported=20, ended=Ended("2020-02-01", "duplicate", successor_id="s-2"))
    assert statuses(double, "2020-02-26", "2020-02-27") == ["scheduled", "held"]


def test_the_six_states_are_those_of_the_trade() -> None:
    assert [status.value for status in SessionStatus] == [
        "scheduled",
        "postponed",
        "running",
        "held",
        "unconfirmed",
        "cancelled",
    ]


@pytest.mark.parametrize(
    ("day", "code"),
    [("27 Februari 2020", "date.text"), (None, "field.missing"), (datetime(2020, 2, 27), "field.type")],
)
def test_a_day_that_cannot_be_read_is_refused(day: Any, code: str) -> None:
    assert faults(session(meetings=DAYS).status, day) == [(code, "on")]


# ---- moved


def test_a_postponed_session_keeps_the_days_that_it_had() -> None:
    told = session(meetings=DAYS)
    later = told.postpone()
    assert later.meetings == ()
    assert later.earlier_dates == (date(2020, 2, 27), date(2020, 2, 28), date(2020, 3, 2))
    assert statuses(later, "2020-02-27", "2021-01-01") == ["postponed", "postponed"]
    assert told == session(meetings=DAYS)


def test_a_rescheduled_session_keeps_the_days_that_it_had() -> None:
    told = session(meetings=["2020-02-27"])
    later = told.reschedule(["2020-03-05", Meeting("2020-03-06", "08:00", "12:00")])
    assert later.meetings == (Meeting("2020-03-05"), Meeting("2020-03-06", "08:00", "12:00"))
    assert later.earlier_dates == (date(2020, 2, 27),)
    again = later.postpone().reschedule([date(2020, 4, 1)])
    assert again.meetings == (Meeting("2020-04-01"),)
    assert again.earlier_dates == (date(2020, 2, 27), date(2020, 3, 5), date(2020, 3, 6))
    assert told.meetings == (Meeting("2020-02-27"),)


def test_a_session_that_was_never_scheduled_is_scheduled_without_earlier_days() -> None:
    first = session().reschedule(["2020-02-27"])
    assert (first.meetings, first.earlier_dates) == ((Meeting("2020-02-27"),), ())


def test_a_session_moved_to_no_day_is_postponed() -> None:
    assert session(meetings=DAYS).reschedule([]) == session(meetings=DAYS).postpone()


def test_what_is_not_scheduled_cannot_be_postponed() -> None:
    for told in (session(), session(earlier_dates=["2020-02-27"])):
        assert faults(told.postpone) == [("session.not-scheduled", "meetings")]
        assert faults(told.reschedule, []) == [("session.not-scheduled", "meetings")]


def test_what_has_rows_has_begun_and_is_neither_moved_nor_called_off() -> None:
    begun = session(meetings=DAYS, attendance=[ROW])
    refused = [("session.has-attendance", "attendance")]
    assert faults(begun.postpone) == refused
    assert faults(begun.reschedule, ["2020-04-01"]) == refused
    assert faults(begun.cancel, "2020-02-28") == refused
    assert begun == session(meetings=DAYS, attendance=[ROW])


@pytest.mark.parametrize("end", [Ended("2020-02-20", "cancelled"), Ended("2020-02-20", "replaced", successor_id="s-2")])
def test_what_has_ended_is_neither_moved_nor_called_off(end: Ended) -> None:
    over = session(meetings=DAYS, ended=end)
    refused = [("record.ended", "ended")]
    assert faults(over.postpone) == refused
    assert faults(over.reschedule, ["2020-04-01"]) == refused
    assert faults(over.cancel, "2020-02-28") == refused
    assert facts(over.cancel, "2020-02-28") == {"on": date(2020, 2, 20)}


def test_new_days_are_checked_as_they_are_when_a_session_is_made() -> None:
    told = session(meetings=DAYS)
    assert faults(told.reschedule, ["2020-04-02", "2020-04-01"]) == [("meetings.order", "meetings[1]")]
    assert faults(told.reschedule, ["2020-04-01", "segera"]) == [("date.text", "meetings[1]")]
    assert faults(told.reschedule, "2020-04-01") == [("field.type", "meetings")]


# ---- called off


def test_a_session_is_called_off_on_a_day_with_a_note() -> None:
    told = session(meetings=DAYS)
    off = told.cancel("2020-02-20", note="Banjir")
    assert off.ended == Ended(date(2020, 2, 20), "cancelled", note="Banjir")
    assert off.meetings == told.meetings
    assert told.ended is None
    assert told.cancel(date(2020, 2, 20)).ended == Ended("2020-02-20", "cancelled")
    assert session().cancel("2020-02-20").cancelled


def test_a_day_or_a_note_that_an_end_cannot_have_is_refused() -> None:
    assert faults(session(meetings=DAYS).cancel, "besok", note=" ") == [("date.text", "on"), ("text.blank", "note")]


# ---- hours


def hours(*meetings: Any) -> tuple[Any, Any, Any, list[str]]:
    figure = session(meetings=list(meetings), source="Dinas").training_hours()
    assert (figure.name, figure.unit, dict(figure.about)) == ("training-hours", "hours", {"title": "Bimtek pewter"})
    assert [source.publisher for source in figure.sources] == ["Dinas"]
    assert {issue.code for issue in figure.missing} <= {"field.not-stated"}
    return figure.low, figure.high, figure.value, [str(issue.path) for issue in figure.missing]


def test_hours_of_all_meetings_are_summed() -> None:
    first, second = Meeting("2020-02-27", "08:00", "12:30"), Meeting("2020-02-28", "09:00", "16:20")
    # 4 hours 30 minutes and 7 hours 20 minutes: 11 hours 50 minutes.
    assert hours(first, second) == (Fraction(71, 6), Fraction(71, 6), Fraction(71, 6), [])
    assert hours(first) == (Fraction(9, 2), Fraction(9, 2), Fraction(9, 2), [])


def test_hours_partly_told_are_at_least_so_many() -> None:
    told = Meeting("2020-02-28", "09:00", "16:20")
    assert hours("2020-02-27", told, "2020-03-02") == (
        Fraction(22, 3),
        None,
        None,
        ["meetings[0].starts", "meetings[2].starts"],
    )


def test_hours_that_nobody_tells_cannot_be_said() -> None:
    assert hours("2020-02-27", "2020-02-28") == (None, None, None, ["meetings[0].starts", "meetings[1].starts"])
    assert hours() == (None, None, None, [])


def test_hours_are_exact_to_the_second() -> None:
    assert Meeting("2020-02-27", "08:00:00", "08:00:01").hours == Fraction(1, 3600)
    assert Meeting("2020-02-27").hours is None


# ---- programs, and whatever can end


def program(**fields: Any) -> Program:
    told: dict[str, Any] = {"id": "g-1", "name": "e-Smart", "kind": "e-smart", "period": "2020", "lead_id": "o-1"}
    return Program(**{**told, **fields})


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        (None, ["planned", "running", "running", "completed", "completed"]),
        (Ended("2020-12-30", "cancelled"), ["planned", "running", "cancelled", "cancelled", "cancelled"]),
        (Ended("2020-12-30", "completed"), ["planned", "running", "completed", "completed", "completed"]),
        (Ended("2019-12-31", "cancelled"), ["cancelled"] * 5),
        (Ended("2021-01-01", "cancelled"), ["planned", "running", "running", "completed", "cancelled"]),
    ],
)
def test_a_program_stands_where_its_period_and_its_end_say(end: Ended | None, expected: list[str]) -> None:
    days = ["2019-12-31", "2020-01-01", "2020-12-30", "2020-12-31", "2021-01-01"]
    told = program(ended=end)
    assert [told.status(day).value for day in days] == expected
    assert [told.status(date.fromisoformat(day)) for day in days] == [ProgramStatus(word) for word in expected]


def test_a_program_of_one_day_is_completed_at_the_end_of_it() -> None:
    told = program(period="2020-02-27/2020-02-27")
    assert [told.status(f"2020-02-{day}").value for day in (26, 27)] == ["planned", "completed"]
    assert faults(told.status, "2020") == [("date.text", "on")]


@pytest.mark.parametrize("record", [program(), session()], ids=["program", "session"])
def test_whatever_can_end_has_ended_from_the_day_of_its_end_on(record: Lasting) -> None:
    over = attrs.evolve(record, ended=Ended("2020-02-27", "cancelled"))
    assert [over.ended_by(date(2020, 2, day)) for day in (26, 27, 28)] == [False, True, True]
    assert not record.ended_by(date(9999, 12, 31))
    assert (record.cancelled, over.cancelled) == (False, True)
    assert not attrs.evolve(record, ended=Ended("2020-02-27", "completed")).cancelled
