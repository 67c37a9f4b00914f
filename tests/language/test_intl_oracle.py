"""Amounts, days and times are written as the Intl of Node writes them, but for rules of the house, each with a reason.

`oracle/` has the strings, with the versions in their first line, and the script that wrote them. No amount and no day
is an exception.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest

from ikm_domain.language.formatting import format_date, format_money, format_period, format_time_range
from ikm_domain.values.money import LIMIT, Money
from ikm_domain.values.periods import Period, TimeZone

ORACLE = Path(__file__).parent / "oracle"
NO_BREAK = "\u00a0"
SIGNS = {"id-ID": (".", ","), "en-US": (",", ".")}


def oracle() -> dict[str, dict[str, str]]:
    """What Intl wrote: column → amount → text."""
    _, header, *lines = (ORACLE / "intl.tsv").read_text("utf-8").splitlines()
    names = header.split("\t")[1:]
    columns: dict[str, dict[str, str]] = {name: {} for name in names}
    for line in lines:
        amount, *cells = line.split("\t")
        left = ""
        for name, cell in zip(names, cells, strict=True):
            columns[name][amount] = left = left if cell == "=" else cell
    return columns


INTL = oracle()


# What the house writes otherwise: each takes a text of Intl and gives the one that is expected.


def joined(text: str) -> str:
    """No space behind Rp: EYD edition V writes `Rp1.500`, CLDR 48 puts a no-break space there."""
    return text.replace(f"Rp{NO_BREAK}", "Rp")


def without_minus_zero(text: str) -> str:
    """What rounds to zero has no sign: Intl keeps the minus, and the brackets, of a small amount below zero."""
    return text if any(c in "123456789" for c in text) else text.translate({ord(c): None for c in "-()"})


def bracketed(text: str) -> str:
    """Brackets below zero: CLDR has an accounting pattern for English and none for Indonesian."""
    return f"({text.removeprefix('-')})" if text.startswith("-") else text


def without_whole_sen(text: str) -> str:
    """Sen are shown where there are any: Intl, told to write two decimals, always writes them."""
    return re.sub(r"[.,]00$", "", text)


def grouped(text: str, locale: str) -> str:
    """Four digits are grouped in compact texts as in all others: Intl writes `1000 triliun`, but `10.000 triliun`."""
    grouping, point = SIGNS[locale]
    return re.sub(rf"^(-?\d)(\d{{3}})(?=\{point}| |$)", rf"\1{grouping}\2", text)


# The comparison.


def amounts(column: str) -> Iterator[tuple[str, str]]:
    """Each amount, and the text of Intl."""
    yield from INTL[column].items()


def differing(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(ours, theirs) for ours, theirs in pairs if ours != theirs]


def test_the_oracle_has_thousands_of_amounts_and_names_its_versions() -> None:
    first = (ORACLE / "intl.tsv").read_text("utf-8").splitlines()[0]
    assert re.fullmatch(r"# Node [\d.]+, ICU [\d.]+, CLDR [\d.]+; made by intl\.js", first)
    assert len(INTL) == 12
    assert {len(texts) for texts in INTL.values()} == {2400}
    sizes = [Decimal(amount) for amount in INTL["id-ID compact"]]
    assert (min(sizes), max(sizes)) == (Decimal("-999999999999999999.99"), Decimal("999999999999999999.99"))


@pytest.mark.parametrize("locale", SIGNS)
def test_dollars_are_written_alike(locale: str) -> None:
    pairs = amounts(f"{locale} USD standard")
    assert differing((format_money(Money.usd(amount), locale=locale), text) for amount, text in pairs) == []


@pytest.mark.parametrize("locale", SIGNS)
def test_rupiah_are_written_alike_to_the_sen(locale: str) -> None:
    for style, expected in (("ledger", joined), ("standard", lambda text: without_whole_sen(joined(text)))):
        pairs = amounts(f"{locale} IDR sen")
        assert (
            differing((format_money(Money.idr(amount), style, locale=locale), expected(text)) for amount, text in pairs)
            == []
        )


@pytest.mark.parametrize("style", ["standard", "accounting"])
@pytest.mark.parametrize("locale", SIGNS)
def test_whole_rupiah_are_rounded_and_written_alike(locale: str, style: str) -> None:
    def expected(text: str) -> str:
        told = joined(without_minus_zero(text))
        return bracketed(told) if (style, locale) == ("accounting", "id-ID") else told

    within = [
        (amount, text)
        for amount, text in amounts(f"{locale} IDR {style}")
        if abs(Decimal(amount)) < LIMIT - Decimal("0.5")  # what rounds to the limit is no amount
    ]
    assert len(within) > 2350
    assert (
        differing(
            (format_money(Money.idr(amount).rounded(), style, locale=locale), expected(text)) for amount, text in within
        )
        == []
    )


@pytest.mark.parametrize("locale", SIGNS)
def test_dollars_below_zero_are_in_brackets_where_cldr_knows_of_them_and_where_it_does_not(locale: str) -> None:
    expected = bracketed if locale == "id-ID" else str
    pairs = amounts(f"{locale} USD accounting")
    assert (
        differing(
            (format_money(Money.usd(amount), "accounting", locale=locale), expected(text)) for amount, text in pairs
        )
        == []
    )


@pytest.mark.parametrize(
    ("currency", "locale", "symbol"),
    [("IDR", "id-ID", "Rp"), ("IDR", "en-US", f"IDR{NO_BREAK}"), ("USD", "id-ID", "US$"), ("USD", "en-US", "$")],
)
def test_from_a_thousand_on_compact_numbers_are_alike_and_below_they_are_the_standard_ones(
    currency: str, locale: str, symbol: str
) -> None:
    def compact(amount: str) -> str:
        return format_money(Money(amount, currency), "compact", locale=locale)

    pairs = list(amounts(f"{locale} compact"))
    large = [(amount, text) for amount, text in pairs if abs(Decimal(amount)) >= 1000]
    small = [amount for amount, _ in pairs if abs(Decimal(amount)) < 1000]
    assert len(large) > 1900
    assert differing((compact(amount).replace(symbol, ""), grouped(text, locale)) for amount, text in large) == []
    assert differing((compact(amount), format_money(Money(amount, currency), locale=locale)) for amount in small) == []


# Days, periods and times.


def close_dash(text: str) -> str:
    """No spaces about the dash of a range, the choice of the house: Intl has some, thin or not, in some ranges."""
    return re.sub(r"\s*–\s*", "–", text)


def without_leading_zero(text: str) -> str:
    """A day of one digit: CLDR writes two in the full style of Indonesian, and one in all others."""
    return text.replace(", 0", ", ")


def of_a_year(text: str) -> str:
    """Indonesian says `tahun` before years that stand alone."""
    return f"tahun {text}" if re.fullmatch(r"\d{4}(–\d{4})?", text) else text


def in_the_zone(text: str) -> str:
    """The word of the zone in both languages: Intl has it in Indonesian, and the offset in English."""
    return text.replace("GMT+7", "WIB").replace("GMT+8", "WITA").replace("GMT+9", "WIT")


def days(*kinds: str) -> list[tuple[str, str, str, str]]:
    """First, last, and the texts of Intl in Indonesian and English."""
    _, _, *lines = (ORACLE / "intl-days.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return [(first, last, indonesian, english) for kind, first, last, indonesian, english in rows if kind in kinds]


@pytest.mark.parametrize("style", ["full", "long"])
def test_days_are_written_alike(style: str) -> None:
    rows = days(style)
    assert len(rows) == 250
    for first, _, indonesian, english in rows:
        day = date.fromisoformat(first)
        assert format_date(day, style) == without_leading_zero(indonesian)
        assert format_date(day, style, locale="en") == english


def test_periods_are_written_alike() -> None:
    rows = days("period")
    assert len(rows) > 700
    for first, last, indonesian, english in rows:
        period = Period(first, last)
        assert format_period(period) == of_a_year(close_dash(indonesian))
        assert format_period(period, locale="en") == close_dash(english)


@pytest.mark.parametrize("zone", TimeZone)
def test_times_are_written_alike(zone: TimeZone) -> None:
    rows = days(zone.value)
    assert len(rows) == 12
    for first, last, indonesian, english in rows:
        starts, ends = time.fromisoformat(first), time.fromisoformat(last)
        assert format_time_range(starts, ends, timezone=zone) == f"pukul {close_dash(indonesian)}"
        assert format_time_range(starts, ends, timezone=zone, locale="en") == in_the_zone(close_dash(english))


# Each rule is needed, and changes nothing else.


@pytest.mark.parametrize(
    ("column", "rule"),
    [
        ("id-ID IDR standard", joined),
        ("id-ID IDR standard", without_minus_zero),
        ("en-US IDR accounting", without_minus_zero),
        ("id-ID USD accounting", bracketed),
        ("en-US IDR sen", without_whole_sen),
        ("id-ID compact", lambda text: grouped(text, "id-ID")),
        ("en-US compact", lambda text: grouped(text, "en-US")),
    ],
)
def test_each_rule_is_needed(column: str, rule: Callable[[str], str]) -> None:
    assert any(rule(text) != text for text in INTL[column].values())


def test_the_rules_do_what_their_docstrings_say() -> None:
    assert joined(f"-Rp{NO_BREAK}1.500") == "-Rp1.500"
    assert [without_minus_zero(text) for text in ("-Rp0", "(IDR 0)", "-Rp1", "(IDR 10)")] == [
        "Rp0",
        "IDR 0",
        "-Rp1",
        "(IDR 10)",
    ]
    assert [bracketed(text) for text in ("-US$1,00", "US$1,00")] == ["(US$1,00)", "US$1,00"]
    assert [without_whole_sen(text) for text in ("Rp1.000,00", "Rp1.000,10", "IDR 0.00")] == [
        "Rp1.000",
        "Rp1.000,10",
        "IDR 0",
    ]
    texts = ("1000 triliun", "-3325,1 triliun", "999,99 juta", "1.000.000 triliun", "1000")
    assert [grouped(text, "id-ID") for text in texts] == [
        "1.000 triliun",
        "-3.325,1 triliun",
        "999,99 juta",
        "1.000.000 triliun",
        "1.000",
    ]
