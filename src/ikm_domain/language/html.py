"""Objects for a notebook: escaped tables that read in light and dark, with names shown and identifiers hidden."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from html import escape
from typing import Final

from ikm_domain.checked import Checked, Coded, Field, Value, checks_of
from ikm_domain.errors import Issue
from ikm_domain.frozen import FrozenMap
from ikm_domain.language.cells import cell_text, column_label
from ikm_domain.language.formatting import format_date, format_money, format_period
from ikm_domain.language.labels import label
from ikm_domain.plain import is_mapping, is_tuple
from ikm_domain.values.crafts import Craft
from ikm_domain.values.figures import Breakdown, Figure
from ikm_domain.values.money import Money
from ikm_domain.values.periods import Period
from ikm_domain.values.places import Region
from ikm_domain.values.tables import Table

HIDDEN: Final = "•••"
_MOST_ITEMS: Final = 20
_MOST_ROWS: Final = 200
_TABLE: Final = (
    '<table style="border-collapse:collapse;color:inherit;background:transparent">'
    '<caption style="text-align:left;font-weight:bold;color:inherit">{caption}</caption>'
    "{head}<tbody>{body}</tbody>{foot}</table>"
)
_CELL: Final = (
    '<{tag} style="text-align:left;vertical-align:top;padding:0.2em 0.8em 0.2em 0;'
    'border-bottom:1px solid currentColor">{text}</{tag}>'
)


def table(caption: str, rows: Iterable[Sequence[str]], header: Sequence[str] = (), notes: Sequence[str] = ()) -> str:
    """A table of plain texts; the first cell of a row heads it, the notes stand at its foot."""
    head = f"<thead><tr>{''.join(_cell('th', name) for name in header)}</tr></thead>" if header else ""
    body = "".join(f"<tr>{_cell('th', row[0])}{''.join(_cell('td', text) for text in row[1:])}</tr>" for row in rows)
    foot = f'<tfoot><tr><td colspan="{len(header)}">{_escaped(chr(10).join(notes))}</td></tr></tfoot>' if notes else ""
    return _TABLE.format(caption=_escaped(caption), head=head, body=body, foot=foot)


def of_object(it: Checked) -> str:
    """A record or value by its fields; those that are not told are left out."""
    if isinstance(it, Figure):
        return table(it.name, [["id", it.sentence("id")], ["en", it.sentence("en")]])
    if isinstance(it, Breakdown):
        return of_table(it.to_table())
    if isinstance(it, Table):
        return of_table(it)
    return table(type(it).__name__, [[field.name, _field(field, getattr(it, field.name))] for field in _told(it)])


def of_table(it: Table) -> str:
    """A table as it is read, personal columns but that of names hidden, and cut where it is long."""
    hidden = [column.personal and column.key != "name" for column in it.columns]
    rows = [
        [
            HIDDEN if hide and cell is not None else cell_text(cell, it.locale)
            for hide, cell in zip(hidden, row, strict=True)
        ]
        for row in it.rows[:_MOST_ROWS]
    ]
    more = len(it.rows) - len(rows)
    if more:
        rows.append([f"… +{more}"])
    return table(it.title or "", rows, [column_label(column, it.locale) for column in it.columns], it.notes)


def of_issues(issues: Sequence[Issue]) -> str:
    """Issues with their place and both wordings."""
    rows = [
        [str(issue.path), issue.severity.value, issue.code, issue.message("id"), issue.message("en")]
        for issue in issues
    ]
    return table(f"{len(issues)}", rows, header=("path", "severity", "code", "id", "en"))


def _cell(tag: str, text: str) -> str:
    return _CELL.format(tag=tag, text=_escaped(text))


def _escaped(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _told(it: Checked) -> list[Field]:
    return [
        field for field in checks_of(type(it)).fields.values() if getattr(it, field.name) not in (None, (), FrozenMap())
    ]


def _field(field: Field, value: object) -> str:
    if field.personal and field.name != "name":
        return HIDDEN
    return _text(value)


def _text(value: object) -> str:
    if isinstance(value, Checked):
        return "; ".join(f"{field.name}: {_field(field, getattr(value, field.name))}" for field in _told(value))
    if is_tuple(value):
        texts = [_text(item) for item in value[:_MOST_ITEMS]]
        more = len(value) - len(texts)
        return "\n".join([*texts, f"… +{more}"] if more else texts)
    if is_mapping(value):
        return "\n".join(f"{key}: {_text(item)}" for key, item in value.items())
    if isinstance(value, Region | Craft):
        return f"{value.code} {value.name or ''}".rstrip()
    if isinstance(value, StrEnum):
        return label(value)
    if isinstance(value, Money):
        return format_money(value)
    if isinstance(value, Period):
        return format_period(value)
    if isinstance(value, date):
        return format_date(value, "long")
    return HIDDEN if isinstance(value, Value) and value.personal and isinstance(value, Coded) else str(value)
