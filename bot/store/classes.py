"""What becomes of a class: its name, its code, who teaches it, who gets its cards, and its end."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, delete, exists, func, insert, select, update

from ..records import CLASS, TEACHER, Person, School
from .ending import end, take_back
from .tables import circle, in_ms, invitation, outbox, person, role, school, school_class, subscription


class ClassRecords:
    """Part of `Records`, on one connection."""

    connection: Connection

    def school(self, id: int) -> School | None:
        row = self.connection.execute(select(school).where(school.c.id == id)).first()
        return None if row is None else School(row.id, row.name, row.region, row.zone)

    def school_of(self, member: int) -> School | None:
        """Whose holidays and which clock a member of staff lives by: the school they were at first."""
        query = select(school).join(role, role.c.school_id == school.c.id).where(role.c.person_id == member).order_by(role.c.id)
        row = self.connection.execute(query.limit(1)).first()
        return None if row is None else School(row.id, row.name, row.region, row.zone)

    # ---- the class itself
    def add_class(self, of: int, name: str, band: str, region: str = "") -> int:
        """`region`: of its holidays, where they are not those of the school."""
        values = {"school_id": of, "name": name, "band": band, "region": region}
        key: Any = self.connection.execute(insert(school_class).values(values)).inserted_primary_key
        return int(key[0])

    def class_names(self, of: int) -> dict[int, str]:
        """Also of those that have ended."""
        return {
            row.id: row.name for row in self.connection.execute(select(school_class.c.id, school_class.c.name).where(school_class.c.school_id == of))
        }

    def change_class(self, id: int, name: str, band: str) -> None:
        self._change(id, name=name, band=band)

    def set_class_code(self, id: int, code: str) -> None:
        """The code that hangs on its door from now on."""
        self._change(id, code=code)

    def end_class(self, id: int, day: date, now: datetime) -> None:
        """It is there no longer, and its name is free for another."""
        row = self.connection.execute(select(school_class.c.school_id, school_class.c.name).where(school_class.c.id == id)).one()
        name = f"{row.name} ({day.isoformat()})"
        namesake = select(school_class.c.id).where(school_class.c.school_id == row.school_id, school_class.c.name == name)
        if self.connection.execute(namesake).first():
            name = f"{row.name} ({day.isoformat()}, {id})"
        self._change(id, name=name, code="", ended=in_ms(now))

    def _change(self, id: int, **values: object) -> None:
        self.connection.execute(update(school_class).where(school_class.c.id == id).values(values))

    def expire_invitations(self, of: int, now: datetime, only_parents: bool = False) -> None:
        """No code for this class works any more; or only none of those for parents."""
        where = and_(invitation.c.class_id == of, invitation.c.expires > in_ms(now))
        if only_parents:
            where = and_(where, invitation.c.kind == CLASS)
        self.connection.execute(update(invitation).where(where).values(expires=in_ms(now)))

    # ---- who teaches it
    def teachers(self, of: int) -> int:
        """How many teachers it has."""
        return self._count(select(role.c.person_id).where(role.c.class_id == of, role.c.kind == TEACHER))

    def remove_teacher(self, person: int, of: int) -> None:
        """From now on this person does not teach it."""
        self._end_roles(and_(role.c.person_id == person, role.c.class_id == of, role.c.kind == TEACHER))
        self._spend(and_(invitation.c.used_by == person, invitation.c.class_id == of, invitation.c.kind == TEACHER))

    def leave_school(self, person: int, of: int) -> None:
        """From now on this person is none of its staff."""
        self._end_roles(and_(role.c.person_id == person, role.c.school_id == of))
        self._spend(and_(invitation.c.used_by == person, invitation.c.school_id == of))

    def _end_roles(self, mine: ColumnElement[bool]) -> None:
        self.connection.execute(delete(circle).where(circle.c.role_id.in_(select(role.c.id).where(mine))))
        self.connection.execute(delete(role).where(mine))

    def _spend(self, used: ColumnElement[bool]) -> None:
        """These let somebody in once; they do not do so again."""
        self.connection.execute(update(invitation).where(used).values(expires=0))

    # ---- who gets its cards
    def parents(self, of: int) -> Sequence[Person]:
        query = select(person).join(subscription, subscription.c.person_id == person.c.id).where(_takes_part(of)).order_by(person.c.id)
        return [Person(row.id, row.key, row.language, row.unreachable) for row in self.connection.execute(query)]

    def parent_counts(self, of: int) -> dict[int, int]:
        """How many parents each class of a school has, where it has any."""
        query = (
            select(subscription.c.class_id, func.count().label("parents"))
            .join(school_class, school_class.c.id == subscription.c.class_id)
            .where(school_class.c.school_id == of, subscription.c.active)
            .group_by(subscription.c.class_id)
        )
        return {row.class_id: row.parents for row in self.connection.execute(query)}

    def end_class_subscriptions(self, of: int, reason: str, now: datetime) -> None:
        """No card of this class any more, also not one that was planned; nor one that waits, for a parent who has no other class."""
        end(self.connection, subscription.c.class_id == of, reason, now)
        other = subscription.alias()
        elsewhere = exists().where(other.c.person_id == subscription.c.person_id, other.c.active)
        only_here = select(subscription.c.person_id).where(subscription.c.class_id == of, ~elsewhere)
        take_back(self.connection, outbox.c.person_id.in_(only_here))

    def _count(self, query: Select[Any]) -> int:
        return self.connection.execute(select(func.count()).select_from(query.distinct().subquery())).scalar_one()


def _takes_part(of: int) -> ColumnElement[bool]:
    return and_(subscription.c.class_id == of, subscription.c.active)
