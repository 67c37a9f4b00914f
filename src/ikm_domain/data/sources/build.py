"""Write the modules of tables in the folder above from the CSV tables beside this file.

Run ``python build.py`` after a change to a table. ``python build.py --check`` writes nothing; it exits with 1 and names
the modules that are not what this script would write.
"""

import csv
import json
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

SOURCES = Path(__file__).resolve().parent
WIDTH = 120

REGION_FIELDS = (
    "kind",
    "name",
    "first_edition",
    "last_edition",
    "successor",
    "bps_code",
    "bps_edition",
    "iso_3166_2",
    "timezone",
)
CRAFT_FIELDS = ("family", "name_id", "name_en", "kbli_2020", "kbli_2025", "hs_headings", "certainty", "note")
KBLI_BRIDGE_FIELDS = ("group_2020", "group_2025", "goods_id", "goods_en", "certainty", "note")
HS_BASKET_FIELDS = ("name_id", "name_en", "edition", "headings", "certainty", "note")
SCALE_FIELDS = ("name_id", "name_en", "valid_from", "valid_to", "source", "note")
LISTS = {"kbli_2020", "kbli_2025", "hs_headings", "headings"}

REGIONS_HEAD = '''\
"""Provinces, regencies and cities of Indonesia by home-ministry (Kemendagri) code, in force and retired.

Made by ``sources/build.py`` from ``sources/regions.csv``; edit the table, not this module.

**Edition in force:** Kepmendagri 300.2.2-2138/2025 (25 April 2025) as amended by Kepmendagri 300.2.2-2430/2025
(23 June 2025): {provinsi} provinces, {kabupaten} kabupaten (one of them administrative) and {kota} kota (five of them
administrative). {retired} retired codes are kept, since people and papers still carry them.

**Fields of a row**, in the order of ``FIELDS``:

- ``kind``: ``provinsi``, ``kabupaten`` or ``kota``.
- ``name``: the name in the latest edition that holds the code, without a leading Kabupaten, Kota, Kabupaten
  Administrasi or Kota Administrasi.
- ``first_edition``: the first edition that held the code; None where that is not established: the code stands in
  ``Permendagri 56/2015``, the oldest list examined in full, or was gone before it.
- ``last_edition``: the last edition that held the code; None while it is in force.
- ``successor``: the code that the same region carries now; None while in force, and for 54.
- ``bps_code``: the statistics-office (BPS) code of the same region; None where not established.
- ``bps_edition``: the list which that code is of: ``2020-S2`` is the BPS bridge of the second semester of 2020,
  ``post-2022`` the BPS list with 38 provinces.
- ``iso_3166_2``: of provinces in force; None for all others.
- ``timezone``: the IANA name, by province.

The province of a regency or city is the first two digits of its code.

**Sources:** cahyadsn/wilayah (current table, and archives of 2016 to 2023) for codes and names from 2015 on;
cahyadsn/wilayah_ref for the decrees; public copies of older lists for the ten retired codes of 64 and 73; the BPS
bridge of 2020 and a copy of the BPS list with 38 provinces for BPS codes. ``NOTICE.md`` has the notices owed.

**What is unsure:**

- The five retired codes of 64 and the five of 73: code and name agree in two copies and fill the gaps of their
  provinces exactly, but their last edition, and the first one of the codes that they became in 65 and 76, is inferred
  from the number of provinces an edition had. Their BPS codes are not established.
- 54 Timor Timur was seen in no list of the ministry and stands on general knowledge alone; it was gone before the first
  edition known, and its thirteen regencies are left out.
- The BPS codes of the Papuan provinces after 2022 have one source; its other 472 codes all equal the bridge of 2020.
- No edition covers Papua Barat Daya (96) between its law of December 2022 and April 2025.
- 71.09 is spelled Kepulauan here; the decree prints Kep.
"""

RegionRow = tuple[str, str, str | None, str | None, str | None, str | None, str | None, str | None, str]
"""One region: the values of ``FIELDS``, in that order."""

FIELDS = (
{fields}
)

EDITION = "Kepmendagri 300.2.2-2138/2025 as amended by Kepmendagri 300.2.2-2430/2025"
"""The edition in force."""

EDITIONS: tuple[tuple[str, str], ...] = (
    ("Kepmendagri 150/2003", "2003"),
    ("Permendagri 18/2005", "2005-04-28"),
    ("Permendagri 6/2008", "2008-01-31"),
    ("Permendagri 66/2011", "2011-12-23"),
    ("Permendagri 62/2012", "2012-09-10"),
    ("Permendagri 18/2013", "2013-02-06"),
    ("Permendagri 39/2015", "2015-02-02"),
    ("Permendagri 56/2015", "2015-06-29"),
    ("Permendagri 137/2017", "2017-12-27"),
    ("Permendagri 72/2019", "2019-10-08"),
    ("Kepmendagri 050-145/2022", "2022-02-14"),
    ("Kepmendagri 100.1.1-6117/2022", "2022-11-09"),
    ("Kepmendagri 300.2.2-2138/2025", "2025-04-25"),
    ("Kepmendagri 300.2.2-2430/2025", "2025-06-23"),
)
"""Every edition known, oldest first, with the day of its decree, or the year where the day is not established.

Code lists were examined from Permendagri 56/2015 on. The last entry amends the one before it, and rows name the latter.
"""

# fmt: off
REGIONS: dict[str, RegionRow] = {{
'''

ALIASES_HEAD = '''\
"""What people call regions beside their official names, and official names that were changed.

Made by ``sources/build.py`` from ``sources/region_aliases.csv``, which has the kind, source and certainty of each; edit
the table, not this module.

Short forms, spellings, capital towns and old names that are not dated stand as general knowledge and are not complete:
a form that is missing here is not wrong. What differs from the official name in spaces, hyphens or capitals alone is
left out, and so is the kind (Kab., Kota, Prov.).
"""

EARLIER_NAMES: dict[str, tuple[tuple[str, str], ...]] = {{
{earlier}
}}
"""By code: the last edition that had another official name, and that name. Seen in the archives of 2016 to 2023."""

# fmt: off
ALIASES: dict[str, tuple[str, ...]] = {{
'''

CRAFTS_HEAD = '''\
"""Kinds of Indonesian craft, with their groups in KBLI 2020 and KBLI 2025 and their HS headings.

Made by ``sources/build.py`` from ``sources/crafts.csv``; edit the table, not this module.

{crafts} kinds in {families} material families. **Fields of a row**, in the order of ``FIELDS``:

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
{fields}
)

# fmt: off
CRAFTS: dict[str, CraftRow] = {{
'''

CRAFT_ALIASES_HEAD = '''\
"""What people call crafts beside their names and codes.

Made by ``sources/build.py`` from ``sources/craft_aliases.csv``, which has the language and the certainty of each; edit
the table, not this module.

{aliases} words, {several} of them of several crafts: *anyaman* is of any fibre, *batik* of any way of drawing with wax.
They stand as general knowledge and are not complete: a word that is missing here is not wrong. What differs from a name
in capitals, spaces or hyphens alone is left out.
"""

# fmt: off
ALIASES: dict[str, tuple[str, ...]] = {{
'''

KBLI_BRIDGE_HEAD = '''\
"""Which groups of crafts of KBLI 2020 became which of KBLI 2025.

Made by ``sources/build.py`` from ``sources/kbli_bridge.csv``; edit the table, not this module.

{pairs} pairs, from {older} groups of 2020 to {newer} of 2025. **Fields of a pair**, in the order of ``FIELDS``:

- ``group_2020``, ``group_2025``: the five-digit groups.
- ``goods_id``, ``goods_en``: what moves with the pair, in Indonesian and English, worded for this table.
- ``certainty``: ``verified``, both descriptions name the goods ({verified} pairs); ``known``, one of them does, and the
  other is the group that can hold them ({known} pairs).
- ``note``: what to mind, or None.

A group that is not here was not looked at; that says nothing of it. **Source:** KBLI 2020 and KBLI 2025 of Badan Pusat
Statistik (BPS), descriptions of the groups. ``NOTICE.md`` says which copies were read.
"""

KbliPairRow = tuple[str, str, str, str, str, str | None]
"""One pair: the values of ``FIELDS``, in that order."""

FIELDS = (
{fields}
)

# fmt: off
PAIRS: tuple[KbliPairRow, ...] = (
'''

HS_BASKETS_HEAD = '''\
"""Baskets of craft goods by headings of the Harmonized System (HS 2022).

Made by ``sources/build.py`` from ``sources/hs_baskets.csv``; edit the table, not this module.

{baskets} baskets. **Fields of a basket**, in the order of ``FIELDS``: its name in Indonesian and English, the edition,
the headings, how sure they are, and what to mind, or None.

No publisher has told the headings of its craft exports, so that none of these is the basket of a published figure. A
heading has goods of factories too. 8001, unwrought tin, the bulk export of Bangka Belitung, is in none of them.

**Source:** general knowledge of HS 2022; headings of craft that the Ministry of Trade names.
"""

HsBasketRow = tuple[str, str, str, tuple[str, ...], str, str | None]
"""One basket: the values of ``FIELDS``, in that order."""

FIELDS = (
{fields}
)

# fmt: off
BASKETS: dict[str, HsBasketRow] = {{
'''

SCALES_HEAD = '''\
"""What regulations call micro, small, medium and large enterprises.

Made by ``sources/build.py`` from ``sources/scale_rule_sets.csv`` and ``sources/scale_rules.csv``; edit the tables, not
this module.

{sets} rule sets with {criteria} criteria. **Fields of a rule set**, in the order of ``FIELDS``: its name in Indonesian
and English, the first and the last day that it counts, the source that was read, and what is unsure or to be minded. A
day that is not established is the outermost one that may be, and the note says so.

**A criterion**, in the order of ``CRITERION_FIELDS``: the scale, the place in the regulation, how sure it is, what to
mind, and the bounds that hold together. Several criteria of one scale are alternatives. **A bound**, in the order of
``BOUND_FIELDS``: the measure (workers in people, all else in whole rupiah), its ends as the text has them, and how the
measure is taken.
"""

RuleSetRow = tuple[str, str, str | None, str | None, str, str]
Bound = tuple[str, int | None, int | None, int | None, int | None, str | None]
Criterion = tuple[str, str | None, str, str | None, tuple[Bound, ...]]

FIELDS = (
{fields}
)
CRITERION_FIELDS = ("scale", "article", "certainty", "note", "bounds")
BOUND_FIELDS = ("measure", "at_least", "above", "at_most", "below", "basis")

# fmt: off
CRITERIA: dict[str, tuple[Criterion, ...]] = {{
{listed}}}

RULE_SETS: dict[str, RuleSetRow] = {{
'''

FOOT = """\
}
# fmt: on
"""
LIST_FOOT = """\
)
# fmt: on
"""


def read(name: str) -> list[dict[str, str]]:
    """The rows of a table, by the names of its columns."""
    with (SOURCES / name).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, strict=True))


def text(value: str) -> str:
    """The literal of a cell; an empty one is None."""
    return json.dumps(value, ensure_ascii=False) if value else "None"


def texts(cell: str) -> str:
    """The literal of a tuple from a cell whose values are parted by semicolons."""
    values = [text(value) for value in cell.split(";")]
    return f"({values[0]},)" if len(values) == 1 else f"({', '.join(values)})"


def entry(code: str, values: list[str]) -> str:
    """One entry of a table, or of a list if it has no code: a line if it fits, else lines none wider than ``WIDTH``.

    Only a value that is too wide for any line is broken: a long text into two literals, a tuple between its values.
    """
    key = f"    {text(code)}: " if code else "    "
    line = f"{key}({', '.join(values)}{',' if len(values) == 1 else ''}),\n"
    if len(line.rstrip("\n")) <= WIDTH:
        return line
    lines: list[str] = []
    for value in values:
        if lines and len(lines[-1]) + len(value) + 2 <= WIDTH:
            lines[-1] += f" {value},"
        elif len(value) + 9 <= WIDTH:
            lines.append(f"        {value},")
        elif value.startswith("("):
            inside = textwrap.wrap(f"{value[1:-1]},", WIDTH, initial_indent=" " * 12, subsequent_indent=" " * 12)
            lines += ["        (", *inside, "        ),"]
        else:
            cut = value.rindex(" ", 0, WIDTH - 13) + 1
            lines += ["        (", f'            {value[:cut]}"', f'            "{value[cut:]}', "        ),"]
    return "\n".join([f"{key}(", *lines, "    ),"]) + "\n"


def module(
    head: str,
    fields: tuple[str, ...],
    counts: Mapping[str, int],
    rows: Iterable[dict[str, str]],
    foot: str = FOOT,
) -> str:
    """The text of a module: its head, with the counts filled in, and one entry a row."""
    listed = "\n".join(f"    {text(field)}," for field in fields)
    entries: list[str] = []
    for row in rows:
        values = [texts(row[field]) if field in LISTS else text(row[field]) for field in fields]
        entries.append(entry(row.get("code", ""), values))
    return head.format(fields=listed, **counts) + "".join(entries) + foot


def regions_module() -> str:
    """The text of ``regions.py``."""
    rows = read("regions.csv")
    counts = Counter("retired" if row["last_edition"] else row["kind"] for row in rows)
    return module(REGIONS_HEAD, REGION_FIELDS, counts, rows)


def aliases_module() -> str:
    """The text of ``region_aliases.py``."""
    aliases: dict[str, list[str]] = {}
    earlier: list[str] = []
    for row in read("region_aliases.csv"):
        if row["last_edition"]:
            earlier.append(f"    {text(row['code'])}: (({text(row['last_edition'])}, {text(row['alias'])}),),")
        else:
            aliases.setdefault(row["code"], []).append(row["alias"])
    entries = [f"    {text(code)}: {texts(';'.join(names))},\n" for code, names in aliases.items()]
    return ALIASES_HEAD.format(earlier="\n".join(earlier)) + "".join(entries) + FOOT


def crafts_module() -> str:
    """The text of ``crafts.py``."""
    rows = [{**row, "family": row["parent"]} for row in read("crafts.csv")]
    counts = {"crafts": len(rows), "families": len({row["family"] for row in rows})}
    return module(CRAFTS_HEAD, CRAFT_FIELDS, counts, rows)


def craft_aliases_module() -> str:
    """The text of ``craft_aliases.py``."""
    aliases: dict[str, list[str]] = {}
    for row in read("craft_aliases.csv"):
        aliases.setdefault(row["code"], []).append(row["alias"])
    crafts = Counter(alias for words in aliases.values() for alias in words)
    head = CRAFT_ALIASES_HEAD.format(aliases=len(crafts), several=sum(count > 1 for count in crafts.values()))
    return head + "".join(entry(code, [text(word) for word in words]) for code, words in aliases.items()) + FOOT


def kbli_bridge_module() -> str:
    """The text of ``kbli_bridge.py``."""
    rows = read("kbli_bridge.csv")
    counts = {
        "pairs": len(rows),
        "older": len({row["group_2020"] for row in rows}),
        "newer": len({row["group_2025"] for row in rows}),
        **Counter(row["certainty"] for row in rows),
    }
    return module(KBLI_BRIDGE_HEAD, KBLI_BRIDGE_FIELDS, counts, rows, LIST_FOOT)


def hs_baskets_module() -> str:
    """The text of ``hs_baskets.py``."""
    rows = read("hs_baskets.csv")
    return module(HS_BASKETS_HEAD, HS_BASKET_FIELDS, {"baskets": len(rows)}, rows)


def scale_rules_module() -> str:
    """The text of ``scale_rules.py``: rows of one rule set, scale and branch are the bounds of one criterion."""
    criteria: dict[str, dict[tuple[str, str], list[dict[str, str]]]] = {}
    for row in read("scale_rules.csv"):
        criteria.setdefault(row["rule_set"], {}).setdefault((row["scale"], row["branch"]), []).append(row)
    listed = "".join(
        f"    {text(code)}: (\n{''.join(criterion(rows) for rows in branches.values())}    ),\n"
        for code, branches in criteria.items()
    )
    counts = {"sets": len(criteria), "criteria": sum(len(branches) for branches in criteria.values())}
    head = SCALES_HEAD.replace("{listed}", listed.replace("{", "{{").replace("}", "}}"))
    return module(head, SCALE_FIELDS, counts, read("scale_rule_sets.csv"))


def criterion(rows: list[dict[str, str]]) -> str:
    """The lines of one criterion, which share their scale, article, certainty and note."""
    (told,) = {tuple(row[field] for field in ("scale", "article", "certainty", "note")) for row in rows}
    bounds = "".join(f"            {bound(row)},\n" for row in rows)
    return f"        ({', '.join(map(text, told))}, (\n{bounds}        )),\n"


def bound(row: dict[str, str]) -> str:
    """The literal of one bound."""
    ends = [
        row[end] if row[f"{end}_inclusive"] == inclusive else "None"
        for end in ("lower", "upper")
        for inclusive in ("true", "false")
    ]
    return f"({', '.join([text(row['measure']), *ends, text(row['basis'])])})"


def main(arguments: list[str]) -> None:
    """Write the modules that differ, or with ``--check`` only name them."""
    if arguments not in ([], ["--check"]):
        sys.exit("usage: python build.py [--check]")
    modules = {
        SOURCES.parent / "regions.py": regions_module(),
        SOURCES.parent / "region_aliases.py": aliases_module(),
        SOURCES.parent / "crafts.py": crafts_module(),
        SOURCES.parent / "craft_aliases.py": craft_aliases_module(),
        SOURCES.parent / "kbli_bridge.py": kbli_bridge_module(),
        SOURCES.parent / "hs_baskets.py": hs_baskets_module(),
        SOURCES.parent / "scale_rules.py": scale_rules_module(),
    }
    differing = [path for path, code in modules.items() if not path.exists() or path.read_text("utf-8") != code]
    if not arguments:
        for path in differing:
            path.write_text(modules[path], "utf-8", newline="\n")
    elif differing:
        names = ", ".join(path.name for path in differing)
        sys.exit(f"not what build.py would write from the tables: {names}")


if __name__ == "__main__":
    main(sys.argv[1:])
