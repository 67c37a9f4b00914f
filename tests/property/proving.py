"""How properties are run, and over which classes."""

import importlib
import pkgutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from typing import Annotated, Any, Final

import attrs
from hypothesis import HealthCheck, Phase, settings

import ikm_domain
from ikm_domain.checked import Between, Checked, Code, Least, Personal, Text, invariant, listed
from ikm_domain.errors import Issue, Path, error
from ikm_domain.frozen import FrozenMap
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.record import to_ids
from ikm_domain.values.crafts import Craft, to_craft_or_none
from ikm_domain.values.money import Money
from ikm_domain.values.people import Sex
from ikm_domain.values.periods import to_date_or_none
from ikm_domain.values.places import Region


def proving(examples: int = 40) -> settings:
    """Settings of a property; without the phase `explain`, which takes minutes on a record of twenty fields."""
    return settings(
        max_examples=examples,
        deadline=None,
        print_blob=True,
        phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
        suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
    )


def to_texts_or_none(value: Sequence[str] | None) -> tuple[str, ...] | None:
    return listed(value, str)


def to_scores(value: Mapping[str, int]) -> FrozenMap[str, int]:
    return FrozenMap(value) if isinstance(value, Mapping) else value


@attrs.frozen(kw_only=True)
class Loom(Checked):
    """A class that an integrator adds."""

    width: Annotated[int, Between(1, 500)]
    """Centimetres."""
    bought_on: date | None = attrs.field(default=None, converter=to_date_or_none)
    price: Money | None = None


@attrs.frozen(kw_only=True)
class Contact(Checked):
    """A part of a record that holds personal data."""

    phone: Annotated[str, Text(30), Personal()]
    town: Annotated[str, Text()] | None = None


@attrs.frozen(kw_only=True)
class Potter(Checked):
    """A class whose fields have no converters: its constructor takes dates, members, regions and tuples only."""

    kiln: Loom | None = None
    since: date | None = None
    opens: time | None = None
    sex: Sex | None = None
    region: Region | None = None
    share: Decimal | None = None
    glazes: tuple[str, ...] = ()
    fired: FrozenMap[str, int] = attrs.field(default=FrozenMap())


@attrs.frozen(kw_only=True)
class Weaver(Artisan):
    """A record that an integrator extends."""

    looms: tuple[Loom, ...] = ()
    motifs: Annotated[tuple[Annotated[str, Text(60)], ...], Least(1)] | None = attrs.field(
        default=None, converter=to_texts_or_none
    )
    phone: Annotated[str, Text(30), Personal()] | None = None
    contact: Contact | None = None
    stage: Annotated[str, Code("stage")] = "known"
    second_craft: Craft | None = attrs.field(default=None, converter=to_craft_or_none)
    scores: FrozenMap[str, int] = attrs.field(default=FrozenMap(), converter=to_scores)
    partner_ids: tuple[str, ...] = attrs.field(default=(), converter=to_ids)

    @invariant
    def _motifs_apart(self) -> Iterator[Issue]:
        if self.motifs and len(set(self.motifs)) < len(self.motifs):
            yield error("weaver.motif-repeated", Path(("motifs",)))


def _all_below(cls: type[Checked]) -> Iterator[type[Checked]]:
    for below in cls.__subclasses__():
        module = sys.modules[below.__module__]
        if getattr(module, below.__name__, None) is below:  # attrs leaves the class behind that it made slots for
            yield below
        yield from _all_below(below)


def _library_classes() -> list[type[Checked]]:
    for module in pkgutil.walk_packages(ikm_domain.__path__, "ikm_domain."):
        if not module.name.startswith(("ikm_domain.data.", "ikm_domain.__main__")):
            importlib.import_module(module.name)
    found = {cls for cls in _all_below(Checked) if cls.__module__.startswith("ikm_domain.")}
    return sorted(found, key=lambda cls: cls.__name__)


LIBRARY: Final[list[type[Checked]]] = _library_classes()
CLASSES: Final[list[type[Checked]]] = [*LIBRARY, Loom, Contact, Potter, Weaver]


def fields_of(obj: Checked) -> dict[str, Any]:
    return {attribute.name: getattr(obj, attribute.name) for attribute in attrs.fields(type(obj))}
