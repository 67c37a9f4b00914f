"""Places (*wilayah*): provinces, regencies and cities by the code of the home ministry, and by that of BPS."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Final, NamedTuple

from ikm_domain.checked import Coded, Kind, each, member, wrong_type
from ikm_domain.errors import Issue, Path, error, warning

_SHAPE: Final = re.compile(r"(\d{2})(?:\.(\d{2}))?", re.ASCII)
_BPS_SHAPE: Final = re.compile(r"\d{2}(\d{2})?", re.ASCII)
_NEVER_ISSUED: Final = frozenset({f"{pair:02d}" for pair in range(11)} | {"99"})


class RegionKind(StrEnum):
    """The kinds of region."""

    PROVINCE = "provinsi"
    REGENCY = "kabupaten"
    CITY = "kota"


class _Entry(NamedTuple):
    kind: str
    name: str
    first_edition: str | None
    last_edition: str | None
    successor: str | None
    bps_code: str | None
    bps_edition: str | None
    iso_3166_2: str | None
    timezone: str


@cache
def _entries() -> Mapping[str, _Entry]:
    from ikm_domain.data.regions import REGIONS

    return {code: _Entry(*row) for code, row in REGIONS.items()}


class Region(Coded):
    """A province, regency or city (*provinsi, kabupaten, kota*) by its home-ministry (Kemendagri) code.

    Codes are those of Kepmendagri 300.2.2-2138/2025 as amended by 300.2.2-2430/2025, and the retired ones; their
    shape is that of Permendagri 58/2021, articles 4 to 8. A code that no list holds is kept and doubted, since a
    region made tomorrow must be storable. What a region tells of itself is what the lists in this library say;
    `RegionTable` finds a region by its name, and takes lists of your own.

    >>> region = Region("19.71")
    >>> region.name, region.full_name, region.province.name, str(region.timezone)
    ('Pangkal Pinang', 'Kota Pangkal Pinang', 'Kepulauan Bangka Belitung', 'Asia/Jakarta')
    >>> Region("99.99")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: "99" was never given to a province. [region.never-issued]

    Raises:
        ValidationFailed: `region.shape`, `region.never-issued`, `field.type`, `field.missing`.
    """

    __slots__ = ()

    @classmethod
    def explain(cls, text: object, at: Path) -> Iterator[Issue]:
        if not isinstance(text, str):
            yield wrong_type(text, at, Kind.TEXT)
        elif not (read := _SHAPE.fullmatch(text)):
            yield error("region.shape", at, given=text)
        elif read[1] in _NEVER_ISSUED:
            yield error("region.never-issued", at, given=read[1])

    def doubts(self, on: date | None = None) -> Iterator[Issue]:
        if self._entry is None:
            yield warning("region.unlisted", given=self.code)

    @property
    def code(self) -> str:
        """The dotted code: two digits for a province, two more for a regency or city."""
        return self._text

    @property
    def listed(self) -> bool:
        """Whether a list of the ministry held the code, in force or retired."""
        return self._entry is not None

    @property
    def in_force(self) -> bool:
        """Whether the edition in force holds the code."""
        return self._entry is not None and self._entry.last_edition is None

    @property
    def kind(self) -> RegionKind | None:
        """`provinsi`, `kabupaten` or `kota`; None of an unlisted code."""
        return RegionKind(self._entry.kind) if self._entry else None

    @property
    def name(self) -> str | None:
        """The official name without its kind, as the latest edition that holds the code spells it."""
        entry = self._entry
        return entry.name if entry else None

    @property
    def full_name(self) -> str | None:
        """The official name with its kind: *Kabupaten Bangka*, *Kota Pangkal Pinang*, *Provinsi Aceh*."""
        entry = self._entry
        return f"{entry.kind.capitalize()} {entry.name}" if entry else None

    @property
    def province(self) -> "Region":
        """The province it lies in; a province lies in itself."""
        return self if len(self._text) == 2 else Region(self._text[:2])

    @property
    def successor(self) -> "Region | None":
        """The code that the same region carries now, of a retired one."""
        return Region(self._entry.successor) if self._entry and self._entry.successor else None

    @property
    def bps(self) -> "BpsRegion | None":
        """The code that the statistics office (BPS) gives to the same region; None where it is not established."""
        return BpsRegion(self._entry.bps_code) if self._entry and self._entry.bps_code else None

    @property
    def iso_3166_2(self) -> str | None:
        """The ISO 3166-2 code, such as `ID-BB`, of a province in force."""
        return self._entry and self._entry.iso_3166_2

    @property
    def timezone(self) -> str | None:
        """The IANA name of its zone, by province (Keppres 41/1987); None of a province that is not listed."""
        entry = self.province._entry
        return entry and entry.timezone

    @property
    def _entry(self) -> _Entry | None:
        return _entries().get(self._text)


class BpsRegion(Coded):
    """A province, regency or city by the code of the statistics office (*Badan Pusat Statistik*, BPS), undotted.

    It looks like the code of the home ministry and is another: 199 of 514 regencies and cities have another number in
    the one than in the other. A `BpsRegion` never equals a `Region`.

    >>> BpsRegion("1905").region, Region("19.05").bps
    (Region('19.03'), BpsRegion('1903'))
    >>> BpsRegion("195")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: "195" is not a region code of BPS; write it like 19 or 1905. [bps-region.shape]

    Raises:
        ValidationFailed: `bps-region.shape`, `field.type`, `field.missing`.
    """

    __slots__ = ()

    @classmethod
    def explain(cls, text: object, at: Path) -> Iterator[Issue]:
        if not isinstance(text, str):
            yield wrong_type(text, at, Kind.TEXT)
        elif not _BPS_SHAPE.fullmatch(text):
            yield error("bps-region.shape", at, given=text)

    def doubts(self, on: date | None = None) -> Iterator[Issue]:
        if self.region is None:
            yield warning("bps-region.unlisted", given=self.code)

    @property
    def code(self) -> str:
        """The code: two digits for a province, four for a regency or city."""
        return self._text

    @property
    def region(self) -> Region | None:
        """The same region by its home-ministry code; None where it is not established."""
        return _of_bps().get(self._text)

    @property
    def edition(self) -> str | None:
        """The list of BPS that pairs the two: `2020-S2`, or `post-2022`, which has the Papuan provinces of 2022."""
        region = self.region
        return _entries()[region.code].bps_edition if region else None


@cache
def _of_bps() -> Mapping[str, Region]:
    return {entry.bps_code: Region(code) for code, entry in _entries().items() if entry.bps_code}


@cache
def _listed() -> Mapping[str, Region]:
    return {code: Region(code) for code in _entries()}


def read_region(value: object) -> Region:
    """The region that a code names; anything else as it is."""
    return (isinstance(value, str) and _listed().get(value)) or Region.read(value)


@cache
def _by_digits() -> Mapping[str, Region]:
    return {code.replace(".", ""): region for code, region in _listed().items()}


def read_digits(digits: str) -> Region | None:
    """The regency or city whose code four digits are; None where no province has the pair."""
    if region := _by_digits().get(digits):
        return region
    unlisted = read_region(f"{digits[:2]}.{digits[2:]}")
    return unlisted if isinstance(unlisted, Region) else None


def to_region(value: Region | str) -> Region:
    """Converter of a required region."""
    return read_region(value)


def to_region_or_none(value: Region | str | None) -> Region | None:
    """Converter of a region that may be unknown."""
    return read_region(value)


def to_bps_region_or_none(value: BpsRegion | str | None) -> BpsRegion | None:
    """Converter of a BPS code that may be unknown."""
    return BpsRegion.read(value)


def to_region_kind(value: RegionKind | str) -> RegionKind:
    """Converter of a kind of region."""
    return member(RegionKind, value)


def to_regions_or_none(value: Sequence[Region | str] | None) -> tuple[Region, ...] | None:
    """Converter of a list of regions that may be unknown."""
    return each(value, read_region)
