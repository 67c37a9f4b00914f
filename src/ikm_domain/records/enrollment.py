"""Who takes part in which program, from when to when."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

import attrs

from ikm_domain.checked import invariant
from ikm_domain.errors import Issue, Path, error
from ikm_domain.records.record import EndReason, Id, Lasting
from ikm_domain.values.periods import day_of, to_date_or_none

REASONS = (
    EndReason.COMPLETED,
    EndReason.WITHDREW,
    EndReason.REJECTED,
    EndReason.MOVED,
    EndReason.DIED,
    EndReason.DUPLICATE,
    EndReason.REPLACED,
)
"""Why an enrollment may end."""


class EnrollmentStatus(StrEnum):
    """Where an enrollment stands (*status kepesertaan*); an ended one stands where its reason says."""

    NOT_YET = "not-yet"
    APPLIED = "applied"
    ENROLLED = "enrolled"
    COMPLETED = "completed"
    WITHDREW = "withdrew"
    REJECTED = "rejected"
    MOVED = "moved"
    DIED = "died"
    DUPLICATE = "duplicate"
    REPLACED = "replaced"


@attrs.frozen(kw_only=True)
class Enrollment(Lasting):
    """Taking part in a program (*kepesertaan*): applied, enrolled, ended, each on a day.

    One is open per subject and program at a time, which a register can see; a new one after an ended one is fine.

    >>> enrollment = Enrollment(id="k-1", program_id="g-1", subject_id="a-1", enrolled_on="2020-02-01")
    >>> enrollment.status(date(2020, 2, 27)).value
    'enrolled'
    >>> from ikm_domain.records.record import Ended
    >>> attrs.evolve(enrollment, ended=Ended("2020-02-27", "rejected"))
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: enrolled_on: What was rejected was never enrolled. [enrollment.rejected]

    Raises:
        ValidationFailed: `enrollment.order`, `enrollment.reason`, `enrollment.rejected`,
            `enrollment.completed` and the codes of any field.
    """

    program_id: Id
    subject_id: Id
    """An artisan, an official or an enterprise."""
    applied_on: date | None = attrs.field(default=None, converter=to_date_or_none)
    enrolled_on: date | None = attrs.field(default=None, converter=to_date_or_none)

    @invariant
    def _days_in_order(self) -> Iterator[Issue]:
        told = [
            (Path(("applied_on",)), self.applied_on),
            (Path(("enrolled_on",)), self.enrolled_on),
            (Path(("ended", "on")), self.ended.on if self.ended else None),
        ]
        latest: date | None = None
        for at, day in told:
            if day is not None and latest is not None and day < latest:
                yield error("enrollment.order", at)
            latest = day or latest

    @invariant
    def _ended_soundly(self) -> Iterator[Issue]:
        if self.ended is None:
            return
        reason = self.ended.reason
        if reason not in REASONS:
            yield error("enrollment.reason", Path(("ended", "reason")), given=reason, allowed=tuple(REASONS))
        if reason == EndReason.REJECTED and self.enrolled_on is not None:
            yield error("enrollment.rejected", Path(("enrolled_on",)))
        if reason == EndReason.COMPLETED and self.enrolled_on is None:
            yield error("enrollment.completed", Path(("enrolled_on",)))

    def status(self, on: date | str) -> EnrollmentStatus:
        """Where it stands at the end of a day."""
        on = day_of(on)
        if self.ended is not None and self.ended.on <= on:
            return EnrollmentStatus(self.ended.reason)
        if self.enrolled_on is not None and self.enrolled_on <= on:
            return EnrollmentStatus.ENROLLED
        if self.applied_on is not None and self.applied_on <= on:
            return EnrollmentStatus.APPLIED
        return EnrollmentStatus.NOT_YET
