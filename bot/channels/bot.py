"""The bot on Telegram: updates through lanes to the conversation, answers out. How updates arrive is `polling` or `webhook`."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import Any, Protocol

from telegram import Bot
from telegram.error import Conflict, EndPointNotFound, InvalidToken, NetworkError, RetryAfter, TelegramError

from ..errors import BotRefused, SettingsError
from .buckets import Buckets
from .channel import CONSEQUENCES, Incoming, Outgoing, Profile
from .lanes import Lanes
from .telegram import Call, TelegramChannel, number_of
from .transport import AiohttpRequest, NotTelegram, call
from .updates import Update, read_update

log = logging.getLogger(__name__)

MOST_AT_ONCE = 256  # updates in work
ARRIVING = 200  # people a second who begin to talk, of all who did not do so lately: a quarter of what a process takes
MOST_ARRIVING = 5000  # at once
DRAIN_SECONDS = 4.0  # for what is in work when the bot stops
CLOSING_SECONDS = 2.0
LONG_POLL = 25  # seconds that getUpdates waits for one
LONGEST_PAUSE = 30.0  # seconds, when Telegram can't be reached
Work = Coroutine[Any, Any, object]


class Talk(Protocol):
    """The conversation behind the bot."""

    async def receive(self, incoming: Incoming) -> tuple[Callable[[], Work], Outgoing | None]:
        """Returns when it is committed, with what is left to do: to send the answer, and to redraw a message."""

    async def flush(self, person: str) -> object:
        """Sends what waits for a person."""

    async def restarting(self, person: str) -> object:
        """Says that an answer comes later."""


class TelegramBot:
    """The bot at work. One person's updates are taken one after another, different people's side by side.

    A person, not a chat: taps and messages come in different queues.
    """

    def __init__(self, token: str, api_url: str, group_notice: str, clock: Callable[[], float] = time.time) -> None:
        """`clock` gives seconds since 1970."""
        self._group_notice, self._clock = group_notice, clock
        requests = AiohttpRequest(), AiohttpRequest(1, read_timeout=LONG_POLL + 10)
        self.api = Bot(token, f"{api_url}/bot", f"{api_url}/file/bot", request=requests[0], get_updates_request=requests[1])
        self.channel = TelegramChannel(self.api)
        self.number = number_of(token)
        self._talk: Talk | None = None
        self.at_work = asyncio.Event()  # set once there is somebody to talk to
        self._lanes, self._slots, self._buckets = Lanes(), asyncio.Semaphore(MOST_AT_ONCE), Buckets()
        self._arrivals = Buckets(MOST_ARRIVING, 1 / ARRIVING)
        self._errands: set[asyncio.Task[object]] = set()
        self._leaving: set[int] = set()  # groups

    @property
    def name(self) -> str:
        """As it stands in the keys of its people."""
        return self.channel.bot

    @property
    def talk(self) -> Talk:
        """Who answers. Given before the first update is taken."""
        assert self._talk is not None
        return self._talk

    @talk.setter
    def talk(self, talk: Talk) -> None:
        self._talk = talk
        self.at_work.set()

    async def start(self, stop: asyncio.Event) -> str:
        """Waits for Telegram if need be. Raises BotRefused. The bot's user name; empty where `stop` came first."""
        pause = 0.0
        while not stop.is_set():
            try:
                await until_stop(self.api.initialize(), stop)
                return "" if stop.is_set() else self.channel.username
            except TelegramError as error:
                pause = await wait_after(error, pause, stop)
        return ""

    async def present(self, profiles: Iterable[Profile]) -> bool:
        """How the bot presents itself. Whether Telegram took all of it; what it refuses stays as it was."""
        outcomes = await asyncio.gather(*map(self.channel.present, profiles), return_exceptions=True)
        refusals = [outcome for outcome in outcomes if isinstance(outcome, BaseException)]
        for refusal in refusals:
            if not isinstance(refusal, TelegramError):
                raise refusal
        if refusals:
            log.warning("Telegram does not take the bot's name, descriptions and commands (%s); again at the next start", type(refusals[0]).__name__)
        return not refusals

    async def close(self) -> None:
        """Lets what is under way finish, for a while; what is cut off waits in the outbox."""
        if self._errands:
            await asyncio.wait(self._errands, timeout=CLOSING_SECONDS)
        for errand in list(self._errands):
            errand.cancel()
        await self.api.shutdown()

    def flush_after(self, person: str, seconds: float) -> None:
        """Tries again what waits for a person, once that time has passed."""

        async def later() -> None:
            await asyncio.sleep(seconds)
            await self.talk.flush(person)

        self._beside(later())

    def read(self, data: dict[str, Any]) -> Update | None:
        """An update as a value; None where it has a form this version does not know. Nothing of it is logged but its number."""
        try:
            return read_update(data, self.number)
        except Exception as error:  # noqa: BLE001  # it may be anything
            log.warning("update %s can't be read (%s)", data.get("update_id"), type(error).__name__)
            return None

    async def take(self, update: Update) -> Call | None:
        """Returns when the update is committed; answering and sending go on beside it. A call on which nothing depends is left to whoever asks."""
        if update.tap:
            self._beside(_quietly(call(self.api, "answerCallbackQuery", {"callback_query_id": update.tap})))
        if update.group and update.group not in self._leaving:  # that we were added comes in two updates or more
            self._leaving.add(update.group)
            self._beside(self._leave(update.group))
        admitted = update.incoming and self._admitted(update.incoming, update.sent)
        if admitted is None:
            return None
        try:
            async with self._lanes.lane(admitted.person), self._slots:
                answer, redrawn = await self.talk.receive(admitted)
        except asyncio.CancelledError:  # we stop, and Telegram sends it again
            self._beside(self.talk.restarting(admitted.person))
            raise
        except Exception as error:  # noqa: BLE001  # taken again it would be no better, and what it says may be what somebody typed
            log.error("an update failed: %s", type(error).__name__)
            return None
        self._beside(answer())
        return None if redrawn is None else self.channel.redrawing(admitted.person, redrawn)

    async def take_all(self, updates: Iterable[Update]) -> None:
        """Returns when all of them are committed."""
        for made in await asyncio.gather(*map(self.take, updates)):
            if made is not None:
                self._beside(_quietly(call(self.api, *made)))

    def _admitted(self, incoming: Incoming, sent: float | None) -> Incoming | None:
        """What may go on: for a person who sends too much, once the remark that they do. Of too many people who come at once, nothing."""
        now = self._clock()
        at = now if sent is None else min(sent, now)  # nothing was sent later than now
        if incoming.other in CONSEQUENCES:
            return incoming
        if incoming.person not in self._buckets and not self._arrivals.admits(None, at):
            return None  # a crowd at once: those who are talking go on, and so do the other bots
        if self._buckets.admits(incoming.person, at):
            return incoming
        return replace(incoming, text="", pressed="", other="too_fast") if self._buckets.first_refusal(incoming.person) else None

    async def _leave(self, chat: int) -> None:
        await _quietly(self.api.send_message(chat, self._group_notice))
        await _quietly(self.api.leave_chat(chat))
        self._leaving.discard(chat)

    def _beside(self, work: Work) -> None:
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
    requests = AiohttpRequest(), AiohttpRequest(1)
    bot = Bot(token, base_url=f"{api_url}/bot", request=requests[0], get_updates_request=requests[1])
    try:
        await bot.initialize()
        yield TelegramChannel(bot)
    except TelegramError as error:
        raise SettingsError(f"Telegram can't be reached ({type(error).__name__})") from None
    finally:
        for request in requests:
            await request.shutdown()


async def name_of_bot(token: str, api_url: str) -> str:
    """The bot's user name; empty where Telegram does not answer or refuses the token."""
    try:
        async with sending(token, api_url) as channel:
            return channel.username
    except SettingsError:
        return ""


async def until_stop(work: Awaitable[object], stop: asyncio.Event, grace: float = 0) -> bool:
    """Does this; once `stop` is set only for `grace` seconds more, then breaks it off. Whether it was done."""
    doing, stopped = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    await asyncio.wait({doing, stopped}, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if grace:
        await asyncio.wait({doing}, timeout=grace)
    if doing.done():
        doing.result()
        return True
    doing.cancel()
    with suppress(asyncio.CancelledError, TelegramError):
        await doing
    return False


async def wait_after(error: TelegramError, before: float, stop: asyncio.Event) -> float:
    """Waits as long as a refusal asks for, or until `stop`; how long that was, in seconds. Raises BotRefused."""
    if isinstance(error, InvalidToken | EndPointNotFound):  # what the library makes of a 401 where it does not know the method
        raise BotRefused from None
    strange = isinstance(error, NotTelegram) or type(error) is TelegramError  # the page of a proxy, say
    if isinstance(error, RetryAfter):
        pause = float(error.retry_after if isinstance(error.retry_after, int) else error.retry_after.total_seconds())
    elif isinstance(error, NetworkError) or strange:
        pause = min(max(1.0, 2 * before), LONGEST_PAUSE)
    else:  # a Conflict, say: of two programs with one token, the newest gets the updates
        pause = LONGEST_PAUSE
    if strange:
        why = "the answer is not Telegram's"
    else:
        why = "Conflict: another program uses this token" if isinstance(error, Conflict) else type(error).__name__
    log.warning("Telegram can't be reached (%s); again in %.0f s", why, pause)
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), pause)
    return pause


async def _quietly(work: Awaitable[object]) -> None:
    """Telegram's word on this changes nothing for us: too late, or gone."""
    with suppress(TelegramError):
        await work
