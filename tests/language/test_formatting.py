"""Amounts, numbers, days and periods are written as the table of the house's two languages says."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from babel.numbers import get_currency_symbol
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.errors import UnknownLocale, ValidationFailed
from ikm_domain.language.formatting import (
    DateStyle,
    MoneyStyle,
    format_date,
    format_money,
    format_number,
    format_percent,
    format_period,
    format_time_range,
)
from ikm_domain.language.locales import house_locale
from ikm_domain.language.terbilang import LetterCase
from ikm_domain.values.money import Money, Rounding
from ikm_domain.values.periods import Period

MONTHS_ID = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
MONTHS_EN = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS_ID = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

TABLE = [
    ("standard", "IDR", "12480000000000", "Rp12.480.000.000.000", "IDR\u00a012,480,000,000,000"),
    ("standard", "IDR", "1500.50", "Rp1.500,50", "IDR\u00a01,500.50"),
    ("standard", "IDR", "-1500000", "-Rp1.500.000", "-IDR\u00a01,500,000"),
    ("standard", "IDR", "0", "Rp0", "IDR\u00a00"),
    ("standard", "USD", "892000000", "US$892.000.000,00", "$892,000,000.00"),
    ("standard", "USD", "1250.50", "US$1.250,50", "$1,250.50"),
    ("standard", "USD", "-1250.50", "-US$1.250,50", "-$1,250.50"),
    ("compact", "IDR", "12480000000000", "Rp12,48 triliun", "IDR\u00a012.48 trillion"),
    ("compact", "USD", "892000000", "US$892 juta", "$892 million"),
    ("accounting", "IDR", "-1500000", "(Rp1.500.000)", "(IDR\u00a01,500,000)"),
    ("accounting", "IDR", "1500000", "Rp1.500.000", "IDR\u00a01,500,000"),
    ("accounting", "USD", "-1250.50", "(US$1.250,50)", "($1,250.50)"),
    ("ledger", "IDR", "1500000", "Rp1.500.000,00", "IDR\u00a01,500,000.00"),
    ("ledger", "IDR", "-1500000", "-Rp1.500.000,00", "-IDR\u00a01,500,000.00"),
    ("ledger", "USD", "1250.50", "US$1.250,50", "$1,250.50"),
    ("ledger", "USD", "-1250.50", "-US$1.250,50", "-$1,250.50"),
    ("code", "IDR", "12480000000000", "IDR\u00a012.480.000.000.000", "IDR\u00a012,480,000,000,000"),
    ("code", "USD", "892000000", "USD\u00a0892.000.000,00", "USD\u00a0892,000,000.00"),
    ("name", "IDR", "12480000000000", "12.480.000.000.000 rupiah", "12,480,000,000,000 rupiah"),
    ("name", "IDR", "-1500.50", "-1.500,50 rupiah", "-1,500.50 rupiah"),
    ("name", "USD", "892000000", "892.000.000 dolar AS", "892,000,000 US dollars"),
    ("name", "USD", "1250.50", "1.250,50 dolar AS", "1,250.50 US dollars"),
    ("name", "USD", "1", "1 dolar AS", "1 US dollar"),
    ("name", "USD", "-1", "-1 dolar AS", "-1 US dollar"),
    ("name", "USD", "1.01", "1,01 dolar AS", "1.01 US dollars"),
    ("compact-name", "IDR", "12480000000000", "12,48 triliun rupiah", "12.48 trillion rupiah"),
    ("compact-name", "USD", "892000000", "892 juta dolar AS", "892 million US dollars"),
    ("compact-name", "USD", "-999.50", "-999,50 dolar AS", "-999.50 US dollars"),
    ("compact-name", "USD", "1", "1 dolar AS", "1 US dollar"),
    (
        *("words", "IDR", "12480000000000"),
        "dua belas triliun empat ratus delapan puluh miliar rupiah",
        "twelve trillion four hundred eighty billion rupiah",
    ),
    (
        *("words", "USD", "892000000"),
        "delapan ratus sembilan puluh dua juta dolar AS",
        "eight hundred ninety-two million US dollars",
    ),
    ("words", "IDR", "0", "nol rupiah", "zero rupiah"),
    ("words", "IDR", "0.50", "lima puluh sen", "fifty sen"),
    ("words", "IDR", "1.05", "satu rupiah lima sen", "one rupiah five sen"),
    (
        "words",
        "IDR",
        "-1500000",
        "minus satu juta lima ratus ribu rupiah",
        "minus one million five hundred thousand rupiah",
    ),
    ("words", "USD", "1.01", "satu dolar AS satu sen", "one US dollar one cent"),
    ("words", "USD", "0.01", "satu sen dolar AS", "one US cent"),
    ("words", "USD", "-0.50", "minus lima puluh sen dolar AS", "minus fifty US cents"),
    (
        *("receipt", "IDR", "1500000"),
        "Rp1.500.000,00 (satu juta lima ratus ribu rupiah)",
        "IDR\u00a01,500,000.00 (one million five hundred thousand rupiah)",
    ),
    (
        *("receipt", "USD", "1250.50"),
        "US$1.250,50 (seribu dua ratus lima puluh dolar AS lima puluh sen)",
        "$1,250.50 (one thousand two hundred fifty US dollars fifty cents)",
    ),
]


def codes(call: Callable[[], object]) -> list[tuple[str, str]]:
    with pytest.raises(ValidationFailed) as refused:
        call()
    return [(str(issue.path), issue.code) for issue in refused.value.issues]


# ---- amounts


@pytest.mark.parametrize(("style", "currency", "amount", "in_indonesian", "in_english"), TABLE)
def test_each_cell_of_the_table_of_styles_is_written_exactly(
    style: str, currency: str, amount: str, in_indonesian: str, in_english: str
) -> None:
    money = Money(amount, currency)
    assert format_money(money, style, locale="id") == in_indonesian
    assert format_money(money, MoneyStyle(style), locale="en") == in_english


@pytest.mark.parametrize(
    ("case", "words", "receipt"),
    [
        ("lower", "seribu dolar AS", "US$1.000,00 (seribu dolar AS)"),
        ("sentence", "Seribu dolar AS", "US$1.000,00 (Seribu dolar AS)"),
        ("title", "Seribu Dolar AS", "US$1.000,00 (Seribu Dolar AS)"),
        ("upper", "SERIBU DOLAR AS", "US$1.000,00 (SERIBU DOLAR AS)"),
    ],
)
def test_words_come_in_the_letters_asked_for(case: str, words: str, receipt: str) -> None:
    assert format_money(Money.usd(1000), "words", case=case) == words
    assert format_money(Money.usd(1000), "receipt", case=LetterCase(case)) == receipt


def test_after_a_hyphen_a_title_has_a_capital() -> None:
    assert format_money(Money.usd(-92), "words", locale="en", case="title") == "Minus Ninety-Two US Dollars"


def test_standard_indonesian_is_what_one_gets_unasked() -> None:
    assert format_money(Money.idr(1500)) == "Rp1.500"


@pytest.mark.parametrize(
    ("amount", "in_indonesian", "in_english"),
    [
        ("0", "Rp0", "IDR\u00a00"),
        ("999", "Rp999", "IDR\u00a0999"),
        ("-999.99", "-Rp999,99", "-IDR\u00a0999.99"),
        ("1000", "Rp1 ribu", "IDR\u00a01 thousand"),
        ("-1500000", "-Rp1,5 juta", "-IDR\u00a01.5 million"),
        ("999994999.99", "Rp999,99 juta", "IDR\u00a0999.99 million"),
        ("999995000", "Rp1 miliar", "IDR\u00a01 billion"),
        ("-999995000", "-Rp1 miliar", "-IDR\u00a01 billion"),
        ("999995", "Rp1 juta", "IDR\u00a01 million"),
        ("999995000000", "Rp1 triliun", "IDR\u00a01 trillion"),
        ("1004999", "Rp1 juta", "IDR\u00a01 million"),
        ("1005000", "Rp1,01 juta", "IDR\u00a01.01 million"),
        ("999999999999999", "Rp1.000 triliun", "IDR\u00a01,000 trillion"),
        ("3325100000000000", "Rp3.325,1 triliun", "IDR\u00a03,325.1 trillion"),
        ("999999999999999999", "Rp1.000.000 triliun", "IDR\u00a01,000,000 trillion"),
    ],
)
def test_compact_changes_scale_at_its_bounds(amount: str, in_indonesian: str, in_english: str) -> None:
    money = Money(amount, "IDR")
    assert format_money(money, "compact") == in_indonesian
    assert format_money(money, "compact", locale="en") == in_english


def test_compact_below_a_thousand_shows_the_cents_of_a_dollar_amount() -> None:
    assert format_money(Money.usd(892), "compact") == "US$892,00"


@pytest.mark.parametrize(
    ("decimals", "written"),
    [(0, "Rp1 juta"), (1, "Rp1,2 juta"), (3, "Rp1,235 juta"), (8, "Rp1,2345678 juta"), (18, "Rp1,2345678 juta")],
)
def test_compact_keeps_at_most_the_decimals_asked_for(decimals: int, written: str) -> None:
    assert format_money(Money("1234567.80", "IDR"), "compact", decimals=decimals) == written


@pytest.mark.parametrize(
    ("rounding", "half", "three_halves", "five_halves", "minus_five_halves"),
    [
        (Rounding.HALF_UP, "1", "2", "3", "-3"),
        (Rounding.HALF_EVEN, "0", "2", "2", "-2"),
        (Rounding.UP, "1", "2", "3", "-3"),
        (Rounding.DOWN, "0", "1", "2", "-2"),
        (Rounding.CEILING, "1", "2", "3", "-2"),
        (Rounding.FLOOR, "0", "1", "2", "-3"),
    ],
)
def test_halves_go_where_the_rounding_says(
    rounding: Rounding, half: str, three_halves: str, five_halves: str, minus_five_halves: str
) -> None:
    def whole(number: Fraction) -> str:
        return format_number(number, 0, rounding=rounding)

    assert whole(Fraction(1, 2)) == half
    assert whole(Fraction(3, 2)) == three_halves
    assert whole(Fraction(5, 2)) == five_halves
    assert whole(Fraction(-5, 2)) == minus_five_halves
    compact = format_money(Money.idr(-2_500_000), "compact", decimals=0, rounding=rounding)
    assert compact == f"-Rp{minus_five_halves[1:]} juta"
    assert format_money(Money.idr(2_500_000), "compact", decimals=0, rounding=rounding) == f"Rp{five_halves} juta"


def test_a_rounding_may_be_named_by_its_text() -> None:
    named = Rounding.HALF_EVEN.value
    assert format_money(Money.idr(2_500_000), "compact", decimals=0, rounding=named) == "Rp2 juta"  # type: ignore[arg-type]
    assert format_percent(Fraction(5, 200), 0, rounding=named) == "2%"  # type: ignore[arg-type]


def test_minus_zero_is_never_written() -> None:
    assert format_money(-Money.idr(0), "ledger") == "Rp0,00"
    assert format_money(Money(Decimal("-0.00"), "USD"), "accounting", locale="en") == "$0.00"
    assert format_number(Decimal("-0.00")) == "0,00"
    assert format_number(Fraction(-1, 3), 0) == "0"
    assert format_percent(Decimal("-0.0004")) == "0,0%"


@pytest.mark.parametrize(
    ("amount", "currency", "style", "in_indonesian", "in_english"),
    [
        ("1250.5", "EUR", "standard", "€1.250,50", "€1,250.50"),
        ("-1250", "EUR", "standard", "-€1.250,00", "-€1,250.00"),
        ("12500", "JPY", "standard", "JP¥12.500", "¥12,500"),
        ("12500", "JPY", "ledger", "JP¥12.500", "¥12,500"),
        ("1.5", "KWD", "standard", "KWD\u00a01,500", "KWD\u00a01.500"),
        ("-80", "SGD", "accounting", "(SGD\u00a080,00)", "(SGD\u00a080.00)"),
        ("2500000", "MYR", "compact", "MYR\u00a02,5 juta", "MYR\u00a02.5 million"),
        ("80", "EUR", "code", "EUR\u00a080,00", "EUR\u00a080.00"),
        ("80", "EUR", "name", "80 Euro", "80 euros"),
        ("1", "EUR", "name", "1 Euro", "1 euro"),
        ("2500000", "MYR", "compact-name", "2,5 juta Ringgit Malaysia", "2.5 million Malaysian ringgits"),
        ("12500", "JPY", "words", "dua belas ribu lima ratus Yen Jepang", "twelve thousand five hundred Japanese yen"),
        ("1.50", "EUR", "words", "satu koma lima nol Euro", "one point five zero euros"),
        (
            "-0.005",
            "KWD",
            "words",
            "minus nol koma nol nol lima Dinar Kuwait",
            "minus zero point zero zero five Kuwaiti dinars",
        ),
        ("80", "EUR", "receipt", "€80,00 (delapan puluh Euro)", "€80.00 (eighty euros)"),
    ],
)
def test_other_currencies_take_the_house_layout_with_their_own_symbol_and_digits(
    amount: str, currency: str, style: str, in_indonesian: str, in_english: str
) -> None:
    money = Money(amount, currency)
    assert format_money(money, style) == in_indonesian
    assert format_money(money, style, locale="en") == in_english


def test_an_abbreviation_with_a_dot_stands_apart_from_the_number_too() -> None:
    symbol = get_currency_symbol("XCG", locale="en")  # "Cg." since CLDR 45, the code itself before
    assert format_money(Money(5, "XCG"), locale="en") == f"{symbol}\u00a05.00"


# An independent reference: slow, on Decimals with room to spare, without the library's own division and grouping.
WIDE = Context(prec=80, rounding=ROUND_HALF_UP)
SYMBOLS = {("IDR", "id"): "Rp", ("IDR", "en"): "IDR\u00a0", ("USD", "id"): "US$", ("USD", "en"): "$"}
SCALES = [
    (Decimal("1e3"), {"id": "ribu", "en": "thousand"}),
    (Decimal("1e6"), {"id": "juta", "en": "million"}),
    (Decimal("1e9"), {"id": "miliar", "en": "billion"}),
    (Decimal("1e12"), {"id": "triliun", "en": "trillion"}),
]


def grouped(number: str, locale: str) -> str:
    whole, point, part = number.partition(".")
    groups: list[str] = []
    while len(whole) > 3:
        groups.insert(0, whole[-3:])
        whole = whole[:-3]
    group_sign, decimal_sign = (".", ",") if locale == "id" else (",", ".")
    return group_sign.join([whole, *groups]) + (decimal_sign + part if point else "")


def standard_reference(amount: Decimal, currency: str, locale: str) -> str:
    cents = f"{WIDE.abs(amount).quantize(Decimal('0.01'), context=WIDE):f}"
    number = cents.removesuffix(".00") if currency == "IDR" else cents
    return ("-" if amount < 0 else "") + SYMBOLS[currency, locale] + grouped(number, locale)


def compact_reference(amount: Decimal, currency: str, locale: str, decimals: int, rounding: str) -> str:
    size = WIDE.abs(amount)
    if size < 1000:
        return standard_reference(amount, currency, locale)
    step = Decimal(1).scaleb(-decimals, context=WIDE)
    rounded = [WIDE.divide(size, scale).quantize(step, rounding, context=WIDE) for scale, _ in SCALES]
    fits = next((place for place, number in enumerate(rounded) if number < 1000), len(SCALES) - 1)
    number = f"{rounded[fits]:f}"
    number = number.rstrip("0").rstrip(".") if "." in number else number
    return f"{'-' if amount < 0 else ''}{SYMBOLS[currency, locale]}{grouped(number, locale)} {SCALES[fits][1][locale]}"


amounts = st.one_of(
    st.integers(-(10**20) + 1, 10**20 - 1),
    st.integers(0, 19).flatmap(lambda digits: st.integers(-(10**digits), 10**digits)),
    st.tuples(st.integers(0, 19), st.integers(-600_000, 600_000)).map(lambda near: 10 ** near[0] + near[1]),
).map(lambda minor: Decimal(minor).scaleb(-2, context=WIDE))
currencies = st.sampled_from(["IDR", "USD"])
languages = st.sampled_from(["id", "en"])


@given(amount=amounts, currency=currencies, locale=languages)
def test_standard_agrees_with_a_reference_on_decimals(amount: Decimal, currency: str, locale: str) -> None:
    assert format_money(Money(amount, currency), locale=locale) == standard_reference(amount, currency, locale)


@given(
    amount=amounts,
    currency=currencies,
    locale=languages,
    decimals=st.integers(0, 9),
    rounding=st.sampled_from([(Rounding.HALF_UP, ROUND_HALF_UP), (Rounding.HALF_EVEN, ROUND_HALF_EVEN)]),
)
def test_compact_agrees_with_a_reference_on_decimals(
    amount: Decimal, currency: str, locale: str, decimals: int, rounding: tuple[Rounding, str]
) -> None:
    written = format_money(Money(amount, currency), "compact", locale=locale, decimals=decimals, rounding=rounding[0])
    assert written == compact_reference(amount, currency, locale, decimals, rounding[1])


@given(numerator=st.integers(-(10**20), 10**20), decimals=st.integers(0, 18), locale=languages)
def test_a_number_agrees_with_a_reference_on_decimals(numerator: int, decimals: int, locale: str) -> None:
    number = Decimal(numerator).scaleb(-10, context=WIDE)
    rounded = number.quantize(Decimal(1).scaleb(-decimals, context=WIDE), ROUND_HALF_UP, context=WIDE)
    sign = "-" if rounded < 0 else ""
    text = grouped(f"{rounded.copy_abs():f}", locale)
    assert format_number(number, decimals, locale=locale) == sign + text


def test_the_callers_decimal_context_changes_nothing() -> None:
    with localcontext(Context(prec=3, rounding=ROUND_HALF_EVEN, Emax=5, Emin=-5)):
        assert format_money(Money("123456789.25", "USD")) == "US$123.456.789,25"
        assert format_money(Money.idr(12_485_000_000_000), "compact") == "Rp12,49 triliun"
        assert format_number(Decimal("1234567.125")) == "1.234.567,125"
        assert format_number(Decimal("1234567.125"), 2) == "1.234.567,13"
        assert format_percent(Decimal("123.45625"), 2) == "12.345,63%"


# ---- numbers


@pytest.mark.parametrize(
    ("number", "in_indonesian", "in_english"),
    [
        (0, "0", "0"),
        (200, "200", "200"),
        (-12480, "-12.480", "-12,480"),
        (10**18, "1.000.000.000.000.000.000", "1,000,000,000,000,000,000"),
        (Decimal("1234.50"), "1.234,50", "1,234.50"),
        (Decimal("1E+3"), "1.000", "1,000"),
        (Decimal("0E+999999"), "0", "0"),
        (Decimal("-0.007"), "-0,007", "-0.007"),
        (Fraction(6000, 2), "3.000", "3,000"),
    ],
)
def test_a_number_without_decimals_asked_for_shows_its_own_digits(
    number: int | Decimal | Fraction, in_indonesian: str, in_english: str
) -> None:
    assert format_number(number) == in_indonesian
    assert format_number(number, locale="en") == in_english


def test_a_number_shows_as_many_decimals_as_asked_for() -> None:
    assert format_number(3, 2) == "3,00"
    assert format_number(Fraction(2, 3), 2) == "0,67"
    assert format_number(Decimal("999.995"), 2, locale="en") == "1,000.00"


def test_a_fraction_that_is_not_whole_needs_decimals() -> None:
    assert codes(lambda: format_number(Fraction(2, 3))) == [("number", "number.inexact")]


@pytest.mark.parametrize(
    ("ratio", "decimals", "in_indonesian", "in_english"),
    [
        (Fraction(1, 40), 1, "2,5%", "2.5%"),
        (Decimal("0.025"), 1, "2,5%", "2.5%"),
        (1, 1, "100,0%", "100.0%"),
        (Fraction(2, 3), 0, "67%", "67%"),
        (Fraction(-1, 8), 2, "-12,50%", "-12.50%"),
        (123, 0, "12.300%", "12,300%"),
        (Fraction(1, 3), 3, "33,333%", "33.333%"),
    ],
)
def test_a_ratio_is_written_as_a_percentage_with_fixed_decimals(
    ratio: int | Decimal | Fraction, decimals: int, in_indonesian: str, in_english: str
) -> None:
    assert format_percent(ratio, decimals) == in_indonesian
    assert format_percent(ratio, decimals, locale="en") == in_english


# ---- days


@pytest.mark.parametrize(
    ("day", "style", "in_indonesian", "in_english"),
    [
        (date(2020, 2, 27), "full", "Kamis, 27 Februari 2020", "Thursday, 27 February 2020"),
        (date(2020, 2, 27), "long", "27 Februari 2020", "27 February 2020"),
        (date(1945, 8, 17), "full", "Jumat, 17 Agustus 1945", "Friday, 17 August 1945"),
        (date(2019, 1, 1), "long", "1 Januari 2019", "1 January 2019"),
    ],
)
def test_a_day_is_written_day_month_year_in_both_languages(
    day: date, style: str, in_indonesian: str, in_english: str
) -> None:
    assert format_date(day, style) == in_indonesian
    assert format_date(day, DateStyle(style), locale="en") == in_english


def test_full_is_the_style_of_a_day_unasked() -> None:
    assert format_date(date(2020, 2, 27)) == "Kamis, 27 Februari 2020"


@pytest.mark.parametrize(
    ("locale", "months", "weekdays"), [("id", MONTHS_ID, WEEKDAYS_ID), ("en", MONTHS_EN, WEEKDAYS_EN)]
)
def test_months_and_weekdays_have_their_names(locale: str, months: tuple[str, ...], weekdays: tuple[str, ...]) -> None:
    monday = date(2020, 2, 24)
    days = [format_date(monday + timedelta(offset), locale=locale) for offset in range(7)]
    assert [text.partition(",")[0] for text in days] == list(weekdays)
    firsts = [format_date(date(2020, month, 1), "long", locale=locale) for month in range(1, 13)]
    assert firsts == [f"1 {name} 2020" for name in months]


def test_a_day_of_a_richer_date_class_is_a_day() -> None:
    class Calendar(date):
        pass

    assert format_date(Calendar(2020, 2, 27), "long") == "27 Februari 2020"


@pytest.mark.parametrize("day", [datetime(2020, 2, 27, 9), "2020-02-27", 20200227, object()])
def test_a_moment_or_anything_else_is_not_a_day(day: Any) -> None:
    assert codes(lambda: format_date(day)) == [("day", "field.type")]


def test_an_unknown_style_and_a_wrong_day_are_told_together() -> None:
    wrong: Any = None
    assert codes(lambda: format_date(wrong, "short")) == [("day", "field.missing"), ("style", "style.unknown")]
    assert codes(lambda: format_date(date(2020, 2, 27), "short")) == [("style", "style.unknown")]


# ---- periods


@pytest.mark.parametrize(
    ("first", "last", "in_indonesian", "in_english"),
    [
        ("2019-01-01", "2019-12-31", "tahun 2019", "2019"),
        ("2018-01-01", "2019-12-31", "tahun 2018–2019", "2018–2019"),
        ("2019-01-01", "2019-01-31", "Januari 2019", "January 2019"),
        ("2019-01-01", "2019-09-30", "Januari–September 2019", "January–September 2019"),
        ("2019-12-01", "2020-01-31", "Desember 2019–Januari 2020", "December 2019–January 2020"),
        ("2019-02-01", "2020-02-29", "Februari 2019–Februari 2020", "February 2019–February 2020"),
        ("2020-02-27", "2020-02-27", "27 Februari 2020", "27 February 2020"),
        ("2020-02-27", "2020-02-28", "27–28 Februari 2020", "27–28 February 2020"),
        ("2020-02-27", "2020-03-01", "27 Februari–1 Maret 2020", "27 February–1 March 2020"),
        ("2020-02-27", "2020-03-27", "27 Februari–27 Maret 2020", "27 February–27 March 2020"),
        ("2019-12-30", "2020-01-02", "30 Desember 2019–2 Januari 2020", "30 December 2019–2 January 2020"),
        ("2019-02-27", "2020-02-27", "27 Februari 2019–27 Februari 2020", "27 February 2019–27 February 2020"),
        ("2020-02-01", "2020-02-28", "1–28 Februari 2020", "1–28 February 2020"),
    ],
)
def test_a_period_is_written_in_its_shortest_form(first: str, last: str, in_indonesian: str, in_english: str) -> None:
    period = Period(first, last)
    assert format_period(period) == in_indonesian
    assert format_period(period, locale="en") == in_english


@pytest.mark.parametrize("period", ["2019", date(2019, 1, 1), ("2019-01-01", "2019-12-31"), 2019])
def test_a_thing_that_is_no_period_is_refused(period: Any) -> None:
    assert codes(lambda: format_period(period)) == [("period", "field.type")]


# ---- locales


@pytest.mark.parametrize("locale", ["id", "id_ID", "id-ID", "ID", "Id_id", "id-Latn-ID"])
def test_each_spelling_of_indonesian_is_indonesian(locale: str) -> None:
    assert house_locale(locale) == "id"
    assert format_money(Money.idr(1500), locale=locale) == "Rp1.500"


@pytest.mark.parametrize("locale", ["en", "en_US", "en-GB", "EN", "En-us"])
def test_each_spelling_of_english_is_english(locale: str) -> None:
    assert house_locale(locale) == "en"
    assert format_money(Money.usd(1500), locale=locale) == "$1,500.00"


UNKNOWN_LOCALES: list[object] = [
    *("", "xx", "fr_FR@euro", "ms_", "indonesia", "id_", "_ID", " id", "id\n", "id_ID.UTF-8", "\u0131d", "x" * 10_000),
    "en" + "-abcdefgh" * 9,
    *(None, 5, True, b"id", ["id"], {"id": 1}, ("id",), object(), str),
]


@pytest.mark.parametrize("locale", UNKNOWN_LOCALES, ids=lambda locale: type(locale).__name__)
def test_every_function_refuses_an_unknown_locale_at_once(locale: Any) -> None:
    calls: list[Callable[[], object]] = [
        lambda: house_locale(locale),
        lambda: format_money(Money.idr(1), locale=locale),
        lambda: format_money(Money.idr(1), "unknown", locale=locale),
        lambda: format_money(None, locale=locale),  # type: ignore[arg-type]
        lambda: format_number(1, locale=locale),
        lambda: format_number(None, locale=locale),  # type: ignore[arg-type]
        lambda: format_percent(1, locale=locale),
        lambda: format_date(date(2020, 2, 27), locale=locale),
        lambda: format_date(None, locale=locale),  # type: ignore[arg-type]
        lambda: format_period(Period("2019"), locale=locale),
        lambda: format_period(None, locale=locale),  # type: ignore[arg-type]
        lambda: format_time_range(time(9), locale=locale),
        lambda: format_time_range(None, locale=locale),  # type: ignore[arg-type]
    ]
    for call in calls:
        with pytest.raises(UnknownLocale) as refused:
            call()
        assert [issue.code for issue in refused.value.issues] == ["locale.unknown"]


@pytest.mark.parametrize("locale", ["fr", "in", "ms_MY"])
def test_a_language_that_only_the_locale_data_knows_is_none_of_the_house(locale: str) -> None:
    with pytest.raises(UnknownLocale):
        house_locale(locale)


def test_the_refused_locale_is_named() -> None:
    with pytest.raises(UnknownLocale) as refused:
        house_locale("fr_FR")
    assert refused.value.issues[0].params["given"] == "fr_FR"


# ---- wrong arguments


@pytest.mark.parametrize("money", [1500, "Rp1.500", Decimal(1500), 1.5, ["1500"], object(), Money])
def test_a_thing_that_is_no_money_is_refused(money: Any) -> None:
    assert codes(lambda: format_money(money)) == [("money", "field.type")]


def test_every_wrong_argument_of_an_amount_is_told_together() -> None:
    wrong: Any = None
    rounding: Any = "sideways"
    assert codes(lambda: format_money(wrong, "short", decimals=19, rounding=rounding, case="bold")) == [
        ("money", "field.missing"),
        ("style", "style.unknown"),
        ("decimals", "number.range"),
        ("rounding", "code.unknown"),
        ("case", "code.unknown"),
    ]


def test_an_amount_of_a_subclass_is_an_amount() -> None:
    class Price(Money):
        __slots__ = ()

    assert format_money(Price(1500, "IDR")) == "Rp1.500"


def test_an_unknown_style_names_the_known_ones() -> None:
    with pytest.raises(ValidationFailed) as refused:
        format_money(Money.idr(1), "short")
    (issue,) = refused.value.issues
    assert (str(issue.path), issue.code, issue.params["given"]) == ("style", "style.unknown", "short")
    assert issue.params["allowed"] == (
        *("standard", "compact", "accounting", "ledger", "code", "name", "compact-name", "words", "receipt"),
    )


@pytest.mark.parametrize("style", [5, True, b"standard", ["standard"], object()])
def test_a_style_that_is_no_text_is_refused(style: Any) -> None:
    assert codes(lambda: format_money(Money.idr(1), style)) == [("style", "field.type")]
    assert codes(lambda: format_money(Money.idr(1), style, decimals=1)) == [("style", "field.type")]
    assert codes(lambda: format_date(date(2020, 2, 27), style)) == [("style", "field.type")]


@pytest.mark.parametrize("style", ["standard", "accounting", "ledger", "code", "name", "words", "receipt"])
def test_only_the_compact_styles_take_decimals(style: str) -> None:
    assert codes(lambda: format_money(Money.idr(1), style, decimals=2)) == [("decimals", "style.decimals")]


def test_a_compact_name_takes_decimals_and_a_rounding() -> None:
    written = format_money(Money.idr(12_485_000_000_000), "compact-name", decimals=1, rounding=Rounding.DOWN)
    assert written == "12,4 triliun rupiah"


@pytest.mark.parametrize("style", ["standard", "compact", "accounting", "ledger", "code", "name", "compact-name"])
def test_only_styles_with_words_take_a_case(style: str) -> None:
    assert codes(lambda: format_money(Money.idr(1), style, case="title")) == [("case", "style.case")]
    assert format_money(Money.idr(1), style, case="lower") == format_money(Money.idr(1), style)


@pytest.mark.parametrize("case", [5, ["title"], object()])
def test_a_case_that_is_no_text_is_refused(case: Any) -> None:
    assert codes(lambda: format_money(Money.idr(1), "words", case=case)) == [("case", "field.type")]


@pytest.mark.parametrize(
    ("decimals", "code"),
    [
        (-1, "number.range"),
        (19, "number.range"),
        (10**30, "number.range"),
        (True, "field.type"),
        (2.0, "field.type"),
        ("2", "field.type"),
        ([2], "field.type"),
    ],
)
def test_decimals_are_a_whole_number_up_to_eighteen(decimals: Any, code: str) -> None:
    for known in (1, 2):  # a prepared writer of an equal number must not answer for it
        format_money(Money.idr(1_234_567), "compact", decimals=known)
    assert codes(lambda: format_money(Money.idr(1_234_567), "compact", decimals=decimals)) == [("decimals", code)]
    assert codes(lambda: format_number(1, decimals)) == [("decimals", code)]
    assert codes(lambda: format_percent(1, decimals)) == [("decimals", code)]


@pytest.mark.parametrize("rounding", ["sideways", "ROUND_HALF_UP", ""])
def test_an_unknown_rounding_is_refused(rounding: Any) -> None:
    assert codes(lambda: format_money(Money.idr(1), "compact", rounding=rounding)) == [("rounding", "code.unknown")]
    assert codes(lambda: format_number(1, rounding=rounding)) == [("rounding", "code.unknown")]
    assert codes(lambda: format_percent(1, rounding=rounding)) == [("rounding", "code.unknown")]


@pytest.mark.parametrize("rounding", [5, ["half-up"], object()])
def test_a_rounding_that_is_no_text_is_refused(rounding: Any) -> None:
    assert codes(lambda: format_money(Money.idr(1), "compact", rounding=rounding)) == [("rounding", "field.type")]
    assert codes(lambda: format_number(1, rounding=rounding)) == [("rounding", "field.type")]


@pytest.mark.parametrize("number", [0.1, float("nan"), True, "1500", [1], 1j, object()])
def test_what_is_not_an_exact_number_is_refused(number: Any) -> None:
    assert codes(lambda: format_number(number)) == [("number", "field.type")]
    assert codes(lambda: format_percent(number)) == [("ratio", "field.type")]


@pytest.mark.parametrize(
    "number",
    [
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("-Infinity"),
        Decimal("1E+999999999"),
        Decimal("1E-999999999"),
        Decimal("0E-999999999"),
        Decimal("9" * 200),
        pytest.param(10**5000, id="long int"),
        pytest.param(Fraction(10**5000, 3), id="long fraction"),
    ],
)
def test_a_number_beyond_reason_is_refused_and_not_counted_out(number: Decimal | int | Fraction) -> None:
    assert ("number", "number.unreadable") in codes(lambda: format_number(number))
    assert codes(lambda: format_number(number, 2)) == [("number", "number.unreadable")]
    assert codes(lambda: format_percent(number)) == [("ratio", "number.unreadable")]


def test_a_fraction_of_long_terms_is_a_number_like_another() -> None:
    assert format_number(Fraction(10**5000 + 1, 10**5000), 2) == "1,00"


def test_amounts_in_rupiah_and_dollars_are_written_without_loading_babel() -> None:
    script = (
        "import sys\n"
        "from ikm_domain.language.formatting import MoneyStyle, format_money, format_number, format_percent\n"
        "from ikm_domain.values.money import Money\n"
        "for money in (Money.idr(1_500_000), Money.usd(-5)):\n"
        "    for style in MoneyStyle:\n"
        "        for locale in ('id', 'en'):\n"
        "            format_money(money, style, locale=locale)\n"
        "format_number(1_500_000), format_percent(1)\n"
        "assert not [name for name in sys.modules if name.partition('.')[0] in ('babel', 'pendulum')]\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, env={"PYTHONPATH": ":".join(filter(None, sys.path))})
