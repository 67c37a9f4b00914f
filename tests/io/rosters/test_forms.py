"""What people type in the columns of a roster, form by form, with the value or the issue that each must give."""

from datetime import date, datetime, time
from typing import Any

import pytest

from ikm_domain import Artisan, Attendance, Craft, Mark, Official, Region, Sex, read_roster
from ikm_domain.language.reading.cells import Cell

EVENT = date(2020, 2, 27)
WOMAN = "1971024107909998"
LOST, LETTER, LENGTH, DIGITS = "nik.damaged-by-spreadsheet", "nik.letter", "nik.length", "nik.digits"
THROUGH = "nik.through-number"


def read(heading: str, cell: Cell, kind: type[Any] = Artisan) -> tuple[dict[str, object], list[str]]:
    """What was read of a cell below a heading beside a name, and the codes of the issues."""
    given: dict[str, Any] = {"people": [Artisan(id="a-1", name="Rahmat")]} if kind is Attendance else {"id_prefix": "x"}
    rows: list[list[Cell]] = [["Nama", heading], ["Rahmat", cell]]
    row = read_roster(rows, kind, on=EVENT, **given).rows[1]
    assert bool(row.records) or bool(row.issues) or kind is Attendance
    return {name: value for name, value in row.read.items() if name != "name"}, [issue.code for issue in row.issues]


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("1.97101E+15", [LOST]),
        (1.97101e15, [LOST]),
        ("1971010101900000.0", [LOST]),
        (1971010101900000, [LOST]),
        (9171011708859997, [LOST]),  # Papua, above 2^53
        (f"{WOMAN}.0", [THROUGH]),
        (int(WOMAN), [THROUGH]),
        (float(WOMAN), [THROUGH]),
        ("19710241O7909998", [LETTER]),
        ("l971024107909998", [LETTER]),
        ("197102410790999", [LENGTH]),
        (f"{WOMAN}1", [LENGTH]),
        (f"{WOMAN} Rahmat", [DIGITS]),
        ("x", [DIGITS]),
        (True, [DIGITS]),
        *((nothing, []) for nothing in ("-", "0", "belum ada", "sdg proses", "menyusul", "hilang", "n/a", "…")),
        *((text, []) for text in (f"'{WOMAN}", "1971 0241 0790 9998", "197102.410790.9998", f"\u00a0{WOMAN}\u200b")),
        (WOMAN.translate({48 + digit: 0xFF10 + digit for digit in range(10)}), []),  # full width
        (f"NIK: {WOMAN}", []),
    ],
)
def test_the_forms_of_a_nik(cell: Cell, codes: list[str]) -> None:
    value, found = read("NIK", cell)
    assert found == codes
    blank = isinstance(cell, str) and not any(digit in cell for digit in "19\uff11")
    assert ("nik" in value) == (codes in ([], [THROUGH]) and not blank)


def test_a_family_number_in_the_column_of_niks_shows_by_the_year_of_birth() -> None:
    rows: list[list[Cell]] = [
        ["Nama", "Tahun Lahir", "NIK"],
        ["Siti", 1990, "1971020302159999"],
    ]  # its day is that of the card, 2015
    row = read_roster(rows, Artisan, id_prefix="x").rows[1]
    assert [issue.code for issue in row.issues] == ["nik.birth-year-differs"]


@pytest.mark.parametrize(
    ("cell", "year", "codes"),
    [
        ("1990", 1990, []),
        (1990, 1990, []),
        ("Pangkalpinang, 01-07-1990", 1990, []),
        ("Pangkalpinang 1 Juli 1990", 1990, []),
        ("12/03/1990", 1990, []),
        ("12-Mrt-1990", 1990, []),
        ("12 Mart 90", 1990, []),  # by the day of the sheet
        ("12 Nopember 1990", 1990, []),
        ("Jum'at, 17 Agt 1990", 1990, []),
        ("31 Des 1990", 1990, []),
        ("Kamis/12 Maret 1990", 1990, []),
        ("1 Juli '90", 1990, []),
        (33055, 1990, ["date.serial"]),  # 1 July 1990 as a count of days
        (datetime(1990, 7, 1), 1990, []),
        ("-", None, []),
        ("belum tahu", None, []),
        ("35 th", None, ["date.age"]),
        (35, None, ["date.age"]),
        ("10-12 Maret 1990", None, ["date.range"]),
        ("10 s.d. 12 Maret 1990", None, ["date.range"]),
        ("10 s/d 12 Maret 1990", None, ["date.range"]),
        ("01/07/05", None, ["date.century"]),
        ("31-06-1990", None, ["date.impossible"]),
        ("2035", None, ["date.later"]),
        ("1 Juli 2035", None, ["date.later"]),
        ("Juli 2035", None, ["date.later"]),
        (date(2020, 2, 28), None, ["date.later"]),
        (EVENT, 2020, []),
        ("9 pagi", None, ["date.unreadable"]),
        ("09.00-16.00 WIB", None, ["date.unreadable"]),
        ("08:00 s/d selesai", None, ["date.unreadable"]),
        (time(9), None, ["date.unreadable"]),
    ],
)
def test_the_forms_of_a_birth(cell: Cell, year: int | None, codes: list[str]) -> None:
    value, found = read("TTL", cell)
    assert (value.get("birth_year"), found) == (year, codes)


@pytest.mark.parametrize(
    ("cell", "day", "codes"),
    [
        ("12/03/2019", date(2019, 3, 12), ["date.order"]),
        ("03/12/2019", date(2019, 12, 3), ["date.order"]),  # from a US machine it may be 12 March
        ("12/27/2019", date(2019, 12, 27), []),
        ("12-Mrt-2019", date(2019, 3, 12), []),
        ("12 Mart 20", None, ["date.century"]),
        ("12/03/19", None, ["date.century"]),
        (43536, date(2019, 3, 12), ["date.serial"]),
        ("Selasa/12 Maret 2019", date(2019, 3, 12), []),
        ("10-12 Maret 2019", None, ["date.range"]),
        ("10 Maret s.d. 12 Maret 2019", None, ["date.range"]),
        ("28 Februari 2020", None, ["date.later"]),  # the sheet is of the 27th
        ("-", None, ["attendance.no-day"]),
    ],
)
def test_the_forms_of_a_day(cell: Cell, day: date | None, codes: list[str]) -> None:
    rows: list[list[Cell]] = [["Nama", "Tanggal", "Hadir"], ["Rahmat", cell, "v"]]
    row = read_roster(rows, Attendance, people=[Artisan(id="a-1", name="Rahmat")], on=EVENT).rows[1]
    assert [issue.code for issue in row.issues] == codes
    assert [record.on for record in row.records] == ([day] if day else [])


@pytest.mark.parametrize(
    ("heading", "cell", "sex", "codes"),
    [
        *(("L/P", cell, Sex.FEMALE, []) for cell in ("P", "p", "Pr", "Perempuan", "W", "Wanita", "F", "(P)", "P.")),
        *(("L/P", cell, Sex.MALE, []) for cell in ("L", "Lk", "Laki2", "Laki - laki", "LAKI-LAKI", "M", "(L)", "Lk.")),
        ("M/F", "F", Sex.FEMALE, []),
        ("P/W", "P", Sex.MALE, []),
        ("P/W", "W", Sex.FEMALE, []),
        ("L/P", "L/P", None, ["sex.unreadable"]),
        ("L/P", "1", None, ["sex.unreadable"]),
        ("L/P", 2, None, ["sex.unreadable"]),
        ("L/P", "-", None, []),
        *(("P", cell, Sex.FEMALE, []) for cell in ("Ya", "Y", "sudah", "ada", "v", "✓", "1", 1)),
        *(("P", cell, None, []) for cell in ("Tdk", "belum", "-", "0")),
        ("P", "x", None, ["yes-no.ambiguous"]),
        ("P", "mungkin", None, ["yes-no.unreadable"]),
    ],
)
def test_the_forms_of_a_sex(heading: str, cell: Cell, sex: Sex | None, codes: list[str]) -> None:
    row = read_roster([["Nama", heading], ["Rahmat", cell]], Official, id_prefix="x").rows[1]
    assert [issue.code for issue in row.issues] == codes
    assert [one.sex for one in row.records] == ([] if codes else [sex])


@pytest.mark.parametrize(
    ("cell", "code", "codes"),
    [
        *((name, "19.04", []) for name in ("Kab. Bangka Tengah", "Kab Bateng", "KAB.BANGKA TENGAH", "bangka  tengah")),
        *((name, "19.71", []) for name in ("Pangkalpinang", "Pkl. Pinang", "PGK", "Kota Pangkalpinang", "P. Pinang")),
        *((name, "19", []) for name in ("Babel", "Prov. Kep. Babel", "Bangka-Belitung", "Prop. Babel")),
        ("DKI", "31", []),
        ("Jaksel", "31.74", []),
        ("Bangka", "19.01", []),  # a column of regions does not name islands
        ("Pulau Bangka", None, ["region.unread"]),
        ("19.03", "19.03", []),
        (19.03, "19.03", []),
        (19.1, None, ["region.unread"]),  # 19.01 or 19.10
        (date(2020, 3, 19), None, ["region.unread"]),  # 19.03 as a spreadsheet takes it
        ("1903", None, ["region.ambiguous"]),  # of the home ministry or of the statistics office
        ("Bandung", None, ["region.ambiguous"]),
        ("Yogya", None, ["region.ambiguous"]),
        ("Atlantis", None, ["region.unread"]),
        ("-", None, []),
    ],
)
def test_the_forms_of_a_region(cell: Cell, code: str | None, codes: list[str]) -> None:
    value, found = read("Kab/Kota", cell)
    assert (value.get("region"), found) == (Region(code) if code else None, codes)


@pytest.mark.parametrize(
    ("cell", "crafts", "codes"),
    [
        *((name, ["weaving-cual"], []) for name in ("kain cual", "tenun cual", "cual Bangka", "KAIN  CUAL")),
        *((name, ["pewter"], []) for name in ("pewter", "peuter", "timah", "kerajinan timah", "Pewter.")),
        ("anyaman purun/resam", ["purun-plaiting", "resam-plaiting"], []),
        ("kain cual, pewter", ["weaving-cual", "pewter"], []),
        ("kain cual; pewter", ["weaving-cual", "pewter"], []),
        ("kain cual\npewter", ["weaving-cual", "pewter"], []),
        ("kain cual & pewter", ["weaving-cual", "pewter"], []),
        ("tenun", None, ["craft.ambiguous"]),
        ("batik", None, ["craft.ambiguous"]),
        ("membuat hiasan dinding dari limbah kayu", None, ["craft.unread"]),  # a sentence in place of a kind
        ("pewter dan kue kering", None, ["craft.unread"]),
        ("-", None, []),
    ],
)
def test_the_forms_of_a_craft(cell: str, crafts: list[str] | None, codes: list[str]) -> None:
    value, found = read("Jenis Kerajinan", cell)
    assert (value.get("crafts"), found) == (tuple(map(Craft, crafts)) if crafts else None, codes)


@pytest.mark.parametrize(
    ("cell", "name", "codes"),
    [
        *(
            (name, name, [])
            for name in (
                *("H. Ahmad, S.E., M.M.", "Hj. Siti Aminah", "Suparman (alm.)", "Ahmad bin Abdullah", "M. Ridwan"),
                *("Siti binti Ahmad", "Suparman", "Moh. Ridwan", "Muh. Ridwan", "SITI AMINAH", "Sdr. Budi"),
                *("Bpk. Budi", "Ibu Ani", "D'Arc", "Nur 'Aini", "Ketua Adat Budi", "Total Wijaya", "A. A. Ngurah"),
            )
        ),
        ("Siti\nAminah", "Siti Aminah", []),
        ("Siti Aminah 0812-3456-7890", None, ["name.number"]),
        (f"Siti Aminah / {WOMAN}", None, ["name.number"]),
        ("1. Siti\n2. Budi", None, ["name.number"]),
        (8117170123, None, ["name.number"]),
        ("2020", None, ["name.number"]),
        ("Jumlah", None, ["name.no-name"]),
        ("dst.", None, ["name.no-name"]),
        ("Kelompok Mawar", None, ["name.no-name"]),
        ("Si\x07ti", None, ["text.control-character"]),
        ("=1+1", None, ["cell.formula"]),
        ("#N/A", None, ["cell.spreadsheet-error"]),
    ],
)
def test_the_forms_of_a_name(cell: Cell, name: str | None, codes: list[str]) -> None:
    rows: list[list[Cell]] = [["No", "Nama", "L/P"], [1, cell, "P"]]
    row = read_roster(rows, Artisan, id_prefix="x").rows[1]
    assert [issue.code for issue in row.issues] == codes
    assert [artisan.name for artisan in row.records] == ([name] if name else [])


@pytest.mark.parametrize(
    ("cell", "mark", "codes"),
    [
        *((cell, Mark.PRESENT, []) for cell in ("v", "✓", "H", "Hadir", "1", 1, "ya", "ttd", "√")),
        *((cell, Mark.EXCUSED, []) for cell in ("I", "izin", "S", "sakit")),
        *((cell, Mark.ABSENT, []) for cell in ("A", "alpa", "tidak hadir")),
        *((cell, None, []) for cell in ("", "-", None)),
        *((cell, None, ["mark.ambiguous"]) for cell in ("x", "X", "0", "T", "tdk", "belum")),
        *((cell, None, ["mark.unreadable"]) for cell in ("Rahmat", "diwakili", "08.30", 7)),
    ],
)
def test_the_forms_of_a_mark(cell: Cell, mark: Mark | None, codes: list[str]) -> None:
    row = read_roster(
        [["No", "Nama", "27/02/2020"], [1, "Rahmat", cell]], Attendance, people=[Artisan(id="a-1", name="Rahmat")]
    ).rows[1]
    assert [record.mark for record in row.records] == ([mark] if mark else [])
    assert [issue.code for issue in row.issues] == codes
