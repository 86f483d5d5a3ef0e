"""Processes that really send, a crowd that gets it, and the ledger between: for what happens when they are killed, and for how fast it goes."""

import asyncio
import os
import random
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from postgres import environment, keys_of
from sqlalchemy import func, select

from bench.crowd import BOT, TOKEN, Crowd
from bench.parents import add_parents
from bot.app import App
from bot.content import Content
from bot.store.tables import delivery, person, slot

ROOT = Path(__file__).parent.parent


def due(url: str, content: Content, parents: int, ago: timedelta = timedelta(minutes=5)) -> App:
    """A school whose parents all had to get a card so long ago; nothing is planned yet."""
    now = datetime.now(UTC)
    app = App(url, lambda: now - timedelta(hours=1), content, keys=keys_of(url))
    app.prepare()
    with app.store.transaction() as records:
        add_parents(records, [f"{BOT}:{number}" for number in range(1, parents + 1)], now - ago)
        records.connection.execute(slot.update().values(next_due=round((now - ago).timestamp() // 60 * 60_000)))
    return app


def states(app: App) -> dict[str, int]:
    with app.store.engine.connect().execution_options(reading=True) as connection:
        rows = connection.execute(select(delivery.c.state, func.count().label("count")).group_by(delivery.c.state))
        return {state: count for state, count in rows}  # noqa: C416  # rows are no pairs to a type checker


async def arrived_unknown(app: App, crowd: Crowd) -> set[tuple[int, int]]:
    """Cards in somebody's hand whose message came to the crowd, with the attempt: on its way when that one was killed, or about to be noted."""
    with app.store.engine.connect().execution_options(reading=True) as connection:
        query = select(delivery.c.id, delivery.c.attempts, person.c.key).join(person, person.c.id == delivery.c.person_id)
        held = connection.execute(query.where(delivery.c.state == "held")).all()
    await asyncio.sleep(crowd.latency)  # what was sent last arrives
    return {(row.id, row.attempts) for row in held if int(row.key.rpartition(":")[2]) in crowd.taken}


class Worker:
    """`samenspraak serve` or `send`, or another module with these words, begun again whenever it was killed."""

    def __init__(self, folder: Path, settings: dict[str, str], command: str = "send", module: str = "bot") -> None:
        clean = {"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)}
        self.environment = clean | settings
        self.folder, self.command, self.module, self.kills, self.output = folder, command, module, 0, b""

    async def start(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", self.module, self.command),
            cwd=self.folder,
            env=self.environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )

    async def at_work(self) -> None:
        assert self.process.stderr is not None
        async for line in self.process.stderr:
            self.output += line
            if b"is at work" in line:
                return
        raise AssertionError(f"it ended: {self.output.decode()[-800:]}")

    async def kill(self) -> None:
        self.kills += 1
        self.process.kill()
        await self.process.wait()

    async def end(self) -> None:
        with suppress(ProcessLookupError):
            self.process.terminate()
        with suppress(TimeoutError):
            await asyncio.wait_for(self.process.wait(), 12)
        with suppress(ProcessLookupError):
            self.process.kill()
        self.output += await self.process.stderr.read() if self.process.stderr else b""

    async def dies(self, times: int, dice: random.Random, longest: float, after: Callable[[], Awaitable[object]]) -> None:
        """Killed so many times, each at some moment after it came to work; and what is done after each."""
        for _ in range(times):
            await self.start()
            await self.at_work()
            await asyncio.sleep(dice.uniform(0, longest))
            await self.kill()
            await after()


@asynccontextmanager
async def at_work(folder: Path, settings: dict[str, str], workers: int, command: str = "send", module: str = "bot") -> AsyncIterator[list[Worker]]:
    """So many processes, until the end."""
    begun = [Worker(folder, settings, command, module) for _ in range(workers)]
    try:
        for each in begun:
            await each.start()
        for each in begun:
            await each.at_work()
        yield begun
    finally:
        await asyncio.gather(*(each.end() for each in begun))


async def until(done: Callable[[], bool], seconds: float) -> bool:
    """Whether it came to be so within this time; looked at now and then."""
    async with asyncio.timeout(seconds):
        while not done():  # noqa: ASYNC110  # it is another process that does it
            await asyncio.sleep(0.2)
    return True


def settings_for(url: str, crowd: Crowd, per_second: float) -> dict[str, str]:
    told = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": crowd.url, "MESSAGES_PER_SECOND": str(per_second)}
    return environment(url) | {f"SAMENSPRAAK_{name}": value for name, value in told.items()}
