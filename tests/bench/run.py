"""Speed and memory beside the peers, as ratios: `poe bench`. Nothing is asserted of a time.

The machine may be busy: each round does both pieces of work by turns and takes the quickest of each, and the table has
the median of the ratios of the rounds. A ratio below 1 means that this library takes less.
"""

import platform
import sys
from importlib.metadata import version
from itertools import chain
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench import dates, formats, places, records, rosters, samples, start
from tests.bench.timing import print_table


def main() -> None:
    """Check that both sides do the same work, measure, print."""
    tools = ", ".join(f"{name} {version(name)}" for name in ("attrs", "babel", "pydantic", "openpyxl"))
    print(f"Python {platform.python_version()}, {tools}; {samples.check_agreement():,} samples judged alike\n")
    parts = (start, records, formats, dates, places, rosters)
    print_table([*chain.from_iterable(part.rows() for part in parts)])


if __name__ == "__main__":
    main()
