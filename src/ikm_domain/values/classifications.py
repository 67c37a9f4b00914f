"""Classifications (*KBLI, HS*): what a code means, bound to the edition that it is of."""

from enum import StrEnum
from typing import Annotated

import attrs

from ikm_domain.checked import Checked, Matching, member


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
