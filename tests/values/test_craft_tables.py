"""Craft tables, which find a craft by what people write."""

from typing import Any

import pytest

from ikm_domain.values.classifications import Kbli
from ikm_domain.values.craft_tables import CraftEntry, CraftTable
from ikm_domain.values.crafts import Craft
from ikm_domain.values.sources import Certainty
from tests.checked.told import faults

SHIPPED = CraftTable.shipped()
LURIK = CraftEntry(code="weaving-lurik", family="textile", name="tenun lurik", aliases=["lurik", "tenun"])


def found(text: str, table: CraftTable = SHIPPED) -> list[str]:
    return [craft.code for craft in table.find(text)]


@pytest.mark.parametrize(
    ("typed", "craft"),
    [
        # What lists of Bangka Belitung and elsewhere have in their column of crafts.
        ("kain cual", "weaving-cual"),
        ("tenun cual", "weaving-cual"),
        ("cual Bangka", "weaving-cual"),
        ("Kain Tenun Cual", "weaving-cual"),
        ("pewter", "pewter"),
        ("peuter", "pewter"),
        ("timah", "pewter"),
        ("kerajinan timah", "pewter"),
        ("KERAJINAN PEWTER (TIMAH)", "pewter"),
        ("anyaman purun", "purun-plaiting"),
        ("resam", "resam-plaiting"),
        ("kopiah resam", "resam-plaiting"),
        ("akar bahar", "black-coral"),
        ("Batik Tulis", "batik-written"),
        ("batik printing", "batik-motif-print"),
        ("bordir", "embroidery"),
        ("border", "embroidery"),
        ("mebel rotan", "rattan-furniture"),
        ("rambut palsu", "wigs-and-lashes"),
        ("pewter ware", "pewter"),
        ("songket weaving", "weaving-songket"),
        ("weaving-cual", "weaving-cual"),
    ],
)
def test_a_craft_is_found_by_what_people_write(typed: str, craft: str) -> None:
    assert found(typed) == [craft]


@pytest.mark.parametrize(
    "typed",
    [
        "  tie   dye\n",
        "Tie-Dye",
        "tie_dye",
        "TIE DYE.",
        "tie\u00a0dye",
        "\uff34\uff29\uff25 dye",
        "kerajinan tie dye",
        "Pengrajin: tie-dye",
        "perajin kriya jumputan",
        "TieDye",
    ],
)
def test_capitals_spaces_and_punctuation_and_words_of_the_trade_before_it_do_not_count(typed: str) -> None:
    assert found(typed) == ["tie-dye"]


@pytest.mark.parametrize(
    ("typed", "crafts"),
    [
        ("batik", ["batik-combination", "batik-stamped", "batik-written"]),
        ("tenun", ["weaving-cual", "weaving-ikat", "weaving-songket", "weaving-ulos"]),
        (
            "kerajinan anyaman",
            ["bamboo-plaiting", "pandan-plaiting", "purun-plaiting", "rattan-plaiting", "resam-plaiting"],
        ),
        ("rotan", ["rattan-furniture", "rattan-plaiting"]),
        ("patung", ["stone-carving", "wood-carving"]),
        ("wayang", ["mask-and-wooden-puppet", "shadow-puppet"]),
    ],
)
def test_a_word_of_several_crafts_finds_them_all(typed: str, crafts: list[str]) -> None:
    assert found(typed) == crafts


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "-",
        "kerajinan",
        "kerajinan tangan",
        "batik tuliss",
        "bati",
        "tulis batik",
        "batik tulis Pekalongan",
        "pewter, songket",
        "timah batangan",
        "usaha timah",
        "industri kulit",
        "lainnya",
        "tenun" + " " * 200,
        "kerajinan " * 100_000 + "pewter",
    ],
)
def test_what_the_table_does_not_hold_is_not_found_and_never_guessed(typed: str) -> None:
    assert found(typed) == []


def test_every_shipped_craft_is_found_by_its_code_by_its_names_and_by_each_of_its_aliases() -> None:
    for entry in SHIPPED.entries:
        for name in (entry.code.code, entry.name, str(entry.english_name), *entry.aliases):
            assert entry.code in SHIPPED.find(name.upper()), name
        for name in (entry.code.code, entry.name, str(entry.english_name)):
            assert SHIPPED.find(name) == (entry.code,), name


@pytest.mark.parametrize(
    ("text", "code"),
    [(None, "field.missing"), (5, "field.type"), (b"pewter", "field.type"), (["pewter"], "field.type")],
)
def test_what_is_no_text_finds_nothing_and_is_refused(text: Any, code: str) -> None:
    assert faults(SHIPPED.find, text) == [(code, "text")]


def test_a_table_tells_what_it_knows_of_a_craft() -> None:
    pewter = SHIPPED.entry("pewter")
    assert pewter is not None
    assert (pewter.code, pewter.family, pewter.english_name) == (Craft("pewter"), "metal", "pewter ware")
    assert SHIPPED.entry(Craft("pewter")) is pewter
    assert SHIPPED.entry("weaving-lurik") is None


def test_a_table_doubts_a_craft_that_it_does_not_list_also_by_its_code() -> None:
    code: Any = "weaving-lurik"
    for craft in (Craft("weaving-lurik"), code):
        assert [(issue.code, dict(issue.params)) for issue in SHIPPED.doubts_of(craft)] == [
            ("craft.unlisted", {"given": "weaving-lurik"})
        ]
    assert list(SHIPPED.doubts_of(Craft("pewter"))) == []


@pytest.mark.parametrize(
    ("craft", "code"), [("Batik Tulis", "code.shape"), (None, "field.missing"), ([], "field.type")]
)
def test_what_is_no_craft_has_no_entry_and_is_refused(craft: Any, code: str) -> None:
    assert faults(SHIPPED.entry, craft) == [(code, "craft")]


def test_a_table_is_extended_by_making_another() -> None:
    mine = SHIPPED.with_entries(LURIK)
    assert found("lurik", mine) == ["weaving-lurik"]
    assert found("tenun", mine) == ["weaving-cual", "weaving-ikat", "weaving-lurik", "weaving-songket", "weaving-ulos"]
    assert found("kain cual", mine) == ["weaving-cual"]
    assert found("lurik") == []
    assert len(mine.entries) == len(SHIPPED.entries) + 1


def test_an_entry_of_a_craft_that_is_there_takes_its_place() -> None:
    mine = SHIPPED.with_entries(CraftEntry(code="pewter", family="metal", name="kerajinan timah putih"))
    assert found("timah putih", mine) == []
    assert found("kerajinan timah putih", mine) == ["pewter"]
    assert found("peuter", mine) == []
    assert len(mine.entries) == len(SHIPPED.entries)


def test_a_craft_points_at_its_groups_and_headings() -> None:
    # KBLI 2020 and KBLI 2025 (BPS): wax batik is 13134, then 13133.
    batik = SHIPPED.entry("batik-written")
    assert batik is not None
    assert batik.kbli == (Kbli("13134", "2020"), Kbli("13133", "2025"))
    assert (batik.certainty, batik.hs, batik.hs_edition) == (
        Certainty.VERIFIED,
        ("5007", "5208", "5209", "6214"),
        "2022",
    )
    assert "13133 means printed cloth in KBLI 2020" in str(batik.note)


def test_headings_of_a_craft_go_with_their_edition_and_are_of_craft_goods() -> None:
    told: dict[str, Any] = {"code": "own", "family": "metal", "name": "timah"}
    assert faults(CraftEntry, **told, hs=["8007"]) == [("hs.with-edition", "hs_edition")]
    assert faults(CraftEntry, **told, hs_edition="2022") == [("hs.with-edition", "hs_edition")]
    assert faults(CraftEntry, **told, hs=["800110"], hs_edition="2022") == [("hs.no-craft", "hs[0]")]
    assert CraftEntry(**told, hs=["800700"], hs_edition="2022").hs == ("800700",)


def test_a_table_shows_itself_short() -> None:
    assert repr(SHIPPED) == "CraftTable(entries=42)"


def test_a_table_of_ones_own_replaces_the_shipped_one_whole() -> None:
    mine = CraftTable([LURIK])
    assert (found("lurik", mine), found("pewter", mine)) == (["weaving-lurik"], [])
    assert found("pewter", CraftTable([])) == []


def test_a_craft_of_a_class_of_ones_own_is_the_craft_of_its_code() -> None:
    class Kriya(Craft):
        __slots__ = ()

    assert Kriya("pewter").family == "metal"
    assert SHIPPED.entry(Kriya("pewter")) is SHIPPED.entry("pewter")
    own = CraftEntry(code=Kriya("weaving-lurik"), family="textile", name="tenun lurik")
    assert faults(CraftTable, [LURIK, own]) == [("craft.repeated", "entries[1].code")]


def test_names_of_a_craft_have_at_most_a_hundred_characters_and_a_text_to_find_two_hundred() -> None:
    longest = "x" * 100
    own = CraftEntry(code="own", family="metal", name=longest)
    assert CraftTable([own]).find(longest + " " * 100) == (Craft("own"),)
    assert CraftTable([own]).find(longest + " " * 101) == ()
    assert faults(CraftEntry, code="own", family="metal", name=longest + "x") == [("text.too-long", "name")]


def test_a_table_holds_a_craft_once() -> None:
    assert faults(CraftTable, [LURIK, LURIK]) == [("craft.repeated", "entries[1].code")]
    assert faults(SHIPPED.with_entries, LURIK, LURIK) == [("craft.repeated", "entries[1].code")]
    assert faults(SHIPPED.with_entries, "weaving-lurik") == [("field.type", "entries[0]")]


def test_every_fault_of_an_entry_comes_at_once() -> None:
    assert faults(CraftEntry, code="Lurik", family="Textile", name=" ", english_name=5, aliases=["lurik", ""]) == [
        ("code.shape", "code"),
        ("code.shape", "family"),
        ("text.blank", "name"),
        ("field.type", "english_name"),
        ("text.blank", "aliases[1]"),
    ]
