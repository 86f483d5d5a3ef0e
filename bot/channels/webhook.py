"""Updates by webhook: one ASGI server. An update is acknowledged after its commit; what is not ours is refused before it is read."""

import asyncio
import hmac
import json
import logging
import socket
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from telegram.error import BadRequest, TelegramError

from ..errors import SettingsError, StoreUnavailable
from .bot import DRAIN_SECONDS, TelegramBot, until_stop, wait_after
from .channel import Watch
from .updates import UPDATES
from .web.careful import LATER, body_of, refused

log = logging.getLogger(__name__)

MOST_BYTES = 1024 * 1024  # an update with a long text is under 64 kB
HEADER = "X-Telegram-Bot-Api-Secret-Token"
METRICS = "text/plain; version=0.0.4; charset=utf-8"
BEGINNING = 5.0  # seconds that an update waits for a bot that has just been started
CONNECTIONS = 40  # that Telegram may open at once


def application(bots: Mapping[str, TelegramBot], secret: str, watched: Watch, pages: Sequence[BaseRoute] = ()) -> ASGIApp:
    """The server: what is posted at the secret path of a bot are its updates; the rest goes by Starlette's routes, to these pages too."""

    async def take(bot: TelegramBot, request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(), secret.encode()):
            return PlainTextResponse("forbidden", 403)
        body = await body_of(request, MOST_BYTES)
        if body is None:
            return PlainTextResponse("too large", 413)
        try:
            async with asyncio.timeout(BEGINNING):
                await bot.at_work.wait()
        except TimeoutError:
            return PlainTextResponse("starting", 503)  # Telegram brings it again
        try:
            data = json.loads(body)
        except (ValueError, RecursionError):
            return PlainTextResponse("no JSON", 400)
        if not isinstance(data, dict) or not isinstance(data.get("update_id"), int):
            return PlainTextResponse("no update", 400)
        update = bot.read(data)
        redrawn = await bot.take(update) if update is not None else None
        if redrawn is not None:  # Telegram makes this call for us
            return JSONResponse({"method": redrawn[0], **redrawn[1]})
        return Response(status_code=200)  # also for what we can't read: sent again, it would be no better

    async def health(request: Request) -> Response:
        good, words = await watched.healthy()
        return PlainTextResponse(words, 200 if good else 503)

    async def metrics(request: Request) -> Response:
        try:
            return Response(await watched.page(), media_type=METRICS)
        except StoreUnavailable as error:
            return PlainTextResponse(str(error), 503)

    watching = [Route("/healthz", health, methods=["GET"]), Route("/metrics", metrics, methods=["GET"])]
    routes = Starlette(routes=[*watching, *pages], exception_handlers=LATER)

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"].encode() if scope["type"] == "http" and scope["method"] == "POST" else b""
        bot = next((each for secret_path, each in bots.items() if hmac.compare_digest(path, secret_path.encode())), None)
        if bot is None:
            await routes(scope, receive, send)
        else:
            await (await take(bot, Request(scope, receive)))(scope, receive, send)

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        answering = False

        async def sent(message: Message) -> None:
            nonlocal answering
            answering = True
            await send(message)

        try:
            await answer(scope, receive, sent)
        except asyncio.CancelledError:  # cut off by our stop: this is the end of it
            if not answering:
                await refused(503, "restarting")(scope, receive, send)

    return serve


class Server(uvicorn.Server):
    """Leaves the signals to us: uvicorn would raise them again after serving, past our own end."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def listen(
    bots: Mapping[str, TelegramBot], secret: str, door: socket.socket, watched: Watch, pages: Sequence[BaseRoute], stop: asyncio.Event
) -> None:
    """Until `stop` is set; then no new request is taken and those under way are finished. `bots`, which may change: by their secret paths."""
    config = uvicorn.Config(
        application(bots, secret, watched, pages),
        log_config=None,
        access_log=False,  # the path is secret
        server_header=False,
        proxy_headers=False,
        lifespan="off",
        timeout_graceful_shutdown=round(DRAIN_SECONDS),
    )
    let_many_in()
    server = Server(config)
    serving = asyncio.create_task(server.serve([door]))
    stopped = asyncio.create_task(stop.wait())
    await asyncio.wait({serving, stopped}, return_when=asyncio.FIRST_COMPLETED)
    stop.set()
    server.should_exit = True
    await serving


async def take_at(bot: TelegramBot, url: str, secret: str, stop: asyncio.Event) -> None:
    """Has the updates of this bot brought here until `stop` is set. Raises BotRefused, and SettingsError where the URL is refused."""
    await _announce(bot, url, secret, stop)
    await stop.wait()


def let_many_in() -> None:
    """As many connections at once as the system lets this program have: of the thousand that are usual, every open event stream takes one."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    with suppress(ValueError, OSError):  # some systems name a limit that they don't give
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def listening(address: str) -> socket.socket:
    """Raises SettingsError, in one line, where the address can't be had."""
    host, _, port = address.rpartition(":")
    family = socket.AF_INET6 if host.startswith("[") else socket.AF_INET
    try:
        return socket.create_server((host.strip("[]"), int(port)), family=family)
    except (OSError, OverflowError) as error:
        raise SettingsError(f"SAMENSPRAAK_LISTEN: {address} can't be used ({getattr(error, 'strerror', None) or error})") from None


async def _announce(bot: TelegramBot, url: str, secret: str, stop: asyncio.Event) -> None:
    """Tells Telegram where to send updates; nothing that waits there is thrown away."""
    pause = 0.0
    while not stop.is_set():
        try:
            told = bot.api.set_webhook(url, secret_token=secret, allowed_updates=UPDATES, max_connections=CONNECTIONS, drop_pending_updates=False)
            await until_stop(told, stop)
            return
        except BadRequest as error:
            raise SettingsError(f"SAMENSPRAAK_WEBHOOK_URL is refused by Telegram: {error.message}") from None
        except TelegramError as error:
            pause = await wait_after(error, pause, stop)
