"""Days, times and periods written: by layouts of the house in its two languages, by the locale data of Babel in others.

The range sign is the en dash without spaces, since readers take the em dash that EYD prescribes for a break.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from datetime import timezone as Offset
from enum import StrEnum
from functools import cache, lru_cache, partial
from typing import Final, NamedTuple

from ikm_domain.checked import Clock, Kind, Member, member, wrong_type
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.language.formatting.options import instance_issues, style_issues
from ikm_domain.language.locales import HOUSE_LOCALES, RANGE_SIGN, any_locale
from ikm_domain.language.terbilang import whole_words
from ikm_domain.values.periods import Period, TimeZone


class DateStyle(StrEnum):
    """How a day is written: full with its weekday, long without, or in words as a hand-over report (*BAST*) has it."""

    FULL = "full"
    LONG = "long"
    WORDS = "words"


class _Names(NamedTuple):
    months: tuple[str, ...]
    weekdays: tuple[str, ...]


_YEAR_WORD: Final = {"id": "tahun ", "en": ""}
_ZONE_WORDS: Final = {
    TimeZone.JAKARTA: "WIB",
    TimeZone.PONTIANAK: "WIB",
    TimeZone.MAKASSAR: "WITA",
    TimeZone.JAYAPURA: "WIT",
}
_TIME_ZONE: Final = Member(TimeZone)
_CLOCK: Final = Clock()
_TIMES: Final = {"id": ("pukul {}", "pukul {} sampai selesai"), "en": ("{}", "from {}")}
_OTHER_TIMES: Final = ("{}", f"{{}}{RANGE_SIGN}")
"""Times with an end, and with an open one."""

_CLOCK_SIGNS: Final = {"id": ".", "en": ":"}
_ANY_DAY: Final = date(2000, 1, 1)
_ORDINALS: Final = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def format_date(day: date, style: str = DateStyle.FULL, *, locale: str = "id") -> str:
    """A day in one of the styles of `DateStyle`; a datetime is a moment and is refused.

    >>> format_date(date(2020, 2, 27)), format_date(date(2020, 2, 27), "long", locale="en")
    ('Kamis, 27 Februari 2020', '27 February 2020')
    >>> format_date(date(2020, 2, 27), "words")
    'hari Kamis, tanggal dua puluh tujuh, bulan Februari, tahun dua ribu dua puluh'
    >>> format_date(datetime(2020, 2, 27, 9))
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: day: This must be a date, not datetime. [field.type]

    Raises:
        ValidationFailed: `field.type`, `field.missing`, `style.unknown`, `style.locale`.
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

    >>> for text in ("2019", "2019-01/2019-09", "2020-02-27/2020-02-28", "2020-02-27/2020-03-01"):
    ...     print(format_period(Period(text)), format_period(Period(text), locale="en"), sep=" | ")
    tahun 2019 | 2019
    Januari–September 2019 | January–September 2019
    27–28 Februari 2020 | 27–28 February 2020
    27 Februari–1 Maret 2020 | 27 February–1 March 2020
    >>> format_period(date(2020, 2, 27))
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: period: This must be Period, not a date. [field.type]

    Raises:
        ValidationFailed: `field.type`, `field.missing`.
        UnknownLocale: `locale.unknown`.
    """
    language = any_locale(locale)
    if issues := list(instance_issues(period, Period, "period")):
        raise ValidationFailed(issues)
    first, last = period.first, period.last
    whole_years = period.whole_months and (first.month, last.month) == (1, 12)
    if language not in HOUSE_LOCALES:
        return _other_period(period, "y" if whole_years else "yMMMM" if period.whole_months else "yMMMMd", language)
    if whole_years:
        return _YEAR_WORD[language] + _span((str(first.year),), (str(last.year),))
    months = _names(language).months
    begin = (months[first.month - 1], str(first.year))
    end = (months[last.month - 1], str(last.year))
    if period.whole_months:
        return _span(begin, end)
    return _span((str(first.day), *begin), (str(last.day), *end))


def format_time_range(
    starts: time,
    ends: time | None = None,
    *,
    timezone: TimeZone | Offset | str | None = None,
    locale: str = "id",
) -> str:
    """Wall-clock times from one to another, or to an end that is open, with the zone where it is told.

    The zones of Indonesia are WIB, WITA and WIT; another one is given as a fixed offset. Seconds are shown where there
    are any.

    >>> format_time_range(time(9), time(16), timezone="Asia/Jakarta"), format_time_range(time(9), time(16), locale="en")
    ('pukul 09.00–16.00 WIB', '09:00–16:00')
    >>> format_time_range(time(9), timezone="Asia/Makassar"), format_time_range(time(9), locale="en")
    ('pukul 09.00 WITA sampai selesai', 'from 09:00')
    >>> format_time_range("09:00")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: starts: This must be a time, not text. [field.type]

    Raises:
        ValidationFailed: `field.type`, `field.missing`, `time.zone`, `code.unknown` (of the zone).
        UnknownLocale: `locale.unknown`.
    """
    language = any_locale(locale)
    if issues := list(_time_range_issues(starts, ends, timezone)):
        raise ValidationFailed(issues)
    begin, end = (_clock(clock, language) for clock in (starts, starts if ends is None else ends))
    zone = "" if timezone is None else f" {_zone_word(timezone)}"
    closed, open_ended = _TIMES.get(language, _OTHER_TIMES)
    return (open_ended if ends is None else closed).format(_span((begin,), (end,)) + zone)


def _span(begin: tuple[str, ...], end: tuple[str, ...]) -> str:
    """From one date to another, smallest unit first; what both end in is written once."""
    own = len(begin)
    while own and begin[own - 1] == end[own - 1]:
        own -= 1
    return f"{' '.join(begin[:own])}{RANGE_SIGN}{' '.join(end)}" if own else " ".join(end)


@lru_cache(maxsize=64)
def _date_writer(style: object, locale: str) -> Callable[[date], str]:
    language = any_locale(locale)
    if issues := list(_style_issues(style, language)):
        raise ValidationFailed(issues)
    chosen = member(DateStyle, style)
    if language not in HOUSE_LOCALES:
        from babel.dates import format_date as write_other

        return partial(write_other, format=chosen.value, locale=language)
    months, weekdays = _names(language)

    def write_long(day: date) -> str:
        return f"{day.day} {months[day.month - 1]} {day.year}"

    def write_full(day: date) -> str:
        return f"{weekdays[day.weekday()]}, {day.day} {months[day.month - 1]} {day.year}"

    def write_words(day: date) -> str:
        weekday, month = weekdays[day.weekday()], months[day.month - 1]
        number, year = whole_words(day.day, language), whole_words(day.year, language)
        if language == "id":
            return f"hari {weekday}, tanggal {number}, bulan {month}, tahun {year}"
        return f"{weekday}, the {_ordinal(number)} of {month}, {year}"

    writers = {DateStyle.FULL: write_full, DateStyle.LONG: write_long, DateStyle.WORDS: write_words}
    return writers[chosen]


def _ordinal(words: str) -> str:
    """The English ordinal of a number in words."""
    tens, hyphen, last = words.rpartition("-")
    ordinal = _ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
    return f"{tens}{hyphen}{ordinal}"


def _clock(clock: time, language: str) -> str:
    sign = _CLOCK_SIGNS.get(language)
    if sign is not None:
        hours_and_minutes = f"{clock.hour:02}{sign}{clock.minute:02}"
        return f"{hours_and_minutes}{sign}{clock.second:02}" if clock.second else hours_and_minutes
    from babel.dates import format_skeleton

    moment = datetime.combine(_ANY_DAY, clock, UTC)
    return format_skeleton("Hms" if clock.second else "Hm", moment, UTC, locale=language)


def _zone_word(zone: TimeZone | Offset | str) -> str:
    if isinstance(zone, Offset):
        return zone.tzname(None).removesuffix(":00")
    return _ZONE_WORDS[member(TimeZone, zone)]


@cache
def _names(language: str) -> _Names:
    from babel import Locale

    data = Locale(language)
    months, weekdays = data.months["format"]["wide"], data.days["format"]["wide"]
    return _Names(tuple(months[month] for month in range(1, 13)), tuple(weekdays[day] for day in range(7)))


def _other_period(period: Period, skeleton: str, locale: str) -> str:
    from babel.dates import format_interval

    if period.first == period.last:
        return format_date(period.first, DateStyle.LONG, locale=locale)
    return format_interval(period.first, period.last, skeleton, UTC, locale=locale)


def _style_issues(style: object, language: str) -> Iterator[Issue]:
    unknown = list(style_issues(style, DateStyle))
    yield from unknown
    if not unknown and style == DateStyle.WORDS and language not in HOUSE_LOCALES:
        yield error("style.locale", Path(("style",)), style=style, allowed=HOUSE_LOCALES)


def _check_day(day: object, style: object, locale: str) -> None:
    language = any_locale(locale)
    if not isinstance(day, date) or isinstance(day, datetime):
        raise ValidationFailed([wrong_type(day, Path(("day",)), Kind.DATE), *_style_issues(style, language)])


def _time_range_issues(starts: object, ends: object, zone: object) -> Iterator[Issue]:
    for name, clock in (("starts", starts), ("ends", ends)):
        at = Path((name,))
        if isinstance(clock, time):
            yield from _CLOCK.issues(clock, at)
        elif clock is not None or name == "starts":
            yield wrong_type(clock, at, Kind.TIME)
    if zone is not None and not isinstance(zone, Offset):
        yield from _TIME_ZONE.issues(member(TimeZone, zone), Path(("timezone",)))
