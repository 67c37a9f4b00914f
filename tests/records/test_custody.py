"""The custody of equipment: from ministry over provincial office to a group, and back."""

from datetime import date, datetime
from typing import Any

import attrs
import pytest

from ikm_domain.errors import Severity
from ikm_domain.records.equipment import Condition, EquipmentGrant, GrantStatus, Handover, HandoverKind, Inspection
from ikm_domain.records.record import Ended
from ikm_domain.rules import check
from ikm_domain.values.money import Money
from ikm_domain.values.people import Headcount
from ikm_domain.values.sources import Document
from tests.checked.told import doubts, facts, faults, refusal

MINISTRY, OFFICE, KUB, OTHER_KUB = "o-kemenperin", "o-dinas-babel", "e-kub-timah", "e-kub-lada"
SK = Document("sk", "145/M-IND/2020", "2020-02-10")
BAST = Document("bast", "000.3.2/17/2020", "2020-02-27")


def grant(**fields: Any) -> EquipmentGrant:
    told: dict[str, Any] = {"id": "m-1", "item": "Mesin pengecoran pewter", "quantity": 1}
    return EquipmentGrant(**{**told, **fields})


def breaches(make: Any, *given: Any, **fields: Any) -> list[tuple[str, str]]:
    """Code and path of each breach that a verb refuses to make."""
    found = refusal(make, *given, **fields).issues
    assert {issue.severity for issue in found} == {Severity.BREACH}
    return [(issue.code, str(issue.path)) for issue in found]


# ---- a chain as it really goes


def chain() -> EquipmentGrant:
    return (
        grant(mode="grant")
        .decide(SK)
        .hand_over(MINISTRY, OFFICE, "2020-02-27", kind="use", document=BAST)
        .hand_over(OFFICE, KUB, "2020-03-05", kind="use")
        .inspect("2020-09-01", "in-use")
        .inspect("2021-03-01", "idle", note="Tidak ada bahan baku")
        .return_to(OFFICE, "2021-04-01")
        .hand_over(OFFICE, OTHER_KUB, "2021-05-10", kind="ownership")
        .inspect("2021-11-15", "broken")
        .return_to(OFFICE, "2022-01-10")
        .hand_over(OFFICE, KUB, "2022-02-01", kind="ownership")
        .inspect("2022-08-01", "missing", note="Tidak ditemukan di lokasi")
        .write_off("2023-01-31", note="Berita acara kehilangan")
    )


# Day by day: status, holder, condition.
TOLD = {
    "2020-02-09": ("proposed", None, None),
    "2020-02-10": ("decided", None, None),
    "2020-02-26": ("decided", None, None),
    "2020-02-27": ("handed-over", OFFICE, None),
    "2020-03-04": ("handed-over", OFFICE, None),
    "2020-03-05": ("handed-over", KUB, None),
    "2020-08-31": ("handed-over", KUB, None),
    "2020-09-01": ("handed-over", KUB, "in-use"),
    "2021-03-01": ("handed-over", KUB, "idle"),
    "2021-03-31": ("handed-over", KUB, "idle"),
    "2021-04-01": ("returned", OFFICE, "idle"),
    "2021-05-09": ("returned", OFFICE, "idle"),
    "2021-05-10": ("owned", OTHER_KUB, "idle"),
    "2021-11-15": ("owned", OTHER_KUB, "broken"),
    "2022-01-09": ("owned", OTHER_KUB, "broken"),
    "2022-01-10": ("returned", OFFICE, "broken"),
    "2022-02-01": ("owned", KUB, "broken"),
    "2022-08-01": ("owned", KUB, "missing"),
    "2023-01-30": ("owned", KUB, "missing"),
    "2023-01-31": ("written-off", KUB, "missing"),
    "2024-02-29": ("written-off", KUB, "missing"),
}


@pytest.mark.parametrize("day", TOLD)
def test_status_holder_and_condition_are_told_at_the_end_of_every_day(day: str) -> None:
    told = chain()
    status, holder, condition = TOLD[day]
    for on in (day, date.fromisoformat(day)):
        assert told.status(on) is GrantStatus(status)
        assert told.holder(on) == holder
        assert told.condition(on) == (None if condition is None else Condition(condition))


def test_a_chain_that_keeps_the_rules_has_no_doubts() -> None:
    assert doubts(chain()) == []
    assert doubts(chain(), "2024-01-01") == []


def test_nobody_need_have_inspected_what_was_not_yet_handed_over_on_the_day() -> None:
    held = grant(decided=SK, handovers=[Handover(giver_id=MINISTRY, receiver_id=KUB, on="2020-02-27")])
    assert doubts(held, "2020-02-26") == []
    passed_on = held.hand_over(KUB, OTHER_KUB, "2021-06-01")
    assert doubts(passed_on, "2021-05-31") == [("warning", "grant.not-inspected", "inspections")]
    assert doubts(passed_on, "2021-06-01") == []
    assert doubts(held, "2021-02-28") == [("warning", "grant.not-inspected", "inspections")]


def test_every_step_of_the_chain_is_kept_as_it_was_told() -> None:
    told = chain()
    assert told.decided == SK
    assert told.handovers[0] == Handover(
        giver_id=MINISTRY, receiver_id=OFFICE, on="2020-02-27", kind="use", document=BAST
    )
    assert [(over.giver_id, over.receiver_id, over.kind) for over in told.handovers[1:]] == [
        (OFFICE, KUB, HandoverKind.USE),
        (KUB, OFFICE, HandoverKind.USE),
        (OFFICE, OTHER_KUB, HandoverKind.OWNERSHIP),
        (OTHER_KUB, OFFICE, HandoverKind.USE),
        (OFFICE, KUB, HandoverKind.OWNERSHIP),
    ]
    assert told.inspections[1] == Inspection(on="2021-03-01", condition="idle", note="Tidak ada bahan baku")
    assert told.ended == Ended("2023-01-31", "written-off", note="Berita acara kehilangan")


def test_a_machine_in_use_becomes_the_property_of_the_group_that_uses_it() -> None:
    # BAST operasional first, BAST hibah after the grant is approved: the machine does not move.
    used = grant().decide(SK).hand_over(MINISTRY, OFFICE, "2020-02-27").hand_over(OFFICE, KUB, "2020-03-05", kind="use")
    owned = used.hand_over(OFFICE, KUB, "2020-12-01", kind="ownership")
    assert doubts(owned) == []
    assert [owned.status(day).value for day in ("2020-11-30", "2020-12-01")] == ["handed-over", "owned"]
    assert owned.holder("2020-12-01") == KUB


def test_a_machine_that_a_stranger_gives_to_its_holder_does_not_go_back() -> None:
    handovers = [
        Handover(giver_id=MINISTRY, receiver_id=KUB, on="2020-02-27"),
        Handover(giver_id=OTHER_KUB, receiver_id=KUB, on="2020-03-01"),
    ]
    told = grant(decided=SK, handovers=handovers)
    assert doubts(told) == [("breach", "handover.giver-not-holder", "handovers[1]")]
    assert (told.status("2020-03-01"), told.holder("2020-03-01")) == (GrantStatus.HANDED_OVER, KUB)


def test_who_gets_a_machine_again_from_above_is_handed_it_over_and_does_not_get_it_back() -> None:
    again = (
        grant()
        .hand_over(MINISTRY, OFFICE, "2020-01-01")
        .hand_over(OFFICE, KUB, "2020-02-01")
        .return_to(OFFICE, "2020-03-01")
        .hand_over(OFFICE, KUB, "2020-04-01")
    )
    days = ["2020-01-01", "2020-02-01", "2020-03-01", "2020-04-01"]
    assert [again.status(day).value for day in days] == ["handed-over", "handed-over", "returned", "handed-over"]


def test_a_machine_may_go_back_over_two_steps_at_once() -> None:
    back = grant().hand_over(MINISTRY, OFFICE, "2020-01-01").hand_over(OFFICE, KUB, "2020-02-01")
    home = back.return_to(MINISTRY, "2020-03-01", document=BAST)
    assert (home.status("2020-03-01"), home.holder("2020-03-01")) == (GrantStatus.RETURNED, MINISTRY)
    assert home.handovers[-1].document == BAST
    assert faults(home.return_to, OFFICE, "2020-04-01") == [("grant.not-a-giver", "receiver_id")]


def test_on_one_day_the_last_event_decides() -> None:
    told = grant().hand_over(MINISTRY, OFFICE, "2020-01-01").hand_over(OFFICE, KUB, "2020-01-01", kind="ownership")
    seen = told.inspect("2020-01-01", "in-use").inspect("2020-01-01", "broken")
    assert (seen.holder("2020-01-01"), seen.status("2020-01-01").value) == (KUB, "owned")
    assert seen.condition("2020-01-01") is Condition.BROKEN


def test_nobody_is_known_to_hold_what_went_to_somebody_not_told() -> None:
    told = grant().hand_over(MINISTRY, None, "2020-02-27")
    assert told.holder("2020-02-27") is None
    assert told.status("2020-02-27") is GrantStatus.HANDED_OVER


def test_who_gives_again_after_an_unknown_hand_over_has_it_back_from_all_below() -> None:
    again = (
        grant()
        .hand_over(MINISTRY, OFFICE, "2020-01-01")
        .hand_over(OFFICE, None, "2020-02-01")
        .hand_over(MINISTRY, KUB, "2020-03-01")
    )
    assert faults(again.return_to, OFFICE, "2020-04-01") == [("grant.not-a-giver", "receiver_id")]
    assert again.hand_over(KUB, OFFICE, "2020-04-01").status("2020-04-01") is GrantStatus.HANDED_OVER


def test_who_gave_without_holding_it_gave_it_all_the_same_and_may_get_it_back() -> None:
    handovers = [
        Handover(giver_id=MINISTRY, receiver_id=OFFICE, on="2020-01-01"),
        Handover(giver_id=OTHER_KUB, receiver_id=KUB, on="2020-02-01"),
    ]
    back = grant(handovers=handovers).return_to(OTHER_KUB, "2020-03-01")
    assert back.status("2020-03-01") is GrantStatus.RETURNED
    assert back.return_to(OFFICE, "2020-04-01").status("2020-04-01") is GrantStatus.RETURNED


def test_two_receivers_that_are_not_told_are_not_taken_for_one() -> None:
    told = grant().hand_over(MINISTRY, None, "2020-01-01").hand_over(OFFICE, None, "2020-02-01")
    assert told.status("2020-02-01") is GrantStatus.HANDED_OVER


def test_what_came_back_may_become_the_property_of_who_has_it_back() -> None:
    back = (
        grant()
        .hand_over(MINISTRY, OFFICE, "2020-01-01")
        .hand_over(OFFICE, KUB, "2020-02-01")
        .return_to(OFFICE, "2020-03-01")
    )
    owned = back.hand_over(MINISTRY, OFFICE, "2020-04-01", kind="ownership")
    assert [owned.status(f"2020-0{month}-01").value for month in (3, 4)] == ["returned", "owned"]
    used = attrs.evolve(back, handovers=[*back.handovers, attrs.evolve(owned.handovers[-1], kind="use")])
    assert used.status("2020-04-01") is GrantStatus.RETURNED
    assert ("breach", "handover.giver-not-holder", "handovers[3]") in doubts(used)


def test_who_gave_it_after_an_unknown_hand_over_may_get_it_back() -> None:
    told = grant().hand_over(MINISTRY, None, "2020-01-01").hand_over(OFFICE, KUB, "2020-02-01")
    back = told.return_to(OFFICE, "2020-03-01")
    assert back.holder("2020-03-01") == OFFICE
    assert back.status("2020-03-01") is GrantStatus.RETURNED


def test_an_undated_decree_decides_from_the_beginning() -> None:
    undated = grant().decide(Document("sk", "12"))
    assert undated.status("1990-01-01") is GrantStatus.DECIDED
    assert grant().status("1990-01-01") is GrantStatus.PROPOSED


def test_ownership_goes_on_when_the_owner_passes_on_the_use() -> None:
    told = grant().hand_over(MINISTRY, OFFICE, "2020-01-01", kind="ownership").hand_over(OFFICE, KUB, "2020-02-01")
    assert told.status("2020-02-01") is GrantStatus.OWNED


@pytest.mark.parametrize("ask", ["status", "holder", "condition"])
@pytest.mark.parametrize(
    ("day", "code"), [("kemarin", "date.text"), (None, "field.missing"), (datetime(2020, 2, 27), "field.type")]
)
def test_a_day_that_cannot_be_read_is_refused(ask: str, day: Any, code: str) -> None:
    assert faults(getattr(chain(), ask), day) == [(code, "on")]


# ---- broken rules are told of records, and refused by verbs


def test_check_tells_breaches_before_doubts() -> None:
    told = EquipmentGrant(
        id="m-1",
        item="Mesin",
        mode="loan",
        decided=Document("sk", "1", "2020-12-30"),
        handovers=[
            Handover(giver_id=MINISTRY, receiver_id=OFFICE, on="2020-07-13"),
            Handover(giver_id=MINISTRY, on="2021-01-01", kind="ownership"),
        ],
    )
    assert [(issue.severity.value, issue.code, str(issue.path)) for issue in check(told)] == [
        ("breach", "handover.before-decision", "handovers[0]"),
        ("breach", "handover.giver-not-holder", "handovers[1]"),
        ("breach", "handover.ownership-under-loan", "handovers[1]"),
        ("warning", "handover.receiver-not-told", "handovers[1]"),
        ("warning", "grant.quantity-not-told", "quantity"),
    ]


def test_no_verb_hands_over_before_the_decree() -> None:
    decided = grant().decide(SK)
    assert breaches(decided.hand_over, MINISTRY, OFFICE, "2020-02-09") == [("handover.before-decision", "handovers[0]")]
    assert facts_of_breach(decided, "2020-02-09") == {"decided": date(2020, 2, 10), "handed_over": date(2020, 2, 9)}
    assert decided.hand_over(MINISTRY, OFFICE, "2020-02-10").holder("2020-02-10") == OFFICE


def facts_of_breach(decided: EquipmentGrant, on: str) -> dict[str, object]:
    (issue,) = refusal(decided.hand_over, MINISTRY, OFFICE, on).issues
    return dict(issue.params)


def test_no_verb_decides_after_the_hand_over() -> None:
    handed = grant().hand_over(MINISTRY, OFFICE, "2020-02-09").hand_over(OFFICE, KUB, "2020-02-10")
    assert breaches(handed.decide, SK) == [("handover.before-decision", "handovers[0]")]
    assert handed.decide(Document("sk", "1", "2020-02-09")).decided is not None
    assert handed.decide(Document("sk", "1")).decided is not None


def test_no_verb_lets_another_than_the_holder_give() -> None:
    held = grant().hand_over(MINISTRY, OFFICE, "2020-02-27")
    assert breaches(held.hand_over, MINISTRY, KUB, "2020-03-01") == [("handover.giver-not-holder", "handovers[1]")]
    assert breaches(held.hand_over, OTHER_KUB, OFFICE, "2020-03-01", kind="use") == [
        ("handover.giver-not-holder", "handovers[1]")
    ]


def test_no_verb_passes_ownership_under_a_loan() -> None:
    lent = grant(mode="loan")
    assert lent.lent
    assert not grant(mode="grant").lent
    assert breaches(lent.hand_over, MINISTRY, KUB, "2020-02-27", kind="ownership") == [
        ("handover.ownership-under-loan", "handovers[0]")
    ]
    assert lent.hand_over(MINISTRY, KUB, "2020-02-27", kind="use").status("2020-02-27") is GrantStatus.HANDED_OVER


def test_every_rule_that_a_verb_would_break_is_told() -> None:
    held = grant(mode="loan").hand_over(MINISTRY, OFFICE, "2020-02-10")
    later = attrs.evolve(held, decided=Document("sk", "1", "2020-03-01"))
    assert breaches(later.hand_over, MINISTRY, KUB, "2020-02-20", kind="ownership") == [
        ("handover.before-decision", "handovers[1]"),
        ("handover.giver-not-holder", "handovers[1]"),
        ("handover.ownership-under-loan", "handovers[1]"),
    ]


def test_rules_that_were_broken_before_do_not_block() -> None:
    broken = EquipmentGrant(
        id="m-1",
        item="Mesin",
        quantity=1,
        decided=Document("sk", "1", "2020-12-30"),
        handovers=[Handover(giver_id=MINISTRY, receiver_id=KUB, on="2020-07-13")],
    )
    then = broken.inspect("2020-08-01", "idle").hand_over(KUB, OTHER_KUB, "2021-01-05").return_to(KUB, "2021-06-01")
    assert then.holder("2021-06-01") == KUB
    assert doubts(then) == [("breach", "handover.before-decision", "handovers[0]")]
    assert then.write_off("2021-06-02").status("2021-06-02") is GrantStatus.WRITTEN_OFF
    assert breaches(broken.hand_over, KUB, OTHER_KUB, "2020-07-14") == [("handover.before-decision", "handovers[1]")]


# ---- what each verb refuses


def test_a_decree_is_given_once() -> None:
    assert faults(grant(decided=SK).decide, SK) == [("grant.decided", "decided")]
    assert faults(grant(decided=SK, ended=Ended("2021-01-01", "cancelled")).decide, SK) == [
        ("grant.decided", "decided")
    ]


def test_what_has_ended_takes_no_further_event() -> None:
    for over in (
        grant().cancel("2020-01-01"),
        grant().write_off("2020-01-01"),
        grant(ended=Ended("2020-01-01", "replaced", successor_id="m-2")),
    ):
        refused = [("record.ended", "ended")]
        assert faults(over.decide, SK) == refused
        assert faults(over.hand_over, MINISTRY, OFFICE, "2020-02-27") == refused
        assert faults(over.inspect, "2020-02-27", "idle") == refused
        assert faults(over.write_off, "2020-02-27") == refused
        assert faults(over.cancel, "2020-02-27") == refused
        assert faults(over.divide, {"m-1a": 1}) == refused
        assert facts(over.cancel, "2020-02-27") == {"on": date(2020, 1, 1)}
    held = grant().hand_over(MINISTRY, OFFICE, "2020-01-01").write_off("2020-01-01")
    assert faults(held.return_to, MINISTRY, "2020-02-27") == [("record.ended", "ended")]


def test_hand_overs_and_inspections_follow_each_other_in_time() -> None:
    held = grant().hand_over(MINISTRY, OFFICE, "2020-02-27").inspect("2020-03-01", "idle")
    assert faults(held.hand_over, OFFICE, KUB, "2020-02-26") == [("handovers.order", "handovers[1]")]
    assert faults(held.return_to, MINISTRY, "2020-02-26") == [("handovers.order", "handovers[1]")]
    assert faults(held.inspect, "2020-02-29", "idle") == [("inspections.order", "inspections[1]")]
    # An inspection and a hand-over are two lists: one may be told after the other.
    assert held.hand_over(OFFICE, KUB, "2020-02-28").holder("2020-02-28") == KUB


def test_what_a_hand_over_or_an_inspection_cannot_hold_is_refused() -> None:
    assert faults(grant().hand_over, MINISTRY, MINISTRY, "2020-02-27") == [("handover.to-oneself", "receiver_id")]
    assert faults(grant().hand_over, "", KUB, "besok", kind="hibah") == [
        ("text.blank", "giver_id"),
        ("date.text", "on"),
        ("code.unknown", "kind"),
    ]
    assert faults(grant().inspect, "2020-02-27", "rusak", note=" ") == [
        ("code.unknown", "condition"),
        ("text.blank", "note"),
    ]


def test_only_a_known_holder_gives_back() -> None:
    assert faults(grant().return_to, MINISTRY, "2020-02-27") == [("grant.no-holder", "handovers")]
    unknown = grant().hand_over(MINISTRY, None, "2020-02-27")
    assert faults(unknown.return_to, MINISTRY, "2020-03-01") == [("grant.no-holder", "handovers")]


@pytest.mark.parametrize("receiver", [KUB, OTHER_KUB, "o-9"])
def test_it_goes_back_only_to_somebody_who_gave_it(receiver: str) -> None:
    held = grant().hand_over(MINISTRY, OFFICE, "2020-02-27").hand_over(OFFICE, KUB, "2020-03-01")
    assert faults(held.return_to, receiver, "2020-04-01") == [("grant.not-a-giver", "receiver_id")]


def test_a_grant_is_called_off_only_before_it_was_handed_over() -> None:
    off = grant().decide(SK).cancel("2020-02-20", note="Anggaran dipotong")
    assert off.ended == Ended("2020-02-20", "cancelled", note="Anggaran dipotong")
    assert [off.status(f"2020-02-{day}").value for day in ("09", "19", "20", "21")] == [
        "proposed",
        "decided",
        "cancelled",
        "cancelled",
    ]
    held = grant().hand_over(MINISTRY, OFFICE, "2020-02-27")
    assert faults(held.cancel, "2020-03-01") == [("grant.handed-over", "handovers")]
    assert faults(held.divide, {"m-1a": 1}) == [("grant.handed-over", "handovers")]


def test_a_grant_ends_not_before_its_last_event() -> None:
    held = grant().hand_over(MINISTRY, OFFICE, "2020-02-27").inspect("2020-06-01", "missing")
    assert faults(held.write_off, "2020-05-31") == [("grant.ended-early", "ended.on")]
    assert facts(held.write_off, "2020-05-31") == {"last": date(2020, 6, 1)}
    assert held.write_off("2020-06-01").status("2020-06-01") is GrantStatus.WRITTEN_OFF
    seen = grant().inspect("2020-06-01", "missing")
    assert faults(seen.cancel, "2020-05-31") == [("grant.ended-early", "ended.on")]
    assert seen.cancel("2020-06-01").cancelled


def test_no_verb_changes_the_grant_that_it_is_called_on() -> None:
    first = grant(quantity=2, serial_numbers=["A", "B"])
    first.decide(SK)
    first.hand_over(MINISTRY, OFFICE, "2020-02-27")
    first.inspect("2020-02-27", "idle")
    first.write_off("2020-02-27")
    first.cancel("2020-02-27")
    first.divide({"m-2": 1, "m-3": 1})
    assert first == grant(quantity=2, serial_numbers=["A", "B"])


# ---- one decree for ten groups


def test_a_decree_for_ten_groups_becomes_ten_grants() -> None:
    serials = [f"PWT-{number:03}" for number in range(1, 16)]
    whole = grant(
        quantity=15,
        serial_numbers=serials,
        decided=SK,
        mode="grant",
        unit="unit",
        unit_value=Money.idr(75_000_000),
        program_id="g-1",
        source="Dinas",
    )
    counts = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]
    parts = whole.divide({f"m-1-{group}": count for group, count in enumerate(counts, start=1)})
    assert [part.id for part in parts] == [f"m-1-{group}" for group in range(1, 11)]
    assert [part.quantity for part in parts] == counts
    assert [part.serial_numbers for part in parts] == [
        ("PWT-001",),
        ("PWT-002", "PWT-003"),
        ("PWT-004",),
        ("PWT-005", "PWT-006"),
        ("PWT-007",),
        ("PWT-008", "PWT-009"),
        ("PWT-010",),
        ("PWT-011", "PWT-012"),
        ("PWT-013",),
        ("PWT-014", "PWT-015"),
    ]
    for part in parts:
        assert part.decided == SK
        assert attrs.evolve(part, id="m-1", quantity=15, serial_numbers=serials) == whole
    assert parts[1].total_value().value == Money.idr(150_000_000)


def test_serial_numbers_go_to_the_first_parts_where_not_all_are_known() -> None:
    parts = grant(quantity=4, serial_numbers=["A", "B", "C"]).divide({"x": 2, "y": 1, "z": 1})
    assert [part.serial_numbers for part in parts] == [("A", "B"), ("C",), ()]


def test_the_parts_are_as_many_units_as_the_whole() -> None:
    whole = grant(quantity=3)
    for wrong, given in (({"a": 1, "b": 1}, 2), ({"a": 2, "b": 2}, 4), ({}, 0)):
        assert faults(whole.divide, wrong) == [("grant.parts", "parts")]
        assert facts(whole.divide, wrong) == {"parts": given, "quantity": 3}
    assert [part.quantity for part in whole.divide({"a": 3})] == [3]


def test_what_is_not_counted_cannot_be_divided() -> None:
    assert faults(grant(quantity=None).divide, {"a": 1}) == [("grant.quantity-not-told", "quantity")]


def test_a_part_is_checked_as_any_grant_is() -> None:
    assert faults(grant(quantity=3).divide, {"a": 0, "b": 3}) == [("number.range", 'parts["a"]')]
    assert faults(grant(quantity=3).divide, {"": 3}) == [("text.blank", "id")]
    assert faults(grant(quantity=3).divide, {"a": "3"}) == [("field.type", 'parts["a"]')]


def test_a_part_has_a_number_of_units() -> None:
    parts: Any = {"a": 3, "b": None}
    refusal(grant(quantity=3, serial_numbers=["A"]).divide, parts)


def test_the_people_who_use_the_whole_are_not_counted_in_every_part() -> None:
    parts = grant(quantity=2, users=Headcount(50)).divide({"a": 1, "b": 1})
    assert [part.users for part in parts] == [None, None]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (3, [("m-1/1", 2), ("m-1/2", 2), ("m-1/3", 1)]),
        (1, [("m-1/1", 5)]),
        ([4, 1], [("m-1/1", 4), ("m-1/2", 1)]),
        ((1, 4), [("m-1/1", 1), ("m-1/2", 4)]),
    ],
)
def test_parts_that_have_no_id_get_that_of_the_whole_with_a_number(parts: Any, expected: list[tuple[str, int]]) -> None:
    assert [(part.id, part.quantity) for part in grant(quantity=5).divide(parts)] == expected
