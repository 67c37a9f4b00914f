"""Programs that serve artisans and enterprises."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated

import attrs

from ikm_domain.checked import Between, Code, invariant, keyed
from ikm_domain.errors import Issue, Path, error
from ikm_domain.frozen import FrozenMap
from ikm_domain.records.record import Id, Lasting, Title, not_below_zero, to_ids
from ikm_domain.values.crafts import Crafts, to_crafts_or_none
from ikm_domain.values.money import Money
from ikm_domain.values.periods import Period, day_of, to_period
from ikm_domain.values.places import Region, to_regions_or_none


class Target(StrEnum):
    """What a program counts (*sasaran program*)."""

    ARTISANS = "artisans"
    ENTERPRISES = "enterprises"
    OFFICIALS = "officials"
    MACHINES = "machines"


class ProgramStatus(StrEnum):
    """Where a program stands (*status program*)."""

    PLANNED = "planned"
    RUNNING = "running"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


def to_targets_or_none(value: Mapping[Target | str, int] | None) -> FrozenMap[Target, int] | None:
    """Converter of targets that may be unknown."""
    return keyed(Target, value)


@attrs.frozen(kw_only=True)
class Program(Lasting):
    """A program or activity (*program, kegiatan*) with one lead and its partners.

    >>> program = Program(
    ...     id="g-1", name="e-Smart IKM", kind="e-smart", period="2020", lead_id="o-1", targets={"artisans": 200}
    ... )
    >>> program.targets
    FrozenMap({<Target.ARTISANS: 'artisans'>: 200})
    >>> attrs.evolve(program, targets={"artisans": 0})
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: targets["artisans"]: The number must lie between 1 and 1,000,000. [number.range]

    Raises:
        ValidationFailed: `money.below-zero`, `money.currencies` and the codes of any field.
    """

    name: Title
    kind: Annotated[str, Code("program-kind")]
    period: Period = attrs.field(converter=to_period)
    lead_id: Id
    """The organization that leads."""
    partner_ids: tuple[Id, ...] = attrs.field(default=(), converter=to_ids)
    """Organizations."""
    regions: tuple[Region, ...] | None = attrs.field(default=None, converter=to_regions_or_none)
    crafts: Crafts | None = attrs.field(default=None, converter=to_crafts_or_none)
    targets: FrozenMap[Target, Annotated[int, Between(1, 1_000_000)]] | None = attrs.field(
        default=None, converter=to_targets_or_none
    )
    budget: Money | None = None
    spent: Money | None = None
    """What was realized (*realisasi*), in the currency of the budget."""
    fund: Annotated[str, Code("fund")] | None = None

    @invariant
    def _amounts_sound(self) -> Iterator[Issue]:
        yield from not_below_zero(budget=self.budget, spent=self.spent)
        if self.budget is not None and self.spent is not None and self.budget.currency != self.spent.currency:
            yield error("money.currencies", Path(("spent",)), left=self.budget.currency, right=self.spent.currency)

    def status(self, on: date | str) -> ProgramStatus:
        """Where it stands at the end of a day."""
        on = day_of(on)
        if self.ended_by(on):
            return ProgramStatus.CANCELLED if self.cancelled else ProgramStatus.COMPLETED
        if on < self.period.first:
            return ProgramStatus.PLANNED
        return ProgramStatus.RUNNING if on < self.period.last else ProgramStatus.COMPLETED
