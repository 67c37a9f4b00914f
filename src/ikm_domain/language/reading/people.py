"""What people type of a person: name, sex, yes or no, and the marks of an attendance list."""

import re
from collections.abc import Iterable, Set
from typing import Final

from ikm_domain.errors import error
from ikm_domain.language.reading.cells import Cell, Reading, cleaned, refused, tells_nothing, text_of
from ikm_domain.values.people import Sex

# fmt: off
_FEMALE: Final = frozenset((
    "p", "pr", "prp", "prmpn", "perempuan", "prempuan", "wanita", "w", "wnt", "f", "female", "woman", "putri", "ibu",
    "♀", "p (perempuan)", "perempuan (p)",
))
_MALE: Final = frozenset((
    "l", "lk", "lk2", "lk-lk", "laki", "laki2", "laki²", "laki-laki", "laki laki", "lelaki", "pria", "putra", "bapak",
    "m", "male", "man", "♂", "l (laki-laki)", "laki-laki (l)",
))
_LETTERS: Final = {
    **dict.fromkeys(_MALE - {"pria"}, "l"), "p": "p", **dict.fromkeys(("w", "wanita", "wnt"), "w"),
}
_YES: Final = frozenset((
    "y", "ya", "iya", "yes", "sudah", "sdh", "ada", "punya", "benar", "betul", "v", "1", "1.0", "true", "ok",
    "√", "✓", "✔", "☑", "✅", "[v]",
))
_NO: Final = frozenset((
    "tdk", "tidak", "tak", "no", "n", "belum", "blm", "bukan", "0", "0.0", "false", "tidak ada", "belum ada",
    "☐", "✗", "✘", "❌",
))
# fmt: on
_HYPHEN: Final = re.compile(r"\s*[-–]\s*")
_IN_BRACKETS: Final = re.compile(r"\(([^()]*)\)")
_NUMBERED: Final = re.compile(r"\d[\d .()/-]{5,}|^\d+[.)]")
_OF_A_SUMMARY: Final = re.compile(
    r"(?:sub ?-?|grand )?(?:total|jumlah|jml)|rata-rata|laki[ -]?laki|perempuan|pria|wanita|orang|true|false"
    r"|(?:dan )?(?:dst|dll|lain-lain|lainnya)\.?|dan \d+ (?:lainnya|orang.*)"
    r"|(?:kelompok|kabupaten|kecamatan|angkatan|gelombang|catatan|keterangan|daftar)\b.*",
    re.IGNORECASE,
)


def read_name(cell: Cell) -> Reading[str]:
    """A person's name as it is typed, titles kept, spaces made single; a number in it is another column's.

    One word is a whole name; nothing is split, put in another order or in other letters.

    >>> read_name(" H.  Ahmad,  S.E. ").value
    'H. Ahmad, S.E.'
    >>> print(read_name("Siti Aminah 0812-3456-7890").issues[0].message("en"))
    A name holds a number; a telephone or identity number belongs in a column of its own.

    Issues: `name.number`, also of a name that is numbered; `name.no-name` of words such as *jumlah*, *laki-laki* or
    *Kelompok Mawar*.
    """
    text = text_of(cell)
    if tells_nothing(text):
        return Reading()
    if not isinstance(cell, str) or _NUMBERED.search(text) or not any(map(str.isalpha, text)):
        return refused(error("name.number"))
    if _OF_A_SUMMARY.fullmatch(text):
        return refused(error("name.no-name"))
    return Reading(text)


def read_sex(cell: Cell, *, column: Iterable[Cell] = ()) -> Reading[Sex]:
    """A sex: L, P, Lk, Pr, laki-laki, perempuan, pria, wanita, M, F and their spellings.

    P alone is *perempuan*; in a column that also says W (*wanita*), and L nowhere, it is *pria*. `column` holds the
    other cells.

    >>> read_sex("P").value, read_sex("P", column=["W", "P"]).value, read_sex("P", column=["L", "P", "W"]).value
    (<Sex.FEMALE: 'female'>, <Sex.MALE: 'male'>, <Sex.FEMALE: 'female'>)
    >>> print(read_sex("1").issues[0].message("en"))
    This says no sex; write L or P.

    Issues: `sex.unreadable`.
    """
    return sex_of(cell, pria=p_is_pria({sex_letter(other) for other in column}))


def sex_letter(cell: Cell) -> str | None:
    """What a cell says that tells what P means in its column: `l`, `p` or `w`; None of anything else."""
    return _LETTERS.get(_sex_word(cleaned(cell))) if isinstance(cell, str) else None


def p_is_pria(letters: Set[str | None]) -> bool:
    """Whether P is *pria* in a column that says these letters: it is beside W, unless L stands for the men."""
    return "w" in letters and "l" not in letters


def sex_of(cell: Cell, *, pria: bool) -> Reading[Sex]:
    """A sex, where it is known whether P stands for *pria*."""
    text = text_of(cell)
    word = _sex_word(text)
    if word == "p":
        return _PRIA if pria else _PEREMPUAN
    if word in _FEMALE:
        return _PEREMPUAN
    if word in _MALE:
        return _PRIA
    return Reading() if tells_nothing(text) else refused(error("sex.unreadable"))


def _sex_word(text: str) -> str:
    word = _HYPHEN.sub("-", text.casefold()).rstrip(". ")
    bracketed = _IN_BRACKETS.fullmatch(word)
    return bracketed[1] if bracketed else word


_PEREMPUAN: Final = Reading(Sex.FEMALE)
_PRIA: Final = Reading(Sex.MALE)


def read_yes_no(cell: Cell) -> Reading[bool]:
    """Yes or no: *ya, sudah, ada*, a tick, 1; *tidak, belum*, 0. An x may be either and is refused, as a lone T is.

    >>> read_yes_no("Sdh").value, read_yes_no("belum").value, read_yes_no("✓").value
    (True, False, True)
    >>> print(read_yes_no("x").issues[0].message("en"))
    This may mean yes or no; write ya or tidak.

    Issues: `yes-no.ambiguous`, `yes-no.unreadable`.
    """
    if isinstance(cell, bool):
        return Reading(cell)
    text = text_of(cell)
    word = text.casefold().rstrip(".!")
    if word in ("x", "×", "t", "☒"):
        return refused(error("yes-no.ambiguous"))
    if word in _YES:
        return Reading(value=True)
    if word in _NO:
        return Reading(value=False)
    return Reading() if tells_nothing(text) else refused(error("yes-no.unreadable"))
