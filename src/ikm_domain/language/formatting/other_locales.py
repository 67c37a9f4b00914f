"""Amounts and numbers in languages other than those of the house, laid out by the locale data of Babel.

That data says where signs and symbols stand. How many decimals are shown, and how digits are lost, the caller says.
"""

import unicodedata
from collections.abc import Callable
from copy import copy
from decimal import Context, Decimal, localcontext
from typing import TYPE_CHECKING, Final

from ikm_domain.data.currencies import CURRENCIES
from ikm_domain.language.formatting.options import MoneyStyle
from ikm_domain.language.locales import NO_BREAK

if TYPE_CHECKING:
    from babel import Locale
    from babel.numbers import NumberPattern

_ROOM: Final = Context(prec=200)  # Babel computes in the context of its caller


def other_money_writer(style: MoneyStyle, currency: str, locale: str) -> Callable[[int], str]:
    """What writes whole minor units in standard, accounting, ledger, code or name."""
    from babel import Locale
    from babel.numbers import get_currency_name, get_currency_symbol, get_currency_unit_pattern

    data = Locale.parse(locale)
    named = style is MoneyStyle.NAME
    layout = "accounting" if style is MoneyStyle.ACCOUNTING else "standard"
    pattern = data.decimal_formats[None] if named else data.currency_formats[layout]
    symbol = currency if style is MoneyStyle.CODE else get_currency_symbol(currency, data)
    digits = CURRENCIES[currency]
    spare = 0 if named or (currency == "IDR" and style is not MoneyStyle.LEDGER) else digits

    def write(minor: int) -> str:
        amount = _decimal(minor, digits)
        shown = digits if minor % 10**digits else spare
        number = _applied(pattern, amount, shown, data)
        if not named:
            return _with_symbol(number, symbol)
        with localcontext(_ROOM):
            name = get_currency_name(currency, amount, data)
            return get_currency_unit_pattern(currency, amount, data).format(number, name)

    return write


def write_other_number(scaled: int, decimals: int, locale: str, *, percent: bool) -> str:
    """A number of so many decimals, all its digits in `scaled`; a percentage with its sign."""
    from babel import Locale

    data = Locale.parse(locale)
    pattern = (data.percent_formats if percent else data.decimal_formats)[None]
    return _applied(pattern, _decimal(scaled, decimals + 2 * percent), decimals, data)


def _decimal(scaled: int, decimals: int) -> Decimal:
    return Decimal(f"{scaled}E-{decimals}")


def _applied(pattern: "NumberPattern", number: Decimal, decimals: int, data: "Locale") -> str:
    """The number in a pattern, with so many decimals; a sign of currency stays in it."""
    exact = copy(pattern)
    exact.frac_prec = (decimals, decimals)
    with localcontext(_ROOM):
        text: str = exact.apply(number, data)
    return text


def _with_symbol(text: str, symbol: str) -> str:
    """The symbol in its place; letters that would touch a digit stand apart from it, as CLDR has it."""
    before, _, after = text.partition("¤")
    left = NO_BREAK if before[-1:].isdigit() and unicodedata.category(symbol[0]) != "Sc" else ""
    right = NO_BREAK if after[:1].isdigit() and unicodedata.category(symbol[-1]) != "Sc" else ""
    return f"{before}{left}{symbol}{right}{after}"
