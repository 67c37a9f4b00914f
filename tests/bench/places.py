"""NIKs read with their region, and regions found by name, beside lokal-id."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import Any

import lokal
from lokal import wilayah

from ikm_domain import NIK, Region, RegionTable, Sex
from ikm_domain.testing.numbers import make_nik
from tests.bench.timing import Row, in_turns

_DAY = date(2026, 11, 24)
_TEXTS = ("Kab. Bangka Tengah", "Kota Pangkal Pinang", "Bandung", "Lampung Barat", "jawa barat", "Kota Surabaya")


def rows() -> Iterator[Row]:
    """Every line about places."""
    table = RegionTable.shipped()
    regencies = [region for region in table.in_force() if "." in region.code]
    numbers = [make_nik("1990-07-01", "female", region=region).reveal() for region in regencies[:100]]
    for number in numbers:
        region, sex, born = _read_by_lokal(number)
        name = _plain(str(region)).partition(" ")[2]
        if _read(number) != (name, {"P": Sex.FEMALE}[sex], (date.fromisoformat(born),)):
            raise SystemExit("lokal-id reads a NIK otherwise")
    ratios, note = in_turns(partial(_each, _read, numbers), partial(_each, _read_by_lokal, numbers))
    yield Row("read a NIK: region, sex, birth date", "lokal-id", 0.5, ratios, note)
    for text in _TEXTS:
        if not _codes(table.find(text)) <= _codes(wilayah.search_wilayah(text)):
            raise SystemExit(f"{text}: lokal-id does not find all of {table.find(text)}")
    ratios, note = in_turns(partial(_each, table.find, _TEXTS), partial(_each, wilayah.search_wilayah, _TEXTS), tries=3)
    yield Row("find a region by name", "lokal-id, down to villages", 0.05, ratios, note)
    codes = [region.code for region in regencies]
    if [_plain(_name(code)) for code in codes] != [Region(code).full_name for code in codes]:
        raise SystemExit("lokal-id names regencies otherwise")
    ratios, note = in_turns(partial(_each, lambda code: Region(code).full_name, codes), partial(_each, _name, codes))
    yield Row("name a region by its code", "lokal-id", 3.0, ratios, note)


def _each(work: Callable[[str], object], texts: Sequence[str]) -> None:
    for text in texts:
        work(text)


def _read(number: str) -> tuple[object, ...]:
    nik = NIK(number)
    region = nik.region
    return region and region.name, nik.sex, nik.birth_dates(_DAY)


def _read_by_lokal(number: str) -> tuple[Any, ...]:
    nik = lokal.parse_nik(number, lookup_wilayah=wilayah.wilayah_name, reference_date=_DAY)
    return nik.regency, nik.gender, nik.birth_date


def _plain(name: str) -> str:
    """A name without the words of the decree that the table leaves out or spells out."""
    return name.replace("Administrasi ", "").replace("Kep. ", "Kepulauan ")


def _name(code: str) -> str:
    return str(wilayah.wilayah_name(code))


def _codes(found: Iterable[Any]) -> set[str]:
    return {region.code for region in found}
