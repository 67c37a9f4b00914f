"""The bridge between editions of KBLI (*jembatan KBLI*): which groups became which, by their goods."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import Final, Self

import attrs

from ikm_domain.checked import Checked, Instance, Member, invariant, listed
from ikm_domain.errors import Issue, Path, ValidationFailed, error
from ikm_domain.values.classifications import Kbli, KbliEdition, to_kbli_edition
from ikm_domain.values.sources import Certainty, Words, to_certainty

_EDITION: Final = Member(KbliEdition)


@attrs.frozen(kw_only=True)
class KbliPair(Checked):
    """Goods of one group in one edition and of another in the next (*padanan kelompok KBLI*).

    >>> pair = KbliPair(older=Kbli("31002", "2020"), newer=Kbli("31012", "2025"), goods="furnitur rotan dan bambu")
    >>> attrs.evolve(pair, newer=Kbli("31012", "2020"))
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: newer.edition: Edition 2020 is not later than edition 2020. [kbli.edition-order]

    Raises:
        ValidationFailed: `kbli.edition-order` and the codes of any field.
    """

    older: Kbli
    newer: Kbli
    goods: Words
    """What moves with the pair, in Indonesian."""
    english_goods: Words | None = None
    certainty: Certainty = attrs.field(default=Certainty.KNOWN, converter=to_certainty)
    note: Words | None = None

    @invariant
    def _later_edition(self) -> Iterator[Issue]:
        older, newer = self.older.edition, self.newer.edition
        if older >= newer:
            yield error("kbli.edition-order", Path(("newer", "edition")), older=older.value, newer=newer.value)


def to_kbli_pairs(value: Sequence[KbliPair]) -> tuple[KbliPair, ...]:
    """Converter of a list of pairs."""
    return listed(value, KbliPair)


@attrs.frozen
class KbliBridge(Checked):
    """Which groups of one edition of KBLI became which of another (*jembatan KBLI*).

    The library ships one from 2020 to 2025 for the groups of crafts, which you may extend or replace. A group that it
    does not hold has no answer, which says nothing of the group.

    >>> bridge = KbliBridge.shipped()
    >>> bridge.find(Kbli("13134", "2020"), "2025")
    (Kbli(code='13133', edition=<KbliEdition.KBLI_2025: '2025'>),)
    >>> [pair.english_goods for pair in bridge.pairs_of(Kbli("32909", "2020"))]
    ['wigs, false beards and lashes', 'other articles, such as umbrellas, brooms, candles']
    >>> bridge.find("13134", "2025")
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: kbli: This must be Kbli, not text. [field.type]

    Raises:
        ValidationFailed: the codes of any field.
    """

    pairs: tuple[KbliPair, ...] = attrs.field(converter=to_kbli_pairs)

    @staticmethod
    @cache
    def shipped() -> "KbliBridge":
        """The bridge of this library."""
        from ikm_domain.data.kbli_bridge import PAIRS

        return KbliBridge(
            [
                KbliPair(
                    older=Kbli(older, "2020"),
                    newer=Kbli(newer, "2025"),
                    goods=goods,
                    english_goods=english,
                    certainty=certainty,
                    note=note,
                )
                for older, newer, goods, english, certainty, note in PAIRS
            ]
        )

    def with_pairs(self, *pairs: KbliPair) -> Self:
        """The bridge with these pairs too."""
        return attrs.evolve(self, pairs=[*self.pairs, *pairs])

    def pairs_of(self, kbli: Kbli) -> tuple[KbliPair, ...]:
        """Every pair that a group stands in, on either side.

        Raises:
            ValidationFailed: `field.type`, `field.missing`.
        """
        if issues := list(Instance(Kbli).issues(kbli, Path(("kbli",)))):
            raise ValidationFailed(issues)
        return tuple(self._by_group.get(kbli, ()))

    def find(self, kbli: Kbli, edition: KbliEdition | str) -> tuple[Kbli, ...]:
        """Every group of an edition that a group may have become, or may have come from, by code.

        Raises:
            ValidationFailed: `field.type`, `field.missing`, `code.unknown`.
        """
        wanted = to_kbli_edition(edition)
        issues = [*Instance(Kbli).issues(kbli, Path(("kbli",))), *_EDITION.issues(wanted, Path(("edition",)))]
        if issues:
            raise ValidationFailed(issues)
        sides = {side for pair in self.pairs_of(kbli) for side in (pair.older, pair.newer)}
        return tuple(sorted((side for side in sides if side.edition is wanted), key=lambda side: side.code))

    @cached_property
    def _by_group(self) -> Mapping[Kbli, list[KbliPair]]:
        found: dict[Kbli, list[KbliPair]] = {}
        for pair in self.pairs:
            for side in (pair.older, pair.newer):
                found.setdefault(side, []).append(pair)
        return found
