"""Money: exact, of one currency, and refused where it would lose a digit."""

from collections.abc import Callable
from decimal import Context, Decimal, Inexact, localcontext
from enum import Enum
from fractions import Fraction
from typing import Any

import pytest

from ikm_domain.errors import CurrencyMismatch
from ikm_domain.values.money import LIMIT, Money, Rounding, divided, exact
from tests.checked.told import facts, faults, refusal

RUPIAH = Money.idr(1_500_000)
TOO_LARGE = 10**18


# ---- made


@pytest.mark.parametrize(
    ("amount", "currency", "minor", "plain"),
    [
        (1_500_000, "IDR", 150_000_000, "1500000"),
        ("1500000.5", "IDR", 150_000_050, "1500000.50"),
        ("0.05", "IDR", 5, "0.05"),
        ("-0.05", "USD", -5, "-0.05"),
        ("-1250.5", "USD", -125_050, "-1250.50"),
        ("0001.10", "USD", 110, "1.10"),
        ("-0", "IDR", 0, "0"),
        ("000", "IDR", 0, "0"),
        (Decimal("892000000"), "USD", 89_200_000_000, "892000000"),
        (Decimal("1.248E+13"), "IDR", 1_248_000_000_000_000, "12480000000000"),
        (Decimal("2.500"), "USD", 250, "2.50"),
        (Decimal("-0.0"), "USD", 0, "0"),
        (Decimal("0E+999999999"), "USD", 0, "0"),
        (0, "USD", 0, "0"),
        (5, "JPY", 5, "5"),
        ("1.234", "KWD", 1234, "1.234"),
        (1, "KWD", 1000, "1"),
        ("1.2", "KWD", 1200, "1.200"),
    ],
)
def test_an_amount_is_kept_in_whole_minor_units(amount: Any, currency: str, minor: int, plain: str) -> None:
    money = Money(amount, currency)
    assert (money.minor, money.currency, money.plain()) == (minor, currency, plain)
    assert Money(plain, currency) == money


def test_the_amount_is_a_decimal_with_the_decimals_of_its_currency_or_none() -> None:
    assert [str(Money(*given).amount) for given in (("1250.50", "USD"), (1_500_000, "IDR"), ("1.2", "KWD"))] == [
        "1250.50",
        "1500000",
        "1.200",
    ]


def test_currencies_have_the_digits_of_iso_4217() -> None:
    assert {code: Money(1, code).digits for code in ("IDR", "USD", "JPY", "KRW", "KWD", "BHD")} == {
        "IDR": 2,
        "USD": 2,
        "JPY": 0,
        "KRW": 0,
        "KWD": 3,
        "BHD": 3,
    }


def test_rupiah_and_dollars_have_makers_of_their_own() -> None:
    assert Money.idr("12480000000000") == Money("12480000000000", "IDR")
    assert Money.usd("0.01") == Money("0.01", "USD")


def test_whole_minor_units_make_the_amount_they_are_of() -> None:
    for minor, currency, plain in ((125_050, "USD", "1250.50"), (-5, "IDR", "-0.05"), (5, "JPY", "5"), (0, "KWD", "0")):
        money = Money.of_minor(minor, currency)
        assert (money.plain(), money.minor, money.currency) == (plain, minor, currency)
    assert faults(Money.of_minor, 5, "RP") == [("currency.unknown", "currency")]
    assert faults(Money.of_minor, 10**20, "IDR") == [("money.too-large", "")]
    assert Money.of_minor(10**20 - 1, "IDR").plain() == "999999999999999999.99"


@pytest.mark.parametrize(("minor", "code"), [(1.5, "field.type"), (True, "field.type"), ("5", "field.type")])
def test_minor_units_are_a_whole_number(minor: Any, code: str) -> None:
    assert [fault for fault, _ in faults(Money.of_minor, minor, "IDR")] == [code]


# ---- refused


@pytest.mark.parametrize(
    ("amount", "currency", "expected"),
    [
        (None, "IDR", [("field.missing", "amount")]),
        (True, "IDR", [("money.bool", "amount")]),
        (0.1, "IDR", [("money.float", "amount")]),
        (float("nan"), "IDR", [("money.float", "amount")]),
        (b"1", "IDR", [("field.type", "amount")]),
        (Fraction(1, 2), "IDR", [("field.type", "amount")]),
        (Money.idr(1), "IDR", [("field.type", "amount")]),
        (Decimal("NaN"), "IDR", [("money.not-a-number", "amount")]),
        (Decimal("sNaN"), "IDR", [("money.not-a-number", "amount")]),
        (Decimal("Infinity"), "IDR", [("money.infinite", "amount")]),
        (Decimal("-Infinity"), "IDR", [("money.infinite", "amount")]),
        *[
            (text, "IDR", [("money.text", "amount")])
            for text in (
                "",
                " 5",
                "5 ",
                "+5",
                "5.",
                ".5",
                "1e3",
                "1,5",
                "1.500.000",
                "Rp5",
                "--5",
                "\u0665",
                "5\n",
                "NaN",
            )
        ],
        *[
            (amount, "IDR", [("money.too-large", "amount")])
            for amount in (
                TOO_LARGE,
                -TOO_LARGE,
                "1" + "0" * 18,
                "-1" + "0" * 18,
                "9" * 100_000,
                Decimal(TOO_LARGE),
                Decimal("1E+999999999"),
                Decimal("-1E+18"),
            )
        ],
        *[
            (amount, "IDR", [("money.decimals", "amount")])
            for amount in ("0.001", "-1.005", Decimal("0.001"), Decimal("1E-999999999"), Decimal("1E-61"))
        ],
        ("0.1", "JPY", [("money.decimals", "amount")]),
        (Decimal("0.5"), "JPY", [("money.decimals", "amount")]),
        ("0.0001", "KWD", [("money.decimals", "amount")]),
        (1, "RP", [("currency.unknown", "currency")]),
        (1, "idr", [("currency.unknown", "currency")]),
        (1, "", [("currency.unknown", "currency")]),
        (1, "XXX", [("currency.unknown", "currency")]),
        (1, None, [("field.missing", "currency")]),
        (1, 360, [("field.type", "currency")]),
        (1, ["IDR"], [("field.type", "currency")]),
        (0.1, "RP", [("money.float", "amount"), ("currency.unknown", "currency")]),
        ("x", None, [("money.text", "amount"), ("field.missing", "currency")]),
        ("0.001", "RP", [("currency.unknown", "currency")]),
    ],
)
def test_what_is_no_exact_amount_of_a_known_currency_is_refused_with_every_fault(
    amount: Any, currency: Any, expected: list[tuple[str, str]]
) -> None:
    assert faults(Money, amount, currency) == expected


@pytest.mark.parametrize(
    ("amount", "currency", "expected"),
    [
        ("1.500.000", "IDR", {"given": "1.500.000"}),
        ("0.001", "USD", {"most": 2, "currency": "USD"}),
        ("1.500", "IDR", {"most": 2, "currency": "IDR"}),  # fifteen hundred, as Indonesia writes it
        ("5.0", "JPY", {"most": 0, "currency": "JPY"}),
        (Decimal("0.5"), "JPY", {"most": 0, "currency": "JPY"}),
        (1, "RP", {"given": "RP"}),
        (b"1", "IDR", {"expected": "number", "given": "bytes"}),
        (1, 360, {"expected": "text", "given": "whole-number"}),
    ],
)
def test_a_refusal_tells_the_facts_that_mend_it(amount: Any, currency: Any, expected: dict[str, object]) -> None:
    assert facts(Money, amount, currency) == expected


def test_the_largest_amounts_end_just_below_ten_to_the_eighteenth() -> None:
    assert LIMIT == 10**18
    most = Money("999999999999999999.99", "IDR")
    assert most.minor == 10**20 - 1
    assert Money(Decimal("-999999999999999999.99"), "IDR") == -most
    assert Money(10**18 - 1, "JPY").minor == 10**18 - 1
    assert faults(lambda: most + Money("0.01", "IDR")) == [("money.too-large", "")]
    assert faults(lambda: -most - Money("0.01", "IDR")) == [("money.too-large", "")]
    assert faults(lambda: most * 2) == [("money.too-large", "")]
    assert faults(most.rounded) == [("money.too-large", "")]
    assert Money("999999999999999999.98", "IDR") + Money("0.01", "IDR") == most


# ---- the caller's context


def test_the_callers_decimal_context_changes_nothing() -> None:
    with localcontext(Context(prec=3, Emax=5, Emin=-5, traps=[Inexact])):
        money = Money(Decimal("123456789.25"), "USD")
        assert money.minor == 12_345_678_925
        assert str(money.amount) == "123456789.25"
        assert (money * Decimal("2.04")).minor == 25_185_185_007
        assert (money + money).plain() == "246913578.50"
        assert money / Money.usd(1) == Fraction(12_345_678_925, 100)
        assert money.rounded(1000).plain() == "123457000"
        assert [part.minor for part in money.allocate([Decimal("0.1"), Decimal("0.3")])] == [
            3_086_419_731,
            9_259_259_194,
        ]


# ---- arithmetic


def test_amounts_of_one_currency_are_added_and_taken_away() -> None:
    assert Money.usd("0.10") + Money.usd("0.20") == Money.usd("0.30")
    assert Money.usd("0.10") - Money.usd("0.20") == Money.usd("-0.10")
    assert sum([Money.idr(1), Money.idr(2)], Money.idr(0)) == Money.idr(3)


def test_a_sum_without_a_start_in_money_is_a_type_error() -> None:
    amounts: Any = [Money.idr(1), Money.idr(2)]
    with pytest.raises(TypeError):
        sum(amounts)


def test_an_amount_times_a_number_is_exact() -> None:
    assert Money.idr(75_000_000) * 2 == Money.idr(150_000_000) == 2 * Money.idr(75_000_000)
    assert Money.usd("10.50") * Decimal("1.1") == Money.usd("11.55")
    assert Money.usd(5) * -1 == Money.usd(-5)
    assert Money("0.04", "USD") * Decimal("0.25") == Money("0.01", "USD")
    assert Money.usd(5) * 0 == Money.usd(0)


@pytest.mark.parametrize(
    ("factor", "code"),
    [
        (1.5, "money.float"),
        (True, "money.bool"),
        (Decimal("0.001"), "money.inexact"),
        (Decimal("NaN"), "money.inexact"),
        (Decimal("Infinity"), "money.inexact"),
        (Decimal("1E+999999999"), "money.inexact"),
    ],
)
def test_a_factor_that_is_not_exact_or_loses_a_digit_is_refused(factor: Any, code: str) -> None:
    assert faults(lambda: Money.usd("10.50") * factor) == [(code, "")]


def test_the_ratio_of_two_amounts_is_an_exact_fraction() -> None:
    # Craft exports of 2019 over those of 2018 in million dollars (Dewan Kerajinan Nasional, 27 February 2020).
    assert Money.usd(892_000_000) / Money.usd(870_000_000) == Fraction(446, 435)


@pytest.mark.parametrize("divisor", [2, True, 2.0, Decimal(2), Fraction(1, 2)])
def test_an_amount_over_a_number_is_refused_in_favour_of_split(divisor: Any) -> None:
    assert faults(lambda: Money.usd(10) / divisor) == [("money.division", "")]


def test_nothing_is_divided_by_no_money() -> None:
    assert faults(lambda: Money.usd(10) / Money.usd(0)) == [("money.zero-divisor", "")]


OPERATIONS: list[Callable[[Any, Any], object]] = [
    lambda a, b: a + b,
    lambda a, b: a - b,
    lambda a, b: a / b,
    lambda a, b: a < b,
    lambda a, b: a <= b,
    lambda a, b: a > b,
    lambda a, b: a >= b,
]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_amounts_of_two_currencies_never_meet(operation: Callable[[Any, Any], object]) -> None:
    refused = refusal(operation, Money.idr(1), Money.usd(1))
    assert type(refused) is CurrencyMismatch
    assert [(issue.code, str(issue.path), dict(issue.params)) for issue in refused.issues] == [
        ("money.currencies", "", {"left": "IDR", "right": "USD"})
    ]


@pytest.mark.parametrize("operation", [*OPERATIONS, lambda a, b: a * b])
def test_an_amount_and_something_else_are_a_type_error(operation: Callable[[Any, Any], object]) -> None:
    with pytest.raises(TypeError):
        operation(Money.idr(1), "1")


def test_an_amount_times_an_amount_is_a_type_error() -> None:
    amount: Any = Money.idr(2)
    with pytest.raises(TypeError):
        amount * amount


def test_signs_and_truth() -> None:
    assert (-RUPIAH).minor == -150_000_000
    assert abs(-RUPIAH) == RUPIAH == abs(RUPIAH)
    assert +RUPIAH is RUPIAH
    assert bool(RUPIAH)
    assert bool(-RUPIAH)
    assert not Money.idr(0)


def test_amounts_are_ordered_by_size() -> None:
    one, same, two = Money.usd(1), Money.usd("1.00"), Money.usd(2)
    assert (one < two, one <= two, one > two, one >= two) == (True, True, False, False)
    assert (one <= same, one >= same, one < same, one > same) == (True, True, False, False)
    assert sorted([two, Money.usd(-3), one]) == [Money.usd(-3), one, two]


def test_equality_is_of_currency_and_size_and_of_nothing_else() -> None:
    assert Money("1.50", "USD") == Money(Decimal("1.5"), "USD")
    assert Money.idr(0) != Money.usd(0)
    others: list[Any] = [0, Decimal(0), "IDR 0"]
    assert [Money.idr(0) == other for other in others] == [False, False, False]


def test_equal_amounts_hash_alike() -> None:
    assert len({Money("1.50", "USD"), Money("1.5", "USD"), Money("1.5", "IDR"), Money("1.51", "USD")}) == 3


def test_texts_are_plain() -> None:
    assert str(Money("1250.50", "USD")) == "USD 1250.50"
    assert repr(Money.idr(-5)) == "Money('-5', 'IDR')"


# ---- rounding


# The table of the documentation of java.math.RoundingMode (Java SE), which names the same six ways.
INPUTS = ("5.5", "2.5", "1.6", "1.1", "1.0", "-1.0", "-1.1", "-1.6", "-2.5", "-5.5")
ROUNDED = {
    Rounding.UP: (6, 3, 2, 2, 1, -1, -2, -2, -3, -6),
    Rounding.DOWN: (5, 2, 1, 1, 1, -1, -1, -1, -2, -5),
    Rounding.CEILING: (6, 3, 2, 2, 1, -1, -1, -1, -2, -5),
    Rounding.FLOOR: (5, 2, 1, 1, 1, -1, -2, -2, -3, -6),
    Rounding.HALF_UP: (6, 3, 2, 1, 1, -1, -1, -2, -3, -6),
    Rounding.HALF_EVEN: (6, 2, 2, 1, 1, -1, -1, -2, -2, -6),
}


@pytest.mark.parametrize("mode", Rounding)
def test_each_way_of_rounding_follows_the_published_table(mode: Rounding) -> None:
    expected = ROUNDED[mode]
    assert tuple(int(Money.usd(text).rounded(mode=mode).amount) for text in INPUTS) == expected
    assert tuple(divided(int(Decimal(text) * 10), 10, mode) for text in INPUTS) == expected


def test_half_even_goes_by_the_digit_before() -> None:
    assert [divided(n, 2, Rounding.HALF_EVEN) for n in (1, 3, 5, 7, -1, -3)] == [0, 2, 2, 4, 0, -2]


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        (1, "1234568"),
        (1000, "1235000"),
        (1_000_000, "1000000"),
        ("0.05", "1234567.85"),
        ("0.1", "1234567.9"),
        (Decimal("0.5"), "1234568"),
    ],
)
def test_an_amount_is_rounded_to_a_multiple_of_any_step(to: Any, expected: str) -> None:
    assert Money.usd("1234567.85").rounded(to) == Money.usd(expected)


def test_rounding_is_half_up_unless_told() -> None:
    assert Money.usd("2.50").rounded() == Money.usd(3)
    assert Money.usd("-2.50").rounded() == Money.usd(-3)


@pytest.mark.parametrize("step", [0, -1, "-0.05"])
def test_a_step_of_rounding_lies_above_zero(step: Any) -> None:
    assert faults(RUPIAH.rounded, step) == [("money.step", "to")]


@pytest.mark.parametrize(("mode", "code"), [("sideways", "code.unknown"), (5, "field.type"), (None, "field.missing")])
def test_an_unknown_rounding_is_refused_together_with_a_wrong_step(mode: Any, code: str) -> None:
    assert faults(RUPIAH.rounded, 1, mode) == [(code, "mode")]
    assert faults(RUPIAH.rounded, 0, mode) == [("money.step", "to"), (code, "mode")]
    assert faults(RUPIAH.rounded, "x", mode) == [("money.text", "to"), (code, "mode")]


def test_a_rounding_may_be_named_by_its_text() -> None:
    assert Money.usd("2.50").rounded(1, "half-even") == Money.usd(2)  # type: ignore[arg-type]


def test_a_step_finer_than_the_currency_is_refused() -> None:
    assert [code for code, _ in faults(RUPIAH.rounded, "0.001")] == ["money.decimals"]


# ---- parts


@pytest.mark.parametrize(
    ("amount", "parts", "expected"),
    [
        ("100", 3, ("33.34", "33.33", "33.33")),
        ("0.05", 2, ("0.03", "0.02")),
        ("-0.05", 2, ("-0.03", "-0.02")),
        ("0.01", 3, ("0.01", "0", "0")),
        ("0", 2, ("0", "0")),
        ("7", 1, ("7",)),
    ],
)
def test_equal_parts_differ_by_one_minor_unit_at_most_with_the_larger_first(
    amount: str, parts: int, expected: tuple[str, ...]
) -> None:
    assert tuple(part.plain() for part in Money.usd(amount).split(parts)) == expected


def test_parts_are_multiples_of_the_unit_that_is_asked_for() -> None:
    assert [part.plain() for part in Money.idr(1_000_000).split(3, to=1)] == ["333334", "333333", "333333"]
    assert [part.plain() for part in Money.idr(-1000).split(3, to=100)] == ["-400", "-300", "-300"]
    # 7/12 and 5/12 of ten thousands are 5.83… and 4.16…: the one left over goes to the first.
    assert [part.plain() for part in Money.idr(100_000).allocate([7, 5], to="10000")] == ["60000", "40000"]


@pytest.mark.parametrize(
    "make", [lambda money, to: money.split(0, to=to), lambda money, to: money.allocate([0], to=to)]
)
def test_a_unit_that_parts_cannot_be_multiples_of_is_refused_with_the_rest(make: Callable[..., object]) -> None:
    def codes(to: Any) -> list[str]:
        return [code for code, path in faults(make, Money.idr("1000.50"), to) if path == "to"]

    assert codes(1) == ["money.not-a-multiple"]
    assert codes("0.50") == []
    assert codes(0) == ["money.step"]
    assert codes(0.5) == ["money.float"]
    assert len(faults(make, Money.idr("1000.50"), 1)) == 2


def test_a_currency_of_another_class_of_text_is_kept_as_its_code() -> None:
    class Code(str, Enum):  # noqa: UP042 - the older way, whose members are not shown as their text
        USD = "USD"

    for money in (Money(5, Code.USD), Money.of_minor(500, Code.USD)):
        assert (money, repr(money), type(money.currency)) == (Money.usd(5), "Money('5', 'USD')", str)


@pytest.mark.parametrize("parts", [0, -1, 1_000_001, True, 2.0, "2", None])
def test_a_number_of_parts_is_a_whole_number_from_one_to_a_million(parts: Any) -> None:
    assert faults(Money.usd(1).split, parts) == [("money.parts", "parts")]
    assert facts(Money.usd(1).split, parts) == {"least": 1, "most": 1_000_000}


def test_a_million_parts_are_made() -> None:
    assert len(Money.usd(0).split(1_000_000)) == 1_000_000


@pytest.mark.parametrize(
    ("minor", "weights", "expected"),
    [
        # Quotas 1.428…, 2.857…, 5.714…: whole parts 1, 2, 5; the two left over go to .857 and .714.
        (10, [1, 2, 4], (1, 3, 6)),
        # Quotas 1.5 and 3.5: one left over, equal remainders, first come first.
        (5, [3, 7], (2, 3)),
        (-5, [3, 7], (-2, -3)),
        (10, [0, 1], (0, 10)),
        (10, [Decimal("0.5"), Fraction(1, 2), 1], (3, 2, 5)),
        (0, [1, 1], (0, 0)),
        # Hamilton's method for 36 seats by the census of 1790 in Virginia, Massachusetts and Pennsylvania: the quotas
        # are 14.752, 11.120 and 10.127, and the seat left over goes to the first.
        (36, [630_560, 475_327, 432_879], (15, 11, 10)),
    ],
)
def test_parts_follow_their_weights_and_the_largest_remainders(
    minor: int, weights: list[Any], expected: tuple[int, ...]
) -> None:
    parts = Money(minor, "JPY").allocate(weights)
    assert tuple(part.minor for part in parts) == expected
    assert sum(parts, Money(0, "JPY")) == Money(minor, "JPY")


@pytest.mark.parametrize(
    "weights", [[], [0, 0], [-1, 2], [0.5, 1], [True, 1], ["1"], [Decimal("NaN")], [Decimal("Infinity"), 1], [None]]
)
def test_weights_are_exact_not_negative_and_not_all_zero(weights: Any) -> None:
    assert faults(Money.usd(1).allocate, weights) == [("money.weights", "weights")]


@pytest.mark.parametrize(("weights", "code"), [(5, "field.type"), (None, "field.missing"), (object(), "field.type")])
def test_weights_that_are_no_list_are_refused(weights: Any, code: str) -> None:
    assert faults(Money.usd(1).allocate, weights) == [(code, "weights")]


# ---- exact numbers


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (3, Fraction(3)),
        (Decimal("2.50"), Fraction(5, 2)),
        (Fraction(1, 3), Fraction(1, 3)),
        (Decimal("1E+60"), Fraction(10**60)),
        (Decimal("1E-60"), Fraction(1, 10**60)),
        (Decimal("0E+99"), Fraction(0)),
        (Decimal("1E+61"), None),
        (Decimal("1E-61"), None),
        (Decimal("NaN"), None),
        (Decimal("Infinity"), None),
        (0.5, None),
        (True, None),
        ("1", None),
        (None, None),
    ],
)
def test_only_exact_numbers_of_reasonable_size_become_fractions(number: object, expected: Fraction | None) -> None:
    assert exact(number) == expected
