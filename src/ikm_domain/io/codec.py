"""The codec (*kodek*): records to plain data and back, lossless, with every fault at once and its path."""

import json
from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from os import PathLike
from typing import Any, Final, TypeVar, cast

import attrs

from ikm_domain.checked import (
    Checked,
    Coded,
    Kind,
    RecordId,
    checks_of,
    kind_of,
    wrong_type,
)
from ikm_domain.columns import Personal
from ikm_domain.errors import Issue, Path, RecordKey, UnreadableDocument, ValidationFailed, error
from ikm_domain.frozen import FrozenMap
from ikm_domain.io.files import faults_told
from ikm_domain.io.json_text import parse
from ikm_domain.io.plans import Plan, opened, plan_of, unknown
from ikm_domain.plain import is_dict, is_list, is_mapping
from ikm_domain.records.record import Record
from ikm_domain.register import KINDS, Register
from ikm_domain.values.identifiers import Identifier
from ikm_domain.values.money import Money
from ikm_domain.values.periods import Period, clock_text

SCHEMA: Final = 1
"""The schema that this version writes; a newer one is refused whole."""

OMITTED: Final = "…"
"""What a required personal text reads back as, when it was omitted."""

T = TypeVar("T", bound="Checked | Register")

_ID: Final = RecordId()
_NO_NAMES: Final[FrozenMap[type, Mapping[str, str]]] = FrozenMap()
_NO_NAME: Final[Mapping[str, str]] = FrozenMap()


@attrs.frozen(kw_only=True)
class Codec:
    """A codec with types, names and limits of its own; the functions of this module use the one of the house.

    `types` says which class stands under each name of a register document: your own subclass, for one. `names`
    reads and writes the keys of another system.

    >>> from ikm_domain.records.organization import Organization
    >>> codec = Codec(names={Organization: {"name": "nama"}})
    >>> codec.to_data(Organization(id="o-1", name="Dekranas", kind="dekranas"), personal="full")
    {'schema': 1, 'id': 'o-1', 'nama': 'Dekranas', 'kind': 'dekranas'}
    """

    types: Mapping[str, type[Record]] = attrs.field(default=KINDS, converter=FrozenMap[str, type[Record]])
    names: Mapping[type, Mapping[str, str]] = attrs.field(
        default=_NO_NAMES, converter=FrozenMap[type, Mapping[str, str]]
    )
    most_bytes: int = 256 * 1024 * 1024
    most_records: int = 1_000_000

    def to_data(self, obj: Checked | Register, *, personal: Personal) -> dict[str, Any]:
        """Plain data of a record or register: text, whole numbers, lists and mappings.

        `personal` has no default: `"full"` writes names and identifiers, `"omitted"` leaves them out and says so.

        Raises:
            ValidationFailed: `personal.choice`, `field.type`.
        """
        if personal not in ("full", "omitted"):
            raise ValidationFailed([error("personal.choice", Path(("personal",)), given=personal)])
        if isinstance(obj, Register):
            arrays = {
                kind: [self._written(record, personal) for record in getattr(obj, kind).values()] for kind in KINDS
            }
            return {"schema": SCHEMA, **{kind: rows for kind, rows in arrays.items() if rows}}
        if not isinstance(obj, Checked):
            raise ValidationFailed([wrong_type(obj, Path(), "Record")])
        plain = self._written(obj, personal)
        return {"schema": SCHEMA, **plain} if isinstance(obj, Record) else plain

    def from_data(self, cls: type[T], data: Mapping[str, object]) -> T:
        """A record or register from plain data, the inverse of `to_data`: every fault at once, each with its path.

        Raises:
            ValidationFailed: `field.missing`, `field.unknown`, `field.repeated`, `field.type`, and the codes of the
                class and of what it holds.
            UnreadableDocument: `document.kind`, `document.newer`, `document.schema`, `document.too-many`.
        """
        if not (isinstance(cls, type) and issubclass(cls, Checked | Register)):
            raise ValidationFailed([wrong_type(cls, Path(("cls",)), "Record")])
        found: list[Issue] = []
        plain = opened(data, Path(), found)
        if not is_dict(plain):
            raise UnreadableDocument([error("document.kind", given=kind_of(data))])
        if issubclass(cls, Register):
            made: object = self._register(cls, plain, found)
        else:
            if issubclass(cls, Record):
                _check_schema(plain)
                plain = {key: value for key, value in plain.items() if key != "schema"}
            made = self.read_object(cls, plain, Path(), found)
        if found:
            raise ValidationFailed(found)
        return cast(T, made)

    def dumps(self, obj: Checked | Register, *, personal: Personal, indent: int | None = None) -> str:
        """JSON text of a record or register; see `to_data`."""
        return json.dumps(self.to_data(obj, personal=personal), ensure_ascii=False, indent=indent)

    def loads(self, cls: type[T], text: str | bytes) -> T:
        """A record or register from JSON text or UTF-8 bytes; see `from_data`.

        Raises:
            UnreadableDocument: as `from_data`, and `json.encoding`, `json.malformed`, `json.number`, `json.too-deep`.
        """
        if not isinstance(text, str | bytes):
            raise ValidationFailed([wrong_type(text, Path(), Kind.TEXT)])
        return self.from_data(cls, cast("Mapping[str, object]", parse(text, self.most_bytes)))

    def read_register(self, source: str | PathLike[str] | bytes | Mapping[str, object]) -> Register:
        """The register of a document: a path, the bytes of a JSON text, or plain data.

        Raises:
            UnreadableDocument: as `loads`, and `document.not-found`, `document.unreadable`.
            ValidationFailed: as `from_data`.
        """
        if isinstance(source, Mapping):
            return self.from_data(Register, source)
        if isinstance(source, bytes):
            return self.loads(Register, source)
        if not isinstance(source, str | PathLike):
            raise ValidationFailed([wrong_type(source, Path(("source",)), Kind.TEXT)])
        with faults_told(source), open(source, "rb") as file:
            text = file.read(self.most_bytes + 1)
        return self.loads(Register, text)

    def _register(self, cls: type[Register], plain: dict[str, object], found: list[Issue]) -> Register | None:
        if "schema" not in plain:
            found.append(error("field.missing", Path(("schema",))))
        _check_schema(plain)
        records: list[Record] = []
        for key, rows in plain.items():
            if key in self.types:
                records += self._rows(key, rows, found)
            elif key != "schema":
                found.append(unknown(key, ("schema", *self.types), Path()))
        return None if found else cls(records)

    def _rows(self, kind: str, rows: object, found: list[Issue]) -> Iterator[Record]:
        if not is_list(rows):
            found.append(wrong_type(rows, Path((kind,)), Kind.LIST))
            return
        if len(rows) > self.most_records:
            raise UnreadableDocument([error("document.too-many", most=self.most_records)])
        cls = self.types[kind]
        plain = plan_of(cls, self._names_of(cls)).plain
        seen: set[str] = set()
        for index, row in enumerate(rows):
            record = _quick(cls, row) if is_dict(row) and plain >= row.keys() else None
            record_id = record.id if record else _id_of(row)
            if record_id in seen:
                found.append(error("register.repeated-id", Path((kind, index, "id"))))
            if record is None:
                at = Path((kind, index if record_id is None or record_id in seen else RecordKey(record_id)))
                record = cast("Record | None", self.read_object(cls, row, at, found))
            if record_id is not None:
                seen.add(record_id)
            if record is not None:
                yield record

    def read_object(self, cls: type[Checked], data: object, at: Path, found: list[Issue]) -> object:
        """The object that data describe; None, and what is wrong added to `found`, where they describe none.

        Paths name the keys of the data, so that those who wrote them find the place.
        """
        names, known = self._names_of(cls), len(found)
        made = self._read_object(cls, data, at, found)
        if names:
            found[known:] = [_renamed(issue, names, len(at)) for issue in found[known:]]
        return made

    def _read_object(self, cls: type[Checked], data: object, at: Path, found: list[Issue]) -> object:
        known = len(found)
        plain = opened(data, at, found)
        if not is_dict(plain):
            found.append(wrong_type(data, at, Kind.MAPPING))
            return None
        plan = plan_of(cls, self._names_of(cls))
        given, sound = self._given(plan, plain, at, found)
        if sound:
            try:
                return cls(**{plan.arguments[name]: value for name, value in given.items()})
            except ValidationFailed as failed:
                found.extend(issue.under(at) for issue in failed.issues)
            return None
        told = [issue.path for issue in found[known:]]
        for field in plan.fields.values():
            if field.name in given:
                issues = field.rule.issues(field.read(given[field.name]), at / field.name)
                found.extend(issue for issue in issues if not any(_overlap(issue.path, path) for path in told))
        order = {name: place for place, name in enumerate(plan.arguments)}
        found[known:] = sorted(found[known:], key=lambda issue: _order(issue.path, len(at), order))
        return None

    def _given(self, plan: Plan, plain: dict[str, object], at: Path, found: list[Issue]) -> tuple[dict[str, Any], bool]:
        """What data give for the fields of an object, and whether nothing was wrong with any field so far."""
        given: dict[str, Any] = {}
        sound = True
        for key, value in plain.items():
            field = plan.fields.get(key)
            if field is not None:
                reader, known = plan.readers.get(key), len(found)
                given[field.name] = reader(self, value, at / field.name, found) if reader else value
                sound = sound and len(found) == known
            elif key != "omitted" or not plan.omits:
                found.append(unknown(key, plan.fields, at))
        if plan.omits and "omitted" in plain:
            given = _placeholders(plan, plain["omitted"], at / "omitted", found) | given
        for field in plan.fields.values():
            if field.required and field.name not in given:
                found.append(error("field.missing", at / field.name))
                sound = False
        return given, sound

    def _written(self, obj: Checked, personal: Personal) -> dict[str, Any]:
        names = self._names_of(type(obj))
        plain: dict[str, Any] = {}
        omitted: list[str] = []
        for field in checks_of(type(obj)).fields.values():
            value: object = getattr(obj, field.name)
            if value is None or (value == field.attribute.default and value in ((), FrozenMap())):
                continue
            if field.personal and personal == "omitted":
                omitted.append(names.get(field.name, field.name))
                continue
            plain[names.get(field.name, field.name)] = self._plain(value, personal)
        return {**plain, "omitted": omitted} if omitted else plain

    def _plain(self, value: object, personal: Personal) -> object:
        if isinstance(value, Checked):
            return self._written(value, personal)
        if isinstance(value, tuple):
            return [self._plain(item, personal) for item in cast("tuple[object, ...]", value)]
        if isinstance(value, FrozenMap):
            items = cast("FrozenMap[object, object]", value).items()
            return {str(key): self._plain(item, personal) for key, item in items}
        return _scalar(value)

    def _names_of(self, cls: type) -> FrozenMap[str, str]:
        return FrozenMap(next((self.names[base] for base in cls.__mro__ if base in self.names), _NO_NAME))


def _scalar(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Identifier):
        return value.reveal()
    if isinstance(value, Money):
        return {"amount": value.plain(), "currency": value.currency}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return clock_text(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, Coded | Period):
        return str(value)
    if not isinstance(value, str | int | None):
        raise ValidationFailed([wrong_type(value, Path(), Kind.JSON)])
    return value


def _renamed(issue: Issue, names: FrozenMap[str, str], depth: int) -> Issue:
    """The issue with the outer name of the field at one place of its path."""
    step = issue.path[depth] if len(issue.path) > depth else None
    if isinstance(step, str) and step in names:
        return attrs.evolve(issue, path=(*issue.path[:depth], names[step], *issue.path[depth + 1 :]))
    return issue


def _quick(cls: type[Record], row: dict[str, Any]) -> Record | None:
    """The record of a row that its constructor takes as it stands."""
    try:
        return cls(**row)
    except (ValidationFailed, TypeError):
        return None


def _id_of(row: object) -> str | None:
    """The id by which the issues of a row are placed, where it is fit for that."""
    record_id = row.get("id") if is_mapping(row) else None
    sound = isinstance(record_id, str) and not any(_ID.issues(record_id, Path()))
    return cast(str, record_id) if sound else None


def _placeholders(plan: Plan, omitted: object, at: Path, found: list[Issue]) -> dict[str, Any]:
    """What the required personal fields that a record says it omits read back as."""
    personal = {key: field for key, field in plan.fields.items() if field.personal}
    if not is_list(omitted):
        found.append(wrong_type(omitted, at, Kind.LIST))
        return {}
    for index, name in enumerate(omitted):
        if not isinstance(name, str):
            found.append(wrong_type(name, at / index, Kind.TEXT))
        elif name not in personal:
            found.append(error("code.unknown", at / index, given=name, allowed=tuple(personal)))
    return {field.name: OMITTED for key, field in personal.items() if field.required and key in omitted}


def _order(path: Path, depth: int, order: Mapping[str, int]) -> tuple[int, int]:
    """The place of an issue among those of one object: by field, then by item; unknown fields come first."""
    field, item = (*path, -1, -1)[depth : depth + 2]
    return order.get(str(field), -1), item if isinstance(item, int) else -1


def _overlap(left: Path, right: Path) -> bool:
    """Whether one path leads to the other, or through it."""
    shared = min(len(left), len(right))
    return left[:shared] == right[:shared]


def _check_schema(plain: Mapping[str, object]) -> None:
    schema = plain.get("schema", SCHEMA)
    if not isinstance(schema, int) or isinstance(schema, bool) or schema < 1:
        raise UnreadableDocument([error("document.schema", Path(("schema",)))])
    if schema > SCHEMA:
        raise UnreadableDocument([error("document.newer", Path(("schema",)), given=schema, newest=SCHEMA)])


_HOUSE: Final = Codec()


def to_data(obj: Checked | Register, *, personal: Personal) -> dict[str, Any]:
    """Plain data of a record or register, by the codec of the house.

    >>> from ikm_domain.records.artisan import Artisan
    >>> siti = Artisan(id="a-1", name="Siti Aminah", sex="female", nik="1971024107909998")
    >>> to_data(siti, personal="omitted")
    {'schema': 1, 'id': 'a-1', 'sex': 'female', 'omitted': ['name', 'nik']}
    >>> from_data(Artisan, to_data(siti, personal="full")) == siti
    True

    Raises:
        ValidationFailed: `personal.choice`, `field.type`.
    """
    return _HOUSE.to_data(obj, personal=personal)


def from_data(cls: type[T], data: Mapping[str, object]) -> T:
    """A record or register from plain data, by the codec of the house; see `Codec.from_data`.

    >>> from ikm_domain.records.artisan import Artisan
    >>> from_data(Artisan, {"id": "a-1", "nama": "Siti Aminah", "sex": "f"})
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: nama: The field "nama" is not known; the nearest one is "name". [field.unknown]
    name: This field must have a value. [field.missing]
    sex: "f" is not known; known are: female, male. [code.unknown]
    """
    return _HOUSE.from_data(cls, data)


def dumps(obj: Checked | Register, *, personal: Personal, indent: int | None = None) -> str:
    """JSON text of a record or register, by the codec of the house; see `Codec.dumps`."""
    return _HOUSE.dumps(obj, personal=personal, indent=indent)


def loads(cls: type[T], text: str | bytes) -> T:
    """A record or register from JSON text, by the codec of the house; see `Codec.loads`."""
    return _HOUSE.loads(cls, text)


def read_register(source: str | PathLike[str] | bytes | Mapping[str, object]) -> Register:
    """The register of a document: a path, the bytes of a JSON text, or plain data; see `Codec.read_register`.

    >>> read_register({"schema": 1, "artisans": [{"id": "a-1", "name": " "}]})
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: artisans["a-1"].name: This text is blank. [text.blank]
    """
    return _HOUSE.read_register(source)
