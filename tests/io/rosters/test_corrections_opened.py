"""The corrected sheet opened in a real spreadsheet: no formula runs, and what it saves reads as the same records."""

import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

from ikm_domain import Artisan, Roster, read_roster
from ikm_domain.language.reading.cells import Cell
from tests.io.rosters.messy import FATES, HEADING, MESSY

SOFFICE = shutil.which("soffice")
INDONESIAN = "CSV:59,34,76,1,,1057"  # semicolons, quotes, UTF-8, from the first line, no column formats, id-ID
RUNS: list[list[Cell]] = [
    [12, "=1+1", None, "v"],
    [13, "+62812", '\'=HYPERLINK("x")', "v"],
    [14, "-2+3", None, None, "@SUM(A1)"],
    [15, '=cmd|" /C calc"!A0', None, "v"],
    [16, "Nur 'Aini", None, None, "v"],
]
SHEET = [*MESSY[:18], *RUNS, *MESSY[18:]]


def roster_of(source: object) -> Roster[Artisan]:
    return read_roster(source, Artisan, id_prefix="babel-2020", on="2020-02-27")  # type: ignore[arg-type]


def saved_again(file: Path) -> Path:
    """The file as LibreOffice saves it, as a workbook."""
    folder = file.parent / "saved"
    command = [str(SOFFICE), "--headless", f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"]
    if file.suffix == ".csv":
        command.append(f"--infilter={INDONESIAN}")
    command += ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder / f"{file.stem}.xlsx"


@pytest.mark.spreadsheet
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_no_formula_runs_and_the_same_records_come_back(ending: str, tmp_path: Path) -> None:
    roster = roster_of(SHEET)
    assert [row.skipped or row.status for row in roster.rows][: len(MESSY[:18])] == FATES[:18]
    assert len(roster.entries) == 6  # the five of the messy sheet and Nur 'Aini
    path = tmp_path / f"perbaikan.{ending}"
    roster.write_corrections(path)

    saved = saved_again(path)

    cells = [cell for row in openpyxl.load_workbook(saved).worksheets[0].iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    shown = {str(cell.value) for cell in cells}
    assert {"Temuan", "Nur 'Aini", "1971024107909998" if ending == "xlsx" else "'1971024107909998"} <= shown
    again = roster_of(saved)
    assert again.entries == roster.entries
    assert [row.skipped or row.status for row in again.rows] == [row.skipped or row.status for row in roster.rows]
    assert again.headings.first == HEADING
