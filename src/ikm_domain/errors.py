"""What can be wrong, and where: issues with a stable code, a path and facts, worded only when shown."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

import attrs

from ikm_domain.frozen import FrozenMap
from ikm_domain.plain import is_tuple

Param: TypeAlias = str | int | Decimal | Fraction | date | time | tuple[str, ...]
Catalogue: TypeAlias = Mapping[str, Mapping[str, str]]

_LONGEST_SHOWN = 40
_LONGEST_KEY = 130
_LARGEST_SHOWN = 10**60
NIK_IN_BLOCKS = r"\d(?:[ .'’\u00a0]?\d){15}|\d{4}(?:-\d{4}){3}|\d{6}-\d{6}-\d{4}"
"""Pattern of sixteen digits, as one or as people part them; with hyphens only in blocks, since dates have them too."""

_IDENTIFIER_RUN = re.compile(rf"\d(?:[ .'’\u00a0]?\d){{14,}}|(?<!\d)(?:{NIK_IN_BLOCKS})\d*")
_ISO_DATES = re.compile(r"(?:(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?[\W_]{0,3})+")
_READ_FOR_SHOWING = 200
_DIGIT_RUN = re.compile(r"\d(?:[\W_]{0,3}\d){12,}|\d{8,}")


def shown(text: str) -> str:
    r"""Text from outside, fit for a message: digit runs masked, invisible characters escaped, cut at 40.

    >>> print(shown("NIK 1971020107909999"), shown("a\tb"))
    NIK […] a\tb
    """
    return _fit(text, _DIGIT_RUN, _LONGEST_SHOWN)


def _masked(digits: re.Match[str]) -> str:
    """What stands in place of a long run of digits; dates are left as they are."""
    return digits[0] if _ISO_DATES.fullmatch(digits[0]) else "[…]"


def _fit(text: str, digit_run: re.Pattern[str], longest: int) -> str:
    if len(text) > _READ_FOR_SHOWING:
        text = text[:_READ_FOR_SHOWING].rstrip("0123456789") + "…"
    escaped = digit_run.sub(_masked, text)
    if not escaped.isprintable():
        escaped = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in escaped)
    return escaped if len(escaped) <= longest else escaped[: longest - 1] + "…"


class Severity(StrEnum):
    """How grave an issue is: an error cannot be a record, a breach is a true record of a broken rule."""

    ERROR = "error"
    BREACH = "breach"
    WARNING = "warning"


class Key(str):
    """A looked-up step of a path: printed in brackets."""

    __slots__ = ()

    def shown(self) -> str:
        """The key, fit for a message."""
        return shown(self)


class RecordKey(Key):
    """The id of a record as a step of a path: printed whole, so that the record is found.

    An id may be a long number, so that only runs as long as an NPWP, a NIK or a NIP are masked in it.
    """

    __slots__ = ()

    def shown(self) -> str:
        """The id, fit for a message."""
        return _fit(self, _IDENTIFIER_RUN, _LONGEST_KEY)


class Path(tuple[str | int, ...]):
    """Where an issue stands: field names, indexes and looked-up keys.

    >>> str(Path(("artisans", RecordKey("a-2"), "nik"))), str(Path(("artisans", 3)) / "id")
    ('artisans["a-2"].nik', 'artisans[3].id')
    """

    __slots__ = ()

    def __truediv__(self, step: str | int) -> "Path":
        return Path((*self, step))

    def __str__(self) -> str:
        return "".join(_printed(step) for step in self).removeprefix(".")

    def __repr__(self) -> str:
        return f"Path({str(self)!r})"


_NOWHERE = Path()
_NO_FACTS: FrozenMap[str, Param] = FrozenMap()


def _printed(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if isinstance(step, Key):
        return _in_brackets(step.shown())
    return f".{shown(step)}" if step.isidentifier() else _in_brackets(shown(step))


def _in_brackets(text: str) -> str:
    return '["' + text.replace('"', '\\"') + '"]'


def _facts(params: Mapping[str, object]) -> FrozenMap[str, Param]:
    return _NO_FACTS if not params else FrozenMap({name: _fact(value) for name, value in params.items()})


def _fact(value: object) -> Param:
    if type(value) is str:
        return shown(value)
    if isinstance(value, int) and abs(value) >= _LARGEST_SHOWN:
        return "…"
    if isinstance(value, StrEnum | int | Decimal | Fraction | date | time):
        return value
    if isinstance(value, str):
        return type(value)(value.shown()) if isinstance(value, Key) else shown(value)
    if is_tuple(value):
        return tuple(shown(item if isinstance(item, str) else str(_fact(item))) for item in value)
    return shown(str(value) if isinstance(value, float | None) else type(value).__name__)


def _to_path(steps: Iterable[str | int]) -> Path:
    return steps if isinstance(steps, Path) else Path(steps)


@attrs.frozen
class Issue:
    """One fault or doubt (*temuan*): a stable code, a path, a severity and the facts its wording needs.

    Facts that are text are made fit for showing on the way in: personal values are masked before they get here,
    and long runs of digits are masked in any case.

    >>> issue = Issue("text.blank", Path(("name",)))
    >>> print(issue.path, issue.message("id"), issue.message("en"), sep=" | ")
    name | Teks ini kosong. | This text is blank.
    """

    code: str
    path: Path = attrs.field(default=_NOWHERE, converter=_to_path)
    severity: Severity = Severity.ERROR
    params: FrozenMap[str, Param] = attrs.field(default=_NO_FACTS, converter=_facts)

    def message(self, locale: str = "id", catalogue: Catalogue | None = None) -> str:
        """The issue in words; `catalogue` (language → code → template) words the codes of an integrator's own."""
        from ikm_domain.language.messages import worded

        return worded(self, locale, catalogue)

    def to_data(self, locale: str = "id", catalogue: Catalogue | None = None) -> dict[str, str]:
        """Plain text ready for an HTTP 422 body.

        >>> Issue("text.blank", Path(("name",))).to_data("en")
        {'code': 'text.blank', 'path': 'name', 'severity': 'error', 'message': 'This text is blank.'}
        """
        return {
            "code": self.code,
            "path": str(self.path),
            "severity": self.severity.value,
            "message": self.message(locale, catalogue),
        }

    def _repr_html_(self) -> str:
        """A table for a notebook, with both wordings."""
        from ikm_domain.language.html import of_issues

        return of_issues([self])

    def under(self, at: Path) -> "Issue":
        """The same issue seen from further out."""
        return attrs.evolve(self, path=Path(at + self.path)) if at else self


def error(code: str, at: Path = _NOWHERE, **params: object) -> Issue:
    """An issue that keeps a value from being a record."""
    return Issue(code, at, Severity.ERROR, params)


def breach(code: str, at: Path = _NOWHERE, **params: object) -> Issue:
    """An issue of a true record: a rule was broken, and the record says so."""
    return Issue(code, at, Severity.BREACH, params)


def warning(code: str, at: Path = _NOWHERE, **params: object) -> Issue:
    """An issue that is doubtful but legal."""
    return Issue(code, at, Severity.WARNING, params)


class IkmDomainError(Exception):
    """The root of every error that this library raises on purpose."""


class ValidationFailed(IkmDomainError, ValueError):
    """Everything that is wrong, at once, in `issues`.

    Its text is English, one line an issue.

    >>> raise ValidationFailed([Issue("text.blank", Path(("name",)))])
    Traceback (most recent call last):
    ikm_domain.errors.ValidationFailed: name: This text is blank. [text.blank]
    """

    issues: tuple[Issue, ...]

    def __init__(self, issues: Iterable[Issue]) -> None:
        self.issues = tuple(issues)
        super().__init__(self.issues)

    def __str__(self) -> str:
        return "\n".join(_line(issue) for issue in self.issues)

    def _repr_html_(self) -> str:
        """A table for a notebook, with both wordings."""
        from ikm_domain.language.html import of_issues

        return of_issues(self.issues)


def _line(issue: Issue) -> str:
    wording = f"{issue.message('en')} [{issue.code}]"
    return f"{issue.path}: {wording}" if issue.path else wording


class NotComparable(ValidationFailed):
    """Two figures that must not be set against each other, and why."""


class CurrencyMismatch(ValidationFailed):
    """Amounts of two currencies met in one operation."""


class UnknownLocale(ValidationFailed):
    """A language that the library cannot write."""


class UnreadableDocument(ValidationFailed):
    """A file or text that is no JSON document at all, with line and column where they are known."""
