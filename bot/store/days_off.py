"""Days on which one school has no lessons: a study day, or what else its region has not."""

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import Connection, bindparam, delete, select

from .hot import Hot
from .inserting import inserting
from .tables import day_off

BETWEEN = Hot(select(day_off).where(day_off.c.day >= bindparam("first"), day_off.c.day <= bindparam("last")))


class DaysOffRecords:
    """Part of `Records`, on one connection."""

    connection: Connection

    def days_off(self, school: int) -> set[date]:
        days = select(day_off.c.day).where(day_off.c.school_id == school)
        return {date.fromisoformat(day) for day in self.connection.execute(days).scalars()}

    def days_off_between(self, first: date, last: date) -> dict[int, set[date]]:
        """Those of every school that has any there."""
        found: dict[int, set[date]] = {}
        for row in BETWEEN.rows(self.connection, first=first.isoformat(), last=last.isoformat()):
            found.setdefault(row.school_id, set()).add(date.fromisoformat(row.day))
        return found

    def add_days_off(self, school: int, days: Iterable[date]) -> None:
        for day in days:
            query = inserting(self.connection, day_off).values(school_id=school, day=day.isoformat())
            self.connection.execute(query.on_conflict_do_nothing())

    def drop_days_off(self, school: int, days: Collection[date]) -> int:
        """How many there were."""
        query = delete(day_off).where(day_off.c.school_id == school, day_off.c.day.in_([day.isoformat() for day in days]))
        return self.connection.execute(query).rowcount
