"""Region tables: what people type is found or not found and never guessed, as of today and of every edition."""

import copy
import pickle
from datetime import date, datetime
from typing import Any

import attrs
import pytest

from ikm_domain.data.regions import EDITIONS, REGIONS
from ikm_domain.values.places import BpsRegion, Region, RegionKind, to_bps_region_or_none
from ikm_domain.values.region_tables import RegionEntry, RegionTable
from tests.checked.told import doubts, facts, faults

TABLE = RegionTable.shipped()
LABELS = [label for label, _ in EDITIONS]


def found(text: str, **asked: Any) -> list[str]:
    return [region.code for region in TABLE.find(text, **asked)]


# ---- what people type


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("19", ["Babel", "BABEL", "Prov. Kep. Babel", "Bangka-Belitung", "Bangka Belitung", "Kep. Bangka Belitung"]),
        (
            "19",
            ["Provinsi Kepulauan Bangka Belitung", "prop. babel", "PROV.BABEL", "Kep Babel", "ID-BB", "id-bb", "19"],
        ),
        ("19.71", ["Pangkalpinang", "Pangkal Pinang", "PANGKALPINANG", "pangkal-pinang", "Pkl. Pinang", "Pkl Pinang"]),
        (
            "19.71",
            ["PGK", "P. Pinang", "Kota Pangkalpinang", "Kotamadya Pangkal Pinang", "Kodya Pangkalpinang", "19.71"],
        ),
        ("19.04", ["Kab. Bangka Tengah", "Kab Bateng", "KAB.BANGKA TENGAH", "Bateng", "kabupaten  bangka  tengah"]),
        ("19.04", ["Bangka Tengah.", " 19.04 ", "1904", "Kab. Bangka\u00a0Tengah", "Kab. Bangka\u200bTengah", "Koba"]),
        ("19.01", ["Bangka", "Kab. Bangka", "Sungailiat", "Sungai Liat"]),
        ("31", ["DKI", "DKI Jakarta", "D.K.I. Jakarta", "Jakarta", "Daerah Khusus Ibukota Jakarta", "DKJ"]),
        ("31.74", ["Jaksel", "Jakarta Selatan", "Kota Adm. Jakarta Selatan", "Kota Administrasi Jakarta Selatan"]),
        ("31.01", ["Kab. Adm. Kep. Seribu", "Kabupaten Administrasi Kepulauan Seribu", "Pulau Seribu"]),
        ("32.73", ["Kota Bandung", "KOTA BANDUNG", "kota.bandung"]),
        ("32.04", ["Kabupaten Bandung", "Kab. Bandung", "Kab Bandung"]),
        ("34", ["DIY", "D.I. Yogyakarta", "DI Yogyakarta", "Daerah Istimewa Yogyakarta"]),
        ("12.12", ["Toba", "Toba Samosir", "Tobasa"]),
        ("13.07", ["Lima Puluh Kota", "Limapuluh Kota", "50 Kota", "Kab. Lima Puluh Kota"]),
        ("63.02", ["Kotabaru", "Kota Baru", "Kab. Kotabaru", "Kab. Kota Baru"]),
        ("62.01", ["Kotawaringin Barat", "Kota Waringin Barat", "Kobar"]),
        ("71.74", ["Kotamobagu", "Kota Kotamobagu"]),
        ("12.74", ["Kota Tanjung Balai", "Tanjungbalai"]),
        ("96.71", ["Kota Sorong"]),
        ("54", ["Timor Timur", "Timtim", "Prov. Timor Timur"]),
    ],
)
def test_what_people_type_for_one_region_is_that_region(code: str, texts: list[str]) -> None:
    assert {text: found(text) for text in texts} == {text: [code] for text in texts}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Bandung", ["32.04", "32.73"]),
        ("Banjar", ["32.79", "63.03"]),
        ("Gorontalo", ["75", "75.01", "75.71"]),
        ("Yogya", ["34", "34.71"]),
        ("Mura", ["16.05", "62.12"]),
        ("Kepulauan Riau", ["21", "21.01"]),
        ("Sorong", ["96.01", "96.71"]),
        ("1903", ["19.03", "19.05"]),  # 19.03 of the ministry, 1903 of BPS
        ("1101", ["11.01", "11.09"]),
        ("94", ["91", "94"]),
    ],
)
def test_what_several_regions_share_is_all_of_them(text: str, codes: list[str]) -> None:
    assert found(text) == codes


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "Kota",
        "Kab.",
        "Kota Adm.",
        "Pangkal Pianng",
        "Bangka Teng",
        "Kab. Pangkalpinang",
        "Kota Bangka Tengah",
        "Prov. Bandung",
        "Kab. Kab. Bandung",
        "19.99",
        "1999",
        "19.3",
        "19,71",
        "197102",
        "1971024107909998",
        "19.71.02",
        "\u0661\u0669.\u0667\u0661",
        "Republik Indonesia",
        "Babel" * 100_000,
        "Babel" + " " * 200 + "bukan",
        "19.71" + " " * 200,
        "'; DROP TABLE regions; --",
        "\x00",
        "\ud800",
    ],
)
def test_what_names_no_region_finds_none(text: str) -> None:
    assert found(text) == []


def test_digits_of_another_width_are_digits() -> None:
    assert found("\uff11\uff19.\uff17\uff11") == ["19.71"]


def test_a_province_keeps_its_own_and_itself() -> None:
    assert found("Banjar", within="63") == ["63.03"]
    assert found("Gorontalo", within=Region("75")) == ["75", "75.01", "75.71"]
    assert found("Bandung", within="32.73") == ["32.73"]
    assert found("Bandung", within="19") == []


def test_every_name_and_alias_in_force_finds_its_region_with_its_kind_and_without() -> None:
    for entry in TABLE.entries:
        if entry.last_edition is None:
            for name in (entry.name, *entry.aliases, *entry.earlier_names.values()):
                assert entry.code in TABLE.find(name), name
                assert entry.code in TABLE.find(name.upper()), name
                with_kind = TABLE.find(f"{entry.kind} {name}")
                assert entry.code in with_kind
                assert {region.kind for region in with_kind} == {entry.kind}


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"text": 19.03}, [("field.type", "text")]),
        ({"text": None}, [("field.missing", "text")]),
        ({"text": Region("19")}, [("field.type", "text")]),
        ({"text": "Babel", "within": 19}, [("field.type", "within")]),
        ({"text": "Babel", "within": "Babel"}, [("region.shape", "within")]),
        ({"text": "Babel", "on": "2138/2025"}, [("region.edition", "on")]),
        ({"text": "Babel", "on": 2020}, [("field.type", "on")]),
        ({"text": "Babel", "on": datetime(2020, 2, 27)}, [("field.type", "on")]),
    ],
)
def test_what_cannot_be_asked_is_refused(asked: dict[str, Any], told: list[tuple[str, str]]) -> None:
    assert faults(TABLE.find, **asked) == told


# ---- codes and names by edition


def test_every_code_ever_listed_finds_itself_and_formats() -> None:
    for code in REGIONS:
        region = Region(code)
        assert TABLE.find(code) == (region,) or "." not in code
        assert region in TABLE.find(code)
        assert f"{region} {region.full_name}" == f"{code} {TABLE.full_name(code)}"
        assert TABLE.name(code) == region.name


# Codes in force by the archived tables and the decree texts: 34 provinces until the Papuan laws of 2022.
@pytest.mark.parametrize(
    ("on", "provinces", "regencies"),
    [
        ("Permendagri 56/2015", 34, 514),
        ("Permendagri 137/2017", 34, 514),
        ("2020-02-27", 34, 514),
        (date(2022, 11, 8), 34, 514),
        (date(2022, 11, 9), 37, 514),
        ("Kepmendagri 300.2.2-2138/2025", 38, 514),
        (None, 38, 514),
        ("2099-01-01", 38, 514),
    ],
)
def test_each_edition_holds_what_it_held(on: Any, provinces: int, regencies: int) -> None:
    codes = [region.code for region in TABLE.in_force(on=on)]
    assert sum(len(code) == 2 for code in codes) == provinces
    assert sum(len(code) == 5 for code in codes) == regencies


def test_every_retired_code_leads_to_one_of_today_and_back_but_for_54() -> None:
    for code, (_, _, _, last, successor, *_) in REGIONS.items():
        if last is None:
            assert TABLE.resolve(code) == Region(code)
        elif code == "54":
            assert TABLE.resolve(code) is None
            assert TABLE.resolve(code, on="2000-01-01") == Region("54")  # older than every edition known
        else:
            now = TABLE.resolve(code)
            assert now is not None
            assert now.code == successor
            assert TABLE.resolve(now, on=last) == TABLE.resolve(code, on=last) == Region(code)
            assert found(code, on=last) == [code]
            assert found(code, on="2026-01-01") == []
            after = LABELS[LABELS.index(last) + 1]
            assert found(now.code, on=last) == []
            assert TABLE.resolve(code, on=after) in ({now} if now.province.code != "96" else {now, None})


@pytest.mark.parametrize("label", LABELS)
def test_no_region_carries_two_codes_in_one_edition(label: str) -> None:
    held = TABLE.in_force(on=label)
    today = [TABLE.resolve(region) for region in held]
    assert len(set(today)) == len(held)
    for region in held:
        assert TABLE.resolve(region, on=label) == region
        assert TABLE.name(region, on=label)
        assert region in TABLE.find(region.code, on=label)


def test_splits_are_followed_both_ways() -> None:
    # UU 14/2022 (Papua Selatan), UU 20/2012 (Kalimantan Utara), UU 26/2004 (Sulawesi Barat).
    assert TABLE.resolve("91.01") == TABLE.resolve("93.01") == Region("93.01")
    assert TABLE.resolve("93.01", on="2020-02-27") == Region("91.01")
    assert TABLE.resolve("64.04") == Region("65.01")
    assert TABLE.resolve("65.01", on="2012-01-01") == Region("64.04")
    assert TABLE.resolve("76.04", on="2004-01-01") == Region("73.19")
    assert TABLE.resolve("93", on="2020-02-27") is None  # a province that was not there
    assert TABLE.resolve("19.99") is None


def test_a_name_is_found_under_the_code_of_the_time() -> None:
    assert (found("Merauke"), found("Merauke", on="2019-12-31")) == (["93.01"], ["91.01"])
    assert found("Tarakan", on="Permendagri 18/2013") == ["64.73"]
    assert found("Polewali Mamasa") == ["76.04"]
    assert found("Timor Timur", on="2020-01-01") == []


@pytest.mark.parametrize(
    ("code", "on", "name"),
    [
        ("12.12", "Permendagri 72/2019", "Toba Samosir"),
        ("12.12", "2022-02-13", "Toba Samosir"),
        ("12.12", "Kepmendagri 050-145/2022", "Toba"),
        ("12.12", None, "Toba"),
        ("31", "2022-11-09", "DKI Jakarta"),
        ("31", "2025-04-25", "Daerah Khusus Ibukota Jakarta"),
        ("75.04", "2022-02-14", "Pahuwato"),
        ("76.01", "2018-01-01", "Mamuju Utara"),
        ("76.01", "2019-10-08", "Pasangkayu"),
        ("81.03", "Permendagri 137/2017", "Maluku Tenggara Barat"),
        ("81.03", "Permendagri 72/2019", "Kepulauan Tanimbar"),
        ("91.01", None, "Merauke"),
        ("91.01", "2026-01-01", None),
        ("93.01", "2020-01-01", None),
        ("19.99", None, None),
    ],
)
def test_a_name_is_that_of_the_edition(code: str, on: str | None, name: str | None) -> None:
    assert TABLE.name(code, on=on) == name
    kind = "Provinsi" if code == "31" else "Kabupaten"
    assert TABLE.full_name(code, on=on) == (name and f"{kind} {name}")


def test_an_edition_of_which_the_year_alone_is_known_counts_from_the_end_of_it() -> None:
    assert TABLE.editions["Kepmendagri 150/2003"] == date(2003, 12, 31)
    assert TABLE.editions["Permendagri 18/2005"] == date(2005, 4, 28)


# ---- BPS


def test_bps_and_the_ministry_are_bridged_both_ways() -> None:
    # BPS bridge of the second semester of 2020; BPS list with 38 provinces for the Papuas.
    assert Region("19.03").bps == BpsRegion("1905")
    assert BpsRegion("1905").region == Region("19.03")
    assert (BpsRegion("1905").edition, BpsRegion("94").edition) == ("2020-S2", "post-2022")
    assert (BpsRegion("94").region, BpsRegion("91").region) == (Region("91"), Region("92"))
    assert TABLE.from_bps("1905") == TABLE.from_bps(BpsRegion("1905")) == Region("19.03")
    assert TABLE.from_bps("1999") is None
    for region in TABLE.in_force():
        assert region.bps is not None
        assert region.bps.region == region == TABLE.from_bps(region.bps)


def test_199_regencies_and_cities_have_another_number_at_bps() -> None:
    # Counted in the bridge of 2020; in the lists of today too, where all 42 Papuan ones differ.
    entries = [TABLE.entry(region) for region in TABLE.in_force() if "." in region.code]
    differing = [it.code for it in entries if it and it.bps and it.bps.code != it.code.code.replace(".", "")]
    assert (len(differing), len(entries)) == (199, 514)
    # 25 of 34 provinces in the bridge of 2020, Papua and Papua Barat among them, which are six today.
    provinces = {code.province.code for code in differing}
    assert (len(provinces), {code for code in provinces if code[0] == "9"}) == (
        25 + 4,
        {"91", "92", "93", "94", "95", "96"},
    )


def test_a_bps_code_that_no_list_pairs_is_kept_and_doubted() -> None:
    assert doubts(BpsRegion("1999")) == [("warning", "bps-region.unlisted", "")]
    assert (BpsRegion("1999").region, BpsRegion("1999").edition) == (None, None)
    assert doubts(BpsRegion("1905")) == []


@pytest.mark.parametrize("text", ["", "1", "190", "19.05", "1905 ", "1905010", "\u0661\u0669"])
def test_what_has_not_the_shape_of_a_bps_code_is_refused(text: str) -> None:
    assert faults(BpsRegion, text) == [("bps-region.shape", "")]


def test_a_region_whose_bps_code_is_not_established_has_none() -> None:
    assert [Region(code).bps for code in ("64.04", "73.19", "19.99")] == [None] * 3


def test_a_field_takes_the_bps_code_or_its_text() -> None:
    assert to_bps_region_or_none("1905") == to_bps_region_or_none(BpsRegion("1905")) == BpsRegion("1905")
    assert to_bps_region_or_none(None) is None
    assert faults(BpsRegion, 1905) == [("field.type", "")]
    assert (str(BpsRegion("1905")), repr(BpsRegion("1905"))) == ("1905", "BpsRegion('1905')")


def test_a_bps_code_is_not_a_code_of_the_ministry() -> None:
    same: Any = BpsRegion("19")
    assert same != Region("19")
    assert len({same, Region("19"), "19"}) == 3
    assert faults(TABLE.from_bps, "19.05") == [("bps-region.shape", "region")]
    assert faults(TABLE.from_bps, Region("19.05")) == [("field.type", "region")]
    assert faults(TABLE.entry, BpsRegion("19")) == [("field.type", "region")]


# ---- tables of one's own


TOWN = RegionEntry(code="19.72", kind="kota", name="Sungailiat", aliases=["Liat"], bps="1972")


def test_entries_are_added_and_take_the_place_of_the_same_code() -> None:
    mine = TABLE.with_entries(TOWN, attrs.evolve(TABLE.entry("19.71") or TOWN, name="Pangkalan", aliases=()))
    assert mine.find("Kota Sungailiat") == mine.find("liat") == (Region("19.72"),)
    assert mine.find("Sungailiat") == (Region("19.01"), Region("19.72"))
    assert (mine.find("Pangkalan"), mine.find("PGK")) == ((Region("19.71"),), ())
    assert (mine.from_bps("1972"), mine.name("19.72")) == (Region("19.72"), "Sungailiat")
    assert len(mine.entries) == len(TABLE.entries) + 1
    assert mine.editions == TABLE.editions
    order = [entry.code.code for entry in mine.entries]
    assert order == [*(entry.code.code for entry in TABLE.entries), "19.72"]
    assert TABLE.entry("19.72") is None


def test_a_bps_code_that_two_regions_of_a_table_have_means_neither() -> None:
    mine = RegionTable([TOWN, RegionEntry(code="19.73", kind="kota", name="Muntok", bps="1972")], {})
    assert mine.from_bps("1972") is None
    assert mine.find("1972") == (Region("19.72"), Region("19.73"))
    assert mine.find("19.72") == (Region("19.72"),)


def test_a_table_of_ones_own_tells_only_what_it_holds() -> None:
    mine = RegionTable([TOWN], {})
    assert (mine.find("Babel"), mine.find("Liat"), mine.in_force()) == ((), (Region("19.72"),), (Region("19.72"),))
    assert mine.find("Liat", on="2020-01-01") == (Region("19.72"),)
    assert [(issue.code, dict(issue.params)) for issue in mine.doubts_of(Region("19.71"))] == [
        ("region.unlisted", {"given": "19.71"})
    ]
    assert list(mine.doubts_of(Region("19.72"))) == []
    assert [issue.code for issue in mine.doubts_of("19.71")] == ["region.unlisted"]  # type: ignore[arg-type]


def test_a_region_of_ones_own_class_is_the_region_of_its_code() -> None:
    class Ward(Region):
        __slots__ = ()

    assert TABLE.find("Banjar", within=Ward("63")) == (Region("63.03"),)
    assert TABLE.resolve(Ward("91.01")) == Region("93.01")
    assert TABLE.entry(Ward("19.71")) == TABLE.entry("19.71")
    mine = TABLE.with_entries(attrs.evolve(TOWN, code=Ward("19.71")))
    assert len(mine.entries) == len(TABLE.entries)
    assert mine.find("Kota Sungailiat") == (Ward("19.71"),)


def test_editions_count_by_their_days_in_whatever_order_they_stand() -> None:
    old, new = (
        RegionEntry(code="11", kind="provinsi", name="Lama", last_edition="A/2001", successor="12"),
        RegionEntry(code="12", kind="provinsi", name="Baru", first_edition="B/2002"),
    )
    mine = RegionTable([old, new], {"B/2002": "2002-01-01", "A/2001": date(2001, 1, 1)})
    assert [mine.resolve("11", on=on) for on in ("2000-01-01", "A/2001", "2001-12-31", "B/2002", None)] == [
        Region("11"),
        Region("11"),
        Region("11"),
        Region("12"),
        Region("12"),
    ]


UNKNOWN: dict[str, dict[str, Any]] = {
    "19.72": {"first_edition": "C/1999"},
    "19.73": {"last_edition": "C/1999"},
    "19.74": {"earlier_names": {"C/1999": "Lama"}},
}


def test_an_edition_that_the_table_does_not_know_is_older_than_all() -> None:
    since, until, named = (RegionEntry(code=code, kind="kota", name="Baru", **given) for code, given in UNKNOWN.items())
    mine = RegionTable([since, until, named], {"A/2001": "2001-01-01", "B/2002": "2002-01-01"})
    assert mine.in_force(on="2000-12-31") == (Region("19.72"), Region("19.73"), Region("19.74"))
    assert mine.in_force(on="A/2001") == mine.in_force() == (Region("19.72"), Region("19.74"))
    assert [mine.name("19.74", on=on) for on in ("2000-12-31", "A/2001", None)] == ["Lama", "Baru", "Baru"]


@pytest.mark.parametrize(
    ("text", "kinds", "codes"),
    [
        ("Jambi", ["provinsi"], ["15"]),
        ("Jambi", ["kabupaten", "kota"], ["15.71"]),
        ("Bengkulu", (RegionKind.PROVINCE,), ["17"]),
        ("Gorontalo", ["provinsi"], ["75"]),
        ("Gorontalo", ["kabupaten", "kota"], ["75.01", "75.71"]),
        ("Kep. Riau", ["provinsi"], ["21"]),
        ("Yogyakarta", ["provinsi"], ["34"]),  # Daerah Istimewa Yogyakarta
        ("Yogyakarta", ["kabupaten", "kota"], ["34.71"]),
        ("Kepulauan Riau", ["kabupaten"], ["21", "21.01"]),  # Bintan was called so, and is not now
        ("Maluku Utara", [], ["82", "82.01"]),
        ("Babel", ["kota"], ["19"]),  # there is no other reading
        ("1971", ["provinsi"], found("1971")),
    ],
)
def test_the_kind_of_region_settles_a_name_that_is_official_for_one(text: str, kinds: Any, codes: list[str]) -> None:
    assert found(text, kinds=kinds) == codes


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        (["propinsi"], [("code.unknown", "kinds[0]")]),
        ("kota", [("field.type", "kinds")]),
        (None, [("field.missing", "kinds")]),
        ([5], [("field.type", "kinds[0]")]),
    ],
)
def test_kinds_are_a_list_of_kinds(kinds: Any, expected: list[tuple[str, str]]) -> None:
    assert faults(lambda: TABLE.find("Jambi", kinds=kinds)) == expected


def test_a_name_of_signs_alone_is_never_found() -> None:
    mine = RegionTable([attrs.evolve(TOWN, aliases=["..."])], {})
    assert (mine.find("..."), mine.find("kota")) == ((), ())


def test_all_that_is_wrong_with_a_table_is_told_at_once() -> None:
    retired: dict[str, Any] = {"kind": "kota", "name": "Lama", "last_edition": "Permendagri 72/2019"}
    assert faults(RegionTable, [TOWN, TOWN, RegionEntry(code="19.73", successor="19.74", **retired)], {}) == [
        ("region.repeated", "entries[1].code"),
        ("region.successor", "entries[2].successor"),
    ]
    assert facts(RegionTable, [TOWN, TOWN], {}) == {"given": "19.72"}
    moved = RegionEntry(code="19.73", successor="19.72", kind="kota", name="Lama")
    assert faults(RegionTable, [TOWN, moved], {}) == [("region.successor", "entries[1].successor")]
    wrong: Any = ["19.72", TOWN]
    assert faults(RegionTable, wrong, {"A": "hari ini", "": date(2020, 1, 1)}) == [
        ("field.type", "entries[0]"),
        ("date.text", 'editions["A"]'),
        ("text.blank", 'editions[""]'),
    ]
    assert faults(RegionTable, TOWN, None) == [("field.type", "entries"), ("field.missing", "editions")]
    assert faults(TABLE.with_entries, TOWN, "19.72", None) == [
        ("field.type", "entries[1]"),
        ("field.missing", "entries[2]"),
    ]
    assert faults(TABLE.with_entries, TOWN, TOWN) == [("region.repeated", "entries[1].code")]
    assert faults(TABLE.with_entries, attrs.evolve(TOWN, successor="19.73", last_edition=LABELS[-1])) == [
        ("region.successor", f"entries[{len(TABLE.entries)}].successor")
    ]


def test_all_that_is_wrong_with_an_entry_is_told_at_once() -> None:
    assert faults(
        RegionEntry,
        code="1972",
        kind="desa",
        name="",
        bps="19.72",
        iso_3166_2="BB",
        aliases="Liat",
        earlier_names=["Liat"],
    ) == [
        ("region.shape", "code"),
        ("code.unknown", "kind"),
        ("text.blank", "name"),
        ("bps-region.shape", "bps"),
        ("region.iso-shape", "iso_3166_2"),
        ("field.type", "earlier_names"),
        ("field.type", "aliases"),
    ]


@pytest.mark.parametrize(("code", "kind"), [("19.72", "provinsi"), ("19", "kota"), ("19", "kabupaten")])
def test_a_code_of_two_digits_is_a_province_and_no_other_is(code: str, kind: str) -> None:
    # Permendagri 58/2021, articles 4 to 8
    assert faults(RegionEntry, code=code, kind=kind, name="Baru") == [("region.kind", "kind")]
    assert facts(RegionEntry, code=code, kind=kind, name="Baru") == {"given": code}
    for fitting in ["provinsi"] if "." not in code else ["kota", "kabupaten"]:
        assert RegionEntry(code=code, kind=fitting, name="Baru").kind == fitting


def test_a_table_is_a_closed_value() -> None:
    assert repr(TABLE) == "RegionTable(entries=589, editions=14)"
    assert attrs.evolve(TOWN, name="x" * 100).name == "x" * 100
    assert faults(attrs.evolve, TOWN, name="x" * 101) == [("text.too-long", "name")]
    assert RegionTable([TOWN], {}) == RegionTable([TOWN], {}) != RegionTable([], {})
    again = pickle.loads(pickle.dumps(TABLE))
    assert (again, again.find("Babel")) == (TABLE, (Region("19"),))
    assert hash(copy.deepcopy(TABLE)) == hash(TABLE)
    assert RegionTable.shipped() is TABLE
    assert TABLE.entry("19.71") == TABLE.entry(Region("19.71"))
    assert RegionKind("kota") is RegionKind.CITY
