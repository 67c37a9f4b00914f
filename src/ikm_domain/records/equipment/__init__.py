"""Equipment that is granted, and the chain of custody it passes through."""

from ikm_domain.records.equipment.custody import Condition, Handover, HandoverKind, Inspection
from ikm_domain.records.equipment.grant import EquipmentGrant, GrantMode, GrantStatus

__all__ = [
    "Condition",
    "EquipmentGrant",
    "GrantMode",
    "GrantStatus",
    "Handover",
    "HandoverKind",
    "Inspection",
]
