"""Published export figures, kept as they were told, and series of those that can be compared."""

from ikm_domain.records.exports.record import Commodity, ExportRecord, Flow, Standing, Valuation
from ikm_domain.records.exports.series import Agreement, ExportSeries, StatedCheck, like_for_like

__all__ = [
    "Agreement",
    "Commodity",
    "ExportRecord",
    "ExportSeries",
    "Flow",
    "Standing",
    "StatedCheck",
    "Valuation",
    "like_for_like",
]
