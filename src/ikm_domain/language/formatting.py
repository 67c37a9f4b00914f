"""Amounts, numbers, days and periods written as Indonesia writes them, and in English.

The layouts are the house's own, after EYD edition V, so that an upgrade of the locale data never changes a document.
Only the symbols of currencies other than IDR and USD, and the names of months and weekdays, come from that data.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cache, lru_cache
from typing import Final, NamedTuple, cast

from ikm_domain.checked import Between, Kind, Member, member, wrong_type
from ikm_domain.data.currencies import CURRENCIES
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.language.locales import house_locale
from ikm_domain.values.money import Money, Rounding, divided, exact
from ikm_domain.values.periods import Period

NO_BREAK: Final = "\u00a0"
RANGE_SIGN: Final = "–"
_DECIMALS: Final = Between(0, 18)
_ROUNDING: Final = Member(Rounding)
_COMPACT_DECIMALS: Final = 2
_LARGEST: Final = 10**100
_MOST_OWN_DECIMALS: Final = 60


class MoneyStyle(StrEnum):
    """How an amount is laid out.

    Compact has a scale word (*ribu, juta, miliar, triliun*), accounting puts negatives in brackets, ledger always
    shows the decimals of the currency, and code writes its code of ISO 4217 in place of the symbol.
    """

    STANDARD = "standard"
    COMPACT = "compact"
    ACCOUNTING = "accounting"
    LEDGER = "ledger"
    CODE = "code"


class DateStyle(StrEnum):
    """How a day is written: full with its weekday, long without."""

    FULL = "full"
    LONG = "long"


class _Signs(NamedTuple):
    grouping: str
    point: str


class _Names(NamedTuple):
    months: tuple[str, ...]
    weekdays: tuple[str, ...]


_SIGNS: Final = {"id": _Signs(".", ","), "en": _Signs(",", ".")}
_SCALES: Final = {
    "id": {3: "ribu", 6: "juta", 9: "miliar", 12: "triliun"},
    "en": {3: "thousand", 6: "million", 9: "billion", 12: "trillion"},
}
_OWN_SYMBOLS: Final = {
    ("IDR", "id"): "Rp",
    ("IDR", "en"): f"IDR{NO_BREAK}",
    ("USD", "id"): "US$",
    ("USD", "en"): "$",
}
_YEAR_WORD: Final = {"id": "tahun ", "en": ""}


def format_money(
    money: Money,
    style: str = MoneyStyle.STANDARD,
    *,
    locale: str = "id",
    decimals: int | None = None,
    rounding: Rounding = Rounding.HALF_UP,
) -> str:
    """An amount in one of the styles of `MoneyStyle`.

    Only compact loses digits: it keeps at most `decimals` of them (2 unless told), rounded by `rounding`.

    >>> format_money(Money.idr(12_480_000_000_000)), format_money(Money.idr(12_480_000_000_000), "compact")
    ('Rp12.480.000.000.000', 'Rp12,48 triliun')
    >>> format_money(Money.usd("-1250.50"), "accounting", locale="en")
    '($1,250.50)'
    >>> format_money(Money.idr(1500), "ledger", decimals=0)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: decimals: The style ledger takes no number of decimals. [style.decimals]

    Raises:
        ValidationFailed: `field.type`, `field.missing`, `style.unknown`, `style.decimals`, `number.range`,
            `code.unknown` (of the rounding).
        UnknownLocale: `locale.unknown`.
    """
    if type(money) is not Money or (decimals is not None and type(decimals) is not int):
        _check_types(money, style, locale, decimals, rounding)
    try:
        write = _money_writer(style, money.currency, locale, decimals, rounding)
    except TypeError:  # what has no hash cannot be kept, and is no option either
        write = _money_writer.__wrapped__(style, money.currency, locale, decimals, rounding)
    return write(money.minor)


def format_number(
    number: int | Decimal | Fraction,
    decimals: int | None = None,
    *,
    locale: str = "id",
    rounding: Rounding = Rounding.HALF_UP,
) -> str:
    """A number with its digits grouped, rounded to `decimals`; without them an int or Decimal shows its own digits.

    >>> format_number(12480), format_number(Decimal("1234.50")), format_number(Fraction(2, 3), 2, locale="en")
    ('12.480', '1.234,50', '0.67')
    >>> format_number(0.1)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: number: This must be a number, not float. [field.type]

    Raises:
        ValidationFailed: `field.type`, `field.missing`, `number.unreadable`, `number.inexact`, `number.range`,
            `code.unknown` (of the rounding).
        UnknownLocale: `locale.unknown`.
    """
    signs = _SIGNS[house_locale(locale)]
    value = _read(number, "number")
    issues = [] if isinstance(value, Fraction) else [value]
    issues += _rounding_issues(rounding)
    if decimals is not None:
        issues += _decimals_issues(decimals)
    elif isinstance(number, Fraction) and number.denominator != 1:
        issues.append(error("number.inexact", Path(("number",))))
    if isinstance(value, Issue) or issues:
        raise ValidationFailed(issues)
    shown = _own_decimals(number) if decimals is None else decimals
    return _fixed(value.numerator, value.denominator, shown, signs, rounding)


def format_percent(
    ratio: int | Decimal | Fraction,
    decimals: int = 1,
    *,
    locale: str = "id",
    rounding: Rounding = Rounding.HALF_UP,
) -> str:
    """A ratio as a percentage with a fixed number of decimals; 1 is a hundred percent.

    >>> format_percent(Fraction(1, 40)), format_percent(Decimal("0.025"), locale="en"), format_percent(1, 0)
    ('2,5%', '2.5%', '100%')
    >>> format_percent(1, 19)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: decimals: The number must lie between 0 and 18. [number.range]

    Raises:
        ValidationFailed: `field.type`, `field.missing`, `number.unreadable`, `number.range`,
            `code.unknown` (of the rounding).
        UnknownLocale: `locale.unknown`.
    """
    signs = _SIGNS[house_locale(locale)]
    value = _read(ratio, "ratio")
    issues = [] if isinstance(value, Fraction) else [value]
    issues += [*_decimals_issues(decimals), *_rounding_issues(rounding)]
    if isinstance(value, Issue) or issues:
        raise ValidationFailed(issues)
    return _fixed(100 * value.numerator, value.denominator, decimals, signs, rounding) + "%"


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
    if issues := list(_instance_issues(period, Period, "period")):
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


def _fixed(numerator: int, denominator: int, decimals: int, signs: _Signs, rounding: Rounding) -> str:
    scaled = divided(numerator * 10**decimals, denominator, member(Rounding, rounding))
    whole, part = divmod(abs(scaled), 10**decimals)
    grouped = f"{whole:,}".replace(",", signs.grouping)
    fraction = f"{signs.point}{part:0{decimals}}" if decimals else ""
    return f"{'-' if scaled < 0 else ''}{grouped}{fraction}"


@lru_cache(maxsize=256)
def _money_writer(
    style: object, currency: str, locale: str, decimals: object, rounding: object
) -> Callable[[int], str]:
    """What writes whole minor units of one currency in one way."""
    language = house_locale(locale)
    if issues := list(_money_issues(style, decimals, rounding)):
        raise ValidationFailed(issues)
    chosen = member(MoneyStyle, style)
    symbol = f"{currency}{NO_BREAK}" if chosen is MoneyStyle.CODE else _symbol(currency, language)
    if chosen is MoneyStyle.COMPACT:
        most = _COMPACT_DECIMALS if decimals is None else cast(int, decimals)
        return _compact_writer(symbol, currency, language, most, member(Rounding, rounding))
    return _full_writer(symbol, currency, language, chosen)


def _full_writer(symbol: str, currency: str, language: str, style: MoneyStyle) -> Callable[[int], str]:
    digits = CURRENCIES[currency]
    unit = 10**digits
    grouping, point = _SIGNS[language]
    always = digits > 0 and (style is MoneyStyle.LEDGER or currency != "IDR")
    fractions = [f"{point}{part:0{digits}}" for part in range(unit)]
    if not always:
        fractions[0] = ""
    below_zero, close = (f"({symbol}", ")") if style is MoneyStyle.ACCOUNTING else (f"-{symbol}", "")

    def write(minor: int) -> str:
        whole, part = divmod(abs(minor), unit)
        number = f"{whole:,}".replace(",", grouping)
        if minor < 0:
            return f"{below_zero}{number}{fractions[part]}{close}"
        return f"{symbol}{number}{fractions[part]}"

    return write


def _compact_writer(
    symbol: str, currency: str, language: str, decimals: int, rounding: Rounding
) -> Callable[[int], str]:
    write_small = _full_writer(symbol, currency, language, MoneyStyle.STANDARD)
    grouping, point = _SIGNS[language]
    unit = 10**decimals
    fraction = f"{point}%0{decimals}d"
    sizes = [10 ** (CURRENCIES[currency] + power) for power in _SCALES[language]]
    steps = [Fraction(size, unit) for size in sizes]
    scales = [
        (step.denominator, step.numerator, word) for step, word in zip(steps, _SCALES[language].values(), strict=True)
    ]
    smallest, last = sizes[0], len(sizes) - 1

    def write(minor: int) -> str:
        size = abs(minor)
        if size < smallest:
            return write_small(minor)
        scale = bisect_right(sizes, size) - 1
        times, by, word = scales[scale]
        whole, part = divmod(abs(divided(minor * times, by, rounding)), unit)
        number = str(whole)
        if whole >= 1000:
            if scale < last:
                number, word = "1", scales[scale + 1][2]
            else:
                number = f"{whole:,}".replace(",", grouping)
        if part:
            number += (fraction % part).rstrip("0")
        return f"-{symbol}{number} {word}" if minor < 0 else f"{symbol}{number} {word}"

    return write


def _symbol(currency: str, language: str) -> str:
    """What stands before the number; between a word and the number is a space that does not break."""
    own = _OWN_SYMBOLS.get((currency, language))
    if own is not None:
        return own
    from babel.numbers import get_currency_symbol

    symbol = get_currency_symbol(currency, language)
    return symbol if unicodedata.category(symbol[-1]) == "Sc" else f"{symbol}{NO_BREAK}"


@lru_cache(maxsize=64)
def _date_writer(style: object, locale: str) -> Callable[[date], str]:
    months, weekdays = _names(house_locale(locale))
    if issues := list(_style_issues(style, DateStyle)):
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


def _check_types(money: object, style: object, locale: str, decimals: object, rounding: object) -> None:
    house_locale(locale)
    if issues := [*_instance_issues(money, Money, "money"), *_money_issues(style, decimals, rounding)]:
        raise ValidationFailed(issues)


def _check_day(day: object, style: object, locale: str) -> None:
    house_locale(locale)
    if not isinstance(day, date) or isinstance(day, datetime):
        raise ValidationFailed([wrong_type(day, Path(("day",)), Kind.DATE), *_style_issues(style, DateStyle)])


def _money_issues(style: object, decimals: object, rounding: object) -> Iterator[Issue]:
    style_issues = list(_style_issues(style, MoneyStyle))
    yield from style_issues
    if decimals is not None:
        yield from _decimals_issues(decimals)
        if not style_issues and style != MoneyStyle.COMPACT:
            yield error("style.decimals", Path(("decimals",)), style=style)
    yield from _rounding_issues(rounding)


def _instance_issues(value: object, of: type, name: str) -> Iterator[Issue]:
    if not isinstance(value, of):
        yield wrong_type(value, Path((name,)), of.__name__)


def _style_issues(style: object, styles: type[StrEnum]) -> Iterator[Issue]:
    at = Path(("style",))
    if not isinstance(style, str):
        yield wrong_type(style, at, Kind.TEXT)
    elif style not in tuple(styles):
        yield error("style.unknown", at, given=style, allowed=tuple(styles))


def _decimals_issues(decimals: object) -> Iterator[Issue]:
    return _DECIMALS.issues(decimals, Path(("decimals",)))


def _rounding_issues(rounding: object) -> Iterator[Issue]:
    return _ROUNDING.issues(member(Rounding, rounding), Path(("rounding",)))


def _read(number: object, name: str) -> Fraction | Issue:
    if isinstance(number, bool) or not isinstance(number, int | Decimal | Fraction):
        return wrong_type(number, Path((name,)), Kind.NUMBER)
    value = exact(number)
    if (
        value is None
        or abs(value.numerator) >= _LARGEST * value.denominator
        or _own_decimals(number) > _MOST_OWN_DECIMALS
    ):
        return error("number.unreadable", Path((name,)))
    return value


def _own_decimals(number: int | Decimal | Fraction) -> int:
    return max(0, -cast(int, number.as_tuple().exponent)) if isinstance(number, Decimal) else 0
