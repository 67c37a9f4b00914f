"""One full example of what reads sheets; apart from the others, since reading loads the languages."""

from ikm_domain import CraftTable, RegionTable
from ikm_domain.io.rosters.kinds import Given
from ikm_domain.io.rosters.rows import Cells
from tests.contract.samples import ARTISAN, CRAFT_ENTRY, REGION_ENTRY

SHEET_SAMPLES = (
    Cells(("Siti Aminah", 7)),
    Given(
        id_prefix="babel-2020",
        region="19.71",
        on="2020-02-27",
        days=["2020-02-27"],
        people=[ARTISAN],
        columns={"Keahlian": "crafts"},
        sheet="Peserta",
        heading_row=4,
        regions=RegionTable([REGION_ENTRY], {"Permendagri 56/2015": "2015-06-29"}),
        crafts=CraftTable([CRAFT_ENTRY]),
    ),
)
