"""Where a running bot does its database work: beside its conversations with the world, and as much as waits with one commit."""

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from functools import partial
from queue import SimpleQueue
from typing import Any, Protocol, TypeVar

MOST_TOGETHER = 32  # works in one commit, so that nobody waits long for the others
Result = TypeVar("Result")
Work = Callable[[], Any]
Asked = tuple[Work, "asyncio.Future[Any]"]


class Shared(Protocol):
    """A transaction for several works."""

    def do(self, works: Sequence[Work]) -> list[Any]:
        """What each returned; none of them raises. Raises StoreUnavailable."""

    def commit(self) -> None:
        """Raises StoreUnavailable."""


class Threads:
    """For a database that takes several writers: each work in a thread, with a transaction of its own.

    The threads are daemons: one that hangs in the database does not keep the program from ending.
    """

    def __init__(self, threads: int, took: Callable[[float], None] = lambda seconds: None) -> None:
        """`took` is told how long each work took, in seconds."""
        self._took = took
        self._waiting: SimpleQueue[Asked] = SimpleQueue()
        for number in range(threads):
            threading.Thread(target=self._work, name=f"database {number}", daemon=True).start()

    def run(self, work: Callable[[], Result]) -> Awaitable[Result]:
        """What the work returns. It is done also where nobody waits for it any more."""
        future: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.put((work, future))
        return future

    async def close(self) -> None:
        """What still waits is left."""

    def _work(self) -> None:
        while True:
            work, future = self._waiting.get()
            begun = time.perf_counter()
            try:
                outcome = _outcome(work)
                self._took(time.perf_counter() - begun)
            except BaseException as error:  # noqa: BLE001  # this thread must go on, and whoever waits must hear of it
                outcome = RuntimeError(f"ended by {type(error).__name__}")
            with suppress(RuntimeError):  # the loop is closed: the program ends
                future.get_loop().call_soon_threadsafe(_tell, future, outcome)


class Batches:
    """For a database that takes one writer: all that waits is done here and kept with one commit; only the disk is waited for in a thread.

    Works in a thread of their own would be slower: every step in the database would be a turn to wait for between that thread and this one.
    """

    def __init__(self, share: Callable[[], Shared], took: Callable[[float], None] = lambda seconds: None) -> None:
        """`share` begins a transaction. `took` is told how long each took, in seconds."""
        self._share, self._took = share, took
        self._disk = Threads(1)
        self._waiting: asyncio.Queue[Asked] = asyncio.Queue()
        self._working = asyncio.create_task(self._work())

    def run(self, work: Callable[[], Result]) -> Awaitable[Result]:
        """What the work returns, once it is kept. It is done also where nobody waits for it any more."""
        future: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.put_nowait((work, future))
        return future

    async def close(self) -> None:
        """What still waits is left."""
        self._working.cancel()

    async def _work(self) -> None:
        while True:
            batch = [await self._waiting.get()]
            while len(batch) < MOST_TOGETHER and not self._waiting.empty():
                batch.append(self._waiting.get_nowait())
            begun = time.perf_counter()
            outcomes = await self._done([work for work, _ in batch])
            self._took(time.perf_counter() - begun)
            for (_, future), outcome in zip(batch, outcomes, strict=True):
                _tell(future, outcome)

    async def _done(self, works: Sequence[Work]) -> list[Any]:
        """Where they can't be kept together, each is done once more by itself, and hears what is wrong."""
        try:
            shared = await self._disk.run(self._share)
            outcomes = shared.do([partial(_outcome, work) for work in works])
            await self._disk.run(shared.commit)
        except Exception:  # noqa: BLE001  # StoreUnavailable, or what nobody thought of: everybody waits for this task
            return await asyncio.gather(*map(self._disk.run, works), return_exceptions=True)
        return outcomes


def _outcome(work: Work) -> Any:
    try:
        return work()
    except StopIteration:  # which no future takes
        return RuntimeError("ended by StopIteration")
    except Exception as error:  # noqa: BLE001  # handed to whoever waits for it
        return error


def _tell(future: asyncio.Future[Any], outcome: Any) -> None:
    if future.done():  # nobody waits any more
        return
    if isinstance(outcome, Exception):
        future.set_exception(outcome)
    else:
        future.set_result(outcome)
