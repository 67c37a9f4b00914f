"""An immutable, hashable mapping, since the standard one of each kind is only one of the two."""

from collections.abc import Iterator, Mapping
from typing import Any, NoReturn, TypeVar

from attrs.exceptions import FrozenInstanceError

K = TypeVar("K")
V_co = TypeVar("V_co", covariant=True)


class FrozenMap(Mapping[K, V_co]):
    """A mapping that cannot change: hashable when its values are, in the order it was given.

    >>> targets = FrozenMap({"artisans": 200})
    >>> targets["artisans"], dict(targets), targets == {"artisans": 200}
    (200, {'artisans': 200}, True)
    """

    __slots__ = ("_items",)
    _items: dict[K, V_co]

    def __init__(self, items: Mapping[K, V_co] | tuple[()] = ()) -> None:
        object.__setattr__(self, "_items", dict(items))

    def __getitem__(self, key: K) -> V_co:
        return self._items[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError

    def __copy__(self) -> "FrozenMap[K, V_co]":
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> "FrozenMap[K, V_co]":
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return FrozenMap, (self._items,)

    def __repr__(self) -> str:
        return f"FrozenMap({self._items!r})"
