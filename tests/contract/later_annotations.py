"""An integrator's module whose annotations are kept as text until they are read."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import attrs

from ikm_domain import Artisan, Issue, Region
from ikm_domain.checked import Between, Text, doubt, invariant
from ikm_domain.errors import error, warning
from ikm_domain.values.places import to_region_or_none

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen(kw_only=True)
class Member(Artisan):
    """An artisan with the account of a portal."""

    account: Annotated[str, Text(40)]
    joined_on: date | None = None
    shares: tuple[Annotated[int, Between(1, 9)], ...] = ()
    branch: Region | None = attrs.field(default=None, converter=to_region_or_none)

    @invariant
    def _account_of_its_own(self) -> Iterator[Issue]:
        if self.account == self.id:
            yield error("portal.account-is-id")

    @doubt
    def _joined_by_then(self, on: date | None) -> Iterator[Issue]:
        if on is not None and self.joined_on is not None and self.joined_on > on:
            yield warning("portal.joined-later", joined=self.joined_on)
