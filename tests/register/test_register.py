"""A register keeps records in order by id, never changes, and says every conflict at once."""

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal
from typing import Any, cast

import attrs
import pytest

from ikm_domain.columns import Personal
from ikm_domain.errors import ValidationFailed
from ikm_domain.frozen import FrozenMap
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enrollment import Enrollment
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.equipment import EquipmentGrant, Handover, Inspection
from ikm_domain.records.exports import Commodity, ExportRecord, Flow, Valuation
from ikm_domain.records.official import Official
from ikm_domain.records.organization import Organization
from ikm_domain.records.program import Program
from ikm_domain.records.record import Ended, Lasting, Record
from ikm_domain.records.training import Attendance, Meeting, TrainingSession
from ikm_domain.register import KINDS, PARTS, Register, kind_of
from ikm_domain.values.money import Money
from ikm_domain.values.people import Headcount
from ikm_domain.values.sources import Document, Source

ARTISAN = Artisan(id="a-1", name="Siti Aminah")
ONE_OF_EACH: dict[str, Record] = {
    "organizations": Organization(id="x", name="Dekranas", kind="dekranas"),
    "enterprises": Enterprise(id="x", name="Pewter Bangka", kind="enterprise", region="19.71"),
    "artisans": Artisan(id="x", name="Siti Aminah"),
    "officials": Official(id="x", name="Rahmat"),
    "programs": Program(id="x", name="e-Smart IKM", kind="e-smart", period="2020", lead_id="o-1"),
    "enrollments": Enrollment(id="x", program_id="g-1", subject_id="a-1"),
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
        "enrollments",
        "sessions",
        "grants",
        "exports",
    ]
    assert {kind: dict(getattr(register, kind)) for kind in KINDS} == {
        kind: {"x": record} for kind, record in ONE_OF_EACH.items()
    }


def test_one_id_may_stand_in_several_kinds() -> None:
    assert len(Register(ONE_OF_EACH.values())) == 9


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
    assert len(changed) == 9


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


# --- resolve ---------------------------------------------------------------------------------------------------------


def twice(record_id: str, successor: str, **changes: Any) -> Artisan:
    return Artisan(
        id=record_id, name="Siti Aminah", ended=Ended("2021-05-01", "duplicate", successor_id=successor), **changes
    )


def test_a_record_that_has_not_ended_stands_for_itself() -> None:
    assert Register([ARTISAN]).resolve("a-1") == "a-1"


def test_the_end_of_a_chain_of_successors_stands_for_all_of_it() -> None:
    register = Register([twice("a-3", "a-2"), twice("a-2", "a-1"), ARTISAN])

    assert [register.resolve(one) for one in ("a-1", "a-2", "a-3")] == ["a-1", "a-1", "a-1"]


def test_an_end_without_a_successor_leads_nowhere() -> None:
    died = Artisan(id="a-1", name="Siti", ended=Ended("2021-05-01", "died"))

    assert Register([died]).resolve("a-1") == "a-1"


def test_an_id_that_is_not_there_is_its_own() -> None:
    assert Register([ARTISAN]).resolve("a-9") == "a-9"
    assert Register([ARTISAN]).resolve("a-9", "artisans") == "a-9"
    assert Register([twice("a-2", "a-9")]).resolve("a-2") == "a-9"


def test_an_export_record_stands_for_itself() -> None:
    assert Register([sold("k-1", 2019)]).resolve("k-1") == "k-1"


def test_of_one_id_in_two_kinds_the_kind_that_is_asked_for_is_followed() -> None:
    register = Register([twice("x", "a-1"), ARTISAN, Official(id="x", name="Rahmat")])

    assert register.resolve("x", "artisans") == "a-1"
    assert register.resolve("x", "officials") == "x"
    assert register.resolve("x") == "a-1"  # artisans stand before officials


def test_a_successor_is_looked_for_in_the_kind_of_the_record() -> None:
    official = Official(id="a-1", name="Rahmat", ended=Ended("2021-05-01", "replaced", successor_id="p-2"))

    assert Register([twice("a-2", "a-1"), ARTISAN, official]).resolve("a-2") == "a-1"


@pytest.mark.parametrize("kind", ["artisan", "people", "rows", "__init__"])
def test_a_kind_that_is_none_is_refused_by_name(kind: str) -> None:
    assert faults(lambda: Register([ARTISAN]).resolve("a-1", kind)) == [("code.unknown", "kind")]


@pytest.mark.parametrize("start", ["a-1", "a-2", "a-3"])
def test_successors_that_go_round_are_refused_wherever_one_starts(start: str) -> None:
    register = Register([twice("a-1", "a-2"), twice("a-2", "a-3"), twice("a-3", "a-1")])

    assert faults(lambda: register.resolve(start)) == [("register.successor-cycle", f'artisans["{start}"].ended')]


def test_a_record_that_is_its_own_successor_goes_round_too() -> None:
    register = Register([twice("a-1", "a-1")])

    assert faults(lambda: register.resolve("a-1")) == [("register.successor-cycle", 'artisans["a-1"].ended')]


# --- rows ------------------------------------------------------------------------------------------------------------

SESSION = TrainingSession(
    id="s-1",
    title="Bimtek desain pewter",
    audience="artisans",
    source=Source("ANTARA Babel", published_on="2020-02-27"),
    meetings=[Meeting("2020-02-27", "09:00", "16:00"), "2020-02-28"],
    region="19.71",
    reported=Headcount(20, "attended", splits={"artisans": 18, "officials": 2}),
    registered=["a-1", "a-2"],
    attendance=[
        Attendance(person_id="a-1", on="2020-02-27", mark="present"),
        Attendance(person_id="a-1", on="2020-02-28", mark="partial"),
    ],
    cost=Money.idr("7500000.50"),
    earlier_dates=["2020-02-20"],
)
GRANT = EquipmentGrant(
    id="m-1",
    item="Mesin pengecoran",
    quantity=2,
    unit_value=Money.idr(75_000_000),
    serial_numbers=["A1", "A2"],
    decided=Document("sk", "12/2020", on="2020-02-01"),
    handovers=[Handover(giver_id="o-1", receiver_id="e-1", on="2020-02-27", document=Document("bast", "3/2020"))],
    inspections=[Inspection(on="2020-08-01", condition="in-use", note="Baik.\nDipakai.")],
)
SITI = Artisan(
    id="a-1",
    name="Siti Aminah",
    sex="female",
    region="19.71",
    crafts=["pewter", "batik-written"],
    nik="1971024107909998",
    extra={"siinas:account": "A-7", "siinas:tags": ["x", 1]},
)
FIRM = Enterprise(id="e-1", name="KUB", kind="kub", region="19.71", nib="9999000000001", npwp="990000010000999")
ENROLLED = Enrollment(id="n-1", program_id="g-1", subject_id="a-1", applied_on="2020-01-15")
PROGRAM = Program(
    id="g-1",
    name="e-Smart IKM",
    kind="e-smart",
    period="2020",
    lead_id="o-1",
    partner_ids=["o-2", "o-3"],
    regions=["19", "19.71"],
    targets={"artisans": 200, "machines": 2},
    budget=Money.idr(1_000_000),
)
TOLD = Register(
    [
        *(attrs.evolve(record, id="y") for record in ONE_OF_EACH.values()),
        *(SESSION, GRANT, SITI, FIRM, ENROLLED, PROGRAM, sold("k-1", 2019, equivalent=Money.idr(5))),
    ]
)
FLAT = (str, int, Decimal, date, time, type(None))


@pytest.mark.parametrize("personal", ["full", "omitted"])
@pytest.mark.parametrize("kind", [*KINDS, *PARTS])
def test_every_row_of_a_kind_has_the_same_columns_and_flat_values(kind: str, personal: Personal) -> None:
    rows = TOLD.rows(kind, personal=personal)

    assert rows
    assert len({tuple(row) for row in rows}) == 1
    assert all(type(value) in FLAT for row in rows for value in row.values())
    assert all(name.isidentifier() for name in rows[0])
    json.dumps(rows, default=str)


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_has_a_row_for_each_record_in_its_order_and_none_where_there_is_none(kind: str) -> None:
    assert [row["id"] for row in TOLD.rows(kind, personal="omitted")] == list(getattr(TOLD, kind))
    assert Register().rows(kind, personal="full") == []


def test_a_row_of_an_artisan() -> None:
    _, row = TOLD.rows("artisans", personal="full")

    assert row == {
        "id": "a-1",
        "source_publisher": None,
        "source_title": None,
        "source_url": None,
        "source_published_on": None,
        "source_locator": None,
        "ended_on": None,
        "ended_reason": None,
        "ended_note": None,
        "ended_successor_id": None,
        "extra": "siinas:account=A-7; siinas:tags=x; 1",
        "name": "Siti Aminah",
        "sex": "female",
        "region": "19.71",
        "crafts": "pewter; batik-written",
        "birth_year": None,
        "nik": "1971024107909998",
        "enterprise_id": None,
    }


def test_what_is_personal_is_left_out_whole_unless_it_is_asked_for() -> None:
    full, omitted = TOLD.rows("artisans", personal="full"), TOLD.rows("artisans", personal="omitted")

    assert set(full[0]) - set(omitted[0]) == {"name", "nik", "extra"}
    assert set(TOLD.rows("officials", personal="full")[0]) - set(TOLD.rows("officials", personal="omitted")[0]) == {
        "name",
        "nip",
        "extra",
    }
    for text in ("Siti", "1971024107909998", "A-7", "9999000000001", "990000010000999"):
        told = str([TOLD.rows(kind, personal="omitted") for kind in (*KINDS, *PARTS)])
        assert text not in told
    assert TOLD.rows("enterprises", personal="full")[1]["nib"] == "9999000000001"


def test_a_row_of_a_session_tells_amounts_counts_and_how_many_parts_there_are() -> None:
    _, row = TOLD.rows("sessions", personal="omitted")

    assert {
        name: row[name]
        for name in (
            "source_publisher",
            "source_published_on",
            "audience",
            "meetings",
            "reported_total",
            "reported_basis",
            "reported_female",
            "reported_splits",
            "registered",
            "attendance",
            "cost",
            "cost_currency",
            "earlier_dates",
        )
    } == {
        "source_publisher": "ANTARA Babel",
        "source_published_on": date(2020, 2, 27),
        "audience": "artisans",
        "meetings": 2,
        "reported_total": 20,
        "reported_basis": "attended",
        "reported_female": None,
        "reported_splits": "artisans=18; officials=2",
        "registered": "a-1; a-2",
        "attendance": 2,
        "cost": Decimal("7500000.50"),
        "cost_currency": "IDR",
        "earlier_dates": "2020-02-20",
    }
    assert type(row["audience"]) is str


def test_the_parts_of_sessions_stand_beside_the_id_of_their_session() -> None:
    assert TOLD.rows("meetings", personal="omitted") == [
        {"session_id": "s-1", "on": date(2020, 2, 27), "starts": time(9), "ends": time(16)},
        {"session_id": "s-1", "on": date(2020, 2, 28), "starts": None, "ends": None},
    ]
    assert TOLD.rows("attendance", personal="omitted") == [
        {"session_id": "s-1", "person_id": "a-1", "on": date(2020, 2, 27), "mark": "present"},
        {"session_id": "s-1", "person_id": "a-1", "on": date(2020, 2, 28), "mark": "partial"},
    ]


def test_the_parts_of_grants_stand_beside_the_id_of_their_grant() -> None:
    assert TOLD.rows("handovers", personal="omitted") == [
        {
            "grant_id": "m-1",
            "giver_id": "o-1",
            "receiver_id": "e-1",
            "on": date(2020, 2, 27),
            "kind": None,
            "document_kind": "bast",
            "document_number": "3/2020",
            "document_on": None,
        }
    ]
    assert TOLD.rows("inspections", personal="full") == [
        {"grant_id": "m-1", "on": date(2020, 8, 1), "condition": "in-use", "note": "Baik.\nDipakai."}
    ]


def test_rows_of_programs_grants_and_exports_keep_periods_places_and_amounts() -> None:
    program = TOLD.rows("programs", personal="omitted")[1]
    grant = TOLD.rows("grants", personal="omitted")[1]
    export = TOLD.rows("exports", personal="omitted")[1]

    assert [program[name] for name in ("period", "partner_ids", "regions", "crafts", "targets", "budget", "spent")] == [
        "2020",
        "o-2; o-3",
        "19; 19.71",
        None,
        "artisans=200; machines=2",
        Decimal(1_000_000),
        None,
    ]
    assert [grant[name] for name in ("unit_value", "unit_value_currency", "serial_numbers", "decided_number")] == [
        Decimal(75_000_000),
        "IDR",
        "A1; A2",
        "12/2020",
    ]
    names = ("commodity_basket", "commodity_hs", "value", "value_currency", "equivalent", "equivalent_currency")
    assert [export[name] for name in names] == [
        "kerajinan",
        "",
        Decimal(870_000_000),
        "USD",
        Decimal(5),
        "IDR",
    ]


def test_an_integrators_record_has_the_columns_of_its_kind() -> None:
    register = Register([ARTISAN, GuildMember(id="a-2", name="Dewi")])

    assert [set(row) for row in register.rows("artisans", personal="full")] == [
        {*register.rows("artisans", personal="full")[0]}
    ] * 2


def test_rows_need_to_be_told_what_becomes_of_personal_data() -> None:
    with pytest.raises(TypeError):
        TOLD.rows("artisans")  # type: ignore[call-arg]
    for word in ("all", "", None, True):
        assert faults(lambda word=word: TOLD.rows("artisans", personal=cast(Any, word))) == [  # type: ignore[misc]
            ("personal.choice", "personal")
        ]


@pytest.mark.parametrize("kind", ["artisan", "", "__init__", None, 5])
def test_a_kind_that_has_no_rows_is_refused_by_name(kind: object) -> None:
    assert faults(lambda: TOLD.rows(cast(Any, kind), personal="full")) == [("code.unknown", "kind")]
