"""Days, times and periods: of the calendar, never moments."""

import pickle
from datetime import UTC, date, datetime, time
from typing import Any

import pendulum
import pytest

from ikm_domain.errors import Path
from ikm_domain.values.periods import (
    Period,
    TimeZone,
    read_day,
    to_date,
    to_date_or_none,
    to_dates,
    to_period,
    to_period_or_none,
    to_time_or_none,
    to_time_zone_or_none,
)
from tests.checked.told import facts, faults

EVENT = date(2020, 2, 27)


# ---- days


def test_iso_text_is_read_as_the_day_it_names() -> None:
    for read in (read_day, to_date, to_date_or_none):
        assert read("2020-02-29") == date(2020, 2, 29)
    assert to_dates(["2020-02-27", EVENT]) == (EVENT, EVENT)
    assert to_dates(("2020-02-27",)) == (EVENT,)


def test_a_pendulum_date_becomes_a_plain_one() -> None:
    read = read_day(pendulum.date(2020, 2, 27))
    assert (type(read), read) == (date, EVENT)
    assert read_day(EVENT) is EVENT


@pytest.mark.parametrize(
    "value",
    [
        "20200227",
        "2020-W09-4",
        "2020-058",
        "2020-2-27",
        "2019-02-29",
        "0000-01-01",
        "27-02-2020",
        "2020-02-27T09:00",
        " 2020-02-27",
        "2020-02-27\n",
        "٢٠٢٠-٠٢-٢٧",
        "",
        None,
        20200227,
        datetime(2020, 2, 27),
        datetime(2020, 2, 27, tzinfo=UTC),
        pendulum.datetime(2020, 2, 27),
    ],
)
def test_what_is_no_day_is_left_as_it_is_for_the_check_to_speak(value: Any) -> None:
    for read in (read_day, to_date, to_date_or_none):
        assert read(value) is value


def test_what_is_no_list_of_days_is_left_as_it_is() -> None:
    loose: Any = "2020-02-27"
    assert to_dates(loose) is loose


# ---- times


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("09:00", time(9)),
        ("23:59:59", time(23, 59, 59)),
        ("09:00:00.5", time(9, 0, 0, 500_000)),
        ("09:00:00.123456", time(9, 0, 0, 123_456)),
    ],
)
def test_clock_text_is_read_as_the_time_it_names(text: str, expected: time) -> None:
    assert to_time_or_none(text) == expected


@pytest.mark.parametrize(
    "value", ["9:00", "09.00", "0900", "25:00", "09:60", "09:00Z", "09:00+07:00", "T09:00", 9, None]
)
def test_what_is_no_clock_time_is_left_as_it_is(value: Any) -> None:
    assert to_time_or_none(value) is value


def test_a_time_is_taken_as_it_is() -> None:
    nine = time(9)
    assert to_time_or_none(nine) is nine


# ---- zones


def test_the_four_indonesian_zones_are_read_by_their_iana_names() -> None:
    names = ["Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura"]
    assert [to_time_zone_or_none(name) for name in names] == list(TimeZone)
    assert [str(zone) for zone in TimeZone] == names


@pytest.mark.parametrize("value", ["WIB", "Asia/Singapore", "", 7, None])
def test_another_zone_is_left_as_it_is(value: Any) -> None:
    assert to_time_zone_or_none(value) is value


# ---- periods: text


FORMS = [
    ("2019", "2019-01-01", "2019-12-31", "2019"),
    ("0800", "0800-01-01", "0800-12-31", "0800"),
    ("0001", "0001-01-01", "0001-12-31", "0001"),
    ("9999", "9999-01-01", "9999-12-31", "9999"),
    ("2018/2019", "2018-01-01", "2019-12-31", "2018/2019"),
    ("2019-Q1", "2019-01-01", "2019-03-31", "2019-01/2019-03"),
    ("2019-Q2", "2019-04-01", "2019-06-30", "2019-04/2019-06"),
    ("2019-Q3", "2019-07-01", "2019-09-30", "2019-07/2019-09"),
    ("2019-Q4", "2019-10-01", "2019-12-31", "2019-10/2019-12"),
    ("2019-Q1/2019-Q4", "2019-01-01", "2019-12-31", "2019"),
    ("2019-09", "2019-09-01", "2019-09-30", "2019-09"),
    ("2020-02", "2020-02-01", "2020-02-29", "2020-02"),
    ("2019-02", "2019-02-01", "2019-02-28", "2019-02"),
    ("1900-02", "1900-02-01", "1900-02-28", "1900-02"),
    ("2000-02", "2000-02-01", "2000-02-29", "2000-02"),
    ("2019-01/2019-09", "2019-01-01", "2019-09-30", "2019-01/2019-09"),
    ("2019-01/2019-12", "2019-01-01", "2019-12-31", "2019"),
    ("2019-12/2020-01", "2019-12-01", "2020-01-31", "2019-12/2020-01"),
    ("2020-02-27", "2020-02-27", "2020-02-27", "2020-02-27"),
    ("2020-02-27/2020-03-01", "2020-02-27", "2020-03-01", "2020-02-27/2020-03-01"),
    ("2020-02-01/2020-02-29", "2020-02-01", "2020-02-29", "2020-02"),
    ("2020-02-01/2020-02-28", "2020-02-01", "2020-02-28", "2020-02-01/2020-02-28"),
    ("0800-02-27", "0800-02-27", "0800-02-27", "0800-02-27"),
]


@pytest.mark.parametrize(("text", "first", "last", "printed"), FORMS)
def test_each_form_of_text_names_its_first_and_last_day_and_is_printed_back(
    text: str, first: str, last: str, printed: str
) -> None:
    period = Period(text)
    assert (period.first, period.last) == (date.fromisoformat(first), date.fromisoformat(last))
    assert str(period) == printed
    assert repr(period) == f"Period({printed!r})"
    assert Period(printed) == period == Period(first, last)
    assert pickle.loads(pickle.dumps(period)) == period
    assert to_period(text) == to_period_or_none(text) == period


@pytest.mark.parametrize(
    "text",
    [
        "",
        "/",
        "2019/",
        "/2019",
        "19",
        "02019",
        "0000",
        "0000-Q1",
        "0000-01",
        "0000-01-01",
        "2019-Q0",
        "2019-Q5",
        "2019-00",
        "2019-13",
        "2019-02-29",
        "2019-1",
        "2019/2020/2021",
        "2019/2019-09",
        "2019-Q1/2019-09",
        "2019-01/2019-01-31",
        " 2019",
        "2019\n",
        "٢٠١٩",
        "Januari 2019",
    ],
)
def test_other_text_names_no_period(text: str) -> None:
    assert faults(Period, text) == [("period.text", "")]
    assert facts(Period, text)["given"] == text.replace("\n", "\\n")
    loose: Any = to_period(text)
    assert loose == text


@pytest.mark.parametrize("text", ["2020/2019", "2019-Q2/2019-Q1", "2019-09/2019-01", "2020-03-01/2020-02-27"])
def test_a_period_does_not_end_before_it_begins(text: str) -> None:
    assert faults(Period, text) == [("period.order", "")]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((None,), [("field.missing", "")]),
        ((2019,), [("field.type", "")]),
        ((EVENT,), [("field.type", "")]),
        ((EVENT, "2020-02-26"), [("period.order", "")]),
        (("2020-02-30", EVENT), [("date.text", "first")]),
        (("2019", "2020"), [("date.text", "first"), ("date.text", "last")]),
        ((None, EVENT), [("field.missing", "first")]),
        ((datetime(2020, 2, 27), 5), [("field.type", "first"), ("field.type", "last")]),
    ],
)
def test_what_is_neither_a_text_nor_two_days_is_refused(
    given: tuple[Any, ...], expected: list[tuple[str, str]]
) -> None:
    assert faults(Period, *given) == expected


def test_a_text_that_names_a_period_needs_no_explaining_and_another_is_explained_at_its_place() -> None:
    place = Path(("period",))
    assert list(Period.explain("2019-Q3", place)) == []
    assert [(issue.code, str(issue.path)) for issue in Period.explain("2019-Q5", place)] == [("period.text", "period")]


def test_a_field_keeps_a_period_and_leaves_what_it_cannot_read() -> None:
    period = Period("2019")
    loose: Any = EVENT
    for read in (to_period, to_period_or_none):
        assert read(period) is period
        assert read(loose) is loose
    assert to_period_or_none(None) is None


def test_two_days_of_any_kind_make_a_period() -> None:
    period = Period(pendulum.date(2020, 2, 27), last=EVENT)
    assert period == Period("2020-02-27")
    assert type(period.first) is date


# ---- periods: what they are


@pytest.mark.parametrize(
    ("text", "whole", "months", "days"),
    [
        ("2019", True, 12, 365),
        ("2020", True, 12, 366),
        ("2019-Q3", True, 3, 92),
        ("2019-01/2019-09", True, 9, 273),
        ("2019-12/2020-01", True, 2, 62),
        ("2018/2019", True, 24, 730),
        ("2020-02-01/2020-02-29", True, 1, 29),
        ("2020-02-01/2020-02-28", False, None, 28),
        ("2019-02-01/2019-02-28", True, 1, 28),
        ("2019-01-02/2019-01-31", False, None, 30),
        ("2020-02-27", False, None, 1),
        ("2020-02-27/2020-03-01", False, None, 4),
    ],
)
def test_months_are_counted_where_they_are_whole_and_days_always(
    text: str, whole: bool, months: int | None, days: int
) -> None:
    period = Period(text)
    assert (period.whole_months, period.months, period.days) == (whole, months, days)


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("2019", "2018"),
        ("2020-01/2020-09", "2019-01/2019-09"),
        ("2019-12/2020-01", "2018-12/2019-01"),
        ("2020-02", "2019-02"),
        ("2021-02", "2020-02"),
        ("2021-01/2021-02", "2020-01/2020-02"),
        ("2020-02-29", "2019-02-28"),
        ("2021-02-28", "2020-02-28"),
        ("2020-02-27/2020-03-01", "2019-02-27/2019-03-01"),
        ("2020-02-10/2020-02-29", "2019-02-10/2019-02-28"),
    ],
)
def test_a_year_earlier_are_the_same_months_or_the_same_days(text: str, earlier: str) -> None:
    assert Period(text).year_earlier() == Period(earlier)


def test_a_period_holds_its_first_and_last_day_and_none_outside() -> None:
    period = Period("2020-02")
    inside = [date(2020, 2, 1), EVENT, date(2020, 2, 29)]
    outside = [date(2020, 1, 31), date(2020, 3, 1), date(2019, 2, 15)]
    assert [day in period for day in inside + outside] == [True] * 3 + [False] * 3


def test_periods_are_ordered_by_their_first_and_then_their_last_day() -> None:
    in_order = [Period(text) for text in ("2018", "2019-01", "2019-01/2019-09", "2019", "2019-Q2")]
    assert sorted([*in_order[2:], *in_order[:2]]) == in_order
    assert Period("2018") < Period("2019")
    assert not Period("2019") < Period("2019")
    assert max(in_order) == Period("2019-Q2")


def test_a_period_is_compared_with_periods_alone() -> None:
    loose: Any = Period("2019")
    assert loose != "2019"
    with pytest.raises(TypeError):
        assert loose < "2020"


def test_equal_periods_hash_alike_whatever_text_named_them() -> None:
    assert len({Period("2019-Q3"), Period("2019-07/2019-09"), Period("2019-07-01", "2019-09-30")}) == 1


def test_before_the_first_year_there_is_none() -> None:
    assert faults(Period("0001-02").year_earlier) == [("period.first-year", "")]
