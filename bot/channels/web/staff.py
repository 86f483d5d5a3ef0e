"""Staff in the browser: a link that works once opens a session, the session a conversation, and a school leader's desk."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from types import MappingProxyType
from typing import Protocol

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ...errors import StoreUnavailable
from .careful import form_of, from_ourselves, personal, policy, refused
from .class_pages import Guessing
from .conversation import Conversations, Talks
from .screens import Entry, Screens
from .templates import FOLDER, environment

COOKIE = "samenspraak"
BOUND = f"__Host-{COOKIE}"  # by https: a browser takes it from this host alone, not from a neighbour under the same name
PAGE = personal("style-src 'self'", "img-src 'self'")
TALK, DOOR, DESK = "/gesprek", "/t/{code}", "/desk"
FILES = {
    "/desk.css": "text/css",
    "/conversation.css": "text/css",
    "/conversation.js": "text/javascript",
    "/icon.svg": "image/svg+xml",
    "/app.webmanifest": "application/manifest+json",
}


class Staff(Talks, Protocol):
    """The people behind the sessions. Each raises StoreUnavailable."""

    async def enter(self, code: str) -> str:
        """The secret of a session that this link or invitation opens; empty where it opens nothing."""

    async def who(self, secret: str) -> str:
        """The key of the person whose session this is; empty where it is none."""

    async def leave(self, secret: str) -> None:
        """The session ends."""

    async def desk(self, person: str) -> str:
        """The desk of the school that this person leads, this once with what a form of theirs just did; empty where they lead none."""

    async def change(self, person: str, form: Mapping[str, str]) -> None:
        """What this form of their desk asks is done."""


class StaffPages:
    """Where staff come in, talk, and lead a school."""

    def __init__(self, staff: Staff, screens: Screens, guessing: Guessing, days: int, secure: bool) -> None:
        """`days`: that a browser keeps the cookie after the last visit. `secure`: the pages are reached by https only, the cookie too."""
        self._staff, self._screens, self._guessing, self._days, self._secure = staff, screens, guessing, days, secure
        self._cookie = BOUND if secure else COOKIE
        self._talking = Conversations(TALK, self._who, staff, screens, self._stranger, self._stay)
        self._door, self._outside = environment.get_template("door.html"), environment.get_template("outside.html")

    def routes(self) -> list[Route]:
        return [
            Route(DOOR, self._at_the_door, methods=["GET"]),
            Route(DOOR, self._come_in, methods=["POST"]),
            Route(f"{TALK}/leave", self._leave, methods=["POST"]),
            *self._talking.routes(),
            Route(DESK, self._desk, methods=["GET"]),
            Route(DESK, self._change, methods=["POST"]),
            *files(),
        ]

    async def _who(self, request: Request) -> str:
        secret = request.cookies.get(self._cookie, "")
        return await self._staff.who(secret) if secret else ""

    # ---- in and out
    async def _at_the_door(self, request: Request) -> Response:
        """A button, and nothing else: an app that looks where a link goes must not use it up."""
        inside = bool(await self._who(request))
        page = self._door.render(here=request.url.path, code=request.path_params["code"], inside=inside)
        return Response(page, media_type="text/html", headers=PAGE)

    async def _come_in(self, request: Request) -> Response:
        if not from_ourselves(request):
            return refused(403, "from another site")
        secret = await self._staff.enter(request.path_params["code"])
        if not secret:
            await self._guessing.wrong()
            return self._stranger(status=404)
        with suppress(StoreUnavailable):
            await self._staff.leave(request.cookies.get(self._cookie, ""))  # nobody has that cookie any more
        answer = RedirectResponse(TALK, 303, PAGE)
        self._keep(answer, secret)
        return answer

    def _keep(self, answer: Response, secret: str) -> None:
        answer.set_cookie(self._cookie, secret, max_age=self._days * 86400, httponly=True, secure=self._secure, samesite="lax", path="/")

    def _stay(self, request: Request, answer: Response) -> None:
        """The browser keeps the cookie as long again: the session lasts longer by every visit too."""
        self._keep(answer, request.cookies[self._cookie])

    async def _leave(self, request: Request) -> Response:
        if not from_ourselves(request):
            return refused(403, "from another site")
        person = await self._who(request)
        await self._staff.leave(request.cookies.get(self._cookie, ""))
        self._screens.drop(person)  # last: other pages of theirs look at once whether they are still let in
        answer = self._stranger(status=200)
        answer.delete_cookie(self._cookie, path="/", secure=self._secure, httponly=True, samesite="lax")
        return answer

    def _stranger(self, said: Sequence[Entry] = (), status: int = 403) -> Response:
        return Response(self._outside.render(said=said), status, PAGE, "text/html")

    # ---- the desk
    async def _desk(self, request: Request) -> Response:
        person = await self._who(request)
        page = await self._staff.desk(person) if person else ""
        if not page:
            return RedirectResponse(TALK, 303, PAGE) if person else self._stranger()
        answer = Response(page, media_type="text/html", headers=PAGE)
        self._stay(request, answer)
        return answer

    async def _change(self, request: Request) -> Response:
        """The page after it is asked for by itself: to load that anew does nothing a second time."""
        if not from_ourselves(request):
            return refused(403, "from another site")
        form = await form_of(request)
        if form is None:
            return refused(413, "too large")
        person = await self._who(request)
        if not person:
            return self._stranger()
        await self._staff.change(person, form)
        return RedirectResponse(DESK, 303, PAGE)


def files(also: Mapping[str, str] = MappingProxyType({})) -> list[Route]:
    """What the pages are made of, the same for everybody; `also`: others, as in FILES."""
    return [Route(path, _file(path, kind), methods=["GET"]) for path, kind in {**FILES, **also}.items()]


def _file(path: str, kind: str) -> Callable[[Request], Awaitable[Response]]:
    content = (FOLDER / path.removeprefix("/")).read_bytes()

    async def answer(request: Request) -> Response:
        return Response(content, media_type=kind, headers=policy() | {"Cache-Control": "public, max-age=300"})

    return answer
