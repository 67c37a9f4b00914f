"""What stands twice in a register is one to every count and every rule, and what only looks alike stays two."""

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from typing import Any

import attrs
import pytest

from ikm_domain.errors import ValidationFailed
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enrollment import Enrollment
from ikm_domain.records.equipment import EquipmentGrant, GrantStatus, Handover
from ikm_domain.records.official import Official
from ikm_domain.records.organization import Organization
from ikm_domain.records.program import Program
from ikm_domain.records.record import Ended
from ikm_domain.records.training import Attendance, TrainingSession
from ikm_domain.register import Register
from ikm_domain.reports import report
from ikm_domain.rules import check
from ikm_domain.statistics import contacts, equipment_units, reach, target_met
from ikm_domain.values.people import Headcount
from ikm_domain.values.sources import Document

DAY = "2021-01-01"


def program(name: str, **fields: Any) -> Program:
    return Program(id=name, name=f"Program {name}", kind="e-smart", period="2021", lead_id="o-1", **fields)


def held(name: str, reported: Headcount | int | None = None, **fields: Any) -> TrainingSession:
    told: dict[str, Any] = {"title": f"Sesi {name}", "audience": "artisans", "meetings": [DAY], "reported": reported}
    return TrainingSession(id=name, **{**told, **fields})


def handed(name: str, *parties: str, **fields: Any) -> EquipmentGrant:
    over = [Handover(giver_id=giver, receiver_id=receiver, on=DAY) for giver, receiver in pairwise(parties)]
    return EquipmentGrant(**{"id": name, "item": "Mesin", "quantity": 1, "handovers": over, **fields})


def told(register: Register, *codes: str) -> list[tuple[str, str]]:
    return [(issue.code, str(issue.path)) for issue in check(register) if issue.code in codes]


def ends(figure: Any) -> tuple[Any, Any]:
    return figure.low, figure.high


def test_a_program_that_stands_twice_has_the_sessions_grants_and_people_of_both() -> None:
    twice = program("g-2", ended=Ended(DAY, "duplicate", successor_id="g-1"))
    register = Register(
        [
            program("g-1", targets={"artisans": 100, "enterprises": 10}),
            twice,
            held("s-1", 10, program_id="g-1"),
            held("s-2", 30, program_id="g-2"),
            handed("m-1", program_id="g-2"),
            Artisan(id="a-1", name="Siti"),
            Enrollment(id="k-1", program_id="g-1", subject_id="a-1", enrolled_on=DAY),
            Enrollment(id="k-2", program_id="g-2", subject_id="a-1", enrolled_on=DAY),
        ]
    )
    for name in ("g-1", "g-2"):
        assert ends(reach(register, audience="artisans", program=name)) == (30, 40)
        assert equipment_units(register, program=name).value == 1
    assert ends(target_met(register, program="g-1", target="artisans")) == (Fraction(30, 100), Fraction(40, 100))
    assert told(register, "enrollment.two-open") == [("enrollment.two-open", 'enrollments["k-2"]')]
    assert report(register).count("Program g-") == 1


def test_a_decree_for_ten_groups_gives_no_group_a_second_machine() -> None:
    whole = EquipmentGrant(id="sk", item="Mesin", quantity=10, decided=Document("sk", "1", on=DAY))
    parts = [
        part.hand_over("o-1", "o-2", DAY).hand_over("o-2", f"kub-{index}", DAY)
        for index, part in enumerate(whole.divide({f"sk-{index}": 1 for index in range(10)}))
    ]
    assert told(Register(parts), "grant.same-machine-twice") == []


def test_a_grant_that_stands_twice_is_one_to_the_rules_and_is_not_written_off() -> None:
    first = handed("m-1", "o-1", "e-1", serial_numbers=["A1"])
    again = attrs.evolve(first, id="m-2", ended=Ended("2021-02-01", "duplicate", successor_id="m-1"))
    register = Register([first, again])
    assert told(register, "serial-number.repeated", "grant.same-machine-twice") == []
    assert equipment_units(register).value == 1
    assert again.status("2021-03-01") is GrantStatus.HANDED_OVER
    assert "m-2" not in report(register)


@pytest.mark.parametrize(("reason", "status"), [("written-off", "written-off"), ("returned", "returned")])
def test_a_grant_that_ended_stands_where_its_reason_says(reason: str, status: str) -> None:
    grant = handed("m-1", "o-1", "e-1", ended=Ended("2021-02-01", reason))
    assert grant.status("2021-01-31").value == "handed-over"
    assert grant.status("2021-02-01").value == status


@pytest.mark.parametrize("reason", ["duplicate", "replaced"])
def test_a_session_that_another_stands_for_is_not_counted_beside_it(reason: str) -> None:
    register = Register([held("s-1", 200, ended=Ended(DAY, reason, successor_id="s-2")), held("s-2", 210)])
    assert reach(register, audience="artisans").value == 210
    assert contacts(register).value == 210


@pytest.mark.parametrize("successor", ["s-2", "s-9"])
def test_what_no_other_record_stands_for_is_counted_rather_than_dropped(successor: str) -> None:
    """Two that name each other, or a successor that is not in the register: neither may vanish."""
    ring = held("s-1", 50, ended=Ended(DAY, "duplicate", successor_id=successor))
    other = held("s-2", 50, ended=Ended(DAY, "duplicate", successor_id="s-1" if successor == "s-2" else "s-8"))
    assert ends(reach(Register([ring, other]), audience="artisans")) == (50, 100)


def test_an_heir_is_another_person() -> None:
    rows = [Attendance(person_id=person, on=DAY, mark="present") for person in ("a-1", "a-2")]
    register = Register(
        [
            Artisan(id="a-1", name="Ahmad", ended=Ended("2021-05-01", "died", successor_id="a-2")),
            Artisan(id="a-2", name="Siti"),
            held("s-1", attendance=rows),
        ]
    )
    assert reach(register, audience="artisans").value == 2
    assert register.resolve("a-1") == "a-1"


def test_an_office_that_succeeds_another_holds_what_that_one_held() -> None:
    offices = [
        Organization(id="o-2", name="Dinas", kind="dinas", ended=Ended(DAY, "replaced", successor_id="o-3")),
        Organization(id="o-3", name="Dinas baru", kind="dinas"),
        Organization(id="o-4", name="Dinas lain", kind="dinas"),
    ]
    chain = [Handover(giver_id="o-1", receiver_id="o-2", on=DAY), Handover(giver_id="o-3", receiver_id="e-1", on=DAY)]
    passed = EquipmentGrant(id="m-1", item="Mesin", handovers=chain)
    assert told(Register([*offices, passed]), "handover.giver-not-holder") == []
    stranger = attrs.evolve(passed, handovers=[chain[0], attrs.evolve(chain[1], giver_id="o-4")])
    assert told(Register([*offices, stranger]), "handover.giver-not-holder") == [
        ("handover.giver-not-holder", 'grants["m-1"].handovers[1]')
    ]


def test_officials_whose_ids_are_those_of_artisans_are_reached_as_officials() -> None:
    rows = [Attendance(person_id=str(number), on=DAY, mark="present") for number in (1, 2, 3)]
    people = [kind(id=str(number), name="Siti") for kind in (Artisan, Official) for number in (1, 2, 3)]
    register = Register([*people, held("s-1", audience="officials", attendance=rows)])
    assert reach(register, audience="officials").value == 3
    assert reach(register, audience="artisans").value == 0


def test_what_was_held_is_not_called_off_afterwards() -> None:
    attended = held("s-1", Headcount(50, "attended"))
    verbs: list[Callable[[], TrainingSession]] = [lambda: attended.cancel("2021-02-01"), attended.postpone]
    for verb in verbs:
        with pytest.raises(ValidationFailed, match=r"session\.has-attendance"):
            verb()
    cancelled = held("s-1", 50, ended=Ended("2021-02-01", "cancelled"))
    assert reach(Register([cancelled]), audience="artisans").value == 0
    assert reach(Register([cancelled]), audience="artisans", on="2021-01-15").value == 50


def test_a_former_holder_passes_no_ownership_on() -> None:
    grant = (
        EquipmentGrant(id="m-1", item="Mesin")
        .hand_over("o-1", "o-2", DAY)
        .hand_over("o-2", "kub-1", DAY)
        .return_to("o-2", DAY)
        .hand_over("o-2", "kub-2", DAY)
    )
    with pytest.raises(ValidationFailed, match=r"handover\.giver-not-holder"):
        grant.hand_over("kub-1", "kub-2", DAY, kind="ownership")
    assert grant.hand_over("o-2", "kub-2", DAY, kind="ownership").status(DAY) is GrantStatus.OWNED
