"""Money (*uang*): exact amounts with a currency, kept as whole minor units."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any, Final, Self, cast

from ikm_domain.checked import Kind, Member, Value, member, wrong_type
from ikm_domain.data.currencies import CURRENCIES
from ikm_domain.errors import CurrencyMismatch, Issue, Path, ValidationFailed, error

LIMIT_DIGITS: Final = 18
LIMIT: Final = 10**LIMIT_DIGITS
_PLAIN = re.compile(r"(-?)(\d+)(?:\.(\d+))?", re.ASCII)


class Rounding(StrEnum):
    """How a number loses digits (*pembulatan*); Indonesian offices, spreadsheets and Intl round half up."""

    HALF_UP = "half-up"
    HALF_EVEN = "half-even"
    UP = "up"
    DOWN = "down"
    CEILING = "ceiling"
    FLOOR = "floor"


_HALF_UP: Final = Rounding.HALF_UP
_ROUNDING: Final = Member(Rounding)


def divided(numerator: int, denominator: int, rounding: Rounding = Rounding.HALF_UP) -> int:
    """The whole number nearest to a quotient, `denominator` above zero; half up is half away from zero.

    >>> divided(5, 2), divided(-5, 2), divided(5, 2, Rounding.HALF_EVEN), divided(-5, 2, Rounding.CEILING)
    (3, -3, 2, -2)
    """
    size, rest = divmod(abs(numerator), denominator)
    if rounding is _HALF_UP:
        away = 2 * rest >= denominator
    elif rounding is Rounding.HALF_EVEN:
        away = 2 * rest > denominator or (2 * rest == denominator and size % 2 == 1)
    elif rounding is Rounding.CEILING:
        away = rest > 0 and numerator > 0
    elif rounding is Rounding.FLOOR:
        away = rest > 0 and numerator < 0
    else:
        away = rest > 0 and rounding is Rounding.UP
    size += away
    return size if numerator >= 0 else -size


class Money(Value):
    """An amount of money (*uang*): exact, of one currency, below 10^18 in size.

    `amount` is an int, a Decimal or plain decimal text with a point; `currency` a code of ISO 4217. Nothing is
    rounded: what would lose a digit is refused, and so is text with more decimals than the currency has, since
    `1.500` may well mean fifteen hundred. IDR keeps sen.

    >>> Money(1_500_000, "IDR"), Money("1250.50", "USD").amount
    (Money('1500000', 'IDR'), Decimal('1250.50'))
    >>> Money.idr(100) + Money.usd(1)
    Traceback (most recent call last):
    ikm_domain.errors.CurrencyMismatch: Amounts in IDR and USD do not go together. [money.currencies]
    >>> Money(0.1, "RP")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: amount: A float is not exact; give an int, a Decimal or text. [money.float]
    currency: "RP" is not a currency code of ISO 4217. [currency.unknown]

    Raises:
        ValidationFailed: `field.type`, `money.bool`, `money.float`, `money.not-a-number`, `money.infinite`,
            `money.text`, `money.too-large`, `money.decimals`, `currency.unknown`.
    """

    __slots__ = _parts = ("_currency", "_minor")
    _currency: str
    _minor: int

    def __init__(self, amount: int | Decimal | str, currency: str) -> None:
        digits = CURRENCIES.get(currency) if isinstance(currency, str) else None
        issues: list[Issue] = []
        minor = _minor_units(amount, LIMIT_DIGITS if digits is None else digits, currency)
        if isinstance(minor, Issue):
            issues.append(minor.under(Path(("amount",))))
        if digits is None:
            issues.append(unknown_currency(currency))
        if issues:
            raise ValidationFailed(issues)
        object.__setattr__(self, "_minor", minor)
        object.__setattr__(self, "_currency", str.__str__(currency))

    @classmethod
    def idr(cls, amount: int | Decimal | str) -> Self:
        """Rupiah."""
        return cls(amount, "IDR")

    @classmethod
    def usd(cls, amount: int | Decimal | str) -> Self:
        """United States dollars (*dolar AS*)."""
        return cls(amount, "USD")

    @classmethod
    def of_minor(cls, minor: int, currency: str) -> Self:
        """The amount of so many whole minor units, the inverse of `minor`.

        >>> Money.of_minor(125050, "USD")
        Money('1250.50', 'USD')

        Raises:
            ValidationFailed: `field.type`, `field.missing`, `money.too-large`, `currency.unknown`.
        """
        digits = CURRENCIES.get(currency) if isinstance(currency, str) else None
        issues: list[Issue] = []
        if not isinstance(minor, int) or isinstance(minor, bool):
            issues.append(wrong_type(minor, Path(("minor",)), Kind.WHOLE_NUMBER))
        elif digits is not None and abs(minor) >= LIMIT * 10**digits:
            issues.append(error("money.too-large"))
        if digits is None:
            issues.append(unknown_currency(currency))
        if issues:
            raise ValidationFailed(issues)
        return cls._made(str.__str__(currency), minor)

    @classmethod
    def _made(cls, *content: object) -> Self:
        made = object.__new__(cls)
        object.__setattr__(made, "_currency", content[0])
        object.__setattr__(made, "_minor", content[1])
        return made

    @property
    def currency(self) -> str:
        """The code of ISO 4217."""
        return self._currency

    @property
    def digits(self) -> int:
        """How many decimals the currency has."""
        return CURRENCIES[self._currency]

    @property
    def minor(self) -> int:
        """The amount in whole minor units: sen, cents."""
        return self._minor

    @property
    def amount(self) -> Decimal:
        """The amount as a Decimal; a whole one has no decimals."""
        return Decimal(self.plain())

    def plain(self) -> str:
        """The amount as plain text, the form in which it travels: the inverse of the constructor.

        >>> Money("1250.50", "USD").plain(), Money.idr(-5).plain()
        ('1250.50', '-5')
        """
        whole, part = divmod(abs(self._minor), 10**self.digits)
        sign = "-" if self._minor < 0 else ""
        return f"{sign}{whole}.{part:0{self.digits}}" if part else f"{sign}{whole}"

    def rounded(self, to: int | Decimal | str = 1, mode: Rounding = Rounding.HALF_UP) -> Self:
        """The nearest multiple of `to` units of the currency: the only way in which an amount loses digits.

        >>> Money("1250.50", "USD").rounded(), Money.idr(1_234_567).rounded(to=1000)
        (Money('1251', 'USD'), Money('1235000', 'IDR'))
        >>> Money.idr(1).rounded(0)
        Traceback (most recent call last):
        ikm_domain.errors.ValidationFailed: to: A unit of rounding must be above zero. [money.step]

        Raises:
            ValidationFailed: `money.step`, `code.unknown` (of the mode), what `Money` says of an amount.
        """
        step = self._step(to)
        rounding = member(Rounding, mode)
        issues = [*([step] if isinstance(step, Issue) else []), *_ROUNDING.issues(rounding, Path(("mode",)))]
        if isinstance(step, Issue) or issues:
            raise ValidationFailed(issues)
        return self._of(divided(self._minor, step, rounding) * step)

    def split(self, parts: int, *, to: int | Decimal | str | None = None) -> tuple[Self, ...]:
        """As equal parts as whole minor units allow, the larger ones first; they add up to the whole.

        With `to`, each is a multiple of so many units of the currency: `to=1` gives no sen.

        >>> Money.usd(100).split(3)
        (Money('33.34', 'USD'), Money('33.33', 'USD'), Money('33.33', 'USD'))
        >>> Money.idr(100_000).split(3, to=1)
        (Money('33334', 'IDR'), Money('33333', 'IDR'), Money('33333', 'IDR'))

        Raises:
            ValidationFailed: `money.parts`, `money.step`, `money.not-a-multiple`, what `Money` says of an amount.
        """
        issues: list[Issue] = []
        if type(parts) is not int or not 1 <= parts <= 1_000_000:
            issues.append(error("money.parts", Path(("parts",)), least=1, most=1_000_000))
        step = self._steps(to, issues)
        least, larger = divmod(abs(self._minor) // step, parts)
        return tuple(self._part(least + (number < larger), step) for number in range(parts))

    def allocate(
        self, weights: Sequence[int | Decimal | Fraction], *, to: int | Decimal | str | None = None
    ) -> tuple[Self, ...]:
        """Parts in proportion to the weights; what is left over goes to the largest remainders, first come first.

        With `to`, each is a multiple of so many units of the currency.

        >>> Money.idr(1000).allocate([70, 20, 10])
        (Money('700', 'IDR'), Money('200', 'IDR'), Money('100', 'IDR'))

        Raises:
            ValidationFailed: `field.type`, `field.missing`, `money.weights`, `money.step`, `money.not-a-multiple`, what
                `Money` says of an amount.
        """
        issues: list[Issue] = []
        at = Path(("weights",))
        shares = [exact(weight) for weight in weights] if isinstance(weights, Iterable) else []
        known = [share for share in shares if share is not None and share >= 0]
        total = sum(known)
        if not isinstance(weights, Iterable):
            issues.append(wrong_type(weights, at, Kind.LIST))
        elif len(known) < len(shares) or not total:
            issues.append(error("money.weights", at))
        step = self._steps(to, issues)
        whole = abs(self._minor) // step
        portions = [whole * share / total for share in known]
        parts = [portion.numerator // portion.denominator for portion in portions]
        by_remainder = sorted(range(len(parts)), key=lambda i: parts[i] - portions[i])
        for i in by_remainder[: whole - sum(parts)]:
            parts[i] += 1
        return tuple(self._part(part, step) for part in parts)

    def _step(self, to: object) -> int | Issue:
        """A unit of rounding in minor units."""
        at = Path(("to",))
        step = _minor_units(to, self.digits, self._currency)
        if isinstance(step, Issue):
            return step.under(at)
        return step if step > 0 else error("money.step", at)

    def _steps(self, to: object, issues: list[Issue]) -> int:
        """The unit that this amount is a multiple of, in minor units; refused with whatever else is wrong."""
        step = 1 if to is None else self._step(to)
        if isinstance(step, Issue):
            issues.append(step)
        elif self._minor % step:
            issues.append(error("money.not-a-multiple", Path(("to",))))
        if isinstance(step, Issue) or issues:
            raise ValidationFailed(issues)
        return step

    def _part(self, steps: int, step: int) -> Self:
        return self._of(steps * step if self._minor >= 0 else -steps * step)

    def __add__(self, other: "Money") -> Self:
        return self._of(self._minor + self._same(other)) if isinstance(other, Money) else NotImplemented

    def __sub__(self, other: "Money") -> Self:
        return self._of(self._minor - self._same(other)) if isinstance(other, Money) else NotImplemented

    def __mul__(self, factor: int | Decimal) -> Self:
        if isinstance(factor, float | bool):
            raise ValidationFailed([error("money.float" if isinstance(factor, float) else "money.bool")])
        if not isinstance(factor, int | Decimal):
            return NotImplemented
        ratio = exact(factor)
        product = None if ratio is None else self._minor * ratio
        if product is None or product.denominator != 1:
            raise ValidationFailed([error("money.inexact")])
        return self._of(product.numerator)

    __rmul__ = __mul__

    def __truediv__(self, other: "Money") -> Fraction:
        """The exact ratio of two amounts of one currency; a number as divisor is refused in favour of `split`."""
        if isinstance(other, int | float | Decimal | Fraction):
            raise ValidationFailed([error("money.division")])
        if not isinstance(other, Money):
            return NotImplemented
        divisor = self._same(other)
        if not divisor:
            raise ValidationFailed([error("money.zero-divisor")])
        return Fraction(self._minor, divisor)

    def __neg__(self) -> Self:
        return self._of(-self._minor)

    def __pos__(self) -> Self:
        return self

    def __abs__(self) -> Self:
        return self._of(abs(self._minor))

    def __bool__(self) -> bool:
        return self._minor != 0

    def __lt__(self, other: "Money") -> bool:
        return self._minor < self._same(other) if isinstance(other, Money) else NotImplemented

    def __le__(self, other: "Money") -> bool:
        return self._minor <= self._same(other) if isinstance(other, Money) else NotImplemented

    def __gt__(self, other: "Money") -> bool:
        return self._minor > self._same(other) if isinstance(other, Money) else NotImplemented

    def __ge__(self, other: "Money") -> bool:
        return self._minor >= self._same(other) if isinstance(other, Money) else NotImplemented

    def _same(self, other: "Money") -> int:
        if other._currency != self._currency:
            raise CurrencyMismatch([error("money.currencies", left=self._currency, right=other._currency)])
        return other._minor

    def _of(self, minor: int) -> Self:
        if abs(minor) >= LIMIT * 10**self.digits:
            raise ValidationFailed([error("money.too-large")])
        return type(self)._made(self._currency, minor)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.plain(), self._currency)

    def __str__(self) -> str:
        return f"{self._currency} {self.plain()}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.plain()!r}, {self._currency!r})"


def unknown_currency(currency: object) -> Issue:
    """The issue of a currency that is no code of ISO 4217."""
    at = Path(("currency",))
    if not isinstance(currency, str):
        return wrong_type(currency, at, Kind.TEXT)
    return error("currency.unknown", at, given=currency)


def exact(number: object) -> Fraction | None:
    """An int, finite Decimal or Fraction of reasonable size as a fraction; None for anything else.

    >>> exact(Decimal("0.5")), exact(0.5), exact(Decimal("1E+999999999"))
    (Fraction(1, 2), None, None)
    """
    if isinstance(number, Decimal):
        sound = number.is_finite() and (not number or -60 <= cast(int, number.as_tuple().exponent) <= 60)
        return Fraction(number) if sound else None
    if isinstance(number, int | Fraction) and not isinstance(number, bool):
        return Fraction(number)
    return None


def _minor_units(amount: object, digits: int, currency: object) -> int | Issue:
    if isinstance(amount, bool):
        return error("money.bool")
    if isinstance(amount, int):
        return amount * 10**digits if abs(amount) < LIMIT else error("money.too-large")
    if isinstance(amount, str):
        read = _PLAIN.fullmatch(amount)
        if read is None:
            return error("money.text", given=amount)
        sign, whole, part = read[1], read[2].lstrip("0"), read[3] or ""
        if len(whole) > LIMIT_DIGITS:
            return error("money.too-large")
        if len(part) > digits:
            return error("money.decimals", most=digits, currency=currency)
        return int(f"{sign}{whole or 0}{part:0<{digits}}")
    if isinstance(amount, Decimal):
        return _minor_of_decimal(amount, digits, currency)
    if isinstance(amount, float):
        return error("money.float")
    return wrong_type(amount, Path(), Kind.NUMBER)


def _minor_of_decimal(amount: Decimal, digits: int, currency: object) -> int | Issue:
    if amount.is_nan():
        return error("money.not-a-number")
    if amount.is_infinite():
        return error("money.infinite")
    if not amount:
        return 0
    if amount.adjusted() >= LIMIT_DIGITS:
        return error("money.too-large")
    minor = exact(amount)
    if minor is None or (minor := minor * 10**digits).denominator != 1:
        return error("money.decimals", most=digits, currency=currency)
    return minor.numerator
