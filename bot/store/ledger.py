"""The ledger of cards: which are due, who is sending them, and what became of each. Several processes may work from it at once."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, bindparam, func, literal, or_, select, update

from ..home.moments import STALE, WEEK, Moment, day_there
from ..records import Delivery, Held, Outcome, Person, Queue, Slot
from .inserting import inserting
from .tables import IS_DUE, IS_FAILED, IS_HELD, REGION, delivery, fact, from_ms, in_ms, person, rate, school, school_class, slot, subscription

LAST_TICK = "last_tick"


class LedgerRecords:
    """Part of `Records`, on one connection."""

    connection: Connection

    # ---- single facts
    def fact(self, name: str) -> str | None:
        return self.connection.execute(select(fact.c.value).where(fact.c.name == name)).scalar()

    def set_fact(self, name: str, value: str) -> None:
        query = inserting(self.connection, fact).values(name=name, value=value)
        self.connection.execute(query.on_conflict_do_update(index_elements=[fact.c.name], set_={"value": value}))

    def last_tick(self) -> datetime | None:
        value = self.fact(LAST_TICK)
        return None if value is None else from_ms(int(value))

    def ticked(self, now: datetime) -> None:
        self.set_fact(LAST_TICK, str(in_ms(now)))

    # ---- planning
    def due_slot(self, now: datetime) -> Slot | None:
        """A slot whose moment has come, or that was never worked out; locked, and one that another process has in hand is passed over."""
        query = select(slot).where(slot.c.next_due <= in_ms(now)).order_by(slot.c.next_due, slot.c.id).limit(1)
        row = self.connection.execute(query.with_for_update(skip_locked=True)).first()
        if row is None:
            return None
        next_due = from_ms(row.next_due) if row.next_due else None
        return Slot(row.id, Moment(row.weekday, row.minute, row.zone), row.region, next_due, row.cursor)

    def rewind_slots(self) -> None:
        """Each is worked out anew."""
        self.connection.execute(update(slot).values(next_due=0, cursor=0))

    def forgive_late(self, now: datetime) -> None:
        """The clock was set back: what was too late by a time that is yet to come is due again, and nothing waits for such a time."""
        by_sender = and_(delivery.c.reason == "late", delivery.c.done > in_ms(now))
        by_planner = and_(delivery.c.done.is_(None), delivery.c.due > in_ms(now - STALE))
        again = {"state": "due", "reason": "", "done": None, "not_before": delivery.c.due}
        self.connection.execute(update(delivery).where(delivery.c.state == "dropped", or_(by_sender, by_planner)).values(again))
        self.connection.execute(update(delivery).where(IS_DUE, delivery.c.not_before > delivery.c.due).values(not_before=delivery.c.due))

    def move_slot(self, id: int, next_due: datetime, cursor: int = 0) -> None:
        self.connection.execute(update(slot).where(slot.c.id == id).values(next_due=in_ms(next_due), cursor=cursor))

    def plan_cards(self, of: Slot, week: str, due: datetime, dropped: bool, most: int) -> tuple[int, int]:
        """One card for each parent of the slot who had joined by then, has no pause and none of that week, for so many parents.

        `dropped` notes it as missed.

        How many were new; and the last subscription that was looked at, 0 where there are no more.
        """
        mine = and_(
            subscription.c.weekday == of.moment.weekday,
            subscription.c.minute == of.moment.minute,
            school.c.zone == of.moment.zone,
            literal(of.region) == REGION,
        )
        joined = subscription.join(school_class, school_class.c.id == subscription.c.class_id).join(school, school.c.id == school_class.c.school_id)
        ids = select(subscription.c.id).select_from(joined).where(mine, subscription.c.id > of.cursor).order_by(subscription.c.id)
        last = self.connection.execute(ids.offset(most - 1).limit(1)).scalar()
        state, at = ("dropped" if dropped else "due"), in_ms(due)
        who = (
            select(
                subscription.c.id,
                literal(week).label("week"),
                literal(at).label("due"),
                literal(state).label("state"),
                literal(at).label("not_before"),
                person.c.id.label("person_id"),
                person.c.bot,
            )
            .select_from(joined.join(person, person.c.id == subscription.c.person_id))
            .where(mine, subscription.c.active, subscription.c.since <= at, person.c.unreachable == "", subscription.c.id > of.cursor)
            .where(subscription.c.paused_until <= day_there(due, of.moment.zone).isoformat())  # empty comes before every day
        )
        if last is not None:
            who = who.where(subscription.c.id <= last)
        columns = ["subscription_id", "week", "due", "state", "not_before", "person_id", "bot"]
        query = inserting(self.connection, delivery).from_select(columns, who).on_conflict_do_nothing()
        return self.connection.execute(query, execution_options={"preserve_rowcount": True}).rowcount, last or 0

    # ---- sending
    def bots_due(self, now: datetime) -> Sequence[str]:
        """Those with cards that may leave now."""
        query = select(delivery.c.bot).where(IS_DUE, delivery.c.not_before <= in_ms(now)).distinct()
        return list(self.connection.execute(query.order_by(delivery.c.bot)).scalars())

    def claim(self, bot: str, worker: str, now: datetime, until: datetime, most: int) -> Sequence[Held]:
        """Cards that may leave now, in hand of this worker until then; those of one person together."""
        waiting = select(delivery.c.id, delivery.c.not_before, delivery.c.person_id).where(IS_DUE, delivery.c.bot == bot)
        order = delivery.c.not_before, delivery.c.person_id, delivery.c.id
        first = waiting.where(delivery.c.not_before <= in_ms(now)).order_by(*order).limit(most)
        rows = self.connection.execute(first.with_for_update(skip_locked=True)).all()
        if not rows:
            return []
        ids, last = [row.id for row in rows], rows[-1]
        if len(rows) == most:  # one person's stand beside each other, so only the last one's can be cut off
            others = waiting.where(delivery.c.not_before == last.not_before, delivery.c.person_id == last.person_id, delivery.c.id > last.id)
            ids += [row.id for row in self.connection.execute(others.with_for_update(skip_locked=True))]
        values = {"state": "held", "worker": worker, "not_before": in_ms(until), "attempts": delivery.c.attempts + 1}
        self.connection.execute(update(delivery).where(delivery.c.id.in_(ids)).values(values))
        query = (
            select(
                delivery.c.id, delivery.c.due, delivery.c.attempts, delivery.c.reason, subscription.c.class_id, subscription.c.active, school.c.zone
            )
            .add_columns(
                school_class.c.name.label("class_name"),
                person.c.listens,
                person.c.id.label("person_id"),
                person.c.key,
                person.c.language,
                person.c.unreachable,
            )
            .join(subscription, subscription.c.id == delivery.c.subscription_id)
            .join(person, person.c.id == subscription.c.person_id)
            .join(school_class, school_class.c.id == subscription.c.class_id)
            .join(school, school.c.id == school_class.c.school_id)
            .where(delivery.c.id.in_(ids))
            .order_by(delivery.c.due, delivery.c.id)
        )
        return [
            Held(
                row.id,
                Person(row.person_id, row.key, row.language, row.unreachable),
                row.class_id,
                row.zone,
                from_ms(row.due),
                row.attempts,
                row.reason,
                row.active,
                row.class_name,
                row.listens,
            )
            for row in self.connection.execute(query)
        ]

    def settle(self, worker: str, outcomes: Sequence[Outcome], now: datetime) -> None:
        """What became of cards in hand; one whose lease passed on to another worker is left to that one."""
        if not outcomes:
            return
        query = update(delivery).where(delivery.c.id == bindparam("which"), IS_HELD, delivery.c.worker == worker)
        values = {"state": bindparam("to"), "reason": bindparam("why"), "not_before": bindparam("again"), "done": bindparam("at"), "worker": ""}
        query = query.values(values | {"attempts": delivery.c.attempts - bindparam("untried")})
        rows = [
            {"which": each.id, "to": each.state, "why": each.reason, "again": in_ms(each.again) if each.again else 0, "at": in_ms(now)}
            | {"untried": 0 if each.tried else 1}
            for each in outcomes
        ]
        self.connection.execute(query, rows)

    def release_held(self, now: datetime, lease: float, worker: str = "", flying: Collection[int] = ()) -> int:
        """What a worker did not bring to an end in its time may be taken by another; with a lease of 0, all that is held. How many there were.

        Of the worker that asks, what is on its way stays in its hand, however late the clock says it is; and it holds nothing else.
        """
        late = or_(delivery.c.not_before < in_ms(now), delivery.c.not_before > in_ms(now) + 2000 * lease)  # the second: the clock was set back
        query = (
            update(delivery)
            .where(IS_HELD, or_(late, delivery.c.worker == worker), delivery.c.id.not_in(flying))
            .values(state="due", worker="", not_before=delivery.c.due)
        )
        return self.connection.execute(query).rowcount

    def bots(self) -> Sequence[str]:
        """Every bot that has people."""
        return list(self.connection.execute(select(person.c.bot).distinct().order_by(person.c.bot)).scalars())

    def queue(self, bot: str, now: datetime) -> Queue:
        """How its cards stand. What waits and what failed is counted by its index; what else is past is not counted here."""
        count = select(func.count(), func.min(delivery.c.not_before)).where(delivery.c.bot == bot)
        due = self.connection.execute(count.where(IS_DUE)).one()[0]
        ready, oldest = self.connection.execute(count.where(IS_DUE, delivery.c.not_before <= in_ms(now))).one()
        held = self.connection.execute(count.where(IS_HELD)).one()[0]
        kept = self.connection.execute(select(rate).where(rate.c.bot == bot)).first()
        waits = (in_ms(now) - oldest) / 1000 if oldest is not None else 0.0
        blocked = max(0.0, (kept.blocked_until - in_ms(now)) / 1000) if kept else 0.0
        lately = select(delivery.c.reason, func.count()).where(IS_FAILED, delivery.c.bot == bot, delivery.c.done > in_ms(now - WEEK))
        failed = {reason: count for reason, count in self.connection.execute(lately.group_by(delivery.c.reason))}  # noqa: C416  # rows are no pairs to a type checker
        return Queue(bot, {"due": due, "held": held}, ready, waits, kept.per_second if kept else 0.0, blocked, failed)

    # ---- what a bot may send
    def clock(self) -> float:
        """What time it is by the database, in seconds since 1970."""
        seconds: float = self.connection.execute(select(func.extract("epoch", func.clock_timestamp()))).scalar_one()
        return float(seconds)

    def rate(self, bot: str) -> tuple[float, float, float] | None:
        """Its rate per second, up to when it was given away, and until when it is blocked: locked."""
        row = self.connection.execute(select(rate).where(rate.c.bot == bot).with_for_update()).first()
        return None if row is None else (row.per_second, row.given, row.blocked_until / 1000)

    def set_rate(self, bot: str, per_second: float, given: float, blocked_until: float) -> None:
        values = {"per_second": per_second, "given": given, "blocked_until": round(blocked_until * 1000)}
        query = inserting(self.connection, rate).values(bot=bot, **values)
        self.connection.execute(query.on_conflict_do_update(index_elements=[rate.c.bot], set_=values))

    # ---- one card again
    def delivery(self, id: int, person: int) -> Delivery | None:
        """A card that this person was sent."""
        query = (
            select(delivery.c.due, delivery.c.session_id, delivery.c.turn, subscription.c.class_id)
            .join(subscription, subscription.c.id == delivery.c.subscription_id)
            .where(delivery.c.id == id, delivery.c.person_id == person)
        )
        row = self.connection.execute(query.with_for_update(of=delivery)).first()
        return None if row is None else Delivery(id, row.class_id, from_ms(row.due), row.session_id, row.turn)

    def begin_delivery(self, id: int, session: int, turn: int) -> None:
        """It goes on in this session from now on."""
        self.connection.execute(update(delivery).where(delivery.c.id == id).values(session_id=session, turn=turn))
