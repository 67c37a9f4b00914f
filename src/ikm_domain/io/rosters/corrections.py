"""The sheet back for correction (*lembar perbaikan*): every row where it was, with a column of what there is to say."""

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from os import PathLike, fspath
from typing import TYPE_CHECKING, Final

from ikm_domain.errors import Issue, Path, UnreadableDocument, ValidationFailed, error
from ikm_domain.io.csv_text import guarded
from ikm_domain.language.labels import label
from ikm_domain.language.reading.cells import Cell

if TYPE_CHECKING:
    from openpyxl.cell import Cell as SheetCell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_TITLES: Final = {"id": "Temuan", "en": "Issues"}
_LARGE: Final = 10**12
"""From here on a spreadsheet shows a number in other digits than it has."""
_TEXT_FORMAT: Final = "@"
_UNWRITABLE: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no file of either kind can hold."""

Line = tuple[Sequence[Cell], str]
"""The cells of a row, and what is said of it."""


def write_lines(lines: Iterable[Line], column: int, path: str | PathLike[str], delimiter: str | None) -> None:
    """Write lines, what is said of each in one column, as XLSX or CSV by the ending of the path.

    Of a text, XLSX holds 32,767 characters, and the rest is cut; CSV holds all.

    Raises:
        ValidationFailed: `sheet.ending`.
        UnreadableDocument: `sheet.needs-openpyxl`.
        OSError: where the path cannot be written.
    """
    _, point, ending = fspath(path).lower().rpartition(".")
    ending = ending if point else ""
    if ending not in ("csv", "xlsx"):
        raise ValidationFailed([error("sheet.ending", Path(("path",)), given=ending)])
    write = _write_xlsx if ending == "xlsx" else _write_csv(delimiter or ";")
    write((_with_remark(cells, remark, column) for cells, remark in lines), path)


def title(language: str) -> str:
    """What stands above the column of issues."""
    return _TITLES[language]


def remark(issues: Sequence[Issue], language: str) -> str:
    """What is said of a row, one line an issue, with the name of the cell where it is of one."""
    return "\n".join(
        f"{_place(issue)}{label(issue.severity, locale=language)}: {issue.message(language)}" for issue in issues
    )


def _place(issue: Issue) -> str:
    cell = issue.path[0]
    return "" if cell == "rows" else f"{cell}: "


def _with_remark(cells: Sequence[Cell], remark: str, column: int) -> list[Cell]:
    row = [*cells[:column], *[None] * (column - len(cells)), remark or None, *cells[column + 1 :]]
    while row and row[-1] is None:
        row.pop()
    return row


def _write_csv(delimiter: str) -> Callable[[Iterable[Sequence[Cell]], str | PathLike[str]], None]:
    def write(rows: Iterable[Sequence[Cell]], path: str | PathLike[str]) -> None:
        with open(path, "w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=delimiter)
            writer.writerows([_text(cell) for cell in row] for row in rows)

    return write


def _text(cell: Cell) -> str:
    """A cell of a CSV file: text that does not run; a large number with a point, so that it is known as a number."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return guarded(_UNWRITABLE.sub("\ufffd", cell))
    if isinstance(cell, date | time):
        return _moment(cell)
    if not -_LARGE < cell < _LARGE:
        digits = f"{Decimal(str(cell)):f}"
        return digits if "." in digits else f"{digits}.0"
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def _moment(cell: date | time) -> str:
    return cell.isoformat(" ") if isinstance(cell, datetime) else cell.isoformat()


def _write_xlsx(rows: Iterable[Sequence[Cell]], path: str | PathLike[str]) -> None:
    try:
        from openpyxl import Workbook
    except ImportError as fault:
        raise UnreadableDocument([error("sheet.needs-openpyxl")]) from fault
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows:
        sheet.append([_cell(sheet, cell) for cell in row])
    book.save(path)


def _cell(sheet: "WriteOnlyWorksheet", cell: Cell) -> "Cell | SheetCell":
    """A cell as a workbook holds it: no time of a zone, which it has no kind for, but as text."""
    if isinstance(cell, datetime | time) and cell.tzinfo is not None:
        return _text_cell(sheet, _moment(cell))
    return _text_cell(sheet, cell) if isinstance(cell, str) else cell


def _text_cell(sheet: "WriteOnlyWorksheet", text: str) -> "SheetCell":
    """A cell that is text, whatever it begins with, and stays text when it is changed."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, _UNWRITABLE.sub("\ufffd", text))
    cell.data_type = "s"
    if guarded(text) != text:
        cell.number_format = _TEXT_FORMAT
    return cell
