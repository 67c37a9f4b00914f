"""Rules that need two records to be seen, and `check`, which tells every breach and doubt."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from typing import Final, TypeAlias

from ikm_domain.checked import Checked, Value, wrong_type
from ikm_domain.errors import Issue, Path, RecordKey, Severity, ValidationFailed, warning
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.equipment import EquipmentGrant
from ikm_domain.records.official import Official
from ikm_domain.records.program import Program
from ikm_domain.records.record import Lasting, Record
from ikm_domain.records.training import TrainingSession
from ikm_domain.register import Register, kind_of
from ikm_domain.values.periods import day_of

Rule: TypeAlias = Callable[[Register, date | None], Iterator[Issue]]
"""A rule over a register, as of the end of a day or of no day in particular; it yields breaches and warnings."""

Pointer: TypeAlias = tuple[Path, str | None, Collection[str]]
"""Where an id stands, the id, and the ids that it may be one of."""


def references(register: Register, on: date | None = None) -> Iterator[Issue]:
    """A warning for each id that points at a record which is not there (`reference.missing`)."""
    for record in register:
        for at, target, known in _pointers(record, register):
            if target is not None and target not in known:
                yield warning("reference.missing", at, target=RecordKey(target)).under(_place(record))


def _pointers(record: Record, register: Register) -> Iterator[Pointer]:
    if isinstance(record, Lasting) and record.ended is not None:
        of_its_kind: Collection[str] = getattr(register, str(kind_of(record)))
        yield Path(("ended", "successor_id")), record.ended.successor_id, of_its_kind
    if isinstance(record, Artisan):
        yield Path(("enterprise_id",)), record.enterprise_id, register.enterprises
    elif isinstance(record, Official):
        yield Path(("organization_id",)), record.organization_id, register.organizations
    elif isinstance(record, Program):
        yield Path(("lead_id",)), record.lead_id, register.organizations
        for index, partner in enumerate(record.partner_ids):
            yield Path(("partner_ids", index)), partner, register.organizations
    elif isinstance(record, TrainingSession):
        yield Path(("program_id",)), record.program_id, register.programs
    elif isinstance(record, EquipmentGrant):
        yield Path(("program_id",)), record.program_id, register.programs
        holders = {*register.organizations, *register.enterprises, *register.artisans} if record.handovers else ()
        for index, handover in enumerate(record.handovers):
            yield Path(("handovers", index, "giver_id")), handover.giver_id, holders
            yield Path(("handovers", index, "receiver_id")), handover.receiver_id, holders


DEFAULT_RULES: Final[tuple[Rule, ...]] = (references,)
"""The rules that `check` applies to a register unless it is told others."""


def check(
    subject: Checked | Value, rules: Sequence[Rule] = DEFAULT_RULES, on: date | str | None = None
) -> tuple[Issue, ...]:
    """Everything that is broken or doubtful about a record, a value or a register: breaches first, then warnings.

    What is wrong in itself cannot be made at all, so that no error is among them. `on` asks as of the end of a day.

    >>> [str(issue.path) for issue in check(Artisan(id="a-1", name="Siti Aminah", sex="female"))]
    ['region', 'crafts']
    """
    by = None if on is None else day_of(on)
    if isinstance(subject, Register):
        found = [issue.under(_place(record)) for record in subject for issue in record.doubts(by)]
        found += [issue for rule in rules for issue in rule(subject, by)]
    elif isinstance(subject, Checked | Value):
        found = list(subject.doubts(by))
    else:
        raise ValidationFailed([wrong_type(subject, Path(), "Register")])
    return tuple(sorted(found, key=lambda issue: issue.severity is not Severity.BREACH))


def _place(record: Record) -> Path:
    return Path((str(kind_of(record)), RecordKey(record.id)))
