"""Series of export figures that can be set against each other."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Context, Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, cast

import attrs

from ikm_domain.checked import Checked, Exact, Least, invariant, listed, read_decimal, repeated
from ikm_domain.errors import Issue, NotComparable, Path, ValidationFailed, error, warning
from ikm_domain.records.exports.record import ExportRecord, Percent, printed
from ikm_domain.records.record import Title
from ikm_domain.values.figures import Figure, sources_of
from ikm_domain.values.periods import Period, day_of, period_of

_28_DIGITS = 28


class Agreement(StrEnum):
    """How a stated percentage stands to the computed one (*kesesuaian*)."""

    AGREES = "agrees"
    CUT = "cut"
    WITHIN_ROUNDING = "within-rounding"
    DIFFERS = "differs"


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

    >>> from ikm_domain.values.money import Money
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
        for index in repeated((record.period, record.told_on, record.source) for record in self.records):
            yield error("series.vintage-repeated", Path(("records", index)), period=str(self.records[index].period))

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
    (top, top_half), (bottom, bottom_half) = printed(new.value, new.resolution), printed(old.value, old.resolution)
    low = ((top - top_half) / (bottom + bottom_half) - 1) * 100
    high = ((top + top_half) / (bottom - bottom_half) - 1) * 100 if bottom > bottom_half else None
    if told + last_digit / 2 >= low and (high is None or told - last_digit / 2 <= high):
        return Agreement.WITHIN_ROUNDING
    return Agreement.DIFFERS
