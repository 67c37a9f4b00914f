"""What the rows of a roster became (*hasil baca tiap baris*)."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Any, Generic, TypeVar

import attrs

from ikm_domain.checked import Checked, Value
from ikm_domain.errors import Issue
from ikm_domain.frozen import FrozenMap
from ikm_domain.io.rosters.row import has_error
from ikm_domain.io.rosters.skipping import SkipReason
from ikm_domain.language.reading.cells import Cell

T = TypeVar("T", bound=Checked)


class RowStatus(StrEnum):
    """What became of a row (*status baris*)."""

    RECORD = "record"
    FAULTY = "faulty"
    SKIPPED = "skipped"


class Cells(Value):
    """The cells of a row as the sheet holds them; their repr shows nothing, for they hold names and numbers.

    >>> cells = Cells(("Siti Aminah", "1971024107909998"))
    >>> cells, len(cells), cells[0]
    (Cells(…), 2, 'Siti Aminah')
    """

    __slots__ = _parts = ("_cells",)
    _cells: tuple[Cell, ...]

    def __init__(self, cells: Iterable[Cell]) -> None:
        object.__setattr__(self, "_cells", tuple(cells))

    def __iter__(self) -> Iterator[Cell]:
        return iter(self._cells)

    def __len__(self) -> int:
        return len(self._cells)

    def __getitem__(self, column: int) -> Cell:
        return self._cells[column]

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._cells,)

    def __repr__(self) -> str:
        return "Cells(…)"


@attrs.frozen(kw_only=True)
class RosterRow(Generic[T]):
    """One row of a roster (*baris daftar*)."""

    number: int
    """In the sheet, counted from 1."""
    cells: Cells
    records: tuple[T, ...] = ()
    """One of a person; of an attendance list one a day that is marked."""
    issues: tuple[Issue, ...] = ()
    """Each with the cell and the title of its column in its path: `B7["NIK"]`."""
    skipped: SkipReason | None = None
    read: FrozenMap[str, object] = attrs.field(default=FrozenMap(), converter=FrozenMap[str, object], repr=False)
    """What was read, by the name of the field, of a row with faults too."""

    @property
    def status(self) -> RowStatus:
        """Whether it is a record (of an attendance list, none or several), has faults, or was passed over."""
        if self.skipped is not None:
            return RowStatus.SKIPPED
        return RowStatus.FAULTY if has_error(self.issues) else RowStatus.RECORD
