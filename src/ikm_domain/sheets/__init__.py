"""Sheets to print (*lembar cetak*): a session or a grant of a register as a table, with names in place of ids."""

from ikm_domain.sheets.grants import handover_sheet
from ikm_domain.sheets.sessions import attendance_sheet, certificate_list

__all__ = ["attendance_sheet", "certificate_list", "handover_sheet"]
