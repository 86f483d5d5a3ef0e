"""Processes that send to a crowd, one after another in turns: how many messages a second arrive, and what each takes of a processor."""

import asyncio
import signal
import sys
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from .bots import Running, running
from .crowd import TOKEN, Crowd
from .postgres import environment

SEND = (sys.executable, "-m", "bot", "send")
STARTING = 60.0  # seconds in which the first message arrives


@dataclass(slots=True)
class Sending:
    """What is measured: so many processes, and what came out in each round."""

    id: str
    name: str
    command: Sequence[str]
    settings: Mapping[str, str] = field(default_factory=dict)
    processes: int = 1
    rates: list[float] = field(default_factory=list)  # messages a second
    cpu: list[float] = field(default_factory=list)  # µs a message, of all its processes
    memory: float = 0.0  # MB, of one process at most
    refusals: int = 0

    @property
    def rate(self) -> float:
        return median(self.rates)

    @property
    def cost(self) -> str:
        return f"{median(self.cpu):.0f} µs of processor"

    def beside(self, other: "Sending") -> float:
        """The median of what it is in each round of the other's rate in that same round."""
        return median(mine / theirs for mine, theirs in zip(self.rates, other.rates, strict=True))


def ours(id: str, name: str, url: str, per_second: float, processes: int = 1) -> Sending:
    """`samenspraak send` on this database."""
    settings = environment(url) | {"SAMENSPRAAK_TELEGRAM_TOKEN": TOKEN, "SAMENSPRAAK_MESSAGES_PER_SECOND": f"{per_second:g}"}
    return Sending(id, name, SEND, settings, processes)


@dataclass(frozen=True, slots=True)
class AtWork:
    """Its processes, sending to a crowd."""

    what: Sending
    crowd: Crowd
    begun: Sequence[Running]

    async def count(self, seconds: float) -> None:
        """How it goes for so long."""
        before, cpu, begin = len(self.crowd.moments), self._cpu, time.perf_counter()
        await asyncio.sleep(seconds)
        took, sent = time.perf_counter() - begin, len(self.crowd.moments) - before
        self.what.rates.append(sent / took)
        self.what.cpu.append((self._cpu - cpu) / max(1, sent) * 1e6)

    def stand_still(self) -> None:
        for each in self.begun:
            each.process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        for each in self.begun:
            each.process.send_signal(signal.SIGCONT)

    @property
    def _cpu(self) -> float:
        return sum(each.cpu for each in self.begun)


@asynccontextmanager
async def at_work(what: Sending, crowd: Crowd, folder: Path, warm: float) -> AsyncIterator[AtWork]:
    """Once it has been at it for so long; it stops at the end of the block."""
    async with crowd:
        with ExitStack() as stack:
            command, settings = [word.format(api=crowd.url) for word in what.command], {**what.settings, "SAMENSPRAAK_TELEGRAM_API_URL": crowd.url}
            begun = [stack.enter_context(running(command, settings, folder / f"{what.id}-{number}.log")) for number in range(what.processes)]
            it = AtWork(what, crowd, begun)
            async with asyncio.timeout(STARTING):
                while not crowd.moments:  # noqa: ASYNC110  # it is another process that sends
                    await asyncio.sleep(0.05)
            await asyncio.sleep(warm)
            try:
                yield it
                what.memory = max(what.memory, *(each.peak for each in begun))
                what.refusals += crowd.refusals
            finally:
                it.go_on()  # or it would not hear that it may stop


async def measure(what: Sending, crowd: Crowd, folder: Path, warm: float, seconds: float) -> None:
    """One round."""
    async with at_work(what, crowd, folder, warm) as it:
        await it.count(seconds)


async def in_turns(all_of_them: Sequence[Sending], folder: Path, warm: float, seconds: float, turns: int) -> None:
    """So many rounds of so many seconds, without any limit: all are there at once, and one of them goes while the others stand still.

    A machine that others use is faster now and slower then, by a third within a minute: what goes side by side has the same of it.
    """
    async with AsyncExitStack() as stack:
        there = list[AtWork]()
        for what in all_of_them:
            it = await stack.enter_async_context(at_work(what, Crowd(0, 0), folder, warm))
            it.stand_still()
            there.append(it)
        for _ in range(turns):
            for it in there:
                it.go_on()
                await it.count(seconds)
                it.stand_still()
            there.reverse()
