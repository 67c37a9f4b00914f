"""Workbooks as programs write them: merged blocks, formulas without a result, prefixed names, numbers beyond reason."""

import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.worksheet import Worksheet

from ikm_domain import Artisan, Roster, read_roster
from ikm_domain.io.sheets import Sheet, SheetRow, open_sheet

SHEET = "xl/worksheets/sheet1.xml"


def book(*lines: list[object], change: Callable[[Worksheet], object] = lambda sheet: None) -> bytes:
    """A workbook of one sheet, changed by hand."""
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    for line in lines:
        sheet.append(line)
    change(sheet)
    file = BytesIO()
    workbook.save(file)
    return file.getvalue()


def rewritten(file: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """A workbook with the text of its sheet changed."""
    new = BytesIO()
    with zipfile.ZipFile(BytesIO(file)) as old, zipfile.ZipFile(new, "w") as archive:
        for entry in old.infolist():
            content = old.read(entry)
            archive.writestr(entry.filename, change(content) if entry.filename == SHEET else content)
    return new.getvalue()


def prefixed(part: bytes) -> bytes:
    """The text of a sheet with a prefix before the name of each element, as some programs write it."""
    return re.sub(rb"<(/?)([A-Za-z])", rb"<\1x:\2", part).replace(b"xmlns=", b"xmlns:x=").replace(b"<?x:xml", b"<?xml")


def rows(file: bytes) -> list[SheetRow]:
    return list(open_sheet(file, lambda _: 1).rows())


def artisans(file: bytes) -> Roster[Artisan]:
    return read_roster(file, Artisan, id_prefix="b")


HEADINGS: list[object] = ["No", "Nama", "Kab/Kota", "Jenis Kerajinan"]
SITI: list[object] = [1, "Siti", "Kota Pangkalpinang", "pewter"]


def test_rows_behind_a_merged_block_keep_their_numbers(tmp_path: Path) -> None:
    def merge(sheet: Worksheet) -> None:
        sheet["A7"], sheet["B7"] = 2, "Rahmat"
        sheet.merge_cells("C2:C6")

    roster = artisans(book(HEADINGS, SITI, change=merge))
    assert [row.number for row in roster.rows] == [1, 2, 3, 4, 5, 6, 7]
    assert [artisan.id for artisan in roster.entries] == ["b/2", "b/7"]
    roster.write_corrections(tmp_path / "x.xlsx")
    assert artisans((tmp_path / "x.xlsx").read_bytes()).entries == roster.entries


@pytest.mark.parametrize("change", [bytes, prefixed], ids=["bare", "prefixed"])
def test_a_block_that_is_merged_over_columns_holds_for_each_of_its_rows(change: Callable[[bytes], bytes]) -> None:
    file = book(HEADINGS, SITI, [2, "Rahmat"], [3, "Ani"], change=lambda sheet: sheet.merge_cells("C2:D3"))
    read = rows(rewritten(file, change))
    assert [dict(row.above) for row in read] == [{}, {}, {2: "Kota Pangkalpinang"}, {}]


def test_what_is_merged_along_one_row_holds_for_no_other() -> None:
    file = book(HEADINGS, SITI, [2, "Rahmat"], change=lambda sheet: sheet.merge_cells("C2:D2"))
    assert [dict(row.above) for row in rows(file)] == [{}, {}, {}]


@pytest.mark.parametrize("change", [bytes, prefixed], ids=["bare", "prefixed"])
def test_a_formula_without_its_result_is_told_however_it_is_written(change: Callable[[bytes], bytes]) -> None:
    def compute(sheet: Worksheet) -> None:
        sheet["A3"], sheet["B3"] = 2, ArrayFormula("B3", "=UPPER(B2)")
        sheet["A4"], sheet["B4"] = 3, "=UPPER(B2)"

    roster = artisans(rewritten(book(HEADINGS, SITI, change=compute), change))
    assert [(str(issue.path), issue.code) for issue in roster.issues] == [
        ('B3["Nama"]', "cell.formula"),
        ('B4["Nama"]', "cell.formula"),
    ]
    assert [artisan.name for artisan in roster.entries] == ["Siti"]


@pytest.mark.parametrize("size", [1 << 20, (1 << 20) - 30, (1 << 20) + 30])
def test_what_is_merged_is_found_where_the_text_of_a_sheet_is_cut(size: int) -> None:
    def pad(part: bytes) -> bytes:
        at = part.index(b"<mergeCells")
        return part[:at] + b" " * (size - at) + part[at:]

    file = book(HEADINGS, SITI, [2, "Rahmat"], change=lambda sheet: sheet.merge_cells("C2:C3"))
    assert rows(rewritten(file, pad))[2].above == {2: "Kota Pangkalpinang"}


def test_of_a_workbook_of_many_sheets_thirty_are_looked_at() -> None:
    workbook = openpyxl.Workbook()
    for number in range(2, 41):
        workbook.create_sheet(f"S{number}").append([number])
    workbook.worksheets[0].sheet_state = "hidden"
    file = BytesIO()
    workbook.save(file)
    looked_at: list[list[SheetRow]] = []

    def fit(sheet: Sheet) -> int:
        looked_at.append(sheet.sample())
        return 0

    assert len(open_sheet(file.getvalue(), fit).others) == 39
    assert [sample[0].cells for sample in looked_at] == [(number,) for number in range(2, 32)]
    assert [row.cells for row in open_sheet(file.getvalue(), fit, name="S40").rows()] == [(40,)]
