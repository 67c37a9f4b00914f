"""The rule types: what a field may hold, said once in its annotation.

A rule answers in two ways. `issues` says everything that is wrong with a value. `test` writes the source of a quick
test that lets only sound values pass; it may also stop a sound one, which then costs time and nothing else.
"""

import re
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Any, Final, Literal, cast

from ikm_domain.errors import NIK_IN_BLOCKS, Issue, Key, Path, error
from ikm_domain.frozen import FrozenMap
from ikm_domain.plain import is_tuple

KEBAB: Final = re.compile(r"(?=[0-9-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_SIXTEEN_DIGITS = re.compile(rf"(?<!\d)(?:{NIK_IN_BLOCKS})(?!\d)")
_OWNED_KEY = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*:\S+", re.ASCII)
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Kind(StrEnum):
    """What a value is, in the words of a message."""

    TEXT = "text"
    WHOLE_NUMBER = "whole-number"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    LIST = "list"
    MAPPING = "mapping"
    FLAG = "flag"
    NOTHING = "nothing"
    JSON = "json"
    PLAIN = "plain"


_KINDS: Final[Mapping[type, Kind]] = {
    str: Kind.TEXT,
    int: Kind.WHOLE_NUMBER,
    Decimal: Kind.NUMBER,
    date: Kind.DATE,
    time: Kind.TIME,
    list: Kind.LIST,
    tuple: Kind.LIST,
    bool: Kind.FLAG,
    type(None): Kind.NOTHING,
}


def kind_of(value: object) -> str:
    """What a value is, for a message: a kind where there is a word for it, else the name of its type."""
    if isinstance(value, dict):
        return Kind.MAPPING
    return _KINDS.get(type(value)) or type(value).__name__


def step_of(key: object) -> Key:
    """The step of a path to the value of a mapping; a key that is neither text nor a number is told by its kind."""
    if isinstance(key, int) and abs(key) < 10**18:
        return Key(int(key))
    return Key(key if isinstance(key, str) else kind_of(key))


def wrong_type(value: object, at: Path, expected: str) -> Issue:
    """The issue of a value that is of another type, or not there at all."""
    if value is None:
        return error("field.missing", at)
    return error("field.type", at, expected=expected, given=kind_of(value))


class Rule:
    """What a sound value is."""

    __slots__ = ()

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        """Everything that is wrong with the value."""
        raise NotImplementedError

    def test(self, v: str, names: dict[str, object]) -> str:
        """Source of an expression over the variable `v`; what it refers to is put into `names`."""
        raise NotImplementedError


def _called(thing: object, names: dict[str, object]) -> str:
    name = f"_{len(names)}"
    names[name] = thing
    return name


class Text(Rule):
    """Text that is not blank, of at most `most` characters, without control characters; `lines` allows line breaks."""

    __slots__ = ("lines", "most")
    __is_annotated_types_grouped_metadata__: Literal[True] = True

    def __init__(self, most: int = 200, *, lines: bool = False) -> None:
        self.most = most
        self.lines = lines

    def __iter__(self) -> Iterator[Any]:
        """The bounds in the annotated-types protocol, for tools that speak it and have therefore loaded it."""
        if known := sys.modules.get("annotated_types"):
            yield known.MinLen(1)
            yield known.MaxLen(self.most)

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if not isinstance(value, str):
            yield wrong_type(value, at, Kind.TEXT)
        elif len(value) > self.most:
            yield error("text.too-long", at, most=self.most, given=len(value))
        elif not any(unicodedata.category(c)[0] not in "ZC" for c in value):
            yield error("text.blank", at)
        elif any(self._hidden(c) for c in value):
            yield error("text.control-character", at)

    def _hidden(self, c: str) -> bool:
        if self.lines and c in "\n\t":
            return False
        return unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") or c in _BIDI_CONTROLS

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"{v}.__class__ is str and len({v}) <= {self.most} and {v} >= '!' and {v}.isprintable()"


class RecordId(Text):
    """The id of a record: text that holds no sixteen digits, since ids stand in paths and a NIK must not."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(128)

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        yield from super().issues(value, at)
        if isinstance(value, str) and len(value) <= self.most and _SIXTEEN_DIGITS.search(value):
            yield error("id.sixteen-digits", at)

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"{v}.__class__ is str and len({v}) < 16 and {v} >= '!' and {v}.isprintable()"


class Code(Rule):
    """A lower-case kebab code of an open vocabulary, which a caller may know more of than this library."""

    __slots__ = ("vocabulary",)

    def __init__(self, vocabulary: str) -> None:
        self.vocabulary = vocabulary

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if not isinstance(value, str):
            yield wrong_type(value, at, Kind.TEXT)
        elif len(value) > 64 or not KEBAB.fullmatch(value):
            yield error("code.shape", at, given=value)

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"{v}.__class__ is str and len({v}) <= 64 and {_called(KEBAB.fullmatch, names)}({v})"


class Matching(Rule):
    """Text of one shape: what does not match has the issue `code`."""

    __slots__ = ("code", "pattern")

    def __init__(self, pattern: str, code: str) -> None:
        self.pattern = re.compile(pattern, re.ASCII)
        self.code = code

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if not isinstance(value, str):
            yield wrong_type(value, at, Kind.TEXT)
        elif not self.pattern.fullmatch(value):
            yield error(self.code, at, given=value)

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"{v}.__class__ is str and {_called(self.pattern.fullmatch, names)}({v})"


class Between(Rule):
    """A whole number from `least` to `most`, both included; a bool is not a number."""

    __slots__ = ("least", "most")
    __is_annotated_types_grouped_metadata__: Literal[True] = True

    def __init__(self, least: int, most: int = 10**12) -> None:
        self.least = least
        self.most = most

    def __iter__(self) -> Iterator[Any]:
        """The bounds in the annotated-types protocol, for tools that speak it and have therefore loaded it."""
        if known := sys.modules.get("annotated_types"):
            yield known.Ge(self.least)
            yield known.Le(self.most)

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if not isinstance(value, int) or isinstance(value, bool):
            yield wrong_type(value, at, Kind.WHOLE_NUMBER)
        elif not self.least <= value <= self.most:
            yield error("number.range", at, least=self.least, most=self.most)

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"{v}.__class__ is int and {self.least} <= {v} <= {self.most}"


class Flag(Rule):
    """True or false."""

    __slots__ = ()

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if not isinstance(value, bool):
            yield wrong_type(value, at, Kind.FLAG)

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"{v}.__class__ is bool"


class Exact(Rule):
    """A finite Decimal below `below` in size and with at most 18 decimals, its printed digits kept."""

    __slots__ = ("below",)

    def __init__(self, below: int = 10**9) -> None:
        self.below = below

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if not isinstance(value, Decimal):
            yield wrong_type(value, at, Kind.NUMBER)
        elif not value.is_finite() or value.adjusted() > 18 or not -self.below < value < self.below:
            yield error("number.range", at, least=1 - self.below, most=self.below - 1)
        elif cast(int, value.as_tuple().exponent) < -18:
            yield error("number.decimals", at, most=18)

    def test(self, v: str, names: dict[str, object]) -> str:
        return "False"


class Member(Rule):
    """A member of a closed list."""

    __slots__ = ("allowed", "of")

    def __init__(self, of: type[Enum]) -> None:
        self.of = of
        self.allowed = tuple(str(member.value) for member in of)

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if isinstance(value, self.of):
            return
        if isinstance(value, str):
            yield error("code.unknown", at, given=value, allowed=self.allowed)
        else:
            yield wrong_type(value, at, Kind.TEXT)

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"{v}.__class__ is {_called(self.of, names)}"


class Day(Rule):
    """A date: a day of the calendar, never a moment."""

    __slots__ = ()

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if isinstance(value, str):
            yield error("date.text", at, given=value)
        elif not isinstance(value, date) or isinstance(value, datetime):
            yield wrong_type(value, at, Kind.DATE)

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"{v}.__class__ is {_called(date, names)}"


class Clock(Rule):
    """A wall-clock time of the place, without a zone of its own."""

    __slots__ = ()

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if isinstance(value, str):
            yield error("time.text", at, given=value)
        elif not isinstance(value, time):
            yield wrong_type(value, at, Kind.TIME)
        elif value.tzinfo is not None:
            yield error("time.zone", at)

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"{v}.__class__ is {_called(time, names)} and {v}.tzinfo is None"


class Instance(Rule):
    """A value of one class; where its field also takes a text or a number, the class explains what is wrong with it."""

    __slots__ = ("of",)

    def __init__(self, of: type) -> None:
        self.of = of

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if isinstance(value, self.of):
            return
        explain: Callable[[object, Path], Iterator[Issue]] | None = getattr(self.of, "explain", None)
        explained = list(explain(value, at)) if explain and value is not None else []
        yield from explained or [wrong_type(value, at, self.of.__name__)]

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"{v}.__class__ is {_called(self.of, names)}"


class Least:
    """Of a list: at least so many items. It stands beside the type of the list, which says what the items are."""

    __slots__ = ("count",)
    __is_annotated_types_grouped_metadata__: Literal[True] = True

    def __init__(self, count: int) -> None:
        self.count = count

    def __iter__(self) -> Iterator[Any]:
        """The bound in the annotated-types protocol, for tools that speak it and have therefore loaded it."""
        if known := sys.modules.get("annotated_types"):
            yield known.MinLen(self.count)


class Each(Rule):
    """A tuple whose items keep a rule."""

    __slots__ = ("item", "least")

    def __init__(self, item: Rule, least: int = 0) -> None:
        self.item = item
        self.least = least

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if not is_tuple(value):
            yield wrong_type(value, at, Kind.LIST)
            return
        if len(value) < self.least:
            yield error("list.too-short", at, least=self.least)
        for index, item in enumerate(value):
            yield from self.item.issues(item, at / index)

    def test(self, v: str, names: dict[str, object]) -> str:
        item = f"{v}_"
        if isinstance(self.item, Instance):
            kinds = _called(frozenset((self.item.of,)), names)
            return f"{v}.__class__ is tuple and len({v}) >= {self.least} and {kinds}.issuperset(map(type, {v}))"
        return (
            f"{v}.__class__ is tuple and len({v}) >= {self.least}"
            f" and all([{self.item.test(item, names)} for {item} in {v}])"
        )


class Mapped(Rule):
    """An immutable mapping whose keys and values keep a rule each."""

    __slots__ = ("key", "value")

    def __init__(self, key: Rule, value: Rule) -> None:
        self.key = key
        self.value = value

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if not isinstance(value, FrozenMap):
            yield wrong_type(value, at, Kind.MAPPING)
            return
        for key, item in cast("FrozenMap[object, object]", value).items():
            step = at / step_of(key)
            yield from self.key.issues(key, step)
            yield from self.value.issues(item, step)

    def test(self, v: str, names: dict[str, object]) -> str:
        return "False"


class Maybe(Rule):
    """None, which means unknown or not told, or a value that keeps the rule."""

    __slots__ = ("rule",)

    def __init__(self, rule: Rule) -> None:
        self.rule = rule

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        return iter(()) if value is None else self.rule.issues(value, at)

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"({v} is None or {self.rule.test(v, names)})"


class OwnedJson(Rule):
    """Fields of an integrator's own: JSON values of bounded depth and size under keys such as `siinas:account`.

    Whole numbers, text, true, false, null, lists and objects; a number with decimals travels as text, exact.
    """

    __slots__ = ("depth", "most")

    def __init__(self, depth: int = 8, most: int = 10_000) -> None:
        self.depth = depth
        self.most = most

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        if not isinstance(value, FrozenMap):
            yield wrong_type(value, at, Kind.MAPPING)
            return
        room = [self.most]
        for key, item in cast("FrozenMap[object, object]", value).items():
            step = at / step_of(key)
            if not isinstance(key, str) or len(key) > 128 or not key.isprintable() or not _OWNED_KEY.fullmatch(key):
                yield error("extra.key", step)
            yield from self._json(item, step, self.depth, room)

    def _json(self, value: object, at: Path, depth: int, room: list[int]) -> Iterator[Issue]:
        """The issues of one value; `room` counts down what may still come, and overflows once."""
        room[0] -= 1
        if room[0] == -1 or (depth < 0 <= room[0]):
            yield error("extra.too-large", at, depth=self.depth, most=self.most)
        if room[0] < 0 or depth < 0:
            return
        if is_tuple(value):
            for index, item in enumerate(value):
                yield from self._json(item, at / index, depth - 1, room)
        elif isinstance(value, FrozenMap):
            for key, item in cast("FrozenMap[object, object]", value).items():
                step = at / step_of(key)
                yield from self._text(key, step) if isinstance(key, str) else [wrong_type(key, step, Kind.TEXT)]
                yield from self._json(item, step, depth - 1, room)
        elif isinstance(value, str):
            yield from self._text(value, at)
        elif isinstance(value, int):
            if abs(value) >= 10**18:
                yield error("number.range", at, least=1 - 10**18, most=10**18 - 1)
        elif value is not None:
            yield wrong_type(value, at, Kind.JSON)

    def _text(self, value: str, at: Path) -> Iterator[Issue]:
        if len(value) > self.most or any("\ud800" <= c <= "\udfff" for c in value):
            yield error("extra.text", at, most=self.most)

    def test(self, v: str, names: dict[str, object]) -> str:
        return f"{v}.__class__ is {_called(FrozenMap, names)} and not {v}"


class Personal:
    """Marks a field as personal data: hidden in reprs, and in the codec by `personal="omitted"`."""

    __slots__ = ()
