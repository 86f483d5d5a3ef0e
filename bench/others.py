"""What a turn could have been built on, in its ordinary use: `transitions`, `sqlite3`, and python-telegram-bot's ConversationHandler."""

import json
import sqlite3
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    BaseHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PersistenceInput,
    PicklePersistence,
    TypeHandler,
    filters,
)
from telegram.request import BaseRequest, RequestData
from transitions import Machine

from bot.channels.telegram import TelegramChannel
from bot.channels.updates import read_update

from .turns import BOT, PEOPLE, WORDS, House

TOKEN = f"{BOT}:AAoffline-offline-offline-offline-12"
Bots = Application[Any, Any, Any, Any, Any, Any]
Handle = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, Any]]


class Walker:
    """A model of `transitions`: its machine hangs the trigger on it."""

    state: str
    on: Callable[[], bool]
    mood = 45

    def calm(self) -> bool:
        return self.mood >= 40


def walker(states: int) -> Walker:
    """In a ring of states, each with one way on and a guard."""
    model = Walker()
    names = [f"state_{number}" for number in range(states)]
    pairs = zip(names, names[1:] + names[:1], strict=True)
    ring = [{"trigger": "on", "source": here, "dest": there, "conditions": model.calm} for here, there in pairs]
    Machine(model, states=names, initial=names[0], transitions=ring, auto_transitions=False)
    return model


class BareSqlite:
    """One row changed and committed, with the settings of our store: what a turn that keeps anything costs at least."""

    def __init__(self, folder: Path, size: int) -> None:
        self._connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.execute("CREATE TABLE session (id INTEGER PRIMARY KEY, snapshot TEXT NOT NULL)")
        self._connection.executemany("INSERT INTO session VALUES (?, ?)", [(number, "x" * size) for number in range(PEOPLE)])
        self._size = size

    def commit(self, turn: int) -> None:
        """`turn` is never the same: SQLite writes nothing where a row stays as it was."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("UPDATE session SET snapshot = ? WHERE id = ?", (f"{turn}".ljust(self._size, "y"), turn % PEOPLE))
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()


class Offline(BaseRequest):
    """Telegram as it answers, without a network."""

    def __init__(self) -> None:
        user = {"id": BOT, "is_bot": True, "first_name": "Samenspraak", "username": "samenspraak_bot"}
        sent = {"message_id": 1, "date": 1795000000, "chat": {"id": 1, "type": "private", "first_name": "Sanne"}, "from": user, "text": WORDS}
        self._me, self._sent = (json.dumps({"ok": True, "result": result}).encode() for result in (user, sent))
        self.messages = 0

    @property
    def read_timeout(self) -> float:
        return 1.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any) -> tuple[int, bytes]:
        if url.endswith("/getMe"):
            return 200, self._me
        assert request_data is not None
        assert json.loads(request_data.json_payload)["text"]
        self.messages += 1
        return 200, self._sent


async def application(request: Offline, handler: BaseHandler[Any, Any, Any], file: Path | None = None) -> Bots:
    """Ready to process updates; what is remembered goes to a file if one is given."""
    builder = ApplicationBuilder().token(TOKEN).request(request).get_updates_request(Offline()).updater(None).job_queue(None)
    if file is not None:
        kept = PersistenceInput(bot_data=False, chat_data=False, callback_data=False)
        builder.persistence(PicklePersistence(file, store_data=kept, on_flush=True))
    made: Bots = builder.build()
    made.add_handler(handler)
    await made.initialize()
    return made


def conversation_handler(states: int, persistent: bool) -> ConversationHandler[Any]:
    """In a ring of states: each keeps what was written, and replies with one message."""
    words = filters.TEXT & ~filters.COMMAND

    def asking(state: int) -> Handle:
        async def handle(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
            assert update.message is not None
            assert context.user_data is not None
            context.user_data[state] = update.message.text
            await update.message.reply_text(WORDS)
            return (state + 1) % states

        return handle

    asked: dict[object, list[BaseHandler[Any, Any, Any]]] = {state: [MessageHandler(words, asking(state))] for state in range(states)}
    entry: list[BaseHandler[Any, Any, Any]] = [MessageHandler(words, asking(0))]
    return ConversationHandler(entry, asked, [], name="bench", persistent=persistent)


def our_handler(house: House) -> TypeHandler[Any, Any, Any]:
    """As our bot does it, but in one thread: read the update, take the turn, then send what is in the outbox."""

    async def handle(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        incoming = read_update(update.to_dict(), BOT).incoming
        assert incoming is not None
        house.receive(incoming)
        channel = TelegramChannel(context.bot)
        await house.app.sender({channel.bot: channel}).flush(incoming.person)

    return TypeHandler(Update, handle)


def updates(made: Bots, house: House) -> Iterable[Update]:
    """The same words from everybody."""
    for user, _ in enumerate(house.people, 1):
        person = {"id": user, "is_bot": False, "first_name": "Sanne"}
        message = {"message_id": 1, "date": 1795000000, "chat": {"id": user, "type": "private"}, "from": person, "text": WORDS}
        update = Update.de_json({"update_id": house.update(), "message": message}, made.bot)
        assert update is not None
        yield update


def halfway(made: Bots, house: House, states: int) -> None:
    """Everybody's memory as it is in the middle of a conversation, so that no round is heavier than another."""
    for user, _ in enumerate(house.people, 1):
        made.user_data[user].clear()
        made.user_data[user].update({state: f"{state}. {WORDS}" for state in range(states // 2)})


def and_kept(made: Bots) -> Callable[[Update], Awaitable[None]]:
    """An update, and everything remembered written to the file: once, at its end."""

    async def process(update: Update) -> None:
        await made.process_update(update)
        await made.update_persistence()
        assert made.persistence is not None
        await made.persistence.flush()

    return process
