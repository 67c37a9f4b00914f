"""The engine: no suspect means no issue; an object stays what it is, whatever is done to it."""

import copy
import pickle
from collections.abc import Callable
from datetime import date
from types import SimpleNamespace
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.checked import (
    Between,
    Checked,
    Clock,
    Code,
    Day,
    Each,
    Exact,
    Flag,
    Instance,
    Mapped,
    Matching,
    Maybe,
    Member,
    OwnedJson,
    RecordId,
    Rule,
    Text,
    checks_of,
)
from ikm_domain.errors import Issue, Path, ValidationFailed
from ikm_domain.frozen import FrozenMap
from ikm_domain.records.record import EndReason
from ikm_domain.register import KINDS
from ikm_domain.testing import objects, registers, values_of
from ikm_domain.values.identifiers import NIK
from ikm_domain.values.money import Money
from ikm_domain.values.people import Sex
from ikm_domain.values.places import Region
from tests.property.proving import CLASSES, Weaver, fields_of, proving
from tests.property.strange import ANYTHING, nearly_sound

RECORDS = [*KINDS.values(), Weaver]
BARE_RULES: list[Rule] = [
    Text(),
    Text(5, lines=True),
    RecordId(),
    Code("craft"),
    Matching(r"\d{2}|[A-Z]{3}", "hs.shape"),
    Between(-2, 3),
    Flag(),
    Exact(),
    Exact(10),
    Member(Sex),
    Member(EndReason),
    Day(),
    Clock(),
    Instance(Region),
    Instance(NIK),
    Instance(Money),
    Instance(object),
    Maybe(Between(0)),
    Each(Text(), 1),
    Each(Each(Maybe(Code("craft")))),
    Mapped(Member(Sex), Between(0)),
    OwnedJson(),
    OwnedJson(1, 4),
]
RULES = {
    **{f"{cls.__name__}.{field.name}": field.rule for cls in CLASSES for field in checks_of(cls).fields.values()},
    **{f"bare {type(rule).__name__} {index}": rule for index, rule in enumerate(BARE_RULES)},
}


def has_issue(rule: Rule, value: object) -> bool:
    return any(rule.issues(value, Path()))


def compiled(rule: Rule) -> Callable[[object], bool]:
    names: dict[str, object] = {}
    return eval(f"lambda v: bool({rule.test('v', names)})", names)  # type: ignore[no-any-return]


@proving(500)
@given(st.data())
def test_the_quick_test_of_a_rule_passes_nothing_that_the_rule_finds_fault_with(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(RULES)))
    rule = RULES[name]
    value = data.draw(nearly_sound(rule) | ANYTHING)
    if has_issue(rule, value):
        assert not compiled(rule)(value)


@proving(100)
@given(st.data())
def test_every_value_that_is_drawn_by_a_rule_is_sound(data: st.DataObject) -> None:
    rules = [
        rule for name, rule in sorted(RULES.items()) if not name.startswith(("Figure.", "Table."))
    ]  # a rule without a strategy
    rule = data.draw(st.sampled_from(rules))
    assert not list(rule.issues(data.draw(values_of(rule)), Path()))


def mutated(data: st.DataObject, obj: Checked) -> dict[str, Any]:
    """The fields of a sound object, up to three of them replaced."""
    given = fields_of(obj)
    for name in data.draw(st.lists(st.sampled_from(sorted(given)), max_size=3, unique=True)) if given else ():
        beside = nearly_sound(checks_of(type(obj)).fields[name].rule)
        given[name] = data.draw(beside if data.draw(st.integers(0, 2)) else ANYTHING)
    return given


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_no_suspect_means_no_issue(cls: type[Checked]) -> None:
    checks = checks_of(cls)

    @proving(12)
    @given(st.data())
    def law(data: st.DataObject) -> None:
        given = mutated(data, data.draw(objects(cls)))
        for name in given:
            if data.draw(st.booleans()):
                given[name] = checks.fields[name].read(given[name])
        suspects = checks.suspects(SimpleNamespace(**given))
        assert set(suspects) >= {name for name, value in given.items() if has_issue(checks.fields[name].rule, value)}

    law()


@proving(100)
@given(st.data())
def test_the_constructor_tells_every_fault_of_every_field_at_once_and_else_makes_the_object(
    data: st.DataObject,
) -> None:
    cls = data.draw(st.sampled_from(CLASSES))
    checks = checks_of(cls)
    given = mutated(data, data.draw(objects(cls)))
    expected = [
        issue
        for name, value in given.items()
        for issue in checks.fields[name].rule.issues(checks.fields[name].read(value), Path((name,)))
    ]
    told: list[Issue] = []
    try:
        made = cls(**given)
    except ValidationFailed as failed:
        told = list(failed.issues)
    else:
        assert not [issue for contradictions in checks.invariants for issue in contradictions(made)]
    assert told == expected or not expected


@proving(100)
@given(st.data())
def test_evolve_keeps_checking_also_where_attrs_validators_are_switched_off(data: st.DataObject) -> None:
    obj = data.draw(st.sampled_from(CLASSES).flatmap(objects))
    field = data.draw(st.sampled_from(list(checks_of(type(obj)).fields.values()))) if fields_of(obj) else None
    if field is None or not has_issue(field.rule, field.read(Ellipsis)):
        return
    attrs.validators.set_disabled(data.draw(st.booleans()))
    try:
        with pytest.raises(ValidationFailed) as failed:
            attrs.evolve(obj, **{field.name: Ellipsis})
        assert {issue.path[0] for issue in failed.value.issues} == {field.name}
        assert attrs.evolve(obj) == obj
    finally:
        attrs.validators.set_disabled(False)


def ways_to_copy() -> list[Callable[[Any], Any]]:
    protocols = range(pickle.HIGHEST_PROTOCOL + 1)
    return [
        copy.copy,
        copy.deepcopy,
        *(lambda obj, protocol=protocol: pickle.loads(pickle.dumps(obj, protocol)) for protocol in protocols),
    ]


@proving(60)
@given(st.sampled_from(CLASSES).flatmap(objects) | registers(most=1))
def test_copies_and_pickles_are_equal_and_hash_alike(obj: Any) -> None:
    for way in ways_to_copy():
        made = way(obj)
        assert made == obj
        assert type(made) is type(obj)
        assert hash(made) == hash(obj)


@proving(100)
@given(st.sampled_from(CLASSES).flatmap(objects))
def test_an_object_equals_the_one_made_of_its_fields(obj: Checked) -> None:
    assert type(obj)(**fields_of(obj)) == obj
    assert attrs.evolve(obj) == obj


@proving(100)
@given(st.sampled_from(CLASSES).flatmap(objects), st.dates())
def test_doubts_can_always_be_asked_for(obj: Checked, on: date) -> None:
    for day in (None, on, date.min, date.max):
        for issue in obj.doubts(day):
            assert issue.severity != "error"
            assert issue.message("id") != issue.message("en")


def test_optional_fields_are_set_in_a_good_part_of_the_examples() -> None:
    told: list[bool] = []

    @proving(100)
    @given(st.sampled_from(RECORDS).flatmap(objects))
    def collect(record: Checked) -> None:
        for field in checks_of(type(record)).fields.values():
            if not field.required:
                told.append(getattr(record, field.name) not in (None, (), FrozenMap()))

    collect()
    assert sum(told) > len(told) / 4
