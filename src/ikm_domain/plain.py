"""Guards that tell what plain data are, without saying what is inside."""

from collections.abc import Mapping
from typing import TypeGuard


def is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    """Whether it is a mapping of any kind."""
    return isinstance(value, Mapping)


def is_dict(value: object) -> TypeGuard[dict[str, object]]:
    """Whether it is a dict and no subclass of one."""
    return type(value) is dict


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether it is a list."""
    return isinstance(value, list)


def is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    """Whether it is a tuple."""
    return isinstance(value, tuple)
