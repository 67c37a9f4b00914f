"""Sheets (*lembar kerja*) as rows of cells: CSV of any delimiter and usual encoding, and XLSX, row by row.

Of a file no more than the row at hand is held, so that it may be larger than the memory; of XLSX also the texts that
its cells share. What a file claims is not believed: rows, cells and unpacked bytes are counted as they come.
"""

import csv
import os
import re
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from datetime import date, time
from decimal import Decimal
from functools import reduce
from io import BufferedReader, BytesIO, FileIO, TextIOWrapper
from itertools import islice
from math import isfinite
from operator import ne
from os import PathLike
from typing import IO, TYPE_CHECKING, Final, NamedTuple, TypeAlias

import attrs

from ikm_domain.checked import Kind, as_is, wrong_type
from ikm_domain.errors import Issue, Path, UnreadableDocument, ValidationFailed, error, warning
from ikm_domain.frozen import FrozenMap
from ikm_domain.io.csv_text import DELIMITERS, unguarded
from ikm_domain.io.files import faults_told
from ikm_domain.language.reading.cells import Cell
from ikm_domain.plain import is_list, is_tuple

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

Rows: TypeAlias = Iterable[Sequence[object]]
Source: TypeAlias = str | PathLike[str] | bytes | Rows

MOST_ROWS: Final = 1_048_576
"""Rows of a sheet, as many as a spreadsheet has."""
MOST_COLUMNS: Final = 1_000
LONGEST_CELL: Final = 32_767
"""Characters of a cell, as many as a spreadsheet keeps."""
SAMPLE: Final = 60
"""Rows among which the headings are looked for."""
_FORMS: Final = "str | PathLike | bytes | list[list]"
"""What a sheet may be given as."""
_LARGEST: Final = 10**100
"""Far beyond any number of a sheet, and within what a spreadsheet holds."""
_LONGEST_LINE: Final = 1_000_000
_MOST_UNPACKED: Final = 1_000_000_000
_MOST_RATIO: Final = 200
_SMALL: Final = 50_000
_MOST_SHEETS: Final = 30
"""Sheets of a workbook that are looked at for the one that suits: each look opens the workbook anew."""
_MOST_MERGED: Final = 100_000
_FORMULA: Final = re.compile(rb"<(?:\w{1,20}:)?f[\s/>]")
_MERGED: Final = re.compile(rb'<(?:\w{1,20}:)?mergeCell ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"')
_LONGEST_MERGE: Final = 100
"""Bytes of the longest text that either finds, and more."""
_SHEETS: Final = "xl/worksheets/"
_START: Final = 64
_SEARCHED: Final = 10_000_000
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
"""The part of an XLSX file with a password that holds all others."""
_OTHER_FORMATS: Final = ((b"\xd0\xcf\x11\xe0", "XLS"), (b"%PDF", "PDF"), (b"{\\rtf", "RTF"), (b"<", "HTML/XML"))


class SheetRow(NamedTuple):
    """One row: its number in the sheet, counted from 1, its cells, and what is wrong with the row as a whole."""

    number: int
    cells: tuple[Cell, ...]
    issues: tuple[Issue, ...] = ()
    above: Mapping[int, Cell] = FrozenMap()
    """What cells that are merged with one further up show, by column."""

    def __repr__(self) -> str:
        """The number alone: cells hold names and numbers of people."""
        return f"SheetRow({self.number}, …)"


@attrs.frozen
class Sheet:
    """A sheet that can be read from its start as often as is needed."""

    rows: Callable[[], Iterator[SheetRow]] = attrs.field(repr=False)
    delimiter: str | None = None
    """What parts the cells of a CSV file; None of anything else."""
    others: tuple[str, ...] = attrs.field(default=(), repr=False)
    """The names of the further sheets of a workbook, which are not read."""

    def sample(self, *, start: int = 1, whole: bool = False) -> list[SheetRow]:
        """The rows from `start` on, as far as they can be read; `whole` raises what keeps one from being read."""
        found: list[SheetRow] = []
        with nullcontext() if whole else suppress(UnreadableDocument):
            for row in islice(self.rows(), start - 1, start - 1 + SAMPLE):
                found.append(row)
        return found


def open_sheet(source: Source, fit: Callable[[Sheet], int], *, name: str | None = None) -> Sheet:
    """The sheet of a file by its path, of the bytes of a file, or of rows that are in memory.

    `name` is that of a sheet of a workbook; `fit` says how well the rows suit, by which the delimiter of a CSV file and
    the sheet of a workbook are found: of those that suit the first, hidden ones last, among thirty.

    Raises:
        UnreadableDocument: `document.not-found`, `document.unreadable`, `sheet.format`, `sheet.malformed`,
            `sheet.unknown`, `sheet.encrypted`, `sheet.too-large`, `sheet.needs-openpyxl`; and while it is read
            `sheet.too-many-rows`, `sheet.too-many-columns`, `sheet.line`.
        ValidationFailed: `field.type`.
    """
    if not isinstance(source, str | PathLike | bytes):
        return _of_rows(source)
    opened = _opener(source)
    with opened() as file:
        start = file.read(_START)
        if start.startswith(b"PK\x03\x04"):
            return _of_workbook(opened, fit, name)
        if start.startswith(b"\xd0\xcf\x11\xe0") and _ENCRYPTED in start + file.read(_SEARCHED):
            raise UnreadableDocument([error("sheet.encrypted")])
    bare = start.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    for sign, other in _OTHER_FORMATS:
        if bare.startswith(sign):
            raise UnreadableDocument([error("sheet.format", given=other)])
    encoding = _encoding(opened)
    sheets = [Sheet(_csv_rows(opened, encoding, delimiter), delimiter) for delimiter in DELIMITERS]
    return max(sheets, key=fit)


def _opener(source: str | PathLike[str] | bytes) -> Callable[[], IO[bytes]]:
    def opened() -> IO[bytes]:
        if isinstance(source, bytes):
            return BytesIO(source)
        with faults_told(source):
            return BufferedReader(_File(source))

    return opened


class _File(FileIO):
    """A file that tells in the words of the library what keeps it from being read, and from being read again."""

    def __init__(self, path: str | PathLike[str]) -> None:
        super().__init__(os.fspath(path))
        self.path = path
        if not self.seekable():
            self.close()
            raise OSError

    def readinto(self, buffer: object) -> int | None:
        with faults_told(self.path):
            return super().readinto(as_is(buffer, memoryview))


def _of_rows(rows: Rows) -> Sheet:
    if not _are_rows(rows):
        raise ValidationFailed([wrong_type(rows, Path(("source",)), _FORMS)])
    held: list[SheetRow] = []
    issues: list[Issue] = []
    for number, row in enumerate(rows, start=1):
        if not (is_list(row) or is_tuple(row)):
            raise ValidationFailed([wrong_type(row, Path(("source", number)), Kind.LIST)])
        cells = tuple(_missing_as_none(cell) for cell in row)
        issues += [
            wrong_type(cell, Path(("source", number, place)), Kind.TEXT)
            for place, cell in enumerate(cells)
            if not isinstance(cell, str | int | float | Decimal | date | time | None)
            or (isinstance(cell, int | Decimal) and not -_LARGEST < cell < _LARGEST)
        ]
        held.append(_row(number, [_unguarded(cell) for cell in as_is(cells, tuple[Cell, ...])]))
    if issues:
        raise ValidationFailed(issues)
    return Sheet(lambda: iter(held))


def _are_rows(given: object) -> bool:
    """Whether it can be gone through, and is no file or mapping, whose lines or keys would be taken for rows."""
    if isinstance(given, bytearray | memoryview | Mapping) or hasattr(given, "read"):
        return False
    return isinstance(given, Iterable)


def _missing_as_none(cell: object) -> object:
    """A cell of a data frame; what is no finite number, or no time, tells nothing."""
    if isinstance(cell, Decimal):
        return cell if cell.is_finite() else None
    if isinstance(cell, float):
        return cell if isfinite(cell) else None
    return None if isinstance(cell, date) and ne(cell, cell) else cell  # a missing time differs from itself


# CSV


def _encoding(opened: Callable[[], IO[bytes]]) -> str:
    """The encoding of a file, by its mark, its NUL bytes or its lines; `mixed` where these are not all of one."""
    legacy = modern = False
    with opened() as file:
        start = file.read(_START)
        if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return "utf-16"
        if start[1:2] == b"\0" and not start[1::2].strip(b"\0"):
            return "utf-16-le"
        if start[:1] == b"\0" and not start[::2].strip(b"\0"):
            return "utf-16-be"
        file.seek(0)
        while line := file.readline(_LONGEST_LINE):
            if not line.isascii():
                try:
                    line.decode()
                    modern = modern or not line.startswith(b"\xef\xbb\xbf")
                except UnicodeDecodeError:
                    legacy = True
            if legacy and modern:
                return "mixed"
    return "cp1252" if legacy else "utf-8"


def _csv_rows(opened: Callable[[], IO[bytes]], encoding: str, delimiter: str) -> Callable[[], Iterator[SheetRow]]:
    wide = encoding.startswith("utf-16")

    def rows() -> Iterator[SheetRow]:
        with TextIOWrapper(
            opened(),
            encoding=encoding if wide else "utf-8-sig",
            errors="replace" if wide else "surrogateescape",
            newline="",
        ) as text:
            lines = _Lines(text, mixed=encoding == "mixed")
            reader = csv.reader(lines, delimiter=delimiter, strict=True)
            number = 0
            while True:
                lines.legacy = False
                begun = reader.line_num + 1
                try:
                    cells = next(reader, None)
                except csv.Error as fault:
                    raise UnreadableDocument([error("sheet.line", line=begun)]) from fault
                if cells is None:
                    return
                number += 1
                issues = (warning("sheet.encoding", Path(("rows", number))),) if lines.legacy else ()
                yield _row(number, [_unguarded(cell) for cell in cells], issues)

    return rows


class _Lines:
    """The lines of a text; one that is not UTF-8 is read as Windows-1252."""

    def __init__(self, text: IO[str], *, mixed: bool) -> None:
        self.text = text
        self.mixed = mixed
        self.number = 0
        self.legacy = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self.text.readline(_LONGEST_LINE)
        self.number += 1
        if not line:
            raise StopIteration
        if len(line) == _LONGEST_LINE:
            raise UnreadableDocument([error("sheet.line", line=self.number)])
        if not line.isascii():
            try:
                line.encode()
            except UnicodeEncodeError:
                self.legacy = self.mixed
                line = line.encode("utf-8", "surrogateescape").decode("cp1252", "replace")
        return line


# XLSX


class _Part(NamedTuple):
    """What the text of a sheet shows: whether it has formulas, and which cells are merged downwards."""

    computed: bool = False
    merged: Mapping[int, Iterable[tuple[int, int]]] = FrozenMap()
    """By the row of the first: its column, counted from 0, and the row of the last."""


def _of_workbook(opened: Callable[[], IO[bytes]], fit: Callable[[Sheet], int], name: str | None) -> Sheet:
    with opened() as file:
        parts = _parts(file)
        with _workbook(file) as book:
            shown = {sheet.title: sheet.sheet_state == "visible" for sheet in book.worksheets}
            found = {
                sheet.title: parts.get(getattr(sheet, "_worksheet_path", ""), _Part()) for sheet in book.worksheets
            }
    if not shown or (name is not None and name not in shown):
        raise UnreadableDocument([error("sheet.unknown", given=name or "", known=tuple(shown))])
    sheets = [
        Sheet(_sheet_rows(opened, one, found[one]), others=tuple(other for other in shown if other != one))
        for one in ([name] if name else sorted(shown, key=shown.__getitem__, reverse=True)[:_MOST_SHEETS])
    ]
    return next((sheet for sheet in sheets if len(sheets) == 1 or fit(sheet)), sheets[0])


def _sheet_rows(opened: Callable[[], IO[bytes]], name: str, part: _Part) -> Callable[[], Iterator[SheetRow]]:
    def rows() -> Iterator[SheetRow]:
        with ExitStack() as stack:
            books = [stack.enter_context(_workbook(stack.enter_context(opened())))]
            if part.computed:  # beside the values the formulas, to see which of them have none
                books.append(stack.enter_context(_workbook(stack.enter_context(opened()), formulas=True)))
            lines = zip(*(_lines(book, name) for book in books), strict=True)
            above: dict[int, tuple[int, Cell]] = {}
            last = 0
            for number, (values, *formulas) in enumerate(lines, start=1):
                cells = [_cell(value) for value in values]
                for place, formula in enumerate(formulas[0] if formulas else ()):
                    if cells[place] is None and formula is not None:
                        cells[place] = formula if isinstance(formula, str) else "="
                above = {column: held for column, held in above.items() if held[0] >= number}
                row = _row(number, cells, above={column: cell for column, (_, cell) in above.items()})
                if row.cells:  # formatted rows below the last one may be a million
                    yield from (SheetRow(blank, ()) for blank in range(last + 1, number))
                    yield row
                    last = number
                for column, end in part.merged.get(number, ()):
                    if column < len(cells):
                        above[column] = (end, cells[column])

    return rows


def _lines(book: "Workbook", name: str) -> Iterator[tuple[object, ...]]:
    sheet = book[name]
    sheet.reset_dimensions()
    values = sheet.iter_rows(values_only=True)
    while True:
        try:
            cells = next(values, None)
        except Exception:  # the library raises whatever its parts raise, with what a cell holds
            raise UnreadableDocument([error("sheet.malformed")]) from None
        if cells is None:
            return
        yield cells


@contextmanager
def _workbook(file: IO[bytes], *, formulas: bool = False) -> "Generator[Workbook]":
    try:
        from openpyxl import load_workbook
    except ImportError as fault:
        raise UnreadableDocument([error("sheet.needs-openpyxl")]) from fault
    try:
        book = load_workbook(file, read_only=True, data_only=not formulas)
    except Exception:  # the library raises whatever its parts raise, with what a cell holds
        raise UnreadableDocument([error("sheet.malformed")]) from None
    try:
        yield book
    finally:
        book.close()


def _parts(file: IO[bytes]) -> dict[str, _Part]:
    """The sheets of an XLSX file by their path in it; a file that unpacks to far more than it is is refused.

    The sizes that a file tells are the most that is unpacked of it.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
            if "mimetype" in archive.namelist():
                raise UnreadableDocument([error("sheet.format", given="ODS")])
            unpacked, packed = (sum(getattr(e, size) for e in entries) for size in ("file_size", "compress_size"))
            if unpacked > _MOST_UNPACKED or unpacked > max(packed, _SMALL) * _MOST_RATIO:
                raise _too_large()
            return {entry.filename: _part(archive, entry) for entry in entries if entry.filename.startswith(_SHEETS)}
    except UnreadableDocument:
        raise
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError):
        # what `zipfile` raises of archives that are cut, encrypted, damaged or of a method it does not know
        raise UnreadableDocument([error("sheet.malformed")]) from None


def _part(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> _Part:
    computed = False
    merged: dict[int, set[tuple[int, int]]] = {}
    with archive.open(entry) as part:
        end = b""
        while chunk := part.read(1 << 20):
            text = end + chunk
            computed = computed or _FORMULA.search(text) is not None
            for column, first, last in _MERGED.findall(text):
                if first != last:
                    merged.setdefault(int(first), set()).add((_column(column), int(last)))
            if sum(map(len, merged.values())) > _MOST_MERGED:
                raise _too_large()
            end = text[-_LONGEST_MERGE:]
    return _Part(computed, merged)


def _column(letters: bytes) -> int:
    """The place of a column, counted from 0."""
    return reduce(lambda place, letter: place * 26 + letter - 64, letters, 0) - 1


def _too_large() -> UnreadableDocument:
    return UnreadableDocument([error("sheet.too-large", most=_MOST_UNPACKED)])


def _cell(value: object) -> Cell:
    """A cell of a workbook; a number that no spreadsheet writes is text."""
    if isinstance(value, int | float) and not -_LARGEST < value < _LARGEST:
        return str(value)
    return _unguarded(value if isinstance(value, str | int | float | date | time | None) else str(value))


# Rows


def _unguarded(cell: Cell) -> Cell:
    """A cell without the apostrophe that keeps its text from running, or from being changed, in a spreadsheet."""
    return unguarded(cell) if isinstance(cell, str) and "'" in cell else cell


def _row(
    number: int, cells: Sequence[Cell], issues: tuple[Issue, ...] = (), above: Mapping[int, Cell] = FrozenMap()
) -> SheetRow:
    """A row without the blank cells at its end, within the bounds of a sheet."""
    width = len(cells)
    while width and cells[width - 1] in (None, ""):
        width -= 1
    if number > MOST_ROWS:
        raise UnreadableDocument([error("sheet.too-many-rows", most=MOST_ROWS)])
    if width > MOST_COLUMNS:
        raise UnreadableDocument([error("sheet.too-many-columns", row=number, most=MOST_COLUMNS)])
    return SheetRow(number, tuple(cells[:width]), issues, above)
