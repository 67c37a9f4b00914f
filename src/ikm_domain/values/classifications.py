"""Classifications (*KBLI, HS*): a code means nothing without the edition that it is of."""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Final, Self

import attrs

from ikm_domain.checked import Checked, Kind, Matching, Member, member, wrong_type
from ikm_domain.errors import Issue, Path, ValidationFailed, error


class _OfCraft(Matching):
    """An HS code that is not of unwrought tin; what is no HS code at all is told as such."""

    __slots__ = ()

    def issues(self, value: object, at: Path) -> Iterator[Issue]:
        yield from HS_CODE.issues(value, at)
        if isinstance(value, str) and HS_CODE.pattern.fullmatch(value) and not self.pattern.fullmatch(value):
            yield error("hs.no-craft", at, given=value)


HS_CODE: Final = Matching(r"\d{2}|\d{4}|\d{6}|\d{8}", "hs.shape")
HsCode = Annotated[str, HS_CODE]
CraftHsCode = Annotated[str, _OfCraft(r"(?!80$|8001)(?:\d{2}|\d{4}|\d{6}|\d{8})", "hs.shape")]
"""An HS code of craft goods: neither 8001, unwrought tin, nor chapter 80, which holds it."""
HsEdition = Annotated[str, Matching(r"(19|20)\d{2}", "hs.edition")]

_GROUPS: Final = re.compile(r"(?<!\d)\d{5}(?!\d)", re.ASCII)
_TYPED_GROUP: Final = re.compile(
    r"(?:KBLI\s*:?\s*)?(?:[A-V][.\s]?)?(\d{4,5})(?:[\s:;,.(–—-]+[^\W\d].*)?", re.ASCII | re.DOTALL | re.IGNORECASE
)
_TYPED_HS: Final = re.compile(
    r"(?:HS\s*:?\s*)?(\d{2}(?:[. ]?\d{2}){0,3})(?:[\s:;,.(–—-]+[^\W\d].*)?", re.ASCII | re.DOTALL | re.IGNORECASE
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
