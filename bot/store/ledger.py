"""The ledger of cards: which are due, who is sending them, and what became of each. Several processes may work from it at once."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Subquery, and_, bindparam, delete, func, literal, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from ..home.moments import STALE, WEEK, Moment, day_there
from ..records import Agenda, ClassTheme, Delivery, Held, Outcome, Person, Queue, Slot
from .among import KINDS, among, in_one
from .apart import to_plan
from .hot import Hot
from .inserting import inserting
from .sealing import Sealing
from .tables import (
    CIRCLE_IS_DUE,
    IS_DUE,
    IS_FAILED,
    IS_HELD,
    REGION,
    circle,
    class_theme,
    delivery,
    fact,
    from_ms,
    in_ms,
    outbox,
    person,
    rate,
    reminder,
    school,
    school_class,
    slot,
    subscription,
)
from .themes import theme_of

LAST_TICK = "last_tick"


def _last_theme(kind: str) -> Subquery:
    """When what these classes work on that day began."""
    chosen = select(class_theme.c.class_id, func.max(class_theme.c.starts).label("starts")).group_by(class_theme.c.class_id)
    return chosen.where(among(kind, class_theme.c.class_id), class_theme.c.starts <= bindparam("day")).subquery()


def _is_last(last: Subquery) -> ColumnElement[bool]:
    return and_(class_theme.c.class_id == last.c.class_id, class_theme.c.starts == last.c.starts)


FACT = Hot(select(fact.c.value).where(fact.c.name == bindparam("name")))
SET_FACT = {
    kind: Hot(made.on_conflict_do_update(index_elements=[fact.c.name], set_={"value": made.excluded.value}), ("name", "value"))
    for kind, made in (("sqlite", sqlite.insert(fact)), ("postgresql", postgresql.insert(fact)))
}
AGENDA = Hot(
    select(
        select(func.min(slot.c.next_due)).scalar_subquery().label("slot"),
        select(func.min(reminder.c.due)).scalar_subquery().label("reminder"),
        select(func.min(circle.c.due)).where(CIRCLE_IS_DUE).scalar_subquery().label("circle"),
        select(fact.c.value).where(fact.c.name == LAST_TICK).scalar_subquery().label("looked"),
    )
)
DUE_SLOT = Hot(
    select(slot).where(slot.c.next_due <= bindparam("now")).order_by(slot.c.next_due, slot.c.id).limit(1).with_for_update(skip_locked=True)
)
WAITING = select(delivery.c.id, delivery.c.not_before, delivery.c.person_id).where(IS_DUE, delivery.c.bot == bindparam("bot"))
UNPLANNED = select(func.min(slot.c.next_due)).scalar_subquery()
ANY_DUE = Hot(WAITING.where(delivery.c.not_before <= bindparam("now")).limit(1))
READY = Hot(
    WAITING.where(delivery.c.not_before <= bindparam("now"))
    .where(delivery.c.not_before < func.coalesce(UNPLANNED, bindparam("now") + 1))  # so that all cards of one person's moment are there
    .order_by(delivery.c.not_before, delivery.c.person_id, delivery.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
OTHERS = Hot(
    WAITING.where(delivery.c.not_before == bindparam("not_before"), delivery.c.person_id == bindparam("person"))
    .where(delivery.c.id > bindparam("after"))
    .with_for_update(skip_locked=True)
)
HOLD = {
    kind: Hot(
        update(delivery)
        .where(among(kind, delivery.c.id))
        .values(state="held", worker=bindparam("holder"), not_before=bindparam("until"), attempts=delivery.c.attempts + 1)
    )
    for kind in KINDS
}
CARDS = {
    kind: Hot(
        select(delivery.c.id, delivery.c.due, delivery.c.attempts, delivery.c.reason, subscription.c.class_id, subscription.c.active, school.c.zone)
        .add_columns(subscription.c.paused_until, school_class.c.name.label("class_name"), REGION.label("region"), person.c.id.label("person_id"))
        .add_columns(person.c.key, person.c.language, person.c.unreachable, person.c.listens)
        .join(subscription, subscription.c.id == delivery.c.subscription_id)
        .join(person, person.c.id == subscription.c.person_id)
        .join(school_class, school_class.c.id == subscription.c.class_id)
        .join(school, school.c.id == school_class.c.school_id)
        .where(among(kind, delivery.c.id))
        .order_by(delivery.c.due, delivery.c.id)
    )
    for kind in KINDS
}
SETTLE = {
    kind: Hot(
        update(delivery)
        .where(among(kind, delivery.c.id), IS_HELD, delivery.c.worker == bindparam("holder"))
        .values(attempts=delivery.c.attempts - bindparam("untried")),
        ("state", "reason", "not_before", "done", "worker"),
    )
    for kind in KINDS
}
RELEASE = {kind: Hot(update(delivery).where(among(kind, delivery.c.id)).values(state="due", worker="", not_before=delivery.c.due)) for kind in KINDS}
THEMES = {kind: Hot(select(class_theme).join(last, _is_last(last))) for kind, last in ((kind, _last_theme(kind)) for kind in KINDS)}
RATE = Hot(select(rate).where(rate.c.bot == bindparam("bot")).with_for_update())
CLOCK = Hot(select(func.extract("epoch", func.clock_timestamp()).label("seconds")))


class LedgerRecords:
    """Part of `Records`, on one connection."""

    connection: Connection
    sealing: Sealing

    # ---- single facts
    def fact(self, name: str) -> str | None:
        row = FACT.first(self.connection, name=name)
        return None if row is None else row.value

    def facts(self, begins: str) -> Sequence[str]:
        """Those whose name begins so, in the order of their names."""
        named = select(fact.c.value).where(fact.c.name.startswith(begins, autoescape=True))
        return list(self.connection.execute(named.order_by(fact.c.name)).scalars())

    def set_fact(self, name: str, value: str) -> None:
        SET_FACT[self.connection.dialect.name].change(self.connection, name=name, value=value)

    def last_tick(self) -> datetime | None:
        value = self.fact(LAST_TICK)
        return None if value is None else from_ms(int(value))

    def ticked(self, now: datetime) -> None:
        self.set_fact(LAST_TICK, str(in_ms(now)))

    # ---- planning
    def agenda(self) -> Agenda:
        row = AGENDA.first(self.connection)
        return Agenda(*(None if value is None else from_ms(int(value)) for value in (row.slot, row.reminder, row.circle, row.looked)))

    def due_slot(self, now: datetime) -> Slot | None:
        """A slot whose moment has come, or that was never worked out; locked, and one that another process has in hand is passed over."""
        row = DUE_SLOT.first(self.connection, now=in_ms(now))
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

    def plan_cards(self, of: Slot, week: str, due: datetime, dropped: bool, most: int, closed: Collection[int] = ()) -> tuple[int, int]:
        """One card for each parent of the slot who had joined by then, has no pause and none of that week, for so many parents.

        `dropped` notes it as missed. `closed`: schools without a card in that week.

        How many were new; and the last subscription that was looked at, 0 where there are no more.
        """
        then = and_(subscription.c.weekday == of.moment.weekday, subscription.c.minute == of.moment.minute, subscription.c.id > of.cursor)
        ids = select(subscription.c.id).where(then).order_by(subscription.c.id)  # of all schools: its index alone is looked at
        last = self.connection.execute(ids.offset(most - 1).limit(1)).scalar()
        mine = and_(then, school.c.zone == of.moment.zone, literal(of.region) == REGION)
        joined = subscription.join(school_class, school_class.c.id == subscription.c.class_id).join(school, school.c.id == school_class.c.school_id)
        state, at = ("dropped" if dropped else "due"), in_ms(due)
        who = (
            select(
                subscription.c.id,
                literal(week).label("week"),
                literal(at).label("due"),
                literal(state).label("state"),
                literal(at).label("not_before"),
                subscription.c.person_id,
                subscription.c.bot,
            )
            .select_from(joined)
            .where(mine, subscription.c.active, subscription.c.since <= at)
            .where(subscription.c.paused_until <= day_there(due, of.moment.zone).isoformat())  # empty comes before every day
        )
        if closed:
            who = who.where(school.c.id.not_in(closed))
        if last is not None:
            who = who.where(subscription.c.id <= last)
        who = who.order_by(subscription.c.id)  # as the index has them: what is put in side by side takes less
        to_plan(self.connection)
        columns = ["subscription_id", "week", "due", "state", "not_before", "person_id", "bot"]
        query = inserting(self.connection, delivery).from_select(columns, who).on_conflict_do_nothing(index_elements=["subscription_id", "week"])
        return self.connection.execute(query, execution_options={"preserve_rowcount": True}).rowcount, last or 0

    # ---- sending
    def bots_due(self, now: datetime) -> Sequence[str]:
        """Those with cards that may leave now."""
        query = select(delivery.c.bot).where(IS_DUE, delivery.c.not_before <= in_ms(now)).distinct()
        return list(self.connection.execute(query.order_by(delivery.c.bot)).scalars())

    def has_due(self, bot: str, now: datetime) -> bool:
        """Whether there are cards that may leave now, or soon: when all of their moment are planned."""
        return ANY_DUE.first(self.connection, bot=bot, now=in_ms(now)) is not None

    def claim(self, bot: str, worker: str, now: datetime, until: datetime, most: int) -> Sequence[Held]:
        """Cards that may leave now, in hand of this worker until then; those of one person together."""
        rows = READY.rows(self.connection, bot=bot, now=in_ms(now), most=most)
        if not rows:
            return []
        ids, last = [row.id for row in rows], rows[-1]
        if len(rows) == most:  # one person's stand beside each other, so only the last one's can be cut off
            others = OTHERS.rows(self.connection, bot=bot, not_before=last.not_before, person=last.person_id, after=last.id)
            ids += [row.id for row in others]
        kind, which = self.connection.dialect.name, in_one(self.connection, ids)
        HOLD[kind].change(self.connection, ids=which, holder=worker, until=in_ms(until))
        cards = CARDS[kind].rows(self.connection, ids=which)
        days = {(due, zone): day_there(from_ms(due), zone).isoformat() for due, zone in {(row.due, row.zone) for row in cards}}
        themes = self._themes(days.values(), {row.class_id for row in cards})
        return [
            Held(
                row.id,
                Person(row.person_id, row.key, row.language, row.unreachable),
                row.class_id,
                row.zone,
                from_ms(row.due),
                row.attempts,
                row.reason,
                row.active and row.paused_until <= days[row.due, row.zone],
                row.class_name,
                bool(row.listens),
                row.region,
                themes.get((row.class_id, days[row.due, row.zone])),
            )
            for row in cards
        ]

    def _themes(self, days: Iterable[str], classes: Iterable[int]) -> dict[tuple[int, str], ClassTheme]:
        """What these classes work on, on each of these days; a class that never chose is not among them."""
        found: dict[tuple[int, str], ClassTheme] = {}
        kind, which = self.connection.dialect.name, in_one(self.connection, classes)
        for day in set(days):  # one, as a rule
            found |= {(row.class_id, day): theme_of(row, self.sealing) for row in THEMES[kind].rows(self.connection, ids=which, day=day)}
        return found

    def settle(self, worker: str, outcomes: Sequence[Outcome], now: datetime) -> None:
        """What became of cards in hand; one whose lease passed on to another worker is left to that one."""
        alike: dict[tuple[str, str, datetime | None, bool], list[int]] = {}  # most were sent
        for each in outcomes:
            alike.setdefault((each.state, each.reason, each.again, each.tried), []).append(each.id)
        for (state, reason, again, tried), ids in alike.items():
            became = {"state": state, "reason": reason, "not_before": in_ms(again) if again else 0, "done": in_ms(now), "worker": ""}
            of = {"ids": in_one(self.connection, ids), "holder": worker, "untried": 0 if tried else 1}
            SETTLE[self.connection.dialect.name].change(self.connection, **of, **became)

    def release_held(self, now: datetime, lease: float, worker: str = "", flying: Collection[int] = ()) -> int:
        """What a worker did not bring to an end in its time may be taken by another; with a lease of 0, all that is held. How many there were.

        Of the worker that asks, what is on its way stays in its hand, however late the clock says it is; and it holds nothing else.
        """
        late = or_(delivery.c.not_before < in_ms(now), delivery.c.not_before > in_ms(now) + 2000 * lease)  # the second: the clock was set back
        which = select(delivery.c.id).where(IS_HELD, or_(late, delivery.c.worker == worker), delivery.c.id.not_in(flying))
        # what its worker is noting just now is not forgotten, and to wait for it would be to wait for each other
        ids = self.connection.execute(which.with_for_update(skip_locked=True)).scalars().all()
        return RELEASE[self.connection.dialect.name].change(self.connection, ids=in_one(self.connection, ids)) if ids else 0

    def drop_waiting(self, now: datetime, reason: str) -> int:
        """No card that waits or is in hand leaves any more, nor what waits to come by itself. How many cards of the ledger there were."""
        self.connection.execute(delete(outbox).where(or_(outbox.c.card, outbox.c.until.is_not(None))))
        query = update(delivery).where(or_(IS_DUE, IS_HELD)).values(state="dropped", reason=reason, worker="", done=in_ms(now))
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
        return float(CLOCK.first(self.connection).seconds)

    def rate(self, bot: str) -> tuple[float, float, float] | None:
        """Its rate per second, up to when it was given away, and until when it is blocked: locked."""
        row = RATE.first(self.connection, bot=bot)
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
