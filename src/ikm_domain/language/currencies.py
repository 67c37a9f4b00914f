"""How currencies are called: their symbols and names."""

import unicodedata
from functools import cache
from typing import Final, NamedTuple

from ikm_domain.language.locales import NO_BREAK


class CurrencyNames(NamedTuple):
    """A currency in one language; `cent` and `cents` are its minor unit, and stand alone as `lone_cent`."""

    symbol: str
    """With the space that parts it from the number, where one does."""
    one: str
    many: str
    cent: str = ""
    cents: str = ""
    lone_cent: str = ""
    lone_cents: str = ""


OWN_NAMES: Final = {
    ("IDR", "id"): CurrencyNames("Rp", "rupiah", "rupiah", *["sen"] * 4),
    ("IDR", "en"): CurrencyNames(f"IDR{NO_BREAK}", "rupiah", "rupiah", *["sen"] * 4),
    ("USD", "id"): CurrencyNames("US$", "dolar AS", "dolar AS", "sen", "sen", "sen dolar AS", "sen dolar AS"),
    ("USD", "en"): CurrencyNames("$", "US dollar", "US dollars", "cent", "cents", "US cent", "US cents"),
}


@cache
def currency_names(currency: str, language: str) -> CurrencyNames:
    """What a currency is called; of others than rupiah and dollars as the locale data of Babel has it."""
    own = OWN_NAMES.get((currency, language))
    if own is not None:
        return own
    from babel.numbers import get_currency_name, get_currency_symbol

    symbol = get_currency_symbol(currency, language)
    parted = symbol if unicodedata.category(symbol[-1]) == "Sc" else f"{symbol}{NO_BREAK}"
    return CurrencyNames(parted, get_currency_name(currency, 1, language), get_currency_name(currency, 2, language))
