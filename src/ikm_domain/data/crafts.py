"""Kinds of Indonesian craft, with their groups in KBLI 2020 and KBLI 2025 and their HS headings.

Made by ``sources/build.py`` from ``sources/crafts.csv``; edit the table, not this module.

42 kinds in 10 material families. **Fields of a row**, in the order of ``FIELDS``:

- ``family``: metal, textile, wood, plant-fibre, clay, leather, jewellery, shell-and-stone, paper or mixed.
- ``name_id``, ``name_en``: the name in Indonesian and in English.
- ``kbli_2020``, ``kbli_2025``: the five-digit groups of that edition of the classification, most usual first.
- ``hs_headings``: four-digit headings of HS 2022, most usual first.
- ``certainty`` of the KBLI placing: ``verified``, the description of the group names the craft or its process;
  ``known``, placed by the article or by practice; ``unsure``, named in neither edition or without a group of its own.
- ``note``: what to mind, or None.

**A KBLI code means nothing without its edition.** 13133 is printed cloth in 2020 and wax batik in 2025; 32114 is
technical goods of precious metal in 2020 and pearl jewellery in 2025. Songket, like all hand weaving other than ikat,
moves from 13121 to 13122; wigs and false lashes from 32909 to 32906; bamboo and rattan kitchen ware from 16291 to
16294; other stone from 23963 to 23969. Pewter has no code of its own in either edition.

**Sources:** KBLI 2020 and KBLI 2025 of Badan Pusat Statistik (BPS); every code was checked to exist in its edition. HS
headings are general knowledge and were not looked up one by one. ``NOTICE.md`` says which copies were read.
"""

CraftRow = tuple[str, str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...], str, str | None]
"""One kind of craft: the values of ``FIELDS``, in that order."""

FIELDS = (
    "family",
    "name_id",
    "name_en",
    "kbli_2020",
    "kbli_2025",
    "hs_headings",
    "certainty",
    "note",
)

# fmt: off
CRAFTS: dict[str, CraftRow] = {
    "bamboo-plaiting": (
        "plant-fibre", "anyaman bambu", "bamboo plaiting", ("16291",), ("16291",), ("4601", "4602"), "verified",
        "Plaited bags stay here in 2025 and not in 15121; kitchen ware moved to 16294",
    ),
    "batik-combination": (
        "textile", "batik kombinasi", "combined stamp and hand wax batik", ("13134",), ("13133",),
        ("5007", "5208", "5209", "6214"), "verified", "Wax resist; same KBLI trap as batik-written",
    ),
    "batik-motif-print": (
        "textile", "tekstil bermotif batik", "printed batik-motif cloth", ("13133",), ("13132",), ("5208", "5407"),
        "verified",
        (
            "No wax and therefore not batik; the 2020 text names prints of batik motif; the 2025 home of printing "
            "(pencapan) is 13132"
        ),
    ),
    "batik-stamped": (
        "textile", "batik cap", "copper-stamp wax batik", ("13134",), ("13133",), ("5007", "5208", "5209", "6214"),
        "verified", "Wax resist; same KBLI trap as batik-written",
    ),
    "batik-written": (
        "textile", "batik tulis", "hand-drawn wax batik", ("13134",), ("13133",), ("5007", "5208", "5209", "6214"),
        "verified", "Wax resist; 13133 means printed cloth in KBLI 2020 and wax batik in KBLI 2025",
    ),
    "black-coral": (
        "shell-and-stone", "kerajinan akar bahar", "black coral (akar bahar) craft", ("32903",), ("32903",), ("9601",),
        "unsure", "Black coral is a protected trade item (CITES Appendix II); not named in either KBLI edition",
    ),
    "blacksmithing": (
        "metal", "pandai besi", "blacksmithing and blades", ("25931", "25932", "25933"), ("25931", "25932"),
        ("8201", "8211", "8205"), "verified",
        (
            "2025 puts blades and traditional weapons into 25932 and farm tools into 25931; 2020 has no wording on "
            "traditional weapons"
        ),
    ),
    "brassware": (
        "metal", "kerajinan kuningan dan tembaga", "brass and copper ware", ("25992", "25999"), ("25992", "25999"),
        ("7418", "7419", "8306"), "known", "Code depends on the article: kitchen and table ware 25992 and other 25999",
    ),
    "coconut-craft": (
        "plant-fibre", "kerajinan tempurung dan sabut kelapa", "coconut shell and fibre craft", ("32903",), ("32903",),
        ("9602",), "verified", "Named in both editions",
    ),
    "craft-nec": (
        "mixed", "kerajinan lainnya", "other craft", ("32903",), ("32903",), ("9602", "9701", "9703"), "known",
        "Paintings and mixed materials not named elsewhere",
    ),
    "embroidery": (
        "textile", "sulam dan bordir", "embroidery", ("13912", "13922", "14302"), ("13996", "13139", "14111"),
        ("5810", "6304"), "verified",
        (
            "2020: hand-embroidered cloth 13912 and made-up 13922 and clothing 14302; 2025: embroidered cloth 13996 "
            "and embroidery to order 13139 and clothing of embroidered cloth 14111"
        ),
    ),
    "gem-cutting": (
        "jewellery", "batu mulia dan batu akik", "gem and agate cutting", ("32111",), ("32111",), ("7103", "7116"),
        "verified", "Batu akik is named in both editions",
    ),
    "horn-and-bone": (
        "shell-and-stone", "kerajinan tanduk dan tulang", "horn and bone craft", ("32903",), ("32903",), ("9601",),
        "verified", "Named in both editions",
    ),
    "jewellery-imitation": (
        "jewellery", "perhiasan imitasi", "imitation jewellery", ("32120",), ("32120",), ("7117",), "verified",
        "Base metal and plated pieces",
    ),
    "jewellery-pearl": (
        "jewellery", "perhiasan mutiara", "pearl jewellery", ("32115",), ("32114",), ("7101", "7116"), "verified",
        "32114 means technical goods of precious metal in 2020 and pearl jewellery in 2025",
    ),
    "jewellery-precious": (
        "jewellery", "perhiasan logam mulia", "precious-metal jewellery", ("32112",), ("32112",), ("7113",), "verified",
        "Gold and platinum and silver worn on the body",
    ),
    "leatherwork": (
        "leather", "kerajinan kulit", "leather goods", ("15121", "15129"), ("15121", "15129"), ("4202", "4205"),
        "verified", "15121 in 2025 is bags and luggage and small leather goods; other articles 15129",
    ),
    "mask-and-wooden-puppet": (
        "wood", "topeng dan wayang golek", "masks and wooden puppets", ("16293",), ("16293",), ("4420",), "verified",
        "Named in both editions (topeng and wayang)",
    ),
    "ornamental-ceramics": (
        "clay", "keramik hias", "ornamental ceramics", ("23931", "23932"), ("23931", "23932"), ("6911", "6912", "6913"),
        "verified", "Porcelain 23931; clay and other ceramic 23932",
    ),
    "pandan-plaiting": (
        "plant-fibre", "anyaman pandan", "pandanus plaiting", ("16292",), ("16292",), ("4601", "4602"), "verified",
        "Named in both editions",
    ),
    "paper-craft": (
        "paper", "kerajinan kertas", "paper craft", ("17099",), ("17099",), ("4802", "4823"), "known",
        "Handmade and recycled paper goods",
    ),
    "pewter": (
        "metal", "kerajinan pewter (timah)", "pewter ware", ("25999", "25992", "32120", "32903"),
        ("25999", "25992", "32120", "32903"), ("8007", "8306", "7117"), "unsure",
        (
            "No KBLI or HS code of its own; the four KBLI codes are practice and not a rule; unwrought tin (HS 8001) "
            "is never craft; alloy mostly tin with copper and antimony"
        ),
    ),
    "pottery": (
        "clay", "gerabah", "earthenware pottery", ("23932", "23939"), ("23932", "23939"), ("6912", "6913", "6914"),
        "verified", "Household and ornamental 23932; other 23939",
    ),
    "purun-plaiting": (
        "plant-fibre", "anyaman purun", "sedge (purun) plaiting", ("16292",), ("16292",), ("4601", "4602"), "verified",
        "Named in KBLI 2025 only",
    ),
    "rattan-furniture": (
        "plant-fibre", "furnitur rotan dan bambu", "rattan and bamboo furniture", ("31002",), ("31012",),
        ("9401", "9403"), "verified", "Code number changed between editions",
    ),
    "rattan-plaiting": (
        "plant-fibre", "anyaman rotan", "rattan plaiting", ("16291",), ("16291",), ("4601", "4602"), "verified",
        "Plaited bags stay here in 2025 and not in 15121",
    ),
    "resam-plaiting": (
        "plant-fibre", "anyaman resam", "fern (resam) plaiting (Bangka)", ("16292",), ("16292", "14131"),
        ("4602", "6504"), "known", "Caps (kopiah resam) are the usual article; 2025 names plaited hats in 14131",
    ),
    "shadow-puppet": (
        "leather", "wayang kulit (tatah sungging)", "shadow puppets and carved leather", ("15129",), ("15129",),
        ("4205",), "verified", "Tatah sungging is named in both editions",
    ),
    "shell-craft": (
        "shell-and-stone", "kerajinan kerang", "shell craft", ("32903",), ("32903",), ("9601",), "verified",
        "Named in both editions",
    ),
    "silverwork": (
        "jewellery", "kerajinan perak", "silver work", ("32112", "32113"), ("32112", "32113"), ("7113", "7114"),
        "verified", "Worn pieces 32112; table and ornamental silver 32113",
    ),
    "stone-carving": (
        "shell-and-stone", "ukiran batu", "stone carving", ("23961", "23963", "23969"), ("23961", "23969"), ("6802",),
        "verified", "Marble 23961; other stone was 23963 in 2020 and is 23969 in 2025",
    ),
    "tapis": (
        "textile", "kain tapis", "tapis embroidered cloth (Lampung)", ("13122", "13922"), ("13122",), ("5208", "5810"),
        "unsure", "Woven and then embroidered; not named in either KBLI edition",
    ),
    "tie-dye": (
        "textile", "jumputan dan sasirangan", "tie-dye and stitch-resist cloth", ("13132",), ("13132",),
        ("5007", "5208"), "unsure", "Not named in either KBLI edition; placed by process",
    ),
    "toys": (
        "mixed", "mainan", "toys and dolls", ("32402",), ("32402",), ("9503",), "verified",
        "Wood and cloth dolls and toys",
    ),
    "traditional-instruments": (
        "mixed", "alat musik tradisional", "traditional musical instruments", ("32201",), ("32201",),
        ("9202", "9205", "9206"), "verified", "Angklung and gong are named in both editions",
    ),
    "weaving-cual": (
        "textile", "tenun cual", "cual weaving (Bangka)", ("13122", "13121"), ("13122",), ("5007", "5208"), "known",
        "Bangka cloth that joins ikat and songket; 2025 13122 names cual; the 2020 code depends on the technique",
    ),
    "weaving-ikat": (
        "textile", "tenun ikat", "ikat weaving", ("13122",), ("13122",), ("5007", "5208"), "verified",
        "2020 has a title of its own for ikat; 2025 13122 covers all non-machine weaving",
    ),
    "weaving-songket": (
        "textile", "tenun songket", "songket weaving", ("13121",), ("13122",), ("5007", "5208"), "verified",
        "2020 13121 takes all weaving except ikat (also by hand loom); 2025 13122 names songket",
    ),
    "weaving-ulos": (
        "textile", "ulos", "ulos weaving (Batak)", ("13121", "13122"), ("13122",), ("5208", "6214"), "known",
        "2025 13122 names ulos; the 2020 code depends on the technique",
    ),
    "wigs-and-lashes": (
        "mixed", "rambut dan bulu mata palsu", "wigs and false eyelashes", ("32909",), ("32906",), ("6704",),
        "verified",
        "About 30 percent of the Trade Ministry craft export basket of 2012; most craft registers leave them out",
    ),
    "wood-carving": (
        "wood", "ukiran kayu", "wood carving", ("16293",), ("16293",), ("4420", "4414"), "verified",
        "Statues and reliefs and frames; furniture excluded",
    ),
    "wooden-kitchenware": (
        "wood", "alat dapur kayu", "wooden kitchen and table ware", ("16294",), ("16294",), ("4419",), "verified",
        "2025 also takes bamboo and rattan kitchen ware (trays and steamers and rice baskets) out of 16291",
    ),
}
# fmt: on
