"""Telegram by polling: our own loop, whose offset passes an update only after its commit, so kill -9 loses nothing."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Any

from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import Application, ApplicationBuilder, BaseUpdateProcessor, ContextTypes, TypeHandler

from ..errors import SettingsError
from .channel import Incoming, Outgoing
from .telegram import UPDATES, TelegramChannel, group_of, incoming_of
from .transport import AiohttpRequest

log = logging.getLogger(__name__)

MOST_AT_ONCE = 256  # updates in work
LONG_POLL = 25  # seconds
LONGEST_PAUSE = 30.0  # seconds, when Telegram can't be reached
Receive = Callable[[Incoming], Awaitable[tuple[Outgoing, ...]]]
Flush = Callable[[str], Awaitable[object]]


class Lanes(BaseUpdateProcessor):
    """One person's updates one after another, different people's side by side. A person, not a chat: taps and messages come in different queues."""

    def __init__(self) -> None:
        super().__init__(MOST_AT_ONCE)
        self._lanes: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)  # its waiters are first in, first out
        self._waiting: defaultdict[int, int] = defaultdict(int)

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        user = update.effective_user if isinstance(update, Update) else None
        lane = user.id if user else 0
        self._waiting[lane] += 1
        try:
            async with self._lanes[lane]:
                await coroutine
        finally:
            self._waiting[lane] -= 1
            if not self._waiting[lane]:
                del self._waiting[lane], self._lanes[lane]

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass


class Polling:
    """The bot at work: `receive` takes an update and returns when it is committed; `flush` sends what waits for a person."""

    def __init__(self, token: str, api_url: str, receive: Receive, flush: Flush, group_notice: str) -> None:
        self._receive, self._flush, self._group_notice = receive, flush, group_notice
        builder = ApplicationBuilder().token(token).base_url(f"{api_url}/bot").base_file_url(f"{api_url}/file/bot")
        builder = builder.request(AiohttpRequest()).get_updates_request(AiohttpRequest(1, read_timeout=LONG_POLL + 10))
        self.application: Application[Any, Any, Any, Any, Any, Any] = builder.updater(None).concurrent_updates(Lanes()).build()
        self.application.add_handler(TypeHandler(Update, self._handle))
        self.channel = TelegramChannel(self.application.bot)
        self._errands: set[asyncio.Task[object]] = set()

    async def start(self) -> str:
        """Raises SettingsError where the token is refused. The bot's user name."""
        try:
            await self.application.initialize()
        except InvalidToken:
            raise SettingsError("SAMENSPRAAK_TELEGRAM_TOKEN is refused by Telegram") from None
        return self.application.bot.bot.username or ""

    async def poll(self, stop: asyncio.Event) -> None:
        """Until `stop` is set. A batch is acknowledged when all of it is committed."""
        offset, pause = 0, 0.0
        while not stop.is_set():
            asked = asyncio.ensure_future(self.application.bot.get_updates(offset, timeout=LONG_POLL, allowed_updates=UPDATES))
            stopped = asyncio.ensure_future(stop.wait())
            await asyncio.wait({asked, stopped}, return_when=asyncio.FIRST_COMPLETED)
            stopped.cancel()
            if not asked.done():
                asked.cancel()
                with suppress(asyncio.CancelledError, TelegramError):
                    await asked
                break
            try:
                updates, pause = asked.result(), 0.0
            except TelegramError as error:
                pause = _pause(error, pause)
                log.warning("no updates from Telegram (%s); again in %.0f s", type(error).__name__, pause)
                with suppress(TimeoutError):
                    await asyncio.wait_for(stop.wait(), pause)
                continue
            await asyncio.gather(*(self._process(update) for update in updates))
            offset = max((update.update_id + 1 for update in updates), default=offset)
        with suppress(TelegramError):  # confirm the last batch, so that the next start does not get it again
            if offset:
                await self.application.bot.get_updates(offset, timeout=0, limit=1, allowed_updates=UPDATES)

    async def close(self) -> None:
        """Lets what is under way finish."""
        if self._errands:
            await asyncio.wait(self._errands, timeout=8)
        with suppress(TelegramError):
            await self.application.shutdown()

    async def _process(self, update: Update) -> None:
        application = self.application
        await application.update_processor.process_update(update, application.process_update(update))

    async def _handle(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Returns when the update is committed; answering and sending go on beside it."""
        if update.callback_query is not None:
            self._beside(_quietly(update.callback_query.answer()))
        if (group := group_of(update)) is not None:
            self._beside(self._leave(group.id))
            return
        incoming = incoming_of(update, self.application.bot.id)
        if incoming is None:
            return
        at_once = await self._receive(incoming)
        if incoming.other != "blocked":
            self._beside(self._send(incoming.person, at_once))

    async def _send(self, person: str, at_once: tuple[Outgoing, ...]) -> None:
        for message in at_once:
            await self.channel.send(person, message)
        await self._flush(person)

    async def _leave(self, chat: int) -> None:
        await _quietly(self.application.bot.send_message(chat, self._group_notice))
        await _quietly(self.application.bot.leave_chat(chat))

    def _beside(self, work: Coroutine[Any, Any, object]) -> None:
        async def errand() -> None:
            try:
                await work
            except Exception as error:  # noqa: BLE001  # nothing beside the lane may end it; what matters waits in the outbox
                log.error("an errand failed: %s", type(error).__name__)

        task: asyncio.Task[object] = asyncio.create_task(errand())
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)


@asynccontextmanager
async def sending(token: str, api_url: str) -> AsyncIterator[TelegramChannel]:
    """A channel that only sends."""
    bot = Bot(token, base_url=f"{api_url}/bot", request=AiohttpRequest(), get_updates_request=AiohttpRequest(1))
    try:
        await bot.initialize()
    except TelegramError as error:
        raise SettingsError(f"Telegram can't be reached ({type(error).__name__})") from None
    try:
        yield TelegramChannel(bot)
    finally:
        await bot.shutdown()


async def name_of_bot(token: str, api_url: str) -> str:
    """The bot's user name; empty where Telegram does not answer or refuses the token."""
    try:
        async with sending(token, api_url) as channel:
            return channel.username
    except SettingsError:
        return ""


def _pause(error: TelegramError, before: float) -> float:
    """How long to wait after a refusal, in seconds."""
    if isinstance(error, InvalidToken):
        raise SettingsError("SAMENSPRAAK_TELEGRAM_TOKEN is refused by Telegram") from None
    if isinstance(error, RetryAfter):
        return float(error.retry_after if isinstance(error.retry_after, int) else error.retry_after.total_seconds())
    if isinstance(error, Conflict):
        return LONGEST_PAUSE  # another program polls with this token; the newest one wins
    return min(max(1.0, 2 * before), LONGEST_PAUSE) if isinstance(error, NetworkError) else LONGEST_PAUSE


async def _quietly(work: Awaitable[object]) -> None:
    """Telegram's word on this changes nothing for us: too late, or gone."""
    with suppress(TelegramError):
        await work
