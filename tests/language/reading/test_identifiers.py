"""NIK and NIP as sheets hold them: what was lost on the way is told, and never put back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain import NIK, NIP
from ikm_domain.language.reading.cells import Cell, Reading
from ikm_domain.language.reading.identifiers import read_nik, read_nip
from ikm_domain.testing import niks
from tests.language.reading.test_people import CELLS, told

WOMAN = "1971024107909998"
PAPUAN = 9171011708859997  # above 2^53, which is 9,007,199,254,740,992


def codes(reading: Reading[NIK] | Reading[NIP]) -> tuple[str, ...]:
    return tuple(issue.code for issue in reading.issues)


@pytest.mark.parametrize(
    "typed",
    [
        WOMAN,
        f"'{WOMAN}",
        "1971 0241 0790 9998",
        "197102.410790.9998",
        "197102-410790-9998",
        "19 71 02 41 07 90 99 98",
        f"\u00a0{WOMAN}\u00a0",
        f"{WOMAN[:6]}\u200b{WOMAN[6:]}",
        WOMAN.translate({48 + digit: 0xFF10 + digit for digit in range(10)}),  # full width
        f"`{WOMAN}",
        f"No. KTP: {WOMAN}",
        f"Nomor NIK {WOMAN}",
        f"{WOMAN} ",
    ],
)
def test_a_nik_is_cleaned_of_what_typists_put_between_its_digits(typed: str) -> None:
    reading = read_nik(typed)
    assert reading.value == NIK(WOMAN)
    assert codes(reading) == ()


@pytest.mark.parametrize(
    "cell",
    [
        "1.97101E+15",
        "1,97101E+15",
        "1.97102E15",
        "1,97102e+15",
        "2E+15",
        1.97101e15,
        1971010101900000,  # a spreadsheet keeps fifteen digits, the sixteenth becomes 0
        1971024107909990,
        float(1971024107909990),
        "1971024107909990.0",
        "1971024107909990,00",
        PAPUAN,
        float(PAPUAN),
        "9171011708859996.0",
        "1.971.024.107.909.990",  # with its thousands parted
        "1,971,024,107,909,990.00",
        "9.171.011.708.859.996,00",
        Decimal("9171011708859996"),
    ],
)
def test_a_nik_that_lost_digits_in_a_spreadsheet_is_damaged_and_never_repaired(cell: Cell) -> None:
    reading = read_nik(cell)
    assert reading.value is None
    assert codes(reading) == ("nik.damaged-by-spreadsheet",)


@pytest.mark.parametrize(
    "cell",
    [
        *(1971024107909998, f"{WOMAN}.0", f"{WOMAN},0", float(1971024107909998), Decimal(WOMAN)),
        *("1.971.024.107.909.998", "1,971,024,107,909,998", "1.971.024.107.909.998,00"),
    ],
)
def test_a_nik_that_was_a_number_and_lost_nothing_has_a_warning(cell: Cell) -> None:
    reading = read_nik(cell)
    assert reading.value == NIK(WOMAN)
    assert [(issue.code, issue.severity.value) for issue in reading.issues] == [("nik.through-number", "warning")]


def test_a_nik_of_papua_is_whole_as_text() -> None:
    assert read_nik(str(PAPUAN)).value == NIK(str(PAPUAN))


def test_a_typed_nik_may_end_in_0_as_one_in_ten_does() -> None:
    assert read_nik("1971024107909990").value == NIK("1971024107909990")


@pytest.mark.parametrize(
    ("typed", "place", "letter", "digit"),
    [("19710241O7909998", 9, "O", "0"), ("l971024107909998", 1, "l", "1"), ("1971024I07909998", 8, "I", "1")],
)
def test_a_letter_in_place_of_a_digit_is_offered_and_not_applied(
    typed: str, place: int, letter: str, digit: str
) -> None:
    (issue,) = read_nik(typed).issues
    assert (issue.code, dict(issue.params)) == ("nik.letter", {"place": place, "letter": letter, "digit": digit})
    assert read_nik(typed).value is None


@pytest.mark.parametrize(
    "cell", [None, "", "-", "0", 0, 0.0, "0.0", "0000000000000000", "belum ada", "sdg proses", "n/a", "menyusul"]
)
def test_a_nik_that_is_not_there_is_unknown(cell: Cell) -> None:
    assert read_nik(cell) == Reading()


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("197102410790999", "nik.length"),  # fifteen
        ("1.971.024.107.909,99", "nik.digits"),
        ("1,971.024.107.909.998", "nik.digits"),
        (f"KK {WOMAN}", "nik.digits"),  # the number of a family
        ("19710241079099981", "nik.length"),
        (19710241079099, "nik.length"),
        (f"{WOMAN} Siti Aminah", "nik.digits"),  # a name with it
        (f"{WOMAN}/{WOMAN}", "nik.length"),
        ("Siti Aminah", "nik.digits"),
        ("٣٢٠١١٥٠٨٩٥٠٠٠٩٩٩", "nik.digits"),  # digits of another script
        (True, "nik.digits"),
        (1.5, "nik.digits"),
        (float("inf"), "nik.digits"),
        (-1971024107909998, "nik.digits"),
        ("(1971024107909998)", "nik.digits"),
        ("1" * 5000, "nik.digits"),
    ],
)
def test_what_is_no_nik_is_refused(cell: Cell, code: str) -> None:
    assert told(read_nik(cell)) == (code,)


@pytest.mark.parametrize(
    "typed", ["19900701 202012 2 999", "199007012020122999", "'199007012020122999", "NIP. 199007012020122999"]
)
def test_a_nip_is_cleaned(typed: str) -> None:
    assert read_nip(typed).value == NIP("199007012020122999")


@pytest.mark.parametrize("cell", [199007012020122999, 1.99007012020123e17, "1,99007E+17", "199007012020122000.0"])
def test_no_number_holds_a_nip(cell: Cell) -> None:
    assert told(read_nip(cell)) == ("nip.damaged-by-spreadsheet",)


def test_a_letter_in_a_nip_and_a_short_one_are_told() -> None:
    assert told(read_nip("19900701202O122999")) == ("nip.letter",)
    assert told(read_nip("1990")) == ("nip.length",)
    assert told(read_nip("Rahmat")) == ("nip.digits",)


@given(CELLS)
def test_no_cell_breaks_a_reader_of_numbers(cell: Cell) -> None:
    for reader in (read_nik, read_nip):
        reading: Reading[NIK] | Reading[NIP] = reader(cell)
        assert reading.value is None or not any(issue.severity == "error" for issue in reading.issues)


@given(niks())
def test_every_nik_that_is_typed_is_read_as_it_is(nik: NIK) -> None:
    assert read_nik(nik.reveal()) == Reading(nik)


@given(niks(), st.sampled_from(["id", "en"]))
def test_no_issue_shows_a_nik(nik: NIK, locale: str) -> None:
    shown = " ".join(issue.message(locale) for issue in read_nik(f"{nik.reveal()} x").issues)
    assert nik.reveal() not in shown
    assert nik.serial not in shown


@pytest.mark.parametrize("cell", [float("nan"), Decimal("NaN"), Decimal("sNaN"), Decimal(0), Decimal("0.0"), 0.0, None])
def test_what_holds_no_number_tells_nothing(cell: Cell) -> None:
    for reading in (read_nik(cell), read_nip(cell)):
        assert (reading.value, codes(reading)) == (None, ())


@pytest.mark.parametrize("cell", [Decimal(f"{WOMAN}.0"), Decimal(WOMAN)])
def test_a_whole_decimal_is_its_digits(cell: Cell) -> None:
    assert (read_nik(cell).value, codes(read_nik(cell))) == (NIK(WOMAN), ("nik.through-number",))


@pytest.mark.parametrize(
    "cell", [float("inf"), Decimal("Infinity"), Decimal("1E+999999"), Decimal(f"{WOMAN}.5"), 1.5, True]
)
def test_a_number_that_is_not_whole_has_not_the_digits(cell: Cell) -> None:
    assert codes(read_nik(cell)) == ("nik.digits",)
