"""Official numbers: kept whole, doubted, and never shown by accident."""

import calendar
import pickle
from datetime import date
from typing import Any

import pytest

from ikm_domain.values.identifiers import (
    NIB,
    NIK,
    NIP,
    NPWP,
    Identifier,
    to_nib_or_none,
    to_nik_or_none,
    to_nip_or_none,
    to_npwp_or_none,
)
from ikm_domain.values.people import Sex
from tests.checked.told import doubts, facts, faults

# Made up, with serials far above any real one: PPKKCC DDMMYY SSSS, day plus 40 for women (PP 37/2007, article 37).
MAN = "1971020107909999"
WOMAN = "1971024107909998"


def nik(day: int = 1, month: int = 7, year: int = 90, *, region: str = "197102", serial: str = "9999") -> NIK:
    return NIK(f"{region}{day:02d}{month:02d}{year:02d}{serial}")


# ---- NIK


def test_a_mans_number_tells_region_birth_date_and_serial() -> None:
    man = NIK(MAN)
    assert (man.province_code, man.regency_code, man.serial) == ("19", "19.71", "9999")
    assert (man.sex, man.birth_year_pair) == (Sex.MALE, 90)
    assert man.birth_dates() == (date(1990, 7, 1), date(2090, 7, 1))
    assert doubts(man) == []


def test_a_womans_number_has_forty_added_to_the_day() -> None:
    woman = NIK(WOMAN)
    assert woman.sex is Sex.FEMALE
    assert woman.birth_dates(on=date(2020, 2, 27)) == (date(1990, 7, 1),)
    assert doubts(woman, "2020-02-27") == []


def test_both_centuries_are_candidates_until_a_day_drops_one() -> None:
    number = nik(5, 5, 5)
    both = (date(1905, 5, 5), date(2005, 5, 5))
    assert number.birth_dates() == both
    assert number.birth_dates(on=date(2005, 5, 5)) == both
    assert number.birth_dates(on=date(2005, 5, 4)) == both[:1]


def test_29_february_decides_the_century_where_only_one_of_the_two_years_is_leap() -> None:
    leap = {year: [c + year for c in (1900, 2000) if calendar.isleap(c + year)] for year in range(100)}
    assert [year for year, years in leap.items() if len(years) == 1] == [0]
    for year, years in leap.items():
        expected = tuple(date(full, 2, 29) for full in years)
        assert nik(29, 2, year).birth_dates() == nik(69, 2, year).birth_dates() == expected
        assert [code for _, code, _ in doubts(nik(29, 2, year))] == ([] if years else ["nik.birth-date"])
    assert nik(29, 2, 0).birth_dates() == (date(2000, 2, 29),)


@pytest.mark.parametrize(
    ("day", "month"), [(0, 7), (32, 7), (40, 7), (72, 7), (81, 7), (99, 7), (31, 6), (71, 6), (30, 2), (1, 0), (1, 13)]
)
def test_a_day_that_exists_in_no_century_is_doubted_and_kept(day: int, month: int) -> None:
    number = nik(day, month)
    assert number.birth_dates() == ()
    assert doubts(number) == [("warning", "nik.birth-date", "")]


def test_the_last_and_first_days_of_men_and_women_are_sound() -> None:
    assert [doubts(nik(day)) for day in (1, 31, 41, 71)] == [[]] * 4
    assert [nik(day).sex for day in (1, 31, 40, 41, 71)] == [Sex.MALE] * 3 + [Sex.FEMALE] * 2


def test_a_birth_that_lies_after_the_day_of_asking_in_both_centuries_is_doubted() -> None:
    assert doubts(nik(), "1990-06-30") == [("warning", "nik.birth-date", "")]
    assert doubts(nik(), "1990-07-01") == []


def test_the_serial_0000_is_doubted_since_a_spreadsheet_ate_digits() -> None:
    assert doubts(nik(serial="0000")) == [("warning", "nik.serial", "")]
    assert doubts(nik(serial="0001")) == []


@pytest.mark.parametrize("pair", [*(f"{pair:02d}" for pair in range(11)), "97", "98", "99"])
def test_a_province_that_never_issued_is_doubted_and_kept(pair: str) -> None:
    number = nik(region=f"{pair}7102")
    assert doubts(number) == [("warning", "nik.province", "")]
    assert number.province_code == pair


def test_all_doubts_of_a_number_come_at_once() -> None:
    assert [code for _, code, _ in doubts(NIK("0" * 16))] == ["nik.province", "nik.birth-date", "nik.serial"]


@pytest.mark.parametrize(
    ("region", "serial"),
    [
        ("910101", "9999"),  # Merauke before 2022
        ("920101", "9999"),
        ("640401", "9999"),  # Bulungan before Kalimantan Utara
        ("647301", "9999"),
        ("540101", "9999"),  # Timor Timur
        ("197102", "9990"),  # one number in ten ends in 0
        ("110101", "9999"),
        ("969901", "9999"),
    ],
)
def test_people_of_regions_that_are_no_more_and_numbers_that_end_in_0_are_taken_without_a_word(
    region: str, serial: str
) -> None:
    assert doubts(nik(region=region, serial=serial)) == []


# ---- never shown


def test_nothing_of_a_nik_but_its_province_is_shown() -> None:
    number = NIK(WOMAN)
    assert number.masked() == str(number) == f"{number}" == "19**************"
    assert f"{number:>20}" == "    19**************"
    assert repr(number) == "NIK(…)"
    assert repr([number]) == "[NIK(…)]"
    assert number.reveal() == WOMAN


@pytest.mark.parametrize(
    ("cls", "number"),
    [(NIP, "199007012020121999"), (NPWP, "990000010304000"), (NPWP, "0990000010304000"), (NIB, "8120000099999")],
)
def test_nothing_at_all_of_another_number_is_shown(cls: type[Identifier], number: str) -> None:
    held = cls(number)
    assert str(held) == held.masked() == "*" * len(number)
    assert f"{held}" == "*" * len(number)
    assert repr(held) == f"{cls.__name__}(…)"
    assert held.reveal() == number
    assert cls.personal
    assert pickle.loads(pickle.dumps(held)) == held
    assert doubts(held) == []


def test_a_number_never_equals_its_text_nor_a_number_of_another_kind() -> None:
    same: Any = WOMAN
    assert NIK(WOMAN) == NIK(WOMAN)
    assert NIK(WOMAN) != same
    assert NIK(WOMAN) != NPWP(WOMAN)
    assert NIK(WOMAN) != NIK(MAN)
    assert len({NIK(WOMAN), WOMAN, NIK(WOMAN), NPWP(WOMAN)}) == 3


# ---- shape


@pytest.mark.parametrize(
    "text",
    [
        "1971 0241 0790 9998",
        "197102.410790.9998",
        "197102-410790-9998",
        "'1971024107909998",
        "’1971024107909998",
        " 1971024107909998 ",
        "1971\u00a00241\u00a00790\u00a09998",
        "197102  410790  9998",
    ],
)
def test_spaces_dots_hyphens_and_apostrophes_are_taken_out(text: str) -> None:
    assert NIK(text) == NIK(WOMAN)
    assert to_nik_or_none(text) == NIK(WOMAN)


@pytest.mark.parametrize(
    ("cls", "text", "number"),
    [
        (NIP, "19900701 202012 1 999", "199007012020121999"),
        (NPWP, "99.000.001.0-304.000", "990000010304000"),
        (NPWP, "0990 0000 1030 4000", "0990000010304000"),
        (NIB, "8120-0000-99999", "8120000099999"),
    ],
)
def test_each_kind_of_number_is_read_as_it_is_printed(cls: type[Identifier], text: str, number: str) -> None:
    assert cls(text).reveal() == number


@pytest.mark.parametrize(
    ("cls", "lengths", "codes"),
    [
        (NIK, {16}, ("nik.digits", "nik.length")),
        (NIP, {18}, ("nip.digits", "nip.length")),
        (NPWP, {15, 16}, ("npwp.digits", "npwp.length")),
        (NIB, {13}, ("nib.digits", "nib.length")),
    ],
)
def test_each_kind_of_number_has_digits_alone_and_its_length(
    cls: type[Identifier], lengths: set[int], codes: tuple[str, str]
) -> None:
    digits, length = codes
    for count in range(1, 25):
        if count in lengths:
            assert cls("1" * count).reveal() == "1" * count
        else:
            assert faults(cls, "1" * count) == [(length, "")]
            assert facts(cls, "1" * count) == {"given": count}
    for text in ("", "-", "belum ada", "1.97101E+15", "19710241O7909998", "\uff11" * 16, "\u0661" * 16, "+1971", "1/2"):
        assert faults(cls, text) == [(digits, "")]
        assert facts(cls, text) == {}
    assert faults(cls, None) == [("field.missing", "")]
    assert faults(cls, 1971024107909998) == [("field.type", "")]
    assert facts(cls, 1971024107909998) == {"expected": "text", "given": "whole-number"}


@pytest.mark.parametrize("tail", ["x", "1", " Siti Aminah"])
def test_nothing_hides_behind_a_long_row_of_separators(tail: str) -> None:
    assert [code.partition(".")[0] for code, _ in faults(NIK, WOMAN + " " * 100 + tail)] == ["nik"]


def test_a_number_is_sound_with_any_count_of_separators() -> None:
    assert NIK(" " * 50 + WOMAN + " " * 10).reveal() == WOMAN


def test_a_number_that_a_spreadsheet_made_a_float_has_one_digit_too_many() -> None:
    assert faults(NIK, "1971024107909998.0") == [("nik.length", "")]


@pytest.mark.parametrize(
    ("read", "cls", "text"),
    [
        (to_nik_or_none, NIK, WOMAN),
        (to_nip_or_none, NIP, "199007012020121999"),
        (to_npwp_or_none, NPWP, "990000010304000"),
        (to_nib_or_none, NIB, "8120000099999"),
    ],
)
def test_a_field_takes_the_text_or_the_number_and_leaves_the_rest(read: Any, cls: Any, text: str) -> None:
    assert read(text) == cls(text)
    assert read(None) is None
    held = cls(text)
    assert read(held) is held
    for value in ("123", 5):
        assert read(value) is value
