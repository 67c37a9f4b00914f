"""The tables of places and crafts agree with the decrees, with themselves and with the CSV that they are made from."""

import csv
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from ikm_domain.data import craft_aliases, crafts, hs_baskets, kbli_bridge, region_aliases, regions, scale_rules
from ikm_domain.data.currencies import CURRENCIES
from ikm_domain.data.regions import EDITION, EDITIONS


class Region(NamedTuple):
    """A row of the regions by the names of its fields."""

    kind: str
    name: str
    first_edition: str | None
    last_edition: str | None
    successor: str | None
    bps_code: str | None
    bps_edition: str | None
    iso_3166_2: str | None
    timezone: str


class Craft(NamedTuple):
    """A row of the crafts by the names of its fields."""

    family: str
    name_id: str
    name_en: str
    kbli_2020: tuple[str, ...]
    kbli_2025: tuple[str, ...]
    hs_headings: tuple[str, ...]
    certainty: str
    note: str | None


DATA = Path(regions.__file__).parent
SOURCES = DATA / "sources"
needs_sources = pytest.mark.skipif(not SOURCES.is_dir(), reason="the CSV tables are not part of this installation")

REGIONS = {code: Region(*row) for code, row in regions.REGIONS.items()}
IN_FORCE = {code: row for code, row in REGIONS.items() if row.last_edition is None}
RETIRED = {code: row for code, row in REGIONS.items() if row.last_edition is not None}
CRAFTS = {code: Craft(*row) for code, row in crafts.CRAFTS.items()}

# Kabupaten and kota of each province: recapitulation of Kepmendagri 300.2.2-2430/2025.
RECAPITULATION = {
    "11": (18, 5),
    "12": (25, 8),
    "13": (12, 7),
    "14": (10, 2),
    "15": (9, 2),
    "16": (13, 4),
    "17": (9, 1),
    "18": (13, 2),
    "19": (6, 1),
    "21": (5, 2),
    "31": (1, 5),
    "32": (18, 9),
    "33": (29, 6),
    "34": (4, 1),
    "35": (29, 9),
    "36": (4, 4),
    "51": (8, 1),
    "52": (8, 2),
    "53": (21, 1),
    "61": (12, 2),
    "62": (13, 1),
    "63": (11, 2),
    "64": (7, 3),
    "65": (4, 1),
    "71": (11, 4),
    "72": (12, 1),
    "73": (21, 3),
    "74": (15, 2),
    "75": (5, 1),
    "76": (6, 0),
    "81": (9, 2),
    "82": (8, 2),
    "91": (8, 1),
    "92": (7, 0),
    "93": (4, 0),
    "94": (8, 0),
    "95": (8, 0),
    "96": (5, 1),
}


def build(*arguments: str, sources: Path = SOURCES) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(sources / "build.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def has_stray_text(row: tuple[object, ...]) -> bool:
    return any(isinstance(value, str) and (not value or value != value.strip()) for value in row)


# Regions


def test_counts_in_force_are_those_of_the_decree() -> None:
    # Kepmendagri 300.2.2-2138/2025 as amended by 300.2.2-2430/2025: 38 provinces, 416 kabupaten, 98 kota.
    assert Counter(row.kind for row in IN_FORCE.values()) == {"provinsi": 38, "kabupaten": 416, "kota": 98}
    assert len(IN_FORCE) == 552


def test_counts_of_each_province_are_those_of_the_decree() -> None:
    kinds = Counter((code[:2], row.kind) for code, row in IN_FORCE.items())
    provinces = [code for code in IN_FORCE if len(code) == 2]
    assert {code: (kinds[code, "kabupaten"], kinds[code, "kota"]) for code in provinces} == RECAPITULATION


@pytest.mark.parametrize(
    ("edition", "provinces"),
    [
        # 34 provinces until the Papuan laws of 2022: UU 14, 15 and 16/2022 made three more, UU 29/2022 the last.
        # 514 regencies and cities throughout, as the archived tables of these editions count.
        ("Permendagri 56/2015", 34),
        ("Permendagri 137/2017", 34),
        ("Permendagri 72/2019", 34),
        ("Kepmendagri 050-145/2022", 34),
        ("Kepmendagri 100.1.1-6117/2022", 37),
        ("Kepmendagri 300.2.2-2138/2025", 38),
    ],
)
def test_the_table_replays_the_counts_of_every_edition_examined(edition: str, provinces: int) -> None:
    order = [label for label, _ in EDITIONS]

    def held(row: Region) -> bool:
        at, last = order.index(edition), row.last_edition or order[-1]
        return last in order and order.index(row.first_edition or order[0]) <= at <= order.index(last)

    codes = [code for code, row in REGIONS.items() if held(row)]
    assert Counter(len(code) for code in codes) == {2: provinces, 5: 514}


def test_the_retired_codes_are_those_of_the_laws_that_moved_them() -> None:
    # To Papuan provinces by UU 14, 15, 16 and 29/2022, to Kalimantan Utara by UU 20/2012, to Sulawesi Barat by
    # UU 26/2004; 54 left in 1999.
    moves = Counter((code[:2], (row.successor or "")[:2]) for code, row in RETIRED.items())
    assert moves == {
        ("91", "93"): 4,
        ("91", "94"): 8,
        ("91", "95"): 8,
        ("92", "96"): 6,
        ("64", "65"): 5,
        ("73", "76"): 5,
        ("54", ""): 1,
    }
    assert len(RETIRED) == 37


def test_bangka_belitung_reads_as_in_the_decree() -> None:
    assert REGIONS["19"][:2] == ("provinsi", "Kepulauan Bangka Belitung")
    assert {code: row[:2] for code, row in REGIONS.items() if code.startswith("19.")} == {
        "19.01": ("kabupaten", "Bangka"),
        "19.02": ("kabupaten", "Belitung"),
        "19.03": ("kabupaten", "Bangka Selatan"),
        "19.04": ("kabupaten", "Bangka Tengah"),
        "19.05": ("kabupaten", "Bangka Barat"),
        "19.06": ("kabupaten", "Belitung Timur"),
        "19.71": ("kota", "Pangkal Pinang"),
    }


def test_codes_are_in_order_and_have_the_shape_and_number_range_of_their_kind() -> None:
    assert list(REGIONS) == sorted(REGIONS)
    for code, row in REGIONS.items():
        # Permendagri 58/2021: kabupaten count from 01, kota from 71.
        shape = {"provinsi": r"\d\d", "kabupaten": r"\d\d\.(0[1-9]|[1-6]\d)", "kota": r"\d\d\.[7-9]\d"}[row.kind]
        assert re.fullmatch(shape, code), code


def test_regions_have_the_fields_named_and_no_stray_space() -> None:
    assert Region._fields == regions.FIELDS
    assert [code for code, row in REGIONS.items() if has_stray_text(row)] == []


def test_names_stand_without_their_kind() -> None:
    leading = re.compile(r"(provinsi|kab(upaten)?|kota|administrasi)\b\.?", re.IGNORECASE)
    assert [row.name for row in REGIONS.values() if leading.match(row.name)] == []
    assert (REGIONS["13.07"].name, REGIONS["63.02"].name) == ("Lima Puluh Kota", "Kotabaru")


def test_every_regency_has_its_province_in_force_while_it_is() -> None:
    assert [code for code in REGIONS if code[:2] not in REGIONS] == []
    assert [code for code in IN_FORCE if code[:2] not in IN_FORCE] == []


def test_every_successor_is_in_force_and_of_the_same_kind() -> None:
    assert [code for code, row in IN_FORCE.items() if row.successor is not None] == []
    for code, row in RETIRED.items():
        if code != "54":
            successor = row.successor
            assert successor is not None
            assert IN_FORCE[successor].kind == row.kind, code
    successors = [row.successor for row in RETIRED.values() if row.successor]
    assert len(set(successors)) == len(successors)


def test_only_two_successors_had_another_name() -> None:
    # UU 26/2004 names Polewali Mamasa and Mamuju Utara, which are Polewali Mandar and Pasangkayu today.
    names = {(row.name, REGIONS[row.successor].name) for row in RETIRED.values() if row.successor}
    assert {pair for pair in names if pair[0] != pair[1]} == {
        ("Polewali Mamasa", "Polewali Mandar"),
        ("Mamuju Utara", "Pasangkayu"),
    }


def test_a_retired_province_without_successor_says_so() -> None:
    assert REGIONS["54"][:2] == ("provinsi", "Timor Timur")
    assert REGIONS["54"].successor is None
    assert REGIONS["54"].last_edition is not None
    assert [code for code in REGIONS if code.startswith("54.")] == []


def test_editions_stand_oldest_first_and_cover_every_row() -> None:
    dates = [date for _, date in EDITIONS]
    assert dates == sorted(set(dates))
    assert all(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", date) for date in dates)
    labels = [label for label, _ in EDITIONS]
    assert " as amended by ".join(labels[-2:]) == EDITION
    named = {code: {row.first_edition, row.last_edition} - {None} for code, row in REGIONS.items()}
    assert [code for code, editions in named.items() if not editions <= set(labels)] == ["54"]


def test_what_two_laws_formed_began_in_the_first_edition_with_one_province_more() -> None:
    # UU 26/2004 (Sulawesi Barat): 33 provinces in Permendagri 18/2005. UU 20/2012 (Kalimantan Utara): 33 in
    # Permendagri 18/2013, whose data are of October 2012, and 34 in Permendagri 39/2015.
    began = {row.first_edition for code, row in REGIONS.items() if code[:2] == "65"}
    assert began == {"Permendagri 39/2015"}
    successors = {row.successor for code, row in RETIRED.items() if code[:2] == "73"}
    assert {REGIONS[code].first_edition for code in successors if code} == {"Permendagri 18/2005"}
    assert {row.last_edition for code, row in RETIRED.items() if code[:2] == "64"} == {"Permendagri 18/2013"}


def test_timezones_are_the_four_of_indonesia_and_dili() -> None:
    indonesian = {"Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura"}
    assert {row.timezone for code, row in REGIONS.items() if code != "54"} == indonesian
    assert REGIONS["54"].timezone == "Asia/Dili"
    assert [code for code, row in REGIONS.items() if row.timezone != REGIONS[code[:2]].timezone] == []


def test_timezones_follow_the_presidential_decree() -> None:
    # Keppres 41/1987: western time for Sumatra, Java, West and Central Kalimantan; eastern time for Maluku and Papua.
    western = {code[:2] for code, row in REGIONS.items() if row.timezone in {"Asia/Jakarta", "Asia/Pontianak"}}
    assert western == {code for code in RECAPITULATION if code[0] in "123"} | {"61", "62"}
    eastern = {code[:2] for code, row in REGIONS.items() if row.timezone == "Asia/Jayapura"}
    assert eastern == {"81", "82", "91", "92", "93", "94", "95", "96"}


def test_iso_codes_are_one_for_each_province_in_force() -> None:
    codes = [row.iso_3166_2 for code, row in IN_FORCE.items() if len(code) == 2]
    assert len(set(codes)) == 38
    assert all(code is not None and re.fullmatch("ID-[A-Z]{2}", code) for code in codes)
    assert [code for code, row in REGIONS.items() if row.iso_3166_2 and code not in RECAPITULATION] == []
    assert REGIONS["19"].iso_3166_2 == "ID-BB"


def test_bps_codes_name_one_region_in_each_list() -> None:
    listed = [(row.bps_edition, row.bps_code) for row in REGIONS.values() if row.bps_code is not None]
    assert len(set(listed)) == len(listed)
    for code, row in REGIONS.items():
        bps = row.bps_code
        assert (bps is None) == (row.bps_edition is None)
        assert bps is None or re.fullmatch(r"\d\d" if len(code) == 2 else r"\d{4}", bps), code
    assert [code for code, row in IN_FORCE.items() if row.bps_code is None] == []


def test_bps_and_home_ministry_number_the_same_regions_apart() -> None:
    # The swap in Bangka Belitung, and the Papuan provinces after 2022 (BPS list with 38 provinces).
    assert (REGIONS["19.03"].bps_code, REGIONS["19.05"].bps_code) == ("1905", "1903")
    papuan = {code: REGIONS[code].bps_code for code in ("91", "92", "93", "94", "95", "96")}
    assert papuan == {"91": "94", "92": "91", "93": "95", "94": "96", "95": "97", "96": "92"}


@pytest.mark.tree
def test_the_page_of_the_regions_tells_the_counts_of_the_table() -> None:
    page = (Path(__file__).parents[2] / "docs/reference/regions.md").read_text("utf-8")
    told = dict(re.findall(r"^\| ([\w ,]+) \| (.+) \|$", page, re.MULTILINE))
    kinds = Counter(row.kind for row in IN_FORCE.values())
    assert told["in force"].startswith(f"{kinds['provinsi']} provinces, {kinds['kabupaten']} kabupaten (one of them")
    assert f"{kinds['kota']} kota (five of them" in told["in force"]
    moved = Counter("Papuas" if code[0] == "9" else code[:2] for code in RETIRED)
    assert told["retired, kept"] == (
        f"{len(RETIRED)} codes: {moved['Papuas']} of the Papuas, {moved['64']} of province 64, "
        f"{moved['73']} of province 73, and 54 (Timor Timur)"
    )
    assert told["editions"].startswith(f"{len(EDITIONS)} decrees, from {EDITIONS[0][0]} on;")
    aliases = sum(map(len, region_aliases.ALIASES.values())) + len(region_aliases.EARLIER_NAMES)
    assert told["other forms"].startswith(f"{aliases} aliases")
    day = re.compile(r" \(\d+ \w+ \d{4}\)")
    assert day.sub("", told["edition in force"]) == EDITION


@pytest.mark.tree
def test_the_page_of_the_regions_tells_where_the_retired_codes_went_and_how_many_bps_numbers_apart() -> None:
    page = (Path(__file__).parents[2] / "docs/reference/regions.md").read_text("utf-8")
    moves = re.findall(
        r"^\| (\d) regenc\w+(?:, (\d) city)? \| UU [\d/]+ \| (\d\d) .+ \| (\d\d) .+ \|$", page, re.MULTILINE
    )
    told = {(old, new): int(regencies) + int(cities or 0) for regencies, cities, old, new in moves}
    assert told == Counter((code[:2], row.successor[:2]) for code, row in RETIRED.items() if row.successor)
    counted = re.search(r"(\d+) of (\d+) regencies and\s+cities have another number, in (\d+) of (\d+) provinces", page)
    apart = {code: row.bps_code != code.replace(".", "") for code, row in IN_FORCE.items() if "." in code}
    provinces = {code[:2] for code, differs in apart.items() if differs}
    assert counted is not None
    assert [int(count) for count in counted.groups()] == [sum(apart.values()), len(apart), len(provinces), 38]


# Aliases of regions


def test_aliases_are_of_codes_in_force_or_of_east_timor_and_say_what_the_name_does_not() -> None:
    assert set(region_aliases.ALIASES) - set(IN_FORCE) == {"54"}
    assert list(region_aliases.ALIASES) == sorted(region_aliases.ALIASES)
    for code, names in region_aliases.ALIASES.items():
        letters = [re.sub(r"[\W_]", "", name.casefold()) for name in (REGIONS[code].name, *names)]
        assert len(set(letters)) == len(letters), code


def test_earlier_names_are_those_that_changed_in_the_archived_editions() -> None:
    # The archives of 2016 to 2023 at cahyadsn/wilayah, set beside each other.
    assert region_aliases.EARLIER_NAMES == {
        "12.12": (("Permendagri 72/2019", "Toba Samosir"),),
        "31": (("Kepmendagri 100.1.1-6117/2022", "DKI Jakarta"),),
        "75.04": (("Kepmendagri 050-145/2022", "Pahuwato"),),
        "76.01": (("Permendagri 137/2017", "Mamuju Utara"),),
        "81.03": (("Permendagri 137/2017", "Maluku Tenggara Barat"),),
    }


@needs_sources
def test_each_alias_has_its_kind_its_source_and_how_sure_it_is() -> None:
    with (SOURCES / "region_aliases.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table, strict=True))
    assert rows == sorted(rows, key=lambda row: (row["code"], row["alias"]))
    assert {row["kind"] for row in rows} == {"abbreviation", "press", "spelling", "old-name"}
    assert {(row["source"] == "general knowledge", row["certainty"]) for row in rows} == {
        (True, "known"),
        (False, "verified"),
    }
    assert {row["certainty"] for row in rows if row["last_edition"]} == {"verified"}
    shipped = sum(map(len, region_aliases.ALIASES.values())) + len(region_aliases.EARLIER_NAMES)
    assert shipped == len(rows)


# Crafts


def test_crafts_are_forty_two_with_kebab_case_codes_in_order() -> None:
    assert len(CRAFTS) == 42
    assert list(CRAFTS) == sorted(CRAFTS)
    assert [code for code in CRAFTS if not re.fullmatch(r"[a-z]+(-[a-z]+)*", code)] == []


def test_crafts_have_the_fields_and_codes_of_the_right_width() -> None:
    assert Craft._fields == crafts.FIELDS
    for code, row in CRAFTS.items():
        assert not has_stray_text(row), code
        assert row.certainty in {"verified", "known", "unsure"}, code
        for codes, width in ((row.kbli_2020, 5), (row.kbli_2025, 5), (row.hs_headings, 4)):
            assert codes, code
            assert len(set(codes)) == len(codes), code
            assert all(re.fullmatch(rf"\d{{{width}}}", each) for each in codes), code
    assert {row.family for row in CRAFTS.values()} == {
        "clay",
        "jewellery",
        "leather",
        "metal",
        "mixed",
        "paper",
        "plant-fibre",
        "shell-and-stone",
        "textile",
        "wood",
    }


def test_craft_names_are_told_apart_in_both_languages() -> None:
    assert len({row.name_id for row in CRAFTS.values()}) == len({row.name_en for row in CRAFTS.values()}) == len(CRAFTS)


def test_aliases_are_of_crafts_that_are_listed_and_say_what_no_name_says() -> None:
    def plain(name: str) -> str:
        return " ".join(re.findall(r"\w+", name.casefold()))

    assert set(craft_aliases.ALIASES) <= set(CRAFTS)
    for code, words in craft_aliases.ALIASES.items():
        assert not has_stray_text(words), code
        assert len({plain(word) for word in words}) == len(words), code
        names = {plain(name) for name in (code, CRAFTS[code].name_id, CRAFTS[code].name_en)}
        assert names & {plain(word) for word in words} == set(), code


@needs_sources
def test_every_alias_says_its_language_and_how_sure_it_is() -> None:
    with (SOURCES / "craft_aliases.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert {row["language"] for row in rows} == {"id", "en"}
    assert {row["certainty"] for row in rows} <= {"verified", "known"}
    assert all(row["source"] for row in rows)
    several = Counter(row["alias"] for row in rows)
    assert [row["alias"] for row in rows if several[row["alias"]] > 1 and not row["note"]] == []
    assert sorted(rows, key=lambda row: (row["code"], row["alias"])) == rows


def reference(page: str) -> str:
    return (Path(__file__).parents[2] / f"docs/reference/{page}.md").read_text("utf-8")


@pytest.mark.tree
def test_the_reference_counts_the_crafts_and_the_words_for_them_as_they_are() -> None:
    page = reference("crafts")
    words = Counter(word for listed in craft_aliases.ALIASES.values() for word in listed)
    sure = Counter(row.certainty for row in CRAFTS.values())
    assert f"{len(CRAFTS)} kinds of craft in ten families" in page
    assert f"{sure['verified']} verified, {sure['known']} known, {sure['unsure']} unsure" in page
    several = sum(count > 1 for count in words.values())
    assert f"{len(words)} words that people write beside" in page
    assert f"{several} of them of several crafts" in page
    listed = re.findall(r"^\| `([a-z-]+)` \| ([a-z-]+) \| (.+) \| (.+) \|$", page, re.MULTILINE)
    assert listed == [(code, row.family, row.name_id, row.name_en) for code, row in CRAFTS.items()]


@pytest.mark.parametrize(
    ("craft", "kbli_2020", "kbli_2025"),
    [
        # KBLI 2020 and KBLI 2025 (BPS), titles of the groups.
        ("batik-written", "13134", "13133"),
        ("batik-stamped", "13134", "13133"),
        ("batik-motif-print", "13133", "13132"),
        ("weaving-songket", "13121", "13122"),
        ("weaving-ikat", "13122", "13122"),
        ("jewellery-pearl", "32115", "32114"),
        ("rattan-furniture", "31002", "31012"),
        ("wigs-and-lashes", "32909", "32906"),
    ],
)
def test_kbli_groups_that_moved_between_the_editions(craft: str, kbli_2020: str, kbli_2025: str) -> None:
    assert (CRAFTS[craft].kbli_2020, CRAFTS[craft].kbli_2025) == ((kbli_2020,), (kbli_2025,))


def test_unwrought_tin_is_no_heading_of_any_craft() -> None:
    # HS 8001 is the bulk export of Bangka Belitung; goods of tin are 8007.
    assert "8007" in CRAFTS["pewter"].hs_headings
    assert [code for code, row in CRAFTS.items() if "8001" in row.hs_headings] == []


# KBLI and HS


def test_pairs_of_groups_stand_in_order_and_once() -> None:
    pairs = [pair[:2] for pair in kbli_bridge.PAIRS]
    assert pairs == sorted(set(pairs))
    for older, newer, goods, english, certainty, note in kbli_bridge.PAIRS:
        assert re.fullmatch(r"\d{5}", older), older
        assert re.fullmatch(r"\d{5}", newer), newer
        assert certainty in {"verified", "known", "unsure"}
        assert not has_stray_text((goods, english, note))
    assert len(kbli_bridge.FIELDS) == len(kbli_bridge.PAIRS[0])


def test_every_group_of_a_craft_whose_placing_is_sure_is_bridged_to_a_group_of_the_same_craft() -> None:
    became: dict[str, set[str]] = {}
    for older, newer, *_ in kbli_bridge.PAIRS:
        became.setdefault(older, set()).add(newer)
    sure = {code: row for code, row in CRAFTS.items() if row.certainty != "unsure"}
    assert len(sure) == 38
    for code, row in sure.items():
        for older in row.kbli_2020:
            assert became[older] & set(row.kbli_2025), (code, older)


def test_baskets_hold_headings_of_craft_in_order() -> None:
    for code, (name, english, edition, headings, certainty, note) in hs_baskets.BASKETS.items():
        assert not has_stray_text((name, english, certainty, note)), code
        assert edition == "2022"
        assert list(headings) == sorted(set(headings)), code
        assert all(re.fullmatch(r"\d{4}", heading) and heading != "8001" for heading in headings), code


@pytest.mark.tree
def test_the_reference_has_every_pair_and_basket_and_counts_them_as_they_are() -> None:
    page = reference("kbli-and-hs")
    older, newer = ({pair[side] for pair in kbli_bridge.PAIRS} for side in (0, 1))
    sure = Counter(pair[4] for pair in kbli_bridge.PAIRS)
    assert f"{len(kbli_bridge.PAIRS)} pairs, from {len(older)} groups of KBLI 2020 to {len(newer)} of KBLI 2025" in page
    assert f"{sure['verified']} verified: both descriptions name the goods; {sure['known']} known: one does" in page
    assert f"{len(hs_baskets.BASKETS)} baskets of headings" in page
    rows = re.findall(r"^\| (\d{5}) \| (\d{5}) \| (.+) \| (.+) \| (\w+) \|$", page, re.MULTILINE)
    assert rows == [pair[:5] for pair in kbli_bridge.PAIRS]
    baskets = re.findall(r"^\| `([a-z-]+)` \| (.+) \| (.+) \| ([\d, ]+) \| (\w+) \|$", page, re.MULTILINE)
    assert baskets == [
        (code, name, english, ", ".join(headings), certainty)
        for code, (name, english, _, headings, certainty, _) in hs_baskets.BASKETS.items()
    ]


# Scales


def test_scales_have_the_fields_named_and_every_rule_set_its_criteria() -> None:
    assert list(scale_rules.CRITERIA) == list(scale_rules.RULE_SETS)
    for code, row in scale_rules.RULE_SETS.items():
        assert len(row) == len(scale_rules.FIELDS)
        assert not has_stray_text(row), code
    for listed in scale_rules.CRITERIA.values():
        for criterion in listed:
            assert len(criterion) == len(scale_rules.CRITERION_FIELDS)
            assert all(len(bound) == len(scale_rules.BOUND_FIELDS) for bound in criterion[-1])


@pytest.mark.tree
def test_the_reference_has_every_limit_of_every_rule_set_and_counts_them_as_they_are() -> None:
    page = reference("scales")
    sure = Counter(criterion[2] for listed in scale_rules.CRITERIA.values() for criterion in listed)
    assert f"{len(scale_rules.RULE_SETS)}, with {sum(sure.values())} criteria" in page
    assert f"{sure['verified']} verified, {sure['known']} known, {sure['unsure']} unsure" in page
    words = {1: "at least", 2: "more than", 3: "at most", 4: "less than"}
    for code, listed in scale_rules.CRITERIA.items():
        section = page[page.index(f"### `{code}`") :].split("\n### ")[0]
        told: dict[str, list[str]] = {}
        for scale, _, _, _, bounds in listed:
            sides = [
                f"{bound[0].replace('-', ' ')} "
                + ", ".join(f"{words[end]} {bound[end]:,}" for end in (1, 2, 3, 4) if bound[end] is not None)
                for bound in bounds
            ]
            told.setdefault(scale, []).append(" and ".join(sides))
        rows = dict(re.findall(r"^\| (\w+) \| (.+) \|$", section, re.MULTILINE)[1:])
        assert rows == {scale: "; or ".join(ways) for scale, ways in told.items()}, code
        _, _, first, last, source, note = scale_rules.RULE_SETS[code]
        days = f"from {first} to {last}" if last else f"from {first}" if first else "without days"
        sure_here = [word for word in ("verified", "known", "unsure") if word in {row[2] for row in listed}]
        plain = " ".join(section.split())
        assert f"Counts {days}. Certainty: {', '.join(sure_here)}. " in plain, code
        assert f"Source: {source[0].lower()}{source[1:]}. {note}." in plain, code


@pytest.mark.tree
def test_the_reference_counts_the_currencies_as_they_are() -> None:
    assert f"`ikm_domain.data.currencies`: {len(CURRENCIES)} codes of ISO 4217" in reference("tables")


# The folder


def test_the_notice_owed_travels_with_the_tables() -> None:
    notice = (DATA / "NOTICE.md").read_text("utf-8")
    plain = " ".join(notice.split())
    assert "MIT License Copyright (c) 2017-2025 Cahya DSN Permission is hereby granted, free of charge," in plain
    assert "The above copyright notice and this permission notice shall be included in all copies" in plain
    assert 'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND' in plain
    assert "Copyright (c) 2022 Cahya DSN" in plain


@needs_sources
def test_the_modules_are_what_the_script_writes_from_the_csv() -> None:
    done = build("--check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@needs_sources
def test_the_check_names_the_module_that_differs_and_writes_nothing(tmp_path: Path) -> None:
    copy = tmp_path / "data"
    shutil.copytree(DATA, copy, ignore=shutil.ignore_patterns("__pycache__"))
    changed = (copy / "crafts.py").read_text("utf-8").replace('"13134"', '"13133"')
    (copy / "crafts.py").write_text(changed, "utf-8", newline="\n")

    done = build("--check", sources=copy / "sources")
    assert done.returncode == 1
    assert "crafts.py" in done.stderr
    assert "regions.py" not in done.stderr
    assert (copy / "crafts.py").read_text("utf-8") == changed

    assert build(sources=copy / "sources").returncode == 0
    assert (copy / "crafts.py").read_bytes() == (DATA / "crafts.py").read_bytes()
    assert build("--check", sources=copy / "sources").returncode == 0


@needs_sources
def test_the_script_refuses_a_word_it_does_not_know() -> None:
    done = build("--chek")
    assert done.returncode == 1
    assert "usage" in done.stderr
