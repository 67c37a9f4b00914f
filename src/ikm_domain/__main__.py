"""The command `ikm-domain`: a register document told in sentences, or checked."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import date
from io import TextIOWrapper
from typing import Final, TextIO

from ikm_domain.errors import Issue, Severity, UnreadableDocument, ValidationFailed
from ikm_domain.io.codec import read_register
from ikm_domain.language.labels import label
from ikm_domain.language.messages import phrase
from ikm_domain.reports import report
from ikm_domain.rules import check
from ikm_domain.values.periods import day_of

FINE: Final = 0
FAULTY: Final = 1
UNREADABLE: Final = 2


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


def _tell(issues: Sequence[Issue], locale: str, file: TextIO) -> int:
    counts = Counter(issue.severity for issue in issues)
    for issue in issues:
        print(_line(issue, locale), file=file)
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
        command.add_argument("file", metavar="FILE", help="a register document in JSON")
        command.add_argument("--on", metavar="DAY", type=_day, help="as of the end of a day, such as 2020-02-27")
        command.add_argument("--locale", choices=("id", "en"), default="id", help="the language (default: id)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
