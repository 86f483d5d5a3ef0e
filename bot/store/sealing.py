"""What people typed, closed before it is kept and opened when it is read: by the key of whose it is."""

from collections.abc import Iterable
from datetime import datetime

from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy import Connection, LargeBinary, bindparam, func, literal, select, update

from ..errors import SessionUnreadable
from .hot import Hot
from .keys import KeyForgotten, Keys
from .tables import class_theme, in_ms, outbox, person, plan, practice, recording, session

SEALED = b"gAAAA"  # how a Fernet token begins; what was kept by an earlier version begins otherwise
KEY_OF = Hot(select(person.c.key_id).where(person.c.id == bindparam("person")))
HOUSE = 0  # the owner of what belongs to nobody alone
TYPED = (  # what is closed, and whose it is; None: the house's
    (session.c.snapshot, session.c.person_id),
    (plan.c.entries, plan.c.person_id),
    (practice.c.said, practice.c.person_id),
    (outbox.c.message, outbox.c.person_id),
    (recording.c.sound, recording.c.made_by),
    (class_theme.c.title, None),
    (class_theme.c.line, None),
)


class Sealing:
    """Within one transaction."""

    def __init__(self, connection: Connection, keys: Keys) -> None:
        self._connection, self._keys = connection, keys
        self._ids: dict[int, str] = {}  # of the keys of people

    def seal(self, owner: int, text: str) -> str:
        """Only with the key of this person can it be read again; `HOUSE` is the house's own. Raises StoreUnavailable."""
        return self.seal_bytes(owner, text.encode()).decode()

    def open(self, owner: int, sealed: str) -> str:
        """Raises SessionUnreadable where its key was forgotten, and StoreUnavailable."""
        return self.open_bytes(owner, sealed.encode()).decode()

    def seal_bytes(self, owner: int, content: bytes) -> bytes:
        """Raises as above."""
        return self._key(owner, new=True).encrypt(content)

    def open_bytes(self, owner: int, sealed: bytes) -> bytes:
        """Raises as above."""
        if not sealed.startswith(SEALED):
            return sealed
        try:
            return self._key(owner).decrypt(sealed)
        except (KeyForgotten, InvalidToken):
            raise SessionUnreadable(f"what person {owner} typed is closed for ever") from None

    def forget(self, key_id: str, now: datetime) -> None:
        """What was closed with this key can be read by nobody any more, here or in a backup; from now on, whatever becomes of this transaction.

        Raises StoreUnavailable.
        """
        if key_id:
            self._keys.forget([key_id], in_ms(now))
            self._ids = {owner: id for owner, id in self._ids.items() if id != key_id}

    def forgotten(self, ids: Iterable[str]) -> set[str]:
        """Which of these keys were forgotten. Raises StoreUnavailable."""
        return self._keys.forgotten(ids)

    def missing(self, ids: Iterable[str]) -> set[str]:
        """Which of these keys are not there, though nobody had them forgotten. Raises StoreUnavailable."""
        return self._keys.missing(ids)

    def key_id(self, owner: int) -> str:
        """The name of this person's key; empty where they have none yet."""
        if owner not in self._ids:
            row = KEY_OF.first(self._connection, person=owner)
            self._ids[owner] = "" if row is None else row.key_id
        return self._ids[owner]

    def _key(self, owner: int, new: bool = False) -> Fernet:
        """Raises KeyForgotten where there is none, unless a new one may be made."""
        if owner == HOUSE:
            return self._keys.house()
        id = self.key_id(owner)
        try:
            if id:
                return self._keys.key(id)
            raise KeyForgotten
        except KeyForgotten:
            if not new:
                raise
        made, key = self._keys.make()
        mine = update(person).where(person.c.id == owner, person.c.key_id == id)
        if not self._connection.execute(mine.values(key_id=made)).rowcount:  # another process was first
            self._ids.pop(owner)
            return self._keys.key(self.key_id(owner))
        self._ids[owner] = made
        return key


def seal_all(connection: Connection, keys: Keys) -> int:
    """Closes what an earlier version kept open. How many. Raises StoreUnavailable."""
    sealing, count = Sealing(connection, keys), 0
    for column, whose in TYPED:
        id, is_sound = column.table.c.id, isinstance(column.type, LargeBinary)
        begins = func.substr(column, 1, len(SEALED), type_=column.type)
        open_still = select(id).where(func.length(column) > 0, begins != (SEALED if is_sound else SEALED.decode()))
        for which in connection.execute(open_still).scalars().all():  # one at a time: a recording is large
            typed, owner = connection.execute(select(column, literal(HOUSE) if whose is None else whose).where(id == which)).one()
            sealed = sealing.seal_bytes(owner, typed) if is_sound else sealing.seal(owner, typed)
            connection.execute(update(column.table).where(id == which).values({column.name: sealed}))
            count += 1
    return count
