"""Training sessions and the days they meet."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from ikm_domain.records.record import Ended
from ikm_domain.records.training import Meeting, TrainingSession
from ikm_domain.values.money import Money
from ikm_domain.values.people import Headcount
from tests.checked.told import doubts, facts, faults


def session(**fields: Any) -> TrainingSession:
    told: dict[str, Any] = {"id": "s-1", "title": "Workshop e-Smart IKM", "audience": "artisans"}
    return TrainingSession(**{**told, **fields})


def at(day: str, starts: str | None = None, ends: str | None = None) -> Meeting:
    return Meeting(day, starts, ends)


# ---- a meeting


def test_a_meeting_has_both_times_or_none() -> None:
    assert faults(Meeting, "2020-02-27", "09:00") == [("meeting.half-timed", "ends")]
    assert faults(Meeting, "2020-02-27", None, "16:00") == [("meeting.half-timed", "starts")]
    assert (at("2020-02-27").starts, at("2020-02-27").ends) == (None, None)
    assert at("2020-02-27", "09:00", "16:00").starts == time(9)


@pytest.mark.parametrize("ends", ["08:59", "09:00"])
def test_a_meeting_ends_after_it_starts(ends: str) -> None:
    assert faults(Meeting, "2020-02-27", "09:00", ends) == [("meeting.order", "ends")]


def test_a_time_with_a_zone_of_its_own_is_refused() -> None:
    assert faults(Meeting, "2020-02-27", time(9, tzinfo=UTC), time(16)) == [("time.zone", "starts")]


def test_a_moment_is_no_day() -> None:
    assert faults(Meeting, datetime(2020, 2, 27, 9)) == [("field.type", "on")]
    assert faults(session, meetings=[datetime(2020, 2, 27, 9)]) == [("field.type", "meetings[0]")]
    assert faults(session, meetings=[20200227]) == [("field.type", "meetings[0]")]
    assert faults(session, meetings=["2020-02-27", None]) == [("field.missing", "meetings[1]")]


# WIB is UTC+7, WITA UTC+8, WIT UTC+9, without summer time (Keppres 41/1987).
@pytest.mark.parametrize(
    ("zone", "starts"),
    [
        ("Asia/Jakarta", datetime(2020, 2, 27, 2, tzinfo=UTC)),
        ("Asia/Pontianak", datetime(2020, 2, 27, 2, tzinfo=UTC)),
        ("Asia/Makassar", datetime(2020, 2, 27, 1, tzinfo=UTC)),
        ("Asia/Jayapura", datetime(2020, 2, 27, 0, tzinfo=UTC)),
    ],
)
def test_the_same_clock_times_are_other_moments_in_each_zone(zone: str, starts: datetime) -> None:
    interval = at("2020-02-27", "09:00", "16:30").interval(zone)
    assert interval is not None
    assert interval.start == starts
    assert interval.total_minutes() == 450
    assert interval.start.timezone_name == zone
    assert (interval.end.hour, interval.end.minute, interval.end.day) == (16, 30, 27)


def test_there_are_no_moments_without_a_zone_or_without_times() -> None:
    assert at("2020-02-27", "09:00", "16:00").interval(None) is None
    assert at("2020-02-27").interval("Asia/Jakarta") is None


# ---- meetings of a session


@pytest.mark.parametrize(
    "meetings",
    [
        [],
        ["2020-02-27"],
        ["2020-02-27", "2020-02-28", "2020-03-05"],
        [at("2020-02-27", "08:00", "12:00"), at("2020-02-27", "12:00", "16:00"), "2020-02-28"],
        [at("2020-02-27", "08:00", "16:00"), at("2020-02-28", "07:00", "09:00")],
    ],
)
def test_meetings_in_order_of_time_are_taken(meetings: list[Any]) -> None:
    assert len(session(meetings=meetings).meetings) == len(meetings)


@pytest.mark.parametrize(
    ("meetings", "expected"),
    [
        (
            ["2020-02-28", "2020-02-27", "2020-02-26"],
            [("meetings.order", "meetings[1]"), ("meetings.order", "meetings[2]")],
        ),
        (["2020-02-27", "2020-02-27"], [("meetings.overlap", "meetings[1]")]),
        ([at("2020-02-27", "08:00", "12:00"), "2020-02-27"], [("meetings.overlap", "meetings[1]")]),
        (["2020-02-27", at("2020-02-27", "08:00", "12:00")], [("meetings.overlap", "meetings[1]")]),
        (
            [at("2020-02-27", "13:00", "16:00"), at("2020-02-27", "08:00", "12:00")],
            [("meetings.order", "meetings[1]")],
        ),
        (
            [at("2020-02-27", "08:00", "12:00"), at("2020-02-27", "11:59", "16:00")],
            [("meetings.overlap", "meetings[1]")],
        ),
        (
            [at("2020-02-27", "08:00", "12:00"), at("2020-02-27", "08:00", "12:00")],
            [("meetings.overlap", "meetings[1]")],
        ),
    ],
)
def test_meetings_out_of_order_or_over_each_other_are_told(
    meetings: list[Any], expected: list[tuple[str, str]]
) -> None:
    assert faults(session, meetings=meetings) == expected


def test_a_session_costs_not_less_than_nothing() -> None:
    assert faults(session, cost=Money.idr(-1)) == [("money.below-zero", "cost")]
    assert faults(session, cost=Money.idr(-1), meetings=["2020-02-27"] * 2) == [
        ("meetings.overlap", "meetings[1]"),
        ("money.below-zero", "cost"),
    ]
    assert doubts(session(cost=Money.idr(0))) == []


# ---- doubts


def test_the_event_is_told_without_a_doubt() -> None:
    event = session(region="19.71", meetings=["2020-02-27"], reported=200, source="ANTARA 2020-02-27")
    assert doubts(event, "2020-02-27") == []


def test_a_count_of_a_mixed_audience_that_is_not_parted_is_doubted() -> None:
    mixed: Any = {"audience": "mixed"}
    assert doubts(session(**mixed, reported=300)) == [("warning", "session.mixed-without-split", "reported")]
    assert doubts(session(**mixed, reported=Headcount(300, splits={"artisans": 200, "officials": 100}))) == []
    assert doubts(session(**mixed)) == []
    assert doubts(session(reported=300)) == []


def test_more_people_than_there_is_room_for_are_doubted() -> None:
    crowded = session(capacity=150, reported=200)
    assert doubts(crowded) == [("warning", "session.over-capacity", "reported")]
    assert [dict(issue.params) for issue in crowded.doubts()] == [{"capacity": 150, "given": 200}]
    assert doubts(session(capacity=200, reported=200)) == []
    assert doubts(session(capacity=1)) == []


# ---- what follows from the fields


@pytest.mark.parametrize(
    ("fields", "zone"),
    [
        ({"region": "19.71"}, "Asia/Jakarta"),
        ({"region": "61.71"}, "Asia/Pontianak"),
        ({"region": "51"}, "Asia/Makassar"),
        ({"region": "91.71"}, "Asia/Jayapura"),
        ({"region": "19.71", "timezone": "Asia/Makassar"}, "Asia/Makassar"),
        ({"timezone": "Asia/Jayapura"}, "Asia/Jayapura"),
        ({"region": "97"}, None),
        ({}, None),
    ],
)
def test_the_zone_is_its_own_or_that_of_its_region(fields: Any, zone: str | None) -> None:
    assert session(**fields).zone == zone


def test_the_meetings_of_a_session_are_moments_in_its_zone() -> None:
    held = session(region="51", meetings=[at("2020-02-27", "09:00", "10:00"), "2020-02-28"])
    first, second = held.intervals()
    assert first is not None
    assert first.start == datetime(2020, 2, 27, 1, tzinfo=UTC)
    assert second is None
    assert session(meetings=["2020-02-27"]).intervals() == (None,)


CANCELLED = Ended("2020-02-20", "cancelled")


def test_a_session_is_held_once_its_last_meeting_is_over_and_it_was_not_called_off() -> None:
    two_days = session(meetings=["2020-02-27", "2020-02-28"])
    days = [date(2020, 2, day) for day in (26, 27, 28, 29)]
    assert [two_days.held_by(day) for day in days] == [False, False, True, True]
    assert two_days.held_by(None)
    called_off = session(meetings=["2020-02-27"], ended=CANCELLED)
    assert [called_off.held_by(day) for day in (*days, None)] == [False] * 5
    assert not session().held_by(date(2020, 2, 29))
    assert session().held_by(None)


def test_only_what_was_called_off_is_cancelled() -> None:
    ends = (None, CANCELLED, Ended("2020-02-20", "completed"))
    assert [session(ended=end).cancelled for end in ends] == [False, True, False]


def test_the_facts_of_an_unknown_audience_name_the_known_ones() -> None:
    assert facts(session, audience="perajin") == {
        "given": "perajin",
        "allowed": ("artisans", "officials", "facilitators", "mixed"),
    }
