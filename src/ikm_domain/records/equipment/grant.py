"""Equipment that is granted (*fasilitasi mesin/peralatan*), from the decree to the end."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from itertools import chain, islice, pairwise
from typing import Annotated, Self, cast

import attrs

from ikm_domain.checked import (
    Between,
    Instance,
    Kind,
    Text,
    doubt,
    invariant,
    member,
    repeated,
    wrong_type,
)
from ikm_domain.errors import Issue, Path, RecordKey, Severity, ValidationFailed, breach, error, warning
from ikm_domain.records.equipment.custody import (
    Condition,
    Handover,
    HandoverKind,
    Inspection,
    custody_of,
    to_handovers,
    to_inspections,
)
from ikm_domain.records.record import EndReason, Id, Lasting, Title, not_below_zero, to_ids
from ikm_domain.values.crafts import Craft, to_craft_or_none
from ikm_domain.values.figures import Figure, sources_of
from ikm_domain.values.money import Money
from ikm_domain.values.people import Headcount, to_headcount_or_none
from ikm_domain.values.periods import day_of
from ikm_domain.values.sources import Document

Serial = Annotated[str, Text(128)]
_UNITS = Between(1, 1_000_000)


class GrantMode(StrEnum):
    """How equipment passes on (*cara pemberian*; guideline of 2013, Berita Negara 92/2013)."""

    GRANT = "grant"
    LOAN = "loan"
    OPERATED_BY_OTHER = "operated-by-other"
    STATUS_TRANSFER = "status-transfer"


class GrantStatus(StrEnum):
    """Where equipment stands (*status fasilitasi*)."""

    PROPOSED = "proposed"
    DECIDED = "decided"
    HANDED_OVER = "handed-over"
    OWNED = "owned"
    RETURNED = "returned"
    WRITTEN_OFF = "written-off"
    CANCELLED = "cancelled"


_ENDS = {
    EndReason.CANCELLED: GrantStatus.CANCELLED,
    EndReason.WRITTEN_OFF: GrantStatus.WRITTEN_OFF,
    "returned": GrantStatus.RETURNED,
}


def to_grant_mode_or_none(value: GrantMode | str | None) -> GrantMode | None:
    """Converter of a mode that may be unknown."""
    return member(GrantMode, value)


def _shares(grant_id: str, quantity: int, parts: object) -> Mapping[str, int]:
    """The units of each part by its id, from any of the forms in which `divide` takes them."""
    at = Path(("parts",))
    if isinstance(parts, int):
        if issues := list(Between(1, quantity).issues(parts, at)):
            raise ValidationFailed(issues)
        units, left = divmod(quantity, parts)
        parts = [units + (number < left) for number in range(parts)]
    if isinstance(parts, list | tuple):
        return {f"{grant_id}/{number}": count for number, count in enumerate(cast("list[int]", parts), start=1)}
    if not isinstance(parts, Mapping):
        raise ValidationFailed([wrong_type(parts, at, Kind.MAPPING)])
    return cast("Mapping[str, int]", parts)


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
    quantity: Annotated[int, _UNITS] | None = None
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
        for index in repeated(self.serial_numbers):
            yield error("grant.serial-repeated", Path(("serial_numbers", index)))

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
        for index, handover in enumerate(self.handovers):
            at = Path(("handovers", index))
            if self.decided is not None and self.decided.on is not None and handover.on < self.decided.on:
                yield breach("handover.before-decision", at, decided=self.decided.on, handed_over=handover.on)
            owner_gives = handover.kind is HandoverKind.OWNERSHIP and handover.receiver_id == holder
            may_give = owner_gives and handover.giver_id in custody_of(self.handovers[:index]).chain
            if holder is not None and handover.giver_id != holder and not may_give:
                yield breach("handover.giver-not-holder", at)
            if self.lent and handover.kind is HandoverKind.OWNERSHIP:
                yield breach("handover.ownership-under-loan", at)
            if handover.receiver_id is None:
                yield warning("handover.receiver-not-told", at)
            holder = handover.receiver_id

    @doubt
    def _told_enough(self, on: date | None) -> Iterator[Issue]:
        if self.decided is None:
            yield warning("grant.no-decision", Path(("decided",)))
        if self.quantity is None:
            yield warning("grant.quantity-not-told", Path(("quantity",)))

    @doubt
    def _inspected(self, on: date | None) -> Iterator[Issue]:
        if self.inspections and (not self.handovers or self.inspections[0].on < self.handovers[0].on):
            yield warning("inspection.before-handover", Path(("inspections", 0)))
        if on is None or self.ended_by(on) or not (passed := self._passed(on)):
            return
        last = passed[-1].on
        year_over = (on.year, on.month, on.day) > (last.year + 1, last.month, last.day)
        if year_over and not any(last <= seen.on <= on for seen in self.inspections):
            yield warning("grant.not-inspected", Path(("inspections",)), since=last)

    @property
    def lent(self) -> bool:
        """Whether it is on loan, so that it never becomes the receiver's."""
        return self.mode is GrantMode.LOAN

    def holder(self, on: date | str) -> str | None:
        """Who holds it at the end of a day; None before any hand-over, and where the receiver is not told."""
        on = day_of(on)
        passed = self._passed(on)
        return passed[-1].receiver_id if passed else None

    def status(self, on: date | str) -> GrantStatus:
        """Where it stands at the end of a day; returned is back with someone who gave it before."""
        on = day_of(on)
        if self.ended is not None and self.ended.on <= on and self.ended.reason in _ENDS:
            return _ENDS[self.ended.reason]
        passed = self._passed(on)
        if not passed:
            decided = self.decided is not None and (self.decided.on is None or self.decided.on <= on)
            return GrantStatus.DECIDED if decided else GrantStatus.PROPOSED
        custody = custody_of(passed)
        if custody.returned:
            return GrantStatus.RETURNED
        return GrantStatus.OWNED if custody.owned else GrantStatus.HANDED_OVER

    def condition(self, on: date | str) -> Condition | None:
        """What the last inspection by the end of a day found."""
        day = day_of(on)
        return next((seen.condition for seen in reversed(self.inspections) if seen.on <= day), None)

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

    def decide(self, document: Document) -> Self:
        """The grant with its decree (*SK*).

        Raises:
            ValidationFailed: `grant.decided`, `record.ended`, `handover.before-decision`.
        """
        if issues := list(Instance(Document).issues(document, Path(("document",)))):
            raise ValidationFailed(issues)
        if self.decided is not None:
            raise ValidationFailed([error("grant.decided", Path(("decided",)))])
        self._not_ended()
        return self._unbroken(attrs.evolve(self, decided=document))

    def hand_over(
        self,
        giver_id: str,
        receiver_id: str | None,
        on: date | str,
        *,
        kind: HandoverKind | str | None = None,
        document: Document | None = None,
    ) -> Self:
        """The grant after one more hand-over (*serah terima*), which must break no rule.

        Raises:
            ValidationFailed: `record.ended`, `handovers.order`, `handover.before-decision`,
                `handover.giver-not-holder`, `handover.ownership-under-loan` and the codes of a hand-over.
        """
        self._not_ended()
        passed = Handover(giver_id=giver_id, receiver_id=receiver_id, on=on, kind=kind, document=document)
        return self._unbroken(attrs.evolve(self, handovers=(*self.handovers, passed)))

    def return_to(self, receiver_id: str, on: date | str, *, document: Document | None = None) -> Self:
        """The grant given back by whoever holds it.

        Raises:
            ValidationFailed: `grant.no-holder`, `grant.not-a-giver`, and as `hand_over`.
        """
        holder = self.handovers[-1].receiver_id if self.handovers else None
        if holder is None:
            raise ValidationFailed([error("grant.no-holder", Path(("handovers",)))])
        if receiver_id not in custody_of(self.handovers).chain[:-1]:
            raise ValidationFailed([error("grant.not-a-giver", Path(("receiver_id",)))])
        return self.hand_over(holder, receiver_id, on, kind=HandoverKind.USE, document=document)

    def inspect(self, on: date | str, condition: Condition | str, *, note: str | None = None) -> Self:
        """The grant with one more inspection (*pemantauan*).

        Raises:
            ValidationFailed: `record.ended`, `inspections.order` and the codes of an inspection.
        """
        self._not_ended()
        seen = Inspection(on=on, condition=condition, note=note)
        return attrs.evolve(self, inspections=(*self.inspections, seen))

    def write_off(self, on: date | str, *, note: str | None = None) -> Self:
        """The grant written off (*dihapuskan*) on a day.

        Raises:
            ValidationFailed: `record.ended`, `grant.ended-early`.
        """
        return self._end(on, EndReason.WRITTEN_OFF, note)

    def cancel(self, on: date | str, *, note: str | None = None) -> Self:
        """The grant called off, before anything was handed over.

        Raises:
            ValidationFailed: `grant.handed-over`, `record.ended`, `grant.ended-early`.
        """
        self._not_handed_over()
        return self._end(on, EndReason.CANCELLED, note)

    def divide(self, parts: int | Sequence[int] | Mapping[str, int]) -> tuple[Self, ...]:
        """Several grants for one: a decree for ten groups becomes ten grants that share it.

        `parts` is how many grants of as equal numbers of units as there are, the larger ones first; or the units of
        each; or the units by the id of each, which else is the id of the whole with a number behind it. Serial numbers
        go to the parts in order. The people who use the whole are not told of any part.

        >>> grant = EquipmentGrant(id="m-1", item="Mesin pengecoran pewter", quantity=3, serial_numbers=["A", "B", "C"])
        >>> [(part.id, part.quantity, part.serial_numbers) for part in grant.divide({"m-1a": 1, "m-1b": 2})]
        [('m-1a', 1, ('A',)), ('m-1b', 2, ('B', 'C'))]
        >>> [(part.id, part.quantity) for part in grant.divide(2)]
        [('m-1/1', 2), ('m-1/2', 1)]

        Raises:
            ValidationFailed: `grant.quantity-not-told`, `grant.parts`, `grant.handed-over`, `record.ended` and the
                codes of any field.
        """
        self._not_handed_over()
        self._not_ended()
        if self.quantity is None:
            raise ValidationFailed([error("grant.quantity-not-told", Path(("quantity",)))])
        shares = _shares(self.id, self.quantity, parts)
        if issues := [
            issue for one, count in shares.items() for issue in _UNITS.issues(count, Path(("parts", RecordKey(one))))
        ]:
            raise ValidationFailed(issues)
        divided = [
            attrs.evolve(self, id=one, quantity=count, serial_numbers=(), users=None) for one, count in shares.items()
        ]
        total = sum(shares.values())
        if total != self.quantity:
            raise ValidationFailed([error("grant.parts", Path(("parts",)), parts=total, quantity=self.quantity)])
        serials = iter(self.serial_numbers)
        return tuple(attrs.evolve(part, serial_numbers=list(islice(serials, part.quantity))) for part in divided)

    def _passed(self, on: date) -> tuple[Handover, ...]:
        return tuple(handover for handover in self.handovers if handover.on <= on)

    def _unbroken(self, changed: Self) -> Self:
        """The changed grant, unless the change breaks a rule."""
        known = set(self.doubts())
        breaches = [issue for issue in changed.doubts() if issue.severity is Severity.BREACH and issue not in known]
        if breaches:
            raise ValidationFailed(breaches)
        return changed

    def _not_handed_over(self) -> None:
        if self.handovers:
            raise ValidationFailed([error("grant.handed-over", Path(("handovers",)))])
