"""Numbers in words (*terbilang*) in both languages, and the number that words name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Final, NamedTuple

from ikm_domain.checked import Kind, Member, member, wrong_type
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.language.locales import house_locale
from ikm_domain.values.money import LIMIT, LIMIT_DIGITS

MINUS: Final = "minus"  # in both languages
LONGEST_WORDS: Final = 400
"""The longest words of an amount with sen and its figures before them have some 350 characters."""


class LetterCase(StrEnum):
    """The letters of a text in words: as in a sentence, with a capital first, as a title, or all capitals."""

    LOWER = "lower"
    SENTENCE = "sentence"
    TITLE = "title"
    UPPER = "upper"


class _Scale(NamedTuple):
    """A word that multiplies what stands before it, which must be below `below`, and adds `plus`."""

    times: int
    below: int
    plus: int = 0


class _Words(NamedTuple):
    """The number words of a language."""

    digits: tuple[str, ...]
    point: str
    joining: str
    """A word that may stand between others and adds nothing."""
    to_999: tuple[str, ...]
    one_thousand: str
    scales: Sequence[tuple[str, int]]
    amounts: Mapping[str, tuple[int, int]]
    """For reading, by word: its number, and the unit that what follows must stay below."""
    multipliers: Mapping[str, _Scale]


_LOWER: Final = LetterCase.LOWER
_LETTER_CASE: Final = Member(LetterCase)
_FIRST_LETTERS: Final = re.compile(r"\b[a-z]")
_PATH: Final = Path(("number",))


def number_words(number: int | Decimal, *, locale: str = "id", case: str = _LOWER) -> str:
    """A number below 10^18 in words; a Decimal keeps its printed decimals, read out digit by digit.

    >>> number_words(1_001_000), number_words(Decimal("-2.50")), number_words(921, locale="en", case="title")
    ('satu juta seribu', 'minus dua koma lima nol', 'Nine Hundred Twenty-One')
    >>> number_words(2.5)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: number: This must be a number, not float. [field.type]

    Raises:
        ValidationFailed: `field.type`, `field.missing`, `number.unreadable`, `code.unknown` (of the case).
        UnknownLocale: `locale.unknown`.
    """
    language = house_locale(locale)
    if type(number) is not int or abs(number) >= LIMIT or case is not _LOWER:
        _check(number, case)
    if isinstance(number, int):
        words = whole_words(abs(number), language)
    else:
        whole, _, part = f"{number:f}".removeprefix("-").partition(".")
        words = whole_words(int(whole), language)
        words = f"{words} {point_words(part, language)}" if part else words
    if number < 0:
        words = f"{MINUS} {words}"
    return words if case is _LOWER else cased(words, case)


def parse_number_words(text: str, *, locale: str = "id") -> Decimal:
    """The number that words name, the inverse of `number_words`; *sejuta* and *satu ribu* are read too.

    >>> parse_number_words("Dua belas juta lima ratus ribu"), parse_number_words("twenty-one point five", locale="en")
    (Decimal('12500000'), Decimal('21.5'))
    >>> parse_number_words("dua tiga")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: text: These words do not make up a number. [number.words]

    Raises:
        ValidationFailed: `field.type`, `field.missing`, `text.too-long`, `number.words`.
        UnknownLocale: `locale.unknown`.
    """
    language = house_locale(locale)
    at = Path(("text",))
    if not isinstance(text, str):
        raise ValidationFailed([wrong_type(text, at, Kind.TEXT)])
    if len(text) > LONGEST_WORDS:
        raise ValidationFailed([error("text.too-long", at, most=LONGEST_WORDS, given=len(text))])
    number = read_words(text.lower(), language)
    if number is None:
        raise ValidationFailed([error("number.words", at)])
    return number


def whole_words(number: int, language: str) -> str:
    """A whole number from 0 to below 10^18 in words."""
    words = _words(language)
    to_999 = words.to_999
    if number < 1000:
        return to_999[number]
    said: list[str] = []
    for scale, size in words.scales:
        if number >= size:
            count, number = divmod(number, size)
            if size == 1000 and count == 1:
                said.append(words.one_thousand)
            else:
                said.append(f"{to_999[count] if count < 1000 else whole_words(count, language)} {scale}")
    if number:
        said.append(to_999[number])
    return " ".join(said)


def point_words(digits: str, language: str) -> str:
    """Decimals in words, read out digit by digit."""
    words = _words(language)
    return " ".join([words.point, *(words.digits[int(digit)] for digit in digits)])


def cased(words: str, case: str) -> str:
    """Words in one of the cases of `LetterCase`; capitals that a name has of its own are kept.

    >>> cased("seribu dolar AS", "title"), cased("ninety-two", "title"), cased("seribu dolar AS", "sentence")
    ('Seribu Dolar AS', 'Ninety-Two', 'Seribu dolar AS')
    """
    if case == LetterCase.UPPER:
        return words.upper()
    if case == LetterCase.TITLE:
        return _FIRST_LETTERS.sub(lambda letter: letter[0].upper(), words)
    return words[:1].upper() + words[1:] if case == LetterCase.SENTENCE else words


def case_issues(case: object) -> Iterator[Issue]:
    """The case of a text in words, one of a closed list."""
    return _LETTER_CASE.issues(member(LetterCase, case), Path(("case",)))


def read_words(text: str, language: str) -> Decimal | None:
    """The number that words in small letters name; None where they name none."""
    words = _words(language)
    said = text.replace("-", " ").split()
    below_zero = said[:1] == [MINUS]
    before, after = said[below_zero:], []
    if words.point in before:
        point = before.index(words.point)
        before, after = before[:point], before[point + 1 :] or [""]
    whole = 0 if before == [words.digits[0]] else _whole(before, words)
    if whole is None or any(word not in words.digits for word in after):
        return None
    decimals = "".join(str(words.digits.index(word)) for word in after)
    number = Decimal(f"{whole}.{decimals}" if after else whole)
    return number.copy_negate() if below_zero and number else number


def is_number_word(word: str, language: str) -> bool:
    """Whether a word in small letters is one that numbers are made of."""
    words = _words(language)
    return word in words.amounts or word in words.multipliers or word == words.digits[0]


def _whole(said: list[str], words: _Words) -> int | None:
    """The sum of what words name, each part of it below the unit of the one before."""
    amounts, multipliers = words.amounts, words.multipliers
    parts: list[tuple[int, int]] = []
    for position, word in enumerate(said):
        if word in amounts:
            amount, unit = amounts[word]
        elif word in multipliers:
            unit, below, plus = multipliers[word]
            count = 0
            while parts and parts[-1][0] < below:
                count += parts.pop()[0]
            if not count:
                return None
            amount = count * unit + plus
        elif word == words.joining and 0 < position < len(said) - 1:
            continue
        else:
            return None
        if parts and amount >= parts[-1][1]:
            return None
        parts.append((amount, unit))
    total = sum(amount for amount, _ in parts)
    return total if 0 < total < LIMIT else None


def _check(number: object, case: object) -> None:
    if issues := [*_number_issues(number), *case_issues(case)]:
        raise ValidationFailed(issues)


def _number_issues(number: object) -> Iterator[Issue]:
    if isinstance(number, bool) or not isinstance(number, int | Decimal):
        yield wrong_type(number, _PATH, Kind.NUMBER)
    elif not _speakable(number):
        yield error("number.unreadable", _PATH)


def _speakable(number: int | Decimal) -> bool:
    if isinstance(number, int):
        return abs(number) < LIMIT
    exponent = number.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -LIMIT_DIGITS and (not number or number.adjusted() < LIMIT_DIGITS)


@cache
def _words(language: str) -> _Words:
    return _indonesian() if language == "id" else _english()


def _indonesian() -> _Words:
    digits = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
    small = ["", *digits[1:], "sepuluh", "sebelas", *(f"{digit} belas" for digit in digits[2:])]
    to_99 = [*small, *(_two(f"{tens} puluh", one) for tens in digits[2:] for one in small[:10])]
    hundreds = ["seratus", *(f"{digit} ratus" for digit in digits[2:])]
    scales = {"triliun": 10**12, "miliar": 10**9, "juta": 10**6, "ribu": 1000}
    spelt = {**scales, "trilyun": 10**12, "milyar": 10**9}
    return _Words(
        digits=digits,
        point="koma",
        joining="",
        to_999=_to_999(digits[0], to_99, hundreds),
        one_thousand="seribu",
        scales=tuple(scales.items()),
        amounts={
            **_ones(small[:12]),
            **{f"se{word}": (size, size) for word, size in {"ratus": 100, **spelt}.items()},
        },
        multipliers={
            "belas": _Scale(1, 10, 10),
            "puluh": _Scale(10, 10),
            "ratus": _Scale(100, 10),
            **_large(spelt),
        },
    )


def _english() -> _Words:
    ten_to_twelve = ("ten", "eleven", "twelve")
    teens = ("thir", "four", "fif", "six", "seven", "eigh", "nine")
    digits = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    small = ["", *digits[1:], *ten_to_twelve, *(f"{teen}teen" for teen in teens)]
    to_99 = [*small, *(f"{ten}-{one}".rstrip("-") for ten in tens for one in small[:10])]
    hundreds = [f"{digit} hundred" for digit in digits[1:]]
    scales = {"quadrillion": 10**15, "trillion": 10**12, "billion": 10**9, "million": 10**6, "thousand": 1000}
    return _Words(
        digits=digits,
        point="point",
        joining="and",
        to_999=_to_999(digits[0], to_99, hundreds),
        one_thousand="one thousand",
        scales=tuple(scales.items()),
        amounts={**_ones(small), **{ten: (10 * count, 10) for count, ten in enumerate(tens, start=2)}},
        multipliers={"hundred": _Scale(100, 10), **_large(scales)},
    )


def _to_999(zero: str, to_99: list[str], hundreds: list[str]) -> tuple[str, ...]:
    return (zero, *to_99[1:], *(_two(hundred, rest) for hundred in hundreds for rest in to_99))


def _two(first: str, second: str) -> str:
    return f"{first} {second}" if second else first


def _ones(words: Iterable[str]) -> dict[str, tuple[int, int]]:
    return {word: (number, 1) for number, word in enumerate(words) if word}


def _large(scales: Mapping[str, int]) -> dict[str, _Scale]:
    return {word: _Scale(size, min(size, 10**6)) for word, size in scales.items()}
