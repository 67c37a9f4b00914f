"""Tables (*tabel*) of plain values: what rosters, breakdowns and the sheets to print have in common."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from os import PathLike
from typing import IO, Annotated, TypeAlias, overload

import attrs

from ikm_domain.checked import (
    Checked,
    Each,
    Flag,
    Kind,
    Least,
    Matching,
    Personal,
    Rule,
    Text,
    as_is,
    each,
    invariant,
    listed,
    repeated,
    wrong_type,
)
from ikm_domain.errors import Issue, Path, error
from ikm_domain.plain import is_list
from ikm_domain.values.crafts import Craft
from ikm_domain.values.identifiers import Identifier
from ikm_domain.values.money import Money, exact
from ikm_domain.values.periods import Period
from ikm_domain.values.places import BpsRegion, Region

Cell: TypeAlias = (
    str | int | Decimal | Fraction | date | time | Money | Period | Region | BpsRegion | Craft | Identifier | None
)
"""What a cell may hold; None is not told, and a code or a member of a closed list is written by its word."""

_NO_NUMBERS = (str, bool, date, time, Money, Period, Region, BpsRegion, Craft, Identifier)
_LIMIT = 10**36


class _Cell(Rule):
    """A plain value: text, an exact number, a day, a time, an amount, a code, yes or no; None is not told."""

    __slots__ = ()

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if value is None or (isinstance(value, _NO_NUMBERS) and not isinstance(value, datetime)):
            return
        number = exact(value)
        if number is None:
            yield wrong_type(value, at, Kind.PLAIN)
        elif abs(number) >= _LIMIT:
            yield error("number.range", at, least=1 - _LIMIT, most=_LIMIT - 1)

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"({v} is None or {v}.__class__ is str or {v}.__class__ is int and -{_LIMIT} < {v} < {_LIMIT})"


@attrs.frozen
class Column(Checked):
    """A column of a table (*kolom*): its key for programs, its label for people, and whether it holds personal data.

    A field of this type also takes the key as text. Without a label the word for the key stands in its head, or the
    key itself. In HTML a personal column is hidden, unless its key is `name`.

    >>> Column("nik", "NIK peserta", personal=True).key
    'nik'

    Raises:
        ValidationFailed: the codes of any field.
    """

    key: Annotated[str, Text(128)]
    label: Annotated[str, Text(300, lines=True)] | None = None
    personal: Annotated[bool, Flag()] = attrs.field(default=False, kw_only=True)


def _read_column(value: object) -> Column:
    return Column(value) if isinstance(value, str) and value.strip() else as_is(value, Column)


def to_columns(value: Sequence[Column | str]) -> tuple[Column, ...]:
    """Converter of columns: a text is the key of one."""
    return each(value, _read_column)


def to_table_rows(value: Sequence[Sequence[Cell]]) -> tuple[tuple[Cell, ...], ...]:
    """Converter of rows of cells."""
    return each(value, lambda row: as_is(tuple(row) if is_list(row) else row, tuple[Cell, ...]))


def to_lines(value: Sequence[str]) -> tuple[str, ...]:
    """Converter of lines of text."""
    return listed(value, str)


@attrs.frozen
class Table(Checked):
    r"""A table (*tabel*) of plain values, which writes itself as CSV and shows itself in a notebook.

    >>> table = Table(["item", "quantity"], [["Mesin pengecoran pewter", 2], ["=1+1", None]], locale="en")
    >>> print(*table.to_csv().splitlines(), sep=" | ")
    "Item","Quantity" | "Mesin pengecoran pewter",2 | "'=1+1",
    >>> Table(["item", "quantity"], [["Mesin"]])
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: rows[0]: Cells in this row: 1; columns: 2. [table.row-length]

    Raises:
        ValidationFailed: `table.row-length`, `table.repeated-column`, `locale.unknown` and the codes of any field.
    """

    columns: Annotated[tuple[Column, ...], Least(1)] = attrs.field(converter=to_columns)
    rows: Annotated[tuple[tuple[Cell, ...], ...], Each(Each(_Cell())), Personal()] = attrs.field(
        default=(), converter=to_table_rows
    )
    title: Annotated[str, Text(4000, lines=True), Personal()] | None = attrs.field(default=None, kw_only=True)
    """What stands above it; a sheet to print has several lines."""
    notes: Annotated[tuple[Annotated[str, Text(4000, lines=True)], ...], Personal()] = attrs.field(
        default=(), converter=to_lines, kw_only=True
    )
    """What stands below it, such as who is left out and why."""
    locale: Annotated[str, Matching("id|en", "locale.unknown")] = attrs.field(default="id", kw_only=True)
    """The language it is written in: `id` or `en`."""

    @invariant
    def _keys_differ(self) -> Iterator[Issue]:
        for index in repeated(column.key for column in self.columns):
            yield error("table.repeated-column", Path(("columns", index, "key")))

    @invariant
    def _rows_fit(self) -> Iterator[Issue]:
        for index, row in enumerate(self.rows):
            if len(row) != len(self.columns):
                yield error("table.row-length", Path(("rows", index)), cells=len(row), columns=len(self.columns))

    def to_rows(self) -> list[dict[str, Cell]]:
        """The rows as flat mappings by key, ready for a data frame, every value as it is.

        >>> Table(["item", "quantity"], [["Mesin", 2]]).to_rows()
        [{'item': 'Mesin', 'quantity': 2}]
        """
        keys = [column.key for column in self.columns]
        return [dict(zip(keys, row, strict=True)) for row in self.rows]

    @overload
    def to_csv(self, target: None = None, *, delimiter: str | None = None, bare: bool = False) -> str: ...

    @overload
    def to_csv(
        self, target: "str | PathLike[str] | IO[str]", *, delimiter: str | None = None, bare: bool = False
    ) -> None: ...

    def to_csv(
        self,
        target: "str | PathLike[str] | IO[str] | None" = None,
        *,
        delimiter: str | None = None,
        bare: bool = False,
    ) -> str | None:
        """The table as CSV (RFC 4180): text, or written to a path or to an open text file.

        Everything stands in it that the table holds, personal columns too. Spreadsheets of the language open it: the
        decimal sign is that of the locale, the delimiter a semicolon in Indonesian and a comma in English unless told,
        and a file that is made by path begins with a byte order mark. Text that would run as a formula, or that a
        spreadsheet would take for another number or date, has an apostrophe put before it. `bare` leaves out title and
        notes.

        Raises:
            ValidationFailed: `code.unknown` of the delimiter, `field.type` of the target.
            OSError: where the path cannot be written.
        """
        from ikm_domain.io.csv_text import csv_of, write

        text = csv_of(self, delimiter, bare=bare)
        if target is None:
            return text
        write(text, target)
        return None
