"""Values and records are closed: frozen, slotted, hashable, copyable, picklable, equal to their own type alone.

So are the classes that an integrator derives from them, whose fields are checked as whole as those of the library.
"""

import copy
import pickle
import pkgutil
import weakref
from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal
from importlib import import_module
from typing import Annotated, Any

import attrs
import pytest

import ikm_domain
from ikm_domain import (
    NIK,
    NPWP,
    Artisan,
    Codec,
    FrozenMap,
    Handover,
    Headcount,
    Issue,
    Money,
    Official,
    Path,
    Period,
    Region,
    Register,
    Sex,
    ValidationFailed,
    check,
)
from ikm_domain.checked import Between, Checked, Coded, Personal, Text, Value, doubt, invariant
from ikm_domain.errors import breach, error
from ikm_domain.records.record import Lasting, Record
from ikm_domain.register import KINDS
from ikm_domain.values.identifiers import Identifier
from tests.contract.later_annotations import Member
from tests.contract.samples import ARTISAN, FIGURE, NIK_TEXT, RECORDS, SMALL
from tests.contract.samples import SAMPLES as OTHER_SAMPLES
from tests.contract.sheet_samples import SHEET_SAMPLES

BASES = {Value, Coded, Identifier, Checked, Record, Lasting}
SAMPLES = (*OTHER_SAMPLES, *SHEET_SAMPLES)
attrs_samples = [sample for sample in SAMPLES if attrs.has(type(sample))]
checked_samples = [sample for sample in SAMPLES if isinstance(sample, Checked)]
value_samples = [sample for sample in SAMPLES if isinstance(sample, Value)]


def named(sample: object) -> str:
    return type(sample).__name__


def derived_from(cls: type) -> Iterator[type]:
    subclasses: list[type] = cls.__subclasses__()
    for derived in subclasses:
        yield derived
        yield from derived_from(derived)


def slots_of(sample: object) -> set[str]:
    names = [vars(cls).get("__slots__", ()) for cls in type(sample).__mro__]
    return {name for slots in names for name in ([slots] if isinstance(slots, str) else slots)} - {"__weakref__"}


def test_there_is_an_example_of_every_value_and_record() -> None:
    for module in pkgutil.walk_packages(ikm_domain.__path__, "ikm_domain."):
        if not module.name.startswith("ikm_domain.testing"):  # needs an extra
            import_module(module.name)
    found = {Value, Checked, *derived_from(Value), *derived_from(Checked)}
    classes = {cls for cls in found if cls.__module__.startswith("ikm_domain.")}
    assert {cls.__qualname__ for cls in classes - BASES} == {named(sample) for sample in SAMPLES} - {
        named(sample) for sample in SMALL
    }


@pytest.mark.parametrize("record", RECORDS, ids=named)
def test_the_examples_tell_every_field(record: Record) -> None:
    fields = attrs.fields(type(record))
    assert [field.name for field in fields if getattr(record, field.name) == field.default] == []


@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_nothing_can_be_set_or_deleted(sample: object) -> None:
    names = slots_of(sample) | {"unheard_of"}
    before = copy.deepcopy(sample)
    for name in names:
        with pytest.raises(AttributeError):
            setattr(sample, name, None)
        with pytest.raises(AttributeError):
            delattr(sample, name)
    assert sample == before


@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_instances_have_slots_and_no_dict(sample: object) -> None:
    assert not hasattr(sample, "__dict__")
    assert all("__slots__" in vars(cls) for cls in type(sample).__mro__ if cls.__module__.startswith("ikm_domain"))


@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_equal_samples_have_one_hash_and_stand_once_in_a_set(sample: Any) -> None:
    twin = pickle.loads(pickle.dumps(sample))
    assert twin is not sample
    assert hash(twin) == hash(sample)
    assert len({twin, sample}) == 1


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_a_copy_is_equal_and_of_the_same_class(sample: object, copied: Any) -> None:
    twin = copied(sample)
    assert twin == sample
    assert type(twin) is type(sample)


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("sample", SAMPLES, ids=named)
def test_what_comes_back_from_a_pickle_is_equal_and_of_the_same_class(sample: object, protocol: int) -> None:
    twin = pickle.loads(pickle.dumps(sample, protocol))
    assert twin == sample
    assert type(twin) is type(sample)
    assert repr(twin) == repr(sample)


def test_a_pickle_is_checked_again_when_it_is_read() -> None:
    pickled = pickle.dumps(Artisan(id="a-1", name="Siti Aminah", birth_year=1990), protocol=2)
    year, later = (1990).to_bytes(2, "little"), (2990).to_bytes(2, "little")
    assert pickled.count(year) == 1
    with pytest.raises(ValidationFailed, match=r"number\.range"):
        pickle.loads(pickled.replace(year, later))


@pytest.mark.parametrize("cls", [ValidationFailed, *derived_from(ValidationFailed)], ids=lambda cls: cls.__name__)
def test_errors_keep_their_issues_through_copies_and_pickles(cls: Callable[..., ValidationFailed]) -> None:
    failed = cls([Issue("text.blank", Path(("name",)))])
    for twin in (copy.copy(failed), copy.deepcopy(failed), pickle.loads(pickle.dumps(failed))):
        assert type(twin) is cls
        assert twin.issues == failed.issues
        assert str(twin) == str(failed)


@pytest.mark.parametrize("sample", attrs_samples, ids=named)
def test_attrs_classes_can_be_weakly_referred_to(sample: object) -> None:
    assert weakref.ref(sample)() is sample


# Equality


@pytest.mark.parametrize("sample", value_samples, ids=named)
def test_a_value_equals_neither_its_text_nor_its_content_nor_a_value_of_a_derived_class(sample: Value) -> None:
    reduced = sample.__reduce__()
    assert isinstance(reduced, tuple)
    rebuild, arguments = reduced
    assert rebuild is type(sample)
    derived = type("Derived", (type(sample),), {"__slots__": ()})(*arguments)
    for other in (str(sample), arguments, *arguments, tuple(sample._content()), derived, None):
        assert sample != other
        assert other != sample


@pytest.mark.parametrize("sample", checked_samples, ids=named)
def test_a_record_equals_neither_its_fields_nor_one_of_a_derived_class(sample: Checked) -> None:
    fields = {field.name: getattr(sample, field.name) for field in attrs.fields(type(sample))}
    derived = attrs.frozen(kw_only=True)(type("Derived", (type(sample),), {"__annotations__": {}}))(**fields)
    for other in (fields, tuple(fields.values()), derived, None):
        assert sample != other
        assert other != sample


def test_identifiers_of_one_number_and_two_registries_differ() -> None:
    assert NIK(NIK_TEXT) != NPWP(NIK_TEXT)
    assert {NIK(NIK_TEXT): 1}.get(NIK_TEXT) is None  # type: ignore[call-overload]


def test_a_map_equals_any_mapping_of_the_same_content_in_any_order() -> None:
    assert FrozenMap({"a": 1, "b": 2}) == {"b": 2, "a": 1}
    assert hash(FrozenMap({"a": 1, "b": 2})) == hash(FrozenMap({"b": 2, "a": 1}))


def test_a_map_does_not_follow_the_dict_that_it_was_made_of() -> None:
    given = {"a": 1}
    made = FrozenMap(given)
    given["a"] = 2
    assert made["a"] == 1


def test_amounts_and_periods_equal_by_content_and_not_by_the_text_they_were_made_of() -> None:
    assert Money("1250.50", "USD") == Money(Decimal("1250.5"), "USD")
    assert Money(1, "USD") != Money(1, "IDR")
    assert Period("2019") == Period("2019-01-01", "2019-12-31")


# Classes of an integrator's own


@attrs.frozen(kw_only=True)
class MyArtisan(Artisan):
    """An artisan with the account of a portal, which must not be the id."""

    account: Annotated[str, Text(40)]
    phone: Annotated[str, Text(20), Personal()] | None = None
    score: Annotated[int, Between(0, 100)] = 0

    @invariant
    def _account_of_its_own(self) -> Iterator[Issue]:
        if self.account == self.id:
            yield error("portal.account-is-id", Path(("account",)))

    @doubt
    def _scored_well(self, on: date | None) -> Iterator[Issue]:
        if self.score < 10:
            yield breach("portal.low-score", Path(("score",)), score=self.score)


@attrs.frozen(kw_only=True)
class Plain(Artisan):
    """An artisan with a field of every kind that annotations tell by themselves."""

    day: date | None = None
    clock: time | None = None
    rate: Decimal | None = None
    sex_told: Sex | None = None
    place: Region | None = None
    number: NIK | None = None
    when: Period | None = None
    amount: Money | None = None
    people: Headcount | None = None
    tags: tuple[str, ...] = ()
    counts: FrozenMap[str, int] | None = None


@attrs.frozen(kw_only=True)
class Discreet(Artisan):
    """An artisan with a private field, which attrs takes by its name without the underscore."""

    _secret: Annotated[str, Text(40)]


MINE = MyArtisan(
    **{field.name: getattr(ARTISAN, field.name) for field in attrs.fields(Artisan)},
    account="siti",
    phone="+62 812-0000-0000",
    score=50,
)


def issues_of(cls: type, **fields: Any) -> list[tuple[str, str]]:
    with pytest.raises(ValidationFailed) as failed:
        cls(**fields)
    return [(str(issue.path), issue.code) for issue in failed.value.issues]


def test_faults_of_own_and_of_inherited_fields_come_in_one_raise() -> None:
    assert issues_of(MyArtisan, id="a-1", name=" ", nik="123", account=" ", score=101) == [
        ("name", "text.blank"),
        ("nik", "nik.length"),
        ("account", "text.blank"),
        ("score", "number.range"),
    ]


def test_an_inherited_field_stays_convenient() -> None:
    assert MyArtisan(id="a-1", name="Siti", account="siti", region="19.71").region == Region("19.71")


def test_own_invariants_are_checked() -> None:
    assert issues_of(MyArtisan, id="a-1", name="Siti", account="a-1") == [("account", "portal.account-is-id")]


def test_own_doubts_are_told_beside_the_inherited_ones() -> None:
    mine = attrs.evolve(MINE, sex="male", score=1)
    assert [(issue.severity.value, issue.code) for issue in check(mine)] == [
        ("breach", "portal.low-score"),
        ("warning", "nik.sex-differs"),
    ]
    assert {str(issue.path) for issue in check(Register([mine])) if issue.code.startswith("portal.")} == {
        'artisans["a-1"].score'
    }


def test_a_subclass_has_the_short_repr_that_shows_no_personal_data() -> None:
    assert repr(MyArtisan(id="a-1", name="Siti Aminah", account="siti", nik=NIK_TEXT, phone="0812")) == (
        "MyArtisan(id='a-1', name=…, nik=…, account='siti', phone=…)"
    )


def test_a_subclass_may_have_a_repr_of_its_own() -> None:
    @attrs.frozen(kw_only=True)
    class Terse(Artisan):
        def __repr__(self) -> str:
            return "Terse"

    assert repr(Terse(id="a-1", name="Siti")) == "Terse"


@pytest.mark.parametrize("sample", [MINE, Member(id="a-1", name="Siti", account="siti", shares=(1,))], ids=named)
def test_a_subclass_is_as_closed_as_its_parent(sample: Artisan) -> None:
    assert not hasattr(sample, "__dict__")
    for name in ("name", "account", "unheard_of"):
        with pytest.raises(AttributeError):
            setattr(sample, name, "Budi")
    for twin in (copy.copy(sample), copy.deepcopy(sample), pickle.loads(pickle.dumps(sample)), attrs.evolve(sample)):
        assert twin == sample
        assert hash(twin) == hash(sample)
        assert type(twin) is type(sample)
    assert weakref.ref(sample)() is sample


def test_a_subclass_stands_among_the_records_that_it_extends() -> None:
    assert Register([MINE]).artisans["a-1"] is MINE


def test_a_subclass_goes_through_a_codec_that_knows_it_and_comes_back() -> None:
    codec = Codec(types={**KINDS, "artisans": MyArtisan})
    register = Register([MINE])
    assert codec.from_data(Register, codec.to_data(register, personal="full")) == register
    assert codec.loads(Register, codec.dumps(register, personal="full")) == register
    assert codec.from_data(MyArtisan, codec.to_data(MINE, personal="full")) == MINE


def test_own_personal_fields_are_left_out_like_those_of_the_library() -> None:
    plain = Codec().to_data(MINE, personal="omitted")
    assert plain["omitted"] == ["name", "nik", "extra", "phone"]
    assert plain["account"] == "siti"


def test_a_codec_tells_every_fault_of_a_subclass_at_once() -> None:
    codec = Codec(types={**KINDS, "artisans": MyArtisan})
    with pytest.raises(ValidationFailed) as failed:
        codec.read_register({"schema": 1, "artisans": [{"id": "a-1", "name": " ", "score": "7", "acount": "siti"}]})
    assert [(str(issue.path), issue.code) for issue in failed.value.issues] == [
        ('artisans["a-1"].acount', "field.unknown"),
        ('artisans["a-1"].name', "text.blank"),
        ('artisans["a-1"].account', "field.missing"),
        ('artisans["a-1"].score', "field.type"),
    ]


def test_an_override_stays_an_invariant_without_the_mark() -> None:
    @attrs.frozen(kw_only=True)
    class ByDay(Handover):
        def _two_parties(self) -> Iterator[Issue]:
            if self.on.weekday() == 6:
                yield error("portal.sunday", Path(("on",)))

    assert ByDay(giver_id="o-1", receiver_id="o-1", on="2020-02-28").receiver_id == "o-1"
    assert issues_of(ByDay, giver_id="o-1", on="2020-03-01") == [("on", "portal.sunday")]


def test_an_override_stays_a_doubt_without_the_mark() -> None:
    @attrs.frozen(kw_only=True)
    class Told(Artisan):
        def _told_enough(self, on: date | None) -> Iterator[Issue]:
            yield from ()

    assert check(Told(id="a-1", name="Siti")) == ()


def test_a_subclass_that_only_adds_a_method_needs_no_field() -> None:
    @attrs.frozen(kw_only=True)
    class Polite(Official):
        def greeting(self) -> str:
            return "Yth."

    assert issues_of(Polite, id="p-1", name="") == [("name", "text.blank")]
    assert Polite(id="p-1", name="Rahmat").greeting() == "Yth."


def test_an_annotation_that_states_no_rule_is_refused_and_named() -> None:
    @attrs.frozen(kw_only=True)
    class Weighed(Artisan):
        weight: float

    with pytest.raises(TypeError, match=r"no rule is known for the annotation .*float"):
        Weighed(id="a-1", name="Siti", weight=1.5)


def test_a_field_that_is_no_argument_is_refused_and_named() -> None:
    @attrs.frozen(kw_only=True)
    class Numbered(Artisan):
        number: Annotated[str, Text(4)] = attrs.field(default="1", init=False)

    with pytest.raises(TypeError, match=r"Numbered\.number is no argument"):
        Numbered(id="a-1", name="Siti")


def test_annotations_kept_as_text_are_read_where_they_were_written() -> None:
    assert issues_of(
        Member, id="a-1", name=" ", account=" ", joined_on="2020-02-27", shares=(1, 10), branch="99.99"
    ) == [
        ("name", "text.blank"),
        ("account", "text.blank"),
        ("joined_on", "date.text"),
        ("shares[1]", "number.range"),
        ("branch", "region.never-issued"),
    ]
    assert issues_of(Member, id="a-1", name="Siti", account="a-1") == [("", "portal.account-is-id")]
    member = Member(id="a-1", name="Siti", account="siti", joined_on=date(2020, 2, 27), branch="19.71")
    assert [issue.code for issue in check(member, on=date(2020, 2, 26)) if issue.code.startswith("portal")] == [
        "portal.joined-later"
    ]


def test_fields_without_a_converter_come_back_from_the_codec_too() -> None:
    told = Plain(
        id="a-1",
        name="Siti",
        day=date(2020, 2, 27),
        clock=time(9),
        rate=Decimal("2.50"),
        sex_told=Sex.FEMALE,
        place=Region("19.71"),
        number=NIK(NIK_TEXT),
        when=Period("2019"),
        amount=Money.idr(5),
        people=Headcount(3),
        tags=("a", "b"),
        counts=FrozenMap({"a": 1}),
    )
    assert Codec().loads(Plain, Codec().dumps(told, personal="full")) == told
    unknown = {"id": "a-1", "name": "Siti", "day": None, "counts": None}
    assert Codec().from_data(Plain, unknown) == Plain(id="a-1", name="Siti")


def test_a_field_whose_argument_has_another_name_survives_copies_pickles_and_the_codec() -> None:
    told = Discreet(id="a-1", name="Siti", secret="x")
    assert copy.copy(told) == told
    assert pickle.loads(pickle.dumps(told)) == told
    assert Codec().from_data(Discreet, Codec().to_data(told, personal="full")) == told


def test_a_figure_is_about_nothing_that_can_change() -> None:
    figure = attrs.evolve(FIGURE, about={"place": Region("19.71"), "sex": Sex.FEMALE, "years": 3})
    assert hash(figure) == hash(copy.deepcopy(figure))
    with pytest.raises(ValidationFailed) as refused:
        attrs.evolve(FIGURE, about={"places": ["19", "19.71"], "by": {"sex": ["female"]}})
    assert [str(issue.path) for issue in refused.value.issues] == ['about["places"]', 'about["by"]']


def test_a_class_derived_from_a_value_keeps_its_rules_and_its_repr() -> None:
    class Ward(Region):
        __slots__ = ()

    with pytest.raises(ValidationFailed, match=r"region\.shape"):
        Ward("19.71.01.1001")
    assert repr(Ward("19.71")) == "Ward('19.71')"
    assert Ward("19.71").province == Region("19")
