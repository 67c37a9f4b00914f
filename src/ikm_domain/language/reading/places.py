"""Regions as people type them."""

from collections.abc import Sequence

from ikm_domain.errors import error
from ikm_domain.language.reading.cells import Cell, Reading, refused, shown, tells_nothing, text_of
from ikm_domain.values.places import Region, RegionKind
from ikm_domain.values.region_tables import RegionTable


def read_region(
    cell: Cell,
    *,
    regions: RegionTable | None = None,
    within: Region | None = None,
    kinds: Sequence[RegionKind | str] = (),
) -> Reading[Region]:
    """The region that a cell names, by code, name or alias; one that several regions share is refused with all of them.

    `regions` is the table to look in, that of the library unless given; `within` keeps to a province, and
    `kinds` says what kinds of region the column of the cell is headed by, as `RegionTable.find` takes them.

    >>> read_region("Kab. Bangka Tengah").value, read_region("Babel").value, read_region("-").value
    (Region('19.04'), Region('19'), None)
    >>> for text in ("Banjar", "Atlantis"):
    ...     print(*(issue.message("en") for issue in read_region(text).issues))
    "Banjar" names several regions: Kota Banjar (32.79), Kabupaten Banjar (63.03).
    "Atlantis" names no region that is known; write its name with Kab. or Kota, or its code.
    >>> read_region("Bengkulu", kinds=["provinsi"]).value, read_region("Bengkulu", kinds=["kabupaten", "kota"]).value
    (Region('17'), Region('17.71'))

    Issues: `region.ambiguous`, `region.unread`.
    """
    text = text_of(cell)
    if tells_nothing(text):
        return Reading()
    table = regions or RegionTable.shipped()
    found = table.find(text, within=within, kinds=kinds)
    if len(found) == 1:
        return Reading(found[0])
    if not found:
        return refused(error("region.unread", given=shown(text)))
    candidates = tuple(f"{table.full_name(region)} ({region.code})" for region in found)
    return refused(error("region.ambiguous", given=shown(text), candidates=candidates))
