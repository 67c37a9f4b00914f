"""What a sheet that is written back holds: every digit, every moment, and what is said of the row."""

import csv
import zipfile
from datetime import UTC, datetime, time
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from ikm_domain import Artisan, Roster, read_roster
from ikm_domain.language.reading.cells import Cell


def roster_of(*cells: Cell) -> Roster[Artisan]:
    titles: list[Cell] = [f"Kolom {number}" for number in range(len(cells))]
    return read_roster([["No", "Nama", *titles], [1, "Siti", *cells]], Artisan, id_prefix="b")


def in_csv(cell: Cell, path: Path) -> str:
    roster_of(cell).write_corrections(path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))[1][2]


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (123456789012345678, "123456789012345678.0"),
        (-(10**12), "-1000000000000.0"),
        (10**12 - 1, "999999999999"),
        (10**99 + 1, f"1{'0' * 98}1.0"),
        (1.97102e15, "1971020000000000.0"),
        (1234567890123.25, "1234567890123.25"),
        (1e300, f"1{'0' * 300}.0"),
        (Decimal("1234567890123.456"), "1234567890123.456"),
        (Decimal("1E+13"), "10000000000000.0"),
        (Decimal("0.10"), "0.10"),
        (7.0, "7"),
    ],
)
def test_a_number_keeps_every_digit_in_csv(number: Cell, written: str, tmp_path: Path) -> None:
    assert in_csv(number, tmp_path / "x.csv") == written


def test_a_number_of_a_workbook_beyond_all_reason_is_text_and_is_written_back(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["No", "Nama", "Rekening", "Kode"])
    book.worksheets[0].append([1, "Siti", 12345, 54321])
    file, changed = BytesIO(), BytesIO()
    book.save(file)
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"12345", b"9" * 400).replace(b"54321", b"-1E999"))
    roster = read_roster(changed.getvalue(), Artisan, id_prefix="b")
    assert tuple(roster.rows[1].cells)[2:] == ("9" * 400, "-inf")
    for name in ("x.csv", "x.xlsx"):
        roster.write_corrections(tmp_path / name)
        again = read_roster(tmp_path / name, Artisan, id_prefix="b")
        assert tuple(again.rows[1].cells)[2:] == tuple(roster.rows[1].cells)[2:]


MOMENTS: list[Cell] = [datetime(2020, 2, 27, 9, tzinfo=UTC), time(9, 30, tzinfo=UTC), datetime(2020, 2, 27, 9)]


def test_a_moment_of_a_zone_is_text_in_a_workbook_and_one_of_none_is_a_moment(tmp_path: Path) -> None:
    roster_of(*MOMENTS).write_corrections(tmp_path / "x.xlsx")
    row = openpyxl.load_workbook(tmp_path / "x.xlsx").worksheets[0][2]
    assert [cell.value for cell in row[2:5]] == ["2020-02-27 09:00:00+00:00", "09:30:00+00:00", MOMENTS[2]]


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (MOMENTS[0], "2020-02-27 09:00:00+00:00"),
        (MOMENTS[1], "09:30:00+00:00"),
        (MOMENTS[2], "2020-02-27 09:00:00"),
    ],
)
def test_a_moment_is_written_with_its_zone_in_csv(moment: Cell, written: str, tmp_path: Path) -> None:
    assert in_csv(moment, tmp_path / "x.csv") == written


def test_what_is_said_of_a_row_as_a_whole_names_no_cell(tmp_path: Path) -> None:
    lines: list[list[Cell]] = [["No", "Nama", "NIK"], [1, "Siti", "12"], [None, "Rahmat", None], [2, "Ani", None]]
    roster = read_roster(lines, Artisan, id_prefix="b" * 127)
    assert [str(issue.path) for issue in roster.rows[3].issues] == ["rows[4]"]
    roster.write_corrections(tmp_path / "x.xlsx", locale="en")
    column = openpyxl.load_workbook(tmp_path / "x.xlsx").worksheets[0]["D"]
    assert str(column[3].value).startswith("error: ")
    assert str(column[1].value).splitlines()[-1].startswith("C2: error: ")
