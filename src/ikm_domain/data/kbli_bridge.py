"""Which groups of crafts of KBLI 2020 became which of KBLI 2025.

Made by ``sources/build.py`` from ``sources/kbli_bridge.csv``; edit the table, not this module.

48 pairs, from 38 groups of 2020 to 37 of 2025. **Fields of a pair**, in the order of ``FIELDS``:

- ``group_2020``, ``group_2025``: the five-digit groups.
- ``goods_id``, ``goods_en``: what moves with the pair, in Indonesian and English, worded for this table.
- ``certainty``: ``verified``, both descriptions name the goods (42 pairs); ``known``, one of them does, and the
  other is the group that can hold them (6 pairs).
- ``note``: what to mind, or None.

A group that is not here was not looked at; that says nothing of it. **Source:** KBLI 2020 and KBLI 2025 of Badan Pusat
Statistik (BPS), descriptions of the groups. ``NOTICE.md`` says which copies were read.
"""

KbliPairRow = tuple[str, str, str, str, str, str | None]
"""One pair: the values of ``FIELDS``, in that order."""

FIELDS = (
    "group_2020",
    "group_2025",
    "goods_id",
    "goods_en",
    "certainty",
    "note",
)

# fmt: off
PAIRS: tuple[KbliPairRow, ...] = (
    ("13121", "13121", "tenun dengan alat tenun mesin", "machine weaving", "verified", None),
    (
        "13121", "13122", "tenun tangan selain ikat, seperti songket", "hand weaving other than ikat, such as songket",
        "verified", "2020 takes all weaving but ikat into 13121",
    ),
    (
        "13122", "13121", "tenun ikat dengan alat tenun mesin", "ikat weaving by machine", "known",
        "2020 names ikat whatever the loom; 2025 sorts by the loom",
    ),
    ("13122", "13122", "tenun ikat tanpa mesin", "ikat weaving by hand", "verified", None),
    (
        "13132", "13132", "pencelupan dan penyempurnaan basah kain", "dyeing and wet finishing of cloth", "verified",
        None,
    ),
    (
        "13132", "13139", "penyempurnaan kering kain, seperti ecoprint", "dry finishing of cloth, such as ecoprint",
        "known", "2025 names ecoprint; 2020 names no dry finishing",
    ),
    (
        "13133", "13132", "pencapan kain, motif batik termasuk", "printing of cloth, batik motifs among it", "verified",
        "2020 names prints of batik motif; 2025 names printing (pencapan)",
    ),
    (
        "13133", "13139", "pencapan dengan pemindahan motif", "transfer printing of cloth", "known",
        "2025 names transfer printing",
    ),
    (
        "13134", "13133", "batik dengan malam: tulis, cap, kombinasi", "wax batik: written, stamped, combined",
        "verified", "13133 of 2020 is printed cloth",
    ),
    ("13912", "13996", "kain sulaman atau bordir", "embroidered cloth", "known", "13912 of 2025 is crocheted cloth"),
    (
        "13922", "13139", "bordir sesuai pesanan pada barang tekstil", "embroidery to order on made-up articles",
        "known", "13922 of 2025 is filled articles such as pillows",
    ),
    ("13996", "13996", "kain bordir, tulle, dan kain jaring", "embroidered cloth, tulle and netting", "verified", None),
    (
        "14302", "14111", "pakaian jadi dari kain bordir", "clothing of embroidered cloth", "verified",
        "14302 of 2025 is knitted hosiery",
    ),
    ("15121", "15121", "tas, dompet, koper, dan sejenisnya", "bags, purses, luggage and the like", "verified", None),
    (
        "15129", "15129", "barang kulit lainnya, tatah sungging termasuk",
        "other articles of leather, carved leather among them", "verified", None,
    ),
    (
        "16291", "14131", "topi anyaman rotan atau bambu", "plaited hats of rattan or bamboo", "verified",
        "2025 moves hats of any plaiting to 14131",
    ),
    (
        "16291", "16291", "barang anyaman rotan dan bambu, tas termasuk",
        "plaited ware of rattan and bamboo, bags among it", "verified", None,
    ),
    (
        "16291", "16294", "alat dapur anyaman, seperti tampah, kukusan, bakul",
        "plaited kitchen ware, such as trays, steamers, rice baskets", "verified",
        "The same articles are named in 16291 of 2020 and in 16294 of 2025",
    ),
    (
        "16292", "14131", "topi anyaman tanaman lain", "plaited hats of other plants", "verified",
        "2025 moves hats of any plaiting to 14131",
    ),
    (
        "16292", "16292", "barang anyaman tanaman lain, seperti pandan dan purun",
        "plaited ware of other plants, such as pandan and purun", "verified", None,
    ),
    (
        "16293", "16293", "ukiran dan kerajinan kayu selain furnitur", "carving and craft of wood, furniture apart",
        "verified", None,
    ),
    (
        "16294", "16294", "alat dapur dari kayu, rotan, dan bambu", "kitchen ware of wood, rattan and bamboo", "known",
        "The copy of 2020 that was read prints the text of 16293 under 16294; placed by its title",
    ),
    ("17099", "17099", "barang kertas lainnya", "other articles of paper", "verified", None),
    (
        "23931", "23931", "barang porselen untuk rumah tangga dan pajangan", "porcelain for household and ornament",
        "verified", None,
    ),
    (
        "23932", "23932", "barang tanah liat dan keramik untuk rumah tangga dan pajangan",
        "clay and ceramics for household and ornament", "verified", None,
    ),
    (
        "23939", "23939", "barang tanah liat dan keramik lainnya", "other articles of clay and ceramics", "verified",
        None,
    ),
    (
        "23961", "23961", "barang marmer untuk rumah tangga dan pajangan", "marble for household and ornament",
        "verified", None,
    ),
    (
        "23963", "23969", "barang batu lain, seperti cobek dan lumpang", "articles of other stone, such as mortars",
        "verified", None,
    ),
    (
        "23969", "23969", "batu monumen dan barang batu lainnya", "monumental stone and other articles of stone",
        "verified", None,
    ),
    ("24320", "24320", "pengecoran logam bukan besi", "casting of metals other than iron", "verified", None),
    ("25931", "25931", "perkakas tangan pertanian", "hand tools for farming", "verified", None),
    (
        "25932", "25931", "perkakas tangan pertukangan, seperti tang dan obeng",
        "hand tools of craftsmen, such as pliers and screwdrivers", "verified", None,
    ),
    (
        "25932", "25932", "gergaji, mata pisau, dan mata gergaji", "saws, and blades of knives and saws", "verified",
        None,
    ),
    (
        "25933", "25932", "pisau, golok, gunting", "knives, machetes, scissors", "verified",
        "2025 names traditional weapons in 25932 too",
    ),
    ("25933", "25933", "sendok, garpu, dan alat makan", "spoons, forks and cutlery", "verified", None),
    ("25992", "25992", "peralatan dapur dan meja dari logam", "kitchen and table ware of metal", "verified", None),
    ("25999", "25999", "barang logam kecil lainnya", "other small articles of metal", "verified", None),
    ("31002", "31012", "furnitur rotan dan bambu", "furniture of rattan and bamboo", "verified", "The number changed"),
    ("32111", "32111", "batu permata dan batu akik", "gems and agate", "verified", None),
    (
        "32112", "32112", "perhiasan logam mulia yang dikenakan", "jewellery of precious metal that is worn",
        "verified", None,
    ),
    (
        "32113", "32113", "barang logam mulia yang tidak dikenakan", "articles of precious metal that are not worn",
        "verified", None,
    ),
    (
        "32115", "32114", "perhiasan mutiara", "pearl jewellery", "verified",
        "32114 of 2020 is technical goods of precious metal",
    ),
    ("32120", "32120", "perhiasan imitasi", "imitation jewellery", "verified", None),
    ("32201", "32201", "alat musik tradisional", "traditional musical instruments", "verified", None),
    ("32402", "32402", "mainan dan boneka", "toys and dolls", "verified", None),
    (
        "32903", "32903", "kerajinan dari tumbuhan dan hewan, lukisan", "craft of plants and animals, paintings",
        "verified", None,
    ),
    ("32909", "32906", "rambut, janggut, dan bulu mata palsu", "wigs, false beards and lashes", "verified", None),
    (
        "32909", "32909", "barang lainnya, seperti payung, sapu, lilin",
        "other articles, such as umbrellas, brooms, candles", "verified", None,
    ),
)
# fmt: on
