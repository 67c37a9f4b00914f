"""Training sessions and the days they meet."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Self

import attrs

from ikm_domain.checked import (
    Between,
    Checked,
    Code,
    Day,
    Each,
    Instance,
    as_is,
    doubt,
    each,
    invariant,
    listed,
    member,
    repeated,
)
from ikm_domain.errors import Issue, Path, ValidationFailed, error, warning
from ikm_domain.records.record import EndReason, Id, Lasting, Title, not_below_zero, to_ids_or_none
from ikm_domain.values.figures import Figure, sources_of
from ikm_domain.values.money import Money
from ikm_domain.values.people import Audience, CountBasis, Headcount, to_audience, to_headcount_or_none
from ikm_domain.values.periods import (
    TimeZone,
    day_of,
    read_day,
    to_date,
    to_dates,
    to_time_or_none,
    to_time_zone_or_none,
)
from ikm_domain.values.places import Region, to_region_or_none

if TYPE_CHECKING:
    import pendulum


class SessionMode(StrEnum):
    """How a session is held (*cara penyelenggaraan*)."""

    ONSITE = "onsite"
    ONLINE = "online"
    HYBRID = "hybrid"


class Mark(StrEnum):
    """What an attendance list says of a person and a day (*tanda hadir*)."""

    PRESENT = "present"
    PARTIAL = "partial"
    EXCUSED = "excused"
    ABSENT = "absent"


class SessionStatus(StrEnum):
    """Where a session stands (*status pelatihan*); unconfirmed is past, with neither count nor rows."""

    SCHEDULED = "scheduled"
    POSTPONED = "postponed"
    RUNNING = "running"
    HELD = "held"
    UNCONFIRMED = "unconfirmed"
    CANCELLED = "cancelled"


def to_mark(value: Mark | str) -> Mark:
    """Converter of a mark."""
    return member(Mark, value)


def to_session_mode_or_none(value: SessionMode | str | None) -> SessionMode | None:
    """Converter of a mode that may be unknown."""
    return member(SessionMode, value)


_ZONES = (*(zone.value for zone in TimeZone), "Asia/Dili")


@attrs.frozen
class Meeting(Checked):
    """One day on which a session meets (*pertemuan*), with wall-clock times where they are told.

    A field of this type also takes the day as text.

    >>> Meeting("2020-02-27", "09:00", "16:00").interval("Asia/Jakarta").in_hours()
    7
    >>> Meeting("2020-02-27", "16:00", "09:00")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: ends: The meeting ends before it starts. [meeting.order]

    Raises:
        ValidationFailed: `meeting.half-timed`, `meeting.order` and the codes of any field.
    """

    on: date = attrs.field(converter=to_date)
    starts: time | None = attrs.field(default=None, converter=to_time_or_none)
    """Wall-clock time of the place."""
    ends: time | None = attrs.field(default=None, converter=to_time_or_none)
    """Wall-clock time of the place, on the same day."""

    @classmethod
    def explain(cls, value: object, at: Path) -> Iterator[Issue]:
        """Everything that keeps a bare day from being a meeting."""
        if isinstance(value, str | date):
            yield from Day().issues(value, at)

    @invariant
    def _times_sound(self) -> Iterator[Issue]:
        if (self.starts is None) != (self.ends is None):
            yield error("meeting.half-timed", Path(("starts" if self.starts is None else "ends",)))
        elif self.starts is not None and self.ends is not None and self.ends <= self.starts:
            yield error("meeting.order", Path(("ends",)))

    @property
    def hours(self) -> Fraction | None:
        """How long it lasts, where its times are told."""
        if self.starts is None or self.ends is None:
            return None
        length = datetime.combine(self.on, self.ends) - datetime.combine(self.on, self.starts)
        return Fraction(length // timedelta(microseconds=1), 3_600_000_000)

    def interval(self, timezone: str | None) -> "pendulum.Interval[pendulum.DateTime] | None":
        """The meeting as moments in a zone of Indonesia, past ones included; None without a zone or without times.

        Raises:
            ValidationFailed: `code.unknown` of the zone.
        """
        if timezone is None or self.starts is None or self.ends is None:
            return None
        if timezone not in _ZONES:
            raise ValidationFailed([error("code.unknown", Path(("timezone",)), given=timezone, allowed=_ZONES)])
        import pendulum

        starts, ends = (
            pendulum.instance(datetime.combine(self.on, clock), tz=timezone) for clock in (self.starts, self.ends)
        )
        return pendulum.interval(starts, ends)


def _read_meeting(value: object) -> Meeting:
    day: object = read_day(value)
    return Meeting(day) if isinstance(day, date) and not isinstance(day, datetime) else as_is(value, Meeting)


def to_meetings(value: Sequence[Meeting | date | str]) -> tuple[Meeting, ...]:
    """Converter of meetings: a day stands for a meeting whose times are not told."""
    return each(value, _read_meeting)


@attrs.frozen(kw_only=True)
class Attendance(Checked):
    """One person on one meeting day (*kehadiran*); no row means not marked, never absent.

    >>> Attendance(person_id="a-1", on="2020-02-27", mark="present").served
    True

    Raises:
        ValidationFailed: the codes of any field.
    """

    person_id: Id
    on: date = attrs.field(converter=to_date)
    mark: Mark = attrs.field(converter=to_mark)

    @property
    def served(self) -> bool:
        """Whether the person was there, for the whole of it or a part."""
        return self.mark in (Mark.PRESENT, Mark.PARTIAL)


def to_attendance(value: Sequence[Attendance]) -> tuple[Attendance, ...]:
    """Converter of attendance rows."""
    return listed(value, Attendance)


@attrs.frozen(kw_only=True)
class TrainingSession(Lasting):
    """A training session (*pelatihan, bimtek, workshop*) of one or more meetings.

    >>> session = TrainingSession(
    ...     id="s-1", title="Workshop e-Smart IKM", audience="artisans", region="19.71",
    ...     meetings=["2020-02-27"], reported=200,
    ... )
    >>> session.reported.total, session.zone
    (200, 'Asia/Jakarta')
    >>> attrs.evolve(session, meetings=["2020-02-28", "2020-02-27"])
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: meetings[1]: This meeting comes before the one above it. [meetings.order]

    Raises:
        ValidationFailed: `meetings.order`, `meetings.overlap`, `registered.repeated`, `attendance.no-meeting`,
            `attendance.repeated`, `attendance.of-cancelled`, `money.below-zero` and the codes of any field.
    """

    title: Title
    audience: Audience = attrs.field(converter=to_audience)
    program_id: Id | None = None
    kind: Annotated[str, Code("session-kind")] | None = None
    meetings: tuple[Meeting, ...] = attrs.field(default=(), converter=to_meetings)
    """In order of time; none while it is not scheduled."""
    timezone: TimeZone | None = attrs.field(default=None, converter=to_time_zone_or_none)
    """Of the wall-clock times, where it is not that of the region."""
    mode: SessionMode | None = attrs.field(default=None, converter=to_session_mode_or_none)
    region: Region | None = attrs.field(default=None, converter=to_region_or_none)
    venue: Title | None = None
    capacity: Annotated[int, Between(1, 1_000_000_000)] | None = None
    """People."""
    reported: Headcount | None = attrs.field(default=None, converter=to_headcount_or_none)
    """The organizer's own count."""
    registered: tuple[Id, ...] | None = attrs.field(default=None, converter=to_ids_or_none)
    """People who were to come; None where no list is known."""
    attendance: tuple[Attendance, ...] = attrs.field(default=(), converter=to_attendance)
    cost: Money | None = None
    earlier_dates: tuple[date, ...] = attrs.field(default=(), converter=to_dates)
    """Days for which it was scheduled before."""

    @invariant
    def _meetings_in_order(self) -> Iterator[Issue]:
        for index, (earlier, later) in enumerate(pairwise(self.meetings), start=1):
            at = Path(("meetings", index))
            if later.on < earlier.on:
                yield error("meetings.order", at)
            elif later.on == earlier.on:
                if earlier.ends is None or later.starts is None or earlier.starts is None:
                    yield error("meetings.overlap", at)
                elif later.starts < earlier.starts:
                    yield error("meetings.order", at)
                elif later.starts < earlier.ends:
                    yield error("meetings.overlap", at)

    @invariant
    def _registered_once(self) -> Iterator[Issue]:
        for index in repeated(self.registered or ()):
            yield error("registered.repeated", Path(("registered", index)))

    @invariant
    def _attendance_sound(self) -> Iterator[Issue]:
        days = {meeting.on for meeting in self.meetings}
        marked: set[tuple[str, date]] = set()
        for index, row in enumerate(self.attendance):
            at = Path(("attendance", index))
            if row.on not in days:
                yield error("attendance.no-meeting", at, day=row.on)
            if (row.person_id, row.on) in marked:
                yield error("attendance.repeated", at, day=row.on)
            marked.add((row.person_id, row.on))
        if self.cancelled and self.attendance:
            yield error("attendance.of-cancelled", Path(("attendance",)))

    @invariant
    def _cost_not_below_zero(self) -> Iterator[Issue]:
        yield from not_below_zero(cost=self.cost)

    @doubt
    def _reported_soundly(self, on: date | None) -> Iterator[Issue]:
        if self.reported is None:
            return
        at = Path(("reported",))
        if self.audience is Audience.MIXED and self.reported.splits is None:
            yield warning("session.mixed-without-split", at)
        if len(self.served_ids) > self.reported.total:
            yield warning("session.more-named", at, named=len(self.served_ids), reported=self.reported.total)

    @doubt
    def _within_capacity(self, on: date | None) -> Iterator[Issue]:
        present = Counter(row.on for row in self.attendance if row.served)
        counts = [(Path(("reported",)), self.reported.total)] if self.reported else []
        counts += [(Path(("attendance",)), most) for most in sorted(present.values())[-1:]]
        for at, count in counts:
            if self.capacity is not None and count > self.capacity:
                yield warning("session.over-capacity", at, capacity=self.capacity, given=count)

    @property
    def zone(self) -> str | None:
        """The zone of its wall-clock times: its own, else that of its region."""
        return self.timezone or (self.region.timezone if self.region else None)

    @property
    def served_ids(self) -> tuple[str, ...]:
        """The people whom its attendance rows say were there, each once, in their order."""
        return tuple(dict.fromkeys(row.person_id for row in self.attendance if row.served))

    def status(self, on: date | str) -> SessionStatus:
        """Where it stands at the end of a day."""
        on = day_of(on)
        if self.cancelled and self.ended_by(on):
            return SessionStatus.CANCELLED
        if not self.meetings:
            return SessionStatus.POSTPONED if self.earlier_dates else SessionStatus.SCHEDULED
        if on < self.meetings[0].on:
            return SessionStatus.SCHEDULED
        if on < self.meetings[-1].on:
            return SessionStatus.RUNNING
        told = self.attendance or (self.reported and self.reported.of_people_there)
        return SessionStatus.HELD if told else SessionStatus.UNCONFIRMED

    def held_by(self, on: date | None) -> bool:
        """Whether it counts as held by the end of a day: not called off, and its last meeting not after it."""
        if self.cancelled and (on is None or self.ended_by(on)):
            return False
        return on is None or (bool(self.meetings) and self.meetings[-1].on <= on)

    def training_hours(self) -> Figure:
        """Hours of all meetings; the high end cannot be said where a meeting does not tell its times."""
        told = [hours for meeting in self.meetings if (hours := meeting.hours) is not None]
        total = sum(told, Fraction(0))
        return Figure(
            name="training-hours",
            low=total if told else None,
            high=total if told and len(told) == len(self.meetings) else None,
            unit="hours",
            about={"title": self.title},
            missing=[
                warning("field.not-stated", Path(("meetings", index, "starts")))
                for index, meeting in enumerate(self.meetings)
                if meeting.hours is None
            ],
            sources=sources_of([self]),
        )

    def postpone(self) -> Self:
        """The session without meetings; its days are kept as earlier ones.

        Raises:
            ValidationFailed: `session.not-scheduled`, `session.has-attendance`, `record.ended`.
        """
        return self.reschedule(())

    def reschedule(self, meetings: Sequence[Meeting | date | str]) -> Self:
        """The session on other days; those it had are kept as earlier ones.

        Raises:
            ValidationFailed: `session.not-scheduled`, `session.has-attendance`, `record.ended`.
        """
        self._not_begun()
        if not self.meetings and not meetings:
            raise ValidationFailed([error("session.not-scheduled", Path(("meetings",)))])
        earlier = (*self.earlier_dates, *(meeting.on for meeting in self.meetings))
        return attrs.evolve(self, meetings=meetings, earlier_dates=earlier)

    def cancel(self, on: date | str, *, note: str | None = None) -> Self:
        """The session called off on a day.

        Raises:
            ValidationFailed: `session.has-attendance`, `record.ended`.
        """
        self._not_begun()
        return self._end(on, EndReason.CANCELLED, note)

    def record_attendance(self, rows: Sequence[Attendance], *, replace: bool = False) -> Self:
        """The session with these rows too; a row for a person and day that is marked already needs `replace`.

        A correction is a new session; the old one is as it was.

        >>> session = TrainingSession(id="s-1", title="Bimtek", audience="artisans", meetings=["2020-02-27"])
        >>> held = session.record_attendance([Attendance(person_id="a-1", on="2020-02-27", mark="absent")])
        >>> held.record_attendance([Attendance(person_id="a-1", on="2020-02-27", mark="present")])
        Traceback (most recent call last):
        ikm_domain.errors.ValidationFailed: attendance[0]: Already marked on 27 February 2020. [attendance.marked]

        Raises:
            ValidationFailed: `attendance.marked` and the codes of attendance rows.
        """
        rows = to_attendance(rows)
        if issues := list(Each(Instance(Attendance)).issues(rows, Path(("rows",)))):
            raise ValidationFailed(issues)
        known = {(row.person_id, row.on): row for row in self.attendance}
        marked = [
            error("attendance.marked", Path(("attendance", index)), day=row.on)
            for index, row in enumerate(rows)
            if (row.person_id, row.on) in known
        ]
        if marked and not replace:
            raise ValidationFailed(marked)
        new = {(row.person_id, row.on): row for row in rows}
        if len(new) < len(rows):  # the rows repeat themselves, which the session will tell
            kept = [row for one, row in known.items() if one not in new]
            return attrs.evolve(self, attendance=[*kept, *rows])
        return attrs.evolve(self, attendance=list((known | new).values()))

    def _not_begun(self) -> None:
        if self.attendance or (self.reported is not None and self.reported.basis is CountBasis.ATTENDED):
            raise ValidationFailed([error("session.has-attendance", Path(("attendance",)))])
        self._not_ended()

    def intervals(self) -> "tuple[pendulum.Interval[pendulum.DateTime] | None, ...]":
        """Its meetings as moments, in the zone of the session."""
        return tuple(meeting.interval(self.zone) for meeting in self.meetings)
