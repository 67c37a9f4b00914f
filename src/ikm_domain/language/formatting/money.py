"""Amounts written in the two languages of the house."""

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from typing import Final, cast

from ikm_domain.checked import member
from ikm_domain.data.currencies import CURRENCIES
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.language.formatting.options import decimals_issues, instance_issues, rounding_issues, style_issues
from ikm_domain.language.locales import NO_BREAK, SIGNS, house_locale
from ikm_domain.values.money import Money, Rounding, divided

_COMPACT_DECIMALS: Final = 2


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
    grouping, point = SIGNS[language]
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
    grouping, point = SIGNS[language]
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


def _check_types(money: object, style: object, locale: str, decimals: object, rounding: object) -> None:
    house_locale(locale)
    if issues := [*instance_issues(money, Money, "money"), *_money_issues(style, decimals, rounding)]:
        raise ValidationFailed(issues)


def _money_issues(style: object, decimals: object, rounding: object) -> Iterator[Issue]:
    of_style = list(style_issues(style, MoneyStyle))
    yield from of_style
    if decimals is not None:
        yield from decimals_issues(decimals)
        if not of_style and style != MoneyStyle.COMPACT:
            yield error("style.decimals", Path(("decimals",)), style=style)
    yield from rounding_issues(rounding)
