"""A conversation as a page: what was said, what can be tapped, a line to type in, and what comes by itself as an event stream.

Without JavaScript each answer loads the page anew; with it, only what is new is put in.
"""

import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from ...errors import StoreUnavailable
from ..buckets import Buckets
from ..channel import Attachment, Incoming
from ..sounds import MOST_BYTES as MOST_OF_A_FILE
from ..sounds import SUFFIX
from .careful import body_of, form_of, from_ourselves, personal, refused
from .screens import Entry, Screen, Screens
from .templates import environment

MOST_STREAMS, MOST_OF_ONE = 1000, 4  # event streams that are open at once; of one person
ANEW = "event: anew\ndata: \n\n"  # the page is of before a restart, or of who is let in no longer: it reads itself once more
UNBUFFERED = {"X-Accel-Buffering": "no"}  # nginx would keep an event until more has come
HEARTBEAT = 20.0  # seconds of silence after which we look whether this person is still let in
USES = [f"{what}-src 'self'" for what in ("style", "script", "connect", "img", "media", "manifest")]
KINDS = {".png": "image/png", ".pdf": "application/pdf", SUFFIX: "audio/ogg", ".ics": "text/calendar", ".json": "application/json"}
SHOWN = (".png", SUFFIX)  # in the page itself; all else is a file to keep


@dataclass(frozen=True, slots=True)
class Reader:
    """How a page speaks to somebody: the language (as in `lang`), its direction, and the page's own words in it. leads: there is a desk for them."""

    language: str
    right_to_left: bool
    words: Mapping[str, str]
    leads: bool


class Talks(Protocol):
    """The conversations behind the pages."""

    async def open(self, person: str) -> Reader:
        """What waits is on their screen from now on, and so is the open question where there was nothing. Raises StoreUnavailable."""

    async def receive(self, incoming: Incoming) -> None:
        """When this returns, the answer is on their screen."""


Who = Callable[[Request], Awaitable[str]]  # the key of the person; empty where nobody is let in. Raises StoreUnavailable
Stranger = Callable[[Sequence[Entry]], Response]  # what somebody sees who is not let in, or no longer: then with what was said last
Visited = Callable[[Request, Response], None]


class Conversations:
    """The pages of everybody's conversation, each at the same path."""

    def __init__(
        self,
        path: str,
        who: Who,
        talks: Talks,
        screens: Screens,
        stranger: Stranger,
        visited: Visited = lambda request, answer: None,
        framed: bool = False,
    ) -> None:
        """`visited` is told of each look of who is let in. `framed`: our own pages may show it within themselves."""
        self._path, self._who, self._talks, self._screens, self._stranger = path, who, talks, screens, stranger
        self._visited = visited
        around = ("base-uri 'none'", "frame-ancestors 'self'") if framed else ("base-uri 'none'", "frame-ancestors 'none'")
        self._headers = personal(*USES, alone=around)
        self._buckets, self._framed = Buckets(), framed
        self._page, self._entries = environment.get_template("conversation.html"), environment.get_template("entries.html")

    def routes(self) -> list[Route]:
        return [
            Route(self._path, self._look, methods=["GET"]),
            Route(self._path, self._say, methods=["POST"]),
            Route(f"{self._path}/stream", self._stream, methods=["GET"]),
            Route(f"{self._path}/file", self._bring, methods=["POST"]),
            Route(f"{self._path}/file/{{number:int}}", self._take, methods=["GET"]),
        ]

    # ---- to look
    async def _look(self, request: Request) -> Response:
        person = await self._who(request)
        if not person:
            return self._stranger([])
        reader = await self._talks.open(person)
        screen, here = self._screens.of(person), request.url.path
        page = self._page.render(reader=reader, screen=screen, entries=screen.entries, here=here, shown=SHOWN, framed=self._framed)
        answer = Response(page, media_type="text/html", headers=self._headers)
        self._visited(request, answer)
        return answer

    async def _take(self, request: Request) -> Response:
        """A file of this person's screen."""
        person = await self._who(request)
        entry = self._screens.of(person).entry(request.path_params["number"]) if person else None
        document = entry.message.document if entry is not None else None
        if document is None:
            return refused(404, "not found")
        suffix = Path(document.name).suffix
        way = "inline" if suffix in SHOWN else "attachment"
        named = {"Content-Disposition": f"{way}; filename*=UTF-8''{quote(document.name)}"}
        return Response(document.content, media_type=KINDS.get(suffix, "text/plain; charset=utf-8"), headers=self._headers | named)

    async def _stream(self, request: Request) -> Response:
        person = await self._who(request)
        if not person:  # a refusal would be the end of the stream, and the conversation would stand there for whoever comes next
            return Response(ANEW, media_type="text/event-stream", headers=self._headers)
        if self._screens.looks >= MOST_STREAMS or self._screens.looks_of(person) >= MOST_OF_ONE:
            return refused(503, "too many")
        epoch, _, seen = (request.headers.get("last-event-id") or request.query_params.get("seen", "")).partition("-")
        version = int(seen) if seen.isascii() and seen.isdigit() and len(seen) < 10 else 0
        look = ExitStack()
        screen = look.enter_context(self._screens.looking(person))  # from here on it counts, or many at once would all be let in
        return EventStream(self._events(request, person, screen, epoch, version), self._headers | UNBUFFERED, look)

    async def _events(self, request: Request, person: str, screen: Screen, epoch: str, version: int) -> AsyncIterator[str]:
        """What comes after that version, until the browser goes, this person is let in no longer, or the program ends."""
        if screen.epoch != epoch:
            yield ANEW
            return
        yield "retry: 2000\n\n"
        while not self._screens.closed:
            if screen.gone:
                yield ANEW
                return
            if await screen.news(version, HEARTBEAT):
                new, version = screen.since(version), screen.version
                yield f"id: {screen.epoch}-{version}\ndata: {json.dumps(self._made(request.url.path.removesuffix('/stream'), screen, new))}\n\n"
            elif not await self._still(request, person):
                yield ANEW
                return
            else:
                yield ": still here\n\n"

    async def _still(self, request: Request, person: str) -> bool:
        """Whether this is still the person who is let in."""
        try:
            return await self._who(request) == person
        except StoreUnavailable:
            return True  # nothing is known to have changed

    # ---- to say something
    async def _say(self, request: Request) -> Response:
        person = await self._let_in(request)
        if isinstance(person, Response):
            return person
        form = await form_of(request)
        if form is None:
            return refused(413, "too large")
        screen = self._screens.of(person)
        before, pressed, text = screen.version, form.get("pressed", ""), form.get("text", "").strip()
        if pressed:
            await self._receive(Incoming(person, pressed=pressed, card=screen.card_of(pressed)))
        elif text:
            if not text.startswith("/"):
                screen.show_typed(text)
            await self._receive(Incoming(person, text=text))
        return await self._answer(request, request.url.path, person, screen, before)

    async def _bring(self, request: Request) -> Response:
        """A voice message or a file, as its bytes alone; what it is stands in the header that says so of every body."""
        person = await self._let_in(request)
        if isinstance(person, Response):
            return person
        content = await body_of(request, MOST_OF_A_FILE)
        if content is None:
            return refused(413, "too large")
        if not content:  # whoever sent it has hung up
            return refused(400, "nothing came")
        screen = self._screens.of(person)
        before, kind = screen.version, request.headers.get("content-type", "")
        voice = kind.startswith("audio/")
        attached = Attachment("", size=len(content), kind=kind, content=content)
        await self._receive(Incoming(person, other="voice" if voice else "file", attached=attached))
        return await self._answer(request, request.url.path.removesuffix("/file"), person, screen, before)

    async def _let_in(self, request: Request) -> str | Response:
        """The person who posts something, or why it is refused."""
        if not from_ourselves(request):
            return refused(403, "from another site")
        return await self._who(request) or self._stranger([])

    async def _receive(self, incoming: Incoming) -> None:
        """Of somebody who sends too much, once the remark that they do."""
        if self._buckets.admits(incoming.person, time.time()):
            await self._talks.receive(incoming)
        elif self._buckets.first_refusal(incoming.person):
            await self._talks.receive(replace(incoming, text="", pressed="", other="too_fast", attached=None))

    async def _answer(self, request: Request, here: str, person: str, screen: Screen, before: int) -> Response:
        """What is new, for a page that puts it in itself; else the page once more. Whom these words put out sees the answer outside, this once."""
        if not await self._still(request, person):
            self._screens.drop(person)
            return self._stranger([each for each in screen.since(before) if not each.mine])
        if request.headers.get("accept") != "application/json":
            return RedirectResponse(f"{here}#end", 303, self._headers)
        return Response(self._made(here, screen, screen.since(before)), media_type="text/html", headers=self._headers)

    def _made(self, here: str, screen: Screen, entries: list[Entry]) -> str:
        return self._entries.render(screen=screen, entries=entries, here=here, shown=SHOWN)


class EventStream(StreamingResponse):
    """What comes by itself; somebody looks for as long as it is open."""

    def __init__(self, events: AsyncIterator[str], headers: Mapping[str, str], look: ExitStack) -> None:
        super().__init__(events, media_type="text/event-stream", headers=headers)
        self._look = look

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with self._look:
            await super().__call__(scope, receive, send)
