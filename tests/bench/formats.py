"""Amounts and days written, beside babel with a ready locale and with the amounts as it takes them.

Amounts read, beside lokal-id; numbers in words, beside num2words.
"""

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

import lokal
from babel import Locale
from babel.dates import format_date as babel_date
from babel.numbers import format_compact_decimal, format_currency
from num2words import num2words

from ikm_domain import Money, format_date, format_money, number_words, parse_money
from tests.bench.timing import Row, in_turns

_COUNT = 100


def rows() -> Iterator[Row]:
    """Every line about texts."""
    for language in ("id", "en"):
        locale = Locale(language)
        for currency in ("IDR", "USD"):
            amounts = _amounts(currency)
            plain = [amount.amount for amount in amounts]
            standard = partial(format_money, locale=language)
            compact = partial(format_money, style="compact", locale=language)
            babel_standard = partial(format_currency, currency=currency, locale=locale)
            babel_compact = partial(format_compact_decimal, format_type="long", locale=locale, fraction_digits=2)
            for amount in amounts:
                _agree(standard(amount), babel_standard(amount.amount), currency)
                _agree(compact(amount), babel_compact(amount.amount), currency)
            for style, ours, peer in (("standard", standard, babel_standard), ("compact", compact, babel_compact)):
                yield _row(f"format_money, {style}, {currency}, {language}", 0.10, ours, amounts, peer, plain)
    days = [date(1950, 1, 1) + timedelta(random.Random(3).randrange(28_000)) for _ in range(_COUNT)]
    indonesian = Locale("id")
    for style in ("full", "long"):
        write = partial(format_date, style=style)
        babel_write = partial(babel_date, format=style, locale=indonesian)
        for day in days:
            if write(day) != babel_write(day).replace(" 0", " "):  # babel's full style has two digits for the day
                raise SystemExit(f"{write(day)} is not {babel_write(day)}")
        yield _row(f"format_date, {style}, id", 0.25, write, days, babel_write, days)
    yield from _reading()
    yield from _words()


def _reading() -> Iterator[Row]:
    """Rupiah in figures, with scale words and in words; below a billion, since lokal-id loses digits of larger ones."""
    chance = random.Random(7)
    amounts = [Money.idr(chance.randrange(10 ** chance.randint(3, 9))) for _ in range(_COUNT)]
    by_form = {
        "in figures": [format_money(money) for money in amounts],
        "with scale words": [format_money(money, "compact") for money in amounts],
        "in words": [format_money(money, "words") for money in amounts],
    }
    for form, texts in by_form.items():
        for text in texts:
            if parse_money(text).amount != _read_by_lokal(text):
                raise SystemExit(f"{text} is {parse_money(text)}, and not {_read_by_lokal(text)}")
        yield _row(f"parse_money, {form}, id", 0.5, parse_money, texts, lokal.parse_rupiah, texts, "lokal-id")


def _words() -> Iterator[Row]:
    """Whole numbers that num2words says as the house does, but for the commas and the *and* of its English."""
    chance = random.Random(11)
    for language in ("id", "en"):
        ours, peer = partial(number_words, locale=language), partial(num2words, lang=language)
        numbers = [chance.randrange(10 ** chance.randint(3, 15)) for _ in range(_COUNT)]
        alike = [number for number in numbers if ours(number) == peer(number).replace(",", "").replace(" and ", " ")]
        yield _row(
            f"number_words, {len(alike)} of {_COUNT} alike, {language}", 0.3, ours, alike, peer, alike, "num2words"
        )


def _read_by_lokal(text: str) -> Decimal:
    read = lokal.parse_rupiah(text)
    return Decimal("NaN") if read is None else Decimal(str(read.amount))


def _row(
    work: str,
    most: float,
    ours: Callable[[Any], object],
    mine: list[Any],
    peer: Callable[[Any], object],
    theirs: list[Any],
    name: str = "babel",
) -> Row:
    ratios, note = in_turns(partial(_each, ours, mine), partial(_each, peer, theirs))
    return Row(work, name, most, ratios, note)


def _each(work: Callable[[Any], object], values: list[Any]) -> None:
    for value in values:
        work(value)


def _amounts(currency: str) -> list[Money]:
    """From a thousand on, half of them with cents; all end in 1, since babel rounds what lies half-way to even."""
    chance = random.Random(5)
    sizes = [10 * chance.randrange(100, 10 ** chance.randint(3, 14)) + 1 for _ in range(_COUNT)]
    return [Money(Decimal(f"{size}.{chance.choice(('00', '37'))}"), currency) for size in sizes]


def _agree(ours: str, theirs: str, currency: str) -> None:
    """The same number, but for the zeros that rupiah is written without and the symbol that babel's compact lacks."""
    texts = []
    for text in (ours, theirs):
        number = "".join(c for c in text if c.isdigit() or c in ".,")
        texts.append(number[:-3] if currency == "IDR" and number[-3:] in (",00", ".00") else number)
    if texts[0] != texts[1]:
        raise SystemExit(f"{ours} is not {theirs}")
