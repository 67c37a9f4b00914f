"""Figures over a register: reach against brute force, contacts, targets, equipment and shares."""

import random
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from itertools import product
from typing import Any, cast

import attrs
import pytest

from ikm_domain.errors import CurrencyMismatch, NotComparable, ValidationFailed
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enrollment import Enrollment
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.equipment import EquipmentGrant, Handover
from ikm_domain.records.exports import ExportRecord
from ikm_domain.records.program import Program
from ikm_domain.records.record import Ended
from ikm_domain.records.training import TrainingSession
from ikm_domain.register import Register
from ikm_domain.statistics import (
    absorption,
    attendance_rate,
    breakdown,
    by_condition,
    contacts,
    cost_per_participant,
    days_to_handover,
    equipment_units,
    equipment_value,
    not_yet_owned,
    reach,
    sessions_of,
    share,
    target_met,
    uninspected,
)
from ikm_domain.values.figures import Figure, FigureBasis
from ikm_domain.values.money import Money
from ikm_domain.values.people import Audience, CountBasis, Headcount
from ikm_domain.values.sources import Source

OPENING = Source("ANTARA Babel", published_on="2020-02-27")
CALLED_OFF = Ended("2020-02-20", "cancelled")


def held(name: str, reported: Headcount | int | None = None, **fields: Any) -> TrainingSession:
    return TrainingSession(
        **{"id": name, "title": name, "audience": "artisans", "meetings": ["2020-02-27"], "reported": reported} | fields
    )


def given(name: str, quantity: int | None = None, value: Money | None = None, **fields: Any) -> EquipmentGrant:
    return EquipmentGrant(id=name, item=name, quantity=quantity, unit_value=value, **fields)


def ends(figure: Figure) -> tuple[object, object]:
    return figure.low, figure.high


def gaps(figure: Figure) -> list[tuple[str, str]]:
    return [(issue.code, str(issue.path)) for issue in figure.missing]


def faults(call: Callable[[], object], of: type[ValidationFailed] = ValidationFailed) -> list[tuple[str, str]]:
    with pytest.raises(of) as failed:
        call()
    return [(issue.code, str(issue.path)) for issue in failed.value.issues]


# --- reach ---------------------------------------------------------------------------------------------------------


def every_union(sizes: list[int]) -> set[int]:
    """How many different people could have come to sessions of these sizes, by trying every assignment.

    There are never more people than seats; each session picks a set of them.
    """
    people = range(sum(sizes))
    reached = {0: {frozenset[int]()}}
    for size in sizes:
        grown: dict[int, set[frozenset[int]]] = {}
        for sets in reached.values():
            for known in sets:
                # Who they are does not matter, only how many of them are known already.
                for again in range(min(size, len(known)) + 1):
                    fresh = [person for person in people if person not in known][: size - again]
                    union = known | frozenset(fresh)
                    grown.setdefault(len(union), set()).add(union)
        reached = {count: {next(iter(sets))} for count, sets in grown.items()}
    return set(reached)


def test_the_brute_force_is_right_where_it_can_be_counted_by_hand() -> None:
    assert every_union([2, 1]) == {2, 3}
    assert every_union([1, 1, 1]) == {1, 2, 3}
    assert every_union([]) == {0}


def literal_union(sizes: list[int]) -> set[int]:
    """The same by listing every subset of every session, for sets so small that this can be done."""
    people = sum(sizes)
    subsets = [[group for group in range(2**people) if group.bit_count() == size] for size in sizes]
    found: set[int] = set()
    for choice in product(*subsets):
        union = 0
        for subset in choice:
            union |= subset
        found.add(union.bit_count())
    return found


@pytest.mark.parametrize("sizes", [[2, 2], [3, 1], [1, 2, 2], [0, 2], [2, 1, 1]])
def test_the_brute_force_agrees_with_listing_every_subset(sizes: list[int]) -> None:
    assert every_union(sizes) == literal_union(sizes)


def test_reach_is_what_brute_force_over_all_assignments_finds() -> None:
    draw = random.Random(20200227)
    for _ in range(400):
        sizes = [draw.randrange(7) for _ in range(draw.randrange(1, 5))]
        register = Register(held(f"s-{index}", size) for index, size in enumerate(sizes))

        possible = every_union(sizes)

        assert ends(reach(register, audience="artisans")) == (min(possible), max(possible)), sizes


def every_reach(sessions: list[tuple[str, int, dict[str, int] | None]], audience: str) -> set[int]:
    """All that may have been reached of one audience, with mixed sessions of which only a part is told."""
    ranges: list[range] = []
    for of, total, splits in sessions:
        if of == audience:
            ranges.append(range(total, total + 1))
        elif of == "mixed":
            told = (splits or {}).get(audience, 0)
            ranges.append(range(told, told + total - sum((splits or {}).values()) + 1))
    return {count for sizes in product(*ranges) for count in every_union(list(sizes))}


def test_reach_is_what_brute_force_finds_with_mixed_sessions_and_splits() -> None:
    draw = random.Random(19)
    for _ in range(300):
        sessions: list[tuple[str, int, dict[str, int] | None]] = []
        for _ in range(draw.randrange(1, 4)):
            of, total, splits = draw.choice(["artisans", "officials", "mixed", "mixed"]), draw.randrange(5), None
            if of == "mixed" and draw.random() < 0.6:
                artisans = draw.randint(0, total)
                splits = {"artisans": artisans, "officials": draw.randint(0, total - artisans)}
            sessions.append((of, total, splits))
        register = Register(
            held(f"s-{index}", Headcount(total, splits=cast(Any, splits)), audience=of)
            for index, (of, total, splits) in enumerate(sessions)
        )

        possible = every_reach(sessions, "artisans")

        assert ends(reach(register, audience="artisans")) == (min(possible), max(possible)), sessions


def test_the_event_reached_200_to_220_artisans() -> None:
    figure = reach(Register([held("workshop", 200), held("bimtek", 20)]), audience="artisans")

    assert ends(figure) == (200, 220)
    assert figure.value is None
    assert (figure.name, figure.unit, figure.basis) == ("reach", "people", FigureBasis.NOT_STATED)


def test_one_session_reaches_exactly_its_people() -> None:
    assert reach(Register([held("workshop", 200)]), audience="artisans").value == 200


def test_no_session_reaches_nobody_and_says_that_none_is_on_record() -> None:
    figure = reach(Register(), audience="artisans")

    assert figure.value == 0
    assert figure.missing == ()
    assert figure.sentence("en") == "Reached, artisans: 0 people, no session is on record."
    assert figure.sentence("id") == "Terjangkau, perajin: 0 orang, tidak ada pelatihan yang tercatat."


def test_the_audience_of_a_figure_is_never_mixed_up_with_another() -> None:
    register = Register([held("a", 200), held("o", 100, audience="officials"), held("f", 7, audience="facilitators")])

    assert reach(register, audience="artisans").value == 200
    assert reach(register, audience=Audience.OFFICIALS).value == 100
    assert reach(register, audience="facilitators").value == 7


def test_a_mixed_session_without_a_split_adds_nothing_to_the_low_end() -> None:
    register = Register([held("a", 200), held("m", 100, audience="mixed")])

    assert ends(reach(register, audience="artisans")) == (200, 300)
    assert ends(reach(register, audience="officials")) == (0, 100)


def test_a_mixed_session_counts_by_the_split_it_tells() -> None:
    split = Headcount(100, splits={"artisans": 30, "officials": 60})
    register = Register([held("m", split, audience="mixed")])

    assert ends(reach(register, audience="artisans")) == (30, 40)
    assert ends(reach(register, audience="officials")) == (60, 70)
    assert ends(reach(register, audience="facilitators")) == (0, 10)


def test_a_split_that_tells_everybody_leaves_no_range() -> None:
    split = Headcount(100, splits={"artisans": 40, "officials": 60})

    assert reach(Register([held("m", split, audience="mixed")]), audience="artisans").value == 40


@pytest.mark.parametrize("basis", ["expected", "registered"])
def test_a_count_of_people_who_were_only_expected_never_counts(basis: str) -> None:
    register = Register([held("a", 30), held("b", Headcount(500, basis))])

    for figure in (reach(register, audience="artisans"), contacts(register)):
        assert figure.low == 30
        assert gaps(figure) == [("session.count-not-of-attendance", 'sessions["b"].reported')]
        assert figure.basis is FigureBasis.NOT_STATED


@pytest.mark.parametrize("basis", ["expected", "registered"])
def test_where_nothing_but_expected_counts_is_told_nothing_can_be_said(basis: str) -> None:
    figure = reach(Register([held("b", Headcount(500, basis))]), audience="artisans")

    assert ends(figure) == (None, None)
    assert "500" not in figure.sentence("en")
    assert "cannot be said" in figure.sentence("en")
    assert "tidak dapat dikatakan" in figure.sentence("id")


def test_a_session_without_a_count_is_named_as_not_told() -> None:
    register = Register([held("a", 200), held("b", None)])

    figure = reach(register, audience="artisans")

    assert figure.low == 200
    assert gaps(figure) == [("session.no-count", 'sessions["b"].reported')]
    assert figure.sentence("en").endswith('Not told: sessions["b"].reported.')
    assert figure.sentence("id").endswith('Yang tidak disebutkan: sessions["b"].reported.')


def test_of_many_sessions_without_a_count_the_first_three_are_named_and_the_rest_are_numbered() -> None:
    figure = contacts(Register(held(f"s-{number}") for number in range(1, 6)))

    assert figure.sentence("en") == (
        "Contacts (seats filled): cannot be said, no count being told. "
        'Not told: sessions["s-1"].reported, sessions["s-2"].reported, sessions["s-3"].reported, and 2 more.'
    )
    assert len(figure.missing) == 5


@pytest.mark.parametrize(
    ("counts", "basis"),
    [
        ([Headcount(5), Headcount(6)], FigureBasis.NOT_STATED),
        ([Headcount(5, "attended")], FigureBasis.ATTENDED),
        ([Headcount(5, "attended"), Headcount(6)], FigureBasis.MIXED),
        ([Headcount(5, "attended"), Headcount(6, "expected")], FigureBasis.ATTENDED),
        ([Headcount(6, "registered")], FigureBasis.COMPUTED),
        ([], FigureBasis.COMPUTED),
    ],
)
def test_the_basis_is_that_of_the_counts_that_count(counts: list[Headcount], basis: FigureBasis) -> None:
    register = Register(held(f"s-{index}", count) for index, count in enumerate(counts))

    assert reach(register, audience="artisans").basis is basis
    assert contacts(register).basis is basis


def test_attended_counts_say_that_they_were_counted() -> None:
    figure = reach(Register([held("a", Headcount(18, "attended"))]), audience="artisans")

    assert figure.sentence("id") == "Terjangkau, perajin: 18 orang, menurut hitungan hadir."
    assert figure.sentence("en") == "Reached, artisans: 18 people, by count of those present."


def test_counts_of_both_kinds_say_that_a_part_has_no_list() -> None:
    register = Register([held("a", Headcount(18, "attended")), held("b", 5)])

    assert reach(register, audience="artisans").sentence("id") == (
        "Terjangkau, perajin: 18–23 orang, sebagian tanpa daftar hadir."
    )
    assert reach(register, audience="artisans").sentence("en") == (
        "Reached, artisans: 18–23 people, in part without an attendance list."
    )


@pytest.mark.parametrize(
    ("published", "opening"),
    [("2020-02-26", True), ("2020-02-27", True), ("2020-02-28", False)],
)
def test_what_was_published_by_the_first_day_was_told_at_the_opening(published: str, opening: bool) -> None:
    source = Source("ANTARA Babel", published_on=published)
    session = held("a", 200, meetings=["2020-02-27", "2020-02-29"], source=source)

    sentence = reach(Register([session]), audience="artisans").sentence("en")

    assert ("as told at the opening, without an attendance list" in sentence) is opening
    assert ("as told by the organizer, without an attendance list" in sentence) is not opening


@pytest.mark.parametrize(
    "changes",
    [{"source": None}, {"source": Source("ANTARA Babel")}, {"meetings": []}],
    ids=["no source", "no day of the source", "no meeting"],
)
def test_a_count_that_cannot_be_dated_is_told_by_the_organizer(changes: dict[str, Any]) -> None:
    register = Register([held("a", 200, source=OPENING), held("b", 20, **{"source": OPENING} | changes)])

    assert "as told by the organizer, without an attendance list" in contacts(register).sentence("en")


def test_the_sources_of_a_figure_are_those_of_the_sessions_that_count_each_once() -> None:
    other = Source("Kementerian Perindustrian")
    register = Register(
        [
            held("a", 200, source=OPENING),
            held("b", 20, source=OPENING),
            held("c", 5, source=other),
            held("d", None, source=Source("Never counted")),
        ]
    )

    assert reach(register, audience="artisans").sources == (OPENING, other)


def test_a_cancelled_session_does_not_count_and_is_not_missed() -> None:
    register = Register([held("a", 200), held("b", 20, ended=CALLED_OFF), held("c", None, ended=CALLED_OFF)])

    figure = reach(register, audience="artisans")

    assert figure.value == 200
    assert figure.missing == ()
    assert [session.id for session in sessions_of(register)] == ["a"]


def test_a_session_that_ended_for_another_reason_counts() -> None:
    register = Register([held("a", 200, ended=Ended("2020-02-27", "completed"))])

    assert reach(register, audience="artisans").value == 200


@pytest.mark.parametrize(
    ("on", "reached"),
    [(date(2020, 2, 26), (0, 0)), (date(2020, 2, 27), (20, 20)), (date(2020, 3, 1), (200, 220)), (None, (200, 225))],
)
def test_a_session_counts_from_the_end_of_its_last_day(on: date | None, reached: tuple[int, int]) -> None:
    register = Register(
        [
            held("bimtek", 20),
            held("workshop", 200, meetings=["2020-02-27", "2020-03-01"]),
            held("undated", 5, meetings=[]),
        ]
    )

    assert ends(reach(register, audience="artisans", on=on)) == reached


def test_figures_of_a_program_leave_other_programs_out() -> None:
    programs = [planned(), attrs.evolve(planned(), id="g-2"), attrs.evolve(planned(), id="g-3")]
    register = Register([*programs, held("a", 200, program_id="g-1"), held("b", 20, program_id="g-2"), held("c", 7)])

    assert reach(register, audience="artisans", program="g-1").value == 200
    assert contacts(register, program="g-2").value == 20
    assert contacts(register, program="g-3").value == 0
    assert ends(reach(register, audience="artisans")) == (200, 227)


def test_a_program_that_is_not_there_is_refused_and_not_counted_as_nothing() -> None:
    register = Register([held("a", 200, program_id="g-9"), given("m-1", 1, program_id="g-9")])

    for call in (
        lambda: sessions_of(register, program="g-9"),
        lambda: reach(register, audience="artisans", program="g-9"),
        lambda: contacts(register, program="g-9"),
        lambda: equipment_units(register, program="g-9"),
        lambda: equipment_value(register, program="g-9"),
        lambda: target_met(register, program="g-9", target="artisans"),
        lambda: absorption(register, program="g-9"),
        lambda: attendance_rate(register, program="g-9"),
        lambda: breakdown(register, by="sex", program="g-9"),
        lambda: by_condition(register, on="2020-02-27", program="g-9"),
        lambda: cost_per_participant(register, program="g-9"),
        lambda: days_to_handover(register, program="g-9"),
        lambda: not_yet_owned(register, on="2020-02-27", program="g-9"),
        lambda: uninspected(register, on="2020-02-27", program="g-9"),
    ):
        assert faults(call) == [("program.unknown", "program")]


def test_a_day_may_be_written_as_text_and_what_is_no_day_is_refused() -> None:
    register = Register([held("a", 200), given("m-1", 2, handovers=[Handover(giver_id="o-1", on="2020-02-27")])])

    figures: list[Callable[[Any], Figure]] = [
        lambda on: contacts(register, on=on),
        lambda on: reach(register, audience="artisans", on=on),
        lambda on: equipment_units(register, on=on),
    ]
    for figure_of in figures:
        assert figure_of("2020-02-27") == figure_of(date(2020, 2, 27))
        assert figure_of("2020-02-26").value == 0
        assert faults(lambda of=figure_of: of("27-02-2020")) == [("date.text", "on")]  # type: ignore[misc]
        assert faults(lambda of=figure_of: of(20200227)) == [("field.type", "on")]  # type: ignore[misc]


def test_a_mixed_session_is_open_to_every_audience() -> None:
    register = Register([held("a", 1), held("m", 2, audience="mixed"), held("o", 3, audience="officials")])

    assert [session.id for session in sessions_of(register, audience="artisans")] == ["a", "m"]
    assert [session.id for session in sessions_of(register, audience="officials")] == ["m", "o"]
    assert [session.id for session in sessions_of(register)] == ["a", "m", "o"]


@pytest.mark.parametrize(
    ("audience", "code"),
    [("perajin", "code.unknown"), ("mixed", "code.unknown"), (5, "field.type"), (["artisans"], "field.type")],
)
def test_an_audience_that_is_none_is_refused(audience: object, code: str) -> None:
    register = Register([held("a", 200)])
    wanted = cast(Any, audience)

    assert faults(lambda: reach(register, audience=wanted)) == [(code, "audience")]
    assert faults(lambda: contacts(register, audience=wanted)) == [(code, "audience")]
    assert faults(lambda: sessions_of(register, audience=wanted)) == [(code, "audience")]


def test_who_asks_for_a_mixed_audience_is_told_the_others() -> None:
    with pytest.raises(ValidationFailed) as refused:
        reach(Register(), audience="mixed")

    (issue,) = refused.value.issues
    assert issue.params["given"] == "mixed"
    assert set(cast("tuple[str, ...]", issue.params["allowed"])) == {"artisans", "officials", "facilitators"}


def test_reach_needs_an_audience() -> None:
    assert faults(lambda: reach(Register(), audience=cast(Any, None))) == [("field.missing", "audience")]


# --- contacts ------------------------------------------------------------------------------------------------------


def test_contacts_are_the_sum_of_the_seats() -> None:
    register = Register([held("a", 200), held("o", 100, audience="officials"), held("b", 20)])

    figure = contacts(register)

    assert figure.value == 320
    assert (figure.name, figure.unit) == ("contacts", "seats")
    assert contacts(register, audience="officials").value == 100
    assert contacts(register, audience="artisans").value == 220


def test_contacts_of_an_audience_are_a_range_where_a_mixed_session_tells_no_split() -> None:
    register = Register([held("a", 200), held("b", 20), held("m", 100, audience="mixed")])

    assert contacts(register).value == 320
    assert ends(contacts(register, audience="artisans")) == (220, 320)
    assert ends(contacts(register, audience="officials")) == (0, 100)


def test_contacts_count_a_split_as_it_is_told() -> None:
    split = Headcount(100, splits={"artisans": 30, "officials": 60})
    register = Register([held("m", split, audience="mixed"), held("a", 5)])

    assert contacts(register).value == 105
    assert ends(contacts(register, audience="artisans")) == (35, 45)


def test_contacts_are_never_below_reach() -> None:
    draw = random.Random(7)
    for _ in range(200):
        register = Register(
            held(f"s-{index}", draw.randrange(50), audience=draw.choice(["artisans", "mixed"]))
            for index in range(draw.randrange(6))
        )
        people, seats = reach(register, audience="artisans"), contacts(register, audience="artisans")

        assert cast(int, seats.low) >= cast(int, people.low)
        assert seats.high == people.high


@pytest.mark.parametrize(
    ("audience", "indonesian", "english"),
    [
        (
            None,
            "Kontak (kursi terisi): 320, sebagaimana disampaikan penyelenggara, tanpa daftar hadir.",
            "Contacts (seats filled): 320, as told by the organizer, without an attendance list.",
        ),
        (
            "officials",
            "Kontak dengan aparatur: 100, sebagaimana disampaikan penyelenggara, tanpa daftar hadir.",
            "Contacts with civil servants: 100, as told by the organizer, without an attendance list.",
        ),
    ],
)
def test_contacts_as_a_sentence(audience: str | None, indonesian: str, english: str) -> None:
    figure = contacts(Register([held("a", 220), held("o", 100, audience="officials")]), audience=audience)

    assert figure.sentence() == figure.sentence("id") == indonesian
    assert figure.sentence("en") == english


# --- target met ----------------------------------------------------------------------------------------------------


def planned(**targets: int) -> Program:
    return Program(id="g-1", name="e-Smart IKM", kind="e-smart", period="2020", lead_id="o-1", targets=targets or None)


def of_program(register: list[Any], **targets: int) -> Register:
    return Register([planned(**targets), *(attrs.evolve(record, program_id="g-1") for record in register)])


def test_a_target_is_met_by_a_range_where_reach_is_one() -> None:
    figure = target_met(of_program([held("a", 200), held("b", 20)], artisans=250), program="g-1", target="artisans")

    assert ends(figure) == (Fraction(4, 5), Fraction(22, 25))
    assert (figure.name, figure.unit, figure.denominator) == ("target-met", "ratio", 250)
    assert figure.basis is FigureBasis.NOT_STATED
    assert figure.sentence("id") == "Capaian sasaran perajin: 80,00%–88,00%."
    assert figure.sentence("en") == "Target met, artisans: 80.00%–88.00%."


def test_a_target_of_officials_is_met_by_officials() -> None:
    register = of_program([held("a", 200), held("o", 100, audience="officials")], officials=80)

    assert target_met(register, program="g-1", target="officials").value == Fraction(5, 4)


def test_a_target_is_met_by_the_end_of_a_day() -> None:
    register = of_program([held("a", 200)], artisans=100)

    assert target_met(register, program="g-1", target="artisans", on=date(2020, 2, 26)).value == 0
    assert target_met(register, program="g-1", target="artisans", on=date(2020, 2, 27)).value == 2


def test_a_target_of_machines_is_met_by_the_units_granted() -> None:
    register = of_program([given("m-1", 2), given("m-2", 1)], machines=4)

    figure = target_met(register, program="g-1", target="machines")

    assert figure.value == Fraction(3, 4)
    assert figure.sentence("id") == "Capaian sasaran mesin: 75,00%."
    assert figure.sentence("en") == "Target met, machines: 75.00%."


def test_a_target_of_machines_is_open_at_the_top_where_a_number_is_not_told() -> None:
    figure = target_met(of_program([given("m-1", 2), given("m-2")], machines=4), program="g-1", target="machines")

    assert ends(figure) == (Fraction(1, 2), None)
    assert gaps(figure) == [("field.not-stated", 'grants["m-2"].quantity')]
    assert figure.sentence("en") == 'Target met, machines: at least 50.00%. Not told: grants["m-2"].quantity.'
    assert figure.sentence("id") == (
        'Capaian sasaran mesin: sedikitnya 50,00%. Yang tidak disebutkan: grants["m-2"].quantity.'
    )


def test_a_target_of_enterprises_is_met_by_those_that_were_enrolled() -> None:
    merged = Ended("2021-05-01", "merged", successor_id="e-1")
    firms = [
        Enterprise(id=name, name=name, kind="kub", region="19.71", ended=merged if name == "e-2" else None)
        for name in ("e-1", "e-2", "e-3", "e-4")
    ]
    enrollments = [
        Enrollment(id="n-1", program_id="g-1", subject_id="e-1", enrolled_on="2020-02-01"),
        Enrollment(id="n-2", program_id="g-1", subject_id="e-2", enrolled_on="2020-02-01"),  # now e-1
        Enrollment(id="n-3", program_id="g-1", subject_id="e-3", enrolled_on="2020-03-01"),
        Enrollment(id="n-4", program_id="g-1", subject_id="e-4", applied_on="2020-02-01"),  # never enrolled
        Enrollment(id="n-5", program_id="g-1", subject_id="a-1", enrolled_on="2020-02-01"),  # no enterprise
        Enrollment(id="n-6", program_id="g-2", subject_id="e-4", enrolled_on="2020-02-01"),  # of another program
    ]
    register = Register([planned(enterprises=10), *firms, *enrollments, Artisan(id="a-1", name="Siti")])

    figure = target_met(register, program="g-1", target="enterprises")

    assert figure.value == Fraction(2, 10)
    assert figure.missing == ()
    assert figure.basis is FigureBasis.COMPUTED
    assert figure.sentence("id") == "Capaian sasaran usaha: 20,00%."
    assert figure.sentence("en") == "Target met, enterprises: 20.00%."
    assert target_met(register, program="g-1", target="enterprises", on="2020-02-29").value == Fraction(1, 10)
    assert target_met(register, program="g-1", target="enterprises", on="2020-02-01").value == Fraction(1, 10)
    assert target_met(register, program="g-1", target="enterprises", on=date(2020, 1, 31)).value == 0


@pytest.mark.parametrize("targets", [{}, {"artisans": 5}])
def test_a_target_that_the_program_does_not_have_is_refused(targets: dict[str, int]) -> None:
    register = of_program([], **targets)

    assert faults(lambda: target_met(register, program="g-1", target="machines")) == [("program.no-target", "target")]


@pytest.mark.parametrize(("target", "code"), [("perajin", "code.unknown"), (7, "field.type"), (None, "field.missing")])
def test_what_is_no_target_is_refused(target: object, code: str) -> None:
    register = of_program([], artisans=5)

    assert faults(lambda: target_met(register, program="g-1", target=cast(Any, target))) == [(code, "target")]


# --- equipment -----------------------------------------------------------------------------------------------------


def test_units_are_summed_where_every_grant_tells_its_number() -> None:
    figure = equipment_units(Register([given("m-1", 2), given("m-2", 3)]))

    assert figure.value == 5
    assert (figure.name, figure.unit, figure.missing) == ("equipment-units", "units", ())
    assert figure.sentence("id") == "Mesin dan peralatan: 5 unit."
    assert figure.sentence("en") == "Machines and equipment: 5 units."


def test_units_are_at_least_those_that_are_told() -> None:
    figure = equipment_units(Register([given("m-1", 2), given("m-2")]))

    assert ends(figure) == (2, None)
    assert gaps(figure) == [("field.not-stated", 'grants["m-2"].quantity')]
    assert figure.sentence("id") == (
        'Mesin dan peralatan: sedikitnya 2 unit. Yang tidak disebutkan: grants["m-2"].quantity.'
    )
    assert figure.sentence("en") == 'Machines and equipment: at least 2 units. Not told: grants["m-2"].quantity.'


def test_units_cannot_be_said_where_no_grant_tells_its_number() -> None:
    figure = equipment_units(Register([given("m-1")]))

    assert ends(figure) == (None, None)
    assert figure.sentence("en") == 'Machines and equipment: cannot be said. Not told: grants["m-1"].quantity.'


def test_where_nothing_was_granted_there_are_no_units_and_no_value() -> None:
    assert equipment_units(Register()).value == 0
    assert equipment_value(Register()).value == Money.idr(0)
    assert equipment_value(Register()).unit == "IDR"


def test_value_is_number_times_value_of_a_unit() -> None:
    register = Register([given("m-1", 2, Money.idr(75_000_000)), given("m-2", 1, Money.idr(500_000))])

    figure = equipment_value(register)

    assert figure.value == Money.idr(150_500_000)
    assert (figure.name, figure.unit) == ("equipment-value", "IDR")
    assert figure.sentence("id") == "Nilai mesin dan peralatan: Rp150.500.000."
    assert figure.sentence("en") == "Value of machines and equipment: IDR\u00a0150,500,000."


def test_value_is_at_least_what_is_told() -> None:
    register = Register(
        [given("m-1", 2, Money.usd(10)), given("m-2", None, Money.usd(10)), given("m-3", 1), given("m-4")]
    )

    figure = equipment_value(register)

    assert ends(figure) == (Money.usd(20), None)
    assert figure.unit == "USD"
    assert gaps(figure) == [
        ("field.not-stated", 'grants["m-2"].quantity'),
        ("field.not-stated", 'grants["m-3"].unit_value'),
        ("field.not-stated", 'grants["m-4"].quantity'),
        ("field.not-stated", 'grants["m-4"].unit_value'),
    ]
    assert figure.sentence("en").startswith("Value of machines and equipment: at least $20.00. Not told: ")


def test_value_cannot_be_said_where_no_grant_tells_enough() -> None:
    figure = equipment_value(Register([given("m-1", 2), given("m-2", None, Money.idr(5))]))

    assert ends(figure) == (None, None)
    assert figure.sentence("id").startswith("Nilai mesin dan peralatan: tidak dapat dikatakan.")


def test_values_in_two_currencies_are_never_summed() -> None:
    register = Register([given("m-1", 1, Money.idr(5)), given("m-2", 1, Money.usd(5))])

    assert faults(lambda: equipment_value(register), CurrencyMismatch) == [("money.currencies", "")]


@pytest.mark.parametrize("figure_of", [equipment_units, equipment_value])
def test_a_grant_that_was_called_off_is_left_out(figure_of: Callable[[Register], Figure]) -> None:
    one, other = given("m-1", 1, Money.idr(5)), given("m-2", 7, Money.idr(5), ended=CALLED_OFF)

    assert figure_of(Register([one, other])) == figure_of(Register([one]))
    assert figure_of(Register([other])).value in (0, Money.idr(0))


def test_a_grant_that_ended_otherwise_still_was_granted() -> None:
    written_off = given("m-1", 3, ended=Ended("2024-01-01", "written-off"))

    assert equipment_units(Register([written_off])).value == 3


def test_equipment_of_a_program_leaves_other_programs_out() -> None:
    register = Register([planned(), given("m-1", 1, Money.idr(5), program_id="g-1"), given("m-2", 7, Money.idr(9))])

    assert equipment_units(register, program="g-1").value == 1
    assert equipment_value(register, program="g-1").value == Money.idr(5)
    assert equipment_units(register).value == 8


@pytest.mark.parametrize(("on", "units"), [(date(2020, 2, 26), 0), (date(2020, 2, 27), 2), (None, 9)])
def test_on_counts_what_was_handed_over_by_that_day(on: date | None, units: int) -> None:
    handed_over = given("m-1", 2, Money.idr(1), handovers=[Handover(giver_id="o-1", on="2020-02-27")])
    register = Register([handed_over, given("m-2", 7, Money.idr(1))])

    assert equipment_units(register, on=on).value == units
    assert equipment_value(register, on=on).value == Money.idr(units)


def test_equipment_names_its_sources() -> None:
    register = Register([given("m-1", 2, source=OPENING), given("m-2", 2, source=OPENING)])

    assert equipment_units(register).sources == (OPENING,)


# --- share ---------------------------------------------------------------------------------------------------------

TOLD_2012: dict[str, Any] = {"period": "2012", "source": "Kementerian Perdagangan 2013-08-19"}
WIGS = ExportRecord(id="k-1", commodity="wigs and false eyelashes", value=Money.usd("199800000"), **TOLD_2012)
CRAFT = ExportRecord(id="k-2", commodity="kerajinan tangan", value=Money.usd(666_000_000), **TOLD_2012)


def test_wigs_were_three_tenths_of_the_craft_exports_of_2012() -> None:
    figure = share(WIGS, CRAFT)

    assert figure.value == Fraction(3, 10)
    assert (figure.numerator, figure.denominator) == (WIGS.value, CRAFT.value)
    assert figure.sources == (Source("Kementerian Perdagangan", published_on="2013-08-19"),)
    assert figure.sentence("id") == "Pangsa tahun 2012: 30,00%."
    assert figure.sentence("en") == "Share in 2012: 30.00%."


def test_the_whole_is_all_of_itself_and_nothing_is_none_of_it() -> None:
    assert share(CRAFT, CRAFT).value == 1
    assert share(attrs.evolve(WIGS, value=Money.usd(0)), CRAFT).value == 0


@pytest.mark.parametrize(
    ("field", "changes"),
    [
        ("period", {"period": "2011"}),
        ("told_on", {"stated_on": "2013-08-20"}),
        ("publisher", {"source": "Bisnis.com 2013-08-19"}),
        ("reporter", {"reporter": "MYS"}),
        ("partner", {"partner": "USA"}),
        ("flow", {"flow": "re-export"}),
        ("valuation", {"valuation": "fob"}),
        ("currency", {"value": Money.idr(5)}),
    ],
)
def test_a_share_of_what_differs_is_refused_with_what_differs(field: str, changes: dict[str, Any]) -> None:
    with pytest.raises(NotComparable) as refused:
        share(attrs.evolve(WIGS, **changes), CRAFT)

    assert [(issue.code, str(issue.path), issue.params["field"]) for issue in refused.value.issues] == [
        ("share.differs", "", field)
    ]


def test_everything_that_differs_is_told_at_once() -> None:
    other = attrs.evolve(WIGS, period="2011", flow="import", value=Money.idr(5))

    with pytest.raises(NotComparable) as refused:
        share(other, CRAFT)

    assert [issue.params["field"] for issue in refused.value.issues] == ["period", "flow", "currency"]


def test_there_is_no_share_of_nothing() -> None:
    nothing = attrs.evolve(CRAFT, value=Money.usd(0))

    assert faults(lambda: share(attrs.evolve(WIGS, value=Money.usd(0)), nothing), NotComparable) == [
        ("share.zero-whole", "")
    ]


def test_a_part_is_not_larger_than_the_whole() -> None:
    assert faults(lambda: share(CRAFT, WIGS), NotComparable) == [("share.part-exceeds-whole", "")]


def test_counted_bases_are_attended_and_not_stated_only() -> None:
    counted = [basis for basis in CountBasis if contacts(Register([held("a", Headcount(9, basis))])).low == 9]

    assert counted == [CountBasis.ATTENDED, CountBasis.NOT_STATED]
