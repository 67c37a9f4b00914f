"""Craft tables (*daftar jenis kerajinan*): what is known of each craft, and the words that people have for it."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import Annotated, Final, Self

import attrs

from ikm_domain.checked import Checked, Code, Instance, Kind, Text, invariant, listed, repeated, wrong_type
from ikm_domain.errors import Issue, Path, ValidationFailed, error, warning
from ikm_domain.values.classifications import CraftHsCode, HsEdition, Kbli
from ikm_domain.values.crafts import Craft, read_craft, to_craft
from ikm_domain.values.hs_baskets import to_hs_codes
from ikm_domain.values.sources import Certainty, Words, to_certainty

_LONGEST: Final = 200
_WORD: Final = re.compile(r"[^\W_]+")
_TRADE: Final = frozenset({"kerajinan", "kriya", "pengrajin", "perajin"})
"""Words that people put before a craft and that say no more than that it is one; *usaha timah* may be a mine."""

Name = Annotated[str, Text(100)]


def to_kblis(value: Sequence[Kbli]) -> tuple[Kbli, ...]:
    """Converter of a list of groups."""
    return listed(value, Kbli)


def to_words(value: Sequence[str]) -> tuple[str, ...]:
    """Converter of a list of words."""
    return listed(value, str)


@attrs.frozen(kw_only=True)
class CraftEntry(Checked):
    """What a table knows of one craft (*jenis kerajinan*).

    >>> CraftEntry(code="weaving-lurik", family="textile", name="tenun lurik", aliases=["lurik"]).english_name is None
    True
    >>> pewter = CraftTable.shipped().entry("pewter")
    >>> pewter.certainty, [group.code for group in pewter.kbli if group.edition == "2025"], pewter.hs
    (<Certainty.UNSURE: 'unsure'>, ['25999', '25992', '32120', '32903'], ('8007', '8306', '7117'))
    >>> CraftEntry(code="weaving-lurik", family="textile", name=" ")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: name: This text is blank. [text.blank]

    Raises:
        ValidationFailed: `hs.with-edition`, `hs.shape`, `hs.no-craft` and the codes of any field.
    """

    code: Craft = attrs.field(converter=to_craft)
    family: Annotated[str, Code("craft-family")]
    """The family of materials, such as `textile`."""
    name: Name
    """In Indonesian."""
    english_name: Name | None = None
    aliases: tuple[Name, ...] = attrs.field(default=(), converter=to_words)
    """What else people write, in either language. A word may stand with several crafts."""
    kbli: tuple[Kbli, ...] = attrs.field(default=(), converter=to_kblis)
    """The groups that it is registered under, of any edition, the most usual first."""
    certainty: Certainty = attrs.field(default=Certainty.KNOWN, converter=to_certainty)
    """Of the groups."""
    hs: tuple[CraftHsCode, ...] = attrs.field(default=(), converter=to_hs_codes)
    """The headings that its goods are exported under; a heading has goods of factories too."""
    hs_edition: HsEdition | None = None
    note: Words | None = None

    @invariant
    def _headings_with_edition(self) -> Iterator[Issue]:
        if bool(self.hs) != (self.hs_edition is not None):
            yield error("hs.with-edition", Path(("hs_edition",)))


def to_craft_entries(value: Sequence[CraftEntry]) -> tuple[CraftEntry, ...]:
    """Converter of a list of entries."""
    return listed(value, CraftEntry)


@attrs.frozen
class CraftTable(Checked):
    """A list of crafts (*daftar jenis kerajinan*): the library ships one, which you may extend or replace.

    >>> table = CraftTable.shipped()
    >>> table.find("Kain CUAL"), table.find("kerajinan timah"), table.find("besi tua")
    ((Craft('weaving-cual'),), (Craft('pewter'),), ())
    >>> [craft.code for craft in table.find("batik")]
    ['batik-combination', 'batik-stamped', 'batik-written']
    >>> entry = CraftEntry(code="pewter", family="metal", name="pewter")
    >>> CraftTable([entry, entry])
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: entries[1].code: "pewter" stands in the table already. [craft.repeated]

    Raises:
        ValidationFailed: `craft.repeated` and the codes of any field.
    """

    entries: tuple[CraftEntry, ...] = attrs.field(converter=to_craft_entries)
    """One a craft."""

    @invariant
    def _once_a_craft(self) -> Iterator[Issue]:
        codes = [entry.code.code for entry in self.entries]
        for index in repeated(codes):
            yield error("craft.repeated", Path(("entries", index, "code")), given=codes[index])

    @staticmethod
    @cache
    def shipped() -> "CraftTable":
        """The table of this library."""
        from ikm_domain.data.craft_aliases import ALIASES
        from ikm_domain.data.crafts import CRAFTS

        return CraftTable(
            [
                CraftEntry(
                    code=code,
                    family=family,
                    name=name,
                    english_name=english,
                    aliases=ALIASES.get(code, ()),
                    kbli=[*(Kbli(group, "2020") for group in kbli_2020), *(Kbli(group, "2025") for group in kbli_2025)],
                    certainty=certainty,
                    hs=hs,
                    hs_edition="2022",
                    note=note,
                )
                for code, (family, name, english, kbli_2020, kbli_2025, hs, certainty, note) in CRAFTS.items()
            ]
        )

    def with_entries(self, *entries: CraftEntry) -> Self:
        """The table with these entries too; one of a craft that is there already takes its place.

        >>> lurik = CraftEntry(code="weaving-lurik", family="textile", name="tenun lurik", aliases=["lurik", "tenun"])
        >>> [craft.code for craft in CraftTable.shipped().with_entries(lurik).find("lurik")]
        ['weaving-lurik']
        """
        added = CraftTable(entries)._by_code
        return attrs.evolve(self, entries=[*(self._by_code | added).values()])

    def entry(self, craft: Craft | str) -> CraftEntry | None:
        """What the table knows of a craft; None of one that it does not list.

        Raises:
            ValidationFailed: `field.type`, `field.missing`, `code.shape`.
        """
        given = read_craft(craft)
        if not isinstance(given, Craft):
            raise ValidationFailed(Instance(Craft).issues(given, Path(("craft",))))
        return self._by_code.get(given.code)

    def find(self, text: str) -> tuple[Craft, ...]:
        """Every craft that a text may mean, by code; none where the table does not hold it, and never a guess.

        A text is a name in either language, an alias or a code. Capitals, spaces and punctuation do not count. Where
        nothing goes by the whole text, words before it such as *kerajinan* or *pengrajin* are left out. One craft a
        text: a cell that tells several is to be split first.

        Raises:
            ValidationFailed: `field.type`, `field.missing`.
        """
        if not isinstance(text, str):
            raise ValidationFailed([wrong_type(text, Path(("text",)), Kind.TEXT)])
        words = _words(text) if len(text) <= _LONGEST else []
        while words:
            if found := self._by_name.get("".join(words)):
                return found
            words = words[1:] if words[0] in _TRADE else []
        return ()

    def doubts_of(self, craft: Craft) -> Iterator[Issue]:
        """What is doubtful of a craft by this table, as warnings."""
        if self.entry(craft) is None:
            yield warning("craft.unlisted", given=str(craft))

    @cached_property
    def _by_code(self) -> dict[str, CraftEntry]:
        return {entry.code.code: entry for entry in self.entries}

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[Craft, ...]]:
        found: dict[str, set[Craft]] = {}
        for entry in self.entries:
            for name in (entry.code.code, entry.name, entry.english_name or "", *entry.aliases):
                found.setdefault("".join(_words(name)), set()).add(entry.code)
        return {name: tuple(sorted(crafts, key=str)) for name, crafts in found.items()}

    def __repr__(self) -> str:
        return f"CraftTable(entries={len(self.entries)})"


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())
