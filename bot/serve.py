"""The running bot: updates in, answers out, and cards on time, until a signal says stop."""

import asyncio
import gc
import logging
import secrets
import signal
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .app import HEALTHY_SECONDS, App
from .delivery.sender import Run
from .errors import BotRefused, SettingsError, StoreUnavailable
from .metrics import Metrics
from .settings import Settings
from .talk import Talk
from .ticks import Ticks, send_waiting
from .visits import Visits
from .worker import Batches, Threads

if TYPE_CHECKING:
    from .channels.bot import TelegramBot

log = logging.getLogger(__name__)

STOPPING_SECONDS = 2.0  # for cards that are on their way; the others wait in the outbox
YOUNG = 10_000  # values since garbage was looked for last; Python's own 700 are still in use, where a hundred people talk at once
THREADS = 8  # on a database that takes several writers


def event_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """What makes the loop to serve in: uvloop's, where there is one (not on Windows)."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return None
    return new_event_loop


async def serve(app: App, settings: Settings, updates: bool = True) -> None:
    """Is all the bots there are tokens for; without `updates` it only plans and sends.

    Ends after SIGTERM or SIGINT, when what was under way is done. Raises SettingsError where this can't begin, StoreUnavailable where the database
    is away.
    """
    if not settings.tokens and not settings.serves_browsers:
        raise SettingsError("SAMENSPRAAK_TELEGRAM_TOKEN is not set (BotFather gives you one), nor SAMENSPRAAK_LISTEN and SAMENSPRAAK_PAGES_URL")
    app.store.require_schema()
    app.store.require_keys()
    if app.is_demo():
        raise SettingsError("this database holds the demo school, whose code everybody knows; set SAMENSPRAAK_DATABASE_URL to another")
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    with app.store.alone():
        await _serve(app, settings, updates, stop)


async def _serve(app: App, settings: Settings, updates: bool, stop: asyncio.Event) -> None:
    metrics = Metrics()
    worker = Batches(app.store.share, metrics.took) if app.store.single_writer else Threads(THREADS, metrics.took)
    bots = Bots(app, worker.run, settings, metrics, updates)
    gc.freeze()  # what was read at the start stays: nobody need look whether it can go
    gc.set_threshold(YOUNG)
    gc.enable()
    app.release_messages()
    work: list[asyncio.Task[None]] = []
    try:
        visits = Visits(app, worker.run, bots.names)
        pages = visits.routes(secure=settings.pages.startswith("https"))
        ticks = Ticks(app.clockwork, worker.run, bots.working, visits, metrics)
        watched = Watched(app, worker.run, metrics, ticks, bots)
        server = app.server(bots.hooks, settings, watched, pages, stop)
        if not bots.all:
            log.info("the server of the pages is at work")
        work += map(asyncio.create_task, [ticks.until(stop), visits.until(stop), bots.until(stop)])
        serving = [asyncio.ensure_future(server), *(asyncio.create_task(bots.be(each, stop)) for each in bots.all)]
        await asyncio.wait(serving, return_when=asyncio.FIRST_EXCEPTION)
        stop.set()
        failed = [each for each in await asyncio.gather(*serving, return_exceptions=True) if isinstance(each, BaseException)]
        if failed:
            raise failed[0]
    finally:
        stop.set()
        for each in bots.working:
            each.end()
        work += bots.sending
        if work:
            await asyncio.wait(work, timeout=STOPPING_SECONDS)
        for task in work:
            task.cancel()
        await asyncio.gather(*(bot.close() for bot in bots.all))
        await worker.close()


class Bots:
    """All bots, side by side: none waits for another. Each is at work once Telegram has let it in; one whose token is refused is left out."""

    def __init__(self, app: App, run: Run, settings: Settings, metrics: Metrics, updates: bool) -> None:
        """`updates`: they take those too."""
        self._app, self._run, self._settings, self._metrics, self._updates = app, run, settings, metrics, updates
        self.all = [app.telegram(token, settings.telegram_api_url) for token in settings.tokens]
        self.names = [each.name for each in self.all]  # of those that are not left out
        self.working: list[Working] = []
        self.sending: list[asyncio.Task[None]] = []  # their cards, and what waited when they began
        webhooks = settings.webhook_url if updates else ""
        self.hooks = {urlsplit(settings.webhook_of(each.name)).path: each for each in self.all} if webhooks else {}  # by their secret paths

    async def be(self, bot: "TelegramBot", stop: asyncio.Event) -> None:
        """Is this one until `stop` is set. Raises SettingsError; for a token that is refused only where no other bot is left."""
        try:
            await self._be(bot, stop)
        except BotRefused:
            self.names.remove(bot.name)
            for path in [path for path, each in self.hooks.items() if each is bot]:
                del self.hooks[path]
            if not self.names:
                raise
            log.error("Telegram refuses the token of bot %s: it is left out", bot.number)

    async def until(self, stop: asyncio.Event) -> None:
        """Then no more cards leave, while updates that are under way are still answered."""
        await stop.wait()
        for each in self.working:
            each.stop.set()

    async def _be(self, bot: "TelegramBot", stop: asyncio.Event) -> None:
        await bot.start(stop)
        if self._updates and not stop.is_set():
            await self._present(bot, stop)
        if stop.is_set():
            return
        working = Working(self._app, self._run, bot, self._settings.messages_per_second, self._metrics)
        self.working.append(working)
        self.sending.append(asyncio.create_task(working.drain.until(working.stop)))
        self.sending.append(asyncio.create_task(send_waiting(working.sender)))  # the next tick may be ten seconds away
        log.info("@%s is at work", bot.channel.username)
        try:
            await (self._app.updates(bot, self._settings, stop) if self._updates else stop.wait())
        except BotRefused:
            self.working.remove(working)
            working.end()
            raise
        log.info("@%s stops", bot.channel.username)

    async def _present(self, bot: "TelegramBot", stop: asyncio.Event) -> None:
        try:
            await self._app.present(bot, self._settings.operator, stop, self._run)
        except StoreUnavailable as error:  # again at the next start
            log.error("nothing can be kept: %s", error)


class Working:
    """One bot at work: what it is told, its replies, and its cards."""

    def __init__(self, app: App, run: Run, bot: "TelegramBot", per_second: float, metrics: Metrics) -> None:
        self.name, self.number, self.stop = bot.name, bot.number, asyncio.Event()
        self.drain = app.drain(self.name, bot.channel, run, f"{secrets.randbits(64):x}", per_second, metrics)
        self.sender = app.sender({self.name: bot.channel}, run, bot.flush_after, self.drain.budget)
        bot.talk = Talk(app, run, self.sender, bot.channel)

    def end(self) -> None:
        """What is on its way arrives; what has not left waits for the next start."""
        self.sender.stop()
        self.stop.set()


class Watched:
    """What is seen from outside."""

    def __init__(self, app: App, run: Run, metrics: Metrics, ticks: Ticks, bots: Bots, timer: Callable[[], float] = time.monotonic) -> None:
        """`timer`: that of the ticks and of the cards."""
        self._app, self._run, self._metrics, self._ticks, self._bots, self._timer = app, run, metrics, ticks, bots, timer

    async def healthy(self) -> tuple[bool, str]:
        """Whether progress is made in this process, and the database answers; and a word about it."""
        looked = {"no tick": self._ticks.looked} | {f"the cards of bot {each.number} stand still": each.drain.looked for each in self._bots.working}
        for words, last in looked.items():
            if (still := self._timer() - last) >= HEALTHY_SECONDS:
                return False, f"{words} for {still:.0f} s"
        try:
            _, words = await self._run(self._app.health)
        except StoreUnavailable as error:
            return False, str(error)
        return True, words  # what it says of others, and of a clock that was set, is not about us

    async def page(self) -> bytes:
        """The metrics. Raises StoreUnavailable."""
        return self._metrics.page(await self._run(partial(self._app.queues, [each.name for each in self._bots.all])))
