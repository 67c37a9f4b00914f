"""Register (*register*): an immutable collection of records that point at each other by id."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Self, cast

from ikm_domain.checked import Checked, Kind, Value, wrong_type
from ikm_domain.columns import Personal, columns_of, known_personal
from ikm_domain.errors import Issue, Path, RecordKey, ValidationFailed, error
from ikm_domain.frozen import FrozenMap
from ikm_domain.plain import is_mapping
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enrollment import Enrollment
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.equipment import EquipmentGrant, Handover, Inspection
from ikm_domain.records.exports import ExportRecord, ExportSeries, like_for_like
from ikm_domain.records.official import Official
from ikm_domain.records.organization import Organization
from ikm_domain.records.program import Program
from ikm_domain.records.record import Lasting, Record
from ikm_domain.records.training import Attendance, Meeting, TrainingSession

KINDS: Final[Mapping[str, type[Record]]] = FrozenMap(
    {
        "organizations": Organization,
        "enterprises": Enterprise,
        "artisans": Artisan,
        "officials": Official,
        "programs": Program,
        "enrollments": Enrollment,
        "sessions": TrainingSession,
        "grants": EquipmentGrant,
        "exports": ExportRecord,
    }
)
"""The kinds of record, by the name of their mapping in a register and of their array in its document."""

PARTS: Final[Mapping[str, tuple[str, str, type[Checked]]]] = FrozenMap(
    {
        "meetings": ("sessions", "session_id", Meeting),
        "attendance": ("sessions", "session_id", Attendance),
        "handovers": ("grants", "grant_id", Handover),
        "inspections": ("grants", "grant_id", Inspection),
    }
)
"""What stands in lists inside records: the kind that holds it, the column of its owner, and its class."""

_KIND_OF: Final[Mapping[type, str]] = {cls: kind for kind, cls in KINDS.items()}


class Register(Value):
    """A register (*register*): records of every kind, each in an ordered read-only mapping by id.

    An integrator's subclass of a record stands among the records that it extends.

    >>> siti = Artisan(id="a-1", name="Siti Aminah")
    >>> reg = Register([siti])
    >>> reg.artisans["a-1"].name, len(reg), list(reg.sessions)
    ('Siti Aminah', 1, [])
    >>> Register([siti, siti])
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: artisans["a-1"].id: This id stands more than once. [register.repeated-id]

    Raises:
        ValidationFailed: `register.repeated-id`, `register.not-a-record`, `field.type`.
    """

    __slots__ = _parts = tuple(KINDS)
    organizations: FrozenMap[str, Organization]
    enterprises: FrozenMap[str, Enterprise]
    artisans: FrozenMap[str, Artisan]
    officials: FrozenMap[str, Official]
    programs: FrozenMap[str, Program]
    enrollments: FrozenMap[str, Enrollment]
    sessions: FrozenMap[str, TrainingSession]
    grants: FrozenMap[str, EquipmentGrant]
    exports: FrozenMap[str, ExportRecord]

    def __init__(self, records: Iterable[Record] = ()) -> None:
        shelves: dict[str, dict[str, Record]] = {kind: {} for kind in KINDS}
        issues: list[Issue] = []
        for index, record in enumerate(_listed(records)):
            kind = kind_of(record)
            if kind is None:
                issues.append(error("register.not-a-record", Path((index,)), given=type(record).__name__))
            elif record.id in shelves[kind]:
                issues.append(error("register.repeated-id", Path((kind, RecordKey(record.id), "id"))))
            else:
                shelves[kind][record.id] = record
        if issues:
            raise ValidationFailed(issues)
        for kind, shelf in shelves.items():
            object.__setattr__(self, kind, FrozenMap(shelf))

    def with_records(self, *records: Record) -> Self:
        """The register with these records too; one with an id that is there already takes its place.

        This is how a mistake is corrected.

        >>> reg = Register([Artisan(id="a-1", name="Siti Aminah")])
        >>> reg.with_records(Artisan(id="a-1", name="Siti Aminah", birth_year=1990)).artisans["a-1"].birth_year
        1990
        """
        added = {(kind_of(record), record.id): record for record in type(self)(records)}
        kept = {(kind_of(record), record.id): record for record in self}
        return type(self)((kept | added).values())

    def resolve(self, record_id: str, kind: str | None = None) -> str:
        """The id that stands for a record now: of a duplicate, replaced or merged one, that of its last successor.

        `kind` says among which records, such as `artisans`; without it the first kind that holds the id.

        >>> from ikm_domain.records.record import Ended
        >>> twice = Artisan(id="a-2", name="Siti Aminah", ended=Ended("2021-05-01", "duplicate", successor_id="a-1"))
        >>> Register([Artisan(id="a-1", name="Siti Aminah"), twice]).resolve("a-2")
        'a-1'

        Raises:
            ValidationFailed: `register.successor-cycle`.
        """
        if kind is not None and kind not in KINDS:
            raise ValidationFailed([error("code.unknown", Path(("kind",)), given=str(kind), allowed=tuple(KINDS))])
        kind = kind or next((kind for kind in KINDS if record_id in getattr(self, kind)), None)
        shelf: FrozenMap[str, Record] = getattr(self, kind) if kind else FrozenMap()
        passed = {record_id}
        while isinstance(record := shelf.get(record_id), Lasting) and (successor := record.superseded_by) is not None:
            record_id = successor
            if record_id in passed:
                raise ValidationFailed(
                    [error("register.successor-cycle", Path((str(kind), RecordKey(record_id), "ended")))]
                )
            passed.add(record_id)
        return record_id

    def export_series(self) -> tuple[ExportSeries, ...]:
        """The export records in series of those that can be set against each other, in the order of the register.

        Raises:
            ValidationFailed: `series.vintage-repeated` where two were told on one day by one source.
        """
        return tuple(ExportSeries(records=group) for group in self.export_groups())

    def export_groups(self) -> tuple[tuple[ExportRecord, ...], ...]:
        """The export records in groups that speak of the same thing, in the order of the register."""
        groups: dict[object, list[ExportRecord]] = {}
        for record in self.exports.values():
            groups.setdefault(like_for_like(record), []).append(record)
        return tuple(tuple(group) for group in groups.values())

    def __or__(self, other: "Register") -> Self:
        """Both registers in one; an id that stands in both must have the same content."""
        if not isinstance(other, Register):
            return NotImplemented
        there = {(kind_of(record), record.id): record for record in self}
        conflicts = [
            error("register.conflict", Path((cast(str, kind_of(record)), RecordKey(record.id))))
            for record in other
            if there.get((kind_of(record), record.id), record) != record
        ]
        if conflicts:
            raise ValidationFailed(conflicts)
        return self.with_records(*other)

    def __iter__(self) -> Iterator[Record]:
        for kind in KINDS:
            yield from cast("FrozenMap[str, Record]", getattr(self, kind)).values()

    def __len__(self) -> int:
        return sum(len(getattr(self, kind)) for kind in KINDS)

    def rows(self, kind: str, *, personal: Personal) -> list[dict[str, Any]]:
        """Flat mappings of one kind of record, ready for a data frame: every row has the same columns.

        Besides the kinds of record, `meetings` and `attendance` of sessions and `handovers` and `inspections` of
        grants. What a record holds is spread over columns (`source_publisher`, `value`, `value_currency`); a list of
        codes is one text, a list of objects its length. `"omitted"` leaves personal columns out.

        >>> reg = Register([Artisan(id="a-1", name="Siti Aminah", crafts=["pewter"])])
        >>> reg.rows("artisans", personal="omitted")[0]["crafts"]
        'pewter'

        Raises:
            ValidationFailed: `personal.choice`, `code.unknown` of the kind.
        """
        known_personal(personal)
        if kind in KINDS:
            columns = columns_of(KINDS[kind], personal)
            return [{name: read(record) for name, read in columns.items()} for record in getattr(self, kind).values()]
        if kind not in PARTS:
            raise ValidationFailed([error("code.unknown", Path(("kind",)), given=str(kind), allowed=(*KINDS, *PARTS))])
        whole, owner, cls = PARTS[kind]
        columns = columns_of(cls, personal)
        return [
            {owner: record.id, **{name: read(part) for name, read in columns.items()}}
            for record in getattr(self, whole).values()
            for part in getattr(record, kind)
        ]

    def _repr_html_(self) -> str:
        """A table for a notebook: how many records of each kind."""
        from ikm_domain.language.html import table

        counts = [[kind, str(len(getattr(self, kind)))] for kind in KINDS if getattr(self, kind)]
        return table(type(self).__name__, counts)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (tuple(self),)

    def __repr__(self) -> str:
        counts = [f"{kind}={len(getattr(self, kind))}" for kind in KINDS if getattr(self, kind)]
        return f"{type(self).__name__}({', '.join(counts)})"


def kind_of(record: object) -> str | None:
    """The kind that a record is of; None of what is no record."""
    return next((_KIND_OF[cls] for cls in type(record).__mro__ if cls in _KIND_OF), None)


def current(register: Register, record_id: str, *kinds: str) -> str:
    """The id that stands for a record of one of the kinds now; in a cycle of successors the id itself.

    An id that stands in several kinds is taken for one of the first.
    """
    kind = next((kind for kind in kinds if record_id in getattr(register, kind)), None)
    try:
        return register.resolve(record_id, kind) if kind else record_id
    except ValidationFailed:
        return record_id


def superseded(register: Register, record: Lasting) -> bool:
    """Whether another record of the register stands for this one in every count."""
    kind = str(kind_of(record))
    now = current(register, record.id, kind)
    return now != record.id and now in getattr(register, kind)


def in_program(register: Register, program_id: str | None, program: str | None) -> bool:
    """Whether an id names a program or one that it stands for now; no program in particular holds everything."""
    if program is None:
        return True
    return program_id is not None and current(register, program_id, "programs") == current(
        register, program, "programs"
    )


def known_program(register: Register, program: str | None) -> None:
    """Refuse what is no register, and a program that is not in it.

    Raises:
        ValidationFailed: `field.type`, `program.unknown`.
    """
    if not isinstance(register, Register):
        raise ValidationFailed([wrong_type(register, Path(("register",)), "Register")])
    if program is not None and (not isinstance(program, str) or program not in register.programs):
        raise ValidationFailed([error("program.unknown", Path(("program",)), given=told_id(program))])


def known_session(register: Register, session: str) -> None:
    """Refuse what is no register, and a session that is not in it.

    Raises:
        ValidationFailed: `field.type`, `session.unknown`.
    """
    known_program(register, None)
    if not isinstance(session, str) or session not in register.sessions:
        raise ValidationFailed([error("session.unknown", Path(("session",)), given=told_id(session))])


def not_called_off(record: Lasting, name: str) -> None:
    """Refuse a record that was called off; `name` is that of the argument which named it.

    Raises:
        ValidationFailed: `record.cancelled`.
    """
    if record.ended is not None and record.cancelled:
        raise ValidationFailed([error("record.cancelled", Path((name,)), on=record.ended.on)])


def told_id(given: object) -> str:
    """What was given for the id of a record, as an issue tells it."""
    return RecordKey(given) if isinstance(given, str) else type(given).__name__


def name_of(register: Register, record_id: str) -> str:
    """The name of an organization, an enterprise or a person; an id that points nowhere is told as it is."""
    for shelf in (register.organizations, register.enterprises, register.artisans, register.officials):
        if record_id in shelf:
            return shelf[record_id].name
    return record_id


def _listed(records: object) -> list[Record]:
    if isinstance(records, str | bytes) or is_mapping(records) or not isinstance(records, Iterable):
        raise ValidationFailed([wrong_type(records, Path(("records",)), Kind.LIST)])
    return list(cast("Iterable[Record]", records))
