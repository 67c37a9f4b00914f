"""The command tells or checks a document, in UTF-8 on every machine, and says by its exit code how that went."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import openpyxl
import pytest

from ikm_domain.__main__ import FAULTY, FINE, UNREADABLE, main
from ikm_domain.io.codec import read_register
from ikm_domain.reports import report

EXAMPLE = Path(__file__).parents[2] / "docs/examples/bangka-belitung-2020.json"
EVENT = read_register(EXAMPLE)
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """The command in this process: exit code, what it wrote, what it complained of."""

    def call(*arguments: object) -> tuple[int, str, str]:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        told = capsys.readouterr()
        return code, told.out, told.err

    return call


@pytest.fixture
def write(tmp_path: Path) -> Callable[[object], Path]:
    """Writes a document into a file."""

    def into(content: object) -> Path:
        path = tmp_path / "register.json"
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return path

    return into


def with_breach() -> dict[str, Any]:
    """The event with a decree (SK) of 1 March, three days behind the hand-over of 27 February."""
    plain = cast("dict[str, Any]", json.loads(EXAMPLE.read_bytes()))
    plain["grants"][0]["decided"] = {"kind": "sk", "number": "12/2020", "on": "2020-03-01"}
    return plain


def outside(*arguments: object, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """The command in a process of its own, with this environment and no more than it needs."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "SYSTEMROOT", "TMPDIR") if name in os.environ}
    command = [
        sys.executable,
        "-m",
        "ikm_domain",
        *(part if isinstance(part, bytes) else str(part) for part in arguments),
    ]
    return subprocess.run(command, capture_output=True, env=kept | environment, timeout=60, check=False)


# --- report ----------------------------------------------------------------------------------------------------------


def test_the_exit_codes_are_those_that_are_documented() -> None:
    assert (FINE, FAULTY, UNREADABLE) == (0, 1, 2)


def test_report_tells_the_event_in_indonesian_unless_told_otherwise(run: Run) -> None:
    assert run("report", EXAMPLE) == (0, report(EVENT) + "\n", "")
    assert run("report", EXAMPLE, "--locale", "id") == (0, report(EVENT) + "\n", "")
    assert "200–220" in run("report", EXAMPLE)[1]


def test_report_tells_the_event_in_english(run: Run) -> None:
    assert run("report", EXAMPLE, "--locale", "en") == (0, report(EVENT, locale="en") + "\n", "")
    assert run("report", "--locale=en", EXAMPLE)[1].count("IDR\u00a012.48 trillion") == 1


def test_report_of_a_breach_is_a_report_all_the_same(run: Run, write: Callable[[object], Path]) -> None:
    code, told, complaints = run("report", write(with_breach()))

    assert (code, complaints) == (0, "")
    assert "200–220" in told


# --- check -----------------------------------------------------------------------------------------------------------


def test_check_lists_the_doubts_of_the_event_and_is_content(run: Run) -> None:
    code, told, complaints = run("check", EXAMPLE, "--locale", "en")

    assert (code, complaints) == (0, "")
    *issues, counts = told.splitlines()
    assert sorted(issues) == [
        'grants["mesin-pengecoran-pewter"].decided: warning: No decree (SK) is known. [grant.no-decision]',
        'grants["mesin-pengecoran-pewter"].handovers[0]: warning: The receiver is not told. '
        "[handover.receiver-not-told]",
        'grants["mesin-pengecoran-pewter"].quantity: warning: The number of units is not told. '
        "[grant.quantity-not-told]",
    ]
    assert counts == "Errors: 0; breaches: 0; warnings: 3."


def test_check_speaks_indonesian_unless_told_otherwise(run: Run) -> None:
    code, told, _ = run("check", EXAMPLE)

    assert code == 0
    assert 'grants["mesin-pengecoran-pewter"].quantity: peringatan: Jumlah unit tidak disebutkan.' in told
    assert told.endswith("\nKesalahan: 0; pelanggaran: 0; peringatan: 3.\n")


def test_check_of_a_register_without_doubts_tells_only_the_counts(run: Run, write: Callable[[object], Path]) -> None:
    path = write({"schema": 1})

    assert run("check", path) == (0, "Kesalahan: 0; pelanggaran: 0; peringatan: 0.\n", "")
    assert run("report", path) == (0, "Register ini tidak memuat catatan.\n", "")


def test_a_hand_over_before_the_decree_comes_first_and_makes_check_exit_with_1(
    run: Run, write: Callable[[object], Path]
) -> None:
    code, told, complaints = run("check", write(with_breach()), "--locale", "en")

    assert (code, complaints) == (1, "")
    assert told.splitlines()[0] == (
        'grants["mesin-pengecoran-pewter"].handovers[0]: breach: '
        "The hand-over on 27 February 2020 came before the decision of 1 March 2020. [handover.before-decision]"
    )
    assert told.splitlines()[-1] == "Errors: 0; breaches: 1; warnings: 2."
    assert all(": warning: " in line for line in told.splitlines()[1:-1])


def test_a_breach_is_told_first_in_indonesian_too(run: Run, write: Callable[[object], Path]) -> None:
    code, told, _ = run("check", write(with_breach()))

    assert code == 1
    assert told.splitlines()[0].endswith(
        ": pelanggaran: Serah terima pada 27 Februari 2020 mendahului keputusan tanggal 1 Maret 2020. "
        "[handover.before-decision]"
    )


@pytest.mark.parametrize("command", ["check", "report"])
def test_every_fault_is_listed_with_its_path_and_the_exit_code_is_1(
    command: str, run: Run, write: Callable[[object], Path]
) -> None:
    path = write(
        {
            "schema": 1,
            "artisans": [{"id": "a-1", "name": " ", "sex": "x"}, {"nama": "Siti"}],
            "session": [],
        }
    )

    code, told, complaints = run(command, path, "--locale", "en")

    # The faults are what `check` was asked for; to `report` they are the reason why it cannot.
    listed, silent = (told, complaints) if command == "check" else (complaints, told)
    assert code == 1
    assert silent == ""
    places = [line.split(": error: ")[0] for line in listed.splitlines() if ": error: " in line]
    assert sorted(places) == [
        'artisans["a-1"].name',
        'artisans["a-1"].sex',
        "artisans[1].id",
        "artisans[1].nama",
        "artisans[1].name",
        "session",
    ]
    assert listed.splitlines()[-1] == "Errors: 6; breaches: 0; warnings: 0."
    assert "Traceback" not in told + complaints


# --- what is no document ---------------------------------------------------------------------------------------------

NO_DOCUMENT: list[tuple[str, bytes]] = [
    ("malformed", b'{\n  "schema" 1\n}'),
    ("cut off", b'{"schema": 1, "artisans": [{"id": "a-1", "na'),
    ("empty", b""),
    ("NaN", b'{"schema": NaN}'),
    ("encoding", b'{"schema": 1, "x": "\xff"}'),
    ("UTF-16", '{"schema": 1}'.encode("utf-16")),
    ("list", b"[]"),
    ("null", b"null"),
    ("newer", b'{"schema": 2}'),
    ("schema", b'{"schema": "1"}'),
    ("deep", b"[" * 200_000),
    ("exponent", b'{"schema": 1e99999999999999999999}'),
]


@pytest.mark.parametrize("command", ["report", "check"])
@pytest.mark.parametrize("content", [content for _, content in NO_DOCUMENT], ids=[name for name, _ in NO_DOCUMENT])
def test_what_is_no_document_is_one_line_on_stderr_and_exit_code_2(
    content: bytes, command: str, run: Run, write: Callable[[object], Path]
) -> None:
    path = write(content)

    code, told, complaints = run(command, path)

    assert (code, told) == (2, "")
    assert complaints.startswith(f"ikm-domain: {path}: ")
    assert complaints.endswith(".\n")
    assert complaints.count("\n") == 1
    assert "Traceback" not in complaints


def test_the_place_in_a_malformed_document_is_told_in_the_language(run: Run, write: Callable[[object], Path]) -> None:
    path = write(b'{\n  "schema" 1\n}')

    assert "pada baris 2, kolom 12." in run("report", path)[2]
    assert "at line 2, column 12." in run("report", path, "--locale", "en")[2]


@pytest.mark.parametrize("command", ["report", "check"])
def test_a_file_that_is_not_there_and_a_folder_are_no_documents(command: str, run: Run, tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.json", tmp_path):
        code, told, complaints = run(command, path, "--locale", "en")

        assert (code, told) == (2, "")
        assert complaints.startswith(f"ikm-domain: {path}: The")
        assert " file " in complaints
        assert complaints.count("\n") == 1


# --- usage -----------------------------------------------------------------------------------------------------------


def test_help_names_the_commands_and_is_no_failure(run: Run) -> None:
    code, told, complaints = run("--help")

    assert (code, complaints) == (0, "")
    assert "ikm-domain" in told
    assert "report" in told
    assert "check" in told


@pytest.mark.parametrize("command", ["report", "check"])
def test_help_of_a_command_names_the_file_and_the_locale(command: str, run: Run) -> None:
    code, told, _ = run(command, "--help")

    assert code == 0
    assert "FILE" in told
    assert "--locale" in told
    assert "id" in told
    assert "en" in told


@pytest.mark.parametrize(
    "arguments",
    [(), ("report",), ("check",), ("tell", EXAMPLE), ("report", EXAMPLE, "--locale", "fr"), ("report", EXAMPLE, "x")],
)
def test_wrong_usage_is_told_on_stderr_with_exit_code_2(arguments: tuple[object, ...], run: Run) -> None:
    code, told, complaints = run(*arguments)

    assert (code, told) == (2, "")
    assert "usage: ikm-domain" in complaints


def test_the_command_writes_to_streams_that_have_no_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    out, err = io.StringIO(), io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)

    assert main(["report", str(EXAMPLE)]) == 0
    assert out.getvalue() == report(EVENT) + "\n"
    assert main(["report", "nowhere.json"]) == 2
    assert err.getvalue().startswith("ikm-domain: nowhere.json: ")


# --- a process of its own --------------------------------------------------------------------------------------------

ENVIRONMENTS: list[dict[str, str]] = [
    {},
    {"PYTHONIOENCODING": "ascii"},
    {"PYTHONIOENCODING": "latin-1:strict"},
    {"LC_ALL": "C"},
    {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    {"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii"},
]


@pytest.mark.parametrize("environment", ENVIRONMENTS, ids=lambda environment: " ".join(environment) or "plain")
def test_the_report_is_utf8_whatever_the_machine_says(environment: dict[str, str]) -> None:
    for locale in ("id", "en"):
        done = outside("report", EXAMPLE, "--locale", locale, **environment)

        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.decode("utf-8").replace("\r\n", "\n") == report(EVENT, locale=locale) + "\n"
        assert "200–220".encode() in done.stdout


@pytest.mark.parametrize("environment", ENVIRONMENTS, ids=lambda environment: " ".join(environment) or "plain")
def test_issues_are_utf8_whatever_the_machine_says(
    environment: dict[str, str], write: Callable[[object], Path]
) -> None:
    path = write({"schema": 1, "artisans": [{"id": "perajin-é", "name": " "}]})

    assert 'artisans["perajin-é"].name'.encode() in outside("check", path, **environment).stdout
    assert 'artisans["perajin-é"].name'.encode() in outside("report", path, **environment).stderr


def test_the_exit_codes_reach_the_shell(write: Callable[[object], Path], tmp_path: Path) -> None:
    assert outside("check", EXAMPLE).returncode == 0
    assert outside("check", write(with_breach())).returncode == 1
    assert outside("check", tmp_path / "nowhere.json").returncode == 2
    assert outside().returncode == 2
    assert outside("--help").returncode == 0


@pytest.mark.parametrize("environment", [{}, {"LC_ALL": "C"}], ids=["plain", "C"])
def test_a_file_name_that_is_no_text_is_one_line_too(environment: dict[str, str], tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/nowhere-\xff.json"
    done = outside("report", name, **environment)

    assert b"Traceback" not in done.stderr
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)


@pytest.mark.parametrize(
    "exports",
    [
        [("2012", "666", None), ("2012", "696", None)],
        [("0001", "5", "2.5")],
    ],
    ids=["two figures of one day", "first year"],
)
def test_no_sound_document_ends_in_a_traceback(
    exports: list[tuple[str, str, str | None]], write: Callable[[object], Path]
) -> None:
    records = [
        {
            "id": f"k-{number}",
            "commodity": "kerajinan",
            "period": period,
            "source": "Kementerian Perdagangan 2013-08-19",
            "value": {"amount": amount, "currency": "USD"},
        }
        | ({"stated_growth_percent": growth} if growth else {})
        for number, (period, amount, growth) in enumerate(exports)
    ]

    done = outside("report", write({"schema": 1, "exports": records}))

    assert b"Traceback" not in done.stderr
    assert done.returncode == 0


# --- a day, and a reader who has had enough --------------------------------------------------------------------------


def test_check_as_of_a_day_tells_what_only_a_day_can_show(run: Run) -> None:
    code, told, _ = run("check", EXAMPLE, "--on", "2021-02-28", "--locale", "en")
    assert code == FINE
    assert "[grant.not-inspected]" in told
    assert "[grant.not-inspected]" not in run("check", EXAMPLE, "--on", "2021-02-27")[1]


def test_report_as_of_the_day_before_the_event_tells_no_session(run: Run) -> None:
    assert "200–220" not in run("report", EXAMPLE, "--on", "2020-02-26")[1]
    assert "200–220" in run("report", EXAMPLE, "--on", "2020-02-27")[1]


def test_a_day_that_does_not_exist_is_wrong_usage(run: Run) -> None:
    code, told, complaint = run("check", EXAMPLE, "--on", "2021-02-30")
    assert (code, told) == (2, "")
    assert '"2021-02-30" is not a day that exists' in complaint


def test_a_reader_who_closes_the_pipe_early_is_no_failure(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    moved: list[int] = []

    def broken(options: object) -> int:
        raise BrokenPipeError

    with (tmp_path / "out").open("w") as out:
        monkeypatch.setattr("ikm_domain.__main__._run", broken)
        monkeypatch.setattr("os.dup2", lambda new, old: moved.append(old))
        monkeypatch.setattr("sys.stdout", out)
        assert main(["check", str(EXAMPLE)]) == FINE
        assert moved == [out.fileno()]


@pytest.mark.skipif(os.name != "posix", reason="a pipe of the shell")
def test_the_first_line_of_many_is_told_without_a_traceback(write: Callable[[object], Path]) -> None:
    people = [{"id": f"a-{number}", "name": "Siti"} for number in range(20_000)]
    command = f'"{sys.executable}" -m ikm_domain check "{write({"schema": 1, "artisans": people})}" | head -n 1'
    done = subprocess.run(["sh", "-c", command], capture_output=True, timeout=60, check=False)
    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b""


# Rosters

NUMBERS_OF_NO_LENGTH = "Nama;NIK\n" + "Siti;12\n" * 20_000
SHEET = "No;Nama;NIK;L/P\n1;Siti Aminah;1971024107909998;P\n2;Ahmad;1,97102E+15;L\n;Jumlah;2;\n"


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "peserta.csv"
    path.write_text(SHEET, encoding="utf-8")
    return path


def test_a_sheet_is_checked_row_by_row_and_its_rows_add_up(run: Run, sheet: Path) -> None:
    assert run("check", sheet, "--as", "artisans", "--prefix", "babel-2020", "--locale", "en") == (
        FAULTY,
        'C3["NIK"]: error: A spreadsheet has eaten the last digits of this NIK; take it from its source, typed as text.'
        " [nik.damaged-by-spreadsheet]\n"
        "Rows: 4 (heading 1, record 1, faulty 1, total 1).\n"
        "Errors: 1; breaches: 0; warnings: 0.\n",
        "",
    )


def test_a_sound_sheet_is_fine_and_what_there_is_to_say_of_it_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "peserta.csv"
    path.write_text("Nama;JK;L/P\nSiti;P;P\n", encoding="utf-8")
    code, told, _ = run("check", path, "--as", "officials", "--prefix", "dinas")
    assert code == FINE
    assert "roster.repeated-column" in told
    assert told.endswith("Baris: 2 (kepala kolom 1, catatan 1).\nKesalahan: 0; pelanggaran: 0; peringatan: 1.\n")


def test_corrections_are_written_beside_the_list(run: Run, sheet: Path, tmp_path: Path) -> None:
    target = tmp_path / "perbaikan.csv"
    code, _, _ = run("check", sheet, "--as", "artisans", "--prefix", "x", "--corrections", target)
    assert code == FAULTY
    assert target.read_text("utf-8-sig").splitlines()[0] == "No;Nama;NIK;L/P;Temuan"
    code, _, complaint = run("check", sheet, "--as", "artisans", "--prefix", "x", "--corrections", tmp_path / "x/y.csv")
    assert code == UNREADABLE
    assert "y.csv" in complaint


def test_an_attendance_list_names_the_people_of_a_register(
    run: Run, tmp_path: Path, write: Callable[[object], Path]
) -> None:
    register = write({"schema": 1, "artisans": [{"id": "a-1", "name": "Siti Aminah"}]})
    path = tmp_path / "hadir.csv"
    path.write_text("Nama;27/02/2020\nSiti Aminah;v\n", encoding="utf-8")
    code, told, _ = run("check", path, "--as", "attendance", "--people", register, "--locale", "en")
    assert (code, told) == (FINE, "Rows: 2 (heading 1, record 1).\nErrors: 0; breaches: 0; warnings: 0.\n")


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--prefix", "x", "--region", "Atlantis"], "region: kesalahan"),
        (["--prefix", "x", "--sheet", " "], "sheet: kesalahan"),
    ],
)
def test_options_that_are_wrong_are_told(run: Run, sheet: Path, options: list[str], complaint: str) -> None:
    code, told, complained = run("check", sheet, "--as", "artisans", *options)
    assert (code, told) == (UNREADABLE, "")
    assert complaint in complained


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--prefix", "x"], "--prefix goes with --as"),
        (["--heading-row", "3"], "--heading-row goes with --as"),
        (["--as", "artisans", "--prefix", "x", "--corrections", "x.ods"], "--corrections ends in .xlsx or .csv"),
        (["--as", "artisans"], "--as artisans needs --prefix"),
        (["--as", "officials", "--people", "x.json"], "--as officials needs --prefix"),
        (["--as", "attendance", "--prefix", "x"], "--as attendance needs --people"),
        (["--as", "artisans", "--days", "kemarin"], '"kemarin" is not a day that exists'),
        (["--as", "artisans", "--heading-row", "x"], "invalid int value: 'x'"),
    ],
)
def test_options_that_do_not_go_together_are_wrong_usage(
    run: Run, sheet: Path, options: list[str], complaint: str
) -> None:
    code, told, complained = run("check", sheet, *options)
    assert (code, told) == (UNREADABLE, "")
    assert complaint in complained


def test_corrections_are_never_written_over_the_sheet_that_is_checked(run: Run, sheet: Path) -> None:
    code, told, complaint = run("check", sheet, "--as", "artisans", "--prefix", "x", "--corrections", sheet)
    assert (code, told) == (UNREADABLE, "")
    assert "--corrections would write over FILE" in complaint
    assert sheet.read_text("utf-8") == SHEET


def test_columns_that_are_not_read_are_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "peserta.csv"
    path.write_text("Nama;L/P;Hobi\nSiti;P;menenun\n", encoding="utf-8")
    _, told, _ = run("check", path, "--as", "artisans", "--prefix", "x", "--locale", "en")
    assert told.splitlines()[0] == "Columns that are not read: Hobi."


def test_headings_that_are_not_found_are_told_by_their_row_and_days_by_their_order(
    run: Run, tmp_path: Path, write: Callable[[object], Path]
) -> None:
    path = tmp_path / "hadir.csv"
    path.write_text("Nama;Kelas A\nSiti Aminah;x\n", encoding="utf-8")
    code, _, complaint = run("check", path, "--as", "artisans", "--prefix", "x", "--locale", "en")
    assert (code, "No row of headings was found" in complaint) == (UNREADABLE, True)
    assert run("check", path, "--as", "artisans", "--prefix", "x", "--heading-row", "1")[0] == FINE
    register = write({"schema": 1, "artisans": [{"id": "a-1", "name": "Siti Aminah"}]})
    path.write_text("Nama;Hari 1;Hari 2\nSiti Aminah;v;v\n", encoding="utf-8")
    days = ("--days", "2020-02-27", "2020-02-28")
    assert run("check", path, "--as", "attendance", "--people", register)[0] == UNREADABLE
    assert run("check", path, "--as", "attendance", "--people", register, *days)[0] == FINE


def test_a_register_of_people_that_cannot_be_read_is_told_by_its_own_name(
    run: Run, tmp_path: Path, sheet: Path, write: Callable[[object], Path]
) -> None:
    code, told, complaint = run("check", sheet, "--as", "attendance", "--people", tmp_path / "tidak-ada.json")
    assert (code, told) == (UNREADABLE, "")
    assert complaint.startswith(f"ikm-domain: {tmp_path / 'tidak-ada.json'}: ")
    faulty = write({"schema": 1, "artisans": [{"id": "a-1"}]})
    code, told, complaint = run("check", sheet, "--as", "attendance", "--people", faulty)
    assert (code, told) == (FAULTY, "")
    assert complaint.startswith('artisans["a-1"].name: ')


def test_a_sheet_that_cannot_be_read_is_told_without_a_trace(run: Run, tmp_path: Path) -> None:
    code, told, complaint = run(
        "check", tmp_path / "tidak-ada.xlsx", "--as", "artisans", "--prefix", "x", "--locale", "en"
    )
    assert (code, told) == (UNREADABLE, "")
    assert complaint.endswith('tidak-ada.xlsx" .\n') or "There is no file" in complaint


def test_a_bar_grows_on_a_terminal_and_nowhere_else(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "peserta.csv"
    path.write_text("Nama;L/P\n" + "Siti;P\n" * 999, encoding="utf-8")
    arguments = ("check", path, "--as", "artisans", "--prefix", "x")
    assert run(*arguments)[2] == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    drawn = [part for part in run(*arguments)[2].split("\r") if part.strip()]
    assert [part[-5:] for part in drawn] == ["  0 %", " 20 %", " 40 %", " 60 %", " 80 %"]
    assert drawn[2] == "[" + "#" * 16 + "." * 24 + "]  40 %"
    assert run(*arguments)[2].endswith(f"\r{' ' * 48}\r")


@pytest.mark.skipif(os.name != "posix", reason="a terminal of POSIX")
def test_the_bar_is_drawn_on_a_real_terminal_and_nothing_in_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "peserta.csv"
    path.write_text("Nama;L/P\n" + "Siti;P\n" * 999, encoding="utf-8")
    command = [sys.executable, "-m", "ikm_domain", "check", str(path), "--as", "artisans", "--prefix", "x"]
    piped = subprocess.run(command, capture_output=True, timeout=60, check=True)
    assert piped.stderr == b""
    screen, terminal = os.openpty()
    shown = subprocess.run(command, stdout=subprocess.PIPE, stderr=terminal, timeout=60, check=True)
    os.close(terminal)
    assert b"]  40 %" in os.read(screen, 10_000)
    os.close(screen)
    assert shown.stdout == piped.stdout


def test_the_bar_makes_way_for_what_is_told(
    run: Run, sheet: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    drawn = run("check", sheet, "--as", "artisans", "--prefix", "x")[2].split("\r")
    assert [part.strip() for part in drawn] == ["", "", "[" + "." * 40 + "]   0 %", "", "", "", ""]


@pytest.mark.skipif(os.name != "posix", reason="a pipe of the shell")
def test_a_reader_who_has_had_enough_of_the_rows_of_a_sheet_is_no_failure(tmp_path: Path) -> None:
    path = tmp_path / "peserta.csv"
    path.write_text(NUMBERS_OF_NO_LENGTH, encoding="utf-8")
    options = f"--as artisans --prefix x --corrections {tmp_path / 'perbaikan.csv'}"
    command = f'"{sys.executable}" -m ikm_domain check "{path}" {options} | head -n 1'
    done = subprocess.run(["sh", "-c", command], capture_output=True, timeout=60, check=False)
    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b""


def test_corrections_that_cannot_be_written_are_told_by_their_own_name(
    run: Run, sheet: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "perbaikan.xlsx"
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    code, _, complaint = run("check", sheet, "--as", "artisans", "--prefix", "x", "--corrections", target)
    assert code == UNREADABLE
    assert complaint.startswith(f"ikm-domain: {target}: ")


@pytest.mark.parametrize("command", ["report", "check"])
@pytest.mark.parametrize("name", ["peserta.csv", "PESERTA.XLSX", "peserta.xls"])
def test_a_sheet_in_place_of_a_document_is_told_with_what_reads_it(
    command: str, name: str, run: Run, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(b"PK\x03\x04\xff" if name.endswith("X") else SHEET.encode())
    assert run(command, path, "--locale", "en") == (
        UNREADABLE,
        "",
        f"ikm-domain: {path}: This is a sheet, no register document; `check --as artisans` reads it.\n",
    )
    assert "`check --as artisans`" in run(command, path)[2]


def test_what_is_named_as_a_sheet_and_is_not_there_or_is_a_document_is_taken_for_that(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    assert "There is no file" in run("check", path, "--locale", "en")[2]
    path.write_text('{"schema": 1}')
    assert run("check", path)[0] == FINE


def test_what_there_is_to_say_of_a_file_as_a_whole_is_told_with_its_name(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "peserta.xlsx"
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Nama", "L/P"])
    book.worksheets[0].append(["Siti", "P"])
    book.create_sheet("Cadangan")
    book.save(path)
    code, told, _ = run("check", path, "--as", "artisans", "--prefix", "x", "--locale", "en")
    assert code == FINE
    assert told.startswith(f"{path}: warning: ")
    assert "[roster.more-sheets]" in told
