"""Amounts written: by layouts of the house in its two languages, by the locale data of Babel in others."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Final, cast

from ikm_domain.checked import member
from ikm_domain.data.currencies import CURRENCIES
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.language.currencies import CurrencyNames, currency_names
from ikm_domain.language.formatting.options import (
    MoneyStyle,
    decimals_issues,
    instance_issues,
    rounding_issues,
    style_issues,
)
from ikm_domain.language.formatting.other_locales import other_money_writer
from ikm_domain.language.locales import HOUSE_LOCALES, NO_BREAK, SIGNS, any_locale
from ikm_domain.language.terbilang import MINUS, LetterCase, case_issues, cased, point_words, whole_words
from ikm_domain.values.money import Money, Rounding, divided

Writer = Callable[[int], str]
_COMPACT_DECIMALS: Final = 2
_SCALES: Final = {
    "id": {3: "ribu", 6: "juta", 9: "miliar", 12: "triliun"},
    "en": {3: "thousand", 6: "million", 9: "billion", 12: "trillion"},
}
_COMPACT_STYLES: Final = (MoneyStyle.COMPACT, MoneyStyle.COMPACT_NAME)
_NAME_STYLES: Final = (MoneyStyle.NAME, MoneyStyle.COMPACT_NAME)
_WORD_STYLES: Final = (MoneyStyle.WORDS, MoneyStyle.RECEIPT)
_HOUSE_STYLES: Final = (*_COMPACT_STYLES, *_WORD_STYLES)


def format_money(
    money: Money,
    style: str = MoneyStyle.STANDARD,
    *,
    locale: str = "id",
    decimals: int | None = None,
    rounding: Rounding = Rounding.HALF_UP,
    case: str = LetterCase.LOWER,
) -> str:
    """An amount in one of the styles of `MoneyStyle`.

    Only the compact styles lose digits: they keep at most `decimals` of them (2 unless told), rounded by `rounding`.
    `case` is that of the words. Locales other than Indonesian and English have neither compact styles nor words.

    >>> format_money(Money.idr(12_480_000_000_000)), format_money(Money.idr(12_480_000_000_000), "compact")
    ('Rp12.480.000.000.000', 'Rp12,48 triliun')
    >>> format_money(Money.usd("-1250.50"), "accounting", locale="en")
    '($1,250.50)'
    >>> format_money(Money.idr(1_500_000), "receipt"), format_money(Money.idr(1_500_000), "words", case="title")
    ('Rp1.500.000,00 (satu juta lima ratus ribu rupiah)', 'Satu Juta Lima Ratus Ribu Rupiah')
    >>> format_money(Money.idr(1500), "ledger", decimals=0)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: decimals: The style ledger takes no number of decimals. [style.decimals]

    Raises:
        ValidationFailed: `field.type`, `field.missing`, `style.unknown`, `style.decimals`, `style.case`,
            `style.locale`, `number.range`, `code.unknown` (of the rounding or the case).
        UnknownLocale: `locale.unknown`.
    """
    if type(money) is not Money or (decimals is not None and type(decimals) is not int):
        _check_types(money, style, locale, decimals, rounding, case)
    try:
        write = _writer(style, money.currency, locale, decimals, rounding, case)
    except TypeError:  # what has no hash cannot be kept, and is no option either
        write = _writer.__wrapped__(style, money.currency, locale, decimals, rounding, case)
    return write(money.minor)


@lru_cache(maxsize=256)
def _writer(style: object, currency: str, locale: str, decimals: object, rounding: object, case: object) -> Writer:
    """What writes whole minor units of one currency in one way."""
    language = any_locale(locale)
    if issues := list(_option_issues(style, language, decimals, rounding, case)):
        raise ValidationFailed(issues)
    chosen = member(MoneyStyle, style)
    if language not in HOUSE_LOCALES:
        return other_money_writer(chosen, currency, language)
    if chosen in _COMPACT_STYLES:
        most = _COMPACT_DECIMALS if decimals is None else cast(int, decimals)
        return _compact_writer(currency, language, chosen, most, member(Rounding, rounding))
    if chosen in _WORD_STYLES:
        return _word_writer(currency, language, chosen, member(LetterCase, case))
    return _full_writer(currency, language, chosen)


def _around(style: MoneyStyle, currency: str, names: CurrencyNames) -> tuple[str, str]:
    """What stands before the number and what after it."""
    if style in _NAME_STYLES:
        return "", f" {names.many}"
    return (f"{currency}{NO_BREAK}" if style is MoneyStyle.CODE else names.symbol), ""


def _full_writer(currency: str, language: str, style: MoneyStyle) -> Writer:
    digits = CURRENCIES[currency]
    unit = 10**digits
    grouping, point = SIGNS[language]
    names = currency_names(currency, language)
    before, after = _around(style, currency, names)
    below_zero, close = (f"({before}", ")") if style is MoneyStyle.ACCOUNTING else (f"-{before}", after)
    fractions = [f"{point}{part:0{digits}}" for part in range(unit)]
    if not digits or style is MoneyStyle.NAME or (currency == "IDR" and style is not MoneyStyle.LEDGER):
        fractions[0] = ""

    def write(minor: int) -> str:
        whole, part = divmod(abs(minor), unit)
        number = f"{whole:,}".replace(",", grouping)
        if minor < 0:
            return f"{below_zero}{number}{fractions[part]}{close}"
        return f"{before}{number}{fractions[part]}{after}"

    def write_named(minor: int) -> str:
        if abs(minor) == unit:
            return f"{'-' if minor < 0 else ''}1 {names.one}"
        return write(minor)

    return write_named if style in _NAME_STYLES else write


def _compact_writer(currency: str, language: str, style: MoneyStyle, decimals: int, rounding: Rounding) -> Writer:
    before, after = _around(style, currency, currency_names(currency, language))
    write_small = _full_writer(currency, language, MoneyStyle.NAME if after else MoneyStyle.STANDARD)
    grouping, point = SIGNS[language]
    unit = 10**decimals
    fraction = f"{point}%0{decimals}d"
    sizes = [10 ** (CURRENCIES[currency] + power) for power in _SCALES[language]]
    steps = [Fraction(size, unit) for size in sizes]
    words = [f"{word}{after}" for word in _SCALES[language].values()]
    scales = [(step.denominator, step.numerator, word) for step, word in zip(steps, words, strict=True)]
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
        return f"-{before}{number} {word}" if minor < 0 else f"{before}{number} {word}"

    return write


def _word_writer(currency: str, language: str, style: MoneyStyle, case: LetterCase) -> Writer:
    names = currency_names(currency, language)
    digits = CURRENCIES[currency]
    unit = 10**digits
    write_figures = _full_writer(currency, language, MoneyStyle.LEDGER)

    def spoken(whole: int, part: int) -> str:
        words = whole_words(whole, language)
        if part and not names.cent:
            return f"{words} {point_words(f'{part:0{digits}}', language)} {names.many}"
        amount = f"{words} {names.one if whole == 1 else names.many}"
        if not part:
            return amount
        cents = whole_words(part, language)
        if not whole:
            return f"{cents} {names.lone_cent if part == 1 else names.lone_cents}"
        return f"{amount} {cents} {names.cent if part == 1 else names.cents}"

    def write_words(minor: int) -> str:
        words = spoken(*divmod(abs(minor), unit))
        return cased(f"{MINUS} {words}" if minor < 0 else words, case)

    def write_receipt(minor: int) -> str:
        return f"{write_figures(minor)} ({write_words(minor)})"

    return write_receipt if style is MoneyStyle.RECEIPT else write_words


def _check_types(money: object, style: object, locale: str, decimals: object, rounding: object, case: object) -> None:
    language = any_locale(locale)
    issues = [*instance_issues(money, Money, "money"), *_option_issues(style, language, decimals, rounding, case)]
    if issues:
        raise ValidationFailed(issues)


def _option_issues(style: object, language: str, decimals: object, rounding: object, case: object) -> Iterator[Issue]:
    unknown = list(style_issues(style, MoneyStyle))
    yield from unknown
    if not unknown and style in _HOUSE_STYLES and language not in HOUSE_LOCALES:
        yield error("style.locale", Path(("style",)), style=style, allowed=HOUSE_LOCALES)
    if decimals is not None:
        yield from decimals_issues(decimals)
        if not unknown and style not in _COMPACT_STYLES:
            yield error("style.decimals", Path(("decimals",)), style=style)
    yield from rounding_issues(rounding)
    wrong_case = list(case_issues(case))
    yield from wrong_case
    if not wrong_case and not unknown and case != LetterCase.LOWER and style not in _WORD_STYLES:
        yield error("style.case", Path(("case",)), style=style)
