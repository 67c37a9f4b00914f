"""Files of every make: what they hold comes out row by row, and a hostile one is refused at once."""

import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO, StringIO
from itertools import islice
from pathlib import Path

import openpyxl
import pytest

from ikm_domain import Artisan, UnreadableDocument, ValidationFailed, read_roster
from ikm_domain.io import sheets
from ikm_domain.io.sheets import Sheet, SheetRow, Source, open_sheet
from ikm_domain.language.reading.cells import Cell


def width(sheet: Sheet) -> int:
    """How well a delimiter fits: the cells of the widest row."""
    return max((len(row.cells) for row in sheet.sample()), default=0)


def rows(source: Source, name: str | None = None) -> list[SheetRow]:
    return list(open_sheet(source, width, name=name).rows())


def cells(source: Source) -> list[tuple[Cell, ...]]:
    return [row.cells for row in rows(source)]


def refusal(source: Source) -> str:
    with pytest.raises(UnreadableDocument) as caught:
        rows(source)
    (issue,) = caught.value.issues
    assert issue.message("id") != issue.message("en")
    return issue.code


def xlsx(*lines: tuple[object, ...], **more: list[tuple[object, ...]]) -> bytes:
    book = openpyxl.Workbook()
    sheets = {"Peserta": lines, **more}
    for name, content in sheets.items():
        sheet = book.create_sheet(name)
        for line in content:
            sheet.append(line)
    book.remove(book.worksheets[0])
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def changed(file: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """An XLSX file with one of its parts changed."""
    new = BytesIO()
    with zipfile.ZipFile(BytesIO(file)) as old, zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in old.infolist():
            content = old.read(entry)
            archive.writestr(entry.filename, change(content) if entry.filename == part else content)
    return new.getvalue()


SHEET = "xl/worksheets/sheet1.xml"

# CSV


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv_is_read_with_any_usual_delimiter_and_encoding(delimiter: str, encoding: str) -> None:
    lines = [("No", "Nama"), ("1", "Renée"), ("2", "Señor “Budi”")]
    text = "\r\n".join(delimiter.join(line) for line in lines)
    assert cells(text.encode(encoding)) == lines


def test_rows_are_numbered_as_a_spreadsheet_numbers_them() -> None:
    file = b'No,Nama\n\n1,"Siti\nAminah"\n2,Budi\n'
    assert [(row.number, row.cells) for row in rows(file)] == [
        (1, ("No", "Nama")),
        (2, ()),
        (3, ("1", "Siti\nAminah")),
        (4, ("2", "Budi")),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_any_system_ends_them(end: str) -> None:
    assert cells(f"No,Nama{end}1,Siti{end}".encode()) == [("No", "Nama"), ("1", "Siti")]


def test_blank_cells_at_the_end_of_a_row_are_left_out() -> None:
    assert cells(b"No,Nama,,\n1,,,\n") == [("No", "Nama"), ("1",)]


def test_a_path_is_read_and_one_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = tmp_path / "peserta.csv"
    path.write_bytes(b"No,Nama\n1,Siti\n")
    assert cells(path) == cells(str(path)) == [("No", "Nama"), ("1", "Siti")]
    assert refusal(tmp_path / "lain.csv") == "document.not-found"
    assert refusal(tmp_path) == "document.unreadable"
    assert refusal("\0") == "document.unreadable"


def test_a_file_of_two_encodings_is_read_with_a_warning_at_the_lines_that_differ() -> None:
    file = "No,Nama\n1,Renée\n".encode() + "2,Zoë\n".encode("cp1252") + b"3,Budi\n"
    read = rows(file)
    assert [row.cells[1] for row in read] == ["Nama", "Renée", "Zoë", "Budi"]
    assert [[issue.code for issue in row.issues] for row in read] == [[], [], ["sheet.encoding"], []]


def test_bytes_of_no_encoding_stay_visible() -> None:
    assert cells(b"No,Nama\n1,\x81\x8d\n") == [("No", "Nama"), ("1", "\ufffd\ufffd")]


def test_nul_bytes_stay_in_their_cell() -> None:
    assert cells(b"No,Nama\n1,Si\x00ti\n") == [("No", "Nama"), ("1", "Si\0ti")]


def test_an_apostrophe_that_guards_a_cell_is_taken_off_and_one_of_a_name_is_not() -> None:
    assert cells(b"NIK,Nama\n'1971024107909998,'Aisyah\n'=1+1,D'Arc\n")[1:] == [
        ("1971024107909998", "'Aisyah"),
        ("=1+1", "D'Arc"),
    ]


def test_an_empty_file_has_no_rows() -> None:
    assert rows(b"") == []


# Rows in memory


def test_rows_in_memory_are_taken_as_they_are() -> None:
    lines = [["No", "Nama"], (1, "Siti"), [2.5, None], [True, date(2020, 2, 27)], [Decimal("1.50"), time(9)], []]
    assert cells(lines) == [
        ("No", "Nama"),
        (1, "Siti"),
        (2.5,),
        (True, date(2020, 2, 27)),
        (Decimal("1.50"), time(9)),
        (),
    ]


def test_the_missing_values_of_a_data_frame_are_blank() -> None:
    assert cells([[float("nan"), "Siti", float("nan")]]) == [(None, "Siti")]


def test_rows_that_are_made_as_they_are_asked_for_are_read_twice() -> None:
    sheet = open_sheet(([number] for number in range(3)), width)
    assert list(sheet.rows()) == list(sheet.rows()) == [SheetRow(n + 1, (n,)) for n in range(3)]


@pytest.mark.parametrize("source", [5, None, [5], ["No"], [{"a": 1}], [[object()]], [[[1]]], [[b"x"]], {"a": 1}])
def test_what_is_no_rows_is_refused(source: object) -> None:
    with pytest.raises(ValidationFailed) as caught:
        open_sheet(source, width)  # type: ignore[arg-type]
    assert {issue.code for issue in caught.value.issues} <= {"field.type", "field.missing"}


# XLSX


def test_a_workbook_gives_its_first_sheet_or_the_one_that_is_named() -> None:
    file = xlsx(("No", "Nama"), (1, "Siti"), Rekap=[("Jumlah", 1)])
    assert cells(file) == [("No", "Nama"), (1, "Siti")]
    assert [row.cells for row in rows(file, "Rekap")] == [("Jumlah", 1)]
    assert open_sheet(file, width).others == ("Rekap",)
    with pytest.raises(UnreadableDocument) as caught:
        rows(file, "Lain")
    assert caught.value.issues[0].message("en") == 'There is no sheet "Lain"; there are: Peserta, Rekap.'


def test_the_cells_of_a_workbook_keep_their_kind() -> None:
    line = ("teks", 1971024107909998, 1.97101e15, 1.5, True, datetime(2020, 2, 27), time(9, 30), None, "x")
    assert cells(xlsx(line)) == [line]
    assert cells(xlsx((timedelta(hours=30),))) == [("1 day, 6:00:00",)]


def test_blank_rows_of_a_workbook_are_counted() -> None:
    assert [row.number for row in rows(xlsx(("a",), (), ("b",)))] == [1, 2, 3]


def test_a_workbook_ends_with_its_last_row_that_is_filled() -> None:
    file = changed(
        xlsx(("a",), (), ("b",)), SHEET, lambda part: part.replace(b"</sheetData>", b'<row r="9999"/></sheetData>')
    )
    assert [row.number for row in rows(file)] == [1, 2, 3]


def test_a_workbook_without_openpyxl_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    file = xlsx(("a",))
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    assert refusal(file) == "sheet.needs-openpyxl"


# Hostile files


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "XLS"),
        (b"%PDF-1.7", "PDF"),
        (b"{\\rtf1", "RTF"),
        (b"<html><table>", "HTML/XML"),
        (b"  <?xml version='1.0'?>", "HTML/XML"),
    ],
)
def test_a_file_of_another_kind_is_told_by_its_kind(start: bytes, kind: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        rows(start + b"\n" * 100)
    assert caught.value.issues[0].message("en") == f"A file of the kind {kind} is not read; save it as XLSX or CSV."


def test_a_file_of_open_document_is_told_by_its_kind() -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert refusal(file.getvalue()) == "sheet.format"


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = changed(xlsx(("a",)), SHEET, lambda part: part + b" " * 50_000_000)
    assert len(bomb) < 100_000
    assert refusal(bomb) == "sheet.too-large"


def test_a_sheet_that_claims_a_billion_rows_gives_those_that_it_has() -> None:
    file = xlsx(("No", "Nama"), (1, "Siti"))
    claim = changed(
        file, SHEET, lambda part: part.replace(b'<dimension ref="A1:B2"', b'<dimension ref="A1:XFD1000000000"')
    )
    assert claim != file
    assert cells(claim) == [("No", "Nama"), (1, "Siti")]


def test_a_row_that_says_it_is_the_billionth_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    file = changed(
        xlsx(("No",), (1,)),
        SHEET,
        lambda part: part.replace(b'<row r="2"', b'<row r="1000000000"').replace(b'"A2"', b'"A1000000000"'),
    )
    monkeypatch.setattr(sheets, "MOST_ROWS", 1000)
    assert refusal(file) == "sheet.too-many-rows"


def test_a_sheet_of_more_rows_or_columns_than_a_spreadsheet_has_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 3)
    assert len(rows([["a"]] * 3)) == 3
    assert refusal(b"a\n" * 4) == "sheet.too-many-rows"
    assert len(rows([["a"] * 1000])) == 1
    assert refusal([["a"] * 1001]) == "sheet.too-many-columns"


def test_a_cell_of_ten_megabytes_is_refused() -> None:
    assert refusal(b"No,Nama\n1,Siti\n2," + b"x" * 10_000_000 + b"\n") == "sheet.line"
    assert refusal(b'No,Nama\n1,Siti\n2,"' + b"x\n" * 5_000_000) == "sheet.line"


def test_a_quotation_mark_that_is_not_closed_is_told_with_its_line() -> None:
    with pytest.raises(UnreadableDocument) as caught:
        rows(b'No,Nama\n1,Siti\n2,"Budi\n3,Ani\n4,Rahma\n')
    assert dict(caught.value.issues[0].params) == {"line": 3}


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file[:100],
        lambda file: file[:-50],
        lambda file: b"PK\x03\x04" + b"\0" * 1000,
        lambda file: changed(file, SHEET, lambda part: part[:-40]),
        lambda file: changed(file, SHEET, lambda part: part.replace(b"</row>", b"</raw>")),
        lambda file: changed(file, SHEET, lambda part: part.replace(b'"A1"', b'"ZZZZ1"')),
        lambda file: changed(file, "xl/workbook.xml", lambda part: b"<x/>"),
        lambda file: changed(file, "[Content_Types].xml", lambda part: b""),
    ],
)
def test_a_damaged_workbook_is_told(damage: Callable[[bytes], bytes]) -> None:
    assert refusal(damage(xlsx(("No", "Nama"), (1, "Siti")))) in ("sheet.malformed", "sheet.unknown")


def test_an_entity_bomb_does_not_unfold() -> None:
    entities = b"".join(b'<!ENTITY e%d "%s">' % (n, b"&e%d;" % (n - 1) * 10) for n in range(1, 12))
    start = b'<!DOCTYPE x [<!ENTITY e0 "x">' + entities + b"]>"
    bomb = changed(xlsx(("a",)), SHEET, lambda part: start + part.replace(b"<sheetData>", b"<sheetData>&e11;"))
    assert refusal(bomb) == "sheet.malformed"


def test_a_row_is_read_before_the_next_is_touched(tmp_path: Path) -> None:
    path = tmp_path / "besar.csv"
    path.write_bytes(b"No,Nama\n" + b"1,Siti\n" * 1000 + b'2,"')
    sheet = open_sheet(path, width)
    assert len(list(islice(sheet.rows(), 500))) == 500  # the fault at the end is not met


# Headings far below, forms of a sheet, and what is not shown


@pytest.mark.parametrize("row", [1, 60, 61, 71])
def test_headings_that_are_told_are_found_however_far_below(row: int) -> None:
    above: list[list[Cell]] = [["x"] for _ in range(row - 1)]
    lines: list[list[Cell]] = [*above, ["No", "Nama"], [1, "Siti"]]
    source = xlsx(*map(tuple, lines))
    for read in (lines, source):
        roster = read_roster(read, Artisan, id_prefix="b", heading_row=row)
        assert (roster.headings.first, [artisan.id for artisan in roster.entries]) == (row, [f"b/{row + 1}"])


def test_headings_of_two_rows_are_found_however_far_below() -> None:
    above: list[list[Cell]] = [["x"] for _ in range(70)]
    lines: list[list[Cell]] = [*above, ["No", "Nama", "Jenis Kelamin"], [None, None, "L", "P"]]
    roster = read_roster([*lines, [1, "Siti", None, "v"]], Artisan, id_prefix="b", heading_row=71)
    assert (roster.headings.first, roster.headings.last, len(roster.entries)) == (71, 72, 1)


def test_a_row_of_headings_below_the_last_is_not_found_and_a_fault_on_the_way_is_told() -> None:
    for file, code in ((b"No,Nama\n1,Siti\n", "roster.no-heading"), (b'No,Nama\n1,"Siti\n', "sheet.line")):
        with pytest.raises(UnreadableDocument) as caught:
            read_roster(file, Artisan, id_prefix="b", heading_row=500)
        assert [issue.code for issue in caught.value.issues] == [code]


FILE = b"No;Nama\n1;Siti\n"


@pytest.mark.parametrize(
    "source", [bytearray(FILE), memoryview(FILE), BytesIO(FILE), StringIO(FILE.decode()), {"No": [1], "Nama": ["Siti"]}]
)
def test_what_is_no_form_of_a_sheet_is_told_with_those_that_are(source: object) -> None:
    with pytest.raises(ValidationFailed) as caught:
        open_sheet(source, width)  # type: ignore[arg-type]
    (issue,) = caught.value.issues
    assert (str(issue.path), issue.params["expected"]) == ("source", "str | PathLike | bytes | list[list]")


def test_the_repr_of_a_sheet_and_of_its_rows_shows_nobody() -> None:
    sheet = open_sheet(xlsx(("No", "Nama"), (1, "Siti"), Rina=[("Nama", "Rina")]), width)
    assert repr(sheet) == "Sheet(delimiter=None)"
    assert repr(list(sheet.rows())) == "[SheetRow(1, …), SheetRow(2, …)]"
