"""Days, periods and times written, and days read, beside babel and pendulum with what they need at hand."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, time, timedelta
from functools import partial
from typing import Any

import pendulum
from babel import Locale
from babel.dates import format_interval
from babel.dates import parse_date as babel_day

from ikm_domain import DateOrder, Period, format_date, format_period, format_time_range, read_date
from ikm_domain.values.periods import day_of
from tests.bench.timing import Row, in_turns

_COUNT = 100
_MOST = 0.25


def rows() -> Iterator[Row]:
    """Every line about days and times."""
    chance = random.Random(3)
    days = [date(1950, 1, 1) + timedelta(chance.randrange(28_000)) for _ in range(_COUNT)]
    moments = [pendulum.date(day.year, day.month, day.day) for day in days]
    indonesian = Locale("id")
    for style, pattern in (("long", "D MMMM YYYY"), ("full", "dddd, D MMMM YYYY")):
        ours, theirs = partial(format_date, style=style), partial(_pendulum_text, pattern)
        yield _row(f"format_date, {style}, id", "pendulum", (ours, days), (theirs, moments))
    periods = [Period(day.replace(day=2), day.replace(day=27)) for day in days]
    interval = partial(_babel_days, indonesian)
    yield _row("format_period, days, id", "babel", (format_period, periods), (interval, periods), same=_numbers)
    clocks = [(time(chance.randrange(12), minute), time(chance.randrange(12, 24), minute)) for minute in range(60)]
    times = partial(_babel_times, indonesian)
    yield _row("format_time_range, id", "babel", (_our_times, clocks), (times, clocks), same=_numbers)
    texts = [day.isoformat() for day in days]
    yield _row("read an ISO day", "pendulum", (day_of, texts), (partial(pendulum.parse, exact=True), texts))
    named, typed = [format_date(day, "long") for day in days], [f"{day:%d/%m/%Y}" for day in days]
    for shown, texts, pattern in (("27 Februari 2020", named, "D MMMM YYYY"), ("27/02/2020", typed, "DD/MM/YYYY")):
        read = partial(_pendulum_day, pattern)
        yield _row(f"read_date, {shown}", "pendulum", (_our_day, texts), (read, texts))
    swaps = partial(babel_day, locale=indonesian)
    yield _row("read_date, 27/02/2020", "babel, which swaps unasked", (_our_day, typed), (swaps, typed))


Side = tuple[Callable[[Any], Any], Sequence[Any]]


def _row(work: str, peer: str, ours: Side, theirs: Side, same: Callable[[Any], Any] = lambda made: made) -> Row:
    """A line of the table, once both sides have made the same."""
    for mine, other in zip(map(*ours), map(*theirs), strict=True):
        if same(mine) != same(other):
            raise SystemExit(f"{mine} is not {other}")
    ratios, note = in_turns(partial(_do, *ours), partial(_do, *theirs))
    return Row(work, peer, _MOST, ratios, note)


def _do(work: Callable[[Any], Any], values: Sequence[Any]) -> None:
    for value in values:
        work(value)


def _numbers(text: str) -> list[str]:
    """Babel has short names of months where the house has whole ones, and no word before times."""
    return re.findall(r"\d+", text)


def _pendulum_text(pattern: str, day: pendulum.Date) -> str:
    return day.format(pattern, locale="id")


def _our_day(text: str) -> date | None:
    return read_date(text, order=DateOrder.DAY_FIRST).value


def _pendulum_day(pattern: str, text: str) -> date:
    return pendulum.from_format(text, pattern, locale="id").date()


def _babel_days(locale: Locale, period: Period) -> str:
    return format_interval(period.first, period.last, "yMMMd", locale=locale)


def _babel_times(locale: Locale, clocks: tuple[time, time]) -> str:
    return format_interval(*clocks, "Hm", locale=locale)


def _our_times(clocks: tuple[time, time]) -> str:
    return format_time_range(*clocks)
