"""Official numbers: kept whole, doubted, and never shown by accident."""

import base64
import calendar
import hashlib
import pickle
import re
from datetime import date, datetime
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
from ikm_domain.values.places import Region
from tests.checked.told import doubts, facts, faults, refusal

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


@pytest.mark.parametrize(
    ("digits", "region", "today"),
    [
        ("197102", "19.71", "19.71"),
        ("910101", "91.01", "93.01"),  # Merauke: UU 14/2022
        ("640401", "64.04", "65.01"),  # Bulungan: UU 20/2012
        ("731901", "73.19", "76.04"),  # Polewali Mamasa: UU 26/2004
        ("540101", "54.01", None),  # a regency of Timor Timur, of which no list is known
        ("197902", "19.79", None),
    ],
)
def test_the_region_is_that_of_the_day_of_issue_and_names_its_successor(
    digits: str, region: str, today: str | None
) -> None:
    issued = nik(region=digits).region
    assert issued == Region(region)
    assert (issued.successor or issued if issued.listed else None) == (today and Region(today))


def test_a_pair_that_no_province_has_gives_no_region() -> None:
    assert nik(region="997102").region is None
    assert nik(region="007102").region is None


@pytest.mark.parametrize(
    ("on", "told"),
    [
        ("2020", [("date.text", "on")]),
        ("27-02-2020", [("date.text", "on")]),
        (datetime(2020, 2, 27), [("field.type", "on")]),
        (2020, [("field.type", "on")]),
        (True, [("field.type", "on")]),
    ],
)
def test_a_day_of_asking_is_a_day_and_whatever_is_none_is_refused(on: Any, told: list[tuple[str, str]]) -> None:
    assert nik().birth_dates("1990-07-01") == nik().birth_dates(date(1990, 7, 1)) == (date(1990, 7, 1),)
    assert nik().birth_dates("1990-06-30") == ()
    assert faults(nik().birth_dates, on) == told
    for number in (nik(), NIP("199007012020121999"), NPWP(WOMAN)):
        assert faults(lambda held=number: list(held.doubts(on))) == told


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
    [(NIP, "199007012020121999"), (NPWP, "990000010000999"), (NPWP, "0990000010000999"), (NIB, "9999000000001")],
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
        "\uff11\uff19\uff17\uff11024107909998",
        "1971\u200b0241\u200d0790\u2060\ufeff9998",
        "\u202a1971024107909998\u202c",
        "1971\u20100241\u20110790\u20139998",
        "\u20181971024107909998`",
        "\t1971024107909998\r\n",
    ],
)
def test_spaces_signs_and_what_nobody_sees_are_taken_out_and_wide_digits_read(text: str) -> None:
    assert NIK(text) == NIK(WOMAN)
    assert to_nik_or_none(text) == NIK(WOMAN)


@pytest.mark.parametrize(
    ("cls", "text", "number"),
    [
        (NIP, "19900701 202012 1 999", "199007012020121999"),
        (NPWP, "99.000.001.0-000.999", "990000010000999"),
        (NPWP, "0990 0000 1000 0999", "0990000010000999"),
        (NIB, "9999-0000-00001", "9999000000001"),
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
    for text in ("", "-", "belum ada", "1.97101E+15", "19710241O7909998", "\u0661" * 16, "\u00b2" * 16, "+1971", "1/2"):
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
        (to_npwp_or_none, NPWP, "990000010000999"),
        (to_nib_or_none, NIB, "9999000000001"),
    ],
)
def test_a_field_takes_the_text_or_the_number_and_leaves_the_rest(read: Any, cls: Any, text: str) -> None:
    assert read(text) == cls(text)
    assert read(None) is None
    held = cls(text)
    assert read(held) is held
    for value in ("123", 5):
        assert read(value) is value


# ---- NIP: Peraturan Kepala BKN 22/2007 and 43/2007


def test_a_nip_tells_birth_date_month_of_appointment_and_sex() -> None:
    man, woman = NIP("199007012020121999"), NIP("196609261992122999")
    assert (man.birth_date, man.appointed_on, man.sex) == (date(1990, 7, 1), date(2020, 12, 1), Sex.MALE)
    assert (woman.birth_date, woman.appointed_on, woman.sex) == (date(1966, 9, 26), date(1992, 12, 1), Sex.FEMALE)
    assert doubts(man) == doubts(woman) == []


@pytest.mark.parametrize(
    ("number", "codes"),
    [
        ("199013012020121999", ["nip.birth-date"]),
        ("199002302020121999", ["nip.birth-date"]),
        ("000000002020121999", ["nip.birth-date"]),
        ("199007012020001999", ["nip.appointment"]),
        ("199007012020131999", ["nip.appointment"]),
        ("199007012021131999", ["nip.appointment"]),
        ("199007012020201999", ["nip.appointment"]),
        ("199007012020211999", []),  # contract staff
        ("199007012020221999", []),
        ("199007012020120999", ["nip.sex"]),
        ("199007012020123999", ["nip.sex"]),
        ("199007012008071999", []),  # eighteen on the day
        ("199007022008071999", ["nip.appointment"]),  # and a day too young: PP 98/2000, article 6
        ("199007011989121999", ["nip.appointment"]),
        ("200002292018021999", ["nip.appointment"]),
        ("200002292018031999", []),
        ("999912319999121999", ["nip.appointment"]),
        ("000000000000000000", ["nip.birth-date", "nip.appointment", "nip.sex"]),
    ],
)
def test_what_cannot_be_in_a_nip_is_doubted_and_kept(number: str, codes: list[str]) -> None:
    assert [code for _, code, _ in doubts(NIP(number))] == codes
    assert NIP(number).reveal() == number


def test_who_is_born_after_the_day_of_asking_has_no_nip() -> None:
    number = NIP("199007012020121999")
    assert doubts(number, "1990-07-01") == []
    assert doubts(number, "1990-06-30") == [("warning", "nip.birth-date", "")]


def test_a_nip_that_tells_no_date_or_sex_says_so() -> None:
    number = NIP("199013012020210999")
    assert (number.birth_date, number.appointed_on, number.sex) == (None, None, None)


# ---- NPWP: PMK 112/PMK.03/2022; the check digit is that of ISO/IEC 7812-1


def test_the_check_digit_of_an_npwp_finds_every_digit_that_is_changed() -> None:
    sound = "990000010000999"
    assert doubts(NPWP(sound)) == doubts(NPWP(f"0{sound}")) == []
    for place in range(9):
        for digit in "0123456789".replace(sound[place], ""):
            changed = f"{sound[:place]}{digit}{sound[place + 1 :]}"
            for number in (changed, f"0{changed}"):
                assert doubts(NPWP(number)) == [("warning", "npwp.check-digit", "")]
                assert NPWP(number).reveal() == number
    assert doubts(NPWP("990000010000000")) == []  # the office and the branch have no check digit


def test_a_check_digit_that_was_worked_out_by_hand_fits() -> None:
    # 99123456: every second digit from the right doubled and its digits summed, 9 + 9 + 1 + 4 + 3 + 8 + 5 + 3 = 42,
    # which 8 fills up to a multiple of ten.
    sound = {check for check in range(10) if doubts(NPWP(f"99123456{check}000999")) == []}
    assert sound == {8}


def test_an_npwp_of_zeros_alone_passes_its_check_digit_and_is_doubted() -> None:
    assert doubts(NPWP("0" * 15)) == doubts(NPWP("0" * 16)) == [("warning", "npwp.zeros", "")]


def test_sixteen_digits_are_the_nik_of_a_resident_unless_they_begin_with_a_zero() -> None:
    resident, other, old = NPWP(WOMAN), NPWP("0990000010000999"), NPWP("990000010000999")
    assert (resident.nik, other.nik, old.nik) == (NIK(WOMAN), None, None)
    assert (resident.as_15(), other.as_15(), old.as_15()) == (None, old, old)
    assert doubts(resident) == []
    assert [code for _, code, _ in doubts(NPWP("9971023213900000"))] == ["nik.province", "nik.birth-date", "nik.serial"]
    assert [code for _, code, _ in doubts(resident, "1990-06-30")] == ["nik.birth-date"]


# ---- shown on request, or under another name


@pytest.mark.parametrize(
    ("number", "printed"),
    [
        (NIK(WOMAN), "197102 410790 9998"),
        (NIP("196609261992121999"), "19660926 199212 1 999"),
        (NPWP("990000010000999"), "99.000.001.0-000.999"),
        (NPWP("0990000010000999"), "0990000010000999"),
        (NIB("9999000000001"), "9999000000001"),
    ],
)
def test_a_number_is_grouped_as_it_is_printed_when_asked(number: Identifier, printed: str) -> None:
    assert number.reveal(grouped=True) == printed
    assert type(number)(printed) == number
    assert number.reveal() == "".join(digit for digit in printed if digit.isdigit())


KEY = b"an example, and never a real key"


def test_a_pseudonym_is_blake2b_with_the_key_and_the_kind_of_number() -> None:
    for kind, held in ((b"nik", NIK(WOMAN)), (b"nip", NIP("199007012020121999")), (b"nib", NIB("9999000000001"))):
        digest = hashlib.blake2b(held.reveal().encode(), digest_size=16, key=KEY, person=kind).digest()
        assert held.pseudonym(KEY) == base64.b32encode(digest).decode().strip("=").lower()
        assert re.fullmatch("[a-z2-7]{26}", held.pseudonym(KEY))


def test_one_number_has_one_pseudonym_under_one_key_however_it_is_written() -> None:
    assert NIK("1971 0241 0790 9998").pseudonym(KEY) == NIK(WOMAN).pseudonym(KEY)
    assert NPWP("0990000010000999").pseudonym(KEY) == NPWP("99.000.001.0-000.999").pseudonym(KEY)
    texts = {
        NIK(WOMAN).pseudonym(KEY),
        NIK(WOMAN).pseudonym(KEY + b"!"),
        NIK(MAN).pseudonym(KEY),
        NPWP(WOMAN).pseudonym(KEY),
    }
    assert len(texts) == 4


@pytest.mark.parametrize(
    ("key", "code"),
    [
        (b"", "pseudonym.key"),
        (b"x" * 15, "pseudonym.key"),
        (b"x" * 65, "pseudonym.key"),
        ("x" * 32, "field.type"),
        (None, "field.missing"),
        (bytearray(32), "field.type"),
    ],
)
def test_a_key_that_is_short_or_no_bytes_is_refused_and_not_told(key: Any, code: str) -> None:
    assert faults(NIK(WOMAN).pseudonym, key) == [(code, "key")]
    assert "xx" not in str(refusal(NIK(WOMAN).pseudonym, key))
    if code == "pseudonym.key":
        assert facts(NIK(WOMAN).pseudonym, key) == {"least": 16, "most": 64}


def test_the_shortest_and_the_longest_key_are_taken() -> None:
    assert NIK(WOMAN).pseudonym(b"x" * 16) != NIK(WOMAN).pseudonym(b"x" * 64)
