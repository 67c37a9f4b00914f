"""ikm_domain: pure, validated domain objects for the development of Indonesian craft small industry (IKM).

The common names stand here; each loads its module on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ikm_domain.errors import CurrencyMismatch as CurrencyMismatch
    from ikm_domain.errors import IkmDomainError as IkmDomainError
    from ikm_domain.errors import Issue as Issue
    from ikm_domain.errors import Key as Key
    from ikm_domain.errors import NotComparable as NotComparable
    from ikm_domain.errors import Path as Path
    from ikm_domain.errors import Severity as Severity
    from ikm_domain.errors import UnknownLocale as UnknownLocale
    from ikm_domain.errors import UnreadableDocument as UnreadableDocument
    from ikm_domain.errors import ValidationFailed as ValidationFailed
    from ikm_domain.frozen import FrozenMap as FrozenMap
    from ikm_domain.io.codec import Codec as Codec
    from ikm_domain.io.codec import dumps as dumps
    from ikm_domain.io.codec import from_data as from_data
    from ikm_domain.io.codec import loads as loads
    from ikm_domain.io.codec import read_register as read_register
    from ikm_domain.io.codec import to_data as to_data
    from ikm_domain.io.rosters.marks import read_mark as read_mark
    from ikm_domain.io.rosters.roster import Roster as Roster
    from ikm_domain.io.rosters.roster import RosterReader as RosterReader
    from ikm_domain.io.rosters.roster import read_roster as read_roster
    from ikm_domain.io.rosters.rows import RosterRow as RosterRow
    from ikm_domain.io.rosters.rows import RowStatus as RowStatus
    from ikm_domain.io.rosters.skipping import SkipReason as SkipReason
    from ikm_domain.language.formatting import DateStyle as DateStyle
    from ikm_domain.language.formatting import MoneyStyle as MoneyStyle
    from ikm_domain.language.formatting import format_date as format_date
    from ikm_domain.language.formatting import format_money as format_money
    from ikm_domain.language.formatting import format_number as format_number
    from ikm_domain.language.formatting import format_percent as format_percent
    from ikm_domain.language.formatting import format_period as format_period
    from ikm_domain.language.formatting import format_time_range as format_time_range
    from ikm_domain.language.labels import choices as choices
    from ikm_domain.language.labels import label as label
    from ikm_domain.language.reading.cells import Reading as Reading
    from ikm_domain.language.reading.crafts import read_crafts as read_crafts
    from ikm_domain.language.reading.dates import DateOrder as DateOrder
    from ikm_domain.language.reading.dates import read_birth_year as read_birth_year
    from ikm_domain.language.reading.dates import read_date as read_date
    from ikm_domain.language.reading.dates import read_period as read_period
    from ikm_domain.language.reading.identifiers import read_nik as read_nik
    from ikm_domain.language.reading.identifiers import read_nip as read_nip
    from ikm_domain.language.reading.money import parse_money as parse_money
    from ikm_domain.language.reading.money import read_money as read_money
    from ikm_domain.language.reading.numbers import read_number as read_number
    from ikm_domain.language.reading.people import read_name as read_name
    from ikm_domain.language.reading.people import read_sex as read_sex
    from ikm_domain.language.reading.people import read_yes_no as read_yes_no
    from ikm_domain.language.reading.places import read_region as read_region
    from ikm_domain.language.terbilang import LetterCase as LetterCase
    from ikm_domain.language.terbilang import number_words as number_words
    from ikm_domain.language.terbilang import parse_number_words as parse_number_words
    from ikm_domain.records.artisan import Artisan as Artisan
    from ikm_domain.records.enrollment import Enrollment as Enrollment
    from ikm_domain.records.enrollment import EnrollmentStatus as EnrollmentStatus
    from ikm_domain.records.enterprise import Enterprise as Enterprise
    from ikm_domain.records.equipment.custody import Condition as Condition
    from ikm_domain.records.equipment.custody import Handover as Handover
    from ikm_domain.records.equipment.custody import HandoverKind as HandoverKind
    from ikm_domain.records.equipment.custody import Inspection as Inspection
    from ikm_domain.records.equipment.grant import EquipmentGrant as EquipmentGrant
    from ikm_domain.records.equipment.grant import GrantMode as GrantMode
    from ikm_domain.records.equipment.grant import GrantStatus as GrantStatus
    from ikm_domain.records.exports.record import Commodity as Commodity
    from ikm_domain.records.exports.record import ExportRecord as ExportRecord
    from ikm_domain.records.exports.record import Flow as Flow
    from ikm_domain.records.exports.record import Standing as Standing
    from ikm_domain.records.exports.record import Valuation as Valuation
    from ikm_domain.records.exports.series import Agreement as Agreement
    from ikm_domain.records.exports.series import ExportSeries as ExportSeries
    from ikm_domain.records.exports.series import StatedCheck as StatedCheck
    from ikm_domain.records.official import Official as Official
    from ikm_domain.records.organization import Organization as Organization
    from ikm_domain.records.program import Program as Program
    from ikm_domain.records.program import ProgramStatus as ProgramStatus
    from ikm_domain.records.program import Target as Target
    from ikm_domain.records.record import Ended as Ended
    from ikm_domain.records.record import EndReason as EndReason
    from ikm_domain.records.training import Attendance as Attendance
    from ikm_domain.records.training import Mark as Mark
    from ikm_domain.records.training import Meeting as Meeting
    from ikm_domain.records.training import SessionMode as SessionMode
    from ikm_domain.records.training import SessionStatus as SessionStatus
    from ikm_domain.records.training import TrainingSession as TrainingSession
    from ikm_domain.register import Register as Register
    from ikm_domain.reports import report as report
    from ikm_domain.rules import DEFAULT_RULES as DEFAULT_RULES
    from ikm_domain.rules import check as check
    from ikm_domain.sheets import attendance_sheet as attendance_sheet
    from ikm_domain.sheets import certificate_list as certificate_list
    from ikm_domain.sheets import handover_sheet as handover_sheet
    from ikm_domain.statistics import absorption as absorption
    from ikm_domain.statistics import attendance_rate as attendance_rate
    from ikm_domain.statistics import breakdown as breakdown
    from ikm_domain.statistics import by_condition as by_condition
    from ikm_domain.statistics import contacts as contacts
    from ikm_domain.statistics import cost_per_participant as cost_per_participant
    from ikm_domain.statistics import days_to_handover as days_to_handover
    from ikm_domain.statistics import equipment_units as equipment_units
    from ikm_domain.statistics import equipment_value as equipment_value
    from ikm_domain.statistics import not_yet_owned as not_yet_owned
    from ikm_domain.statistics import reach as reach
    from ikm_domain.statistics import share as share
    from ikm_domain.statistics import target_met as target_met
    from ikm_domain.statistics import uninspected as uninspected
    from ikm_domain.values.classifications import Kbli as Kbli
    from ikm_domain.values.classifications import KbliEdition as KbliEdition
    from ikm_domain.values.classifications import parse_hs as parse_hs
    from ikm_domain.values.craft_tables import CraftEntry as CraftEntry
    from ikm_domain.values.craft_tables import CraftTable as CraftTable
    from ikm_domain.values.crafts import Craft as Craft
    from ikm_domain.values.figures import Breakdown as Breakdown
    from ikm_domain.values.figures import Figure as Figure
    from ikm_domain.values.figures import FigureBasis as FigureBasis
    from ikm_domain.values.hs_baskets import HsBasket as HsBasket
    from ikm_domain.values.hs_baskets import hs_baskets as hs_baskets
    from ikm_domain.values.identifiers import NIB as NIB
    from ikm_domain.values.identifiers import NIK as NIK
    from ikm_domain.values.identifiers import NIP as NIP
    from ikm_domain.values.identifiers import NPWP as NPWP
    from ikm_domain.values.kbli_bridge import KbliBridge as KbliBridge
    from ikm_domain.values.kbli_bridge import KbliPair as KbliPair
    from ikm_domain.values.money import Money as Money
    from ikm_domain.values.money import Rounding as Rounding
    from ikm_domain.values.people import Audience as Audience
    from ikm_domain.values.people import CountBasis as CountBasis
    from ikm_domain.values.people import Headcount as Headcount
    from ikm_domain.values.people import Sex as Sex
    from ikm_domain.values.periods import Period as Period
    from ikm_domain.values.periods import TimeZone as TimeZone
    from ikm_domain.values.places import BpsRegion as BpsRegion
    from ikm_domain.values.places import Region as Region
    from ikm_domain.values.places import RegionKind as RegionKind
    from ikm_domain.values.rates import Conversion as Conversion
    from ikm_domain.values.rates import ExchangeRate as ExchangeRate
    from ikm_domain.values.rates import RateKind as RateKind
    from ikm_domain.values.region_tables import RegionEntry as RegionEntry
    from ikm_domain.values.region_tables import RegionTable as RegionTable
    from ikm_domain.values.scale_criteria import Measure as Measure
    from ikm_domain.values.scale_criteria import Scale as Scale
    from ikm_domain.values.scale_criteria import ScaleBound as ScaleBound
    from ikm_domain.values.scale_criteria import ScaleCriterion as ScaleCriterion
    from ikm_domain.values.scales import ScaleRuleSet as ScaleRuleSet
    from ikm_domain.values.scales import ScaleVerdict as ScaleVerdict
    from ikm_domain.values.scales import scale_rule_sets as scale_rule_sets
    from ikm_domain.values.sources import Certainty as Certainty
    from ikm_domain.values.sources import Document as Document
    from ikm_domain.values.sources import Source as Source
    from ikm_domain.values.tables import Column as Column
    from ikm_domain.values.tables import Table as Table

    __version__: str

_HOMES = {
    "Agreement": "records.exports.series",
    "Artisan": "records.artisan",
    "Attendance": "records.training",
    "Audience": "values.people",
    "BpsRegion": "values.places",
    "Breakdown": "values.figures",
    "Certainty": "values.sources",
    "Codec": "io.codec",
    "Column": "values.tables",
    "Commodity": "records.exports.record",
    "Condition": "records.equipment.custody",
    "Conversion": "values.rates",
    "CountBasis": "values.people",
    "Craft": "values.crafts",
    "CraftEntry": "values.craft_tables",
    "CraftTable": "values.craft_tables",
    "CurrencyMismatch": "errors",
    "DEFAULT_RULES": "rules",
    "DateOrder": "language.reading.dates",
    "DateStyle": "language.formatting",
    "Document": "values.sources",
    "EndReason": "records.record",
    "Ended": "records.record",
    "Enrollment": "records.enrollment",
    "EnrollmentStatus": "records.enrollment",
    "Enterprise": "records.enterprise",
    "EquipmentGrant": "records.equipment.grant",
    "ExchangeRate": "values.rates",
    "ExportRecord": "records.exports.record",
    "ExportSeries": "records.exports.series",
    "Figure": "values.figures",
    "FigureBasis": "values.figures",
    "Flow": "records.exports.record",
    "FrozenMap": "frozen",
    "GrantMode": "records.equipment.grant",
    "GrantStatus": "records.equipment.grant",
    "Handover": "records.equipment.custody",
    "HandoverKind": "records.equipment.custody",
    "Headcount": "values.people",
    "HsBasket": "values.hs_baskets",
    "IkmDomainError": "errors",
    "Inspection": "records.equipment.custody",
    "Issue": "errors",
    "Kbli": "values.classifications",
    "KbliBridge": "values.kbli_bridge",
    "KbliEdition": "values.classifications",
    "KbliPair": "values.kbli_bridge",
    "Key": "errors",
    "LetterCase": "language.terbilang",
    "Mark": "records.training",
    "Measure": "values.scale_criteria",
    "Meeting": "records.training",
    "Money": "values.money",
    "MoneyStyle": "language.formatting",
    "NIB": "values.identifiers",
    "NIK": "values.identifiers",
    "NIP": "values.identifiers",
    "NPWP": "values.identifiers",
    "NotComparable": "errors",
    "Official": "records.official",
    "Organization": "records.organization",
    "Path": "errors",
    "Period": "values.periods",
    "Program": "records.program",
    "ProgramStatus": "records.program",
    "RateKind": "values.rates",
    "Reading": "language.reading.cells",
    "Region": "values.places",
    "RegionEntry": "values.region_tables",
    "RegionKind": "values.places",
    "RegionTable": "values.region_tables",
    "Register": "register",
    "Roster": "io.rosters.roster",
    "RosterReader": "io.rosters.roster",
    "RosterRow": "io.rosters.rows",
    "Rounding": "values.money",
    "RowStatus": "io.rosters.rows",
    "Scale": "values.scale_criteria",
    "ScaleBound": "values.scale_criteria",
    "ScaleCriterion": "values.scale_criteria",
    "ScaleRuleSet": "values.scales",
    "ScaleVerdict": "values.scales",
    "SessionMode": "records.training",
    "SessionStatus": "records.training",
    "Severity": "errors",
    "Sex": "values.people",
    "SkipReason": "io.rosters.skipping",
    "Source": "values.sources",
    "Standing": "records.exports.record",
    "StatedCheck": "records.exports.series",
    "Table": "values.tables",
    "Target": "records.program",
    "TimeZone": "values.periods",
    "TrainingSession": "records.training",
    "UnknownLocale": "errors",
    "UnreadableDocument": "errors",
    "ValidationFailed": "errors",
    "Valuation": "records.exports.record",
    "absorption": "statistics",
    "attendance_rate": "statistics",
    "attendance_sheet": "sheets",
    "breakdown": "statistics",
    "by_condition": "statistics",
    "certificate_list": "sheets",
    "check": "rules",
    "choices": "language.labels",
    "contacts": "statistics",
    "cost_per_participant": "statistics",
    "days_to_handover": "statistics",
    "dumps": "io.codec",
    "equipment_units": "statistics",
    "equipment_value": "statistics",
    "format_date": "language.formatting",
    "format_money": "language.formatting",
    "format_number": "language.formatting",
    "format_percent": "language.formatting",
    "format_period": "language.formatting",
    "format_time_range": "language.formatting",
    "from_data": "io.codec",
    "handover_sheet": "sheets",
    "hs_baskets": "values.hs_baskets",
    "label": "language.labels",
    "loads": "io.codec",
    "not_yet_owned": "statistics",
    "number_words": "language.terbilang",
    "parse_hs": "values.classifications",
    "parse_money": "language.reading.money",
    "parse_number_words": "language.terbilang",
    "reach": "statistics",
    "read_birth_year": "language.reading.dates",
    "read_crafts": "language.reading.crafts",
    "read_date": "language.reading.dates",
    "read_mark": "io.rosters.marks",
    "read_money": "language.reading.money",
    "read_name": "language.reading.people",
    "read_nik": "language.reading.identifiers",
    "read_nip": "language.reading.identifiers",
    "read_number": "language.reading.numbers",
    "read_period": "language.reading.dates",
    "read_region": "language.reading.places",
    "read_register": "io.codec",
    "read_roster": "io.rosters.roster",
    "read_sex": "language.reading.people",
    "read_yes_no": "language.reading.people",
    "report": "reports",
    "scale_rule_sets": "values.scales",
    "share": "statistics",
    "target_met": "statistics",
    "to_data": "io.codec",
    "uninspected": "statistics",
}

__all__ = [
    "DEFAULT_RULES",
    "NIB",
    "NIK",
    "NIP",
    "NPWP",
    "Agreement",
    "Artisan",
    "Attendance",
    "Audience",
    "BpsRegion",
    "Breakdown",
    "Certainty",
    "Codec",
    "Column",
    "Commodity",
    "Condition",
    "Conversion",
    "CountBasis",
    "Craft",
    "CraftEntry",
    "CraftTable",
    "CurrencyMismatch",
    "DateOrder",
    "DateStyle",
    "Document",
    "EndReason",
    "Ended",
    "Enrollment",
    "EnrollmentStatus",
    "Enterprise",
    "EquipmentGrant",
    "ExchangeRate",
    "ExportRecord",
    "ExportSeries",
    "Figure",
    "FigureBasis",
    "Flow",
    "FrozenMap",
    "GrantMode",
    "GrantStatus",
    "Handover",
    "HandoverKind",
    "Headcount",
    "HsBasket",
    "IkmDomainError",
    "Inspection",
    "Issue",
    "Kbli",
    "KbliBridge",
    "KbliEdition",
    "KbliPair",
    "Key",
    "LetterCase",
    "Mark",
    "Measure",
    "Meeting",
    "Money",
    "MoneyStyle",
    "NotComparable",
    "Official",
    "Organization",
    "Path",
    "Period",
    "Program",
    "ProgramStatus",
    "RateKind",
    "Reading",
    "Region",
    "RegionEntry",
    "RegionKind",
    "RegionTable",
    "Register",
    "Roster",
    "RosterReader",
    "RosterRow",
    "Rounding",
    "RowStatus",
    "Scale",
    "ScaleBound",
    "ScaleCriterion",
    "ScaleRuleSet",
    "ScaleVerdict",
    "SessionMode",
    "SessionStatus",
    "Severity",
    "Sex",
    "SkipReason",
    "Source",
    "Standing",
    "StatedCheck",
    "Table",
    "Target",
    "TimeZone",
    "TrainingSession",
    "UnknownLocale",
    "UnreadableDocument",
    "ValidationFailed",
    "Valuation",
    "absorption",
    "attendance_rate",
    "attendance_sheet",
    "breakdown",
    "by_condition",
    "certificate_list",
    "check",
    "choices",
    "contacts",
    "cost_per_participant",
    "days_to_handover",
    "dumps",
    "equipment_units",
    "equipment_value",
    "format_date",
    "format_money",
    "format_number",
    "format_percent",
    "format_period",
    "format_time_range",
    "from_data",
    "handover_sheet",
    "hs_baskets",
    "label",
    "loads",
    "not_yet_owned",
    "number_words",
    "parse_hs",
    "parse_money",
    "parse_number_words",
    "reach",
    "read_birth_year",
    "read_crafts",
    "read_date",
    "read_mark",
    "read_money",
    "read_name",
    "read_nik",
    "read_nip",
    "read_number",
    "read_period",
    "read_region",
    "read_register",
    "read_roster",
    "read_sex",
    "read_yes_no",
    "report",
    "scale_rule_sets",
    "share",
    "target_met",
    "to_data",
    "uninspected",
]


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Load a common name from its module, once; `__version__` from what is installed."""
        if name == "__version__":
            from importlib.metadata import version

            return version("ikm-domain")
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        return value
