"""Laws of region tables: nothing that people type makes them fail, and one region is one in every edition."""

import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ikm_domain.testing import regions
from ikm_domain.values.places import Region
from ikm_domain.values.region_tables import RegionEntry, RegionTable
from tests.property.proving import proving

TABLE = RegionTable.shipped()
ENTRIES = st.sampled_from(TABLE.entries)
ASKED: st.SearchStrategy[date | str | None] = st.none() | st.sampled_from(list(TABLE.editions)) | st.dates()
TEXTS = (
    st.text() | st.from_regex(r"(kab|kota|prov)[. ].*", fullmatch=True) | st.from_regex(r"\d\d\.?\d\d", fullmatch=True)
)
BETWEEN = st.sampled_from([" ", "  ", ".", "-", "\u00a0", "\u200b", ", ", "_"])


@proving()
@given(TEXTS, ASKED)
def test_any_text_finds_regions_of_the_table_or_none(text: str, on: date | str | None) -> None:
    found = TABLE.find(text, on=on)
    assert list(found) == sorted(set(found), key=str)
    assert all(TABLE.entry(region) for region in found)


@proving()
@given(ENTRIES, st.data())
def test_a_name_finds_its_region_however_it_is_spaced_and_in_whatever_case(
    entry: RegionEntry, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from([entry.name, *entry.aliases, *entry.earlier_names.values()]))
    words = re.findall(r"\w+", name)
    typed = "".join(word + data.draw(BETWEEN) for word in words)
    typed = data.draw(st.sampled_from([typed, typed.upper(), typed.lower(), typed.title()]))
    assert TABLE.find(typed) == TABLE.find(name)
    assert (entry.successor or entry.code) in TABLE.find(typed)


@proving()
@given(regions(listed=True), ASKED, ASKED)
def test_codes_of_one_region_lead_to_each_other_through_every_edition(
    region: Region, on: date | str | None, then: date | str | None
) -> None:
    carried = TABLE.resolve(region, on=on)
    if carried is not None:
        assert TABLE.resolve(carried, on=on) == carried
        assert TABLE.resolve(carried, on=then) == TABLE.resolve(region, on=then)
