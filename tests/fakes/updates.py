"""The updates a bot has yet to hear of, and the first door to them: long polling."""

import asyncio
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from .limits import Refused, names

KINDS = names(
    """message edited_message channel_post edited_channel_post business_connection business_message edited_business_message
    deleted_business_messages guest_message message_reaction message_reaction_count inline_query chosen_inline_result
    callback_query shipping_query pre_checkout_query purchased_paid_media poll poll_answer my_chat_member chat_member
    chat_join_request chat_boost removed_chat_boost managed_bot"""
)
ONLY_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})

LONGEST_POLL = 50
MOST_UPDATES = 100
SLOW_SECONDS, SINGLE_SECONDS = 3, 0.5  # so soon after the same question it takes that long, and gives one update
OTHER_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


@dataclass(frozen=True)
class Update:
    """Something that happened. Updates of one lane reach a webhook one after the other; lanes do not wait for each other."""

    id: int
    kind: str
    content: dict[str, Any]
    lane: str
    since: float = field(default_factory=time.monotonic)  # when it came into the queue

    @property
    def json(self) -> dict[str, Any]:
        return {"update_id": self.id, self.kind: self.content}


class UpdateQueue:
    """Every update until the bot has confirmed it. Knows nothing of how updates reach the bot."""

    def __init__(self) -> None:
        self.arrived = asyncio.Condition()
        self.allowed = KINDS - ONLY_ON_REQUEST
        self._all: dict[int, Update] = {}
        self._waiting: dict[int, Update] = {}
        self._again: set[int] = set()  # redelivered, and not handed out since
        self.last_id = 700_000_000  # of the newest update

    def __len__(self) -> int:
        return len(self._waiting)

    def allow(self, kinds: Iterable[str]) -> None:
        """From now on only these kinds; none at all means the usual ones."""
        self.allowed = KINDS & set(kinds) or KINDS - ONLY_ON_REQUEST

    async def add(self, kind: str, content: dict[str, Any], lane: str) -> int | None:
        """Puts an update at the end and gives its id; None when the bot does not want this kind."""
        if kind not in self.allowed:
            return None
        self.last_id += 1
        self._all[self.last_id] = Update(self.last_id, kind, content, lane)
        await self._put(self.last_id)
        return self.last_id

    async def redeliver(self, update_id: int) -> None:
        """Hands out an update once more, also when the bot has confirmed it: what a bot meets after a lost answer."""
        self._again.add(update_id)
        await self._put(update_id)

    async def _put(self, update_id: int) -> None:
        async with self.arrived:
            self._waiting[update_id] = replace(self._all[update_id], since=time.monotonic())
            self.arrived.notify_all()

    def confirm(self, offset: int) -> None:
        """Forgets all updates before this id; a negative one keeps that many of the newest."""
        waiting = sorted(self._waiting)
        done = waiting[:offset] if offset < 0 else [update_id for update_id in waiting if update_id < offset]
        for update_id in done:
            if update_id not in self._again:
                del self._waiting[update_id]

    def hand_out(self, limit: int) -> list[Update]:
        """The oldest updates; they stay until they are confirmed."""
        updates = [self._waiting[update_id] for update_id in sorted(self._waiting)[:limit]]
        self._again.difference_update(update.id for update in updates)
        return updates

    # for the webhook
    def lanes(self) -> set[str]:
        """All lanes in which an update waits."""
        return {update.lane for update in self._waiting.values()}

    def oldest(self, lane: str) -> Update | None:
        return min((update for update in self._waiting.values() if update.lane == lane), key=lambda update: update.id, default=None)

    def handed_out(self, update_id: int) -> None:
        self._again.discard(update_id)

    def done(self, update_id: int) -> None:
        """Forgets this update, unless it was redelivered since it was handed out."""
        if update_id not in self._again:
            self._waiting.pop(update_id, None)

    def clear(self) -> None:
        self._waiting.clear()
        self._again.clear()


class Poller:
    """getUpdates: waits until there is an update, and lets only one bot wait.

    Not copied: how long a second refusal takes, and that updates nobody asks for are forgotten.
    """

    def __init__(self, queue: UpdateQueue, hurry: float) -> None:
        """`hurry`: so many times sooner a bot may ask the same again."""
        self._queue, self._hurry = queue, hurry
        self._asked: tuple[int | None, float] = None, 0.0  # the last offset, and when
        self._newest: object = None  # the poll that may go on waiting
        self._conflict = ""  # why the others may not

    async def poll(self, offset: int, limit: int, timeout: int) -> list[Update]:
        queue = self._queue
        limit, patience = self._slowed(offset, limit, timeout)
        queue.confirm(offset)
        if len(queue) or patience == 0:
            return queue.hand_out(limit)
        self._newest = mine = object()
        self._conflict = OTHER_POLLER
        async with queue.arrived:
            queue.arrived.notify_all()  # an older poll looks up and finds it is no longer the newest
            with suppress(TimeoutError):
                async with asyncio.timeout(patience):
                    await queue.arrived.wait_for(lambda: len(queue) or self._newest is not mine)
        if self._newest is not mine and self._conflict:
            raise Refused(409, self._conflict)
        return queue.hand_out(limit)

    def _slowed(self, offset: int, limit: int, timeout: int) -> tuple[int, float]:
        """A bot that asks the same again at once gets one update at a time, and waits where there is none."""
        now = time.monotonic()
        (last, then), self._asked = self._asked, (offset, now)
        since = (now - then) * self._hurry if offset == last else SLOW_SECONDS
        return 1 if since < SINGLE_SECONDS else limit, max(timeout, SLOW_SECONDS / self._hurry) if since < SLOW_SECONDS else timeout

    async def end(self, conflict: str = "") -> None:
        """Ends the poll that is waiting now: with this refusal, or with nothing."""
        self._newest, self._conflict = None, conflict
        async with self._queue.arrived:
            self._queue.arrived.notify_all()
