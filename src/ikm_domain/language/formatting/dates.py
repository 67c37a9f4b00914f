"""Days and periods written in the two languages of the house."""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from functools import cache, lru_cache
from typing import Final, NamedTuple

from ikm_domain.checked import Kind, wrong_type
from ikm_domain.errors import Path, ValidationFailed
from ikm_domain.language.formatting.options import instance_issues, style_issues
from ikm_domain.language.locales import RANGE_SIGN, house_locale
from ikm_domain.values.periods import Period


class DateStyle(StrEnum):
    """How a day is written: full with its weekday, long without."""

    FULL = "full"
    LONG = "long"


class _Names(NamedTuple):
    months: tuple[str, ...]
    weekdays: tuple[str, ...]


_YEAR_WORD: Final = {"id": "tahun ", "en": ""}


def format_date(day: date, style: str = DateStyle.FULL, *, locale: str = "id") -> str:
    """A day in one of the styles of `DateStyle`; a datetime is a moment and is refused.

    >>> format_date(date(2020, 2, 27)), format_date(date(2020, 2, 27), "long", locale="en")
    ('Kamis, 27 Februari 2020', '27 February 2020')
    >>> format_date(datetime(2020, 2, 27, 9))
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: day: This must be a date, not datetime. [field.type]

    Raises:
        ValidationFailed: `field.type`, `field.missing`, `style.unknown`.
        UnknownLocale: `locale.unknown`.
    """
    if type(day) is not date:
        _check_day(day, style, locale)
    try:
        write = _date_writer(style, locale)
    except TypeError:  # what has no hash cannot be kept, and is no option either
        write = _date_writer.__wrapped__(style, locale)
    return write(day)


def format_period(period: Period, *, locale: str = "id") -> str:
    """A period in its shortest form: whole years, whole months, or days.

    >>> format_period(Period("2019")), format_period(Period("2019"), locale="en")
    ('tahun 2019', '2019')
    >>> format_period(date(2020, 2, 27))
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: period: This must be Period, not a date. [field.type]

    Raises:
        ValidationFailed: `field.type`, `field.missing`.
        UnknownLocale: `locale.unknown`.
    """
    language = house_locale(locale)
    if issues := list(instance_issues(period, Period, "period")):
        raise ValidationFailed(issues)
    first, last = period.first, period.last
    if period.whole_months and (first.month, last.month) == (1, 12):
        return _YEAR_WORD[language] + _span((str(first.year),), (str(last.year),))
    months = _names(language).months
    begin = (months[first.month - 1], str(first.year))
    end = (months[last.month - 1], str(last.year))
    if period.whole_months:
        return _span(begin, end)
    return _span((str(first.day), *begin), (str(last.day), *end))


def _span(begin: tuple[str, ...], end: tuple[str, ...]) -> str:
    """From one date to another, smallest unit first; what both end in is written once."""
    own = len(begin)
    while own and begin[own - 1] == end[own - 1]:
        own -= 1
    return f"{' '.join(begin[:own])}{RANGE_SIGN}{' '.join(end)}" if own else " ".join(end)


@lru_cache(maxsize=64)
def _date_writer(style: object, locale: str) -> Callable[[date], str]:
    months, weekdays = _names(house_locale(locale))
    if issues := list(style_issues(style, DateStyle)):
        raise ValidationFailed(issues)

    def write_long(day: date) -> str:
        return f"{day.day} {months[day.month - 1]} {day.year}"

    def write_full(day: date) -> str:
        return f"{weekdays[day.weekday()]}, {day.day} {months[day.month - 1]} {day.year}"

    return write_full if style == DateStyle.FULL else write_long


@cache
def _names(language: str) -> _Names:
    from babel import Locale

    data = Locale(language)
    months, weekdays = data.months["format"]["wide"], data.days["format"]["wide"]
    return _Names(tuple(months[month] for month in range(1, 13)), tuple(weekdays[day] for day in range(7)))


def _check_day(day: object, style: object, locale: str) -> None:
    house_locale(locale)
    if not isinstance(day, date) or isinstance(day, datetime):
        raise ValidationFailed([wrong_type(day, Path(("day",)), Kind.DATE), *style_issues(style, DateStyle)])
