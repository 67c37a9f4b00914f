"""Days as people type them: Indonesian and English names, day first, and never a guess of the century."""

import re
from collections.abc import Iterable, Set
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Final

from ikm_domain.checked import Day, Member, member
from ikm_domain.errors import Path, ValidationFailed, error, warning
from ikm_domain.language.reading.cells import Cell, Reading, refused, tells_nothing, text_of
from ikm_domain.values.periods import Period, read_day


class DateOrder(StrEnum):
    """Which number of `03/04/2020` is the day (*urutan tanggal*)."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


# Spellings of the months in Indonesian and English, old and short ones with them.
_MONTHS: Final = {
    spelling: month
    for month, spellings in enumerate(
        (
            "jan januari january janu",
            "feb pebr peb februari february pebruari febuari",
            "mar mrt mart maret march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "agt agu ags agst aug agus agustus august",
            "sep sept september",
            "okt oct oktober october",
            "nov nop nopember november",
            "des dec desember december",
        ),
        start=1,
    )
    for spelling in spellings.split()
}
_WEEKDAYS: Final = {
    start: day
    for day, starts in enumerate(("sen mon", "sel tue", "rab wed", "kam thu", "jum fri", "sab sat", "min aha sun"))
    for start in starts.split()
}
_WEEKDAY: Final = re.compile(
    r"(?:hari\s+)?(senin|selasa|rabu|kamis|jum['’`]?at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
    r"\s*[,/.]?\s*(?:(?:tanggal|tgl)\.?\s+)?",
    re.IGNORECASE,
)
_YEAR_FIRST: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", re.ASCII)
_NUMBERS: Final = re.compile(r"(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})", re.ASCII)
_NAMED: Final = re.compile(r"(\d{1,2})[-/. ]{0,3}([a-z]{3,10})[-/.,' ]{0,3}(\d{4}|\d{2})", re.ASCII)
_MONTH_FIRST: Final = re.compile(r"([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", re.ASCII)
_CLOCK: Final = re.compile(r"[ t](?:\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?)(?: ?[ap]m)?$", re.ASCII)
_RANGE: Final = re.compile(
    r"\s*(?:–|—|\bs\.?\s?/?\s?d\.?(?=[\s\d])|\bsampai(?: dengan)?\b|\bhingga\b|\bto\b)\s*|\s+-\s+"
)
_SHORT_RANGE: Final = re.compile(r"(\d{1,2})\s*[-&]\s*(\d{1,2}\s+[a-z]{3,10}\s+\d{4})", re.ASCII)
_YEAR: Final = re.compile(r"(?:tahun |thn\.? |th\.? )?(\d{4})(?:\.0+)?", re.ASCII)
_MONTH_AND_YEAR: Final = re.compile(r"(?:(\d{1,2})[-/]|([a-z]{3,10})[-/. ])(\d{4})", re.ASCII)
_AGE: Final = re.compile(r"\d{1,3} ?(?:th|thn|tahun|years?|yrs?|y\.?o)\.?", re.IGNORECASE)
_PLACE: Final = re.compile(r"^[^\W\d][^\d/]{1,60}(?:[,/]\s*(?=\d)|[ .]\s*(?=\d{1,2}[-/. ]))")
_SERIAL: Final = re.compile(r"\d{5}(?:\.0+)?", re.ASCII)
_SERIAL_ZERO: Final = date(1899, 12, 30)
_SERIALS: Final = range(10_000, 80_000)
"""Days of 1927 to 2119 as spreadsheets count them; anything else is some other number."""
_LONGEST: Final = 100
_DATE_ORDER: Final = Member(DateOrder)
_UNREADABLE: Final = refused(error("date.unreadable"))


def read_date(cell: Cell, *, order: DateOrder | str | None = None, on: date | str | None = None) -> Reading[date]:
    """The day that a cell names.

    Numbers are day first, as Indonesia writes; where both readings are days and `order` does not decide, the reading
    comes with a warning. A year of two digits is read only where `on`, the day by which it must have been, leaves one.

    >>> read_date("Jum'at, 28 Pebruari 2020").value, read_date("12-Mrt-2020").value
    (datetime.date(2020, 2, 28), datetime.date(2020, 3, 12))
    >>> read_date("01/07/90", on=date(2020, 2, 27)).value
    datetime.date(1990, 7, 1)
    >>> for text in ("03/04/2020", "01/07/90", "10-12 Maret 2020", "kemarin"):
    ...     print(*(issue.message("en") for issue in read_date(text).issues))
    This date is read as 3 April 2020; month first it would be 4 March 2020.
    The year may be 1990, 2090; write four digits.
    This names several days; one day is needed.
    This names no day; write it as 27-02-2020 or 27 Februari 2020.

    Issues: `date.order` (a warning), `date.weekday` (a warning, where it says another day of the week), `date.century`,
    `date.range`, `date.serial` (a warning), `date.impossible`, `date.later` than `on`, `date.unreadable`.

    Raises:
        ValidationFailed: `code.unknown` (of the order), `date.text`, `field.type`.
    """
    first, last = _days(cell, *_options(order, on))
    return first if first.value == last.value else refused(error("date.range"))


def read_period(cell: Cell, *, order: DateOrder | str | None = None, on: date | str | None = None) -> Reading[Period]:
    """The days from one to another that a cell names: `10-12 Maret 2020`, `27 Februari s.d. 1 Maret 2020`; or one day.

    >>> read_period("10-12 Maret 2020").value
    Period('2020-03-10/2020-03-12')
    >>> print(read_period("12-10 Maret 2020").issues[0].message("en"))
    This names no day; write it as 27-02-2020 or 27 Februari 2020.

    Issues: those of `read_date` but `date.range`.
    """
    first, last = _days(cell, *_options(order, on))
    if first.value is None or last.value is None:
        return Reading(None, first.issues)
    return Reading(Period(first.value, last.value), tuple(dict.fromkeys((*first.issues, *last.issues))))


def read_birth_year(cell: Cell, *, order: DateOrder | str | None = None, on: date | str | None = None) -> Reading[int]:
    """The year of birth that a cell names: a year, a day, or a place and a day (*tempat, tanggal lahir*).

    An age is refused, since it says no year without the day it was told on.

    >>> read_birth_year("Pangkalpinang, 01-07-1990").value, read_birth_year(1990).value, read_birth_year("7/1990").value
    (1990, 1990, 1990)
    >>> print(read_birth_year("35 th").issues[0].message("en"))
    This is an age; write the year or the date of birth.

    Issues: those of `read_date`, and `date.age`.
    """
    chosen, day = _options(order, on)
    text = text_of(cell)
    if isinstance(cell, str):
        text = text if _MONTH_FIRST.fullmatch(text.casefold()) else _PLACE.sub("", text, count=1)
    year = _YEAR.fullmatch(text.casefold())
    if year:
        return _born_in(int(year[1]), day)
    month = _MONTH_AND_YEAR.fullmatch(text.casefold())
    if month and (month[2] in _MONTHS if month[2] else 1 <= int(month[1]) <= 12):
        return _born_in(int(month[3]), day)
    if _AGE.fullmatch(text) or (text.isdecimal() and len(text) <= 3 and text != "0"):
        return refused(error("date.age"))
    read = read_date(text if isinstance(cell, str) else cell, order=chosen, on=day)
    if read.value is None:
        return Reading(None, read.issues)
    # day and month do not matter here, so that neither does their order
    return Reading(read.value.year, tuple(issue for issue in read.issues if issue.code != "date.order"))


def _born_in(year: int, on: date | None) -> Reading[int]:
    return refused(error("date.later", on=on)) if on is not None and year > on.year else Reading(year)


def order_of(cells: Iterable[Cell]) -> DateOrder | None:
    """The order that the dates of a column show: one with a number above 12 decides, where none speaks against it.

    >>> order_of(["03/04/2020", "27/02/2020"]), order_of(["03/04/2020"]), order_of(["27/02/2020", "02/27/2020"])
    (<DateOrder.DAY_FIRST: 'day-first'>, None, None)
    """
    return agreed_order({order for cell in cells if (order := shown_order(cell)) is not None})


def agreed_order(shown: Set[DateOrder]) -> DateOrder | None:
    """The order of all the cells that show one; None where none does or they disagree."""
    return next(iter(shown)) if len(shown) == 1 else None


def shown_order(cell: Cell) -> DateOrder | None:
    """The order that one cell shows by itself."""
    numbers = _NUMBERS.fullmatch(text_of(cell)) if isinstance(cell, str) else None
    if numbers is None:
        return None
    first, second = int(numbers[1]), int(numbers[2])
    if first > 12 >= second:
        return DateOrder.DAY_FIRST
    return DateOrder.MONTH_FIRST if second > 12 >= first else None


def _options(order: DateOrder | str | None, on: date | str | None) -> tuple[DateOrder | None, date | None]:
    if on is None and (order is None or isinstance(order, DateOrder)):
        return order, None
    chosen = None if order is None else member(DateOrder, order)
    day = None if on is None else read_day(on)
    issues = [
        *(() if chosen is None else _DATE_ORDER.issues(chosen, Path(("order",)))),
        *(() if day is None else Day().issues(day, Path(("on",)))),
    ]
    if issues:
        raise ValidationFailed(issues)
    return chosen, day


def _days(cell: Cell, order: DateOrder | None, on: date | None) -> tuple[Reading[date], Reading[date]]:
    """The first and the last day, in order; twice the same reading where there is one, or none."""
    found = _one_day(cell, order, on)
    first, last = (found, found) if not isinstance(found, str) else _two_days(found, order, on)
    if on is not None and last.value is not None and last.value > on:
        first = last = refused(error("date.later", on=on))
    return first, last


def _two_days(text: str, order: DateOrder | None, on: date | None) -> tuple[Reading[date], Reading[date]]:
    first, last = (_day(end, order, on) or _UNREADABLE for end in _ends(text))
    if first.value is None or last.value is None:
        wrong = first if first.value is None else last
        return wrong, wrong
    return (first, last) if first.value <= last.value else (_UNREADABLE, _UNREADABLE)


def _one_day(cell: Cell, order: DateOrder | None, on: date | None) -> Reading[date] | str:
    """The day that a cell names, or else what may be two days, without weekday and clock."""
    if isinstance(cell, date):
        if str(cell) == "NaT":  # which is a datetime to pandas
            return Reading()
        return Reading(cell.date() if isinstance(cell, datetime) else cell)
    text = text_of(cell).casefold()
    if isinstance(cell, bool | time) or len(text) > _LONGEST:
        return _UNREADABLE
    if tells_nothing(text) or text in ("0", "0.0"):
        return Reading()
    if _SERIAL.fullmatch(text) and int(Decimal(text)) in _SERIALS:
        return Reading(_SERIAL_ZERO + timedelta(days=int(Decimal(text))), (warning("date.serial"),))
    weekday = None if text[0].isdecimal() else _WEEKDAY.match(text)
    bare = _CLOCK.sub("", text[weekday.end() :] if weekday else text)
    read = _day(bare, order, on)
    if weekday and read and read.value and read.value.weekday() != _WEEKDAYS[weekday[1][:3]]:
        return Reading(read.value, (*read.issues, warning("date.weekday", read=read.value)))
    return read or bare


def _ends(text: str) -> tuple[str, str]:
    """The texts of the first and the last day; the first borrows the month and year that it leaves out."""
    if short := _SHORT_RANGE.fullmatch(text):
        first, last = short[1], short[2]
    else:
        first, *rest = _RANGE.split(text)
        if len(rest) != 1 or not first:
            return text, text
        last = rest[0]
    if first.isdecimal():
        first = first + last.lstrip("0123456789")
    elif re.fullmatch(r"\d{1,2} [a-z]{3,10}", first):
        first = f"{first} {last[-4:]}"
    return first, last


def _day(text: str, order: DateOrder | None, on: date | None) -> Reading[date] | None:
    """The one day that a text names; None where it has not the shape of one."""
    if read := _YEAR_FIRST.fullmatch(text):
        return _dated(int(read[3]), int(read[2]), read[1], on)
    read = _NUMBERS.fullmatch(text)
    if read is None:
        named = _NAMED.fullmatch(text)
        if named:
            return _named(named[1], named[2], named[3], on)
        named = _MONTH_FIRST.fullmatch(text)
        return _named(named[2], named[1], named[3], on) if named else None
    first, second, year = int(read[1]), int(read[2]), read[3]
    month_first = second > 12 >= first or (order is DateOrder.MONTH_FIRST and first <= 12)
    day, month = (second, first) if month_first else (first, second)
    found = _dated(day, month, year, on)
    if order is None and found.value is not None and day != month and max(day, month) <= 12:
        return Reading(
            found.value, (warning("date.order", read=found.value, other=found.value.replace(day=month, month=day)),)
        )
    return found


def _named(day: str, month: str, year: str, on: date | None) -> Reading[date] | None:
    return _dated(int(day), _MONTHS[month], year, on) if month in _MONTHS else None


def _dated(day: int, month: int, year: str, on: date | None) -> Reading[date]:
    if len(year) == 4:
        found = _valid(int(year), month, day)
        return refused(error("date.impossible")) if found is None else Reading(found)
    days = [found for century in (1900, 2000) if (found := _valid(century + int(year), month, day)) is not None]
    if not days:
        return refused(error("date.impossible"))
    if len(days) > 1 and on is not None:
        days = [found for found in days if found <= on] or days
    return (
        Reading(days[0]) if len(days) == 1 else refused(error("date.century", years=tuple(str(d.year) for d in days)))
    )


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
