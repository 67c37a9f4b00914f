"""How the plain data of a class are read: a plan a class, made once from its rules."""

from collections.abc import Callable, Collection, Mapping
from difflib import get_close_matches
from enum import StrEnum
from functools import cache, partial
from typing import Final, NamedTuple, Protocol, TypeAlias, cast

from ikm_domain.checked import (
    Between,
    Checked,
    Clock,
    Code,
    Coded,
    Day,
    Each,
    Exact,
    Field,
    Instance,
    Kind,
    Mapped,
    Matching,
    Maybe,
    Member,
    OwnedJson,
    Rule,
    Text,
    checks_of,
    member,
    read_decimal,
    step_of,
    wrong_type,
)
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.frozen import FrozenMap
from ikm_domain.io.json_text import RepeatedKeys
from ikm_domain.plain import is_dict, is_list, is_mapping, is_tuple
from ikm_domain.records.record import Record, to_extra
from ikm_domain.values.money import Money
from ikm_domain.values.periods import Period, read_day, to_time_or_none

_DEEPEST: Final = 20


class ObjectReader(Protocol):
    """What reads the objects inside an object: a codec."""

    def read_object(self, cls: type[Checked], data: object, at: Path, found: list[Issue]) -> object:
        """The object that data describe, or None and what is wrong added to `found`."""
        ...


Reader: TypeAlias = Callable[[ObjectReader, object, Path, list[Issue]], object]


class Plan(NamedTuple):
    """How the objects of a class are read.

    Fields and their readers by outer key, the argument of the constructor for each field, and the keys that need no
    reader; whether personal data may be left out.
    """

    fields: dict[str, Field]
    arguments: dict[str, str]
    readers: dict[str, Reader]
    plain: frozenset[str]
    omits: bool


def _made_plan(cls: type[Checked], names: FrozenMap[str, str]) -> Plan:
    fields = {names.get(field.name, field.name): field for field in checks_of(cls).fields.values()}
    readers = {key: reader for key, field in fields.items() if (reader := _reader_of(field))}
    omits = issubclass(cls, Record) or any(field.personal for field in fields.values())
    straight = frozenset(key for key, field in fields.items() if key == field.argument and key not in readers)
    return Plan(fields, {field.name: field.argument for field in fields.values()}, readers, straight, omits)


plan_of = cast("Callable[[type[Checked], FrozenMap[str, str]], Plan]", cache(_made_plan))


_PLAIN_READERS: Mapping[type[Rule], Callable[..., object]] = {
    Day: read_day,
    Clock: to_time_or_none,
    Exact: read_decimal,
    OwnedJson: to_extra,
}


def _reader_of(field: Field) -> Reader | None:
    """How the plain form of a field is read, its own converter taken into account."""
    rule = field.rule.rule if isinstance(field.rule, Maybe) else field.rule
    reader = _reader(field.rule)
    if field.converted or isinstance(rule, Text | Code | Matching | Between):
        return reader
    return partial(_read_unconverted, rule, reader)


def _read_unconverted(
    rule: Rule, reader: Reader | None, codec: ObjectReader, data: object, at: Path, found: list[Issue]
) -> object:
    return _from_plain(rule, reader(codec, data, at, found) if reader else data)


def _from_plain(rule: Rule, value: object) -> object:
    """What a converter of the house would make of the plain form of a field that has none."""
    if value is None:
        return None
    if isinstance(rule, Each) and (is_list(value) or is_tuple(value)):
        return tuple([_from_plain(rule.item, item) for item in value])
    if isinstance(rule, Mapped) and is_mapping(value):
        return FrozenMap({_from_plain(rule.key, key): _from_plain(rule.value, item) for key, item in value.items()})
    if isinstance(rule, Member) and issubclass(rule.of, StrEnum):
        return member(rule.of, value)
    if isinstance(rule, Instance) and issubclass(rule.of, Coded | Period):
        return rule.of.read(value)
    read = _PLAIN_READERS.get(type(rule))
    return read(value) if read else value


def _reader(rule: Rule) -> Reader | None:
    """How the plain form of a field is read; None where the constructor of its owner takes that form."""
    if isinstance(rule, Maybe):
        return _reader(rule.rule)
    if isinstance(rule, Each):
        item = _reader(rule.item)
        return item and partial(_read_list, item)
    if isinstance(rule, OwnedJson):
        return _read_mapping
    if isinstance(rule, Mapped):
        value = _reader(rule.value)
        return partial(_read_values, value) if value else _read_mapping
    if isinstance(rule, Instance) and rule.of is Money:
        return _read_money
    if isinstance(rule, Instance) and issubclass(rule.of, Checked):
        return partial(_read_object, rule.of)
    return None


def _read_list(item: Reader, codec: ObjectReader, data: object, at: Path, found: list[Issue]) -> object:
    if not is_list(data):
        return data
    return tuple([item(codec, value, at / index, found) for index, value in enumerate(data)])


def _read_values(value: Reader, codec: ObjectReader, data: object, at: Path, found: list[Issue]) -> object:
    plain = opened(data, at, found)
    if not is_dict(plain):
        return plain
    return {key: value(codec, item, at / step_of(key), found) for key, item in plain.items()}


def _read_object(cls: type[Checked], codec: ObjectReader, data: object, at: Path, found: list[Issue]) -> object:
    return codec.read_object(cls, data, at, found) if is_mapping(data) else data


def _read_mapping(codec: ObjectReader, data: object, at: Path, found: list[Issue], depth: int = 0) -> object:
    """The same data without repeated keys at any depth; the rule of the field judges the rest."""
    plain = opened(data, at, found)
    if depth > _DEEPEST:
        return plain
    if is_list(plain):
        return [_read_mapping(codec, item, at / index, found, depth + 1) for index, item in enumerate(plain)]
    if is_dict(plain):
        return {key: _read_mapping(codec, item, at / step_of(key), found, depth + 1) for key, item in plain.items()}
    return plain


def _read_money(codec: ObjectReader, data: object, at: Path, found: list[Issue]) -> object:
    plain = opened(data, at, found)
    if not is_dict(plain):
        return data
    found.extend(unknown(key, ("amount", "currency"), at) for key in plain if key not in ("amount", "currency"))
    amount = plain.get("amount")
    if amount is not None and not isinstance(amount, str):
        found.append(wrong_type(amount, at / "amount", Kind.TEXT))
        amount = "0"
    try:
        return Money(cast(str, amount), cast(str, plain.get("currency")))
    except ValidationFailed as failed:
        found.extend(issue.under(at) for issue in failed.issues)
        return data


def opened(data: object, at: Path, found: list[Issue]) -> object:
    """A mapping as a dict; what was written in it more than once is an issue."""
    if isinstance(data, RepeatedKeys):
        found.extend(error("field.repeated", at / key, given=key) for key in data.repeated)
    return dict(data) if is_mapping(data) and not is_dict(data) else data


def unknown(key: object, known: Collection[str], at: Path) -> Issue:
    """The issue of a key that names no field, and the known one that it comes nearest to."""
    name = str(step_of(key))
    nearest = get_close_matches(name[:64], known, n=1, cutoff=0)[0]
    return error("field.unknown", at / name, given=name, nearest=nearest)
