"""What befalls equipment (*serah terima, pemantauan*): hand-overs, inspections, and the custody that they leave."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

import attrs

from ikm_domain.checked import Checked, invariant, listed, member
from ikm_domain.errors import Issue, Path, error
from ikm_domain.records.record import Id, Note
from ikm_domain.values.periods import to_date
from ikm_domain.values.sources import Document


class HandoverKind(StrEnum):
    """What a hand-over passes on (*jenis serah terima*): use of the equipment, or ownership."""

    USE = "use"
    OWNERSHIP = "ownership"


class Condition(StrEnum):
    """What an inspection finds (*kondisi*)."""

    IN_USE = "in-use"
    IDLE = "idle"
    BROKEN = "broken"
    MISSING = "missing"


def to_handover_kind_or_none(value: HandoverKind | str | None) -> HandoverKind | None:
    """Converter of a kind that may be unknown."""
    return member(HandoverKind, value)


def to_condition(value: Condition | str) -> Condition:
    """Converter of a condition."""
    return member(Condition, value)


@attrs.frozen(kw_only=True)
class Handover(Checked):
    """A hand-over (*serah terima*): who gave to whom, when, and by which report (*BAST*).

    >>> Handover(giver_id="o-1", on="2020-02-27").receiver_id is None
    True

    Raises:
        ValidationFailed: `handover.to-oneself` and the codes of any field.
    """

    giver_id: Id
    receiver_id: Id | None = None
    on: date = attrs.field(converter=to_date)
    kind: HandoverKind | None = attrs.field(default=None, converter=to_handover_kind_or_none)
    document: Document | None = None

    @invariant
    def _two_parties(self) -> Iterator[Issue]:
        if self.receiver_id == self.giver_id:
            yield error("handover.to-oneself", Path(("receiver_id",)))


class Custody(NamedTuple):
    """How hand-overs leave equipment: the chain from giver to holder, whether it went back, whether it is owned."""

    chain: tuple[str | None, ...]
    returned: bool
    owned: bool


def custody_of(handovers: Sequence[Handover]) -> Custody:
    """The custody after these hand-overs.

    One to somebody up the chain is a return, and ends ownership; one to whoever holds already passes on ownership.
    """
    chain: list[str | None] = [handovers[0].giver_id] if handovers else []
    returned = owned = False
    for handover in handovers:
        to_holder = handover.receiver_id is not None and handover.receiver_id == chain[-1]
        passes_ownership = handover.kind is HandoverKind.OWNERSHIP
        back = False
        if not to_holder:
            if chain[-1] is None:  # whoever gives now is the one who was not told before
                chain.pop()
            for party in (handover.giver_id, handover.receiver_id):
                back = party in chain
                if back:
                    del chain[chain.index(party) + 1 :]
                else:
                    chain.append(party)
        returned = back or (returned and to_holder and not passes_ownership)
        owned = not back and (owned or passes_ownership)
    return Custody(tuple(chain), returned, owned)


@attrs.frozen(kw_only=True)
class Inspection(Checked):
    """An inspection (*pemantauan*): what was found, and when.

    Raises:
        ValidationFailed: the codes of any field.
    """

    on: date = attrs.field(converter=to_date)
    condition: Condition = attrs.field(converter=to_condition)
    note: Note | None = None


def to_handovers(value: Sequence[Handover]) -> tuple[Handover, ...]:
    """Converter of hand-overs, in order of time."""
    return listed(value, Handover)


def to_inspections(value: Sequence[Inspection]) -> tuple[Inspection, ...]:
    """Converter of inspections, in order of time."""
    return listed(value, Inspection)
