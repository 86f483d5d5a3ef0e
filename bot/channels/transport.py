"""python-telegram-bot's requests over aiohttp: its own httpx client slows down with every open connection (encode/httpcore#1035)."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, cast

import aiohttp
from telegram import Bot
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

OK, REFUSED = 200, 400  # from which status on
DEFAULT = BaseRequest.DEFAULT_NONE
JSON = {"Content-Type": "application/json"}
PATH = re.compile(r"\w[\w./-]{0,200}", re.ASCII)  # of a file, as Telegram gives it
KEEP_ALIVE = 60.0  # seconds
FOUND = 3.0  # seconds more to connect: for the address behind the name, and for one of our connections to be free
NOTHING: Mapping[str, tuple[str, bytes]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class _Fields:
    """The fields of a call, as JSON; to a transport the same as python-telegram-bot's own, which is made of a value for each button."""

    json_payload: bytes
    contains_files: bool = False


@dataclass(frozen=True, slots=True)
class _Form:
    """The fields of a call with files: each field as text, each file by the name of its field."""

    json_parameters: Mapping[str, str]
    multipart_data: Mapping[str, tuple[str, bytes, str]]
    contains_files: bool = True


async def call(bot: Bot, method: str, fields: Mapping[str, object], files: Mapping[str, tuple[str, bytes]] = NOTHING) -> None:
    """A call of the Bot API whose answer we do not look at; `files` have a name and content each. Raises TelegramError."""
    data: _Fields | _Form = _Fields(json.dumps(fields).encode())
    if files:
        words = {name: value if isinstance(value, str) else json.dumps(value) for name, value in fields.items()}
        data = _Form(words, {name: (file, content, "application/octet-stream") for name, (file, content) in files.items()})
    await bot.request.post(f"{bot.base_url}/{method}", cast(RequestData, data))


async def download(bot: Bot, file_id: str, most: int) -> bytes | None:
    """A file that somebody sent, from where this bot's files are and nowhere else; None where it is not there, or longer. Raises TelegramError."""
    request = bot.request
    assert isinstance(request, AiohttpRequest)
    told: Any = await request.post(f"{bot.base_url}/getFile", cast(RequestData, _Fields(json.dumps({"file_id": file_id}).encode())))
    path = str(told.get("file_path", ""))
    return await request.file(f"{bot.base_file_url}/{path}", most) if PATH.fullmatch(path) and ".." not in path else None


class NotSent(NetworkError):
    """The request never left: trying again can't do anything twice."""


class Interrupted(NetworkError):
    """The request left, and no answer came: it may have been taken."""


class Unanswered(Interrupted):
    """No answer came in time."""


class NotTelegram(NetworkError):
    """A refusal, but of something on the way, such as a filter or a proxy: it says nothing about a person, a message or a token."""


class AiohttpRequest(BaseRequest):
    """One pool of connections."""

    def __init__(self, connections: int = 256, read_timeout: float = 10.0, connect_timeout: float = 5.0) -> None:
        self._connections, self._read, self._connect = connections, read_timeout, connect_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=KEEP_ALIVE)
            self._session = aiohttp.ClientSession(connector=connector, headers={"User-Agent": self.USER_AGENT})

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """An answer of Telegram, without python-telegram-bot's word in the log: of a page of a proxy, that is all of the page.

        Raises TelegramError where it is none.
        """
        with suppress(ValueError, RecursionError):
            answer = json.loads(payload.decode(errors="replace"))
            if isinstance(answer, dict) and "ok" in answer:  # which each of Telegram's has
                return answer
        raise TelegramError("Invalid server response")

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = DEFAULT,
        write_timeout: Any = DEFAULT,
        connect_timeout: Any = DEFAULT,
        pool_timeout: Any = DEFAULT,
    ) -> tuple[int, bytes]:
        """Raises NotSent, Interrupted or NotTelegram; never names the URL, which holds the token."""
        assert self._session is not None, "initialize() comes first"
        read = self._read if read_timeout is DEFAULT else read_timeout
        connect = self._connect if connect_timeout is DEFAULT else connect_timeout
        timeout = _timeout(connect, read)
        with _told_apart():
            body, headers = _body(request_data)
            async with self._session.request(method, url, data=body, headers=headers, allow_redirects=False, timeout=timeout) as response:
                status, answer = response.status, await response.read()
        if status >= REFUSED:
            try:
                self.parse_json_payload(answer)
            except TelegramError:
                raise NotTelegram(str(status)) from None
        return status, answer

    async def file(self, url: str, most: int) -> bytes | None:
        """What is there, if it has no more bytes than this: no more are read. Raises as above."""
        assert self._session is not None, "initialize() comes first"
        with _told_apart():
            async with self._session.get(url, allow_redirects=False, timeout=_timeout(self._connect, self._read)) as response:
                content = b""
                while len(content) <= most and (more := await response.content.read(most + 1 - len(content))):
                    content += more
                return content if response.status == OK and len(content) <= most else None


@contextmanager
def _told_apart() -> Iterator[None]:
    """What went wrong on the way: whether anything left, and whether it may have been taken."""
    try:
        yield
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
        raise NotSent(type(error).__name__) from None
    except TimeoutError:
        raise Unanswered("TimedOut") from None
    except aiohttp.ClientError as error:
        raise Interrupted(type(error).__name__) from None


@cache
def _timeout(connect: float, read: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=None, connect=connect + FOUND, sock_connect=connect, sock_read=read)


def _body(data: RequestData | None) -> tuple[aiohttp.FormData | bytes | None, dict[str, str]]:
    """The body, and the headers that say what it is. JSON where it can be: it is written in half the time of a form."""
    if data is None:
        return None, {}
    if not data.contains_files:
        return data.json_payload, JSON
    form = aiohttp.FormData(dict(data.json_parameters))
    for name, (file_name, content, mime) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=file_name, content_type=mime)
    return form, {}
