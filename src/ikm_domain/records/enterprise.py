"""Enterprises and the groups they form."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Annotated

import attrs

from ikm_domain.checked import Code, invariant
from ikm_domain.errors import Issue
from ikm_domain.records.record import Count, Lasting, Title, Year, in_rupiah, not_below_zero
from ikm_domain.values.classifications import Kbli
from ikm_domain.values.crafts import Crafts, to_crafts_or_none
from ikm_domain.values.identifiers import NIB, NPWP, to_nib_or_none, to_npwp_or_none
from ikm_domain.values.money import Money
from ikm_domain.values.places import Region, to_region

if TYPE_CHECKING:
    from ikm_domain.values.scales import ScaleRuleSet, ScaleVerdict


@attrs.frozen(kw_only=True)
class Enterprise(Lasting):
    """A craft enterprise or a group of them (*IKM, KUB, koperasi, sentra*).

    >>> Enterprise(id="e-1", name="Pewter Bangka", kind="enterprise", region="19.71", workers=12).region.name
    'Pangkal Pinang'
    >>> Enterprise(id="e-1", name="Pewter Bangka", kind="enterprise", region="19.71", investment=Money.usd(1))
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: investment: This amount must be in rupiah, not in USD. [money.not-rupiah]

    Raises:
        ValidationFailed: `money.not-rupiah`, `money.below-zero` and the codes of any field.
    """

    name: Title
    kind: Annotated[str, Code("enterprise-kind")]
    region: Region = attrs.field(converter=to_region)
    crafts: Crafts | None = attrs.field(default=None, converter=to_crafts_or_none)
    workers: Count | None = None
    """People, the owner counted as the source counts."""
    investment: Money | None = None
    """Rupiah; land and buildings as the rule set that uses it says."""
    capital: Money | None = None
    """Rupiah of business capital."""
    net_worth: Money | None = None
    """Rupiah; may be below zero."""
    annual_sales: Money | None = None
    """Rupiah a year."""
    measured_year: Year | None = None
    """The year that workers and amounts are of."""
    founded_year: Year | None = None
    nib: NIB | None = attrs.field(default=None, converter=to_nib_or_none)
    npwp: NPWP | None = attrs.field(default=None, converter=to_npwp_or_none)
    kbli: Kbli | None = None

    @invariant
    def _amounts_in_rupiah(self) -> Iterator[Issue]:
        yield from in_rupiah(
            investment=self.investment, capital=self.capital, net_worth=self.net_worth, annual_sales=self.annual_sales
        )

    @invariant
    def _amounts_not_below_zero(self) -> Iterator[Issue]:
        yield from not_below_zero(investment=self.investment, capital=self.capital, annual_sales=self.annual_sales)

    def scale(self, rule_set: "ScaleRuleSet | str", *, on: date | str | None = None) -> "ScaleVerdict":
        """Its scale (*skala usaha*) by one rule set, of the library by its code or of your own.

        There is no scale without a rule set: the same firm may be of a different one by each. Workers and amounts are
        as recorded; `on` is the day for which it is asked, and a warning of the verdict says where the rule set does
        not count then.

        >>> firm = Enterprise(
        ...     id="e-1", name="Pewter Bangka", kind="enterprise", region="19.71", workers=12,
        ...     investment=Money.idr(1_200_000_000), annual_sales=Money.idr(1_900_000_000),
        ... )
        >>> firm.scale("permenperin-64-2016").result, firm.scale("pp-7-2021-sales").result
        (<Scale.MEDIUM: 'medium'>, <Scale.MICRO: 'micro'>)
        >>> firm.scale("pp-7-2021-capital").missing
        (<Measure.CAPITAL: 'capital'>,)
        >>> firm.scale(2021)
        Traceback (most recent call last):
        ikm_domain.errors.ValidationFailed: rule_set: This must be ScaleRuleSet, not a whole number. [field.type]

        Raises:
            ValidationFailed: `code.unknown`, `date.text`, `field.type`, `field.missing`.
        """
        from ikm_domain.values.scales import to_rule_set

        return to_rule_set(rule_set).classify(
            workers=self.workers,
            investment=self.investment,
            capital=self.capital,
            net_worth=self.net_worth,
            annual_sales=self.annual_sales,
            on=on,
        )
