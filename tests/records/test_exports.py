"""Published export figures: kept as they were told, with the rate that two printed amounts imply."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest

from ikm_domain.records.exports import Commodity, ExportRecord
from ikm_domain.values.figures import FigureBasis
from ikm_domain.values.money import Money
from tests.checked.told import doubts, facts, faults
from tests.records.told_exports import DEKRANAS, EVENT_2019, KEMENPERIN, told


def event(**fields: Any) -> ExportRecord:
    return attrs.evolve(EVENT_2019, **fields)


# ---- commodities


def test_a_commodity_is_a_named_basket_or_headings_of_an_edition() -> None:
    assert Commodity(basket="kerajinan").hs == ()
    assert Commodity(hs=["46", "4602", "460211", "46021900"], edition="2022").basket is None
    assert Commodity(hs=["4602"], edition="1996").edition == "1996"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, [("commodity.either", "")]),
        ({"basket": "x", "hs": ["4602"], "edition": "2022"}, [("commodity.either", "")]),
        ({"hs": ["4602"]}, [("commodity.edition", "edition")]),
        ({"basket": "x", "edition": "2022"}, [("commodity.edition", "edition")]),
        ({"edition": "2022"}, [("commodity.either", ""), ("commodity.edition", "edition")]),
        ({"basket": "x", "hs": ["4602"]}, [("commodity.either", ""), ("commodity.edition", "edition")]),
        (
            {"hs": ["4", "460", "46021", "4602.19", "460219001"], "edition": "1899"},
            [*[("hs.shape", f"hs[{index}]") for index in range(5)], ("hs.edition", "edition")],
        ),
        ({"hs": "4602", "edition": "2022"}, [("field.type", "hs")]),
    ],
)
def test_other_commodities_are_refused(fields: Any, expected: list[tuple[str, str]]) -> None:
    assert faults(Commodity, **fields) == expected


def test_text_names_a_basket_and_an_empty_one_is_told_as_the_text_it_is() -> None:
    assert event(commodity="kerajinan").commodity == Commodity(basket="kerajinan")
    assert faults(event, commodity=" ") == [("text.blank", "commodity")]
    assert faults(event, commodity=None) == [("field.missing", "commodity")]
    assert faults(event, commodity=["4602"]) == [("field.type", "commodity")]


@pytest.mark.parametrize("code", ["ID", "idn", "IDNX", "Indonesia", "I1N", ""])
def test_countries_have_three_capital_letters(code: str) -> None:
    assert faults(event, reporter=code, partner=code) == [("country.shape", "reporter"), ("country.shape", "partner")]


# ---- what contradicts itself


def test_amounts_lie_not_below_zero() -> None:
    assert faults(event, value=Money.usd(-1), equivalent=Money.idr(-1)) == [
        ("money.below-zero", "value"),
        ("money.below-zero", "equivalent"),
    ]


def test_the_equivalent_is_in_another_currency() -> None:
    same: Any = {"equivalent": Money.usd(1), "equivalent_resolution": None}
    assert faults(event, **same) == [("export.equivalent-currency", "equivalent")]
    assert facts(event, **same) == {"currency": "USD"}


def test_the_unit_of_a_last_digit_belongs_to_an_amount_of_its_currency_and_lies_above_zero() -> None:
    assert faults(event, resolution=Money.idr(1)) == [("export.resolution-currency", "resolution")]
    assert facts(event, resolution=Money.idr(1)) == {"expected": "USD", "given": "IDR"}
    assert faults(event, equivalent_resolution=Money.usd(1)) == [
        ("export.resolution-currency", "equivalent_resolution")
    ]
    assert facts(event, equivalent_resolution=Money.usd(1)) == {"expected": "IDR", "given": "USD"}
    assert faults(event, equivalent=None) == [("export.resolution-alone", "equivalent_resolution")]
    for step in (0, -1):
        assert faults(event, resolution=Money.usd(step)) == [("money.step", "resolution")]
        assert faults(event, equivalent_resolution=Money.idr(step)) == [("money.step", "equivalent_resolution")]


def test_all_contradictions_of_a_figure_are_told_at_once() -> None:
    assert faults(event, value=Money.usd(-1), equivalent=Money.usd(-1), resolution=Money.idr(1)) == [
        ("money.below-zero", "value"),
        ("money.below-zero", "equivalent"),
        ("export.equivalent-currency", "equivalent"),
        ("export.resolution-currency", "resolution"),
        ("export.resolution-currency", "equivalent_resolution"),
    ]


# ---- doubts


def test_the_figure_of_the_event_is_told_without_a_doubt() -> None:
    assert doubts(EVENT_2019) == []


def test_a_figure_told_before_its_period_ended_is_doubted() -> None:
    # Kementerian Perdagangan told 670 million for the year 2012 on 12 December 2012.
    early = told("2012", "670", "Kementerian Perdagangan", "2012-12-12", standing="estimated")
    assert doubts(early) == [("warning", "export.told-early", "stated_on")]
    days = {"told": date(2012, 12, 12), "last": date(2012, 12, 31)}
    assert [dict(issue.params) for issue in early.doubts()] == [days]
    assert doubts(attrs.evolve(early, stated_on="2012-12-31")) == []
    assert doubts(told("2012", "670", "Kementerian Perdagangan", None)) == []


def test_the_day_it_was_told_wins_over_the_day_of_the_source() -> None:
    assert EVENT_2019.told_on == date(2020, 2, 27)
    assert event(stated_on="2020-03-05").told_on == date(2020, 3, 5)
    assert told("2019", "892", DEKRANAS, None).told_on is None
    assert doubts(event(stated_on="2019-12-30")) == [("warning", "export.told-early", "stated_on")]


@pytest.mark.parametrize(
    ("rupiah", "outside"),
    [("4999.99", True), ("5000", False), ("13991", False), ("50000", False), ("50000.01", True), ("0", True)],
)
def test_an_implied_rate_outside_the_band_since_1998_is_doubted(rupiah: str, outside: bool) -> None:
    rated = told("2019", "0.000001", KEMENPERIN, "2020-03-05", equivalent=Money.idr(rupiah))
    assert rated.value == Money.usd(1)
    expected = [("warning", "export.rate-outside-band", "equivalent")] if outside else []
    assert doubts(rated) == expected
    assert [dict(issue.params) for issue in rated.doubts()] == [{"least": 5000, "most": 50000}] * outside
    assert doubts(attrs.evolve(rated, period="1998")) == expected
    assert doubts(attrs.evolve(rated, period="1997")) == []


def test_a_misprint_of_rupiah_for_dollars_is_doubted() -> None:
    # Bisnis.com of 22 April 2014 made US$10 billion of Rp10 trillion.
    misprint = told("2013", "10000", "Bisnis.com", "2014-04-22", equivalent=Money.idr(10_000_000_000_000))
    assert doubts(misprint) == [("warning", "export.rate-outside-band", "equivalent")]


def test_only_rupiah_a_dollar_have_a_band() -> None:
    yen = told("2019", "1", KEMENPERIN, "2020-03-05", equivalent=Money(1, "JPY"))
    assert doubts(yen) == []


# ---- the implied rate


def test_the_event_implies_a_rate_within_what_its_printed_digits_allow() -> None:
    # 12.48 trillion rupiah for 892 million dollars: half a unit of the last digit is 5 billion and half a million.
    rate = EVENT_2019.implied_rate()
    assert rate.quotient == Fraction(12_480_000_000_000, 892_000_000)
    assert rate.low == Fraction(12_475_000_000_000, 892_500_000)
    assert rate.high == Fraction(12_485_000_000_000, 891_500_000)
    assert (rate.name, rate.unit, rate.basis) == ("implied-rate", "IDR/USD", FigureBasis.PRINTED_DIGITS)
    assert (rate.numerator, rate.denominator) == (EVENT_2019.equivalent, EVENT_2019.value)
    assert (rate.missing, rate.sources) == ((), (EVENT_2019.source,))
    assert rate.value is None


@pytest.mark.parametrize(
    ("period", "millions", "trillions", "rupiah"),
    [
        # Kementerian Perindustrian: 13 March 2018, 13 March 2018, 12 December 2020, 12 December 2020.
        ("2016", "747", "10.2", 13655),
        ("2017", "776", "10.6", 13660),
        ("2019-01/2019-09", "483", "6.71", 13892),
        ("2020-01/2020-09", "435", "6.17", 14184),
    ],
)
def test_published_pairs_of_amounts_imply_the_rates_of_their_years(
    period: str, millions: str, trillions: str, rupiah: int
) -> None:
    record = told(period, millions, KEMENPERIN, None, equivalent=Money.idr(Decimal(trillions) * 10**12))
    quotient = record.implied_rate().quotient
    assert quotient is not None
    assert round(quotient) == rupiah


def test_without_units_of_the_last_digit_the_range_is_the_quotient_and_says_so() -> None:
    rate = event(resolution=None, equivalent_resolution=None).implied_rate()
    assert rate.low == rate.high == rate.quotient == Fraction(12_480_000_000_000, 892_000_000)
    assert [(issue.code, str(issue.path)) for issue in rate.missing] == [
        ("field.not-stated", "resolution"),
        ("field.not-stated", "equivalent_resolution"),
    ]
    assert [str(issue.path) for issue in event(resolution=None).implied_rate().missing] == ["resolution"]


def test_amounts_that_may_round_from_nothing_leave_an_end_open() -> None:
    coarse = event(
        value=Money.usd(1_000_000),
        resolution=Money.usd(2_000_000),
        equivalent=Money.idr(5_000_000),
        equivalent_resolution=Money.idr(20_000_000),
    ).implied_rate()
    assert (coarse.low, coarse.high) == (0, None)


def test_currencies_of_other_digits_imply_a_rate_in_their_units() -> None:
    printed: Any = {"equivalent": Money(109_000_000, "JPY"), "equivalent_resolution": Money(1, "JPY")}
    yen = told("2019", "1", KEMENPERIN, None, **printed)
    rate = yen.implied_rate()
    assert (rate.quotient, rate.unit) == (Fraction(109), "JPY/USD")
    assert rate.low == Fraction(2 * 109_000_000 - 1, 2) / Fraction(1_500_000)


def test_there_is_no_rate_without_an_equivalent() -> None:
    rate = told("2018", "870", DEKRANAS, None).implied_rate()
    assert (rate.low, rate.high, rate.quotient) == (None, None, None)
    assert [(issue.code, str(issue.path)) for issue in rate.missing] == [("field.not-stated", "equivalent")]


def test_there_is_no_rate_on_nothing_and_the_equivalent_that_is_there_is_not_called_missing() -> None:
    nothing = told("2019", "0", KEMENPERIN, "2020-03-05", equivalent=Money.idr(5))
    rate = nothing.implied_rate()
    assert (rate.low, rate.high, rate.quotient) == (None, None, None)
    assert doubts(nothing) == [("warning", "export.rate-outside-band", "equivalent")]
    assert "equivalent" not in {str(issue.path) for issue in rate.missing}


def test_the_rate_is_told_in_both_languages() -> None:
    rate = EVENT_2019.implied_rate()
    assert "13.991,03" in rate.sentence()
    assert "13,991.03" in rate.sentence("en")
