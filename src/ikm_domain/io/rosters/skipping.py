"""Rows of a sheet that are no data, each with the reason by which it is passed over."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from ikm_domain.errors import Issue, error, warning
from ikm_domain.io.rosters.headings import FEMALE, ISSUES, MALE, NUMBER, SAYING_WHO, Headings, plain, role_of
from ikm_domain.io.sheets import SheetRow
from ikm_domain.language.reading.cells import tells_nothing, text_of


class SkipReason(StrEnum):
    """Why a row is neither a record nor a fault (*alasan baris dilewati*)."""

    TITLE = "title"
    HEADING = "heading"
    COLUMN_NUMBERS = "column-numbers"
    BLANK = "blank"
    SECTION = "section"
    SUBTOTAL = "subtotal"
    SIGNATURE = "signature"
    SECOND_TABLE = "second-table"


_SUBTOTAL: Final = re.compile(
    r"(?:sub ?-?|grand )?(?:total|jumlah|jml)\b|rata-rata\b|rekap(?:itulasi)?\b", re.IGNORECASE
)
_SIGNING: Final = re.compile(
    r"(?:mengetahui|menyetujui|mengesahkan|disetujui|diketahui|dibuat oleh|yang membuat|pembuat daftar)\b"
    r"|[^\W\d][^\d,]{2,40}, ?[\d.…_ ]{0,10}[^\W\d]{3,10}[\d.…_ ]{2,10}$",
    re.IGNORECASE,
)
_HEAD: Final = re.compile(
    r"(?:plt\.? |plh\.? |a\.?n\.? )?kepala (?:dinas|bidang|seksi|bagian|upt|badan)\b", re.IGNORECASE
)
"""An office, which beside what else is told of a person is that person's."""
_SIGNATORY: Final = re.compile(
    r"(?:ketua|panitia|sekretaris|bendahara|petugas|pejabat|pptk|kpa|penanggung ?jawab|narasumber|fasilitator"
    r"|pembina|penata|penyelia|nip)\b",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\d+[.,)]*")
_DIGIT: Final = re.compile(r"\d")
_COLUMN_NUMBER: Final = re.compile(r"\(?(\d{1,2})\)?")
_NOT_OF_HEADINGS: Final = frozenset((FEMALE, MALE, "mark"))
"""Roles whose titles are also what cells say."""


def has_number(row: SheetRow, number: int | None, required: int) -> bool:
    """Whether a row is of data and numbered."""
    if number is None or max(number, required) >= len(row.cells):
        return False
    told = text_of(row.cells[required])
    data = not tells_nothing(told) and not _COLUMN_NUMBER.fullmatch(told)
    return data and _NUMBER.fullmatch(text_of(row.cells[number])) is not None


class Skipping:
    """Goes down a sheet once and says of each row why it is passed over, or None of a row of data."""

    def __init__(self, headings: Headings, required: str, *, numbered: bool) -> None:
        self._headings = headings
        self._numbered = numbered
        self._number = headings.columns.get(NUMBER)
        self._required = headings.columns[required]
        self._issues = headings.columns.get(ISSUES)
        self._birth = headings.columns.get("birth_year")
        self._read = {*headings.columns.values(), *headings.days} - {self._number, self._issues}
        self._first = min(self._headings.titles)
        self._after: SkipReason | None = None
        self._gap = False
        self.issue: Issue | None = None
        """What there is to say of the row at hand as a whole."""

    def reason(self, row: SheetRow) -> SkipReason | None:
        """Why this row, the next one down, is no data."""
        self.issue = None
        if row.number <= self._headings.last:
            return SkipReason.HEADING if row.number >= self._headings.first else SkipReason.TITLE
        filled = {
            column: text
            for column, cell in enumerate(row.cells)
            if column != self._issues and not tells_nothing(text := text_of(cell))
        }
        numbered = self._number is not None and _NUMBER.fullmatch(filled.get(self._number, "")) is not None
        if not filled or (numbered and len(filled) == 1):
            self._gap = True
            return SkipReason.BLANK
        if numbered and not _COLUMN_NUMBER.fullmatch(filled.get(self._required, "")):
            return self._numbered_row()
        if heading := self._heading(filled):
            return heading
        if self._counts_columns(filled):
            return SkipReason.COLUMN_NUMBERS
        return self._numbered_row() if numbered else self._unnumbered(filled)

    def _numbered_row(self) -> SkipReason | None:
        self._gap = False
        if self._after is not SkipReason.SECOND_TABLE:
            self._after = None
        return self._after

    def _heading(self, filled: Mapping[int, str]) -> SkipReason | None:
        """Whether a row is the headings again, or those of another table."""
        titles = {(column, plain(text)) for column, text in filled.items()}
        known = titles & self._headings.cells
        others = {role_of(title) for _, title in titles - known} - {None}
        alone = known == titles and not {role_of(title) for _, title in known} <= _NOT_OF_HEADINGS
        if alone or (len(known) > 1 and not others):
            self._after = None
            return SkipReason.HEADING
        roles = {role_of(text) for text in filled.values()} - {None} - _NOT_OF_HEADINGS
        if len(roles) > 1 or (roles and any(_SUBTOTAL.match(text) for text in filled.values())):
            self._after = SkipReason.SECOND_TABLE
        if len(roles) < 2:
            return None
        if not roles.isdisjoint(SAYING_WHO):
            self.issue = warning("row.other-headings")
        return SkipReason.SECOND_TABLE

    @staticmethod
    def _counts_columns(filled: Mapping[int, str]) -> bool:
        numbers = [int(read[1]) if (read := _COLUMN_NUMBER.fullmatch(text)) else 0 for text in filled.values()]
        return len(numbers) > 2 and numbers == list(range(1, len(numbers) + 1))

    def _unnumbered(self, filled: Mapping[int, str]) -> SkipReason | None:
        if self._totals(filled):
            self._after = self._after or SkipReason.SUBTOTAL
            return SkipReason.SUBTOTAL
        if self._signs(filled):
            self._after = SkipReason.SIGNATURE
        if self._after is SkipReason.SUBTOTAL and self._number is not None:
            return SkipReason.SECOND_TABLE
        if self._after in (SkipReason.SIGNATURE, SkipReason.SECOND_TABLE):
            if not self._numbered and self._required in filled and filled.keys() & (self._read - {self._required}):
                self.issue = warning("row.below-signatures")
            return self._after
        if not filled.keys() & (self._read - {self._first} | {self._required}):
            return SkipReason.SECTION
        if self._numbered and (self._gap or set(filled) - {self._number} == {self._required}):
            self.issue = error("row.doubtful")
        self._gap = False
        return None

    def _totals(self, filled: Mapping[int, str]) -> bool:
        """Whether a row is a total: by its first text, or by its name where nothing but numbers stands beside it."""
        if _SUBTOTAL.match(filled.get(self._required, "")):
            return all(_DIGIT.search(text) for column, text in filled.items() if column != self._required)
        return _SUBTOTAL.match(next(iter(filled.values()))) is not None

    def _signs(self, filled: Mapping[int, str]) -> bool:
        """Whether a signature block begins: a row that has a name does only where the name says so."""
        begun = self._gap or self._after is not None or self._required not in filled
        says = [filled[self._required]] if self._required in filled else self._beside_birth(filled)
        return any(
            _SIGNING.match(text)
            or ((begun or len(filled) == 1) and _HEAD.match(text))
            or (begun and _SIGNATORY.match(text))
            for text in says
        )

    def _beside_birth(self, filled: Mapping[int, str]) -> list[str]:
        return [text for column, text in filled.items() if column != self._birth]
