"""Enrollments: applied, enrolled, ended, and where they stand on a day."""

from datetime import date, datetime
from typing import Any

import attrs
import pytest

from ikm_domain.records.enrollment import Enrollment, EnrollmentStatus
from ikm_domain.records.record import Ended
from tests.checked.told import doubts, facts, faults

REASONS = ("completed", "withdrew", "rejected", "moved", "died", "duplicate", "replaced")


def enrollment(**fields: Any) -> Enrollment:
    told: dict[str, Any] = {"id": "k-1", "program_id": "g-1", "subject_id": "a-1"}
    return Enrollment(**{**told, **fields})


def ended(on: str, reason: str = "withdrew") -> Ended:
    successor = "k-2" if reason in {"duplicate", "replaced"} else None
    return Ended(on, reason, successor_id=successor)


# ---- the fields


def test_an_enrollment_is_of_one_subject_in_one_program_and_the_days_may_be_unknown() -> None:
    made = enrollment()
    assert (made.program_id, made.subject_id) == ("g-1", "a-1")
    assert (made.applied_on, made.enrolled_on, made.ended, made.source) == (None, None, None, None)
    assert doubts(made) == []


def test_the_days_are_read_from_text() -> None:
    made = enrollment(applied_on="2020-01-20", enrolled_on="2020-02-01", ended=ended("2020-12-31", "completed"))
    assert (made.applied_on, made.enrolled_on) == (date(2020, 1, 20), date(2020, 2, 1))
    assert made.ended == Ended(date(2020, 12, 31), "completed")


@pytest.mark.parametrize("name", ["program_id", "subject_id"])
def test_program_and_subject_are_named(name: str) -> None:
    assert faults(enrollment, **{name: None}) == [("field.missing", name)]
    assert faults(enrollment, **{name: "1971024107909998"}) == [("id.sixteen-digits", name)]


@pytest.mark.parametrize("name", ["applied_on", "enrolled_on"])
def test_a_moment_or_a_day_that_is_none_is_no_day(name: str) -> None:
    assert faults(enrollment, **{name: datetime(2020, 2, 1, 9)}) == [("field.type", name)]
    assert faults(enrollment, **{name: "2020-02-30"}) == [("date.text", name)]


# ---- days out of order


@pytest.mark.parametrize(
    ("fields", "at"),
    [
        ({"applied_on": "2020-02-02", "enrolled_on": "2020-02-01"}, "enrolled_on"),
        ({"applied_on": "2020-02-02", "ended": ended("2020-02-01")}, "ended.on"),
        ({"enrolled_on": "2020-02-02", "ended": ended("2020-02-01")}, "ended.on"),
        ({"applied_on": "2020-01-01", "enrolled_on": "2020-02-02", "ended": ended("2020-02-01")}, "ended.on"),
    ],
)
def test_a_day_before_the_one_it_follows_is_refused(fields: Any, at: str) -> None:
    assert faults(enrollment, **fields) == [("enrollment.order", at)]


def test_each_day_out_of_order_is_told() -> None:
    days = {"applied_on": "2020-03-03", "enrolled_on": "2020-03-02", "ended": ended("2020-03-01")}
    assert faults(enrollment, **days) == [("enrollment.order", "enrolled_on"), ("enrollment.order", "ended.on")]


def test_everything_may_fall_on_one_day() -> None:
    day = "2020-02-27"
    assert enrollment(applied_on=day, enrolled_on=day, ended=ended(day, "completed")).enrolled_on == date(2020, 2, 27)
    assert enrollment(applied_on=day, ended=ended(day, "rejected")).enrolled_on is None


# ---- ends


@pytest.mark.parametrize("reason", REASONS)
def test_an_enrollment_ends_for_one_of_seven_reasons(reason: str) -> None:
    days = {} if reason == "rejected" else {"enrolled_on": "2020-02-01"}
    made = enrollment(**days, ended=ended("2020-03-01", reason))
    assert made.ended is not None
    assert made.ended.reason == reason
    assert made.status("2020-03-01").value == reason


@pytest.mark.parametrize("reason", ["cancelled", "written-off", "bosan", "enrolled", "applied", "not-yet"])
def test_another_reason_is_refused(reason: str) -> None:
    end = ended("2020-03-01", reason)
    assert faults(enrollment, enrolled_on="2020-02-01", ended=end) == [("enrollment.reason", "ended.reason")]
    assert facts(enrollment, enrolled_on="2020-02-01", ended=end) == {"given": reason, "allowed": REASONS}


def test_what_was_rejected_was_never_enrolled() -> None:
    rejected = ended("2020-03-01", "rejected")
    assert faults(enrollment, enrolled_on="2020-02-01", ended=rejected) == [("enrollment.rejected", "enrolled_on")]
    assert enrollment(ended=rejected).status("2020-03-01") is EnrollmentStatus.REJECTED


def test_what_was_completed_was_enrolled() -> None:
    completed = ended("2020-03-01", "completed")
    assert faults(enrollment, ended=completed) == [("enrollment.completed", "enrolled_on")]
    assert faults(enrollment, applied_on="2020-01-01", ended=completed) == [("enrollment.completed", "enrolled_on")]
    assert doubts(enrollment(enrolled_on="2020-02-01", ended=completed)) == []


@pytest.mark.parametrize("reason", ["withdrew", "moved", "died", "duplicate", "replaced"])
def test_one_may_leave_before_one_is_enrolled(reason: str) -> None:
    assert enrollment(applied_on="2020-01-01", ended=ended("2020-01-02", reason)).enrolled_on is None


def test_a_duplicate_names_the_enrollment_that_counts() -> None:
    assert faults(Ended, "2020-03-01", "duplicate") == [("ended.successor-missing", "successor_id")]
    made = enrollment(ended=ended("2020-03-01", "duplicate"))
    assert made.ended is not None
    assert made.ended.successor_id == "k-2"


def test_all_that_contradicts_is_told_at_once() -> None:
    fields = {"applied_on": "2020-03-05", "enrolled_on": "2020-03-02", "ended": ended("2020-03-03", "rejected")}
    assert faults(enrollment, **fields) == [("enrollment.order", "enrolled_on"), ("enrollment.rejected", "enrolled_on")]


# ---- where it stands


FULL = {
    "applied_on": "2020-01-20",
    "enrolled_on": "2020-02-01",
    "ended": ended("2020-12-31", "completed"),
}
BY_DAY = {
    "2020-01-19": "not-yet",
    "2020-01-20": "applied",
    "2020-01-31": "applied",
    "2020-02-01": "enrolled",
    "2020-12-30": "enrolled",
    "2020-12-31": "completed",
    "2024-02-29": "completed",
}


@pytest.mark.parametrize(("day", "status"), BY_DAY.items())
def test_it_stands_where_the_last_event_by_the_end_of_the_day_brought_it(day: str, status: str) -> None:
    made = enrollment(**FULL)
    assert made.status(day) is EnrollmentStatus(status)
    assert made.status(date.fromisoformat(day)) is EnrollmentStatus(status)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, ["not-yet", "not-yet", "not-yet"]),
        ({"applied_on": "2020-02-02"}, ["not-yet", "applied", "applied"]),
        ({"enrolled_on": "2020-02-02"}, ["not-yet", "enrolled", "enrolled"]),
        ({"ended": ended("2020-02-02", "died")}, ["not-yet", "died", "died"]),
        ({"applied_on": "2020-02-01", "ended": ended("2020-02-03", "rejected")}, ["applied", "applied", "rejected"]),
        ({"applied_on": "2020-02-02", "enrolled_on": "2020-02-02"}, ["not-yet", "enrolled", "enrolled"]),
        ({"enrolled_on": "2020-02-02", "ended": ended("2020-02-02", "moved")}, ["not-yet", "moved", "moved"]),
    ],
)
def test_days_that_are_not_known_are_stepped_over(fields: Any, expected: list[str]) -> None:
    made = enrollment(**fields)
    assert [made.status(f"2020-02-0{day}").value for day in (1, 2, 3)] == expected


def test_a_day_that_cannot_be_read_is_refused() -> None:
    assert faults(enrollment().status, "kemarin") == [("date.text", "on")]
    assert faults(enrollment().status, None) == [("field.missing", "on")]
    assert faults(enrollment().status, datetime(2020, 2, 1)) == [("field.type", "on")]


def test_a_new_enrollment_after_an_ended_one_is_another_record() -> None:
    old = enrollment(enrolled_on="2020-02-01", ended=ended("2020-03-01"))
    again = attrs.evolve(old, id="k-2", enrolled_on="2020-04-01", ended=None)
    assert [one.status("2020-04-01").value for one in (old, again)] == ["withdrew", "enrolled"]
