"""Equipment grants: a chain of custody whose broken rules are kept and told."""

from datetime import date
from typing import Any

import pytest

from ikm_domain.records.equipment import EquipmentGrant, Handover, Inspection
from ikm_domain.records.record import Ended
from ikm_domain.values.money import Money
from ikm_domain.values.sources import Document
from tests.checked.told import doubts, facts, faults


def grant(**fields: Any) -> EquipmentGrant:
    sk = Document("sk", "1")
    told: dict[str, Any] = {"id": "m-1", "item": "Mesin pengecoran pewter", "quantity": 1, "decided": sk}
    return EquipmentGrant(**{**told, **fields})


def over(giver: str, receiver: str | None, on: str, kind: str | None = None) -> Handover:
    more: Any = {"kind": kind}
    return Handover(giver_id=giver, receiver_id=receiver, on=on, **more)


def seen(on: str, condition: Any = "in-use") -> Inspection:
    return Inspection(on=on, condition=condition)


# ---- what cannot be a record


def test_a_handover_has_two_parties() -> None:
    assert faults(Handover, giver_id="o-1", receiver_id="o-1", on="2020-02-27") == [
        ("handover.to-oneself", "receiver_id")
    ]
    assert Handover(giver_id="o-1", on="2020-02-27").receiver_id is None


def test_there_are_no_more_serial_numbers_than_units() -> None:
    assert faults(grant, quantity=2, serial_numbers=["A1", "A2", "A3"]) == [("grant.serial-numbers", "serial_numbers")]
    assert facts(grant, quantity=2, serial_numbers=["A1", "A2", "A3"]) == {"given": 3, "quantity": 2}
    assert grant(quantity=3, serial_numbers=["A1", "A2", "A3"]).quantity == 3
    assert grant(quantity=3, serial_numbers=["A1"]).serial_numbers == ("A1",)
    assert grant(quantity=None, serial_numbers=["A1", "A2"]).quantity is None


def test_a_serial_number_stands_once() -> None:
    assert faults(grant, quantity=9, serial_numbers=["A1", "B", "A1", "A1"]) == [
        ("grant.serial-repeated", "serial_numbers[2]"),
        ("grant.serial-repeated", "serial_numbers[3]"),
    ]


def test_handovers_and_inspections_stand_in_order_of_time() -> None:
    handovers = [over("o-1", "o-2", "2020-03-01"), over("o-2", "e-1", "2020-02-27"), over("e-1", "o-2", "2020-02-26")]
    inspections = [seen("2021-02-02"), seen("2021-02-01")]
    assert faults(grant, handovers=handovers, inspections=inspections) == [
        ("handovers.order", "handovers[1]"),
        ("handovers.order", "handovers[2]"),
        ("inspections.order", "inspections[1]"),
    ]


def test_on_one_day_the_order_of_the_list_decides() -> None:
    held = grant(handovers=[over("o-1", "o-2", "2020-02-27"), over("o-2", "e-1", "2020-02-27")])
    assert doubts(held) == []
    backwards = grant(handovers=[over("o-2", "e-1", "2020-02-27"), over("o-1", "o-2", "2020-02-27")])
    assert doubts(backwards) == [("breach", "handover.giver-not-holder", "handovers[1]")]


@pytest.mark.parametrize(
    ("handovers", "inspections", "last"),
    [
        ([over("o-1", "o-2", "2020-02-27")], [seen("2020-06-01")], date(2020, 6, 1)),
        ([over("o-1", "o-2", "2020-02-27"), over("o-2", "e-1", "2020-07-01")], [seen("2020-06-01")], date(2020, 7, 1)),
        ([], [seen("2020-06-01")], date(2020, 6, 1)),
    ],
)
def test_a_grant_ends_not_before_its_last_event(
    handovers: list[Handover], inspections: list[Inspection], last: date
) -> None:
    events = {"handovers": handovers, "inspections": inspections}
    early = Ended("2020-05-31", "written-off")
    assert faults(grant, **events, ended=early) == [("grant.ended-early", "ended.on")]
    assert facts(grant, **events, ended=early) == {"last": last}
    assert grant(**events, ended=Ended(last, "written-off")).ended is not None
    assert grant(ended=early).ended == early


def test_the_value_of_a_unit_lies_not_below_zero() -> None:
    assert faults(grant, unit_value=Money.idr(-1)) == [("money.below-zero", "unit_value")]


def test_all_contradictions_are_told_at_once() -> None:
    assert faults(
        grant,
        serial_numbers=["A", "A"],
        handovers=[over("o-1", "o-2", "2020-03-01"), over("o-2", "e-1", "2020-02-27")],
        ended=Ended("2020-01-01", "cancelled"),
        unit_value=Money.idr(-1),
    ) == [
        ("grant.serial-numbers", "serial_numbers"),
        ("grant.serial-repeated", "serial_numbers[1]"),
        ("handovers.order", "handovers[1]"),
        ("grant.ended-early", "ended.on"),
        ("money.below-zero", "unit_value"),
    ]


# ---- the chain of custody


def test_a_chain_from_ministry_over_local_government_to_a_group_is_told_without_a_word() -> None:
    sound = grant(
        mode="grant",
        decided=Document("sk", "1", "2020-02-01"),
        handovers=[over("o-1", "o-2", "2020-02-27", "use"), over("o-2", "e-1", "2020-03-01", "ownership")],
        inspections=[seen("2021-01-15")],
    )
    assert doubts(sound) == []
    assert doubts(sound, "2022-12-31") == []


def test_a_handover_before_the_decree_is_a_breach_and_a_true_record() -> None:
    # As an audit found in Dompu: report of 13 July 2020, decree of 30 December 2020.
    breached = grant(decided=Document("sk", "1", "2020-12-30"), handovers=[over("o-1", "e-1", "2020-07-13")])
    assert doubts(breached) == [("breach", "handover.before-decision", "handovers[0]")]
    assert [dict(issue.params) for issue in breached.doubts()] == [
        {"decided": date(2020, 12, 30), "handed_over": date(2020, 7, 13)}
    ]


def test_a_handover_on_the_day_of_the_decree_or_under_an_undated_one_breaks_nothing() -> None:
    for decree in (Document("sk", "1", "2020-07-13"), Document("sk", "1")):
        assert doubts(grant(decided=decree, handovers=[over("o-1", "e-1", "2020-07-13")])) == []


def test_only_the_holder_of_the_moment_gives() -> None:
    stranger = grant(handovers=[over("o-1", "o-2", "2020-02-27"), over("o-1", "e-1", "2020-03-01")])
    assert doubts(stranger) == [("breach", "handover.giver-not-holder", "handovers[1]")]
    back = grant(handovers=[over("o-1", "e-1", "2020-02-27"), over("e-1", "o-1", "2021-03-01")])
    assert doubts(back) == []


def test_nobody_is_blamed_where_the_holder_is_not_known() -> None:
    unknown = grant(handovers=[over("o-1", None, "2020-02-27"), over("o-9", "e-1", "2020-03-01")])
    assert doubts(unknown) == [("warning", "handover.receiver-not-told", "handovers[0]")]


def test_ownership_does_not_pass_under_a_loan() -> None:
    handovers = [over("o-1", "o-2", "2020-02-27", "use"), over("o-2", "e-1", "2020-03-01", "ownership")]
    assert doubts(grant(mode="loan", handovers=handovers)) == [
        ("breach", "handover.ownership-under-loan", "handovers[1]")
    ]
    for mode in ("grant", "operated-by-other", "status-transfer", None):
        assert doubts(grant(mode=mode, handovers=handovers)) == []


def test_every_broken_rule_of_one_handover_is_told() -> None:
    broken = grant(
        mode="loan",
        decided=Document("sk", "1", "2021-01-01"),
        handovers=[over("o-1", "o-2", "2020-02-27"), over("o-9", None, "2020-03-01", "ownership")],
    )
    assert doubts(broken) == [
        ("breach", "handover.before-decision", "handovers[0]"),
        ("breach", "handover.before-decision", "handovers[1]"),
        ("breach", "handover.giver-not-holder", "handovers[1]"),
        ("breach", "handover.ownership-under-loan", "handovers[1]"),
        ("warning", "handover.receiver-not-told", "handovers[1]"),
    ]


def test_what_the_report_of_the_event_does_not_tell_is_told() -> None:
    # 27 February 2020: a machine is handed to local IKM; number, receiver, mode and decree are not told.
    event = grant(quantity=None, decided=None, handovers=[over("o-1", None, "2020-02-27")])
    assert doubts(event) == [
        ("warning", "handover.receiver-not-told", "handovers[0]"),
        ("warning", "grant.no-decision", "decided"),
        ("warning", "grant.quantity-not-told", "quantity"),
    ]


# ---- inspections


HANDED_OVER = [over("o-1", "e-1", "2019-02-27")]
NOT_INSPECTED = ("warning", "grant.not-inspected", "inspections")


def test_an_inspection_before_any_handover_is_doubted() -> None:
    early = ("warning", "inspection.before-handover", "inspections[0]")
    assert doubts(grant(handovers=HANDED_OVER, inspections=[seen("2019-02-26"), seen("2019-03-01")])) == [early]
    assert doubts(grant(inspections=[seen("2019-02-26")])) == [early]
    assert doubts(grant(handovers=HANDED_OVER, inspections=[seen("2019-02-27")])) == []


def test_a_grant_is_doubted_that_nobody_inspected_in_the_year_after_its_handover() -> None:
    held = grant(handovers=HANDED_OVER)
    assert doubts(held, "2019-12-31") == []
    assert doubts(held, "2020-02-27") == []
    assert doubts(held, "2020-02-28") == [NOT_INSPECTED]
    assert [dict(issue.params) for issue in held.doubts(date(2025, 1, 1))] == [{"since": date(2019, 2, 27)}]


def test_the_year_is_one_of_the_calendar_also_where_29_february_lies_in_it() -> None:
    held = grant(handovers=[over("o-1", "e-1", "2020-02-27")])
    assert doubts(held, "2021-02-27") == []
    assert doubts(held, "2021-02-28") == [NOT_INSPECTED]


def test_nothing_is_said_of_inspections_while_no_day_is_asked_for() -> None:
    assert doubts(grant(handovers=HANDED_OVER)) == []


def test_nothing_is_said_of_what_was_not_handed_over() -> None:
    assert doubts(grant(), "2025-01-01") == []


def test_an_inspection_since_the_last_handover_suffices_and_one_before_it_does_not() -> None:
    handovers = [*HANDED_OVER, over("e-1", "e-2", "2020-06-01")]
    assert doubts(grant(handovers=handovers, inspections=[seen("2020-06-01")]), "2022-01-01") == []
    assert doubts(grant(handovers=handovers, inspections=[seen("2020-05-31")]), "2022-01-01") == [NOT_INSPECTED]


def test_an_inspection_after_the_day_of_asking_does_not_count() -> None:
    held = grant(handovers=HANDED_OVER, inspections=[seen("2021-06-02")])
    assert doubts(held, "2021-06-01") == [NOT_INSPECTED]
    assert doubts(held, "2021-06-02") == []


def test_a_handover_after_the_day_of_asking_does_not_count() -> None:
    held = grant(handovers=[*HANDED_OVER, over("e-1", "e-2", "2023-01-01")])
    assert doubts(held, "2021-01-01") == [NOT_INSPECTED]


def test_what_ended_by_the_day_of_asking_needs_no_inspection() -> None:
    ended = grant(handovers=HANDED_OVER, ended=Ended("2021-01-01", "written-off"))
    assert doubts(ended, "2020-12-31") == [NOT_INSPECTED]
    assert doubts(ended, "2021-01-01") == []


# ---- what follows from the fields


def test_only_what_was_called_off_is_cancelled() -> None:
    ends = (None, Ended("2021-01-01", "cancelled"), Ended("2021-01-01", "written-off"))
    assert [grant(ended=end).cancelled for end in ends] == [False, True, False]


def test_the_value_of_all_units_is_told_where_number_and_value_are() -> None:
    figure = grant(quantity=2, unit_value=Money.idr(75_000_000), source="ANTARA").total_value()
    assert (figure.name, figure.value, figure.unit, figure.missing) == (
        "grant-value",
        Money.idr(150_000_000),
        "IDR",
        (),
    )
    assert [source.publisher for source in figure.sources] == ["ANTARA"]


@pytest.mark.parametrize(
    ("fields", "unit", "missing"),
    [
        ({"quantity": None, "unit_value": Money.usd(5)}, "USD", ["quantity"]),
        ({"quantity": 2}, "IDR", ["unit_value"]),
        ({"quantity": None}, "IDR", ["quantity", "unit_value"]),
    ],
)
def test_the_value_of_all_units_cannot_be_said_where_one_is_not_told(
    fields: Any, unit: str, missing: list[str]
) -> None:
    figure = grant(**fields).total_value()
    assert (figure.low, figure.high, figure.unit) == (None, None, unit)
    assert [(issue.code, str(issue.path)) for issue in figure.missing] == [("field.not-stated", at) for at in missing]
