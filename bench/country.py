"""A country of parents in a database of its own, made by the database itself: a million of them in less than a minute."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from copy import copy
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import CTE, ColumnElement, Integer, String, Table, and_, case, cast, delete, insert, literal, select, text, update
from sqlalchemy.engine import make_url

from bot.app import App
from bot.content import Content
from bot.home.calendar import monday_of
from bot.home.moments import Moment, week_there
from bot.records import TEACHER
from bot.store.tables import class_theme, delivery, in_ms, person, role, school, school_class, slot, subscription

from . import bots, postgres
from .crowd import BOT
from .parents import daytime

IN_A_CLASS, IN_A_SCHOOL = 25, 20  # parents, classes
AT_THE_PEAK = 5  # one in five chose the same moment
QUARTER = 15  # minutes: of the others each has a moment of some
BAND, STARTED = "groep-3-5", 4  # all classes are of it; a theme began so many weeks ago, or less
OWN_LINE, CIRCLE = 10, 20  # one teacher in so many added a line, or gets a card for the circle
LANGUAGES = ("nl", "nl", "nl", "nl", "nl", "nl", "uk", "ar", "tr", "pl")


class Country:
    """Parents, of whom one in five chose a moment of five minutes ago; until that begins nothing is due.

    Beside each other stand parents of different classes, as they join; a class has a theme, and one in ten a line of its teacher's own.
    """

    def __init__(self, url: str, parents: int, content: Content) -> None:
        self.url, self.parents, self.content = url, parents, content
        self.app = App(url, lambda: datetime.now(UTC), content, keys=postgres.keys_of(url))
        now, zone = datetime.now(UTC), daytime()
        at = (now - timedelta(minutes=5)).astimezone(ZoneInfo(zone))
        self.moment = Moment(at.isoweekday(), at.hour * 60 + at.minute, zone)
        self.due = self.moment.latest(now)

    @contextmanager
    def copied(self) -> Iterator["Country"]:
        """The same in another database."""
        self.app.store.close()
        with ExitStack() as stack:
            if self.app.store.single_writer:
                url = stack.enter_context(postgres.empty("sqlite"))
                bots.copied(_file(self.url), _file(url))
            else:
                url = stack.enter_context(postgres.database(make_url(self.url).database or ""))
            other = copy(self)
            other.url, other.app = url, App(url, self.app.clock, self.content, keys=postgres.keys_of(url))
            yield other
            other.app.store.close()

    def fill(self) -> None:
        """An empty database gets everybody."""
        self.app.prepare()
        classes = -(-self.parents // IN_A_CLASS)
        schools = -(-classes // IN_A_SCHOOL)
        with self.app.store.transaction() as records:
            connection = records.connection

            def made(table: Table, rows: ColumnElement[int], **columns: Any) -> None:
                connection.execute(insert(table).from_select(["id", *columns], select(rows, *columns.values())))

            row = _numbers(schools)
            made(school, row, name=_named("School ", row), region=literal(""), zone=literal(self.moment.zone))
            row = _numbers(classes)
            made(school_class, row, school_id=row % schools + 1, name=_named("Groep ", row // schools), band=literal(BAND))
            row = _numbers(classes)
            themes = [each.id for each in self.content.themes.themes.values() if each.band == BAND]
            starts = [(monday_of(self.due.date()) - timedelta(weeks=each)).isoformat() for each in range(STARTED)]
            line = case((row % OWN_LINE == 0, _named("Wij lezen bladzijde ", row)), else_="")
            made(class_theme, row, class_id=row, starts=_one_of(row // 7, starts), theme=_one_of(row, themes), line=line)
            made(person, row + self.parents, key=_named(f"{BOT}:", row + self.parents), bot=literal(BOT), language=literal("nl"))
            made(role, row, person_id=row + self.parents, kind=literal(TEACHER), school_id=row % schools + 1, class_id=row, circle=row % CIRCLE == 0)
            row = _numbers(self.parents)
            made(person, row, key=_named(f"{BOT}:", row), bot=literal(BOT), language=_one_of(row + row // classes, LANGUAGES))
            row = _numbers(self.parents)
            peak = (row // len(LANGUAGES) + row // classes) % AT_THE_PEAK == 0
            weekday = case((peak, self.moment.weekday), else_=(self.moment.weekday + row % 6) % 7 + 1)
            minute = case((peak, self.moment.minute), else_=row // 7 % 96 * QUARTER)
            since, consent = literal(in_ms(self.due - timedelta(days=1))), literal("bench")
            when = {"weekday": weekday, "minute": minute, "active": literal(True), "since": since}
            made(subscription, row, person_id=row, bot=literal(BOT), class_id=row % classes + 1, **when, consent=consent, consent_at=since)
            moments = select(subscription.c.weekday, subscription.c.minute, literal(self.moment.zone), literal(""), literal(0)).distinct()
            connection.execute(insert(slot).from_select(["weekday", "minute", "zone", "region", "next_due"], moments))
        self.clear()

    def clear(self) -> None:
        """No card, and nothing due before next week."""
        with self.app.store.transaction() as records:
            records.connection.execute(delete(delivery))
            records.connection.execute(update(slot).values(next_due=in_ms(self.due + timedelta(days=6)), cursor=0))
        self._look_at_it()

    def begin(self) -> None:
        """The moment of one in five has come."""
        peak = and_(slot.c.weekday == self.moment.weekday, slot.c.minute == self.moment.minute)
        with self.app.store.transaction() as records:
            records.connection.execute(update(slot).where(peak).values(next_due=in_ms(self.due)))

    def owe(self, cards: int) -> None:
        """So many cards are due, to the first of all parents."""
        at, week = in_ms(self.due), week_there(self.due, self.moment.zone)
        given = select(subscription.c.id, literal(week), literal(at), literal("due"), literal(at), subscription.c.person_id, literal(BOT))
        columns = ["subscription_id", "week", "due", "state", "not_before", "person_id", "bot"]
        with self.app.store.transaction() as records:
            records.connection.execute(insert(delivery).from_select(columns, given.where(subscription.c.id <= cards)))
        self._look_at_it()

    def again(self) -> None:
        """What was sent is due once more."""
        with self.app.store.transaction() as records:
            sent = delivery.c.state.in_(("sent", "held"))
            records.connection.execute(update(delivery).where(sent).values(state="due", not_before=in_ms(self.due), attempts=0, worker=""))

    def _look_at_it(self) -> None:
        """What PostgreSQL does by itself after a while; SQLite never does."""
        if not self.app.store.single_writer:
            with self.app.store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.execute(text("VACUUM ANALYZE"))


def _file(url: str) -> Path:
    return Path(make_url(url).database or "")


def _numbers(last: int) -> ColumnElement[int]:
    """1, 2, 3 … as rows of the database's own."""
    first: CTE = select(literal(1, Integer).label("number")).cte("numbers", recursive=True)
    rows = first.union_all(select(first.c.number + 1).where(first.c.number < last))
    return rows.c.number


def _one_of(number: ColumnElement[int], values: Sequence[str]) -> ColumnElement[str]:
    return case(*((number % len(values) == place, value) for place, value in enumerate(values)))


def _named(word: str, number: ColumnElement[int]) -> ColumnElement[str]:
    return literal(word).concat(cast(number, String))
