"""The columns of a data frame: what a checked object holds, flat."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial
from typing import Any, Final, Literal, TypeAlias, get_args

from ikm_domain.checked import Checked, Coded, Each, Instance, Maybe, Rule, checks_of
from ikm_domain.errors import Path, ValidationFailed, error
from ikm_domain.plain import is_mapping, is_tuple
from ikm_domain.values.identifiers import Identifier
from ikm_domain.values.money import Money
from ikm_domain.values.periods import Period

Personal: TypeAlias = Literal["full", "omitted"]
Column: TypeAlias = Callable[[Any], object]

_JOINT: Final = "; "


def known_personal(personal: object) -> None:
    """Refuse anything but a word for what becomes of personal data.

    Raises:
        ValidationFailed: `personal.choice`.
    """
    if personal not in get_args(Personal):
        raise ValidationFailed([error("personal.choice", Path(("personal",)), given=str(personal))])


def columns_of(cls: type[Checked], personal: Personal) -> Mapping[str, Column]:
    """The columns of a class by name, each a function of an object to a plain value or None."""
    columns: dict[str, Column] = {}
    for field in checks_of(cls).fields.values():
        if field.personal and personal == "omitted":
            continue
        read = partial(_attribute, field.name)
        rule = field.rule.rule if isinstance(field.rule, Maybe) else field.rule
        if isinstance(rule, Instance) and issubclass(rule.of, Checked):
            inner = columns_of(rule.of, personal)
            columns |= {f"{field.name}_{name}": partial(_inside, read, column) for name, column in inner.items()}
        elif isinstance(rule, Instance) and rule.of is Money:
            columns[field.name] = partial(_inside, read, partial(_attribute, "amount"))
            columns[f"{field.name}_currency"] = partial(_inside, read, partial(_attribute, "currency"))
        elif _of_objects(rule):
            columns[field.name] = partial(_inside, read, len)
        else:
            columns[field.name] = partial(_inside, read, _plain)
    return columns


def _attribute(name: str, it: object) -> object:
    return getattr(it, name)


def _inside(outer: Column, inner: Column, it: object) -> object:
    value = outer(it)
    return None if value is None else inner(value)


def _of_objects(rule: Rule) -> bool:
    return isinstance(rule, Each) and isinstance(rule.item, Instance) and issubclass(rule.item.of, Checked)


def _plain(value: object) -> object:
    if is_tuple(value):
        return _JOINT.join(str(_plain(item)) for item in value)
    if is_mapping(value):
        return _JOINT.join(f"{_plain(key)}={_plain(item)}" for key, item in value.items())
    if isinstance(value, Identifier):
        return value.reveal()
    if isinstance(value, StrEnum):
        return value.value
    return str(value) if isinstance(value, Coded | Period) else value
