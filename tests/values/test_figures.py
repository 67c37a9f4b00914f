"""Figures: numbers that say how far they can be known."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest

from ikm_domain.errors import Path, warning
from ikm_domain.values.figures import Figure, FigureBasis, sources_of
from ikm_domain.values.money import Money
from ikm_domain.values.sources import Source
from tests.checked.told import doubts, faults

REACH: dict[str, Any] = {"name": "reach", "low": 200, "high": 220, "unit": "people"}


def figure(**fields: Any) -> Figure:
    return Figure(**{**REACH, **fields})


@pytest.mark.parametrize(
    ("low", "high", "value"),
    [
        (200, 220, None),
        (200, 200, 200),
        (0, 0, 0),
        (None, 220, None),
        (200, None, None),
        (None, None, None),
        (Fraction(11, 435), Fraction(22, 870), Fraction(11, 435)),
        (Decimal("2.50"), Decimal("2.5"), Decimal("2.5")),
        (Money.idr(5), Money.idr(5), Money.idr(5)),
        (Money.idr(5), Money.idr(6), None),
        (Decimal(2), 2, Decimal(2)),
    ],
)
def test_the_value_is_one_number_only_where_both_ends_are_known_and_equal(low: Any, high: Any, value: Any) -> None:
    assert figure(low=low, high=high).value == value


@pytest.mark.parametrize(
    ("low", "high"), [(220, 200), (Fraction(1, 2), Decimal("0.49")), (Money.usd("0.02"), Money.usd("0.01")), (0, -1)]
)
def test_the_low_end_lies_not_above_the_high_end(low: Any, high: Any) -> None:
    assert faults(figure, low=low, high=high) == [("figure.range", "")]


def test_money_and_plain_numbers_are_compared_by_size() -> None:
    assert figure(low=5, high=Money.idr(5)).value is None
    assert faults(figure, low=6, high=Money.idr(5)) == [("figure.range", "")]


@pytest.mark.parametrize(
    ("numerator", "denominator", "quotient"),
    [
        (892, 870, Fraction(446, 435)),
        (Money.idr(12_480_000_000_000), Money.usd(892_000_000), Fraction(12_480_000_000_000, 892_000_000)),
        (0, 5, Fraction(0)),
        (Decimal("2.5"), Fraction(1, 2), Fraction(5)),
        (5, 0, None),
        (5, Money.idr(0), None),
        (None, 5, None),
        (5, None, None),
        (None, None, None),
    ],
)
def test_the_quotient_is_exact_and_none_where_it_cannot_be_said(
    numerator: Any, denominator: Any, quotient: Fraction | None
) -> None:
    assert figure(numerator=numerator, denominator=denominator).quotient == quotient


def test_every_field_takes_its_plain_form_or_its_value() -> None:
    issue, source = warning("field.not-stated", Path(("cost",))), Source("ANTARA")
    plain = figure(
        numerator=1, denominator=2, basis="attended", about={"audience": "x"}, missing=[issue], sources=[source]
    )
    assert plain == attrs.evolve(plain, basis=FigureBasis.ATTENDED, missing=(issue,), sources=(source,))
    assert (plain.missing, plain.sources, dict(plain.about)) == ((issue,), (source,), {"audience": "x"})
    given = {"name", "low", "high", "unit", "numerator", "denominator", "basis", "about", "missing", "sources"}
    assert given == {field.name for field in attrs.fields(Figure)}
    assert figure().basis is FigureBasis.COMPUTED
    assert doubts(plain) == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"name": "", "unit": None}, [("text.blank", "name"), ("field.missing", "unit")]),
        ({"low": 0.5}, [("field.type", "low")]),
        ({"low": True, "high": "220"}, [("field.type", "low"), ("field.type", "high")]),
        ({"high": Decimal("NaN")}, [("field.type", "high")]),
        ({"high": Decimal("Infinity")}, [("field.type", "high")]),
        ({"numerator": 1.5, "denominator": []}, [("field.type", "numerator"), ("field.type", "denominator")]),
        ({"basis": "heard"}, [("code.unknown", "basis")]),
        ({"about": [1]}, [("field.type", "about")]),
        ({"about": {"": 1}}, [("text.blank", 'about[""]')]),
        ({"missing": ["cost"]}, [("field.type", "missing[0]")]),
        ({"missing": "cost"}, [("field.type", "missing")]),
        ({"sources": [Source("A"), 5]}, [("field.type", "sources[1]")]),
    ],
)
def test_each_unsound_field_is_told(fields: Any, expected: list[tuple[str, str]]) -> None:
    assert faults(figure, **fields) == expected


def test_the_sources_of_records_come_once_each_in_order() -> None:
    class Told:
        def __init__(self, source: Source | None) -> None:
            self.source = source

    antara, republika = Source("ANTARA"), Source("Republika")
    records = [Told(antara), Told(None), object(), Told(republika), Told(Source("ANTARA"))]
    assert sources_of(records) == (antara, republika)
    assert sources_of([]) == ()


def test_a_figure_is_told_in_both_languages_with_its_range() -> None:
    told = figure(basis="not-stated", about={"audience": "artisans"})
    for sentence in (told.sentence(), told.sentence("en")):
        assert "200–220" in sentence
    assert told.sentence() != told.sentence("en")
    assert told.sentence("en", {"en": {"figure.reach": "Reached: {amount}."}}) == "Reached: 200–220 people."
