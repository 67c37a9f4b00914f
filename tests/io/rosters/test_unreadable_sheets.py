"""Sheets that cannot be read, or only in part: told in the words of the library, without what they hold."""

import os
import traceback
from collections.abc import Callable
from io import BufferedReader, FileIO
from pathlib import Path

import pytest

from ikm_domain import Artisan, UnreadableDocument, read_register, read_roster
from ikm_domain.io import sheets
from tests.io.rosters.test_workbooks import book, rewritten

NIK = "1971024107909998"


def fault_of(read: Callable[[], object]) -> UnreadableDocument:
    with pytest.raises(UnreadableDocument) as caught:
        read()
    return caught.value


def told(fault: BaseException) -> str:
    """What Python prints of a fault, and of those that led to it, but for the lines of the code."""
    return "".join(line for line in traceback.format_exception(fault) if not line.startswith("  File"))


def roster_of(source: object) -> object:
    return read_roster(source, Artisan, id_prefix="b")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", [f"No;Nama;NIK\n1;Siti;{NIK}\n", f"Siti;{NIK}\n", f"Nama\rSiti;{NIK}", f"Siti;{NIK}\r", "Siti\n" * 999]
)
@pytest.mark.parametrize("read", [roster_of, read_register])
def test_a_text_that_is_given_for_a_path_is_not_shown(read: Callable[[str], object], text: str) -> None:
    fault = fault_of(lambda: read(text))
    assert fault.issues[0].code in ("document.not-found", "document.unreadable")
    assert fault.issues[0].params == {"file": "…"}
    assert "Siti" not in told(fault)
    assert NIK not in told(fault)


def test_a_path_is_shown(tmp_path: Path) -> None:
    assert fault_of(lambda: roster_of("tidak-ada.csv")).issues[0].params == {"file": "tidak-ada.csv"}


def test_what_a_damaged_cell_holds_is_not_shown() -> None:
    file = rewritten(book(["No", "Nama", "NIK"], [1, "Siti", 12345]), lambda part: part.replace(b"12345", b"19710241x"))
    fault = fault_of(lambda: roster_of(file))
    assert fault.issues[0].code == "sheet.malformed"
    assert "19710241x" not in told(fault)


def test_a_file_that_fails_while_it_is_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "peserta.csv"
    path.write_text("No;Nama\n" + "1;Siti\n" * 9_999, encoding="utf-8")
    opened: list[int] = []

    def buffered(file: FileIO) -> BufferedReader:
        opened.append(file.fileno())
        return BufferedReader(file)

    monkeypatch.setattr(sheets, "BufferedReader", buffered)
    read = sheets.open_sheet(path, lambda _: 1).rows()
    assert next(read).number == 1
    with (tmp_path / "lain").open("wb") as other:  # which cannot be read
        os.dup2(other.fileno(), opened[-1])
    fault = fault_of(lambda: list(read))
    assert [issue.code for issue in fault.issues] == ["document.unreadable"]


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="a file of Linux")
def test_a_file_of_the_system_that_cannot_be_read_is_told() -> None:
    assert fault_of(lambda: roster_of("/proc/self/mem")).issues[0].code == "document.unreadable"


def test_a_file_that_can_be_read_only_once_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "peserta.csv"
    path.write_text("No;Nama\n1;Siti\n", encoding="utf-8")
    monkeypatch.setattr(sheets._File, "seekable", lambda file: False)
    assert fault_of(lambda: roster_of(path)).issues[0].code == "document.unreadable"


@pytest.mark.skipif(not os.path.exists("/dev/fd"), reason="pipes by their path")
def test_a_pipe_is_told() -> None:
    end, other = os.pipe()
    os.close(other)
    assert fault_of(lambda: roster_of(f"/dev/fd/{end}")).issues[0].code == "document.unreadable"
    os.close(end)
