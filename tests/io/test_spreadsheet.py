"""A sheet opened in a real spreadsheet: nothing in it runs, numbers are numbers, and text is whole."""

import shutil
import subprocess
from datetime import date
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest

from ikm_domain.values.tables import Cell, Table
from tests.contract.samples import NIK_TEXT

SOFFICE = shutil.which("soffice")
NAMESPACES = {name: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("table", "text", "office")}
INDONESIAN = "CSV:59,34,76,1,,1057"  # semicolons, quotes, UTF-8, from the first line, no column formats, id-ID
HOSTILE = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "=cmd|' /C calc'!A0", " =1+1", "\u00a0=1+1", "\t=1+1", '"=1+1']
DAMAGED = [NIK_TEXT, "0812", "19.10", "1E5", "1/2"]


def opened(*files: Path) -> list[list[ElementTree.Element]]:
    """The cells of CSV files that hold something, as LibreOffice reads them in Indonesian."""
    folder = files[0].parent
    command = [str(SOFFICE), "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    command += [f"--infilter={INDONESIAN}", "--convert-to", "fods", "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    trees = [ElementTree.parse(file.with_suffix(".fods")) for file in files]
    return [tree.findall(".//table:table-cell[text:p]", NAMESPACES) for tree in trees]


def told(cell: ElementTree.Element, name: str, of: str = "office") -> str | None:
    return cell.get(f"{{{NAMESPACES[of]}}}{name}")


@pytest.mark.spreadsheet
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_no_cell_runs_no_number_is_changed_and_no_text_is_damaged(tmp_path: Path) -> None:
    texts = [*HOSTILE, *DAMAGED]
    rows: list[list[Cell]] = [[text, -3, Decimal("-1250.50"), date(2020, 2, 27)] for text in texts]
    Table(["a", "b", "c", "d"], rows).to_csv(tmp_path / "sheet.csv")
    (tmp_path / "bare.csv").write_text(f'"=1+1"\r\n"{NIK_TEXT}"\r\n', "utf-8-sig")

    (_, _, _, _, *cells), (formula, number) = opened(tmp_path / "sheet.csv", tmp_path / "bare.csv")

    assert told(formula, "formula", "table") == "of:=1+1"  # what an apostrophe keeps from running
    assert told(number, "value-type") == "float"
    assert [told(cell, "formula", "table") for cell in cells] == [None] * len(cells)
    assert [told(cell, "value-type") for cell in cells] == ["string", "float", "float", "date"] * len(texts)
    assert {told(cell, "value") for cell in cells} == {None, "-3", "-1250.5"}
    assert {told(cell, "date-value") for cell in cells} == {None, "2020-02-27"}
    paragraphs = [cell.find("text:p", NAMESPACES) for cell in cells[len(HOSTILE) * 4 :: 4]]
    assert [paragraph is not None and paragraph.text for paragraph in paragraphs] == [f"'{text}" for text in DAMAGED]
