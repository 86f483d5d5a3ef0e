"""Processes that send to a crowd, one after another in turns: how many messages a second arrive, and what each takes of a processor."""

import asyncio
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from .bots import running
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


async def measure(what: Sending, crowd: Crowd, folder: Path, warm: float, seconds: float) -> None:
    """One round, once it has been at work for a while."""
    async with crowd:
        with ExitStack() as stack:
            command, settings = [word.format(api=crowd.url) for word in what.command], {**what.settings, "SAMENSPRAAK_TELEGRAM_API_URL": crowd.url}
            begun = [stack.enter_context(running(command, settings, folder / f"{what.id}-{number}.log")) for number in range(what.processes)]
            async with asyncio.timeout(STARTING):
                while not crowd.moments:  # noqa: ASYNC110  # it is another process that sends
                    await asyncio.sleep(0.05)
            await asyncio.sleep(warm)
            count, cpu, begin = len(crowd.moments), sum(each.cpu for each in begun), time.perf_counter()
            await asyncio.sleep(seconds)
            took, count = time.perf_counter() - begin, len(crowd.moments) - count
            what.rates.append(count / took)
            what.cpu.append((sum(each.cpu for each in begun) - cpu) / max(1, count) * 1e6)
            what.memory = max(what.memory, *(each.peak for each in begun))
            what.refusals += crowd.refusals
