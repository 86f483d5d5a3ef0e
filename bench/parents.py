"""Parents by the thousand, all with one moment, in a place where cards may go now."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import insert, literal, select

from bot.home.moments import Moment
from bot.records import bot_of
from bot.store.store import Transaction
from bot.store.tables import person, subscription

NOON, DAY = 12, 24
AT_A_TIME = 10_000  # rows in a statement


def daytime() -> str:
    """A time zone in which it is about noon now, so that cards may go."""
    ahead = (NOON - datetime.now(UTC).hour) % DAY
    return f"Etc/GMT{-ahead:+d}" if ahead <= NOON else f"Etc/GMT+{DAY - ahead}"


def add_parents(records: Transaction, keys: Sequence[str], moment: datetime) -> None:
    """A school with one class, and all its parents: who have these keys, came after everybody else, and get a card at this moment of the week."""
    zone = daytime()
    at = moment.astimezone(ZoneInfo(zone))
    school_class = records.add_class(records.add_school("De Menigte", "", zone), "Groep 5b", "groep-3-5")
    first = records.person(keys[0])
    records.subscribe(first.id, school_class, Moment(at.isoweekday(), at.hour * 60 + at.minute, zone), "test", datetime.now(UTC) - timedelta(days=1))
    for begin in range(1, len(keys), AT_A_TIME):
        people = [{"key": key, "bot": bot_of(key), "language": "nl"} for key in keys[begin : begin + AT_A_TIME]]
        records.connection.execute(insert(person), people)
    columns = ["bot", "class_id", "weekday", "minute", "active", "since", "consent", "consent_at"]
    given = records.connection.execute(select(*(subscription.c[name] for name in columns))).one()
    others = select(person.c.id, *map(literal, given)).where(person.c.id > first.id)
    records.connection.execute(insert(subscription).from_select(["person_id", *columns], others))
