"""Cards that somebody recorded, who may record them, and who listens."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, delete, insert, or_, select, update

from ..records import TEACHER, VOICE, Person, Recording, SchoolClass
from .hot import Hot
from .schools import class_of, classes_with
from .sealing import Sealing
from .tables import in_ms, invitation, person, recording, role, school_class

COLUMNS = [column for column in recording.c if column is not recording.c.sound]  # which is large, and seldom wanted
NEWEST_FIRST = recording.c.id.desc()
LISTENS = Hot(select(person.c.listens, person.c.hears).where(person.c.id == bindparam("of")))


class RecordingRecords:
    """Part of `Records`, on one connection."""

    connection: Connection
    sealing: Sealing

    # ---- who records
    def classes_of_volunteer(self, of: int) -> Sequence[SchoolClass]:
        """Those for which this person took an invitation to record."""
        query = classes_with().join(invitation, invitation.c.class_id == school_class.c.id)
        query = query.where(invitation.c.kind == VOICE, invitation.c.used_by == of, school_class.c.ended.is_(None))
        return [class_of(row) for row in self.connection.execute(query.order_by(school_class.c.id).distinct())]

    def teachers_of(self, school_class: int) -> Sequence[Person]:
        query = select(person).join(role, role.c.person_id == person.c.id).where(role.c.class_id == school_class, role.c.kind == TEACHER)
        return [Person(row.id, row.key, row.language, row.unreachable) for row in self.connection.execute(query.order_by(person.c.id).distinct())]

    # ---- recordings
    def add_recording(self, made: Recording, sound: bytes, now: datetime) -> int:
        """One that was not handed in yet: each person has one of these at most."""
        self.connection.execute(delete(recording).where(recording.c.made_by == made.made_by, recording.c.sent.is_(None)))
        values = {"class_id": made.class_id, "theme": made.theme, "card": made.card, "language": made.language, "seconds": made.seconds}
        sealed = self.sealing.seal_bytes(made.made_by, sound)
        added = insert(recording).values(**values, sound=sealed, made_by=made.made_by, made=in_ms(now))
        key: Any = self.connection.execute(added).inserted_primary_key
        return int(key[0])

    def recording(self, id: int) -> Recording | None:
        return next(iter(self._recordings(recording.c.id == id)), None)

    def sound(self, id: int) -> bytes:
        """What a recording sounds like. Raises LookupError where it is gone."""
        row = self.connection.execute(select(recording.c.sound, recording.c.made_by).where(recording.c.id == id)).first()
        if row is None:
            raise LookupError
        return self.sealing.open_bytes(row.made_by, row.sound)

    def maker(self, id: int) -> Person:
        """Who made this recording."""
        row = self.connection.execute(select(person).join(recording, recording.c.made_by == person.c.id).where(recording.c.id == id)).one()
        return Person(row.id, row.key, row.language, row.unreachable)

    def recordings_by(self, person: int) -> Sequence[Recording]:
        """What this person made, the newest first."""
        return self._recordings(recording.c.made_by == person)

    def recordings_of(self, classes: Collection[int]) -> Sequence[Recording]:
        """What was handed in for these classes: first what waits for a teacher."""
        return sorted(self._recordings(recording.c.class_id.in_(classes), recording.c.sent.is_not(None)), key=lambda each: each.approved)

    def hand_in(self, done: Recording, now: datetime) -> None:
        """From now on it waits for a teacher, in the place of what the same person had waiting for the same card."""
        same = and_(*(recording.c[name] == getattr(done, name) for name in ("class_id", "theme", "card", "language", "made_by")))
        waiting = and_(recording.c.sent.is_not(None), recording.c.approved.is_(None))
        self.connection.execute(delete(recording).where(same, waiting, recording.c.id != done.id))
        self.connection.execute(update(recording).where(recording.c.id == done.id).values(sent=in_ms(now)))

    def approve(self, id: int, by: int, now: datetime) -> None:
        self.connection.execute(update(recording).where(recording.c.id == id).values(approved_by=by, approved=in_ms(now)))

    def delete_recording(self, id: int) -> None:
        self.connection.execute(delete(recording).where(recording.c.id == id))

    def drop_recordings(self, school_class: int) -> None:
        """When a class ends: its recordings are gone, and so are the invitations to make them."""
        self.connection.execute(delete(recording).where(recording.c.class_id == school_class))
        self.connection.execute(delete(invitation).where(invitation.c.class_id == school_class, invitation.c.kind == VOICE))

    # ---- who listens
    def listens_in(self, of: int) -> str:
        """The language in which this person wants to hear the card; empty for who reads it."""
        row = LISTENS.first(self.connection, of=of)
        return row.hears if row.listens else ""

    def listen_in(self, of: int, language: str) -> None:
        """From now on in this language; with an empty one the card is read."""
        self.connection.execute(update(person).where(person.c.id == of).values(listens=bool(language), hears=language))

    def recording_for(self, classes: Collection[int], schools: Collection[int], theme: str, card: str, language: str) -> Recording | None:
        """The newest of this card that was approved, in one of these classes, or else in another of these schools."""
        at_school = or_(recording.c.class_id.in_(classes), school_class.c.school_id.in_(schools))
        that_card = (recording.c.theme == theme, recording.c.card == card, recording.c.language == language)
        found = self._recordings(recording.c.approved.is_not(None), at_school, *that_card)
        return next(iter(sorted(found, key=lambda each: each.class_id not in classes)), None)

    def _recordings(self, *which: ColumnElement[bool]) -> list[Recording]:
        """Of classes that have not ended."""
        query: Select[Any] = select(*COLUMNS).join(school_class, school_class.c.id == recording.c.class_id)
        rows = self.connection.execute(query.where(school_class.c.ended.is_(None), *which).order_by(NEWEST_FIRST))
        return [_recording(row) for row in rows]


def _recording(row: Any) -> Recording:
    where = (row.class_id, row.theme, row.card, row.language)
    return Recording(*where, row.seconds, row.made_by, row.sent is not None, row.approved is not None, row.id)
