"""The currencies agree with the locale data of Babel, which were made apart from them."""

from babel import Locale
from babel.core import get_global

from ikm_domain.data.currencies import CURRENCIES

# CLDR writes what is paid with; ISO 4217 counts what is booked. Where coins have gone, CLDR says 0 digits.
COINS_GONE = {"AFN", "ALL", "IRR", "KPW", "LAK", "LBP", "MGA", "MMK", "RSD", "SOS", "SYP", "YER"}
DIFFERING = {**dict.fromkeys(COINS_GONE, 0), "IQD": 0}  # the Iraqi dinar has 1,000 fils in ISO 4217

# Since 2022: SLE after SLL, ZWG after ZWL, XCG after ANG. The oldest Babel that is supported is older than some.
NEW = {"SLE", "XCG", "ZWG"}


def known() -> set[str]:
    return set(Locale("en").currencies)


def test_every_currency_is_one_that_babel_knows() -> None:
    assert set(CURRENCIES) - known() <= NEW


def test_digits_are_those_of_babel_but_for_the_listed_ones() -> None:
    fractions = get_global("currency_fractions")
    digits = {code: fractions.get(code, fractions["DEFAULT"])[0] for code in set(CURRENCIES) & known()}
    assert {code: told for code, told in digits.items() if told != CURRENCIES[code]} == DIFFERING


def test_rupiah_keeps_sen() -> None:
    assert CURRENCIES["IDR"] == 2


def test_codes_are_three_capitals_in_order() -> None:
    assert list(CURRENCIES) == sorted(CURRENCIES)
    assert all(len(code) == 3 and code.isascii() and code.isupper() for code in CURRENCIES)
    assert set(CURRENCIES.values()) == {0, 2, 3}


def test_metals_funds_and_codes_for_tests_are_left_out() -> None:
    # ISO 4217 gives X to what belongs to no country; of these only the moneys of unions are in daily use.
    assert {code for code in CURRENCIES if code.startswith("X")} == {"XAF", "XCD", "XCG", "XOF", "XPF"}
    assert {"BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW"} & set(CURRENCIES) == set()
