"""The marks of an attendance list, each spelling with the mark or the issue it must give."""

import pytest
from hypothesis import given

from ikm_domain import Mark, read_mark
from ikm_domain.language.reading.cells import Cell
from tests.language.reading.test_people import CELLS, told


@pytest.mark.parametrize(
    ("typed", "mark"),
    [
        *(
            (typed, Mark.PRESENT)
            for typed in ("Hadir", "H", "hdr", "v", "V", "✓", "√", "☑", "1", "1.0", 1, "ya", "ttd", "H.")
        ),
        *((typed, Mark.PARTIAL) for typed in ("sebagian", "setengah hari", "1/2 hari", "Hadir sebagian")),
        *((typed, Mark.EXCUSED) for typed in ("Izin", "ijin", "I", "S", "sakit", "Cuti", "dinas luar", "DL")),
        *((typed, Mark.ABSENT) for typed in ("Alpa", "alpha", "A", "tidak hadir", "tanpa keterangan", "TK")),
        *((typed, None) for typed in ("", "-", None, "…")),
    ],
)
def test_the_spellings_of_a_mark_are_read(typed: Cell, mark: Mark | None) -> None:
    assert told(read_mark(typed)) == mark


@pytest.mark.parametrize("typed", ["x", "X", "0", "0.0", 0, "absen", "T", "tidak", False])
def test_what_may_be_either_is_refused(typed: Cell) -> None:
    assert told(read_mark(typed)) == ("mark.ambiguous",)


@pytest.mark.parametrize("typed", ["besok", "2", 2, "hadir 09.00", "Siti", "H/I"])
def test_what_is_no_mark_is_refused_and_not_shown(typed: Cell) -> None:
    assert told(read_mark(typed)) == ("mark.unreadable",)
    assert "Siti" not in read_mark(typed).issues[0].message("id")


@given(CELLS)
def test_no_cell_breaks_the_reader_of_marks(cell: Cell) -> None:
    reading = read_mark(cell)
    assert reading.value is None or reading.issues == ()
