"""Puts the parts together: here it is said which stands behind which."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from . import demo
from .channels.channel import Channel, Document, Face, Watch
from .channels.sounds import SUFFIX
from .chat import Chat, FaceChannel, key_of
from .clockwork import Clockwork
from .content import Content, read_content
from .conversation import Conversation
from .delivery import planner
from .delivery.drain import Drain, Seen
from .delivery.sender import FREE, Again, Budget, Run, Sender, at_once
from .documents.making import made
from .door import Door
from .errors import SettingsError
from .profile import mark, profile
from .questions import Records
from .records import BOT, DEMO, LEADER, PROFILE, Queue, bot_of
from .rendering import Renderer
from .school.answering import DEEDS
from .school.codes import new_code
from .settings import LONGEST_OPERATOR, KeyPlaces, Settings
from .store.keys import Keys
from .store.moving import Moved, move
from .store.store import Store
from .texts import SOURCE
from .understanding.listener import Listener
from .weekcards import WeekCards

if TYPE_CHECKING:
    from starlette.routing import BaseRoute

    from .channels.bot import TelegramBot
    from .class_page import ClassPages
    from .desk import SchoolDesk

HEALTHY_SECONDS = 90.0  # a bot that ticked longer ago stands still


class App:
    """Everything a running program needs."""

    def __init__(
        self,
        database_url: str,
        clock: Callable[[], datetime],
        content: Content | None = None,
        new_code: Callable[[], str] = new_code,
        listener: Listener | None = None,
        keys: KeyPlaces | None = None,
        pages: str = "",
    ) -> None:
        """Raises SettingsError where the URL is none, DialogueInvalid where the content is not in order. Nothing is opened yet.

        `keys`: where those are; by default beside a database that is a file. `pages`: where people reach those of classes; empty where they can't.
        """
        self.store = Store(database_url, keys)
        self.clock: Callable[[], datetime] = lambda: clock().astimezone(UTC)  # so that a difference is real time, also when the clocks change
        self.content = content or read_content()
        self.listener = listener or Listener(self.content.form)
        self.renderer = Renderer(self.content.translated, self.content.wording, self.content.dialogues)
        self.conversation = Conversation(self.content, self.renderer, self.store, DEEDS, clock, new_code, self.listener.understands, pages)
        self.cards = WeekCards(self.conversation.card)
        together = planner.MOST_ALONE if self.store.single_writer else planner.MOST_BESIDE
        self.clockwork = Clockwork(self.store, self.content, self.renderer, self.conversation, self.cards, self.clock, together)
        self.new_code, self.pages = new_code, pages
        self.door = Door(self.store, self.clock, timedelta(days=self.content.retention.browser))

    @classmethod
    def of(cls, settings: Settings, clock: Callable[[], datetime]) -> "App":
        """As the operator set it. Raises as above."""
        return cls(settings.database_url, clock, keys=settings.keys, pages=settings.pages)

    def prepare(self, with_demo: bool = False) -> None:
        """Makes the database ready for use: an empty one gets its schema, and the demo school if that is wanted. Raises as `require_schema`."""
        if self.store.schema() == "":
            self.store.upgrade()
            if with_demo:
                with self.store.transaction() as records:
                    if not records.schools():  # another program may have begun at the same time
                        demo.load(records)
        self.store.require_schema()

    def move_to(self, url: str, moved: Moved) -> int:
        """Everything into another database, which holds nothing yet; the keys stay where they are.

        How many rows. Raises SettingsError, also where a bot is at work: what it did meanwhile would be lost. Then nothing was kept there.
        """
        target = Store(url, self.store.keys.places)
        try:
            with self.store.alone():
                at_work, since = (False, "") if self.store.single_writer or self.store.schema() == "" else self.health()
                if at_work:
                    raise SettingsError(f"a bot is at work on this database ({since}); stop it, and wait for {HEALTHY_SECONDS:.0f} s")
                return move(self.store, target, moved)
        finally:
            target.close()

    def move_keys(self, url: str) -> int:
        """Every key into another database of keys; the master key stays in its file. How many. Raises SettingsError, StoreUnavailable."""
        target = Keys(replace(self.store.keys.places, url=url))
        try:
            return self.store.keys.copy_to(target)
        finally:
            target.close()

    def erase_forgotten(self) -> int:
        """Who had themselves erased after a backup that was put back is erased once more. How many there were. Raises StoreUnavailable."""
        with self.store.transaction() as records:
            people = records.people_forgotten()
            for person in people:
                records.erase(person, self.clock())
        return len(people)

    def is_demo(self) -> bool:
        """Whether the database holds the demo school, whose code everybody knows."""
        with self.store.transaction() as records:
            return records.fact(DEMO) is not None

    def leads(self, person: str) -> bool:
        """Whether the person of this key leads a school. Raises StoreUnavailable."""
        with self.store.transaction() as records:
            return records.is_known(person) and any(role.kind == LEADER for role in records.roles(records.person(person).id))

    def chat(self, name: str, face: Face) -> Chat:
        """A conversation of this person in the terminal."""
        here = {bot_of(key_of(name)): FaceChannel(face)}
        sender = Sender(self.store, here, self.clock, self.make, lease=0)  # one terminal, one person: nobody else sends
        return Chat(self.conversation, self.listener, sender, name, face)

    def telegram(self, token: str, api_url: str) -> "TelegramBot":
        """The bot on Telegram."""
        from .channels.bot import TelegramBot  # here, because it takes longer to import than all the rest

        return TelegramBot(token, api_url, self.renderer.word(SOURCE, "only_private"))

    async def present(self, bot: "TelegramBot", operator: str, stop: asyncio.Event, run: Run = at_once) -> None:
        """Tells Telegram how the bot presents itself, where that has changed: Telegram soon refuses to be told again. Keeps its name, for links.

        Raises StoreUnavailable.
        """
        from .channels.bot import until_stop

        def known() -> tuple[str, str | None]:
            with self.store.transaction() as records:
                records.set_fact(f"{BOT}{bot.number}", bot.channel.username)
                return operator or self._only_school(records), records.fact(f"{PROFILE}{bot.number}")

        def tell() -> None:
            with self.store.transaction() as records:
                records.set_fact(f"{PROFILE}{bot.number}", now)

        operator, told = await run(known)
        profiles = [profile(self.renderer, self.content, each.code, operator) for each in self.content.languages.values() if each.telegram]
        now = mark(profiles, bot.channel.username)
        if told == now:
            return
        telling = asyncio.ensure_future(bot.present(profiles))
        if await until_stop(telling, stop) and telling.result():
            await run(tell)

    @staticmethod
    def _only_school(records: Records) -> str:
        """The name of the one school there is; empty where there are more, or where the name is too long to show."""
        names = list(records.schools())
        return names[0] if len(names) == 1 and len(names[0]) <= LONGEST_OPERATOR else ""

    @staticmethod
    def server(
        bots: Mapping[str, "TelegramBot"], settings: Settings, watched: Watch, pages: Sequence["BaseRoute"], stop: asyncio.Event
    ) -> Awaitable[object]:
        """The server until `stop`, where there is one: of the updates of these bots, by their paths, and of pages. Its door is open already.

        Raises SettingsError.
        """
        if not settings.listens:
            return stop.wait()
        from .channels.webhook import listen, listening

        return listen(bots, settings.webhook_secret.get_secret_value(), listening(settings.listens), watched, pages, stop)

    @staticmethod
    async def updates(bot: "TelegramBot", settings: Settings, stop: asyncio.Event) -> None:
        """Takes the updates of one bot until `stop`: by webhook where one is set, else by polling.

        Raises SettingsError; BotRefused, which is one, where Telegram refuses the token.
        """
        if settings.webhook_url:
            from .channels.webhook import take_at

            await take_at(bot, settings.webhook_of(bot.name), settings.webhook_secret.get_secret_value(), stop)
        else:
            from .channels.polling import poll

            await poll(bot, stop)

    def count_wrong_code(self) -> None:
        """One more of everybody's together. Raises StoreUnavailable."""
        with self.store.transaction() as records:
            records.count_wrong_code()

    @cached_property
    def desk(self) -> "SchoolDesk":
        """Where a leader leads a school."""
        from .desk import SchoolDesk  # as below

        return SchoolDesk(self.store, self.content, self.renderer, self.clock, self.new_code, self.pages)

    @cached_property
    def class_pages(self) -> "ClassPages":
        """This week's card of each class, for who has its code."""
        from .class_page import ClassPages  # here, because only a program that is asked for a page needs it

        return ClassPages(self.store, self.content, self.renderer, self.clock)

    def queues(self, bots: Sequence[str]) -> list[Queue]:
        """How the ledger of each bot stands."""
        now = self.clock()
        with self.store.transaction() as records:
            return [records.queue(bot, now) for bot in bots or records.bots()]

    def health(self) -> tuple[bool, str]:
        """Whether the running bot makes progress, read from the database: it notes every tick. Raises StoreUnavailable."""
        with self.store.transaction() as records:
            last = records.last_tick()
        if last is None:
            return False, "never at work"
        age = (self.clock() - last).total_seconds()
        return age < HEALTHY_SECONDS, f"last at work {age:.0f} s ago"

    @staticmethod
    async def bot_name(settings: Settings) -> str:
        """The bot's user name; empty where Telegram does not answer."""
        from .channels.bot import name_of_bot

        return await name_of_bot(settings.tokens[0], settings.telegram_api_url)

    async def flush_telegram(self, token: str, api_url: str) -> None:
        """Sends what waits for people on Telegram, without being the bot."""
        from .channels.bot import sending

        async with sending(token, api_url) as channel:
            await self.sender({channel.bot: channel}).flush_all()

    def sender(
        self,
        channels: Mapping[str, Channel],
        run: Run = at_once,
        again: Again | None = None,
        budget: Budget = FREE,
    ) -> Sender:
        """Brings what waits to the people of these bots."""
        return Sender(self.store, channels, self.clock, self.make, run, again=again, budget=budget)

    def make(self, document: Document) -> bytes:
        """What a document is made of: of a recording the database knows how it sounds."""
        return self.store.sound(int(document.source)) if document.name.endswith(SUFFIX) else made(document)

    def release_messages(self) -> None:
        """Nobody else sends from this database, so what was in hand when the last process died may leave at once."""
        if self.store.single_writer:
            with self.store.transaction() as records:
                records.release_posted()
                records.release_held(self.clock(), 0)

    def drain(self, bot: str, channel: Channel, run: Run, worker: str, per_second: float, seen: Seen) -> Drain:
        """The cards of one bot, whose channel this is."""
        by_database = not self.store.single_writer
        return Drain(self.store, bot, channel, self.cards.of, self.clock, run, worker, per_second, seen, by_database=by_database)

    def change_bot(self, old: str, new: str) -> int:
        """The people of one bot are those of another from now on. How many. Raises SettingsError where one of them is known to that one already, or
        another program is at work on a SQLite file.
        """
        with self.store.alone(), self.store.transaction() as records:
            if twice := records.known_to_both(old, new):
                raise SettingsError(f"known to both bots already: {twice} people, who would be there twice; at the new one they can use /wissen")
            return records.change_bot(old, new)

    def restored(self) -> int:
        """An older database was put back: what was due since may have left already, so none of it leaves any more. How many cards it were.

        Whose key is in no backup of the keys gets another one: what they typed is lost, and they can go on. Raises SettingsError where another
        program is at work on a SQLite file.
        """
        with self.store.alone():
            self.clockwork.plan_all()
            now = self.clock()
            with self.store.transaction() as records:
                records.drop_stale_reminders(now)
                records.drop_stale_circles(now)
                records.begin_anew()
                records.end_all_browsers()  # who was logged out after that backup is not in again
                return records.drop_waiting(now, "restored")
