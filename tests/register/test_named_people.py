"""People known by name: reach against brute force, attendance rates counted by hand, and breakdowns that hide few."""

import random
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import partial
from itertools import combinations
from typing import Any, Literal, NamedTuple, cast

import pytest

from ikm_domain.errors import ValidationFailed
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.official import Official
from ikm_domain.records.program import Program
from ikm_domain.records.record import Ended, Record
from ikm_domain.records.training import Attendance, Meeting, TrainingSession
from ikm_domain.register import Register
from ikm_domain.rules import check
from ikm_domain.statistics import attendance_rate, breakdown, contacts, reach
from ikm_domain.values.figures import Breakdown, Figure, FigureBasis
from ikm_domain.values.people import Headcount

DAY = "2021-03-09"


def present(*people: str, on: str = DAY, mark: str = "present") -> list[Attendance]:
    return [Attendance(person_id=person, on=on, mark=mark) for person in people]


def held(name: str, *named: str, **fields: Any) -> TrainingSession:
    told: dict[str, Any] = {"title": name, "audience": "artisans", "meetings": [DAY], "attendance": present(*named)}
    return TrainingSession(id=name, **told | fields)


def artisan(name: str, successor: str | None = None, **fields: Any) -> Artisan:
    ended = Ended("2021-05-01", "duplicate", successor_id=successor) if successor else None
    return Artisan(id=name, name="Siti Aminah", ended=ended, **fields)


def official(name: str) -> Official:
    return Official(id=name, name="Rahmat")


def ends(figure: Figure) -> tuple[object, object]:
    return figure.low, figure.high


def gaps(figure: Figure) -> list[tuple[str, str]]:
    return [(issue.code, str(issue.path)) for issue in figure.missing]


def faults(call: Callable[[], object]) -> list[tuple[str, str]]:
    with pytest.raises(ValidationFailed) as failed:
        call()
    return [(issue.code, str(issue.path)) for issue in failed.value.issues]


# --- reach with named people ---------------------------------------------------------------------------------------


class Drawn(NamedTuple):
    """A session as it is drawn: those named in it, and how many were there without a name."""

    audience: str
    named: frozenset[str]
    unnamed: int


def every_reach(sessions: list[Drawn], kinds: dict[str, str]) -> set[int]:
    """How many artisans may have been reached, by trying everybody in every seat.

    Each unnamed seat is someone not named in that session, no two of a session the same: a person named elsewhere or
    one of enough people without a name. Whoever sits in an artisans' session and is no official is an artisan. In a
    mixed one, people of unknown kind and people without a name may be artisans or not, each one thing everywhere.
    """
    named = sorted(set().union(*(session.named for session in sessions)))
    strangers = [f"?{number}" for number in range(sum(session.unnamed for session in sessions))]
    everybody = [person for person in [*named, *strangers] if kinds.get(person) != "official"]
    # Who they are decides everything else; states are what artisans were reached and who is said to be none.
    states: set[tuple[frozenset[str], frozenset[str]]] = {(frozenset(), frozenset())}
    for audience, there, unnamed in sessions:
        grown: set[tuple[frozenset[str], frozenset[str]]] = set()
        others = frozenset(person for person in there if kinds.get(person) == "official")
        seats: list[frozenset[str]] = []
        free = [person for person in everybody if person not in there]
        for sitting in (unnamed,) if audience == "artisans" else range(unnamed + 1):  # the rest are no artisans
            seats += [frozenset(chosen) for chosen in combinations(free, sitting)]
        unknown = [person for person in there if person not in kinds]
        for no_artisans in _subsets(unknown if audience == "mixed" else []):
            for chosen in seats:
                made = (there - others - no_artisans) | chosen
                for reached, none in states:
                    if not made & none and not no_artisans & reached:
                        grown.add((reached | made, none | no_artisans))
        states = grown
    return {len(reached) for reached, _ in states}


def _subsets(people: list[str]) -> list[frozenset[str]]:
    return [frozenset(some) for size in range(len(people) + 1) for some in combinations(people, size)]


def register_of(sessions: list[Drawn], kinds: dict[str, str]) -> Register:
    people: list[Record] = [artisan(one) if kind == "artisan" else official(one) for one, kind in kinds.items()]
    return Register(
        [
            *people,
            *(
                held(
                    f"s-{index}",
                    *sorted(session.named),
                    audience=session.audience,
                    reported=len(session.named) + session.unnamed,
                )
                for index, session in enumerate(sessions)
            ),
        ]
    )


def test_the_brute_force_is_right_where_it_can_be_counted_by_hand() -> None:
    a, b = frozenset({"a"}), frozenset({"b"})

    assert every_reach([Drawn("artisans", a, 0), Drawn("artisans", b, 0)], {}) == {2}
    assert every_reach([Drawn("artisans", a, 1), Drawn("artisans", b, 0)], {}) == {2, 3}
    assert every_reach([Drawn("artisans", a, 1), Drawn("artisans", a, 1)], {}) == {2, 3}
    assert every_reach([Drawn("artisans", a | b, 1)], {"b": "official"}) == {2}
    assert every_reach([Drawn("mixed", a | b, 1)], {"b": "official"}) == {0, 1, 2}
    assert every_reach([Drawn("mixed", a, 0), Drawn("mixed", a, 0)], {}) == {0, 1}
    assert every_reach([Drawn("mixed", a, 0), Drawn("artisans", a, 0)], {}) == {1}


def test_reach_with_named_people_is_what_brute_force_finds() -> None:
    draw = random.Random(20210309)
    for _ in range(300):
        kinds = {"a": "artisan", "b": "artisan", "c": "artisan", "o": "official"}
        sessions = [
            Drawn(
                "artisans",
                frozenset(draw.sample(["a", "b", "c", "o", "x"], draw.randrange(4))),
                draw.randrange(3),
            )
            for _ in range(draw.randrange(1, 4))
        ]

        possible = every_reach(sessions, kinds)

        assert ends(reach(register_of(sessions, kinds), audience="artisans")) == (min(possible), max(possible)), (
            sessions
        )


def test_reach_with_named_people_in_mixed_sessions_is_what_brute_force_finds() -> None:
    draw = random.Random(1971)
    for _ in range(300):
        kinds = {"a": "artisan", "b": "artisan", "o": "official", "p": "official"}
        sessions = [
            Drawn(
                draw.choice(["artisans", "mixed"]),
                frozenset(draw.sample(["a", "b", "o", "p", "x", "y"], draw.randrange(4))),
                draw.randrange(2),
            )
            for _ in range(draw.randrange(1, 4))
        ]

        possible = every_reach(sessions, kinds)

        assert ends(reach(register_of(sessions, kinds), audience="artisans")) == (min(possible), max(possible)), (
            sessions
        )


def test_people_who_are_known_to_be_officials_are_never_perhaps_artisans() -> None:
    register = Register([official("p-1"), official("p-2"), held("m", "p-1", "p-2", audience="mixed", reported=2)])

    assert ends(reach(register, audience="artisans")) == (0, 0)
    assert reach(register, audience="officials").value == 2


def test_one_person_of_unknown_kind_in_two_mixed_sessions_is_at_most_one_artisan() -> None:
    register = Register([held("m", "x", audience="mixed"), held("n", "x", audience="mixed")])

    assert ends(reach(register, audience="artisans")) == (0, 1)


def test_the_named_people_of_a_mixed_session_count_beside_the_split_it_tells() -> None:
    split = Headcount(10, splits={"artisans": 4, "officials": 6})
    people = [artisan("a-1"), artisan("a-2"), official("p-1")]
    register = Register([*people, held("m", "a-1", "a-2", "p-1", "x", audience="mixed", reported=split)])

    assert reach(register, audience="artisans").value == 4
    assert reach(register, audience="officials").value == 6


def test_names_count_where_they_are_more_than_the_split_tells() -> None:
    split = Headcount(3, splits={"artisans": 1, "officials": 2})
    people = [artisan("a-1"), artisan("a-2")]

    assert (
        reach(Register([*people, held("m", "a-1", "a-2", audience="mixed", reported=split)]), audience="artisans").low
        == 2
    )


def test_a_named_artisan_is_one_person_however_many_sessions_name_her() -> None:
    register = Register([artisan("a-1"), held("s-1", "a-1"), held("s-2", "a-1"), held("s-3", "a-1", "a-2")])

    assert reach(register, audience="artisans").value == 2
    assert contacts(register).value == 4


def test_only_those_who_were_there_for_the_whole_or_a_part_are_served() -> None:
    rows = [
        *present("a-1"),
        *present("a-2", mark="partial"),
        *present("a-3", mark="excused"),
        *present("a-4", mark="absent"),
    ]
    register = Register([held("s-1", attendance=rows, registered=["a-1", "a-5"])])

    assert reach(register, audience="artisans").value == 2
    assert contacts(register).value == 2


def test_the_officials_in_an_artisans_session_are_not_artisans_reached() -> None:
    register = Register([artisan("a-1"), official("p-1"), held("s-1", "a-1", "p-1", reported=20)])

    assert reach(register, audience="artisans").value == 19
    assert contacts(register, audience="artisans").value == 19
    assert contacts(register).value == 20


def test_facilitators_have_no_list_of_their_own_and_are_served_by_their_session() -> None:
    people = [official("p-1"), artisan("a-1")]
    register = Register([*people, held("f", "p-1", "a-1", "x", audience="facilitators")])

    assert reach(register, audience="facilitators").value == 3
    assert contacts(register, audience="facilitators").value == 3


@pytest.mark.parametrize("basis", ["expected", "registered"])
def test_names_count_beside_a_count_that_does_not(basis: str) -> None:
    register = Register([held("s-1", "a-1", "a-2", reported=Headcount(500, basis))])

    figure = reach(register, audience="artisans")

    assert figure.value == 2
    assert (figure.basis, figure.missing) == (FigureBasis.ATTENDED, ())


@pytest.mark.parametrize(
    ("sessions", "basis", "indonesian", "english"),
    [
        (
            [held("s-1", "a-1", "a-2")],
            FigureBasis.ATTENDED,
            "Terjangkau, perajin: 2 orang, menurut hitungan hadir.",
            "Reached, artisans: 2 people, by count of those present.",
        ),
        (
            [held("s-1", "a-1", "a-2", reported=2)],
            FigureBasis.ATTENDED,
            "Terjangkau, perajin: 2 orang, menurut hitungan hadir.",
            "Reached, artisans: 2 people, by count of those present.",
        ),
        (
            [held("s-1", "a-1", "a-2", reported=5)],
            FigureBasis.MIXED,
            "Terjangkau, perajin: 5 orang, sebagian tanpa daftar hadir.",
            "Reached, artisans: 5 people, in part without an attendance list.",
        ),
        (
            [held("s-1", "a-1"), held("s-2", reported=5)],
            FigureBasis.MIXED,
            "Terjangkau, perajin: 5–6 orang, sebagian tanpa daftar hadir.",
            "Reached, artisans: 5–6 people, in part without an attendance list.",
        ),
    ],
)
def test_the_basis_says_whether_people_are_known_by_a_list(
    sessions: list[TrainingSession], basis: FigureBasis, indonesian: str, english: str
) -> None:
    figure = reach(Register(sessions), audience="artisans")

    assert figure.basis is basis
    assert figure.sentence("id") == indonesian
    assert figure.sentence("en") == english


@pytest.mark.parametrize("basis", ["attended", "not-stated"])
def test_a_count_of_nobody_is_a_count(basis: str) -> None:
    figure = reach(Register([held("s-1", reported=Headcount(0, basis))]), audience="artisans")

    assert figure.value == 0
    assert figure.basis == basis
    assert "no session is on record" not in figure.sentence("en")


# --- duplicates are one person -------------------------------------------------------------------------------------


def test_in_two_merged_lists_a_duplicate_is_one_person_everywhere() -> None:
    one = Register([artisan("a-1", sex="female"), held("s-1", "a-1", registered=["a-1"])])
    other = Register(
        [
            artisan("b-7", "a-1", sex="male"),
            held("s-2", "b-7", "a-1"),
            held("s-3", attendance=present("b-7", mark="absent") + present("a-1"), registered=["a-1", "b-7"]),
        ]
    )

    merged = one | other

    assert reach(merged, audience="artisans").value == 1
    assert contacts(merged).value == 3  # one seat in each of the three sessions
    assert attendance_rate(merged, session="s-3").value == 1  # the better of the two marks
    assert attendance_rate(merged, session="s-3", over="planned").value == 1
    assert counts(breakdown(merged, by="sex")) == {"female": 1, "not-stated": 0, "not-named": 0}
    assert breakdown(merged, by="sex").total.value == 1
    assert [issue.code for issue in check(merged) if issue.code.startswith(("reference", "register"))] == []


def test_people_whose_successors_go_round_are_counted_as_they_are_told() -> None:
    register = Register([artisan("a-1", "a-2"), artisan("a-2", "a-1"), held("s-1", "a-1", "a-2")])

    assert reach(register, audience="artisans").value == 2


def test_a_session_that_was_entered_twice_is_one_session() -> None:
    twice = Ended("2021-05-01", "duplicate", successor_id="s-1")
    register = Register([held("s-1", reported=20), held("s-2", reported=20, ended=twice)])

    assert contacts(register).value == 20
    assert reach(register, audience="artisans").value == 20


# --- attendance rate -----------------------------------------------------------------------------------------------

DAYS = ("2021-03-09", "2021-03-10", "2021-03-11")
WHOLE = [f"p-{number:02}" for number in range(1, 16)]  # 15 people, present on all three days
HALF = ["p-16", "p-17", "p-18"]  # present, partial, absent
LATE = ["p-19", "p-20"]  # excused, present, present
AWAY = ["p-21", "p-22"]  # absent on all three days
ONCE = ["p-23"]  # present on the first day, then not marked
NEVER = ["p-24", "p-25"]  # not marked
EVERYBODY = [*WHOLE, *HALF, *LATE, *AWAY, *ONCE, *NEVER]
ROWS = [
    *(row for day in DAYS for row in present(*WHOLE, on=day)),
    *present(*HALF, on=DAYS[0]),
    *present(*HALF, on=DAYS[1], mark="partial"),
    *present(*HALF, on=DAYS[2], mark="absent"),
    *present(*LATE, on=DAYS[0], mark="excused"),
    *(row for day in DAYS[1:] for row in present(*LATE, on=day)),
    *(row for day in DAYS for row in present(*AWAY, on=day, mark="absent")),
    *present(*ONCE, on=DAYS[0]),
]
"""Present 45 + 3 + 4 + 1 = 53; partial 3; absent 3 + 6 = 9; excused 2."""


def three_days(**fields: Any) -> TrainingSession:
    told: dict[str, Any] = {"meetings": DAYS, "registered": EVERYBODY, "attendance": ROWS, **fields}
    return held("s-1", **told)


def test_over_what_is_marked_the_rate_leaves_out_the_excused_and_the_unmarked() -> None:
    figure = attendance_rate(Register([three_days()]))

    assert figure.value == Fraction(53, 53 + 3 + 9)
    assert (figure.numerator, figure.denominator) == (53, 65)
    assert (figure.name, figure.unit, figure.missing) == ("attendance-rate", "ratio", ())
    assert figure.sentence("id") == "Tingkat kehadiran menurut yang ditandai: 81,54%."
    assert figure.sentence("en") == "Attendance rate over what is marked: 81.54%."


def test_over_what_was_planned_the_unmarked_count_as_not_there() -> None:
    figure = attendance_rate(Register([three_days()]), over="planned")

    assert figure.value == Fraction(53, 25 * 3 - 2)
    assert (figure.numerator, figure.denominator) == (53, 73)
    assert figure.sentence("id") == "Tingkat kehadiran menurut yang direncanakan: 72,60%."
    assert figure.sentence("en") == "Attendance rate over what was planned: 72.60%."


def test_a_duplicate_is_registered_and_marked_as_one_person_with_the_better_mark() -> None:
    session = three_days(
        registered=[*EVERYBODY, "d-1", "d-2"],
        attendance=[
            *ROWS,
            *present("d-1", on=DAYS[0], mark="absent"),  # who is p-01, present on that day
            *present("d-2", on=DAYS[0]),  # who is p-24, not marked until now
        ],
    )
    people = [artisan("p-01"), artisan("d-1", "p-01"), artisan("p-24"), artisan("d-2", "p-24")]
    register = Register([*people, session])

    assert attendance_rate(register).value == Fraction(54, 66)
    assert attendance_rate(register, over="planned").value == Fraction(54, 73)


def test_who_was_not_registered_counts_over_what_is_marked_only() -> None:
    session = three_days(attendance=[*ROWS, *present("walk-in", on=DAYS[0])])

    assert attendance_rate(Register([session])).value == Fraction(54, 66)
    assert attendance_rate(Register([session]), over="planned").value == Fraction(53, 73)


def test_two_meetings_on_one_day_are_one_day() -> None:
    halves = [Meeting(DAY, "09:00", "11:00"), Meeting(DAY, "13:00", "15:00")]
    session = held("s-1", "a-1", meetings=halves, registered=["a-1", "a-2"])

    assert attendance_rate(Register([session]), over="planned").value == Fraction(1, 2)


def test_a_list_of_signatures_alone_is_no_rate_and_says_so() -> None:
    session = held("s-1", "a-1", "a-2")

    figure = attendance_rate(Register([session]))

    assert ends(figure) == (None, None)
    assert gaps(figure) == [("session.no-rate", 'sessions["s-1"].attendance')]
    assert "tidak dapat dikatakan. " in figure.sentence("id")
    assert "Daftar tanda tangan saja bukan tingkat kehadiran" in figure.sentence("id")
    assert "cannot be said. " in figure.sentence("en")
    assert "A list of signatures alone is not a rate" in figure.sentence("en")


def test_over_what_was_planned_a_list_needs_people_who_were_registered() -> None:
    figure = attendance_rate(Register([held("s-1", "a-1", "a-2")]), over="planned")

    assert ends(figure) == (None, None)
    assert gaps(figure) == [("session.nobody-registered", 'sessions["s-1"].registered')]


def test_a_session_without_an_attendance_list_has_no_rate() -> None:
    figure = attendance_rate(Register([held("s-1", registered=["a-1", "a-2"])]))

    assert ends(figure) == (None, None)
    assert gaps(figure) == [("session.no-attendance", 'sessions["s-1"].attendance')]


def test_a_session_at_which_nobody_is_registered_has_no_rate_either() -> None:
    figure = attendance_rate(Register([held("s-1", "a-1", registered=[])]))

    assert ends(figure) == (None, None)
    assert gaps(figure) == [("session.no-rate", 'sessions["s-1"].attendance')]


@pytest.mark.parametrize("over", ["marked", "planned"])
def test_why_there_is_no_rate_is_never_told_falsely(over: Literal["marked", "planned"]) -> None:
    registered = attendance_rate(Register([held("s-1", registered=["a-1", "a-2"])]), over=over)

    assert ends(registered) == (None, None)
    assert len(registered.missing) == 1
    assert "nobody is registered" not in registered.sentence("en")


def test_a_recorded_absence_makes_a_list_a_rate() -> None:
    absent = held("s-1", attendance=present("a-1", "a-2", "a-3") + present("a-4", mark="absent"))

    assert attendance_rate(Register([absent])).value == Fraction(3, 4)
    assert gaps(attendance_rate(Register([absent]), over="planned")) == [
        ("session.nobody-registered", 'sessions["s-1"].registered')
    ]


def test_where_everybody_was_excused_there_is_nothing_to_divide_by() -> None:
    excused = held("s-1", attendance=present("a-1", mark="excused"), registered=["a-1"])

    for figure in (attendance_rate(Register([excused])), attendance_rate(Register([excused]), over="planned")):
        assert ends(figure) == (None, None)
        assert "cannot be said" in figure.sentence("en")


def test_a_rate_is_summed_over_the_sessions_that_have_one() -> None:
    program = Program(id="g-1", name="e-Smart IKM", kind="e-smart", period="2021", lead_id="o-1")
    other = held("s-2", attendance=present("a-1") + present("a-2", mark="absent"), program_id="g-1")
    register = Register([program, three_days(), other, held("s-3", "a-1"), held("s-4", reported=5)])

    figure = attendance_rate(register)

    assert figure.value == Fraction(54, 67)
    assert [path for _, path in gaps(figure)] == ['sessions["s-3"].attendance', 'sessions["s-4"].attendance']
    assert attendance_rate(register, session="s-2").value == Fraction(1, 2)
    assert attendance_rate(register, program="g-1").value == Fraction(1, 2)
    assert attendance_rate(register, on="2021-03-10").value == Fraction(1, 2)
    assert attendance_rate(register, on=date(2021, 3, 11)).value == Fraction(54, 67)


def test_a_rate_of_what_is_not_there_is_refused() -> None:
    register = Register([three_days()])

    for session in ("s-9", "", cast(Any, 5), cast(Any, ["s-1"])):
        assert faults(partial(attendance_rate, register, session=session)) == [("session.unknown", "session")]
    assert faults(lambda: attendance_rate(register, program="g-9")) == [("program.unknown", "program")]
    assert faults(lambda: attendance_rate(register, over=cast(Any, "told"))) == [("code.unknown", "over")]


# --- breakdown -----------------------------------------------------------------------------------------------------

PEOPLE = [
    artisan("a-1", sex="female", region="19.71", crafts=["pewter", "batik-written"]),
    artisan("a-2", sex="female", region="19.01", crafts=["pewter"]),
    artisan("a-3", sex="male", region="19.71"),
    artisan("a-4", region="31.71"),
]
FIVE_OF_EIGHT = Register([*PEOPLE, held("s-1", "a-1", "a-2", "a-3", "a-4", "a-9", reported=8)])
"""Five are named, one of them in no list of artisans, and three are not."""


def counts(told: Breakdown) -> dict[str, object]:
    return {row: figure.value for row, figure in told.rows.items()}


@pytest.mark.parametrize(
    ("by", "rows"),
    [
        ("sex", {"female": 2, "male": 1, "not-stated": 2, "not-named": 3}),
        ("province", {"19": 3, "31": 1, "not-stated": 1, "not-named": 3}),
        ("region", {"19.01": 1, "19.71": 2, "31.71": 1, "not-stated": 1, "not-named": 3}),
        ("craft", {"batik-written": 1, "pewter": 2, "not-stated": 3, "not-named": 3}),
    ],
)
def test_a_breakdown_has_a_row_for_each_answer_for_none_and_for_those_without_a_name(
    by: Any, rows: dict[str, int]
) -> None:
    told = breakdown(FIVE_OF_EIGHT, by=by)

    assert list(told.rows) == list(rows)
    assert counts(told) == rows
    assert told.by == by
    assert told.total == reach(FIVE_OF_EIGHT, audience="artisans")
    assert told.total.value == 8


def test_the_rows_of_answers_and_of_none_sum_to_the_total_but_for_crafts() -> None:
    for by in ("sex", "province", "region"):
        assert sum(cast("dict[str, int]", counts(breakdown(FIVE_OF_EIGHT, by=cast(Any, by)))).values()) == 8
    assert sum(cast("dict[str, int]", counts(breakdown(FIVE_OF_EIGHT, by="craft"))).values()) == 9


def test_who_does_not_tell_where_she_lives_is_not_stated_in_either_breakdown_by_place() -> None:
    register = Register([artisan("a-1"), artisan("a-2", region="19.71"), held("s-1", "a-1", "a-2")])

    assert counts(breakdown(register, by="province")) == {"19": 1, "not-stated": 1, "not-named": 0}
    assert counts(breakdown(register, by="region")) == {"19.71": 1, "not-stated": 1, "not-named": 0}


def test_those_without_a_name_are_a_range_where_reach_is_one() -> None:
    register = Register([*PEOPLE, held("s-1", "a-1", reported=3), held("s-2", "a-2", reported=2)])

    told = breakdown(register, by="sex")

    # Two are named. The larger session had three people; two and one seats have no name.
    assert ends(told.total) == (3, 5)
    assert ends(told.rows["not-named"]) == (1, 3)
    assert told.rows["female"].value == 2


def test_a_row_is_a_figure_with_a_sentence_and_a_basis() -> None:
    figure = breakdown(FIVE_OF_EIGHT, by="sex").rows["female"]

    assert (figure.name, figure.unit, figure.basis) == ("people", "people", FigureBasis.MIXED)
    assert figure.sentence("id") == "Orang: 2 orang."
    assert figure.sentence("en") == "People: 2 people."


def test_where_nobody_was_served_there_are_two_rows_of_nobody() -> None:
    assert counts(breakdown(Register(), by="craft")) == {"not-stated": 0, "not-named": 0}


def test_where_no_count_is_told_nothing_can_be_said_of_those_without_a_name() -> None:
    told = breakdown(Register([held("s-1")]), by="sex")

    assert ends(told.total) == ends(told.rows["not-named"]) == (None, None)


def test_a_breakdown_is_of_a_program_and_of_a_day() -> None:
    program = Program(id="g-1", name="e-Smart IKM", kind="e-smart", period="2021", lead_id="o-1")
    later = held("s-2", attendance=present("a-3", on="2021-04-01"), meetings=["2021-04-01"])
    register = Register([*PEOPLE, program, held("s-1", "a-1", program_id="g-1"), later])

    assert counts(breakdown(register, by="sex", program="g-1")) == {"female": 1, "not-stated": 0, "not-named": 0}
    assert counts(breakdown(register, by="sex", on="2021-03-31")) == {"female": 1, "not-stated": 0, "not-named": 0}
    assert counts(breakdown(register, by="sex", on="2021-04-01")) == {
        "female": 1,
        "male": 1,
        "not-stated": 0,
        "not-named": 0,
    }


def test_a_breakdown_by_what_is_none_is_refused() -> None:
    assert faults(lambda: breakdown(Register(), by=cast(Any, "age"))) == [("code.unknown", "by")]


def group_of(female: int, male: int, unstated: int) -> Register:
    sexes = ["female"] * female + ["male"] * male + [None] * unstated
    people = [artisan(f"a-{number}", sex=sex) for number, sex in enumerate(sexes)]
    return Register([*people, held("s-1", *(one.id for one in people))])


@pytest.mark.parametrize(
    ("people", "least", "shown"),
    [
        ((9, 6, 2), 3, {"female": 9}),  # two are not stated; with them the six go
        ((9, 6, 1), 3, {"female": 9}),  # a single person is hidden too
        ((9, 6, 3), 3, {"female": 9, "male": 6, "not-stated": 3}),
        ((9, 2, 1), 3, {}),  # two small ones, and the next smallest
        ((9, 6, 0), 3, {"female": 9, "male": 6, "not-stated": 0}),
        ((9, 2, 0), 3, {"not-stated": 0}),  # none is no next smallest: the two would be told by the nine
        ((2, 7, 5), 3, {"male": 7}),
    ],
)
def test_a_small_cell_is_hidden_and_with_it_the_next_smallest(
    people: tuple[int, int, int], least: int, shown: dict[str, int]
) -> None:
    told = breakdown(group_of(*people), by="sex", least=least)

    assert {row: count for row, count in counts(told).items() if count is not None} == {**shown, "not-named": 0}
    assert told.total.value == sum(people)


def could_be(told: Breakdown, row: str) -> set[int]:
    """What a hidden cell may hold, given the other cells and the total: every way to share out the rest is tried."""
    hidden = [name for name, figure in told.rows.items() if figure.value is None]
    rest = cast(int, told.total.value) - sum(cast(int, figure.value or 0) for figure in told.rows.values())
    if len(hidden) == 1:
        return {rest}
    return set(range(rest + 1)) if row in hidden else {cast(int, told.rows[row].value)}


def test_no_hidden_cell_can_be_computed_from_the_others_and_the_total() -> None:
    draw = random.Random(5)
    for _ in range(200):
        people = draw.randrange(1, 8), draw.randrange(8), draw.randrange(8)
        told = breakdown(group_of(*people), by="sex", least=draw.randrange(2, 6))
        for row, figure in told.rows.items():
            assert figure.value is not None or len(could_be(told, row)) > 1, people


def test_a_small_cell_that_stands_alone_is_not_told_by_the_total() -> None:
    told = breakdown(group_of(2, 0, 0), by="sex", least=3)

    assert told.rows["female"].value is None
    assert len(could_be(told, "female")) > 1


def test_a_hidden_cell_is_told_as_hidden_and_not_as_unknown() -> None:
    figure = breakdown(group_of(9, 6, 2), by="sex", least=3).rows["not-stated"]

    assert ends(figure) == (None, None)
    assert gaps(figure) == [("breakdown.hidden", "")]
    assert figure.sentence("id") == "Orang: disembunyikan. Angka kecil ini disembunyikan."
