"""Regions by home-ministry code: those in force, those that people still carry, and those made tomorrow."""

from enum import StrEnum
from typing import Any

import pytest

from ikm_domain.checked import Coded
from ikm_domain.values.crafts import Craft
from ikm_domain.values.identifiers import NIK
from ikm_domain.values.places import BpsRegion, Region, to_region, to_region_or_none, to_regions_or_none
from tests.checked.told import doubts, facts, faults

# Names, kinds and successors: Kepmendagri 300.2.2-2138/2025 as amended by 300.2.2-2430/2025, and the editions before.


def test_the_town_of_the_event_is_told_in_full() -> None:
    region = Region("19.71")
    assert (region.code, str(region), repr(region)) == ("19.71", "19.71", "Region('19.71')")
    assert (region.kind, region.name, region.full_name) == ("kota", "Pangkal Pinang", "Kota Pangkal Pinang")
    assert region.province == Region("19")
    assert region.province.full_name == "Provinsi Kepulauan Bangka Belitung"
    assert (region.listed, region.in_force, region.successor) == (True, True, None)
    assert doubts(region) == []


def test_a_province_in_force_has_an_iso_code_and_nothing_else_has() -> None:
    # ISO 3166-2:ID
    assert (Region("19").iso_3166_2, Region("96").iso_3166_2) == ("ID-BB", "ID-PD")
    assert [Region(code).iso_3166_2 for code in ("19.71", "54", "19.99")] == [None] * 3


def test_a_province_lies_in_itself() -> None:
    province = Region("19")
    assert province.province is province
    assert (province.kind, province.name) == ("provinsi", "Kepulauan Bangka Belitung")


@pytest.mark.parametrize(
    ("code", "full_name"),
    [
        ("19.05", "Kabupaten Bangka Barat"),
        ("31", "Provinsi Daerah Khusus Ibukota Jakarta"),
        ("32.73", "Kota Bandung"),
        ("13.07", "Kabupaten Lima Puluh Kota"),
        ("12.12", "Kabupaten Toba"),
        ("96.71", "Kota Sorong"),
    ],
)
def test_a_full_name_has_its_kind_before_it(code: str, full_name: str) -> None:
    assert Region(code).full_name == full_name


@pytest.mark.parametrize(
    ("code", "name", "successor"),
    [
        ("91.01", "Merauke", "93.01"),  # Papua Selatan, 2022
        ("92.71", "Sorong", "96.71"),  # Papua Barat Daya, 2022
        ("64.04", "Bulungan", "65.01"),  # Kalimantan Utara, 2012
        ("64.73", "Tarakan", "65.71"),
    ],
)
def test_a_retired_code_is_listed_without_doubt_and_names_the_code_of_today(
    code: str, name: str, successor: str
) -> None:
    region = Region(code)
    assert (region.listed, region.in_force, region.name) == (True, False, name)
    assert region.successor == Region(successor)
    assert region.successor is not None
    assert (region.successor.in_force, region.successor.name) == (True, name)
    assert doubts(region) == []


def test_east_timor_is_retired_and_has_no_successor() -> None:
    region = Region("54")
    assert (region.listed, region.in_force, region.successor) == (True, False, None)
    assert doubts(region) == []


def test_a_code_that_no_list_holds_is_kept_and_doubted() -> None:
    for code in ("19.99", "97", "98.01", "54.01"):
        region = Region(code)
        assert doubts(region) == [("warning", "region.unlisted", "")]
        assert [dict(issue.params) for issue in region.doubts()] == [{"given": code}]
        assert (region.listed, region.in_force) == (False, False)
        assert (region.kind, region.name, region.full_name, region.successor) == (None, None, None, None)


@pytest.mark.parametrize("code", [*(f"{pair:02d}" for pair in range(11)), "99", "00.01", "10.71", "99.99"])
def test_a_number_that_was_never_given_to_a_province_is_refused(code: str) -> None:
    assert faults(Region, code) == [("region.never-issued", "")]
    assert facts(Region, code) == {"given": code[:2]}


def test_every_other_pair_can_be_stored_since_a_province_may_be_made_tomorrow() -> None:
    assert [Region(f"{pair}").code for pair in range(11, 99)] == [f"{pair}" for pair in range(11, 99)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "197",
        "1971",
        "19.7",
        "19.711",
        "19,71",
        "19.71.02",
        " 19.71",
        "19.71\n",
        "ID-BB",
        "Pangkalpinang",
        "\u0661\u0669",
    ],
)
def test_what_has_not_the_shape_of_a_code_is_refused(text: str) -> None:
    assert faults(Region, text) == [("region.shape", "")]
    assert facts(Region, text)["given"] == text.replace("\n", "\\n")


@pytest.mark.parametrize(
    ("value", "code"), [(None, "field.missing"), (19.71, "field.type"), (19, "field.type"), (b"19", "field.type")]
)
def test_what_is_no_text_is_refused(value: Any, code: str) -> None:
    assert faults(Region, value) == [(code, "")]


# Zones by province: Keppres 41/1987.
@pytest.mark.parametrize(
    ("code", "zone"),
    [
        ("11", "Asia/Jakarta"),
        ("19.71", "Asia/Jakarta"),
        ("36.74", "Asia/Jakarta"),
        ("61.71", "Asia/Pontianak"),
        ("62", "Asia/Pontianak"),
        ("51.71", "Asia/Makassar"),
        ("63", "Asia/Makassar"),
        ("64.04", "Asia/Makassar"),
        ("76.01", "Asia/Makassar"),
        ("81", "Asia/Jayapura"),
        ("91.01", "Asia/Jayapura"),
        ("96.71", "Asia/Jayapura"),
        ("54", "Asia/Dili"),
        ("54.01", "Asia/Dili"),
        ("19.99", "Asia/Jakarta"),
        ("98.01", None),
        ("97", None),
    ],
)
def test_the_zone_is_that_of_the_province(code: str, zone: str | None) -> None:
    assert Region(code).timezone == zone


def test_a_field_takes_the_code_or_the_region() -> None:
    region = Region("19.71")
    for read in (to_region, to_region_or_none):
        assert read("19.71") == region
        assert read("19.99") == Region("19.99")
        assert read(region) is region
        loose: Any = read("Babel")
        assert loose == "Babel"
    assert to_region_or_none(None) is None
    assert to_regions_or_none(["19.71", region, "19.99"]) == (region, region, Region("19.99"))
    assert to_regions_or_none(()) == ()
    assert to_regions_or_none(None) is None
    lone: Any = "19.71"
    assert to_regions_or_none(lone) is lone


class Told(StrEnum):
    """Texts of a caller's own class."""

    REGION = "19.71"
    BPS = "1971"
    CRAFT = "pewter"
    UNLISTED = "19.79"
    NIK = "1971024107909998"


@pytest.mark.parametrize(
    ("cls", "told"),
    [
        (Region, Told.REGION),
        (Region, Told.UNLISTED),
        (BpsRegion, Told.BPS),
        (Craft, Told.CRAFT),
        (NIK, Told.NIK),
    ],
)
def test_a_text_of_a_callers_own_class_is_kept_as_plain_text(cls: type[Coded], told: Told) -> None:
    for made in (cls(told), cls.read(told)):
        assert (made, repr(made)) == (cls(told.value), repr(cls(told.value)))
        (kept,) = made.__reduce__()[1]
        assert type(kept) is str
