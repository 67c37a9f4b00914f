"""Region tables (*daftar wilayah*): what is known of each region, edition by edition, and what people call it."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache, cached_property, partial
from typing import Annotated, Final

import attrs

from ikm_domain.checked import (
    Checked,
    Day,
    Each,
    Instance,
    Kind,
    Matching,
    Member,
    Text,
    as_is,
    each,
    invariant,
    listed,
    member,
    repeated,
    wrong_type,
)
from ikm_domain.errors import Issue, Path, ValidationFailed, error, warning
from ikm_domain.frozen import FrozenMap
from ikm_domain.values.periods import read_day
from ikm_domain.values.places import (
    BpsRegion,
    Region,
    RegionKind,
    read_region,
    to_bps_region_or_none,
    to_region,
    to_region_kind,
    to_region_or_none,
)

Name = Annotated[str, Text(100)]
_DIGITS: Final = re.compile(r"(\d{2})(?:(\.?)(\d{2}))?", re.ASCII)
_WORD: Final = re.compile(r"[^\W_]+")
_LONGEST: Final = 200


_KINDS: Final[Mapping[str, RegionKind]] = {
    "provinsi": RegionKind.PROVINCE,
    "propinsi": RegionKind.PROVINCE,
    "prov": RegionKind.PROVINCE,
    "prop": RegionKind.PROVINCE,
    "kabupaten": RegionKind.REGENCY,
    "kab": RegionKind.REGENCY,
    "kota": RegionKind.CITY,
    "kotamadya": RegionKind.CITY,
    "kodya": RegionKind.CITY,
}


def to_names(value: Sequence[str]) -> tuple[str, ...]:
    """Converter of a list of names."""
    return listed(value, str)


def to_earlier_names(value: Mapping[str, str]) -> FrozenMap[str, str]:
    """Converter of names by edition."""
    return FrozenMap(value) if isinstance(value, Mapping) else as_is(value, FrozenMap[str, str])


@attrs.frozen(kw_only=True)
class RegionEntry(Checked):
    """What a table knows of one region (*wilayah*).

    >>> RegionEntry(code="19.72", kind="kota", name="Sungailiat")
    RegionEntry(code=Region('19.72'), kind=<RegionKind.CITY: 'kota'>, name='Sungailiat')
    >>> RegionEntry(code="19.72", kind="kota", name="")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: name: This text is blank. [text.blank]

    Raises:
        ValidationFailed: `region.kind`, `region.iso-shape` and the codes of any field.
    """

    code: Region = attrs.field(converter=to_region)
    kind: RegionKind = attrs.field(converter=to_region_kind)
    name: Name
    """The official name without its kind, as the latest edition that holds the code spells it."""
    first_edition: Name | None = None
    """The first edition that held the code; None where that is not established."""
    last_edition: Name | None = None
    """The last edition that held the code; None while it is in force."""
    successor: Region | None = attrs.field(default=None, converter=to_region_or_none)
    """The code that the same region carries now, of a retired one."""
    bps: BpsRegion | None = attrs.field(default=None, converter=to_bps_region_or_none)
    bps_edition: Name | None = None
    """The list of the statistics office that `bps` is of."""
    iso_3166_2: Annotated[str, Matching(r"[A-Z]{2}-[A-Z0-9]{1,3}", "region.iso-shape")] | None = None
    timezone: Name | None = None
    """The IANA name of its zone."""
    earlier_names: FrozenMap[Name, Name] = attrs.field(default=FrozenMap(), converter=to_earlier_names)
    """Official names that were changed under the code, each by the last edition that had it."""
    aliases: tuple[Name, ...] = attrs.field(default=(), converter=to_names)
    """What else people call it: short forms, spellings, capital towns. A form may be that of several regions."""

    @invariant
    def _kind_of_the_code(self) -> Iterator[Issue]:
        if (self.kind is RegionKind.PROVINCE) != (self.code == self.code.province):
            yield error("region.kind", Path(("kind",)), given=self.code.code)


_ENTRIES: Final = Each(Instance(RegionEntry))


def to_entries(value: Sequence[RegionEntry]) -> tuple[RegionEntry, ...]:
    """Converter of a list of entries."""
    return listed(value, RegionEntry)


def to_editions(value: Mapping[str, date | str]) -> FrozenMap[str, date]:
    """Converter of the days of editions."""
    if not isinstance(value, Mapping):
        return as_is(value, FrozenMap[str, date])
    return FrozenMap({label: read_day(day) for label, day in value.items()})


@attrs.frozen
class RegionTable(Checked):
    """A list of regions (*daftar wilayah*): the library ships one, which you may extend or replace.

    `on` asks as of an edition, by its label, or as of the one in force on a day. An edition that the table does not
    know counts as older than all.

    >>> table = RegionTable.shipped()
    >>> table.find("KAB.BANGKA TENGAH"), table.find("Kota Bandung"), table.find("Bandung")
    ((Region('19.04'),), (Region('32.73'),), (Region('32.04'), Region('32.73')))
    >>> table.name("12.12", on="Permendagri 72/2019"), table.name("12.12")
    ('Toba Samosir', 'Toba')
    >>> table.find("Babel", on="2138/2025")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: on: "2138/2025" is neither a day nor an edition of this table. [region.edition]

    Raises:
        ValidationFailed: `region.repeated`, `region.successor` and the codes of any field.
    """

    entries: tuple[RegionEntry, ...] = attrs.field(converter=to_entries)
    """One a code."""
    editions: FrozenMap[Name, date] = attrs.field(converter=to_editions)
    """The decrees that gave the codes: their labels, each with the day from which it counts."""

    @invariant
    def _once_a_code(self) -> Iterator[Issue]:
        yield from _repeated(self.entries)

    @invariant
    def _successors_in_force(self) -> Iterator[Issue]:
        in_force = {entry.code.code for entry in self.entries if entry.last_edition is None}
        for index, entry in enumerate(self.entries):
            if entry.successor and (entry.successor.code not in in_force or entry.last_edition is None):
                yield error("region.successor", Path(("entries", index, "successor")), given=entry.successor.code)

    @staticmethod
    @cache
    def shipped() -> "RegionTable":
        """The table of this library."""
        from ikm_domain.data.region_aliases import ALIASES, EARLIER_NAMES
        from ikm_domain.data.regions import EDITIONS, REGIONS

        return RegionTable(
            [
                RegionEntry(
                    code=code,
                    kind=kind,
                    name=name,
                    first_edition=first,
                    last_edition=last,
                    successor=successor,
                    bps=bps,
                    bps_edition=bps_edition,
                    iso_3166_2=iso,
                    timezone=timezone,
                    earlier_names=dict(EARLIER_NAMES.get(code, ())),
                    aliases=list(ALIASES.get(code, ())),
                )
                for code, (kind, name, first, last, successor, bps, bps_edition, iso, timezone) in REGIONS.items()
            ],
            # An edition of which the year alone is established counts from the end of it.
            {label: day if len(day) > 4 else f"{day}-12-31" for label, day in EDITIONS},
        )

    def with_entries(self, *entries: RegionEntry) -> "RegionTable":
        """The table with these entries too; one with a code that is there already takes its place.

        >>> town = RegionEntry(code="19.72", kind="kota", name="Sungailiat")
        >>> RegionTable.shipped().with_entries(town).find("Kota Sungailiat")
        (Region('19.72'),)

        Raises:
            ValidationFailed: `region.repeated`, `region.successor`, `field.type`, `field.missing`.
        """
        if issues := list(_ENTRIES.issues(entries, Path(("entries",)))) or list(_repeated(entries)):
            raise ValidationFailed(issues)
        added = {entry.code.code: entry for entry in entries}
        return RegionTable([*(self._by_code | added).values()], self.editions)

    def entry(self, region: Region | str) -> RegionEntry | None:
        """What the table knows of a region; None where it does not list it."""
        return self._by_code.get(_region(region, "region").code)

    def in_force(self, *, on: date | str | None = None) -> tuple[Region, ...]:
        """The codes in force, now or as of an edition or a day, in the order of the table."""
        at = self._position(on)
        return tuple(entry.code for entry in self.entries if self._holds(entry, at))

    def find(
        self,
        text: str,
        *,
        on: date | str | None = None,
        within: Region | str | None = None,
        kinds: Sequence[RegionKind | str] = (),
    ) -> tuple[Region, ...]:
        """Every region that a text may mean, in the order of codes; never a guess.

        A text is a code, or a name, official, earlier or an alias, with its kind before it or without. Case, spaces,
        dots and hyphens do not matter; *Kep.* is *Kepulauan*. Digits without a dot are read both as the home ministry
        and as the statistics office (BPS) write codes. `within` keeps to a province. A name that several regions have
        means those of `kinds` that it is the official name of: *Jambi* is a province and a city.

        As of an edition or a day the regions are those it held. Without, a name means a region of today, also where
        the name or the code that had it is retired; a code means itself.

        >>> table = RegionTable.shipped()
        >>> table.find("1903"), table.find("19.03"), table.find("Banjar", within="63")
        ((Region('19.03'), Region('19.05')), (Region('19.03'),), (Region('63.03'),))
        >>> table.find("Jambi"), table.find("Jambi", kinds=["provinsi"]), table.find("Jambi", kinds=["kota"])
        ((Region('15'), Region('15.71')), (Region('15'),), (Region('15.71'),))

        Raises:
            ValidationFailed: `region.edition`, `region.shape`, `region.never-issued`, `code.unknown` (of the kinds),
                `field.type`, `field.missing`.
        """
        if not isinstance(text, str):
            raise ValidationFailed([wrong_type(text, Path(("text",)), Kind.TEXT)])
        given = unicodedata.normalize("NFKC", text).strip() if len(text) <= _LONGEST else ""
        by_code, by_name = self._by_digits(given), self._named(given)
        if on is None:
            by_name = [self._by_code[(self.resolve(entry.code) or entry.code).code] for entry in by_name]
            found = {entry.code for entry in (*by_code, *by_name)}
        else:
            at = self._position(on)
            found = {entry.code for entry in (*by_code, *by_name) if self._holds(entry, at)}
        if within is not None:
            whole = _region(within, "within").code
            found = {region for region in found if whole in (region.code, region.province.code)}
        wanted = _known_kinds(kinds)
        if wanted and len(found) > 1:
            named = {entry.code: entry for entry in by_name if entry.kind in wanted}
            own = {code for code, entry in named.items() if _joined(entry.name) == _joined(given)}
            if not own and wanted == (RegionKind.PROVINCE,):  # few, and every other name of theirs is of today
                own = set(named)
            found = found & own or found
        return tuple(sorted(found, key=str))

    def resolve(self, region: Region | str, *, on: date | str | None = None) -> Region | None:
        """The code that the same region carries now, or carried on a day or in an edition; None where it had none.

        >>> table = RegionTable.shipped()
        >>> table.resolve("91.01"), table.resolve("93.01", on="2020-02-27"), table.resolve("54")
        (Region('93.01'), Region('91.01'), None)

        Raises:
            ValidationFailed: `region.edition`, `region.shape`, `region.never-issued`, `field.type`, `field.missing`.
        """
        at = self._position(on)
        if (entry := self.entry(region)) is None:
            return None
        now = (entry.successor or entry.code).code
        codes = (now, *self._earlier_codes.get(now, ()))
        return next((Region(code) for code in codes if self._holds(self._by_code[code], at)), None)

    def name(self, region: Region | str, *, on: date | str | None = None) -> str | None:
        """The official name without its kind, the latest or as of an edition or a day; None where it was not listed.

        Raises:
            ValidationFailed: `region.edition`, `region.shape`, `region.never-issued`, `field.type`, `field.missing`.
        """
        entry = self.entry(region)
        at = self._position(on)
        if entry is None or not (on is None or self._holds(entry, at)):
            return None
        until = {self._order.get(label, -1): name for label, name in entry.earlier_names.items()}
        return next((until[last] for last in sorted(until) if last >= at), entry.name)

    def full_name(self, region: Region | str, *, on: date | str | None = None) -> str | None:
        """The official name with its kind, the latest or as of an edition or a day; None where it was not listed.

        >>> RegionTable.shipped().full_name("31", on="2020-02-27")
        'Provinsi DKI Jakarta'

        Raises:
            ValidationFailed: `region.edition`, `region.shape`, `region.never-issued`, `field.type`, `field.missing`.
        """
        name, entry = self.name(region, on=on), self.entry(region)
        return f"{entry.kind.capitalize()} {name}" if name and entry else None

    def from_bps(self, region: BpsRegion | str) -> Region | None:
        """The region that a code of the statistics office (BPS) means; None where none or several of the table have it.

        Raises:
            ValidationFailed: `bps-region.shape`, `field.type`, `field.missing`.
        """
        code = BpsRegion.read(region)
        if issues := list(Instance(BpsRegion).issues(code, Path(("region",)))):
            raise ValidationFailed(issues)
        entries = self._by_bps.get(code, [])
        return entries[0].code if len(entries) == 1 else None

    def doubts_of(self, region: Region) -> Iterator[Issue]:
        """What is doubtful of a region by this table, as warnings."""
        if self.entry(region) is None:
            yield warning("region.unlisted", given=str(region))

    @cached_property
    def _by_code(self) -> dict[str, RegionEntry]:
        return {entry.code.code: entry for entry in self.entries}

    @cached_property
    def _by_bps(self) -> Mapping[BpsRegion, list[RegionEntry]]:
        found: dict[BpsRegion, list[RegionEntry]] = {}
        for entry in self.entries:
            if entry.bps:
                found.setdefault(entry.bps, []).append(entry)
        return found

    @cached_property
    def _by_name(self) -> Mapping[str, list[RegionEntry]]:
        found: dict[str, list[RegionEntry]] = {}
        for entry in self.entries:
            names = (entry.name, *entry.earlier_names.values(), *entry.aliases, entry.iso_3166_2 or "")
            for name in {_joined(name) for name in names} - {""}:
                found.setdefault(name, []).append(entry)
        return found

    @cached_property
    def _earlier_codes(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for entry in self.entries:
            if entry.successor:
                found.setdefault(entry.successor.code, []).append(entry.code.code)
        return found

    @cached_property
    def _order(self) -> Mapping[str, int]:
        return {label: index for index, label in enumerate(sorted(self.editions, key=self.editions.__getitem__))}

    def _position(self, on: date | str | None) -> int:
        """Where an edition, or the one in force on a day, stands among the editions; no day means after all."""
        if on is None:
            return len(self.editions)
        if isinstance(on, str) and on in self._order:
            return self._order[on]
        day = read_day(on)
        if isinstance(day, str):
            raise ValidationFailed([error("region.edition", Path(("on",)), given=day)])
        if issues := list(Day().issues(day, Path(("on",)))):
            raise ValidationFailed(issues)
        return sum(since <= day for since in self.editions.values()) - 1

    def _holds(self, entry: RegionEntry, at: int) -> bool:
        begun = entry.first_edition is None or self._order.get(entry.first_edition, -1) <= at
        return begun and (entry.last_edition is None or self._order.get(entry.last_edition, -1) >= at)

    def _by_digits(self, text: str) -> list[RegionEntry]:
        if not (read := _DIGITS.fullmatch(text)):
            return []
        province, dot, number = read.groups()
        listed = self._by_code.get(f"{province}.{number}" if number else province)
        return [*([listed] if listed else []), *(() if dot else self._by_bps.get(BpsRegion(text), ()))]

    def _named(self, text: str) -> list[RegionEntry]:
        words = _words(text)
        found = list(self._by_name.get("".join(words), ()))
        if words and (kind := _KINDS.get(words[0])):
            rest = words[2:] if words[1:2] in (["adm"], ["administrasi"]) else words[1:]
            found += [entry for entry in self._by_name.get("".join(rest), ()) if entry.kind is kind]
        return found

    def __repr__(self) -> str:
        return f"RegionTable(entries={len(self.entries)}, editions={len(self.editions)})"


def _repeated(entries: Sequence[RegionEntry]) -> Iterator[Issue]:
    codes = [entry.code.code for entry in entries]
    for index in repeated(codes):
        yield error("region.repeated", Path(("entries", index, "code")), given=codes[index])


def _words(text: str) -> list[str]:
    return ["kepulauan" if word == "kep" else word for word in _WORD.findall(text.casefold())]


def _joined(name: str) -> str:
    return "".join(_words(unicodedata.normalize("NFKC", name)))


def _known_kinds(kinds: Sequence[RegionKind | str]) -> tuple[RegionKind, ...]:
    read = each(kinds, partial(member, RegionKind))
    if issues := list(Each(Member(RegionKind)).issues(read, Path(("kinds",)))):
        raise ValidationFailed(issues)
    return read


def _region(value: Region | str, argument: str) -> Region:
    region = read_region(value)
    if issues := list(Instance(Region).issues(region, Path((argument,)))):
        raise ValidationFailed(issues)
    return region
