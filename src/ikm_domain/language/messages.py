"""Issues and figures in words: templates of the catalogue, filled with facts written for the reader."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Final, cast

from ikm_domain.errors import Catalogue, Issue
from ikm_domain.language.catalogue import ISSUES, PHRASES, SENTENCES
from ikm_domain.language.currencies import OWN_NAMES
from ikm_domain.language.formatting import (
    format_date,
    format_money,
    format_number,
    format_percent,
    format_period,
)
from ikm_domain.language.labels import label
from ikm_domain.language.locales import NO_BREAK, RANGE_SIGN, house_locale
from ikm_domain.plain import is_tuple
from ikm_domain.values.crafts import Craft
from ikm_domain.values.figures import Figure, FigureBasis, Number
from ikm_domain.values.money import Money, divided
from ikm_domain.values.periods import Period
from ikm_domain.values.places import Region

_GROUPED_FROM: Final = 10_000
_PLACES_SHOWN: Final = 3
_SMALL_RATE_DECIMALS: Final = 6
_NOT_TOLD: Final = ("field.not-stated", "session.no-count")

_UNIT_WORDS: Final[Mapping[str, tuple[str, str, str]]] = {
    "people": ("orang", "person", "people"),
    "units": ("unit", "unit", "units"),
    "hours": ("jam", "hour", "hours"),
    "days": ("hari", "day", "days"),
    "grants": ("fasilitasi", "grant", "grants"),
    "enterprises": ("usaha", "enterprise", "enterprises"),
}


def worded(issue: Issue, locale: str = "id", catalogue: Catalogue | None = None) -> str:
    """An issue in words; a code that no template words, or none that fits its facts, is told with its facts."""
    language = house_locale(locale)
    template = (catalogue or {}).get(language, {}).get(issue.code) or ISSUES[language].get(issue.code)
    grouped = any(isinstance(value, int) and abs(value) >= _GROUPED_FROM for value in issue.params.values())
    try:
        facts = {
            name: format_number(value, locale=language)
            if grouped and isinstance(value, int)
            else fact_text(value, language)
            for name, value in issue.params.items()
        }
    except ValueError:  # a number too large to be written
        return issue.code
    bare = f"{issue.code}: {', '.join(f'{name}={value}' for name, value in facts.items())}" if facts else issue.code
    try:
        return bare if template is None else template.format_map(facts)
    except (LookupError, ValueError, AttributeError, TypeError):
        return bare


def figure_sentence(figure: Figure, locale: str = "id", catalogue: Catalogue | None = None) -> str:
    """A figure as a sentence, and behind it what it had to do without."""
    language = house_locale(locale)
    key = f"figure.{figure.name}{_variant(figure)}"
    own = (catalogue or {}).get(language, {})
    template = own.get(key) or SENTENCES[language].get(key) or SENTENCES[language]["figure.other"]
    facts = {name: fact_text(value, language) for name, value in figure.about.items()}
    facts |= {
        "name": figure.name,
        "unit": figure.unit,
        "amount": amount_phrase(figure, language),
        "basis": basis_phrase(figure, language),
    }
    if figure.name == "implied-rate":
        facts |= _rate_facts(figure, language)
    if isinstance(stated := figure.about.get("stated"), Decimal):
        facts["stated"] = percent_as_printed(stated, language)
    try:
        sentence = template.format_map(facts)
    except KeyError:  # a figure of a caller's own making that bears a name of the house
        sentence = SENTENCES[language]["figure.other"].format_map(facts)
    return " ".join([sentence, *_missing(figure, language)])


def _variant(figure: Figure) -> str:
    """The ending of the key of a figure that is worded in several ways."""
    if figure.name == "contacts" and "audience" in figure.about:
        return "-of"
    if figure.name == "attendance-rate" and figure.about.get("over") == "planned":
        return "-planned"
    return "-unsayable" if figure.name == "implied-rate" and figure.quotient is None else ""


def phrase(key: str, language: str, **facts: str) -> str:
    """A phrase that sentences are made of."""
    return PHRASES[language][key].format_map(facts)


def amount_phrase(figure: Figure, language: str) -> str:
    """The number or range of a figure with its unit; what cannot be said is said to be so."""
    low, high = (None if end is None else _number(end, figure.unit, language) for end in (figure.low, figure.high))
    if low is None:
        hidden = any(issue.code == "breakdown.hidden" for issue in figure.missing)
        return phrase("hidden" if hidden else "unsayable", language)
    amount = counted(low if low == high or high is None else _range(low, high, language), figure.unit, language)
    return amount if high is not None else phrase("at-least", language, amount=amount)


def basis_phrase(figure: Figure, language: str) -> str:
    """What a figure rests on, in words; head counts without a list say who told them."""
    if figure.basis is FigureBasis.COMPUTED:
        return phrase("no-count" if figure.missing else "no-session", language)
    if figure.basis is FigureBasis.NOT_STATED:
        told = "told-at-opening" if figure.about.get("told") == "opening" else "told-by-organizer"
        return f"{phrase(told, language)}, {label(figure.basis, locale=language)}"
    return label(figure.basis, locale=language)


def _range(low: str, high: str, language: str) -> str:
    return phrase("range", language, low=low, high=high) if low.startswith("-") else f"{low}{RANGE_SIGN}{high}"


def counted(number: str, unit: str, language: str) -> str:
    """A written number with the word for what it counts; a unit without a word is left out."""
    words = _UNIT_WORDS.get(unit)
    if words is None:
        return number
    indonesian, one, many = words
    return f"{number} {indonesian if language == 'id' else one if number == '1' else many}"


def _number(number: Number, unit: str, language: str) -> str:
    if isinstance(number, Money):
        return format_money(number, locale=language)
    if unit.endswith("/person"):
        return format_money(_rounded(Fraction(number), unit.removesuffix("/person")), locale=language)
    if unit == "ratio":
        return format_percent(number, 2, locale=language)
    whole = isinstance(number, int) or Fraction(number).denominator == 1
    return format_number(int(number) if whole else number, None if whole else 2, locale=language)


def days_phrase(first: date, last: date, language: str) -> str:
    """From one day to another; a single day with its weekday."""
    if first == last:
        return format_date(first, locale=language)
    return format_period(Period(first, last), locale=language)


def fact_text(value: object, language: str) -> str:
    """A fact as a sentence tells it."""
    if isinstance(value, StrEnum | Region | Craft):
        return label(value, locale=language)
    if isinstance(value, Money):
        return format_money(value, locale=language)
    if isinstance(value, Period):
        return format_period(value, locale=language)
    if isinstance(value, date):
        return format_date(value, "long", locale=language)
    if is_tuple(value):
        return ", ".join(str(item) for item in value)
    if isinstance(value, int) and abs(value) < _GROUPED_FROM:
        return str(value)
    if isinstance(value, int | Decimal):
        return format_number(value, locale=language)
    return str(value)


def _rate_facts(figure: Figure, language: str) -> dict[str, str]:
    """The facts of an implied rate: the quotient to the minor unit, the range to whole units of large rates."""
    quotient, top, bottom = figure.quotient, figure.numerator, figure.denominator
    if quotient is None or not isinstance(top, Money) or not isinstance(bottom, Money):
        return {}
    called = OWN_NAMES.get((bottom.currency, language))
    digits = 0 if quotient >= _GROUPED_FROM // 10 else _SMALL_RATE_DECIMALS
    written = f"{top.currency}{NO_BREAK}{format_number(quotient, digits, locale=language)}"
    if not digits:
        written = format_money(_rounded(quotient, top.currency), locale=language)
    ends = {"low": figure.low, "high": figure.high}
    return {
        "quotient": written,
        "per": called.one if called else bottom.currency,
        **{
            name: phrase("unsayable", language) if end is None else format_number(end, digits, locale=language)
            for name, end in ends.items()
            if not isinstance(end, Money)
        },
    }


def _rounded(amount: Fraction, currency: str) -> Money:
    """The money nearest to an amount."""
    digits = Money(0, currency).digits
    return Money.of_minor(divided(amount.numerator * 10**digits, amount.denominator), currency)


def percent_as_printed(stated: Decimal, language: str) -> str:
    """A stated percentage with the digits it was printed with."""
    return format_percent(Fraction(stated) / 100, max(0, -cast(int, stated.as_tuple().exponent)), locale=language)


def _missing(figure: Figure, language: str) -> Iterator[str]:
    """What a figure had to do without: the places of what is not told, the reason of anything else."""
    places = [str(issue.path) for issue in figure.missing if issue.code in _NOT_TOLD]
    shown = places[:_PLACES_SHOWN]
    if len(places) > len(shown):
        shown.append(phrase("and-more", language, count=str(len(places) - len(shown))))
    if shown:
        yield SENTENCES[language]["figure.missing"].format_map({"places": ", ".join(shown)})
    for issue in figure.missing:
        if issue.code not in _NOT_TOLD:
            yield f"{issue.path}: {worded(issue, language)}" if issue.path else worded(issue, language)
