"""The rules that need two records to be seen: successions, enrollments, serial numbers, and one machine twice."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs
import pytest

from ikm_domain.errors import Issue, Severity
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enrollment import Enrollment
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.equipment import EquipmentGrant, Handover
from ikm_domain.records.exports import ExportRecord
from ikm_domain.records.official import Official
from ikm_domain.records.organization import Organization
from ikm_domain.records.record import Ended, Record
from ikm_domain.register import Register
from ikm_domain.rules import (
    DEFAULT_RULES,
    Rule,
    check,
    official_numbers,
    open_enrollments,
    references,
    same_machine_twice,
    serial_numbers,
    successions,
)
from ikm_domain.testing.numbers import make_nik, make_nip, make_npwp
from ikm_domain.values.money import Money


def told(issues: Iterable[Issue]) -> list[tuple[str, str, str]]:
    return [(issue.severity.value, issue.code, str(issue.path)) for issue in issues]


def places(rule: Rule, *records: Record, on: date | None = None) -> list[str]:
    return [str(issue.path) for issue in rule(Register(records), on)]


def artisan(name: str, successor: str | None = None) -> Artisan:
    ended = Ended("2021-05-01", "duplicate", successor_id=successor) if successor else None
    return Artisan(id=name, name="Siti Aminah", ended=ended)


def group(name: str, successor: str | None = None) -> Enterprise:
    ended = Ended("2021-05-01", "merged", successor_id=successor) if successor else None
    return Enterprise(id=name, name=f"KUB {name}", kind="kub", region="19.71", ended=ended)


def enrolled(name: str, subject: str = "a-1", program: str = "g-1", **fields: Any) -> Enrollment:
    return Enrollment(
        **{"id": name, "program_id": program, "subject_id": subject, "enrolled_on": "2020-02-01"} | fields
    )


def handed(name: str, on: str, receiver: str | None = "e-1", item: str = "Mesin pengecoran") -> EquipmentGrant:
    handover = Handover(giver_id="o-1", receiver_id=receiver, on=on)
    return EquipmentGrant(id=name, item=item, handovers=[handover])


def test_the_rules_of_the_house_are_six() -> None:
    assert DEFAULT_RULES[:5] == (references, successions, open_enrollments, official_numbers, serial_numbers)
    assert len(DEFAULT_RULES) == 6
    twice = [handed("m-1", "2020-02-27", "a-1"), handed("m-2", "2020-02-28", "a-1")]
    assert places(DEFAULT_RULES[5], artisan("a-1"), *twice) == ['grants["m-2"].handovers[0]']


def test_every_rule_of_the_house_is_applied_by_check() -> None:
    register = Register(
        [
            artisan("a-1", "a-1"),
            enrolled("n-1", "a-9"),
            enrolled("n-2", "a-9"),
            attrs.evolve(handed("m-1", "2020-02-27"), serial_numbers=["A1"]),
            attrs.evolve(handed("m-2", "2020-02-28"), serial_numbers=["A1"]),
        ]
    )

    assert {issue.code for issue in check(register)} >= {
        "reference.missing",
        "register.successor-cycle",
        "enrollment.two-open",
        "serial-number.repeated",
        "grant.same-machine-twice",
    }


def test_an_integrator_chooses_rules_and_their_windows() -> None:
    register = Register([handed("m-1", "2020-02-27"), handed("m-2", "2020-03-02")])  # four days later

    assert told(check(register, [same_machine_twice(window_days=4)]))[-1] == (
        "warning",
        "grant.same-machine-twice",
        'grants["m-2"].handovers[0]',
    )
    assert "grant.same-machine-twice" not in [issue.code for issue in check(register, [same_machine_twice(3)])]
    assert "grant.same-machine-twice" not in [issue.code for issue in check(register, [])]


# --- successions ---------------------------------------------------------------------------------------------------


def test_a_chain_of_successors_that_ends_is_no_breach() -> None:
    assert places(successions, artisan("a-1", "a-2"), artisan("a-2", "a-3"), artisan("a-3")) == []
    assert places(successions, artisan("a-1", "nowhere"), artisan("a-3")) == []


@pytest.mark.parametrize(
    "ring", [[("a-1", "a-1")], [("a-1", "a-2"), ("a-2", "a-1")], [("a-1", "a-2"), ("a-2", "a-3"), ("a-3", "a-1")]]
)
def test_each_record_of_a_ring_of_successors_is_a_breach(ring: list[tuple[str, str]]) -> None:
    register = Register([artisan(name, successor) for name, successor in ring])

    assert told(successions(register)) == [
        ("breach", "register.successor-cycle", f'artisans["{name}"].ended') for name, _ in ring
    ]
    assert [issue.severity for issue in check(register)][: len(ring)] == [Severity.BREACH] * len(ring)


def test_a_record_that_leads_into_a_ring_is_not_said_to_lead_back_to_itself() -> None:
    ring = [artisan("a-1", "a-2"), artisan("a-2", "a-3"), artisan("a-3", "a-2")]

    assert places(successions, *ring) == ['artisans["a-2"].ended', 'artisans["a-3"].ended']


def test_successors_are_followed_within_one_kind() -> None:
    assert places(successions, artisan("x", "y"), group("y", "x")) == []


def test_a_ring_is_told_in_words() -> None:
    (issue,) = successions(Register([artisan("a-1", "a-1")]))

    assert issue.message("id") == "Rangkaian penerus kembali ke catatan ini."
    assert issue.message("en") == "The chain of successors leads back to this record."


def test_a_record_that_cannot_end_has_no_successor() -> None:
    record = ExportRecord(id="k-1", commodity="kerajinan", period="2019", value=Money.usd(1), source="ANTARA")

    assert places(successions, record) == []


# --- open enrollments ----------------------------------------------------------------------------------------------


def test_one_open_enrollment_for_each_subject_and_program_is_no_issue() -> None:
    assert places(open_enrollments, enrolled("n-1"), enrolled("n-2", "a-2"), enrolled("n-3", "a-1", "g-2")) == []


def test_an_open_enrollment_beside_another_is_told_at_the_later_one_in_the_register() -> None:
    found = list(open_enrollments(Register([enrolled("n-1"), enrolled("n-2"), enrolled("n-3")])))

    assert told(found) == [
        ("warning", "enrollment.two-open", 'enrollments["n-2"]'),
        ("warning", "enrollment.two-open", 'enrollments["n-3"]'),
    ]
    assert found[0].message("id") == "Peserta ini punya kepesertaan lain yang masih terbuka dalam program yang sama."
    assert found[0].message("en") == "This subject has another open enrollment in the same program."


def test_a_new_enrollment_after_an_ended_one_is_fine() -> None:
    first = enrolled("n-1", ended=Ended("2020-06-30", "withdrew"))

    assert places(open_enrollments, first, enrolled("n-2", enrolled_on="2020-09-01")) == []


@pytest.mark.parametrize(("on", "open_twice"), [(date(2020, 6, 29), True), (date(2020, 6, 30), False)])
def test_on_asks_which_enrollments_were_open_at_the_end_of_the_day(on: date, open_twice: bool) -> None:
    both = [enrolled("n-1", ended=Ended("2020-06-30", "withdrew")), enrolled("n-2")]

    assert places(open_enrollments, *both, on=on) == (['enrollments["n-2"]'] if open_twice else [])


def test_an_enrollment_that_had_not_begun_by_the_day_was_not_open_on_it() -> None:
    first = enrolled("n-1", ended=Ended("2020-06-30", "withdrew"))
    second = enrolled("n-2", applied_on="2020-08-15", enrolled_on="2020-09-01")

    assert places(open_enrollments, first, second, on=date(2020, 3, 1)) == []


def test_a_duplicate_is_enrolled_as_the_person_it_stands_for() -> None:
    people = [artisan("a-1"), artisan("a-2", "a-1")]

    assert places(open_enrollments, *people, enrolled("n-1", "a-1"), enrolled("n-2", "a-2")) == ['enrollments["n-2"]']


def test_subjects_whose_successors_go_round_are_told_apart_and_break_nothing() -> None:
    people = [artisan("a-1", "a-2"), artisan("a-2", "a-1")]

    assert places(open_enrollments, *people, enrolled("n-1", "a-1"), enrolled("n-2", "a-2")) == []


# --- serial numbers ------------------------------------------------------------------------------------------------


def test_a_serial_number_of_an_earlier_grant_is_told_at_its_place_in_the_later_one() -> None:
    first = EquipmentGrant(id="m-1", item="Mesin", serial_numbers=["A1", "A2"])
    second = EquipmentGrant(id="m-2", item="Alat poles", serial_numbers=["B1", "A2"])
    found = list(serial_numbers(Register([first, second])))

    assert told(found) == [("warning", "serial-number.repeated", 'grants["m-2"].serial_numbers[1]')]
    assert found[0].message("id") == "Nomor seri ini ada juga pada fasilitasi lain."
    assert found[0].message("en") == "This serial number stands in another grant too."


def test_serial_numbers_that_differ_are_no_issue() -> None:
    first = EquipmentGrant(id="m-1", item="Mesin", serial_numbers=["A1"])

    assert places(serial_numbers, first, attrs.evolve(first, id="m-2", serial_numbers=["a1", "A2"])) == []


# --- the same machine twice ----------------------------------------------------------------------------------------


def test_one_receiver_of_one_item_twice_within_three_years_is_told_with_the_day() -> None:
    found = list(same_machine_twice()(Register([handed("m-1", "2020-02-27"), handed("m-2", "2021-03-01")]), None))

    assert told(found) == [("warning", "grant.same-machine-twice", 'grants["m-2"].handovers[0]')]
    assert found[0].message("id") == "Penerima ini sudah mendapat barang yang sama pada 27 Februari 2020."
    assert found[0].message("en") == "This receiver got the same item on 27 February 2020 already."


@pytest.mark.parametrize(("on", "early"), [("2023-02-26", True), ("2023-02-27", False)])
def test_the_window_is_three_times_365_days_with_the_last_one(on: str, early: bool) -> None:
    # 27 February 2020 and 1,095 days, one of them 29 February 2020: 26 February 2023.
    found = places(same_machine_twice(), handed("m-1", "2020-02-27"), handed("m-2", on))

    assert bool(found) is early


def test_the_window_runs_from_the_last_time_and_not_from_the_first() -> None:
    years = [handed("m-1", "2014-01-01"), handed("m-2", "2018-01-01"), handed("m-3", "2019-01-01")]

    assert places(same_machine_twice(), *years) == ['grants["m-3"].handovers[0]']


def test_what_was_given_is_compared_in_order_of_time_and_not_of_the_register() -> None:
    assert places(same_machine_twice(), handed("m-2", "2021-03-01"), handed("m-1", "2020-02-27")) == [
        'grants["m-2"].handovers[0]'
    ]


@pytest.mark.parametrize(
    ("item", "same"),
    [("mesin  PENGECORAN", True), (" Mesin pengecoran ", True), ("Mesin pengecoran timah", False), ("Mesin", False)],
)
def test_an_item_is_the_same_whatever_its_case_and_spaces(item: str, same: bool) -> None:
    found = places(same_machine_twice(), handed("m-1", "2020-02-27"), handed("m-2", "2020-03-01", item=item))

    assert bool(found) is same


def test_two_receivers_or_one_that_is_not_told_are_no_issue() -> None:
    others = [handed("m-1", "2020-02-27"), handed("m-2", "2020-02-27", "e-2")]
    untold = [handed("m-3", "2020-02-27", None), handed("m-4", "2020-02-27", None)]

    assert places(same_machine_twice(), *others, *untold) == []


def test_a_group_that_was_merged_received_as_its_successor() -> None:
    groups = [group("e-1"), group("e-2", "e-1")]

    assert places(same_machine_twice(), *groups, handed("m-1", "2020-02-27", "e-2"), handed("m-2", "2021-02-27")) == [
        'grants["m-2"].handovers[0]'
    ]


def test_a_machine_that_comes_back_to_its_receiver_is_no_second_machine() -> None:
    parties = [("o-1", "e-1", "2020-02-27"), ("e-1", "o-1", "2020-06-01"), ("o-1", "e-1", "2020-09-01")]
    grant = EquipmentGrant(
        id="m-1",
        item="Mesin pengecoran",
        handovers=[Handover(giver_id=giver, receiver_id=receiver, on=on) for giver, receiver, on in parties],
    )

    assert places(same_machine_twice(), Organization(id="o-1", name="Dinas", kind="dinas"), group("e-1"), grant) == []


# ---- one number on two records


def test_a_number_that_two_records_have_is_told_with_the_other_one() -> None:
    nik, nip = make_nik("1990-07-01", "female"), make_nip("1985-04-03", "2010-12-01", "male")
    records = [
        Artisan(id="a-1", name="Siti Aminah", nik=nik),
        Artisan(id="a-2", name="Aminah", nik=nik.reveal(grouped=True)),
        Artisan(id="a-3", name="Rahmat", nik=make_nik("1980-01-31", "male")),
        Official(id="f-1", name="Budi", nip=nip),
        Official(id="f-2", name="Budi S.", nip=nip),
        Artisan(id="a-4", name="Tanpa Nomor"),
        Artisan(id="a-5", name="Tanpa Nomor"),
    ]
    issues = list(official_numbers(Register(records)))
    assert told(issues) == [
        ("warning", "register.repeated-number", 'artisans["a-2"].nik'),
        ("warning", "register.repeated-number", 'officials["f-2"].nip'),
    ]
    assert [str(issue.params["target"]) for issue in issues] == ["a-1", "f-1"]
    assert nik.reveal() not in "".join(issue.message(locale) for issue in issues for locale in ("id", "en"))


def test_a_number_of_another_kind_is_another_number() -> None:
    firm, nik = attrs.evolve(group("e-1"), npwp=make_npwp()), make_nik("1990-07-01", "female")
    assert places(official_numbers, firm, attrs.evolve(artisan("a-1"), nik=nik)) == []
    assert places(official_numbers, firm, attrs.evolve(firm, id="e-2")) == ['enterprises["e-2"].npwp']


def test_a_duplicate_that_has_ended_in_favour_of_the_other_is_not_told() -> None:
    nik = make_nik("1990-07-01", "female")
    assert (
        places(official_numbers, attrs.evolve(artisan("a-1"), nik=nik), attrs.evolve(artisan("a-2", "a-1"), nik=nik))
        == []
    )
    assert (
        places(official_numbers, attrs.evolve(artisan("a-2", "a-1"), nik=nik), attrs.evolve(artisan("a-1"), nik=nik))
        == []
    )
