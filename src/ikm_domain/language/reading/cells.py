"""Cells of sheets: what they hold, cleaned of what nobody sees, and the answer of a reader."""

import re
import unicodedata
from datetime import date, time
from decimal import Decimal
from typing import Final, Generic, Never, TypeAlias, TypeVar

import attrs

from ikm_domain.errors import Issue

Cell: TypeAlias = str | int | float | Decimal | bool | date | time | None
"""What a cell of a sheet holds; a datetime is a date."""

T_co = TypeVar("T_co", covariant=True)

_WORDS_FOR_NOTHING: Final = frozenset(
    {
        *("nihil", "kosong", "belum ada", "tidak ada", "tdk ada", "tak ada", "belum punya", "tidak punya", "tdk punya"),
        *("tidak tahu", "tidak diketahui", "belum tahu", "lupa", "belum diisi", "tanpa keterangan"),
        *("sdg proses", "sedang proses", "sedang diproses", "dalam proses", "dlm proses", "sedang diurus"),
        *("proses", "masih proses", "dalam pengurusan", "belum jadi", "belum terbit", "menyusul"),
        *("hilang", "ktp hilang"),
        *("n/a", "n.a", "na", "nil", "none", "null", "nan", "no data", "unknown", "not stated", "not known"),
    }
)
_SIGNS_FOR_NOTHING: Final = re.compile(r"[\s\-–—_.…?*'’/\\]*")
_LONG_NUMBER: Final = re.compile(r"\d(?:[ .'-]?\d){5,}")
_MOST_SHOWN: Final = 60
_SPACES: Final = re.compile(r"\s+")


@attrs.frozen
class Reading(Generic[T_co]):
    """What a reader made of a cell: a value or None, and what there is to say of it.

    No value and no issue means that the cell tells nothing: it is blank, a dash or *belum ada*.
    """

    value: T_co | None = None
    issues: tuple[Issue, ...] = ()


def refused(*issues: Issue) -> Reading[Never]:
    """A reading that gives no value, and why."""
    return Reading(None, issues)


def cleaned(text: str) -> str:
    r"""Text without what nobody sees: zero-width signs gone, every run of spaces one space, full-width signs plain.

    >>> cleaned("  Siti\u00a0\u200b Aminah ")
    'Siti Aminah'
    """
    if text.isascii() and text.isprintable():
        return text.strip() if "  " not in text else _SPACES.sub(" ", text).strip()
    plain = "".join(_plain(c) for c in text if unicodedata.category(c) != "Cf")
    return _SPACES.sub(" ", unicodedata.normalize("NFC", plain)).strip()


def _plain(c: str) -> str:
    return unicodedata.normalize("NFKC", c) if "\uff00" <= c <= "\uffef" else c


def text_of(cell: Cell) -> str:
    """The cleaned text that a cell shows: of a whole number without a point, without an apostrophe before digits."""
    if isinstance(cell, str):
        text = cleaned(cell)
        return text[1:] if text[:1] == "'" and text[1:2].isdigit() else text
    if cell is None:
        return ""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def shown(text: str) -> str:
    """A cleaned text as a message may show it: not long, and without what may be the number of a person.

    >>> shown("Siti 1971024107909998"), shown("x" * 100) == "x" * 60 + "…"
    ('Siti …', True)
    """
    masked = _LONG_NUMBER.sub("…", text)
    return masked if len(masked) <= _MOST_SHOWN else masked[:_MOST_SHOWN] + "…"


def tells_nothing(text: str) -> bool:
    """Whether a cleaned text is blank or one of the ways to say that there is nothing to say.

    >>> [tells_nothing(text) for text in ("", "-", "Belum ada", "n/a", "0", "Siti")]
    [True, True, True, True, False, False]
    """
    if text[:1].isalnum():
        return text.casefold().rstrip(".") in _WORDS_FOR_NOTHING
    return _SIGNS_FOR_NOTHING.fullmatch(text) is not None
