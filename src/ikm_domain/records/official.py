"""The civil servants who take part."""

import attrs

from ikm_domain.records.record import NO_EXTRA, Id, Lasting, PersonExtra, PersonName, to_extra
from ikm_domain.values.identifiers import NIP, to_nip_or_none
from ikm_domain.values.people import Sex, to_sex_or_none


@attrs.frozen(kw_only=True)
class Official(Lasting):
    """A civil servant (*aparatur, ASN*): in a session a contact, never an artisan reached.

    >>> Official(id="p-1", name="Rahmat", nip="199013012020121001").nip
    NIP(…)
    >>> Official(id="p-1", name="Rahmat", nip="1990")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: nip: A NIP has 18 digits; this one has 4. [nip.length]

    Raises:
        ValidationFailed: the codes of any field.
    """

    name: PersonName
    sex: Sex | None = attrs.field(default=None, converter=to_sex_or_none)
    organization_id: Id | None = None
    nip: NIP | None = attrs.field(default=None, converter=to_nip_or_none)
    extra: PersonExtra = attrs.field(default=NO_EXTRA, converter=to_extra)
