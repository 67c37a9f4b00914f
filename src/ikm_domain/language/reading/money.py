"""Amounts as people type them: in figures, in words, or as a receipt has them in both; and as cells hold them."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache
from typing import Final

from ikm_domain.checked import Kind, wrong_type
from ikm_domain.data.currencies import CURRENCIES
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.language.currencies import all_marks, lone_cents, own_marks
from ikm_domain.language.locales import house_locale
from ikm_domain.language.reading.cells import Cell, Reading, refused, tells_nothing
from ikm_domain.language.reading.numbers import EXPONENT, LONGEST, NUMBER, plain_text, read_digits, read_number
from ikm_domain.language.terbilang import LONGEST_WORDS, MINUS, is_number_word, read_words
from ikm_domain.values.money import LIMIT_DIGITS, Money, exact, unknown_currency

_SCALES: Final = {
    "id": {
        **dict.fromkeys(("ribu", "rb", "k"), 3),
        **dict.fromkeys(("juta", "jt"), 6),
        **dict.fromkeys(("miliar", "milyar", "m"), 9),
        **dict.fromkeys(("triliun", "trilyun", "t"), 12),
    },
    "en": {
        **dict.fromkeys(("thousand", "k"), 3),
        **dict.fromkeys(("million", "m"), 6),
        **dict.fromkeys(("billion", "bn", "b"), 9),
        **dict.fromkeys(("trillion", "tn", "t"), 12),
    },
}
_ZERO_WORDS: Final = {"id": "nihil", "en": "nil"}
_FIGURES: Final = re.compile(rf"(-)?([^0-9()-]*)(-)?({NUMBER})(?: ?[,.] ?(?:--?|–|—|=)|[;.,])?([^0-9()]*)", re.ASCII)
_BRACKETED: Final = re.compile(r"([^0-9()-]*)\(([^()]*)\)")
_WITH_WORDS: Final = re.compile(r"([^()]*[0-9][^()]*) ?\(([^0-9()]+)\)\.?")
_WITH_FIGURES: Final = re.compile(r"([^0-9()]+) ?\(([^()]*[0-9][^()]*)\)\.?")
_DASHES: Final = "-–—"
_DIGIT: Final = re.compile(r"[0-9]")
_LONGEST_NAME: Final = 6  # words
_MINUS: Final = f"{MINUS} "
_ADORNMENTS: Final = ("#", "=", "*", ".", ")")
_ADORNED: Final = re.compile(
    r"(?:(?:terbilang|in words) ?: ?)?(?:\(([^()]+)\)|(?:[#=*]+ ?)?(.+?))(?: ?[#=*.]+)?", re.IGNORECASE
)
_MINOR_WORDS: Final = (" sen", " cent", " cents")

# Why a text is no amount: the first of these that is found in it, or else that it holds something unknown.
_REASONS: Final = {
    "percent": re.compile(r"[%‰]|\b(?:persen|percent)\b"),
    "approximate": re.compile(
        r"[±~≈<>≤≥]|\b(?:sekitar|kira-kira|kurang|lebih|hampir|about|around|approximately|almost|less|more|over)\b"
    ),
    "date": re.compile(r"\b[0-9]{1,4}([/-])[0-9]{1,2}\1[0-9]{1,4}\b"),
    "range": re.compile(r"\b(?:sd|s\.d|s/d|sampai|hingga|to)\b|[0-9][^0-9]*[-–—][^0-9]*[0-9]"),
    "rate": re.compile(r"[/@]|\bper\b"),
    "several": re.compile(r"[0-9][.,]?[^0-9.,][^0-9]*[0-9]"),
}


def parse_money(text: str, *, currency: str | None = None, locale: str = "id") -> Money:
    """The amount that a text says, in figures or words of the locale, as `format_money` writes it and people type it.

    Without `currency` the text itself must name one, but for *nihil*, which is no rupiah; with it, none other. Figures
    with a single sign that may mean two things are refused with both readings, and so is all that is no amount: ranges,
    rates, percentages, dates.

    >>> parse_money("Rp. 1.500.000,-"), parse_money("US$892 juta"), parse_money("1,5 jt", currency="IDR")
    (Money('1500000', 'IDR'), Money('892000000', 'USD'), Money('1500000', 'IDR'))
    >>> parse_money("satu juta lima ratus ribu rupiah"), parse_money("($1,250.50)", locale="en")
    (Money('1500000', 'IDR'), Money('-1250.50', 'USD'))
    >>> parse_money("Rp1-2 juta")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: text: This is a range and not one amount. [amount.range]

    Raises:
        ValidationFailed: `field.type`, `field.missing`, `currency.unknown`, `text.too-long` (over 200 characters, 400
            in words), `text.blank`, `number.script`, `number.exponent`, `number.signs`, `number.ambiguous`,
            `number.words`, `amount.no-number`, `amount.dash`, `amount.percent`, `amount.approximate`, `amount.date`,
            `amount.range`, `amount.rate`, `amount.several`, `amount.unknown-part`, `amount.no-currency`,
            `amount.currencies`, `amount.words-differ`, `amount.leading-zero`, `amount.decimals`, `money.too-large`.
        UnknownLocale: `locale.unknown`.
    """
    language = house_locale(locale)
    if not isinstance(text, str) or not (currency is None or _is_known(currency)):
        raise ValidationFailed(_argument_issues(text, currency))
    read = _amount(text, currency, language)
    if isinstance(read, Issue):
        raise ValidationFailed([read.under(Path(("text",)))])
    return read


def read_money(cell: Cell, *, currency: str | None = None, locale: str = "id") -> Reading[Money]:
    """The amount that a cell holds: text as `parse_money` reads it, and numbers in the currency that is given.

    A number of a spreadsheet has the digits that it shows, which must be no more than the currency has. A dash tells
    nothing here, as a blank cell does; *nihil* is zero.

    >>> read_money("Rp. 1.500.000,-").value, read_money(150000.0, currency="IDR").value, read_money("-").value
    (Money('1500000', 'IDR'), Money('150000', 'IDR'), None)
    >>> print(read_money(150000).issues[0].message("en"))
    No currency is named; write Rp or US$, for example.

    Issues: those of `parse_money`, but `amount.dash` and `text.blank`.

    Raises:
        ValidationFailed: `currency.unknown`, `field.type` (of the currency).
        UnknownLocale: `locale.unknown`.
    """
    language = house_locale(locale)
    if currency is not None and not _is_known(currency):
        raise ValidationFailed([unknown_currency(currency)])
    if isinstance(cell, str):
        plain = plain_text(cell, LONGEST_WORDS)
        if isinstance(plain, str) and tells_nothing(plain) and plain.lower() != _ZERO_WORDS[language]:
            return Reading()
        read = _amount(cell, currency, language)
    else:
        number = read_number(cell)
        if number.value is None:
            return Reading(None, number.issues)
        read = _of_number(number.value, currency)
    return refused(read) if isinstance(read, Issue) else Reading(read)


def _of_number(number: Decimal, currency: str | None) -> Money | Issue:
    if currency is None:
        return error("amount.no-currency")
    if not number:
        return Money.of_minor(0, currency)
    if number.adjusted() >= LIMIT_DIGITS:
        return error("money.too-large")
    most = CURRENCIES[currency]
    ratio = exact(number)
    minor = None if ratio is None else ratio * 10**most
    if minor is None or minor.denominator > 1:
        return error("amount.decimals", most=most, currency=currency)
    return Money.of_minor(minor.numerator, currency)


def _is_known(currency: object) -> bool:
    return isinstance(currency, str) and currency in CURRENCIES


def _argument_issues(text: object, currency: object) -> Iterator[Issue]:
    if not isinstance(text, str):
        yield wrong_type(text, Path(("text",)), Kind.TEXT)
    if currency is not None and not _is_known(currency):
        yield unknown_currency(currency)


def _amount(text: str, currency: str | None, language: str) -> Money | Issue:
    plain = plain_text(text, LONGEST_WORDS)
    if isinstance(plain, Issue):
        return plain
    if not plain:
        return error("text.blank")
    if _DIGIT.search(plain):
        read = _figures(plain, currency, language) if len(text) <= LONGEST else None
        if read is None:
            read = _with_words(plain, currency, language)
        if read is None:
            read = _reason(plain) or error("amount.unknown-part")
    else:
        read = _zero(plain, currency, language)
        if read is None:
            read = _words(plain, currency, language)
    if len(text) > LONGEST and isinstance(read, Issue):
        return error("text.too-long", most=LONGEST, given=len(text))
    return read


def _figures(plain: str, currency: str | None, language: str) -> Money | Issue | None:
    """The amount in figures; None where there are none, or something unknown stands around the number."""
    bracketed = _BRACKETED.fullmatch(plain) if plain[-1] == ")" else None
    found = _FIGURES.fullmatch("".join(bracketed.groups()) if bracketed else plain)
    if found is None:
        return None
    minus, before, inner_minus, number, after = found.groups()
    signs = (minus, inner_minus, bracketed)
    if signs.count(None) < 2 or (minus and before.startswith(" ")):
        return None
    scale, mark = _scale(after.strip(), language) if after else (0, "")
    named = None
    for each in (before.strip(), mark.removesuffix(".")):
        if each:
            code = _currency(each, language)
            if code is None:
                return None
            if named is not None and code != named:
                return error("amount.currencies", expected=named, given=code)
            named = code
    if number[0] == "0" and number[1:2].isdigit() and number.strip("0.,"):
        return error("amount.leading-zero")
    read = read_digits(number, language, sign=1 if signs.count(None) == 3 else -1, scale=scale)
    if isinstance(read, Issue):
        return read
    digits, power = read
    return _money(digits, power, named, currency)


def _scale(after: str, language: str) -> tuple[int, str]:
    """The power of ten that a scale word behind the number means, and what else stands there."""
    first, _, rest = after.partition(" ")
    power = _SCALES[language].get(first.lower().removesuffix("."))
    return (0, after) if power is None else (power, rest)


def _currency(mark: str, language: str) -> str | None:
    """The currency that a symbol, a code in capitals or a name means; None where it means none."""
    small = mark.lower()
    known = own_marks(language).get(small)
    if known is None:
        known = mark if mark in CURRENCIES else all_marks(language).get(small)
    return known


def _money(digits: int, power: int, named: str | None, currency: str | None) -> Money | Issue:
    """`digits` times ten to the `power`, in the currency that is named, or else in the one that is asked for."""
    if named is not None and currency is not None and named != currency:
        return error("amount.currencies", expected=currency, given=named)
    code = named or currency
    if code is None:
        return error("amount.no-currency")
    most = CURRENCIES[code]
    if digits and power < -most:
        return error("amount.decimals", most=most, currency=code)
    try:
        return Money.of_minor(digits * 10 ** max(power + most, 0), code)
    except ValidationFailed as refused:  # too large
        return refused.issues[0]


def _zero(plain: str, currency: str | None, language: str) -> Money | Issue | None:
    """Nothing: *nihil*, or a dash behind a currency; a dash alone is not told."""
    if plain.lower() == _ZERO_WORDS[language]:
        return _money(0, 0, None, currency or "IDR")
    if not plain.strip(_DASHES):
        return error("amount.dash")
    named = _currency(plain[:-1].rstrip(), language) if plain[-1] in _DASHES else None
    return None if named is None else _money(0, 0, named, currency)


def _with_words(plain: str, currency: str | None, language: str) -> Money | Issue | None:
    """Figures with the same amount in words in brackets, or the other way round; None where nothing is so."""
    if both := _WITH_WORDS.fullmatch(plain):
        figures, words = both[1].strip(), both[2].strip()
    elif both := _WITH_FIGURES.fullmatch(plain):
        words, figures = both[1].strip(), both[2].strip()
    else:
        return None
    if not words:
        return None
    read = _figures(figures, currency, language)
    if not isinstance(read, Money):
        return read
    said = _words(words, read.currency, language)
    if isinstance(said, Money):
        return read if said == read else error("amount.words-differ")
    return None if said.code == "amount.no-number" else said


def _words(plain: str, currency: str | None, language: str) -> Money | Issue:
    """An amount in words, which receipts introduce and put between signs: `Terbilang: # Seribu Rupiah #`."""
    if ":" in plain or plain.endswith(_ADORNMENTS):
        adorned = _ADORNED.fullmatch(plain)
        plain = adorned[1] or adorned[2] if adorned else plain
    below_zero = plain[: len(_MINUS)].lower() == _MINUS
    whole, cents, named = _named_words(plain[len(_MINUS) :] if below_zero else plain, language)
    number = read_words(whole, language) if whole else Decimal(0)
    part = read_words(cents, language) if cents else Decimal(0)
    if number is None or part is None or number < 0:
        if not any(is_number_word(word, language) for word in plain.lower().split()):
            return error("amount.no-number")
        return _reason(plain) or error("number.words")
    if cents:  # hundredths, of rupiah as of dollars
        if not (str(number).isdigit() and str(part).isdigit() and part < 100):
            return error("number.words")
        number = Decimal(f"{number}.{part:02}")
    units, _, decimals = f"{number:f}".partition(".")
    digits = int(units + decimals)
    return _money(-digits if below_zero else digits, -len(decimals), named, currency)


def _named_words(words: str, language: str) -> tuple[str, str, str | None]:
    """The words for units and for minor units in small letters, and the currency named between or behind them."""
    small = words.lower()
    both = _units_and_cents(language).fullmatch(small) if small.endswith(_MINOR_WORDS) else None
    if both:
        return both["units"], both["cents"], own_marks(language)[both["name"]]
    tail = _own_tail(language).search(small)
    if tail:
        number, name = small[: tail.start()], tail[1]
        lone = lone_cents(language).get(name)
        return ("", number, lone) if lone else (number, "", own_marks(language)[name])
    said = words.split()
    for start in range(max(1, len(said) - _LONGEST_NAME), len(said)):
        if named := _currency(" ".join(said[start:]), language):
            return " ".join(said[:start]).lower(), "", named
    return small, "", None


@cache
def _units_and_cents(language: str) -> re.Pattern[str]:
    """Units, the name of their currency, and minor units."""
    return re.compile(rf"(?P<units>.+?) (?P<name>{_either(own_marks(language))}) (?P<cents>.+) (?:sen|cents?)")


@cache
def _own_tail(language: str) -> re.Pattern[str]:
    """The name of rupiah or dollars, or of their minor units, at the end."""
    return re.compile(rf" ({_either([*own_marks(language), *lone_cents(language)])})$")


def _either(marks: Iterable[str]) -> str:
    return "|".join(re.escape(mark) for mark in sorted(marks, key=len, reverse=True))


def _reason(plain: str) -> Issue | None:
    """Why a text is no amount, where something in it tells."""
    if EXPONENT.search(plain):
        return error("number.exponent")
    small = plain.lower()
    reason = next((name for name, pattern in _REASONS.items() if pattern.search(small)), None)
    return None if reason is None else error(f"amount.{reason}")
