"""What the rows of a roster become: for each kind of record the columns that it reads, and how."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property, lru_cache, partial
from typing import Annotated, Any, ClassVar, Final

import attrs

from ikm_domain.checked import Between, Checked, Matching, RecordId, Text, as_is
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.frozen import FrozenMap
from ikm_domain.io.rosters.headings import FEMALE, MALE, NUMBER, ROLES, Headings, plain
from ikm_domain.io.rosters.marks import read_mark
from ikm_domain.io.rosters.people import People, read_id, to_people_or_none
from ikm_domain.io.rosters.row import Outcome, Row
from ikm_domain.io.sheets import MOST_ROWS
from ikm_domain.language.reading.cells import Cell, Reading, refused, text_of
from ikm_domain.language.reading.crafts import read_crafts
from ikm_domain.language.reading.dates import DateOrder, read_birth_year, read_date
from ikm_domain.language.reading.identifiers import read_nik, read_nip
from ikm_domain.language.reading.people import read_name, read_yes_no, sex_of
from ikm_domain.language.reading.places import read_region
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.official import Official
from ikm_domain.records.record import Record
from ikm_domain.records.training import Attendance, Mark
from ikm_domain.values.craft_tables import CraftTable
from ikm_domain.values.identifiers import NIK
from ikm_domain.values.people import Sex
from ikm_domain.values.periods import to_date_or_none, to_dates
from ikm_domain.values.places import Region, RegionKind, to_region_or_none
from ikm_domain.values.region_tables import RegionTable
from ikm_domain.values.unlisted import unlisted


@attrs.frozen(kw_only=True)
class Survey:
    """What the whole of a sheet decides of its columns."""

    rows: int
    """How many rows it has."""
    numbered: bool = False
    """Whether its rows of data have numbers."""
    pria: bool = False
    """Whether P is *pria*, by the heading P/W, or by W in a column without L."""
    p_doubtful: bool = False
    """Whether P may mean the other sex, because W speaks for it beside L or a heading of L and P."""
    orders: Mapping[str, DateOrder | None]
    """The order of the dates of each column of dates, by role."""
    niks_end_in_zero: bool = False
    """Whether every NIK of the sheet ends in 0, as where a spreadsheet kept fifteen digits."""


def to_columns(value: Mapping[str, str]) -> FrozenMap[str, str]:
    """Converter of titles with the role of each."""
    return FrozenMap(value) if isinstance(value, Mapping) else as_is(value, FrozenMap[str, str])


_TO_SIGN: Final = re.compile(r"tanda ?tangan|ttd|paraf|signature")
_REGENCY: Final = re.compile(r"\b(?:kab|kabupaten|kota|regency|city)\b")
_PROVINCES: Final = (RegionKind.PROVINCE,)
_REGENCIES: Final = (RegionKind.REGENCY, RegionKind.CITY)
_PRINTED: Final = re.compile(r"(\d+)[\s.)_…]*")
Role = Annotated[str, Matching("|".join(ROLES), "roster.column")]


@attrs.frozen(kw_only=True)
class Given(Checked):
    """What the caller tells of a sheet."""

    id_prefix: Annotated[str, RecordId()] | None
    region: Region | None = attrs.field(converter=to_region_or_none)
    on: date | None = attrs.field(converter=to_date_or_none)
    days: tuple[date, ...] = attrs.field(converter=to_dates)
    people: tuple[Record, ...] | None = attrs.field(converter=to_people_or_none)
    columns: FrozenMap[Annotated[str, Text(200)], Role] = attrs.field(converter=to_columns)
    sheet: Annotated[str, Text(100)] | None
    heading_row: Annotated[int, Between(1, MOST_ROWS)] | None
    regions: RegionTable | None
    crafts: CraftTable | None


class Kind(ABC):
    """How the rows of one kind are read."""

    reads: ClassVar[tuple[str, ...]]
    """The roles of the columns that count."""
    who: ClassVar[tuple[str, ...]] = ("name",)
    """The roles that say who a row is of; a sheet has a column of one at least."""
    needed: ClassVar[tuple[str, ...]] = ("id_prefix",)
    """The arguments without which it cannot be read."""

    def __init__(self, headings: Headings, survey: Survey, given: Given) -> None:
        self.headings = headings
        self.survey = survey
        self.given = given
        self._ids: set[str] = set()
        # sheets say the same few regions and crafts over and over
        kept = lru_cache(maxsize=1024, typed=True)
        self.read_region = kept(partial(read_region, regions=given.regions))
        self.read_crafts = kept(partial(read_crafts, crafts=given.crafts))

    @abstractmethod
    def outcome(self, row: Row) -> Outcome:
        """What a row of data comes to."""

    def _id(self, row: Row) -> str:
        """The id of a row: its own, or the prefix and the number of the row in the sheet."""
        made = row.take("id", read_id) or f"{self.given.id_prefix}/{row.number}"
        if "id" in self.headings.columns:
            if made in self._ids:
                row.told([error("register.repeated-id")], row.place("id"))
            self._ids.add(made)
        return made

    def _person(self, row: Row) -> dict[str, object]:
        """What every kind of person has."""
        return {"id": self._id(row), "name": row.take("name", read_name), "sex": self._sex(row)}

    def _sex(self, row: Row) -> Sex | None:
        if "sex" in self.headings.columns:
            return row.take("sex", partial(sex_of, pria=self.survey.pria))
        ticks = {
            sex: row.take(role, partial(_read_tick, sex, pria=self._heads_pria))
            for role, sex in ((FEMALE, Sex.FEMALE), (MALE, Sex.MALE))
            if role in self.headings.columns
        }
        said = [sex for sex, ticked in ticks.items() if ticked]
        if len(said) > 1:
            row.told([error("sex.both")], row.place(FEMALE))
        return said[0] if len(said) == 1 else None

    @cached_property
    def _heads_pria(self) -> bool:
        """Whether the column of men is headed by P."""
        column = self.headings.columns.get(MALE)
        return column is not None and plain(self.headings.title(column)).split()[-1:] == ["p"]

    def _made(self, kind: type[Record], row: Row, values: Mapping[str, Any]) -> Outcome:
        """The record of these values, unless the row or the record is in error; its doubts of cells are told too."""
        told = {name: value for name, value in values.items() if value is not None}
        if "name" not in told and not row.faulty:
            row.told([error("field.missing")], row.place("name"))
        if row.faulty:
            return row.outcome()
        try:
            record = kind(**told)
        except ValidationFailed as failed:
            for issue in failed.issues:
                row.tell_of_field(issue)
            return row.outcome()
        for issue in self._doubts(record):
            if issue.path and issue.path[0] in self.headings.columns and issue.code != "field.not-stated":
                row.tell_of_field(issue)
        return row.outcome(record)

    def _doubts(self, record: Record) -> Iterator[Issue]:
        """What a record is doubted for; of regions and crafts by the tables that were given, where they were."""
        regions, crafts = self.given.regions, self.given.crafts
        tables = {"region.unlisted": regions, "craft.unlisted": crafts}
        yield from (issue for issue in record.doubts(self.given.on) if tables.get(issue.code) is None)
        yield from unlisted(record, Path(), regions, crafts)


class ArtisanRows(Kind):
    """Artisans, one a row."""

    reads = ("id", "name", "sex", FEMALE, MALE, "province", "region", "crafts", "birth_year", "nik")

    def outcome(self, row: Row) -> Outcome:
        """The artisan of a row."""
        return self._made(
            Artisan,
            row,
            {
                **self._person(row),
                "region": self._region(row),
                "crafts": row.take("crafts", self.read_crafts),
                "birth_year": row.take("birth_year", self._read_birth_year),
                "nik": row.take("nik", self._read_nik),
            },
        )

    def _region(self, row: Row) -> Region | None:
        province = row.take("province", partial(self.read_region, kinds=_PROVINCES))
        region = row.take("region", partial(self.read_region, within=province, kinds=self._region_kinds))
        return region or province or self.given.region

    @cached_property
    def _region_kinds(self) -> tuple[RegionKind, ...]:
        """What the column of regions is headed by, or leaves to the one of provinces beside it."""
        column = self.headings.columns.get("region")
        headed = column is not None and _REGENCY.search(plain(self.headings.title(column)))
        return _REGENCIES if headed or "province" in self.headings.columns else ()

    def _read_birth_year(self, cell: Cell) -> Reading[int]:
        return read_birth_year(cell, order=self.survey.orders.get("birth_year"), on=self.given.on)

    def _read_nik(self, cell: Cell) -> Reading[NIK]:
        read = read_nik(cell)
        if read.value is not None and self.survey.niks_end_in_zero:
            return refused(error("nik.damaged-by-spreadsheet"))
        return read


class OfficialRows(Kind):
    """Officials, one a row."""

    reads = ("id", "name", "sex", FEMALE, MALE, "nip")

    def outcome(self, row: Row) -> Outcome:
        """The official of a row."""
        return self._made(Official, row, {**self._person(row), "nip": row.take("nip", read_nip)})


class AttendanceRows(Kind):
    """Attendance: one row a person, with a column for each day, or a column of days and one of marks."""

    reads = ("id", "name", "nik", "nip", "on", "mark")
    who = ("name", "id", "nik", "nip")
    needed = ("people",)

    def __init__(self, headings: Headings, survey: Survey, given: Given) -> None:
        super().__init__(headings, survey, given)
        self._people = People(one for one in given.people or () if isinstance(one, Artisan | Official))
        self._marked: set[tuple[str, date]] = set()

    def outcome(self, row: Row) -> Outcome:
        """The marks of a row."""
        person_id = self._people.named(row)
        columns = self.headings.days
        if not columns and (day := self._day(row)) is not None:
            columns = {self.headings.columns["mark"]: day} if "mark" in self.headings.columns else {}
        marks: dict[date, Mark] = {}
        for column, day in columns.items():
            mark = None if self._is_printed(row, column) else row.take_from(column, read_mark)
            if mark is not None and marks.setdefault(day, mark) is not mark:
                row.told([error("attendance.differs", day=day)], row.place_of(column))
        row.read |= {day.isoformat(): mark for day, mark in marks.items()}
        if person_id is None or row.faulty:
            return row.outcome()
        for day in marks:
            if (person_id, day) in self._marked:
                row.told([error("attendance.repeated", day=day)], Path(("rows", row.number)))
            self._marked.add((person_id, day))
        return row.outcome(*(Attendance(person_id=person_id, on=day, mark=mark) for day, mark in marks.items()))

    def _is_printed(self, row: Row, column: int) -> bool:
        """Whether the cell of a signature has no more than the number of its row, as lists are printed to be signed."""
        number = self.headings.columns.get(NUMBER)
        if number is None or not _TO_SIGN.search(plain(self.headings.title(column))):
            return False
        digits = _PRINTED.fullmatch(text_of(row.at(column)))
        return digits is not None and digits[1] == text_of(row.at(number)).rstrip(".)")

    def _day(self, row: Row) -> date | None:
        # not by the day of the sheet: of two digits it would leave a year a century ago
        day = row.take("on", partial(read_date, order=self.survey.orders.get("on")))
        if day is not None and self.given.on is not None and day > self.given.on:
            row.told([error("date.later", on=self.given.on)], row.place("on"))
        if day is None and "on" not in self.headings.columns and len(self.given.days) == 1:
            return self.given.days[0]
        if day is None and not row.faulty:
            row.told([error("attendance.no-day")], row.place("on"))
        return day


def _read_tick(sex: Sex, cell: Cell, *, pria: bool) -> Reading[bool]:
    """A tick in the column of a sex, or its own letter in place of one."""
    return Reading(value=True) if sex_of(cell, pria=pria).value is sex else read_yes_no(cell)


KINDS: Final[Mapping[type[Checked], type[Kind]]] = {
    Artisan: ArtisanRows,
    Official: OfficialRows,
    Attendance: AttendanceRows,
}
