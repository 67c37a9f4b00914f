"""Published export figures, kept as they were told, and series of those that can be compared."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Context, Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, cast

import attrs

from ikm_domain.checked import (
    Checked,
    Exact,
    Least,
    Matching,
    Text,
    as_is,
    doubt,
    invariant,
    listed,
    member,
    read_decimal,
)
from ikm_domain.errors import Issue, NotComparable, Path, ValidationFailed, error, warning
from ikm_domain.records.record import Record, Title, not_below_zero, to_ids
from ikm_domain.values.figures import Figure, FigureBasis, sources_of
from ikm_domain.values.money import Money
from ikm_domain.values.periods import Period, day_of, period_of, to_date_or_none, to_period, to_period_or_none
from ikm_domain.values.places import Region, to_region_or_none
from ikm_domain.values.sources import Source, to_source_or_none

Country = Annotated[str, Matching(r"[A-Z]{3}", "country.shape")]
HsCode = Annotated[str, Matching(r"\d{2}|\d{4}|\d{6}|\d{8}", "hs.shape")]
HsEdition = Annotated[str, Matching(r"(19|20)\d{2}", "hs.edition")]
Percent = Annotated[Decimal, Exact()]

_RATE_BAND = (5_000, 50_000)
_BAND_SINCE = 1998
_28_DIGITS = 28
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


class Agreement(StrEnum):
    """How a stated percentage stands to the computed one (*kesesuaian*)."""

    AGREES = "agrees"
    CUT = "cut"
    WITHIN_ROUNDING = "within-rounding"
    DIFFERS = "differs"


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

    A field of this type also takes text: the name of a basket.

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


def to_commodity(value: Commodity | str) -> Commodity:
    """Converter of a commodity: text names a basket."""
    if isinstance(value, str) and not any(_BASKET.issues(value, Path())):
        return Commodity(basket=value)
    return as_is(value, Commodity)


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
        top, top_half = _printed(self.equivalent, self.equivalent_resolution)
        bottom, bottom_half = _printed(self.value, self.resolution)
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


def _printed(amount: Money, resolution: Money | None) -> tuple[Fraction, Fraction]:
    """An amount and half the unit of its last printed digit, in units of the currency."""
    half = Fraction(resolution.minor, 2) if resolution else Fraction(0)
    return Fraction(amount.minor, 10**amount.digits), half / 10**amount.digits


@attrs.frozen(kw_only=True)
class StatedCheck(Checked):
    """A stated percentage set against the computed one (*angka dinyatakan dan dihitung*)."""

    stated: Percent
    computed: Figure
    verdict: Agreement

    def sentence(self, locale: str = "id") -> str:
        """Both numbers and the verdict as a sentence."""
        about = {**self.computed.about, "stated": self.stated, "verdict": self.verdict}
        return attrs.evolve(self.computed, name="stated-growth", about=about).sentence(locale)


_LIKE_FOR_LIKE = ("reporter", "partner", "flow", "commodity", "valuation", "region")


def like_for_like(record: ExportRecord) -> tuple[object, ...]:
    """What records must share to stand in one series."""
    return (*(getattr(record, name) for name in _LIKE_FOR_LIKE), record.value.currency)


def to_export_records(value: Iterable[ExportRecord]) -> tuple[ExportRecord, ...]:
    """Converter of export records, any iterable of them."""
    return listed(list(value) if isinstance(value, Iterable) and not isinstance(value, str) else value, ExportRecord)


@attrs.frozen(kw_only=True)
class ExportSeries(Checked):
    """Export records that speak of the same thing (*deret ekspor*), so that they may be set against each other.

    >>> def told(year: int, millions: int) -> ExportRecord:
    ...     return ExportRecord(id=f"k-{year}", period=str(year), value=Money.usd(millions * 1_000_000),
    ...                         commodity="kerajinan", source="Dewan Kerajinan Nasional 2020-02-27")
    >>> series = ExportSeries(records=[told(2018, 870), told(2019, 892)])
    >>> series.growth("2019").value
    Fraction(11, 435)
    >>> series.growth("2018")
    Traceback (most recent call last):
    ikm_domain.errors.NotComparable: There is no record of 2017. [series.no-record]

    Raises:
        ValidationFailed: `series.mixed-commodity` and its like for reporter, partner, flow, valuation, region and
            currency, `series.vintage-repeated` and the codes of any field.
    """

    records: Annotated[tuple[ExportRecord, ...], Least(1)] = attrs.field(converter=to_export_records)
    name: Title | None = None

    @invariant
    def _like_for_like(self) -> Iterator[Issue]:
        first = self.records[0]
        for index, record in enumerate(self.records):
            for name in _LIKE_FOR_LIKE:
                if getattr(record, name) != getattr(first, name):
                    yield error(f"series.mixed-{name}", Path(("records", index, name)))
            if record.value.currency != first.value.currency:
                yield error("series.mixed-currency", Path(("records", index, "value")))

    @invariant
    def _vintages_apart(self) -> Iterator[Issue]:
        seen: set[object] = set()
        for index, record in enumerate(self.records):
            vintage = (record.period, record.told_on, record.source)
            if vintage in seen:
                yield error("series.vintage-repeated", Path(("records", index)), period=str(record.period))
            seen.add(vintage)

    def as_of(self, day: date | str) -> "ExportSeries":
        """What was known at the end of a day: of each period and publisher the latest record told by then.

        Where one publisher told two on one day, both stay, since neither supersedes the other.
        """
        by = day_of(day, "day")
        dated = [(record.told_on, record) for record in self.records if record.told_on is not None]
        last: dict[object, date] = {}
        for told, record in dated:
            one = (record.period, record.source.publisher)
            if told <= by:
                last[one] = max(told, last.get(one, told))
        dated.sort(key=lambda pair: (pair[1].period, pair[0]))
        known = [record for told, record in dated if told == last.get((record.period, record.source.publisher))]
        if not known:
            raise NotComparable([error("series.nothing-known", day=by)])
        return attrs.evolve(self, records=known)

    def told_by(self, publisher: str) -> "ExportSeries":
        """The records of one publisher.

        Raises:
            NotComparable: `series.nothing-told`.
        """
        told = [record for record in self.records if record.source.publisher == publisher]
        if not told:
            raise NotComparable([error("series.nothing-told", publisher=publisher)])
        return attrs.evolve(self, records=told)

    def growth(self, period: Period | str, base: Period | str | None = None) -> Figure:
        """New over base, less one: exact, as a ratio. The base is the same months a year earlier unless it is named.

        Raises:
            NotComparable: `series.no-record`, `series.vintages` (two qualify), `growth.lengths` (nine months against
                twelve), `growth.publishers`.
        """
        return _growth(*self._pair(period, base))

    def compound_growth(self, first: Period | str, last: Period | str) -> Figure:
        """Growth a year between two periods of the same months, to 28 digits.

        Raises:
            NotComparable: as `growth`, and `growth.not-years` where no whole number of years lies between them.
        """
        new, old = self._pair(last, first)
        years = new.period.first.year - old.period.first.year
        if years < 1 or _month_and_day(new.period.first) != _month_and_day(old.period.first):
            raise NotComparable([error("growth.not-years", first=str(old.period), last=str(new.period))])
        rate: Decimal | None = None
        if old.value:
            wide = Context(prec=_28_DIGITS + 12)
            quotient = wide.divide(new.value.amount, old.value.amount)
            power = wide.power(quotient, wide.divide(Decimal(1), Decimal(years))) if quotient else Decimal(0)
            rate = Context(prec=_28_DIGITS).plus(wide.subtract(power, Decimal(1)))
        return Figure(
            name="compound-growth",
            low=rate,
            high=rate,
            unit="ratio",
            numerator=new.value,
            denominator=old.value,
            about={"period": new.period, "base": old.period, "years": years},
            missing=_no_base(old),
            sources=sources_of([new, old]),
        )

    def check_stated(self, period: Period | str, percent: Decimal | int | str | None = None) -> StatedCheck:
        """The stated growth of a period against the computed one.

        `agrees` within half of the last stated digit, ends included; `cut` where the computed one was cut towards
        zero; `within-rounding` where the printed digits of value and base allow it; else `differs`.

        Raises:
            NotComparable: as `growth`, and `growth.not-stated`, `growth.zero-base`.
        """
        record = self._one(period)
        stated = record.stated_growth_percent if percent is None else read_decimal(percent)
        if stated is None:
            raise NotComparable([error("growth.not-stated", period=str(record.period))])
        if issues := list(Exact().issues(stated, Path(("percent",)))):
            raise ValidationFailed(issues)
        new, old = self._pair(record.period, record.stated_growth_base)
        if not old.value:
            raise NotComparable([error("growth.zero-base", period=str(old.period))])
        return StatedCheck(stated=stated, computed=_growth(new, old), verdict=_verdict(stated, new, old))

    def revision(self, period: Period | str) -> Figure:
        """The last vintage of a period less the first, by the day they were told.

        Raises:
            NotComparable: `series.no-record`, `series.undated`, `series.vintages`, `growth.publishers`.
        """
        vintages = self._of(period)
        wanted = str(vintages[0].period)
        if len({record.source.publisher for record in vintages}) > 1:
            raise NotComparable([error("growth.publishers", period=wanted, base=wanted)])
        days = [record.told_on for record in vintages if record.told_on is not None]
        if len(days) < len(vintages):
            raise NotComparable([error("series.undated", period=wanted)])
        if days.count(min(days)) > 1 < len(days) or days.count(max(days)) > 1 < len(days):
            raise NotComparable([error("series.vintages", period=wanted, vintages=len(vintages))])
        ordered = [record for _, record in sorted(zip(days, vintages, strict=True), key=lambda pair: pair[0])]
        change = ordered[-1].value - ordered[0].value
        return Figure(
            name="revision",
            low=change,
            high=change,
            unit=change.currency,
            about={"period": ordered[0].period, "vintages": len(ordered)},
            sources=sources_of(ordered),
        )

    def _of(self, period: Period | str) -> list[ExportRecord]:
        wanted = period_of(period)
        found = [record for record in self.records if record.period == wanted]
        if not found:
            raise NotComparable([error("series.no-record", period=str(wanted))])
        return found

    def _one(self, period: Period | str) -> ExportRecord:
        found = self._of(period)
        if len(found) > 1:
            raise NotComparable([error("series.vintages", period=str(found[0].period), vintages=len(found))])
        return found[0]

    def _pair(self, period: Period | str, base: Period | str | None) -> tuple[ExportRecord, ExportRecord]:
        """The record of a period and the one it is set against."""
        new = self._one(period)
        named = None if base is None else period_of(base)
        if named is not None and _length(named) != _length(new.period):
            raise NotComparable([error("growth.lengths", period=str(new.period), base=str(named))])
        old = self._one(named or _year_earlier(new.period))
        if new.source.publisher != old.source.publisher:
            raise NotComparable([error("growth.publishers", period=str(new.period), base=str(old.period))])
        return new, old


def _month_and_day(day: date) -> tuple[int, int]:
    return day.month, day.day


def _year_earlier(period: Period) -> Period:
    try:
        return period.year_earlier()
    except ValidationFailed as failed:
        raise NotComparable(failed.issues) from None


def _length(period: Period) -> tuple[int, int]:
    return (period.months, 0) if period.months else (0, period.days)


def _growth(new: ExportRecord, old: ExportRecord) -> Figure:
    ratio = new.value / old.value - 1 if old.value else None
    return Figure(
        name="growth",
        low=ratio,
        high=ratio,
        unit="ratio",
        numerator=new.value,
        denominator=old.value,
        about={"period": new.period, "base": old.period},
        missing=_no_base(old),
        sources=sources_of([new, old]),
    )


def _no_base(old: ExportRecord) -> tuple[Issue, ...]:
    return () if old.value else (warning("growth.zero-base", period=str(old.period)),)


def _verdict(stated: Decimal, new: ExportRecord, old: ExportRecord) -> Agreement:
    percent, told = (new.value / old.value - 1) * 100, Fraction(stated)
    last_digit = Fraction(10) ** cast(int, stated.as_tuple().exponent)
    if abs(percent - told) <= last_digit / 2:
        return Agreement.AGREES
    steps = abs(percent) / last_digit
    cut = (steps.numerator // steps.denominator) * last_digit
    if told == (cut if percent >= 0 else -cut):
        return Agreement.CUT
    (top, top_half), (bottom, bottom_half) = _printed(new.value, new.resolution), _printed(old.value, old.resolution)
    low = ((top - top_half) / (bottom + bottom_half) - 1) * 100
    high = ((top + top_half) / (bottom - bottom_half) - 1) * 100 if bottom > bottom_half else None
    if told + last_digit / 2 >= low and (high is None or told - last_digit / 2 <= high):
        return Agreement.WITHIN_ROUNDING
    return Agreement.DIFFERS
