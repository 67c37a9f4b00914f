"""Figures over a register (*angka*): each is defined by a formula and says how far it can be known."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from ikm_domain.checked import Member, member
from ikm_domain.errors import Issue, NotComparable, Path, RecordKey, ValidationFailed, error, warning
from ikm_domain.records.equipment import EquipmentGrant
from ikm_domain.records.exports import ExportRecord
from ikm_domain.records.program import Target
from ikm_domain.records.training import TrainingSession
from ikm_domain.register import Register
from ikm_domain.values.figures import Figure, FigureBasis, Number, sources_of
from ikm_domain.values.money import Money
from ikm_domain.values.people import Audience
from ikm_domain.values.periods import day_of


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
    _known(register, program)
    return tuple(
        session
        for session in register.sessions.values()
        if (program is None or session.program_id == program)
        and (wanted is None or session.audience in (wanted, Audience.MIXED))
        and session.held_by(by)
    )


def reach(
    register: Register, *, audience: Audience | str, program: str | None = None, on: date | str | None = None
) -> Figure:
    """People of one audience served by sessions (*jangkauan*), as a range: some may have come to several.

    The low end is the largest head count of one session; the high end is the sum of all. Only head counts of basis
    attended or not-stated count. A mixed session that tells no split adds nothing to the low end and all its people
    to the high one. Sessions that tell no count are named in `missing`.

    >>> day = {"meetings": ["2020-02-27"], "audience": "artisans"}
    >>> reg = Register([TrainingSession(id="s-1", title="Workshop e-Smart IKM", reported=200, **day),
    ...                 TrainingSession(id="s-2", title="Bimtek desain pewter", reported=20, **day)])
    >>> reached = reach(reg, audience="artisans")
    >>> reached.low, reached.high, reached.value
    (200, 220, None)
    """
    wanted = _audience(audience)
    sessions = sessions_of(register, program=program, audience=wanted, on=on)
    return _people("reach", "people", sessions, max, wanted, program)


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
    """
    wanted = None if audience is None else _audience(audience)
    sessions = sessions_of(register, program=program, audience=wanted, on=on)
    return _people("contacts", "seats", sessions, sum, wanted, program)


def target_met(register: Register, *, program: str, target: Target | str, on: date | str | None = None) -> Figure:
    """Actual over target of a program (*capaian sasaran*), a range where the actual number is one.

    Artisans and officials by reach, machines by units granted; enterprises cannot be said from sessions and grants.

    Raises:
        ValidationFailed: `program.unknown`, `program.no-target`, `code.unknown`.
    """
    wanted = member(Target, target)
    if not isinstance(wanted, Target):
        raise ValidationFailed(Member(Target).issues(target, Path(("target",))))
    _known(register, program)
    targets = register.programs[program].targets
    planned = targets.get(wanted) if targets else None
    if planned is None:
        raise ValidationFailed([error("program.no-target", Path(("target",)), target=wanted)])
    actual = _actual(register, program, wanted, on)
    return Figure(
        name="target-met",
        low=_over(actual.low, planned),
        high=_over(actual.high, planned),
        unit="ratio",
        denominator=planned,
        basis=actual.basis,
        about={"target": wanted, "program": program},
        missing=actual.missing,
        sources=actual.sources,
    )


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


def share(part: ExportRecord, whole: ExportRecord) -> Figure:
    """Part over whole (*pangsa*), of one period, vintage and publisher, both valued and traded alike.

    >>> from ikm_domain.values.money import Money
    >>> told = {"period": "2012", "source": "Kementerian Perdagangan 2013-08-19"}
    >>> wigs = ExportRecord(id="k-1", commodity="wigs and lashes", value=Money.usd("199800000"), **told)
    >>> craft = ExportRecord(id="k-2", commodity="handicraft", value=Money.usd(666_000_000), **told)
    >>> share(wigs, craft).value
    Fraction(3, 10)

    Raises:
        NotComparable: `share.differs` for each field in which they differ, `share.part-exceeds-whole`,
            `share.zero-whole`.
    """
    alike = {
        "period": (part.period, whole.period),
        "told_on": (part.told_on, whole.told_on),
        "publisher": (part.source.publisher, whole.source.publisher),
        "reporter": (part.reporter, whole.reporter),
        "partner": (part.partner, whole.partner),
        "flow": (part.flow, whole.flow),
        "valuation": (part.valuation, whole.valuation),
        "currency": (part.value.currency, whole.value.currency),
    }
    if issues := [error("share.differs", field=field) for field, (left, right) in alike.items() if left != right]:
        raise NotComparable(issues)
    if not whole.value:
        raise NotComparable([error("share.zero-whole")])
    if part.value > whole.value:
        raise NotComparable([error("share.part-exceeds-whole")])
    ratio = part.value / whole.value
    return Figure(
        name="share",
        low=ratio,
        high=ratio,
        unit="ratio",
        numerator=part.value,
        denominator=whole.value,
        about={"period": part.period},
        sources=sources_of([part, whole]),
    )


def _audience(audience: Audience | str) -> Audience:
    wanted = member(Audience, audience)
    if not isinstance(wanted, Audience):
        raise ValidationFailed(Member(Audience).issues(audience, Path(("audience",))))
    if wanted is Audience.MIXED:
        allowed = tuple(one for one in Audience if one is not Audience.MIXED)
        raise ValidationFailed([error("code.unknown", Path(("audience",)), given=wanted, allowed=allowed)])
    return wanted


def _known(register: Register, program: str | None) -> None:
    if program is not None and program not in register.programs:
        raise ValidationFailed([error("program.unknown", Path(("program",)), given=RecordKey(program))])


def _size(session: TrainingSession, audience: Audience | None) -> tuple[int, int] | None:
    """How many people of the audience a session had, from and to; None where it tells no count that counts."""
    reported = session.reported
    if reported is None or not reported.of_people_there:
        return None
    if audience is None or session.audience is audience:
        return reported.total, reported.total
    if reported.splits is None:
        return 0, reported.total
    told = reported.splits.get(audience, 0)
    return told, told + reported.total - sum(reported.splits.values())


def _people(
    name: str,
    unit: str,
    sessions: Sequence[TrainingSession],
    combine: Callable[[Iterable[int]], int],
    audience: Audience | None,
    program: str | None,
) -> Figure:
    sizes = {session.id: size for session in sessions if (size := _size(session, audience))}
    counted = [session for session in sessions if session.id in sizes]
    sayable = bool(counted) or not sessions
    about = {"audience": audience, "program": program, "told": "opening" if _told_at_opening(counted) else None}
    return Figure(
        name=name,
        low=combine([0, *(low for low, _ in sizes.values())]) if sayable else None,
        high=sum(high for _, high in sizes.values()) if sayable else None,
        unit=unit,
        basis=_basis(counted),
        about={key: value for key, value in about.items() if value is not None},
        missing=[_uncounted(session) for session in sessions if session.id not in sizes],
        sources=sources_of(counted),
    )


def _uncounted(session: TrainingSession) -> Issue:
    at = Path(("sessions", RecordKey(session.id), "reported"))
    return (
        warning("session.no-count", at) if session.reported is None else warning("session.count-not-of-attendance", at)
    )


def _basis(sessions: Sequence[TrainingSession]) -> FigureBasis:
    bases = {session.reported.basis for session in sessions if session.reported}
    return FigureBasis(bases.pop().value) if len(bases) == 1 else FigureBasis.MIXED if bases else FigureBasis.COMPUTED


def _told_at_opening(sessions: Sequence[TrainingSession]) -> bool:
    """Whether every count was published no later than the first day of its session."""
    return bool(sessions) and all(
        session.meetings
        and session.source
        and session.source.published_on
        and session.source.published_on <= session.meetings[0].on
        for session in sessions
    )


def _actual(register: Register, program: str, target: Target, on: date | str | None) -> Figure:
    if target is Target.MACHINES:
        return equipment_units(register, program=program, on=on)
    if target is Target.ENTERPRISES:
        missing = [warning("target.enterprises-not-counted")]
        return Figure(name="reach", low=None, high=None, unit="enterprises", missing=missing)
    return reach(register, audience=target.value, program=program, on=on)


def _over(number: Number | None, planned: int) -> Fraction | None:
    return Fraction(number, planned) if isinstance(number, int) else None


def _grants_of(register: Register, program: str | None, on: date | str | None) -> tuple[EquipmentGrant, ...]:
    by = None if on is None else day_of(on)
    _known(register, program)
    return tuple(
        grant
        for grant in register.grants.values()
        if (program is None or grant.program_id == program)
        and not grant.cancelled
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
