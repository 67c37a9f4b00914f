"""People, counted: sex, audience and head counts with the basis they rest on."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Annotated

import attrs

from ikm_domain.checked import Between, Checked, as_is, invariant, keyed, member
from ikm_domain.errors import Issue, Key, Path, error
from ikm_domain.frozen import FrozenMap

_PEOPLE = Between(0, 1_000_000_000)
People = Annotated[int, _PEOPLE]


class Sex(StrEnum):
    """Sex (*jenis kelamin*)."""

    FEMALE = "female"
    MALE = "male"


class Audience(StrEnum):
    """Whom a session is for (*sasaran*): officials are not artisans reached."""

    ARTISANS = "artisans"
    OFFICIALS = "officials"
    FACILITATORS = "facilitators"
    MIXED = "mixed"


class CountBasis(StrEnum):
    """What a head count rests on (*dasar hitungan*)."""

    EXPECTED = "expected"
    REGISTERED = "registered"
    ATTENDED = "attended"
    NOT_STATED = "not-stated"


def to_sex_or_none(value: Sex | str | None) -> Sex | None:
    """Converter of a sex that may be unknown."""
    return member(Sex, value)


def to_audience(value: Audience | str) -> Audience:
    """Converter of an audience."""
    return member(Audience, value)


def to_basis(value: CountBasis | str) -> CountBasis:
    """Converter of a basis."""
    return member(CountBasis, value)


def to_splits_or_none(value: Mapping[Audience | str, int] | None) -> FrozenMap[Audience, int] | None:
    """Converter of head counts by audience."""
    return keyed(Audience, value)


@attrs.frozen
class Headcount(Checked):
    """A head count (*jumlah orang*) and what it rests on; parts may sum to less than the total, never to more.

    >>> Headcount(200), Headcount(120, "attended").basis
    (Headcount(total=200), <CountBasis.ATTENDED: 'attended'>)
    >>> Headcount(20, female=15, male=6)
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: The parts sum to 21, more than the total of 20. [headcount.parts]

    Raises:
        ValidationFailed: `headcount.parts`, `headcount.mixed-split` and the codes of any field.
    """

    total: People
    """People."""
    basis: CountBasis = attrs.field(default=CountBasis.NOT_STATED, converter=to_basis)
    female: People | None = None
    male: People | None = None
    splits: FrozenMap[Audience, People] | None = attrs.field(default=None, converter=to_splits_or_none)
    """People by audience."""

    @classmethod
    def explain(cls, value: object, at: Path) -> Iterator[Issue]:
        """Everything that keeps a bare number from being a head count."""
        if isinstance(value, int) and not isinstance(value, bool):
            yield from _PEOPLE.issues(value, at)

    @property
    def of_people_there(self) -> bool:
        """Whether it counts people who came, as far as is told, and not people who were to come."""
        return self.basis in (CountBasis.ATTENDED, CountBasis.NOT_STATED)

    @invariant
    def _parts_within_total(self) -> Iterator[Issue]:
        for parts in ((self.female or 0) + (self.male or 0), sum((self.splits or {}).values())):
            if parts > self.total:
                yield error("headcount.parts", parts=parts, total=self.total)

    @invariant
    def _splits_name_one_audience(self) -> Iterator[Issue]:
        if self.splits and Audience.MIXED in self.splits:
            yield error("headcount.mixed-split", Path(("splits", Key("mixed"))))


def to_headcount_or_none(value: Headcount | int | None) -> Headcount | None:
    """Converter of a head count: a bare number is a total whose basis is not stated."""
    if isinstance(value, int) and not any(_PEOPLE.issues(value, Path())):
        return Headcount(value)
    return as_is(value, Headcount)
