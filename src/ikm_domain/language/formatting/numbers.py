"""Numbers and percentages written."""

from decimal import Decimal
from fractions import Fraction
from typing import Final, cast

from ikm_domain.checked import Kind, member, wrong_type
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.language.formatting.options import decimals_issues, rounding_issues
from ikm_domain.language.formatting.other_locales import write_other_number
from ikm_domain.language.locales import HOUSE_LOCALES, SIGNS, any_locale
from ikm_domain.values.money import Rounding, divided, exact

_LARGEST: Final = 10**100
_MOST_OWN_DECIMALS: Final = 60


def format_number(
    number: int | Decimal | Fraction,
    decimals: int | None = None,
    *,
    locale: str = "id",
    rounding: Rounding = Rounding.HALF_UP,
) -> str:
    """A number with its digits grouped, rounded to `decimals`; without them an int or Decimal shows its own digits.

    >>> format_number(12480), format_number(Decimal("1234.50")), format_number(Fraction(2, 3), 2, locale="en")
    ('12.480', '1.234,50', '0.67')
    >>> format_number(0.1)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: number: This must be a number, not float. [field.type]

    Raises:
        ValidationFailed: `field.type`, `field.missing`, `number.unreadable`, `number.inexact`, `number.range`,
            `code.unknown` (of the rounding).
        UnknownLocale: `locale.unknown`.
    """
    language = any_locale(locale)
    value = _read(number, "number")
    issues = [] if isinstance(value, Fraction) else [value]
    issues += rounding_issues(rounding)
    if decimals is not None:
        issues += decimals_issues(decimals)
    elif isinstance(number, Fraction) and number.denominator != 1:
        issues.append(error("number.inexact", Path(("number",))))
    if isinstance(value, Issue) or issues:
        raise ValidationFailed(issues)
    shown = _own_decimals(number) if decimals is None else decimals
    return _fixed(value.numerator, value.denominator, shown, language, rounding)


def format_percent(
    ratio: int | Decimal | Fraction,
    decimals: int = 1,
    *,
    locale: str = "id",
    rounding: Rounding = Rounding.HALF_UP,
) -> str:
    """A ratio as a percentage with a fixed number of decimals; 1 is a hundred percent.

    >>> format_percent(Fraction(1, 40)), format_percent(Decimal("0.025"), locale="en"), format_percent(1, 0)
    ('2,5%', '2.5%', '100%')
    >>> format_percent(1, 19)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: decimals: The number must lie between 0 and 18. [number.range]

    Raises:
        ValidationFailed: `field.type`, `field.missing`, `number.unreadable`, `number.range`,
            `code.unknown` (of the rounding).
        UnknownLocale: `locale.unknown`.
    """
    language = any_locale(locale)
    value = _read(ratio, "ratio")
    issues = [] if isinstance(value, Fraction) else [value]
    issues += [*decimals_issues(decimals), *rounding_issues(rounding)]
    if isinstance(value, Issue) or issues:
        raise ValidationFailed(issues)
    return _fixed(100 * value.numerator, value.denominator, decimals, language, rounding, percent=True)


def _fixed(
    numerator: int, denominator: int, decimals: int, language: str, rounding: Rounding, *, percent: bool = False
) -> str:
    scaled = divided(numerator * 10**decimals, denominator, member(Rounding, rounding))
    if language not in HOUSE_LOCALES:
        return write_other_number(scaled, decimals, language, percent=percent)
    grouping, point = SIGNS[language]
    whole, part = divmod(abs(scaled), 10**decimals)
    grouped = f"{whole:,}".replace(",", grouping)
    fraction = f"{point}{part:0{decimals}}" if decimals else ""
    return f"{'-' if scaled < 0 else ''}{grouped}{fraction}{'%' if percent else ''}"


def _read(number: object, name: str) -> Fraction | Issue:
    if isinstance(number, bool) or not isinstance(number, int | Decimal | Fraction):
        return wrong_type(number, Path((name,)), Kind.NUMBER)
    value = exact(number)
    if (
        value is None
        or abs(value.numerator) >= _LARGEST * value.denominator
        or _own_decimals(number) > _MOST_OWN_DECIMALS
    ):
        return error("number.unreadable", Path((name,)))
    return value


def _own_decimals(number: int | Decimal | Fraction) -> int:
    return max(0, -cast(int, number.as_tuple().exponent)) if isinstance(number, Decimal) else 0
