"""Values that are closed and made from a plain argument: frozen, slotted, compared by type and content."""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, Final, NoReturn, Self, TypeVar, cast

from attrs.exceptions import FrozenInstanceError

from ikm_domain.errors import Issue, Path, ValidationFailed
from ikm_domain.frozen import FrozenMap
from ikm_domain.plain import is_list, is_mapping, is_tuple

T = TypeVar("T")


def as_is(value: object, of: type[T]) -> T:
    """What a converter could not read goes on as it is, under the type of what it reads; the check then speaks."""
    return cast(T, value)


def listed(value: object, of: type[T]) -> tuple[T, ...]:
    """The items of a list or tuple, as they are; anything else as it is."""
    return cast("tuple[T, ...]", tuple(value) if is_list(value) else value)


def each(value: object, read: Callable[[object], T]) -> tuple[T, ...]:
    """The items of a list or tuple, each read; anything else as it is."""
    if is_list(value) or is_tuple(value):
        return tuple([read(item) for item in value])
    return cast("tuple[T, ...]", value)


def repeated(items: Iterable[Hashable]) -> Iterator[int]:
    """The places at which something stands that stands before already."""
    seen: set[Hashable] = set()
    for index, item in enumerate(items):
        if item in seen:
            yield index
        seen.add(item)


E = TypeVar("E", bound=StrEnum)
_PLAIN_DECIMAL: Final = re.compile(r"-?\d{1,40}(\.\d{1,40})?", re.ASCII)


@cache
def _members(of: type[StrEnum]) -> dict[str, StrEnum]:
    return {member.value: member for member in of}


def member(of: type[E], value: object) -> E:
    """The member of a closed list whose code a text is; anything else as it is."""
    return cast(E, _members(of).get(value, value) if isinstance(value, str) else value)


def keyed(of: type[E], value: object) -> FrozenMap[E, int]:
    """A mapping whose keys are read as members of a closed list; anything else as it is."""
    if not is_mapping(value):
        return as_is(value, FrozenMap[E, int])
    return FrozenMap({member(of, key): cast(int, count) for key, count in value.items()})


def read_decimal(value: object) -> Decimal:
    """The Decimal that a whole number or plain text names, its printed digits kept; anything else as it is."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**40:
        return Decimal(value)
    return Decimal(value) if isinstance(value, str) and _PLAIN_DECIMAL.fullmatch(value) else as_is(value, Decimal)


class Value:
    """Base of the values that are not attrs classes; `_parts` names the slots that are their content."""

    __slots__ = ()
    _parts: ClassVar[tuple[str, ...]] = ()
    personal: ClassVar[bool] = False

    def _content(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self._parts)

    @classmethod
    def _made(cls, *content: object) -> Self:
        """The value with this content, which the caller has checked."""
        made = object.__new__(cls)
        for name, part in zip(cls._parts, content, strict=True):
            object.__setattr__(made, name, part)
        return made

    def doubts(self, on: date | None = None) -> Iterator[Issue]:
        """What is doubtful but legal, as warnings."""
        yield from ()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._content() == other._content()

    def __hash__(self) -> int:
        return hash((type(self), *self._content()))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self


class Coded(Value):
    """Base of the values that one text names, such as a region code or a NIK."""

    __slots__ = _parts = ("_text",)
    _text: str

    def __init__(self, text: str) -> None:
        if issues := list(self.explain(text, Path())):
            raise ValidationFailed(issues)
        object.__setattr__(self, "_text", self._normal(text))

    @classmethod
    def _made(cls, *content: object) -> Self:
        made = object.__new__(cls)
        object.__setattr__(made, "_text", content[0])
        return made

    @classmethod
    def explain(cls, text: object, at: Path) -> Iterator[Issue]:
        """Everything that keeps the text from naming a value."""
        raise NotImplementedError

    @classmethod
    def _normal(cls, text: str) -> str:
        """The text that is kept, plain: one of a class of the caller's, as of an enumeration or of numpy, is copied."""
        return str.__str__(text)

    @classmethod
    def read(cls, value: object) -> Self:
        """The value that a text names; anything else as it is, for the check to speak."""
        if isinstance(value, str) and next(cls.explain(value, Path()), None) is None:
            return cls._made(cls._normal(value))
        return cast(Self, value)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._text,)

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._text!r})"
