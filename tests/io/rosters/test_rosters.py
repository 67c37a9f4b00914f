"""Rosters: every row of a sheet is a record, a row with faults by their cells, or passed over for a reason."""

import copy
import pickle
import sys
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ikm_domain import (
    NIK,
    Artisan,
    Attendance,
    Craft,
    CraftEntry,
    CraftTable,
    Official,
    Organization,
    Region,
    RegionEntry,
    RegionTable,
    Register,
    Roster,
    RosterReader,
    RosterRow,
    RowStatus,
    Sex,
    UnreadableDocument,
    ValidationFailed,
    read_roster,
)
from ikm_domain.language.reading.cells import Cell
from tests.io.rosters.messy import FATES, HEADING, MESSY
from tests.io.rosters.test_sheets import xlsx

EVENT = date(2020, 2, 27)


def messy(**changes: Any) -> Roster[Artisan]:
    return read_roster(MESSY, Artisan, **{"id_prefix": "babel-2020", "on": EVENT, **changes})


def fate(row: RosterRow[Any]) -> str:
    return row.skipped.value if row.skipped else row.status.value


def told(roster: Roster[Any]) -> list[tuple[str, str]]:
    return [(str(issue.path), issue.code) for issue in roster.issues]


def one(heads: list[str], *cells: Cell, kind: type[Any] = Artisan, **more: Any) -> RosterRow[Any]:
    """The one row of a sheet with these headings, beside a column of names."""
    given = {"id_prefix": "x"} if kind is not Attendance else {}
    return read_roster([["Nama", *heads], ["Siti Aminah", *cells]], kind, **(given | more)).rows[1]


# The messy sheet


def test_every_row_of_a_messy_sheet_is_a_record_a_fault_or_passed_over_for_its_reason() -> None:
    roster = messy()
    assert [fate(row) for row in roster.rows] == FATES
    assert [row.number for row in roster.rows] == list(range(1, len(MESSY) + 1))
    assert dict(roster.counts) == {"record": 5, "faulty": 5, "skipped": len(MESSY) - 10}
    assert sum(roster.skipped.values()) == roster.counts[RowStatus.SKIPPED]
    assert {reason.value: count for reason, count in roster.skipped.items()} == {
        fate: FATES.count(fate) for fate in dict.fromkeys(FATES) if fate not in ("record", "faulty")
    }
    assert len(roster) == len(MESSY)
    assert repr(roster) == f"Roster(Artisan, record=5, faulty=5, skipped={len(MESSY) - 10})"


def test_the_sound_rows_of_a_messy_sheet_are_these_artisans() -> None:
    assert messy().entries == (
        Artisan(
            id="babel-2020/9",
            name="H. Ahmad, S.E.",
            sex="male",
            birth_year=1990,
            nik="1971020107909999",
            region="19.04",
            crafts=["pewter"],
        ),
        Artisan(
            id="babel-2020/10",
            name="SITI AMINAH",
            sex="female",
            birth_year=1990,
            nik="1971024107909998",
            region="19.71",
            crafts=["pewter"],
        ),
        Artisan(
            id="babel-2020/11",
            name="Rahmat",
            sex="male",
            birth_year=1985,
            region="19.04",
            crafts=["weaving-cual", "pewter"],
        ),
        Artisan(id="babel-2020/12", name="Suparman", sex="male", birth_year=1971, region="19"),
        Artisan(id="babel-2020/13", name="Joko", sex="male", nik="1971020107909992", region="19.71", crafts=["pewter"]),
    )


def test_each_issue_of_a_messy_sheet_names_its_cell_and_its_column() -> None:
    assert told(messy()) == [
        ('C13["NIK"]', "nik.through-number"),
        ('C14["NIK"]', "nik.damaged-by-spreadsheet"),
        ('G14["Kab/Kota"]', "region.ambiguous"),
        ('H14["Jenis Kerajinan"]', "craft.ambiguous"),
        ('C15["NIK"]', "nik.damaged-by-spreadsheet"),
        ('F15["Tempat/Tgl Lahir"]', "date.age"),
        ('G15["Kab/Kota"]', "region.unread"),
        ('B16["Nama Lengkap (sesuai KTP)"]', "name.number"),
        ('C16["NIK"]', "nik.letter"),
        ('E16["Jenis Kelamin P"]', "sex.both"),
        ('F16["Tempat/Tgl Lahir"]', "date.impossible"),
        ('H16["Jenis Kerajinan"]', "cell.spreadsheet-error"),
        ('B17["Nama Lengkap (sesuai KTP)"]', "field.missing"),
        ("rows[18]", "row.doubtful"),
        ('B18["Nama Lengkap (sesuai KTP)"]', "name.no-name"),
    ]
    for issue in messy().issues:
        assert issue.message("id") != issue.message("en")


def test_columns_that_name_nothing_of_the_kind_are_told() -> None:
    assert messy().unread == ("No. HP", "Tanda Tangan")


def test_the_same_sheet_reads_the_same_from_xlsx_and_csv(tmp_path: Path) -> None:
    roster = messy()
    book = xlsx(*(tuple(row) for row in MESSY))
    assert read_roster(book, Artisan, id_prefix="babel-2020", on=EVENT).entries == roster.entries
    for path in (tmp_path / "perbaikan.xlsx", tmp_path / "perbaikan.csv"):
        roster.write_corrections(path)
        again = read_roster(path, Artisan, id_prefix="babel-2020", on=EVENT)
        assert again.entries == roster.entries
        assert told(again) == told(roster)[1:]  # the NIK that was an intact number stands as text now
        assert [fate(row) for row in again.rows] == FATES
        assert again.unread == roster.unread


def test_a_corrected_sheet_reads_as_it_was_corrected(tmp_path: Path) -> None:
    path = tmp_path / "perbaikan.xlsx"
    messy().write_corrections(path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    assert sheet.cell(HEADING, 11).value == "Temuan"
    assert str(sheet.cell(14, 11).value).splitlines()[0] == (
        "C14: kesalahan: Angka terakhir NIK ini hilang di lembar kerja; ambil dari sumbernya dan ketik sebagai teks."
    )
    for column, text in ((3, "1971020107909991"), (7, "Kab. Banjar"), (8, "batik tulis")):
        sheet.cell(14, column).value = text
    sheet.cell(18, 1).value, sheet.cell(18, 2).value = 10, "Mawar"
    book.save(path)
    again = read_roster(path, Artisan, id_prefix="babel-2020", on=EVENT)
    assert dict(again.counts) == {"record": 7, "faulty": 3, "skipped": len(MESSY) - 10}
    assert again.entries[5] == Artisan(
        id="babel-2020/14",
        name="Budi",
        sex="male",
        birth_year=1990,
        nik="1971020107909991",
        region="63.03",
        crafts=["batik-written"],
    )
    again.write_corrections(path)  # over the same column
    assert openpyxl.load_workbook(path).worksheets[0].max_column == 11


def test_reading_row_by_row_gives_the_same_rows() -> None:
    reader = RosterReader(Artisan, id_prefix="babel-2020", on=EVENT)
    opened = reader.open(MESSY)
    assert tuple(opened) == tuple(opened) == messy().rows


# Tables


def test_the_summary_counts_the_rows_by_what_became_of_them() -> None:
    summary = messy().summary(locale="en")
    assert summary.title == f"Roster of artisans: {len(MESSY)} rows"
    assert {str(fate): count for fate, count in summary.rows} == {
        "record": 5,
        "faulty": 5,
        "title": 4,
        "heading": 2,
        "column numbers": 1,
        "section": 1,
        "blank": 5,
        "total": 2,
        "signature": 5,
        "other table": 3,
    }
    assert sum(count for _, count in summary.rows if isinstance(count, int)) == len(MESSY)
    assert summary.notes == ("Columns that are not read: No. HP, Tanda Tangan.",)
    assert messy().summary().notes == ("Kolom yang tidak dibaca: No. HP, Tanda Tangan.",)
    assert read_roster([["Nama", "L/P"]], Artisan, id_prefix="x").summary().notes == ()


def test_the_findings_are_a_line_an_issue() -> None:
    roster = read_roster(xlsx(("Nama", "NIK"), ("Siti", "1"), Lain=[]), Artisan, id_prefix="x")
    assert roster.findings(locale="en").rows == (
        (None, None, None, "warning", "Further sheets are not read: Lain.", "roster.more-sheets"),
        (2, "B2", "NIK", "error", "A NIK has 16 digits; this one has 1.", "nik.length"),
    )
    assert len(messy().findings().rows) == len(messy().issues)
    assert messy().findings().rows[-2][:3] == (18, None, None)


def test_a_notebook_shows_the_summary_and_nobody() -> None:
    html = messy()._repr_html_()
    assert "bermasalah" in html
    assert not any(secret in html for secret in ("Budi", "SITI", "7909", "0812"))


# Headings


def test_english_headings_are_found_too() -> None:
    rows: list[list[Cell]] = [
        ["No", "Full name", "Sex", "Date of birth", "City", "Craft"],
        [1, "Siti", "F", "1990-07-01", "Pangkalpinang", "pewter"],
    ]
    assert read_roster(rows, Artisan, id_prefix="x").entries == (
        Artisan(id="x/2", name="Siti", sex="female", birth_year=1990, region="19.71", crafts=["pewter"]),
    )


def test_headings_of_your_own_are_read_as_what_you_say() -> None:
    row = one(
        ["Keahlian Utama", "Kota Asal"],
        "pewter",
        "Pangkalpinang",
        columns={"KEAHLIAN  utama": "crafts", "Kota asal": "region"},
    )
    assert (row.records[0].crafts, row.records[0].region) == ((Craft("pewter"),), Region("19.71"))


def test_a_sheet_without_headings_that_are_known_is_refused_until_its_row_is_told() -> None:
    rows: list[list[Cell]] = [["Peserta"], ["Siti"]]
    with pytest.raises(UnreadableDocument) as caught:
        read_roster(rows, Artisan, id_prefix="x")
    assert [issue.code for issue in caught.value.issues] == ["roster.no-heading"]
    roster = read_roster(rows, Artisan, id_prefix="x", columns={"Peserta": "name"}, heading_row=1)
    assert [artisan.name for artisan in roster.entries] == ["Siti"]


def test_of_two_columns_of_one_meaning_the_first_is_read_and_the_other_told() -> None:
    roster = read_roster([["Nama", "JK", "Jenis Kelamin"], ["Siti", "P", "L"]], Artisan, id_prefix="x")
    assert roster.entries[0].sex is Sex.FEMALE
    assert [issue.code for issue in roster.about] == ["roster.repeated-column"]
    assert roster.about[0].message("en") == 'Two columns mean the same: "JK" is read, "Jenis Kelamin" is not.'


def test_further_sheets_of_a_workbook_are_told() -> None:
    book = xlsx(("No", "Nama"), (1, "Siti"), Cadangan=[("No", "Nama"), (1, "Budi")])
    assert [issue.code for issue in read_roster(book, Artisan, id_prefix="x").about] == ["roster.more-sheets"]
    assert read_roster(book, Artisan, id_prefix="x", sheet="Cadangan").entries[0].name == "Budi"


def test_the_heading_row_repeated_on_each_page_is_passed_over() -> None:
    head: list[Cell] = ["No", "Nama", "L/P"]
    roster = read_roster([head, [1, "Siti", "P"], head, [2, "Budi", "L"]], Artisan, id_prefix="x")
    assert [fate(row) for row in roster.rows] == ["heading", "record", "heading", "record"]


def test_semicolons_are_found_by_the_headings_also_where_cells_hold_commas() -> None:
    text = "Daftar, peserta, bimtek\nNo;Nama;Jenis Kerajinan\n1;Ahmad, S.E.;pewter, kain cual\n"
    roster = read_roster(text.encode(), Artisan, id_prefix="x")
    assert roster.entries[0].crafts == (Craft("pewter"), Craft("weaving-cual"))


# What columns decide as wholes


def test_p_is_pria_where_the_column_says_w() -> None:
    rows: list[list[Cell]] = [["Nama", "JK"], ["Budi", "P"], ["Siti", "W"]]
    roster = read_roster(rows, Artisan, id_prefix="x")
    assert [one.sex for one in roster.entries] == [Sex.MALE, Sex.FEMALE]
    assert roster.issues == ()
    assert one(["P/W"], "P").records[0].sex is Sex.MALE
    assert one(["Jenis Kelamin (W/P)"], "P").records[0].sex is Sex.MALE
    assert one(["L/P"], "P").records[0].sex is Sex.FEMALE


@pytest.mark.parametrize(
    ("head", "typed", "read"),
    [
        ("L/P", "LPPW", "male female female female"),
        ("Sex", "LPW", "male female female"),
        ("L/P", "PW", "female female"),
        ("Jenis Kelamin (L/P)", "PW", "female female"),
        ("P/W", "PWL", "male female male"),
    ],
)
def test_p_that_may_be_pria_or_perempuan_is_told_once(head: str, typed: str, read: str) -> None:
    people: list[list[Cell]] = [[n, "Siti", letter] for n, letter in enumerate(typed, 1)]
    rows: list[list[Cell]] = [["No", "Nama", head], *people]
    roster = read_roster(rows, Artisan, id_prefix="x")
    assert [one.sex for one in roster.entries] == read.split()
    assert told(roster) == [(f'C1["{head}"]', "sex.p-doubtful")]
    assert ("read as male" in roster.issues[0].message("en")) == (head == "P/W")


@pytest.mark.parametrize(("head", "typed"), [("L/P", "LW"), ("L/P", "LP"), ("P/W", "PW"), ("JK", "PW"), ("P/W", "LW")])
def test_p_that_can_mean_one_sex_only_is_not_doubted(head: str, typed: str) -> None:
    people: list[list[Cell]] = [["Siti", letter] for letter in typed]
    rows: list[list[Cell]] = [["Nama", head], *people]
    assert read_roster(rows, Artisan, id_prefix="x").issues == ()


@pytest.mark.parametrize(
    "heads",
    [
        [["No", "Nama", "P", "W"]],
        [["No", "Nama", "Jenis Kelamin", None], [None, None, "P", "W"]],
        [["No", "Nama", "P", "Wanita"]],
        [["No", "Nama", "L", "W"]],
        [["No", "Nama", "L", "P"]],
        [["No", "Nama", "Pria", "P"]],
    ],
)
def test_a_column_of_ticks_headed_p_is_of_men_beside_w_and_of_women_elsewhere(heads: list[list[Cell]]) -> None:
    letters = heads[-1][2:]
    rows: list[list[Cell]] = [*heads, [1, "Budi", "v", None], [2, "Siti", None, "v"], [3, "Ali", letters[0]]]
    roster = read_roster(rows, Artisan, id_prefix="x")
    assert [artisan.sex for artisan in roster.entries] == [Sex.MALE, Sex.FEMALE, Sex.MALE]
    assert roster.issues == ()


def test_of_columns_of_ticks_l_p_and_w_the_last_is_told_and_not_read() -> None:
    roster = read_roster([["Nama", "L", "P", "W"], ["Siti", None, "v", None]], Artisan, id_prefix="x")
    assert roster.entries[0].sex is Sex.FEMALE
    assert told(roster) == [('D1["W"]', "roster.repeated-column")]


def test_niks_that_all_end_in_0_are_damaged_and_four_are_enough_to_tell() -> None:
    def niks(*last: int) -> list[list[Cell]]:
        people: list[list[Cell]] = [[f"Siti {n}", f"19710241079{n}99{digit}"] for n, digit in enumerate(last, 10)]
        return [["Nama", "NIK"], *people]

    assert len(read_roster(niks(0, 0, 0), Artisan, id_prefix="x").entries) == 3
    assert len(read_roster(niks(0, 0, 0, 1), Artisan, id_prefix="x").entries) == 4
    damaged = read_roster(niks(0, 0, 0, 0), Artisan, id_prefix="x")
    assert [code for _, code in told(damaged)] == ["nik.damaged-by-spreadsheet"] * 4


def test_the_dates_of_a_column_decide_each_others_order() -> None:
    def days(*typed: str) -> list[str]:
        people = [Artisan(id=f"a-{n}", name=f"Orang {n}") for n in range(len(typed))]
        marks: list[list[Cell]] = [[person.name, day, "v"] for person, day in zip(people, typed, strict=True)]
        rows: list[list[Cell]] = [["Nama", "Tanggal", "Hadir"], *marks]
        roster = read_roster(rows, Attendance, people=people)
        return [str(entry.on) for entry in roster.entries] + [code for _, code in told(roster)]

    assert days("03/04/2020") == ["2020-04-03", "date.order"]
    assert days("03/04/2020", "27/02/2020") == ["2020-04-03", "2020-02-27"]
    assert days("03/04/2020", "02/27/2020", "02/28/2020") == ["2020-03-04", "2020-02-27", "2020-02-28"]
    assert days("03/04/2020", "27/02/2020", "02/27/2020") == ["2020-04-03", "2020-02-27", "2020-02-27", "date.order"]


def test_one_date_alone_that_is_month_first_may_be_a_slip_and_turns_no_other() -> None:
    rows: list[list[Cell]] = [["Nama", "Tanggal", "Hadir"], ["Siti", "03/04/2024", "v"], ["Budi", "04/13/2024", "v"]]
    rows += [["Ani", "04/13/2024", "v"]]  # as it was copied downwards
    people = [Artisan(id=f"a-{name}", name=name) for name in ("Siti", "Budi", "Ani")]
    roster = read_roster(rows, Attendance, people=people)
    assert [str(entry.on) for entry in roster.entries] == ["2024-04-03", "2024-04-13", "2024-04-13"]
    assert told(roster) == [('B2["Tanggal"]', "date.order")]


# Fields


@pytest.mark.parametrize(
    ("heads", "cells", "expected"),
    [
        (["L", "P"], ["v", None], {"sex": "male"}),
        (["Lk", "Pr"], [None, "1"], {"sex": "female"}),
        (["L", "P"], ["-", "-"], {}),
        (["Provinsi", "Kab/Kota"], ["Kalimantan Selatan", "Banjar"], {"region": "63.03"}),
        (["Provinsi"], ["Prov. Kep. Babel"], {"region": "19"}),
        (["Kode Wilayah"], [19.04], {"region": "19.04"}),
        (["Kode Wilayah"], ["19.04"], {"region": "19.04"}),
        (["Kab/Kota"], ["DKI"], {"region": "31"}),
        (["ID Peserta"], ["p-7"], {"id": "p-7"}),
        (["ID Peserta"], [7], {"id": "7"}),
        (["Kab/Kota"], ["-"], {}),
        (["TTL"], ["Muntok, 3 April 1985"], {"birth_year": 1985}),
        (["Tahun Lahir"], ["'1985"], {"birth_year": 1985}),
    ],
)
def test_a_field_is_read_from_its_columns(heads: list[str], cells: list[Cell], expected: dict[str, object]) -> None:
    assert one(heads, *cells).records == (Artisan(**{"id": "x/2", "name": "Siti Aminah", **expected}),)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("heads", "cells", "place", "code"),
    [
        (["Provinsi", "Kab/Kota"], ["Jawa Barat", "Kab. Bangka"], 'C2["Kab/Kota"]', "region.unread"),
        (["Kode Wilayah"], [19.1], 'B2["Kode Wilayah"]', "region.unread"),  # 19.01 or 19.10
        (["Kode Wilayah"], [date(2020, 3, 19)], 'B2["Kode Wilayah"]', "region.unread"),
        (["Kode Wilayah"], ["1903"], 'B2["Kode Wilayah"]', "region.ambiguous"),  # home ministry or statistics office
        (["Kab/Kota"], ["Bandung"], 'B2["Kab/Kota"]', "region.ambiguous"),
        (["Jenis Kerajinan"], ["pewter, keripik"], 'B2["Jenis Kerajinan"]', "craft.unread"),
        (["TTL"], ["01-07-1889"], 'B2["TTL"]', "number.range"),
        (["ID"], ["1971024107909998"], 'B2["ID"]', "id.sixteen-digits"),
        (["NIK"], ["1971024107909998 (KK)"], 'B2["NIK"]', "nik.digits"),
        (["NIK"], ["Si\ufffdti"], 'B2["NIK"]', "cell.undecodable"),
        (["NIK"], ["1" * 40_000], 'B2["NIK"]', "cell.too-long"),
    ],
)
def test_a_cell_that_is_not_read_is_told_by_its_place(
    heads: list[str], cells: list[Cell], place: str, code: str
) -> None:
    row = one(heads, *cells)
    assert [(str(issue.path), issue.code) for issue in row.issues] == [(place, code)]
    assert row.records == ()


def test_what_a_nik_says_otherwise_is_a_warning_at_the_nik() -> None:
    row = one(["NIK", "L/P", "Tahun Lahir"], "1971024107909998", "L", 1991)
    assert {(str(issue.path), issue.code) for issue in row.issues} == {
        ('B2["NIK"]', "nik.sex-differs"),
        ('B2["NIK"]', "nik.birth-year-differs"),
    }
    assert len(row.records) == 1


def test_control_characters_in_a_name_are_told() -> None:
    roster = read_roster([["Nama", "L/P"], ["Si\x07ti", "P"], ["Bu\x00di", "L"]], Artisan, id_prefix="x")
    assert told(roster) == [('A2["Nama"]', "text.control-character"), ('A3["Nama"]', "text.control-character")]


def test_a_faulty_row_says_what_was_read_of_it() -> None:
    row = messy().rows[13]
    assert dict(row.read) == {"name": "Budi", "male": True, "birth_year": 1990}
    assert list(row.cells) == MESSY[13]


def test_the_region_of_the_sheet_stands_where_a_row_tells_none() -> None:
    assert one(["L/P"], "P", region="19.71").records[0].region == Region("19.71")
    assert one(["Kab/Kota"], "Bangka Selatan", region="19.71").records[0].region == Region("19.03")


def test_tables_of_your_own_are_looked_in() -> None:
    regions = RegionTable.shipped().with_entries(RegionEntry(code="19.72", kind="kota", name="Sungailiat"))
    crafts = CraftTable.shipped().with_entries(CraftEntry(code="weaving-lurik", family="textile", name="tenun lurik"))
    row = one(["Kab/Kota", "Kerajinan"], "Kota Sungailiat", "tenun lurik", regions=regions, crafts=crafts)
    assert (row.records[0].region, row.records[0].crafts) == (Region("19.72"), (Craft("weaving-lurik"),))
    assert row.issues == ()
    shipped = one(["Kab/Kota", "Kerajinan"], None, None, region="19.72")
    assert [issue.code for issue in shipped.issues] == ["region.unlisted"]
    assert one(["Kab/Kota"], None, region="19.72", regions=regions).issues == ()
    own = one(["Kab/Kota", "NIK"], None, "1971024107909998", region="19.73", regions=regions, crafts=crafts)
    assert [issue.code for issue in own.issues] == ["region.unlisted"]


def test_officials_are_read_with_their_nip() -> None:
    rows: list[list[Cell]] = [
        ["No", "Nama dan Gelar", "NIP", "L/P", "Jabatan"],
        [1, "Drs. Rahmat, M.Si", "19900701 202012 1 999", "L", "Kepala Bidang"],
        [2, "Siti", 199007012020122999, "P", "Penata"],
    ]
    roster = read_roster(rows, Official, id_prefix="dinas")
    assert roster.entries == (Official(id="dinas/2", name="Drs. Rahmat, M.Si", nip="199007012020121999", sex="male"),)
    assert told(roster) == [('C3["NIP"]', "nip.damaged-by-spreadsheet")]


# Rows that are no data


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ([None, "Jumlah", 2], "subtotal"),
        (["Sub Total", None, 2], "subtotal"),
        (["B.", "Kelompok Mawar"], "doubtful"),
        (["Kecamatan Taman Sari"], "section"),
        ([None, None, None, "catatan di pinggir"], "section"),
        ([None, "Mengetahui"], "signature"),
        ([None, "Siti", "P"], "record"),  # somebody forgot the number
        ([3, "Total Wijaya", "L"], "record"),
        ([3, "Jumlah", "L"], "faulty"),
        (["(1)", "(2)", "(3)"], "column-numbers"),
        (["1", "2", "3"], "column-numbers"),
        ([" ", "-"], "blank"),
    ],
)
def test_a_row_is_passed_over_for_its_reason(row: list[Cell], expected: str) -> None:
    rows: list[list[Cell]] = [["No", "Nama", "L/P"], [1, "Ahmad", "L"], row, [2, "Budi", "L"]]
    roster = read_roster(rows, Artisan, id_prefix="x")
    found = roster.rows[2]
    doubtful = "row.doubtful" in [issue.code for issue in found.issues]
    assert ("doubtful" if doubtful else fate(found)) == expected
    assert roster.rows[3].records[0].name == "Budi"


def test_a_sheet_that_numbers_nobody_is_read_to_its_signatures() -> None:
    rows: list[list[Cell]] = [
        ["Nama", "NIP", "L/P", "Jabatan"],
        ["Rahmat", "199007012020121999", "L", "Kepala Dinas"],
        ["Siti", None, None, "Bendahara"],
        ["Budi"],
        ["Jumlah", None, 3],
        [],
        [None, None, None, "Pangkalpinang, 27 Februari 2020"],
        [None, None, None, "Panitia"],
        ["Rahmat", None, None, "Siti"],
    ]
    roster = read_roster(rows, Official, id_prefix="x")
    assert [fate(row) for row in roster.rows[1:]] == [*["record"] * 3, "subtotal", "blank", *["signature"] * 3]


def test_after_a_gap_a_row_without_number_is_doubted() -> None:
    rows: list[list[Cell]] = [["No", "Nama", "L/P"], [1, "Ahmad", "L"], [], [None, "Siti", "P"], [2, "Budi", "L"]]
    roster = read_roster(rows, Artisan, id_prefix="x")
    assert [fate(row) for row in roster.rows[1:]] == ["record", "blank", "faulty", "record"]


# Attendance

PEOPLE = (
    Artisan(id="a-1", name="Siti Aminah", nik="1971024107909998"),
    Artisan(id="a-2", name="Ahmad"),
    Artisan(id="a-3", name="AHMAD", nik="1971020107909999"),
    Official(id="p-1", name="Rahmat", nip="199007012020121999"),
)


def test_days_in_columns_give_a_record_a_mark() -> None:
    rows: list[list[Cell]] = [
        ["No", "Nama", "Tanda Tangan", None, "Ket."],
        [None, None, "27/02/2020", "28 Februari 2020"],
        [1, "siti  aminah", "v", "I"],
        [2, "Rahmat", None, "-"],
        [3, "Rahmat", "alpa", "x"],
    ]
    roster = read_roster(rows, Attendance, people=PEOPLE)
    assert roster.entries == (
        Attendance(person_id="a-1", on="2020-02-27", mark="present"),
        Attendance(person_id="a-1", on="2020-02-28", mark="excused"),
    )
    assert [fate(row) for row in roster.rows] == ["heading", "heading", "record", "record", "faulty"]
    assert told(roster) == [('D5["Tanda Tangan 28 Februari 2020"]', "mark.ambiguous")]


def test_the_days_of_the_session_stand_behind_numbered_columns() -> None:
    rows: list[list[Cell]] = [["Nama", "Hari 1", "Hari ke-2"], ["Rahmat", "H", "S"]]
    roster = read_roster(rows, Attendance, people=PEOPLE, days=["2020-02-27", "2020-02-28"])
    assert [(str(entry.on), entry.mark.value) for entry in roster.entries] == [
        ("2020-02-27", "present"),
        ("2020-02-28", "excused"),
    ]


def test_a_column_of_days_and_one_of_marks_are_read_together() -> None:
    rows: list[list[Cell]] = [
        ["NIK", "Tanggal", "Hadir"],
        ["1971024107909998", "27-02-2020", "H"],
        ["1971020107909999", None, "H"],
    ]
    roster = read_roster(rows, Attendance, people=Register(PEOPLE))
    assert roster.entries == (Attendance(person_id="a-1", on="2020-02-27", mark="present"),)
    assert told(roster) == [('B3["Tanggal"]', "attendance.no-day")]


def test_one_day_of_the_session_stands_where_the_sheet_names_none() -> None:
    rows: list[list[Cell]] = [["Nama", "Paraf"], ["Rahmat", "ttd"]]
    assert read_roster(rows, Attendance, people=PEOPLE, days=["2020-02-27"]).entries[0].person_id == "p-1"
    assert told(read_roster(rows, Attendance, people=PEOPLE)) == [("rows[2]", "attendance.no-day")]


@pytest.mark.parametrize(
    ("heads", "cells", "person", "codes"),
    [
        (["Nama"], ["Ahmad"], None, ["person.ambiguous"]),
        (["Nama"], ["Ahmadi"], None, ["person.unknown"]),
        (["Nama", "NIK"], ["Ahmad", "1971020107909999"], "a-3", []),
        (["Nama", "NIK"], ["Achmad", "1971020107909999"], "a-3", ["person.other-name"]),
        (["Nama", "NIK"], ["Siti Aminah", "1971024107909991"], None, ["person.other-number"]),
        (["Nama", "NIK"], ["Rahmat", "1971024107909991"], "p-1", []),  # an official's NIK is not on record
        (["Nama", "NIK"], ["Ahmad", "123"], None, ["nik.length", "person.ambiguous"]),
        (["Nama", "NIP"], ["Rahmat", "199007012020121999"], "p-1", []),
        (["Nama", "ID"], ["Ahmad", "a-2"], "a-2", []),
        (["Nama", "ID"], ["Ahmad", "a-9"], None, ["person.unknown"]),
        (["Nama", "ID"], ["Siti Aminah", "a-9"], None, ["person.unknown"]),
        (["Nama", "ID"], [None, None], None, ["person.not-named"]),
    ],
)
def test_a_person_is_named_by_id_number_or_a_name_of_one_alone(
    heads: list[str], cells: list[Cell], person: str | None, codes: list[str]
) -> None:
    rows: list[list[Cell]] = [["No", *heads, "27/02/2020"], [1, *cells, "v"]]
    row = read_roster(rows, Attendance, people=PEOPLE).rows[1]
    assert [record.person_id for record in row.records] == ([person] if person else [])
    assert sorted(issue.code for issue in row.issues) == sorted(codes)


# Arguments


@pytest.mark.parametrize(
    ("kind", "given", "paths"),
    [
        (Artisan, {}, ["id_prefix"]),
        (Artisan, {"id_prefix": 5}, ["id_prefix"]),
        (Artisan, {"id_prefix": "1971024107909998"}, ["id_prefix"]),
        (
            Artisan,
            {"id_prefix": "x", "region": "Atlantis", "on": "kemarin", "days": ["x"]},
            ["region", "on", "days[0]"],
        ),
        (Artisan, {"id_prefix": "x", "columns": {"A": "umur"}}, ['columns["A"]']),
        (Artisan, {"id_prefix": "x", "columns": 5}, ["columns"]),
        (Artisan, {"id_prefix": "x", "heading_row": 0}, ["heading_row"]),
        (Artisan, {"id_prefix": "x", "sheet": 1}, ["sheet"]),
        (Artisan, {"id_prefix": "x", "regions": 1, "crafts": "x"}, ["regions", "crafts"]),
        (Attendance, {}, ["people"]),
        (Attendance, {"people": 5}, ["people"]),
        (Attendance, {"people": ["a-1"]}, ["people[0]"]),
        (Attendance, {"people": "a-1"}, ["people"]),
        (Attendance, {"people": [Organization(id="o-1", name="Dinas", kind="dinas")]}, ["people[0]"]),
        (Register, {}, ["kind"]),
        ("Artisan", {}, ["kind"]),
        (None, {}, ["kind"]),
    ],
)
def test_every_argument_that_is_wrong_is_told_at_once(kind: Any, given: dict[str, Any], paths: list[str]) -> None:
    with pytest.raises(ValidationFailed) as caught:
        read_roster([["Nama", "L/P"]], kind, **given)
    assert [str(issue.path) for issue in caught.value.issues] == paths


def test_a_role_or_a_kind_that_is_not_known_is_told_with_those_that_are() -> None:
    with pytest.raises(ValidationFailed) as caught:
        read_roster([["Nama"]], Artisan, id_prefix="x", columns={"Umur": "age"})
    (issue,) = caught.value.issues
    assert (issue.code, issue.params["given"]) == ("roster.column", "age")
    with pytest.raises(ValidationFailed) as caught:
        RosterReader(Organization, id_prefix="x")
    (issue,) = caught.value.issues
    assert (issue.code, issue.params["known"]) == ("roster.kind", ("Artisan", "Official", "Attendance"))


@pytest.mark.parametrize(
    ("kind", "given"), [("artisans", "artisans"), ([], "list"), (None, "NoneType"), (([],), "tuple"), (int, "int")]
)
def test_what_is_given_in_place_of_a_kind_is_named(kind: Any, given: str) -> None:
    with pytest.raises(ValidationFailed) as caught:
        RosterReader(kind, id_prefix="x")
    (issue,) = caught.value.issues
    assert (issue.code, issue.params["given"]) == ("roster.kind", given)


def test_a_heading_of_your_own_that_the_sheet_has_not_is_told_with_those_that_it_has() -> None:
    rows: list[list[Cell]] = [["No", "Nama", "JENIS USAHA"], [1, "Siti", "pewter"]]
    mistyped = read_roster(rows, Artisan, id_prefix="x", columns={"JENIS USAH": "crafts"})
    assert told(mistyped) == [("", "roster.column-missing")]
    assert mistyped.issues[0].message("en") == (
        'There is no column "JENIS USAH"; the headings of this sheet are: No, Nama, JENIS USAHA.'
    )
    several = read_roster(rows, Artisan, id_prefix="x", columns={"Jenis Usah": "crafts", "jenis  usaha.": "crafts"})
    assert (several.issues, several.entries[0].crafts) == ((), (Craft("pewter"),))


def test_a_row_with_one_heading_that_is_known_is_told_as_what_it_may_be() -> None:
    rows: list[list[Cell]] = [["Daftar"], ["Nama", "Alamat"], ["Siti", "Muntok"]]
    with pytest.raises(UnreadableDocument, match=r'row 2 has "Nama" alone.*roster\.one-heading'):
        read_roster(rows, Artisan, id_prefix="x")
    assert len(read_roster(rows, Artisan, id_prefix="x", heading_row=2).entries) == 1


def test_a_person_who_stands_twice_by_number_is_told_and_the_number_is_not() -> None:
    woman, nip = "1971024107909998", "199007012020121999"
    rows: list[list[Cell]] = [
        ["No", "Nama", "NIK", "TTL"],
        [1, "Siti", woman, 1990],
        [2, "Budi", "-"],
        [3, "S. Aminah", f"'{woman}", "35 th"],
        [4, "Si", woman],
    ]
    roster = read_roster(rows, Artisan, id_prefix="x")
    assert told(roster) == [
        ('D4["TTL"]', "date.age"),
        ('C4["NIK"]', "row.repeated-number"),
        ('C5["NIK"]', "row.repeated-number"),
    ]
    assert roster.rows[4].issues[0].message("en") == "Row 2 has this number already."
    assert [fate(row) for row in roster.rows[1:]] == ["record", "record", "faulty", "record"]
    officials = read_roster([["Nama", "NIP"], ["Siti", nip], ["Budi", nip]], Official, id_prefix="x")
    assert told(officials) == [('B3["NIP"]', "row.repeated-number")]
    marks: list[list[Cell]] = [["NIK", "Tanggal", "Hadir"], [woman, "27-02-2020", "H"], [woman, "28-02-2020", "H"]]
    assert read_roster(marks, Attendance, people=PEOPLE).issues == ()


@pytest.mark.parametrize("path", ["x.ods", "x", "xlsx"])
def test_corrections_are_written_as_xlsx_or_csv_only(path: str, tmp_path: Path) -> None:
    with pytest.raises(ValidationFailed) as caught:
        messy().write_corrections(tmp_path / path)
    assert [issue.code for issue in caught.value.issues] == ["sheet.ending"]


# Safety


FORMULAS = ["=cmd|' /C calc'!A0", "@SUM(1)", "+62 811", "-1+1", "\t=1+1", '=HYPERLINK("http://x","y")']


def test_no_cell_of_a_written_sheet_runs_as_a_formula(tmp_path: Path) -> None:
    notes: list[list[Cell]] = [[n, f"Siti {n}", text] for n, text in enumerate(FORMULAS, 1)]
    rows: list[list[Cell]] = [["No", "Nama", "Catatan"], *notes]
    roster = read_roster(rows, Artisan, id_prefix="x")
    roster.write_corrections(tmp_path / "x.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "x.xlsx").worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}  # a formula would be "f"
    assert [sheet.cell(row, 3).value for row in range(2, 8)] == FORMULAS
    roster.write_corrections(tmp_path / "x.csv")
    fields = [line.split(";")[2] for line in (tmp_path / "x.csv").read_text("utf-8-sig").splitlines()[1:]]
    assert all(field.strip('"').startswith("'") for field in fields), fields
    assert read_roster(tmp_path / "x.csv", Artisan, id_prefix="x").entries == roster.entries


@pytest.mark.parametrize("formula", ["=cmd|' /C calc'!A0", "=1+1", "@SUM(1)"])
def test_a_formula_is_no_name(formula: str) -> None:
    roster = read_roster([["Nama", "L/P"], [formula, "L"]], Artisan, id_prefix="x")
    assert told(roster) == [('A2["Nama"]', "cell.formula")]


def test_a_formula_without_its_result_is_told_and_not_taken_for_a_blank_cell() -> None:
    book = xlsx(("Nama", "Tahun Lahir"), ("Siti", "=1980+10"), ("Budi", 1985), ("=A3", None))  # written by a program
    roster = read_roster(book, Artisan, id_prefix="x")
    assert told(roster) == [('B2["Tahun Lahir"]', "cell.formula"), ('A4["Nama"]', "cell.formula")]
    assert [artisan.birth_year for artisan in roster.entries] == [1985]


def test_corrections_in_a_workbook_say_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(UnreadableDocument) as caught:
        messy().write_corrections(tmp_path / "x.xlsx")
    assert [issue.code for issue in caught.value.issues] == ["sheet.needs-openpyxl"]


def test_a_row_whose_number_cannot_be_read_names_nobody() -> None:
    rows: list[list[Cell]] = [["NIK", "27/02/2020"], ["12", "v"]]
    assert told(read_roster(rows, Attendance, people=PEOPLE)) == [('A2["NIK"]', "nik.length")]


def test_what_stands_below_a_total_without_a_number_is_another_table() -> None:
    rows: list[list[Cell]] = [["No", "Nama", "L/P"], [1, "Siti", "P"], ["Jumlah", None, 1], [None, "Rina", "P"]]
    assert fate(read_roster(rows, Artisan, id_prefix="x").rows[3]) == "second-table"


def test_a_damaged_number_stays_damaged_through_a_written_csv(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [
        ["Nama", "NIK"],
        ["Siti", 1971024107909990],
        ["Budi", 1.97102e15],
        ["Ani", 1971024107909998],
    ]
    roster = read_roster(rows, Artisan, id_prefix="x")
    roster.write_corrections(tmp_path / "x.csv", locale="en")
    again = read_roster(tmp_path / "x.csv", Artisan, id_prefix="x")
    assert again.entries == roster.entries
    assert told(again) == told(roster)[:2]
    assert [code for _, code in told(again)] == ["nik.damaged-by-spreadsheet"] * 2


def test_no_repr_and_no_message_shows_what_is_personal() -> None:
    roster = messy()
    shown = [repr(roster), repr(roster.rows), str(attrs.asdict(roster.rows[13])["cells"])]
    shown += [issue.message(locale) for issue in roster.issues for locale in ("id", "en")]
    assert not any(secret in text for text in shown for secret in ("Budi", "SITI", "7909", "0812"))


def test_rows_are_closed_values() -> None:
    row = messy().rows[8]
    assert copy.deepcopy(row) == row == pickle.loads(pickle.dumps(row))
    assert row.cells != tuple(row.cells)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        row.number = 1  # type: ignore[misc]


# Laws

TYPED = st.one_of(
    st.none(),
    st.sampled_from([cell for row in MESSY for cell in row]),
    st.text(max_size=12),
    st.integers(-10, 10**16),
    st.floats(),
    st.dates(),
)


@settings(max_examples=150)
@given(st.lists(st.lists(TYPED, max_size=10), max_size=12))
def test_the_counts_of_any_rows_add_up_and_nothing_is_lost(rows: list[list[Cell]]) -> None:
    sheet = [*MESSY[4:6], *rows]
    roster = read_roster(sheet, Artisan, id_prefix="x", on=EVENT)
    assert sum(roster.counts.values()) == len(roster.rows) == len(sheet)
    for row in roster.rows:
        errors = [issue for issue in row.issues if issue.severity == "error"]
        assert (len(row.records) == 1) + bool(errors) + (row.skipped is not None) == 1
    assert len({artisan.id for artisan in roster.entries}) == roster.counts[RowStatus.RECORD]
    Register(roster.entries)


@settings(max_examples=100)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_by_the_librarys_own_error(content: bytes) -> None:
    try:
        roster = read_roster(b"Nama,NIK\n" + content, Artisan, id_prefix="x")
    except UnreadableDocument:
        return
    assert roster.rows


def test_a_nik_in_a_roster_is_the_nik_that_was_typed() -> None:
    assert one(["NIK"], "1971 0241 0790 9998").records[0].nik == NIK("1971024107909998")
