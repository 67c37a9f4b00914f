"""What people type of a person, each form with the value or the issue it must give."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain import Sex
from ikm_domain.language.reading.cells import Cell, Reading, cleaned, tells_nothing, text_of
from ikm_domain.language.reading.people import read_name, read_sex, read_yes_no


def told(reading: Reading[object]) -> object:
    """The value, or the codes of the issues."""
    return tuple(issue.code for issue in reading.issues) if reading.issues else reading.value


CELLS = st.one_of(
    st.text(max_size=60), st.integers(), st.floats(), st.booleans(), st.none(), st.dates(), st.times(), st.decimals()
)

# Cells


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("  Siti   Aminah ", "Siti Aminah"),
        ("Siti\u00a0Aminah", "Siti Aminah"),  # no-break space, from the web
        ("Siti\u200bAminah", "SitiAminah"),  # zero width
        ("\ufeffNama", "Nama"),  # byte order mark in the first cell
        ("Siti\nAminah\t", "Siti Aminah"),
        ("\uff11\uff19\uff17\uff11", "1971"),  # full-width digits
        ("Sugeng\u2009Riyadi", "Sugeng Riyadi"),  # thin space
        ("Ra\u0308den", "R\u00e4den"),  # a letter and its mark, joined
        ("½ hari", "½ hari"),  # nothing else is changed
    ],
)
def test_a_text_loses_what_nobody_sees_and_nothing_else(typed: str, clean: str) -> None:
    assert cleaned(typed) == clean
    assert cleaned(clean) == clean


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "-",
        "--",
        "–",
        "—",
        "...",
        "…",
        "?",
        "Belum ada",
        "belum ada.",
        "TIDAK ADA",
        "sdg proses",
        "menyusul",
        "KTP hilang",
        "N/A",
        "n/a",
        "nihil",
        "kosong",
        "_____",
        "''",
        "tidak tahu",
        "NaN",
    ],
)
def test_the_ways_to_say_that_there_is_nothing_are_known(typed: str) -> None:
    assert tells_nothing(cleaned(typed))


@pytest.mark.parametrize("typed", ["0", "x", "a", "Nihilia", "ada", "-1", "1", "Kosongan"])
def test_what_says_something_is_not_taken_for_nothing(typed: str) -> None:
    assert not tells_nothing(typed)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (7, "7"),
        (7.0, "7"),
        (19.03, "19.03"),
        (Decimal("19.10"), "19.10"),
        (True, "True"),
        (date(2020, 3, 19), "2020-03-19"),
        (" a ", "a"),
    ],
)
def test_a_cell_shows_a_text(cell: Cell, text: str) -> None:
    assert text_of(cell) == text


@given(CELLS)
def test_no_cell_breaks_a_reader(cell: Cell) -> None:
    for reader in (read_name, read_sex, read_yes_no):
        reading: Reading[object] = reader(cell)
        assert reading.value is None or not any(issue.severity == "error" for issue in reading.issues)


# Names


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("H. Ahmad, S.E., M.M.", "H. Ahmad, S.E., M.M."),
        ("Hj. Siti Aminah binti Ahmad", "Hj. Siti Aminah binti Ahmad"),
        ("Suparman", "Suparman"),
        ("MOH. RIDWAN", "MOH. RIDWAN"),
        ("Muh.  Ridwan (alm.)", "Muh. Ridwan (alm.)"),
        ("Sdr. Budi", "Sdr. Budi"),
        ("Ibu Ani", "Ibu Ani"),
        ("D'Artagnan Saragih", "D'Artagnan Saragih"),
        ("Nur 'Aini", "Nur 'Aini"),
        ("Agus 2", "Agus 2"),  # the second of that name in the group
        ("-", None),
        ("", None),
        (None, None),
    ],
)
def test_a_name_stays_as_it_is_typed(typed: Cell, name: str | None) -> None:
    assert told(read_name(typed)) == name


@pytest.mark.parametrize(
    "typed",
    [
        "Siti 0812-3456-7890",
        "Budi (08117170123)",
        "Siti Aminah 1971024107909998",
        "1. Siti\n2. Budi",
        "2020",
        8117170123,
        1.5,
        date(1990, 7, 1),
    ],
)
def test_a_number_in_the_column_of_names_is_told_and_not_shown(typed: Cell) -> None:
    reading = read_name(typed)
    assert told(reading) == ("name.number",)
    assert not any(digit in reading.issues[0].message(locale) for digit in "0123456789" for locale in ("id", "en"))


@pytest.mark.parametrize(
    "typed", ["Jumlah", "TOTAL", "Laki-laki", "Perempuan", "Sub Total", "dst.", "dan 5 lainnya", "FALSE"]
)
def test_a_word_of_a_summary_is_no_name(typed: str) -> None:
    assert told(read_name(typed)) == ("name.no-name",)


# Sex

# fmt: off
FEMALE = (
    "P", "p", "Pr", "Pr.", "prp", "Perempuan", "PEREMPUAN ", "(P)",
    "P.", "Prmpn", "P (perempuan)", "W", "Wanita", "F", "Female",
)
MALE = (
    "L", "l", "Lk", "LK.", "Laki", "Laki2", "Laki-laki",
    "Laki - laki", "Laki laki", "(L)", "L (laki - laki)", "Pria", "M", "male",
)
# fmt: on


@pytest.mark.parametrize(
    ("typed", "sex"),
    [(typed, Sex.FEMALE) for typed in FEMALE]
    + [(typed, Sex.MALE) for typed in MALE]
    + [(typed, None) for typed in ("", "-", "belum diisi", None)],
)
def test_the_spellings_of_a_sex_are_read(typed: Cell, sex: Sex | None) -> None:
    assert told(read_sex(typed)) == sex


@pytest.mark.parametrize("typed", ["1", "2", 1, "L/P", "Lk/Pr", "?!", "x", "Siti", "LP", True])
def test_what_says_no_sex_is_refused_and_not_shown(typed: Cell) -> None:
    reading = read_sex(typed)
    assert told(reading) == ("sex.unreadable",)
    assert "Siti" not in reading.issues[0].message("id")


def test_p_is_pria_in_a_column_that_says_wanita_and_perempuan_elsewhere() -> None:
    assert read_sex("P", column=["P", "W"]).value is Sex.MALE
    assert read_sex("P", column=["P", "wanita"]).value is Sex.MALE
    assert read_sex("P", column=["P", "L"]).value is Sex.FEMALE
    assert read_sex("W", column=["P", "W"]).value is Sex.FEMALE
    assert read_sex("P", column=["P", "(W)."]).value is Sex.MALE
    assert read_sex("Pr", column=["W"]).value is Sex.FEMALE


@pytest.mark.parametrize("men", ["L", "Lk.", "laki - laki", "M"])
def test_p_is_perempuan_beside_w_where_l_stands_for_the_men(men: str) -> None:
    assert read_sex("P", column=[men, "P", "W"]).value is Sex.FEMALE
    assert read_sex("P", column=["pria", "P", "W"]).value is Sex.MALE


# Yes and no


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        *(
            (typed, True)
            for typed in ("Ya", "Y", "sudah", "Sdh", "ada", "v", "V", "✓", "√", "☑", "1", "1.0", 1, True, "yes")
        ),
        *((typed, False) for typed in ("Tdk", "tidak", "belum", "blm", "0", "0.0", 0, False, "no", "tidak ada", "✗")),
        *((typed, None) for typed in ("", "-", None)),
    ],
)
def test_the_spellings_of_yes_and_no_are_read(typed: Cell, said: bool | None) -> None:
    assert told(read_yes_no(typed)) == said


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("x", "yes-no.ambiguous"),
        ("X", "yes-no.ambiguous"),
        ("t", "yes-no.ambiguous"),
        ("mungkin", "yes-no.unreadable"),
        (2, "yes-no.unreadable"),
    ],
)
def test_what_may_be_yes_or_no_is_refused(typed: Cell, code: str) -> None:
    assert told(read_yes_no(typed)) == (code,)
