"""Rules that need two records to be seen, and `check`, which tells every breach and doubt."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from typing import Final, TypeAlias

from ikm_domain.checked import Checked, Value, wrong_type
from ikm_domain.errors import Issue, Path, RecordKey, Severity, ValidationFailed, breach, warning
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enrollment import Enrollment
from ikm_domain.records.equipment import EquipmentGrant
from ikm_domain.records.official import Official
from ikm_domain.records.program import Program
from ikm_domain.records.record import Lasting, Record
from ikm_domain.records.training import TrainingSession
from ikm_domain.register import Register, current, kind_of, superseded
from ikm_domain.values.craft_tables import CraftTable
from ikm_domain.values.identifiers import Identifier
from ikm_domain.values.periods import day_of
from ikm_domain.values.region_tables import RegionTable
from ikm_domain.values.unlisted import unlisted

Rule: TypeAlias = Callable[[Register, date | None], Iterator[Issue]]
"""A rule over a register, as of the end of a day or of no day in particular; it yields breaches and warnings."""

Pointer: TypeAlias = tuple[Path, str | None, tuple[Collection[str], ...]]
"""Where an id stands, the id, and the ids that it may be one of."""


def references(register: Register, on: date | None = None) -> Iterator[Issue]:
    """A warning for each id that points at a record which is not there (`reference.missing`)."""
    for record in register:
        for at, target, known in _pointers(record, register):
            if target is not None and not any(target in shelf for shelf in known):
                yield warning("reference.missing", at, target=RecordKey(target)).under(_place(record))


def successions(register: Register, on: date | None = None) -> Iterator[Issue]:
    """A breach for each record whose successors lead back to it (`register.successor-cycle`)."""
    for record in register:
        kind = str(kind_of(record))
        if isinstance(record, Lasting) and record.ended is not None:
            try:
                register.resolve(record.id, kind)
            except ValidationFailed as failed:
                if _place(record) / "ended" in [issue.path for issue in failed.issues]:
                    yield breach("register.successor-cycle", _place(record) / "ended")


def open_enrollments(register: Register, on: date | None = None) -> Iterator[Issue]:
    """A warning for each enrollment that is open beside another of one subject and program (`enrollment.two-open`).

    Without a day, open means not ended.
    """
    seen: set[tuple[str, str]] = set()
    for enrollment in register.enrollments.values():
        if not _open(enrollment, on):
            continue
        subject = current(register, enrollment.subject_id, "artisans", "officials", "enterprises")
        one = (current(register, enrollment.program_id, "programs"), subject)
        if one in seen:
            yield warning("enrollment.two-open", _place(enrollment))
        seen.add(one)


def _open(enrollment: Enrollment, on: date | None) -> bool:
    if on is None:
        return enrollment.ended is None
    began = enrollment.applied_on or enrollment.enrolled_on
    return not enrollment.ended_by(on) and (began is None or began <= on)


def serial_numbers(register: Register, on: date | None = None) -> Iterator[Issue]:
    """A warning for each serial number that stands in an earlier grant too (`serial-number.repeated`)."""
    seen: set[str] = set()
    for grant in register.grants.values():
        if superseded(register, grant):
            continue
        for index, serial in enumerate(grant.serial_numbers):
            if serial in seen:
                yield warning("serial-number.repeated", Path(("serial_numbers", index))).under(_place(grant))
        seen.update(grant.serial_numbers)


def official_numbers(register: Register, on: date | None = None) -> Iterator[Issue]:
    """A warning for each NIK, NIP, NPWP or NIB that another record has too (`register.repeated-number`).

    One person or firm may stand twice, and is then counted twice, until one record ends as a duplicate of the other.
    """
    seen: dict[Identifier, Record] = {}
    for record in register:
        if isinstance(record, Lasting) and superseded(register, record):
            continue
        for name in _NUMBERS:
            number: Identifier | None = getattr(record, name, None)
            first = record if number is None else seen.setdefault(number, record)
            if first is not record:
                at = Path((name,))
                yield warning("register.repeated-number", at, target=RecordKey(first.id)).under(_place(record))


def same_machine_twice(window_days: int = 3 * 365) -> Rule:
    """A rule that warns where one receiver got the same item twice within a window (`grant.same-machine-twice`).

    The same item is one whose name differs at most by case and spaces; parts of one decision are not two, and who
    only passed equipment on did not get it. Three years unless told otherwise; whether that is too soon is for the
    program to say.
    """

    def rule(register: Register, on: date | None = None) -> Iterator[Issue]:
        received: dict[tuple[str, str], tuple[date, EquipmentGrant]] = {}
        for day, receiver, grant in sorted(_last_receivers(register), key=lambda last: last[0]):
            one = (" ".join(grant.item.casefold().split()), receiver)
            earlier, other = received.get(one, (None, None))
            apart = other is None or grant.decided is None or grant.decided != other.decided
            if earlier is not None and apart and (day - earlier).days <= window_days:
                at = Path(("handovers", len(grant.handovers) - 1))
                yield warning("grant.same-machine-twice", at, earlier=earlier).under(_place(grant))
            received[one] = day, grant

    return rule


def _last_receivers(register: Register) -> Iterator[tuple[date, str, EquipmentGrant]]:
    """Who has each grant by its last hand-over; those it passed through on the way do not keep it."""
    for grant in register.grants.values():
        last = grant.handovers[-1] if grant.handovers and not superseded(register, grant) else None
        if last is not None and last.receiver_id is not None:
            yield last.on, current(register, last.receiver_id, *_HOLDERS), grant


def _pointers(record: Record, register: Register) -> Iterator[Pointer]:
    people = (register.artisans, register.officials)
    if isinstance(record, Lasting) and record.ended is not None:
        yield Path(("ended", "successor_id")), record.ended.successor_id, (getattr(register, str(kind_of(record))),)
    if isinstance(record, Artisan):
        yield Path(("enterprise_id",)), record.enterprise_id, (register.enterprises,)
    elif isinstance(record, Official):
        yield Path(("organization_id",)), record.organization_id, (register.organizations,)
    elif isinstance(record, Program):
        yield Path(("lead_id",)), record.lead_id, (register.organizations,)
        for index, partner in enumerate(record.partner_ids):
            yield Path(("partner_ids", index)), partner, (register.organizations,)
    elif isinstance(record, Enrollment):
        yield Path(("program_id",)), record.program_id, (register.programs,)
        yield Path(("subject_id",)), record.subject_id, (*people, register.enterprises)
    elif isinstance(record, TrainingSession):
        yield Path(("program_id",)), record.program_id, (register.programs,)
        for index, person in enumerate(record.registered or ()):
            yield Path(("registered", index)), person, people
        for index, row in enumerate(record.attendance):
            yield Path(("attendance", index, "person_id")), row.person_id, people
    elif isinstance(record, EquipmentGrant):
        yield Path(("program_id",)), record.program_id, (register.programs,)
        holders = (register.organizations, register.enterprises, register.artisans)
        for index, handover in enumerate(record.handovers):
            yield Path(("handovers", index, "giver_id")), handover.giver_id, holders
            yield Path(("handovers", index, "receiver_id")), handover.receiver_id, holders


_NUMBERS: Final = ("nik", "nip", "npwp", "nib")
_HOLDERS: Final = ("organizations", "enterprises", "artisans")

DEFAULT_RULES: Final[tuple[Rule, ...]] = (
    references,
    successions,
    open_enrollments,
    official_numbers,
    serial_numbers,
    same_machine_twice(),
)
"""The rules that `check` applies to a register unless it is told others."""


def check(
    subject: Checked | Value,
    rules: Sequence[Rule] = DEFAULT_RULES,
    on: date | str | None = None,
    *,
    regions: RegionTable | None = None,
    crafts: CraftTable | None = None,
) -> tuple[Issue, ...]:
    """Everything that is broken or doubtful about a record, a value or a register: breaches first, then warnings.

    What is wrong in itself cannot be made at all, so that no error is among them. `on` asks as of the end of a day.
    Tables of `regions` and `crafts` of your own say which are listed, in place of those that the library ships.

    >>> [str(issue.path) for issue in check(Artisan(id="a-1", name="Siti Aminah", sex="female"))]
    ['region', 'crafts']
    """
    by = None if on is None else day_of(on)
    tables = (("regions", regions, RegionTable), ("crafts", crafts, CraftTable))
    if wrong := [
        wrong_type(table, Path((name,)), of.__name__)
        for name, table, of in tables
        if table is not None and not isinstance(table, of)
    ]:
        raise ValidationFailed(wrong)
    if isinstance(subject, Register):
        found = [
            issue.under(_place(record))
            for record in subject
            for issue in record.doubts(by)
            if not _by_a_successor(subject, record, issue)
        ]
        found += [issue for rule in rules for issue in rule(subject, by)]
    elif isinstance(subject, Checked | Value):
        found = list(subject.doubts(by))
    else:
        raise ValidationFailed([wrong_type(subject, Path(), "Register")])
    if regions is not None or crafts is not None:
        told = {"region.unlisted": regions is None, "craft.unlisted": crafts is None}
        found = [issue for issue in found if told.get(issue.code, True)]
        parts = (
            [(_place(record), record) for record in subject] if isinstance(subject, Register) else [(Path(), subject)]
        )
        found += [issue for place, part in parts for issue in unlisted(part, place, regions, crafts)]
    return tuple(sorted(found, key=lambda issue: issue.severity is not Severity.BREACH))


def _by_a_successor(register: Register, record: Record, issue: Issue) -> bool:
    """Whether a giver who is not the holder is the organization that stands for the holder now."""
    if issue.code != "handover.giver-not-holder" or not isinstance(record, EquipmentGrant):
        return False
    index = int(issue.path[-1])
    held, given = record.handovers[index - 1].receiver_id, record.handovers[index].giver_id
    return held is not None and current(register, held, *_HOLDERS) == current(register, given, *_HOLDERS)


def _place(record: Record) -> Path:
    return Path((str(kind_of(record)), RecordKey(record.id)))
