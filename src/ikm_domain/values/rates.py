"""Exchange rates (*kurs*) with a day and a source, and the conversions that keep them."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Final

import attrs

from ikm_domain.checked import (
    Between,
    Checked,
    Day,
    Exact,
    Matching,
    Member,
    invariant,
    member,
    read_decimal,
    wrong_type,
)
from ikm_domain.data.currencies import CURRENCIES
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.values.money import Money, Rounding, divided
from ikm_domain.values.periods import read_day, to_date_or_none
from ikm_domain.values.sources import Source, to_source_or_none

Currency = Annotated[str, Matching(r"[A-Z]{3}", "currency.unknown")]

_ROUNDING: Final = Member(Rounding)


class RateKind(StrEnum):
    """Which rate it is (*jenis kurs*).

    JISDOR is the Jakarta Interbank Spot Dollar Rate and the middle rate (*kurs tengah*) that between buying and
    selling, both of Bank Indonesia and of one day; the tax rate (*Kurs Pajak*) is decreed by the Ministry of Finance
    for a week, Wednesday to Tuesday; an agreed one stands in a contract.
    """

    JISDOR = "jisdor"
    MIDDLE = "middle"
    TAX = "tax"
    AGREED = "agreed"


def to_rate(value: Decimal | int | str) -> Decimal:
    """Converter of a rate: a whole number or plain text keeps its printed digits."""
    return read_decimal(value)


def to_rate_kind(value: RateKind | str) -> RateKind:
    """Converter of a kind of rate."""
    return member(RateKind, value)


@attrs.frozen
class ExchangeRate(Checked):
    """An exchange rate (*kurs*): so many units of `quote` for `unit` units of `base`, of a kind, for some days.

    It is never fetched and never a default. A quotient of two printed amounts is no rate of any kind: that is
    `ExportRecord.implied_rate`.

    >>> jisdor = ExchangeRate("USD", "IDR", 14018, "jisdor", valid_from="2020-02-27", valid_to="2020-02-27")
    >>> jisdor.convert(Money.usd(100), on="2020-02-27").result
    Money('1401800', 'IDR')
    >>> ExchangeRate("IDR", "IDR", 0, "tax", unit=10)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: quote: A rate joins two currencies, not IDR with itself. [rate.one-currency]
    rate: A rate must be above zero. [rate.not-above-zero]
    unit: A rate is quoted for 1 or for 100 units, not for 10. [rate.unit]

    Raises:
        ValidationFailed: `currency.unknown`, `rate.one-currency`, `rate.not-above-zero`, `rate.unit`, `period.order`
            and the codes of any field.
    """

    base: Currency
    """The currency that is priced."""
    quote: Currency
    """The currency of the price."""
    rate: Annotated[Decimal, Exact()] = attrs.field(converter=to_rate)
    """Units of `quote` for `unit` units of `base`, printed decimals kept.

    Text has a decimal point: `"14.018"` is fourteen and 18 thousandths, fourteen thousand is `14018`.
    """
    kind: RateKind = attrs.field(converter=to_rate_kind)
    unit: Annotated[int, Between(1, 100)] = 1
    """1 or 100: yen are quoted by the hundred."""
    valid_from: date | None = attrs.field(default=None, converter=to_date_or_none)
    """The first day; unknown leaves the beginning open."""
    valid_to: date | None = attrs.field(default=None, converter=to_date_or_none)
    """The last day, included; unknown leaves the end open."""
    source: Source | None = attrs.field(default=None, converter=to_source_or_none)

    @invariant
    def _two_known_currencies(self) -> Iterator[Issue]:
        for name, currency in (("base", self.base), ("quote", self.quote)):
            if currency not in CURRENCIES:
                yield error("currency.unknown", Path((name,)), given=currency)
        if self.base == self.quote:
            yield error("rate.one-currency", Path(("quote",)), currency=self.quote)

    @invariant
    def _priced(self) -> Iterator[Issue]:
        if self.rate <= 0:
            yield error("rate.not-above-zero", Path(("rate",)))
        if self.unit not in (1, 100):
            yield error("rate.unit", Path(("unit",)), given=self.unit)

    @invariant
    def _valid_in_order(self) -> Iterator[Issue]:
        if self.valid_from is not None and self.valid_to is not None and self.valid_to < self.valid_from:
            yield error("period.order", Path(("valid_to",)))

    @property
    def ratio(self) -> Fraction:
        """Units of `quote` for one unit of `base`, exactly.

        >>> ExchangeRate("JPY", "IDR", "13737.57", "tax", unit=100).ratio
        Fraction(1373757, 10000)
        """
        return Fraction(self.rate) / self.unit

    def convert(self, money: Money, *, on: date | str | None = None, rounding: Rounding | None = None) -> "Conversion":
        """An amount of either currency in the other one, exact unless a rounding is named.

        A day that is given in `on` must lie within the validity of the rate, as far as that is known; without one,
        it is the caller who says that the rate fits.

        >>> tax = ExchangeRate("USD", "IDR", "14572.00", "tax", valid_from="2020-03-18", valid_to="2020-03-24")
        >>> tax.convert(Money.idr(1_000_000), on="2020-03-20", rounding=Rounding.HALF_UP).result
        Money('68.62', 'USD')
        >>> tax.convert(Money.idr(1_000_000), on="2020-03-25")
        Traceback (most recent call last):
        ikm_domain.errors.ValidationFailed: rounding: The result is not exact in USD; name a rounding. [rate.inexact]
        on: This rate was valid up to 24 March 2020, not on 25 March 2020. [rate.expired]

        Raises:
            ValidationFailed: `rate.not-quoted`, `rate.not-yet-valid`, `rate.expired`, `rate.inexact`,
                `money.too-large`, `date.text`, `code.unknown` (of the rounding), `field.type`, `field.missing`.
        """
        if issues := list(self._refusals(money, on, rounding)):
            raise ValidationFailed(issues)
        currency, minor = _exchanged(money, self)
        mode = Rounding.HALF_UP if rounding is None else member(Rounding, rounding)
        return Conversion(money, self, Money.of_minor(divided(minor.numerator, minor.denominator, mode), currency))

    def _refusals(self, money: object, on: object, rounding: object) -> Iterator[Issue]:
        if not isinstance(money, Money):
            yield wrong_type(money, Path(("money",)), Money.__name__)
        elif money.currency not in (self.base, self.quote):
            yield error("rate.not-quoted", Path(("money",)), given=money.currency, base=self.base, quote=self.quote)
        elif rounding is None:
            currency, minor = _exchanged(money, self)
            if minor.denominator != 1:
                yield error("rate.inexact", Path(("rounding",)), currency=currency)
        if rounding is not None:
            yield from _ROUNDING.issues(member(Rounding, rounding), Path(("rounding",)))
        if on is not None:
            yield from self._day_issues(read_day(on), Path(("on",)))

    def _day_issues(self, day: date, at: Path) -> Iterator[Issue]:
        if issues := list(Day().issues(day, at)):
            yield from issues
        elif self.valid_from is not None and day < self.valid_from:
            yield error("rate.not-yet-valid", at, first=self.valid_from, given=day)
        elif self.valid_to is not None and day > self.valid_to:
            yield error("rate.expired", at, last=self.valid_to, given=day)


@attrs.frozen
class Conversion(Checked):
    """A conversion (*konversi*): an amount, the rate that was used, and what came of it.

    >>> jisdor = ExchangeRate("USD", "IDR", 14018, "jisdor")
    >>> Conversion(Money.usd(2), jisdor, Money.idr(28036)) == jisdor.convert(Money.usd(2))
    True
    >>> Conversion(Money.usd(2), jisdor, Money.idr(28000))
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: result: This is not what the rate gives for the amount. [conversion.result]

    Raises:
        ValidationFailed: `conversion.currencies`, `conversion.result` and the codes of any field.
    """

    source: Money
    """The amount that was converted."""
    rate: ExchangeRate
    result: Money
    """Within one minor unit of what the rate gives."""

    @invariant
    def _as_the_rate_gives(self) -> Iterator[Issue]:
        base, quote = self.rate.base, self.rate.quote
        if {self.source.currency, self.result.currency} != {base, quote}:
            yield error("conversion.currencies", base=base, quote=quote)
        elif abs(_exchanged(self.source, self.rate)[1] - self.result.minor) >= 1:
            yield error("conversion.result", Path(("result",)))


def _exchanged(money: Money, rate: ExchangeRate) -> tuple[str, Fraction]:
    """The other currency of a rate, and the amount in its minor units, exactly."""
    forward = money.currency == rate.base
    currency, factor = (rate.quote, rate.ratio) if forward else (rate.base, 1 / rate.ratio)
    return currency, money.minor * factor * 10 ** CURRENCIES[currency] / 10**money.digits
