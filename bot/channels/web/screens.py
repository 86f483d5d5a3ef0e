"""A person's conversation as their browsers show it. Only in memory: after a restart the open question is asked again."""

import asyncio
import re
import secrets
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from html import escape

from ...errors import RetryLater
from ..channel import Channel, Outgoing

MOST_ENTRIES = 100  # on one screen; what came before has left the memory, and so the screen after a reload
MOST_SCREENS = 2000
IDLE = 3600.0  # seconds after which a screen that nobody looks at is forgotten
AGAIN = 5.0  # seconds until a message for somebody without a screen is looked at again
MARKUP = re.compile(r"(</?[bi]>|</?blockquote>)")
EXPANDABLE = re.compile(r"<blockquote expandable>")
MOMENT = re.compile(r"</?tg-time[^<>]*>")  # a browser has no moments that stand in the reader's own zone


@dataclass(frozen=True, slots=True)
class Entry:
    """One message on a screen. number: its place. version: that of the screen when it came or changed. mine: what the person typed."""

    number: int
    version: int
    message: Outgoing
    mine: bool = False

    @property
    def html(self) -> str:
        """As a page shows it."""
        return page_html(self.message.html)


def page_html(html: str) -> str:
    """A message's markup in a page: what a message may hold (see `Outgoing`), and nothing else, whatever it holds."""
    parts = MARKUP.split(EXPANDABLE.sub("<blockquote>", MOMENT.sub("", html)))
    return "".join(part if MARKUP.fullmatch(part) else part.replace("<", "&lt;").replace(">", "&gt;") for part in parts)


class Screen:
    """One person's. epoch: tells it from one of before a restart."""

    def __init__(self) -> None:
        self.epoch, self.version, self.entries = secrets.token_hex(4), 0, list[Entry]()
        self.gone = False  # forgotten: who looks at it hears nothing more
        self._numbers, self._news = 0, asyncio.Event()

    def show(self, message: Outgoing) -> None:
        """A new message, or one that takes the place of another; an app's menu has no place here."""
        if message.commands:
            return
        at = next((index for index, each in enumerate(self.entries) if message.edits and each.number == message.edits), None)
        if at is not None:
            self.entries[at] = Entry(message.edits, self._next(), replace(message, edits=0))
        elif not message.edits:
            self._add(message)

    def show_typed(self, words: str) -> None:
        """What the person typed, as they see it themselves."""
        self._add(Outgoing(escape(words, quote=False)), mine=True)

    def card_of(self, pressed: str) -> Outgoing | None:
        """The message with this button, which can still be changed."""
        found = next((each for each in reversed(self.entries) if any(button.data == pressed for button in each.message.buttons)), None)
        return None if found is None else replace(found.message, edits=found.number)

    def entry(self, number: int) -> Entry | None:
        return next((each for each in self.entries if each.number == number), None)

    def since(self, version: int) -> list[Entry]:
        """What came or changed after that version."""
        return [each for each in self.entries if each.version > version]

    async def news(self, version: int, seconds: float) -> bool:
        """Whether anything came or changed after that version, within so many seconds."""
        if self.version <= version:
            try:
                await asyncio.wait_for(self._news.wait(), seconds)
            except TimeoutError:
                return False
        return self.version > version

    def end(self) -> None:
        """Whoever waits for news waits no longer."""
        self.gone = True
        self._tell()

    def _add(self, message: Outgoing, mine: bool = False) -> None:
        self._numbers += 1
        self.entries.append(Entry(self._numbers, self._next(), message, mine))
        del self.entries[:-MOST_ENTRIES]

    def _next(self) -> int:
        self.version += 1
        self._tell()
        return self.version

    def _tell(self) -> None:
        self._news.set()
        self._news = asyncio.Event()


class Screens(Channel):
    """Everybody's: the channel to who is in a browser."""

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        """`timer`: seconds."""
        self._timer, self._screens, self._used = timer, dict[str, Screen](), dict[str, float]()
        self._looking = Counter[str]()
        self.closed = False

    def of(self, person: str) -> Screen:
        """Theirs; an empty one where there was none."""
        self._used[person] = self._timer()
        if person not in self._screens:
            self._make_room()
            self._screens[person] = Screen()
        return self._screens[person]

    async def send(self, person: str, message: Outgoing) -> None:
        screen = self._screens.get(person)
        if screen is None:
            raise RetryLater(AGAIN, "nobody is looking")
        screen.show(message)

    @contextmanager
    def looking(self, person: str) -> Iterator[Screen]:
        """A browser of theirs looks on meanwhile."""
        self._looking[person] += 1
        try:
            yield self.of(person)
        finally:
            self._looking[person] -= 1
            if not self._looking[person]:
                del self._looking[person]
            if person in self._screens:
                self._used[person] = self._timer()

    @property
    def looks(self) -> int:
        """How many browsers look on."""
        return self._looking.total()

    def looks_of(self, person: str) -> int:
        return self._looking[person]

    def watched(self) -> list[str]:
        """The people who are looking."""
        return list(self._looking)

    def drop(self, person: str) -> None:
        """Nothing of it is remembered any more."""
        if screen := self._screens.pop(person, None):
            screen.end()
        self._used.pop(person, None)

    def forget_idle(self) -> None:
        """What nobody has looked at for an hour is remembered no longer."""
        now = self._timer()
        for person in [each for each, used in self._used.items() if now - used > IDLE and not self._looking[each]]:
            self.drop(person)

    def close(self) -> None:
        """Nobody waits for news any longer: the program ends."""
        self.closed = True
        for screen in self._screens.values():
            screen.end()

    def _make_room(self) -> None:
        over = len(self._screens) - MOST_SCREENS + 1
        if over > 0:
            left = sorted((used, person) for person, used in self._used.items() if not self._looking[person])
            for _, person in left[:over]:
                self.drop(person)
