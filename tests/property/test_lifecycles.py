"""Random lives of sessions, grants and enrollments, each told a second time by a slow reference written from the rules.

What the one refuses the other refuses, for a reason that it knows, and both say the same of every day.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, NamedTuple, TypeVar

import attrs
from hypothesis import given, note
from hypothesis import strategies as st

from ikm_domain.errors import Severity, ValidationFailed
from ikm_domain.records.enrollment import Enrollment
from ikm_domain.records.equipment import EquipmentGrant, Handover
from ikm_domain.records.record import Ended, EndReason, Lasting
from ikm_domain.records.training import Attendance, TrainingSession
from ikm_domain.values.people import Headcount
from ikm_domain.values.sources import Document
from tests.property.proving import proving

T = TypeVar("T", bound=Lasting)

FIRST = date(2020, 2, 24)  # a leap day lies among the days that follow
SPAN = 10
DAYS = [FIRST + timedelta(day) for day in range(SPAN)]
ASKED = [FIRST + timedelta(day) for day in range(-1, SPAN + 2)]
ON = st.sampled_from(DAYS)


def tried(record: T, change: Callable[[T], T], expected: set[str]) -> T:
    """The record after a change that is made exactly when nothing is expected to forbid it."""
    try:
        changed = change(record)
    except ValidationFailed as refused:
        codes = {issue.code for issue in refused.issues}
        note(f"refused {codes}, expected {expected}")
        assert codes
        assert codes <= expected
        return record
    assert not expected
    return changed


# ---- enrollments


def enrollment_faults(applied: date | None, enrolled: date | None, end: tuple[date, str] | None) -> set[str]:
    """Walks the days: nothing happens after something that must follow it."""
    found: set[str] = set()
    stage = 0
    for day in DAYS:
        happened = [rank for rank, on in ((1, applied), (2, enrolled), (3, end and end[0])) if on == day]
        if any(rank < stage for rank in happened):
            found.add("enrollment.order")
        stage = max([stage, *happened])
    if end is not None:
        if end[1] in {"cancelled", "merged", "written-off"}:
            found.add("enrollment.reason")
        if end[1] == "rejected" and enrolled is not None:
            found.add("enrollment.rejected")
        if end[1] == "completed" and enrolled is None:
            found.add("enrollment.completed")
    return found


def enrollment_status(applied: date | None, enrolled: date | None, end: tuple[date, str] | None, on: date) -> str:
    stands = "not-yet"
    for day in (day for day in DAYS if day <= on):
        stands = "applied" if day == applied else stands
        stands = "enrolled" if day == enrolled else stands
        stands = end[1] if end and day == end[0] else stands
    return stands


@proving(150)
@given(st.none() | ON, st.none() | ON, st.none() | st.tuples(ON, st.sampled_from(EndReason).map(str)))
def test_an_enrollment_lives_as_the_reference_does(
    applied: date | None, enrolled: date | None, end: tuple[date, str] | None
) -> None:
    expected = enrollment_faults(applied, enrolled, end)
    ended = None if end is None else Ended(*end, successor_id="k-2")
    bare = Enrollment(id="k-1", program_id="g-1", subject_id="a-1")
    told = tried(bare, lambda it: attrs.evolve(it, applied_on=applied, enrolled_on=enrolled, ended=ended), expected)
    if not expected:
        for day in ASKED:
            assert told.status(day) == told.status(day.isoformat()) == enrollment_status(applied, enrolled, end, day)


# ---- sessions


class Session:
    """Meetings without times, the days before them, marks by person and day, and the day of the calling off."""

    def __init__(self, reported: str | None) -> None:
        self.reported = reported
        self.meetings: list[date] = []
        self.earlier: list[date] = []
        self.marks: dict[tuple[str, date], str] = {}
        self.off: date | None = None

    @property
    def held(self) -> bool:
        return bool(self.marks) or self.reported == "attended"

    def faults_of_move(self, days: list[date]) -> set[str]:
        found = {"session.has-attendance"} if self.held else set[str]()
        found |= {"record.ended"} if self.off else set()
        found |= set() if days or self.meetings else {"session.not-scheduled"}
        found |= {"meetings.order"} if days != sorted(days) else set()
        return found | ({"meetings.overlap"} if len(set(days)) < len(days) else set())

    def move(self, days: list[date]) -> None:
        self.earlier += self.meetings
        self.meetings = days

    def faults_of_rows(self, rows: list[tuple[str, date, str]], replace: bool) -> set[str]:
        marked = [(person, day) for person, day, _ in rows]
        found = {"attendance.of-cancelled"} if self.off and rows else set[str]()
        found |= {"attendance.no-meeting"} if any(day not in self.meetings for _, day in marked) else set()
        found |= {"attendance.repeated"} if len(set(marked)) < len(marked) else set()
        return found | ({"attendance.marked"} if not replace and set(marked) & set(self.marks) else set())

    def status(self, on: date) -> str:
        if self.off and on >= self.off:
            return "cancelled"
        if not self.meetings:
            return "postponed" if self.earlier else "scheduled"
        over = [day for day in self.meetings if day <= on]
        if not over:
            return "scheduled"
        if len(over) < len(self.meetings):
            return "running"
        return "held" if self.marks or self.reported in {"attended", "not-stated"} else "unconfirmed"


ROWS = st.lists(
    st.tuples(st.sampled_from(["a-1", "a-2", "a-3"]), ON, st.sampled_from(["present", "partial", "excused", "absent"])),
    max_size=3,
)
SORTED_DAYS = st.lists(ON, max_size=3, unique=True).map(sorted)
SESSION_EVENTS = st.lists(
    st.one_of(
        st.just(("postpone",)),
        st.tuples(st.just("reschedule"), SORTED_DAYS | SORTED_DAYS | st.lists(ON, max_size=3)),
        st.tuples(st.just("rows"), ROWS, st.booleans(), st.booleans()),
        st.tuples(st.just("cancel"), ON),
    ),
    max_size=8,
)


def session_step(told: TrainingSession, reference: Session, event: Any) -> TrainingSession:
    match event:
        case ("postpone",):
            expected = reference.faults_of_move([])
            after = tried(told, TrainingSession.postpone, expected)
            if not expected:
                reference.move([])
        case ("reschedule", days):
            expected = reference.faults_of_move(days)
            after = tried(told, lambda it: it.reschedule(days), expected)
            if not expected:
                reference.move(days)
        case ("rows", rows, replace, fitting):
            if fitting and reference.meetings:
                rows = [(one, reference.meetings[day.day % len(reference.meetings)], mark) for one, day, mark in rows]
            expected = reference.faults_of_rows(rows, replace)
            given_rows = [Attendance(person_id=person, on=day, mark=mark) for person, day, mark in rows]
            after = tried(told, lambda it: it.record_attendance(given_rows, replace=replace), expected)
            if not expected:
                reference.marks |= {(person, day): mark for person, day, mark in rows}
        case (_, day):
            expected = {"session.has-attendance"} if reference.held else set()
            expected |= {"record.ended"} if reference.off else set()
            after = tried(told, lambda it: it.cancel(day), expected)
            if not expected:
                reference.off = day
        case _:
            raise AssertionError(event)
    return after


@proving(150)
@given(st.sampled_from([None, "expected", "registered", "attended", "not-stated"]), SESSION_EVENTS)
def test_a_session_lives_as_the_reference_does(basis: Any, events: list[Any]) -> None:
    reported = None if basis is None else Headcount(5, basis)
    told = TrainingSession(id="s-1", title="Bimtek", audience="artisans", reported=reported)
    reference = Session(basis)
    for event in events:
        before, copy = told, attrs.evolve(told)
        told = session_step(told, reference, event)
        assert before == copy
        assert [meeting.on for meeting in told.meetings] == reference.meetings
        assert list(told.earlier_dates) == reference.earlier
        assert {(row.person_id, row.on): row.mark.value for row in told.attendance} == reference.marks
        for day in ASKED:
            assert told.status(day) == told.status(day.isoformat()) == reference.status(day)


# ---- grants


class Over(NamedTuple):
    """A hand-over."""

    day: date
    giver: str
    receiver: str | None
    kind: str | None


def line_to(history: list[Over]) -> tuple[list[str | None], bool, bool]:
    """From the first giver down to the holder; whether the last step went back up; whether the holder's line owns it.

    A giver who is not on the line joins it at its end, and takes the place of somebody not told. Where it is given to
    its holder, nothing moves: the holder at most becomes the owner.
    """
    if not history:
        return [], False, False
    line, back, owned = line_to(history[:-1])
    last = history[-1]
    if line and line[-1] is not None and line[-1] == last.receiver:
        return line, back and last.kind != "ownership", owned or last.kind == "ownership"
    line = [one for one in line if one is not None]
    line = line[: line.index(last.giver) + 1] if last.giver in line else [*line, last.giver]
    if last.receiver in line:
        return line[: line.index(last.receiver) + 1], True, False
    return [*line, last.receiver], False, owned or last.kind == "ownership"


class Grant:
    """A decree, hand-overs, inspections and an end."""

    def __init__(self, mode: str | None) -> None:
        self.mode = mode
        self.sk: tuple[date | None] | None = None
        self.history: list[Over] = []
        self.seen: list[tuple[date, str]] = []
        self.end: tuple[date, str] | None = None

    def breaches(self, index: int) -> set[str]:
        """The rules that one hand-over breaks."""
        over, (line, _, _) = self.history[index], line_to(self.history[:index])
        found: set[str] = set()
        if self.sk and self.sk[0] and over.day < self.sk[0]:
            found.add("handover.before-decision")
        holder = line[-1] if line else None
        to_its_user = over.kind == "ownership" and over.receiver == holder and over.giver in line
        if holder is not None and over.giver != holder and not to_its_user:
            found.add("handover.giver-not-holder")
        if self.mode == "loan" and over.kind == "ownership":
            found.add("handover.ownership-under-loan")
        return found

    def faults_of_decree(self, day: date | None) -> set[str]:
        found = {"grant.decided"} if self.sk else set[str]()
        found |= {"record.ended"} if self.end else set()
        early = day is not None and any(over.day < day for over in self.history)
        return found | ({"handover.before-decision"} if early else set())

    def faults_of_handover(self, over: Over) -> set[str]:
        after = Grant(self.mode)
        after.sk, after.history = self.sk, [*self.history, over]
        found = after.breaches(len(self.history))
        found |= {"record.ended"} if self.end else set()
        found |= {"handover.to-oneself"} if over.giver == over.receiver else set()
        return found | ({"handovers.order"} if any(over.day < earlier.day for earlier in self.history) else set())

    def faults_of_return(self, receiver: str, day: date) -> set[str]:
        line, _, _ = line_to(self.history)
        if not line or line[-1] is None:
            return {"grant.no-holder"}
        found = set() if receiver in line[:-1] else {"grant.not-a-giver"}
        return found | (self.faults_of_handover(Over(day, line[-1], receiver, "use")) - {"handover.to-oneself"})

    def faults_of_end(self, day: date, reason: str) -> set[str]:
        found = {"grant.handed-over"} if reason == "cancelled" and self.history else set[str]()
        found |= {"record.ended"} if self.end else set()
        events = [*(over.day for over in self.history), *(on for on, _ in self.seen)]
        return found | ({"grant.ended-early"} if any(on > day for on in events) else set())

    def status(self, on: date) -> str:
        if self.end and self.end[0] <= on:
            return self.end[1]
        history = [over for over in self.history if over.day <= on]
        if not history:
            return "decided" if self.sk and (self.sk[0] is None or self.sk[0] <= on) else "proposed"
        _, back, owned = line_to(history)
        return "returned" if back else "owned" if owned else "handed-over"

    def holder(self, on: date) -> str | None:
        line, _, _ = line_to([over for over in self.history if over.day <= on])
        return line[-1] if line else None

    def condition(self, on: date) -> str | None:
        found = None
        for day, condition in self.seen:
            found = condition if day <= on else found
        return found


def agree(told: EquipmentGrant, reference: Grant) -> None:
    for day in ASKED:
        assert told.status(day) == told.status(day.isoformat()) == reference.status(day)
        assert told.holder(day) == told.holder(day.isoformat()) == reference.holder(day)
        assert told.condition(day) == told.condition(day.isoformat()) == reference.condition(day)
    broken = {(issue.path[1], issue.code) for issue in told.doubts() if issue.severity is Severity.BREACH}
    assert broken == {(index, code) for index in range(len(reference.history)) for code in reference.breaches(index)}


PARTIES = st.sampled_from(["o-1", "o-2", "e-1", "e-2"])
KINDS = st.sampled_from([None, "use", "ownership"])
MODES = st.sampled_from([None, "grant", "loan"])
CONDITIONS = st.sampled_from(["in-use", "idle", "broken", "missing"])
GRANT_EVENTS = st.lists(
    st.one_of(
        st.tuples(st.just("decide"), st.none() | ON),
        st.tuples(st.just("over"), st.none() | PARTIES, st.none() | PARTIES | PARTIES, KINDS, ON),
        st.tuples(st.just("over"), st.none(), PARTIES, KINDS, ON),  # from whoever holds it
        st.tuples(st.just("back"), PARTIES, ON),
        st.tuples(st.just("inspect"), CONDITIONS, ON),
        st.tuples(st.just("end"), st.sampled_from(["written-off", "cancelled"]), ON),
    ),
    max_size=10,
)


def grant_step(told: EquipmentGrant, reference: Grant, event: Any) -> EquipmentGrant:
    match event:
        case ("decide", day):
            expected = reference.faults_of_decree(day)
            after = tried(told, lambda it: it.decide(Document("sk", "1", day)), expected)
            if not expected:
                reference.sk = (day,)
        case ("over", giver, receiver, kind, day):
            giver = giver or reference.holder(DAYS[-1]) or "o-1"
            over = Over(day, giver, receiver, kind)
            expected = reference.faults_of_handover(over)
            after = tried(told, lambda it: it.hand_over(giver, receiver, day, kind=kind), expected)
            if not expected:
                reference.history.append(over)
        case ("back", receiver, day):
            expected = reference.faults_of_return(receiver, day)
            after = tried(told, lambda it: it.return_to(receiver, day), expected)
            if not expected:
                reference.history.append(Over(day, str(reference.holder(DAYS[-1])), receiver, "use"))
        case ("inspect", condition, day):
            expected = {"record.ended"} if reference.end else set()
            expected |= {"inspections.order"} if any(day < on for on, _ in reference.seen) else set()
            after = tried(told, lambda it: it.inspect(day, condition), expected)
            if not expected:
                reference.seen.append((day, condition))
        case (_, reason, day):
            expected = reference.faults_of_end(day, reason)
            after = tried(told, lambda it: (it.cancel if reason == "cancelled" else it.write_off)(day), expected)
            if not expected:
                reference.end = (day, reason)
        case _:
            raise AssertionError(event)
    return after


@proving(150)
@given(MODES, GRANT_EVENTS, st.booleans())
def test_a_grant_lives_as_the_reference_does(mode: Any, events: list[Any], in_order: bool) -> None:
    if in_order:
        events = sorted(events, key=lambda event: event[-1] or FIRST)
    told, reference = EquipmentGrant(id="m-1", item="Mesin", mode=mode), Grant(mode)
    for event in events:
        before, copy = told, attrs.evolve(told)
        told = grant_step(told, reference, event)
        assert before == copy
        agree(told, reference)
    assert [(over.on, over.giver_id, over.receiver_id, over.kind) for over in told.handovers] == reference.history


OVERS = st.builds(Over, ON, PARTIES, st.none() | PARTIES | PARTIES, KINDS)


@proving(150)
@given(MODES, st.none() | ON, st.lists(OVERS.filter(lambda over: over.giver != over.receiver), max_size=6))
def test_a_grant_that_broke_rules_stands_where_the_reference_does(
    mode: Any, decided: date | None, history: list[Over]
) -> None:
    reference = Grant(mode)
    reference.sk = (decided,)
    reference.history = sorted(history, key=lambda over: over.day)
    names = ("on", "giver_id", "receiver_id", "kind")
    told_of: list[dict[str, Any]] = [dict(zip(names, over, strict=True)) for over in reference.history]
    handovers = [Handover(**fields) for fields in told_of]
    told = EquipmentGrant(id="m-1", item="Mesin", mode=mode, decided=Document("sk", "1", decided), handovers=handovers)
    agree(told, reference)
