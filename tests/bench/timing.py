"""Two pieces of work, measured in turns: on a busy machine only the ratio within a round means something."""

import gc
import statistics
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import NamedTuple

Work = Callable[[], object]


class Row(NamedTuple):
    """A line of the table: what the work costs beside a peer's, and the most that the design allows."""

    work: str
    peer: str
    most: float
    ratios: Sequence[float]
    note: str = ""


def in_turns(ours: Work, peer: Work, rounds: int = 21, tries: int = 7) -> tuple[list[float], str]:
    """The ratio of each round, in which the quickest of a few tries by turns counts, and the median times.

    With one try the garbage collector stays on: work so long meets it in a user's hands too.
    """
    ours(), peer()
    times = [_round(ours, peer, tries) for _ in range(rounds)]
    typical = [statistics.median(column) * 1000 for column in zip(*times, strict=True)]
    return [mine / theirs for mine, theirs in times], f"{typical[0]:.2f} / {typical[1]:.2f} ms"


def _round(ours: Work, peer: Work, tries: int) -> tuple[float, float]:
    mine, theirs = [], []
    gc.collect()
    if tries > 1:
        gc.disable()
    try:
        for _ in range(tries):
            mine.append(_seconds(ours))
            theirs.append(_seconds(peer))
    finally:
        gc.enable()
    return min(mine), min(theirs)


def _seconds(work: Work) -> float:
    begin = perf_counter()
    made = work()
    spent = perf_counter() - begin
    del made
    return spent


def print_table(rows: Sequence[Row]) -> None:
    """Median of the ratios, their middle half, the limit, and `over` where the median is above it."""
    wide, peer_wide = max(len(row.work) for row in rows), max(len(row.peer) for row in rows)
    print(f"{'work':{wide}}  {'against':{peer_wide}}  {'ratio':>6}  {'middle half':>13}  {'at most':>7}")
    for row in rows:
        ratio = statistics.median(row.ratios)
        low, _, high = statistics.quantiles(row.ratios, n=4) if len(row.ratios) > 1 else [ratio] * 3
        print(
            f"{row.work:{wide}}  {row.peer:{peer_wide}}  {ratio:6.3f}  {low:6.3f}-{high:6.3f}  {row.most:7.2f}"
            f"  {'over' if ratio > row.most else '':4}  {row.note}".rstrip()
        )
