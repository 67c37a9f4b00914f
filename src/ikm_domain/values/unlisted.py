"""Regions and crafts within an object that tables of the caller's own do not list."""

from collections.abc import Iterator

from ikm_domain.checked import Checked, Value, values_within
from ikm_domain.errors import Issue, Path
from ikm_domain.values.craft_tables import CraftTable
from ikm_domain.values.crafts import Craft
from ikm_domain.values.places import Region
from ikm_domain.values.region_tables import RegionTable


def unlisted(
    subject: Checked | Value, at: Path, regions: RegionTable | None, crafts: CraftTable | None
) -> Iterator[Issue]:
    """What the tables that are given doubt of the regions and crafts that an object is or holds, with their places."""
    if regions is None and crafts is None:
        return
    for place, value in values_within(subject, at):
        if isinstance(value, Region) and regions is not None:
            yield from (issue.under(place) for issue in regions.doubts_of(value))
        elif isinstance(value, Craft) and crafts is not None:
            yield from (issue.under(place) for issue in crafts.doubts_of(value))
