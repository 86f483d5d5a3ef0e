"""That of the programs on one SQLite file only one sends."""

from collections.abc import Iterator
from contextlib import contextmanager

from ..errors import SettingsError


@contextmanager
def alone(file: str) -> Iterator[None]:
    """Holds `FILE.lock`, which the kernel takes back when this program dies. Raises SettingsError where another program holds it."""
    try:
        import fcntl
    except ImportError:  # on Windows
        yield
        return
    try:
        lock = open(f"{file}.lock", "ab")  # noqa: SIM115  # closed below
    except OSError as error:
        raise SettingsError(f"beside the database no file can be made ({type(error).__name__})") from None
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SettingsError("another program is at work on this SQLite database; stop that one, or move to PostgreSQL") from None
        yield
