"""The database: one engine, short synchronous transactions, and a schema that must be the newest."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, inspect, select, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from ..errors import SettingsError, StoreUnavailable
from ..settings import KeyPlaces
from .alone import alone
from .browsers import BrowserRecords
from .changes import ChangeRecords
from .circles import CircleRecords
from .classes import ClassRecords
from .days_off import DaysOffRecords
from .keys import Keys, beside
from .ledger import LedgerRecords
from .offered import OfferedRecords
from .opening import opened, reason, unavailable
from .plans import PlanRecords
from .practices import PracticeRecords
from .recordings import RecordingRecords
from .reminders import ReminderRecords
from .schools import SchoolRecords
from .sealing import Sealing, seal_all
from .sessions import SessionRecords
from .sweeping import SweepRecords
from .tables import SCHEMA, metadata, person
from .themes import ThemeRecords

NEWER = "the database was made by a newer version of Samenspraak; install that version"
ENOUGH = 100  # keys, to see whether they are those of this database
MIGRATIONS = Path(__file__).parent / "migrations"


class Transaction(
    SchoolRecords,
    ClassRecords,
    DaysOffRecords,
    ChangeRecords,
    ThemeRecords,
    OfferedRecords,
    SweepRecords,
    RecordingRecords,
    SessionRecords,
    PlanRecords,
    PracticeRecords,
    LedgerRecords,
    CircleRecords,
    ReminderRecords,
    BrowserRecords,
):
    """All records, on one connection, within one transaction."""

    def __init__(self, connection: Connection, keys: Keys) -> None:
        self.connection, self.sealing = connection, Sealing(connection, keys)


class Store:
    """A database by its URL. `sqlite:///file` or `postgresql://…`; a driver named in it (`+…`) is left out."""

    def __init__(self, url: str, keys: KeyPlaces | None = None) -> None:
        """Raises SettingsError where the URL can't be used. Nothing is read yet."""
        self.engine = opened(url, "SAMENSPRAAK_DATABASE_URL")
        self.keys = Keys(keys or beside(url))
        self.single_writer = self.engine.dialect.name == "sqlite"
        self._driver_error: type[Exception] = self.engine.dialect.loaded_dbapi.Error
        self._shared = threading.local()  # .connection: that of the transaction this thread is in with others

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Raises StoreUnavailable where the database can't be read or written; then nothing has changed."""
        shared: Connection | None = getattr(self._shared, "connection", None)
        try:
            with self.engine.begin() if shared is None else _part_of(shared) as connection:
                yield Transaction(connection, self.keys)
        except (DBAPIError, self._driver_error) as error:
            raise unavailable(error) from None  # the statement and its values stay out of every log

    @contextmanager
    def glance(self) -> Iterator[Transaction]:
        """For a statement or two that stand alone: where several may write, without a transaction, which takes longer than they do.

        Raises StoreUnavailable.
        """
        if self.single_writer:
            with self.transaction() as records:
                yield records
            return
        try:
            with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                try:
                    yield Transaction(connection, self.keys)
                except self._driver_error:
                    connection.invalidate()  # it may be cut, and then so are the others that stay open
                    self.engine.dispose()
                    raise
        except (DBAPIError, self._driver_error) as error:
            raise unavailable(error) from None

    def share(self) -> "Shared":
        """Begins a transaction for several works. Raises StoreUnavailable."""
        try:
            connection = self.engine.connect()
        except SQLAlchemyError as error:
            raise unavailable(error) from None
        try:
            connection.begin()
        except SQLAlchemyError as error:
            connection.close()
            raise unavailable(error) from None
        return Shared(connection, self._shared)

    def alone(self) -> AbstractContextManager[None]:
        """Held by who sends: on SQLite nobody else may meanwhile. Raises SettingsError where somebody does."""
        file = self.engine.url.database
        return alone(file) if self.single_writer and file else nullcontext()

    def language_of(self, key: str) -> str:
        """The person's language, for a word of apology; empty where even reading fails."""
        try:
            with self.engine.connect().execution_options(reading=True) as connection:
                return connection.execute(select(person.c.language).where(person.c.key == key)).scalar() or ""
        except SQLAlchemyError:
            return ""

    def sound(self, id: int) -> bytes:
        """What a recording sounds like. Raises LookupError where it is gone, and StoreUnavailable."""
        try:
            with self.engine.connect().execution_options(reading=True) as connection:
                return Transaction(connection, self.keys).sound(id)
        except (SQLAlchemyError, self._driver_error) as error:
            raise unavailable(error) from None

    # ---- the schema
    def schema(self) -> str:
        """Which schema the database has; empty where it is empty. Raises SettingsError, and StoreUnavailable where a server may only be away."""
        try:
            with self.engine.connect().execution_options(reading=True) as connection:
                if not inspect(connection).has_table("alembic_version"):
                    return ""
                return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")
        except SQLAlchemyError as error:
            kind = SettingsError if self.single_writer else StoreUnavailable
            raise kind(f"the database can't be opened: {reason(error)}") from None

    def require_schema(self) -> None:
        """Raises SettingsError, naming the command that helps, unless the schema is this version's; and as `schema` does."""
        found = self.schema()
        if found == "":
            raise SettingsError("the database is empty; run: samenspraak db upgrade")
        if found.isdecimal() and found > SCHEMA:
            raise SettingsError(NEWER)
        if found != SCHEMA:
            raise SettingsError(f"the database has schema {found}, this version needs {SCHEMA}; run: samenspraak db upgrade")

    def require_keys(self) -> None:
        """Raises SettingsError where the keys are not those of this database: not one of those looked for is there; and StoreUnavailable."""
        try:
            with self.engine.connect().execution_options(reading=True) as connection:
                ids = connection.execute(select(person.c.key_id).where(person.c.key_id != "").limit(ENOUGH)).scalars().all()
            if ids and len(self.keys.missing(ids)) == len(ids):
                raise SettingsError("the keys are not those of this database; look at SAMENSPRAAK_KEYS_URL, or put their backup back too")
        except SQLAlchemyError as error:
            raise StoreUnavailable(f"the database can't be read: {reason(error)}") from None

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
                seal_all(connection, self.keys)
        except StoreUnavailable as error:
            raise SettingsError(f"the database can't be changed: {error}") from None
        except SQLAlchemyError as error:
            raise SettingsError(f"the database can't be changed: {reason(error)}") from None
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
                ids = connection.execute(select(person.c.key_id).where(person.c.key_id != "")).scalars().all()
            if lost := len(self.keys.missing(ids)):
                found.append(f"the keys to what {lost} people typed are missing")
        except SQLAlchemyError as error:
            raise SettingsError(f"the database can't be read: {reason(error)}") from None
        except StoreUnavailable as error:
            raise SettingsError(str(error)) from None
        return found

    def close(self) -> None:
        self.engine.dispose()
        self.keys.close()


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
            raise unavailable(error) from None
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
