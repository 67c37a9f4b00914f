"""A register keeps records in order by id, never changes, and says every conflict at once."""

import copy
import pickle
from collections.abc import Callable, Iterator
from typing import Any, cast

import attrs
import pytest

from ikm_domain.errors import ValidationFailed
from ikm_domain.frozen import FrozenMap
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.equipment import EquipmentGrant
from ikm_domain.records.exports import Commodity, ExportRecord, Flow, Valuation
from ikm_domain.records.official import Official
from ikm_domain.records.organization import Organization
from ikm_domain.records.program import Program
from ikm_domain.records.record import Lasting, Record
from ikm_domain.records.training import TrainingSession
from ikm_domain.register import KINDS, Register, kind_of
from ikm_domain.values.money import Money

ARTISAN = Artisan(id="a-1", name="Siti Aminah")
ONE_OF_EACH: dict[str, Record] = {
    "organizations": Organization(id="x", name="Dekranas", kind="dekranas"),
    "enterprises": Enterprise(id="x", name="Pewter Bangka", kind="enterprise", region="19.71"),
    "artisans": Artisan(id="x", name="Siti Aminah"),
    "officials": Official(id="x", name="Rahmat"),
    "programs": Program(id="x", name="e-Smart IKM", kind="e-smart", period="2020", lead_id="o-1"),
    "sessions": TrainingSession(id="x", title="Workshop", audience="artisans"),
    "grants": EquipmentGrant(id="x", item="Mesin pengecoran"),
    "exports": ExportRecord(
        id="x", commodity="kerajinan", period="2019", value=Money.usd(892_000_000), source="Dekranas 2020-02-27"
    ),
}


@attrs.frozen(kw_only=True)
class GuildMember(Artisan):
    guild: str = "pewter"


@attrs.frozen(kw_only=True)
class Stray(Lasting):
    name: str = "of no kind that a register keeps"


class DistrictRegister(Register):
    __slots__ = ()


def faults(call: Callable[[], object]) -> list[tuple[str, str]]:
    with pytest.raises(ValidationFailed) as failed:
        call()
    return [(issue.code, str(issue.path)) for issue in failed.value.issues]


def sold(record_id: str, year: int, **changes: Any) -> ExportRecord:
    fields: dict[str, Any] = {
        "commodity": "kerajinan",
        "period": str(year),
        "value": Money.usd(870_000_000),
        "source": "Dewan Kerajinan Nasional 2020-02-27",
    }
    return ExportRecord(id=record_id, **(fields | changes))


def test_each_kind_of_record_stands_in_the_mapping_of_its_name() -> None:
    register = Register(ONE_OF_EACH.values())

    assert list(KINDS) == [
        "organizations",
        "enterprises",
        "artisans",
        "officials",
        "programs",
        "sessions",
        "grants",
        "exports",
    ]
    assert {kind: dict(getattr(register, kind)) for kind in KINDS} == {
        kind: {"x": record} for kind, record in ONE_OF_EACH.items()
    }


def test_one_id_may_stand_in_several_kinds() -> None:
    assert len(Register(ONE_OF_EACH.values())) == 8


@pytest.mark.parametrize("kind", KINDS)
def test_the_kind_of_a_record_is_the_name_of_its_mapping(kind: str) -> None:
    assert kind_of(ONE_OF_EACH[kind]) == kind


def test_what_is_no_record_has_no_kind() -> None:
    assert kind_of("a-1") is None
    assert kind_of(Stray(id="s-1")) is None


def test_records_keep_the_order_they_were_given_in() -> None:
    register = Register(Artisan(id=name, name="Siti") for name in ("c", "a", "b"))

    assert list(register.artisans) == ["c", "a", "b"]
    assert [record.id for record in register] == ["c", "a", "b"]


def test_iteration_goes_kind_by_kind_whatever_the_order_of_the_records() -> None:
    register = Register(reversed(list(ONE_OF_EACH.values())))

    assert [kind_of(record) for record in register] == list(KINDS)


def test_an_empty_register_holds_nothing() -> None:
    register = Register()

    assert len(register) == 0
    assert list(register) == []
    assert register == Register([])
    assert repr(register) == "Register()"


def test_repr_counts_records_and_names_none() -> None:
    register = Register([ARTISAN, Artisan(id="a-2", name="Dewi"), ONE_OF_EACH["sessions"]])

    assert repr(register) == "Register(artisans=2, sessions=1)"


def test_a_subclass_of_a_record_stands_among_the_records_it_extends() -> None:
    member = GuildMember(id="a-1", name="Siti Aminah")

    assert Register([member]).artisans == {"a-1": member}


def test_the_mappings_cannot_be_written_to() -> None:
    register = Register([ARTISAN])

    with pytest.raises(TypeError):
        cast(Any, register.artisans)["a-2"] = ARTISAN
    with pytest.raises(TypeError):
        del cast(Any, register.artisans)["a-1"]
    assert isinstance(register.artisans, FrozenMap)


def test_a_register_cannot_be_changed() -> None:
    register = Register([ARTISAN])

    with pytest.raises(AttributeError):
        register.artisans = FrozenMap()  # type: ignore[misc, unused-ignore]
    with pytest.raises(AttributeError):
        del register.artisans
    with pytest.raises(AttributeError):
        cast(Any, register).notes = "x"
    assert list(register.artisans) == ["a-1"]


def test_a_list_that_is_changed_later_leaves_the_register_alone() -> None:
    records = [ARTISAN]
    register = Register(records)
    records.append(Artisan(id="a-2", name="Dewi"))

    assert list(register.artisans) == ["a-1"]


def test_a_record_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        Register([ARTISAN]).artisans["a-9"]


def test_every_repeated_id_and_every_stranger_is_told_at_once() -> None:
    strangers = cast("list[Record]", [ARTISAN, "a-2", ARTISAN, Stray(id="s-1"), None, ONE_OF_EACH["sessions"], ARTISAN])

    assert faults(lambda: Register(strangers)) == [
        ("register.not-a-record", "[1]"),
        ("register.repeated-id", 'artisans["a-1"].id'),
        ("register.not-a-record", "[3]"),
        ("register.not-a-record", "[4]"),
        ("register.repeated-id", 'artisans["a-1"].id'),
    ]


def test_an_id_is_repeated_even_where_the_records_are_equal() -> None:
    assert faults(lambda: Register([ARTISAN, ARTISAN])) == [("register.repeated-id", 'artisans["a-1"].id')]


@pytest.mark.parametrize("records", ["a-1", b"a-1", {"a-1": ARTISAN}, 5, ARTISAN])
def test_what_is_no_list_of_records_is_refused(records: object) -> None:
    assert faults(lambda: Register(cast(Any, records))) == [("field.type", "records")]


def test_no_records_at_all_is_none_given() -> None:
    assert faults(lambda: Register(cast(Any, None))) == [("field.missing", "records")]


def test_any_iterable_of_records_will_do() -> None:
    def one_by_one() -> Iterator[Record]:
        yield ARTISAN

    assert Register(one_by_one()) == Register((ARTISAN,)) == Register({ARTISAN}) == Register(Register([ARTISAN]))


def test_with_records_replaces_in_place_and_adds_behind() -> None:
    register = Register(Artisan(id=name, name="Siti") for name in ("a", "b", "c"))

    changed = register.with_records(Artisan(id="d", name="Dewi"), Artisan(id="b", name="Budi"))

    assert [(artisan.id, artisan.name) for artisan in changed.artisans.values()] == [
        ("a", "Siti"),
        ("b", "Budi"),
        ("c", "Siti"),
        ("d", "Dewi"),
    ]
    assert [artisan.name for artisan in register.artisans.values()] == ["Siti", "Siti", "Siti"]


def test_with_records_touches_only_the_kind_of_the_record() -> None:
    register = Register(ONE_OF_EACH.values())

    changed = register.with_records(Official(id="x", name="Sri"))

    assert changed.officials["x"].name == "Sri"
    assert changed.artisans == register.artisans
    assert len(changed) == 8


def test_with_records_of_nothing_is_the_same_register() -> None:
    register = Register([ARTISAN])

    assert register.with_records() == register


def test_with_records_refuses_one_id_twice_and_what_is_no_record() -> None:
    changed = Artisan(id="a-1", name="Dewi")

    assert faults(lambda: Register([ARTISAN]).with_records(changed, ARTISAN, cast(Any, 7))) == [
        ("register.repeated-id", 'artisans["a-1"].id'),
        ("register.not-a-record", "[2]"),
    ]


def test_two_registers_are_merged_and_what_is_in_both_stands_once() -> None:
    session = ONE_OF_EACH["sessions"]
    left, right = Register([ARTISAN, session]), Register([Artisan(id="a-2", name="Dewi"), ARTISAN])

    assert [record.id for record in left | right] == ["a-1", "a-2", "x"]
    assert left | right == right | left
    assert left | Register() == left == Register() | left


def test_a_merge_names_every_id_that_has_two_contents() -> None:
    left = Register([ARTISAN, Artisan(id="a-2", name="Dewi"), Official(id="p-1", name="Rahmat")])
    right = Register([attrs.evolve(ARTISAN, birth_year=1990), Official(id="p-1", name="Sri"), left.artisans["a-2"]])

    assert faults(lambda: left | right) == [
        ("register.conflict", 'artisans["a-1"]'),
        ("register.conflict", 'officials["p-1"]'),
    ]


def test_a_register_merges_with_registers_only() -> None:
    with pytest.raises(TypeError):
        Register([ARTISAN]) | [ARTISAN]  # type: ignore[operator]


def test_a_subclass_stays_a_subclass() -> None:
    register = DistrictRegister([ARTISAN])

    assert type(register.with_records(Artisan(id="a-2", name="Dewi"))) is DistrictRegister
    assert type(register | Register()) is DistrictRegister
    assert type(pickle.loads(pickle.dumps(register))) is DistrictRegister
    assert repr(register) == "DistrictRegister(artisans=1)"


def test_registers_of_the_same_records_are_equal_and_hash_alike() -> None:
    left, right = Register(ONE_OF_EACH.values()), Register(reversed(list(ONE_OF_EACH.values())))

    assert left == right
    assert hash(left) == hash(right)
    assert {left: "found"}[right] == "found"


def test_registers_differ_by_content_and_by_class() -> None:
    register = Register([ARTISAN])

    assert register != Register()
    assert register != Register([attrs.evolve(ARTISAN, sex="female")])
    assert register != DistrictRegister([ARTISAN])
    assert register != [ARTISAN]


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_gives_the_same_register_in_the_same_order(protocol: int) -> None:
    register = Register([*ONE_OF_EACH.values(), ARTISAN])

    back = pickle.loads(pickle.dumps(register, protocol))

    assert back == register
    assert list(back) == list(register)


def test_a_copy_of_what_cannot_change_is_itself() -> None:
    register = Register([ARTISAN])

    assert copy.copy(register) is register
    assert copy.deepcopy(register) is register


def test_export_series_hold_what_can_be_compared_in_the_order_of_the_register() -> None:
    told = [
        sold("k-2018", 2018),
        sold("batik-2018", 2018, commodity="batik"),
        sold("k-2019", 2019),
        sold("batik-2019", 2019, commodity="batik"),
    ]

    series = Register(told).export_series()

    assert [[record.id for record in one.records] for one in series] == [
        ["k-2018", "k-2019"],
        ["batik-2018", "batik-2019"],
    ]


@pytest.mark.parametrize(
    "other",
    [
        {"reporter": "MYS"},
        {"partner": "USA"},
        {"flow": Flow.IMPORT},
        {"commodity": Commodity(hs=["4602"], edition="2022")},
        {"valuation": Valuation.FOB},
        {"region": "19"},
        {"value": Money.idr(12_480_000_000_000)},
    ],
    ids=lambda other: next(iter(other)),
)
def test_records_that_differ_in_kind_never_share_a_series(other: dict[str, object]) -> None:
    series = Register([sold("k-2018", 2018), sold("k-2019", 2019, **other)]).export_series()

    assert [len(one.records) for one in series] == [1, 1]


def test_publishers_share_a_series_which_then_refuses_to_compare_them() -> None:
    ministry = sold("k-2019", 2019, source="Kementerian Perindustrian 2020-03-05")

    (series,) = Register([sold("k-2018", 2018), ministry]).export_series()

    assert faults(lambda: series.growth("2019")) == [("growth.publishers", "")]


def test_no_exports_no_series() -> None:
    assert Register([ARTISAN]).export_series() == ()
