"""Amounts, numbers, days, times and periods written as Indonesia writes them, and in English.

The layouts are the house's own, after EYD edition V, so that an upgrade of the locale data never changes a document.
From that data come the symbols and names of currencies other than IDR and USD, the names of months and weekdays, and
all that is written in languages other than these two.
"""

from ikm_domain.language.formatting.dates import DateStyle, format_date, format_period, format_time_range
from ikm_domain.language.formatting.money import format_money
from ikm_domain.language.formatting.numbers import format_number, format_percent
from ikm_domain.language.formatting.options import MoneyStyle

__all__ = [
    "DateStyle",
    "MoneyStyle",
    "format_date",
    "format_money",
    "format_number",
    "format_percent",
    "format_period",
    "format_time_range",
]
