"""Where a running bot does its database work: threads, each of which takes up what waits and keeps it with one commit."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Sequence
from queue import SimpleQueue
from typing import Any, TypeVar

CLOSING_SECONDS = 1.0
Result = TypeVar("Result")
Do = Callable[[], Any]
Waiting = tuple[Do, "asyncio.Future[Any]"]


class Worker:
    """`threads` threads that take up at most `most` works at a time.

    `together` does these, and tells of each what it returned, or its exception. They are daemons: one that hangs in a
    database call does not keep the program from ending.
    """

    def __init__(self, together: Callable[[Sequence[Do]], list[Any]], threads: int, most: int) -> None:
        self._together, self._most = together, most
        self._loop = asyncio.get_running_loop()
        self._waiting: SimpleQueue[Waiting | None] = SimpleQueue()
        self._threads = [threading.Thread(target=self._work, name=f"database {number}", daemon=True) for number in range(threads)]
        for thread in self._threads:
            thread.start()

    def run(self, work: Callable[[], Result]) -> Awaitable[Result]:
        """What the work returns, once it is kept. It is done also where nobody waits for it any more."""
        future: asyncio.Future[Result] = self._loop.create_future()
        self._waiting.put((work, future))
        return future

    async def close(self) -> None:
        """Does what waits, and ends; not longer than a moment."""
        for _ in self._threads:
            self._waiting.put(None)
        for thread in self._threads:
            await asyncio.to_thread(thread.join, CLOSING_SECONDS)

    def _work(self) -> None:
        while works := self._taken():
            try:
                outcomes = self._together([work for work, _ in works])
            except Exception as error:  # noqa: BLE001  # a thread that ended would leave everybody waiting
                outcomes = [error] * len(works)
            self._loop.call_soon_threadsafe(_tell, works, outcomes)

    def _taken(self) -> list[Waiting]:
        """The next works; none when it is time to end."""
        taken: list[Waiting] = []
        while len(taken) < self._most and (not taken or not self._waiting.empty()):
            each = self._waiting.get()
            if each is None:
                if taken:
                    self._waiting.put(None)  # for the next time
                break
            taken.append(each)
        return taken


def _tell(works: Sequence[Waiting], outcomes: Sequence[Any]) -> None:
    for (_, future), outcome in zip(works, outcomes, strict=True):
        if future.cancelled():
            continue
        if isinstance(outcome, Exception):
            future.set_exception(outcome)
        else:
            future.set_result(outcome)
