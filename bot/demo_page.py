"""The demo school in a browser: a teacher's phone and a parent's beside each other, and a clock that can be moved. On this machine alone."""

import asyncio
import io
import os
import signal
import sys
import tempfile
import webbrowser
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path

import uvicorn
from babel.dates import format_datetime
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from . import demo
from .app import App
from .channels.web.careful import LATER, form_of, from_ourselves, personal, refused
from .channels.web.class_pages import ClassPages, Guessing
from .channels.web.conversation import USES, Conversations
from .channels.web.staff import files
from .channels.web.templates import environment
from .channels.webhook import Server, listening
from .chat import CHANNEL, key_of
from .content import Content
from .delivery.sender import Run
from .demo import CODE, TEACHER_NAME
from .errors import SettingsError
from .school.codes import new_code
from .texts import SOURCE
from .tour import PREPARING, ZONE, MovedClock, TourFace, play, to_saturday
from .visits import Visits
from .worker import Batches

TEACHER, PARENT = "leraar", "ouder-"  # phones, as they stand in addresses; the second with a language behind it
FIRST_LANGUAGE = "tr"
HERE = f"{CHANNEL}:local"  # the bot of everybody here
HEADERS = personal(*USES, "frame-src 'self'")
FILES = {"/demo.css": "text/css", "/demo.js": "text/javascript"}
MOVES: Mapping[str, Callable[[datetime], timedelta]] = {
    "dag": lambda now: timedelta(days=1),
    "zaterdag": to_saturday,
    "week": lambda now: timedelta(weeks=1),
}


class DemoPage:
    """Two phones and a clock."""

    def __init__(self, app: App, clock: MovedClock, run: Run) -> None:
        """`app`: of a database that is this demo's own, with the demo school in it."""
        self._app, self._clock, self._run = app, clock, run
        self.visits = Visits(app, run, [HERE])
        self._phones = {TEACHER: key_of(TEACHER_NAME)} | {f"{PARENT}{language}": key_of(name) for name, language in demo.parents(app.content).items()}
        self._page = environment.get_template("demo.html")

    def server(self) -> Starlette:
        phones = Conversations("/telefoon/{phone}", self._who, self.visits, self.visits.screens, lambda said: refused(404, "not found"), framed=True)
        pages = [Route("/", self._look, methods=["GET"]), Route("/klok", self._move, methods=["POST"])]
        routes = [*pages, *phones.routes(), *ClassPages(self.visits, Guessing(self.visits)).routes(), *files(FILES)]
        # nobody but who sits here: also not a page of another site that a browser on this machine happens to show
        return Starlette(
            routes=routes, exception_handlers=LATER, middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"])]
        )

    async def _who(self, request: Request) -> str:
        return self._phones.get(request.path_params["phone"], "")

    async def _look(self, request: Request) -> Response:
        languages = self._app.content.languages
        chosen = languages.get(request.query_params.get("taal", "")) or languages[FIRST_LANGUAGE]
        page = self._page.render(languages=languages.values(), chosen=chosen, now=self._told(), code=CODE, teacher=TEACHER, parent=PARENT)
        return Response(page, media_type="text/html", headers=HEADERS)

    async def _move(self, request: Request) -> Response:
        """The clock goes ahead, and what is due by then is planned and sent."""
        if not from_ourselves(request):
            return refused(403, "from another site")
        form = await form_of(request) or {}
        move = MOVES.get(form.get("naar", ""))
        if move is None:
            return refused(400, "not a moment")
        self._clock.later(move(self._clock()))
        await self._run(self._app.clockwork.tick)
        await self.visits.flush_watched(HERE)
        if request.headers.get("accept") == "application/json":
            return PlainTextResponse(self._told(), headers=HEADERS)
        return RedirectResponse(f"/?taal={form.get('taal', FIRST_LANGUAGE)[:12]}", 303, HEADERS)

    def _told(self) -> str:
        return format_datetime(self._clock().astimezone(ZONE), "EEEE d MMMM y, HH:mm 'uur'", locale=SOURCE)


async def begun(folder: Path, clock: Callable[[], datetime], content: Content | None = None, new_code: Callable[[], str] = new_code) -> App:
    """The demo school in a database of its own in this folder; its teacher has prepared a talk, and there is a parent in every language."""
    app = App(f"sqlite:///{folder / 'demo.db'}", clock, content, new_code)
    app.prepare(with_demo=True)
    with app.store.transaction() as records:
        demo.add_parents(records, app.content)
    for scene in PREPARING:
        await play(app, TourFace(io.StringIO(), ()), scene)
    return app


async def show(port: int, say: Callable[[str], None]) -> None:
    """Until Ctrl-C. `say` tells the person at the terminal where the page is. Raises SettingsError where the port is taken."""
    with tempfile.TemporaryDirectory(prefix="samenspraak-") as folder:
        try:
            listens = listening(f"127.0.0.1:{port}")
        except SettingsError:
            raise SettingsError(f"port {port} is taken; choose another with --port, or 0 for any that is free") from None
        say("De demoschool wordt klaargezet …")
        clock = MovedClock()
        app = await begun(Path(folder), clock)
        worker = Batches(app.store.share)
        page = DemoPage(app, clock, worker.run)
        config = uvicorn.Config(page.server(), log_config=None, access_log=False, server_header=False, lifespan="off", timeout_graceful_shutdown=1)
        server = Server(config)
        stop = asyncio.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
        serving = asyncio.create_task(server.serve([listens]))
        _tell(f"http://127.0.0.1:{listens.getsockname()[1]}", say)
        await asyncio.wait({serving, asyncio.create_task(stop.wait())}, return_when=asyncio.FIRST_COMPLETED)
        page.visits.screens.close()
        server.should_exit = True
        await serving
        await worker.close()
        app.store.close()


def _tell(address: str, say: Callable[[str], None]) -> None:
    """Where it is, and how to come there: in a browser that is opened, or from another machine."""
    shown = sys.platform != "linux" or "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    say(f"Samenspraak staat klaar: {address}")
    if not (shown and webbrowser.open(address)):
        port = address.rpartition(":")[2]
        say(f"Geen browser op deze machine? Typ op je eigen computer: ssh -N -L {port}:127.0.0.1:{port} deze-machine, en open daar het adres.")
    say("Stoppen: Ctrl-C. In de terminal praten: make demo-terminal")
