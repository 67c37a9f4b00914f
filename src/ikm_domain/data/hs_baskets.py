"""Baskets of craft goods by headings of the Harmonized System (HS 2022).

Made by ``sources/build.py`` from ``sources/hs_baskets.csv``; edit the table, not this module.

7 baskets. **Fields of a basket**, in the order of ``FIELDS``: its name in Indonesian and English, the edition,
the headings, how sure they are, and what to mind, or None.

No publisher has told the headings of its craft exports, so that none of these is the basket of a published figure. A
heading has goods of factories too. 8001, unwrought tin, the bulk export of Bangka Belitung, is in none of them.

**Source:** general knowledge of HS 2022; headings of craft that the Ministry of Trade names.
"""

HsBasketRow = tuple[str, str, str, tuple[str, ...], str, str | None]
"""One basket: the values of ``FIELDS``, in that order."""

FIELDS = (
    "name_id",
    "name_en",
    "edition",
    "headings",
    "certainty",
    "note",
)

# fmt: off
BASKETS: dict[str, HsBasketRow] = {
    "basketware": ("barang anyaman", "basketware", "2022", ("4601", "4602"), "known", "Plaited ware of any fibre"),
    "ceramics": (
        "keramik", "ceramics", "2022", ("6911", "6912", "6913", "6914"), "known",
        "Porcelain, ceramic ware, ornaments and other",
    ),
    "craft-goods": (
        "barang kerajinan", "craft goods", "2022",
        (
            "4414", "4419", "4420", "4601", "4602", "5007", "6704", "6911", "6912", "6913", "6914", "7013", "7018",
            "7113", "7114", "7117", "8007", "8306", "9601", "9602", "9615", "9701", "9702", "9703",
        ), "unsure",
        (
            "Headings that information of the Ministry of Trade names as craft in part, and 4601 and 8007; no "
            "publisher has told the headings of its figures"
        ),
    ),
    "jewellery": (
        "perhiasan", "jewellery", "2022", ("7113", "7114", "7117"), "known",
        "Of precious metal, ware of precious metal, imitation",
    ),
    "pewter": (
        "pewter", "pewter", "2022", ("7117", "8007", "8306"), "unsure",
        (
            "No heading of its own; tin articles, imitation jewellery and ornaments of base metal; unwrought tin "
            "(8001) is never in it"
        ),
    ),
    "wigs-and-lashes": ("rambut dan bulu mata palsu", "wigs and false lashes", "2022", ("6704",), "known", None),
    "wood-craft": (
        "kerajinan kayu", "craft of wood", "2022", ("4414", "4419", "4420"), "known",
        "Frames, kitchen and table ware, statuettes",
    ),
}
# fmt: on
