"""Figures of people: who was reached, how many seats were filled, who was there."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Final, Literal, NamedTuple, TypeAlias, get_args

import attrs

from ikm_domain.checked import Member, member
from ikm_domain.errors import Issue, Path, RecordKey, ValidationFailed, error, warning
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.training import Mark, TrainingSession
from ikm_domain.register import Register, current, in_program, known_program, known_session, superseded
from ikm_domain.values.figures import Breakdown, Figure, FigureBasis, sources_of
from ikm_domain.values.people import Audience, CountBasis, Headcount
from ikm_domain.values.periods import day_of

By: TypeAlias = Literal["sex", "province", "region", "craft"]
Over: TypeAlias = Literal["marked", "planned"]

_BEST_FIRST: Final = (Mark.PRESENT, Mark.PARTIAL, Mark.EXCUSED, Mark.ABSENT)
NOT_STATED: Final = "not-stated"
NOT_NAMED: Final = "not-named"
_NOBODY: Final[frozenset[str]] = frozenset()


class People(NamedTuple):
    """People of one audience whom sessions served: named ones, and a range of all."""

    named: frozenset[str]
    low: int | None
    high: int | None
    seats_low: int | None
    seats_high: int | None
    sessions: tuple[TrainingSession, ...]
    missing: tuple[Issue, ...]
    basis: FigureBasis


class _Served(NamedTuple):
    """The people of one audience in one session.

    Those known by name, those by name of whom the audience is not known, and from how many to how many in all.
    """

    named: frozenset[str]
    perhaps: frozenset[str]
    least: int
    most: int


def sessions_of(
    register: Register,
    *,
    program: str | None = None,
    audience: Audience | str | None = None,
    on: date | str | None = None,
) -> tuple[TrainingSession, ...]:
    """The sessions that count: of a program, open to an audience, held by the end of a day, and not called off."""
    wanted = None if audience is None else _audience(audience)
    by = None if on is None else day_of(on)
    known_program(register, program)
    return tuple(
        session
        for session in register.sessions.values()
        if in_program(register, session.program_id, program)
        and (wanted is None or session.audience in (wanted, Audience.MIXED))
        and session.held_by(by)
        and not superseded(register, session)
    )


def reach(
    register: Register, *, audience: Audience | str, program: str | None = None, on: date | str | None = None
) -> Figure:
    """People of one audience served by sessions (*jangkauan*), as a range: some may have come to several.

    Of a session, size = max(reported, named) and unnamed = max(0, reported − named); N is the number of distinct
    people named in any of them, duplicates counted as the one they stand for. The low end is max(N, largest size),
    the high end N + Σ unnamed. Only head counts of basis attended or not-stated count. A mixed session that tells no
    split adds nothing to the low end and all its people to the high one. Sessions that tell neither a count nor
    names are named in `missing`.

    >>> day = {"meetings": ["2020-02-27"], "audience": "artisans"}
    >>> reg = Register([TrainingSession(id="s-1", title="Workshop e-Smart IKM", reported=200, **day),
    ...                 TrainingSession(id="s-2", title="Bimtek desain pewter", reported=20, **day)])
    >>> reached = reach(reg, audience="artisans")
    >>> reached.low, reached.high, reached.value
    (200, 220, None)

    Raises:
        ValidationFailed: `code.unknown` of the audience.
    """
    wanted = _audience(audience)
    people = people_of(register, sessions_of(register, program=program, audience=wanted, on=on), wanted)
    return _figure("reach", "people", people.low, people.high, people, wanted, program)


def contacts(
    register: Register,
    *,
    audience: Audience | str | None = None,
    program: str | None = None,
    on: date | str | None = None,
) -> Figure:
    """Seats filled, summed over sessions (*kontak*): one person in two sessions is two contacts, so it is not reach.

    >>> reg = Register([TrainingSession(id="s-1", title="Workshop", audience="officials", reported=100)])
    >>> contacts(reg).value, contacts(reg, audience="artisans").value
    (100, 0)

    Raises:
        ValidationFailed: `code.unknown` of the audience.
    """
    wanted = None if audience is None else _audience(audience)
    people = people_of(register, sessions_of(register, program=program, audience=wanted, on=on), wanted)
    return _figure("contacts", "seats", people.seats_low, people.seats_high, people, wanted, program)


def attendance_rate(
    register: Register,
    *,
    over: Over = "marked",
    session: str | None = None,
    program: str | None = None,
    on: date | str | None = None,
) -> Figure:
    """Present over those who should have been (*tingkat kehadiran*), by person and meeting day.

    Over what is marked: present ÷ (present + partial + absent). Over what was planned: present ÷ (registered ×
    meeting days − excused), of those registered. A list of signatures alone is not a rate: a session in which no
    absence is recorded and nobody is registered is named in `missing`.

    Raises:
        ValidationFailed: `session.unknown`, `code.unknown` of what it is over.
    """
    _known_choice("over", over, get_args(Over))
    known_program(register, program)
    if session is not None:
        known_session(register, session)
    sessions = [one for one in sessions_of(register, program=program, on=on) if session is None or one.id == session]
    rated = [one for one in sessions if _has_rate(one, over)]
    unrated = [one for one in sessions if not _has_rate(one, over)]
    marks = [marks_of(register, one, only_registered=over == "planned") for one in rated]
    present = sum(list(found.values()).count(Mark.PRESENT) for found in marks)
    if over == "marked":
        whole = sum(mark is not Mark.EXCUSED for found in marks for mark in found.values())
    else:
        planned = sum(len(_registered(register, one)) * len(_days(one)) for one in rated)
        whole = planned - sum(mark is Mark.EXCUSED for found in marks for mark in found.values())
    rate = Fraction(present, whole) if whole else None
    return Figure(
        name="attendance-rate",
        low=rate,
        high=rate,
        unit="ratio",
        numerator=present,
        denominator=whole,
        basis=FigureBasis.ATTENDED,
        about={"over": over},
        missing=[_unrated(one, over) for one in unrated],
        sources=sources_of(rated),
    )


def breakdown(
    register: Register,
    *,
    by: By,
    program: str | None = None,
    on: date | str | None = None,
    least: int = 1,
) -> Breakdown:
    """Artisans reached, by sex, craft, or region or province of residence (*rincian*).

    By region each stands where the record says: in a regency or city, or in a province where no more is told.

    Rows for those whose answer is not stated and for those who are not named. A person of two crafts stands in two
    rows and once in the total. A cell below `least` is hidden, and with it the next smallest, so that the total does
    not tell it.

    Raises:
        ValidationFailed: `code.unknown` of what it is by.
    """
    _known_choice("by", by, get_args(By))
    people = people_of(
        register, sessions_of(register, program=program, audience=Audience.ARTISANS, on=on), Audience.ARTISANS
    )
    counts: dict[str, int] = {}
    for person in sorted(people.named):
        for row in _rows_of(register.artisans.get(person), by):
            counts[row] = counts.get(row, 0) + 1
    stated = {row: counts[row] for row in sorted(counts) if row != NOT_STATED}
    shown = {**stated, NOT_STATED: counts.get(NOT_STATED, 0)}
    hidden = _hidden(shown, least)
    rows = {row: _hidden_cell(people) if row in hidden else _cell(count, count, people) for row, count in shown.items()}
    named = len(people.named)
    unnamed = [None if end is None else end - named for end in (people.low, people.high)]
    return Breakdown(
        by=by,
        rows={**rows, NOT_NAMED: _cell(unnamed[0], unnamed[1], people)},
        total=_figure("reach", "people", people.low, people.high, people, Audience.ARTISANS, program),
    )


def people_of(register: Register, sessions: Sequence[TrainingSession], audience: Audience | None) -> People:
    """The people of an audience, or of any, whom these sessions served."""
    served = {session.id: found for session in sessions if (found := _served(register, session, audience))}
    counted = tuple(session for session in sessions if session.id in served)
    named = _NOBODY.union(*(found.named for found in served.values()))
    sayable = bool(counted) or not sessions
    return People(
        named=named,
        low=max([len(named), *(found.least for found in served.values())]) if sayable else None,
        high=_most_people(served.values()) if sayable else None,
        seats_low=sum(found.least for found in served.values()) if sayable else None,
        seats_high=sum(found.most for found in served.values()) if sayable else None,
        sessions=counted,
        missing=tuple(_uncounted(session) for session in sessions if session.id not in served),
        basis=_basis(counted),
    )


def marks_of(
    register: Register, session: TrainingSession, *, only_registered: bool = False
) -> Mapping[tuple[str, date], Mark]:
    """The mark of each person and day, duplicates counted as the one they stand for, with the best of their marks."""
    registered = _registered(register, session) if only_registered else _NOBODY
    found: dict[tuple[str, date], Mark] = {}
    for row in session.attendance:
        one = (current(register, row.person_id, *kinds_of(session)), row.on)
        if only_registered and one[0] not in registered:
            continue
        found[one] = min(row.mark, found.get(one, row.mark), key=_BEST_FIRST.index)
    return found


def _served(register: Register, session: TrainingSession, audience: Audience | None) -> _Served | None:
    """How many people of the audience a session had; None where it tells neither a count that counts nor names."""
    reported = session.reported if session.reported and session.reported.of_people_there else None
    kinds = kinds_of(session)
    people = {current(register, person, *kinds) for person in session.served_ids}
    if reported is None and not people:
        return None
    if audience is None:
        size = max(reported.total if reported else 0, len(people))
        return _Served(frozenset(people), _NOBODY, size, size)
    known = {person: _audience_of(register, person, kinds) for person in people}
    if session.audience is audience:
        strangers = () if audience is Audience.FACILITATORS else {Audience.ARTISANS, Audience.OFFICIALS} - {audience}
        named = frozenset(person for person, of in known.items() if of not in strangers)
        size = max((reported.total if reported else 0) - (len(people) - len(named)), len(named))
        return _Served(named, _NOBODY, size, size)
    named = frozenset(person for person, of in known.items() if of is audience)
    unknown = frozenset(person for person, of in known.items() if of is None)
    size = max(reported.total if reported else 0, len(people))
    low, high = _split(reported, audience) if reported else (0, size)
    least = max(low, len(named))
    others = len(people) - len(named) - len(unknown)
    most = max(least, min(max(high, len(named) + len(unknown)), size - others))
    return _Served(named, unknown, least, most)


def _most_people(served: Collection[_Served]) -> int:
    """How many different people there may be: all that are named, and as many again as nobody named."""
    named = _NOBODY.union(*(found.named | found.perhaps for found in served))
    return len(named) + sum(max(0, found.most - len(found.named | found.perhaps)) for found in served)


def _split(reported: Headcount, audience: Audience) -> tuple[int, int]:
    """From how many to how many of the audience a mixed head count may hold."""
    if reported.splits is None:
        return 0, reported.total
    told = reported.splits.get(audience, 0)
    return told, told + reported.total - sum(reported.splits.values())


def kinds_of(session: TrainingSession) -> tuple[str, str]:
    """The kinds of people among whom its ids are looked up: its own audience first."""
    return ("officials", "artisans") if session.audience is Audience.OFFICIALS else ("artisans", "officials")


def _audience_of(register: Register, person: str, kinds: tuple[str, str]) -> Audience | None:
    kind = next((kind for kind in kinds if person in getattr(register, kind)), None)
    return None if kind is None else Audience(kind)


def _known_choice(name: str, given: str, allowed: tuple[str, ...]) -> None:
    if given not in allowed:
        raise ValidationFailed([error("code.unknown", Path((name,)), given=str(given), allowed=allowed)])


def _audience(audience: Audience | str) -> Audience:
    wanted = member(Audience, audience)
    if not isinstance(wanted, Audience):
        raise ValidationFailed(Member(Audience).issues(audience, Path(("audience",))))
    if wanted is Audience.MIXED:
        allowed = tuple(one for one in Audience if one is not Audience.MIXED)
        raise ValidationFailed([error("code.unknown", Path(("audience",)), given=wanted, allowed=allowed)])
    return wanted


def _figure(
    name: str,
    unit: str,
    low: int | None,
    high: int | None,
    people: People,
    audience: Audience | None,
    program: str | None,
) -> Figure:
    told = "opening" if _told_at_opening(people.sessions) else None
    about = {"audience": audience, "program": program, "told": told}
    return Figure(
        name=name,
        low=low,
        high=high,
        unit=unit,
        basis=people.basis,
        about={key: value for key, value in about.items() if value is not None},
        missing=people.missing,
        sources=sources_of(people.sessions),
    )


def _uncounted(session: TrainingSession) -> Issue:
    at = Path(("sessions", RecordKey(session.id), "reported"))
    if session.reported is None:
        return warning("session.no-count", at)
    return warning("session.count-not-of-attendance", at)


def _basis(sessions: Iterable[TrainingSession]) -> FigureBasis:
    bases: set[CountBasis] = set()
    for session in sessions:
        named, reported = len(session.served_ids), session.reported
        if named:
            bases.add(CountBasis.ATTENDED)
        if reported and reported.of_people_there and (reported.total > named or not named):
            bases.add(reported.basis)
    if len(bases) != 1:
        return FigureBasis.MIXED if bases else FigureBasis.COMPUTED
    return FigureBasis(bases.pop().value)


def _told_at_opening(sessions: Sequence[TrainingSession]) -> bool:
    """Whether every count was published no later than the first day of its session."""
    return bool(sessions) and all(
        session.meetings
        and session.source
        and session.source.published_on
        and session.source.published_on <= session.meetings[0].on
        for session in sessions
    )


def _has_rate(session: TrainingSession, over: Over) -> bool:
    if over == "planned":
        return bool(session.registered) and bool(session.attendance)
    absences = any(row.mark in (Mark.ABSENT, Mark.EXCUSED) for row in session.attendance)
    return bool(session.attendance) and (absences or bool(session.registered))


def _unrated(session: TrainingSession, over: Over) -> Issue:
    at = Path(("sessions", RecordKey(session.id)))
    if not session.attendance:
        return warning("session.no-attendance", at / "attendance")
    if over == "planned":
        return warning("session.nobody-registered", at / "registered")
    return warning("session.no-rate", at / "attendance")


def _registered(register: Register, session: TrainingSession) -> frozenset[str]:
    return frozenset(current(register, person, *kinds_of(session)) for person in session.registered or ())


def _days(session: TrainingSession) -> set[date]:
    return {meeting.on for meeting in session.meetings}


def _rows_of(artisan: Artisan | None, by: By) -> tuple[str, ...]:
    """The rows of a breakdown in which a person stands."""
    if artisan is None:
        return (NOT_STATED,)
    if by == "sex":
        return (artisan.sex.value if artisan.sex else NOT_STATED,)
    if by == "craft":
        return tuple(craft.code for craft in artisan.crafts) if artisan.crafts else (NOT_STATED,)
    if artisan.region is None:
        return (NOT_STATED,)
    if by == "province":
        return (artisan.region.province.code,)
    return (artisan.region.code,)


def _hidden(counts: Mapping[str, int], least: int) -> set[str]:
    """The rows too small to show, and the next smallest where they would else be told by the total."""
    small = {row for row, count in counts.items() if 0 < count < least}
    rest = sorted((not count, count, row) for row, count in counts.items() if row not in small)
    return small | {rest[0][2]} if small and rest else small


def _hidden_cell(people: People) -> Figure:
    missing = [warning("breakdown.hidden")]
    return attrs.evolve(_cell(None, None, people), missing=missing)


def _cell(low: int | None, high: int | None, people: People) -> Figure:
    return Figure(
        name="people", low=low, high=high, unit="people", basis=people.basis, sources=sources_of(people.sessions)
    )
