"""Figures of programs: what was reached against what was planned, what was spent against what was budgeted."""

from datetime import date
from fractions import Fraction

from ikm_domain.checked import Member, member
from ikm_domain.errors import Issue, Path, RecordKey, ValidationFailed, error, warning
from ikm_domain.records.program import Program, Target
from ikm_domain.records.training import TrainingSession
from ikm_domain.register import Register, current, in_program, known_program
from ikm_domain.statistics.equipment import equipment_units
from ikm_domain.statistics.people import people_of, reach, sessions_of
from ikm_domain.values.figures import Figure, Number, sources_of
from ikm_domain.values.periods import day_of


def target_met(register: Register, *, program: str, target: Target | str, on: date | str | None = None) -> Figure:
    """Actual over target of a program (*capaian sasaran*), a range where the actual number is one.

    Artisans and officials by reach, machines by units granted, enterprises by enrollment.

    Raises:
        ValidationFailed: `program.unknown`, `program.no-target`, `code.unknown`.
    """
    wanted = member(Target, target)
    if not isinstance(wanted, Target):
        raise ValidationFailed(Member(Target).issues(target, Path(("target",))))
    targets = _program(register, program).targets
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


def cost_per_participant(register: Register, *, program: str | None = None, on: date | str | None = None) -> Figure:
    """Cost over people served, over the sessions that tell both (*biaya per peserta*); a range where people are one.

    Sessions that tell no cost or no people are named in `missing`.

    Raises:
        CurrencyMismatch: `money.currencies` where sessions cost in several currencies.
    """
    sessions = sessions_of(register, program=program, on=on)
    people = people_of(register, [session for session in sessions if session.cost is not None], None)
    costs = [session.cost for session in people.sessions if session.cost is not None]
    total = sum(costs[1:], costs[0]) if costs else None
    counted = {session.id for session in people.sessions}
    amount = Fraction(total.minor, 10**total.digits) if total is not None else None
    return Figure(
        name="cost-per-participant",
        low=amount / people.high if amount is not None and people.high else None,
        high=amount / people.low if amount is not None and people.low else None,
        unit=f"{total.currency if total is not None else 'IDR'}/person",
        numerator=total,
        denominator=people.low if people.low == people.high else None,
        missing=[_uncosted(session) for session in sessions if session.id not in counted],
        sources=sources_of(people.sessions),
    )


def absorption(register: Register, *, program: str) -> Figure:
    """Spent over budget of a program (*serapan anggaran*).

    Raises:
        ValidationFailed: `program.unknown`.
    """
    record = _program(register, program)
    missing = [
        warning("field.not-stated", Path(("programs", RecordKey(program), name)))
        for name in ("spent", "budget")
        if getattr(record, name) is None
    ]
    ratio = record.spent / record.budget if record.spent is not None and record.budget else None
    return Figure(
        name="absorption",
        low=ratio,
        high=ratio,
        unit="ratio",
        numerator=record.spent,
        denominator=record.budget,
        about={"program": record.name},
        missing=[] if ratio is not None else missing,
        sources=sources_of([record]),
    )


def _uncosted(session: TrainingSession) -> Issue:
    at = Path(("sessions", RecordKey(session.id)))
    return (
        warning("session.no-cost", at / "cost")
        if session.cost is None
        else warning("session.no-count", at / "reported")
    )


def _program(register: Register, program: str) -> Program:
    known_program(register, program)
    return register.programs[program]


def _actual(register: Register, program: str, target: Target, on: date | str | None) -> Figure:
    if target is Target.MACHINES:
        return equipment_units(register, program=program, on=on)
    if target is Target.ENTERPRISES:
        return _enterprises(register, program, on)
    return reach(register, audience=target.value, program=program, on=on)


def _over(number: Number | None, planned: int) -> Fraction | None:
    return Fraction(number, planned) if isinstance(number, int) else None


def _enterprises(register: Register, program: str, on: date | str | None) -> Figure:
    """Enterprises that were enrolled in the program by the end of a day."""
    by = None if on is None else day_of(on)
    enrolled = [
        enrollment
        for enrollment in register.enrollments.values()
        if in_program(register, enrollment.program_id, program)
        and enrollment.enrolled_on is not None
        and (by is None or enrollment.enrolled_on <= by)
    ]
    subjects = {current(register, enrollment.subject_id, "enterprises") for enrollment in enrolled}
    found = subjects & set(register.enterprises)
    return Figure(name="enrolled", low=len(found), high=len(found), unit="enterprises", sources=sources_of(enrolled))
