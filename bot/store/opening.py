"""How a database is opened: its engine, and what each of its connections is told first."""

import sqlite3
from contextlib import suppress
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from ..errors import Crossed, SettingsError, StoreUnavailable

DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
BUSY_SECONDS = 5
# with PostgreSQL, in seconds but for the last: a machine that is gone says no goodbye, and we would wait for its answer for a quarter of an hour
SIGNS = {"connect_timeout": 5, "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 20_000}
# and the server would keep what our machine held when it went for two hours
LETS_GO = ("idle_in_transaction_session_timeout = '30s'", "tcp_keepalives_idle = 10", "tcp_keepalives_interval = 5", "tcp_keepalives_count = 3")
DEADLOCK = "40P01"  # as PostgreSQL calls it
CONNECTIONS = 10  # that stay open: one for each of a process's threads, or some would be opened and closed for every turn


def opened(url: str, setting: str) -> Engine:
    """The engine behind a URL; a driver named in it (`+…`) is left out. Nothing is read yet. Raises SettingsError, which names the setting."""
    try:
        parsed = make_url(url)
        backend = parsed.drivername.partition("+")[0]
        if backend not in DRIVERS:
            raise SettingsError(f"{setting}: begins with sqlite:/// or postgresql://")
        asked = {} if backend == "sqlite" else {name: value for name, value in SIGNS.items() if name not in parsed.query}
        engine = create_engine(parsed.set(drivername=DRIVERS[backend]), pool_size=CONNECTIONS, connect_args=asked)
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise SettingsError(f"{setting} is no database URL; an example: sqlite:///samenspraak.db") from error
    except ModuleNotFoundError as error:
        raise SettingsError(f"{setting}: the Python package {error.name} is needed for this database") from error
    if backend == "sqlite":
        event.listen(engine, "connect", _configure_sqlite)
        event.listen(engine, "begin", _begin_immediate)
    else:
        event.listen(engine, "connect", _configure_postgresql)
    return engine


def _configure_sqlite(connection: sqlite3.Connection, _: object) -> None:
    """Our own BEGIN instead of the driver's; a reader never waits for the writer; what is committed survives a power cut."""
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten, not only forgotten
    with suppress(sqlite3.OperationalError):  # a database that can only be read keeps the mode it has
        cursor.execute("PRAGMA journal_mode = WAL")
    cursor.close()


def _configure_postgresql(connection: Any, _: object) -> None:
    """Not by the connection's own options: a pooler on the way may not know these."""
    connection.autocommit = True
    for setting in LETS_GO:
        connection.execute(f"SET {setting}")
    connection.autocommit = False


def _begin_immediate(connection: Connection) -> None:
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def unavailable(error: Exception) -> StoreUnavailable:
    """What an error of the database or its driver is to who asked."""
    crossed = getattr(getattr(error, "orig", error), "sqlstate", "") == DEADLOCK
    return (Crossed if crossed else StoreUnavailable)(reason(error))


def reason(error: Exception) -> str:
    """In a few words, without the statement or anything a person typed."""
    cause = getattr(error, "orig", error)
    words = str(cause).splitlines()[0] if type(cause).__module__ == "sqlite3" else ""
    return words or type(cause or error).__name__
