"""Which teachers look back at the card of the week with their class, and when."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, bindparam, exists, literal, select, update

from ..records import TEACHER, Circle, Person
from .hot import Hot
from .inserting import inserting
from .tables import CIRCLE_IS_DUE, REGION, circle, delivery, from_ms, in_ms, person, role, school, school_class, slot, subscription

PLACES = Hot(select(slot.c.region, slot.c.zone).distinct())
DROP_STALE = Hot(update(circle).where(CIRCLE_IS_DUE, circle.c.due < bindparam("before")).values(state="dropped"))


class CircleRecords:
    """Part of `Records`, on one connection."""

    connection: Connection

    def has_circle(self, person: int, of: int) -> bool:
        """Whether this teacher gets a card for the circle of that class."""
        return self.connection.execute(select(exists().where(_role(person, of), role.c.circle))).scalar() is True

    def set_circle(self, person: int, of: int, wanted: bool, past: Iterable[tuple[str, datetime]]) -> None:
        """From now on, or no longer. None comes for the weeks that are `past`, each with its moment."""
        self.connection.execute(update(role).where(_role(person, of)).values(circle=wanted))
        for week, due in past:
            who = select(role.c.id, literal(week), literal(in_ms(due)), literal("dropped")).where(_role(person, of))
            self.connection.execute(inserting(self.connection, circle).from_select(["role_id", "week", "due", "state"], who).on_conflict_do_nothing())

    # ---- planning
    def circle_places(self) -> Sequence[tuple[str, str]]:
        """The regions and zones in which parents get cards."""
        return [(row.region, row.zone) for row in PLACES.rows(self.connection)]

    def plan_circles(
        self, region: str, zone: str, week: str, due: datetime, dropped: bool, only: int | None = None, but: Collection[int] = ()
    ) -> int:
        """One for each teacher there who wants one, where a parent of the class was sent the card of that week. How many were new.

        `only` that school; all `but` these.
        """
        sent = (
            exists()
            .where(delivery.c.subscription_id == subscription.c.id, subscription.c.class_id == role.c.class_id)
            .where(delivery.c.week == week, delivery.c.state == "sent")
        )
        who = (
            select(role.c.id, literal(week), literal(in_ms(due)), literal("dropped" if dropped else "due"))
            .join(school_class, school_class.c.id == role.c.class_id)
            .join(school, school.c.id == school_class.c.school_id)
            .join(person, person.c.id == role.c.person_id)
            .where(role.c.circle, role.c.kind == TEACHER, school_class.c.ended.is_(None), person.c.unreachable == "", sent)
            .where(school.c.zone == zone, literal(region) == REGION)
        )
        if only is not None:
            who = who.where(school.c.id == only)
        if but:
            who = who.where(school.c.id.not_in(but))
        query = inserting(self.connection, circle).from_select(["role_id", "week", "due", "state"], who).on_conflict_do_nothing()
        return self.connection.execute(query, execution_options={"preserve_rowcount": True}).rowcount

    def drop_stale_circles(self, before: datetime) -> int:
        return DROP_STALE.change(self.connection, before=in_ms(before))

    # ---- sending
    def due_circles(self, now: datetime) -> Sequence[Circle]:
        """Of every teacher who still wants one and can be reached."""
        query = (
            select(circle, role.c.class_id, school.c.zone, person.c.id.label("person_id"), person.c.key, person.c.language)
            .join(role, role.c.id == circle.c.role_id)
            .join(person, person.c.id == role.c.person_id)
            .join(school, school.c.id == role.c.school_id)
            .where(CIRCLE_IS_DUE, circle.c.due <= in_ms(now), role.c.circle, person.c.unreachable == "")
            .order_by(circle.c.due, circle.c.id)
        )
        rows = self.connection.execute(query)
        return [Circle(row.id, Person(row.person_id, row.key, row.language), row.class_id, row.week, row.zone, from_ms(row.due)) for row in rows]

    def finish_circle(self, id: int) -> bool:
        """Whether it was still due; someone may have sent it, or the teacher wants none any more."""
        wanted = circle.c.role_id.in_(select(role.c.id).where(role.c.circle))
        return self.connection.execute(update(circle).where(circle.c.id == id, circle.c.state == "due", wanted).values(state="sent")).rowcount == 1


def _role(teacher: int, of: int) -> ColumnElement[bool]:
    return and_(role.c.person_id == teacher, role.c.class_id == of, role.c.kind == TEACHER)
