"""Exchange rates: of a kind and for some days; a conversion is exact, or rounded by name, and keeps its rate."""

from datetime import date, datetime, timedelta
from decimal import Context, Decimal, Inexact, localcontext
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.io.codec import dumps, from_data, loads, to_data
from ikm_domain.language.labels import label
from ikm_domain.testing import moneys
from ikm_domain.values.money import Money, Rounding
from ikm_domain.values.rates import Conversion, ExchangeRate, RateKind
from ikm_domain.values.sources import Source
from tests.checked.told import facts, faults, issues

# Bank Indonesia's reference rate of the day of the event, as CNBC Indonesia told it on 27 February 2020.
JISDOR = ExchangeRate(
    "USD", "IDR", 14018, "jisdor", valid_from="2020-02-27", valid_to="2020-02-27", source="CNBC Indonesia 2020-02-27"
)
# The decree KMK 13/MK.10/2020, as Bisnis.com told it on 19 March 2020: Wednesday to Tuesday.
TAX = ExchangeRate(
    "USD",
    "IDR",
    "14572.00",
    "tax",
    valid_from="2020-03-18",
    valid_to="2020-03-24",
    source=Source("Bisnis.com", title="KMK 13/MK.10/2020", published_on="2020-03-19"),
)
# The decree KMK 56/KM.10/2020, on the page of the Badan Kebijakan Fiskal for 1 January 2021: yen by the hundred.
YEN = ExchangeRate("JPY", "IDR", "13737.57", "tax", unit=100, valid_from="2020-12-30", valid_to="2021-01-05")
TWO_HUNDRED = ExchangeRate("USD", "IDR", 200, "agreed")


# ---- made


def test_a_rate_keeps_its_printed_digits_its_kind_and_its_source() -> None:
    assert str(TAX.rate) == "14572.00"
    assert TAX.kind is RateKind.TAX
    assert (TAX.valid_from, TAX.valid_to, TAX.unit) == (date(2020, 3, 18), date(2020, 3, 24), 1)
    assert JISDOR.source == Source("CNBC Indonesia", published_on="2020-02-27")
    assert str(ExchangeRate("USD", "IDR", Decimal("14018.10"), RateKind.JISDOR).rate) == "14018.10"


def test_rates_that_differ_only_in_printed_zeros_are_one_rate() -> None:
    assert attrs.evolve(JISDOR, rate="14018.00") == JISDOR
    assert attrs.evolve(JISDOR, kind="middle") != JISDOR


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"base": "usd"}, [("currency.unknown", "base")]),
        ({"base": "XXX"}, [("currency.unknown", "base")]),
        ({"quote": "Rp"}, [("currency.unknown", "quote")]),
        ({"quote": "USD"}, [("rate.one-currency", "quote")]),
        (
            {"base": "ZZZ", "quote": "ZZZ"},
            [("currency.unknown", "base"), ("currency.unknown", "quote"), ("rate.one-currency", "quote")],
        ),
        ({"base": None}, [("field.missing", "base")]),
        ({"base": 840}, [("field.type", "base")]),
        ({"rate": 0}, [("rate.not-above-zero", "rate")]),
        ({"rate": "-14018"}, [("rate.not-above-zero", "rate")]),
        ({"rate": Decimal("-0.00")}, [("rate.not-above-zero", "rate")]),
        ({"rate": 14018.0}, [("field.type", "rate")]),
        ({"rate": True}, [("field.type", "rate")]),
        ({"rate": Fraction(14018)}, [("field.type", "rate")]),
        ({"rate": "14.018,00"}, [("field.type", "rate")]),
        ({"rate": "1E+4"}, [("field.type", "rate")]),
        ({"rate": Decimal("NaN")}, [("number.range", "rate")]),
        ({"rate": Decimal("Infinity")}, [("number.range", "rate")]),
        ({"rate": Decimal("1E+999999999")}, [("number.range", "rate")]),
        ({"rate": Decimal("1E-999999999")}, [("number.decimals", "rate")]),
        ({"rate": 10**9}, [("number.range", "rate")]),
        ({"rate": Decimal(10**9)}, [("number.range", "rate")]),
        ({"kind": "JISDOR"}, [("code.unknown", "kind")]),
        ({"kind": "implied"}, [("code.unknown", "kind")]),
        ({"kind": None}, [("field.missing", "kind")]),
        ({"unit": 10}, [("rate.unit", "unit")]),
        ({"unit": 99}, [("rate.unit", "unit")]),
        ({"unit": 0}, [("number.range", "unit")]),
        ({"unit": 101}, [("number.range", "unit")]),
        ({"unit": True}, [("field.type", "unit")]),
        ({"unit": "100"}, [("field.type", "unit")]),
        ({"valid_from": "2020-02-28"}, [("period.order", "valid_to")]),
        ({"valid_from": "27/02/2020"}, [("date.text", "valid_from")]),
        ({"valid_to": datetime(2020, 2, 27, 9)}, [("field.type", "valid_to")]),
        ({"source": " "}, [("text.blank", "source")]),
        (
            {"base": "usd", "rate": 0.5, "kind": "kurs", "unit": 0, "valid_to": "kemarin"},
            [
                ("currency.unknown", "base"),
                ("field.type", "rate"),
                ("code.unknown", "kind"),
                ("number.range", "unit"),
                ("date.text", "valid_to"),
            ],
        ),
        (
            {"quote": "USD", "rate": 0, "unit": 50, "valid_from": "2021-01-01"},
            [
                ("rate.one-currency", "quote"),
                ("rate.not-above-zero", "rate"),
                ("rate.unit", "unit"),
                ("period.order", "valid_to"),
            ],
        ),
    ],
)
def test_every_fault_of_a_rate_is_told_at_once(fields: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert faults(attrs.evolve, JISDOR, **fields) == expected


def test_the_smallest_and_the_largest_rate_are_rates() -> None:
    for rate in (Decimal("1E-18"), Decimal("999999999.999999999999999999"), "0.000071337"):
        assert Fraction(attrs.evolve(JISDOR, rate=rate).rate) == Fraction(rate)


def test_each_kind_has_a_label_in_both_languages() -> None:
    assert [label(kind) for kind in RateKind] == ["JISDOR", "kurs tengah", "Kurs Pajak", "kurs yang disepakati"]
    assert label(RateKind.TAX, locale="en") == "tax rate of exchange (Kurs Pajak)"


# ---- converted


@pytest.mark.parametrize(
    ("rate", "amount", "result"),
    [
        # 892 × 14018 = 12,504,056 and 100.33 × 14018 = 1,406,425.94, on paper.
        (JISDOR, Money.usd(892_000_000), Money.idr(12_504_056_000_000)),
        (JISDOR, Money.usd("100.33"), Money.idr("1406425.94")),
        (JISDOR, Money.usd("-1"), Money.idr(-14018)),
        (JISDOR, Money.usd(0), Money.idr(0)),
        (JISDOR, Money.idr(14018 * 3), Money.usd(3)),
        (TAX, Money.usd(1), Money.idr(14572)),
        # 250,000 ÷ 100 × 13,737.57
        (YEN, Money(250_000, "JPY"), Money.idr(34_343_925)),
        (YEN, Money.idr(34_343_925), Money(250_000, "JPY")),
        (YEN, Money(100, "JPY"), Money.idr("13737.57")),
        # Three decimals into none and back.
        (ExchangeRate("KWD", "JPY", 500, "agreed"), Money("1.234", "KWD"), Money(617, "JPY")),
        (ExchangeRate("KWD", "JPY", 500, "agreed"), Money(617, "JPY"), Money("1.234", "KWD")),
    ],
)
def test_an_amount_of_either_currency_is_converted_exactly(rate: ExchangeRate, amount: Money, result: Money) -> None:
    assert rate.convert(amount) == Conversion(amount, rate, result)
    for rounding in Rounding:  # which has nothing to do
        assert rate.convert(amount, rounding=rounding).result == result


def test_the_ratio_is_for_one_unit_of_the_base() -> None:
    assert JISDOR.ratio == 14018
    assert YEN.ratio == Fraction(1373757, 10_000)


@pytest.mark.parametrize(
    ("rounding", "half", "three_halves", "minus_half", "third"),
    [
        (Rounding.HALF_UP, "0.01", "0.02", "-0.01", "68.62"),
        (Rounding.HALF_EVEN, "0", "0.02", "0", "68.62"),
        (Rounding.UP, "0.01", "0.02", "-0.01", "68.63"),
        (Rounding.DOWN, "0", "0.01", "0", "68.62"),
        (Rounding.CEILING, "0.01", "0.02", "0", "68.63"),
        (Rounding.FLOOR, "0", "0.01", "-0.01", "68.62"),
    ],
)
def test_what_is_not_exact_goes_where_the_rounding_says(
    rounding: Rounding, half: str, three_halves: str, minus_half: str, third: str
) -> None:
    def dollars(rupiah: int, rate: ExchangeRate = TWO_HUNDRED) -> Money:
        return rate.convert(Money.idr(rupiah), rounding=rounding).result

    # At 200 rupiah a dollar one rupiah is half a cent; 1,000,000 ÷ 14,572 = 68.6247….
    assert (dollars(1), dollars(3), dollars(-1)) == (Money.usd(half), Money.usd(three_halves), Money.usd(minus_half))
    assert dollars(1_000_000, TAX) == Money.usd(third)


def test_a_rounding_may_be_named_by_its_text() -> None:
    named: Any = "down"
    assert TWO_HUNDRED.convert(Money.idr(3), rounding=named).result == Money.usd("0.01")


def test_what_is_not_exact_is_refused_without_a_rounding() -> None:
    assert faults(TAX.convert, Money.idr(1_000_000)) == [("rate.inexact", "rounding")]
    assert facts(TAX.convert, Money.idr(1_000_000)) == {"currency": "USD"}
    # 13,737.57 ÷ 100 = 137.3757 rupiah a yen, two digits below the sen.
    assert faults(YEN.convert, Money(1, "JPY")) == [("rate.inexact", "rounding")]


def test_a_third_currency_is_refused_and_the_quoted_ones_are_named() -> None:
    assert faults(JISDOR.convert, Money(1, "EUR")) == [("rate.not-quoted", "money")]
    assert facts(JISDOR.convert, Money(1, "EUR")) == {"given": "EUR", "base": "USD", "quote": "IDR"}


def test_a_rate_holds_from_its_first_to_its_last_day() -> None:
    first, last = date(2020, 3, 18), date(2020, 3, 24)
    for day in (first, last, "2020-03-18", "2020-03-24"):
        assert TAX.convert(Money.usd(1), on=day).result == Money.idr(14572)
    early, late = first - timedelta(1), last + timedelta(1)
    assert faults(TAX.convert, Money.usd(1), on=early) == [("rate.not-yet-valid", "on")]
    assert faults(TAX.convert, Money.usd(1), on=late) == [("rate.expired", "on")]
    assert facts(TAX.convert, Money.usd(1), on=early) == {"first": first, "given": early}
    assert facts(TAX.convert, Money.usd(1), on=late) == {"last": last, "given": late}


def test_an_end_that_is_not_known_is_open() -> None:
    since = attrs.evolve(TAX, valid_to=None)
    until = attrs.evolve(TAX, valid_from=None)
    assert since.convert(Money.usd(1), on="9999-12-31").result == Money.idr(14572)
    assert until.convert(Money.usd(1), on="0001-01-01").result == Money.idr(14572)
    assert faults(since.convert, Money.usd(1), on="2020-03-17") == [("rate.not-yet-valid", "on")]
    assert faults(until.convert, Money.usd(1), on="2020-03-25") == [("rate.expired", "on")]
    assert TWO_HUNDRED.convert(Money.usd(1), on="1998-01-01").result == Money.idr(200)


@pytest.mark.parametrize(
    ("on", "code"),
    [
        ("kemarin", "date.text"),
        ("2020-02-30", "date.text"),
        (datetime(2020, 3, 20, 9), "field.type"),
        (5, "field.type"),
    ],
)
def test_a_day_that_is_none_is_refused(on: Any, code: str) -> None:
    assert faults(TAX.convert, Money.usd(1), on=on) == [(code, "on")]


@pytest.mark.parametrize(
    ("money", "code"),
    [(None, "field.missing"), (100, "field.type"), ("US$100", "field.type"), (Decimal(1), "field.type")],
)
def test_what_is_no_money_is_refused(money: Any, code: str) -> None:
    assert faults(TAX.convert, money) == [(code, "money")]


@pytest.mark.parametrize(("rounding", "code"), [("sideways", "code.unknown"), (1, "field.type"), ([], "field.type")])
def test_a_rounding_that_is_none_is_refused(rounding: Any, code: str) -> None:
    assert faults(TAX.convert, Money.usd(1), rounding=rounding) == [(code, "rounding")]


def test_every_wrong_argument_of_a_conversion_is_told_together() -> None:
    wrong: Any = "sideways"
    assert faults(TAX.convert, Money(1, "EUR"), on="2020-03-25", rounding=wrong) == [
        ("rate.not-quoted", "money"),
        ("code.unknown", "rounding"),
        ("rate.expired", "on"),
    ]
    assert faults(TAX.convert, Money.idr(1), on="2020-03-25") == [
        ("rate.inexact", "rounding"),
        ("rate.expired", "on"),
    ]


def test_a_result_beyond_the_limit_of_amounts_is_refused() -> None:
    largest = Money.usd(10**18 - 1)
    assert faults(JISDOR.convert, largest) == [("money.too-large", "")]
    assert ExchangeRate("USD", "IDR", 1, "agreed").convert(largest).result == Money.idr(10**18 - 1)


def test_the_decimal_context_of_the_caller_changes_nothing() -> None:
    with localcontext(Context(prec=3, traps=[Inexact])):
        rate = ExchangeRate("USD", "IDR", "14018.123456", "agreed")
        converted = rate.convert(Money.usd("123456.78"), rounding=Rounding.HALF_UP).result
    assert converted.minor == (12_345_678 * 14_018_123_456 + 500_000) // 1_000_000  # cents × millionths, to the sen


@given(moneys("USD", least=0, most=10**10), st.integers(1, 10**9 - 1), st.integers(0, 6), st.sampled_from((1, 100)))
def test_there_and_back_loses_less_than_what_one_sen_buys(money: Money, digits: int, decimals: int, unit: int) -> None:
    rate = ExchangeRate("USD", "IDR", Decimal(digits).scaleb(-decimals), "agreed", unit=unit)
    there = rate.convert(money, rounding=Rounding.DOWN).result
    back = rate.convert(there, rounding=Rounding.DOWN).result
    lost = money.minor - back.minor
    assert 0 <= lost <= Fraction(unit * 10**decimals, digits) + 1


# ---- the conversion


def test_a_conversion_keeps_the_amount_the_rate_and_the_result() -> None:
    conversion = JISDOR.convert(Money.usd(2), on="2020-02-27")
    assert (conversion.source, conversion.rate, conversion.result) == (Money.usd(2), JISDOR, Money.idr(28036))


@pytest.mark.parametrize(
    ("source", "result", "expected"),
    [
        (Money.usd(2), Money.usd(2), [("conversion.currencies", "")]),
        (Money.usd(2), Money(2, "EUR"), [("conversion.currencies", "")]),
        (Money(2, "EUR"), Money.idr(2), [("conversion.currencies", "")]),
        (Money.idr(1), Money.idr(1), [("conversion.currencies", "")]),
        (Money.usd(2), Money.idr("28036.01"), [("conversion.result", "result")]),
        (Money.usd(2), Money.idr("28035.99"), [("conversion.result", "result")]),
        (Money.usd(2), Money.idr(-28036), [("conversion.result", "result")]),
    ],
)
def test_a_conversion_that_its_rate_does_not_give_is_refused(
    source: Money, result: Money, expected: list[tuple[str, str]]
) -> None:
    assert faults(Conversion, source, JISDOR, result) == expected


def test_a_conversion_may_be_rounded_either_way_and_no_further() -> None:
    # 1,000,000 ÷ 14,572 lies between 68.62 and 68.63.
    for cents in ("68.62", "68.63"):
        assert Conversion(Money.idr(1_000_000), TAX, Money.usd(cents)).result == Money.usd(cents)
    for cents in ("68.61", "68.64"):
        assert faults(Conversion, Money.idr(1_000_000), TAX, Money.usd(cents)) == [("conversion.result", "result")]


def test_rates_and_conversions_go_through_the_codec_and_come_back() -> None:
    conversion = TAX.convert(Money.idr(1_000_000), rounding=Rounding.HALF_UP)
    assert to_data(conversion, personal="full") == {
        "source": {"amount": "1000000", "currency": "IDR"},
        "rate": {
            "base": "USD",
            "quote": "IDR",
            "rate": "14572.00",
            "kind": "tax",
            "unit": 1,
            "valid_from": "2020-03-18",
            "valid_to": "2020-03-24",
            "source": {"publisher": "Bisnis.com", "title": "KMK 13/MK.10/2020", "published_on": "2020-03-19"},
        },
        "result": {"amount": "68.62", "currency": "USD"},
    }
    assert loads(Conversion, dumps(conversion, personal="omitted")) == conversion
    back = loads(ExchangeRate, dumps(TAX, personal="full"))
    assert (back, str(back.rate)) == (TAX, "14572.00")


def test_faults_of_a_rate_inside_a_document_have_their_path() -> None:
    plain = to_data(JISDOR.convert(Money.usd(2)), personal="full")
    plain["rate"]["rate"] = "14.018"
    plain["rate"]["kind"] = "kurs"
    del plain["result"]
    assert faults(from_data, Conversion, plain) == [("code.unknown", "rate.kind"), ("field.missing", "result")]


def test_the_texts_of_refusals_are_worded_in_both_languages() -> None:
    (issue,) = issues(TAX.convert, Money.usd(1), on="2020-03-25")
    assert issue.message("id") == "Kurs ini berlaku sampai 24 Maret 2020, tidak pada 25 Maret 2020."
    assert issue.message("en") == "This rate was valid up to 24 March 2020, not on 25 March 2020."
