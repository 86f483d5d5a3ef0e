"""Everything the fake Telegram remembers. How the bot reaches it is another matter: see telegram.py."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

from . import conversing, profile
from .chats import Chat, Group, Message, Tap, User
from .limits import CAPTION_LENGTH, MESSAGE_LENGTH, Refused, TooMuch, utf16_length
from .parameters import PARAMETERS, Parameters, Upload
from .updates import Poller, UpdateQueue

METHODS = conversing.METHODS | profile.METHODS
NAMES = {name.lower(): name for name in METHODS}  # Telegram does not mind capitals in the name of a method


class Call(NamedTuple):
    """One call of the bot, with its parameters as Python values."""

    method: str
    parameters: dict[str, Any]


class Refusal(NamedTuple):
    """One call the bot was refused."""

    method: str
    code: int
    description: str


class World:
    """Chats, buttons pressed, updates not yet heard of, and what the bot has told Telegram about itself."""

    BOT_ID = 123456
    USERNAME = "samenspraak_test_bot"
    DEFAULT_NAME = "Samenspraak (test)"

    def __init__(self, now: Callable[[], float] = time.time, local: bool = False) -> None:
        """`local`: a Bot API server of one's own, which also takes webhooks without TLS and on any port."""
        self.local = local
        self.queue = UpdateQueue()
        self.poller = Poller(self.queue)
        self.profile = profile.Profile(self.DEFAULT_NAME)
        self.webhook: profile.Webhook | None = None
        self.chats: dict[int, Chat] = {}
        self.taps: dict[str, Tap] = {}
        self.files: dict[str, Upload] = {}
        self.left: list[Group] = []  # the groups the bot has left

        self.calls: list[Call] = []
        self.refusals: list[Refusal] = []
        self.violations: list[str] = []  # what Telegram lets pass in silence, and a test should not
        self.over_limits: list[str] = []

        self._now = now
        self._changed = asyncio.Condition()
        self._changes = 0
        self._message_ids = 0

    def user(self, name: str, language_code: str = "nl") -> User:
        """Somebody with Telegram who never wrote to the bot."""
        return self._enter(User(self, 1001 + len(self.chats), name, language_code))

    def group(self, title: str, *members: User) -> Group:
        """A group chat of these people and the bot."""
        return self._enter(Group(self, -(5_000_001 + len(self.chats)), title, members))

    def _enter[C: Chat](self, chat: C) -> C:
        self.chats[chat.id] = chat
        return chat

    def sent_to(self, chat: Chat) -> list[Message]:
        """What the bot has written to this person or group and is still there."""
        return [message for message in chat.messages if message.from_bot]

    async def redeliver(self, update_id: int) -> None:
        """Hands an update to the bot again."""
        await self.queue.redeliver(update_id)

    def expire_taps(self) -> None:
        """Makes every tap so far too old to be answered."""
        for tap in self.taps.values():
            tap.expired = not tap.answered

    async def called(self, method: str, times: int = 1, timeout: float = 5) -> list[Call]:
        """Waits until the bot has called this method that often, and gives those calls."""

        def calls() -> list[Call]:
            found = [call for call in self.calls if call.method == method]
            return found if len(found) >= times else []

        found = await self.wait_for(calls, timeout)
        assert found, f"The bot did not call {method} {times} times within {timeout} s, but: {[c.method for c in self.calls]}"
        return found

    def check(self) -> None:
        """Raises AssertionError with everything the bot did that it should never do."""
        problems = list(self.violations) + self.over_limits
        problems += [f"never answered: {tap}" for tap in self.taps.values() if not tap.answered and not tap.expired]
        for chat in self.chats.values():
            for message in self.sent_to(chat):
                # Telegram's server counts code points and its apps count UTF-16 units: stay below both.
                limit = CAPTION_LENGTH if message.document else MESSAGE_LENGTH
                if utf16_length(message.text) > limit:
                    problems.append(f"longer than {limit} UTF-16 units: {message.text[:60]}…")
        if problems:
            raise AssertionError("\n".join(problems))
