"""Numbers, regions, crafts, groups and scales looked up, beside peers; where none does it, beside a plain table."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import Any

import lokal
from lokal import wilayah
from stdnum.id import npwp as stdnum_npwp

from ikm_domain import (
    NIK,
    NPWP,
    CraftTable,
    Kbli,
    KbliBridge,
    Money,
    Region,
    RegionTable,
    Scale,
    Sex,
    scale_rule_sets,
)
from ikm_domain.testing.numbers import make_nik, make_npwp
from tests.bench.timing import Row, in_turns

_DAY = date(2026, 11, 24)
_TEXTS = ("Kab. Bangka Tengah", "Kota Pangkal Pinang", "Bandung", "Lampung Barat", "jawa barat", "Kota Surabaya")
_WORDS = ("tenun cual", "Batik Tulis", "gerabah", "anyaman", "batu mulia", "WAYANG GOLEK", "songket", "besi tua")
_LIMITS = (2_000_000_000, 15_000_000_000, 50_000_000_000)  # PP 7/2021, article 35 (5)


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
    yield _check_digits()
    yield from _plain_tables()


def _check_digits() -> Row:
    """Taxpayer numbers as they are printed, half of them with a check digit that does not hold."""
    sound = [make_npwp(number).reveal(grouped=True) for number in range(50)]
    printed = [*sound, *(f"{text[:11]}{(int(text[11]) + 1) % 10}{text[12:]}" for text in sound)]
    if [_holds(text) for text in printed] != [stdnum_npwp.is_valid(text) for text in printed]:
        raise SystemExit("python-stdnum judges an NPWP otherwise")
    ratios, note = in_turns(partial(_each, _holds, printed), partial(_each, stdnum_npwp.is_valid, printed))
    return Row("check the digit of an NPWP", "python-stdnum", 1.0, ratios, note)


def _plain_tables() -> Iterator[Row]:
    """What no peer has: beside it the least that Python does for the same answer, which cleans and checks nothing."""
    crafts = CraftTable.shipped()
    by_word = {word.casefold(): crafts.find(word) for word in _WORDS}
    ratios, note = in_turns(
        partial(_each, crafts.find, _WORDS), partial(_each, lambda word: by_word[word.casefold()], _WORDS)
    )
    yield Row("find a craft by a word", "a dict of casefolded words", 15.0, ratios, note)
    bridge = KbliBridge.shipped()
    groups = list(dict.fromkeys(pair.older.code for pair in bridge.pairs))
    became = {code: bridge.find(Kbli(code, "2020"), "2025") for code in groups}
    ratios, note = in_turns(
        partial(_each, lambda code: bridge.find(Kbli(code, "2020"), "2025"), groups),
        partial(_each, became.__getitem__, groups),
    )
    yield Row("lead a KBLI group to 2025", "a dict", 150.0, ratios, note)
    rules, scales = scale_rule_sets()["pp-7-2021-sales"], list(Scale)
    sales = [Money.idr(limit + off) for limit in _LIMITS for off in (-1, 0, 1)]
    if [rules.classify(annual_sales=it).result for it in sales] != [_scale(scales, it) for it in sales]:
        raise SystemExit("the limits are read otherwise")
    ratios, note = in_turns(
        lambda: [rules.classify(annual_sales=it).result for it in sales], lambda: [_scale(scales, it) for it in sales]
    )
    yield Row("tell the scale by sales, with its verdict", "bisect over the limits", 60.0, ratios, note)


def _scale(scales: Sequence[Scale], sales: Money) -> Scale:
    return scales[bisect_left(_LIMITS, sales.amount)]


def _holds(text: str) -> bool:
    return not any(NPWP(text).doubts())


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
