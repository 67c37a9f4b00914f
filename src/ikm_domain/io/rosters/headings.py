"""Headings of sheets (*kepala kolom*): where they stand, and which column each names."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from ikm_domain.errors import Issue, Key, Path, error, warning
from ikm_domain.frozen import FrozenMap
from ikm_domain.io.sheets import SheetRow
from ikm_domain.language.reading.cells import Cell, cleaned, text_of
from ikm_domain.language.reading.dates import DateOrder, read_date, shown_order

NUMBER: Final = "number"
"""The column that numbers the rows."""
ISSUES: Final = "issues"
"""The column that a corrected sheet has of this library's own."""
FEMALE: Final = "female"
MALE: Final = "male"
"""Columns of ticks, which say a sex between them."""

_SPELLINGS: Final[Mapping[str, str]] = {
    NUMBER: "no|no urut|nomor|nomor urut|num|number|row",
    ISSUES: "temuan|issues",
    "id": "id|id peserta|id perajin|id pegawai|kode peserta|kode perajin|participant id|person id",
    "name": (
        "nama|nama lengkap|nama peserta|nama perajin|nama pengrajin|nama artisan|nama pelaku usaha|nama pemilik|"
        "nama pemilik usaha|nama pegawai|nama asn|nama lengkap peserta|nama peserta pelatihan|nama dan gelar|"
        "nama lengkap dan gelar|nama sesuai ktp|nama lengkap sesuai ktp|name|full name|participant|participant name"
    ),
    "sex": (
        "l/p|p/l|lk/pr|p/w|w/p|m/f|jk|jns kelamin|jenis kelamin|jenis kelamin l/p|jenis kelamin p/w|"
        "jenis kelamin w/p|kelamin|sex|gender"
    ),
    FEMALE: "p|pr|perempuan|w|wnt|wanita|female",
    MALE: "l|lk|laki laki|pria|male",
    "region": (
        "kab/kota|kabupaten/kota|kabupaten kota|kab kota|kabupaten|kota|kota/kabupaten|kota/kab|asal kab/kota|"
        "asal kabupaten/kota|wilayah|daerah|daerah asal|asal daerah|asal|domisili|tempat tinggal|kode wilayah|"
        "region|regency|regency/city|city"
    ),
    "province": "provinsi|propinsi|prov|asal provinsi|province",
    "crafts": (
        "jenis kerajinan|kerajinan|jenis kriya|kriya|jenis produk|produk|nama produk|produk unggulan|hasil kerajinan|"
        "komoditi|komoditas|jenis kerajinan/produk|jenis produk kerajinan|jenis usaha/produk|craft|crafts|product|"
        "products"
    ),
    "birth_year": (
        "tanggal lahir|tgl lahir|tempat/tanggal lahir|tempat tanggal lahir|tempat/tgl lahir|tempat tgl lahir|"
        "tempat dan tanggal lahir|ttl|tahun lahir|thn lahir|th lahir|birth year|year of birth|date of birth|"
        "birth date|dob"
    ),
    "nik": (
        "nik|no nik|nomor nik|nik ktp|nik/ktp|nik/no ktp|no ktp|nomor ktp|ktp|no ktp/nik|nik no ktp|"
        "nomor induk kependudukan|nomor induk kependudukan nik"
    ),
    "nip": "nip|no nip|nomor nip|nip baru|nomor induk pegawai",
    "on": "tanggal|tgl|hari/tanggal|hari/tgl|hari tanggal|tanggal pertemuan|tanggal kegiatan|date|day",
    "mark": (
        "hadir|kehadiran|tanda hadir|status kehadiran|daftar hadir|absensi|absen|presensi|paraf|tanda tangan|ttd|"
        "tandatangan|attendance|mark|signature|present"
    ),
}
_ROLES: Final[Mapping[str, str]] = {
    spelling: role for role, spellings in _SPELLINGS.items() for spelling in spellings.split("|")
}
SAYING_WHO: Final = ("name", "id", "nik", "nip")
"""The roles that say who a row is of, of which one at least must have a column."""

ROLES: Final = tuple(_SPELLINGS)
"""What a column may be: the name of a field, or one of the above."""
_WANITA: Final = frozenset(("w", "wnt", "wanita"))
_LAKI_LAKI: Final = frozenset(("l", "lk", "laki laki", "pria"))
"""Titles beside which a column P is of men, and beside which it is not."""
_NOT_LETTERS: Final = re.compile(r"[^a-z0-9/]+")
_SPACED: Final = re.compile(r"[a-z](?: [a-z])+")
_BESIDE_SLASH: Final = re.compile(r"\s*/\s*")
_DAY_NUMBER: Final = re.compile(r"(?:hari|h|day|pertemuan)(?: ke)? ?(\d{1,2})")
_MONTH: Final = "(?:jan|feb|peb|mar|mrt|apr|mei|may|jun|jul|ag|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*"
_PARTLY_A_DAY: Final = re.compile(
    r"(?:hari )?(?:senin|selasa|rabu|kamis|jum ?at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[ /]?"
    rf"(?:(?:tgl |tanggal )?\d{{1,2}}(?:[/ ]\d{{1,2}}| ?{_MONTH})?)?"
    r"|(?:hari|day|pertemuan)(?: ke)? (?:[ivx]{1,4}|satu|dua|tiga|empat|lima|pertama|kedua|ketiga)"
)
"""A weekday, a day of a month or without its year, or *Hari I*: a day, and not which."""


class Headings(NamedTuple):
    """The headings of a table: their rows, the column of each role and of each day, and all titles by column."""

    first: int
    last: int
    columns: Mapping[str, int]
    days: Mapping[int, date]
    titles: Mapping[int, str]
    cells: frozenset[tuple[int, str]]
    """What stands in their rows, by column and plain, by which they are known again on a further page."""
    issues: tuple[Issue, ...]
    """Of a role that stands twice, and of days that may be months."""

    @property
    def named(self) -> int:
        """How many columns they name."""
        return len(self.columns) + len(self.days)

    @property
    def fit(self) -> tuple[int, int]:
        """How well they fit: by the columns that they name, in as few rows as they need."""
        return self.named, self.first - self.last

    @property
    def unread(self) -> tuple[str, ...]:
        """The titles that name nothing that is read."""
        read = {*self.columns.values(), *self.days}
        return tuple(title for column, title in self.titles.items() if column not in read)

    def place(self, role: str) -> Path:
        """The path of the heading of a role."""
        return self.cell(role, self.last)

    def cell(self, role: str, row: int) -> Path:
        """The path of the cell of a role in a row."""
        return _place(self.columns[role], row, self.title(self.columns[role]))

    def title(self, column: int) -> str:
        """The title of a column as it is typed; of one without a heading its letters."""
        return self.titles.get(column) or letters(column)


def plain(title: str) -> str:
    r"""A heading without what typists vary: case, points, doubled spaces, spaces beside a slash or between letters.

    >>> plain("  No. NIK / KTP "), plain("Jenis\nKelamin (L/P)"), plain("N A M A")
    ('no nik/ktp', 'jenis kelamin l/p', 'nama')
    """
    text = _BESIDE_SLASH.sub("/", _NOT_LETTERS.sub(" ", cleaned(title).casefold())).strip(" /")
    return text.replace(" ", "") if _SPACED.fullmatch(text) else text


def role_of(title: str) -> str | None:
    """The role that a title has by itself."""
    return _ROLES.get(plain(title))


def letters(column: int) -> str:
    """The letters of a column, counted from 0, as a spreadsheet shows them.

    >>> letters(0), letters(25), letters(26), letters(701), letters(702)
    ('A', 'Z', 'AA', 'ZZ', 'AAA')
    """
    text = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        text = chr(65 + letter) + text
    return text


def find_headings(
    rows: Sequence[SheetRow],
    titles: Mapping[str, str],
    reads: Sequence[str],
    who: Sequence[str],
    days: Sequence[date] | None,
    at: int | None = None,
    fewest: int = 2,
) -> Headings | None:
    """The headings among the rows at the top of a sheet: the row, or two rows, that name most columns.

    `titles` are further ones with the role of each; `reads` the roles that count, `who` those that say who a row is of,
    of which there must be one; `days` those of a session, in order, and None where no column is a day; `at` is the
    number of the row, where it is told; `fewest` how many columns one must name that is not told.
    """
    further = {plain(title): role for title, role in titles.items()}
    known = {title: role for title, role in {**_ROLES, **further}.items() if role in (*reads, NUMBER, ISSUES)}
    of_one_column = all(sum(text_of(cell) != "" for cell in row.cells) < 2 for row in rows)
    best: Headings | None = None
    for index, row in enumerate(rows):
        if at is not None and row.number != at:
            continue
        below = rows[index + 1] if index + 1 < len(rows) else None
        if at is None and below is not None and _is_title(row, below, known, who, days):
            continue
        for found in _candidates(row, below, known, days):
            enough = found.named >= fewest or at is not None or of_one_column
            if enough and any(role in found.columns for role in who) and (best is None or found.fit > best.fit):
                best = found
    return best


def _candidates(
    row: SheetRow, below: SheetRow | None, known: Mapping[str, str], days: Sequence[date] | None
) -> Iterator[Headings]:
    upper = [_title(cell) for cell in row.cells]
    alone = _headings(row.number, row.number, [(title,) for title in upper], known, days)
    yield alone
    if below is None or not _continues(alone, below):
        return
    lower = [_title(cell) for cell in below.cells]
    width = max(len(upper), len(lower))
    upper += [""] * (width - len(upper))
    lower += [""] * (width - len(lower))
    parent, stacked = "", list[tuple[str, ...]]()
    for above, under in zip(upper, lower, strict=True):
        parent = above or parent
        stacked.append((f"{parent} {under}", under, parent) if under else (above,))
    yield _headings(row.number, below.number, stacked, known, days)


def _is_title(
    row: SheetRow, below: SheetRow, known: Mapping[str, str], who: Sequence[str], days: Sequence[date] | None
) -> bool:
    """Whether a row stands above the headings as their title: one cell, above or left of who the rows below are of."""
    filled = [column for column, cell in enumerate(row.cells) if text_of(cell)]
    if len(filled) != 1:
        return False
    lower = _headings(below.number, below.number, [(_title(cell),) for cell in below.cells], known, days)
    return lower.named > 1 and any(filled[0] <= lower.columns[role] for role in who if role in lower.columns)


def _continues(headings: Headings, below: SheetRow) -> bool:
    """Whether a row goes on with the headings above it: it has text, and none of a row of data."""
    own = {headings.columns.get(role) for role in (NUMBER, "name", "id", "nik", "nip")} - {None}
    filled = [column for column, cell in enumerate(below.cells) if text_of(cell)]
    return bool(filled) and not own & set(filled) and not any(text_of(below.cells[c]).isdecimal() for c in filled)


def _title(cell: Cell) -> str:
    return cell.isoformat() if isinstance(cell, date) else text_of(cell)


def _headings(
    first: int, last: int, titles: Sequence[tuple[str, ...]], known: Mapping[str, str], days: Sequence[date] | None
) -> Headings:
    as_typed = {title for readings in titles for title in readings}
    all_titles = set(map(plain, as_typed))
    if known.get("p") == FEMALE and not all_titles.isdisjoint(_WANITA) and all_titles.isdisjoint(_LAKI_LAKI):
        known = {**known, "p": MALE}
    orders = ShownOrders()
    for title in as_typed:
        orders.see(title)
    dated: dict[int, date] = {}
    told: dict[int, tuple[Issue, ...]] = {}
    for column, readings in enumerate(titles if days is not None else ()):
        day, told[column] = _day_of(readings, days or (), orders.agreed)
        if day is not None:
            dated[column] = day
    if dated:  # then marks stand under their days, and no other column of marks or days is read
        known = {title: role for title, role in known.items() if role not in ("on", "mark")}
    columns: dict[str, int] = {}
    issues: list[Issue] = []
    for column, readings in enumerate(titles):
        place = _place(column, last, readings[0])
        role = None if column in dated else next((known[plain(t)] for t in readings if plain(t) in known), None)
        if role is None:
            issues += [issue.under(place) for issue in told.get(column, ())]
        elif role in columns:
            issues.append(warning("roster.repeated-column", place, read=titles[columns[role]][0], unread=readings[0]))
        else:
            columns[role] = column
    if any(_DAY_NUMBER.fullmatch(plain(title)) for column in dated for title in titles[column]):
        missing = tuple(day for day in days or () if day not in dated.values())
        issues += [warning("attendance.days-missing", days=missing)] if missing else []
    return Headings(
        first,
        last,
        FrozenMap(columns),
        FrozenMap(dated),
        FrozenMap({column: readings[0] for column, readings in enumerate(titles) if readings[0]}),
        frozenset(
            (column, plain(title)) for column, readings in enumerate(titles) for title in readings if plain(title)
        ),
        tuple(issues),
    )


def _place(column: int, row: int, title: str) -> Path:
    return Path((f"{letters(column)}{row}", Key(title)))


def _day_of(
    titles: Sequence[str], days: Sequence[date], order: DateOrder | None
) -> tuple[date | None, tuple[Issue, ...]]:
    """The day that one of the titles of a column names, and what there is to say of it, or of there being none."""
    told: tuple[Issue, ...] = ()
    for title in titles:
        day, issues = _day(title, days, order)
        if day is not None:
            return day, issues
        told = told or issues
    return None, told


def _day(title: str, days: Sequence[date], order: DateOrder | None) -> tuple[date | None, tuple[Issue, ...]]:
    """The day that a heading names, a date or the number of a day of the session, and what there is to say of it."""
    bare = plain(title)
    numbered = _DAY_NUMBER.fullmatch(bare)
    if numbered:
        number = int(numbered[1])
        if 1 <= number <= len(days):
            return days[number - 1], ()
        return None, (error("attendance.no-such-day", number=number, count=len(days)),)
    if bare and _PARTLY_A_DAY.fullmatch(bare):
        return None, (error("attendance.unread-day"),)
    read = read_date(title, order=order) if len(title) > 5 else None
    if read is None:
        return None, ()
    if read.value is None:
        return None, tuple(issue for issue in read.issues if issue.code != "date.unreadable")
    others = [other for issue in read.issues if isinstance(other := issue.params.get("other"), date)]
    meant = {read.value, *others} & set(days)
    return (meant.pop(), ()) if len(meant) == 1 else (read.value, read.issues)


class ShownOrders:
    """Which orders the dates of a column show; one date alone that is month first may be a slip, and decides nothing.

    >>> orders = ShownOrders()
    >>> for text in ("02/27/2020", "02/27/2020"):
    ...     orders.see(text)
    >>> orders.agreed
    >>> orders.see("04/13/2020")
    >>> orders.agreed
    <DateOrder.MONTH_FIRST: 'month-first'>
    """

    def __init__(self) -> None:
        self._shown: dict[DateOrder, set[str]] = {order: set() for order in DateOrder}

    def see(self, cell: Cell) -> None:
        """Go on with the column."""
        order = shown_order(cell)
        if order is not None and len(self._shown[order]) < 2:
            self._shown[order].add(text_of(cell))

    @property
    def agreed(self) -> DateOrder | None:
        """The order of all that show one; None where they disagree or do not decide."""
        day_first, month_first = (len(self._shown[order]) for order in DateOrder)
        if day_first and month_first:
            return None
        return DateOrder.MONTH_FIRST if month_first > 1 else DateOrder.DAY_FIRST if day_first else None
