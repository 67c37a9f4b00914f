"""The first import, in fresh processes: the common names and one of each record, beside bare attrs classes."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.bench.timing import Row

_OURS = """
from ikm_domain import (
    Artisan, Enterprise, EquipmentGrant, ExportRecord, Money, Official, Organization, Program, Region, TrainingSession,
)
Organization(id="o-1", name="Dekranas", kind="dekranas")
Enterprise(id="e-1", name="Timah Jaya", kind="kub", region=Region("19.71"))
Artisan(id="a-1", name="Siti Aminah", sex="female", region="19.71", crafts=["pewter"], birth_year=1990)
Official(id="f-1", name="Budi", nip="197001011990011999")
Program(id="g-1", name="e-Smart IKM", kind="e-smart", period="2020", lead_id="o-1", targets={"artisans": 200})
TrainingSession(id="s-1", title="Workshop", audience="artisans", meetings=["2020-02-27"], reported=200)
EquipmentGrant(id="m-1", item="Mesin pengecoran", quantity=2, unit_value=Money.idr(75_000_000))
ExportRecord(id="x-1", commodity="craft", period="2019", value=Money.usd(892_000_000), source="ANTARA 2020-02-27")
"""
_COUNTED = """
import sys, attrs
found = {
    cls: None
    for name, module in list(sys.modules.items()) if name.startswith("ikm_domain")
    for cls in vars(module).values()
    if isinstance(cls, type) and cls.__module__ == name and attrs.has(cls)
}
print(*(len(attrs.fields(cls)) for cls in found))
"""
_TIMED = "from time import perf_counter as now; begin = now(); import {module}; print(now() - begin)"


def rows(rounds: int = 9) -> Iterator[Row]:
    """The one line."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "ours.py").write_text(_OURS)
        Path(folder, "counted.py").write_text(_OURS + _COUNTED)
        sizes = [int(size) for size in _output(folder, "import counted").split()]
        Path(folder, "bare.py").write_text("import attrs\n" + "".join(map(_bare_class, range(len(sizes)), sizes)))
        for module in ("ours", "bare"):  # writes the bytecode
            _seconds(folder, module)
        times = [_round(folder) for _ in range(rounds)]
    ours, bare = (median(column) * 1000 for column in zip(*times, strict=True))
    yield Row(
        "import ten names, make one of each record",
        f"attrs and {len(sizes)} bare classes",
        1.3,
        [mine / theirs for mine, theirs in times],
        f"{ours:.1f} / {bare:.1f} ms",
    )


def _round(folder: str) -> tuple[float, float]:
    """The quickest of three by turns."""
    tries = [(_seconds(folder, "ours"), _seconds(folder, "bare")) for _ in range(3)]
    ours, bare = (min(column) for column in zip(*tries, strict=True))
    return ours, bare


def _bare_class(number: int, size: int) -> str:
    fields = "".join(f"    field_{index}: object\n" for index in range(size)) or "    pass\n"
    return f"@attrs.frozen\nclass Bare{number}:\n{fields}"


def _seconds(folder: str, module: str) -> float:
    return float(_output(folder, _TIMED.format(module=module)))


def _output(folder: str, code: str) -> str:
    """What code prints in a process of its own, in which bytecode is kept as it is for a user."""
    known = os.environ.get("PYTHONPATH")
    environment = {**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{known}" if known else folder}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment
    ).stdout
