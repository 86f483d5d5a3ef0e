"""The second door to the updates: the bot's webhook, by the rules of Telegram's own server (WebhookActor.cpp).

Not copied: how slowly it opens connections, and that a bot which says 410 for 23 hours loses its webhook.
"""

import asyncio
import json
import random
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import aiohttp

from .updates import Update, UpdateQueue

HEADER = "X-Telegram-Bot-Api-Secret-Token"
ANSWER_SECONDS = 60  # after which an answer is no longer waited for
FIRST_DELAY = 1  # doubled before it is used
LONGEST_DELAY = (60, 120)
LONGEST_RETRY_AFTER = 3600
DAY = 86_400
LIFETIMES = {"callback_query": 150}  # seconds; everything else lives for a day


@dataclass(frozen=True)
class Webhook:
    """Where the bot wants its updates brought."""

    url: str
    secret_token: str
    max_connections: int
    ip_address: str


@dataclass
class Attempt:
    """An update on its way to the bot. The status is None while it is there, and 0 where no answer came."""

    update_id: int
    status: int | None = None

    @property
    def accepted(self) -> bool:
        return self.status is not None and 200 <= self.status <= 299


class Courier:
    """Brings the updates of each lane one after the other: the next when the bot accepted the one before, or when that expired."""

    def __init__(
        self,
        queue: UpdateQueue,
        hurry: float,
        forgets: float,
        changed: Callable[[], Awaitable[None]],
        expired: Callable[[Update], None],
        make: Callable[[dict[str, Any]], Awaitable[None]],
    ) -> None:
        """`hurry` and `forgets`: so many times faster than Telegram it tries again, and forgets. `make`: makes a call that was the answer."""
        self._make = make
        self.attempts: list[Attempt] = []
        self.accepted: set[int] = set()  # the updates the bot has said it has
        self._queue, self._hurry, self._forgets, self._changed, self._expired = queue, hurry, forgets, changed, expired
        self._work: asyncio.Task[None] | None = None

    async def begin(self, webhook: Webhook) -> None:
        await self.end()
        self._work = asyncio.create_task(self._bring_all(webhook))

    async def end(self) -> None:
        """Breaks off what is under way; nothing of it leaves the queue."""
        work, self._work = self._work, None
        if work is not None:
            work.cancel()
            with suppress(asyncio.CancelledError):
                await work

    async def _bring_all(self, webhook: Webhook) -> None:
        headers = {HEADER: webhook.secret_token} if webhook.secret_token else {}
        connections = aiohttp.TCPConnector(limit=webhook.max_connections)
        patience = aiohttp.ClientTimeout(total=None, sock_connect=ANSWER_SECONDS, sock_read=ANSWER_SECONDS)
        at_work: set[str] = set()
        async with aiohttp.ClientSession(connector=connections, headers=headers, timeout=patience) as session, asyncio.TaskGroup() as lanes:

            async def bring_lane(lane: str) -> None:
                while (update := self._queue.oldest(lane)) is not None:
                    await self._bring(session, webhook.url, update)
                at_work.remove(lane)

            async with self._queue.arrived:
                while True:
                    for lane in self._queue.lanes() - at_work:
                        at_work.add(lane)
                        lanes.create_task(bring_lane(lane))
                    await self._queue.arrived.wait()

    async def _bring(self, session: aiohttp.ClientSession, url: str, update: Update) -> None:
        """Until the bot has accepted it, or nobody wants it any more."""
        dies = update.since + LIFETIMES.get(update.kind, DAY) / self._forgets
        delay, failed, wait = FIRST_DELAY, False, 0.0
        while time.monotonic() + wait <= dies:
            await asyncio.sleep(wait)
            attempt = Attempt(update.id)
            self.attempts.append(attempt)
            self._queue.handed_out(update.id)
            await self._changed()
            retry_after = await self._post(session, url, update, attempt)
            if attempt.accepted:
                self.accepted.add(update.id)
                break
            await self._changed()
            if failed and not retry_after:  # the first time it comes again at once
                delay = min(2 * delay, random.uniform(*LONGEST_DELAY))
                retry_after = delay
            wait, failed = min(retry_after, LONGEST_RETRY_AFTER) / self._hurry, True
        else:
            self._expired(update)
        self._queue.done(update.id)
        await self._changed()

    async def _post(self, session: aiohttp.ClientSession, url: str, update: Update, attempt: Attempt) -> float:
        """Brings it once, and gives the seconds after which the bot wants it again."""
        status, retry_after = 0, "0"
        try:
            async with session.post(url, json=update.json, allow_redirects=False) as answer:
                body = await answer.read()
                status, retry_after = answer.status, answer.headers.get("Retry-After", "0")
            if status == 200 and answer.content_type == "application/json":
                await self._make(json.loads(body))
        except (aiohttp.ClientError, TimeoutError):
            pass
        finally:
            attempt.status = status
        return float(retry_after) if retry_after.isdecimal() else 0
