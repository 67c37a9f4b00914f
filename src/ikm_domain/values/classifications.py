"""Classifications (*KBLI, HS*): a code means nothing without the edition that it is of."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import Annotated, Final, Self

import attrs

from ikm_domain.checked import (
    Checked,
    Instance,
    Kind,
    Least,
    Matching,
    Member,
    Text,
    invariant,
    listed,
    member,
    wrong_type,
)
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.frozen import FrozenMap
from ikm_domain.values.sources import Certainty, to_certainty

Words = Annotated[str, Text(300)]
_HS_CODE: Final = Matching(r"\d{2}|\d{4}|\d{6}|\d{8}", "hs.shape")
HsCode = Annotated[str, _HS_CODE]
CraftHsCode = Annotated[str, Matching(r"(?!80$|8001)(?:\d{2}|\d{4}|\d{6}|\d{8})", "hs.no-craft")]
"""An HS code of craft goods: neither 8001, unwrought tin, nor chapter 80, which holds it."""
HsEdition = Annotated[str, Matching(r"(19|20)\d{2}", "hs.edition")]

_GROUPS: Final = re.compile(r"(?<!\d)\d{5}(?!\d)", re.ASCII)
_TYPED_GROUP: Final = re.compile(
    r"(?:KBLI\s*)?(?:[A-V][.\s]?)?(\d{4,5})(?:[\s:;,.(–—-]+[^\W\d].*)?", re.ASCII | re.DOTALL | re.IGNORECASE
)
_TYPED_HS: Final = re.compile(
    r"(?:HS\s*)?(\d{2}(?:[. ]?\d{2}){0,3})(?:[\s:;,.(–—-]+[^\W\d].*)?", re.ASCII | re.DOTALL | re.IGNORECASE
)


class KbliEdition(StrEnum):
    """Editions of KBLI, the standard classification of industry; a code means nothing without its edition."""

    KBLI_2009 = "2009"
    KBLI_2015 = "2015"
    KBLI_2017 = "2017"
    KBLI_2020 = "2020"
    KBLI_2025 = "2025"


def to_kbli_edition(value: KbliEdition | str) -> KbliEdition:
    """Converter of a KBLI edition."""
    return member(KbliEdition, value)


@attrs.frozen
class Kbli(Checked):
    """A group of KBLI (*kelompok KBLI*) with the edition that says what it means.

    >>> Kbli("13134", "2020")
    Kbli(code='13134', edition=<KbliEdition.KBLI_2020: '2020'>)
    >>> Kbli("C.13134", "2020")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: code: "C.13134" is not a KBLI group of five digits. [kbli.shape]

    Raises:
        ValidationFailed: `kbli.shape` and the codes of any field.
    """

    code: Annotated[str, Matching(r"\d{5}", "kbli.shape")]
    edition: KbliEdition = attrs.field(converter=to_kbli_edition)

    @classmethod
    def parse(cls, text: str, edition: KbliEdition | str) -> Self:
        """The group that a text names as people type it: with its section, with its title behind it, or bare.

        Four digits are never completed: they may be a class, or a group that lost its zero in a spreadsheet.

        >>> Kbli.parse("13134 - Industri Batik", "2020") == Kbli.parse("C.13134", "2020") == Kbli("13134", "2020")
        True
        >>> Kbli.parse("Industri Batik", "2020")
        Traceback (most recent call last):
        ikm_domain.errors.ValidationFailed: text: "Industri Batik" is not a KBLI group of five digits. [kbli.shape]

        Raises:
            ValidationFailed: `kbli.shape`, `kbli.four-digits`, `kbli.several`, `code.unknown`, `field.type`,
                `field.missing`.
        """
        read = _TYPED_GROUP.fullmatch(_plain(text)) if isinstance(text, str) else None
        issues = [*_typed_issues(text, read), *_EDITION.issues(to_kbli_edition(edition), Path(("edition",)))]
        if issues or read is None:
            raise ValidationFailed(issues)
        return cls(read[1], edition)


_EDITION: Final = Member(KbliEdition)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


def _typed_issues(text: object, read: re.Match[str] | None) -> Iterator[Issue]:
    at = Path(("text",))
    if not isinstance(text, str):
        yield wrong_type(text, at, Kind.TEXT)
    elif len(_GROUPS.findall(_plain(text))) > 1:
        yield error("kbli.several", at)
    elif read is None:
        yield error("kbli.shape", at, given=text)
    elif len(read[1]) == 4:
        yield error("kbli.four-digits", at, given=read[1], zeroed=f"0{read[1]}")


@attrs.frozen(kw_only=True)
class KbliPair(Checked):
    """Goods of one group in one edition and of another in the next (*padanan kelompok KBLI*).

    >>> pair = KbliPair(older=Kbli("31002", "2020"), newer=Kbli("31012", "2025"), goods="furnitur rotan dan bambu")
    >>> attrs.evolve(pair, newer=Kbli("31012", "2020"))
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: newer.edition: Edition 2020 is not later than edition 2020. [kbli.edition-order]

    Raises:
        ValidationFailed: `kbli.edition-order` and the codes of any field.
    """

    older: Kbli
    newer: Kbli
    goods: Words
    """What moves with the pair, in Indonesian."""
    english_goods: Words | None = None
    certainty: Certainty = attrs.field(default=Certainty.KNOWN, converter=to_certainty)
    note: Words | None = None

    @invariant
    def _later_edition(self) -> Iterator[Issue]:
        older, newer = self.older.edition, self.newer.edition
        if older >= newer:
            yield error("kbli.edition-order", Path(("newer", "edition")), older=older.value, newer=newer.value)


def to_kbli_pairs(value: Sequence[KbliPair]) -> tuple[KbliPair, ...]:
    """Converter of a list of pairs."""
    return listed(value, KbliPair)


@attrs.frozen
class KbliBridge(Checked):
    """Which groups of one edition of KBLI became which of another (*jembatan KBLI*).

    The library ships one from 2020 to 2025 for the groups of crafts, which you may extend or replace. A group that it
    does not hold has no answer, which says nothing of the group.

    >>> bridge = KbliBridge.shipped()
    >>> bridge.find(Kbli("13134", "2020"), "2025")
    (Kbli(code='13133', edition=<KbliEdition.KBLI_2025: '2025'>),)
    >>> [pair.english_goods for pair in bridge.pairs_of(Kbli("32909", "2020"))]
    ['wigs, false beards and lashes', 'other articles, such as umbrellas, brooms, candles']
    >>> bridge.find("13134", "2025")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: kbli: This must be Kbli, not text. [field.type]

    Raises:
        ValidationFailed: the codes of any field.
    """

    pairs: tuple[KbliPair, ...] = attrs.field(converter=to_kbli_pairs)

    @staticmethod
    @cache
    def shipped() -> "KbliBridge":
        """The bridge of this library."""
        from ikm_domain.data.kbli_bridge import PAIRS

        return KbliBridge(
            [
                KbliPair(
                    older=Kbli(older, "2020"),
                    newer=Kbli(newer, "2025"),
                    goods=goods,
                    english_goods=english,
                    certainty=certainty,
                    note=note,
                )
                for older, newer, goods, english, certainty, note in PAIRS
            ]
        )

    def with_pairs(self, *pairs: KbliPair) -> Self:
        """The bridge with these pairs too."""
        return attrs.evolve(self, pairs=[*self.pairs, *pairs])

    def pairs_of(self, kbli: Kbli) -> tuple[KbliPair, ...]:
        """Every pair that a group stands in, on either side.

        Raises:
            ValidationFailed: `field.type`, `field.missing`.
        """
        if issues := list(Instance(Kbli).issues(kbli, Path(("kbli",)))):
            raise ValidationFailed(issues)
        return tuple(pair for pair in self.pairs if kbli in (pair.older, pair.newer))

    def find(self, kbli: Kbli, edition: KbliEdition | str) -> tuple[Kbli, ...]:
        """Every group of an edition that a group may have become, or may have come from, by code.

        Raises:
            ValidationFailed: `field.type`, `field.missing`, `code.unknown`.
        """
        wanted = to_kbli_edition(edition)
        issues = [*Instance(Kbli).issues(kbli, Path(("kbli",))), *_EDITION.issues(wanted, Path(("edition",)))]
        if issues:
            raise ValidationFailed(issues)
        sides = {side for pair in self.pairs_of(kbli) for side in (pair.older, pair.newer)}
        return tuple(sorted((side for side in sides if side.edition is wanted), key=lambda side: side.code))


def parse_hs(text: str) -> str:
    """The digits of an HS code as people type it: with points or spaces, with *HS* before it or words behind it.

    >>> parse_hs("4602.19.00"), parse_hs("HS 46.02 - Barang anyaman")
    ('46021900', '4602')
    >>> parse_hs("46021")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: text: "46021" is not an HS code of 2, 4, 6 or 8 digits. [hs.shape]

    Raises:
        ValidationFailed: `hs.shape`, `field.type`, `field.missing`.
    """
    at = Path(("text",))
    if not isinstance(text, str):
        raise ValidationFailed([wrong_type(text, at, Kind.TEXT)])
    if not (read := _TYPED_HS.fullmatch(_plain(text))):
        raise ValidationFailed([error("hs.shape", at, given=text)])
    return re.sub(r"[. ]", "", read[1])


def to_hs_codes(value: Sequence[str]) -> tuple[str, ...]:
    """Converter of a list of HS codes."""
    return listed(value, str)


@attrs.frozen(kw_only=True)
class HsBasket(Checked):
    """Craft goods by their headings in the Harmonized System (*kelompok pos HS*), under a name.

    A field that takes a commodity takes a basket.

    >>> basket = HsBasket(name="anyaman", hs=["4601", "460219"], edition="2022")
    >>> basket.covers("46021900"), basket.covers("4602")
    (True, False)
    >>> HsBasket(name="timah", hs=["8001"], edition="2022")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: hs[0]: "8001" is no HS code of craft goods (raw tin is none). [hs.no-craft]

    Raises:
        ValidationFailed: `hs.no-craft`, `hs.edition` and the codes of any field.
    """

    name: Words
    hs: Annotated[tuple[CraftHsCode, ...], Least(1)] = attrs.field(converter=to_hs_codes)
    edition: HsEdition
    """Of the Harmonized System, such as 2022."""
    english_name: Words | None = None
    certainty: Certainty = attrs.field(default=Certainty.KNOWN, converter=to_certainty)
    note: Words | None = None

    def covers(self, code: str) -> bool:
        """Whether an HS code of the same edition lies within one of the headings.

        Raises:
            ValidationFailed: `hs.shape`, `field.type`, `field.missing`.
        """
        if issues := list(_HS_CODE.issues(code, Path(("code",)))):
            raise ValidationFailed(issues)
        return code.startswith(self.hs)


@cache
def hs_baskets() -> FrozenMap[str, HsBasket]:
    """The baskets of this library by code, such as `craft-goods`, `ceramics`, `pewter`.

    No publisher has told the headings of its craft exports, so that none of them is a publisher's.

    >>> hs_baskets()["pewter"].hs
    ('7117', '8007', '8306')
    """
    from ikm_domain.data.hs_baskets import BASKETS

    return FrozenMap(
        {
            code: HsBasket(name=name, english_name=english, edition=edition, hs=hs, certainty=certainty, note=note)
            for code, (name, english, edition, hs, certainty, note) in BASKETS.items()
        }
    )
