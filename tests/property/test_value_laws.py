"""Laws of amounts, periods and population numbers."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.errors import CurrencyMismatch
from ikm_domain.testing import moneys, niks, periods
from ikm_domain.values.identifiers import NIK
from ikm_domain.values.money import Money, Rounding
from ikm_domain.values.people import Sex
from ikm_domain.values.periods import Period
from tests.property.proving import proving

CURRENCY = st.sampled_from(["IDR", "USD", "JPY", "KWD"])
"""Of two, two, no and three decimals."""


def amounts(count: int) -> st.SearchStrategy[list[Money]]:
    """Amounts of one currency, small enough that a sum of them is an amount."""
    return CURRENCY.flatmap(
        lambda currency: st.lists(moneys(currency, least=-(10**16), most=10**16), min_size=count, max_size=count)
    )


def unit(money: Money) -> Fraction:
    return Fraction(1, 10**money.digits)


@proving(100)
@given(amounts(1), st.integers(1, 50))
def test_parts_of_a_split_add_up_and_differ_by_one_minor_unit_at_most(amount: list[Money], count: int) -> None:
    parts = amount[0].split(count)
    assert len(parts) == count
    assert sum(parts[1:], parts[0]) == amount[0]
    assert max(parts).minor - min(parts).minor <= 1


@proving(100)
@given(
    amounts(1),
    st.lists(st.integers(0, 1000) | st.fractions(0, 9) | st.decimals(0, 99, places=3), min_size=1, max_size=9),
)
def test_allocated_parts_add_up_and_lie_within_a_minor_unit_of_their_share(
    amount: list[Money], weights: list[Any]
) -> None:
    weights = [*weights, 1]
    whole, total = amount[0], sum(map(Fraction, weights))
    parts = whole.allocate(weights)
    assert sum(parts[1:], parts[0]) == whole
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part.minor - whole.minor * Fraction(weight) / total) < 1


@proving(100)
@given(amounts(3))
def test_addition_commutes_associates_and_is_undone(amount: list[Money]) -> None:
    a, b, c = amount
    zero = Money(0, a.currency)
    assert a + b == b + a
    assert (a + b) + c == a + (b + c)
    assert a + zero == a
    assert a - b == a + -b
    assert a.__neg__().__neg__() == a
    assert a + -a == zero
    assert abs(-a) == abs(a)
    assert a * 3 == 3 * a == a + a + a


@proving(100)
@given(amounts(3))
def test_amounts_of_a_currency_are_in_total_order(amount: list[Money]) -> None:
    a, b, c = amount
    assert [a < b, a == b, a > b].count(True) == 1
    assert (a <= b) == (not a > b)
    assert (a < b) == (a.amount < b.amount)
    low, middle, high = sorted([a, b, c])
    assert low <= middle <= high
    assert low <= high


@proving(40)
@given(moneys(), moneys())
def test_two_currencies_never_meet(a: Money, b: Money) -> None:
    operations: list[Callable[[], object]] = [
        lambda: a + b,
        lambda: a - b,
        lambda: a < b,
        lambda: a >= b,
        lambda: a / b,
    ]
    if a.currency != b.currency:
        assert a != b
        for operation in operations:
            with pytest.raises(CurrencyMismatch):
                operation()


@proving(150)
@given(amounts(1), st.sampled_from(["1", "1000", "1000000", "7"]), st.sampled_from(Rounding))
def test_rounded_is_idempotent_and_nearest(amount: list[Money], to: str, mode: Rounding) -> None:
    money, step = amount[0], Fraction(to)
    rounded = money.rounded(to, mode)
    assert rounded.rounded(to, mode) == rounded
    assert Fraction(rounded.amount) % step == 0
    distance = Fraction(rounded.amount) - Fraction(money.amount)
    assert abs(distance) < step
    if mode in (Rounding.HALF_UP, Rounding.HALF_EVEN):
        assert abs(distance) * 2 <= step
    if mode is Rounding.CEILING:
        assert distance >= 0
    if mode is Rounding.FLOOR:
        assert distance <= 0


@proving(60)
@given(amounts(2))
def test_a_ratio_times_its_base_is_the_amount(amount: list[Money]) -> None:
    a, b = amount
    if b:
        assert (a / b) * b.minor == a.minor
        assert (a / b) * Fraction(b.amount) == Fraction(a.amount)


@proving(100)
@given(st.none() | CURRENCY, st.data())
def test_plain_text_is_the_inverse_of_the_constructor(currency: str | None, data: st.DataObject) -> None:
    money = data.draw(moneys(currency, least=1 - 10**18, most=10**18 - 1))
    for amount in (money.plain(), money.amount, Decimal(money.plain())):
        assert Money(amount, money.currency) == money
    assert Fraction(money.amount) == money.minor * unit(money)


@proving(100)
@given(amounts(2), st.integers(1, 9))
def test_the_decimal_context_of_the_caller_changes_nothing(amount: list[Money], count: int) -> None:
    a, b = amount
    work: list[Callable[[], object]] = [
        lambda: a + b,
        lambda: a - b,
        lambda: -a,
        lambda: abs(b),
        lambda: a * count,
        lambda: (a * 10) * Decimal("0.1"),
        lambda: a / b if b else None,
        lambda: a < b,
        lambda: a.amount,
        a.plain,
        lambda: a.rounded(1000),
        lambda: a.split(count),
        lambda: a.allocate([Decimal("0.3"), Fraction(2, 3), count]),
        lambda: Money(a.amount, a.currency),
        lambda: Money(a.plain(), a.currency),
        lambda: hash(a),
        lambda: repr(a),
    ]
    usual = [step() for step in work]
    with localcontext(prec=3):
        assert [step() for step in work] == usual


@proving(150)
@given(periods())
def test_the_text_of_a_period_names_it(period: Period) -> None:
    assert Period(str(period)) == period
    assert Period(period.first, period.last) == period
    assert Period(period.first.isoformat(), period.last.isoformat()) == period
    assert period.first in period
    assert period.last in period
    assert period.days == (period.last - period.first).days + 1


@proving(100)
@given(periods().filter(lambda period: period.first.year > 1))
def test_a_year_earlier_has_as_many_months_and_begins_a_year_before(period: Period) -> None:
    earlier = period.year_earlier()
    assert earlier.first.year == period.first.year - 1
    assert earlier.last.year == period.last.year - 1
    assert earlier.first.month == period.first.month
    if period.whole_months:
        assert earlier.months == period.months
        assert earlier.whole_months
    else:
        assert abs(earlier.days - period.days) <= 1


def test_no_period_lies_a_year_before_the_first_year() -> None:
    with pytest.raises(ValueError, match=r".") as failed:
        Period("0001").year_earlier()
    assert type(failed.value).__module__.startswith("ikm_domain")


@proving(100)
@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(Sex), st.data())
def test_a_nik_tells_the_day_of_birth_and_the_sex_it_was_made_of(born: date, sex: Sex, data: st.DataObject) -> None:
    nik = data.draw(niks(sex=sex, born=born))
    assert born in nik.birth_dates()
    assert born in nik.birth_dates(on=born)
    assert all(day <= born for day in nik.birth_dates(on=born))
    assert nik.sex is sex
    assert nik.birth_year_pair == born.year % 100
    assert list(nik.doubts()) == []


@proving(100)
@given(niks(), st.sampled_from(["", "20", ">30", "^18"]))
def test_no_text_of_a_nik_shows_district_birth_or_serial(nik: NIK, spec: str) -> None:
    number = nik.reveal()
    for text in (repr(nik), str(nik), nik.masked(), format(nik, spec), f"{nik!r:>40}", repr([nik])):
        digits = "".join(c for c in text if c.isdigit())
        assert digits in ("", number[:2])


@proving(60)
@given(niks(), st.sampled_from([" ", ".", "-", "'", "\u00a0"]), st.integers(1, 15))
def test_a_nik_is_the_same_however_it_is_set_apart(nik: NIK, sign: str, at: int) -> None:
    number = nik.reveal()
    assert NIK(number[:at] + sign + number[at:]) == nik
    assert NIK(f" {number} ") == nik


@pytest.mark.parametrize("tail", [" " * 100 + "x", " " * 100 + "7", "\u00a0" * 200 + "<script>"])
def test_a_nik_with_something_far_behind_it_is_refused(tail: str) -> None:
    with pytest.raises(ValueError, match="nik"):
        NIK("1971024107909998" + tail)
