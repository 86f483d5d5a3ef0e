"""The running bot: updates in, answers out, and cards on time, until a signal says stop."""

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import TypeVar

from .app import App
from .errors import SettingsError, StoreUnavailable
from .settings import Settings

log = logging.getLogger(__name__)

TELEGRAM = "telegram"
TICK_SECONDS = 20.0
STOPPING_SECONDS = 2.0  # for cards that are on their way; the others wait in the outbox
THREADS = 8  # on a database that takes several writers
Result = TypeVar("Result")


async def serve(app: App, settings: Settings) -> None:
    """Raises SettingsError where this can't begin. Ends after SIGTERM or SIGINT, when what was under way is done."""
    if not settings.telegram_token.get_secret_value():
        raise SettingsError("SAMENSPRAAK_TELEGRAM_TOKEN is not set; BotFather gives you a token")
    app.store.require_schema()
    if app.is_demo():
        raise SettingsError("this database holds the demo school, whose code everybody knows; set SAMENSPRAAK_DATABASE_URL to another")
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    with ThreadPoolExecutor(1 if app.store.single_writer else THREADS, thread_name_prefix="turn") as workers:

        def run(work: Callable[[], Result]) -> Awaitable[Result]:
            return asyncio.get_running_loop().run_in_executor(workers, work)

        bot = app.telegram(
            settings.telegram_token.get_secret_value(),
            settings.telegram_api_url,
            receive=lambda incoming: run(lambda: app.conversation.receive(incoming)),
            flush=lambda person: sender.flush(person),
        )
        sender = app.sender({TELEGRAM: bot.channel}, run, bot.flush_after)
        app.release_messages()

        async def healthy() -> tuple[bool, str]:
            try:
                return await run(app.health)
            except StoreUnavailable as error:
                return False, str(error)

        async def on_time() -> None:
            while not stop.is_set():
                try:
                    _, due = await run(app.plan)
                    for delivery in due:  # one at a time, so that people who are talking do not wait for all cards
                        await run(partial(app.conversation.send_card, delivery))
                    await sender.flush_all()
                except StoreUnavailable as error:
                    log.error("cards have to wait: %s", error)
                except Exception as error:  # noqa: BLE001  # one card that can't be made must not end all others
                    log.error("a tick failed: %s", type(error).__name__)
                with suppress(TimeoutError):
                    await asyncio.wait_for(stop.wait(), TICK_SECONDS)

        ticking: asyncio.Task[None] | None = None
        try:
            username = await bot.start(stop)
            if stop.is_set():
                return
            await app.offer_commands(bot, stop)
            log.info("@%s is at work", username)
            ticking = asyncio.create_task(on_time())
            await app.updates(bot, settings, healthy, stop)
            log.info("@%s stops", username)
        finally:
            stop.set()
            if ticking is not None:
                await asyncio.wait({ticking}, timeout=STOPPING_SECONDS)
                ticking.cancel()
            await bot.close()
