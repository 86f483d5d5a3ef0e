"""The running bot: updates in, answers out, and cards on time, until a signal says stop."""

import asyncio
import gc
import logging
import signal
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any

from .app import App
from .asking import Unfetched, Unheard
from .channels.channel import Channel, Incoming, Outgoing, Sound
from .conversation import Moves
from .delivery.sender import Sender
from .errors import SettingsError, StoreUnavailable
from .records import Posted
from .settings import Settings
from .worker import Batches, Threads

log = logging.getLogger(__name__)

TELEGRAM = "telegram"
TICK_SECONDS = 20.0
PACE_SECONDS = 0.04  # to everybody: Telegram takes some 30 messages a second from a bot
STOPPING_SECONDS = 2.0  # for cards that are on their way; the others wait in the outbox
YOUNG = 10_000  # values since garbage was looked for last; Python's own 700 are still in use, where a hundred people talk at once
THREADS = 8  # on a database that takes several writers


class Talk:
    """The conversation behind the bot: turns at the database, answers by the sender."""

    def __init__(self, app: App, worker: Batches | Threads, sender: Sender, channel: Channel) -> None:
        self._conversation, self._listener = app.conversation, app.listener
        self._worker, self._sender, self._channel = worker, sender, channel
        self._ear = ThreadPoolExecutor(1, "ear")  # one, so that a flood takes no more than one core, and nobody's thread

    async def receive(self, incoming: Incoming) -> tuple[Callable[[], Coroutine[Any, Any, None]], Outgoing | None]:
        try:
            at_once, first = await self._worker.run(partial(self._turn, incoming))
        except Unheard as unheard:  # beside the turns of others: it takes longer than a turn
            moves = await asyncio.get_running_loop().run_in_executor(self._ear, self._listener.hear, unheard.text)
            at_once, first = await self._worker.run(partial(self._turn, incoming, moves))
        except Unfetched as unfetched:
            at_once, first = await self._worker.run(partial(self._turn, await self._fetched(incoming, unfetched.sound)))
        return partial(self._answer, incoming, at_once, first), next((each for each in at_once if each.edits), None)

    def _turn(self, incoming: Incoming, moves: Moves | None = None) -> tuple[tuple[Outgoing, ...], Posted | None]:
        """A turn, and the first message of its answer in hand: so both are kept with one commit."""
        return self._conversation.receive(incoming, moves), self._sender.take_first(incoming.person)

    async def _fetched(self, incoming: Incoming, sound: Sound) -> Incoming:
        """With its sound, or with the news that it is lost."""
        content = await self._channel.fetch(sound)
        if content is None:
            return replace(incoming, other="lost", sound=None)
        return replace(incoming, sound=replace(sound, content=content))

    async def _answer(self, incoming: Incoming, at_once: tuple[Outgoing, ...], first: Posted | None) -> None:
        if incoming.other == "blocked":
            return
        for message in (each for each in at_once if not each.edits):
            await self._channel.send(incoming.person, message)
        await self._sender.flush(incoming.person, first)

    async def flush(self, person: str) -> None:
        await self._sender.flush(person)

    async def restarting(self, person: str) -> None:
        await self._channel.send(person, await asyncio.to_thread(self._conversation.apology, person, "restarting"))


def event_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """What makes the loop to serve in: uvloop's, where there is one (not on Windows)."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return None
    return new_event_loop


async def serve(app: App, settings: Settings) -> None:
    """Raises SettingsError where this can't begin. Ends after SIGTERM or SIGINT, when what was under way is done."""
    token, api_url = settings.telegram_token.get_secret_value(), settings.telegram_api_url
    if not token:
        raise SettingsError("SAMENSPRAAK_TELEGRAM_TOKEN is not set; BotFather gives you a token")
    app.store.require_schema()
    if app.is_demo():
        raise SettingsError("this database holds the demo school, whose code everybody knows; set SAMENSPRAAK_DATABASE_URL to another")
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    worker = Batches(app.store.share) if app.store.single_writer else Threads(THREADS)
    bot = app.telegram(token, api_url)
    gc.freeze()  # what was read at the start stays: nobody need look whether it can go
    gc.set_threshold(YOUNG)
    gc.enable()
    sender = app.sender({TELEGRAM: bot.channel}, worker.run, bot.flush_after, PACE_SECONDS)
    bot.talk = Talk(app, worker, sender, bot.channel)
    app.release_messages()

    async def healthy() -> tuple[bool, str]:
        try:
            return await worker.run(app.health)
        except StoreUnavailable as error:
            return False, str(error)

    ticking: asyncio.Task[None] | None = None
    try:
        username = await bot.start(stop)
        if stop.is_set():
            return
        await app.present(bot, settings.operator, stop)
        log.info("@%s is at work", username)
        ticking = asyncio.create_task(_on_time(app, worker, sender, stop))
        await app.updates(bot, settings, healthy, stop)
        log.info("@%s stops", username)
    finally:
        stop.set()
        sender.stop()
        if ticking is not None:
            await asyncio.wait({ticking}, timeout=STOPPING_SECONDS)
            ticking.cancel()
        await bot.close()
        await worker.close()


async def _on_time(app: App, worker: Batches | Threads, sender: Sender, stop: asyncio.Event) -> None:
    """Cards, and whatever waits to be sent, until `stop` is set."""
    sending: asyncio.Task[None] | None = None
    while not stop.is_set():
        try:
            _, due = await worker.run(app.plan)
            for each in due:  # one at a time, so that people who are talking do not wait for all cards
                await worker.run(partial(app.conversation.send_card, each))
        except StoreUnavailable as error:
            log.error("cards have to wait: %s", error)
        except Exception as error:  # noqa: BLE001  # one card that can't be made must not end all others
            log.error("a tick failed: %s", type(error).__name__)
        if sending is None or sending.done():  # beside the ticks: to thousands, or where Telegram hangs, this takes minutes
            sending = asyncio.create_task(_send(sender))
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), TICK_SECONDS)
    if sending is not None:
        await sending


async def _send(sender: Sender) -> None:
    """Whatever waits, to everybody."""
    try:
        await sender.flush_all()
    except StoreUnavailable as error:
        log.error("the outbox can't be read: %s", error)
    except Exception as error:  # noqa: BLE001  # the next tick tries again
        log.error("a tick failed: %s", type(error).__name__)
