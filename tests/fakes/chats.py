"""The people who talk with the bot: what they do, and what they see on their screens."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from .keyboards import Button
from .limits import MESSAGE_LENGTH, Formatted, Refused, as_shown, utf16_length
from .parameters import Photo, Upload, Voice

if TYPE_CHECKING:
    from .world import World

PATIENCE = 60  # seconds in which something happens, however busy the machine is
COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])")
# Keep right-to-left and left-to-right pieces of a text apart. Nobody sees them, so tests need not type them.
ISOLATES = re.compile("[\u2066-\u2069]")

# What a person can send besides words, as Telegram describes it to the bot.
_FILE = {"file_id": "file-of-a-person", "file_unique_id": "unique-file-of-a-person"}
VOICE = {"voice": {**_FILE, "duration": 3}}
MUSIC = {"audio": {**_FILE, "duration": 180, "title": "Een lied", "mime_type": "audio/mpeg"}}
VIDEO_NOTE = {"video_note": {**_FILE, "duration": 3, "length": 240}}
PHOTO = {"photo": [{**_FILE, "width": 90, "height": 90}]}
STICKER = {
    "sticker": {**_FILE, "type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False},
}


@dataclass(frozen=True)
class Message:
    """One message as it is on the screen. It does not change: after an edit the chat holds another Message."""

    id: int
    sender: str
    from_bot: bool
    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    document: Upload | None = None
    photo: Photo | None = None
    voice: Voice | None = None
    silent: bool = False  # it came without a sound
    protected: bool = False  # the app does not let it be passed on or kept
    preview: bool = True  # the first link in it may be shown with a picture
    markup: dict[str, Any] = field(default_factory=dict, repr=False)  # reply_markup as the bot sent it
    source: Formatted = field(default=Formatted(""), repr=False)
    json: dict[str, Any] = field(default_factory=dict, repr=False)  # as Telegram describes the message to the bot
    change: int = field(default=0, compare=False, repr=False)  # when it last changed, counted over all chats

    @property
    def file(self) -> Upload | None:
        """What it is a caption of."""
        return self.document or self.photo or self.voice

    @property
    def buttons(self) -> list[Button]:
        return [button for row in self.rows for button in row]

    @property
    def styles(self) -> dict[str, str]:
        """The buttons that have a style, with it."""
        buttons = [button for row in self.markup.get("inline_keyboard", ()) for button in row]
        return {button["text"]: button["style"] for button in buttons if "style" in button}

    @property
    def formatting(self) -> list[tuple[str, str, str]]:
        """What is formatted: the tag, the words it is about, and its argument (a link; for tg-time the seconds and the form)."""
        return self.source.pieces

    def __str__(self) -> str:
        file = f"({self.document.name}) " if self.document else "(photo) " if self.photo else "(voice message) " if self.voice else ""
        rows = "".join("\n  " + " ".join(f"[{button.label}]" for button in row) for row in self.rows)
        return f"{self.sender}: {file}{self.text}{rows}"


@dataclass
class Tap:
    """A button somebody pressed; its little clock turns until the bot answers."""

    id: str
    user: User
    label: str
    data: str
    answered: bool = False
    expired: bool = False
    toast: str = ""  # what the answer showed on the screen
    alert: bool = False

    def __str__(self) -> str:
        return f"{self.user.title} pressed [{self.label}] ({self.data})"


class Chat:
    """A conversation of the bot with one person or a group."""

    def __init__(self, world: World, chat_id: int, title: str) -> None:
        self.world = world
        self.id = chat_id
        self.title = title
        self.history: list[Message] = []  # every form every message has had, also what was deleted since
        self._messages: dict[int, Message] = {}
        self._last_act = 0

    @property
    def chat_json(self) -> dict[str, Any]:
        raise NotImplementedError

    def refuse_access(self) -> None:
        """Raises Refused when the bot can't do anything here."""

    def refuse_messages(self) -> None:
        """Raises Refused when the bot can't write here."""

    @property
    def messages(self) -> list[Message]:
        return list(self._messages.values())

    def message(self, message_id: int) -> Message | None:
        return self._messages.get(message_id)

    def screen(self) -> str:
        """The chat as a person sees it: both sides, buttons in brackets."""
        return "\n".join(map(str, self.messages))

    async def put(self, message: Message) -> Message:
        """Shows a new message, or the new form of an old one."""
        message = replace(message, change=self.world.next_change())
        self._messages[message.id] = message
        self.history.append(message)
        await self.world.notify()
        return message

    async def remove(self, message_id: int) -> None:
        del self._messages[message_id]
        await self.world.notify()

    async def sees(self, words: str, timeout: float = PATIENCE, fresh: bool = False) -> Message:
        """Waits for a message of the bot with these words and gives the newest; fresh: came or changed since the last act."""

        def newest() -> Message | None:
            since = self._last_act if fresh else 0
            found = (m for m in self.messages if m.from_bot and m.change > since and _visible(words) in _visible(m.text))
            return max(found, key=lambda m: m.id, default=None)  # a card that was answered changes beside the answer

        message = await self.world.wait_for(newest, timeout)
        if message is None:
            raise AssertionError(f"{self.title} does not see {words!r} within {timeout} s, but:\n{self.screen()}")
        return message

    async def _say(self, sender: User, text: str, content: dict[str, Any]) -> Message:
        message_id = self.world.next_message_id()
        wire = {"message_id": message_id, "from": sender.json, "chat": self.chat_json, "date": self.world.date()} | content
        self._last_act = self.world.next_change()
        message = await self.put(Message(message_id, sender.title, from_bot=False, text=text, json=wire))
        await self.world.queue.add("message", wire, f"chat {self.id}")
        return message

    def _button(self, label: str, messages: list[Message]) -> tuple[Message, Button]:
        """The newest button with this label that answers the bot."""
        for message in reversed(messages):
            for button in message.buttons:
                if _visible(button.label) == _visible(label) and button.data is not None:
                    return message, button
        screen = "\n".join(map(str, messages))
        raise AssertionError(f"{self.title} has no button [{label}] on the screen:\n{screen}")

    async def _press(self, sender: User, message_id: int, label: str, data: str) -> Tap:
        tap = Tap(self.world.next_tap_id(), sender, label, data)
        self.world.taps[tap.id] = tap
        self._last_act = self.world.next_change()
        message = self.message(message_id)
        gone = {"chat": self.chat_json, "message_id": message_id, "date": 0}
        query = {
            "id": tap.id,
            "from": sender.json,
            "message": message.json if message else gone,
            "chat_instance": str(7_919 * self.id),
            "data": data,
        }
        await self.world.queue.add("callback_query", query, f"taps of {sender.id}")
        return tap


class User(Chat):
    """A person, and the private chat with the bot (Telegram gives both the same id)."""

    def __init__(self, world: World, user_id: int, name: str, language_code: str) -> None:
        super().__init__(world, user_id, name)
        self.language_code = language_code
        self.started = False
        self.blocked = False
        self.deactivated = False
        self.refuses_voice = False  # a setting that people with Telegram Premium have

    @property
    def json(self) -> dict[str, Any]:
        return {"id": self.id, "is_bot": False, "first_name": self.title, "language_code": self.language_code}

    @property
    def chat_json(self) -> dict[str, Any]:
        return {"id": self.id, "type": "private", "first_name": self.title}

    def refuse_access(self) -> None:
        if self.deactivated:
            raise Refused(403, "Forbidden: user is deactivated")

    def refuse_messages(self) -> None:
        if not self.started:
            raise Refused(403, "Forbidden: bot can't initiate conversation with a user")
        if self.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")

    @property
    def taps(self) -> list[Tap]:
        return [tap for tap in self.world.taps.values() if tap.user is self]

    async def send(self, text: str) -> Message:
        """Types a message; a /command is marked as one, as Telegram does."""
        from canary import typed  # which imports this

        self._act()
        typed(text, (button.label for message in self.messages for button in message.buttons))
        return await self._say(self, *written(text))

    async def voice(self, content: bytes | None = None, seconds: int = 3, kind: str = "audio/ogg") -> Message:
        """Speaks a voice message; one without content can't be fetched."""
        self._act()
        if content is None:
            return await self._say(self, "(voice message)", VOICE)
        return await self._say(self, "(voice message)", {"voice": self.world.voice_json(Voice("voice.oga", content, seconds, kind))})

    async def document(self, content: bytes, name: str = "mijn-gegevens.json") -> Message:
        """Sends a file."""
        self._act()
        id = self.world.file_id(Upload(name, content))
        told = {"file_id": id, "file_unique_id": f"unique-{id}", "file_name": name, "file_size": len(content)}
        return await self._say(self, f"({name})", {"document": told})

    async def music(self) -> Message:
        self._act()
        return await self._say(self, "(music)", MUSIC)

    async def video_note(self) -> Message:
        self._act()
        return await self._say(self, "(video message)", VIDEO_NOTE)

    async def photo(self) -> Message:
        self._act()
        return await self._say(self, "(photo)", PHOTO)

    async def sticker(self) -> Message:
        self._act()
        return await self._say(self, "(sticker)", STICKER)

    async def edit(self, message: Message, text: str) -> Message:
        """Changes a message this person sent before."""
        self._act()
        assert self.message(message.id) and not message.from_bot, f"{self.title} can't edit this: {message}"
        shown, content = written(text)
        wire = {**message.json, **content, "edit_date": self.world.date()}
        edited = await self.put(replace(message, text=shown, json=wire))
        await self.world.queue.add("edited_message", wire, f"chat {self.id}")
        return edited

    async def tap(self, label: str) -> Tap:
        """Presses the newest button with this label that is on the screen."""
        self._act()
        message, button = self._button(label, self.messages)
        return await self._press(self, message.id, button.label, button.data or "")

    async def tap_old(self, message: Message, label: str) -> Tap:
        """Presses a button of a message as it was, though it may have changed or gone since."""
        self._act()
        _, button = self._button(label, [message])
        return await self._press(self, message.id, button.label, button.data or "")

    async def forge(self, data: str) -> Tap:
        """Sends data no button has, as a manipulated app can, under the newest message of the bot."""
        self._act()
        from_bot = [message.id for message in self.messages if message.from_bot]
        assert from_bot, f"{self.title} has no message of the bot to forge a tap on"
        return await self._press(self, from_bot[-1], "forged", data)

    async def answered(self, timeout: float = PATIENCE) -> None:
        """Waits until the bot has answered every tap of this person."""

        def all_answered() -> bool:
            return all(tap.answered or tap.expired for tap in self.taps)

        if not await self.world.wait_for(all_answered, timeout):
            unanswered = "\n".join(str(tap) for tap in self.taps if not tap.answered)
            raise AssertionError(f"Not answered within {timeout} s:\n{unanswered}")

    async def block(self) -> None:
        assert not self.blocked, f"{self.title} has blocked the bot already"
        self.blocked = True
        await self._tell_membership("member", "kicked")

    async def unblock(self) -> None:
        assert self.blocked, f"{self.title} has not blocked the bot"
        self.blocked = False
        await self._tell_membership("kicked", "member")

    def deactivate(self) -> None:
        """Deletes the account. Telegram tells the bot nothing."""
        self.deactivated = True

    def _act(self) -> None:
        assert not self.blocked, f"{self.title} has blocked the bot: unblock() first"
        assert not self.deactivated, f"{self.title} has no account any more"
        self.started = True

    async def _tell_membership(self, old: str, new: str) -> None:
        def member(status: str) -> dict[str, Any]:
            until = {"until_date": 0} if status == "kicked" else {}
            return {"user": self.world.bot_json, "status": status} | until

        event = {
            "chat": self.chat_json,
            "from": self.json,
            "date": self.world.date(),
            "old_chat_member": member(old),
            "new_chat_member": member(new),
        }
        await self.world.queue.add("my_chat_member", event, f"membership in {self.id}")


class Group(Chat):
    """A group the bot is in, and reads everything of."""

    def __init__(self, world: World, chat_id: int, title: str, members: tuple[User, ...]) -> None:
        super().__init__(world, chat_id, title)
        self.members = members
        self.left = False  # the bot has gone

    @property
    def chat_json(self) -> dict[str, Any]:
        return {"id": self.id, "type": "group", "title": self.title}

    def refuse_access(self) -> None:
        if self.left:
            raise Refused(403, "Forbidden: bot is not a member of the group chat")

    async def send(self, sender: User, text: str) -> Message:
        self._act(sender)
        return await self._say(sender, *written(text))

    async def tap(self, sender: User, label: str) -> Tap:
        self._act(sender)
        message, button = self._button(label, self.messages)
        return await self._press(sender, message.id, button.label, button.data or "")

    def _act(self, sender: User) -> None:
        assert sender in self.members, f"{sender.title} is not in {self.title}"
        assert not self.left, f"the bot has left {self.title} and hears nothing"


def written(text: str) -> tuple[str, dict[str, Any]]:
    """A text somebody typed: as it is shown, and as the bot gets it."""
    shown = as_shown(text)
    assert shown, f"Telegram sends no empty messages: {text!r}"
    assert utf16_length(shown) <= MESSAGE_LENGTH, f"Telegram's app would cut this in pieces: {len(shown)} characters"
    commands = [{"type": "bot_command", "offset": utf16_length(shown[: found.start()]), "length": len(found[0])} for found in COMMAND.finditer(shown)]
    return shown, {"text": shown} | ({"entities": commands} if commands else {})


def _visible(text: str) -> str:
    return ISOLATES.sub("", text)
