"""Training sessions and the days they meet."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated

import attrs

from ikm_domain.checked import Between, Checked, Code, Day, as_is, doubt, each, invariant, member
from ikm_domain.errors import Issue, Path, error, warning
from ikm_domain.records.record import Id, Lasting, Title, not_below_zero
from ikm_domain.values.money import Money
from ikm_domain.values.people import Audience, Headcount, to_audience, to_headcount_or_none
from ikm_domain.values.periods import (
    TimeZone,
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


def to_session_mode_or_none(value: SessionMode | str | None) -> SessionMode | None:
    """Converter of a mode that may be unknown."""
    return member(SessionMode, value)


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

    def interval(self, timezone: str | None) -> "pendulum.Interval[pendulum.DateTime] | None":
        """The meeting as moments in a zone; None without a zone or without times."""
        if timezone is None or self.starts is None or self.ends is None:
            return None
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
        ValidationFailed: `meetings.order`, `meetings.overlap`, `money.below-zero` and the codes of any field.
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
    def _cost_not_below_zero(self) -> Iterator[Issue]:
        yield from not_below_zero(cost=self.cost)

    @doubt
    def _reported_soundly(self, on: date | None) -> Iterator[Issue]:
        if self.reported is None:
            return
        at = Path(("reported",))
        if self.audience is Audience.MIXED and self.reported.splits is None:
            yield warning("session.mixed-without-split", at)
        if self.capacity is not None and self.reported.total > self.capacity:
            yield warning("session.over-capacity", at, capacity=self.capacity, given=self.reported.total)

    @property
    def zone(self) -> str | None:
        """The zone of its wall-clock times: its own, else that of its region."""
        return self.timezone or (self.region.timezone if self.region else None)

    @property
    def cancelled(self) -> bool:
        """Whether it ended by being called off."""
        return self.ended is not None and self.ended.reason == "cancelled"

    def held_by(self, on: date | None) -> bool:
        """Whether it counts as held by the end of a day: not called off, and its last meeting not after it."""
        if self.cancelled:
            return False
        return on is None or (bool(self.meetings) and self.meetings[-1].on <= on)

    def intervals(self) -> "tuple[pendulum.Interval[pendulum.DateTime] | None, ...]":
        """Its meetings as moments, in the zone of the session."""
        return tuple(meeting.interval(self.zone) for meeting in self.meetings)
