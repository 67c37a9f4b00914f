"""Organizations that give, run and partner."""

from typing import Annotated

import attrs

from ikm_domain.checked import Code
from ikm_domain.records.record import Lasting, Title
from ikm_domain.values.places import Region, to_region_or_none


@attrs.frozen(kw_only=True)
class Organization(Lasting):
    """An organization (*lembaga*): a ministry, a *dinas*, a *dekranasda*, an association, a school, a marketplace.

    >>> Organization(id="o-1", name="Dewan Kerajinan Nasional", kind="dekranas")
    Organization(id='o-1', name='Dewan Kerajinan Nasional', kind='dekranas')
    >>> Organization(id="o-1", name=" ", kind="Dinas")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: name: This text is blank. [text.blank]
    kind: "Dinas" is not a code: lower-case letters, digits, hyphens. [code.shape]

    Raises:
        ValidationFailed: the codes of any field.
    """

    name: Title
    kind: Annotated[str, Code("organization-kind")]
    region: Region | None = attrs.field(default=None, converter=to_region_or_none)
