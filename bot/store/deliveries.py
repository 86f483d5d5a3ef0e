"""Which cards are due, which were sent, and which came too late."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, delete, insert, literal, select, text, update

from ..home.moments import Moment
from ..records import Delivery, Person, Slot
from .inserting import inserting
from .tables import REGION, delivery, fact, from_ms, in_ms, person, school, school_class, subscription

LAST_TICK = "last_tick"
IS_DUE = text("delivery.state = 'due'")  # a literal: the partial index is not used for a bound parameter


class DeliveryRecords:
    """Part of `Records`, on one connection."""

    connection: Connection

    # ---- single facts
    def fact(self, name: str) -> str | None:
        return self.connection.execute(select(fact.c.value).where(fact.c.name == name)).scalar()

    def set_fact(self, name: str, value: str) -> None:
        self.connection.execute(delete(fact).where(fact.c.name == name))
        self.connection.execute(insert(fact).values(name=name, value=value))

    def last_tick(self) -> datetime | None:
        value = self.fact(LAST_TICK)
        return None if value is None else from_ms(int(value))

    def ticked(self, now: datetime) -> None:
        self.set_fact(LAST_TICK, str(in_ms(now)))

    # ---- planning
    def slots(self) -> Sequence[Slot]:
        query = (
            select(subscription.c.weekday, subscription.c.minute, school.c.zone, REGION.label("region"))
            .join(school_class, school_class.c.id == subscription.c.class_id)
            .join(school, school.c.id == school_class.c.school_id)
            .join(person, person.c.id == subscription.c.person_id)
            .where(subscription.c.active, person.c.unreachable == "")
            .distinct()
        )
        return [Slot(Moment(row.weekday, row.minute, row.zone), row.region) for row in self.connection.execute(query)]

    def plan_cards(self, slot: Slot, week: str, due: datetime, dropped: bool) -> int:
        """One card for each parent of the slot who had joined by then, has no pause and none of that week; `dropped` notes it as missed.

        `due` is by the clock of the slot. How many were new.
        """
        who = (
            select(subscription.c.id, literal(week), literal(in_ms(due)), literal("dropped" if dropped else "due"))
            .join(school_class, school_class.c.id == subscription.c.class_id)
            .join(school, school.c.id == school_class.c.school_id)
            .join(person, person.c.id == subscription.c.person_id)
            .where(
                person.c.unreachable == "",
                subscription.c.weekday == slot.moment.weekday,
                subscription.c.minute == slot.moment.minute,
                subscription.c.active,
                subscription.c.since <= in_ms(due),
                subscription.c.paused_until <= due.date().isoformat(),  # empty comes before every day
                school.c.zone == slot.moment.zone,
                literal(slot.region) == REGION,
            )
        )
        query = inserting(self.connection, delivery).from_select(["subscription_id", "week", "due", "state"], who).on_conflict_do_nothing()
        return self.connection.execute(query, execution_options={"preserve_rowcount": True}).rowcount

    def drop_stale(self, before: datetime, now: datetime) -> int:
        """Cards that were planned but are too late by now."""
        where = and_(IS_DUE, delivery.c.due < in_ms(before))
        return self.connection.execute(update(delivery).where(where).values(state="dropped", done=in_ms(now))).rowcount

    # ---- sending
    def due_deliveries(self, now: datetime) -> Sequence[Delivery]:
        query = (
            select(
                delivery.c.id, delivery.c.due, subscription.c.class_id, school.c.zone, person.c.id.label("person_id"), person.c.key, person.c.language
            )
            .join(subscription, subscription.c.id == delivery.c.subscription_id)
            .join(person, person.c.id == subscription.c.person_id)
            .join(school_class, school_class.c.id == subscription.c.class_id)
            .join(school, school.c.id == school_class.c.school_id)
            .where(IS_DUE, delivery.c.due <= in_ms(now))
            .order_by(delivery.c.due, delivery.c.id)
        )
        rows = self.connection.execute(query)
        return [Delivery(row.id, Person(row.person_id, row.key, row.language), row.class_id, row.zone, from_ms(row.due)) for row in rows]

    def finish_delivery(self, id: int, sent: bool, now: datetime) -> bool:
        """Whether it was still due; someone may have sent it, or the parent stopped, in between."""
        query = update(delivery).where(delivery.c.id == id, delivery.c.state == "due")
        return self.connection.execute(query.values(state="sent" if sent else "dropped", done=in_ms(now))).rowcount == 1
