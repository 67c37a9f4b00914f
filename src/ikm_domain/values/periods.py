"""Dates, times and periods (*tanggal, waktu, periode*): days of the calendar and wall-clock times, never moments."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, Self, TypeAlias, overload

from ikm_domain.checked import Day, Kind, Value, as_is, each, member, wrong_type
from ikm_domain.errors import Issue, Path, ValidationFailed, error

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CLOCK = re.compile(r"\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?", re.ASCII)
_YEAR = re.compile(r"(\d{4})", re.ASCII)
_QUARTER = re.compile(r"(\d{4})-Q([1-4])", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)


class TimeZone(StrEnum):
    """The zones of Indonesia (*zona waktu*): WIB, WIB in Kalimantan, WITA and WIT."""

    JAKARTA = "Asia/Jakarta"
    PONTIANAK = "Asia/Pontianak"
    MAKASSAR = "Asia/Makassar"
    JAYAPURA = "Asia/Jayapura"


def read_day(value: object) -> date:
    """The plain date that ISO text or another kind of date names; anything else as it is."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value if value.__class__ is date else date(value.year, value.month, value.day)
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return as_is(value, date)
    return as_is(value, date)


def clock_text(clock: time) -> str:
    """A wall-clock time as ISO text, to the minute where it has no seconds."""
    return clock.isoformat("auto" if clock.second or clock.microsecond else "minutes")


def day_of(on: date | str, argument: str = "on") -> date:
    """The day that an argument names.

    Raises:
        ValidationFailed: `date.text`, `field.type`, `field.missing`.
    """
    if type(on) is date:
        return on
    day = read_day(on)
    if issues := list(Day().issues(day, Path((argument,)))):
        raise ValidationFailed(issues)
    return day


def to_date(value: date | str) -> date:
    """Converter of a required date."""
    return read_day(value)


def to_date_or_none(value: date | str | None) -> date | None:
    """Converter of a date that may be unknown."""
    return read_day(value)


def to_dates(value: Sequence[date | str]) -> tuple[date, ...]:
    """Converter of a list of dates."""
    return each(value, read_day)


def to_time_or_none(value: time | str | None) -> time | None:
    """Converter of a wall-clock time such as `09:00`."""
    if isinstance(value, str) and _CLOCK.fullmatch(value):
        try:
            return time.fromisoformat(value)
        except ValueError:
            return as_is(value, time)
    return value if value is None else as_is(value, time)


def to_time_zone_or_none(value: TimeZone | str | None) -> TimeZone | None:
    """Converter of the name of an Indonesian zone."""
    return member(TimeZone, value)


class Period(Value):
    """A period (*periode*): its first and its last day, both included.

    Made from text such as `2019`, `2019-Q3`, `2019-09`, `2019-01/2019-09`, `2020-02-27` or
    `2020-02-27/2020-03-01`, or from two dates.

    >>> Period("2019-01/2019-09"), Period("2019-Q3").last
    (Period('2019-01/2019-09'), datetime.date(2019, 9, 30))
    >>> Period("2020-03-01", "2020-02-27")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: The period ends before it begins. [period.order]

    Raises:
        ValidationFailed: `period.text`, `period.order`, `date.text`, `field.type`, `field.missing`.
    """

    __slots__ = _parts = ("_first", "_last")
    _first: date
    _last: date

    @overload
    def __init__(self, first: str, /) -> None: ...
    @overload
    def __init__(self, first: date | str, last: date | str) -> None: ...
    def __init__(self, first: date | str, last: date | str | None = None) -> None:
        days = _days_of_text(first) if last is None else _days(first, last)
        if isinstance(days, list):
            raise ValidationFailed(days)
        object.__setattr__(self, "_first", days[0])
        object.__setattr__(self, "_last", days[1])

    @classmethod
    def explain(cls, text: object, at: Path) -> Iterator[Issue]:
        """Everything that keeps a text from naming a period."""
        days = _days_of_text(text)
        if isinstance(days, list):
            yield from (issue.under(at) for issue in days)

    @classmethod
    def read(cls, value: object) -> Self:
        """The period that a text names; anything else as it is, for the check to speak."""
        days = _days_of_text(value) if isinstance(value, str) else []
        return as_is(value, cls) if isinstance(days, list) else cls._made(*days)

    @property
    def first(self) -> date:
        """The first day."""
        return self._first

    @property
    def last(self) -> date:
        """The last day."""
        return self._last

    @property
    def whole_months(self) -> bool:
        """Whether it begins with the first day of a month and ends with the last day of one."""
        return self._first.day == 1 and _is_month_end(self._last)

    @property
    def months(self) -> int | None:
        """How many months it has, when they are whole."""
        if not self.whole_months:
            return None
        return (self._last.year - self._first.year) * 12 + self._last.month - self._first.month + 1

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self._last - self._first).days + 1

    def year_earlier(self) -> Self:
        """The same months, or the same days, of the year before.

        >>> Period("2020-02").year_earlier(), Period("2020-02-29").year_earlier()
        (Period('2019-02'), Period('2019-02-28'))
        """
        import pendulum

        if self._first.year == 1:
            raise ValidationFailed([error("period.first-year")])
        first, last = (
            pendulum.date(day.year, day.month, day.day).subtract(years=1) for day in (self._first, self._last)
        )
        if self.whole_months:
            last = last.end_of("month")
        return type(self)(first, last)

    def __contains__(self, day: date) -> bool:
        return self._first <= day <= self._last

    def __lt__(self, other: "Period") -> bool:
        return (self._first, self._last) < (other._first, other._last) if isinstance(other, Period) else NotImplemented

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self),)

    def __str__(self) -> str:
        """The text form, from which the constructor makes the same period."""
        first, last = self._first.isoformat(), self._last.isoformat()
        if self.whole_months:
            year_ends = first.endswith("-01-01") and last.endswith("-12-31")
            first, last = (first[:4], last[:4]) if year_ends else (first[:7], last[:7])
        return first if first == last else f"{first}/{last}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


def period_of(period: Period | str) -> Period:
    """The period that an argument names.

    Raises:
        ValidationFailed: `period.text`, `period.order`, `field.type`, `field.missing`.
    """
    return period if isinstance(period, Period) else Period(period)


def to_period(value: Period | str) -> Period:
    """Converter of a required period."""
    return Period.read(value)


def to_period_or_none(value: Period | str | None) -> Period | None:
    """Converter of a period that may be unknown."""
    return Period.read(value)


def _is_month_end(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def _days(first: object, last: object) -> tuple[date, date] | list[Issue]:
    days = [read_day(first), read_day(last)]
    issues = [
        issue for name, day in zip(("first", "last"), days, strict=True) for issue in Day().issues(day, Path((name,)))
    ]
    if not issues and days[0] > days[1]:
        issues.append(error("period.order"))
    return issues or (days[0], days[1])


def _days_of_text(text: object) -> tuple[date, date] | list[Issue]:
    if not isinstance(text, str):
        return [wrong_type(text, Path(), Kind.TEXT)]
    first, slash, last = text.partition("/")
    for spans in (_year, _quarter, _month, _day):
        begin = spans(first)
        end = spans(last) if slash else begin
        if begin and end:
            return (begin[0], end[1]) if begin[0] <= end[1] else [error("period.order")]
    return [error("period.text", given=text)]


Span: TypeAlias = "tuple[date, date] | None"


def _year(text: str) -> Span:
    return (date(int(text), 1, 1), date(int(text), 12, 31)) if _YEAR.fullmatch(text) and text != "0000" else None


def _quarter(text: str) -> Span:
    read = _QUARTER.fullmatch(text)
    if read is None or read[1] == "0000":
        return None
    year, last_month = int(read[1]), int(read[2]) * 3
    return date(year, last_month - 2, 1), date(year, last_month, monthrange(year, last_month)[1])


def _month(text: str) -> Span:
    read = _MONTH.fullmatch(text)
    if read is None or read[1] == "0000" or not 1 <= int(read[2]) <= 12:
        return None
    year, month = int(read[1]), int(read[2])
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _day(text: str) -> Span:
    day: object = read_day(text)
    return (day, day) if isinstance(day, date) else None
