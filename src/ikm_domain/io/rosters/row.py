"""One row of a sheet while it is read: its cells by their roles, and the issues that they bring."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple, TypeVar

import attrs

from ikm_domain.checked import Checked
from ikm_domain.errors import Issue, Key, Path, Severity, error
from ikm_domain.io.rosters.headings import Headings, letters
from ikm_domain.io.sheets import LONGEST_CELL, SheetRow
from ikm_domain.language.reading.cells import Cell, Reading

V = TypeVar("V")

_UNDECODED: Final = "\ufffd"
_ERROR_VALUES: Final = frozenset(("#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#N/A", "#SPILL!"))


class Outcome(NamedTuple):
    """What a row of data came to."""

    records: tuple[Checked, ...]
    issues: tuple[Issue, ...]
    read: Mapping[str, object]


class Row:
    """The cells of one row by their roles, and the issues that they bring."""

    def __init__(self, row: SheetRow, headings: Headings) -> None:
        self.number = row.number
        self.issues: list[Issue] = list(row.issues)
        self.read: dict[str, object] = {}
        self._cells = row.cells
        self._headings = headings

    def at(self, column: int) -> Cell:
        """The cell of a column."""
        return self._cells[column] if column < len(self._cells) else None

    def place(self, role: str) -> Path:
        """The path of the cell of a role, or of the row where the sheet has no such column."""
        column = self._headings.columns.get(role)
        return Path(("rows", self.number)) if column is None else self.place_of(column)

    def place_of(self, column: int) -> Path:
        """The path of a cell: its name in the sheet and the title of its column."""
        return Path((f"{letters(column)}{self.number}", Key(self._headings.title(column))))

    def take(self, role: str, reader: Callable[[Cell], Reading[V]]) -> V | None:
        """What a reader makes of the cell of a role; its issues are kept with their place."""
        column = self._headings.columns.get(role)
        value = None if column is None else self.take_from(column, reader)
        if value is not None:
            self.read[role] = value
        return value

    def take_from(self, column: int, reader: Callable[[Cell], Reading[V]]) -> V | None:
        """What a reader makes of the cell of a column."""
        cell = self.at(column)
        if cell is None or cell == "":
            return None
        if broken := _broken(cell):
            self.told([broken], self.place_of(column))
            return None
        reading = reader(cell)
        if reading.issues:
            self.told(reading.issues, self.place_of(column))
        return reading.value

    def told(self, issues: Iterable[Issue], place: Path) -> None:
        """Keep issues of a place."""
        self.issues += [issue.under(place) for issue in issues]

    def tell_of_field(self, issue: Issue) -> None:
        """Keep an issue of a record at the cell that its field was read from."""
        field, *rest = issue.path or ("",)
        self.told([attrs.evolve(issue, path=rest)], self.place(str(field)))

    @property
    def faulty(self) -> bool:
        """Whether an error keeps the row from being a record."""
        return has_error(self.issues)

    def outcome(self, *records: Checked) -> Outcome:
        """What the row came to; none of its records where anything is in error."""
        issues = sorted(self.issues, key=_column_of) if len(self.issues) > 1 else self.issues
        return Outcome(() if self.faulty else records, tuple(issues), self.read)


def has_error(issues: Iterable[Issue]) -> bool:
    """Whether any of the issues is an error."""
    return any(issue.severity is Severity.ERROR for issue in issues)


def _column_of(issue: Issue) -> tuple[int, str]:
    """By which the issues of one row stand in the order of its cells; those of the whole row come first."""
    place = str(issue.path[0]) if len(issue.path) and issue.path[0] != "rows" else ""
    return len(place), place


def _broken(cell: Cell) -> Issue | None:
    """What is wrong with a cell that holds no content of its own."""
    if not isinstance(cell, str):
        return None
    if cell.startswith(("=", "@")):
        return error("cell.formula")
    if cell.startswith("#") and cell in _ERROR_VALUES:
        return error("cell.spreadsheet-error", given=cell)
    if _UNDECODED in cell:
        return error("cell.undecodable")
    return error("cell.too-long", most=LONGEST_CELL) if len(cell) > LONGEST_CELL else None
