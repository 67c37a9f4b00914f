"""The page of the reference about language says what the library writes and reads, of every style."""

import re
from datetime import date
from pathlib import Path

import pytest

from ikm_domain import DateStyle, Money, MoneyStyle, ValidationFailed, format_date, format_money, parse_money

pytestmark = pytest.mark.tree
PAGE = Path(__file__).parents[2] / "docs" / "reference" / "language.md"


def table(first: str) -> list[list[str]]:
    """The rows of the table whose heading begins so."""
    lines = PAGE.read_text("utf-8").splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith(f"| {first} |")) + 2
    rows = lines[start : lines.index("", start)]
    return [[cell.strip(" ") for cell in row.strip("|").split("|")] for row in rows]


def test_each_style_of_an_amount_is_there_as_it_is_written() -> None:
    rows = table("style | rupiah, dollars")
    assert {style.strip("`") for style, *_ in rows} == {style.value for style in MoneyStyle}
    for style, amounts, *written in rows:
        rupiah, dollars = amounts.split(", ")
        monies = (Money.idr(rupiah), Money.usd(dollars))
        assert written == [
            format_money(money, style.strip("`"), locale=locale) for money in monies for locale in ("id", "en")
        ]


def test_each_style_of_a_day_is_there_as_it_is_written() -> None:
    rows = table("style | day")
    assert [style.strip("`") for style, *_ in rows] == [style.value for style in DateStyle]
    for style, day, *written in rows:
        assert written == [
            format_date(date.fromisoformat(day), style.strip("`"), locale=locale) for locale in ("id", "en")
        ]


def test_what_people_type_is_read_as_the_page_says() -> None:
    forms = [(typed, told) for cell, told in table("typed, in Indonesian") for typed in re.findall("`([^`]+)`", cell)]
    assert len(forms) > 50
    assert [(typed, told) for typed, told in forms if read(typed, told) != told] == []


def read(typed: str, told: str) -> str:
    try:
        return str(parse_money(typed, currency=None if told.startswith("USD") else "IDR"))
    except ValidationFailed as refused:
        return f"`{refused.issues[0].code}`"
