"""Crafts (*kriya, kerajinan*): their kinds, by code."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Annotated, NamedTuple

from ikm_domain.checked import Code, Coded, Least, each
from ikm_domain.errors import Issue, Path, warning

_CODE = Code("craft")


class _Entry(NamedTuple):
    family: str
    name: str
    english_name: str
    kbli_2020: tuple[str, ...]
    kbli_2025: tuple[str, ...]
    hs_headings: tuple[str, ...]
    certainty: str
    note: str | None


@cache
def _entries() -> Mapping[str, _Entry]:
    from ikm_domain.data.crafts import CRAFTS

    return {code: _Entry(*row) for code, row in CRAFTS.items()}


class Craft(Coded):
    """A kind of craft (*jenis kerajinan*) by its code: an open list, so that a code of your own is kept and doubted.

    What a craft tells of itself is what this library lists; `CraftTable` finds crafts by their words, and takes some of
    your own.

    >>> pewter = Craft("pewter")
    >>> pewter.family, pewter.name, pewter.english_name
    ('metal', 'kerajinan pewter (timah)', 'pewter ware')
    >>> Craft("Batik Tulis")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: "Batik Tulis" is not a code: lower-case letters, digits, hyphens. [code.shape]

    Raises:
        ValidationFailed: `code.shape`, `field.type`, `field.missing`.
    """

    __slots__ = ()

    @classmethod
    def explain(cls, text: object, at: Path) -> Iterator[Issue]:
        return _CODE.issues(text, at)

    def doubts(self, on: date | None = None) -> Iterator[Issue]:
        if self._entry is None:
            yield warning("craft.unlisted", given=self.code)

    @property
    def code(self) -> str:
        """The code, such as `batik-written`."""
        return self._text

    @property
    def family(self) -> str | None:
        """The family of materials, such as `textile`; None of an unlisted code."""
        return self._entry and self._entry.family

    @property
    def name(self) -> str | None:
        """The Indonesian name; None of an unlisted code."""
        return self._entry and self._entry.name

    @property
    def english_name(self) -> str | None:
        """The English name; None of an unlisted code."""
        return self._entry and self._entry.english_name

    @property
    def _entry(self) -> _Entry | None:
        return _entries().get(self._text)


@cache
def _listed() -> Mapping[str, Craft]:
    return {code: Craft(code) for code in _entries()}


def read_craft(value: object) -> Craft:
    """The craft that a code names; anything else as it is."""
    return (isinstance(value, str) and _listed().get(value)) or Craft.read(value)


def to_craft(value: Craft | str) -> Craft:
    """Converter of a required craft."""
    return read_craft(value)


def to_craft_or_none(value: Craft | str | None) -> Craft | None:
    """Converter of a craft that may be unknown."""
    return read_craft(value)


def to_crafts_or_none(value: Sequence[Craft | str] | None) -> tuple[Craft, ...] | None:
    """Converter of a list of crafts that may be unknown."""
    return each(value, read_craft)


Crafts = Annotated[tuple[Craft, ...], Least(1)]
"""At least one craft; what is not stated is None and never an empty list."""
