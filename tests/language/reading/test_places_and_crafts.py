"""Regions and crafts as people type them: what several share is listed, and nothing is guessed."""

import pytest
from hypothesis import given

from ikm_domain import Craft, Region, read_crafts, read_region
from ikm_domain.language.reading.cells import Cell
from tests.language.reading.test_people import CELLS, told


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Kab. Bangka Tengah", "19.04"),
        ("Kab Bateng", "19.04"),
        ("KAB.BANGKA TENGAH", "19.04"),
        ("Pangkalpinang", "19.71"),
        ("Pkl. Pinang", "19.71"),
        ("PGK", "19.71"),
        ("Babel", "19"),
        ("Prov. Kep. Babel", "19"),
        ("Bangka-Belitung", "19"),
        ("DKI", "31"),
        ("Jaksel", "31.74"),
        ("19.03", "19.03"),
        (19.03, "19.03"),
        ("Kota\u00a0Pangkal  Pinang", "19.71"),
        ("-", None),
        ("", None),
    ],
)
def test_a_region_is_read_by_what_it_is_called(typed: Cell, code: str | None) -> None:
    assert told(read_region(typed)) == (Region(code) if code else None)


def test_a_name_that_several_regions_share_lists_them() -> None:
    (issue,) = read_region("Bandung").issues
    assert issue.code == "region.ambiguous"
    assert issue.params["candidates"] == ("Kabupaten Bandung (32.04)", "Kota Bandung (32.73)")
    assert read_region("Kota Bandung").value == Region("32.73")
    assert read_region("Banjar", within=Region("63")).value == Region("63.03")


@pytest.mark.parametrize("typed", ["Atlantis", "Kab. Bngka", 1903.5, True, "19.99"])
def test_a_region_that_is_not_known_is_refused(typed: Cell) -> None:
    assert told(read_region(typed)) == ("region.unread",)


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("pewter", ["pewter"]),
        ("Peuter", ["pewter"]),
        ("kerajinan timah", ["pewter"]),
        ("kain cual", ["weaving-cual"]),
        ("tenun cual", ["weaving-cual"]),
        ("cual Bangka", ["weaving-cual"]),
        ("pewter, kain cual", ["pewter", "weaving-cual"]),
        ("pewter/kain cual", ["pewter", "weaving-cual"]),
        ("pewter; kain cual;", ["pewter", "weaving-cual"]),
        ("pewter dan kain cual", ["pewter", "weaving-cual"]),
        ("pewter\nkain cual", ["pewter", "weaving-cual"]),
        ("pewter & peuter", ["pewter"]),
        ("batik tulis", ["batik-written"]),
    ],
)
def test_one_craft_or_several_are_read(typed: str, codes: list[str]) -> None:
    assert told(read_crafts(typed)) == tuple(Craft(code) for code in codes)


@pytest.mark.parametrize("typed", ["-", "", None, ",", "; ;"])
def test_a_craft_that_is_not_told_is_unknown(typed: Cell) -> None:
    assert told(read_crafts(typed)) is None


def test_each_part_of_a_list_that_is_not_known_is_told() -> None:
    assert told(read_crafts("pewter, keripik, batik")) == ("craft.unread", "craft.ambiguous")
    assert told(read_crafts(7)) == ("craft.unread",)


@given(CELLS)
def test_no_cell_breaks_these_readers(cell: Cell) -> None:
    for reading in (read_region(cell), read_crafts(cell)):
        assert reading.value is None or reading.issues == ()
