"""What people call crafts beside their names and codes.

Made by ``sources/build.py`` from ``sources/craft_aliases.csv``, which has the language and the certainty of each; edit
the table, not this module.

209 words, 32 of them of several crafts: *anyaman* is of any fibre, *batik* of any way of drawing with wax.
They stand as general knowledge and are not complete: a word that is missing here is not wrong. What differs from a name
in capitals, spaces or hyphens alone is left out.
"""

# fmt: off
ALIASES: dict[str, tuple[str, ...]] = {
    "bamboo-plaiting": (
        "anyam", "anyam bambu", "anyam-anyaman", "anyaman", "bambu", "basketry", "basketware", "plaiting",
    ),
    "batik-combination": ("batik", "kain batik"),
    "batik-motif-print": (
        "batik cetak", "batik print", "batik printing", "batik sablon", "kain motif batik", "tekstil motif batik",
    ),
    "batik-stamped": ("batik", "kain batik", "kain batik cap", "stamped batik"),
    "batik-written": ("batik", "hand-drawn batik", "kain batik", "kain batik tulis", "written batik"),
    "black-coral": ("akar bahar", "gelang akar bahar"),
    "blacksmithing": ("blacksmith", "keris", "logam", "pande besi", "tempa besi"),
    "brassware": ("brass", "brass ware", "copper ware", "cor kuningan", "kuningan", "logam", "tembaga"),
    "coconut-craft": ("batok kelapa", "coconut shell craft", "kerajinan tempurung", "sabut kelapa", "tempurung kelapa"),
    "craft-nec": ("kerajinan lain", "kerajinan lain-lain"),
    "embroidery": (
        "border", "bordir", "bordir dan sulam", "bordir komputer", "bordiran", "kain bordir", "kain sulam", "karawo",
        "sulam", "sulam bordir", "sulam tangan", "sulaman", "sulaman karawo",
    ),
    "gem-cutting": ("akik", "batu akik", "batu mulia", "batu permata", "gemstone"),
    "horn-and-bone": ("bone carving", "horn", "kerajinan tulang", "tanduk", "ukir tulang", "ukiran tulang"),
    "jewellery-imitation": ("imitation jewelry", "jewellery", "jewelry", "perhiasan"),
    "jewellery-pearl": ("jewellery", "jewelry", "mutiara", "pearl", "pearl jewelry", "perhiasan"),
    "jewellery-precious": (
        "emas", "goldsmithing", "jewellery", "jewelry", "perhiasan", "perhiasan emas", "perhiasan perak",
    ),
    "leatherwork": (
        "barang dari kulit", "barang kulit", "dompet kulit", "kulit", "leather", "leather craft", "tas kulit",
    ),
    "mask-and-wooden-puppet": ("kayu", "mask", "masks", "puppet", "topeng", "topeng kayu", "wayang", "wayang golek"),
    "ornamental-ceramics": ("ceramics", "keramik"),
    "pandan-plaiting": (
        "anyam", "anyam pandan", "anyam-anyaman", "anyaman", "basketry", "basketware", "pandan", "plaiting",
        "tikar pandan",
    ),
    "paper-craft": ("kertas", "kertas daur ulang"),
    "pewter": (
        "cendera mata timah", "kerajinan pewter", "logam", "peuter", "pewter bangka", "souvenir timah", "suvenir timah",
        "timah", "timah pewter", "tin craft", "tinware",
    ),
    "pottery": ("ceramics", "earthenware", "grabah", "keramik", "tanah liat", "tembikar"),
    "purun-plaiting": (
        "anyam", "anyam purun", "anyam-anyaman", "anyaman", "basketry", "basketware", "plaiting", "purun",
        "tikar purun",
    ),
    "rattan-furniture": (
        "bamboo furniture", "bambu", "furnitur bambu", "furnitur rotan", "furniture bambu", "furniture rotan",
        "kursi bambu", "kursi rotan", "mebel bambu", "mebel rotan", "meubel bambu", "meubel rotan", "rotan",
    ),
    "rattan-plaiting": (
        "anyam", "anyam rotan", "anyam-anyaman", "anyaman", "basketry", "basketware", "plaiting", "rotan",
    ),
    "resam-plaiting": (
        "anyam", "anyam resam", "anyam-anyaman", "anyaman", "basketry", "basketware", "kopiah resam", "peci resam",
        "plaiting", "resam", "songkok resam",
    ),
    "shadow-puppet": ("puppet", "tatah sungging", "wayang", "wayang kulit"),
    "shell-craft": ("kerang", "kulit kerang", "shell"),
    "silverwork": ("jewellery", "jewelry", "perak", "perhiasan", "perhiasan perak", "silver", "silverware"),
    "stone-carving": (
        "carving", "marmer", "pahat", "pahat batu", "patung", "patung batu", "seni ukir", "ukir", "ukir batu", "ukiran",
    ),
    "tapis": ("sulam tapis", "tapis lampung", "tenun tapis"),
    "tie-dye": ("ikat celup", "jumputan", "kain jumputan", "kain sasirangan", "sasirangan", "tie-dye cloth"),
    "toys": ("boneka", "doll", "mainan edukatif", "mainan kayu", "toy"),
    "traditional-instruments": ("alat musik", "angklung", "dambus", "gambus", "gamelan", "gong", "musical instrument"),
    "weaving-cual": (
        "cual", "cual Bangka", "hand weaving", "kain cual", "kain cual Bangka", "kain tenun", "kain tenun cual",
        "tenun", "tenun ATBM", "tenun cual Bangka", "tenunan", "weaving",
    ),
    "weaving-ikat": (
        "endek", "geringsing", "gringsing", "hand weaving", "ikat", "kain endek", "kain ikat", "kain tenun",
        "kain tenun ikat", "tenun", "tenun ATBM", "tenun endek", "tenun gringsing", "tenunan", "weaving",
    ),
    "weaving-songket": (
        "hand weaving", "kain songket", "kain tenun", "kain tenun songket", "songket", "tenun", "tenun ATBM", "tenunan",
        "weaving",
    ),
    "weaving-ulos": (
        "hand weaving", "kain tenun", "kain ulos", "tenun", "tenun ATBM", "tenun ulos", "tenunan", "weaving",
    ),
    "wigs-and-lashes": ("bulu mata palsu", "false eyelashes", "rambut palsu", "wig", "wigs"),
    "wood-carving": (
        "carving", "kayu", "pahat", "pahat kayu", "patung", "patung kayu", "seni ukir", "seni ukir kayu", "ukir",
        "ukir kayu", "ukiran",
    ),
    "wooden-kitchenware": ("alat rumah tangga kayu", "kayu", "peralatan dapur kayu"),
}
# fmt: on
