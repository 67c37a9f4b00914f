"""Numbers as people type them: one rule for their signs, and no guess where they can be read in two ways."""

import re
import unicodedata
from datetime import date, time
from decimal import Decimal
from typing import Final

from ikm_domain.errors import Issue, error
from ikm_domain.language.locales import NO_BREAK, SIGNS, house_locale
from ikm_domain.language.reading.cells import Cell, Reading, refused, tells_nothing

LONGEST: Final = 200
"""Characters; what is longer is refused unread."""

NUMBER: Final = r"[0-9]+(?:[.,][0-9]+)*"
EXPONENT: Final = re.compile(r"[0-9][eE][+-]?[0-9]")
_NUMBER: Final = re.compile(rf"(-?)({NUMBER})")
_GROUPED: Final = {sign: re.compile(rf"[1-9][0-9]{{0,2}}(?:[{sign}][0-9]{{3}})+") for sign in ".,"}
_DROPPED: Final = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"))
_ALIKE: Final = {
    **_DROPPED,
    **dict.fromkeys(map(ord, "\u2010\u2011\u2212"), "-"),
    **dict.fromkeys(map(ord, "\u2007\u2009\u200a\u202f"), NO_BREAK),
}
_SPACED: Final = re.compile(rf"(?<![0-9.,{NO_BREAK}])[1-9][0-9]{{0,2}}(?:{NO_BREAK}[0-9]{{3}})+(?![0-9{NO_BREAK}])")
_MOST_SHOWN: Final = 12


def read_number(cell: Cell, *, locale: str = "id") -> Reading[Decimal]:
    """The whole number or decimal that a cell holds, its printed decimals kept.

    A number of a spreadsheet keeps the digits that it shows. In text a single grouping sign of the locale followed by
    three digits each time groups; its decimal sign with other than three digits parts decimals; of two kinds of sign
    the last is the decimal one. What may mean two things is refused.

    >>> read_number("1.500").value, read_number("-12,50").value, read_number("1,500.25").value, read_number(0.1).value
    (Decimal('1500'), Decimal('-12.50'), Decimal('1500.25'), Decimal('0.1'))
    >>> print(read_number("1.5").issues[0].message("en"))
    This can mean 1.5 or 15; write a whole number without points and commas.

    Issues: `text.too-long`, `number.script`, `number.exponent`, `number.text`, `number.signs`, `number.ambiguous`.

    Raises:
        UnknownLocale: `locale.unknown`.
    """
    language = house_locale(locale)
    if cell is None or isinstance(cell, str):
        return _read_text(cell or "", language)
    if isinstance(cell, bool | date | time):
        return refused(error("number.text"))
    shown = Decimal(cell) if isinstance(cell, int) else Decimal(str(cell))
    if shown.is_nan():
        return Reading()
    return Reading(shown) if shown.is_finite() else refused(error("number.text"))


def _read_text(text: str, language: str) -> Reading[Decimal]:
    plain = plain_text(text)
    if isinstance(plain, Issue):
        return refused(plain)
    if tells_nothing(plain):
        return Reading()
    read = _number(plain, language)
    return refused(read) if isinstance(read, Issue) else Reading(read)


def _number(plain: str, language: str) -> Decimal | Issue:
    found = _NUMBER.fullmatch(plain)
    if found is None:
        return error("number.exponent") if EXPONENT.search(plain) else error("number.text")
    read = read_digits(found[2], language, sign=-1 if found[1] else 1)
    if isinstance(read, Issue):
        return read
    digits, power = read
    return _decimal(digits, power)


def plain_text(text: str, most: int = LONGEST) -> str | Issue:
    """The text with single spaces, plain hyphens and digits of 0 to 9, or why it is not read at all.

    Spaces that do not break are dropped where they part thousands, spaces without width everywhere. Digits of another
    script are read where they are all of one and no sign stands between them, since that would be of the script too.
    """
    if len(text) > most:
        return error("text.too-long", most=most, given=len(text))
    if not text.isascii():
        alike = _in_latin_digits(text.translate(_ALIKE))
        if alike is None:
            return error("number.script")
        text = _SPACED.sub(lambda spaced: spaced[0].replace(NO_BREAK, ""), alike)
    return " ".join(text.split())


def read_digits(number: str, language: str, *, sign: int, scale: int = 0) -> tuple[int, int] | Issue:
    """All digits of a number as one whole number, and the power of ten that it is times, by the signs between them.

    `scale` is the power of ten of a word such as *juta* behind the number.
    """
    if number.isdigit():
        return sign * int(number), scale
    last = max(number.rfind("."), number.rfind(","))
    whole, parting, part = number[:last], number[last], number[last + 1 :]
    other = "," if parting == "." else "."
    power = scale - len(part)
    if other in whole:
        if not _GROUPED[other].fullmatch(whole):
            return error("number.signs")
        return sign * int(whole.replace(other, "") + part), power
    grouped = _GROUPED[parting].fullmatch(number) is not None
    digits = sign * int(number.replace(parting, ""))
    if parting in whole:
        return (digits, scale) if grouped else error("number.signs")
    as_whole, as_decimal = (digits, scale), (digits, power)
    if parting == SIGNS[language].grouping:
        if grouped:
            return as_whole
        if scale and len(part) != 3:
            return as_decimal
        doubtful = len(part) <= 3 and (len(part) < 3 or whole.startswith("0"))
    elif scale or not grouped:
        return as_decimal
    else:
        doubtful = True
    if not digits:
        return as_decimal
    if not doubtful or len(number) > _MOST_SHOWN:
        return error("number.signs")
    return error("number.ambiguous", first=_decimal(*as_decimal), second=_decimal(*as_whole))


def _decimal(digits: int, power: int) -> Decimal:
    return Decimal(digits * 10**power) if power > 0 else Decimal(f"{digits}E{power}")


def _in_latin_digits(text: str) -> str | None:
    """The text with digits of 0 to 9; None where they are of several scripts, or of another one with signs."""
    zeros = {ord(digit) - unicodedata.decimal(digit) for digit in text if digit.isdecimal()}
    if zeros <= {ord("0")}:
        return text
    if len(zeros) > 1 or "." in text or "," in text:
        return None
    zero = zeros.pop()
    return text.translate({zero + digit: str(digit) for digit in range(10)})
