"""Sheets as offices make them: pages, merged cells, printed lists, several sheets, odd files."""

from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ikm_domain import (
    Artisan,
    Attendance,
    Mark,
    Official,
    Region,
    Register,
    Roster,
    RowStatus,
    UnreadableDocument,
    ValidationFailed,
)
from ikm_domain import read_roster as read
from ikm_domain.io import sheets
from ikm_domain.language.reading.cells import Cell
from tests.io.rosters.test_sheets import SHEET, changed, xlsx

HEAD: list[Cell] = ["No", "Nama", "L/P", "Kab/Kota", "Jenis Kerajinan"]
PEOPLE = (Artisan(id="a-1", name="Siti Aminah"), Artisan(id="a-2", name="H. Ahmad, S.E."))


def fates(roster: Roster[Any]) -> list[str]:
    return [row.skipped.value if row.skipped else row.status.value for row in roster.rows]


def told(roster: Roster[Any]) -> list[tuple[str, str]]:
    return [(str(issue.path), issue.code) for issue in roster.issues]


def artisans(*rows: list[Cell], head: list[Cell] = HEAD, **given: Any) -> Roster[Artisan]:
    return read([head, *rows], Artisan, id_prefix="x", **given)


def attendance(*rows: list[Cell], **given: Any) -> Roster[Attendance]:
    return read(rows, Attendance, people=PEOPLE, **given)


def book(rows: list[list[Cell]], *merged: str) -> bytes:
    made = openpyxl.Workbook()
    for row in rows:
        made.worksheets[0].append(row)
    for cells in merged:
        made.worksheets[0].merge_cells(cells)
    file = BytesIO()
    made.save(file)
    return file.getvalue()


# Pages and tables below each other


def test_headings_are_known_again_on_a_further_page_also_where_they_have_two_rows() -> None:
    upper: list[Cell] = ["No", "Nama", "Jenis Kelamin", None]
    lower: list[Cell] = [None, None, "L", "P"]
    roster = artisans(lower, [1, "Siti", None, "v"], upper, lower, [2, "Budi", "v"], head=upper)
    assert fates(roster) == ["heading", "heading", "record", "heading", "heading", "record"]


@pytest.mark.parametrize(
    "moved",
    [
        ["No", "Nama", "Kab/Kota", "L/P", "Jenis Kerajinan"],
        ["No", "Nama", "L/P", "Kab/Kota", "NIK"],
        ["No", "Nama", "Asal"],
    ],
)
def test_a_table_below_whose_columns_stand_otherwise_is_not_read_as_if_they_did_not(moved: list[Cell]) -> None:
    roster = artisans([1, "Siti", "P", "Babel", "pewter"], [], moved, [1, "Budi", "L", "Bangka", "pewter"])
    assert fates(roster) == ["heading", "record", "blank", "second-table", "second-table"]
    assert told(roster) == [("rows[4]", "row.other-headings")]
    assert "not read" in roster.issues[0].message("en")


def test_columns_of_ticks_that_are_exchanged_on_a_further_page_are_told() -> None:
    roster = artisans(
        [1, "Siti", None, "v"], ["No", "Nama", "P", "L"], [1, "Budi", None, "v"], head=["No", "Nama", "L", "P"]
    )
    assert fates(roster) == ["heading", "record", "second-table", "second-table"]
    assert told(roster) == [("rows[3]", "row.other-headings")]


def test_a_section_above_the_first_number_is_doubted() -> None:
    roster = artisans(["I", "BANGKA"], [1, "Siti", "P"], ["II", "BELITUNG"], [1, "Budi", "L"])
    assert fates(roster) == ["heading", "faulty", "record", "faulty", "record"]
    assert told(roster) == [("rows[2]", "row.doubtful"), ("rows[4]", "row.doubtful")]


def test_an_office_or_a_birth_beside_a_name_begins_no_signatures() -> None:
    rows: list[list[Cell]] = [
        ["Nama", "TTL", "Jabatan", "Lahir di"],
        ["Siti", None, "Kepala Dinas Perindustrian"],
        [],
        ["Budi", None, "Ketua Panitia"],
        ["Ani", None, None, "Muntok, 3 April 1985"],
        [None, "Muntok, 3 April 1985"],
        ["Rina", None, "Staf"],
        [None, None, None, "Pangkalpinang, 27 Februari 2020"],
        [None, None, None, "Kepala Dinas"],
        ["Dewi", None, None, "Joko"],
    ]
    roster = read(rows, Artisan, id_prefix="x")
    assert fates(roster)[1:] == ["record", "blank", "record", "record", "faulty", "record", *["signature"] * 3]
    assert told(roster) == [('A6["Nama"]', "field.missing")]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (["Jumlah", 5], "subtotal"),
        (["Sub Total", "5 orang"], "subtotal"),
        (["Rekapitulasi"], "subtotal"),
        (["Jumlah Lestari", "P"], "record"),
        (["Rekapati", "P"], "record"),
        (["Jumlah", "P"], "faulty"),
    ],
)
def test_a_name_that_begins_as_a_total_is_a_name_beside_what_is_no_number(row: list[Cell], expected: str) -> None:
    assert fates(read([["Nama", "L/P"], ["Siti", "P"], row], Artisan, id_prefix="x"))[2] == expected


def test_an_office_beside_what_else_is_told_of_a_person_begins_no_signatures() -> None:
    head: list[Cell] = ["Nama", "L/P", "Kab/Kota"]
    people: list[list[Cell]] = [["Siti", "P", "Bangka"], ["Kepala Bidang", "L", "Bangka"], ["Budi", "L"], ["Pembinaan"]]
    roster = read([head, *people], Artisan, id_prefix="x")
    assert fates(roster) == ["heading", *["record"] * 4]
    gap = artisans(people[0], [], ["Pembinaan Jaya", "L"], ["Plt. Kepala Dinas"], head=head)
    assert fates(gap)[2:] == ["blank", "record", "signature"]
    after = artisans(people[0], [], ["Kepala Dinas", "L"], ["Petugas", "L"], head=head)
    assert fates(after)[2:] == ["blank", "signature", "signature"]


def test_a_person_below_signatures_in_a_sheet_without_numbers_is_told() -> None:
    head: list[Cell] = ["Nama", "L/P", "Jabatan"]
    rows: list[list[Cell]] = [["Siti", "P"], ["Kepala Bidang"], ["Budi", "L"], ["Ani"], ["Rina", None, "Staf"]]
    roster = read([head, *rows], Artisan, id_prefix="x")
    assert fates(roster) == ["heading", "record", *["signature"] * 4]
    assert told(roster) == [("rows[4]", "row.below-signatures")]
    numbered = artisans([1, "Siti", "P"], [None, "Mengetahui"], [None, "Budi", "L"])
    assert numbered.issues == ()


def test_what_goes_on_below_a_person_is_told_and_not_taken_for_a_section() -> None:
    roster = artisans([1, "Siti", "P", "Bangka", "pewter"], [None, None, None, None, "kain cual"])
    assert told(roster) == [('B3["Nama"]', "field.missing")]


def test_numbers_of_columns_or_of_blank_rows_do_not_make_a_sheet_numbered() -> None:
    roster = artisans(["(1)", "(2)", "(3)"], [1], [2, "-"], [None, "Siti"], ["A", "Budi"], ["x", "Ani", "L"])
    assert fates(roster)[1:] == ["column-numbers", "blank", "blank", "record", "record", "record"]


def test_numbers_of_columns_begin_with_1_and_are_numbers() -> None:
    roster = artisans(["x", "2", "3"], ["2", "3", "4"])
    assert fates(roster)[1:] == ["faulty", "faulty"]


@pytest.mark.parametrize("number", ["1.", "1)", "1).", "01", 1.0, "1,"])
def test_a_row_is_numbered_in_any_way(number: Cell) -> None:
    roster = artisans([number, "Siti", "P"], [None, "Budi"])
    assert told(roster) == [("rows[3]", "row.doubtful")]


def test_headings_are_known_with_their_letters_spaced() -> None:
    roster = artisans(["1", "Siti", "1971024107909998", "P"], head=["N o", "N A M A", "N I K", "J K"])
    assert roster.entries == (Artisan(id="x/2", name="Siti", nik="1971024107909998", sex="female"),)


def test_the_letter_of_a_column_of_ticks_is_a_tick() -> None:
    roster = artisans([1, "Siti", None, "P"], [2, "Budi", "L"], [3, "Ani", "P"], head=["No", "Nama", "L", "P"])
    assert [one.sex for one in roster.entries] == ["female", "male"]
    assert told(roster) == [('C4["L"]', "yes-no.unreadable")]
    nameless = artisans(["Siti", None, "P"], [None, "L"], head=["Nama", "L", "P"])
    assert told(nameless) == [('A3["Nama"]', "field.missing")]  # and not the headings again
    assert fates(read([["Nama"], ["Siti"], ["Nama"]], Artisan, id_prefix="x")) == ["heading", "record", "heading"]


def test_an_id_that_stands_twice_is_told() -> None:
    roster = artisans(["p-1", "Siti"], ["p-1", "Budi"], ["x/5", "Ani"], [None, "Rina"], head=["ID", "Nama"])
    assert told(roster) == [('A3["ID"]', "register.repeated-id"), ('A5["ID"]', "register.repeated-id")]
    Register(roster.entries)


@pytest.mark.parametrize(
    ("head", "cells", "code"),
    [
        (["Provinsi", "Kab/Kota"], ["Kepulauan Riau", "Batam"], "21.71"),
        (["Provinsi", "Kab/Kota"], ["Jambi", "Jambi"], "15.71"),
        (["Provinsi", "Asal"], ["Bengkulu", "Bengkulu"], "17.71"),
        (["Provinsi"], ["Maluku Utara"], "82"),
        (["Provinsi"], ["Kota Jambi"], "15.71"),
        (["Kota"], ["Bengkulu"], "17.71"),
        (["Kab/Kota"], ["Babel"], "19"),
        (["Asal"], ["Jambi"], None),
        (["Kab/Kota"], ["Kepulauan Riau"], None),
    ],
)
def test_a_column_says_which_kinds_of_region_it_is_of(head: list[Cell], cells: list[Cell], code: str | None) -> None:
    roster = artisans([1, "Siti", *cells], head=["No", "Nama", *head])
    if code is None:
        assert [issue for _, issue in told(roster)] == ["region.ambiguous"]
    else:
        assert [entry.region for entry in roster.entries] == [Region(code)]


def test_a_list_of_names_alone_is_read() -> None:
    assert [one.name for one in read([["DAFTAR"], ["Nama"], ["Siti"]], Artisan, id_prefix="x").entries] == ["Siti"]
    text = b"Nama\nH. Ahmad, S.E.\nBudi\n"
    assert [one.name for one in read(text, Artisan, id_prefix="x").entries] == ["H. Ahmad, S.E.", "Budi"]


@pytest.mark.parametrize(("above", "found"), [(59, True), (60, False)])
def test_headings_stand_among_the_first_sixty_rows(above: int, found: bool) -> None:
    rows: list[list[Cell]] = [HEAD, [1, "Siti", "P"]]
    rows[:0] = [[f"baris {n}"] for n in range(above)]
    if found:
        assert len(read(rows, Artisan, id_prefix="x").entries) == 1
        return
    with pytest.raises(UnreadableDocument, match=r"roster\.no-heading"):
        read(rows, Artisan, id_prefix="x")


# Merged cells


def test_what_is_merged_downwards_holds_for_each_of_its_rows() -> None:
    rows: list[list[Cell]] = [
        HEAD,
        [1, "Siti", "P", "Bangka", "pewter"],
        [2, "Budi", "L"],
        [3, "Ani", "P"],
        [4, "Rina", "P"],
    ]
    roster = read(book(rows, "D2:D4", "E2:E3"), Artisan, id_prefix="x", region="19.71")
    assert [one.region for one in roster.entries] == [*[Region("19.01")] * 3, Region("19.71")]
    assert [one.crafts is not None for one in roster.entries] == [True, True, False, False]


@pytest.mark.parametrize("head", ["Hadir", "27/02/2020"])
def test_a_merged_mark_is_of_one_person(head: str) -> None:
    rows: list[list[Cell]] = [["No", "Nama", head], [1, "Siti Aminah", "v"], [2, "H. Ahmad, S.E."]]
    roster = read(book(rows, "C2:C3"), Attendance, people=PEOPLE, days=["2020-02-27"])
    assert [entry.person_id for entry in roster.entries] == ["a-1"]


def test_a_merged_sheet_that_was_corrected_reads_the_same(tmp_path: Path) -> None:
    file = book([HEAD, [1, "Siti", "P", "Bangka"], [2, "Budi", "L"], [3, "Ani", "P"]], "D2:D4")
    roster = read(file, Artisan, id_prefix="x")
    for name in ("x.xlsx", "x.csv"):
        roster.write_corrections(tmp_path / name)
        assert read(tmp_path / name, Artisan, id_prefix="x").entries == roster.entries


def test_a_person_who_is_merged_over_two_rows_is_one_person() -> None:
    rows: list[list[Cell]] = [HEAD, [1, "Siti", "P", "Bangka", "pewter"], [None, None, None, None, "kain cual"]]
    roster = read(book(rows, "A2:A3", "B2:B3", "C2:C3", "D2:D3"), Artisan, id_prefix="x")
    assert [one.name for one in roster.entries] == ["Siti"]
    assert told(roster) == [('B3["Nama"]', "field.missing")]


def test_merged_headings_and_titles_are_read_as_they_show() -> None:
    rows: list[list[Cell]] = [
        ["DAFTAR PESERTA"],
        ["No", "Nama", "Jenis Kelamin", None],
        [None, None, "L", "P"],
        [1, "Siti", None, "v"],
        ["Jumlah", None, None, 1],
    ]
    roster = read(book(rows, "A1:D1", "A2:A3", "B2:B3", "C2:D2", "A5:B5"), Artisan, id_prefix="x")
    assert fates(roster) == ["title", "heading", "heading", "record", "subtotal"]
    assert roster.entries[0].sex == "female"


def test_a_merge_of_cells_that_are_not_there_is_no_fault() -> None:
    roster = read(book([HEAD, [1, "Siti", "P"], [2, "Budi", "L"]], "ZZ2:ZZ3"), Artisan, id_prefix="x")
    assert len(roster.entries) == 2


def test_merges_past_counting_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "_MOST_MERGED", 2)
    rows: list[list[Cell]] = [HEAD]
    rows += [[n, "Siti", "P"] for n in range(1, 8)]
    assert read(book(rows, "D2:D3", "E2:E3"), Artisan, id_prefix="x").entries
    with pytest.raises(UnreadableDocument, match=r"sheet\.too-large"):
        read(book(rows, "D2:D3", "E2:E3", "D4:D5"), Artisan, id_prefix="x")


def test_a_merge_beyond_the_end_of_any_sheet_is_told() -> None:
    file = changed(book([HEAD, [1, "Siti", "P"]], "D2:D3"), SHEET, lambda part: part.replace(b"D2:D3", b"D2:D9999999"))
    with pytest.raises(UnreadableDocument, match=r"sheet\.malformed"):
        read(file, Artisan, id_prefix="x")


# Sheets of a workbook


def test_the_first_sheet_that_has_headings_is_read() -> None:
    roster = read(
        xlsx(("Sampul",), Daftar=[("No", "Nama"), (1, "Siti")], Lain=[("No", "Nama")]), Artisan, id_prefix="x"
    )
    assert [one.name for one in roster.entries] == ["Siti"]
    assert roster.issues[0].params["unread"] == ("Peserta", "Lain")


def test_a_hidden_sheet_is_read_where_no_other_suits() -> None:
    made = openpyxl.Workbook()
    hidden, other = made.worksheets[0], made.create_sheet("Daftar")
    hidden.append(("No", "Nama"))
    hidden.append((1, "Lama"))
    hidden.sheet_state = "hidden"
    other.append(("No", "Nama"))
    other.append((1, "Siti"))
    made.active = 1
    file = BytesIO()
    made.save(file)
    assert [one.name for one in read(file.getvalue(), Artisan, id_prefix="x").entries] == ["Siti"]
    other.delete_rows(1, 2)
    file = BytesIO()
    made.save(file)
    assert [one.name for one in read(file.getvalue(), Artisan, id_prefix="x").entries] == ["Lama"]


# Files


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_known_without_its_mark(encoding: str) -> None:
    assert read("No;Nama\r\n1;Renée\r\n".encode(encoding), Artisan, id_prefix="x").entries[0].name == "Renée"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
def test_a_page_that_is_named_a_sheet_is_told_in_any_encoding(encoding: str) -> None:
    with pytest.raises(UnreadableDocument, match=r"sheet\.format"):
        read("\n<html><table>".encode(encoding), Artisan, id_prefix="x")


def test_a_workbook_with_a_password_says_so_and_an_old_one_is_told_by_its_kind() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000)
    with pytest.raises(UnreadableDocument, match=r"locked by a password.*sheet\.encrypted"):
        read(ole + "EncryptedPackage".encode("utf-16-le"), Artisan, id_prefix="x")
    with pytest.raises(UnreadableDocument, match=r"sheet\.format"):
        read(ole, Artisan, id_prefix="x")


def test_what_keeps_the_top_from_being_read_is_told_and_not_that_headings_are_missing() -> None:
    with pytest.raises(UnreadableDocument, match=r"sheet\.too-many-columns"):
        read([HEAD + ["x"] * 1000], Artisan, id_prefix="x")
    with pytest.raises(UnreadableDocument, match=r"sheet\.line"):
        read(b'"Daftar\nNo;Nama\n1;Siti\n', Artisan, id_prefix="x")


def test_the_ending_of_a_name_decides_nothing(tmp_path: Path) -> None:
    for name, content in (("a.csv", xlsx(("No", "Nama"), (1, "Siti"))), ("b.xlsx", b"No;Nama\n1;Siti\n")):
        (tmp_path / name).write_bytes(content)
        assert len(read(tmp_path / name, Artisan, id_prefix="x").entries) == 1


def test_the_missing_values_of_a_data_frame_are_blank_and_numbers_beyond_sense_are_refused() -> None:
    class NaT(datetime):
        def __ne__(self, other: object) -> bool:
            return True

        __hash__ = datetime.__hash__

    rows: list[list[Cell]] = [
        ["Nama", "NIK", "TTL"],
        ["Siti", Decimal("NaN"), NaT(1990, 7, 1)],
        ["A", Decimal("sNaN"), float("inf")],
    ]
    assert read(rows, Artisan, id_prefix="x").entries == (Artisan(id="x/2", name="Siti"), Artisan(id="x/3", name="A"))
    for number in (10**5000, Decimal("1E+999999")):
        with pytest.raises(ValidationFailed, match=r"source\[2\]\[1\]"):
            read([["Nama", "NIK"], ["Siti", number]], Artisan, id_prefix="x")


def test_a_line_of_another_encoding_names_its_row() -> None:
    text = "No;Nama\n1;Renée\n".encode() + "2;Zoë\n".encode("cp1252")
    assert told(read(text, Artisan, id_prefix="x")) == [("rows[3]", "sheet.encoding")]


# Corrections


def test_what_no_file_can_hold_is_replaced_and_every_row_stays(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [["Nama", "L/P"], ["a\ud800b", "P"], ["x\uffffy", "\x00"], ["Siti", "P"]]
    roster = read(rows, Artisan, id_prefix="x")
    for name in ("x.xlsx", "x.csv"):
        roster.write_corrections(tmp_path / name)
        again = read(tmp_path / name, Artisan, id_prefix="x")
        assert [row.cells[0] for row in again.rows[1:]] == ["a\ufffdb", "x\ufffdy", "Siti"]


def test_whole_numbers_of_a_data_frame_read_the_same_when_they_are_written(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [["Nama", "L", "P", "TTL", "NIK"], ["Siti", 0.0, 1.0, 1990.0, 0.0], ["=x", "'=x"]]
    roster = read(rows, Artisan, id_prefix="x")
    assert (roster.entries[0].sex, roster.entries[0].birth_year) == ("female", 1990)
    for name in ("x.xlsx", "x.csv"):
        roster.write_corrections(tmp_path / name)
        again = read(tmp_path / name, Artisan, id_prefix="x")
        assert (again.entries, told(again)) == (roster.entries, told(roster))


def test_a_path_without_an_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValidationFailed, match=r"sheet\.ending"):
        artisans([1, "Siti"]).write_corrections(tmp_path)


# No person in a message


@pytest.mark.parametrize("heading", ["Kab/Kota", "Jenis Kerajinan", "L/P", "TTL", "NIK", "NIP"])
@pytest.mark.parametrize("typed", ["1971024107909998", "1971 0241 0790 9998 Siti", "0812-3456-7890", "x" * 500])
def test_a_number_in_a_column_of_something_else_is_not_shown(heading: str, typed: str) -> None:
    for kind in (Artisan, Official):
        for issue in read(
            [["Nama", "Tahun", heading], ["Siti", "", typed]], kind, id_prefix="x", columns={"Tahun": "id"}
        ).issues:
            for locale in ("id", "en"):
                assert not any(part in issue.message(locale) for part in ("9998", "7890", "x" * 61))


# Attendance


def test_a_person_who_stands_twice_for_one_day_is_told() -> None:
    roster = attendance(["No", "Nama", "27/02/2020"], [1, "Siti Aminah", "v"], [2, "SITI AMINAH", "A"])
    assert [entry.mark for entry in roster.entries] == [Mark.PRESENT]
    assert told(roster) == [("rows[3]", "attendance.repeated")]
    assert attendance(["Nama", "27/02/2020"], ["Siti Aminah", "v"], ["Siti Aminah", None]).counts[RowStatus.RECORD] == 2


def test_a_faulty_row_marks_nobody_so_that_another_may() -> None:
    head: list[Cell] = ["Nama", "27/02/2020", "28/02/2020"]
    roster = attendance(head, ["Siti Aminah", "v", "x"], ["Siti Aminah", "v", "A"])
    assert [(entry.on.day, entry.mark) for entry in roster.entries] == [(27, Mark.PRESENT), (28, Mark.ABSENT)]
    assert told(roster) == [('C2["28/02/2020"]', "mark.ambiguous")]


def test_a_bare_number_heads_no_day() -> None:
    roster = attendance(["Nama", "27/02/2020", "43888"], ["Siti Aminah", "v", "A"])
    assert [entry.mark for entry in roster.entries] == [Mark.PRESENT]
    assert roster.unread == ("43888",)


def test_two_columns_of_one_day_agree_or_are_told() -> None:
    upper: list[Cell] = ["No", "Nama", "27/02/2020", None]
    roster = attendance(
        upper, [None, None, "Pagi", "Siang"], [1, "Siti Aminah", "v", "v"], [2, "H. Ahmad, S.E.", "v", "A"]
    )
    assert [(entry.person_id, entry.mark) for entry in roster.entries] == [("a-1", Mark.PRESENT)]
    assert told(roster) == [('D4["27/02/2020 Siang"]', "attendance.differs")]
    assert roster.issues[0].message("en") == "Two columns mark 27 February 2020 differently."


@pytest.mark.parametrize(
    ("headings", "given", "days", "codes"),
    [
        (["02/03/2020", "02/27/2020", "03/13/2020"], {}, [(2, 3), (2, 27), (3, 13)], []),  # two show the order
        (["02/03/2020", "02/27/2020"], {}, [(3, 2), (2, 27)], ["date.order"]),  # one may be a slip
        (["03/02/2020", "27/02/2020"], {}, [(2, 3), (2, 27)], []),
        (["03/04/2020"], {}, [(4, 3)], ["date.order"]),
        (["03/04/2020"], {"days": ["2020-03-04"]}, [(3, 4)], []),
        (["03/04/2020"], {"days": ["2020-04-03"]}, [(4, 3)], []),
        (["03/04/2020"], {"days": ["2020-04-03", "2020-03-04"]}, [(4, 3)], ["date.order"]),
    ],
)
def test_days_in_headings_decide_each_others_order(
    headings: list[str], given: dict[str, Any], days: list[tuple[int, int]], codes: list[str]
) -> None:
    roster = attendance(["Nama", *headings], ["Siti Aminah", *["v" for _ in headings]], **given)
    assert [entry.on for entry in roster.entries] == [date(2020, month, day) for month, day in days]
    assert told(roster) == [(f'B1["{headings[0]}"]', code) for code in codes]


def test_the_count_of_days_of_a_spreadsheet_in_a_heading_is_read_with_a_warning() -> None:
    roster = attendance(["Nama", "43888.0"], ["Siti Aminah", "v"])  # 43,888 days from 30 December 1899
    assert [entry.on for entry in roster.entries] == [date(2020, 2, 27)]
    assert told(roster) == [('B1["43888.0"]', "date.serial")]


@pytest.mark.parametrize("printed", ["1", 1, "1.", "1 ………", "1. ____"])
def test_a_number_that_is_printed_to_be_signed_beside_is_no_mark(printed: Cell) -> None:
    head: list[Cell] = ["No", "Nama", "Tanda Tangan"]
    roster = attendance(head, [1, "Siti Aminah", printed], [2, "H. Ahmad, S.E.", "ttd"], days=["2020-02-27"])
    assert [entry.person_id for entry in roster.entries] == ["a-2"]
    assert told(roster) == []
    ticked = attendance(["No", "Nama", "Hadir"], [1, "Siti Aminah", 1], [2, "H. Ahmad, S.E.", 1], days=["2020-02-27"])
    assert len(ticked.entries) == 2
    signed = attendance(["Nama", "Tanda Tangan"], ["Siti Aminah", 1], days=["2020-02-27"])
    assert len(signed.entries) == 1


@pytest.mark.parametrize("typed", ["H. AHMAD, SE", "H.Ahmad S.E", "h ahmad s e"])
def test_a_name_is_known_by_its_letters(typed: str) -> None:
    assert attendance(["Nama", "27/02/2020"], [typed, "v"]).entries[0].person_id == "a-2"
