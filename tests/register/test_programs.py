"""Figures of money and of equipment in use: cost, absorption, days to hand-over, ownership and inspections."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from ikm_domain.errors import CurrencyMismatch, ValidationFailed
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.equipment import EquipmentGrant, Handover, Inspection
from ikm_domain.records.program import Program
from ikm_domain.records.record import Ended
from ikm_domain.records.training import Attendance, TrainingSession
from ikm_domain.register import Register
from ikm_domain.statistics import (
    absorption,
    by_condition,
    cost_per_participant,
    days_to_handover,
    equipment_units,
    equipment_value,
    not_yet_owned,
    uninspected,
)
from ikm_domain.values.figures import Figure
from ikm_domain.values.money import Money
from ikm_domain.values.sources import Document, Source

NO_BREAK = "\u00a0"


def held(name: str, millions: int | None = None, reported: int | None = None, **fields: Any) -> TrainingSession:
    told: dict[str, Any] = {
        "title": name,
        "audience": "artisans",
        "meetings": ["2020-02-27"],
        "reported": reported,
        "cost": None if millions is None else Money.idr(millions * 1_000_000),
    }
    return TrainingSession(id=name, **told | fields)


def named(*people: str) -> list[Attendance]:
    return [Attendance(person_id=person, on="2020-02-27", mark="present") for person in people]


def program(**fields: Any) -> Program:
    return Program(id="g-1", name="e-Smart IKM", kind="e-smart", period="2020", lead_id="o-1", **fields)


def handed(name: str, on: str | None, decided: str | None = None, **fields: Any) -> EquipmentGrant:
    handovers = [Handover(giver_id="o-1", receiver_id="e-1", on=on, kind=fields.pop("kind", None))] if on else []
    decree = Document("sk", "12/2020", on=decided) if decided else None
    return EquipmentGrant(**{"id": name, "item": name, "handovers": handovers, "decided": decree} | fields)


def seen(on: str, condition: str) -> Inspection:
    return Inspection(on=on, condition=condition)


def ends(figure: Figure) -> tuple[object, object]:
    return figure.low, figure.high


def gaps(figure: Figure) -> list[tuple[str, str]]:
    return [(issue.code, str(issue.path)) for issue in figure.missing]


def faults(call: Callable[[], object], of: type[ValidationFailed] = ValidationFailed) -> list[tuple[str, str]]:
    with pytest.raises(of) as failed:
        call()
    return [(issue.code, str(issue.path)) for issue in failed.value.issues]


# --- cost per participant ------------------------------------------------------------------------------------------


def test_the_cost_of_a_session_is_shared_by_its_people() -> None:
    figure = cost_per_participant(Register([held("s-1", 7, 20)]))

    assert figure.value == Fraction(7_000_000, 20) == 350_000
    assert (figure.name, figure.unit, figure.missing) == ("cost-per-participant", "IDR/person", ())
    assert (figure.numerator, figure.denominator) == (Money.idr(7_000_000), 20)
    assert figure.sentence("id") == "Biaya per peserta: Rp350.000."
    assert figure.sentence("en") == f"Cost per participant: IDR{NO_BREAK}350,000."


def test_the_cost_is_a_range_where_people_are_one_and_counts_the_sessions_that_tell_both() -> None:
    sessions = [held("s-1", 7, 20), held("s-2", 3, 5), held("s-3", None, 500), held("s-4", 900), held("s-5")]

    figure = cost_per_participant(Register(sessions))

    # Ten millions over 20 to 25 people.
    assert ends(figure) == (400_000, 500_000)
    assert (figure.numerator, figure.denominator) == (Money.idr(10_000_000), None)
    assert gaps(figure) == [
        ("session.no-cost", 'sessions["s-3"].cost'),
        ("session.no-count", 'sessions["s-4"].reported'),
        ("session.no-cost", 'sessions["s-5"].cost'),
    ]
    assert figure.sentence("en").startswith(f"Cost per participant: IDR{NO_BREAK}400,000–IDR{NO_BREAK}500,000. ")
    assert 'sessions["s-3"].cost: This session tells no cost.' in figure.sentence("en")
    assert figure.sentence("id").startswith("Biaya per peserta: Rp400.000–Rp500.000. ")
    assert 'sessions["s-3"].cost: Biaya pelatihan ini tidak disebutkan.' in figure.sentence("id")


def test_people_known_by_name_are_one_however_many_sessions_they_came_to() -> None:
    people = [
        Artisan(id="a-1", name="Siti"),
        Artisan(id="a-2", name="Siti", ended=Ended("2021-05-01", "duplicate", successor_id="a-1")),
    ]
    sessions = [held("s-1", 6, attendance=named("a-1", "a-3")), held("s-2", 4, attendance=named("a-2", "a-3"))]

    assert cost_per_participant(Register([*people, *sessions])).value == 5_000_000


def test_a_cost_that_does_not_come_out_even_stays_exact_and_is_rounded_in_words_only() -> None:
    session = held("s-1", reported=3, cost=Money.usd(100))

    figure = cost_per_participant(Register([session]))

    assert figure.value == Fraction(100, 3)
    assert figure.unit == "USD/person"
    assert figure.sentence("en") == "Cost per participant: $33.33."


def test_without_a_cost_or_people_nothing_can_be_said() -> None:
    for register in (Register(), Register([held("s-1", None, 20)]), Register([held("s-1", 7)])):
        figure = cost_per_participant(register)

        assert ends(figure) == (None, None)
        assert figure.numerator is None
        assert figure.sentence("id").startswith("Biaya per peserta: tidak dapat dikatakan.")
    assert ends(cost_per_participant(Register([held("s-1", 7, 0)]))) == (None, None)


def test_costs_in_two_currencies_are_never_summed() -> None:
    register = Register([held("s-1", 7, 20), held("s-2", reported=5, cost=Money.usd(10))])

    assert faults(lambda: cost_per_participant(register), CurrencyMismatch) == [("money.currencies", "")]


def test_the_cost_of_a_program_and_of_a_day() -> None:
    later = held("s-2", 3, 10, meetings=["2020-03-09"])
    register = Register([program(), held("s-1", 7, 20, program_id="g-1"), later])

    assert cost_per_participant(register, program="g-1").value == 350_000
    assert cost_per_participant(register, on="2020-03-01").value == 350_000
    assert ends(cost_per_participant(register, on=date(2020, 3, 9))) == (Fraction(10_000_000, 30), 500_000)


# --- absorption ----------------------------------------------------------------------------------------------------


def test_absorption_is_what_was_spent_of_the_budget() -> None:
    source = Source("LAKIP 2020")
    record = program(budget=Money.idr(1_000_000_000), spent=Money.idr(937_500_000), source=source)

    figure = absorption(Register([record]), program="g-1")

    assert figure.value == Fraction(15, 16)
    assert (figure.numerator, figure.denominator) == (record.spent, record.budget)
    assert (figure.name, figure.unit, figure.missing, figure.sources) == ("absorption", "ratio", (), (source,))
    assert figure.sentence("id") == "Serapan anggaran e-Smart IKM: 93,75%."
    assert figure.sentence("en") == "Absorption of the budget, e-Smart IKM: 93.75%."


def test_nothing_spent_is_nothing_absorbed() -> None:
    figure = absorption(Register([program(budget=Money.idr(5), spent=Money.idr(0))]), program="g-1")

    assert figure.value == 0
    assert figure.missing == ()


@pytest.mark.parametrize(
    ("fields", "untold"),
    [
        ({}, ["spent", "budget"]),
        ({"budget": Money.idr(5)}, ["spent"]),
        ({"spent": Money.idr(5)}, ["budget"]),
    ],
)
def test_absorption_cannot_be_said_without_both_amounts(fields: dict[str, Any], untold: list[str]) -> None:
    figure = absorption(Register([program(**fields)]), program="g-1")

    assert ends(figure) == (None, None)
    assert gaps(figure) == [("field.not-stated", f'programs["g-1"].{name}') for name in untold]
    assert "cannot be said. Not told: " in figure.sentence("en")


def test_a_budget_of_zero_is_told_and_absorbs_nothing_that_can_be_said() -> None:
    figure = absorption(Register([program(budget=Money.idr(0), spent=Money.idr(0))]), program="g-1")

    assert ends(figure) == (None, None)
    assert "field.not-stated" not in [code for code, _ in gaps(figure)]


# --- days to hand-over ---------------------------------------------------------------------------------------------


def test_days_run_from_the_quickest_grant_to_the_slowest() -> None:
    grants = [
        handed("m-1", "2020-02-27", "2020-02-01"),  # 26 days
        handed("m-2", "2020-03-01", "2020-01-01"),  # 30 in January, 29 in February and one
        handed("m-3", None, "2020-01-01"),
        handed("m-4", "2020-03-01"),
        attrs.evolve(handed("m-5", "2020-03-01"), decided=Document("sk", "7/2020")),
    ]

    figure = days_to_handover(Register(grants))

    assert ends(figure) == (26, 60)
    assert (figure.name, figure.unit) == ("days-to-handover", "days")
    assert gaps(figure) == [
        ("field.not-stated", 'grants["m-3"].handovers'),
        ("field.not-stated", 'grants["m-4"].decided'),
        ("field.not-stated", 'grants["m-5"].decided'),
    ]
    told = 'grants["m-3"].handovers, grants["m-4"].decided, grants["m-5"].decided.'
    assert figure.sentence("id") == f"Dari keputusan sampai serah terima: 26–60 hari. Yang tidak disebutkan: {told}"
    assert figure.sentence("en") == f"From decision to hand-over: 26–60 days. Not told: {told}"


def test_one_grant_took_its_days_and_one_before_its_decision_took_less_than_none() -> None:
    one_day = days_to_handover(Register([handed("m-1", "2020-02-28", "2020-02-27")]))

    assert one_day.value == 1
    assert one_day.sentence("en") == "From decision to hand-over: 1 day."
    assert days_to_handover(Register([handed("m-1", "2020-02-25", "2020-02-27")])).value == -2


def test_only_the_first_hand_over_counts_and_only_of_grants_that_count() -> None:
    chain = [Handover(giver_id="o-1", receiver_id="o-2", on="2020-02-27"), Handover(giver_id="o-2", on="2020-06-01")]
    grants = [
        handed("m-1", None, "2020-02-01", handovers=chain),
        handed("m-2", None, "2019-01-01", ended=Ended("2019-02-01", "cancelled")),
        handed("m-3", "2020-03-01", "2020-02-01", program_id="g-1"),  # 29 days
    ]
    register = Register([program(), *grants])

    assert ends(days_to_handover(register)) == (26, 29)
    assert days_to_handover(register, program="g-1").value == 29
    assert days_to_handover(register, on="2020-02-28").value == 26
    assert ends(days_to_handover(register, on="2020-01-01")) == (None, None)


# --- ownership and inspections -------------------------------------------------------------------------------------

IN_USE = [
    handed("use", "2020-02-27", kind="use"),
    handed("untold", "2020-02-27"),
    handed("owned", "2020-02-27", kind="ownership"),
    handed("lent", "2020-02-27", mode="loan"),
    handed("later", "2020-12-01", kind="use", program_id="g-1"),
    handed("decided", None, "2020-01-01"),
    handed("gone", "2020-02-27", ended=Ended("2020-06-01", "written-off")),
    handed(
        "returned",
        None,
        handovers=[
            Handover(giver_id="o-1", receiver_id="e-1", on="2020-02-27"),
            Handover(giver_id="e-1", receiver_id="o-1", on="2020-05-01"),
        ],
    ),
]


@pytest.mark.parametrize(
    ("on", "count"),
    [("2020-02-26", 0), ("2020-02-27", 4), ("2020-05-01", 3), ("2020-06-01", 2), ("2020-12-01", 3)],
)
def test_not_yet_owned_are_the_grants_in_use_that_are_neither_owned_nor_lent(on: str, count: int) -> None:
    # use and untold from February; gone until June, returned until May; later from December.
    figure = not_yet_owned(Register([program(), *IN_USE]), on=on)

    assert figure.value == count
    assert (figure.name, figure.unit) == ("not-yet-owned", "grants")


def test_not_yet_owned_in_words_and_of_a_program() -> None:
    register = Register([program(), *IN_USE])
    of_program = not_yet_owned(register, on=date(2020, 12, 1), program="g-1")

    assert not_yet_owned(register, on="2020-12-01").sentence("id") == "Sudah dipakai, belum dihibahkan: 3 fasilitasi."
    assert not_yet_owned(register, on="2020-12-01").sentence("en") == "In use and not yet owned: 3 grants."
    assert of_program.sentence("en") == "In use and not yet owned: 1 grant."


SEEN = [
    handed("m-1", "2020-02-27", inspections=[seen("2020-03-01", "idle"), seen("2020-08-01", "in-use")]),
    handed("m-2", "2020-02-27", inspections=[seen("2020-08-01", "broken")]),
    handed("m-3", "2020-02-27", kind="ownership"),
    handed(
        "m-4",
        None,
        handovers=[
            Handover(giver_id="o-1", receiver_id="o-2", on="2020-02-27"),
            Handover(giver_id="o-2", receiver_id="e-1", on="2020-09-01"),
        ],
        inspections=[seen("2020-08-01", "missing")],
    ),
    handed("m-5", None, "2020-01-01", inspections=[seen("2020-03-01", "idle")]),
    handed("m-6", "2020-02-27", program_id="g-1", inspections=[seen("2020-02-27", "idle")]),
]


@pytest.mark.parametrize(
    ("on", "count"), [("2020-02-26", 0), ("2020-02-27", 4), ("2020-03-01", 3), ("2020-08-01", 1), ("2020-09-01", 2)]
)
def test_uninspected_are_the_grants_in_hands_that_nobody_saw_since_the_last_hand_over(on: str, count: int) -> None:
    figure = uninspected(Register([program(), *SEEN]), on=on)

    assert figure.value == count
    assert figure.name == "uninspected"


def test_what_nobody_saw_has_a_word_among_the_conditions() -> None:
    found = by_condition(Register([program(), *SEEN]), on="2020-09-01")
    for locale, word in (("id", "belum dipantau"), ("en", "not inspected")):
        names = [row["name"] for row in found.to_table(locale=locale).to_rows() if row["code"] == "uninspected"]
        assert names == [word]


def test_uninspected_in_words_and_of_a_program() -> None:
    register = Register([program(), *SEEN])

    assert uninspected(register, on="2020-09-01").sentence("id") == "Belum dipantau sejak serah terima: 2 fasilitasi."
    assert uninspected(register, on=date(2020, 9, 1)).sentence("en") == "Not inspected since the hand-over: 2 grants."
    assert uninspected(register, on="2020-09-01", program="g-1").value == 0


@pytest.mark.parametrize(
    ("on", "counts"),
    [
        ("2020-02-26", (0, 0, 0, 0, 0, 0)),
        ("2020-03-01", (0, 2, 0, 0, 3, 5)),
        ("2020-08-01", (1, 1, 1, 1, 1, 5)),
        ("2020-09-01", (1, 1, 1, 0, 2, 5)),
    ],
)
def test_grants_in_hands_by_what_the_last_inspection_found(on: str, counts: tuple[int, ...]) -> None:
    told = by_condition(Register([program(), *SEEN]), on=on)

    assert list(told.rows) == ["in-use", "idle", "broken", "missing", "uninspected"]
    assert (*(figure.value for figure in told.rows.values()), told.total.value) == counts
    assert told.by == "condition"


def test_by_condition_in_words_and_of_a_program() -> None:
    told = by_condition(Register([program(), *SEEN]), on=date(2020, 9, 1), program="g-1")

    assert told.total.value == told.rows["idle"].value == 1
    assert told.total.sentence("id") == "Fasilitasi peralatan: 1 fasilitasi."
    assert told.total.sentence("en") == "Equipment grants: 1 grant."


@pytest.mark.parametrize("figure_of", [not_yet_owned, uninspected, by_condition])
def test_a_day_that_is_none_is_refused(figure_of: Callable[..., object]) -> None:
    assert faults(lambda: figure_of(Register(), on="27-02-2020")) == [("date.text", "on")]


# --- grants that were entered twice --------------------------------------------------------------------------------


def test_a_grant_that_was_entered_twice_is_one_grant() -> None:
    twice = Ended("2021-05-01", "duplicate", successor_id="m-1")
    told: dict[str, Any] = {"quantity": 2, "unit_value": Money.idr(5)}
    register = Register([handed("m-1", "2020-02-27", **told), handed("m-2", "2020-02-27", ended=twice, **told)])

    assert equipment_units(register).value == 2
    assert equipment_value(register).value == Money.idr(10)
    assert not_yet_owned(register, on="2020-12-31").value == 1
    assert by_condition(register, on="2020-12-31").total.value == 1
