"""Official numbers as sheets hold them: cleaned, and never repaired where a spreadsheet has eaten digits."""

import re
from decimal import Decimal
from typing import Final, TypeVar

from ikm_domain.errors import Path, error, warning
from ikm_domain.language.reading.cells import Cell, Reading, cleaned, refused, tells_nothing, text_of
from ikm_domain.values.identifiers import NIK, NIP, cleaned_number

Number = TypeVar("Number", NIK, NIP)

_EXACT_BELOW: Final = 2**53
_SIGNIFICANT: Final = 15
_LONGEST: Final = 30
"""Digits, more than any official number has."""
_SCIENTIFIC: Final = re.compile(r"\d([.,]\d+)?\s*[eE]\s*\+?\d{1,3}", re.ASCII)
_AS_NUMBER: Final = re.compile(r"(\d+)[.,]0+|(\d{1,3}([.,])\d{3}(?:\3\d{3}){3,})(?:(?!\3)[.,]0+)?", re.ASCII)
"""As a spreadsheet writes a number: with a point and zeros behind it, or with its thousands parted."""
_ZEROS: Final = re.compile(r"0+(?:\.0+)?")
_LETTERS: Final = {"O": "0", "o": "0", "l": "1", "I": "1"}
_LABEL: Final = re.compile(r"(?:no\.? ?|nomor )?(?:nik|ktp|nip)\b[.: ]*", re.IGNORECASE)


def read_nik(cell: Cell) -> Reading[NIK]:
    """The NIK of a cell; one that passed through a number is damaged and is never repaired.

    A spreadsheet keeps fifteen digits of a number, so that the sixteenth becomes 0; a program keeps whole numbers below
    2^53 exactly, which is less than the NIKs of the Papuan provinces. A letter O, l or I in place of a digit is told
    with its place, and not changed.

    >>> read_nik("'1971 0241 0790 9998").value
    NIK(…)
    >>> for cell in ("1.97101E+15", 1971024107909990, "19710241O7909998", "0"):
    ...     print(*(issue.message("en") for issue in read_nik(cell).issues))
    A spreadsheet has eaten the last digits of this NIK; take it from its source, typed as text.
    A spreadsheet has eaten the last digits of this NIK; take it from its source, typed as text.
    The character 9 of this NIK is the letter "O"; if it should be "0", change it.
    <BLANKLINE>

    Issues: `nik.damaged-by-spreadsheet`, `nik.letter`, `nik.through-number` (a warning), `nik.digits`, `nik.length`.
    """
    return _read(cell, NIK)


def read_nip(cell: Cell) -> Reading[NIP]:
    """The NIP of a cell, of eighteen digits, which no number of a spreadsheet can hold; see `read_nik`.

    >>> read_nip("19900701 202012 2 999").value, read_nip("-").value
    (NIP(…), None)
    >>> print(read_nip(199007012020122000).issues[0].message("en"))
    A spreadsheet has eaten the last digits of this NIP; take it from its source, typed as text.

    Issues: `nip.damaged-by-spreadsheet`, `nip.letter`, `nip.digits`, `nip.length`.
    """
    return _read(cell, NIP)


def _read(cell: Cell, cls: type[Number]) -> Reading[Number]:
    if isinstance(cell, str):
        text = cleaned(cell)
        text = text[label.end() :] if (label := _LABEL.match(text)) else text
        if tells_nothing(text) or _ZEROS.fullmatch(text):
            return Reading()
        if _SCIENTIFIC.fullmatch(text):
            return refused(error(f"{cls.__name__.lower()}.damaged-by-spreadsheet"))
        number = _AS_NUMBER.fullmatch(text)
        if number is None:
            return _of_text(text, cls)
        return _of_number((number[1] or number[2]).replace(number[3] or ".", ""), cls)
    digits = _whole(cell)
    if tells_nothing(digits) or _ZEROS.fullmatch(digits):
        return Reading()
    return _of_number(digits, cls) if digits.isdecimal() else refused(error(f"{cls.__name__.lower()}.digits"))


def _whole(cell: Cell) -> str:
    """The text of what is no text; of a whole decimal its digits, of what is no number nothing."""
    if not isinstance(cell, Decimal):
        return text_of(cell)
    if cell.is_nan():
        return ""
    whole = cell.is_finite() and cell.adjusted() < _LONGEST and cell == int(cell)
    return str(int(cell)) if whole else str(cell)


def _of_number(digits: str, cls: type[Number]) -> Reading[Number]:
    """Of digits that were a number on their way here."""
    if len(digits) > _SIGNIFICANT and (digits[_SIGNIFICANT:].strip("0") == "" or int(digits) >= _EXACT_BELOW):
        return refused(error(f"{cls.__name__.lower()}.damaged-by-spreadsheet"))
    read = _of_text(digits, cls)
    if read.value is None:
        return read
    return Reading(read.value, (warning("nik.through-number"),))


def _of_text(text: str, cls: type[Number]) -> Reading[Number]:
    bare = cleaned_number(text).replace("/", "")
    mistyped = len(bare) in cls.lengths and len(bare) - 3 <= sum(map(str.isdecimal, bare)) < len(bare)
    for place, letter in enumerate(bare if mistyped else "", start=1):
        if letter in _LETTERS:
            return refused(error(f"{cls.__name__.lower()}.letter", place=place, letter=letter, digit=_LETTERS[letter]))
    issues = tuple(cls.explain(bare, Path()))
    return Reading(None, issues) if issues else Reading(cls(bare))
