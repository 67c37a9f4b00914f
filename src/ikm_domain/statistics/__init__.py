"""Figures over a register (*angka*): each is defined by a formula and says how far it can be known."""

from ikm_domain.statistics.equipment import (
    by_condition,
    days_to_handover,
    equipment_units,
    equipment_value,
    not_yet_owned,
    uninspected,
)
from ikm_domain.statistics.exports import share
from ikm_domain.statistics.people import attendance_rate, breakdown, contacts, reach, sessions_of
from ikm_domain.statistics.programs import absorption, cost_per_participant, target_met

__all__ = [
    "absorption",
    "attendance_rate",
    "breakdown",
    "by_condition",
    "contacts",
    "cost_per_participant",
    "days_to_handover",
    "equipment_units",
    "equipment_value",
    "not_yet_owned",
    "reach",
    "sessions_of",
    "share",
    "target_met",
    "uninspected",
]
