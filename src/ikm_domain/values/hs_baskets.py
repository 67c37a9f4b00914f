"""Baskets of craft goods by headings of the Harmonized System (*kelompok pos HS*)."""

from collections.abc import Sequence
from functools import cache
from typing import Annotated

import attrs

from ikm_domain.checked import Checked, Least, listed
from ikm_domain.errors import Path, ValidationFailed
from ikm_domain.frozen import FrozenMap
from ikm_domain.values.classifications import HS_CODE, CraftHsCode, HsEdition
from ikm_domain.values.sources import Certainty, Words, to_certainty


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
        ValidationFailed: `hs.shape`, `hs.no-craft`, `hs.edition` and the codes of any field.
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
        if issues := list(HS_CODE.issues(code, Path(("code",)))):
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
