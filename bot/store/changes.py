"""What was changed at a school, and in which role; never by whom."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select

from ..records import Change
from .tables import change, from_ms, in_ms


class ChangeRecords:
    """Part of `Records`, on one connection."""

    connection: Connection

    def note_change(self, school: int, role: str, what: str, about: str, now: datetime) -> None:
        values = {"school_id": school, "at": in_ms(now), "role": role, "what": what, "about": about}
        self.connection.execute(insert(change).values(values))

    def changes(self, school: int, most: int) -> Sequence[Change]:
        """The newest first."""
        query = select(change).where(change.c.school_id == school).order_by(change.c.id.desc()).limit(most)
        return [Change(from_ms(row.at), row.role, row.what, row.about) for row in self.connection.execute(query)]
