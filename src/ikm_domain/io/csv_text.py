"""Tables to CSV text that is safe to open: no cell runs as a formula, and no number is damaged."""

import re
from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from fractions import Fraction
from os import PathLike
from typing import IO, Final

from ikm_domain.checked import wrong_type
from ikm_domain.errors import Path, ValidationFailed, error
from ikm_domain.language.cells import cell_text, column_label
from ikm_domain.language.formatting import format_number
from ikm_domain.values.periods import clock_text
from ikm_domain.values.tables import Cell, Table

DELIMITERS: Final = (",", ";", "\t")
_HOUSE_DELIMITER: Final = {"id": ";", "en": ","}
_POINT: Final = {"id": ",", "en": "."}
_SIGNS: Final = tuple("=+-@−\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b")  # the last eight in other widths
_LEAD: Final = (
    " \t\n\"'`’“”\u00b4\u2018\u00a0\u00ad\u061c\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u205f\u2060\u2066"
    "\u2067\u2068\u2069\u3000\ufeff\ufffd"
)
_LEAD_SEEN: Final = _LEAD.replace("\ufffd", "")
_LEAD_IN_LINE: Final = _LEAD.replace("\t", "").replace("\n", "")
_CALLS: Final = re.compile(r"[(|!]")
_CELL_ENDS: Final = re.compile(r"([,;\t\n])")
_READ_AS_NUMBER: Final = re.compile(r"(?=\D*\d)[\d.,+-][\d.,:/eE+-]*")
_KEPT_AS_NUMBER: Final = re.compile(r"0|[1-9]\d{0,10}", re.ASCII)
_LINE_ENDS: Final = re.compile(r"\r\n?")
_UNPRINTABLE: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def csv_of(table: Table, delimiter: str | None, *, bare: bool) -> str:
    """The text of a table; each line ends in CR and LF.

    Raises:
        ValidationFailed: `code.unknown` of the delimiter.
    """
    sign = _HOUSE_DELIMITER[table.locale] if delimiter is None else delimiter
    if sign not in DELIMITERS:
        raise ValidationFailed([error("code.unknown", Path(("delimiter",)), given=sign, allowed=DELIMITERS)])
    return "".join(sign.join(_field(cell, table.locale, sign) for cell in row) + "\r\n" for row in _rows(table, bare))


def write(text: str, target: "str | PathLike[str] | IO[str]") -> None:
    """The text into an open text file, or into a new file of that path, as UTF-8 with a byte order mark.

    Raises:
        ValidationFailed: `field.type` of the target.
        OSError: where the path cannot be written.
    """
    if isinstance(target, str | PathLike):
        with open(target, "w", encoding="utf-8-sig", newline="") as file:
            file.write(text)
        return
    try:
        target.write(text)
    except (AttributeError, TypeError) as fault:  # no file, or one that is open for bytes
        raise ValidationFailed([wrong_type(target, Path(("target",)), "PathLike")]) from fault


def guarded(text: str) -> str:
    """Text that a spreadsheet shows and neither runs nor damages: with an apostrophe before it where it would.

    That is what begins with `= + - @`, a tab or a line break, also in full width and behind spaces or quotes; the same
    behind a delimiter inside the text, where it calls a function; and digits that would be read as another number or
    as a date, such as a NIK, a phone number or a region code.

    >>> guarded("=SUM(A1)"), guarded("+62 812"), guarded("0812"), guarded("19.10"), guarded("'Aisyah"), guarded("-")
    ("'=SUM(A1)", "'+62 812", "'0812", "'19.10", "'Aisyah", '-')
    """
    cells = _CELL_ENDS.split(text)
    if _CALLS.search(text):
        cells[2::2] = [f"'{cell}" if _runs(cell) else cell for cell in cells[2::2]]
    return ("'" if _endangered(text) else "") + "".join(cells)


def unguarded(text: str) -> str:
    """The text that `guarded` made this of.

    >>> unguarded("'=SUM(A1)"), unguarded("'0812"), unguarded("'Aisyah")
    ('=SUM(A1)', '0812', "'Aisyah")
    """
    if text.startswith("'") and _endangered(text[1:]):
        text = text[1:]
    cells = _CELL_ENDS.split(text)
    if _CALLS.search(text):
        cells[2::2] = [cell[1:] if cell.startswith("'") and _runs(cell[1:]) else cell for cell in cells[2::2]]
    return "".join(cells)


def _runs(cell: str) -> bool:
    """Whether it would run as a formula; signs alone would not."""
    bare = cell.lstrip(_LEAD)
    return bare.startswith(_SIGNS) and bool(bare.strip(_LEAD_SEEN + "".join(_SIGNS)))


def _endangered(text: str) -> bool:
    bare = text.strip(_LEAD)
    if text[: len(text) - len(text.lstrip(_LEAD))].strip(_LEAD_IN_LINE) or _runs(text):
        return True
    return bool(_READ_AS_NUMBER.fullmatch(bare)) and not _KEPT_AS_NUMBER.fullmatch(bare)


def _rows(table: Table, bare: bool) -> Iterator[tuple[Cell, ...]]:
    """The cells of each line, title and notes in the first of as many as there are columns."""
    rest = (None,) * (len(table.columns) - 1)
    if table.title and not bare:
        yield from ((line, *rest) for line in (*table.title.split("\n"), None))
    yield tuple(column_label(column, table.locale) for column in table.columns)
    yield from table.rows
    if table.notes and not bare:
        yield from ((line, *rest) for line in (None, *"\n".join(table.notes).split("\n")))


def _field(cell: Cell, locale: str, delimiter: str) -> str:
    if cell is None:
        return ""
    text = _plain(cell, locale)
    if text is None:
        return _quoted(guarded(_UNPRINTABLE.sub("\ufffd", _LINE_ENDS.sub("\n", cell_text(cell, locale)))))
    return _quoted(text) if delimiter in text else text


def _plain(cell: Cell, locale: str) -> str | None:
    """A number, day or time as a spreadsheet takes it; None of anything else."""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, time):
        return clock_text(cell)
    if isinstance(cell, bool) or not isinstance(cell, int | Decimal | Fraction):
        return None
    digits = format_number(cell, 2 if isinstance(cell, Fraction) and cell.denominator > 1 else None, locale="en")
    return digits.replace(",", "").replace(".", _POINT[locale])


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
