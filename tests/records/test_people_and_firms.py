"""Artisans, officials, organizations, enterprises and programs: what contradicts itself and what is doubtful."""

from typing import Any

import pytest

from ikm_domain.frozen import FrozenMap
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.enterprise import Enterprise
from ikm_domain.records.official import Official
from ikm_domain.records.organization import Organization
from ikm_domain.records.program import Program, Target
from ikm_domain.records.record import Ended
from ikm_domain.values.money import Money
from tests.checked.told import doubts, facts, faults, issues

# Made up: a woman and a man, both born on 1 July 1990, with serials far above any real one.
WOMAN = "1971024107909998"
MAN = "1971020107909999"


def artisan(**fields: Any) -> Artisan:
    told: dict[str, Any] = {"id": "a-1", "name": "Siti", "sex": "female", "region": "19.71", "crafts": ["pewter"]}
    return Artisan(**{**told, **fields})


def enterprise(**fields: Any) -> Enterprise:
    told: dict[str, Any] = {"id": "e-1", "name": "Pewter Bangka", "kind": "enterprise", "region": "19.71"}
    return Enterprise(**{**told, **fields})


def program(**fields: Any) -> Program:
    told: dict[str, Any] = {"id": "g-1", "name": "e-Smart IKM", "kind": "e-smart", "period": "2020", "lead_id": "o-1"}
    return Program(**{**told, **fields})


# ---- artisans


def test_a_number_that_agrees_with_sex_and_year_of_birth_is_not_doubted() -> None:
    assert doubts(artisan(nik=WOMAN, birth_year=1990)) == []
    assert doubts(artisan(nik=MAN, sex="male", birth_year=1990)) == []
    assert doubts(artisan(nik=WOMAN)) == []
    assert doubts(artisan(birth_year=1990)) == []


def test_another_sex_or_year_of_birth_than_the_number_tells_is_doubted_and_kept() -> None:
    assert doubts(artisan(nik=MAN)) == [("warning", "nik.sex-differs", "nik")]
    assert doubts(artisan(nik=WOMAN, birth_year=1991)) == [("warning", "nik.birth-year-differs", "nik")]
    assert doubts(artisan(nik=MAN, birth_year=1989)) == [
        ("warning", "nik.sex-differs", "nik"),
        ("warning", "nik.birth-year-differs", "nik"),
    ]


def test_only_the_last_two_digits_of_the_year_are_compared_since_the_number_holds_no_more() -> None:
    assert doubts(artisan(nik=WOMAN, birth_year=2090)) == []
    assert doubts(artisan(nik="1971024107009998", birth_year=2000)) == []


def test_the_place_that_a_number_tells_is_never_compared_with_the_region() -> None:
    # For life, whatever the domicile: PP 40/2019, article 30.
    for region in ("19.71", "31.71", "93.01"):
        assert doubts(artisan(nik="9101014107909998", region=region)) == []


def test_a_sex_that_is_not_stated_is_not_compared() -> None:
    assert doubts(artisan(nik=MAN, sex=None)) == [("warning", "field.not-stated", "sex")]


def test_sex_region_and_crafts_that_are_not_stated_are_each_told() -> None:
    assert doubts(Artisan(id="a-1", name="Siti")) == [
        ("warning", "field.not-stated", "sex"),
        ("warning", "field.not-stated", "region"),
        ("warning", "field.not-stated", "crafts"),
    ]


def test_the_day_of_asking_reaches_the_number() -> None:
    assert doubts(artisan(nik=WOMAN), "1990-06-30") == [("warning", "nik.birth-date", "nik")]


# ---- officials and organizations


def test_officials_and_organizations_have_no_doubts_of_their_own() -> None:
    assert doubts(Official(id="p-1", name="Rahmat")) == []
    assert doubts(Organization(id="o-1", name="Dekranas", kind="dekranas")) == []
    assert doubts(Organization(id="o-1", name="Dinas", kind="dinas", region="19.99")) == [
        ("warning", "region.unlisted", "region")
    ]


def test_what_ended_keeps_its_day_and_its_reason() -> None:
    ended = Ended("2021-05-01", "replaced", note="Digabung", successor_id="o-2")
    assert Organization(id="o-1", name="Dinas", kind="dinas", ended=ended).ended == ended
    assert facts(Ended, "2021-05-01", "replaced") == {"reason": "replaced"}


# ---- enterprises


AMOUNTS = ("investment", "capital", "net_worth", "annual_sales")


@pytest.mark.parametrize("name", AMOUNTS)
def test_each_amount_of_an_enterprise_is_in_rupiah(name: str) -> None:
    assert faults(enterprise, **{name: Money.usd(1)}) == [("money.not-rupiah", name)]
    assert facts(enterprise, **{name: Money.usd(1)}) == {"currency": "USD"}
    assert doubts(enterprise(**{name: Money.idr(0)})) == []


def test_only_net_worth_may_lie_below_zero() -> None:
    below = {name: Money.idr("-0.01") for name in AMOUNTS}
    assert faults(enterprise, **below) == [
        ("money.below-zero", "investment"),
        ("money.below-zero", "capital"),
        ("money.below-zero", "annual_sales"),
    ]
    assert enterprise(net_worth=Money.idr(-1)).net_worth == Money.idr(-1)


def test_all_contradictions_of_an_enterprise_are_told_at_once() -> None:
    assert faults(enterprise, investment=Money.usd(-1), capital=Money.usd(1)) == [
        ("money.not-rupiah", "investment"),
        ("money.not-rupiah", "capital"),
        ("money.below-zero", "investment"),
    ]


# ---- programs


def test_budget_and_spending_lie_not_below_zero_and_are_in_one_currency() -> None:
    assert faults(program, budget=Money.idr(-1), spent=Money.idr(-1)) == [
        ("money.below-zero", "budget"),
        ("money.below-zero", "spent"),
    ]
    (issue,) = issues(program, budget=Money.idr(1), spent=Money.usd(1))
    assert (issue.code, str(issue.path)) == ("money.currencies", "spent")
    assert dict(issue.params) == {"left": "IDR", "right": "USD"}
    for amounts in ({"budget": Money.usd(1)}, {"spent": Money.usd(1)}, {"budget": Money.usd(2), "spent": Money.usd(3)}):
        assert doubts(program(**amounts)) == []


@pytest.mark.parametrize(
    ("targets", "expected"),
    [
        ({"artisans": 0}, [("number.range", 'targets["artisans"]')]),
        ({"artisans": 1_000_001}, [("number.range", 'targets["artisans"]')]),
        ({"machines": True, "pns": 5}, [("field.type", 'targets["machines"]'), ("code.unknown", 'targets["pns"]')]),
        ([200], [("field.type", "targets")]),
    ],
)
def test_a_target_counts_what_a_program_can_count_from_one_on(targets: Any, expected: list[tuple[str, str]]) -> None:
    assert faults(program, targets=targets) == expected


def test_all_four_targets_are_read() -> None:
    targets: dict[str, int] = {"artisans": 200, "enterprises": 12, "officials": 100, "machines": 1}
    assert program(targets=targets).targets == FrozenMap({Target(name): count for name, count in targets.items()})
