"""Series of export figures: growth only of what can be compared, and stated growth set against computed growth."""

from datetime import date, datetime
from decimal import Context, Decimal, localcontext
from fractions import Fraction
from typing import Any

import attrs
import pytest

from ikm_domain.errors import NotComparable
from ikm_domain.records.exports import Agreement, Commodity, ExportRecord, ExportSeries, StatedCheck, like_for_like
from ikm_domain.values.money import Money
from ikm_domain.values.periods import Period
from ikm_domain.values.sources import Source
from tests.checked.told import facts, faults, refusal
from tests.records.told_exports import DEKRANAS, EVENT, EVENT_2018, EVENT_2019, KEMENDAG, KEMENPERIN, series, told

# Kementerian Perindustrian, in the order of telling.
IN_2016 = told("2016", "747", KEMENPERIN, "2018-03-13")
IN_2017 = told("2017", "776", KEMENPERIN, "2018-03-13", stated_growth_percent="3.8")
IN_2017_AGAIN = told("2017", "868", KEMENPERIN, "2019-04-25")
IN_2018 = told("2018", "870", KEMENPERIN, "2019-04-25", stated_growth_percent="0.2")
TO_SEPTEMBER_2019 = told("2019-01/2019-09", "483", KEMENPERIN, "2020-12-12")
IN_2019 = told("2019", "892", KEMENPERIN, "2020-03-05", stated_growth_percent="2.5", stated_growth_base="2018")
TO_SEPTEMBER_2020 = told("2020-01/2020-09", "435", KEMENPERIN, "2020-12-12", stated_growth_percent="-9.9")
IN_2020 = told("2020", "829", KEMENPERIN, "2022-09-22")
IN_2021 = told("2021", "916", KEMENPERIN, "2022-09-22", stated_growth_percent="10.49")
TO_SEPTEMBER_2021 = told("2021-01/2021-09", "678.42", KEMENPERIN, "2022-11-10")
TO_SEPTEMBER_2022 = told("2022-01/2022-09", "725.54", KEMENPERIN, "2022-11-10", stated_growth_percent="6.94")

# Kementerian Perdagangan.
TO_MAY_2012 = told("2012-01/2012-05", "280", KEMENDAG, "2013-08-19")
TO_MAY_2013 = told("2013-01/2013-05", "284", KEMENDAG, "2013-08-19", stated_growth_percent="1.55")
TO_AUGUST_2012 = told("2012-01/2012-08", "457.12", KEMENDAG, "2013-11-20")
TO_AUGUST_2013 = told("2013-01/2013-08", "446.41", KEMENDAG, "2013-11-20", stated_growth_percent="-2.34")
TRADE_2011 = told("2011", "614", KEMENDAG, "2013-08-19")
TRADE_2012 = told("2012", "696", KEMENDAG, "2013-08-19", stated_growth_percent="13")
TRADE_2020 = told("2020", "638.33", KEMENDAG, "2022-03-23")
TRADE_2021 = told("2021", "743.50", KEMENDAG, "2022-03-23", stated_growth_percent="16.48")


def incomparable(call: Any, *given: Any, **fields: Any) -> list[tuple[str, str]]:
    refused = refusal(call, *given, **fields)
    assert type(refused) is NotComparable
    return [(issue.code, str(issue.path)) for issue in refused.issues]


# ---- made


def test_a_series_is_made_from_any_list_of_records() -> None:
    listed: list[Any] = [[EVENT_2018, EVENT_2019], (EVENT_2018, EVENT_2019), iter([EVENT_2018, EVENT_2019])]
    assert {ExportSeries(records=records) for records in listed} == {EVENT}


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([], [("list.too-short", "records")]),
        (None, [("field.missing", "records")]),
        ("k-2019", [("field.type", "records")]),
        (5, [("field.type", "records")]),
        ([EVENT_2019, "k-2019"], [("field.type", "records[1]")]),
    ],
)
def test_other_things_make_no_series(records: Any, expected: list[tuple[str, str]]) -> None:
    assert faults(ExportSeries, records=records) == expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({"reporter": "MYS"}, ("series.mixed-reporter", "records[1].reporter")),
        ({"partner": "USA"}, ("series.mixed-partner", "records[1].partner")),
        ({"flow": "import"}, ("series.mixed-flow", "records[1].flow")),
        ({"commodity": "handicrafts"}, ("series.mixed-commodity", "records[1].commodity")),
        (
            {"commodity": Commodity(hs=["4602"], edition="2022")},
            ("series.mixed-commodity", "records[1].commodity"),
        ),
        ({"valuation": "fob"}, ("series.mixed-valuation", "records[1].valuation")),
        ({"region": "19"}, ("series.mixed-region", "records[1].region")),
        ({"value": Money.idr(1), "resolution": None}, ("series.mixed-currency", "records[1].value")),
    ],
)
def test_what_differs_in_kind_is_no_series(other: Any, expected: tuple[str, str]) -> None:
    assert faults(series, EVENT_2018, attrs.evolve(told("2017", "868", DEKRANAS, None), **other)) == [expected]


def test_records_that_are_alike_in_kind_go_together_and_no_others() -> None:
    others: list[dict[str, Any]] = [{"partner": "USA"}, {"flow": "import"}, {"region": "19"}]
    apart = [attrs.evolve(EVENT_2019, **other) for other in others]
    assert like_for_like(EVENT_2018) == like_for_like(EVENT_2019)
    assert len({like_for_like(record) for record in (EVENT_2018, EVENT_2019, *apart)}) == 4


def test_every_record_and_every_kind_that_differs_is_told() -> None:
    strange = attrs.evolve(told("2017", "868", DEKRANAS, None), partner="USA", flow="import")
    assert faults(series, EVENT_2018, EVENT_2019, strange, attrs.evolve(strange, period="2016")) == [
        ("series.mixed-partner", "records[2].partner"),
        ("series.mixed-flow", "records[2].flow"),
        ("series.mixed-partner", "records[3].partner"),
        ("series.mixed-flow", "records[3].flow"),
    ]


def test_a_period_stands_twice_only_with_another_day_or_another_source() -> None:
    assert faults(series, IN_2017, IN_2016, attrs.evolve(IN_2017, id="k-9", value=Money.usd(1))) == [
        ("series.vintage-repeated", "records[2]")
    ]
    assert facts(series, IN_2017, attrs.evolve(IN_2017, id="k-9")) == {"period": "2017"}
    for other in ({"stated_on": "2018-03-16"}, {"source": "ANTARA 2018-03-13"}, {"period": "2015"}):
        more: Any = other
        assert len(series(IN_2017, attrs.evolve(IN_2017, id="k-9", **more)).records) == 2


# ---- growth


@pytest.mark.parametrize(
    ("new", "old", "ratio"),
    [
        (EVENT_2019, EVENT_2018, Fraction(22, 870)),
        (IN_2017, IN_2016, Fraction(29, 747)),
        (TO_SEPTEMBER_2020, TO_SEPTEMBER_2019, Fraction(-48, 483)),
        (TO_AUGUST_2013, TO_AUGUST_2012, Fraction(-1071, 45712)),
        (TRADE_2021, TRADE_2020, Fraction(10517, 63833)),
    ],
)
def test_growth_over_the_same_months_a_year_earlier_is_exact(
    new: ExportRecord, old: ExportRecord, ratio: Fraction
) -> None:
    figure = series(new, old).growth(str(new.period))
    assert figure.value == ratio
    assert (figure.name, figure.unit, figure.numerator, figure.denominator) == ("growth", "ratio", new.value, old.value)
    assert dict(figure.about) == {"period": new.period, "base": old.period}
    assert figure.missing == ()
    assert set(figure.sources) == {new.source, old.source}
    assert series(new, old).growth(new.period, old.period) == figure


def test_the_event_grew_by_what_the_press_printed() -> None:
    ratio = EVENT.growth("2019").value
    assert isinstance(ratio, Fraction)
    assert round(ratio * 100, 3) == Fraction("2.529")


def test_growth_over_a_base_that_is_named_may_span_other_months_of_the_same_length() -> None:
    quarters = series(told("2019-Q1", "200", KEMENPERIN, None), told("2019-Q2", "250", KEMENPERIN, None))
    assert quarters.growth("2019-Q2", "2019-Q1").value == Fraction(1, 4)
    four_days, four_more = "2020-02-27/2020-03-01", "2020-04-01/2020-04-04"
    fairs = series(told(four_days, "2", KEMENPERIN, None), told(four_more, "3", KEMENPERIN, None))
    assert fairs.growth(four_more, four_days).value == Fraction(1, 2)


def test_february_of_a_leap_year_is_compared_with_any_february() -> None:
    februaries = series(told("2019-02", "2", KEMENPERIN, None), told("2020-02", "3", KEMENPERIN, None))
    assert februaries.growth("2020-02").value == Fraction(1, 2)


def test_nine_months_are_not_set_against_twelve() -> None:
    both = series(TO_SEPTEMBER_2020, IN_2019)
    assert incomparable(both.growth, "2020-01/2020-09", "2019") == [("growth.lengths", "")]
    assert facts(both.growth, "2020-01/2020-09", "2019") == {"period": "2020-01/2020-09", "base": "2019"}
    assert incomparable(both.compound_growth, "2019", "2020-01/2020-09") == [("growth.lengths", "")]
    assert incomparable(both.growth, "2019", "2018-12-31/2019-12-30") == [("growth.lengths", "")]


def test_nothing_is_said_of_a_period_that_no_record_tells() -> None:
    assert incomparable(EVENT.growth, "2020") == [("series.no-record", "")]
    assert facts(EVENT.growth, "2020") == {"period": "2020"}
    assert facts(EVENT.growth, "2018") == {"period": "2017"}
    assert facts(EVENT.growth, "2019", "2016") == {"period": "2016"}
    for ask in (EVENT.revision, EVENT.check_stated):
        assert incomparable(ask, "2020") == [("series.no-record", "")]
    assert faults(EVENT.growth, "tahun lalu") == [("period.text", "")]


def test_there_is_no_growth_over_the_year_before_year_one() -> None:
    first_years = series(told("0001", "5", KEMENPERIN, None), told("0002", "6", KEMENPERIN, None))
    assert incomparable(first_years.growth, "0001") == [("period.first-year", "")]
    assert incomparable(first_years.check_stated, "0001", "20") == [("period.first-year", "")]
    assert first_years.growth("0002").value == Fraction(1, 5)
    assert first_years.growth("0001", "0002").value == Fraction(-1, 6)


def test_two_publishers_are_not_set_against_each_other() -> None:
    # 829 for 2020 of one ministry and 743.50 for 2021 of the other.
    both = series(IN_2020, TRADE_2021)
    assert incomparable(both.growth, "2021") == [("growth.publishers", "")]
    assert facts(both.growth, "2021") == {"period": "2021", "base": "2020"}
    assert incomparable(both.compound_growth, "2020", "2021") == [("growth.publishers", "")]


VINTAGES = series(IN_2016, IN_2017, IN_2017_AGAIN, IN_2018)


def test_two_figures_for_2017_are_not_chosen_between() -> None:
    # 776 in March 2018 and 868 in April 2019, of one ministry.
    assert incomparable(VINTAGES.growth, "2017") == [("series.vintages", "")]
    assert facts(VINTAGES.growth, "2017") == {"period": "2017", "vintages": 2}
    assert incomparable(VINTAGES.growth, "2018") == [("series.vintages", "")]
    assert incomparable(VINTAGES.check_stated, "2017") == [("series.vintages", "")]


def test_a_day_chooses_what_was_known_then() -> None:
    assert VINTAGES.as_of("2018-12-31").growth("2017").value == Fraction(776 - 747, 747)
    assert VINTAGES.as_of("2019-12-31").growth("2017").value == Fraction(868 - 747, 747)
    assert VINTAGES.as_of("2019-12-31").growth("2018").value == Fraction(2, 868)
    assert VINTAGES.as_of("2018-12-31").records == (IN_2016, IN_2017)
    assert VINTAGES.as_of("2019-04-24").records == (IN_2016, IN_2017)
    assert VINTAGES.as_of(date(2019, 4, 25)).records == (IN_2016, IN_2017_AGAIN, IN_2018)


def test_what_was_known_keeps_each_publisher_and_the_order_of_the_periods() -> None:
    both = series(TRADE_2021, IN_2021, IN_2020, TRADE_2020)
    assert both.as_of("2022-12-31").records == (TRADE_2020, IN_2020, TRADE_2021, IN_2021)
    assert both.as_of("2022-03-23").records == (TRADE_2020, TRADE_2021)


# One official of Kementerian Perdagangan on one day, 19 August 2013: 666 million by Bisnis.com, 696 by Kompas.com.
BY_BISNIS = told("2012", "666", KEMENDAG, None, source=Source(KEMENDAG, "Bisnis.com", published_on="2013-08-19"))
BY_KOMPAS = told("2012", "696", KEMENDAG, None, source=Source(KEMENDAG, "Kompas.com", published_on="2013-08-19"))


@pytest.mark.parametrize("both", [(BY_BISNIS, BY_KOMPAS), (BY_KOMPAS, BY_BISNIS)])
def test_two_figures_told_on_one_day_are_not_chosen_between_by_their_place_in_the_list(both: Any) -> None:
    told_twice = series(TRADE_2011, *both)
    assert incomparable(told_twice.as_of("2013-12-31").growth, "2012") == [("series.vintages", "")]


@pytest.mark.parametrize("both", [(BY_BISNIS, BY_KOMPAS), (BY_KOMPAS, BY_BISNIS)])
def test_of_two_figures_told_on_one_day_neither_revises_the_other(both: Any) -> None:
    assert incomparable(series(*both).revision, "2012") == [("series.vintages", "")]


# Two of one day and one of another: the first two of three, or the last two.
LATER = told("2012", "700", KEMENDAG, "2014-03-01")
EARLIER = told("2012", "660", KEMENDAG, "2013-03-01")


@pytest.mark.parametrize("other", [EARLIER, LATER])
def test_two_figures_told_on_the_first_day_or_on_the_last_leave_a_revision_unsaid(other: ExportRecord) -> None:
    revised = series(BY_BISNIS, BY_KOMPAS, other)
    assert incomparable(revised.revision, "2012") == [("series.vintages", "")]
    assert facts(revised.revision, "2012") == {"period": "2012", "vintages": 3}


def test_two_figures_told_on_a_day_between_the_first_and_the_last_do_not_stand_in_the_way_of_a_revision() -> None:
    revised = series(BY_BISNIS, BY_KOMPAS, EARLIER, LATER)
    assert revised.revision("2012").value == Money.usd(40_000_000)


def test_nothing_was_known_before_the_first_telling_nor_of_what_bears_no_day() -> None:
    assert incomparable(VINTAGES.as_of, "2018-03-12") == [("series.nothing-known", "")]
    assert facts(VINTAGES.as_of, "2018-03-12") == {"day": date(2018, 3, 12)}
    undated = series(told("2018", "870", DEKRANAS, None), EVENT_2019)
    assert undated.as_of("2020-12-31").records == (EVENT_2019,)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("akhir 2018", [("date.text", "day")]),
        (None, [("field.missing", "day")]),
        (2018, [("field.type", "day")]),
        (datetime(2018, 12, 31), [("field.type", "day")]),
    ],
)
def test_what_was_known_is_asked_by_a_day(day: Any, expected: list[tuple[str, str]]) -> None:
    assert faults(VINTAGES.as_of, day) == expected


def test_the_records_of_one_publisher_are_a_series() -> None:
    both = series(IN_2020, TRADE_2020, TRADE_2021)
    assert both.told_by(KEMENDAG) == series(TRADE_2020, TRADE_2021)
    assert incomparable(both.told_by, DEKRANAS) == [("series.nothing-told", "")]


def test_growth_over_nothing_cannot_be_said() -> None:
    from_nothing = series(told("2018", "0", KEMENPERIN, None), told("2019", "5", KEMENPERIN, None))
    for figure in (from_nothing.growth("2019"), from_nothing.compound_growth("2018", "2019")):
        assert (figure.low, figure.high, figure.value, figure.quotient) == (None, None, None, None)
        assert [(issue.code, issue.severity.value, dict(issue.params)) for issue in figure.missing] == [
            ("growth.zero-base", "warning", {"period": "2018"})
        ]
    assert incomparable(from_nothing.check_stated, "2019", "5") == [("growth.zero-base", "")]
    assert facts(from_nothing.check_stated, "2019", "5") == {"period": "2018"}


# ---- compound growth


def root_less_one(numerator: int, denominator: int, years: int) -> Decimal:
    """The n-th root of a quotient less one, by whole numbers alone: 60 digits, then cut to the 28 that are promised."""
    scale = 10**60
    power = numerator * scale**years // denominator
    low, high = 0, 10 * scale
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle**years <= power else (low, middle)
    return Context(prec=28).plus(Decimal(low - scale).scaleb(-60, context=Context(prec=100)))


@pytest.mark.parametrize(
    ("old", "new", "years", "quotient"),
    [
        (IN_2017_AGAIN, IN_2021, 4, (916, 868)),
        (TRADE_2011, TRADE_2021, 10, (74350, 61400)),
        (TRADE_2012, TRADE_2020, 8, (63833, 69600)),
        (TO_SEPTEMBER_2019, TO_SEPTEMBER_2022, 3, (72554, 48300)),
        (EVENT_2018, EVENT_2019, 1, (892, 870)),
    ],
)
def test_compound_growth_agrees_to_28_digits_with_a_root_by_whole_numbers(
    old: ExportRecord, new: ExportRecord, years: int, quotient: tuple[int, int]
) -> None:
    figure = series(old, new).compound_growth(str(old.period), str(new.period))
    assert figure.value == root_less_one(*quotient, years)
    assert (figure.name, figure.unit, figure.quotient) == ("compound-growth", "ratio", Fraction(*quotient))
    assert dict(figure.about) == {"period": new.period, "base": old.period, "years": years}
    with localcontext(Context(prec=3, Emax=5, Emin=-5)):
        assert series(old, new).compound_growth(old.period, new.period) == figure


def test_compound_growth_to_nothing_is_minus_one() -> None:
    to_nothing = series(told("2017", "5", KEMENPERIN, None), told("2019", "0", KEMENPERIN, None))
    assert to_nothing.compound_growth("2017", "2019").value == -1


@pytest.mark.parametrize(
    ("first", "last"), [("2019", "2019"), ("2019", "2018"), ("2018-Q1", "2019-Q2"), ("2019-Q1", "2019-Q2")]
)
def test_compound_growth_spans_whole_years(first: str, last: str) -> None:
    told_periods = dict.fromkeys([first, last])
    asked = series(*(told(period, "5", KEMENPERIN, None) for period in told_periods))
    assert incomparable(asked.compound_growth, first, last) == [("growth.not-years", "")]
    assert facts(asked.compound_growth, first, last) == {"first": str(Period(first)), "last": str(Period(last))}


def test_29_february_lies_no_whole_number_of_years_before_a_day_of_another_year() -> None:
    days = series(told("2020-02-29", "5", KEMENPERIN, None), told("2021-02-28", "6", KEMENPERIN, None))
    assert incomparable(days.compound_growth, "2020-02-29", "2021-02-28") == [("growth.not-years", "")]


# ---- stated growth against computed growth


@pytest.mark.parametrize(
    ("old", "new", "verdict"),
    [
        (EVENT_2018, EVENT_2019, Agreement.AGREES),  # 2.5 of 2.5287…
        (IN_2018, IN_2019, Agreement.AGREES),  # the same, a week later
        (IN_2017_AGAIN, IN_2018, Agreement.AGREES),  # 0.2 of 0.2304…
        (TO_SEPTEMBER_2019, TO_SEPTEMBER_2020, Agreement.AGREES),  # -9.9 of -9.9378…
        (TO_AUGUST_2012, TO_AUGUST_2013, Agreement.AGREES),  # -2.34 of -2.3429…
        (TRADE_2020, TRADE_2021, Agreement.AGREES),  # 16.48 of 16.4758…
        (TRADE_2011, TRADE_2012, Agreement.AGREES),  # 13 of 13.355…
        (IN_2020, IN_2021, Agreement.AGREES),  # 10.49 of 10.49457…: half of the last digit reaches to 10.495
        (IN_2016, IN_2017, Agreement.CUT),  # 3.8 of 3.8821…
        (TO_SEPTEMBER_2021, TO_SEPTEMBER_2022, Agreement.CUT),  # 6.94 of 6.9455…
        (TO_MAY_2012, TO_MAY_2013, Agreement.WITHIN_ROUNDING),  # 1.55 of 1.4285…: 283.5/280.5 to 284.5/279.5
    ],
)
def test_published_statements_get_their_verdicts(old: ExportRecord, new: ExportRecord, verdict: Agreement) -> None:
    check = series(old, new).check_stated(str(new.period))
    assert check.verdict is verdict
    assert check.stated == new.stated_growth_percent
    assert check.computed == series(old, new).growth(str(new.period))


def test_the_printed_digits_must_be_known_to_allow_a_statement() -> None:
    bare = series(attrs.evolve(TO_MAY_2012, resolution=None), attrs.evolve(TO_MAY_2013, resolution=None))
    assert bare.check_stated("2013-01/2013-05").verdict is Agreement.DIFFERS


def test_a_statement_that_nothing_explains_differs() -> None:
    # 900 for 892 would be 3.448… percent: between 3.329… and 3.567… by its printed digits.
    misread = series(EVENT_2018, attrs.evolve(EVENT_2019, value=Money.usd(900_000_000)))
    assert misread.check_stated("2019").verdict is Agreement.DIFFERS
    assert misread.check_stated("2019", "3.4").verdict is Agreement.AGREES
    assert misread.check_stated("2019", "3.6").verdict is Agreement.WITHIN_ROUNDING
    assert misread.check_stated("2019", "3.7").verdict is Agreement.DIFFERS
    assert misread.check_stated("2019", "-3.4").verdict is Agreement.DIFFERS


def grown(percent: str) -> ExportSeries:
    """A series that grew by exactly so much, printed to the cent."""
    new = Money.usd(1_000_000 + Decimal(percent) * 10_000)
    cent = Money.usd("0.01")
    return series(
        told("2018", "1", KEMENPERIN, None, resolution=cent),
        told("2019", "1", KEMENPERIN, None, value=new, resolution=cent),
    )


@pytest.mark.parametrize(
    ("computed", "stated", "verdict"),
    [
        ("2.55", "2.5", Agreement.AGREES),
        ("2.55", "2.6", Agreement.AGREES),
        ("2.45", "2.5", Agreement.AGREES),
        ("2.551", "2.5", Agreement.CUT),
        ("2.449", "2.5", Agreement.DIFFERS),
        ("2.59", "2.5", Agreement.CUT),
        ("2.59", "2.50", Agreement.DIFFERS),
        ("2.59", "2", Agreement.CUT),
        ("2.59", "3", Agreement.AGREES),
        ("-2.55", "-2.5", Agreement.AGREES),
        ("-2.59", "-2.5", Agreement.CUT),
        ("-2.59", "2.5", Agreement.DIFFERS),
        ("0.59", "0.5", Agreement.CUT),
        ("-0.59", "-0.5", Agreement.CUT),
        ("-2.51", "-2.6", Agreement.DIFFERS),
        ("0.04", "0.0", Agreement.AGREES),
        ("0.09", "0.0", Agreement.CUT),
        ("-0.09", "0.0", Agreement.CUT),
        ("25", "2E+1", Agreement.AGREES),
        ("26", "2E+1", Agreement.CUT),
        ("0", "0", Agreement.AGREES),
    ],
)
def test_digits_as_printed_decide_between_agreeing_cut_and_differing(
    computed: str, stated: str, verdict: Agreement
) -> None:
    assert grown(computed).check_stated("2019", Decimal(stated)).verdict is verdict


@pytest.mark.parametrize(
    ("stated", "verdict"),
    [
        ("8", Agreement.DIFFERS),
        ("9", Agreement.WITHIN_ROUNDING),  # 8.5 to 9.5
        ("9.0", Agreement.DIFFERS),
        ("10", Agreement.AGREES),
        ("11", Agreement.WITHIN_ROUNDING),  # 10.5 to 11.5
        ("11.0", Agreement.DIFFERS),
        ("12", Agreement.DIFFERS),
    ],
)
def test_a_statement_may_just_touch_what_the_printed_digits_allow(stated: str, verdict: Agreement) -> None:
    # 100 exactly to 110 printed without decimals, which is 109.5 to 110.5: from 9.5 to 10.5 percent.
    touched = series(told("2018", "100", KEMENPERIN, None, resolution=None), told("2019", "110", KEMENPERIN, None))
    assert touched.check_stated("2019", stated).verdict is verdict


def test_a_base_that_may_round_from_nothing_allows_any_growth_above_the_least() -> None:
    wide: Any = {"resolution": Money.usd(2_000_000)}
    coarse = series(told("2018", "1", KEMENPERIN, None, **wide), told("2019", "2", KEMENPERIN, None, **wide))
    # Between one half (1 over 2) and anything: less one half and up.
    assert coarse.check_stated("2019", 4000).verdict is Agreement.WITHIN_ROUNDING
    assert coarse.check_stated("2019", -50).verdict is Agreement.WITHIN_ROUNDING
    assert coarse.check_stated("2019", -51).verdict is Agreement.DIFFERS


def test_a_statement_is_checked_against_the_base_it_names() -> None:
    # Stated against 2016 though 2018 is there: 868 to 870 is 0.23 percent, 747 to 870 is 16.46 percent.
    over_2016 = attrs.evolve(IN_2018, stated_growth_base="2016", stated_growth_percent="16.5")
    named = series(IN_2016, IN_2017_AGAIN, over_2016)
    assert named.check_stated("2018").verdict is Agreement.AGREES
    assert named.check_stated("2018").computed.value == Fraction(123, 747)


BARE = series(EVENT_2018, attrs.evolve(EVENT_2019, stated_growth_percent=None))


def test_there_must_be_a_percentage_to_check() -> None:
    assert incomparable(BARE.check_stated, "2019") == [("growth.not-stated", "")]
    assert facts(BARE.check_stated, "2019") == {"period": "2019"}


@pytest.mark.parametrize(
    ("percent", "code"),
    [
        ("2,5", "field.type"),
        ("dua", "field.type"),
        (2.5, "field.type"),
        (True, "field.type"),
        (Decimal("NaN"), "number.range"),
        (Decimal("1E+9"), "number.range"),
    ],
)
def test_a_percentage_to_check_must_be_readable(percent: Any, code: str) -> None:
    assert faults(BARE.check_stated, "2019", percent) == [(code, "percent")]


def test_a_check_is_told_with_both_numbers_in_both_languages() -> None:
    check = EVENT.check_stated("2019")
    assert "2,5%" in check.sentence()
    assert "2,53%" in check.sentence()
    assert "2.5%" in check.sentence("en")
    assert "2.53%" in check.sentence("en")


def test_each_unsound_field_of_a_check_is_told() -> None:
    computed = EVENT.growth("2019")
    assert StatedCheck(stated=Decimal("2.5"), computed=computed, verdict=Agreement.AGREES) == EVENT.check_stated("2019")
    assert faults(StatedCheck, stated="2.5", computed=5, verdict="right") == [
        ("field.type", "stated"),
        ("field.type", "computed"),
        ("code.unknown", "verdict"),
    ]


# ---- revision


def test_a_revision_is_the_last_telling_less_the_first() -> None:
    figure = VINTAGES.revision("2017")
    assert figure.value == Money.usd(92_000_000)
    assert (figure.name, figure.unit) == ("revision", "USD")
    assert dict(figure.about) == {"period": Period("2017"), "vintages": 2}
    assert figure.sources == (IN_2017.source, IN_2017_AGAIN.source)
    assert series(IN_2017_AGAIN, IN_2017).revision("2017") == figure
    # 251 million was told in between, on 26 September 2018.
    between = told("2017", "251", KEMENPERIN, "2018-09-26")
    assert series(IN_2017, IN_2017_AGAIN, between).revision("2017").value == figure.value
    assert series(IN_2017, between).revision("2017").value == Money.usd(-525_000_000)


def test_what_was_told_once_was_not_revised() -> None:
    assert VINTAGES.revision("2016").value == Money.usd(0)


def test_tellings_without_a_day_have_no_first_and_last() -> None:
    undated = series(IN_2017, told("2017", "868", KEMENPERIN, None))
    assert incomparable(undated.revision, "2017") == [("series.undated", "")]
    assert facts(undated.revision, "2017") == {"period": "2017"}


def test_the_figure_of_another_publisher_is_no_revision() -> None:
    # 2020: 638.33 of one ministry in March 2022, 829 of the other in September.
    assert incomparable(series(TRADE_2020, IN_2020).revision, "2020") == [("growth.publishers", "")]
