"""Files that may not be there (*berkas*)."""

from collections.abc import Generator
from contextlib import contextmanager
from os import PathLike

from ikm_domain.errors import UnreadableDocument, error


@contextmanager
def faults_told(path: str | PathLike[str]) -> Generator[None]:
    """Tell what keeps a file from being opened or read in the words of the library.

    Raises:
        UnreadableDocument: `document.not-found`, `document.unreadable`.
    """
    try:
        yield
    except FileNotFoundError as fault:
        raise UnreadableDocument([error("document.not-found", file=_named(path))]) from _nameless(fault)
    except (OSError, ValueError) as fault:
        raise UnreadableDocument([error("document.unreadable", file=_named(path))]) from _nameless(fault)


def _nameless(fault: OSError | ValueError) -> Exception:
    """A fault without its path, which may be a text that was given by mistake."""
    return OSError(fault.errno, fault.strerror) if isinstance(fault, OSError) else ValueError()


def _named(path: str | PathLike[str]) -> str:
    """A path as a message shows it; one of several lines is the text of a table or document, given by mistake."""
    name = str(path)
    return name if name.splitlines() in ([], [name]) else "…"
