"""The engine: every fault at once, rules in annotations, nothing that another package can switch off."""

import copy
import pickle
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Optional

import attrs
import pytest

from ikm_domain.checked import (
    Between,
    Checked,
    Clock,
    Code,
    Coded,
    Day,
    Each,
    Exact,
    Flag,
    Instance,
    Least,
    Mapped,
    Maybe,
    Member,
    Personal,
    Rule,
    Text,
    Value,
    checks_of,
    doubt,
    invariant,
    rule_of,
)
from ikm_domain.errors import Issue, Path, breach, error, warning
from ikm_domain.frozen import FrozenMap
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.organization import Organization
from ikm_domain.values.crafts import Craft
from ikm_domain.values.identifiers import NIB, NIK
from ikm_domain.values.money import Money
from ikm_domain.values.people import Headcount, Sex
from ikm_domain.values.places import Region
from tests.checked.told import doubts, faults, issues

SITI: dict[str, Any] = {"id": "a-1", "name": "Siti Aminah", "sex": "female", "region": "19.71", "crafts": ["pewter"]}

SEVEN_FAULTS: dict[str, Any] = {
    "id": " ",
    "name": "",
    "sex": "P",
    "region": "99.71",
    "crafts": [],
    "birth_year": 1899,
    "nik": "123",
}


# ---- an integrator's own classes


@attrs.frozen(kw_only=True)
class Member2019(Artisan):
    """An artisan as an integrator extends it."""

    member_no: Annotated[int, Between(1, 999)]
    nickname: Annotated[str, Text(20), Personal()] | None = None

    @invariant
    def _not_siti(self) -> Iterator[Issue]:
        if self.name == "Siti":
            yield error("own.name", Path(("name",)))

    @doubt
    def _low_number(self, on: date | None) -> Iterator[Issue]:
        if self.member_no < 10:
            yield breach("own.low-number", Path(("member_no",)), on=str(on))


@attrs.frozen(kw_only=True)
class Loom(Checked):
    """A class with two invariants that can be broken together."""

    width: Annotated[int, Between(1, 400)] = 100
    used: Annotated[int, Between(0, 400)] = 0
    colours: tuple[Annotated[str, Code("colour")], ...] = ()

    @invariant
    def _not_wider_than_it_is(self) -> Iterator[Issue]:
        if self.used > self.width:
            yield error("loom.used", Path(("used",)), width=self.width)

    @invariant
    def _colours_differ(self) -> Iterator[Issue]:
        for index, colour in enumerate(self.colours):
            if colour in self.colours[:index]:
                yield error("loom.colour-repeated", Path(("colours", index)))

    @doubt
    def _idle(self, on: date | None) -> Iterator[Issue]:
        if not self.used:
            yield warning("loom.idle")


@attrs.frozen(kw_only=True)
class WideLoom(Loom):
    """A loom whose second invariant is another one, and which holds a loom."""

    spare: Loom | None = None
    others: tuple[Loom, ...] = ()

    def _colours_differ(self) -> Iterator[Issue]:
        if len(self.colours) > 1:
            yield error("loom.one-colour", Path(("colours",)))


# ---- every fault at once


def test_an_artisan_with_seven_faults_tells_all_seven_with_their_places_in_the_order_of_the_fields() -> None:
    assert faults(Artisan, **SEVEN_FAULTS) == [
        ("text.blank", "id"),
        ("text.blank", "name"),
        ("code.unknown", "sex"),
        ("region.never-issued", "region"),
        ("list.too-short", "crafts"),
        ("number.range", "birth_year"),
        ("nik.length", "nik"),
    ]


def test_the_order_is_that_of_the_fields_and_not_of_the_arguments() -> None:
    assert faults(Artisan, **dict(reversed(SEVEN_FAULTS.items()))) == faults(Artisan, **SEVEN_FAULTS)


def test_the_facts_of_several_faults_come_along() -> None:
    assert [dict(issue.params) for issue in issues(Artisan, **SEVEN_FAULTS)] == [
        {},
        {},
        {"given": "P", "allowed": ("female", "male")},
        {"given": "99"},
        {"least": 1},
        {"least": 1900, "most": 2100},
        {"given": 3},
    ]


def test_faults_inside_lists_tell_their_index() -> None:
    assert faults(Loom, colours=("red", "Red", 5)) == [("code.shape", "colours[1]"), ("field.type", "colours[2]")]


def test_an_argument_that_is_not_given_stays_a_type_error_of_python() -> None:
    make: Any = Artisan
    with pytest.raises(TypeError, match="name"):
        make(id="a-1")
    with pytest.raises(TypeError, match="nickname"):
        make(**SITI, nickname="Ti")


def test_one_that_is_sound_is_made_without_a_word() -> None:
    assert Artisan(**SITI).region == Region("19.71")


# ---- invariants


def test_invariants_are_not_asked_while_a_field_is_unsound() -> None:
    assert faults(Loom, width=10, used=20, colours=("Red", "red", "red")) == [("code.shape", "colours[0]")]


def test_all_invariants_are_told_at_once() -> None:
    assert faults(Loom, width=10, used=20, colours=("red", "red", "red")) == [
        ("loom.used", "used"),
        ("loom.colour-repeated", "colours[1]"),
        ("loom.colour-repeated", "colours[2]"),
    ]


def test_a_subclass_replaces_an_invariant_by_its_name_and_keeps_the_other() -> None:
    assert faults(WideLoom, width=10, used=20, colours=("red", "blue")) == [
        ("loom.used", "used"),
        ("loom.one-colour", "colours"),
    ]


# ---- no way around


def test_switching_off_attrs_validators_switches_off_nothing_here() -> None:
    with attrs.validators.disabled():
        assert len(faults(Artisan, **SEVEN_FAULTS)) == 7
        assert faults(Headcount, 20, female=15, male=6) == [("headcount.parts", "")]


def test_a_changed_copy_is_checked_too() -> None:
    siti = Artisan(**SITI)
    assert attrs.evolve(siti, birth_year=1990).birth_year == 1990
    assert faults(attrs.evolve, siti, birth_year=1899, crafts=[]) == [
        ("list.too-short", "crafts"),
        ("number.range", "birth_year"),
    ]
    assert faults(attrs.evolve, Loom(), used=101) == [("loom.used", "used")]


def test_nothing_can_be_set_afterwards() -> None:
    siti: Any = Artisan(**SITI)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        siti.name = "Rahmat"
    with pytest.raises(AttributeError):
        siti.no_such_field = 1


def test_a_pickle_is_checked_again_when_it_is_read() -> None:
    kept = pickle.dumps(Loom(width=77, colours=("red",)))
    assert pickle.loads(kept) == Loom(width=77, colours=("red",))
    assert faults(pickle.loads, kept.replace(b"red", b"RED")) == [("code.shape", "colours[0]")]


def test_copies_are_equal_and_hash_alike() -> None:
    siti = Artisan(**SITI, extra={"siinas:account": ["x", {"y": 1}]})
    for again in (copy.copy(siti), copy.deepcopy(siti), pickle.loads(pickle.dumps(siti)), Artisan(**attrs_of(siti))):
        assert again == siti
        assert hash(again) == hash(siti)


def attrs_of(it: Any) -> dict[str, Any]:
    return {attribute.name: getattr(it, attribute.name) for attribute in attrs.fields(type(it))}


# ---- subclasses of an integrator


def test_a_subclass_has_its_fields_and_its_invariants_checked_with_those_it_inherits() -> None:
    assert faults(Member2019, **{**SITI, "name": "", "member_no": 0, "nickname": "x" * 21}) == [
        ("text.blank", "name"),
        ("number.range", "member_no"),
        ("text.too-long", "nickname"),
    ]
    assert faults(Member2019, **{**SITI, "name": "Siti", "member_no": 1}) == [("own.name", "name")]


def test_a_subclass_has_its_doubts_beside_those_it_inherits() -> None:
    member = Member2019(id="a-1", name="Siti Aminah", member_no=9, region="19.71", sex="female")
    assert doubts(member, "2020-02-27") == [
        ("warning", "field.not-stated", "crafts"),
        ("breach", "own.low-number", "member_no"),
    ]
    assert [issue.params["on"] for issue in member.doubts() if issue.code == "own.low-number"] == ["None"]


def test_a_subclass_is_another_type_so_that_equal_fields_do_not_make_it_equal() -> None:
    fields: dict[str, Any] = {"width": 10}
    assert WideLoom(**fields) != Loom(**fields)
    assert WideLoom(**fields) == WideLoom(**fields)


def test_a_class_whose_annotation_states_no_rule_cannot_make_an_object() -> None:
    @attrs.frozen(kw_only=True)
    class Weighed(Checked):
        weight: float

    with pytest.raises(TypeError, match="float"):
        Weighed(weight=2.5)


# ---- doubts of what an object holds


def test_doubts_reach_into_what_an_object_holds_and_tell_the_whole_place() -> None:
    loom = WideLoom(used=1, spare=Loom(), others=(Loom(used=1), Loom()))
    assert doubts(loom) == [("warning", "loom.idle", "spare"), ("warning", "loom.idle", "others[1]")]


def test_doubts_reach_values_in_lists_of_records() -> None:
    siti = Artisan(**{**SITI, "crafts": ["pewter", "own-craft"], "region": "19.99", "nik": "1971024107900000"})
    assert doubts(siti) == [
        ("warning", "region.unlisted", "region"),
        ("warning", "craft.unlisted", "crafts[1]"),
        ("warning", "nik.serial", "nik"),
    ]


# ---- reprs and personal marks


def test_a_repr_shows_the_fields_that_differ_from_their_default() -> None:
    assert repr(Loom()) == "Loom()"
    assert repr(Loom(width=7)) == "Loom(width=7)"
    assert repr(WideLoom(spare=Loom())) == "WideLoom(spare=Loom())"


def test_a_repr_names_personal_fields_and_does_not_show_them() -> None:
    member = Member2019(**SITI, member_no=7, nickname="Ti", nik="1971024107909998", extra={"siinas:phone": "0811"})
    shown = repr(member)
    assert shown.startswith("Member2019(id='a-1', name=…, sex=")
    assert "nik=…" in shown
    assert "nickname=…" in shown
    assert "extra=…" in shown
    assert not any(secret in shown for secret in ("Siti", "Ti'", "0811", "1971024107909998"))


def test_a_class_keeps_a_repr_of_its_own() -> None:
    @attrs.frozen
    class Named(Loom):
        def __repr__(self) -> str:
            return "a loom"

    assert repr(Named()) == "a loom"


@pytest.mark.parametrize(
    ("cls", "personal"),
    [
        (Artisan, {"name", "nik", "extra"}),
        (Member2019, {"name", "nik", "extra", "nickname"}),
        (Enterprise, {"nib", "npwp"}),
        (Organization, set()),
    ],
)
def test_names_numbers_and_own_fields_of_people_are_marked_personal(cls: type[Checked], personal: set[str]) -> None:
    assert {name for name, field in checks_of(cls).fields.items() if field.personal} == personal


def test_a_mark_inside_a_list_a_mapping_or_an_option_marks_the_field() -> None:
    @attrs.frozen
    class Roster(Checked):
        names: tuple[Annotated[str, Text(50), Personal()], ...]
        niks: tuple[NIK, ...] | None
        ages: FrozenMap[Annotated[str, Text(50), Personal()], int]
        nib: Annotated[NIB, Instance(NIB), Personal()]
        place: tuple[Region, ...]

    fields = checks_of(Roster).fields
    assert [name for name in fields if fields[name].personal] == ["names", "niks", "ages", "nib"]


# ---- what is known of a class


def test_fields_tell_whether_they_are_required_and_read_as_the_constructor_does() -> None:
    fields = checks_of(Artisan).fields
    assert [name for name in fields if fields[name].required] == ["id", "name"]
    assert fields["region"].read("19.71") == Region("19.71")
    assert fields["name"].read(" x ") == " x "


def test_the_checks_of_a_class_are_read_once() -> None:
    assert checks_of(Artisan) is checks_of(Artisan)
    assert checks_of(Artisan) is not checks_of(Member2019)


def test_the_gate_names_no_field_of_a_usual_object_and_every_unsound_one() -> None:
    checks = checks_of(Artisan)
    assert checks.suspects(Artisan(**SITI, nik="1971024107909998", birth_year=1990)) == ()
    bare = object.__new__(Artisan)
    for name, field in checks.fields.items():
        default: Any = field.attribute.default
        object.__setattr__(bare, name, field.read(SEVEN_FAULTS.get(name, default)))
    assert checks.suspects(bare) == tuple(SEVEN_FAULTS)


# ---- annotations


class Shade(Enum):
    DARK = "dark"


ANNOTATIONS: list[tuple[object, type[Rule], list[object], list[tuple[object, str, str]]]] = [
    (str, Text, ["x" * 200], [("x" * 201, "text.too-long", "")]),
    (int, Between, [-(10**12), 10**12], [(10**12 + 1, "number.range", ""), (-(10**12) - 1, "number.range", "")]),
    (Annotated[bool, Flag()], Flag, [True, False], [(1, "field.type", ""), (None, "field.missing", "")]),
    (Decimal, Exact, [Decimal("2.50")], [(2.5, "field.type", "")]),
    (date, Day, [date(2020, 2, 27)], [(datetime(2020, 2, 27), "field.type", "")]),
    (time, Clock, [time(9)], [("9", "time.text", "")]),
    (Shade, Member, [Shade.DARK], [("light", "code.unknown", "")]),
    (Money, Instance, [Money.idr(1)], [(1, "field.type", "")]),
    (Headcount, Instance, [Headcount(1)], [(-1, "number.range", "")]),
    (Annotated[str, "a note", Code("x")], Code, ["a-b"], [("A", "code.shape", "")]),
    (Annotated[str, Personal()], Text, ["x"], [("", "text.blank", "")]),
    (Annotated[int | None, Between(1, 2)], Between, [1], [(None, "field.missing", "")]),
    (int | None, Maybe, [None, 1], [("1", "field.type", "")]),
    (Optional[Sex], Maybe, [None, Sex.MALE], [("L", "code.unknown", "")]),  # noqa: UP045  the older spelling
    (None | int, Maybe, [None, 1], [("1", "field.type", "")]),
    (tuple[Craft, ...], Each, [(), (Craft("pewter"),)], [(("A",), "code.shape", "[0]")]),
    (Annotated[tuple[int, ...], Least(2)], Each, [(1, 2)], [((1,), "list.too-short", "")]),
    (Annotated[tuple[int, ...] | None, Personal()], Maybe, [None, ()], [((True,), "field.type", "[0]")]),
    (FrozenMap[Sex, int], Mapped, [FrozenMap({Sex.MALE: 1})], [(FrozenMap({"x": 1}), "code.unknown", '["x"]')]),
]


@pytest.mark.parametrize(("annotation", "kind", "sound", "unsound"), ANNOTATIONS)
def test_each_kind_of_annotation_states_its_rule(
    annotation: object, kind: type[Rule], sound: list[object], unsound: list[tuple[object, str, str]]
) -> None:
    rule = rule_of(annotation)
    assert type(rule) is kind
    for value in sound:
        assert list(rule.issues(value, Path())) == []
    for value, code, path in unsound:
        assert [(issue.code, str(issue.path)) for issue in rule.issues(value, Path())] == [(code, path)]


@pytest.mark.parametrize(
    "annotation",
    [
        float,
        bool,
        datetime,
        object,
        Any,
        list[int],
        dict[str, int],
        tuple[int, str],
        tuple[int],
        int | str,
        int | str | None,
        Annotated[float, Personal()],
        tuple[float, ...],
        FrozenMap[str, float],
        "str",
        None,
    ],
    ids=str,
)
def test_an_annotation_that_no_rule_is_known_for_is_a_type_error(annotation: object) -> None:
    with pytest.raises(TypeError, match="no rule is known for the annotation"):
        rule_of(annotation)


# ---- values that are not attrs classes


def test_a_value_without_doubts_of_its_own_has_none() -> None:
    assert doubts(Money.idr(1)) == []


@pytest.mark.parametrize("value", [Money.idr(1), Region("19.71"), NIK("1971024107909998"), Craft("pewter")])
def test_a_value_is_closed_and_copied_as_itself(value: Value) -> None:
    loose: Any = value
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        loose.anything = 1
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        del loose._text
    assert not hasattr(value, "__dict__")
    assert copy.copy(value) is value
    assert copy.deepcopy(value) is value
    assert pickle.loads(pickle.dumps(value)) == value


def test_a_pickled_value_is_checked_again_when_it_is_read() -> None:
    kept = pickle.dumps(Region("19.71"))
    assert faults(pickle.loads, kept.replace(b"19.71", b"99.71")) == [("region.never-issued", "")]


def test_values_are_compared_by_type_and_content() -> None:
    assert Region("19.71") == Region("19.71")
    assert Region("19.71") != Region("19.05")
    assert Region("19.71") != "19.71"
    assert Craft("pewter") != Craft("rattan")
    assert len({Region("19.71"), Region("19.71"), "19.71", Region("19")}) == 3
    thirteen = "9999000000001"
    assert len({NIB(thirteen), NIB(thirteen), thirteen}) == 2


def test_a_kind_of_code_that_says_nothing_of_its_texts_cannot_be_made() -> None:
    class Stamp(Coded):
        __slots__ = ()

    with pytest.raises(NotImplementedError):
        Stamp("x")
