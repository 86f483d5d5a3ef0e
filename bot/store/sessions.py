"""Sessions, and the messages that come in and go out."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, func, insert, literal_column, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from ..dialogue.snapshot import Snapshot
from ..errors import KeyMissing, SessionUnreadable, StaleSession
from ..home.moments import may_send
from ..records import ACTIVE, CLOSED, PAUSED, ByItself, Person, Posted, Session
from .hot import Hot
from .sealing import Sealing
from .tables import in_ms, outbox, person, seen, session

log = logging.getLogger(__name__)

FARTHEST = timedelta(minutes=30)  # that a message waits: what is farther ahead was noted before the clock was set back
ONCE_MORE = timedelta(minutes=10)  # until a message whose key is missing is tried again
KEPT_UPDATES = 10_000  # Telegram redelivers for a day; a school's bot sees fewer in that time


def _latest(which: ColumnElement[bool]) -> Hot:
    where = and_(session.c.person_id == bindparam("person"), which)
    return Hot(select(session).where(where).order_by(session.c.updated.desc(), session.c.id.desc()).limit(1))


ACTIVE_SESSION, PAUSED_SESSION = (_latest(session.c.status == literal_column(f"'{status}'")) for status in (ACTIVE, PAUSED))
SESSION_BY_ID = _latest(session.c.id == bindparam("id"))
SAVED = ("status", "turn", "snapshot", "updated")
SAVE_SESSION = Hot(update(session).where(session.c.id == bindparam("which"), session.c.turn == bindparam("was")), SAVED)
OPEN_SESSION = Hot(insert(session).returning(session.c.id), ("person_id", *SAVED))
SET_STATUS = Hot(update(session).where(session.c.id == bindparam("which")), ("status", "updated"))
SEEN = {
    name: Hot(dialect.insert(seen).on_conflict_do_nothing(), ("source", "update_id"))
    for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}
POST = Hot(insert(outbox), ("person_id", "message", "card", "not_before", "until", "zone"))
OLDEST = (
    select(outbox, person.c.language)
    .join(person, person.c.id == outbox.c.person_id)
    .where(person.c.key == bindparam("key"))
    .order_by(outbox.c.id)
    .limit(1)
    .with_for_update(of=outbox)
)
NEXT_POSTED, NEXT_ASKED = Hot(OLDEST), Hot(OLDEST.where(outbox.c.until.is_(None)))
TAKE_POSTED = Hot(update(outbox).where(outbox.c.id == bindparam("which")), ("not_before", "attempts"))
# fenced by the attempt: SQLite gives the number of a message that was taken away to the next one
SENT = Hot(delete(outbox).where(outbox.c.id == bindparam("which"), outbox.c.attempts == bindparam("attempt")))


class SessionRecords:
    """Part of `Records`, on one connection."""

    connection: Connection
    sealing: Sealing

    # ---- sessions
    def active_session(self, person: int) -> Session | None:
        return self._session(ACTIVE_SESSION, person=person)

    def paused_session(self, person: int) -> Session | None:
        return self._session(PAUSED_SESSION, person=person)

    def session(self, id: int, person: int) -> Session | None:
        return self._session(SESSION_BY_ID, person=person, id=id)

    def _session(self, query: Hot, **values: int) -> Session | None:
        """The latest that fits, of this person only."""
        row = query.first(self.connection, **values)
        return None if row is None else Session(row.id, row.person_id, row.status, Snapshot.from_json(self.sealing.open(row.person_id, row.snapshot)))

    def open_session(self, person: int, status: str, snapshot: Snapshot, now: datetime) -> Session:
        sealed = self.sealing.seal(person, snapshot.to_json())
        values = {"person_id": person, "status": status, "turn": snapshot.turn, "snapshot": sealed, "updated": in_ms(now)}
        return Session(OPEN_SESSION.made(self.connection, **values), person, status, snapshot)

    def save_session(self, before: Session, snapshot: Snapshot, status: str, now: datetime) -> Session:
        """Raises StaleSession where someone saved another turn in between."""
        sealed = self.sealing.seal(before.person_id, snapshot.to_json())
        values = {"status": status, "turn": snapshot.turn, "snapshot": sealed, "updated": in_ms(now)}
        if SAVE_SESSION.change(self.connection, **values, which=before.id, was=before.snapshot.turn) != 1:
            raise StaleSession(f"session {before.id} is no longer at turn {before.snapshot.turn}")
        return Session(before.id, before.person_id, status, snapshot)

    def close_unreadable(self, person: int, now: datetime) -> int:
        """Closes every session of this person that this version can't read. How many there were."""
        query = select(session).where(session.c.person_id == person, session.c.status != CLOSED)
        unreadable = [row.id for row in self.connection.execute(query) if not self._readable(row)]
        for id in unreadable:
            self.set_status(id, CLOSED, now)
        return len(unreadable)

    def _readable(self, row: Any) -> bool:
        try:
            Snapshot.from_json(self.sealing.open(row.person_id, row.snapshot))
        except SessionUnreadable:
            return False
        return True

    def set_status(self, id: int, status: str, now: datetime) -> None:
        SET_STATUS.change(self.connection, which=id, status=status, updated=in_ms(now))

    # ---- what comes in
    def first_time(self, source: str, update_id: int) -> bool:
        """Whether this update was never seen; from now on it was."""
        if not SEEN[self.connection.dialect.name].change(self.connection, source=source, update_id=update_id):
            return False
        if update_id % 100 == 0:
            self.connection.execute(delete(seen).where(seen.c.source == source, seen.c.update_id < update_id - KEPT_UPDATES))
        return True

    # ---- what goes out
    def post(self, person: int, message: str, card: bool = False, by_itself: ByItself | None = None) -> None:
        until, zone = (in_ms(by_itself.until), by_itself.zone) if by_itself else (None, "")
        POST.change(self.connection, person_id=person, message=self.sealing.seal(person, message), card=card, not_before=0, until=until, zone=zone)

    def is_waiting(self, person: int, now: datetime) -> bool:
        """Whether there is a message for this person that may leave, or that they asked for."""
        rows = self.connection.execute(select(outbox.c.until, outbox.c.zone, outbox.c.not_before).where(outbox.c.person_id == person))
        return any(row.until is None or not (_late(row, now) or _waits_for_day(row, now) or _postponed(row, now)) for row in rows)

    def next_posted(self, key: str, now: datetime, lease: float) -> Posted | None:
        """The person's oldest message, taken for `lease` seconds; None where there is none, or where it has to wait.

        What was asked for passes what comes by itself and has to wait.
        """
        row = NEXT_POSTED.first(self.connection, key=key)
        if row is not None and row.until is not None and (_postponed(row, now) or _waits_for_day(row, now)):
            row = NEXT_ASKED.first(self.connection, key=key)
        if row is None or _postponed(row, now):
            return None
        late, by_itself = _late(row, now), row.until is not None
        try:
            words = "" if late else self._opened(row)
        except KeyMissing:  # perhaps it is put back
            log.error("message %d has to wait: its key is missing, see `samenspraak db check`", row.id)
            TAKE_POSTED.change(self.connection, not_before=in_ms(now + ONCE_MORE), attempts=row.attempts, which=row.id)
            return None
        taken = {"not_before": in_ms(now + timedelta(seconds=lease)), "attempts": row.attempts + 1}
        TAKE_POSTED.change(self.connection, **taken, which=row.id)
        return Posted(row.id, Person(row.person_id, key, row.language), words, row.attempts + 1, late, by_itself, bool(row.unknown))

    def _opened(self, row: Any) -> str:
        try:
            return self.sealing.open(row.person_id, row.message)
        except SessionUnreadable:  # it is not sent, and not again and again
            return ""

    def people_waiting(self, channel: str, now: datetime) -> Sequence[Person]:
        """Whose oldest message may leave now, of what comes by itself or of what was asked for."""
        oldest = select(func.min(outbox.c.id).label("id")).group_by(outbox.c.person_id, outbox.c.until.is_(None)).subquery()
        query = select(person, outbox.c.until, outbox.c.zone).join(outbox, outbox.c.person_id == person.c.id).join(oldest, oldest.c.id == outbox.c.id)
        may = or_(outbox.c.not_before <= in_ms(now), outbox.c.not_before > in_ms(now + FARTHEST))
        where = (may, person.c.key.startswith(f"{channel}:", autoescape=True))
        rows = self.connection.execute(query.where(*where).order_by(outbox.c.id))
        return list(dict.fromkeys(Person(row.id, row.key, row.language, row.unreachable) for row in rows if not _waits_for_day(row, now)))

    def release_posted(self) -> None:
        """Whatever is in hand, or waits, may leave now."""
        self.connection.execute(update(outbox).values(not_before=0))

    def sent(self, posted: Posted) -> None:
        """It left: nothing of it is kept here."""
        SENT.change(self.connection, which=posted.id, attempt=posted.attempts)

    def postpone(self, posted: Posted, until: datetime, unknown: bool, tried: bool) -> None:
        """`unknown`: it left, and no answer came. `tried`: somebody had a chance to take it."""
        where, attempts = and_(outbox.c.id == posted.id, outbox.c.attempts == posted.attempts), posted.attempts - (not tried)
        self.connection.execute(update(outbox).where(where).values(not_before=in_ms(until), unknown=unknown, attempts=attempts))

    def forget_posted(self, person: int) -> int:
        return self.connection.execute(delete(outbox).where(outbox.c.person_id == person)).rowcount


def _postponed(row: Any, now: datetime) -> bool:
    """Of a message of the outbox: whether its time is yet to come."""
    return bool(in_ms(now) < row.not_before <= in_ms(now + FARTHEST))


def _late(row: Any, now: datetime) -> bool:
    """Of a message of the outbox: whether it is not right any more."""
    return row.until is not None and bool(in_ms(now) >= row.until)


def _waits_for_day(row: Any, now: datetime) -> bool:
    """Of a message of the outbox: whether it comes by itself, and it is night where it goes."""
    return row.until is not None and not _late(row, now) and not may_send(now, row.zone)
