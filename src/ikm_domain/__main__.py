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

from ikm_domain.errors import Issue, Severity, UnreadableDocument, ValidationFailed
from ikm_domain.io.codec import read_register
from ikm_domain.io.rosters.roster import RosterReader
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
ROSTERS: Final = {"artisans": Artisan, "officials": Official, "attendance": Attendance}
BAR_WIDTH: Final = 40
BAR_STEP: Final = 200

R = TypeVar("R")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0 when all is well, 1 with errors or breaches, 2 when there is no document to speak of."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        code = _run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read the output has had enough of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    return code


def _run(options: argparse.Namespace) -> int:
    if options.command == "check" and options.kind is not None:
        return _check_roster(options)
    locale: str = options.locale
    try:
        register = read_register(options.file)
    except UnreadableDocument as failed:
        print(f"ikm-domain: {options.file}: {failed.issues[0].message(locale)}", file=sys.stderr)
        return UNREADABLE
    except ValidationFailed as failed:
        return _tell(failed.issues, locale, sys.stdout if options.command == "check" else sys.stderr)
    if options.command == "check":
        return _tell(check(register, on=options.on), locale, sys.stdout)
    print(report(register, locale=locale, on=options.on))
    return FINE


def _check_roster(options: argparse.Namespace) -> int:
    """Go through a sheet row by row and tell what there is to say as it comes."""
    locale: str = options.locale
    fates: Counter[StrEnum] = Counter()
    severities: Counter[Severity] = Counter()
    try:
        reader: RosterReader[Artisan | Official | Attendance] = RosterReader(
            ROSTERS[options.kind],
            id_prefix=options.prefix,
            region=options.region,
            on=options.on,
            people=None if options.people is None else read_register(options.people),
            sheet=options.sheet,
        )
        corrections: str | None = options.corrections
        whole = None if corrections is None else reader.read(options.file)
        if whole is None:
            opened = reader.open(options.file)
            about, rows = opened.issues, _with_bar(opened, opened.survey.rows)
        else:
            about, rows = whole.about, iter(whole.rows)
        for issue in about:
            print(_line(issue, locale))
            severities[issue.severity] += 1
        for row in rows:
            fates[row.skipped or row.status] += 1
            for issue in row.issues:
                print(_line(issue, locale))
                severities[issue.severity] += 1
        if whole is not None and corrections is not None:
            whole.write_corrections(corrections, locale=locale)
    except UnreadableDocument as failed:
        print(f"ikm-domain: {options.file}: {failed.issues[0].message(locale)}", file=sys.stderr)
        return UNREADABLE
    except ValidationFailed as failed:
        return _tell(failed.issues, locale, sys.stderr)
    except OSError as fault:
        print(f"ikm-domain: {options.corrections}: {fault.strerror}", file=sys.stderr)
        return UNREADABLE
    told = [f"{label(fate, locale=locale)} {count}" for fate, count in fates.items()]
    print(phrase("rows-found", locale, rows=str(fates.total()), fates=", ".join(told)))
    return _tell_counts(severities, locale, sys.stdout)


def _with_bar(rows: Iterable[R], total: int) -> Iterator[R]:
    """The rows, with a bar that grows beside them where a person looks on."""
    if not sys.stderr.isatty():
        yield from rows
        return
    for done, row in enumerate(rows):
        if done % BAR_STEP == 0:
            filled = BAR_WIDTH * done // total
            print(f"\r[{'#' * filled:.<{BAR_WIDTH}}] {100 * done // total:3d} %", end="", file=sys.stderr, flush=True)
        yield row
    print(f"\r{' ' * (BAR_WIDTH + 8)}\r", end="", file=sys.stderr, flush=True)


def _tell(issues: Sequence[Issue], locale: str, file: TextIO) -> int:
    for issue in issues:
        print(_line(issue, locale), file=file)
    return _tell_counts(Counter(issue.severity for issue in issues), locale, file)


def _tell_counts(counts: Counter[Severity], locale: str, file: TextIO) -> int:
    numbers = {"errors": Severity.ERROR, "breaches": Severity.BREACH, "warnings": Severity.WARNING}
    print(phrase("found", locale, **{name: str(counts[severity]) for name, severity in numbers.items()}), file=file)
    return FAULTY if counts[Severity.ERROR] or counts[Severity.BREACH] else FINE


def _line(issue: Issue, locale: str) -> str:
    return f"{issue.path}: {label(issue.severity, locale=locale)}: {issue.message(locale)} [{issue.code}]"


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
    roster.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook (default: the first)")
    roster.add_argument("--corrections", metavar="FILE", help="write the sheet back with a column of issues")


if __name__ == "__main__":
    sys.exit(main())
