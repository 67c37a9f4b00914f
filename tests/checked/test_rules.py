"""The rule types: what each lets pass and what it says of the rest."""

import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import IntEnum
from typing import Annotated, Any

import annotated_types
import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.checked import (
    Between,
    Clock,
    Code,
    Day,
    Each,
    Exact,
    Flag,
    Instance,
    Least,
    Mapped,
    Matching,
    Maybe,
    Member,
    OwnedJson,
    RecordId,
    Rule,
    Text,
    kind_of,
    wrong_type,
)
from ikm_domain.errors import Path
from ikm_domain.frozen import FrozenMap
from ikm_domain.values.identifiers import NIK
from ikm_domain.values.money import Money
from ikm_domain.values.people import Sex

HERE = Path(("it",))


def told(rule: Rule, value: object) -> list[tuple[str, str]]:
    return [(issue.code, str(issue.path)) for issue in rule.issues(value, HERE)]


def facts(rule: Rule, value: object) -> dict[str, object]:
    (issue,) = rule.issues(value, HERE)
    return dict(issue.params)


def passes_quickly(rule: Rule, value: object) -> bool:
    names: dict[str, object] = {}
    source = rule.test("v", names)
    return bool(eval(source, {**names, "v": value}))


class Mood(IntEnum):
    GOOD = 1


NESTED_NINE_DEEP = FrozenMap({"a:b": (((((((((1,),),),),),),),),)})

SOUND: list[tuple[Rule, Sequence[object]]] = [
    (Text(5), ["a", "Siti", "abcde", "a b", "1", "é", "a\u200db", "a\u00a0b"]),
    (Text(5, lines=True), ["a\nb", "a\tb"]),
    (RecordId(), ["a-1", "x" * 128, "123456789012345", "12345678901234567", "7f9c2ba4-e88f-827d-6160-4550607f9c2b"]),
    (Code("craft"), ["a", "batik-written", "industry-4-0", "x" * 64]),
    (Matching(r"\d{5}", "kbli.shape"), ["13134"]),
    (Between(1, 5), [1, 5, Mood.GOOD]),
    (Between(0), [0, 10**12]),
    (Exact(), [Decimal("2.5"), Decimal("-999999999.5"), Decimal("1e-18"), Decimal("1E+8"), Decimal(0)]),
    (Flag(), [True, False]),
    (Member(Sex), [Sex.FEMALE]),
    (Day(), [date(2020, 2, 29)]),
    (Clock(), [time(9), time(23, 59, 59, 999999)]),
    (Instance(Money), [Money.idr(0)]),
    (Each(Text(5)), [(), ("a", "b")]),
    (Each(Text(5), 2), [("a", "b")]),
    (Mapped(Text(5), Between(1, 5)), [FrozenMap(), FrozenMap({"a": 1})]),
    (Maybe(Between(1, 5)), [None, 1]),
    (
        OwnedJson(),
        [
            FrozenMap(),
            FrozenMap({"siinas:account": "x", "oss-rba.v1_2:id": None, "a:b": True, "a:c": (1, FrozenMap({"": -5}))}),
            FrozenMap({"a:b": 10**18 - 1, "a:c": "x" * 10_000, "a:d": ((((((((1,),),),),),),),)}),
            FrozenMap({"a:" + "b" * 126: ""}),
        ],
    ),
]

UNSOUND: list[tuple[Rule, object, list[tuple[str, str]]]] = [
    (Text(5), None, [("field.missing", "it")]),
    (Text(5), 5, [("field.type", "it")]),
    (Text(5), b"a", [("field.type", "it")]),
    (Text(5), "", [("text.blank", "it")]),
    (Text(5), " \u00a0", [("text.blank", "it")]),
    (Text(5), "\u200b\ufeff", [("text.blank", "it")]),
    (Text(5), "\n", [("text.blank", "it")]),
    (Text(5), "abcdef", [("text.too-long", "it")]),
    (Text(5), " " * 6, [("text.too-long", "it")]),
    *[
        (Text(5), f"a{c}b", [("text.control-character", "it")])
        for c in "\x00\x07\n\t\r\x7f\x85\u2028\u2029\u202e\u2066\ud800"
    ],
    *[(Text(5, lines=True), f"a{c}b", [("text.control-character", "it")]) for c in "\x00\r\u2028\u202a\udfff"],
    (RecordId(), "", [("text.blank", "it")]),
    (RecordId(), None, [("field.missing", "it")]),
    (RecordId(), 7, [("field.type", "it")]),
    (RecordId(), "1971024107909998", [("id.sixteen-digits", "it")]),
    (RecordId(), "a-1971024107909998/b", [("id.sixteen-digits", "it")]),
    (RecordId(), "1971024107909998" * 9, [("text.too-long", "it")]),
    (RecordId(), "a\n1971024107909998", [("text.control-character", "it"), ("id.sixteen-digits", "it")]),
    (Code("craft"), None, [("field.missing", "it")]),
    (Code("craft"), 5, [("field.type", "it")]),
    *[
        (Code("craft"), text, [("code.shape", "it")])
        for text in ("", "Batik", "batik tulis", "-a", "a-", "a--b", "a_b", "é", "a\n", "x" * 65, "٣")
    ],
    (Matching(r"\d{5}", "kbli.shape"), None, [("field.missing", "it")]),
    (Matching(r"\d{5}", "kbli.shape"), 13134, [("field.type", "it")]),
    *[
        (Matching(r"\d{5}", "kbli.shape"), text, [("kbli.shape", "it")])
        for text in ("", "1313", "131345", "13134\n", " 13134", "١٣١٣٤")
    ],
    (Between(1, 5), None, [("field.missing", "it")]),
    *[(Between(1, 5), value, [("number.range", "it")]) for value in (0, 6, -1, 10**40)],
    *[(Between(1, 5), value, [("field.type", "it")]) for value in (True, "3", 3.0, Decimal(3))],
    (Between(0), 10**12 + 1, [("number.range", "it")]),
    (Flag(), None, [("field.missing", "it")]),
    *[(Flag(), value, [("field.type", "it")]) for value in (1, 0, "true", "")],
    (Exact(), None, [("field.missing", "it")]),
    *[(Exact(), value, [("field.type", "it")]) for value in (2.5, 2, "2.5", True)],
    *[
        (Exact(), Decimal(text), [("number.range", "it")])
        for text in ("NaN", "sNaN", "Infinity", "-Infinity", "1000000000", "-1E+9", "1E+999999999", "0E+30")
    ],
    (Exact(), Decimal("1e-19"), [("number.decimals", "it")]),
    (Exact(), Decimal("0.0000000000000000000"), [("number.decimals", "it")]),
    (Member(Sex), None, [("field.missing", "it")]),
    (Member(Sex), "P", [("code.unknown", "it")]),
    (Member(Sex), 2, [("field.type", "it")]),
    (Day(), None, [("field.missing", "it")]),
    (Day(), "2020-02-30", [("date.text", "it")]),
    *[(Day(), value, [("field.type", "it")]) for value in (20200227, datetime(2020, 2, 27), time(9))],
    (Day(), pendulum.datetime(2020, 2, 27), [("field.type", "it")]),
    (Clock(), None, [("field.missing", "it")]),
    (Clock(), "9 pagi", [("time.text", "it")]),
    (Clock(), 9, [("field.type", "it")]),
    (Clock(), time(9, tzinfo=UTC), [("time.zone", "it")]),
    (Instance(Money), None, [("field.missing", "it")]),
    (Instance(Money), "Rp1", [("field.type", "it")]),
    (Instance(NIK), "123", [("nik.length", "it")]),
    (Instance(NIK), 5, [("field.type", "it")]),
    (Instance(NIK), None, [("field.missing", "it")]),
    (Instance(NIK), "1971024107909998", [("field.type", "it")]),
    (Each(Text(5)), None, [("field.missing", "it")]),
    (Each(Text(5)), ["a"], [("field.type", "it")]),
    (Each(Text(5)), "abc", [("field.type", "it")]),
    (Each(Text(5)), ("", "a", 7), [("text.blank", "it[0]"), ("field.type", "it[2]")]),
    (Each(Text(5), 3), ("a", ""), [("list.too-short", "it"), ("text.blank", "it[1]")]),
    (Mapped(Text(5), Between(1, 5)), None, [("field.missing", "it")]),
    (Mapped(Text(5), Between(1, 5)), {"a": 1}, [("field.type", "it")]),
    (
        Mapped(Text(5), Between(1, 5)),
        FrozenMap({"": 1, "b": 9, 3: 0}),
        [
            ("text.blank", 'it[""]'),
            ("number.range", 'it["b"]'),
            ("field.type", 'it["3"]'),
            ("number.range", 'it["3"]'),
        ],
    ),
    (Maybe(Between(1, 5)), 9, [("number.range", "it")]),
    (OwnedJson(), None, [("field.missing", "it")]),
    (OwnedJson(), {"a:b": 1}, [("field.type", "it")]),
    *[
        (OwnedJson(), FrozenMap({key: 1}), [("extra.key", f'it["{shown}"]')])
        for key, shown in [
            ("", ""),
            ("account", "account"),
            (":account", ":account"),
            ("SIINAS:account", "SIINAS:account"),
            ("siinas:", "siinas:"),
            ("siinas:my account", "siinas:my account"),
            ("a:" + "b" * 127, "a:" + "b" * 37 + "…"),
            (5, "5"),
            (None, "nothing"),
            ("siinas:a\x00", "siinas:a\\x00"),
            ("siinas:a\ud800", "siinas:a\\ud800"),
        ]
    ],
    (OwnedJson(), FrozenMap({"a:b": 10**18}), [("number.range", 'it["a:b"]')]),
    (OwnedJson(), FrozenMap({"a:b": -(10**18)}), [("number.range", 'it["a:b"]')]),
    *[
        (OwnedJson(), FrozenMap({"a:b": value}), [("field.type", 'it["a:b"]')])
        for value in (2.5, Decimal(2), date(2020, 2, 27), [1], {"x": 1}, b"x", {1})
    ],
    (OwnedJson(), FrozenMap({"a:b": "x" * 10_001}), [("extra.text", 'it["a:b"]')]),
    (OwnedJson(), FrozenMap({"a:b": "\ud800"}), [("extra.text", 'it["a:b"]')]),
    (OwnedJson(), FrozenMap({"a:b": FrozenMap({"\udfff": 1})}), [("extra.text", 'it["a:b"]["\\udfff"]')]),
    (OwnedJson(), FrozenMap({"a:b": FrozenMap({1: 1})}), [("field.type", 'it["a:b"]["1"]')]),
    (OwnedJson(), FrozenMap({"a:b": FrozenMap({None: 1})}), [("field.missing", 'it["a:b"]["nothing"]')]),
    (OwnedJson(), FrozenMap({"a:b": (1, FrozenMap({"c": 2.5}))}), [("field.type", 'it["a:b"][1]["c"]')]),
    (OwnedJson(), NESTED_NINE_DEEP, [("extra.too-large", 'it["a:b"]' + "[0]" * 9)]),
]


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        pytest.param(rule, value, id=f"{type(rule).__name__}-{i}")
        for rule, all_ in SOUND
        for i, value in enumerate(all_)
    ],
)
def test_nothing_is_said_of_what_is_sound(rule: Rule, value: object) -> None:
    assert told(rule, value) == []


@pytest.mark.parametrize(
    ("rule", "value", "expected"),
    [pytest.param(*row, id=f"{type(row[0]).__name__}-{i}") for i, row in enumerate(UNSOUND)],
)
def test_all_that_is_wrong_is_said_with_its_place(rule: Rule, value: object, expected: list[tuple[str, str]]) -> None:
    assert told(rule, value) == expected


@pytest.mark.parametrize(
    ("rule", "value"), [pytest.param(rule, value, id=f"{i}") for i, (rule, value, _) in enumerate(UNSOUND)]
)
def test_the_quick_test_lets_nothing_unsound_pass(rule: Rule, value: object) -> None:
    assert not passes_quickly(rule, value)


def test_the_quick_test_lets_the_usual_values_pass_so_that_they_cost_little() -> None:
    usual = [(rule, values[0]) for rule, values in SOUND if not isinstance(rule, Exact | Mapped) and not _lines(rule)]
    assert [passes_quickly(rule, value) for rule, value in usual] == [True] * len(usual)


def _lines(rule: Rule) -> bool:
    return isinstance(rule, Text) and rule.lines


# ---- facts of the issues


@pytest.mark.parametrize(
    ("rule", "value", "expected"),
    [
        (Text(5), "abcdef", {"most": 5, "given": 6}),
        (Code("craft"), "Batik Tulis", {"given": "Batik Tulis"}),
        (Matching(r"\d{5}", "kbli.shape"), "C.13134", {"given": "C.13134"}),
        (Between(1, 5), 9, {"least": 1, "most": 5}),
        (Exact(100), Decimal(100), {"least": -99, "most": 99}),
        (Exact(), Decimal("1e-19"), {"most": 18}),
        (Member(Sex), "P", {"given": "P", "allowed": ("female", "male")}),
        (Day(), "27-02-2020", {"given": "27-02-2020"}),
        (Clock(), "9 pagi", {"given": "9 pagi"}),
        (Each(Text(5), 2), ("a",), {"least": 2}),
        (OwnedJson(), FrozenMap({"a:b": "x" * 10_001}), {"most": 10_000}),
        (OwnedJson(), FrozenMap({"a:b": 10**18}), {"least": 1 - 10**18, "most": 10**18 - 1}),
        (OwnedJson(), NESTED_NINE_DEEP, {"depth": 8, "most": 10_000}),
        (OwnedJson(), FrozenMap({"a:b": 2.5}), {"expected": "json", "given": "float"}),
        (Instance(Money), "Rp1", {"expected": "Money", "given": "text"}),
        (Between(1, 5), True, {"expected": "whole-number", "given": "flag"}),
        (Text(5), 5, {"expected": "text", "given": "whole-number"}),
        (Exact(), 2.5, {"expected": "number", "given": "float"}),
        (Day(), datetime(2020, 2, 27), {"expected": "date", "given": "datetime"}),
        (Clock(), Decimal(9), {"expected": "time", "given": "number"}),
        (Each(Text(5)), date(2020, 2, 27), {"expected": "list", "given": "date"}),
        (Mapped(Text(5), Text(5)), time(9), {"expected": "mapping", "given": "time"}),
        (Between(1, 5), [1], {"expected": "whole-number", "given": "list"}),
        (Between(1, 5), {"a": 1}, {"expected": "whole-number", "given": "mapping"}),
    ],
)
def test_the_facts_that_a_wording_needs_come_along(rule: Rule, value: object, expected: dict[str, object]) -> None:
    assert facts(rule, value) == expected


def test_an_identifier_in_the_wrong_field_does_not_come_along() -> None:
    assert facts(Member(Sex), "1971 0241 0790 9998")["given"] == "[…]"
    assert facts(Matching(r"\d{5}", "kbli.shape"), "1971024107909998")["given"] == "[…]"


@pytest.mark.parametrize("number", ["1971 0241 0790 9998", "197102.410790.9998"])
def test_a_nik_in_blocks_is_no_record_id_since_ids_stand_in_paths(number: str) -> None:
    assert told(RecordId(), number) == [("id.sixteen-digits", "it")]


def test_what_has_no_word_of_its_own_is_told_by_the_name_of_its_type() -> None:
    class Loom:
        pass

    assert (kind_of(Loom()), kind_of(2.5), kind_of(()), kind_of(None)) == ("Loom", "float", "list", "nothing")


def test_nothing_at_all_is_missing_and_not_of_another_type() -> None:
    assert wrong_type(None, HERE, "text").code == "field.missing"
    assert dict(wrong_type(None, HERE, "text").params) == {}


def test_a_rule_that_says_nothing_cannot_be_used() -> None:
    with pytest.raises(NotImplementedError):
        Rule().issues(1, HERE)
    with pytest.raises(NotImplementedError):
        Rule().test("v", {})


# ---- own JSON: bounded in one pass


def test_too_many_values_are_told_once_however_many_there_are() -> None:
    assert told(OwnedJson(most=3), FrozenMap({"a:b": (1, 2)})) == []
    assert told(OwnedJson(most=3), FrozenMap({"a:b": (1, 2, 3, 4, 5), "a:c": (6, 7)})) == [
        ("extra.too-large", 'it["a:b"][2]')
    ]


def test_the_values_of_all_keys_are_counted_together() -> None:
    assert told(OwnedJson(most=2), FrozenMap({"a:b": 1, "a:c": 2, "a:d": 3})) == [("extra.too-large", 'it["a:d"]')]


def test_each_place_that_is_too_deep_is_told() -> None:
    deep = FrozenMap({"a:b": ((1,), (2,))})
    assert told(OwnedJson(depth=2), deep) == []
    assert told(OwnedJson(depth=1), deep) == [
        ("extra.too-large", 'it["a:b"][0][0]'),
        ("extra.too-large", 'it["a:b"][1][0]'),
    ]


# ---- the annotated-types protocol


def test_text_numbers_and_lists_tell_their_bounds_to_tools_that_speak_the_protocol() -> None:
    assert list(Text(5)) == [annotated_types.MinLen(1), annotated_types.MaxLen(5)]
    assert list(Between(1, 5)) == [annotated_types.Ge(1), annotated_types.Le(5)]
    assert list(Least(2)) == [annotated_types.MinLen(2)]
    for rule in (Text(5), RecordId(), Between(1, 5), Least(2)):
        assert isinstance(rule, annotated_types.GroupedMetadata)


def test_nothing_is_loaded_for_tools_that_do_not_speak_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "annotated_types")
    assert [list(Text(5)), list(Between(1, 5)), list(Least(2))] == [[], [], []]
    assert "annotated_types" not in sys.modules


ONE_TO_FIVE: Any = Annotated[int, Between(1, 5)]
UP_TO_FIVE: Any = Annotated[str, Text(5)]
AT_LEAST_TWO: Any = Annotated[list[int], Least(2)]


@given(number=st.from_type(ONE_TO_FIVE), text=st.from_type(UP_TO_FIVE), items=st.from_type(AT_LEAST_TWO))
def test_hypothesis_keeps_to_the_bounds_unasked(number: object, text: object, items: object) -> None:
    assert number in {1, 2, 3, 4, 5}
    assert isinstance(text, str)
    assert 1 <= len(text) <= 5
    assert isinstance(items, list)
    assert len(items) >= 2
