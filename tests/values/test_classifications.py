"""Classifications, each code bound to the edition that it is of."""

from typing import Any

import pytest

from ikm_domain.records.exports import Commodity, ExportRecord
from ikm_domain.values.classifications import Kbli, KbliEdition, parse_hs
from ikm_domain.values.hs_baskets import HsBasket, hs_baskets
from ikm_domain.values.kbli_bridge import KbliBridge, KbliPair
from ikm_domain.values.money import Money
from ikm_domain.values.sources import Certainty
from tests.checked.told import doubts, facts, faults

BRIDGE = KbliBridge.shipped()


def test_a_kbli_group_is_bound_to_its_edition() -> None:
    # 13133 is printed cloth in KBLI 2020 and wax batik in KBLI 2025.
    printed, batik = Kbli("13133", "2020"), Kbli("13133", "2025")
    assert printed != batik
    assert printed == Kbli("13133", KbliEdition.KBLI_2020)
    assert doubts(printed) == []
    assert [edition.value for edition in KbliEdition] == ["2009", "2015", "2017", "2020", "2025"]


@pytest.mark.parametrize(
    ("code", "edition", "expected"),
    [
        ("1313", "2020", [("kbli.shape", "code")]),
        ("C.13134", "2020", [("kbli.shape", "code")]),
        (13134, "2020", [("field.type", "code")]),
        ("13134", "2021", [("code.unknown", "edition")]),
        ("13134", 2020, [("field.type", "edition")]),
        (None, None, [("field.missing", "code"), ("field.missing", "edition")]),
    ],
)
def test_what_is_no_group_of_an_edition_is_refused(code: Any, edition: Any, expected: list[tuple[str, str]]) -> None:
    assert faults(Kbli, code, edition) == expected


def test_the_wrong_group_comes_along() -> None:
    assert facts(Kbli, "C.13134", "2020") == {"given": "C.13134"}


# KBLI as people type it


@pytest.mark.parametrize(
    "typed",
    [
        "13134",
        " 13134\n",
        "C.13134",
        "C13134",
        "c 13134",
        "KBLI 13134",
        "kbli13134",
        "KBLI: 13134",
        "KBLI : C.13134 - Industri Batik",
        "KBLI C.13134",
        "13134 - Industri Batik",
        "13134-Industri Batik",
        "13134 \u2013 Industri Batik",
        "13134: Industri Batik",
        "13134. Industri Batik",
        "13134 Industri Batik",
        "13134 (Industri Batik)",
        "13134 - Industri Batik\nIndustri 4.0",
        "\uff11\uff13\uff11\uff13\uff14",
    ],
)
def test_a_group_is_read_as_people_type_it(typed: str) -> None:
    assert Kbli.parse(typed, "2020") == Kbli("13134", "2020")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1111", [("kbli.four-digits", "text")]),  # 01111 whose zero a spreadsheet ate, or class 1111
        ("1313 - Penyempurnaan Tekstil", [("kbli.four-digits", "text")]),
        ("13134, 32120", [("kbli.several", "text")]),
        ("13134 - Industri Batik; 32120 - Perhiasan Imitasi", [("kbli.several", "text")]),
        ("13134\n13133", [("kbli.several", "text")]),
        ("Industri Batik", [("kbli.shape", "text")]),
        ("13134.0", [("kbli.shape", "text")]),
        ("131345", [("kbli.shape", "text")]),
        ("131", [("kbli.shape", "text")]),
        ("W.13134", [("kbli.shape", "text")]),
        ("13134 x 2", []),
        ("\u0661\u0663\u0661\u0663\u0664", [("kbli.shape", "text")]),
        ("", [("kbli.shape", "text")]),
        ("1" * 100_000, [("kbli.shape", "text")]),
        (13134, [("field.type", "text")]),
        (None, [("field.missing", "text")]),
    ],
)
def test_what_names_no_one_group_is_refused_and_never_completed(typed: Any, expected: list[tuple[str, str]]) -> None:
    if expected:
        assert faults(Kbli.parse, typed, "2020") == expected
    else:
        assert Kbli.parse(typed, "2020") == Kbli("13134", "2020")


def test_a_group_that_may_have_lost_its_zero_is_told_with_what_it_may_have_been() -> None:
    assert facts(Kbli.parse, "1111", "2020") == {"given": "1111", "zeroed": "01111"}
    assert facts(Kbli.parse, "A.1111 - Jagung", "2020") == {"given": "1111", "zeroed": "01111"}


def test_a_wrong_edition_is_told_beside_a_wrong_group() -> None:
    assert faults(Kbli.parse, "Industri Batik", "2021") == [("kbli.shape", "text"), ("code.unknown", "edition")]
    assert faults(Kbli.parse, "13134", "2021") == [("code.unknown", "edition")]


# The bridge


def groups(code: str, edition: str, wanted: str) -> list[str]:
    return [group.code for group in BRIDGE.find(Kbli(code, edition), wanted)]


@pytest.mark.parametrize(
    ("code", "became"),
    [
        # Descriptions of KBLI 2020 and KBLI 2025 (BPS).
        ("13134", ["13133"]),  # wax batik
        ("13133", ["13132", "13139"]),  # printed cloth, never wax batik
        ("13121", ["13121", "13122"]),  # weaving by machine, and by hand
        ("31002", ["31012"]),  # furniture of rattan and bamboo
        ("32115", ["32114"]),  # pearl jewellery
        ("23963", ["23969"]),  # other stone
        ("16291", ["14131", "16291", "16294"]),  # hats, plaited ware, kitchen ware
        ("32909", ["32906", "32909"]),  # wigs, and the rest
        ("32114", []),  # technical goods of precious metal: no craft, so not in the bridge
    ],
)
def test_groups_of_2020_became_those_of_2025_that_name_their_goods(code: str, became: list[str]) -> None:
    assert groups(code, "2020", "2025") == became


def test_the_trap_of_13133_is_told_apart_in_both_directions() -> None:
    # Printed cloth in 2020, wax batik in 2025.
    assert groups("13133", "2025", "2020") == ["13134"]
    assert "13133" not in groups("13133", "2020", "2025")
    (pair,) = BRIDGE.pairs_of(Kbli("13133", "2025"))
    assert (pair.certainty, pair.older, pair.newer) == (
        Certainty.VERIFIED,
        Kbli("13134", "2020"),
        Kbli("13133", "2025"),
    )


def test_a_group_in_its_own_edition_is_itself_and_in_one_that_is_not_bridged_unknown() -> None:
    assert groups("13134", "2020", "2020") == ["13134"]
    assert groups("13134", "2020", "2017") == []
    assert groups("01111", "2020", "2025") == []


def test_a_bridge_is_extended_by_making_another_and_may_span_other_editions() -> None:
    yarn = KbliPair(older=Kbli("13110", "2015"), newer=Kbli("13112", "2020"), goods="benang")
    mine = BRIDGE.with_pairs(yarn)
    assert mine.find(Kbli("13110", "2015"), "2020") == (Kbli("13112", "2020"),)
    assert BRIDGE.find(Kbli("13110", "2015"), "2020") == ()
    assert mine.pairs_of(Kbli("13112", "2020")) == (yarn,)
    assert KbliBridge([]).pairs_of(Kbli("13134", "2020")) == ()


def test_what_is_no_group_no_edition_or_no_pair_is_refused() -> None:
    loose: Any = "13134"
    assert faults(BRIDGE.find, loose, "2021") == [("field.type", "kbli"), ("code.unknown", "edition")]
    assert faults(BRIDGE.pairs_of, None) == [("field.missing", "kbli")]
    assert faults(BRIDGE.with_pairs, loose)[-1] == ("field.type", f"pairs[{len(BRIDGE.pairs)}]")
    later, older = Kbli("13133", "2025"), Kbli("13134", "2020")
    assert faults(KbliPair, older=later, newer=older, goods="batik") == [("kbli.edition-order", "newer.edition")]
    assert faults(KbliPair, older=older, newer=older, goods="batik") == [("kbli.edition-order", "newer.edition")]


# HS


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("4602.19.00", "46021900"),
        ("4602.19", "460219"),
        ("46.02", "4602"),
        ("46.02.19.00", "46021900"),
        ("4602 19 00", "46021900"),
        ("46021900", "46021900"),
        ("46", "46"),
        ("HS 4602", "4602"),
        ("hs4602.19.00", "46021900"),
        ("HS: 4602", "4602"),
        (" 4602 - Barang anyaman\n", "4602"),
        ("4602.19.00 (keranjang)", "46021900"),
        ("\uff14\uff16\uff10\uff12", "4602"),
    ],
)
def test_an_hs_code_is_read_as_people_type_it(typed: str, digits: str) -> None:
    assert parse_hs(typed) == digits
    assert Commodity(hs=[digits], edition="2022").hs == (digits,)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("460", "hs.shape"),
        ("4602.1", "hs.shape"),
        ("4602.190.0", "hs.shape"),
        (".4602", "hs.shape"),
        ("4602.", "hs.shape"),
        ("46..02", "hs.shape"),
        ("4602-19", "hs.shape"),
        ("4602.19.00.00", "hs.shape"),
        ("4602, 4420", "hs.shape"),
        ("anyaman", "hs.shape"),
        ("\u0664\u0666\u0660\u0662", "hs.shape"),
        ("4" * 100_000, "hs.shape"),
        (4602, "field.type"),
        (None, "field.missing"),
    ],
)
def test_what_is_no_hs_code_is_refused(typed: Any, code: str) -> None:
    assert faults(parse_hs, typed) == [(code, "text")]


@pytest.mark.parametrize("typed", ["460", "4602.19", "", None, 4602])
def test_a_basket_covers_bare_digits_only(typed: Any) -> None:
    (fault,) = faults(hs_baskets()["pewter"].covers, typed)
    assert fault[1] == "code"


@pytest.mark.parametrize("bulk", ["80", "8001", "800110", "80011000"])
def test_unwrought_tin_is_no_craft(bulk: str) -> None:
    # HS 8001; chapter 80 holds it together with articles of tin, 8007.
    assert faults(HsBasket, name="timah", hs=["8007", bulk], edition="2022") == [("hs.no-craft", "hs[1]")]
    assert doubts(Commodity(hs=["8007", bulk], edition="2022")) == [("warning", "hs.bulk", "hs[1]")]
    assert [basket for basket in hs_baskets().values() if basket.covers(bulk)] == []


@pytest.mark.parametrize("code", ["46021", "4602.19", "HS 4602", "", "\u0664\u0666\u0660\u0662"])
def test_what_is_no_hs_code_is_told_as_such_in_a_basket_too(code: str) -> None:
    assert faults(HsBasket, name="anyaman", hs=[code], edition="2022") == [("hs.shape", "hs[0]")]


def test_articles_of_tin_are_craft() -> None:
    assert HsBasket(name="pewter", hs=["8007", "8003"], edition="2022").hs == ("8007", "8003")
    assert doubts(Commodity(hs=["8007", "8003"], edition="2022")) == []
    assert hs_baskets()["pewter"].covers("80070099")


def test_a_basket_covers_what_lies_within_its_headings() -> None:
    basket = HsBasket(name="anyaman", hs=["4601", "460219"], edition="2022")
    assert [basket.covers(code) for code in ("4601", "460121", "46021990", "4602", "46", "460211")] == [
        True,
        True,
        True,
        False,
        False,
        False,
    ]


def test_an_export_record_takes_a_basket_for_its_commodity() -> None:
    record = ExportRecord(
        id="k-2020", commodity=hs_baskets()["wigs-and-lashes"], period="2020", source="BPS", value=Money.usd(1)
    )
    assert record.commodity == Commodity(hs=["6704"], edition="2022")


def test_no_basket_of_the_library_is_more_than_general_knowledge() -> None:
    assert {basket.certainty for basket in hs_baskets().values()} == {Certainty.KNOWN, Certainty.UNSURE}
    assert hs_baskets()["craft-goods"].certainty is Certainty.UNSURE
    parts = [basket for code, basket in hs_baskets().items() if code != "craft-goods"]
    assert {code for basket in parts for code in basket.hs} <= set(hs_baskets()["craft-goods"].hs)


def test_every_fault_of_a_basket_comes_at_once() -> None:
    assert faults(HsBasket, name=" ", hs=[], edition="22") == [
        ("text.blank", "name"),
        ("list.too-short", "hs"),
        ("hs.edition", "edition"),
    ]
    assert faults(HsBasket, name="x", hs="4602", edition="2022") == [("field.type", "hs")]
    assert faults(HsBasket, name="x", hs=[4602, None], edition="2022") == [
        ("field.type", "hs[0]"),
        ("field.missing", "hs[1]"),
    ]
