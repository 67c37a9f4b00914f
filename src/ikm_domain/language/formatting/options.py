"""The options of a text: what they may be, and what is told of one that is not."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from ikm_domain.checked import Between, Kind, Member, member, wrong_type
from ikm_domain.errors import Issue, Path, error
from ikm_domain.values.money import Rounding

_DECIMALS: Final = Between(0, 18)
_ROUNDING: Final = Member(Rounding)


class MoneyStyle(StrEnum):
    """How an amount is laid out.

    Compact has a scale word (*ribu, juta, miliar, triliun*), accounting puts negatives in brackets, ledger always
    shows the decimals of the currency, code writes its code of ISO 4217 in place of the symbol, and name its name
    after the number. Words is the amount in words (*terbilang*), and receipt the figures with the words in brackets,
    as a *kwitansi* or a *berita acara* has them.
    """

    STANDARD = "standard"
    COMPACT = "compact"
    ACCOUNTING = "accounting"
    LEDGER = "ledger"
    CODE = "code"
    NAME = "name"
    COMPACT_NAME = "compact-name"
    WORDS = "words"
    RECEIPT = "receipt"


def instance_issues(value: object, of: type, name: str) -> Iterator[Issue]:
    """A value that must be of one class."""
    if not isinstance(value, of):
        yield wrong_type(value, Path((name,)), of.__name__)


def style_issues(style: object, styles: type[StrEnum]) -> Iterator[Issue]:
    """The style of a text, one of a closed list."""
    at = Path(("style",))
    if not isinstance(style, str):
        yield wrong_type(style, at, Kind.TEXT)
    elif style not in tuple(styles):
        yield error("style.unknown", at, given=style, allowed=tuple(styles))


def decimals_issues(decimals: object) -> Iterator[Issue]:
    """How many decimals are shown."""
    return _DECIMALS.issues(decimals, Path(("decimals",)))


def rounding_issues(rounding: object) -> Iterator[Issue]:
    """How digits are lost."""
    return _ROUNDING.issues(member(Rounding, rounding), Path(("rounding",)))
