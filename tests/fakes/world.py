"""Everything the fake Telegram remembers, and what a call of the bot does to it. The door for the bot is in telegram.py."""

import asyncio
import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

from . import conversing, profile
from .chats import PATIENCE, Chat, Group, Message, Tap, User
from .features import Features
from .html import TAGS
from .limits import CAPTION_LENGTH, MESSAGE_LENGTH, Refused, TooMuch, utf16_length
from .parameters import PARAMETERS, Parameters, Upload, Voice
from .updates import Poller, Update, UpdateQueue
from .webhook import Courier, Webhook

FIRST_PERSON = 7_730_010_001  # the number of the first user: more than 32 bits, as they are today
METHODS = conversing.METHODS | profile.METHODS
NAMES = {name.lower(): name for name in METHODS}  # Telegram does not mind capitals in the name of a method

SomeChat = TypeVar("SomeChat", bound=Chat)
Value = TypeVar("Value")


class Call(NamedTuple):
    """One call of the bot, with its parameters as Python values."""

    method: str
    parameters: dict[str, Any]


class Refusal(NamedTuple):
    """One call the bot was refused."""

    method: str
    code: int
    description: str


@dataclass
class Failure:
    """What the next calls of a method will meet."""

    method: str
    times: int
    refusal: Refused


class World:
    """Chats, buttons pressed, updates not yet heard of, and what the bot has told Telegram about itself."""

    BOT_ID = 123456
    USERNAME = "samenspraak_test_bot"
    NAME = "Samenspraak (test)"

    def __init__(self, now: Callable[[], float] = time.time, local: bool = False, hurry: float = 1, forgets: float = 1) -> None:
        """`local`: like a Bot API server of one's own, which also takes webhooks without TLS and on any port; only there updates are brought.

        `hurry`: so many times faster it brings an update again that was not accepted, and a bot may ask the same again.
        `forgets`: so many times faster it forgets what is not accepted; apart, because a busy machine may take long to start a bot.
        """
        self.local = local
        self.queue = UpdateQueue()
        self.poller = Poller(self.queue, hurry)
        self.profile = profile.Profile(self.NAME)
        self.courier = Courier(self.queue, hurry, forgets, self.notify, self._expire, self._make)
        self.webhook: Webhook | None = None
        self.chats: dict[int, Chat] = {}
        self.taps: dict[str, Tap] = {}
        self.files: dict[str, Upload] = {}
        self.paths: dict[str, str] = {}  # that getFile gave, to the ids of files
        self.fetched: list[str] = []  # paths
        self.left: list[Group] = []  # the groups the bot has left

        self.calls: list[Call] = []
        self.refusals: list[Refusal] = []
        self.violations: list[str] = []  # what Telegram lets pass in silence, and a test should not
        self.over_limits: list[str] = []  # refused because too long, too big or too many

        self._now = now
        self._changed = asyncio.Condition()
        self._changes = 0
        self._message_ids = 0
        self._failures: list[Failure] = []
        self._features = Features()

    # For tests: people, trouble, and what the bot did.

    def user(self, name: str, language_code: str = "nl") -> User:
        """Somebody with Telegram who never wrote to the bot."""
        return self._enter(User(self, FIRST_PERSON + len(self.chats), name, language_code))

    def group(self, title: str, *members: User) -> Group:
        """A group chat of these people and the bot."""
        return self._enter(Group(self, -(FIRST_PERSON + len(self.chats)), title, members))

    def fail(self, method: str, times: int, code: int, description: str, retry_after: int | None = None) -> None:
        """The next calls of this method are refused like this, without being carried out."""
        self._failures.append(Failure(method, times, Refused(code, description, retry_after)))

    def refuses(self, *features: str) -> None:
        """From now on this server does not know these and says so: methods, parameters, fields (`style`), tags (`tg-time`)."""
        self._features.refused |= set(features)

    def ignores(self, *features: str) -> None:
        """From now on it skips these parameters and fields without a word, as Telegram's own server of an older version does."""
        assert not set(features) & {*METHODS, *(tag.decode() for tag in TAGS)}, "an old server refuses methods and tags it does not know"
        self._features.ignored |= set(features)

    def expire_taps(self) -> None:
        """Every tap the bot has not answered yet becomes too old to be answered."""
        for tap in self.taps.values():
            tap.expired = not tap.answered

    async def redeliver(self, update_id: int) -> None:
        """Hands an update to the bot again, with the id it had."""
        await self.queue.redeliver(update_id)

    def sent_to(self, chat: Chat) -> list[Message]:
        """What the bot has written to this person or group, as it is on the screen now."""
        return [message for message in chat.messages if message.from_bot]

    async def called(self, method: str, times: int = 1, timeout: float = PATIENCE) -> list[Call]:
        """Waits until the bot has called this method so often, and gives those calls."""

        def enough() -> list[Call]:
            calls = [call for call in self.calls if call.method == method]
            return calls if len(calls) >= times else []

        calls = await self.wait_for(enough, timeout)
        assert calls, f"{method} was not called {times} times within {timeout} s, but: {[call.method for call in self.calls]}"
        return calls

    def check(self) -> None:
        """Raises AssertionError with everything the bot did that it should never do."""
        problems = self.violations + self.over_limits
        problems += [f"never answered: {tap}" for tap in self.taps.values() if not tap.answered and not tap.expired]
        for message in [message for chat in self.chats.values() for message in self.sent_to(chat)]:
            # Telegram's server counts code points, its apps count UTF-16 units: a message should stay below both.
            limit = CAPTION_LENGTH if message.file else MESSAGE_LENGTH
            if utf16_length(message.text) > limit:
                problems.append(f"longer than {limit} UTF-16 units: {message.text[:60]}…")
        if problems:
            raise AssertionError("\n".join(problems))

    # For the door: what the bot calls.

    async def call(self, method: str, values: dict[str, str], files: dict[str, Upload]) -> Any:
        """Carries out one call of the bot and gives its result, or raises Refused."""
        name = NAMES.get(method.lower(), method)
        call = Parameters(values, files, lambda complaint: self.violations.append(f"{name}: {complaint}"))
        self.calls.append(Call(name, call.decoded()))
        await self.notify()
        try:
            self._refuse_if_planned(name)
            return await self._carry_out(name, call)
        except Refused as refusal:
            self.refusals.append(Refusal(name, refusal.code, refusal.description))
            if isinstance(refusal, TooMuch):
                self.over_limits.append(f"{name}: {refusal.description}")
            raise
        except Exception as error:
            self.violations.append(f"{name}: broke the fake Telegram: {error!r}")
            raise

    async def _carry_out(self, name: str, call: Parameters) -> Any:
        if name not in METHODS:
            call.complain("the fake Telegram has no such method")
            raise Refused(404, "Not Found: method not found")
        known = PARAMETERS[name]
        attached = {text.removeprefix("attach://") for text in call.values.values() if text.startswith("attach://")}
        if unknown := sorted((call.values.keys() - known) | (call.files.keys() - known - attached)):
            call.complain(f"unknown parameters {unknown}")
            raise Refused(400, f"Bad Request: unknown parameters {unknown}")  # real Telegram skips them
        try:
            return await METHODS[name](self, self._features.apply(name, call))
        except NotImplementedError as error:
            call.complain(str(error))
            raise Refused(501, f"Not Implemented: {error}") from error

    def _refuse_if_planned(self, name: str) -> None:
        for failure in self._failures:
            if failure.method == name and failure.times:
                failure.times -= 1
                raise failure.refusal

    # For the methods and the chats.

    @property
    def bot_json(self) -> dict[str, Any]:
        return {"id": self.BOT_ID, "is_bot": True, "first_name": self.profile.text("name", ""), "username": self.USERNAME}

    def date(self) -> int:
        return int(self._now())

    def next_change(self) -> int:
        self._changes += 1
        return self._changes

    def next_message_id(self) -> int:
        self._message_ids += 1
        return self._message_ids

    def next_tap_id(self) -> str:
        return str(4_000_000_000_001 + len(self.taps))

    async def bring_to(self, webhook: Webhook | None) -> None:
        """From now on updates are brought there. To name the same place again changes nothing, not even when a refused update comes again."""
        if webhook == self.webhook:
            return
        self.webhook = webhook
        await self.courier.end()
        if webhook is not None and self.local:
            await self.courier.begin(webhook)

    async def _make(self, body: dict[str, Any]) -> None:
        """A call that stands in the bot's answer to an update; the bot does not hear what comes of it. Without a method it is none."""
        if not body.get("method"):
            return
        values = {name: value if isinstance(value, str) else json.dumps(value) for name, value in body.items()}
        with suppress(Refused):
            await self.call(values.pop("method", ""), values, {})

    def _expire(self, update: Update) -> None:
        """The bot will not hear of it any more."""
        if update.kind == "callback_query":
            self.taps[update.content["id"]].expired = True

    def file_id(self, file: Upload) -> str:
        """The id under which the bot can send this file again."""
        for known_id, known in self.files.items():
            if known is file:
                return known_id
        new_id = f"file-{len(self.files) + 1}"
        self.files[new_id] = file
        return new_id

    def voice_json(self, voice: Voice) -> dict[str, Any]:
        """A voice message as Telegram describes it."""
        id = self.file_id(voice)
        size = len(voice.content)
        return {"file_id": id, "file_unique_id": f"unique-{id}", "duration": voice.duration, "mime_type": voice.kind, "file_size": size}

    def stored(self, path: str) -> Upload | None:
        """The file behind a path that getFile gave."""
        return self.files.get(self.paths.get(path, ""))

    async def notify(self) -> None:
        """Something changed: whoever waits for it looks again."""
        async with self._changed:
            self._changed.notify_all()

    async def wait_for(self, look: Callable[[], Value], timeout: float) -> Value:
        """Looks after every change until there is something to see, and gives that; after the timeout, what there is then."""
        try:
            async with asyncio.timeout(timeout), self._changed:
                return await self._changed.wait_for(look)
        except TimeoutError:
            return look()

    def _enter(self, chat: SomeChat) -> SomeChat:
        self.chats[chat.id] = chat
        return chat
