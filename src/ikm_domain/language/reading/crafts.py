"""Crafts as people type them, one or several in a cell."""

import re
from typing import Final

from ikm_domain.errors import Issue, error
from ikm_domain.language.reading.cells import Cell, Reading, shown, tells_nothing, text_of
from ikm_domain.values.craft_tables import CraftTable
from ikm_domain.values.crafts import Craft

_PARTS: Final = re.compile(r"[,;/+&\n]|\bdan\b|\band\b", re.IGNORECASE)


def read_crafts(cell: Cell, *, crafts: CraftTable | None = None) -> Reading[tuple[Craft, ...]]:
    """The crafts that a cell names, by code, name or alias, parted by commas, semicolons, slashes, *dan* or lines.

    `crafts` is the table to look in, that of the library unless given. Every part must be known: the rest of a list is
    not taken for the whole.

    >>> read_crafts("kain cual, pewter").value
    (Craft('weaving-cual'), Craft('pewter'))
    >>> for text in ("batik", "keripik"):
    ...     print(*(issue.message("en") for issue in read_crafts(text).issues))
    "batik" may mean several crafts: batik-combination, batik-stamped, batik-written.
    "keripik" is no craft that is known.

    Issues: `craft.ambiguous`, `craft.unread`.
    """
    text = text_of(cell)
    if tells_nothing(text):
        return Reading()
    table = crafts or CraftTable.shipped()
    whole = table.find(text)
    parts = (
        [text]
        if whole
        else [
            part
            for raw in _PARTS.split(cell if isinstance(cell, str) else text)
            if not tells_nothing(part := text_of(raw))
        ]
    )
    found: list[Craft] = []
    issues: list[Issue] = []
    for part in parts:
        candidates = table.find(part)
        if len(candidates) == 1:
            found += candidates
        elif candidates:
            issues.append(
                error("craft.ambiguous", given=shown(part), candidates=tuple(craft.code for craft in candidates))
            )
        else:
            issues.append(error("craft.unread", given=shown(part)))
    return Reading(None, tuple(issues)) if issues or not found else Reading(tuple(dict.fromkeys(found)))
