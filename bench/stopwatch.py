"""`samenspraak serve` with a stopwatch at each seam, started as `python -m bench.stopwatch FILE`.

SIGUSR1 sets the stopwatches to zero, SIGUSR2 writes what they say to FILE.
"""

import inspect
import json
import signal
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Generator, Sequence
from dataclasses import dataclass
from functools import wraps
from importlib import import_module
from pathlib import Path
from types import coroutine
from typing import Any

BASE = "sqlalchemy.engine.base"
# what is timed, and the functions that do it; each gets only what none of those inside it gets
SEAMS: Sequence[tuple[str, Sequence[str]]] = (
    ("ASGI: uvicorn reads HTTP", ["uvicorn.protocols.http.httptools_impl:HttpToolsProtocol.data_received"]),
    ("ASGI: uvicorn's cycle, its answer", ["uvicorn.protocols.http.httptools_impl:RequestResponseCycle.run_asgi"]),
    ("ASGI: Starlette, our route", ["starlette.middleware.errors:ServerErrorMiddleware.__call__"]),
    ("update: JSON to a value", ["bot.channels.bot:TelegramBot.read"]),
    ("update: through the lane", ["bot.channels.bot:TelegramBot.take", "bot.serve:Talk.receive"]),
    ("turns: put together", ["bot.worker:Batches._done", "bot.store.store:Shared.do"]),
    ("turn: order, records", ["bot.conversation:Conversation.receive"]),
    ("turn: snapshot from and to JSON", ["bot.dialogue.snapshot:Snapshot.from_json", "bot.dialogue.snapshot:Snapshot.to_json"]),
    ("turn: engine", ["bot.dialogue.engine:answer", "bot.dialogue.engine:begin", "bot.dialogue.engine:offer_of"]),
    ("turn: rendering", ["bot.rendering:Renderer.messages", "bot.rendering:Renderer.expected"]),
    ("SQLAlchemy: transaction", [f"{BASE}:{each}" for each in ("Engine.connect", "Connection.begin", "Transaction.commit", "Connection.close")]),
    ("SQLAlchemy: statement, rows", [f"{BASE}:Connection.execute", f"{BASE}:Connection.exec_driver_sql", "sqlalchemy.engine.result:Result.first"]),
    ("SQLite: statements of every turn", ["bot.store.hot:Hot._run"]),
    ("SQLite: other statements", ["sqlalchemy.engine.default:DefaultDialect.do_execute"]),
    ("SQLite: commit", ["sqlalchemy.engine.default:DefaultDialect.do_commit"]),
    ("outbox: order", ["bot.delivery.sender:Sender.flush"]),
    ("outbox: records", ["bot.delivery.sender:Sender.take"]),
    ("send: our channel", ["bot.channels.telegram:TelegramChannel.send"]),
    ("send: a call, as JSON", ["bot.channels.transport:call"]),
    ("send: our transport", ["bot.channels.transport:AiohttpRequest.do_request"]),
    ("send: aiohttp, the request", ["aiohttp.client:ClientSession._request"]),
    ("send: aiohttp, the answer", ["aiohttp.client_proto:ResponseHandler.data_received", "aiohttp.client_reqrep:ClientResponse.read"]),
)  # fmt: skip


@dataclass(slots=True)
class Time:
    """What a seam took on one thread: how often, and seconds of processor and of the clock."""

    calls: int = 0
    cpu: float = 0.0
    wall: float = 0.0


class Stopwatch:
    """Times of every seam on every thread, without what other seams inside it took."""

    def __init__(self) -> None:
        self._local, self._loop = threading.local(), threading.get_ident()
        self.reset()

    def reset(self) -> None:
        self.times: dict[tuple[str, bool], Time] = {}  # by seam, and whether in the loop's thread
        self._begin = time.perf_counter(), time.process_time(), time.thread_time()

    def start(self) -> tuple[float, float]:
        """Begins to time what comes now, inside of what is timed already. To be given back to `stop`."""
        try:
            self._local.inside.append([0.0, 0.0])
        except AttributeError:  # a new thread
            self._local.inside = [[0.0, 0.0]]
        return time.perf_counter(), time.thread_time()

    def stop(self, seam: str, start: tuple[float, float]) -> None:
        cpu, wall = time.thread_time() - start[1], time.perf_counter() - start[0]
        inside = self._local.inside
        others_wall, others_cpu = inside.pop()
        if inside:
            inside[-1][0] += wall
            inside[-1][1] += cpu
        spent = self._time(seam)
        spent.cpu += cpu - others_cpu
        spent.wall += wall - others_wall

    def _time(self, seam: str) -> Time:
        where = seam, threading.get_ident() == self._loop
        spent = self.times.get(where)
        if spent is None:
            spent = self.times[where] = Time()
        return spent

    def count(self, seam: str) -> None:
        self._time(seam).calls += 1

    def timed(self, seam: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, with a stopwatch; of a coroutine only while it runs, not while it waits."""
        if inspect.iscoroutinefunction(function):

            @wraps(function)
            async def timed_coroutine(*args: Any, **named: Any) -> Any:
                self.count(seam)
                return await self._stepped(seam, function(*args, **named))

            return timed_coroutine

        @wraps(function)
        def timed(*args: Any, **named: Any) -> Any:
            self.count(seam)
            start = self.start()
            try:
                return function(*args, **named)
            finally:
                self.stop(seam, start)

        return timed

    @coroutine
    def _stepped(self, seam: str, work: Coroutine[Any, Any, Any]) -> Generator[Any, Any, Any]:
        given: Any = None
        error: BaseException | None = None
        while True:
            start = self.start()
            try:
                waits_for = work.send(given) if error is None else work.throw(error)
            except StopIteration as done:
                return done.value
            finally:
                self.stop(seam, start)
            given, error = None, None
            try:
                given = yield waits_for
            except BaseException as thrown:  # noqa: BLE001  # a cancellation, say, on its way to the coroutine
                error = thrown

    def to_json(self) -> str:
        wall, cpu, loop = (now - then for now, then in zip((time.perf_counter(), time.process_time(), time.thread_time()), self._begin, strict=True))
        rows = [[seam, in_loop, spent.calls, spent.cpu, spent.wall] for (seam, in_loop), spent in self.times.items()]
        return json.dumps({"wall": wall, "cpu": cpu, "loop": loop, "rows": rows})


def put_in(stopwatch: Stopwatch) -> list[str]:
    """Puts a stopwatch at every seam. Those that are no longer there: somebody changed the program."""
    gone = []
    for seam, places in SEAMS:
        for place in places:
            module, _, path = place.partition(":")
            try:
                owner: Any = import_module(module)
                *way, name = path.split(".")
                for each in way:
                    owner = getattr(owner, each)
                found = inspect.getattr_static(owner, name)
            except (ImportError, AttributeError):
                gone.append(place)
                continue
            kind = type(found)
            if kind in (classmethod, staticmethod):
                setattr(owner, name, kind(stopwatch.timed(seam, found.__func__)))
            else:
                setattr(owner, name, stopwatch.timed(seam, found))
    return gone


def main(file: Path) -> None:
    """Serves until SIGTERM."""
    stopwatch = Stopwatch()
    gone = put_in(stopwatch)
    signal.signal(signal.SIGUSR1, lambda *_: stopwatch.reset())
    signal.signal(signal.SIGUSR2, lambda *_: file.write_text(json.dumps({**json.loads(stopwatch.to_json()), "gone": gone})))

    from bot.cli import main as samenspraak

    samenspraak(["serve"])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
