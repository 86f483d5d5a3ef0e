"""What teachers asked to be reminded of. A row is a reminder still to come: who takes it away, sends it or cancels it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, insert, select, update

from ..records import Person, Reminder
from .hot import Hot
from .tables import from_ms, in_ms, person, reminder

DROP_STALE = Hot(delete(reminder).where(reminder.c.due < bindparam("before")))


class ReminderRecords:
    """Part of `Records`, on one connection."""

    connection: Connection

    def add_reminder(self, person: int, kind: str, dialogue: str, day: str, due: datetime, zone: str) -> int:
        """The same asked again takes the place of the first."""
        what = {"person_id": person, "kind": kind, "dialogue": dialogue, "day": day}
        self.connection.execute(delete(reminder).where(*(reminder.c[name] == value for name, value in what.items())))
        key: Any = self.connection.execute(insert(reminder).values(**what, due=in_ms(due), zone=zone)).inserted_primary_key
        return int(key[0])

    def reminders(self, person: int) -> Sequence[Reminder]:
        return self._reminders(reminder.c.person_id == person)

    def move_reminder(self, id: int, due: datetime) -> None:
        self.connection.execute(update(reminder).where(reminder.c.id == id).values(due=in_ms(due)))

    def end_reminder(self, ended: Reminder) -> bool:
        """Whether it was still there, and due then; someone may have sent, moved or cancelled it in between."""
        return self.connection.execute(delete(reminder).where(reminder.c.id == ended.id, reminder.c.due == in_ms(ended.due))).rowcount == 1

    def end_reminders(self, person: int) -> int:
        return self.connection.execute(delete(reminder).where(reminder.c.person_id == person)).rowcount

    def due_reminders(self, now: datetime) -> Sequence[Reminder]:
        """Of everyone who can be reached."""
        return self._reminders(and_(reminder.c.due <= in_ms(now), person.c.unreachable == ""))

    def drop_stale_reminders(self, before: datetime) -> int:
        return DROP_STALE.change(self.connection, before=in_ms(before))

    def _reminders(self, which: ColumnElement[bool]) -> Sequence[Reminder]:
        query = select(reminder, person.c.key, person.c.language).join(person, person.c.id == reminder.c.person_id).where(which)
        rows = self.connection.execute(query.order_by(reminder.c.due, reminder.c.id))
        return [
            Reminder(row.id, Person(row.person_id, row.key, row.language), row.kind, row.dialogue, row.day, from_ms(row.due), row.zone)
            for row in rows
        ]
