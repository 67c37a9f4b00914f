"""Marks of an attendance list as people put them (*tanda hadir*)."""

from typing import Final

from ikm_domain.errors import error
from ikm_domain.language.reading.cells import Cell, Reading, refused, tells_nothing, text_of
from ikm_domain.records.training import Mark

_SPELLINGS: Final = {
    Mark.PRESENT: "hadir|hdr|h|ya|y|v|√|✓|✔|☑|✅|[v]|1|1.0|ada|ttd|tanda tangan|paraf|present|yes|true",
    Mark.PARTIAL: "sebagian|hadir sebagian|setengah hari|1/2 hari|½ hari|pulang awal|partial|half day",
    Mark.EXCUSED: "izin|ijin|i|sakit|s|skt|cuti|c|dinas luar|dl|tugas|izin/sakit|excused|sick|leave",
    Mark.ABSENT: "alpa|alpha|alfa|a|tidak hadir|tdk hadir|tanpa keterangan|tk|mangkir|absent|no show",
}
_MARKS: Final = {spelling: mark for mark, spellings in _SPELLINGS.items() for spelling in spellings.split("|")}
_AMBIGUOUS: Final = frozenset(
    ("x", "×", "✗", "✘", "☒", "0", "0.0", "absen", "t", "tidak", "tdk", "belum", "false", "no")
)


def read_mark(cell: Cell) -> Reading[Mark]:
    """The mark of a cell: a tick, H, *izin*, *sakit*, *alpa* and their spellings; a blank cell or a dash is no mark.

    An x, a 0, *tidak* or *absen* may mean that nobody came, or that nobody signed, and are refused.

    >>> read_mark("✓").value, read_mark("Ijin").value, read_mark("A").value, read_mark("-").value
    (<Mark.PRESENT: 'present'>, <Mark.EXCUSED: 'excused'>, <Mark.ABSENT: 'absent'>, None)
    >>> for text in ("x", "besok"):
    ...     print(*(issue.message("en") for issue in read_mark(text).issues))
    This may mean that the person came or not; write H, I, S or A.
    This is no mark of an attendance list; write H, I, S or A.

    Issues: `mark.ambiguous`, `mark.unreadable`.
    """
    text = text_of(cell)
    word = text.casefold().rstrip(".!")
    mark = _MARKS.get(word)
    if mark is not None:
        return Reading(mark)
    if word in _AMBIGUOUS:
        return refused(error("mark.ambiguous"))
    return Reading() if tells_nothing(text) else refused(error("mark.unreadable"))
