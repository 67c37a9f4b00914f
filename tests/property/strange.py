"""Values that nobody should give and somebody will, and sound values with one thing wrong about them."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import IntEnum
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ikm_domain.checked import Each, Instance, Mapped, Maybe, Rule, Text
from ikm_domain.frozen import FrozenMap
from ikm_domain.testing import moneys, niks, periods, regions, values_of


class Loud(str):
    """Text of a class of one's own."""

    __slots__ = ()


class One(IntEnum):
    ONE = 1


class Odd:
    """An object that this library knows nothing of, and that equals nothing."""

    def __eq__(self, other: object) -> bool:
        return False

    __hash__ = None  # type: ignore[assignment]


HUGE = 10**5000
SIXTEEN_DIGITS = "1971024107909998"
TEXTS = [
    "",
    " ",
    "\u200b",
    "\ud800",
    "a\ud800b",
    "\x00",
    "a\nb",
    "a\u2028b",
    "\u202eabc",
    "a\u00a0b",
    "²",
    "١٢٣",
    "".join(chr(0xFF10 + int(digit)) for digit in SIXTEEN_DIGITS),  # full-width
    "\u0661",
    "2020-02-30",
    "2020-02-27",
    "0000-01-01",
    "9999-12-31",
    "2019-Q3",
    "2019/2018",
    "24:00",
    "09:00",
    "1e3",
    "NaN",
    "-0",
    "1_000",
    " 1",
    "19.71",
    "99",
    "pewter",
    "female",
    "cancelled",
    "ANTARA 2020-02-27",
    SIXTEEN_DIGITS,
    SIXTEEN_DIGITS + "1",
    SIXTEEN_DIGITS + " " * 100 + "x",
    "x" * 129,
    "9" * 301,
    "{" * 50,
    "{0}{given}%s",
]
SINGLES: list[Any] = [
    None,
    True,
    False,
    0,
    -1,
    1,
    2020,
    10**12 + 1,
    10**30,
    One.ONE,
    0.0,
    1.5,
    float("nan"),
    float("inf"),
    1j,
    b"",
    b"\xff",
    bytearray(b"a"),
    Decimal("NaN"),
    Decimal("sNaN"),
    Decimal("Infinity"),
    Decimal("-0"),
    Decimal("1E+999999"),
    Decimal("1E-999999"),
    Decimal("0E+999999"),
    Decimal("2.5"),
    Fraction(1, 3),
    Fraction(10**50, 3),
    date.min,
    date.max,
    datetime(2020, 2, 27),
    datetime(2020, 2, 27, tzinfo=UTC),
    time(9),
    time(9, tzinfo=UTC),
    timedelta(1),
    timezone(timedelta(hours=7)),
    Loud("19.71"),
    Odd(),
    Odd,
    object(),
    str,
    len,
    ...,
    NotImplemented,
    range(3),
    set[int](),
    frozenset({1}),
    iter(()),
    memoryview(b"ab"),
    ValueError("no"),
    "x" * 4001,
    *TEXTS,
]


def _deep(depth: int) -> list[Any]:
    nested: list[Any] = []
    for _ in range(depth):
        nested = [nested]
    return nested


def _round() -> dict[str, Any]:
    endless: dict[str, Any] = {}
    endless["siinas:self"] = endless
    return endless


SHAPES: list[Any] = [
    [],
    (),
    {},
    FrozenMap(),
    [None],
    [[]],
    {"siinas:deep": _deep(100)},
    {"siinas:text": "\ud800"},
    {"siinas:\ud800": 1},
    {"siinas:a": {1: 2}},
    {"siinas:a": {None: 1}},
    {None: None},
    {"amount": "1", "currency": "IDR"},
    {"publisher": "ANTARA"},
    ["pewter", "pewter"],
    ["2020-02-27", "2020-02-26"],
]
UNPRINTABLE: dict[str, Any] = {
    "a number of 5001 digits": HUGE,
    "below zero": -HUGE,
    "as a key": {HUGE: 1},
    "as a value": {"artisans": HUGE},
    "deep inside": {"siinas:a": {HUGE: HUGE}},
    "a list in a list in a list": _deep(2000),
    "a mapping that holds itself": _round(),
}
"""What Hypothesis could not print in a report."""

KEYS: SearchStrategy[Any] = st.sampled_from([*TEXTS, "siinas:a", "artisans", None, 1, -1.5, (1,)]) | st.text(max_size=9)
LEAVES: SearchStrategy[Any] = (
    st.sampled_from(SINGLES)
    | st.text(st.characters(), max_size=20)
    | st.integers()
    | st.floats()
    | moneys()
    | periods()
    | regions()
    | niks()
)
ANYTHING: SearchStrategy[Any] = (
    st.sampled_from(SINGLES)
    | st.sampled_from(SHAPES)
    | st.recursive(
        LEAVES,
        lambda inner: (
            st.lists(inner, max_size=3) | st.lists(inner, max_size=3).map(tuple) | st.dictionaries(KEYS, inner)
        ),
        max_leaves=4,
    )
)
JSON: SearchStrategy[Any] = st.recursive(
    st.sampled_from([value for value in SINGLES if value is None or isinstance(value, int | float | str | Decimal)]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(TEXTS), inner, max_size=3),
    max_leaves=6,
)


def nearly_sound(rule: Rule) -> SearchStrategy[Any]:
    """Values just beside what the rule allows, and just within."""
    if isinstance(rule, Maybe):
        return nearly_sound(rule.rule)
    if isinstance(rule, Each):
        item = _about(rule.item)
        return st.lists(item, max_size=3).map(tuple) | st.lists(item, max_size=3)
    if isinstance(rule, Mapped):
        return st.dictionaries(_about(rule.key).filter(_hashable), _about(rule.value), max_size=3).map(FrozenMap)
    if isinstance(rule, Instance):
        return st.sampled_from(TEXTS) | st.sampled_from([None, rule.of, rule.of.__name__])
    if isinstance(rule, Text):
        return st.builds(_spoilt, values_of(rule), st.sampled_from(TEXTS)) | values_of(rule).map(Loud)
    bounds = [getattr(rule, name) for name in ("least", "most", "below") if hasattr(rule, name)]
    beside = [bound + step for bound in bounds for step in (-1, 0, 1)]
    numbers = [*beside, *map(Decimal, beside), *map(float, beside), *(str(bound) for bound in beside)]
    texts = st.sampled_from(TEXTS)
    return st.sampled_from(numbers) | texts if numbers else texts | st.sampled_from(SINGLES)


def _about(rule: Rule) -> SearchStrategy[Any]:
    try:
        return values_of(rule) | nearly_sound(rule)
    except TypeError:  # a rule that has no strategy
        return nearly_sound(rule)


def _spoilt(text: str, with_: str) -> str:
    half = len(text) // 2
    return text[:half] + with_ + text[half:]


def _hashable(value: object) -> bool:
    try:
        hash(value)
    except (TypeError, ValueError):
        return False
    return True
