"""The rhythm of the clockwork: every ten seconds what is due, and beside that what waits, and the sweep."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Protocol, TypeVar

from .clockwork import Clockwork
from .delivery.sender import Run, Sender
from .errors import StoreUnavailable
from .metrics import Metrics
from .visits import Visits

log = logging.getLogger(__name__)

TICK_SECONDS = 10.0
Result = TypeVar("Result")


class Bot(Protocol):
    """One that is at work, and who sends what waits for its people."""

    name: str
    sender: Sender


class Ticks:
    """Every ten seconds: plans what is due, reminds, and sends whatever waits. Beside that, what was kept long enough goes."""

    def __init__(
        self,
        clockwork: Clockwork,
        run: Run,
        bots: Sequence[Bot],
        visits: Visits,
        metrics: Metrics,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        """`bots`: those that are at work, which may change. `timer`: seconds by a clock that nobody sets."""
        self._clockwork, self._run, self._bots, self._visits, self._metrics, self._timer = clockwork, run, bots, visits, metrics, timer
        self.looked = timer()  # when something was last done in a tick that planned what was due

    async def until(self, stop: asyncio.Event) -> None:
        """Until `stop` is set; then what was begun is finished."""
        beside: dict[str, asyncio.Task[None]] = {}  # to thousands, or where Telegram hangs, or where a year goes, this takes minutes or hours
        while not stop.is_set():
            await self._tick(stop)
            begins = {"sweep": partial(self._sweep, stop)} | {each.name: partial(send_waiting, each.sender) for each in self._bots}
            for name, begin in begins.items():
                if not stop.is_set() and (name not in beside or beside[name].done()):
                    beside[name] = asyncio.create_task(begin())
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), TICK_SECONDS)
        if beside:
            await asyncio.wait(beside.values())

    async def _tick(self, stop: asyncio.Event) -> None:
        planned = await _tried(self._plan())
        for asked in await _tried(self._run(self._clockwork.due_asked)) or ():
            if stop.is_set():
                break
            reminded = await _tried(self._run(partial(self._clockwork.conversation.remind, asked)))
            if planned and reminded is not None:
                self.looked = self._timer()
        await _tried(self._run(self._clockwork.hand_over_to_browsers))
        await _tried(self._visits.flush_watched())

    async def _plan(self) -> bool:
        async for planned in self._bit_by_bit(self._clockwork.plan_some):
            self.looked = self._timer()  # it is kept; at the beginning of a week all of it takes minutes
            if planned.dropped:
                self._metrics.ended("dropped", "late", planned.dropped)
            if not planned.more:
                break
        return True

    async def _sweep(self, stop: asyncio.Event) -> None:
        async def sweep() -> None:
            async for some in self._bit_by_bit(self._clockwork.sweep_some):
                if not some or stop.is_set():
                    break

        await _tried(sweep())

    async def _bit_by_bit(self, some: Callable[[], Result]) -> AsyncIterator[Result]:
        """What each bit gives; after each a rest of as long as that took, so that people who are talking have the database too."""
        while True:
            begun = time.perf_counter()
            yield await self._run(some)
            await asyncio.sleep(time.perf_counter() - begun)


async def _tried(step: Awaitable[Result]) -> Result | None:
    """What a step gives; None where it failed: that is logged, what comes after it is done all the same, and the next tick tries again."""
    try:
        return await step
    except StoreUnavailable as error:
        log.error("cards have to wait: %s", error)
    except Exception as error:  # noqa: BLE001  # ours, whatever it is
        log.error("a tick failed: %s", type(error).__name__)
    return None


async def send_waiting(sender: Sender) -> None:
    """Whatever waits, to everybody."""
    try:
        await sender.flush_all()
    except StoreUnavailable as error:
        log.error("the outbox can't be read: %s", error)
    except Exception as error:  # noqa: BLE001  # the next tick tries again
        log.error("a tick failed: %s", type(error).__name__)
