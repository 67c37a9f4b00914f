"""Throw text at a reader, led by the branches that it takes: `poe fuzz [money|cells|document] --seconds 600 --seed 1`.

What is no error of the library, takes over ten seconds or is read otherwise than it is written stops the run, and the
input that did it is kept among the temporary files. The fuzzer (atheris, for Linux) is installed in an environment of
its own.
"""

import argparse
import tempfile
from pathlib import Path

from tests.tools import venvs

TARGETS = ("money", "cells", "document")
SEEDS = {
    "money": (
        *("Rp. 1.500.000,-", "Rp12,48 triliun", "1,5 jt", "US$1,250.50", "(1.500.000)", "Rp -", "nihil", "1-2 juta"),
        *("satu juta lima ratus ribu rupiah", "Rp1.500.000,00 (satu juta lima ratus ribu rupiah)", "500rb/bln"),
        *("one US dollar fifty cents", "1E+999999999", "12/08/2024", "\u0661\u0665\u0660\u0660", "Rp1\u00a0500"),
    ),
    "cells": (
        *("Kamis, 27 Februari 2020", "27/02/2020", "10-12 Maret 2020", "Pangkalpinang, 01-07-1990", "1990", "43888"),
        *("Kab. Bangka Tengah", "Babel", "L", "Perempuan", "tenun cual; pewter", "1.500,25", "dua belas juta"),
    ),
    "document": (
        '{"schema": 1, "artisans": [{"id": "a-1", "name": "Siti", "crafts": ["pewter"], "extra": {"b": 1}}]}',
        '{"schema": 1, "sessions": [{"id": "s-1", "meetings": [{"on": "2020-02-27"}], "reported": {"count": 20}}]}',
    ),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", nargs="?", choices=TARGETS, default="money")
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        python = venvs.make(Path(folder, "venv"), venvs.interpreters()[venvs.OLDEST_PYTHON])
        venvs.install(python, "--editable=.", "--group=fuzz")
        corpus = Path(folder, "corpus")
        corpus.mkdir()
        for number, text in enumerate(SEEDS[asked.target]):
            (corpus / f"seed-{number}").write_bytes(b"\0\0" + text.encode())
        venvs.say(f"{asked.target}: {asked.seconds} seconds, seed {asked.seed}")
        bounds = ("-max_len=1000", "-timeout=10", "-rss_limit_mb=4096", "-print_final_stats=1", "-verbosity=0")
        kept = f"-artifact_prefix={tempfile.gettempdir()}/ikm-domain-{asked.target}-"
        timed = (f"-seed={asked.seed}", f"-max_total_time={asked.seconds}")
        venvs.run(python, "-m", "tests.tools.fuzz_target", asked.target, *bounds, *timed, kept, corpus)


if __name__ == "__main__":
    main()
