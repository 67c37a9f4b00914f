"""Scales of enterprises (*skala usaha*): what a regulation calls micro, small, medium and large, and since when."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache, cached_property
from typing import Annotated, Final, TypeAlias

import attrs

from ikm_domain.checked import (
    Between,
    Checked,
    Day,
    Instance,
    Least,
    Maybe,
    Text,
    as_is,
    doubt,
    each,
    invariant,
    member,
    wrong_type,
)
from ikm_domain.errors import Catalogue, Issue, Path, ValidationFailed, error, warning
from ikm_domain.frozen import FrozenMap
from ikm_domain.values.money import Money
from ikm_domain.values.periods import to_date_or_none
from ikm_domain.values.scale_criteria import (
    Measure,
    Scale,
    ScaleBound,
    ScaleCriterion,
    allows,
    step_of_measure,
    to_criteria,
    to_measure,
)
from ikm_domain.values.sources import Certainty, Words

Quantity: TypeAlias = int | Money

_WORKERS: Final = Between(0, 1_000_000_000)
_AMOUNT: Final = Maybe(Instance(Money))
_DAY: Final = Maybe(Day())

_ORDER: Final = list(Scale)


@attrs.frozen(kw_only=True)
class ScaleRuleSet(Checked):
    """What one regulation calls micro, small, medium and large (*kriteria skala usaha*), and the days it counts.

    `scale_rule_sets` has those of this library; a rule set of your own is used in the same way.

    >>> rules = scale_rule_sets()["pp-7-2021-sales"]
    >>> rules.classify(annual_sales=Money.idr(2_000_000_000)).result
    <Scale.MICRO: 'micro'>
    >>> rules.classify(annual_sales=Money.usd(1), workers=-1)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: workers: The number must lie between 0 and 1,000,000,000. [number.range]
    annual_sales: This amount must be in rupiah, not in USD. [money.not-rupiah]

    Raises:
        ValidationFailed: `scale.validity` and the codes of any field.
    """

    code: Annotated[str, Text(64)]
    name: Words
    """The regulation, in Indonesian."""
    criteria: Annotated[tuple[ScaleCriterion, ...], Least(1)] = attrs.field(converter=to_criteria)
    english_name: Words | None = None
    valid_from: date | None = attrs.field(default=None, converter=to_date_or_none)
    """The first day it counts; None where it has none."""
    valid_to: date | None = attrs.field(default=None, converter=to_date_or_none)
    """The last day it counts; None while it does."""
    source: Words | None = None
    note: Words | None = None

    @invariant
    def _days_in_order(self) -> Iterator[Issue]:
        if self.valid_from is not None and self.valid_to is not None and self.valid_to < self.valid_from:
            yield error("scale.validity", Path(("valid_to",)))

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """What an enterprise is measured by."""
        used = {measure for criterion in self.criteria for measure in criterion.measures}
        return tuple(measure for measure in Measure if measure in used)

    def classify(
        self,
        *,
        workers: int | None = None,
        investment: Money | None = None,
        capital: Money | None = None,
        net_worth: Money | None = None,
        annual_sales: Money | None = None,
        on: date | str | None = None,
    ) -> "ScaleVerdict":
        """The scale by this rule set: of what is not given, every case is looked at and none assumed.

        `on` is the day for which it is asked; a day on which the rule set does not count is a warning of the verdict
        and no refusal, since old and new years are set side by side on purpose.

        Raises:
            ValidationFailed: `field.type`, `number.range`, `money.not-rupiah`, `money.below-zero`, `date.text`.
        """
        day = to_date_or_none(on)
        issues = [*Maybe(_WORKERS).issues(workers, Path(("workers",))), *_DAY.issues(day, Path(("on",)))]
        amounts = {
            Measure.INVESTMENT: investment,
            Measure.CAPITAL: capital,
            Measure.NET_WORTH: net_worth,
            Measure.ANNUAL_SALES: annual_sales,
        }
        for measure, amount in amounts.items():
            at = Path((measure.replace("-", "_"),))
            issues += _AMOUNT.issues(amount, at)
            if isinstance(amount, Money) and amount.currency != "IDR":
                issues.append(error("money.not-rupiah", at, currency=amount.currency))
            elif isinstance(amount, Money) and amount.minor < 0 and measure is not Measure.NET_WORTH:
                issues.append(error("money.below-zero", at))
        if issues:
            raise ValidationFailed(issues)
        used = {
            measure: amount for measure, amount in amounts.items() if measure in self.measures and amount is not None
        }
        counted = workers if Measure.WORKERS in self.measures else None
        return ScaleVerdict(
            rule_set=self, workers=counted, amounts=used, cases=self._cases(_inputs(counted, used)), on=day
        )

    def __repr__(self) -> str:
        return f"ScaleRuleSet(code={self.code!r})"

    def _cases(self, inputs: Mapping[Measure, Quantity]) -> list[tuple[Scale, ...]]:
        """The scales that are met together, for every value that a measure which is not given may have."""
        nothing: frozenset[Scale] = frozenset()
        outcomes = {(nothing, frozenset(range(len(self.criteria))))}
        for measure in self.measures:
            values = [_number(inputs[measure])] if measure in inputs else self._telling_values(measure)
            passing = {
                frozenset(place for place, it in enumerate(self.criteria) if allows(it, measure, value))
                for value in values
            }
            complete = frozenset(place for place, it in enumerate(self.criteria) if it.measures[-1] is measure)
            outcomes = {
                self._narrowed(met, places & allowed, complete) for met, places in outcomes for allowed in passing
            }
        cases = {tuple(sorted(met, key=_ORDER.index)) for met, _ in outcomes}
        return sorted(cases, key=lambda case: [_ORDER.index(scale) for scale in case])

    def _narrowed(
        self, met: frozenset[Scale], places: frozenset[int], complete: frozenset[int]
    ) -> tuple[frozenset[Scale], frozenset[int]]:
        """The scales that are met for sure, and the places of the criteria that may still add another one."""
        met |= {self.criteria[place].scale for place in places & complete}
        return met, frozenset(place for place in places if self.criteria[place].scale not in met)

    def _telling_values(self, measure: Measure) -> list[int | Fraction]:
        """A value of each stretch between bounds: every limit, and the next number on both sides of it."""
        step = step_of_measure(measure)
        limits = {
            limit
            for criterion in self.criteria
            for bound in criterion.bounds
            if bound.measure is measure
            for limit in bound.limits
        }
        values = [value for limit in sorted(limits) for value in (limit - step, limit, limit + step)]
        return [value for value in values if value >= 0 or measure is Measure.NET_WORTH]


def _inputs(workers: int | None, amounts: Mapping[Measure, Money]) -> dict[Measure, Quantity]:
    return {**({} if workers is None else {Measure.WORKERS: workers}), **amounts}


def _number(value: Quantity) -> int | Decimal:
    return value.amount if isinstance(value, Money) else value


def to_amounts(value: Mapping[Measure, Money] | Mapping[str, Money]) -> FrozenMap[Measure, Money]:
    """Converter of amounts by measure."""
    if not isinstance(value, Mapping):
        return as_is(value, FrozenMap[Measure, Money])
    return FrozenMap({to_measure(measure): amount for measure, amount in value.items()})


def to_cases(value: Sequence[Sequence[Scale]]) -> tuple[tuple[Scale, ...], ...]:
    """Converter of cases."""
    return each(value, lambda case: each(case, lambda scale: member(Scale, scale)))


@attrs.frozen(kw_only=True)
class ScaleVerdict(Checked):
    """What a rule set says of an enterprise (*skala menurut suatu peraturan*), and what it says it from.

    >>> rules = scale_rule_sets()["permenperin-64-2016"]
    >>> verdict = rules.classify(workers=20)
    >>> [scale.value for scale in verdict.possible], verdict.result, [measure.value for measure in verdict.missing]
    (['medium', 'large'], None, ['investment'])
    >>> print(verdict.explanation("en"))
    By Permenperin 64/M-IND/PER/7/2016: perhaps medium or large. Used: workers 20 people. Not stated: investment.

    Raises:
        ValidationFailed: the codes of any field.
    """

    rule_set: ScaleRuleSet
    workers: Annotated[int, _WORKERS] | None = None
    """People, where the rule set asks for them."""
    amounts: FrozenMap[Measure, Money] = attrs.field(converter=to_amounts)
    """Rupiah by measure, of those that the rule set asks for."""
    cases: Annotated[tuple[tuple[Scale, ...], ...], Least(1)] = attrs.field(converter=to_cases)
    """The scales that are met together, once for each outcome that what is not given leaves open; `()` is none."""
    on: date | None = attrs.field(default=None, converter=to_date_or_none)
    """The day for which it was asked."""

    @doubt
    def _counts_then(self, on: date | None) -> Iterator[Issue]:
        if self.on is None:
            return
        first, last = self.rule_set.valid_from, self.rule_set.valid_to
        if first is not None and self.on < first:
            yield warning("scale.not-yet", Path(("on",)), given=self.on, first=first)
        if last is not None and last < self.on:
            yield warning("scale.no-longer", Path(("on",)), given=self.on, last=last)

    @doubt
    def _sure(self, on: date | None) -> Iterator[Issue]:
        if any(criterion.certainty is Certainty.UNSURE for criterion in self.rule_set.criteria):
            yield warning("scale.unsure", Path(("rule_set",)))

    @property
    def possible(self) -> tuple[Scale, ...]:
        """Every scale that it may be of, the smallest first."""
        return tuple(scale for scale in Scale if any(scale in case for case in self.cases))

    @property
    def result(self) -> Scale | None:
        """The scale, when it is of one and of no other whatever is not given."""
        return self.cases[0][0] if len(self.cases) == 1 and len(self.cases[0]) == 1 else None

    @property
    def inputs(self) -> Mapping[Measure, Quantity]:
        """What was given of the measures that the rule set asks for."""
        return _inputs(self.workers, self.amounts)

    @property
    def missing(self) -> tuple[Measure, ...]:
        """The measures that the rule set asks for and that were not given."""
        return tuple(measure for measure in self.rule_set.measures if measure not in self.inputs)

    @property
    def met(self) -> tuple[ScaleCriterion, ...]:
        """The criteria that the inputs meet by themselves."""
        known = {measure: _number(value) for measure, value in self.inputs.items()}
        return tuple(
            criterion
            for criterion in self.rule_set.criteria
            if all(bound.measure in known and bound.holds(known[bound.measure]) for bound in criterion.bounds)
        )

    def explanation(self, locale: str = "id", catalogue: Catalogue | None = None) -> str:
        """The verdict in sentences: by which rule, from what, what is not told, and what is doubtful.

        Raises:
            UnknownLocale: `locale.unknown`.
        """
        from ikm_domain.language.scales import explained

        return explained(self, locale, catalogue)


@cache
def scale_rule_sets() -> FrozenMap[str, ScaleRuleSet]:
    """The rule sets of this library by code, such as `pp-7-2021-capital`; each has its source and what is unsure.

    >>> list(scale_rule_sets())[:3]
    ['uu-20-2008', 'permenperin-11-2014', 'permenperin-64-2016']
    """
    from ikm_domain.data.scale_rules import CRITERIA, RULE_SETS

    criteria = {
        code: [
            ScaleCriterion(
                scale=scale,
                article=article,
                certainty=certainty,
                note=note,
                bounds=[
                    ScaleBound(measure=measure, at_least=least, above=above, at_most=most, below=below, basis=basis)
                    for measure, least, above, most, below, basis in bounds
                ],
            )
            for scale, article, certainty, note, bounds in listed
        ]
        for code, listed in CRITERIA.items()
    }
    return FrozenMap(
        {
            code: ScaleRuleSet(
                code=code,
                name=name,
                english_name=english,
                criteria=criteria[code],
                valid_from=first,
                valid_to=last,
                source=source,
                note=note,
            )
            for code, (name, english, first, last, source, note) in RULE_SETS.items()
        }
    )


def to_rule_set(value: ScaleRuleSet | str) -> ScaleRuleSet:
    """The rule set of this library that a code names; a rule set as it is.

    Raises:
        ValidationFailed: `code.unknown`, `field.type`, `field.missing`.
    """
    if isinstance(value, ScaleRuleSet):
        return value
    at, shipped = Path(("rule_set",)), scale_rule_sets()
    if isinstance(value, str):
        if value in shipped:
            return shipped[value]
        raise ValidationFailed([error("code.unknown", at, given=value, allowed=tuple(shipped))])
    raise ValidationFailed([wrong_type(value, at, "ScaleRuleSet")])
