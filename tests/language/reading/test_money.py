"""Amounts are read as they are written here and as people type them, or refused with the reason; never guessed."""

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Context, Decimal, localcontext
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.data.currencies import CURRENCIES
from ikm_domain.errors import Issue, UnknownLocale, ValidationFailed
from ikm_domain.language.formatting import MoneyStyle, format_money
from ikm_domain.language.reading.cells import Cell, Reading
from ikm_domain.language.reading.money import parse_money, read_money
from ikm_domain.testing import moneys
from ikm_domain.values.money import Money

EXACT = ["standard", "accounting", "ledger", "code", "name", "words", "receipt"]
"""The styles that keep all digits."""


def refused(call: Callable[[], object]) -> list[tuple[str, str]]:
    with pytest.raises(ValidationFailed) as failed:
        call()
    return [(str(issue.path), issue.code) for issue in failed.value.issues]


def why_not(text: str, currency: str | None = "IDR", locale: str = "id") -> str:
    ((path, code),) = refused(lambda: parse_money(text, currency=currency, locale=locale))
    assert path == "text"
    return code


# ---- What people type


@pytest.mark.parametrize(
    ("typed", "rupiah"),
    [
        ("Rp. 1.500.000,-", "1500000"),
        ("Rp 1.500.000,00", "1500000"),
        ("Rp.1.500.000;", "1500000"),
        ("IDR 1.500.000", "1500000"),
        ("1.500.000", "1500000"),
        ("15.000", "15000"),
        ("Rp12,48 triliun", "12480000000000"),
        ("Rp 12,48 T", "12480000000000"),
        ("12,485 triliun", "12485000000000"),
        ("1.500 juta", "1500000000"),
        ("1,5 jt", "1500000"),
        ("1.5jt", "1500000"),
        ("Rp1,5 juta", "1500000"),
        ("Rp1,5 M", "1500000000"),
        ("1,5 miliar", "1500000000"),
        ("1,5 milyar", "1500000000"),
        ("500rb", "500000"),
        ("500 ribu", "500000"),
        ("500k", "500000"),
        ("(1.500.000)", "-1500000"),
        ("-Rp1.500.000", "-1500000"),
        ("satu juta lima ratus ribu rupiah", "1500000"),
        ("Rp -", "0"),
        ("nihil", "0"),
        # Further ones of real sheets and papers.
        ("1.500.000,00", "1500000"),
        ("1,500,000", "1500000"),
        ("2 M", "2000000000"),
        ("satu juta lima ratus ribu", "1500000"),
        ("Rp-1.500.000", "-1500000"),
        ("Rp -1.500.000", "-1500000"),
        ("(Rp 1.500.000,00)", "-1500000"),
        ("Rp (1.500.000)", "-1500000"),
        ("Rp(1.500.000,-)", "-1500000"),
        ("Rp 1.500.000 ,-", "1500000"),
        ("Rp5.000,00 (lima ribu rupiah).", "5000"),
        ("Terbilang: # Lima Ribu Rupiah #", "5000"),
        ("terbilang : lima ribu", "5000"),
        ("Lima ribu rupiah.", "5000"),
        ("(Lima Ribu Rupiah)", "5000"),
        ("Terbilang: (lima ribu rupiah).", "5000"),
        ("== minus lima ribu rupiah ==", "-5000"),
        ("Rp5.000,- (terbilang: lima ribu rupiah)", "5000"),
        ("Rp1.500.000,--", "1500000"),
        ("Rp1.500.000.-", "1500000"),
        ("Rp1.500.000,=", "1500000"),
        ("Rp1.500.000.", "1500000"),
        ("RP 5 JUTA", "5000000"),
        ("5 jt.", "5000000"),
        ("5 juta rupiah", "5000000"),
        ("1.250.000,5 rupiah", "1250000.50"),
        ("Rp\u00a01.500.000", "1500000"),
        ("Rp\u200b1\u00a0500\u00a0000", "1500000"),
        ("−Rp5", "-5"),
        ("Rp.-", "0"),
        ("IDR –", "0"),
        ("NIHIL", "0"),
        ("0", "0"),
        ("0.00", "0"),
        ("1,2345678 juta", "1234567.80"),
        ("5.000 (lima ribu rupiah)", "5000"),
        ("lima ribu rupiah (Rp5.000,00)", "5000"),
        ("0,000", "0"),
        ("00", "0"),
        ("1 500 000".replace(" ", "\u00a0"), "1500000"),
        ("Rp5.000,-(Lima Ribu Rupiah)", "5000"),
        ("\u0661\u0665\u0660\u0660", "1500"),
        ("Rp \uff11\uff15\uff10\uff10", "1500"),
    ],
)
def test_rupiah_as_people_type_them_are_read(typed: str, rupiah: str) -> None:
    assert parse_money(typed, currency="IDR") == Money.idr(rupiah)


@pytest.mark.parametrize(
    ("typed", "locale", "dollars"),
    [
        ("US$892 juta", "id", "892000000"),
        ("892 juta dolar AS", "id", "892000000"),
        ("892 juta US Dollar", "id", "892000000"),
        ("USD 892 juta", "id", "892000000"),
        ("US$1,250.50", "id", "1250.50"),
        ("USD 1.250,50", "id", "1250.50"),
        ("$1,250.50", "id", "1250.50"),
        ("seribu dua ratus lima puluh dolar AS lima puluh sen", "id", "1250.50"),
        ("1,5 juta dolar Amerika Serikat", "id", "1500000"),
        ("$1.5 M", "en", "1500000"),
        ("$1.5 bn", "en", "1500000000"),
        ("USD 2b", "en", "2000000000"),
        ("892 million US dollars", "en", "892000000"),
        ("$500k", "en", "500000"),
        ("($1,250.50)", "en", "-1250.50"),
        ("one thousand and five US dollars", "en", "1005"),
        ("one US dollar and fifty cents", "en", None),
    ],
)
def test_dollars_as_people_type_them_are_read(typed: str, locale: str, dollars: str | None) -> None:
    if dollars is None:
        assert why_not(typed, None, locale) == "number.words"
    else:
        assert parse_money(typed, locale=locale) == Money.usd(dollars)


@pytest.mark.parametrize(
    ("typed", "currency", "amount"),
    [
        ("EUR 80,00", "EUR", "80"),
        ("€1.250,50", "EUR", "1250.50"),
        ("80 Euro", "EUR", "80"),
        ("2,5 juta ringgit Malaysia", "MYR", "2500000"),
        ("delapan puluh dolar Singapura", "SGD", "80"),
        ("JPY 12.500", "JPY", "12500"),
        ("lima ratus dolar Trinidad dan Tobago", "TTD", "500"),
        ("lima ratus EUR", "EUR", "500"),
    ],
)
def test_other_currencies_are_known_by_code_symbol_and_name(typed: str, currency: str, amount: str) -> None:
    assert parse_money(typed) == Money(amount, currency)


def test_m_is_milliard_in_indonesian_and_million_in_english() -> None:
    assert parse_money("Rp1,5 M") == Money.idr(1_500_000_000)
    assert parse_money("Rp1.5 M", locale="en") == Money.idr(1_500_000)


def test_a_code_is_one_in_capitals_only() -> None:
    assert parse_money("ALL 5") == Money(5, "ALL")
    assert why_not("all 5", None) == "amount.unknown-part"


# ---- What is refused


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1.5", "number.ambiguous"),
        ("15.00", "number.ambiguous"),
        ("1,234", "number.ambiguous"),
        ("Rp0.500 juta", "number.ambiguous"),
        ("-", "amount.dash"),
        ("–", "amount.dash"),
        ("--", "amount.dash"),
        ("1-2 juta", "amount.range"),
        ("Rp500.000 – Rp1.000.000", "amount.range"),
        ("1 juta s.d. 2 juta", "amount.range"),
        ("1 s/d 2 juta", "amount.range"),
        ("1 sampai 2 juta", "amount.range"),
        ("±2 jt", "amount.approximate"),
        ("~ Rp5.000", "amount.approximate"),
        ("sekitar 2 juta", "amount.approximate"),
        ("> 5 juta", "amount.approximate"),
        ("kurang lebih 5 juta", "amount.approximate"),
        ("500rb/bln", "amount.rate"),
        ("Rp500.000 per bulan", "amount.rate"),
        ("@Rp5.000", "amount.rate"),
        ("5 %", "amount.percent"),
        ("5 persen", "amount.percent"),
        ("12/08/2024", "amount.date"),
        ("2024-08-12", "amount.date"),
        ("Rp1.000 Rp2.000", "amount.several"),
        ("1.000 + 2.000", "amount.several"),
        ("abc", "amount.no-number"),
        ("Rp", "amount.no-number"),
        ("rupiah", "amount.no-number"),
        ("##", "amount.no-number"),
        ("Terbilang: #", "amount.no-number"),
        ("Catatan: lima ribu", "number.words"),
        ("belum ada", "amount.no-number"),
        ("tidak -", "amount.no-number"),
        ("", "text.blank"),
        (" \u00a0 ", "text.blank"),
        ("5 unit", "amount.unknown-part"),
        ("- 500", "amount.unknown-part"),  # a minus, or a mark of a list
        ("Rp - 500", "amount.unknown-part"),
        ("5-", "amount.unknown-part"),  # a minus of some ledgers, or a dash for no sen
        ("(500", "amount.unknown-part"),
        ("500)", "amount.unknown-part"),
        ("-(500)", "amount.unknown-part"),
        ("(-500)", "amount.unknown-part"),
        ("Rp (-500)", "amount.unknown-part"),
        ("5 (juta)", "number.words"),
        ("lima (6)", "amount.words-differ"),
        ("(lima ribu", "number.words"),
        ("lima ribu)", "number.words"),
        ("()", "amount.no-number"),
        ("-Rp-500", "amount.unknown-part"),
        ("+500", "amount.unknown-part"),
        (".5", "amount.unknown-part"),
        ("1.500.000 (belum PPN)", "amount.unknown-part"),
        ("unit 5 (lima)", "amount.unknown-part"),
        ("1E+999999999", "number.exponent"),
        ("Rp1e6", "number.exponent"),
        ("1\u066500", "number.script"),
        ("Rp\u0661.\u0665\u0660\u0660", "number.script"),
        ("1.50.000", "number.signs"),
        ("1500.000", "number.signs"),
        ("Rp1.500,00,00", "number.signs"),
        ("satu dua rupiah", "number.words"),
        ("lima rupiah seratus sen", "number.words"),
        ("lima koma lima rupiah lima sen", "number.words"),
        ("lima rupiah minus lima sen", "number.words"),
        ("minus minus lima rupiah", "number.words"),
        ("5.000 (lima ratus lima)", "amount.words-differ"),
        ("5.000 (lima lima)", "number.words"),
        ("US$5", "amount.currencies"),
        ("Rp5 USD", "amount.currencies"),
        ("Rp5 dolar AS", "amount.currencies"),
        ("lima dolar AS", "amount.currencies"),
        ("USD -", "amount.currencies"),
        ("Rp1,2345", "amount.decimals"),
        ("1.500,000", "amount.decimals"),  # perhaps 1,500,000
        ("1,234567891 juta", "amount.decimals"),
        ("satu koma lima lima lima rupiah", "amount.decimals"),
        ("081234567890", "amount.leading-zero"),
        ("Rp 05", "amount.leading-zero"),
        ("00,5", "amount.leading-zero"),
        ("2020\u00a0500", "amount.several"),
        ("0812\u00a0345\u00a0678", "amount.several"),
        ("1.500\u00a0000", "amount.several"),
        ("Rp5 ( )", "amount.unknown-part"),
        ("Rp5,- (\u00a0)", "amount.unknown-part"),
        ("US.$5", "amount.unknown-part"),
        ("lima sampai enam juta", "amount.range"),
        ("sekitar lima juta rupiah", "amount.approximate"),
        ("lima puluh persen", "amount.percent"),
        ("lima ribu per orang", "amount.rate"),
        ("1000000000000000000", "money.too-large"),
        ("1.000.000 triliun", "money.too-large"),
        ("-1000000 T", "money.too-large"),
        ("9" * 200, "money.too-large"),
    ],
)
def test_what_is_no_amount_is_refused_with_its_reason(typed: str, code: str) -> None:
    assert why_not(typed) == code


def test_both_readings_of_a_doubtful_amount_are_in_the_issue() -> None:
    with pytest.raises(ValidationFailed) as failed:
        parse_money("Rp15.00")
    (issue,) = failed.value.issues
    assert (issue.params["first"], issue.params["second"]) == (Decimal("15.00"), Decimal(1500))


@pytest.mark.parametrize("typed", ["$.50", "$.5 million", "-$.75M", "USD.50", "US$.50", "dolar AS.50"])
def test_a_point_behind_a_currency_is_not_passed_over(typed: str) -> None:
    for locale in ("id", "en"):
        assert why_not(typed, None, locale) == "amount.unknown-part"


@pytest.mark.parametrize(
    ("typed", "first", "second"),
    [
        ("-Rp15.00", "-15.00", "-1500"),
        ("(1,234)", "-1.234", "-1234"),
        ("-0.125 jt", "-125000", "-125000000"),
    ],
)
def test_both_readings_have_the_sign_and_the_scale_of_the_text(typed: str, first: str, second: str) -> None:
    with pytest.raises(ValidationFailed) as failed:
        parse_money(typed, currency="IDR")
    (issue,) = failed.value.issues
    assert (str(issue.params["first"]), str(issue.params["second"])) == (first, second)


def test_words_in_brackets_take_the_currency_of_their_figures_and_must_not_name_another() -> None:
    assert parse_money("US$5,00 (lima)") == Money.usd(5)
    assert why_not("US$5,00 (lima rupiah)", None) == "amount.currencies"
    assert why_not("5,00 (lima rupiah)", None) == "amount.no-currency"
    assert why_not("1.5 (satu koma lima)", None) == "number.ambiguous"


@pytest.mark.parametrize("typed", ["1.500.000", "1,5 juta", "satu juta", "0"])
def test_an_amount_without_a_currency_is_refused_unless_it_is_given(typed: str) -> None:
    assert why_not(typed, None) == "amount.no-currency"
    assert parse_money(typed, currency="USD").currency == "USD"


def test_nothing_is_nothing_in_rupiah_unless_another_currency_is_given() -> None:
    assert parse_money("nihil") == Money.idr(0)
    assert parse_money("nil", currency="USD", locale="en") == Money.usd(0)
    assert why_not("nihil", None, "en") == "amount.no-number"


def test_the_largest_amounts_are_read() -> None:
    most = Money.idr("999999999999999999.99")
    for money in (most, -most):
        for style in EXACT:
            for locale in ("id", "en"):
                assert parse_money(format_money(money, style, locale=locale), locale=locale) == money


def test_text_over_two_hundred_characters_is_refused_but_for_an_amount_in_words() -> None:
    assert parse_money("Rp5".ljust(200)) == Money.idr(5)
    assert why_not("Rp5".ljust(201)) == "text.too-long"
    assert why_not("9" * 1_000_000) == "text.too-long"
    assert why_not("abc " * 60) == "text.too-long"
    words = format_money(Money.idr(888_888_888_888_888_888), "receipt")
    assert 200 < len(words) <= 400
    assert parse_money(words) == Money.idr(888_888_888_888_888_888)
    assert why_not(words.ljust(401)) == "text.too-long"
    assert why_not(words.replace("rupiah", "rupia")) == "text.too-long"


def test_a_text_of_repeated_parts_is_read_to_its_end() -> None:
    for part in ("rupiah ", "satu ", "sen ", "1.", "1,", "-", "(", "Rp", "dolar AS sen "):
        for length in (200, 400):
            assert why_not((part * length)[:length]) in (
                *("number.signs", "number.words", "amount.no-number", "amount.unknown-part", "amount.dash"),
                *("text.too-long", "money.too-large", "amount.several", "amount.range"),
            )


# ---- Cells


@pytest.mark.parametrize(
    ("cell", "rupiah"),
    [
        ("Rp. 1.500.000,-", "1500000"),
        (150_000, "150000"),
        (150_000.0, "150000"),
        (-5.5, "-5.50"),
        (0.1, "0.10"),
        (Decimal("1.50"), "1.50"),
        (Decimal("0E+99"), "0"),
        (0, "0"),
        ("nihil", "0"),
        ("Rp -", "0"),
    ],
)
def test_a_cell_holds_an_amount_as_text_or_as_a_number(cell: Cell, rupiah: str) -> None:
    assert read_money(cell, currency="IDR") == Reading(Money.idr(rupiah))


@pytest.mark.parametrize("cell", [None, "", " ", "-", "Belum ada", float("nan")])
def test_a_cell_that_tells_nothing_is_no_amount_and_no_issue(cell: Cell) -> None:
    assert read_money(cell, currency="IDR") == Reading()
    assert read_money(cell) == Reading()


@pytest.mark.parametrize(
    ("cell", "currency", "code"),
    [
        ("1.5", "IDR", "number.ambiguous"),
        ("US$5", "IDR", "amount.currencies"),
        ("x" * 401, "IDR", "text.too-long"),
        (150_000, None, "amount.no-currency"),
        (0.30000000000000004, "IDR", "amount.decimals"),
        (0.5, "JPY", "amount.decimals"),
        (Decimal("1E-999999"), "IDR", "amount.decimals"),
        (10**18, "IDR", "money.too-large"),
        (Decimal("1E+999999999"), "IDR", "money.too-large"),
        (1e300, "IDR", "money.too-large"),
        (True, "IDR", "number.text"),
        (date(2020, 2, 27), "IDR", "number.text"),
        (float("inf"), "IDR", "number.text"),
    ],
)
def test_a_cell_that_holds_no_amount_is_told_why(cell: Cell, currency: str | None, code: str) -> None:
    reading = read_money(cell, currency=currency)
    assert (reading.value, [issue.code for issue in reading.issues]) == (None, [code])


def test_a_currency_that_no_cell_could_be_in_is_refused() -> None:
    assert refused(lambda: read_money("Rp5", currency="RP")) == [("currency", "currency.unknown")]


# ---- Wrong arguments


def test_every_wrong_argument_is_told_together() -> None:
    wrong: Any = 5
    assert refused(lambda: parse_money(wrong, currency="RP")) == [
        ("text", "field.type"),
        ("currency", "currency.unknown"),
    ]
    assert refused(lambda: parse_money(wrong, currency=wrong)) == [("text", "field.type"), ("currency", "field.type")]


@pytest.mark.parametrize("text", [None, b"Rp5", 5, 5.0, ["Rp5"], object()])
def test_what_is_no_text_is_not_read(text: Any) -> None:
    code = "field.missing" if text is None else "field.type"
    assert refused(lambda: parse_money(text)) == [("text", code)]


@pytest.mark.parametrize("currency", ["", "rp", "idr", "XAU", ["IDR"], 5, b"IDR"])
def test_a_currency_that_is_no_code_is_refused(currency: Any) -> None:
    code = "currency.unknown" if isinstance(currency, str) else "field.type"
    assert refused(lambda: parse_money("5", currency=currency)) == [("currency", code)]


@pytest.mark.parametrize("locale", ["fr", "ja", "", "id_", None, 5])
def test_amounts_are_read_in_the_two_languages_of_the_house(locale: Any) -> None:
    with pytest.raises(UnknownLocale):
        parse_money("Rp5", locale=locale)


@pytest.mark.parametrize("locale", ["id", "id_ID", "ID-id"])
def test_each_spelling_of_a_language_reads_alike(locale: str) -> None:
    assert parse_money("Rp1.500", locale=locale) == Money.idr(1500)


def test_no_text_is_told_back() -> None:
    for typed in ("Siti Aminah 5", "Siti Aminah", "5 (Siti Aminah)", "Rp1971024107909998.12"):
        with pytest.raises(ValidationFailed) as failed:
            parse_money(typed)
        told = f"{failed.value} {[issue.to_data('id') for issue in failed.value.issues]} {failed.value!r}"
        assert "Siti" not in told
        assert "19710241" not in told


# ---- What other packages get wrong (lokal-id, Babel, py-moneyed)


def test_amounts_that_others_read_wrong_are_read_right_or_refused() -> None:
    # lokal.parse_rupiah: the sign is lost, ranges are added up, dates and percentages are amounts, digits are lost.
    assert parse_money("-Rp1.500.000") == Money.idr(-1_500_000)
    assert parse_money("(Rp1.500.000)") == Money.idr(-1_500_000)
    assert why_not("1-2 juta") == "amount.range"
    assert why_not("12/08/2024") == "amount.date"
    assert why_not("5 %") == "amount.percent"
    assert parse_money("Rp9.007.199.254.740.993") == Money.idr(9_007_199_254_740_993)
    assert parse_money("US$892 juta") == Money.usd(892_000_000)
    said = format_money(Money.idr(493_286_981_751_489), "words")
    assert parse_money(said) == Money.idr(493_286_981_751_489)
    # lokal.format_rupiah_short(-0.4): "-Rp0".
    assert format_money(Money.idr("-0.4"), "compact", decimals=0) == "-Rp0,40"
    # babel.parse_decimal("10.5", locale="id"): 105, and "1.5": 15.
    assert why_not("10.5") == "number.ambiguous"
    assert why_not("1.5") == "number.ambiguous"
    # babel formats NaN as "RpNaN,00", and 999,999 as "Rp1000 rb".
    assert refused(lambda: Money(Decimal("NaN"), "IDR")) == [("amount", "money.not-a-number")]
    assert format_money(Money.idr(999_999), "compact") == "Rp1 juta"
    assert format_money(Money.idr(1_500_000), "compact") == "Rp1,5 juta"
    # py-moneyed: "1.500" is one rupiah and a half.
    assert refused(lambda: Money("1.500", "IDR")) == [("amount", "money.decimals")]
    assert parse_money("1.500", currency="IDR") == Money.idr(1500)


# ---- Properties


@pytest.mark.parametrize("style", EXACT)
@given(money=moneys("IDR") | moneys("USD"), locale=st.sampled_from(["id", "en"]))
def test_what_keeps_all_digits_is_read_back(style: str, money: Money, locale: str) -> None:
    assert parse_money(format_money(money, style, locale=locale), locale=locale) == money


@given(money=moneys("IDR", least=-999, most=999), locale=st.sampled_from(["id", "en"]))
def test_small_amounts_with_sen_are_read_back_in_every_style(money: Money, locale: str) -> None:
    for style in EXACT:
        assert parse_money(format_money(money, style, locale=locale), locale=locale) == money


@given(
    money=moneys("IDR") | moneys("USD"),
    style=st.sampled_from(["compact", "compact-name"]),
    locale=st.sampled_from(["id", "en"]),
)
def test_a_compact_amount_is_read_as_it_was_written(money: Money, style: str, locale: str) -> None:
    written = format_money(money, style, locale=locale)
    assert format_money(parse_money(written, locale=locale), style, locale=locale) == written


@given(case=st.sampled_from(["lower", "sentence", "title", "upper"]), money=moneys("IDR") | moneys("USD"))
def test_words_are_read_in_any_letters(case: str, money: Money) -> None:
    for style in ("words", "receipt"):
        assert parse_money(format_money(money, style, case=case)) == money


@pytest.mark.parametrize("locale", ["id", "en"])
def test_every_currency_is_read_back_by_code_name_and_symbol(locale: str) -> None:
    chance = random.Random(4)
    for currency, digits in CURRENCIES.items():
        money = Money.of_minor(chance.randrange(10**9) * 10 + 1, currency)
        for style in EXACT:
            if digits == 3 and style in ("standard", "accounting", "ledger", "code", "name", "receipt"):
                money = Money.of_minor(money.minor // 10**6 * 10**6 + 10**6, currency)  # with both signs
            written = format_money(money, style, locale=locale)
            assert parse_money(written, locale=locale) == money, written


def test_three_decimals_behind_a_single_sign_are_doubtful_in_any_currency() -> None:
    assert why_not(format_money(Money("1.5", "KWD")), None) == "number.ambiguous"


TYPED = st.text("0123456789.,-() RpUSD$juta jtM%/–±\u0663\u00a0sen", max_size=25)
PIECES = st.lists(
    st.sampled_from(
        ["Rp", "US$", "1", "500", "000", ".", ",", "-", " ", "juta", "ribu", "satu", "sen", "(", ")", "rupiah"]
    )
).map("".join)


@given(st.text(max_size=250) | TYPED | PIECES, st.sampled_from(["id", "en"]), st.sampled_from([None, "IDR", "USD"]))
def test_any_text_is_an_amount_or_told_why_not(text: str, locale: str, currency: str | None) -> None:
    try:
        money = parse_money(text, currency=currency, locale=locale)
    except ValidationFailed as failed:
        (issue,) = failed.issues
        assert isinstance(issue, Issue)
        assert str(issue.path) == "text"
        assert issue.message("id") != issue.message("en")
    else:
        assert currency in (None, money.currency)
        for style in EXACT:
            assert parse_money(format_money(money, style, locale=locale), locale=locale) == money


def test_the_callers_decimal_context_changes_nothing() -> None:
    with localcontext(Context(prec=3, Emax=5, Emin=-5)):
        assert parse_money("Rp123.456.789,25") == Money.idr("123456789.25")
        assert parse_money("seratus dua puluh tiga ribu empat rupiah lima sen") == Money.idr("123004.05")


def test_threads_agree() -> None:
    chance = random.Random(7)
    amounts = [Money.of_minor(chance.randrange(10**12), chance.choice(["IDR", "USD", "EUR"])) for _ in range(200)]

    def there_and_back(money: Money) -> list[Money]:
        return [
            parse_money(format_money(money, style, locale=locale), locale=locale)
            for style in EXACT
            for locale in ("id", "en")
        ]

    with ThreadPoolExecutor(8) as pool:
        for money, read in zip(amounts, pool.map(there_and_back, amounts), strict=True):
            assert set(read) == {money}


def test_every_style_is_either_read_back_or_compact() -> None:
    assert {style.value for style in MoneyStyle} == {*EXACT, "compact", "compact-name"}
