"""Derived numbers (*angka turunan*) that say how far they can be known and what they rest on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, TypeAlias

import attrs

from ikm_domain.checked import (
    Checked,
    Each,
    Instance,
    Kind,
    Mapped,
    Rule,
    Text,
    Value,
    as_is,
    invariant,
    listed,
    member,
    wrong_type,
)
from ikm_domain.errors import Catalogue, Issue, Path, error
from ikm_domain.frozen import FrozenMap
from ikm_domain.values.money import Money, exact
from ikm_domain.values.sources import Source
from ikm_domain.values.tables import Table

Number: TypeAlias = int | Fraction | Decimal | Money


class FigureBasis(StrEnum):
    """What a figure rests on (*dasar angka*)."""

    NOT_STATED = "not-stated"
    ATTENDED = "attended"
    MIXED = "mixed"
    COMPUTED = "computed"
    PRINTED_DIGITS = "printed-digits"


_LIMIT = 10**36


class _Numeral(Rule):
    """A number that is exact: an int, Fraction, finite Decimal or Money."""

    __slots__ = ()

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        number = None if isinstance(value, Money) else exact(value)
        if number is None and not isinstance(value, Money):
            yield wrong_type(value, at, Kind.NUMBER)
        elif number is not None and abs(number) >= _LIMIT:
            yield error("number.range", at, least=1 - _LIMIT, most=_LIMIT - 1)

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"{v}.__class__ is int and -{_LIMIT} < {v} < {_LIMIT}"


class _Fact(Rule):
    """What a sentence may be filled with: text, a number or a value such as a period."""

    __slots__ = ()

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if not isinstance(value, str | int | Decimal | Value):
            yield wrong_type(value, at, Kind.TEXT)


def _to_about(value: Mapping[str, object]) -> FrozenMap[str, object]:
    return FrozenMap(value) if isinstance(value, Mapping) else as_is(value, FrozenMap[str, object])


def _to_issues(value: Sequence[Issue]) -> tuple[Issue, ...]:
    return listed(value, Issue)


def _to_sources(value: Sequence[Source]) -> tuple[Source, ...]:
    return listed(value, Source)


def to_figure_basis(value: FigureBasis | str) -> FigureBasis:
    """Converter of what a figure rests on."""
    return member(FigureBasis, value)


Numeral = Annotated[Number, _Numeral()]


@attrs.frozen(kw_only=True)
class Figure(Checked):
    """A derived number (*angka*): a range where the data allow only a range, never a bare float.

    `value` is None unless both ends are known and equal; an end of None cannot be said.

    >>> reached = Figure(name="reach", low=200, high=220, unit="people", basis="not-stated")
    >>> reached.value, attrs.evolve(reached, high=200).value
    (None, 200)
    >>> attrs.evolve(reached, low=300)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: The low end lies above the high end. [figure.range]

    Raises:
        ValidationFailed: `figure.range` and the codes of any field.
    """

    name: Annotated[str, Text()]
    """Which figure: its key in the catalogue of sentences."""
    low: Numeral | None
    high: Numeral | None
    unit: Annotated[str, Text()]
    """Of `low` and `high`: people, seats, units, ratio, a currency, or two currencies as `IDR/USD`."""
    numerator: Numeral | None = None
    denominator: Numeral | None = None
    basis: FigureBasis = attrs.field(default=FigureBasis.COMPUTED, converter=to_figure_basis)
    about: Annotated[FrozenMap[str, object], Mapped(Text(), _Fact())] = attrs.field(
        default=FrozenMap(), converter=_to_about
    )
    """What the figure is of, such as the audience."""
    missing: Annotated[tuple[Issue, ...], Each(Instance(Issue))] = attrs.field(default=(), converter=_to_issues)
    """What the figure had to do without."""
    sources: tuple[Source, ...] = attrs.field(default=(), converter=_to_sources)

    @invariant
    def _low_not_above_high(self) -> Iterator[Issue]:
        low, high = _exact(self.low), _exact(self.high)
        if low is not None and high is not None and low > high:
            yield error("figure.range")

    @property
    def value(self) -> Number | None:
        """The number, when it is one number."""
        return self.low if self.low == self.high else None

    @property
    def quotient(self) -> Fraction | None:
        """Numerator over denominator, of figures that are a quotient."""
        top, bottom = _exact(self.numerator), _exact(self.denominator)
        return top / bottom if top is not None and bottom else None

    def sentence(self, locale: str = "id", catalogue: Catalogue | None = None) -> str:
        """The figure as a sentence: what it is, how much, and what it rests on."""
        from ikm_domain.language.messages import figure_sentence

        return figure_sentence(self, locale, catalogue)


def _to_rows(value: Mapping[str, Figure]) -> FrozenMap[str, Figure]:
    return FrozenMap(value) if isinstance(value, Mapping) else as_is(value, FrozenMap[str, Figure])


@attrs.frozen(kw_only=True)
class Breakdown(Checked):
    """A figure by rows (*rincian*): the total stands apart, since a person may stand in two rows.

    A row whose cell is hidden has no ends.
    """

    by: Annotated[str, Text()]
    """What the rows are: `sex`, `province`, `region`, `craft`, `condition`."""
    rows: Annotated[FrozenMap[str, Figure], Mapped(Text(), Instance(Figure))] = attrs.field(converter=_to_rows)
    """Code of the row → figure, `not-stated` and `not-named` among them."""
    total: Figure

    def to_table(self, locale: str = "id") -> Table:
        """The rows and, last, the total: code, name, and the two ends of each figure (`low`, `high`).

        What is hidden or cannot be said has no ends and a note.

        Raises:
            UnknownLocale: `locale.unknown`.
        """
        from ikm_domain.language.cells import breakdown_table

        return breakdown_table(self, locale)


def _exact(number: Number | None) -> Fraction | None:
    if number is None:
        return None
    return Fraction(number.amount if isinstance(number, Money) else number)


def sources_of(records: Iterable[object]) -> tuple[Source, ...]:
    """The sources of records, each once, in order."""
    found = (getattr(record, "source", None) for record in records)
    return tuple(dict.fromkeys(source for source in found if isinstance(source, Source)))
