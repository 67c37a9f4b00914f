"""What a rule on scales says (*kriteria skala usaha*): the scales, what is measured, and the bounds of each."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import Annotated, Final

import attrs

from ikm_domain.checked import (
    Between,
    Checked,
    Code,
    Kind,
    Least,
    Member,
    invariant,
    listed,
    member,
    repeated,
    wrong_type,
)
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.values.sources import Certainty, Words, to_certainty

_HIGHEST: Final = 10**15
Limit = Annotated[int, Between(0, _HIGHEST)]

_SEN: Final = Fraction(1, 100)


class Scale(StrEnum):
    """Scales of an enterprise (*skala usaha*), the smallest first."""

    MICRO = "micro"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class Measure(StrEnum):
    """What an enterprise is measured by (*ukuran usaha*): workers in people, all else in rupiah."""

    WORKERS = "workers"
    INVESTMENT = "investment"
    CAPITAL = "capital"
    NET_WORTH = "net-worth"
    ANNUAL_SALES = "annual-sales"


_MEASURE: Final = Member(Measure)


def step_of_measure(measure: Measure) -> int | Fraction:
    """The least by which two numbers of a measure differ: one person, or one sen."""
    return 1 if measure is Measure.WORKERS else _SEN


def to_scale(value: Scale | str) -> Scale:
    """Converter of a scale."""
    return member(Scale, value)


def to_measure(value: Measure | str) -> Measure:
    """Converter of a measure."""
    return member(Measure, value)


@attrs.frozen(kw_only=True)
class ScaleBound(Checked):
    """Bounds of one measure (*batas*), in people or whole rupiah; each end is named as the text of the rule names it.

    >>> small = ScaleBound(measure="capital", above=1_000_000_000, at_most=5_000_000_000)
    >>> small.holds(1_000_000_000), small.holds(5_000_000_000)
    (False, True)
    >>> ScaleBound(measure="workers", at_least=5, at_most=4)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: Give one end or two, one to a side, with room between them. [scale.bounds]

    Raises:
        ValidationFailed: `scale.bounds` and the codes of any field.
    """

    measure: Measure = attrs.field(converter=to_measure)
    at_least: Limit | None = None
    """*Paling sedikit*: the number itself is within."""
    above: Limit | None = None
    """*Lebih dari*: the number itself is not."""
    at_most: Limit | None = None
    """*Paling banyak*: the number itself is within."""
    below: Limit | None = None
    """*Kurang dari*: the number itself is not."""
    basis: Annotated[str, Code("measure-basis")] | None = None
    """How the measure is taken, such as `land-and-premises-excluded`; None where the rule does not say."""

    @invariant
    def _one_interval(self) -> Iterator[Issue]:
        step = step_of_measure(self.measure)
        lower = [limit + inward for limit, inward in ((self.at_least, 0), (self.above, step)) if limit is not None]
        upper = [limit - inward for limit, inward in ((self.at_most, 0), (self.below, step)) if limit is not None]
        if max(len(lower), len(upper)) != 1 or (lower and upper and lower > upper):
            yield error("scale.bounds")

    @property
    def limits(self) -> tuple[int, ...]:
        """The numbers that bound it."""
        return tuple(limit for limit in (self.at_least, self.above, self.at_most, self.below) if limit is not None)

    def holds(self, value: int | Decimal) -> bool:
        """Whether a number lies within.

        Raises:
            ValidationFailed: `field.type`, `field.missing`, `number.range`.
        """
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise ValidationFailed([wrong_type(value, Path(("value",)), Kind.NUMBER)])
        if isinstance(value, Decimal) and value.is_nan():
            raise ValidationFailed([error("number.range", Path(("value",)), least=0, most=_HIGHEST)])
        return _within(self, value)


def _within(bound: ScaleBound, value: int | Decimal | Fraction) -> bool:
    return (
        (bound.at_least is None or value >= bound.at_least)
        and (bound.above is None or value > bound.above)
        and (bound.at_most is None or value <= bound.at_most)
        and (bound.below is None or value < bound.below)
    )


def to_bounds(value: Sequence[ScaleBound]) -> tuple[ScaleBound, ...]:
    """Converter of a list of bounds."""
    return listed(value, ScaleBound)


@attrs.frozen(kw_only=True)
class ScaleCriterion(Checked):
    """One way to be of a scale (*kriteria*): all of its bounds hold. Several of one scale are alternatives.

    >>> ScaleCriterion(scale="micro", bounds=[ScaleBound(measure="annual-sales", at_most=2_000_000_000)]).scale
    <Scale.MICRO: 'micro'>
    >>> ScaleCriterion(scale="micro", bounds=[])
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: bounds: This list is too short: at least 1. [list.too-short]

    Raises:
        ValidationFailed: `scale.measure-repeated` and the codes of any field.
    """

    scale: Scale = attrs.field(converter=to_scale)
    bounds: Annotated[tuple[ScaleBound, ...], Least(1)] = attrs.field(converter=to_bounds)
    article: Words | None = None
    """Where the regulation says it, such as `Pasal 35 ayat (3) huruf a`."""
    certainty: Certainty = attrs.field(default=Certainty.KNOWN, converter=to_certainty)
    note: Words | None = None

    @invariant
    def _once_a_measure(self) -> Iterator[Issue]:
        measures = [bound.measure.value for bound in self.bounds]
        for index in repeated(measures):
            yield error("scale.measure-repeated", Path(("bounds", index, "measure")), given=measures[index])

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """What it bounds, in the order of the list of measures."""
        bounded = {bound.measure for bound in self.bounds}
        return tuple(measure for measure in Measure if measure in bounded)

    def holds(self, measure: Measure | str, value: int | Decimal) -> bool:
        """Whether its bounds of one measure, if it has any, hold for a number.

        Raises:
            ValidationFailed: `code.unknown`, `field.type`, `field.missing`, `number.range`.
        """
        asked = to_measure(measure)
        if issues := list(_MEASURE.issues(asked, Path(("measure",)))):
            raise ValidationFailed(issues)
        return all(bound.holds(value) for bound in self.bounds if bound.measure is asked)


def allows(criterion: ScaleCriterion, measure: Measure, value: int | Decimal | Fraction) -> bool:
    """`ScaleCriterion.holds` for what is checked already."""
    return all(_within(bound, value) for bound in criterion.bounds if bound.measure is measure)


def to_criteria(value: Sequence[ScaleCriterion]) -> tuple[ScaleCriterion, ...]:
    """Converter of a list of criteria."""
    return listed(value, ScaleCriterion)
