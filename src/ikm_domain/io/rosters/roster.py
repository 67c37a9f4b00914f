"""Reading a roster: every row of a sheet is a record, a row with faults, or passed over for a reason that is told."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import cached_property
from os import PathLike
from typing import Final, Generic, TypeVar

import attrs

from ikm_domain.checked import Checked, as_is, wrong_type
from ikm_domain.errors import Issue, Path, UnreadableDocument, ValidationFailed, error, warning
from ikm_domain.frozen import FrozenMap
from ikm_domain.io.rosters.corrections import remark, title, write_lines
from ikm_domain.io.rosters.headings import ISSUES, NUMBER, SAYING_WHO, Headings, ShownOrders, find_headings, plain
from ikm_domain.io.rosters.kinds import KINDS, Given, Kind, Survey
from ikm_domain.io.rosters.people import Person
from ikm_domain.io.rosters.row import Row
from ikm_domain.io.rosters.rows import Cells, RosterRow, RowStatus
from ikm_domain.io.rosters.skipping import Skipping, SkipReason, has_number
from ikm_domain.io.sheets import Sheet, SheetRow, Source, open_sheet
from ikm_domain.language.html import of_table
from ikm_domain.language.labels import label
from ikm_domain.language.locales import house_locale
from ikm_domain.language.messages import phrase
from ikm_domain.language.reading.cells import Cell, shown
from ikm_domain.language.reading.people import p_is_pria, sex_letter
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.official import Official
from ikm_domain.records.training import Attendance
from ikm_domain.register import Register
from ikm_domain.values.craft_tables import CraftTable
from ikm_domain.values.identifiers import Identifier
from ikm_domain.values.people import Sex
from ikm_domain.values.places import Region
from ikm_domain.values.region_tables import RegionTable
from ikm_domain.values.tables import Table

T = TypeVar("T", bound=Checked)

_PRIA: Final = re.compile(r"\b(?:p/w|w/p)\b")
_LAKI_LAKI: Final = re.compile(r"\b(?:l/p|p/l|lk/pr)\b")
"""Headings by which P is *pria*, and by which it is not."""
_FEWEST_NIKS: Final = 4
"""NIKs of a sheet from which on their all ending in 0 is no chance: one in ten thousand."""


class OpenRoster(Generic[T]):
    """The rows of one sheet, read anew each time they are gone through, in memory that does not grow with them."""

    def __init__(self, kind: type[T], sheet: Sheet, headings: Headings, given: Given) -> None:
        self.kind = kind
        self.sheet = sheet
        self.headings = headings
        self._given = given
        self._who = next(role for role in KINDS[kind].who if role in headings.columns)

    @property
    def issues(self) -> tuple[Issue, ...]:
        """What there is to say of the sheet as a whole."""
        others = self.sheet.others
        told = [warning("roster.more-sheets", unread=others)] if others else []
        if self.survey.p_doubtful:
            read = Sex.MALE if self.survey.pria else Sex.FEMALE
            told.append(warning("sex.p-doubtful", self.headings.place("sex"), read=read))
        if "mark" in KINDS[self.kind].reads and not self.headings.days and "mark" not in self.headings.columns:
            told.append(error("attendance.no-marks"))
        return (*self.headings.issues, *told, *self._missing_columns())

    def _missing_columns(self) -> Iterator[Issue]:
        """Titles that the caller says and the sheet has not, nor another that he says for the same."""
        present = {title for _, title in self.headings.cells}
        said = self._given.columns
        found = {role for heading, role in said.items() if plain(heading) in present}
        titles = tuple(map(shown, self.headings.titles.values()))
        for heading, role in said.items():
            if role not in found:
                yield error("roster.column-missing", given=shown(heading), titles=titles)

    def __iter__(self) -> Iterator[RosterRow[T]]:
        rows = KINDS[self.kind](self.headings, self.survey, self._given)
        skipping = Skipping(self.headings, self._who, numbered=self.survey.numbered)
        for row in self.sheet.rows():
            yield self._row(row, skipping, rows)

    def gathered(self, rows: Iterable[RosterRow[T]] | None = None) -> "Roster[T]":
        """The rows, or those of them that were kept on the way, as a roster that was read whole."""
        return Roster(
            kind=self.kind,
            headings=self.headings,
            delimiter=self.sheet.delimiter,
            rows=tuple(self if rows is None else rows),
            about=self.issues,
        )

    def _row(self, row: SheetRow, skipping: Skipping, rows: Kind) -> RosterRow[T]:
        reason = skipping.reason(row)
        if skipping.issue is not None:
            row = row._replace(issues=(*row.issues, skipping.issue.under(Path(("rows", row.number)))))
        if reason is not None:
            return RosterRow(number=row.number, cells=Cells(row.cells), issues=row.issues, skipped=reason)
        row = self._with_merged(row)
        read = Row(row, self.headings)
        outcome = rows.outcome(read)
        return RosterRow(
            number=row.number,
            cells=Cells(row.cells),
            records=as_is(outcome.records, tuple[T, ...]),
            issues=outcome.issues,
            read=outcome.read,
        )

    def _with_merged(self, row: SheetRow) -> SheetRow:
        """A row of data with what its merged cells show; who a row is of and their marks are of one row alone."""
        if not row.above:
            return row
        own = (NUMBER, ISSUES, *SAYING_WHO, "mark")
        shared = {column for role, column in self.headings.columns.items() if role not in own} & row.above.keys()
        cells = [*row.cells, *[None] * (max(shared, default=0) + 1 - len(row.cells))]
        for column in shared:
            cells[column] = row.above[column]
        return row._replace(cells=tuple(cells))

    @cached_property
    def survey(self) -> Survey:
        """What the columns decide as wholes: a first run through the sheet."""
        columns = self.headings.columns
        sex, nik, number, who = columns.get("sex"), columns.get("nik"), columns.get(NUMBER), columns[self._who]
        dated = {role: columns[role] for role in ("birth_year", "on") if role in columns}
        orders = {role: ShownOrders() for role in dated}
        headed = "" if sex is None else plain(self.headings.title(sex))
        letters: set[str | None] = set()
        niks = zeros = count = 0
        numbered = False
        for row in self.sheet.rows():
            count += 1
            if row.number <= self.headings.last:
                continue
            cells, width = row.cells, len(row.cells)
            if sex is not None and sex < width:
                letters.add(sex_letter(cells[sex]))
            numbered = numbered or has_number(row, number, who)
            for role, column in dated.items():
                if column < width:
                    orders[role].see(cells[column])
            if nik is not None and nik < width and isinstance(cell := cells[nik], str):
                digits = cell.strip("' ")
                if len(digits) == 16 and digits.isdecimal():
                    niks += 1
                    zeros += digits.endswith("0")
        pria = bool(_PRIA.search(headed)) or (not _LAKI_LAKI.search(headed) and p_is_pria(letters))
        return Survey(
            rows=count,
            numbered=numbered,
            pria=pria,
            p_doubtful={"p", "l" if pria else "w"} <= letters,
            orders={role: seen.agreed for role, seen in orders.items()},
            niks_end_in_zero=niks == zeros and niks >= _FEWEST_NIKS,
        )


@attrs.frozen(kw_only=True)
class Roster(Generic[T]):
    """A roster that was read whole (*daftar yang sudah dibaca*)."""

    kind: type[T]
    headings: Headings = attrs.field(repr=False)
    delimiter: str | None = attrs.field(repr=False)
    rows: tuple[RosterRow[T], ...] = attrs.field(repr=False)
    """Every row of the sheet, from the first."""
    about: tuple[Issue, ...] = ()
    """What there is to say of the sheet as a whole."""

    @property
    def entries(self) -> tuple[T, ...]:
        """The sound records, in the order of the sheet."""
        return tuple(record for row in self.rows for record in row.records)

    @property
    def issues(self) -> tuple[Issue, ...]:
        """Everything there is to say, of the sheet and of its rows."""
        return (*self.about, *(issue for row in self.rows for issue in row.issues))

    @property
    def counts(self) -> FrozenMap[RowStatus, int]:
        """The rows by what became of them; they add up to the rows of the sheet."""
        found = Counter(row.status for row in self.rows)
        return FrozenMap({status: found[status] for status in RowStatus})

    @property
    def skipped(self) -> FrozenMap[SkipReason, int]:
        """The rows that were passed over, by the reason."""
        found = Counter(row.skipped for row in self.rows if row.skipped is not None)
        return FrozenMap({reason: found[reason] for reason in SkipReason if reason in found})

    @property
    def unread(self) -> tuple[str, ...]:
        """The titles of the columns that name nothing this kind reads."""
        return self.headings.unread

    def summary(self, *, locale: str = "id") -> Table:
        """How many rows became what, and below it the columns that are not read.

        Raises:
            UnknownLocale: `locale.unknown`.
        """
        language = house_locale(locale)
        fates: list[tuple[StrEnum, int]] = [
            *((fate, self.counts[fate]) for fate in (RowStatus.RECORD, RowStatus.FAULTY)),
            *self.skipped.items(),
        ]
        kind = label(f"{self.kind.__name__.lower()}s", locale=language, vocabulary="record")
        unread = phrase("unread-columns", language, columns=", ".join(self.unread))
        return Table(
            ["fate", "rows"],
            [(label(fate, locale=language), count) for fate, count in fates],
            title=phrase("roster-heading", language, kind=kind, rows=str(len(self.rows))),
            notes=[unread] if self.unread else [],
            locale=language,
        )

    def findings(self, *, locale: str = "id") -> Table:
        """Everything there is to say, a line an issue, with its cell and the title of its column.

        Raises:
            UnknownLocale: `locale.unknown`.
        """
        language = house_locale(locale)
        found = [(None, self.about), *((row.number, row.issues) for row in self.rows)]
        return Table(
            ["row", "cell", "column", "severity", "message", "code"],
            [
                [number, *_place_of(issue), issue.severity, issue.message(language), issue.code]
                for number, issues in found
                for issue in issues
            ],
            locale=language,
        )

    def _repr_html_(self) -> str:
        """The summary, in Indonesian."""
        return of_table(self.summary())

    def write_corrections(self, path: str | PathLike[str], *, locale: str = "id") -> None:
        """Write the sheet back, XLSX or CSV by the ending of the path, with a column of what there is to say.

        Every row stands where it stood, so that what is corrected and read again has the same ids. It is safe to open:
        text that would run as a formula is text. It holds all that the sheet held, personal data too.

        Raises:
            ValidationFailed: `sheet.ending`.
            UnreadableDocument: `sheet.needs-openpyxl`.
            UnknownLocale: `locale.unknown`.
            OSError: where the path cannot be written.
        """
        language = house_locale(locale)
        widest = max((len(row.cells) for row in self.rows), default=0)
        column = self.headings.columns.get(ISSUES, widest)
        lines = (
            (
                self._cells_of(row),
                title(language) if row.number == self.headings.first else remark(row.issues, language),
            )
            for row in self.rows
        )
        write_lines(lines, column, path, self.delimiter)

    def _cells_of(self, row: RosterRow[T]) -> list[Cell]:
        """The cells of a row; an official number that was read stands as text, so that no program rounds it."""
        cells = list(row.cells)
        for role, value in row.read.items():
            if isinstance(value, Identifier):
                cells[self.headings.columns[role]] = value.reveal()
        return cells

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        counts = ", ".join(f"{status}={count}" for status, count in self.counts.items())
        return f"Roster({self.kind.__name__}, {counts})"


def _place_of(issue: Issue) -> tuple[str | None, str | None]:
    """The name of the cell and the title of the column of an issue; neither of a row or sheet as a whole."""
    cell, *column = issue.path or ("rows",)
    return (None, None) if cell == "rows" else (str(cell), str(column[0]))


class RosterReader(Generic[T]):
    """Reads sheets of one kind in one way; `read_roster` makes one for a single sheet, and says what the arguments are.

    >>> from ikm_domain import Artisan
    >>> reader = RosterReader(Artisan, id_prefix="babel-2020", region="19.71")
    >>> sheet = [["No", "Nama", "L/P"], [1, "Siti Aminah", "P"]]
    >>> [(row.number, row.status.value) for row in reader.open(sheet)]
    [(1, 'skipped'), (2, 'record')]
    >>> RosterReader(Artisan)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: id_prefix: This field must have a value. [field.missing]
    """

    def __init__(
        self,
        kind: type[T],
        *,
        id_prefix: str | None = None,
        region: Region | str | None = None,
        on: date | str | None = None,
        days: Sequence[date | str] = (),
        people: Register | Iterable[Person] | None = None,
        columns: Mapping[str, str] | None = None,
        sheet: str | None = None,
        heading_row: int | None = None,
        regions: RegionTable | None = None,
        crafts: CraftTable | None = None,
    ) -> None:
        if not _is_known(kind):
            known = tuple(known.__name__ for known in KINDS)
            raise ValidationFailed([error("roster.kind", Path(("kind",)), given=_name_of(kind), known=known)])
        self.kind = kind
        self._given = Given(
            id_prefix=id_prefix,
            region=region,
            on=on,
            days=days,
            people=people,
            columns=columns or {},
            sheet=sheet,
            heading_row=heading_row,
            regions=regions,
            crafts=crafts,
        )
        issues = [
            wrong_type(person, Path(("people", index)), Artisan.__name__)
            for index, person in enumerate(self._given.people or ())
            if not isinstance(person, Artisan | Official)
        ]
        if issues:
            raise ValidationFailed(issues)
        missing = [name for name in KINDS[kind].needed if getattr(self._given, name) is None]
        if missing:
            raise ValidationFailed([error("field.missing", Path((name,))) for name in missing])

    def open(self, source: Source) -> OpenRoster[T]:
        """A sheet to be gone through row by row.

        Raises:
            UnreadableDocument: see `read_roster`; faults of the file that show later are raised then.
        """
        sheet = open_sheet(source, self._fit, name=self._given.sheet)
        headings = self._headings(sheet)
        if headings is None:
            sheet.sample(start=self._given.heading_row or 1, whole=True)
            one = self._headings(sheet, fewest=1)
            if one is None:
                raise UnreadableDocument([error("roster.no-heading")])
            (column,) = one.columns.values()
            raise UnreadableDocument([error("roster.one-heading", row=one.first, title=one.title(column))])
        return OpenRoster(self.kind, sheet, headings, self._given)

    def read(self, source: Source) -> Roster[T]:
        """A sheet, whole, with a warning of each person whose number an earlier row has."""
        opened = self.open(source)
        return opened.gathered(opened if self.kind is Attendance else _repeated_told(opened, opened.headings))

    def _headings(self, sheet: Sheet, fewest: int = 2) -> Headings | None:
        given, kind = self._given, KINDS[self.kind]
        days = given.days if "on" in kind.reads else None
        rows = sheet.sample(start=given.heading_row or 1)
        return find_headings(rows, given.columns, kind.reads, kind.who, days, given.heading_row, fewest)

    def _fit(self, sheet: Sheet) -> int:
        headings = self._headings(sheet)
        return headings.named if headings else 0


def _is_known(kind: object) -> bool:
    return isinstance(kind, type) and kind in KINDS


def _name_of(kind: object) -> str:
    """What a caller gave in place of a kind, as a message may show it."""
    return kind.__name__ if isinstance(kind, type) else shown(kind) if isinstance(kind, str) else type(kind).__name__


def _repeated_told(rows: Iterable[RosterRow[T]], headings: Headings) -> Iterator[RosterRow[T]]:
    """The rows, with a warning of each official number that an earlier one has; all numbers are held meanwhile."""
    first: dict[Identifier, int] = {}
    for row in rows:
        found = [
            warning("row.repeated-number", headings.cell(role, row.number), row=first[number])
            for role, number in row.read.items()
            if isinstance(number, Identifier) and first.setdefault(number, row.number) != row.number
        ]
        yield attrs.evolve(row, issues=(*row.issues, *found)) if found else row


def read_roster(
    source: Source,
    kind: type[T],
    *,
    id_prefix: str | None = None,
    region: Region | str | None = None,
    on: date | str | None = None,
    days: Sequence[date | str] = (),
    people: Register | Iterable[Person] | None = None,
    columns: Mapping[str, str] | None = None,
    sheet: str | None = None,
    heading_row: int | None = None,
    regions: RegionTable | None = None,
    crafts: CraftTable | None = None,
) -> Roster[T]:
    """The roster of a sheet (*daftar peserta*): CSV, XLSX (extra `xlsx`), or rows in memory.

    `kind` is `Artisan`, `Official` or `Attendance`. The headings are found among the rows at the top, in Indonesian or
    English; `columns` names further ones (`{"Produk unggulan": "crafts"}`), `heading_row` the row where none is found.
    A record has the id `id_prefix/row`, or what a column *ID* says. `region` stands where the sheet tells none. `on` is
    the day the sheet was made, by which a birth must lie in the past.

    An attendance list needs the `people` whom it may name, a register or records: by id, NIK, NIP or a name that one of
    them alone has. Its days are columns (`27/02/2020`, or *Hari 1* of the session's `days`) or a column of their own.

    >>> from ikm_domain import Artisan
    >>> roster = read_roster(
    ...     [["DAFTAR PESERTA"], ["No", "Nama", "NIK", "L/P"], [1, "Siti", "1,97102E+15", "P"], [2, "Rahmat", "", "L"]],
    ...     Artisan, id_prefix="babel-2020",
    ... )
    >>> roster
    Roster(Artisan, record=1, faulty=1, skipped=2)
    >>> [artisan.id for artisan in roster.entries]
    ['babel-2020/4']
    >>> print(*(f"{issue.path}: {issue.message('en')}" for issue in roster.issues))
    C3["NIK"]: A spreadsheet has eaten the last digits of this NIK; take it from its source, typed as text.
    >>> read_roster([["Barang", "Harga"]], Artisan, id_prefix="babel-2020")
    Traceback (most recent call last):
    ikm_domain.errors.UnreadableDocument: No row of headings was found; say which it is. [roster.no-heading]

    Raises:
        UnreadableDocument: `roster.no-heading`, `roster.one-heading`, `document.not-found`, `document.unreadable`,
            `sheet.encrypted`, `sheet.format`, `sheet.line`, `sheet.malformed`, `sheet.needs-openpyxl`,
            `sheet.too-large`, `sheet.too-many-columns`, `sheet.too-many-rows`, `sheet.unknown`.
        ValidationFailed: `roster.kind`, `roster.column`, and the codes of the arguments.
    """
    reader = RosterReader(
        kind,
        id_prefix=id_prefix,
        region=region,
        on=on,
        days=days,
        people=people,
        columns=columns,
        sheet=sheet,
        heading_row=heading_row,
        regions=regions,
        crafts=crafts,
    )
    return reader.read(source)
