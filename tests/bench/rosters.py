"""A roster read with every issue reported, beside the csv module and openpyxl that only take its cells."""

import csv
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO, StringIO, TextIOWrapper

from openpyxl import Workbook, load_workbook

from ikm_domain import Artisan, RosterReader, RosterRow
from tests.bench.samples import artisans
from tests.bench.timing import Row, in_turns

_COUNT = 5_000
_ROUNDS = 5
_TIMES = 4
_LETTERS = {"female": "P", "male": "L", None: ""}
_READER = RosterReader(Artisan, id_prefix="babel-2020", on="2020-02-27")


def rows() -> Iterator[Row]:
    """Every line about rosters."""
    for kind, peer, make, only in (("CSV", "csv", _as_csv, _only_csv), ("XLSX", "openpyxl", _as_xlsx, _only_xlsx)):
        file = make(_COUNT)
        if _read(file) != only(file):
            raise SystemExit(f"the rows of the {kind} are not as many")
        ratios, note = in_turns(partial(_read, file), partial(only, file), _ROUNDS, tries=1)
        yield Row(f"read a roster of {_COUNT:,} rows, {kind}", peer, 4, ratios, note)
    few, many = (_peak(partial(_read, _as_csv(count))) for count in (_COUNT, _COUNT * _TIMES))
    yield Row(f"memory of {_TIMES} times the rows, CSV", "that of once", 1.2, [many / few], f"peak {many // 1024} kB")


def _sheet(count: int) -> Iterator[list[object]]:
    yield ["No", "Nama", "NIK", "L/P", "Tahun Lahir", "Kab/Kota", "Jenis Kerajinan"]
    for number, row in enumerate(artisans(count), start=1):
        told = [row["name"], row.get("nik"), _LETTERS[row.get("sex")], row.get("birth_year"), row["region"]]
        yield [number, *told, ", ".join(row["crafts"])]


def _as_csv(count: int) -> bytes:
    text = StringIO(newline="")
    csv.writer(text, delimiter=";").writerows(_sheet(count))
    return text.getvalue().encode()


def _as_xlsx(count: int) -> bytes:
    book, file = Workbook(write_only=True), BytesIO()
    sheet = book.create_sheet()
    for row in _sheet(count):
        sheet.append(row)
    book.save(file)
    return file.getvalue()


def _read(file: bytes) -> int:
    """As many rows as there are, every one a record, a fault or passed over."""
    return sum(isinstance(row, RosterRow) for row in _READER.open(file))


def _only_csv(file: bytes) -> int:
    return sum(1 for _ in csv.reader(TextIOWrapper(BytesIO(file), "utf-8", newline=""), delimiter=";"))


def _only_xlsx(file: bytes) -> int:
    book = load_workbook(BytesIO(file), read_only=True, data_only=True)
    return sum(1 for _ in book.worksheets[0].iter_rows(values_only=True))


def _peak(work: Callable[[], object]) -> int:
    """The most bytes that were held at once."""
    work()
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
