"""How cards end for who wants them no more: what waits does not leave, and nothing comes after it."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, select, update

from .tables import IS_DUE, delivery, in_ms, outbox, subscription


def drop_waiting(connection: Connection, whose: ColumnElement[bool], now: datetime) -> None:
    """The cards of these subscriptions that wait. Whoever has one in hand knows best what became of it, and asks again before another attempt."""
    mine = select(subscription.c.id).where(whose)
    dropped = {"state": "dropped", "reason": "stopped", "done": in_ms(now)}
    connection.execute(update(delivery).where(delivery.c.subscription_id.in_(mine), IS_DUE).values(dropped))


def take_back(connection: Connection, from_whom: ColumnElement[bool]) -> None:
    """The cards in the outbox of these people."""
    connection.execute(delete(outbox).where(from_whom, outbox.c.card))


def end(connection: Connection, whose: ColumnElement[bool], reason: str, now: datetime) -> int:
    """No card of these subscriptions any more, also not one that was planned. How many it were."""
    whose = whose & subscription.c.active
    drop_waiting(connection, whose, now)
    ended = {"active": False, "ended": in_ms(now), "ended_reason": reason, "paused_until": ""}
    return connection.execute(update(subscription).where(whose).values(ended)).rowcount
