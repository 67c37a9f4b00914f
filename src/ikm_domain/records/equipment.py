"""Equipment that is granted, and the chain of custody it passes through."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from itertools import chain, pairwise
from typing import Annotated

import attrs

from ikm_domain.checked import Between, Checked, Text, doubt, invariant, listed, member
from ikm_domain.errors import Issue, Path, breach, error, warning
from ikm_domain.records.record import Id, Lasting, Note, Title, not_below_zero, to_ids
from ikm_domain.values.crafts import Craft, to_craft_or_none
from ikm_domain.values.figures import Figure, sources_of
from ikm_domain.values.money import Money
from ikm_domain.values.people import Headcount, to_headcount_or_none
from ikm_domain.values.periods import to_date
from ikm_domain.values.sources import Document

Serial = Annotated[str, Text(128)]


class GrantMode(StrEnum):
    """How equipment passes on (*cara pemberian*; guideline of 2013, Berita Negara 92/2013)."""

    GRANT = "grant"
    LOAN = "loan"
    OPERATED_BY_OTHER = "operated-by-other"
    STATUS_TRANSFER = "status-transfer"


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


def to_grant_mode_or_none(value: GrantMode | str | None) -> GrantMode | None:
    """Converter of a mode that may be unknown."""
    return member(GrantMode, value)


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


@attrs.frozen(kw_only=True)
class EquipmentGrant(Lasting):
    """Equipment that travels together (*fasilitasi mesin/peralatan*): decided, handed over, inspected.

    A chain of custody from ministry over local government to group. What broke a rule is kept as it happened and
    told by `check`: a hand-over before the decree, a giver who does not hold the equipment, ownership passed under a
    loan.

    >>> grant = EquipmentGrant(id="m-1", item="Mesin pengecoran pewter", quantity=2, unit_value=Money.idr(75_000_000))
    >>> grant.total_value().value
    Money('150000000', 'IDR')
    >>> attrs.evolve(grant, serial_numbers=["A1", "A2", "A3"])
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: serial_numbers: There are 3 serial numbers for 2 units. [grant.serial-numbers]

    Raises:
        ValidationFailed: `grant.serial-numbers`, `grant.serial-repeated`, `handovers.order`, `inspections.order`,
            `grant.ended-early`, `money.below-zero` and the codes of any field.
    """

    item: Title
    quantity: Annotated[int, Between(1, 1_000_000)] | None = None
    """Units; None is not told, never one."""
    unit: Annotated[str, Text(64)] | None = None
    """What a unit is called, such as *unit* or *set*."""
    unit_value: Money | None = None
    serial_numbers: tuple[Serial, ...] = attrs.field(default=(), converter=to_ids)
    craft: Craft | None = attrs.field(default=None, converter=to_craft_or_none)
    program_id: Id | None = None
    mode: GrantMode | None = attrs.field(default=None, converter=to_grant_mode_or_none)
    decided: Document | None = None
    """The decree (*SK*)."""
    handovers: tuple[Handover, ...] = attrs.field(default=(), converter=to_handovers)
    inspections: tuple[Inspection, ...] = attrs.field(default=(), converter=to_inspections)
    users: Headcount | None = attrs.field(default=None, converter=to_headcount_or_none)
    """People who use it."""

    @invariant
    def _serial_numbers_fit(self) -> Iterator[Issue]:
        if self.quantity is not None and len(self.serial_numbers) > self.quantity:
            yield error(
                "grant.serial-numbers",
                Path(("serial_numbers",)),
                given=len(self.serial_numbers),
                quantity=self.quantity,
            )
        seen: set[str] = set()
        for index, serial in enumerate(self.serial_numbers):
            if serial in seen:
                yield error("grant.serial-repeated", Path(("serial_numbers", index)))
            seen.add(serial)

    @invariant
    def _events_in_order(self) -> Iterator[Issue]:
        days = {
            "handovers": [handover.on for handover in self.handovers],
            "inspections": [inspection.on for inspection in self.inspections],
        }
        for name, on in days.items():
            for index, (earlier, later) in enumerate(pairwise(on), start=1):
                if later < earlier:
                    yield error(f"{name}.order", Path((name, index)))
        last = max(chain(*days.values()), default=None)
        if self.ended is not None and last is not None and self.ended.on < last:
            yield error("grant.ended-early", Path(("ended", "on")), last=last)

    @invariant
    def _value_not_below_zero(self) -> Iterator[Issue]:
        yield from not_below_zero(unit_value=self.unit_value)

    @doubt
    def _custody_kept(self, on: date | None) -> Iterator[Issue]:
        holder: str | None = None
        givers: set[str] = set()
        for index, handover in enumerate(self.handovers):
            at = Path(("handovers", index))
            if self.decided is not None and self.decided.on is not None and handover.on < self.decided.on:
                yield breach("handover.before-decision", at, decided=self.decided.on, handed_over=handover.on)
            owner_gives = handover.kind is HandoverKind.OWNERSHIP and handover.receiver_id == holder
            if holder is not None and handover.giver_id != holder and not (owner_gives and handover.giver_id in givers):
                yield breach("handover.giver-not-holder", at)
            if self.mode is GrantMode.LOAN and handover.kind is HandoverKind.OWNERSHIP:
                yield breach("handover.ownership-under-loan", at)
            if handover.receiver_id is None:
                yield warning("handover.receiver-not-told", at)
            holder = handover.receiver_id
            givers.add(handover.giver_id)

    @doubt
    def _told_enough(self, on: date | None) -> Iterator[Issue]:
        if self.decided is None:
            yield warning("grant.no-decision", Path(("decided",)))
        if self.quantity is None:
            yield warning("grant.quantity-not-told", Path(("quantity",)))

    @doubt
    def _inspected(self, on: date | None) -> Iterator[Issue]:
        first = min((handover.on for handover in self.handovers), default=None)
        if self.inspections and (first is None or self.inspections[0].on < first):
            yield warning("inspection.before-handover", Path(("inspections", 0)))
        if on is None or first is None or (self.ended is not None and self.ended.on <= on):
            return
        last = max((handover.on for handover in self.handovers if handover.on <= on), default=None)
        if last is None:
            return
        year_over = (on.year, on.month, on.day) > (last.year + 1, last.month, last.day)
        if year_over and not any(last <= seen.on <= on for seen in self.inspections):
            yield warning("grant.not-inspected", Path(("inspections",)), since=last)

    @property
    def cancelled(self) -> bool:
        """Whether it ended by being called off."""
        return self.ended is not None and self.ended.reason == "cancelled"

    def total_value(self) -> Figure:
        """Value of all units; cannot be said when the number of units or the value of one is not told."""
        told = {"quantity": self.quantity, "unit_value": self.unit_value}
        total = None if self.quantity is None or self.unit_value is None else self.unit_value * self.quantity
        return Figure(
            name="grant-value",
            low=total,
            high=total,
            unit="IDR" if self.unit_value is None else self.unit_value.currency,
            about={"item": self.item},
            missing=[warning("field.not-stated", Path((name,))) for name, value in told.items() if value is None],
            sources=sources_of([self]),
        )
