"""The cells and heads of a table as a reader reads them, and breakdowns as tables."""

from datetime import time
from fractions import Fraction

from ikm_domain.language.formatting import format_number
from ikm_domain.language.labels import label
from ikm_domain.language.locales import house_locale
from ikm_domain.language.messages import amount_phrase, fact_text, phrase
from ikm_domain.values.crafts import Craft
from ikm_domain.values.figures import Breakdown
from ikm_domain.values.periods import clock_text
from ikm_domain.values.places import Region
from ikm_domain.values.region_tables import RegionTable
from ikm_domain.values.tables import Cell, Column, Table


def cell_text(cell: Cell, language: str, regions: RegionTable | None = None) -> str:
    """A cell as people read it; what is not told is empty, a fraction has two decimals.

    A region is named by `regions`, the table of the library unless given, and told by its code where that has none.
    """
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return phrase("yes" if cell else "no", language)
    if isinstance(cell, Fraction):
        return format_number(cell, 2 if cell.denominator > 1 else None, locale=language)
    if isinstance(cell, time):
        return clock_text(cell)
    if isinstance(cell, Region):
        return (cell.full_name if regions is None else regions.full_name(cell)) or cell.code
    return fact_text(cell, language)


def column_label(column: Column, language: str) -> str:
    """What stands in the head of a column."""
    return column.label or label(column.key, locale=language, vocabulary="column")


def breakdown_table(it: Breakdown, locale: str) -> Table:
    """A breakdown with a line for each row and for the total; what cannot be said or is hidden has a note."""
    language = house_locale(locale)
    word = column_label(Column(it.by), language)
    figures = {**it.rows, "total": it.total}
    names = {row: _row_name(it.by, row, language) for row in figures}
    return Table(
        ["code", Column("name", word), "low", "high"],
        [[row, names[row], figure.low, figure.high] for row, figure in figures.items()],
        title=phrase("broken-down", language, amount=amount_phrase(it.total, language), by=word.lower()),
        notes=[
            f"{names[row]}: {amount_phrase(figure, language)}" for row, figure in figures.items() if figure.low is None
        ],
        locale=language,
    )


def _row_name(by: str, row: str, language: str) -> str:
    word = label(row, locale=language, vocabulary="row")
    if word != row:
        return word
    if by in ("province", "region"):
        return cell_text(Region.read(row), language)
    return label(Craft.read(row) if by == "craft" else row, locale=language, vocabulary=by)
