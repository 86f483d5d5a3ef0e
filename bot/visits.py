"""What browsers ask for: pages of classes, and the conversations of who is let in. At the database by the worker, as all else."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from functools import partial

from starlette.routing import Route

from .app import App
from .channels.channel import Incoming
from .channels.lanes import Lanes
from .channels.web.class_pages import ClassPages, Guessing
from .channels.web.conversation import Reader
from .channels.web.screens import Screens
from .channels.web.staff import StaffPages
from .delivery.sender import Run
from .desk import NOT_YOURS, Done
from .records import WEB, bot_of
from .talk import Talk
from .texts import SOURCE

log = logging.getLogger(__name__)

PAGE_WORDS = ("said", "type", "send", "menu", "help", "bring", "lost")  # of the page of a conversation, in wording.yaml behind `page_`


class Visits:
    """What the pages are made of (`Classes` and `Staff` of channels.web). Each raises StoreUnavailable."""

    def __init__(self, app: App, run: Run, bots: Sequence[str]) -> None:
        """`bots`: those at work. Their people can talk in a browser too: an answer goes to where it was asked."""
        self._app, self._run, self._bots, self.screens = app, run, bots, Screens()
        self._sender = app.sender(dict.fromkeys([*bots, WEB], self.screens), run)
        self._talk, self._lanes = Talk(app, run, self._sender, self.screens), Lanes()
        self._done: dict[str, Done] = {}  # at the desks of these people, and not told yet

    def routes(self, secure: bool) -> list[Route]:
        """All pages. `secure`: they are reached by https only."""
        guessing = Guessing(self)
        return [*ClassPages(self, guessing).routes(), *StaffPages(self, self.screens, guessing, self._app.content.retention.browser, secure).routes()]

    async def until(self, stop: asyncio.Event) -> None:
        """Then nobody waits any longer for what comes by itself: an open stream would keep the program from ending."""
        await stop.wait()
        self.screens.close()

    # ---- classes
    async def class_page(self, code: str, languages: str) -> str:
        return await self._run(partial(self._app.class_pages.page, code, languages, self._bots))

    async def class_sheet(self, code: str) -> str:
        return await self._run(partial(self._app.class_pages.sheet, code))

    async def class_sound(self, code: str, recording: int) -> bytes:
        return await self._run(partial(self._app.class_pages.sound, code, recording))

    async def wrong_code(self) -> None:
        await self._run(self._app.count_wrong_code)

    # ---- staff
    async def enter(self, code: str) -> str:
        entered = await self._run(partial(self._app.door.enter, code))
        if entered is None:
            return ""
        self.screens.drop(entered.person_key)  # who was erased since it was shown comes back as somebody new
        self._done.pop(entered.person_key, None)
        if entered.begin:
            await self.receive(Incoming(entered.person_key, text=entered.begin))
        return entered.secret

    async def who(self, secret: str) -> str:
        return await self._run(partial(self._app.door.who, secret))

    async def leave(self, secret: str) -> None:
        await self._run(partial(self._app.door.leave, secret))

    async def desk(self, person: str) -> str:
        done = self._done.get(person)
        page = await self._run(partial(self._app.desk.page, person, done))
        if self._done.get(person) is done:  # what another page of theirs did meanwhile is told yet
            self._done.pop(person, None)
        return page

    async def change(self, person: str, form: Mapping[str, str]) -> None:
        done = await self._run(partial(self._app.desk.change, person, form))
        if done != NOT_YOURS:
            self._done[person] = done

    # ---- conversations
    async def open(self, person: str) -> Reader:
        reader = await self._run(partial(self._reader, person))  # first: an apology on an empty screen would hide the open question
        async with self._lanes.lane(person):
            if not self.screens.of(person).entries:
                for message in await self._run(partial(self._app.conversation.greet, person)):
                    await self.screens.send(person, message)
            await self._sender.flush(person)
        return reader

    async def receive(self, incoming: Incoming) -> None:
        self.screens.of(incoming.person)  # for the answer
        async with self._lanes.lane(incoming.person):
            answer, redrawn = await self._talk.receive(incoming)
            if redrawn is not None:
                await self.screens.send(incoming.person, redrawn)
            await answer()

    async def flush_watched(self, bot: str = WEB) -> None:
        """What waits for who is looking: a card, a reminder. Of somebody on Telegram it goes there, not here."""
        self.screens.forget_idle()
        for person in self.screens.watched():
            if bot_of(person) == bot:
                try:
                    async with self._lanes.lane(person):
                        await self._sender.flush(person)
                except Exception as error:  # noqa: BLE001  # one person's message must not keep others back
                    log.error("a tick failed: %s", type(error).__name__)

    def _reader(self, person: str) -> Reader:
        language = self._app.content.languages.get(self._app.store.language_of(person)) or self._app.content.languages[SOURCE]
        words = {key: self._app.renderer.word(language.code, f"page_{key}") for key in PAGE_WORDS}
        return Reader(language.code.replace("_", "-"), language.right_to_left, words, self._app.leads(person))
