"""The database: one engine, short synchronous transactions, and a schema that must be the newest."""

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, func, inspect, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from ..errors import SettingsError, StoreUnavailable
from .circles import CircleRecords
from .classes import ClassRecords
from .ledger import LedgerRecords
from .numbers import NumberRecords
from .offered import OfferedRecords
from .parents import ParentRecords
from .plans import PlanRecords
from .practices import PracticeRecords
from .recordings import RecordingRecords
from .reminders import ReminderRecords
from .schools import SchoolRecords
from .sessions import SessionRecords
from .tables import SCHEMA, metadata, person, recording
from .themes import ThemeRecords

DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
BUSY_SECONDS = 5
CONNECTIONS = 10  # that stay open: one for each of a process's threads, or some would be opened and closed for every turn
NEWER = "the database was made by a newer version of Samenspraak; install that version"
MIGRATIONS = Path(__file__).parent / "migrations"


class Transaction(
    SchoolRecords,
    ClassRecords,
    ThemeRecords,
    OfferedRecords,
    ParentRecords,
    NumberRecords,
    RecordingRecords,
    SessionRecords,
    PlanRecords,
    PracticeRecords,
    LedgerRecords,
    CircleRecords,
    ReminderRecords,
):
    """All records, on one connection, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection


class Store:
    """A database by its URL. `sqlite:///file` or `postgresql://…`; a driver named in it (`+…`) is left out."""

    def __init__(self, url: str) -> None:
        """Raises SettingsError where the URL can't be used. Nothing is read yet."""
        try:
            parsed = make_url(url)
            backend = parsed.drivername.partition("+")[0]
            if backend not in DRIVERS:
                raise SettingsError("SAMENSPRAAK_DATABASE_URL: begins with sqlite:/// or postgresql://")
            self.engine: Engine = create_engine(parsed.set(drivername=DRIVERS[backend]), pool_size=CONNECTIONS)
        except (ArgumentError, NoSuchModuleError, ValueError) as error:
            raise SettingsError("SAMENSPRAAK_DATABASE_URL is no database URL; an example: sqlite:///samenspraak.db") from error
        except ModuleNotFoundError as error:
            raise SettingsError(f"SAMENSPRAAK_DATABASE_URL: the Python package {error.name} is needed for this database") from error
        self.single_writer = backend == "sqlite"
        self._driver_error: type[Exception] = self.engine.dialect.loaded_dbapi.Error
        self._shared = threading.local()  # .connection: that of the transaction this thread is in with others
        if self.single_writer:
            event.listen(self.engine, "connect", _configure_sqlite)
            event.listen(self.engine, "begin", _begin_immediate)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Raises StoreUnavailable where the database can't be read or written; then nothing has changed."""
        shared: Connection | None = getattr(self._shared, "connection", None)
        try:
            with self.engine.begin() if shared is None else _part_of(shared) as connection:
                yield Transaction(connection)
        except (DBAPIError, self._driver_error) as error:
            raise StoreUnavailable(_reason(error)) from None  # the statement and its values stay out of every log

    def share(self) -> "Shared":
        """Begins a transaction for several works. Raises StoreUnavailable."""
        try:
            connection = self.engine.connect()
        except SQLAlchemyError as error:
            raise StoreUnavailable(_reason(error)) from None
        try:
            connection.begin()
        except SQLAlchemyError as error:
            connection.close()
            raise StoreUnavailable(_reason(error)) from None
        return Shared(connection, self._shared)

    def language_of(self, key: str) -> str:
        """The person's language, for a word of apology; empty where even reading fails."""
        try:
            with self.engine.connect().execution_options(reading=True) as connection:
                return connection.execute(select(person.c.language).where(person.c.key == key)).scalar() or ""
        except SQLAlchemyError:
            return ""

    def sound(self, id: int) -> bytes:
        """What a recording sounds like. Raises LookupError where it is gone."""
        with self.engine.connect().execution_options(reading=True) as connection:
            found: bytes | None = connection.execute(select(recording.c.sound).where(recording.c.id == id)).scalar()
        if found is None:
            raise LookupError
        return found

    # ---- the schema
    def schema(self) -> str:
        """Which schema the database has; empty where it is empty."""
        try:
            with self.engine.connect().execution_options(reading=True) as connection:
                if not inspect(connection).has_table("alembic_version"):
                    return ""
                return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")
        except SQLAlchemyError as error:
            raise SettingsError(f"the database can't be opened: {_reason(error)}") from None

    def require_schema(self) -> None:
        """Raises SettingsError, naming the command that helps, unless the schema is this version's."""
        found = self.schema()
        if found == "":
            raise SettingsError("the database is empty; run: samenspraak db upgrade")
        if found.isdecimal() and found > SCHEMA:
            raise SettingsError(NEWER)
        if found != SCHEMA:
            raise SettingsError(f"the database has schema {found}, this version needs {SCHEMA}; run: samenspraak db upgrade")

    def upgrade(self) -> None:
        """To the newest schema. Raises SettingsError where the database can't be changed."""
        from alembic import command
        from alembic.config import Config
        from alembic.util import CommandError

        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        try:
            with self.engine.begin() as connection:
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
        except SQLAlchemyError as error:
            raise SettingsError(f"the database can't be changed: {_reason(error)}") from None
        except CommandError:
            raise SettingsError(NEWER) from None

    def faults(self) -> list[str]:
        """What is not whole, in a line each: rows that hang on nothing, and on SQLite a file that is damaged. Raises SettingsError."""
        found = []
        try:
            with self.engine.connect().execution_options(reading=True) as connection:
                if self.single_writer:
                    words = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
                    found += [f"the file is damaged: {word}" for word in words if word != "ok"]
                for table in metadata.sorted_tables:
                    for key in table.foreign_keys:
                        there = select(key.column).where(key.column == key.parent)
                        loose = select(func.count()).select_from(table).where(key.parent.is_not(None), ~there.exists())
                        if count := connection.execute(loose).scalar():
                            found.append(f"{table.name}: {count} rows hang on no {key.column.table.name}")
        except SQLAlchemyError as error:
            raise SettingsError(f"the database can't be read: {_reason(error)}") from None
        return found

    def close(self) -> None:
        self.engine.dispose()


class Shared:
    """One transaction for the transactions of several works. Each of its calls may be made in another thread."""

    def __init__(self, connection: Connection, here: threading.local) -> None:
        self._connection, self._here = connection, here

    def do(self, works: Sequence[Callable[[], Any]]) -> list[Any]:
        """What each returned. What one that fails has written is undone alone. Raises StoreUnavailable where all is undone."""
        self._here.connection = self._connection
        try:
            outcomes = [work() for work in works]
            _require_transaction(self._connection)
        except BaseException as error:
            self._connection.close()
            raise StoreUnavailable("the transaction has ended") from error
        finally:
            self._here.connection = None
        return outcomes

    def commit(self) -> None:
        """Raises StoreUnavailable; then all is undone."""
        try:
            self._connection.commit()
        except DBAPIError as error:
            raise StoreUnavailable(_reason(error)) from None
        finally:
            self._connection.close()


class _Ended(BaseException):
    """The database ended a shared transaction by itself; no work may think that it can still be kept."""


def _require_transaction(connection: Connection) -> None:
    """SQLite ends a transaction by itself where the disk is full, say; a savepoint would then begin one of its own."""
    if not _driver(connection).in_transaction:
        raise _Ended


def _driver(connection: Connection) -> Any:
    """The driver's own connection, here sqlite3's."""
    return connection.connection.dbapi_connection


@contextmanager
def _part_of(connection: Connection) -> Iterator[Connection]:
    """A transaction within one that is shared."""
    _require_transaction(connection)
    driver = _driver(connection)
    driver.execute("SAVEPOINT part")
    try:
        yield connection
    except BaseException:
        _require_transaction(connection)
        driver.execute("ROLLBACK TO part")
        driver.execute("RELEASE part")
        raise
    driver.execute("RELEASE part")


def _configure_sqlite(connection: object, _: object) -> None:
    """Our own BEGIN instead of the driver's; a reader never waits for the writer; what is committed survives a power cut."""
    connection.isolation_level = None  # type: ignore[attr-defined]
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten, not only forgotten
    with suppress(sqlite3.OperationalError):  # a database that can only be read keeps the mode it has
        cursor.execute("PRAGMA journal_mode = WAL")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def _reason(error: Exception) -> str:
    """In a few words, without the statement or anything a person typed."""
    cause = getattr(error, "orig", error)
    words = str(cause).splitlines()[0] if type(cause).__module__ == "sqlite3" else ""
    return words or type(cause or error).__name__
