"""How fields that were drawn apart are made to fit the invariants of their class."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, TypeAlias

import attrs

from ikm_domain.frozen import FrozenMap
from ikm_domain.records.enrollment import REASONS, Enrollment
from ikm_domain.records.equipment import EquipmentGrant, Handover
from ikm_domain.records.exports import Commodity, ExportRecord, ExportSeries
from ikm_domain.records.program import Program
from ikm_domain.records.record import Ended, EndReason
from ikm_domain.records.training import Attendance, Meeting, TrainingSession
from ikm_domain.values.classifications import KbliEdition
from ikm_domain.values.craft_tables import CraftEntry, CraftTable
from ikm_domain.values.figures import Figure
from ikm_domain.values.kbli_bridge import KbliPair
from ikm_domain.values.money import Money, Rounding
from ikm_domain.values.people import Audience, Headcount
from ikm_domain.values.places import RegionKind
from ikm_domain.values.rates import Conversion, ExchangeRate
from ikm_domain.values.region_tables import RegionEntry, RegionTable
from ikm_domain.values.scale_criteria import ScaleBound, ScaleCriterion
from ikm_domain.values.scales import ScaleRuleSet

Fields: TypeAlias = dict[str, Any]
"""What is given for each field, to be changed in place."""


def _mend_ended(it: Fields) -> None:
    if it["reason"] in (EndReason.DUPLICATE, EndReason.REPLACED):
        it["successor_id"] = it["successor_id"] or "a-2"


def _mend_headcount(it: Fields) -> None:
    it |= _within(it["total"], {part: it[part] for part in ("female", "male")})
    if it["splits"] is not None:
        parts = {audience: count for audience, count in it["splits"].items() if audience is not Audience.MIXED}
        it["splits"] = FrozenMap(_within(it["total"], parts))


def _within(total: int, parts: Mapping[Any, int | None]) -> dict[Any, int | None]:
    """Parts that sum to no more than the total."""
    fit: dict[Any, int | None] = {}
    for name, count in parts.items():
        fit[name] = None if count is None else count % (total + 1)
        total -= fit[name] or 0
    return fit


def _mend_meeting(it: Fields) -> None:
    clocks = starts, ends = it["starts"], it["ends"]
    timed = starts is not None and ends is not None and starts != ends
    it["starts"], it["ends"] = (min(clocks), max(clocks)) if timed else (None, None)


def _mend_session(it: Fields) -> None:
    """Meetings in order, one that overlaps with the one before it left out; rows on their days, none twice."""
    kept: list[Meeting] = []
    for meeting in sorted(it["meetings"], key=lambda meeting: (meeting.on, str(meeting.starts or ""))):
        before = kept[-1] if kept else None
        timed = before and before.ends and meeting.starts
        if before is None or before.on < meeting.on or (timed and before.ends <= meeting.starts):
            kept.append(meeting)
    it["meetings"] = tuple(kept)
    it["registered"] = it["registered"] and tuple(dict.fromkeys(it["registered"]))
    called_off = it["ended"] is not None and it["ended"].reason == EndReason.CANCELLED
    rows: Sequence[Attendance] = it["attendance"] if kept and not called_off else ()
    fit = [attrs.evolve(row, on=kept[row.on.toordinal() % len(kept)].on) for row in rows]
    it["attendance"] = tuple({(row.person_id, row.on): row for row in fit}.values())


def _mend_enrollment(it: Fields) -> None:
    """Days in order; an end for a reason that fits them."""
    ended = it["ended"]
    if ended is not None:
        reason = ended.reason if ended.reason in REASONS else EndReason.WITHDREW
        if reason == EndReason.REJECTED:
            it["enrolled_on"] = None
        elif reason == EndReason.COMPLETED:
            it["enrolled_on"] = it["enrolled_on"] or ended.on
        last = max(day for day in (it["applied_on"], it["enrolled_on"], ended.on) if day is not None)
        it["ended"] = attrs.evolve(ended, reason=reason, on=last)
    if it["applied_on"] is not None and it["enrolled_on"] is not None:
        it["applied_on"], it["enrolled_on"] = sorted((it["applied_on"], it["enrolled_on"]))


def _mend_handover(it: Fields) -> None:
    if it["receiver_id"] == it["giver_id"]:
        it["receiver_id"] = None


def _mend_grant(it: Fields) -> None:
    """Serial numbers apart and no more than units; events in order, the end behind them."""
    it["serial_numbers"] = tuple(dict.fromkeys(it["serial_numbers"]))[: it["quantity"]]
    for events in ("handovers", "inspections"):
        it[events] = tuple(sorted(it[events], key=lambda event: event.on))
    last = max((event.on for event in (*it["handovers"], *it["inspections"])), default=None)
    if it["ended"] is not None and last is not None and it["ended"].on < last:
        it["ended"] = attrs.evolve(it["ended"], on=last)


def _mend_program(it: Fields) -> None:
    if it["budget"] is not None and it["spent"] is not None:
        it["spent"] = Money.of_minor(it["spent"].minor, it["budget"].currency)


def _mend_commodity(it: Fields) -> None:
    if it["basket"] is None and not it["hs"]:
        it["basket"] = "kerajinan"
    if it["basket"] is not None:
        it["hs"] = ()
    it["edition"] = (it["edition"] or "2022") if it["hs"] else None


def _mend_export(it: Fields) -> None:
    """The equivalent in another currency, each resolution in that of its amount."""
    currency = it["value"].currency
    if it["equivalent"] is not None and it["equivalent"].currency == currency:
        it["equivalent"] = Money.of_minor(it["equivalent"].minor, "USD" if currency == "IDR" else "IDR")
    for name, amount in (("resolution", it["value"]), ("equivalent_resolution", it["equivalent"])):
        if it[name] is not None:
            it[name] = amount and Money.of_minor(it[name].minor, amount.currency)


def _mend_series(it: Fields) -> None:
    """Records that differ from the first in what one series may differ in, no vintage twice."""
    first = it["records"][0]
    alike = {
        (record.period, record.told_on, record.source): attrs.evolve(
            first,
            value=Money.of_minor(record.value.minor, first.value.currency),
            **{name: getattr(record, name) for name in ("id", "period", "source", "stated_on")},
        )
        for record in it["records"]
    }
    it["records"] = tuple(alike.values())


def _mend_figure(it: Fields) -> None:
    low, high = (Fraction(end.amount if isinstance(end, Money) else end or 0) for end in (it["low"], it["high"]))
    if it["low"] is not None and it["high"] is not None and low > high:
        it["low"], it["high"] = it["high"], it["low"]


def _mend_rate(it: Fields) -> None:
    """Two currencies that are known, a price above zero, validity in order."""
    it["base"], it["quote"], it["unit"] = ("JPY", "IDR", 100) if it["unit"] > 50 else ("USD", "IDR", 1)
    it["rate"] = abs(it["rate"]) or Decimal(1)
    if it["valid_from"] is not None and it["valid_to"] is not None:
        it["valid_from"], it["valid_to"] = sorted((it["valid_from"], it["valid_to"]))


def _mend_conversion(it: Fields) -> None:
    """An amount of the currency that is priced, no larger than a result has room for."""
    it["source"] = Money.of_minor(it["source"].minor % 10**9, it["rate"].base)
    it["result"] = it["rate"].convert(it["source"], rounding=Rounding.HALF_UP).result


def _mend_region_entry(it: Fields) -> None:
    if it["code"] == it["code"].province:
        it["kind"] = RegionKind.PROVINCE
    elif it["kind"] is RegionKind.PROVINCE:
        it["kind"] = RegionKind.REGENCY


def _mend_region_table(it: Fields) -> None:
    """A code once, and a successor only of a retired one, in force."""
    by_code = {entry.code: entry for entry in it["entries"]}
    in_force = {code for code, entry in by_code.items() if entry.last_edition is None}
    it["entries"] = tuple(
        entry if code not in in_force and entry.successor in in_force else attrs.evolve(entry, successor=None)
        for code, entry in by_code.items()
    )


def _mend_craft_table(it: Fields) -> None:
    it["entries"] = tuple({entry.code: entry for entry in it["entries"]}.values())


def _mend_craft_entry(it: Fields) -> None:
    it["hs_edition"] = (it["hs_edition"] or "2022") if it["hs"] else None


def _mend_kbli_pair(it: Fields) -> None:
    it["older"] = attrs.evolve(it["older"], edition=KbliEdition.KBLI_2009)
    if it["newer"].edition is KbliEdition.KBLI_2009:
        it["newer"] = attrs.evolve(it["newer"], edition=KbliEdition.KBLI_2025)


def _mend_scale_bound(it: Fields) -> None:
    """One end a side, the lower one below the upper one."""
    lower, upper = it["at_least"], it["at_most"]
    it |= {"above": None, "below": None} if lower is not None or upper is not None else {"above": 0, "below": None}
    if lower is not None and upper is not None:
        it["at_least"], it["at_most"] = sorted((lower, upper))


def _mend_scale_criterion(it: Fields) -> None:
    it["bounds"] = tuple({bound.measure: bound for bound in it["bounds"]}.values())


def _mend_scale_rule_set(it: Fields) -> None:
    if it["valid_from"] is not None and it["valid_to"] is not None:
        it["valid_from"], it["valid_to"] = sorted((it["valid_from"], it["valid_to"]))


MENDED: Final[Mapping[type, Callable[[Fields], None]]] = {
    Ended: _mend_ended,
    Headcount: _mend_headcount,
    Enrollment: _mend_enrollment,
    Meeting: _mend_meeting,
    TrainingSession: _mend_session,
    Handover: _mend_handover,
    EquipmentGrant: _mend_grant,
    Program: _mend_program,
    Commodity: _mend_commodity,
    ExportRecord: _mend_export,
    ExportSeries: _mend_series,
    Figure: _mend_figure,
    CraftEntry: _mend_craft_entry,
    CraftTable: _mend_craft_table,
    KbliPair: _mend_kbli_pair,
    ScaleBound: _mend_scale_bound,
    ScaleCriterion: _mend_scale_criterion,
    ScaleRuleSet: _mend_scale_rule_set,
    ExchangeRate: _mend_rate,
    Conversion: _mend_conversion,
    RegionEntry: _mend_region_entry,
    RegionTable: _mend_region_table,
}
