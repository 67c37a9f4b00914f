"""`check` tells breaches first, then warnings, then nothing: errors cannot be."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, cast

import attrs
import pytest

from ikm_domain.errors import Issue, Path, Severity, ValidationFailed, breach, warning
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enrollment import Enrollment
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.equipment import EquipmentGrant, Handover
from ikm_domain.records.exports import ExportRecord
from ikm_domain.records.official import Official
from ikm_domain.records.organization import Organization
from ikm_domain.records.program import Program
from ikm_domain.records.record import Ended, Lasting, Record
from ikm_domain.records.training import Attendance, TrainingSession
from ikm_domain.register import Register
from ikm_domain.rules import DEFAULT_RULES, check, references
from ikm_domain.values.craft_tables import CraftEntry, CraftTable
from ikm_domain.values.crafts import Craft
from ikm_domain.values.money import Money
from ikm_domain.values.places import Region
from ikm_domain.values.region_tables import RegionEntry, RegionTable
from ikm_domain.values.sources import Document

MINISTRY = Organization(id="o-1", name="Kementerian Perindustrian", kind="ministry")
GROUP = Enterprise(id="e-1", name="KUB Pewter", kind="kub", region="19.71")
SITI = Artisan(id="a-1", name="Siti Aminah", sex="female", region="19.71", crafts=["pewter"])
PROGRAM = Program(id="g-1", name="e-Smart IKM", kind="e-smart", period="2020", lead_id="o-1")


def told(issues: tuple[Issue, ...]) -> list[tuple[str, str, str]]:
    return [(issue.severity.value, issue.code, str(issue.path)) for issue in issues]


def missing(*records: Record) -> list[tuple[str, object]]:
    """Where the references of a register point at nothing, and at what."""
    return [(str(issue.path), issue.params["target"]) for issue in references(Register(records))]


def faults(call: Callable[[], object]) -> list[tuple[str, str]]:
    with pytest.raises(ValidationFailed) as failed:
        call()
    return [(issue.code, str(issue.path)) for issue in failed.value.issues]


def grant(**fields: Any) -> EquipmentGrant:
    return EquipmentGrant(**{"id": "m-1", "item": "Mesin pengecoran", "quantity": 1, **fields})


def test_a_sound_register_has_nothing_to_tell() -> None:
    assert check(Register([MINISTRY, GROUP, SITI, PROGRAM])) == ()


def test_a_breach_comes_before_every_warning_wherever_it_stands() -> None:
    early = grant(
        decided=Document("sk", "12/2020", on="2020-03-01"),
        handovers=[Handover(giver_id="o-1", on="2020-02-27")],
    )
    register = Register([MINISTRY, Artisan(id="a-2", name="Dewi", enterprise_id="e-9"), early])

    assert told(check(register)) == [
        ("breach", "handover.before-decision", 'grants["m-1"].handovers[0]'),
        ("warning", "field.not-stated", 'artisans["a-2"].sex'),
        ("warning", "field.not-stated", 'artisans["a-2"].region'),
        ("warning", "field.not-stated", 'artisans["a-2"].crafts'),
        ("warning", "handover.receiver-not-told", 'grants["m-1"].handovers[0]'),
        ("warning", "reference.missing", 'artisans["a-2"].enterprise_id'),
    ]


def test_several_breaches_and_warnings_keep_their_order() -> None:
    def noisy(register: Register, on: date | None) -> Iterator[Issue]:
        yield warning("own.first", Path(("x",)))
        yield breach("own.second")
        yield warning("own.third")
        yield breach("own.fourth")

    assert [issue.code for issue in check(Register(), [noisy])] == [
        "own.second",
        "own.fourth",
        "own.first",
        "own.third",
    ]


def test_a_lone_record_is_checked_without_the_register() -> None:
    assert told(check(Artisan(id="a-2", name="Dewi", sex="female", enterprise_id="nowhere"))) == [
        ("warning", "field.not-stated", "region"),
        ("warning", "field.not-stated", "crafts"),
    ]


def test_a_value_is_checked_too() -> None:
    assert told(check(Region("19.99"))) == [("warning", "region.unlisted", "")]
    assert check(Region("19.71")) == ()
    assert check(Money.idr(5)) == ()


@pytest.mark.parametrize("subject", ["a-1", 5, [SITI], {"artisans": []}])
def test_what_is_neither_record_nor_value_nor_register_is_refused(subject: object) -> None:
    assert faults(lambda: check(cast(Any, subject))) == [("field.type", "")]


def test_nothing_to_check_is_told_as_missing() -> None:
    assert faults(lambda: check(cast(Any, None))) == [("field.missing", "")]


def test_an_integrators_rule_is_applied_and_gets_the_register_and_the_day() -> None:
    seen: list[tuple[Register, date | None]] = []

    def no_pewter(register: Register, on: date | None) -> Iterator[Issue]:
        seen.append((register, on))
        for artisan in register.artisans.values():
            yield breach("own.pewter", Path(("artisans", artisan.id)))

    register = Register([SITI])

    assert told(check(register, [*DEFAULT_RULES, no_pewter], date(2020, 2, 27))) == [
        ("breach", "own.pewter", 'artisans["a-1"]')
    ]
    assert seen == [(register, date(2020, 2, 27))]


def test_rules_are_what_is_passed_and_nothing_else() -> None:
    register = Register([Official(id="p-1", name="Rahmat", organization_id="o-9")])

    assert told(check(register)) == [("warning", "reference.missing", 'officials["p-1"].organization_id')]
    assert check(register, ()) == ()


def test_on_asks_as_of_the_end_of_a_day() -> None:
    handed_over = grant(
        decided=Document("sk", "12/2020", on="2020-02-01"),
        handovers=[Handover(giver_id="o-1", receiver_id="e-1", on="2020-02-27")],
    )
    register = Register([MINISTRY, GROUP, handed_over])

    assert check(register) == ()
    # On 27 February 2021 the year is full; the day after it is over.
    assert check(register, on=date(2021, 2, 27)) == ()
    assert told(check(register, on=date(2021, 2, 28))) == [
        ("warning", "grant.not-inspected", 'grants["m-1"].inspections')
    ]
    assert check(register, on=date(2019, 1, 1)) == ()
    assert check(register, on="2021-02-28") == check(register, on=date(2021, 2, 28)) != ()


@pytest.mark.parametrize(("on", "code"), [("27-02-2021", "date.text"), (20210227, "field.type")])
def test_what_is_no_day_is_refused(on: object, code: str) -> None:
    for subject in (Register(), SITI, Region("19.71")):
        assert faults(lambda subject=subject: check(subject, on=cast(Any, on))) == [(code, "on")]  # type: ignore[misc]


def test_no_issue_of_check_is_an_error() -> None:
    register = Register([Artisan(id="a-2", name="Dewi", nik="0000000000000000"), grant(mode="loan"), SITI])

    assert check(register)
    assert {issue.severity for issue in check(register)} <= {Severity.BREACH, Severity.WARNING}


def test_a_reference_that_is_there_is_no_issue() -> None:
    everything = [
        MINISTRY,
        GROUP,
        Artisan(id="a-1", name="Siti", enterprise_id="e-1"),
        Official(id="p-1", name="Rahmat", organization_id="o-1"),
        Program(id="g-1", name="e-Smart", kind="e-smart", period="2020", lead_id="o-1", partner_ids=["o-1"]),
        Enrollment(id="n-1", program_id="g-1", subject_id="a-1"),
        Enrollment(id="n-2", program_id="g-1", subject_id="p-1"),
        Enrollment(id="n-3", program_id="g-1", subject_id="e-1"),
        TrainingSession(
            id="s-1",
            title="Workshop",
            audience="artisans",
            program_id="g-1",
            meetings=["2020-02-27"],
            registered=["a-1", "p-1"],
            attendance=[Attendance(person_id="p-1", on="2020-02-27", mark="absent")],
        ),
        grant(
            program_id="g-1",
            handovers=[
                Handover(giver_id="o-1", receiver_id="e-1", on="2020-02-27"),
                Handover(giver_id="e-1", receiver_id="a-1", on="2020-02-28"),
            ],
        ),
    ]

    assert missing(*everything) == []


def test_an_id_that_is_not_told_points_nowhere_and_is_no_issue() -> None:
    assert missing(MINISTRY, SITI, Official(id="p-1", name="Rahmat"), grant()) == []


def test_the_pointer_of_an_artisan() -> None:
    assert missing(Artisan(id="a-1", name="Siti", enterprise_id="a-1")) == [('artisans["a-1"].enterprise_id', "a-1")]


def test_the_pointer_of_an_official() -> None:
    assert missing(GROUP, Official(id="p-1", name="Rahmat", organization_id="e-1")) == [
        ('officials["p-1"].organization_id', "e-1")
    ]


def test_the_pointers_of_a_program() -> None:
    program = Program(
        id="g-1", name="e-Smart", kind="e-smart", period="2020", lead_id="o-8", partner_ids=["o-1", "o-9", "e-1"]
    )

    assert missing(MINISTRY, GROUP, program) == [
        ('programs["g-1"].lead_id', "o-8"),
        ('programs["g-1"].partner_ids[1]', "o-9"),
        ('programs["g-1"].partner_ids[2]', "e-1"),
    ]


def test_the_pointer_of_a_session() -> None:
    session = TrainingSession(id="s-1", title="Workshop", audience="artisans", program_id="o-1")

    assert missing(MINISTRY, session) == [('sessions["s-1"].program_id', "o-1")]


def test_the_pointers_of_an_enrollment() -> None:
    enrollments = [
        Enrollment(id="n-1", program_id="o-1", subject_id="a-9"),
        Enrollment(id="n-2", program_id="g-1", subject_id="o-1"),
    ]

    assert missing(MINISTRY, PROGRAM, *enrollments) == [
        ('enrollments["n-1"].program_id', "o-1"),
        ('enrollments["n-1"].subject_id', "a-9"),
        ('enrollments["n-2"].subject_id', "o-1"),
    ]


def test_the_people_of_a_session_are_artisans_or_officials() -> None:
    session = TrainingSession(
        id="s-1",
        title="Workshop",
        audience="artisans",
        meetings=["2020-02-27"],
        registered=["a-1", "e-1", "p-1", "a-9"],
        attendance=[
            Attendance(person_id="a-1", on="2020-02-27", mark="present"),
            Attendance(person_id="e-1", on="2020-02-27", mark="absent"),
        ],
    )

    assert missing(GROUP, SITI, Official(id="p-1", name="Rahmat"), session) == [
        ('sessions["s-1"].registered[1]', "e-1"),
        ('sessions["s-1"].registered[3]', "a-9"),
        ('sessions["s-1"].attendance[1].person_id', "e-1"),
    ]


def test_the_pointers_of_a_grant() -> None:
    handed_over = grant(
        program_id="g-9",
        handovers=[
            Handover(giver_id="o-9", receiver_id="e-1", on="2020-02-27"),
            Handover(giver_id="e-1", receiver_id="p-1", on="2020-02-28"),
        ],
    )

    assert missing(GROUP, Official(id="p-1", name="Rahmat"), handed_over) == [
        ('grants["m-1"].program_id', "g-9"),
        ('grants["m-1"].handovers[0].giver_id', "o-9"),
        ('grants["m-1"].handovers[1].receiver_id', "p-1"),
    ]


ENDED = Ended("2021-05-01", "replaced", successor_id="z-9")


@pytest.mark.parametrize(
    ("kind", "record"),
    [
        ("organizations", Organization(id="x", name="Dekranas", kind="dekranas", ended=ENDED)),
        ("enterprises", Enterprise(id="x", name="KUB", kind="kub", region="19.71", ended=ENDED)),
        ("artisans", Artisan(id="x", name="Siti", ended=ENDED)),
        ("officials", Official(id="x", name="Rahmat", ended=ENDED)),
        ("sessions", TrainingSession(id="x", title="Workshop", audience="artisans", ended=ENDED)),
        ("programs", Program(id="x", name="e-Smart", kind="e-smart", period="2020", lead_id="o-1", ended=ENDED)),
        ("enrollments", Enrollment(id="x", program_id="g-1", subject_id="a-1", ended=ENDED)),
        ("grants", EquipmentGrant(id="x", item="Mesin", ended=ENDED)),
    ],
)
def test_a_successor_is_of_the_same_kind_as_what_it_follows(kind: str, record: Lasting) -> None:
    namesake = {
        "artisans": Official(id="z-9", name="Sri"),
    }.get(kind, Artisan(id="z-9", name="Sri"))

    others = [MINISTRY, PROGRAM, SITI]  # whom programs and enrollments point at

    assert missing(*others, record, namesake) == [(f'{kind}["x"].ended.successor_id', "z-9")]
    assert missing(*others, record, attrs.evolve(record, id="z-9", ended=None)) == []


def test_an_end_without_a_successor_points_nowhere() -> None:
    assert missing(Artisan(id="a-1", name="Siti", ended=Ended("2021-05-01", "died"))) == []


def test_an_export_record_points_at_nothing() -> None:
    record = ExportRecord(id="k-1", commodity="kerajinan", period="2019", value=Money.usd(1), source="ANTARA")

    assert missing(record) == []


def test_the_id_that_is_not_there_is_told_in_words() -> None:
    (issue,) = references(Register([Artisan(id="a-1", name="Siti", enterprise_id="e-9")]))

    assert issue.severity is Severity.WARNING
    assert issue.message("id") == 'Id "e-9" tidak ada dalam register.'
    assert issue.message("en") == 'The id "e-9" is not in the register.'


def test_a_table_of_ones_own_says_which_regions_are_listed_in_place_of_the_shipped_one() -> None:
    town = RegionEntry(code="19.72", kind="kota", name="Sungailiat")
    wider, alone = RegionTable.shipped().with_entries(town), RegionTable([town], {})
    program = attrs.evolve(PROGRAM, regions=["19.71", "19.72"])
    lead = attrs.evolve(MINISTRY, region="19")
    register = Register([program, lead])
    unlisted = 'programs["g-1"].regions[1]'
    assert [(issue.code, str(issue.path)) for issue in check(register)] == [("region.unlisted", unlisted)]
    assert check(register, regions=wider) == ()
    assert [(issue.code, str(issue.path), dict(issue.params)) for issue in check(register, regions=alone)] == [
        ("region.unlisted", 'organizations["o-1"].region', {"given": "19"}),
        ("region.unlisted", 'programs["g-1"].regions[0]', {"given": "19.71"}),
    ]
    assert [str(issue.path) for issue in check(program, regions=alone)] == ["regions[0]"]
    assert [str(issue.path) for issue in check(Region("19.71"), regions=alone)] == [""]
    assert check(Region("19.72"), regions=wider) == ()


def test_what_is_no_table_of_regions_is_refused() -> None:
    wrong: Any = {"19.72": "Sungailiat"}
    assert faults(lambda: check(Register([]), regions=wrong)) == [("field.type", "regions")]


def test_a_craft_table_of_ones_own_says_which_are_listed_in_place_of_the_shipped_one() -> None:
    lurik = CraftEntry(code="weaving-lurik", family="textile", name="tenun lurik")
    wider, alone = CraftTable.shipped().with_entries(lurik), CraftTable([lurik])
    program = attrs.evolve(PROGRAM, crafts=["pewter", "weaving-lurik"], regions=["19.72"])
    register = Register([program, MINISTRY])
    region = ("region.unlisted", 'programs["g-1"].regions[0]')
    told = {
        table: [(issue.code, str(issue.path)) for issue in check(register, crafts=table)]
        for table in (None, wider, alone)
    }
    assert told == {
        None: [region, ("craft.unlisted", 'programs["g-1"].crafts[1]')],
        wider: [region],
        alone: [region, ("craft.unlisted", 'programs["g-1"].crafts[0]')],
    }
    town = RegionTable([RegionEntry(code="19.72", kind="kota", name="Sungailiat")], {})
    assert check(program, crafts=wider, regions=town) == ()
    assert check(Craft("weaving-lurik"), crafts=wider) == ()
    assert [issue.code for issue in check(Craft("pewter"), crafts=alone)] == ["craft.unlisted"]


def test_every_table_that_is_none_is_refused_at_once() -> None:
    wrong: Any = ["weaving-lurik"]
    assert faults(lambda: check(Register([]), regions=wrong, crafts=wrong)) == [
        ("field.type", "regions"),
        ("field.type", "crafts"),
    ]
