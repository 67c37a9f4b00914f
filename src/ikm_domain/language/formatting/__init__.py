"""Amounts, numbers, days and periods written as Indonesia writes them, and in English.

The layouts are the house's own, after EYD edition V, so that an upgrade of the locale data never changes a document.
Only the symbols of currencies other than IDR and USD, and the names of months and weekdays, come from that data.
"""

from ikm_domain.language.formatting.dates import DateStyle, format_date, format_period
from ikm_domain.language.formatting.money import MoneyStyle, format_money
from ikm_domain.language.formatting.numbers import format_number, format_percent

__all__ = [
    "DateStyle",
    "MoneyStyle",
    "format_date",
    "format_money",
    "format_number",
    "format_percent",
    "format_period",
]
