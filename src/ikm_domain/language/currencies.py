"""How currencies are called: their symbols and names for writing, and what people write for them."""

import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from ikm_domain.data.currencies import CURRENCIES
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
_ALSO_WRITTEN: Final = {
    "rp": "IDR",
    "rp.": "IDR",
    "dolar amerika": "USD",
    "dolar amerika serikat": "USD",
    "us dollar": "USD",
    "us dollars": "USD",
    "us$": "USD",
    "$": "USD",
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


@cache
def own_marks(language: str) -> Mapping[str, str]:
    """What people write for rupiah and dollars, in small letters, with the code of the currency."""
    names = {
        name.strip().lower(): currency
        for (currency, spoken), called in OWN_NAMES.items()
        if spoken == language
        for name in (currency, called.symbol, called.one, called.many)
    }
    return MappingProxyType({**_ALSO_WRITTEN, **names})


@cache
def all_marks(language: str) -> Mapping[str, str]:
    """The symbols and names of all currencies in small letters, where one alone is called so."""
    marks: dict[str, set[str]] = {}
    for currency in CURRENCIES:
        for name in currency_names(currency, language)[:3]:
            if name.strip() != currency:  # a code is one in capitals only: "all" is no lek
                marks.setdefault(" ".join(name.lower().split()), set()).add(currency)
    alone = {name: min(found) for name, found in marks.items() if len(found) == 1}
    return MappingProxyType({**alone, **own_marks(language)})


@cache
def lone_cents(language: str) -> Mapping[str, str]:
    """What minor units are called that stand alone, in small letters, with the code of the currency."""
    return MappingProxyType(
        {
            name.lower(): currency
            for (currency, spoken), called in OWN_NAMES.items()
            if spoken == language
            for name in (called.lone_cent, called.lone_cents)
        }
    )
