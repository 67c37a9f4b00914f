"""Where a statement comes from (*sumber*), and the papers that carry decisions (*dokumen*)."""

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated

import attrs

from ikm_domain.checked import Checked, Code, Text, as_is, member
from ikm_domain.errors import Issue, Path
from ikm_domain.values.periods import read_day, to_date_or_none


class Certainty(StrEnum):
    """How sure a fact of a table is (*kepastian*)."""

    VERIFIED = "verified"
    """Read in a source."""
    KNOWN = "known"
    """General knowledge of the trade, or told by others of the source."""
    UNSURE = "unsure"
    """The source is not clear, or none was seen."""


def to_certainty(value: Certainty | str) -> Certainty:
    """Converter of a certainty."""
    return member(Certainty, value)


_TEXT = Text(500)
Words = Annotated[str, _TEXT]
"""Words of a table: a name, a source, a note."""
_DATED = re.compile(r"(.*\S)\s+(\d{4}-\d{2}-\d{2})", re.ASCII | re.DOTALL)


@attrs.frozen
class Source(Checked):
    """A source (*sumber*): who published it, and where and when.

    A field of this type also takes text: the publisher, with the day behind it where there is one.

    >>> Source("ANTARA", published_on="2020-02-27") == to_source_or_none("ANTARA 2020-02-27")
    True

    Raises:
        ValidationFailed: the codes of any field.
    """

    publisher: Words
    title: Words | None = None
    url: Annotated[str, Text(2000)] | None = None
    published_on: date | None = attrs.field(default=None, converter=to_date_or_none)
    locator: Words | None = None
    """Where in the source: a page, a table, an article."""

    @classmethod
    def explain(cls, value: object, at: Path) -> Iterator[Issue]:
        """Everything that keeps a text from naming a source."""
        if isinstance(value, str):
            yield from _TEXT.issues(value, at)


def to_source_or_none(value: Source | str | None) -> Source | None:
    """Converter of a source that may be unknown."""
    if not isinstance(value, str):
        return value
    dated = _DATED.fullmatch(value)
    day: object = read_day(dated[2]) if dated else None
    publisher, published_on = (dated[1], day) if dated and isinstance(day, date) else (value, None)
    return (
        as_is(value, Source) if any(_TEXT.issues(publisher, Path())) else Source(publisher, published_on=published_on)
    )


@attrs.frozen
class Document(Checked):
    """A paper (*dokumen*) with a number: a decree (*SK*), a hand-over report (*BAST*), a grant deed (*NPHD*).

    >>> Document("bast", "000.3.2/17/2020", on="2020-02-27")
    Document(kind='bast', number='000.3.2/17/2020', on=datetime.date(2020, 2, 27))

    Raises:
        ValidationFailed: the codes of any field.
    """

    kind: Annotated[str, Code("document-kind")]
    number: Annotated[str, Text(200)]
    on: date | None = attrs.field(default=None, converter=to_date_or_none)
