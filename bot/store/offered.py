"""Which languages a school leaves out, and who reads them."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select

from ..records import Person
from .tables import left_out, person, school_class, subscription


class OfferedRecords:
    """Part of `Records`, on one connection."""

    connection: Connection

    def left_out(self, school: int) -> set[str]:
        return set(self.connection.execute(select(left_out.c.language).where(left_out.c.school_id == school)).scalars())

    def leave_out(self, school: int, language: str) -> None:
        if language not in self.left_out(school):
            self.connection.execute(insert(left_out).values(school_id=school, language=language))

    def take_in(self, school: int, language: str) -> None:
        self.connection.execute(delete(left_out).where(left_out.c.school_id == school, left_out.c.language == language))

    def parents_who_read(self, school: int, language: str) -> Sequence[Person]:
        """The parents of this school, and of no other that offers it, who get their cards in that language."""
        elsewhere = (
            select(subscription.c.person_id)
            .join(school_class, school_class.c.id == subscription.c.class_id)
            .where(subscription.c.active, school_class.c.school_id != school)
            .where(school_class.c.school_id.not_in(select(left_out.c.school_id).where(left_out.c.language == language)))
        )
        query = (
            select(person)
            .join(subscription, subscription.c.person_id == person.c.id)
            .join(school_class, school_class.c.id == subscription.c.class_id)
            .where(subscription.c.active, school_class.c.school_id == school, person.c.language == language, person.c.id.not_in(elsewhere))
            .distinct()
            .order_by(person.c.id)
        )
        return [Person(row.id, row.key, row.language, row.unreachable) for row in self.connection.execute(query)]
