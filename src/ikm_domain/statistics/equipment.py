"""Figures of equipment that was granted."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from ikm_domain.errors import Issue, Path, RecordKey, warning
from ikm_domain.records.equipment import Condition, EquipmentGrant, GrantStatus
from ikm_domain.register import Register, in_program, known_program, superseded
from ikm_domain.values.figures import Breakdown, Figure, sources_of
from ikm_domain.values.money import Money
from ikm_domain.values.periods import day_of


def equipment_units(register: Register, *, program: str | None = None, on: date | str | None = None) -> Figure:
    """Units of equipment granted (*jumlah unit*), grants called off left out.

    The high end cannot be said where a grant does not tell its number; the low end then sums those that do. With
    `on`, only grants of which a hand-over is not after that day.
    """
    grants = _grants_of(register, program, on)
    return _equipment("equipment-units", "units", grants, [grant.quantity for grant in grants], 0)


def equipment_value(register: Register, *, program: str | None = None, on: date | str | None = None) -> Figure:
    """Value of equipment granted (*nilai bantuan*): number times value of a unit, grants called off left out.

    The high end cannot be said where a grant does not tell its number or the value of a unit.

    Raises:
        CurrencyMismatch: `money.currencies` where grants are valued in several currencies.
    """
    grants = _grants_of(register, program, on)
    values = [grant.total_value().value for grant in grants]
    unit = next((value.currency for value in values if isinstance(value, Money)), "IDR")
    return _equipment("equipment-value", unit, grants, values, Money(0, unit))


def days_to_handover(register: Register, *, program: str | None = None, on: date | str | None = None) -> Figure:
    """Days from decision to first hand-over (*lama penyerahan*): from the quickest grant to the slowest.

    Grants whose decision or hand-over has no day are named in `missing`; a hand-over before its decision counts as
    it happened, below zero.
    """
    grants = _grants_of(register, program, on)
    days = {
        grant.id: (grant.handovers[0].on - grant.decided.on).days
        for grant in grants
        if grant.handovers and grant.decided is not None and grant.decided.on is not None
    }
    return Figure(
        name="days-to-handover",
        low=min(days.values(), default=None),
        high=max(days.values(), default=None),
        unit="days",
        missing=[_undated(grant) for grant in grants if grant.id not in days],
        sources=sources_of(grants),
    )


def not_yet_owned(register: Register, *, on: date | str, program: str | None = None) -> Figure:
    """Grants that are handed over for use and not owned at the end of a day (*belum dihibahkan*), loans left out."""
    by = day_of(on)
    return _grants_where(
        register, program, "not-yet-owned", lambda grant: grant.status(by) is GrantStatus.HANDED_OVER and not grant.lent
    )


def uninspected(register: Register, *, on: date | str, program: str | None = None) -> Figure:
    """Grants in someone's hands at the end of a day that were not inspected since (*belum dipantau*)."""
    by = day_of(on)
    return _grants_where(
        register, program, "uninspected", lambda grant: _in_hands(grant, by) and _last_condition(grant, by) is None
    )


def by_condition(register: Register, *, on: date | str, program: str | None = None) -> Breakdown:
    """Grants in someone's hands at the end of a day, by what the last inspection since found."""
    by = day_of(on)
    grants = [grant for grant in _grants_of(register, program, by) if _in_hands(grant, by)]
    found = [_last_condition(grant, by) for grant in grants]
    rows = {condition.value: found.count(condition) for condition in Condition}
    return Breakdown(
        by="condition",
        rows={key: _grant_count(count, grants) for key, count in {**rows, "uninspected": found.count(None)}.items()},
        total=_grant_count(len(grants), grants),
    )


def _in_hands(grant: EquipmentGrant, on: date) -> bool:
    return grant.status(on) in (GrantStatus.HANDED_OVER, GrantStatus.OWNED)


def _last_condition(grant: EquipmentGrant, on: date) -> Condition | None:
    """What the last inspection since the last hand-over found."""
    since = max(handover.on for handover in grant.handovers if handover.on <= on)
    return next((seen.condition for seen in reversed(grant.inspections) if since <= seen.on <= on), None)


def _grants_where(
    register: Register, program: str | None, name: str, holds: Callable[[EquipmentGrant], bool]
) -> Figure:
    grants = [grant for grant in _grants_of(register, program, None) if holds(grant)]
    return Figure(name=name, low=len(grants), high=len(grants), unit="grants", sources=sources_of(grants))


def _grant_count(count: int, grants: Sequence[EquipmentGrant]) -> Figure:
    return Figure(name="grants", low=count, high=count, unit="grants", sources=sources_of(grants))


def _undated(grant: EquipmentGrant) -> Issue:
    field = "handovers" if not grant.handovers else "decided"
    return warning("field.not-stated", Path(("grants", RecordKey(grant.id), field)))


def _grants_of(register: Register, program: str | None, on: date | str | None) -> tuple[EquipmentGrant, ...]:
    by = None if on is None else day_of(on)
    known_program(register, program)
    return tuple(
        grant
        for grant in register.grants.values()
        if in_program(register, grant.program_id, program)
        and not grant.cancelled
        and not superseded(register, grant)
        and (by is None or any(handover.on <= by for handover in grant.handovers))
    )


def _equipment(
    name: str, unit: str, grants: Sequence[EquipmentGrant], numbers: Sequence[Any], zero: int | Money
) -> Figure:
    told = [number for number in numbers if number is not None]
    total = sum(told, zero)
    return Figure(
        name=name,
        low=total if told or not grants else None,
        high=total if len(told) == len(grants) else None,
        unit=unit,
        missing=[
            warning("field.not-stated", Path(("grants", RecordKey(grant.id), field)))
            for grant in grants
            for field in ("quantity", "unit_value")[: 1 if unit == "units" else 2]
            if getattr(grant, field) is None
        ],
        sources=sources_of(grants),
    )
