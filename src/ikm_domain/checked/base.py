"""Checked, the base of values and records: its rules stand in the annotations of its fields."""

import types
from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Annotated, Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import attrs

from ikm_domain.checked.kinds import (
    Between,
    Clock,
    Day,
    Each,
    Exact,
    Instance,
    Least,
    Mapped,
    Maybe,
    Member,
    Personal,
    Rule,
    Text,
)
from ikm_domain.checked.value import Value
from ikm_domain.errors import Issue, Path, ValidationFailed
from ikm_domain.frozen import FrozenMap
from ikm_domain.plain import is_tuple

Invariant = TypeVar("Invariant", bound=Callable[[Any], Iterator[Issue]])
Doubt = TypeVar("Doubt", bound=Callable[[Any, date | None], Iterator[Issue]])


def invariant(method: Invariant) -> Invariant:
    """Mark a method that yields an error for each way in which sound fields contradict each other."""
    method.__dict__["_ikm_mark"] = "invariant"
    return method


def doubt(method: Doubt) -> Doubt:
    """Mark a method that yields breaches and warnings, as of the end of a day or of no day in particular."""
    method.__dict__["_ikm_mark"] = "doubt"
    return method


@attrs.frozen
class Field:
    """What is known of one field of a checked class."""

    name: str
    rule: Rule
    attribute: "attrs.Attribute[Any]"
    personal: bool

    @property
    def argument(self) -> str:
        """The name of the argument of the constructor that gives it."""
        return self.attribute.alias or self.name

    @property
    def converted(self) -> bool:
        """Whether its class has a converter for it."""
        return cast("object | None", self.attribute.converter) is not None

    @property
    def required(self) -> bool:
        """Whether it has no default."""
        return self.attribute.default is attrs.NOTHING

    def read(self, value: object) -> object:
        """The value as the constructor of the class would take it."""
        convert = cast("Callable[[object], object] | None", self.attribute.converter)
        return value if convert is None else convert(value)


@attrs.frozen
class Checks:
    """The rules of one class, read once: fields, a gate that names suspect fields, invariants and doubts."""

    fields: FrozenMap[str, Field]
    suspects: Callable[[object], tuple[str, ...]]
    invariants: tuple[Callable[[Any], Iterator[Issue]], ...]
    doubts: tuple[Callable[[Any, date | None], Iterator[Issue]], ...]


@attrs.frozen
class Checked:
    """Base of the attrs classes of this library and of its integrators.

    Decorate a subclass with `@attrs.frozen(kw_only=True)`, state the rules in its annotations, mark what concerns
    several fields as `invariant` or `doubt`. All issues come in one `ValidationFailed`.
    """

    def __init_subclass__(cls) -> None:
        """A short repr for every subclass: attrs leaves one alone that a class has of its own."""
        super().__init_subclass__()
        if "__repr__" not in cls.__dict__:
            cls.__repr__ = Checked.__repr__  # type: ignore[method-assign]  # a method of the class, not of an object

    def __attrs_post_init__(self) -> None:
        checks = checks_of(type(self))
        if suspects := checks.suspects(self):
            issues = [
                issue
                for name in suspects
                for issue in checks.fields[name].rule.issues(getattr(self, name), Path((name,)))
            ]
            if issues:
                raise ValidationFailed(issues)
        if checks.invariants and (issues := [issue for holds in checks.invariants for issue in holds(self)]):
            raise ValidationFailed(issues)

    def doubts(self, on: date | None = None) -> Iterator[Issue]:
        """Breaches and warnings of the object and of what it holds, as of the end of the day `on`."""
        checks = checks_of(type(self))
        for doubtful in checks.doubts:
            yield from doubtful(self, on)
        for name in checks.fields:
            if (value := getattr(self, name)) is not None:
                yield from _doubts_within(value, on, Path((name,)))

    def _repr_html_(self) -> str:
        """A table for a notebook: names are shown, identifiers hidden."""
        from ikm_domain.language.html import of_object

        return of_object(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (
            type(self),
            {field.argument: getattr(self, field.name) for field in checks_of(type(self)).fields.values()},
        )

    def __repr__(self) -> str:
        """The fields that differ from their default; personal ones are named and not shown."""
        shown = [
            f"{field.name}={'…' if field.personal else repr(value)}"
            for field in checks_of(type(self)).fields.values()
            if (value := getattr(self, field.name)) != field.attribute.default
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


def _rebuilt(cls: type[Checked], fields: dict[str, object]) -> Checked:
    return cls(**fields)


def values_within(it: object, at: Path) -> Iterator[tuple[Path, Value]]:
    """Each value that an object is or holds, with the place where it stands."""
    if isinstance(it, Checked):
        for name in checks_of(type(it)).fields:
            yield from values_within(getattr(it, name), at / name)
    elif isinstance(it, Value):
        yield at, it
    elif is_tuple(it):
        for index, item in enumerate(it):
            yield from values_within(item, at / index)


def _doubts_within(value: object, on: date | None, at: Path) -> Iterator[Issue]:
    if isinstance(value, Checked | Value):
        for issue in value.doubts(on):
            yield issue.under(at)
    elif is_tuple(value):
        for index, item in enumerate(value):
            yield from _doubts_within(item, on, at / index)


def _checks_of(cls: type[Checked]) -> Checks:
    hints = get_type_hints(cls, include_extras=True)
    fields = {attribute.name: _field_of(cls, attribute, hints[attribute.name]) for attribute in attrs.fields(cls)}
    marked: dict[str, str] = {}
    for owner in reversed(cls.__mro__):
        for name, member in vars(owner).items():
            mark = getattr(member, "__dict__", {}).get("_ikm_mark")
            if mark:
                marked[name] = mark
    return Checks(
        fields=FrozenMap(fields),
        suspects=_gate(fields),
        invariants=tuple(getattr(cls, name) for name, mark in marked.items() if mark == "invariant"),
        doubts=tuple(getattr(cls, name) for name, mark in marked.items() if mark == "doubt"),
    )


checks_of = cast("Callable[[type[Checked]], Checks]", cache(_checks_of))  # mypy holds no attrs class hashable
"""The checks of a class, compiled when it makes its first object, as attrs compiles an `__init__`.

They are looked up by the class of the object itself, so that the fields of a subclass are checked too.
"""


def _field_of(cls: type[Checked], attribute: "attrs.Attribute[Any]", hint: object) -> Field:
    if not attribute.init:
        raise TypeError(f"{cls.__name__}.{attribute.name} is no argument of the constructor, so it cannot be checked")
    try:
        return Field(name=attribute.name, rule=rule_of(hint), attribute=attribute, personal=_is_personal(hint))
    except TypeError as unknown:
        raise TypeError(f"{cls.__name__}.{attribute.name}: {unknown}") from None


def _gate(fields: dict[str, Field]) -> Callable[[object], tuple[str, ...]]:
    """A function that names the fields of an object that are not at once seen to be sound."""
    names: dict[str, object] = {}
    lines = ["def suspects(it):", " found = ()"]
    for name, field in fields.items():
        lines += [f" v = it.{name}", f" if not ({field.rule.test('v', names)}): found += ({name!r},)"]
    exec("\n".join([*lines, " return found"]), names)  # noqa: S102  the source is made of the rules above
    return cast("Callable[[object], tuple[str, ...]]", names["suspects"])


def rule_of(hint: Any) -> Rule:  # noqa: ANN401  an annotation may be anything
    """The rule that an annotation states."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        for mark in hint.__metadata__:
            if isinstance(mark, Rule):
                return mark
            if isinstance(mark, Least):
                return Each(rule_of(get_args(arguments[0])[0]), mark.count)
        return rule_of(arguments[0])
    if origin in (Union, types.UnionType) and len(arguments) == 2 and type(None) in arguments:
        return Maybe(rule_of(next(argument for argument in arguments if argument is not type(None))))
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return Each(rule_of(arguments[0]))
    if origin is FrozenMap:
        return Mapped(rule_of(arguments[0]), rule_of(arguments[1]))
    if isinstance(hint, type):
        plain: dict[type, Rule] = {str: Text(), int: Between(-(10**12)), Decimal: Exact(), date: Day(), time: Clock()}
        if hint in plain:
            return plain[hint]
        if issubclass(hint, Enum):
            return Member(hint)
        if issubclass(hint, Value | Checked):
            return Instance(hint)
    raise TypeError(f"no rule is known for the annotation {hint!r}")


def _is_personal(hint: Any) -> bool:  # noqa: ANN401  an annotation may be anything
    if get_origin(hint) is Annotated and any(isinstance(mark, Personal) for mark in hint.__metadata__):
        return True
    if isinstance(hint, type):
        return issubclass(hint, Value) and hint.personal
    return any(_is_personal(argument) for argument in get_args(hint))
