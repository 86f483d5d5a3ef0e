"""The page of a class, for whoever has its code: read without joining, kept by nobody."""

import asyncio
from collections.abc import Awaitable
from contextlib import suppress
from typing import Protocol

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ...errors import StoreUnavailable
from ..sounds import MIME
from .careful import policy, refused
from .templates import FOLDER

STYLE = (FOLDER / "page.css").read_bytes()
CAREFUL = policy("style-src 'self'", "media-src 'self'", "form-action 'none'") | {"Cache-Control": "private, max-age=300", "Vary": "Accept-Language"}
WRONG_WAITS = 1.0  # seconds after a code that is none
MOST_GUESSING = 4  # such codes that wait at the same time; others wait for these


class Classes(Protocol):
    """What the pages of classes are made of. Each raises StoreUnavailable."""

    async def class_page(self, code: str, languages: str) -> str:
        """This week's card of the class with this code, as HTML, in the first of these languages that there is; empty where there is none."""

    async def class_sheet(self, code: str) -> str:
        """The same in every language, to print."""

    async def class_sound(self, code: str, recording: int) -> bytes:
        """A recording of a card that its parents can hear; empty where there is none."""

    async def wrong_code(self) -> None:
        """Somebody asked for what there is none of."""


class Guessing:
    """Who comes with a code that is none waits; nobody else does."""

    def __init__(self, classes: Classes) -> None:
        self._classes, self._waiting = classes, asyncio.Semaphore(MOST_GUESSING)

    async def wrong(self) -> Response:
        """What they get, after a while; it is counted."""
        async with self._waiting:
            with suppress(StoreUnavailable):
                await self._classes.wrong_code()
            await asyncio.sleep(WRONG_WAITS)
        return refused(404, "not found")


class ClassPages:
    """The pages of all classes."""

    def __init__(self, classes: Classes, guessing: Guessing) -> None:
        self._classes, self._guessing = classes, guessing

    def routes(self) -> list[Route]:
        paths = {"/k/{code}": self._page, "/k/{code}/a4": self._sheet, "/k/{code}/{recording:int}.ogg": self._sound, "/k.css": style}
        return [Route(path, answer, methods=["GET"]) for path, answer in paths.items()]

    async def _page(self, request: Request) -> Response:
        wanted = request.query_params.get("lang") or request.headers.get("Accept-Language", "")
        return await self._made(self._classes.class_page(request.path_params["code"], wanted))

    async def _sheet(self, request: Request) -> Response:
        return await self._made(self._classes.class_sheet(request.path_params["code"]))

    async def _sound(self, request: Request) -> Response:
        return await self._made(self._classes.class_sound(request.path_params["code"], request.path_params["recording"]), MIME)

    async def _made(self, making: Awaitable[str | bytes], kind: str = "text/html") -> Response:
        made = await making
        return Response(made, media_type=kind, headers=CAREFUL) if made else await self._guessing.wrong()


async def style(request: Request) -> Response:
    return Response(STYLE, media_type="text/css", headers=CAREFUL | {"Cache-Control": "public, max-age=86400"})
