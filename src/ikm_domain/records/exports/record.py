"""Published export figures, each kept as it was told."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated

import attrs

from ikm_domain.checked import (
    Checked,
    Exact,
    Matching,
    Text,
    as_is,
    doubt,
    invariant,
    member,
    read_decimal,
)
from ikm_domain.errors import Issue, Path, error, warning
from ikm_domain.records.record import Record, not_below_zero, to_ids
from ikm_domain.values.classifications import HsCode, HsEdition
from ikm_domain.values.figures import Figure, FigureBasis, sources_of
from ikm_domain.values.money import Money
from ikm_domain.values.periods import Period, to_date_or_none, to_period, to_period_or_none
from ikm_domain.values.places import Region, to_region_or_none
from ikm_domain.values.sources import Source, to_source_or_none

if TYPE_CHECKING:
    from ikm_domain.values.hs_baskets import HsBasket

Country = Annotated[str, Matching(r"[A-Z]{3}", "country.shape")]
Percent = Annotated[Decimal, Exact()]

_RATE_BAND = (5_000, 50_000)
_BAND_SINCE = 1998
_BASKET = Text(300)


class Flow(StrEnum):
    """Direction of trade (*arus*)."""

    EXPORT = "export"
    RE_EXPORT = "re-export"
    IMPORT = "import"


class Valuation(StrEnum):
    """What the value includes (*dasar nilai*)."""

    FOB = "fob"
    CIF = "cif"
    UNKNOWN = "unknown"


class Standing(StrEnum):
    """How firm a published figure is (*status angka*)."""

    STATED = "stated"
    PROVISIONAL = "provisional"
    FINAL = "final"
    ESTIMATED = "estimated"


def to_flow(value: Flow | str) -> Flow:
    """Converter of a flow."""
    return member(Flow, value)


def to_valuation(value: Valuation | str) -> Valuation:
    """Converter of a valuation."""
    return member(Valuation, value)


def to_standing(value: Standing | str) -> Standing:
    """Converter of a standing."""
    return member(Standing, value)


def to_percent_or_none(value: Decimal | int | str | None) -> Decimal | None:
    """Converter of a percentage that may be unknown."""
    return read_decimal(value)


@attrs.frozen(kw_only=True)
class Commodity(Checked):
    """What is exported (*komoditas*): HS headings of an edition, or a basket that its publisher only names.

    A field of this type also takes text, the name of a basket whose headings are not told, and an `HsBasket`.

    >>> Commodity(hs=["4602", "4420"], edition="2022").basket is None
    True
    >>> Commodity(hs=["460"])
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: hs[0]: "460" is not an HS code of 2, 4, 6 or 8 digits. [hs.shape]

    Raises:
        ValidationFailed: `commodity.either`, `commodity.edition`, `hs.shape`, `hs.edition` and the codes of any field.
    """

    basket: Annotated[str, _BASKET] | None = None
    hs: tuple[HsCode, ...] = attrs.field(default=(), converter=to_ids)
    edition: HsEdition | None = None
    """Of the Harmonized System, such as 2022."""

    @classmethod
    def explain(cls, value: object, at: Path) -> Iterator[Issue]:
        """Everything that keeps a text from naming a basket."""
        if isinstance(value, str):
            yield from _BASKET.issues(value, at)

    @invariant
    def _basket_or_headings(self) -> Iterator[Issue]:
        if (self.basket is None) == (not self.hs):
            yield error("commodity.either")
        if bool(self.hs) != (self.edition is not None):
            yield error("commodity.edition", Path(("edition",)))

    @doubt
    def _no_bulk(self, on: date | None) -> Iterator[Issue]:
        for index, code in enumerate(self.hs):
            if code == "80" or code.startswith("8001"):
                yield warning("hs.bulk", Path(("hs", index)), given=code)


def to_commodity(value: "Commodity | HsBasket | str") -> Commodity:
    """Converter of a commodity: text names a basket, of which an `HsBasket` has the headings."""
    if isinstance(value, str):
        return as_is(value, Commodity) if any(_BASKET.issues(value, Path())) else Commodity(basket=value)
    if isinstance(value, Commodity):
        return value
    from ikm_domain.values.hs_baskets import HsBasket

    return Commodity(hs=value.hs, edition=value.edition) if isinstance(value, HsBasket) else as_is(value, Commodity)


def to_source(value: Source | str) -> Source:
    """Converter of a required source."""
    return as_is(to_source_or_none(value), Source)


@attrs.frozen(kw_only=True)
class ExportRecord(Record):
    """One published export figure (*catatan ekspor*): never edited, superseded by a later one.

    >>> record = ExportRecord(
    ...     id="k-2019", commodity="kerajinan", period="2019", source="Dewan Kerajinan Nasional 2020-02-27",
    ...     value=Money.usd(892_000_000), resolution=Money.usd(1_000_000),
    ...     equivalent=Money.idr(12_480_000_000_000), equivalent_resolution=Money.idr(10_000_000_000),
    ... )
    >>> rate = record.implied_rate()
    >>> float(round(rate.quotient, 2)), round(rate.low), round(rate.high)
    (13991.03, 13978, 14004)
    >>> attrs.evolve(record, equivalent=Money.usd(1), value=Money.usd(-1))
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: value: This amount must not be below zero. [money.below-zero]
    equivalent: The equivalent must be in another currency than USD. [export.equivalent-currency]
    equivalent_resolution: This amount must be in USD, not in IDR. [export.resolution-currency]

    Raises:
        ValidationFailed: `money.below-zero`, `export.equivalent-currency`, `export.resolution-currency`,
            `export.resolution-alone`, `money.step` and the codes of any field.
    """

    commodity: Commodity = attrs.field(converter=to_commodity)
    period: Period = attrs.field(converter=to_period)
    value: Money
    source: Source = attrs.field(converter=to_source)
    reporter: Country = "IDN"
    """ISO 3166-1 alpha-3."""
    partner: Country = "WLD"
    """ISO 3166-1 alpha-3; WLD is the world."""
    flow: Flow = attrs.field(default=Flow.EXPORT, converter=to_flow)
    valuation: Valuation = attrs.field(default=Valuation.UNKNOWN, converter=to_valuation)
    standing: Standing = attrs.field(default=Standing.STATED, converter=to_standing)
    resolution: Money | None = None
    """The unit of the last printed digit of the value."""
    equivalent: Money | None = None
    """The same figure as printed in another currency."""
    equivalent_resolution: Money | None = None
    """The unit of the last printed digit of the equivalent."""
    stated_growth_percent: Percent | None = attrs.field(default=None, converter=to_percent_or_none)
    """As printed, digits kept."""
    stated_growth_base: Period | None = attrs.field(default=None, converter=to_period_or_none)
    stated_on: date | None = attrs.field(default=None, converter=to_date_or_none)
    """The day it was told, where it is not that of the source."""
    region: Region | None = attrs.field(default=None, converter=to_region_or_none)

    @invariant
    def _amounts_sound(self) -> Iterator[Issue]:
        yield from not_below_zero(value=self.value, equivalent=self.equivalent)
        if self.equivalent is not None and self.equivalent.currency == self.value.currency:
            yield error("export.equivalent-currency", Path(("equivalent",)), currency=self.value.currency)

    @invariant
    def _resolutions_fit(self) -> Iterator[Issue]:
        for name, step, amount in (
            ("resolution", self.resolution, self.value),
            ("equivalent_resolution", self.equivalent_resolution, self.equivalent),
        ):
            if step is None:
                continue
            at = Path((name,))
            if amount is None:
                yield error("export.resolution-alone", at)
            elif step.currency != amount.currency:
                yield error("export.resolution-currency", at, expected=amount.currency, given=step.currency)
            elif step.minor <= 0:
                yield error("money.step", at)

    @doubt
    def _told_after_the_period(self, on: date | None) -> Iterator[Issue]:
        if self.told_on is not None and self.told_on < self.period.last:
            yield warning("export.told-early", Path(("stated_on",)), told=self.told_on, last=self.period.last)

    @doubt
    def _rate_within_band(self, on: date | None) -> Iterator[Issue]:
        minor = {amount.currency: amount.minor for amount in (self.value, self.equivalent) if amount is not None}
        if set(minor) != {"IDR", "USD"} or self.period.first.year < _BAND_SINCE:
            return
        least, most = _RATE_BAND
        if not least * minor["USD"] <= minor["IDR"] <= most * minor["USD"]:
            yield warning("export.rate-outside-band", Path(("equivalent",)), least=least, most=most)

    @property
    def told_on(self) -> date | None:
        """The day it was told: its own, else that of its source."""
        return self.stated_on or self.source.published_on

    def implied_rate(self) -> Figure:
        """The equivalent over the value, and the range that the printed digits allow: never an official rate.

        `quotient` of the figure is the ratio itself; `low` and `high` are what half a unit of the last printed digit
        on either side allows.
        """
        if self.equivalent is None or not self.value:
            return Figure(
                name="implied-rate",
                low=None,
                high=None,
                unit=f"?/{self.value.currency}",
                missing=[warning("field.not-stated", Path(("equivalent",)))] if self.equivalent is None else [],
                sources=sources_of([self]),
            )
        top, top_half = printed(self.equivalent, self.equivalent_resolution)
        bottom, bottom_half = printed(self.value, self.resolution)
        return Figure(
            name="implied-rate",
            low=max(top - top_half, Fraction(0)) / (bottom + bottom_half),
            high=(top + top_half) / (bottom - bottom_half) if bottom > bottom_half else None,
            unit=f"{self.equivalent.currency}/{self.value.currency}",
            numerator=self.equivalent,
            denominator=self.value,
            basis=FigureBasis.PRINTED_DIGITS,
            about={"period": self.period},
            missing=[
                warning("field.not-stated", Path((name,)))
                for name in ("resolution", "equivalent_resolution")
                if getattr(self, name) is None
            ],
            sources=sources_of([self]),
        )


def printed(amount: Money, resolution: Money | None) -> tuple[Fraction, Fraction]:
    """An amount and half the unit of its last printed digit, in units of the currency."""
    half = Fraction(resolution.minor, 2) if resolution else Fraction(0)
    return Fraction(amount.minor, 10**amount.digits), half / 10**amount.digits
