"""JSON text to plain data, exact and bounded, by the standard parser: what it would let pass in silence is refused."""

import codecs
import json
import re
from collections import Counter
from decimal import Decimal
from typing import Final, NoReturn

from ikm_domain.errors import UnreadableDocument, error

_LONGEST_NUMBER: Final = 40
_LARGEST_EXPONENT: Final = 60
_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|-?Infinity|NaN|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?', re.ASCII | re.DOTALL)


class RepeatedKeys(dict[str, object]):
    """An object of a JSON text that holds a key more than once: what it would read as, and the keys."""

    __slots__ = ("repeated",)

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        counts = Counter(name for name, _ in pairs)
        self.repeated = tuple(name for name, count in counts.items() if count > 1)


class _UnsoundNumber(Exception):
    pass


def parse(text: str | bytes, most_bytes: int) -> object:
    """The data of a JSON text; numbers with decimals become Decimal, an object with a repeated key `RepeatedKeys`.

    Raises:
        UnreadableDocument: `json.encoding`, `json.malformed`, `json.number`, `json.too-deep`, `document.too-large`.
    """
    if len(text) > most_bytes:
        raise UnreadableDocument([error("document.too-large", most=most_bytes)])
    decoded = _decoded(text) if isinstance(text, bytes) else text.removeprefix("\ufeff")
    try:
        return _DECODER.decode(decoded)
    except json.JSONDecodeError as fault:
        raise UnreadableDocument([error("json.malformed", line=fault.lineno, column=fault.colno)]) from None
    except _UnsoundNumber:
        line, column = _place(decoded, _first_unsound_number(decoded))
        raise UnreadableDocument([error("json.number", line=line, column=column)]) from None
    except RecursionError:
        raise UnreadableDocument([error("json.too-deep")]) from None


def _decoded(text: bytes) -> str:
    text = text.removeprefix(codecs.BOM_UTF8)
    try:
        return text.decode()
    except UnicodeDecodeError as fault:
        line, column = _place(text[: fault.start].decode("utf-8", "replace"), None)
        raise UnreadableDocument([error("json.encoding", line=line, column=column)]) from None


def _place(text: str, position: int | None) -> tuple[int, int]:
    before = text if position is None else text[:position]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    plain = dict(pairs)
    return plain if len(plain) == len(pairs) else RepeatedKeys(pairs)


def _whole(text: str) -> int:
    if len(text) > _LONGEST_NUMBER:
        raise _UnsoundNumber
    return int(text)


def _with_decimals(text: str) -> Decimal:
    if len(text) > _LONGEST_NUMBER:
        raise _UnsoundNumber
    try:
        number = Decimal(text)
    except ArithmeticError:
        raise _UnsoundNumber from None
    if abs(number.adjusted()) > _LARGEST_EXPONENT:
        raise _UnsoundNumber
    return number


def _not_finite(text: str) -> NoReturn:
    raise _UnsoundNumber


def _first_unsound_number(text: str) -> int:
    numbers = (token for token in _TOKEN.finditer(text) if not token[0].startswith('"'))
    return next(token.start() for token in numbers if not _is_sound(token[0]))


def _is_sound(number: str) -> bool:
    try:
        _not_finite(number) if number[-1].isalpha() else _with_decimals(number)
    except _UnsoundNumber:
        return False
    return True


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=_with_decimals, parse_int=_whole, parse_constant=_not_finite
)
