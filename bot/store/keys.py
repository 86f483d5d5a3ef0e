"""The keys to what people typed. Each person has one, in a database of its own, so that it can be forgotten also for every backup.

A person's key is kept wrapped by a master key, which is in a file: who has the database, or the keys, or the file alone, reads nothing.
"""

import os
import secrets
from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import BigInteger, Column, Connection, Engine, MetaData, String, Table, Text, delete, insert, select, update
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from ..errors import KeyMissing, SettingsError, StoreUnavailable
from ..settings import KeyPlaces
from .opening import opened, reason

HOUSE = "house"  # the key to what belongs to a class and to nobody alone
KEPT = 10_000  # keys that are at hand
AT_ONCE = 10_000  # that are looked for together: a statement takes no more values than some thirty thousand
FORGOTTEN_DAYS = 90  # for so long it is remembered that a key was forgotten: longer than a backup of the database may be kept
DAY_MS = 86_400_000

_metadata = MetaData()
person_key = Table(
    "person_key",
    _metadata,
    Column("id", String(32), primary_key=True),
    Column("wrapped", Text, nullable=False),  # empty: it was forgotten, and nothing that it closed can ever be read
    Column("forgotten", BigInteger),  # when, in milliseconds since 1970
)


class KeyForgotten(Exception):  # what happened, to be said by who asked
    """There is no such key any more, and there never will be."""


def beside(database_url: str) -> KeyPlaces:
    """Beside a database that is a file. Raises SettingsError for another kind: its keys must not be in it."""
    parsed = make_url(database_url)
    if parsed.get_backend_name() != "sqlite":
        raise SettingsError("SAMENSPRAAK_KEYS_URL is needed with PostgreSQL: a database of its own, with its own backups")
    name = (parsed.database or "").removeprefix("file:")
    if name in ("", ":memory:"):
        return KeyPlaces("sqlite://", None)
    file = Path(name)
    return KeyPlaces(f"sqlite:///{file.with_suffix('.keys.db')}", file.with_suffix(".key"))


class Keys:
    """All people's keys. Safe to use from several threads. Nothing is opened before the first one is asked for."""

    def __init__(self, places: KeyPlaces) -> None:
        """Raises SettingsError where the URL can't be used."""
        self.places, self._file = places, places.file
        self._engine: Engine = opened(places.url, "SAMENSPRAAK_KEYS_URL")
        self._hand: OrderedDict[str, Fernet] = OrderedDict()
        self._lock = Lock()
        self._master: MultiFernet | None = None
        self._passing = Fernet.generate_key().decode()  # the master key where there is no file
        self._ready = False  # whether its table is known to be there

    def make(self) -> tuple[str, Fernet]:
        """A new key, and the name by which it is found. It is kept when this returns. Raises StoreUnavailable."""
        return self._make(secrets.token_hex(16))

    def house(self) -> Fernet:
        """The key of the house, made when it is first needed. Raises StoreUnavailable."""
        try:
            return self.key(HOUSE)
        except KeyForgotten:
            with suppress(StoreUnavailable):  # somebody else made it in between
                self._make(HOUSE)
            return self.key(HOUSE)

    def key(self, id: str) -> Fernet:
        """Raises KeyForgotten, and StoreUnavailable."""
        with self._lock:
            if id in self._hand:
                self._hand.move_to_end(id)
                return self._hand[id]
        with self._connected(reading=True) as connection:
            wrapped = connection.execute(select(person_key.c.wrapped).where(person_key.c.id == id)).scalar()
        if wrapped is None:
            if id == HOUSE:
                raise KeyForgotten
            raise KeyMissing("the keys: one is missing, see `samenspraak db check`")
        if not wrapped:
            raise KeyForgotten
        return self._at_hand(id, Fernet(self._unwrapped(wrapped)))

    def forget(self, ids: Collection[str], now: int) -> None:
        """Nobody can read what these closed any more, wherever a copy of it may be. `now`: milliseconds since 1970. Raises StoreUnavailable."""
        with self._lock:
            for id in ids:
                self._hand.pop(id, None)
        with self._connected() as connection:
            connection.execute(update(person_key).where(person_key.c.id.in_(ids)).values(wrapped="", forgotten=now))
            connection.execute(delete(person_key).where(person_key.c.forgotten < now - FORGOTTEN_DAYS * DAY_MS))

    def forgotten(self, ids: Iterable[str]) -> set[str]:
        """Which of these were forgotten: in the database they are back from a backup. Raises StoreUnavailable."""
        with self._connected(reading=True) as connection:
            gone = set(connection.execute(select(person_key.c.id).where(person_key.c.wrapped == "")).scalars())
        return gone.intersection(ids)

    def missing(self, ids: Iterable[str]) -> set[str]:
        """Which of these this database of keys never knew. Raises StoreUnavailable."""
        wanted, known = list(ids), set[str]()
        with self._connected(reading=True) as connection:
            for begin in range(0, len(wanted), AT_ONCE):
                known.update(connection.execute(select(person_key.c.id).where(person_key.c.id.in_(wanted[begin : begin + AT_ONCE]))).scalars())
        return set(wanted) - known

    def rotate(self) -> int:
        """A new master key; every key is wrapped by it, and the old one opens nothing any more. How many keys. Raises SettingsError.

        Ended halfway it can be begun again: until all is wrapped anew the file holds both.
        """
        if self._file is None:
            raise SettingsError("these keys are in memory only")
        try:
            newest, *old = Fernet.generate_key().decode(), *self._lines()
            _write(self._file, [newest, *old])
            self._master = None
            count = self._wrap_anew()
            _write(self._file, [newest])
        except (OSError, InvalidToken) as error:
            raise SettingsError(f"the master key can't be changed: {type(error).__name__}") from None
        except StoreUnavailable as error:
            raise SettingsError(f"the master key can't be changed: {error}") from None
        self._master = None
        return count

    def _wrap_anew(self) -> int:
        """Every key by the newest master key. How many."""
        with self._connected() as connection:
            rows = connection.execute(select(person_key).where(person_key.c.wrapped != "").with_for_update()).all()
            for row in rows:
                wrapped = self._masters().rotate(row.wrapped.encode()).decode()
                connection.execute(update(person_key).where(person_key.c.id == row.id).values(wrapped=wrapped))
        return len(rows)

    def copy_to(self, other: "Keys") -> int:
        """Every key, and which were forgotten, into another database with the same master key. How many. Raises StoreUnavailable."""
        with self._connected(reading=True) as connection:
            rows = [dict(row) for row in connection.execute(select(person_key)).mappings()]
        with other._connected() as connection:
            connection.execute(delete(person_key).where(person_key.c.id.in_([row["id"] for row in rows])))
            if rows:
                connection.execute(insert(person_key), rows)
        return len(rows)

    def close(self) -> None:
        self._engine.dispose()

    # ---- within
    def _make(self, id: str) -> tuple[str, Fernet]:
        plain = Fernet.generate_key()
        with self._connected() as connection:
            connection.execute(insert(person_key).values(id=id, wrapped=self._wrapped(plain)))
        return id, self._at_hand(id, Fernet(plain))

    def _at_hand(self, id: str, key: Fernet) -> Fernet:
        with self._lock:
            self._hand[id] = key
            while len(self._hand) > KEPT:
                self._hand.popitem(last=False)
        return key

    def _wrapped(self, plain: bytes) -> str:
        self._master = None  # read anew: another process may have changed it, and by the old one nothing is wrapped any more
        return self._masters().encrypt(plain).decode()

    def _unwrapped(self, wrapped: str) -> bytes:
        for _ in range(2):
            with suppress(InvalidToken):
                return self._masters().decrypt(wrapped.encode())
            self._master = None  # as above
        raise StoreUnavailable("the master key does not open the keys")

    def _masters(self) -> MultiFernet:
        if self._master is None:
            self._master = MultiFernet([Fernet(line) for line in self._lines()])
        return self._master

    def _lines(self) -> list[str]:
        """The master keys, the newest first; a first one is made where there is no file."""
        if self._file is None:
            return [self._passing]
        with suppress(FileNotFoundError):
            return self._file.read_text(encoding="ascii").split()
        made = Fernet.generate_key().decode()
        with suppress(FileExistsError):  # another process made it just now
            descriptor = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(f"{made}\n")
        return self._file.read_text(encoding="ascii").split()

    @contextmanager
    def _connected(self, reading: bool = False) -> Iterator[Connection]:
        """One transaction, in a database that has its table; one that only reads holds nobody up."""
        try:
            if not self._ready:
                _metadata.create_all(self._engine)
                self._ready = True
            with self._engine.execution_options(reading=reading).begin() as connection:
                yield connection
        except (SQLAlchemyError, OSError) as error:
            raise StoreUnavailable(f"the keys: {reason(error)}") from None


def _write(file: Path, lines: list[str]) -> None:
    """At once or not at all."""
    new = file.with_suffix(".new")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as out:
        out.write("".join(f"{line}\n" for line in lines))
        out.flush()
        os.fsync(out.fileno())
    new.replace(file)
