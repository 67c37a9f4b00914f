"""Scales by each regulation: expected values are read off its text, the article beside each."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal, localcontext
from itertools import product
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ikm_domain.io.codec import from_data, to_data
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.values.money import Money
from ikm_domain.values.scale_criteria import Measure, Scale, ScaleBound, ScaleCriterion
from ikm_domain.values.scales import ScaleRuleSet, ScaleVerdict, scale_rule_sets
from tests.checked.told import doubts, facts, faults

BILLION = 10**9
MILLION = 10**6
MICRO, SMALL, MEDIUM, LARGE = Scale

UU_20, PERMEN_11, PERMEN_64 = "uu-20-2008", "permenperin-11-2014", "permenperin-64-2016"
PP_7_CAPITAL, PP_7_SALES = "pp-7-2021-capital", "pp-7-2021-sales"
PERMEN_35, BPS = "permenperin-35-2025", "bps-survey"


def firm(**measured: int | Decimal | None) -> Enterprise:
    """A firm with workers as told and its amounts in rupiah."""
    amounts = {
        name: value if name == "workers" or value is None else Money.idr(value) for name, value in measured.items()
    }
    given_fields: dict[str, Any] = amounts
    return Enterprise(id="e-1", name="Pewter Bangka", kind="enterprise", region="19.71", **given_fields)


CASES: list[tuple[str, dict[str, Any], tuple[Scale, ...]]] = [
    # UU 20/2008, article 6 (1): net worth of at most 50 million OR annual sales of at most 300 million is micro.
    (UU_20, {"net_worth": 50 * MILLION, "annual_sales": 300 * MILLION}, (MICRO,)),
    (UU_20, {"net_worth": 50 * MILLION + 1, "annual_sales": 300 * MILLION + 1}, (SMALL,)),
    # Either criterion is enough, so that a firm just above one of them is of both scales (1), (2).
    (UU_20, {"net_worth": 50 * MILLION + 1, "annual_sales": 300 * MILLION}, (MICRO, SMALL)),
    (UU_20, {"net_worth": 50 * MILLION, "annual_sales": 300 * MILLION + 1}, (MICRO, SMALL)),
    # (2): more than 50 to at most 500 million, or more than 300 million to at most 2.5 billion.
    (UU_20, {"net_worth": 500 * MILLION, "annual_sales": 2_500 * MILLION}, (SMALL,)),
    # (3): more than 500 million to at most 10 billion, or more than 2.5 to at most 50 billion.
    (UU_20, {"net_worth": 500 * MILLION + 1, "annual_sales": 2_500 * MILLION + 1}, (MEDIUM,)),
    (UU_20, {"net_worth": 10 * BILLION, "annual_sales": 50 * BILLION}, (MEDIUM,)),
    (UU_20, {"net_worth": 10 * BILLION + 1, "annual_sales": 50 * BILLION + 1}, (LARGE,)),
    (UU_20, {"net_worth": -1 * BILLION, "annual_sales": 50 * BILLION + 1}, (MICRO, LARGE)),
    # PP 7/2021, article 35 (3) a to c: capital of at most 1, of more than 1 to 5, of more than 5 to at most 10 billion.
    (PP_7_CAPITAL, {"capital": 0}, (MICRO,)),
    (PP_7_CAPITAL, {"capital": BILLION}, (MICRO,)),
    (PP_7_CAPITAL, {"capital": BILLION + 1}, (SMALL,)),
    (PP_7_CAPITAL, {"capital": Decimal("1000000000.01")}, (SMALL,)),
    (PP_7_CAPITAL, {"capital": 5 * BILLION}, (SMALL,)),
    (PP_7_CAPITAL, {"capital": 5 * BILLION + 1}, (MEDIUM,)),
    (PP_7_CAPITAL, {"capital": 10 * BILLION}, (MEDIUM,)),
    (PP_7_CAPITAL, {"capital": 10 * BILLION + 1}, (LARGE,)),
    # PP 7/2021, article 35 (5) a to c: sales of at most 2, of more than 2 to 15, of more than 15 to at most 50 billion.
    (PP_7_SALES, {"annual_sales": 2 * BILLION}, (MICRO,)),
    (PP_7_SALES, {"annual_sales": 2 * BILLION + 1}, (SMALL,)),
    (PP_7_SALES, {"annual_sales": 15 * BILLION}, (SMALL,)),
    (PP_7_SALES, {"annual_sales": 15 * BILLION + 1}, (MEDIUM,)),
    (PP_7_SALES, {"annual_sales": 50 * BILLION}, (MEDIUM,)),
    (PP_7_SALES, {"annual_sales": 50 * BILLION + 1}, (LARGE,)),
    # Permenperin 64/2016: at most 19 workers and an investment of less than 1 billion is small.
    (PERMEN_64, {"workers": 19, "investment": BILLION - 1}, (SMALL,)),
    (PERMEN_64, {"workers": 19, "investment": Decimal("999999999.99")}, (SMALL,)),
    (PERMEN_64, {"workers": 1, "investment": 0}, (SMALL,)),
    # At most 19 workers and at least 1 billion is medium, however much it is.
    (PERMEN_64, {"workers": 10, "investment": BILLION}, (MEDIUM,)),
    (PERMEN_64, {"workers": 19, "investment": BILLION + 1}, (MEDIUM,)),
    (PERMEN_64, {"workers": 5, "investment": 50 * BILLION}, (MEDIUM,)),
    # At least 20 workers and at most 15 billion is medium, however little it is; more is large.
    (PERMEN_64, {"workers": 20, "investment": BILLION - 1}, (MEDIUM,)),
    (PERMEN_64, {"workers": 20, "investment": 15 * BILLION}, (MEDIUM,)),
    (PERMEN_64, {"workers": 20, "investment": 15 * BILLION + 1}, (LARGE,)),
    (PERMEN_64, {"workers": 19, "investment": 15 * BILLION + 1}, (MEDIUM,)),
    # Permenperin 11/2014: at most 500 million small, more than 500 million to at most 10 billion medium, and no more.
    (PERMEN_11, {"investment": 500 * MILLION}, (SMALL,)),
    (PERMEN_11, {"investment": 500 * MILLION + 1}, (MEDIUM,)),
    (PERMEN_11, {"investment": 10 * BILLION}, (MEDIUM,)),
    (PERMEN_11, {"investment": 10 * BILLION + 1}, ()),
    # Permenperin 35/2025: capital of at most 5 billion is small; it names no other scale.
    (PERMEN_35, {"capital": 5 * BILLION}, (SMALL,)),
    (PERMEN_35, {"capital": 5 * BILLION + 1}, ()),
    # BPS: 1 to 4 workers micro, 5 to 19 small, 20 to 99 medium, 100 and more large.
    (BPS, {"workers": 0}, ()),
    (BPS, {"workers": 1}, (MICRO,)),
    (BPS, {"workers": 4}, (MICRO,)),
    (BPS, {"workers": 5}, (SMALL,)),
    (BPS, {"workers": 19}, (SMALL,)),
    (BPS, {"workers": 20}, (MEDIUM,)),
    (BPS, {"workers": 99}, (MEDIUM,)),
    (BPS, {"workers": 100}, (LARGE,)),
]


@pytest.mark.parametrize(("rules", "measured", "scales"), CASES)
def test_on_both_sides_of_every_limit_the_scale_is_that_of_the_text(
    rules: str, measured: dict[str, Any], scales: tuple[Scale, ...]
) -> None:
    verdict = firm(**measured).scale(rules)
    assert verdict.possible == scales
    assert verdict.cases == (scales,)
    assert verdict.result == (scales[0] if len(scales) == 1 else None)
    assert verdict.missing == ()


def test_a_firm_of_twelve_workers_has_four_scales_at_one_time() -> None:
    # Permenperin 64/2016; PP 7/2021, article 35 (3) b and (5) a; BPS 5 to 19 workers.
    twelve = firm(workers=12, investment=1_200 * MILLION, capital=1_200 * MILLION, annual_sales=1_900 * MILLION)
    results = {rules: twelve.scale(rules).result for rules in (PERMEN_64, PP_7_CAPITAL, PP_7_SALES, BPS)}
    assert results == {PERMEN_64: MEDIUM, PP_7_CAPITAL: SMALL, PP_7_SALES: MICRO, BPS: SMALL}


def test_one_billion_exactly_and_ten_workers_is_micro_to_one_rule_and_medium_to_another() -> None:
    # PP 7/2021, article 35 (3) a, "at most"; Permenperin 64/2016, small is "less than".
    edge = firm(workers=10, investment=BILLION, capital=BILLION)
    assert (edge.scale(PP_7_CAPITAL).result, edge.scale(PERMEN_64).result) == (MICRO, MEDIUM)


# What is not told


@pytest.mark.parametrize(
    ("rules", "measured", "possible", "result", "missing"),
    [
        (PERMEN_64, {"workers": 20}, (MEDIUM, LARGE), None, (Measure.INVESTMENT,)),
        (PERMEN_64, {"workers": 19}, (SMALL, MEDIUM), None, (Measure.INVESTMENT,)),
        (PERMEN_64, {"investment": BILLION - 1}, (SMALL, MEDIUM), None, (Measure.WORKERS,)),
        # From 1 to 15 billion it is medium both with 19 workers and with 20.
        (PERMEN_64, {"investment": BILLION}, (MEDIUM,), MEDIUM, (Measure.WORKERS,)),
        (PERMEN_64, {"investment": 15 * BILLION}, (MEDIUM,), MEDIUM, (Measure.WORKERS,)),
        (PERMEN_64, {"investment": 15 * BILLION + 1}, (MEDIUM, LARGE), None, (Measure.WORKERS,)),
        (PERMEN_64, {}, (SMALL, MEDIUM, LARGE), None, (Measure.WORKERS, Measure.INVESTMENT)),
        (PP_7_SALES, {"workers": 3}, (MICRO, SMALL, MEDIUM, LARGE), None, (Measure.ANNUAL_SALES,)),
        # Either measure of the law is enough, so that the other one can add any scale to this one.
        (UU_20, {"annual_sales": 300 * MILLION}, (MICRO, SMALL, MEDIUM, LARGE), None, (Measure.NET_WORTH,)),
        (BPS, {}, (MICRO, SMALL, MEDIUM, LARGE), None, (Measure.WORKERS,)),
    ],
)
def test_what_is_not_told_leaves_every_scale_open_that_it_may_be_and_no_other(
    rules: str,
    measured: dict[str, Any],
    possible: tuple[Scale, ...],
    result: Scale | None,
    missing: tuple[Measure, ...],
) -> None:
    verdict = firm(**measured).scale(rules)
    assert (verdict.possible, verdict.result, verdict.missing) == (possible, result, missing)


def test_the_only_scale_that_is_named_is_not_the_result_where_it_may_be_none() -> None:
    verdict = firm(workers=5).scale(PERMEN_35)
    assert (verdict.possible, verdict.result, verdict.cases) == ((SMALL,), None, ((), (SMALL,)))


def test_only_a_net_worth_may_be_below_zero_where_it_is_not_told() -> None:
    def from_zero(measure: str) -> ScaleVerdict:
        bound = ScaleBound(measure=measure, at_least=0)
        return ScaleRuleSet(code="own", name="Own", criteria=[ScaleCriterion(scale="small", bounds=[bound])]).classify()

    assert [from_zero(measure).result for measure in ("workers", "capital", "annual-sales")] == [SMALL] * 3
    assert from_zero("net-worth").cases == ((), (SMALL,))


def test_nothing_at_all_is_one_of_the_values_that_are_looked_at() -> None:
    none, some = ScaleBound(measure="workers", at_most=0), ScaleBound(measure="workers", above=0)
    ways = [ScaleCriterion(scale="micro", bounds=[none]), ScaleCriterion(scale="small", bounds=[some])]
    asked = ScaleRuleSet(code="own", name="Own", criteria=ways)
    assert (asked.classify().cases, asked.classify(workers=BILLION).result) == (((MICRO,), (SMALL,)), SMALL)


def test_two_scales_at_once_are_told_apart_from_one_or_the_other() -> None:
    both = firm(net_worth=50 * MILLION, annual_sales=300 * MILLION + 1).scale(UU_20)
    either = firm(workers=20).scale(PERMEN_64)
    assert (both.cases, either.cases) == (((MICRO, SMALL),), ((MEDIUM,), (LARGE,)))


def test_only_what_the_rule_set_asks_for_is_an_input() -> None:
    verdict = firm(workers=12, investment=1_200 * MILLION, annual_sales=5).scale(PP_7_SALES)
    assert dict(verdict.inputs) == {Measure.ANNUAL_SALES: Money.idr(5)}
    told = firm(workers=12, investment=7, annual_sales=5).scale(PERMEN_64)
    assert dict(told.inputs) == {Measure.WORKERS: 12, Measure.INVESTMENT: Money.idr(7)}
    assert [criterion.scale for criterion in told.met] == [SMALL]
    assert firm(workers=12).scale(PERMEN_64).met == ()


def by_the_text(rules: str, measured: dict[str, int | None]) -> set[str]:
    """What the texts say, written out once more, of a firm of which all is told."""
    people, money = measured.get("workers") or 0, {name: value or 0 for name, value in measured.items()}
    if rules == BPS:
        return (
            set()
            if people < 1
            else {"micro" if people < 5 else "small" if people < 20 else "medium" if people < 100 else "large"}
        )
    if rules == PERMEN_64:
        if people < 20:
            return {"small" if money["investment"] < BILLION else "medium"}
        return {"medium" if money["investment"] <= 15 * BILLION else "large"}
    if rules == UU_20:
        return {_rung(money["net_worth"], 50, 500, 10_000), _rung(money["annual_sales"], 300, 2_500, 50_000)}
    if rules == PP_7_CAPITAL:
        return {_rung(money["capital"], 1_000, 5_000, 10_000)}
    return {_rung(money["annual_sales"], 2_000, 15_000, 50_000)}


def _rung(value: int, *most_million: int) -> str:
    return ("micro", "small", "medium", "large")[sum(value > most * MILLION for most in most_million)]


LIMITS = [0, 50, 300, 500, 1_000, 2_000, 2_500, 5_000, 10_000, 15_000, 50_000]
AMOUNTS = st.builds(lambda limit, off: max(0, limit * MILLION + off), st.sampled_from(LIMITS), st.integers(-1, 1)) | (
    st.integers(0, 60 * BILLION)
)


@given(
    st.sampled_from([UU_20, PP_7_CAPITAL, PP_7_SALES, PERMEN_64, BPS]),
    st.fixed_dictionaries(
        {
            "workers": st.integers(0, 120),
            **dict.fromkeys(("investment", "capital", "net_worth", "annual_sales"), AMOUNTS),
        }
    ),
    st.sets(st.sampled_from(["workers", "investment", "capital", "net_worth", "annual_sales"])),
)
@example(PERMEN_64, {"workers": 20, "investment": 15 * BILLION, "capital": 0, "net_worth": 0, "annual_sales": 0}, set())
def test_a_firm_of_which_all_is_told_is_as_another_reading_of_the_text_says_and_less_leaves_that_open(
    rules: str, measured: dict[str, int], withheld: set[str]
) -> None:
    whole = firm(**measured).scale(rules)
    assert {scale.value for scale in whole.possible} == by_the_text(rules, dict(measured))
    part = firm(**{name: value for name, value in measured.items() if name not in withheld}).scale(rules)
    assert set(whole.possible) <= set(part.possible)
    assert part.result in (None, whole.result)


# Days


@pytest.mark.parametrize(
    ("rules", "on", "expected"),
    [
        (PP_7_SALES, "2021-02-01", "scale.not-yet"),  # promulgated on 2 February 2021
        (PP_7_SALES, "2021-02-02", None),
        (PP_7_SALES, "2030-01-01", None),
        (UU_20, "2008-07-03", "scale.not-yet"),  # promulgated on 4 July 2008
        (UU_20, "2008-07-04", None),
        (UU_20, "2021-02-01", None),
        (UU_20, "2021-02-02", "scale.no-longer"),
        (PERMEN_64, "2016-06-30", "scale.not-yet"),
        (BPS, "1990-01-01", None),
        (PP_7_SALES, None, None),
    ],
)
def test_a_day_on_which_a_rule_set_does_not_count_is_a_warning_and_no_refusal(
    rules: str, on: str | None, expected: str | None
) -> None:
    verdict = firm(annual_sales=5, net_worth=5, workers=5, investment=5).scale(rules, on=on)
    assert doubts(verdict) == ([("warning", expected, "on")] if expected else [])
    assert verdict.possible
    assert verdict.on == (None if on is None else date.fromisoformat(on))


def test_a_rule_set_whose_limits_are_not_sure_says_so_with_every_verdict() -> None:
    assert doubts(firm(capital=1).scale(PERMEN_35, on="2026-01-01")) == [("warning", "scale.unsure", "rule_set")]


# Rule sets of one's own


def criteria() -> Iterator[ScaleCriterion]:
    yield ScaleCriterion(scale="small", bounds=[ScaleBound(measure="workers", below=10)], certainty="verified")
    yield ScaleCriterion(scale="large", bounds=[ScaleBound(measure="workers", at_least=10)], certainty="verified")


OWN = ScaleRuleSet(code="babel-2026", name="Aturan provinsi", criteria=list(criteria()))


def test_a_rule_set_of_ones_own_is_used_in_the_same_way() -> None:
    assert [firm(workers=workers).scale(OWN).result for workers in (0, 9, 10)] == [SMALL, SMALL, LARGE]
    assert firm().scale(OWN).possible == (SMALL, LARGE)
    assert OWN.measures == (Measure.WORKERS,)


def test_five_measures_of_which_none_is_told_take_no_time_worth_telling() -> None:
    # Every combination of the stretches between the ends of each measure would be hundreds of thousands.
    ways = [
        ScaleCriterion(
            scale=scale,
            bounds=[
                ScaleBound(measure=measure, above=MILLION * step, at_most=MILLION * step + 1) for measure in Measure
            ],
        )
        for step in range(1, 5)
        for scale in Scale
    ]
    verdict = ScaleRuleSet(code="wide", name="Wide", criteria=ways).classify()
    assert verdict.cases == ((), tuple(Scale))


def test_a_rule_set_of_hundreds_of_criteria_is_asked_for_in_no_time_worth_telling() -> None:
    ways = [
        ScaleCriterion(scale=scale, bounds=[ScaleBound(measure=measure, at_least=step, at_most=step + 9)])
        for step in range(0, 200, 5)
        for measure in Measure
        for scale in (SMALL, LARGE)
    ]
    cases = ScaleRuleSet(code="wide", name="Wide", criteria=ways).classify().cases
    assert cases == ((), (SMALL, LARGE))  # every way is of both


@st.composite
def intervals(draw: st.DrawFn) -> dict[str, Any]:
    """Ends of bounds of a few people or rupiah, with room between them."""
    least, room = draw(st.integers(0, 2)), draw(st.integers(1, 2))
    lower = draw(st.sampled_from([{}, {"at_least": least}, {"above": least}]))
    upper = {"at_most": least + room} if draw(st.booleans()) else {"below": least + room + 1}
    return {**lower, **upper}


BOUNDS = st.dictionaries(st.sampled_from(["workers", "capital", "net-worth"]), intervals(), min_size=1)
RULES = st.lists(st.tuples(st.sampled_from(Scale), BOUNDS), min_size=1, max_size=6)


@settings(deadline=None)
@given(RULES, st.none() | st.integers(0, 6))
def test_the_cases_are_those_of_every_firm_that_there_may_be(
    rules: list[tuple[Scale, dict[str, dict[str, Any]]]], workers: int | None
) -> None:
    ways = [
        ScaleCriterion(scale=scale, bounds=[ScaleBound(measure=measure, **ends) for measure, ends in bounds.items()])
        for scale, bounds in rules
    ]
    asked = ScaleRuleSet(code="own", name="Own", criteria=ways)
    # One value of every stretch between whole rupiah, a debt among them, and every number of people.
    halves = [Decimal(half) / 2 for half in range(12)]
    owed = [Decimal(-1), *halves] if any("net-worth" in bounds for _, bounds in rules) else halves[:1]
    firms = product(range(7) if workers is None else [workers], halves, owed)
    expected = {
        tuple(scale for scale in Scale if any(it.scale is scale and _meets(it, firm) for it in ways)) for firm in firms
    }
    assert set(asked.classify(workers=workers).cases) == expected


def _meets(way: ScaleCriterion, values: tuple[int | Decimal, ...]) -> bool:
    measured = dict(zip(("workers", "capital", "net-worth"), values, strict=True))
    return all(
        (bound.at_least is None or bound.at_least <= measured[bound.measure])
        and (bound.above is None or bound.above < measured[bound.measure])
        and (bound.at_most is None or measured[bound.measure] <= bound.at_most)
        and (bound.below is None or measured[bound.measure] < bound.below)
        for bound in way.bounds
    )


def test_the_decimal_context_of_the_caller_changes_nothing() -> None:
    with localcontext() as context:
        context.prec = 3
        own = ScaleRuleSet(
            code="own",
            name="Own",
            criteria=[
                ScaleCriterion(scale="small", bounds=[ScaleBound(measure="capital", above=BILLION, below=BILLION + 1)])
            ],
        )
        assert own.classify().cases == ((), (SMALL,))
        assert own.classify(capital=Money.idr("1000000000.01")).result is SMALL
        assert own.classify(capital=Money.idr(BILLION)).cases == ((),)


def test_a_rule_set_shows_itself_short() -> None:
    assert repr(OWN) == "ScaleRuleSet(code='babel-2026')"


@pytest.mark.parametrize(
    ("ends", "sound"),
    [
        ({"at_least": 5}, True),
        ({"above": 5}, True),
        ({"at_most": 5}, True),
        ({"below": 5}, True),
        ({"at_least": 5, "at_most": 5}, True),
        ({"above": 5, "at_most": 6}, True),
        ({"at_least": 5, "below": 6}, True),
        ({}, False),
        ({"at_least": 5, "above": 4}, False),
        ({"at_most": 5, "below": 6}, False),
        ({"at_least": 5, "above": 4, "at_most": 9}, False),
        ({"at_least": 6, "at_most": 5}, False),
        ({"above": 5, "at_most": 5}, False),
        ({"at_least": 5, "below": 5}, False),
        ({"above": 5, "below": 5}, False),
    ],
)
def test_bounds_are_one_interval_with_something_in_it(ends: dict[str, Any], sound: bool) -> None:
    if sound:
        assert ScaleBound(measure="workers", **ends).limits == tuple(ends.values())
    else:
        assert faults(ScaleBound, measure="workers", **ends) == [("scale.bounds", "")]


def test_between_two_numbers_there_is_room_for_rupiah_and_none_for_people() -> None:
    assert faults(ScaleBound, measure="workers", above=19, below=20) == [("scale.bounds", "")]
    assert ScaleBound(measure="workers", above=18, below=20).holds(19)
    assert ScaleBound(measure="capital", above=19, below=20).holds(Decimal("19.5"))


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (None, [("field.missing", "value")]),
        ("5", [("field.type", "value")]),
        (5.0, [("field.type", "value")]),
        (True, [("field.type", "value")]),
        (Money.idr(5), [("field.type", "value")]),
        (Decimal("NaN"), [("number.range", "value")]),
    ],
)
def test_what_is_no_number_lies_in_no_bounds_and_is_refused(value: Any, told: list[tuple[str, str]]) -> None:
    bound = ScaleBound(measure="workers", at_least=5)
    assert faults(bound.holds, value) == faults(next(criteria()).holds, "workers", value) == told
    assert facts(bound.holds, Decimal("NaN")) == {"least": 0, "most": 10**15}
    assert bound.holds(Decimal("Infinity"))


def test_a_criterion_is_asked_for_a_measure_or_its_code_and_for_no_other_word() -> None:
    small = ScaleCriterion(scale="small", bounds=[ScaleBound(measure="workers", at_most=19)])
    assert [small.holds(Measure.WORKERS, workers) for workers in (19, 20)] == [True, False]
    assert [small.holds("workers", workers) for workers in (19, 20)] == [True, False]
    assert small.holds("capital", 20)
    assert faults(small.holds, "people", 20) == [("code.unknown", "measure")]
    assert faults(small.holds, None, 20) == [("field.missing", "measure")]


def test_every_fault_of_a_rule_set_and_its_parts_comes_at_once() -> None:
    assert faults(ScaleBound, measure="people", at_least=-1, basis="Tanpa Tanah") == [
        ("code.unknown", "measure"),
        ("number.range", "at_least"),
        ("code.shape", "basis"),
    ]
    workers = ScaleBound(measure="workers", at_least=5)
    assert faults(ScaleCriterion, scale="small", bounds=[workers, workers]) == [
        ("scale.measure-repeated", "bounds[1].measure")
    ]
    assert facts(ScaleCriterion, scale="small", bounds=[workers, workers]) == {"given": "workers"}
    assert faults(ScaleRuleSet, code="", name=" ", criteria=[], valid_from="2020-13-01") == [
        ("text.blank", "code"),
        ("text.blank", "name"),
        ("list.too-short", "criteria"),
        ("date.text", "valid_from"),
    ]
    days = {"valid_from": "2020-01-02", "valid_to": "2020-01-01"}
    assert faults(ScaleRuleSet, code="own", name="Own", criteria=list(criteria()), **days) == [
        ("scale.validity", "valid_to")
    ]
    assert ScaleRuleSet(code="x" * 64, name="Own", criteria=list(criteria())).code == "x" * 64
    assert faults(ScaleRuleSet, code="x" * 65, name="Own", criteria=list(criteria())) == [("text.too-long", "code")]
    one_day = {"valid_from": "2020-01-01", "valid_to": "2020-01-01"}
    assert ScaleRuleSet(code="own", name="Own", criteria=list(criteria()), **one_day).valid_to == date(2020, 1, 1)


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        ({"workers": 1.5, "investment": 5}, [("field.type", "workers"), ("field.type", "investment")]),
        ({"workers": True}, [("field.type", "workers")]),
        ({"workers": -1}, [("number.range", "workers")]),
        ({"workers": BILLION + 1}, [("number.range", "workers")]),
        ({"capital": Money.idr("-0.01")}, [("money.below-zero", "capital")]),
        ({"net_worth": Money.usd(1)}, [("money.not-rupiah", "net_worth")]),
        (
            {"annual_sales": Money.idr(-1), "capital": Money.idr(-1)},
            [("money.below-zero", "capital"), ("money.below-zero", "annual_sales")],
        ),
        ({"on": "tomorrow"}, [("date.text", "on")]),
        ({"on": 2020}, [("field.type", "on")]),
    ],
)
def test_what_cannot_be_measured_is_refused_all_at_once(wrong: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert faults(OWN.classify, **wrong) == expected


def test_a_net_worth_below_zero_is_measured_like_any_other() -> None:
    verdict = scale_rule_sets()[UU_20].classify(net_worth=Money.idr(-1), annual_sales=Money.idr(1))
    assert verdict.result is MICRO


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ("pp-7-2021", [("code.unknown", "rule_set")]),
        (None, [("field.missing", "rule_set")]),
        (["bps-survey"], [("field.type", "rule_set")]),
    ],
)
def test_what_is_no_rule_set_is_refused(rules: Any, expected: list[tuple[str, str]]) -> None:
    assert faults(firm(workers=5).scale, rules) == expected


def test_a_rule_set_that_is_not_known_is_told_with_those_that_are() -> None:
    told = facts(firm().scale, "pp-7-2021")
    assert told == {"given": "pp-7-2021", "allowed": tuple(scale_rule_sets())}


def test_amounts_of_a_verdict_are_of_a_mapping() -> None:
    loose: Any = [(Measure.CAPITAL, Money.idr(1))]
    cases: Any = [["small"]]
    assert faults(ScaleVerdict, rule_set=OWN, workers=1, amounts=loose, cases=cases) == [("field.type", "amounts")]
    assert ScaleVerdict(rule_set=OWN, workers=1, amounts={}, cases=cases).result is SMALL
    coded = ScaleVerdict(rule_set=OWN, workers=1, amounts={"capital": Money.idr(1)}, cases=cases)
    assert coded.amounts == {Measure.CAPITAL: Money.idr(1)}


def test_a_verdict_without_a_case_is_none() -> None:
    assert faults(ScaleVerdict, rule_set=OWN, workers=1, amounts={}, cases=[]) == [("list.too-short", "cases")]


def test_rule_sets_and_verdicts_travel_as_plain_data() -> None:
    for rules in scale_rule_sets().values():
        assert from_data(ScaleRuleSet, to_data(rules, personal="full")) == rules
        verdict = firm(workers=20, investment=5, capital=7, annual_sales=8).scale(rules, on="2020-02-27")
        assert from_data(ScaleVerdict, to_data(verdict, personal="full")) == verdict


@pytest.mark.parametrize(
    ("amounts", "told"),
    [
        ([1], [("field.type", "amounts")]),
        ({"people": {"amount": "1", "currency": "IDR"}}, [("code.unknown", 'amounts["people"]')]),
        (
            {"capital": {"amount": "x", "currency": "IDR"}, "investment": {"amount": "1", "unit": "IDR"}},
            [
                ("money.text", 'amounts["capital"].amount'),
                ("field.unknown", 'amounts["investment"].unit'),
                ("field.missing", 'amounts["investment"].currency'),
            ],
        ),
    ],
)
def test_amounts_of_plain_data_are_read_each_in_its_place(amounts: Any, told: list[tuple[str, str]]) -> None:
    plain = {**to_data(firm(capital=1).scale(PP_7_CAPITAL), personal="full"), "amounts": amounts}
    assert faults(from_data, ScaleVerdict, plain) == told


# In words


def test_a_verdict_says_by_which_rule_from_what_and_why() -> None:
    verdict = firm(workers=12, capital=1_200 * MILLION).scale(PP_7_CAPITAL, on="2022-01-01")
    assert verdict.explanation() == (
        "Menurut PP 7/2021 Pasal 35 ayat (3), modal usaha: kecil. Skala kecil, Pasal 35 ayat (3) huruf b: modal usaha, "
        "tanpa tanah dan bangunan tempat usaha, lebih dari Rp1.000.000.000 sampai paling banyak Rp5.000.000.000. "
        "Dipakai: modal usaha Rp1.200.000.000."
    )
    assert firm(workers=19, investment=1).scale(PERMEN_64).explanation("en") == (
        "By Permenperin 64/M-IND/PER/7/2016: small. The small scale: investment, without land and business premises, "
        "less than IDR\u00a01,000,000,000 and workers at most 19 people. "
        "Used: workers 19 people; investment IDR\u00a01."
    )


def test_a_verdict_lists_three_possible_scales_with_a_comma_before_the_last() -> None:
    verdict = firm().scale(PERMEN_64)
    assert verdict.explanation().startswith(
        "Menurut Permenperin 64/M-IND/PER/7/2016: mungkin kecil, menengah, atau besar."
    )
    assert verdict.explanation("en").startswith("By Permenperin 64/M-IND/PER/7/2016: perhaps small, medium, or large.")


def test_a_verdict_says_what_is_not_told_and_what_is_doubtful() -> None:
    assert firm(workers=20).scale(PERMEN_64).explanation() == (
        "Menurut Permenperin 64/M-IND/PER/7/2016: mungkin menengah atau besar. Dipakai: tenaga kerja 20 orang. "
        "Tidak disebutkan: nilai investasi."
    )
    assert firm().scale(PERMEN_35, on="2020-02-27").explanation("en") == (
        "By Permenperin 35/2025, local content of small industry: perhaps small or outside every scale that it names. "
        "Not stated: capital. On 27 February 2020 this rule set does not count yet; its first day is 11 December 2025. "
        "The limits of this rule set are not sure."
    )
    assert (
        firm(annual_sales=1)
        .scale(PP_7_SALES, on="2020-02-27")
        .explanation("en", {"en": {"scale.not-yet": "Too early."}})
        .endswith("Too early.")
    )


def test_a_verdict_says_when_a_firm_is_of_two_scales_or_of_none() -> None:
    both = firm(net_worth=50 * MILLION, annual_sales=300 * MILLION + 1).scale(UU_20)
    assert both.explanation().startswith("Menurut UU 20/2008 Pasal 6: mikro dan kecil sekaligus. Skala mikro, Pasal 6")
    assert firm(workers=0).scale(BPS).explanation("en") == (
        "By BPS, by number of workers: outside every scale that it names. Used: workers 0 people."
    )


def test_a_rule_set_without_an_english_name_goes_by_the_one_it_has() -> None:
    assert (
        firm(workers=9).scale(OWN).explanation("en").startswith("By Aturan provinsi: small. The small scale: workers")
    )
