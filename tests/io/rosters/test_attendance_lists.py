"""Attendance lists: which columns are days, and that none with marks is passed over unsaid."""

import pytest

from ikm_domain import Artisan, Attendance, Official, read_roster
from ikm_domain.language.reading.cells import Cell
from tests.io.rosters.test_rosters import fate, told

PEOPLE = (Official(id="p-1", name="Rahmat"),)
DAYS = ["2020-02-27", "2020-02-28", "2020-02-29"]


@pytest.mark.parametrize("column", [0, 1])
@pytest.mark.parametrize("title", ["DAFTAR HADIR", "DAFTAR HADIR BIMTEK"])
@pytest.mark.parametrize("number", [["No"], []])
def test_a_title_above_the_headings_is_none_of_them(title: str, column: int, number: list[Cell]) -> None:
    head: list[Cell] = [*number, "Nama", "27/02/2024", "28/02/2024", "29/02"]
    rows: list[list[Cell]] = [[*[None] * (column if number else 0), title], head, [*number, "Rahmat", "v", "v", "v"]]
    roster = read_roster(rows, Attendance, people=PEOPLE)
    assert [fate(row) for row in roster.rows[:2]] == ["title", "heading"]
    assert [str(entry.on) for entry in roster.entries] == ["2024-02-27", "2024-02-28"]
    assert roster.unread == ("29/02",)
    assert [code for _, code in told(roster)] == ["attendance.unread-day"]


def test_what_heads_a_group_of_columns_is_no_title() -> None:
    rows: list[list[Cell]] = [[None, None, "Tanda Tangan"], ["No", "Nama", "Pagi", "Ket."], [1, "Rahmat", "v"]]
    roster = read_roster(rows, Attendance, people=PEOPLE, days=DAYS[:1])
    assert [fate(row) for row in roster.rows] == ["heading", "heading", "record"]
    assert [str(entry.on) for entry in roster.entries] == DAYS[:1]
    alone = read_roster([["Daftar"], ["Nama"], ["Siti"]], Artisan, id_prefix="x")  # one heading does not suffice
    assert [fate(row) for row in alone.rows] == ["title", "heading", "record"]


def test_a_column_of_marks_or_days_beside_columns_of_days_is_told_as_unread() -> None:
    rows: list[list[Cell]] = [["Nama", "Tanggal", "Hadir", "Paraf", "27/02/2020"], ["Rahmat", "kemarin", "x", "", "v"]]
    roster = read_roster(rows, Attendance, people=PEOPLE)
    assert roster.unread == ("Tanggal", "Hadir", "Paraf")
    assert [str(entry.on) for entry in roster.entries] == ["2020-02-27"]
    assert roster.issues == ()


@pytest.mark.parametrize(
    "title",
    [
        *("29/02", "29-02", "29.2", "29 Feb", "29 Februari", "27", 27, "Tgl 27", "Selasa", "Hari Selasa", "Jum'at"),
        *("Rabu, 28/02", "Hari I", "Hari ke-IV", "Pertemuan II", "Hari Pertama"),
    ],
)
def test_a_heading_that_is_part_of_a_date_is_told(title: Cell) -> None:
    rows: list[list[Cell]] = [["Nama", "27/02/2020", title], ["Rahmat", "v", "v"]]
    roster = read_roster(rows, Attendance, people=PEOPLE)
    assert told(roster) == [(f'C1["{title}"]', "attendance.unread-day")]
    assert "--days" in roster.issues[0].message("en")
    assert len(roster.entries) == 1
    assert read_roster([["Nama", "NIK", title]], Artisan, id_prefix="x").issues == ()


@pytest.mark.parametrize("title", ["Ket.", "Instansi", "Hari", "Umur 27", "3 kali", "Mei", None])
def test_a_heading_that_is_no_part_of_a_date_is_not(title: Cell) -> None:
    rows: list[list[Cell]] = [["Nama", "27/02/2020", title], ["Rahmat", "v", "v"]]
    assert read_roster(rows, Attendance, people=PEOPLE).issues == ()


@pytest.mark.parametrize(
    ("title", "code"),
    [("31/02/2020", "date.impossible"), ("28/02/20", "date.century"), ("27-28 Februari 2020", "date.range")],
)
def test_a_heading_that_is_a_date_and_not_read_says_why(title: str, code: str) -> None:
    rows: list[list[Cell]] = [["Nama", "27/02/2020", title], ["Rahmat", "v", "v"]]
    assert told(read_roster(rows, Attendance, people=PEOPLE)) == [(f'C1["{title}"]', code)]


def test_a_list_without_a_column_of_marks_or_days_is_told_once() -> None:
    rows: list[list[Cell]] = [["No", "Nama", "Kehadiran Peserta"], [1, "Rahmat", "v"], [2, "Rahmat", "v"]]
    roster = read_roster(rows, Attendance, people=PEOPLE, days=DAYS[:1])
    assert told(roster) == [("", "attendance.no-marks")]
    named = read_roster(rows[:2], Attendance, people=PEOPLE, days=DAYS[:1], columns={"Kehadiran Peserta": "mark"})
    assert (len(named.entries), named.issues) == (1, ())


def test_a_column_beyond_the_days_of_the_session_is_told() -> None:
    rows: list[list[Cell]] = [["Nama", "Hari 1", "Hari 2", "Hari 3", "Hari 0"], ["Rahmat", "v", "v", "v", "v"]]
    roster = read_roster(rows, Attendance, people=PEOPLE, days=DAYS[:2])
    assert told(roster) == [(f'{cell}1["Hari {n}"]', "attendance.no-such-day") for cell, n in (("D", 3), ("E", 0))]
    assert "2 are given (days, --days)" in roster.issues[0].message("en")
    assert len(roster.entries) == 2
    without = read_roster([["No", *rows[0]]], Attendance, people=PEOPLE)
    assert [code for _, code in told(without)] == [*["attendance.no-such-day"] * 4, "attendance.no-marks"]


def test_a_day_of_the_session_without_its_numbered_column_is_told() -> None:
    rows: list[list[Cell]] = [["Nama", "Hari 1", "Hari 2"], ["Rahmat", "v", "v"]]
    roster = read_roster(rows, Attendance, people=PEOPLE, days=DAYS)
    assert told(roster) == [("", "attendance.days-missing")]
    assert "2020-02-29" in roster.issues[0].message("en")
    dated: list[list[Cell]] = [["Nama", "27/02/2020"], ["Rahmat", "v"]]  # a sheet a day
    assert read_roster(dated, Attendance, people=PEOPLE, days=DAYS).issues == ()
    both: list[list[Cell]] = [["Nama", "Hari 1", "28/02/2020"], ["Rahmat", "v", "v"]]
    assert read_roster(both, Attendance, people=PEOPLE, days=DAYS[:2]).issues == ()
