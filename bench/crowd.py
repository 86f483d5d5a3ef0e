"""A Telegram with a crowd behind it: takes messages for thousands of people, fast, and keeps to its limits to the letter."""

import asyncio
import json
import time
from collections import Counter, deque
from collections.abc import Callable
from typing import Any, Self

from aiohttp import web

TOKEN = "123456:crowd-crowd-crowd-crowd-crowd-crowd"  # of nobody
BOT = "telegram:123456"
ME = {"id": 123456, "is_bot": True, "first_name": "Crowd", "username": "crowd_bot"}
WINDOW = 1.0  # seconds


class Crowd:
    """per_second: the messages it takes in any one second, 0 for no limit. per_chat: the same for one chat. latency: seconds until it answers.

    `awkward` is asked before each message is taken, with its number; it may give a status to answer with, or None to take it.
    """

    def __init__(
        self, per_second: float = 30, per_chat: float = 1, latency: float = 0.0, awkward: Callable[[int], tuple[int, str] | None] | None = None
    ) -> None:
        self.per_second, self.per_chat, self.latency, self.awkward = per_second, per_chat, latency, awkward
        self.taken: Counter[int] = Counter()  # messages by chat
        self.moments: list[float] = []  # at which they were taken
        self.refusals = 0
        self._recent: deque[float] = deque()
        self._last: dict[int, float] = {}
        self._asked = 0
        self.url = ""

    async def __aenter__(self) -> Self:
        application = web.Application()
        application.router.add_route("*", "/bot{token}/{method}", self._answer)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if method == "sendMessage":
            return await self._send(await request.read())
        if method == "getUpdates":
            await asyncio.sleep(0.5)
            return _good([])
        return _good(ME if method == "getMe" else True)

    async def _send(self, body: bytes) -> web.StreamResponse:
        chat = json.loads(body)["chat_id"]
        self._asked += 1
        if self.awkward is not None and (answer := self.awkward(self._asked)) is not None:
            return web.json_response({"ok": False, "error_code": answer[0], "description": answer[1]}, status=answer[0])
        now = time.monotonic()
        while self._recent and self._recent[0] <= now - WINDOW:
            self._recent.popleft()
        crowded = self.per_second and len(self._recent) >= self.per_second
        if crowded or (self.per_chat and now - self._last.get(chat, -9.0) < WINDOW / self.per_chat):
            self.refusals += 1
            refusal = {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 1", "parameters": {"retry_after": 1}}
            return web.json_response(refusal, status=429)
        self._recent.append(now)
        self._last[chat] = now
        self.moments.append(now)
        self.taken[chat] += 1
        if self.latency:
            await asyncio.sleep(self.latency)
        return _good({"message_id": len(self.moments), "date": int(time.time()), "chat": {"id": chat, "type": "private"}})


def _good(result: Any) -> web.StreamResponse:
    return web.json_response({"ok": True, "result": result})
