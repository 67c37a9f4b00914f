"""Attendance rows, the list of those who were to come, and what a session says of both."""

from datetime import date
from typing import Any

import pytest

from ikm_domain.records.record import Ended
from ikm_domain.records.training import Attendance, Mark, TrainingSession
from ikm_domain.values.people import Headcount
from tests.checked.told import doubts, facts, faults, issues

FIRST, SECOND, BETWEEN = "2020-02-27", "2020-02-29", "2020-02-28"


def row(person: str, on: str = FIRST, mark: Any = "present") -> Attendance:
    return Attendance(person_id=person, on=on, mark=mark)


def session(**fields: Any) -> TrainingSession:
    told: dict[str, Any] = {"id": "s-1", "title": "Bimtek pewter", "audience": "artisans", "meetings": [FIRST, SECOND]}
    return TrainingSession(**{**told, **fields})


# ---- one row


def test_a_row_tells_person_day_and_mark() -> None:
    made = row("a-1", mark="excused")
    assert (made.person_id, made.on, made.mark) == ("a-1", date(2020, 2, 27), Mark.EXCUSED)
    assert row("a-1", mark=Mark.EXCUSED) == made


@pytest.mark.parametrize(
    ("mark", "served"), [("present", True), ("partial", True), ("excused", False), ("absent", False)]
)
def test_who_came_for_a_part_was_there_and_who_was_excused_was_not(mark: str, served: bool) -> None:
    assert row("a-1", mark=mark).served is served


def test_what_a_row_cannot_hold_is_told_at_once() -> None:
    fields: Any = {"person_id": "", "on": "27/2/2020", "mark": "hadir"}
    assert faults(Attendance, **fields) == [
        ("text.blank", "person_id"),
        ("date.text", "on"),
        ("code.unknown", "mark"),
    ]
    assert faults(row, "a-1", FIRST, None) == [("field.missing", "mark")]
    assert faults(row, "a-1", FIRST, True) == [("field.type", "mark")]
    assert facts(row, "a-1", FIRST, "hadir") == {
        "given": "hadir",
        "allowed": ("present", "partial", "excused", "absent"),
    }


# ---- rows of a session


def test_rows_are_kept_in_their_order() -> None:
    rows = [row("a-2"), row("a-1"), row("a-1", SECOND, "absent")]
    made = session(attendance=rows)
    assert made.attendance == tuple(rows)
    assert session().attendance == ()
    assert doubts(made) == []


def test_a_row_on_a_day_without_a_meeting_is_refused() -> None:
    rows = [row("a-1"), row("a-1", BETWEEN), row("a-2", "2020-02-26")]
    assert [(issue.code, str(issue.path), dict(issue.params)) for issue in issues(session, attendance=rows)] == [
        ("attendance.no-meeting", "attendance[1]", {"day": date(2020, 2, 28)}),
        ("attendance.no-meeting", "attendance[2]", {"day": date(2020, 2, 26)}),
    ]
    assert faults(session, meetings=[], attendance=[row("a-1")]) == [("attendance.no-meeting", "attendance[0]")]


def test_a_person_is_marked_once_a_day() -> None:
    rows = [row("a-1"), row("a-2"), row("a-1", mark="absent"), row("a-1", SECOND), row("a-1")]
    assert [(issue.code, str(issue.path), dict(issue.params)) for issue in issues(session, attendance=rows)] == [
        ("attendance.repeated", "attendance[2]", {"day": date(2020, 2, 27)}),
        ("attendance.repeated", "attendance[4]", {"day": date(2020, 2, 27)}),
    ]


def test_nobody_is_marked_in_a_session_that_was_called_off() -> None:
    cancelled = Ended("2020-02-28", "cancelled")
    rows = [row("a-1"), row("a-2")]
    assert faults(session, attendance=rows, ended=cancelled) == [("attendance.of-cancelled", "attendance")]
    assert session(ended=cancelled).attendance == ()
    assert len(session(attendance=rows, ended=Ended("2020-03-01", "completed")).attendance) == 2


def test_all_that_is_wrong_with_rows_is_told_at_once() -> None:
    rows = [row("a-1", BETWEEN), row("a-1", BETWEEN)]
    assert faults(session, registered=["a-1", "a-1"], attendance=rows, ended=Ended("2020-02-20", "cancelled")) == [
        ("registered.repeated", "registered[1]"),
        ("attendance.no-meeting", "attendance[0]"),
        ("attendance.no-meeting", "attendance[1]"),
        ("attendance.repeated", "attendance[1]"),
        ("attendance.of-cancelled", "attendance"),
    ]


def test_one_registers_once() -> None:
    assert faults(session, registered=["a-1", "a-2", "a-1", "a-1"]) == [
        ("registered.repeated", "registered[2]"),
        ("registered.repeated", "registered[3]"),
    ]
    assert session(registered=["a-1", "a-2"]).registered == ("a-1", "a-2")


def test_no_list_of_those_who_were_to_come_is_another_thing_than_an_empty_one() -> None:
    assert session().registered is None
    assert session(registered=[]).registered == ()


def test_who_came_need_not_have_registered() -> None:
    assert doubts(session(registered=["a-1"], attendance=[row("a-2")])) == []


def test_the_people_who_were_there_are_named_once_in_their_order() -> None:
    rows = [
        row("a-3", mark="absent"),
        row("a-2"),
        row("a-1", mark="partial"),
        row("a-4", mark="excused"),
        row("a-3", SECOND),
        row("a-2", SECOND),
    ]
    assert session(attendance=rows).served_ids == ("a-2", "a-1", "a-3")
    assert session().served_ids == ()


# ---- doubts


def named(count: int, on: str = FIRST, mark: str = "present") -> list[Attendance]:
    return [row(f"a-{number}", on, mark) for number in range(count)]


def test_more_people_named_than_reported_are_doubted_and_both_are_kept() -> None:
    made = session(reported=2, attendance=named(3))
    assert doubts(made) == [("warning", "session.more-named", "reported")]
    assert [dict(issue.params) for issue in made.doubts()] == [{"named": 3, "reported": 2}]
    assert (made.reported, len(made.attendance)) == (Headcount(2), 3)
    assert doubts(session(reported=3, attendance=named(3))) == []
    assert doubts(session(reported=0, attendance=named(1))) == [("warning", "session.more-named", "reported")]


def test_people_and_not_rows_are_compared_with_the_reported_count() -> None:
    both_days = [*named(2), *named(2, SECOND), row("a-9", mark="absent"), row("a-8", mark="excused")]
    assert doubts(session(reported=2, attendance=both_days)) == []


def test_more_people_on_one_day_than_there_is_room_for_are_doubted() -> None:
    made = session(capacity=2, attendance=[*named(1), *named(3, SECOND)])
    assert doubts(made) == [("warning", "session.over-capacity", "attendance")]
    assert [dict(issue.params) for issue in made.doubts()] == [{"capacity": 2, "given": 3}]


def test_of_two_days_with_too_little_room_the_fuller_one_is_told() -> None:
    made = session(capacity=1, attendance=[*named(3), *named(2, SECOND)])
    assert doubts(made) == [("warning", "session.over-capacity", "attendance")]
    assert [dict(issue.params) for issue in made.doubts()] == [{"capacity": 1, "given": 3}]


def test_room_is_counted_by_day_and_for_those_who_were_there() -> None:
    in_turns = [row("a-1"), row("a-2"), row("a-3", SECOND), row("a-4", SECOND)]
    assert doubts(session(capacity=2, attendance=in_turns)) == []
    away = [row("a-5", mark="absent"), row("a-6", mark="excused")]
    assert doubts(session(capacity=2, attendance=[*in_turns, *away])) == []
    assert doubts(session(capacity=2, attendance=[*in_turns, row("a-5", mark="partial")])) == [
        ("warning", "session.over-capacity", "attendance")
    ]
    assert doubts(session(attendance=in_turns)) == []


def test_a_reported_count_and_rows_beyond_the_room_are_each_told() -> None:
    made = session(capacity=2, reported=4, attendance=named(3))
    assert doubts(made) == [
        ("warning", "session.over-capacity", "reported"),
        ("warning", "session.over-capacity", "attendance"),
    ]
    assert [issue.params["given"] for issue in made.doubts()] == [4, 3]


def test_rows_do_not_part_the_reported_count_of_a_mixed_audience() -> None:
    mixed = session(audience="mixed", reported=3, attendance=named(3))
    assert doubts(mixed) == [("warning", "session.mixed-without-split", "reported")]
    assert doubts(session(audience="mixed", attendance=named(3))) == []


# ---- recording attendance


def test_rows_are_added_behind_those_that_stand() -> None:
    first = session().record_attendance([row("a-1"), row("a-2")])
    then = first.record_attendance([row("a-1", SECOND, "absent")])
    assert first.attendance == (row("a-1"), row("a-2"))
    assert then.attendance == (row("a-1"), row("a-2"), row("a-1", SECOND, "absent"))
    assert then.record_attendance([]) == then


def test_who_is_marked_already_is_marked_again_only_where_it_is_asked_for() -> None:
    told = session(attendance=[row("a-1"), row("a-2"), row("a-3")])
    again = [row("a-4"), row("a-2", mark="absent"), row("a-3", SECOND), row("a-1")]
    found = issues(told.record_attendance, again)
    assert [(issue.code, str(issue.path), dict(issue.params)) for issue in found] == [
        ("attendance.marked", "attendance[1]", {"day": date(2020, 2, 27)}),
        ("attendance.marked", "attendance[3]", {"day": date(2020, 2, 27)}),
    ]
    mended = told.record_attendance(again, replace=True)
    assert mended.attendance == (
        row("a-1"),
        row("a-2", mark="absent"),
        row("a-3"),
        row("a-4"),
        row("a-3", SECOND),
    )


def test_a_correction_leaves_the_session_that_was_as_it_was() -> None:
    told = session(attendance=[row("a-1")])
    before = hash(told)
    mended = told.record_attendance([row("a-1", mark="absent")], replace=True)
    assert told.attendance == (row("a-1"),)
    assert hash(told) == before
    assert mended.attendance == (row("a-1", mark="absent"),)
    assert mended != told


def test_what_is_not_marked_yet_may_be_recorded_with_replace_too() -> None:
    assert session().record_attendance([row("a-1")], replace=True).attendance == (row("a-1"),)


@pytest.mark.parametrize("replace", [False, True])
def test_one_call_marks_a_person_once_a_day(replace: bool) -> None:
    for again in (row("a-1"), row("a-1", mark="absent")):
        assert faults(session().record_attendance, [row("a-1"), row("a-2"), again], replace=replace) == [
            ("attendance.repeated", "attendance[2]")
        ]


def test_a_row_that_replaces_one_is_not_blamed_for_another_that_is_repeated() -> None:
    told = session(attendance=[row("a-1")])
    rows = [row("a-1", mark="absent"), row("a-2"), row("a-2")]
    found = issues(told.record_attendance, rows, replace=True)
    assert [issue.code for issue in found] == ["attendance.repeated"]


def test_rows_that_no_session_can_hold_are_refused_as_they_are_when_it_is_made() -> None:
    assert faults(session().record_attendance, [row("a-1", BETWEEN)]) == [("attendance.no-meeting", "attendance[0]")]
    cancelled = session().cancel("2020-02-26")
    assert faults(cancelled.record_attendance, [row("a-1")]) == [("attendance.of-cancelled", "attendance")]
