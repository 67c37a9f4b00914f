"""Write the modules of tables in the folder above from the CSV tables beside this file.

Run ``python build.py`` after a change to a table. ``python build.py --check`` writes nothing; it exits with 1 and names
the modules that are not what this script would write.
"""

import csv
import json
import sys
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
LISTS = {"kbli_2020", "kbli_2025", "hs_headings"}

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

FOOT = """\
}
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
    """One entry of a table: a line if it fits, else a block of lines, none wider than ``WIDTH``.

    Only a value that is too wide for any line, a long text, is broken, into two literals in parentheses.
    """
    line = f"    {text(code)}: ({', '.join(values)}{',' if len(values) == 1 else ''}),\n"
    if len(line.rstrip("\n")) <= WIDTH:
        return line
    lines: list[str] = []
    for value in values:
        if lines and len(lines[-1]) + len(value) + 2 <= WIDTH:
            lines[-1] += f" {value},"
        elif len(value) + 9 <= WIDTH:
            lines.append(f"        {value},")
        else:
            cut = value.rindex(" ", 0, WIDTH - 13) + 1
            lines += ["        (", f'            {value[:cut]}"', f'            "{value[cut:]}', "        ),"]
    return "\n".join([f"    {text(code)}: (", *lines, "    ),"]) + "\n"


def module(head: str, fields: tuple[str, ...], counts: Mapping[str, int], rows: Iterable[dict[str, str]]) -> str:
    """The text of a module: its head, with the counts filled in, and one entry a row."""
    listed = "\n".join(f"    {text(field)}," for field in fields)
    entries: list[str] = []
    for row in rows:
        values = [texts(row[field]) if field in LISTS else text(row[field]) for field in fields]
        entries.append(entry(row["code"], values))
    return head.format(fields=listed, **counts) + "".join(entries) + FOOT


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


def main(arguments: list[str]) -> None:
    """Write the modules that differ, or with ``--check`` only name them."""
    if arguments not in ([], ["--check"]):
        sys.exit("usage: python build.py [--check]")
    modules = {
        SOURCES.parent / "regions.py": regions_module(),
        SOURCES.parent / "region_aliases.py": aliases_module(),
        SOURCES.parent / "crafts.py": crafts_module(),
        SOURCES.parent / "craft_aliases.py": craft_aliases_module(),
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
