"""What every record has: an id, a source, and room for the fields of an integrator's own."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Annotated, Final, Self

import attrs

from ikm_domain.checked import (
    Between,
    Checked,
    Code,
    OwnedJson,
    Personal,
    RecordId,
    Text,
    as_is,
    invariant,
    listed,
)
from ikm_domain.errors import Issue, Path, ValidationFailed, error, warning
from ikm_domain.frozen import FrozenMap
from ikm_domain.plain import is_list, is_mapping, is_tuple
from ikm_domain.values.money import Money
from ikm_domain.values.periods import to_date
from ikm_domain.values.sources import Source, to_source_or_none

Id = Annotated[str, RecordId()]
Title = Annotated[str, Text(300)]
PersonName = Annotated[str, Text(200), Personal()]
Note = Annotated[str, Text(4000, lines=True)]
Year = Annotated[int, Between(1900, 2100)]
Count = Annotated[int, Between(0, 1_000_000_000)]
Extra = Annotated[FrozenMap[str, object], OwnedJson()]
PersonExtra = Annotated[FrozenMap[str, object], OwnedJson(), Personal()]
NO_EXTRA: Final[FrozenMap[str, object]] = FrozenMap()
_DEEPEST: Final = 20


def to_extra(value: Mapping[str, object]) -> FrozenMap[str, object]:
    """Converter of an integrator's own fields: lists and objects inside become immutable ones."""
    return NO_EXTRA if value is NO_EXTRA else as_is(_frozen(value, 0), FrozenMap[str, object])


def _frozen(value: object, depth: int) -> object:
    if depth > _DEEPEST:
        return value
    if is_mapping(value):
        return FrozenMap({key: _frozen(item, depth + 1) for key, item in value.items()})
    if is_list(value) or is_tuple(value):
        return tuple([_frozen(item, depth + 1) for item in value])
    return value


def to_ids(value: Sequence[str]) -> tuple[str, ...]:
    """Converter of a list of ids or other texts."""
    return listed(value, str)


def to_ids_or_none(value: Sequence[str] | None) -> tuple[str, ...] | None:
    """Converter of a list of ids that may be unknown."""
    return listed(value, str)


@attrs.frozen(kw_only=True)
class Record(Checked):
    """Base of the records: opaque id, unique within its kind; source; fields of an integrator's own."""

    id: Id
    source: Source | None = attrs.field(default=None, converter=to_source_or_none)
    extra: Extra = attrs.field(default=NO_EXTRA, converter=to_extra)
    """JSON values under prefixed keys, such as `siinas:account`; they survive every round trip."""


class EndReason(StrEnum):
    """Why something ended (*alasan berakhir*), where the reason means something to this library."""

    DUPLICATE = "duplicate"
    REPLACED = "replaced"
    MERGED = "merged"
    CANCELLED = "cancelled"
    COMPLETED = "completed"
    WITHDREW = "withdrew"
    REJECTED = "rejected"
    MOVED = "moved"
    DIED = "died"
    WRITTEN_OFF = "written-off"


_SUPERSEDED = (EndReason.DUPLICATE, EndReason.REPLACED, EndReason.MERGED)


def to_end_reason(value: str) -> str:
    """Converter of a reason to its plain code."""
    return value.value if isinstance(value, EndReason) else value


@attrs.frozen
class Ended(Checked):
    """The end of something (*berakhir*): nothing is deleted, it ends on a day, for a reason, and names its successor.

    >>> Ended("2021-05-01", "duplicate", successor_id="a-2").successor_id
    'a-2'
    >>> Ended("2021-05-01", "replaced")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: successor_id: The reason "replaced" needs a successor. [ended.successor-missing]

    Raises:
        ValidationFailed: `ended.successor-missing` and the codes of any field.
    """

    on: date = attrs.field(converter=to_date)
    reason: Annotated[str, Code("end-reason")] = attrs.field(converter=to_end_reason)
    note: Note | None = None
    successor_id: Id | None = None

    @invariant
    def _successor_named(self) -> Iterator[Issue]:
        if self.reason in (EndReason.DUPLICATE, EndReason.REPLACED) and self.successor_id is None:
            yield error("ended.successor-missing", Path(("successor_id",)), reason=self.reason)


@attrs.frozen(kw_only=True)
class Lasting(Record):
    """Base of the records that can end."""

    ended: Ended | None = None

    def ended_by(self, on: date) -> bool:
        """Whether it had ended by the end of a day."""
        return self.ended is not None and self.ended.on <= on

    @property
    def cancelled(self) -> bool:
        """Whether it ended by being called off."""
        return self.ended is not None and self.ended.reason == EndReason.CANCELLED

    def _end(self, on: date | str, reason: str, note: str | None) -> Self:
        """The same record, ended; what has ended already is refused."""
        self._not_ended()
        return attrs.evolve(self, ended=Ended(on, reason, note))

    @property
    def superseded_by(self) -> str | None:
        """The id of the record that stands for it in every count: of a duplicate, replaced or merged one its successor.

        Who died or moved stays a person of their own, whoever is named behind them.
        """
        if self.ended is None or self.ended.reason not in _SUPERSEDED:
            return None
        return self.ended.successor_id

    def _not_ended(self) -> None:
        if self.ended is not None:
            raise ValidationFailed([error("record.ended", Path(("ended",)), on=self.ended.on)])


def not_stated(**fields: object) -> Iterator[Issue]:
    """A warning for each of the fields that is not stated."""
    for name, value in fields.items():
        if value is None:
            yield warning("field.not-stated", Path((name,)))


def in_rupiah(**amounts: Money | None) -> Iterator[Issue]:
    """An error for each of the amounts that is in another currency than rupiah."""
    for name, amount in amounts.items():
        if amount is not None and amount.currency != "IDR":
            yield error("money.not-rupiah", Path((name,)), currency=amount.currency)


def not_below_zero(**amounts: Money | None) -> Iterator[Issue]:
    """An error for each of the amounts that is below zero."""
    for name, amount in amounts.items():
        if amount is not None and amount.minor < 0:
            yield error("money.below-zero", Path((name,)))
