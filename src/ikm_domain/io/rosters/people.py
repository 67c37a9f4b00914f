"""The people that an attendance list names (*orang dalam daftar hadir*)."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeAlias

from ikm_domain.checked import as_is
from ikm_domain.errors import Path, error, warning
from ikm_domain.io.rosters.row import Row
from ikm_domain.language.reading.cells import Cell, Reading, tells_nothing, text_of
from ikm_domain.language.reading.identifiers import read_nik, read_nip
from ikm_domain.language.reading.people import read_name
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.official import Official
from ikm_domain.records.record import Record
from ikm_domain.register import Register
from ikm_domain.values.identifiers import Identifier

Person: TypeAlias = Artisan | Official


class People:
    """The people that an attendance list may name: found by id, by number, or by a name that only one of them has."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._ids: dict[str, Person] = {}
        self._numbers: dict[Identifier, list[str]] = {}
        self._names: dict[str, list[str]] = {}
        for person in people:
            self._ids[person.id] = person
            number = _number_of(person)
            if number is not None:
                self._numbers.setdefault(number, []).append(person.id)
            self._names.setdefault(_folded(person.name), []).append(person.id)

    def named(self, row: Row) -> str | None:
        """The id of the person whom a row names; what keeps it from naming one is told to the row."""
        told: dict[str, Any] = {
            role: value for role, reader in _SAYING_WHO.items() if (value := row.take(role, reader)) is not None
        }
        for role, value in told.items():
            found = self._found(value, role)
            if len(found) > 1:
                row.told([error("person.ambiguous", people=tuple(found))], row.place(role))
                return None
            if found:
                self._compare(self._ids[found[0]], told, row)
                return found[0]
            if role == "id":
                break
        if told:
            row.told([error("person.unknown")], row.place(next(iter(told))))
        elif not row.faulty:
            row.told([error("person.not-named")], Path(("rows", row.number)))
        return None

    def _found(self, value: str | Identifier, role: str) -> list[str]:
        if isinstance(value, Identifier):
            return self._numbers.get(value, [])
        if role == "id":
            return [value] if value in self._ids else []
        return self._names.get(_folded(value), [])

    def _compare(self, person: Person, told: Mapping[str, Any], row: Row) -> None:
        """Tell where the row says something else of a person than the record does."""
        role, number = "nik" if isinstance(person, Artisan) else "nip", _number_of(person)
        if number is not None and told.get(role, number) != number:
            row.told([error("person.other-number", person=person.id)], row.place(role))
        if _folded(told.get("name", person.name)) != _folded(person.name):
            row.told([warning("person.other-name", person=person.id)], row.place("name"))


def _number_of(person: Person) -> Identifier | None:
    return person.nik if isinstance(person, Artisan) else person.nip


def _folded(name: str) -> str:
    """The letters of a name: typists vary in capitals, spaces and the points of titles."""
    return "".join(filter(str.isalnum, name.casefold()))


def read_id(cell: Cell) -> Reading[str]:
    """The id that a cell holds."""
    text = text_of(cell)
    return Reading() if tells_nothing(text) else Reading(text)


_SAYING_WHO: Final[Mapping[str, Callable[[Cell], Reading[Any]]]] = {
    "id": read_id,
    "nik": read_nik,
    "nip": read_nip,
    "name": read_name,
}


def to_people_or_none(value: Register | Iterable[Person] | None) -> tuple[Record, ...] | None:
    """Converter of the people whom a list may name: a register, or records of people."""
    if isinstance(value, Register):
        return (*value.artisans.values(), *value.officials.values())
    if value is None or isinstance(value, str) or not isinstance(value, Iterable):
        return as_is(value, tuple[Record, ...])
    return tuple(value)
