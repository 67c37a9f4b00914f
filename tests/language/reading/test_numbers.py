"""One rule for the signs of a number: what groups, what parts decimals, and what is refused for meaning two things."""

from datetime import date, time
from decimal import Context, Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.errors import Issue, UnknownLocale
from ikm_domain.language.formatting import format_number
from ikm_domain.language.reading.cells import Cell, Reading
from ikm_domain.language.reading.numbers import read_number


def why_not(cell: Cell, locale: str = "id") -> Issue:
    read = read_number(cell, locale=locale)
    assert read.value is None
    (issue,) = read.issues
    return issue


def number(cell: Cell, locale: str = "id") -> Decimal:
    read = read_number(cell, locale=locale)
    assert read.value is not None
    assert read.issues == ()
    return read.value


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("0", "0"),
        ("200", "200"),
        ("007", "7"),
        ("-3", "-3"),
        ("-0", "0"),
        ("1.500", "1500"),
        ("1.500.000", "1500000"),
        ("12,5", "12.5"),
        ("12,50", "12.50"),
        ("0,125", "0.125"),  # a grouped number does not begin with 0
        ("1234,567", "1234.567"),  # nor with four digits
        ("1,2345", "1.2345"),
        ("1,500,000", "1500000"),  # a decimal sign stands once
        ("1.500,25", "1500.25"),
        ("1,500.25", "1500.25"),
        ("1.500,000", "1500.000"),
        ("0.0", "0.0"),  # zero either way
        (" 12\t", "12"),
    ],
)
def test_an_indonesian_number_is_read_by_its_signs(text: str, told: str) -> None:
    assert str(number(text)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [("1,500", "1500"), ("12.5", "12.5"), ("1.500,25", "1500.25"), ("0.125", "0.125"), ("1.500.000", "1500000")],
)
def test_an_english_number_is_read_by_its_signs(text: str, told: str) -> None:
    assert str(number(text, "en_US")) == told


@pytest.mark.parametrize(
    ("text", "locale", "first", "second"),
    [
        ("1.5", "id", "1.5", "15"),
        ("15.00", "id", "15.00", "1500"),
        ("1,234", "id", "1.234", "1234"),
        ("0.500", "id", "0.500", "500"),
        ("-79,549", "id", "-79.549", "-79549"),
        ("12345.67", "id", "12345.67", "1234567"),
        ("1,5", "en", "1.5", "15"),
        ("1.234", "en", "1.234", "1234"),
    ],
)
def test_what_can_mean_two_things_is_refused_with_both(text: str, locale: str, first: str, second: str) -> None:
    issue = why_not(text, locale)
    assert issue.code == "number.ambiguous"
    assert (str(issue.params["first"]), str(issue.params["second"])) == (first, second)


def test_both_readings_are_told_in_the_language_of_the_reader() -> None:
    issue = why_not("1,234")
    assert issue.message("id") == "Ini dapat berarti 1,234 atau 1.234; tulis bilangan bulat tanpa titik dan koma."
    assert issue.message("en") == "This can mean 1.234 or 1,234; write a whole number without points and commas."


def test_a_doubtful_number_too_long_for_an_amount_is_not_repeated() -> None:
    assert why_not("1971024107909.99").code == "number.signs"
    assert why_not("123456789.12").code == "number.ambiguous"  # twelve characters
    assert why_not("1234567890.12").code == "number.signs"


@pytest.mark.parametrize(
    "text",
    [
        "1.50.000",
        "1500.000",
        "1.500.00",
        "1,50,000",
        "1.500,00,00",
        "1,500.000.000,5",
        "1.2345",
        "01.500,00",
        "1..5",
        "0.1234",
    ],
)
def test_signs_that_part_nothing_properly_are_refused(text: str) -> None:
    assert why_not(text).code in ("number.signs", "number.text")


@pytest.mark.parametrize(
    "text",
    ["abc", "1 500", "1-2", "+5", "5-", "--5", ".5", "5.", ",", "-5-", "1'500", "\uff11\uff0c\uff15", "½", "²", "0x1F"],
)
def test_what_is_no_number_is_refused(text: str) -> None:
    assert why_not(text).code == "number.text"


@pytest.mark.parametrize("text", ["1E+999999999", "1e5", "1.5E3", "1.97101E+15"])
def test_an_exponent_is_refused(text: str) -> None:
    assert why_not(text).code == "number.exponent"


@pytest.mark.parametrize("cell", [None, "", " ", "\u200b", "\u00a0", "-", "nihil", "Belum ada", float("nan")])
def test_a_cell_that_tells_nothing_is_no_number_and_no_issue(cell: Cell) -> None:
    assert read_number(cell) == Reading()


@pytest.mark.parametrize(
    ("cell", "told"), [(12, "12"), (-3, "-3"), (12.0, "12.0"), (0.1, "0.1"), (1e22, "1E+22"), (Decimal("1.50"), "1.50")]
)
def test_a_number_of_a_spreadsheet_keeps_the_digits_that_it_shows(cell: Cell, told: str) -> None:
    assert str(number(cell)) == told


@pytest.mark.parametrize("cell", [True, date(2020, 2, 27), time(9), float("-inf"), Decimal("Infinity")])
def test_a_cell_of_another_kind_is_no_number(cell: Cell) -> None:
    assert why_not(cell).code == "number.text"


def test_text_over_two_hundred_characters_is_refused_unread() -> None:
    assert number("1".rjust(200)) == 1
    assert why_not("1".rjust(201)).code == "text.too-long"
    assert why_not("9" * 1_000_000).code == "text.too-long"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("\uff11\uff15\uff10\uff10", 1500),  # full-width
        ("\u0661\u0665\u0660\u0660", 1500),  # Arabic-Indic
        ("\u0967\u096b\u0966\u0966", 1500),  # Devanagari
        ("\u0669\u0668\u0667\u0666\u0665\u0664\u0663\u0662\u0661\u0660", 9_876_543_210),
        ("−5", -5),  # U+2212
        ("1\u00a0500\u00a0000", 1_500_000),
        ("1\u202f500", 1500),
        ("1\u2009500,25", Decimal("1500.25")),
        ("1\u200b500", 1500),
        ("\ufeff1500", 1500),
    ],
)
def test_other_scripts_spaces_and_minus_signs_are_read_where_they_are_plain(text: str, told: int | Decimal) -> None:
    assert number(text) == told


@pytest.mark.parametrize("text", ["1\u0665", "\u0661\u096b", "\u0661.\u0665\u0660\u0660", "\uff11\uff15,5"])
def test_mixed_scripts_and_signs_between_digits_of_another_one_are_refused(text: str) -> None:
    assert why_not(text).code == "number.script"


@pytest.mark.parametrize(
    "text",
    [
        "1\u00a050",
        "15\u00a002",
        "2020\u00a0500",
        "0812\u00a0345",
        "1500\u2009000",
        "1\u00a05000",
        "1\u00a0\u00a0500\u00a0",
    ],
)
def test_a_space_that_does_not_break_groups_by_three_or_parts(text: str) -> None:
    assert why_not(text).code == "number.text"


def test_another_language_is_refused() -> None:
    with pytest.raises(UnknownLocale):
        read_number("1", locale="fr")


@given(
    st.integers(-(10**15), 10**15) | st.decimals(-(10**12), 10**12, places=2) | st.decimals(-99, 99, places=1),
    st.sampled_from(["id", "en"]),
)
def test_a_written_number_is_read_back(written: int | Decimal, locale: str) -> None:
    assert number(format_number(written, locale=locale), locale) == written


@given(st.integers(-(10**6), 10**6), st.sampled_from(["id", "en"]))
def test_a_whole_number_is_read_with_and_without_groups(written: int, locale: str) -> None:
    assert number(str(written), locale) == written


@given(st.text(max_size=30) | st.text("0123456789.,-E+ \u00a0\u0663", max_size=12), st.sampled_from(["id", "en"]))
def test_any_text_is_a_number_or_told_why_not(text: str, locale: str) -> None:
    read = read_number(text, locale=locale)
    if read.value is not None:
        assert read.value.is_finite()
        assert read.issues == ()
    for issue in read.issues:
        assert issue.message("id") != issue.message("en")


def test_the_callers_decimal_context_changes_nothing() -> None:
    with localcontext(Context(prec=3, Emax=5, Emin=-5)):
        assert str(number("123.456.789,25")) == "123456789.25"
