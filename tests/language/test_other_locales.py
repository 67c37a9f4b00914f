"""Amounts and numbers in other languages: laid out by CLDR, with the digits and the rounding of this library."""

from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from babel.numbers import format_currency, format_decimal
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.errors import ValidationFailed
from ikm_domain.language.formatting import format_money, format_number, format_percent
from ikm_domain.language.locales import any_locale
from ikm_domain.testing import moneys
from ikm_domain.values.money import Money, Rounding

NARROW = "\u202f"


@pytest.mark.parametrize(
    ("money", "style", "locale", "written"),
    [
        (Money.usd("-1234567.5"), "standard", "ja", "-$1,234,567.50"),
        (Money.usd("-1234567.5"), "accounting", "ja", "($1,234,567.50)"),
        (Money.idr(1_500_000), "standard", "de", "1.500.000\u00a0IDR"),
        (Money.idr("1500.50"), "standard", "de", "1.500,50\u00a0IDR"),
        (Money.idr(1_500_000), "ledger", "de", "1.500.000,00\u00a0IDR"),
        (Money.usd(1), "code", "de", "1,00\u00a0USD"),
        (Money.usd("1.5"), "name", "de", "1,50\u00a0US-Dollar".replace("\u00a0", " ")),
        (Money.idr(1_500_000), "standard", "fr", f"1{NARROW}500{NARROW}000\u00a0IDR"),
        (Money.usd(2), "name", "fr", "2\u00a0dollars des États-Unis".replace("\u00a0", " ")),
        (Money.usd(1), "name", "fr", "1\u00a0dollar des États-Unis".replace("\u00a0", " ")),
        (Money.idr(1_500_000), "code", "hi", "IDR\u00a015,00,000"),
        (Money(12500, "JPY"), "ledger", "pt-BR", "JP¥\u00a012.500"),
    ],
)
def test_an_amount_is_laid_out_as_its_language_has_it(money: Money, style: str, locale: str, written: str) -> None:
    assert format_money(money, style, locale=locale) == written


@pytest.mark.parametrize("locale", ["ja", "ms_MY", "hi"])
def test_letters_do_not_touch_the_number(locale: str) -> None:
    assert "IDR\u00a0" in format_money(Money.idr(-5), locale=locale)


def test_letters_after_a_number_do_not_touch_it_either() -> None:
    assert format_money(Money.idr(5), "accounting", locale="ar").endswith("5\u00a0IDR")


@given(
    money=moneys("USD") | moneys("EUR") | moneys("JPY"),
    locale=st.sampled_from(["ja", "de", "fr", "hi", "ar", "ms", "nl", "zh_Hant_TW"]),
)
def test_amounts_of_common_currencies_are_those_of_babel(money: Money, locale: str) -> None:
    symbols_touch = format_currency(money.amount, money.currency, locale=locale)
    assert format_money(money, locale=locale).replace("\u00a0", "") == symbols_touch.replace("\u00a0", "")


def test_no_digit_is_lost_where_cldr_has_fewer_decimals_than_iso_4217() -> None:
    assert format_money(Money("1.234", "IQD"), locale="de").startswith("1,234")
    assert format_money(Money("1.50", "AFN"), locale="de").startswith("1,50")


def test_a_number_and_a_percentage_are_laid_out_as_their_language_has_them() -> None:
    assert format_number(Decimal("-1234567.50"), locale="hi") == "-12,34,567.50"
    assert format_number(Fraction(2, 3), 2, locale="de") == "0,67"
    assert format_number(0, 2, locale="de") == "0,00"
    assert format_percent(Decimal("0.0255"), locale="de") == "2,6\u00a0%"
    assert format_percent(Fraction(1, 8), 2, locale="ja") == "12.50%"


def test_halves_are_rounded_as_everywhere_here_and_not_as_babel_does() -> None:
    assert format_decimal(Decimal("2.5"), "#,##0", locale="de") == "2"
    assert format_number(Decimal("2.5"), 0, locale="de") == "3"
    assert format_number(Decimal("-2.5"), 0, locale="de") == "-3"
    assert format_number(Decimal("2.5"), 0, locale="de", rounding=Rounding.HALF_EVEN) == "2"


def test_the_callers_decimal_context_changes_nothing() -> None:
    with localcontext(Context(prec=3, rounding=ROUND_HALF_EVEN, Emax=5, Emin=-5)):
        assert format_money(Money("123456789.25", "USD"), locale="de") == "123.456.789,25\u00a0$"
        assert format_money(Money("123456789.25", "USD"), "name", locale="de") == "123.456.789,25 US-Dollar"
        assert format_number(Decimal("1234567.125"), locale="de") == "1.234.567,125"


@pytest.mark.parametrize(
    ("locale", "name"),
    [("ja", "ja"), ("pt-br", "pt_BR"), ("zh_Hant-TW", "zh_Hant_TW"), ("in", "id"), ("in_ID", "id"), ("en-GB", "en")],
)
def test_a_language_is_known_by_each_spelling(locale: str, name: str) -> None:
    assert any_locale(locale) == name


def test_the_old_code_of_indonesian_gets_the_layouts_of_the_house() -> None:
    assert format_money(Money.idr(1500), locale="in") == "Rp1.500"


@pytest.mark.parametrize("style", ["compact", "compact-name", "words", "receipt"])
def test_scale_words_and_words_are_there_in_the_languages_of_the_house_alone(style: str) -> None:
    def call() -> object:
        return format_money(Money.idr(1), style, locale="ja", decimals=99)

    told = refused(call)
    assert told[0] == ("style", "style.locale")
    assert ("decimals", "number.range") in told


def refused(call: Callable[[], Any]) -> list[tuple[str, str]]:
    with pytest.raises(ValidationFailed) as failed:
        call()
    return [(str(issue.path), issue.code) for issue in failed.value.issues]
