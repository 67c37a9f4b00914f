"""The people who make craft."""

from collections.abc import Iterator
from datetime import date

import attrs

from ikm_domain.checked import doubt
from ikm_domain.errors import Issue, Path, warning
from ikm_domain.records.record import NO_EXTRA, Id, Lasting, PersonExtra, PersonName, Year, not_stated, to_extra
from ikm_domain.values.crafts import Crafts, to_crafts_or_none
from ikm_domain.values.identifiers import NIK, to_nik_or_none
from ikm_domain.values.people import Sex, to_sex_or_none
from ikm_domain.values.places import Region, to_region_or_none


@attrs.frozen(kw_only=True)
class Artisan(Lasting):
    """A person who makes craft (*perajin*).

    The place that a NIK tells is never compared with the region: people move, and keep their NIK (PP 40/2019,
    article 30). Birth date and sex in it are compared and, where they differ, doubted.

    >>> siti = Artisan(id="a-1", name="Siti Aminah", sex="female", region="19.71", crafts=["pewter"], birth_year=1990)
    >>> siti.region.name, siti.sex
    ('Pangkal Pinang', <Sex.FEMALE: 'female'>)
    >>> Artisan(id="a-1", name="Siti Aminah", crafts=[], nik="123")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: crafts: This list is too short: at least 1. [list.too-short]
    nik: A NIK has 16 digits; this one has 3. [nik.length]

    Raises:
        ValidationFailed: the codes of any field.
    """

    name: PersonName
    sex: Sex | None = attrs.field(default=None, converter=to_sex_or_none)
    region: Region | None = attrs.field(default=None, converter=to_region_or_none)
    """Of residence."""
    crafts: Crafts | None = attrs.field(default=None, converter=to_crafts_or_none)
    birth_year: Year | None = None
    nik: NIK | None = attrs.field(default=None, converter=to_nik_or_none)
    enterprise_id: Id | None = None
    extra: PersonExtra = attrs.field(default=NO_EXTRA, converter=to_extra)

    @doubt
    def _nik_agrees(self, on: date | None) -> Iterator[Issue]:
        if self.nik is None:
            return
        if self.sex is not None and self.nik.sex is not self.sex:
            yield warning("nik.sex-differs", Path(("nik",)))
        if self.birth_year is not None and self.nik.birth_year_pair != self.birth_year % 100:
            yield warning("nik.birth-year-differs", Path(("nik",)))

    @doubt
    def _told_enough(self, on: date | None) -> Iterator[Issue]:
        yield from not_stated(sex=self.sex, region=self.region, crafts=self.crafts)
