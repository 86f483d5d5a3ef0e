"""A strict Telegram for tests: an HTTP server on this machine that refuses what Telegram refuses, in Telegram's words.

The bot takes fake.url + "/bot" as its base address and FakeTelegram.TOKEN as its token.

    async with FakeTelegram() as fake:
        anna = fake.user("Anna", language_code="nl")
        await anna.send("/start")
        await anna.sees("Welkom")
        await anna.tap("Ja")
        await anna.answered()
    fake.check()  # every tap answered, nothing over a limit, nothing sent that Telegram does not know
"""

import asyncio
import random
import re
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Literal, Self

from aiohttp import web

from . import parameters
from .limits import FILE_BYTES, Refused
from .world import World

CANARY = "Kanarie"  # in every token and secret of the tests, see canary.py
TOKEN_SHAPE = re.compile("[1-9][0-9]*:[A-Za-z0-9_-]{35}")
GRACE = 1.0  # seconds open connections get when the server stops

When = Literal["before", "after"]


@dataclass
class Drop:
    """Connections that will break: before a call is carried out, or after it but before the answer."""

    method: str
    when: When
    times: int


class FakeTelegram(World):
    """The world with a door of HTTP: {url}/bot{TOKEN}/{method}, by GET or POST."""

    TOKEN = f"{World.BOT_ID}:{CANARY}-geheim_in-no-output-of-ours"

    def __init__(self, now: Callable[[], float] = time.time, local: bool = False, hurry: float = 1, forgets: float = 1) -> None:
        super().__init__(now, local, hurry, forgets)
        self.url = ""
        self._runner: web.AppRunner | None = None
        self._stopping = asyncio.Event()
        self._drops: list[Drop] = []
        self._delay = 0.0, 0.0

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.stop()

    async def start(self) -> None:
        """Opens the door on a free port; what the world remembers stays."""
        assert self._runner is None, "already started"
        app = web.Application(client_max_size=FILE_BYTES + 2**20)
        app.router.add_route("*", "/bot{token}/{method}", self._receive)
        app.router.add_get("/file/bot{token}/{path:.*}", self._give_file)
        app.router.add_route("*", "/{anything:.*}", self._refuse_address)
        self._stopping.clear()
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=GRACE)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        if self.webhook and self.local:
            await self.courier.begin(self.webhook)

    async def stop(self) -> None:
        """Closes the door; a bot that waits for updates is sent away without any."""
        if self._runner is None:
            return
        self._stopping.set()
        await self.poller.end()
        await self.courier.end()
        await self._runner.cleanup()
        self._runner = None

    def drop(self, method: str, times: int = 1, when: When = "before") -> None:
        """The connection breaks at the next calls of this method: "before" they are carried out, or "after"."""
        self._drops.append(Drop(method, when, times))

    def delay(self, seconds: float, most: float | None = None) -> None:
        """From now on every answer comes so much later, or up to `most`, though the call is carried out at once (getUpdates: no delay)."""
        self._delay = seconds, seconds if most is None else most

    async def _receive(self, request: web.Request) -> web.StreamResponse:
        token, method = request.match_info["token"], request.match_info["method"]
        if self.local and (":" not in token or token.startswith("0")):
            return _refusal(Refused(401, "Unauthorized: invalid token specified"))
        if not self.local and not TOKEN_SHAPE.fullmatch(token):
            return await self._refuse_address(request)  # the door before Telegram's own server says so
        if token != self.TOKEN:
            return await self.answer_other(token, method)
        if self._stopping.is_set() or self._takes_drop(method, "before"):
            return _break(request)
        try:
            values, files = await parameters.read(request)
            answer = web.json_response({"ok": True, "result": await self.call(method, values, files)})
        except web.HTTPRequestEntityTooLarge:
            answer = _refusal(Refused(413, "Request Entity Too Large"))
        except Refused as refused:
            answer = _refusal(refused)
        if self._takes_drop(method, "after"):
            return _break(request)
        if any(self._delay) and method != "getUpdates":
            await self._pause(random.uniform(*self._delay))
        return answer

    async def answer_other(self, token: str, method: str) -> web.StreamResponse:
        """What another bot gets than ours: there is none, unless a test says otherwise."""
        return _refusal(Refused(401, "Unauthorized"))

    async def _give_file(self, request: web.Request) -> web.StreamResponse:
        """{url}/file/bot{TOKEN}/{path}: a file that getFile gave the path of."""
        if self._stopping.is_set() or self._takes_drop("file", "before"):
            return _break(request)
        path = request.match_info["path"]
        file = self.stored(path) if request.match_info["token"] == self.TOKEN else None
        if file is None:
            return _refusal(Refused(404, "Not Found"))
        self.fetched.append(path)
        return web.Response(body=file.content, content_type="application/octet-stream")

    async def _refuse_address(self, request: web.Request) -> web.Response:
        return _refusal(Refused(404, "Not Found"))

    def _takes_drop(self, method: str, when: When) -> bool:
        for drop in self._drops:
            if (drop.method, drop.when) == (method, when) and drop.times:
                drop.times -= 1
                return True
        return False

    async def _pause(self, seconds: float) -> None:
        """Waits, but not longer than the server lives."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)


def _refusal(refused: Refused) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": refused.code, "description": refused.description}
    headers = {}
    if refused.retry_after is not None:
        body["parameters"] = {"retry_after": refused.retry_after}
        headers["Retry-After"] = str(refused.retry_after)
    return web.json_response(body, status=refused.code, headers=headers)


def _break(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()  # goes nowhere
