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
        raise UnreadableDocument([error("document.not-found", file=str(path))]) from fault
    except (OSError, ValueError) as fault:
        raise UnreadableDocument([error("document.unreadable", file=str(path))]) from fault
