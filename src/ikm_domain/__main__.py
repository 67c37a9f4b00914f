"""The command `ikm-domain`: a register document told in sentences, or checked."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from io import TextIOWrapper
from typing import Final, TextIO, TypeVar

from ikm_domain.checked import Checked
from ikm_domain.errors import Issue, Severity, UnreadableDocument, ValidationFailed
from ikm_domain.io.codec import read_register
from ikm_domain.io.rosters.people import Person
from ikm_domain.io.rosters.roster import Roster, RosterReader
from ikm_domain.io.rosters.rows import RosterRow
from ikm_domain.language.labels import label
from ikm_domain.language.messages import phrase
from ikm_domain.records.artisan import Artisan
from ikm_domain.records.official import Official
from ikm_domain.records.training import Attendance
from ikm_domain.reports import report
from ikm_domain.rules import check
from ikm_domain.values.periods import day_of

FINE: Final = 0
FAULTY: Final = 1
UNREADABLE: Final = 2
ROSTER_OPTIONS: Final = ("prefix", "region", "people", "days", "sheet", "heading_row", "corrections")
SHEET_ENDINGS: Final = (".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods")
NO_FILE: Final = ("document.not-found", "document.unreadable")
NEEDED: Final = {"artisans": "prefix", "officials": "prefix", "attendance": "people"}
ROSTERS: Final = {"artisans": Artisan, "officials": Official, "attendance": Attendance}
BAR_WIDTH: Final = 40
BAR_STEP: Final = 200

T = TypeVar("T", bound=Checked)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0 when all is well, 1 with errors or breaches, 2 when there is no document to speak of."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    parser = _parser()
    options = parser.parse_args(arguments)
    if complaint := _misuse(options):
        parser.error(complaint)
    try:
        code = _run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read the output has had enough of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    return code


def _misuse(options: argparse.Namespace) -> str | None:
    """What is wrong with options that are sound one by one."""
    if options.command != "check":
        return None
    if options.kind is None:
        told = [name for name in ROSTER_OPTIONS if getattr(options, name) is not None]
        return f"--{told[0].replace('_', '-')} goes with --as" if told else None
    if getattr(options, NEEDED[options.kind]) is None:
        return f"--as {options.kind} needs --{NEEDED[options.kind]}"
    target: str | None = options.corrections
    if target is None:
        return None
    if not target.lower().endswith((".csv", ".xlsx")):
        return "--corrections ends in .xlsx or .csv"
    both = os.path.exists(target) and os.path.exists(options.file)
    return "--corrections would write over FILE" if both and os.path.samefile(target, options.file) else None


def _run(options: argparse.Namespace) -> int:
    if options.command == "check" and options.kind is not None:
        return _check_roster(options)
    locale: str = options.locale
    file: str = options.file
    try:
        register = read_register(file)
    except UnreadableDocument as failed:
        if file.lower().endswith(SHEET_ENDINGS) and failed.issues[0].code not in NO_FILE:
            print(f"ikm-domain: {file}: {phrase('is-a-sheet', locale)}", file=sys.stderr)
            return UNREADABLE
        return _cannot_read(file, failed, locale)
    except ValidationFailed as failed:
        return _tell(failed.issues, file, locale, sys.stdout if options.command == "check" else sys.stderr)
    if options.command == "check":
        return _tell(check(register, on=options.on), file, locale, sys.stdout)
    print(report(register, locale=locale, on=options.on))
    return FINE


def _check_roster(options: argparse.Namespace) -> int:
    """Go through a sheet row by row and tell what there is to say as it comes."""
    reader = _roster_reader(options)
    if isinstance(reader, int):
        return reader
    locale: str = options.locale
    severities: Counter[Severity] = Counter()
    fates: Counter[StrEnum] = Counter()
    kept: list[RosterRow[Person | Attendance]] = []
    try:
        opened = reader.open(options.file)
        _tell_each(opened.issues, severities, options)
        for row in _with_bar(opened, opened.survey.rows):
            fates[row.skipped or row.status] += 1
            _tell_each(row.issues, severities, options)
            if options.corrections is not None:
                kept.append(row)
    except UnreadableDocument as failed:
        return _cannot_read(options.file, failed, locale)
    if options.corrections is not None and not _wrote_corrections(opened.gathered(kept), options):
        return UNREADABLE
    if opened.headings.unread:
        print(phrase("unread-columns", locale, columns=", ".join(opened.headings.unread)))
    told = [f"{label(fate, locale=locale)} {count}" for fate, count in fates.items()]
    print(phrase("rows-found", locale, rows=str(fates.total()), fates=", ".join(told)))
    return _tell_counts(severities, locale, sys.stdout)


def _roster_reader(options: argparse.Namespace) -> RosterReader[Person | Attendance] | int:
    """What reads the sheet, or the exit code where an option is wrong, which is then told."""
    listed: str | None = options.people
    try:
        people = None if listed is None else read_register(listed)
    except UnreadableDocument as failed:
        return _cannot_read(str(listed), failed, options.locale)
    except ValidationFailed as failed:
        return _tell(failed.issues, str(listed), options.locale, sys.stderr)
    try:
        return RosterReader(
            ROSTERS[options.kind],
            id_prefix=options.prefix,
            region=options.region,
            on=options.on,
            days=options.days or (),
            people=people,
            sheet=options.sheet,
            heading_row=options.heading_row,
        )
    except ValidationFailed as failed:
        _tell(failed.issues, options.file, options.locale, sys.stderr)
        return UNREADABLE


def _wrote_corrections(roster: Roster[Person | Attendance], options: argparse.Namespace) -> bool:
    """Write the sheet back; what keeps it from being written is told."""
    target: str = options.corrections
    try:
        roster.write_corrections(target, locale=options.locale)
    except UnreadableDocument as failed:
        _cannot_read(target, failed, options.locale)
        return False
    except OSError as fault:
        print(f"ikm-domain: {target}: {fault.strerror}", file=sys.stderr)
        return False
    return True


def _cannot_read(file: str, failed: UnreadableDocument, locale: str) -> int:
    print(f"ikm-domain: {file}: {failed.issues[0].message(locale)}", file=sys.stderr)
    return UNREADABLE


def _tell_each(issues: Iterable[Issue], severities: Counter[Severity], options: argparse.Namespace) -> None:
    for issue in issues:
        print(_line(issue, options.file, options.locale))
        severities[issue.severity] += 1


def _with_bar(rows: Iterable[RosterRow[T]], total: int) -> Iterator[RosterRow[T]]:
    """The rows, with a bar that grows beside them where a person looks on, and makes way for what is told."""
    if not sys.stderr.isatty():
        yield from rows
        return
    for done, row in enumerate(rows):
        if done % BAR_STEP == 0:
            filled = BAR_WIDTH * done // total
            _draw(f"[{'#' * filled:.<{BAR_WIDTH}}] {100 * done // total:3d} %")
        if row.issues:
            _draw()
        yield row
    _draw()


def _draw(bar: str = "") -> None:
    print(f"\r{' ' * (BAR_WIDTH + 8)}\r{bar}", end="", file=sys.stderr, flush=True)


def _tell(issues: Sequence[Issue], name: str, locale: str, file: TextIO) -> int:
    for issue in issues:
        print(_line(issue, name, locale), file=file)
    return _tell_counts(Counter(issue.severity for issue in issues), locale, file)


def _tell_counts(counts: Counter[Severity], locale: str, file: TextIO) -> int:
    numbers = {"errors": Severity.ERROR, "breaches": Severity.BREACH, "warnings": Severity.WARNING}
    print(phrase("found", locale, **{name: str(counts[severity]) for name, severity in numbers.items()}), file=file)
    return FAULTY if counts[Severity.ERROR] or counts[Severity.BREACH] else FINE


def _line(issue: Issue, file: str, locale: str) -> str:
    """An issue with its path; one of the file as a whole with the name of the file."""
    return f"{str(issue.path) or file}: {label(issue.severity, locale=locale)}: {issue.message(locale)} [{issue.code}]"


def _day(text: str) -> date:
    try:
        return day_of(text)
    except ValidationFailed as failed:
        raise argparse.ArgumentTypeError(failed.issues[0].message("en")) from None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ikm-domain", description="Tell or check a register of craft small industry (IKM)."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name, what in (
        ("report", "tell the register in sentences (laporan)"),
        ("check", "list every error, breach and warning with its path (pemeriksaan)"),
    ):
        command = commands.add_parser(name, help=what, description=what)
        command.add_argument("file", metavar="FILE", help="a register document in JSON, or a sheet with --as")
        if name == "check":
            _add_roster_options(command)
        command.add_argument("--on", metavar="DAY", type=_day, help="as of the end of a day, such as 2020-02-27")
        command.add_argument("--locale", choices=("id", "en"), default="id", help="the language (default: id)")
    return parser


def _add_roster_options(command: argparse.ArgumentParser) -> None:
    roster = command.add_argument_group("a sheet of people (daftar peserta), CSV or XLSX, in place of a document")
    roster.add_argument("--as", dest="kind", choices=ROSTERS, help="what its rows are")
    roster.add_argument("--prefix", metavar="TEXT", help="what ids begin with: babel-2020 gives babel-2020/7 for row 7")
    roster.add_argument("--region", metavar="CODE", help="the region where a row tells none, such as 19.71")
    roster.add_argument("--people", metavar="FILE", help="the register whose people an attendance list names")
    roster.add_argument("--days", metavar="DAY", type=_day, nargs="+", help="the days of the session, in order")
    roster.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook (default: the first that suits)")
    roster.add_argument("--heading-row", metavar="N", type=int, help="the row of the headings, where none is found")
    roster.add_argument("--corrections", metavar="FILE", help="write the sheet back with a column of issues")


if __name__ == "__main__":
    sys.exit(main())
