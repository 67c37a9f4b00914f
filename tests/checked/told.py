"""What the library tells of a fault or a doubt, in a form that a test can set down whole."""

from collections.abc import Callable
from datetime import date
from typing import Any, Protocol

import pytest

from ikm_domain.errors import Issue, Severity, ValidationFailed


class Doubtful(Protocol):
    """Whatever has doubts."""

    def doubts(self, on: date | None = None) -> Any: ...


def refusal(make: Callable[..., object], *given: Any, **fields: Any) -> ValidationFailed:
    """The refusal of a call."""
    with pytest.raises(ValidationFailed) as refused:
        make(*given, **fields)
    return refused.value


def issues(make: Callable[..., object], *given: Any, **fields: Any) -> tuple[Issue, ...]:
    """All issues of a call that is refused, each of which must be an error."""
    found = refusal(make, *given, **fields).issues
    assert {issue.severity for issue in found} == {Severity.ERROR}
    return found


def faults(make: Callable[..., object], *given: Any, **fields: Any) -> list[tuple[str, str]]:
    """Code and path of each fault of a call that is refused."""
    return [(issue.code, str(issue.path)) for issue in issues(make, *given, **fields)]


def facts(make: Callable[..., object], *given: Any, **fields: Any) -> dict[str, object]:
    """The facts of the one fault of a call that is refused."""
    (issue,) = issues(make, *given, **fields)
    return dict(issue.params)


def doubts(it: Doubtful, on: str | None = None) -> list[tuple[str, str, str]]:
    """Severity, code and path of each doubt, as of the end of a day or of no day in particular."""
    found = list(it.doubts(None if on is None else date.fromisoformat(on)))
    return [(issue.severity.value, issue.code, str(issue.path)) for issue in found]
