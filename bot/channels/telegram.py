"""Messages out to Telegram. python-telegram-bot is the typed client, nothing more."""

import html
import logging
import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace

from telegram import Bot, BotCommandScope, BotCommandScopeChat
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from ..errors import DeliveryError, MessageRefused, NotKnown, PersonUnreachable, RetryLater, TokenRefused
from .channel import Attachment, Button, Document, Outgoing, Profile
from .sounds import MOST_BYTES, SUFFIX, seconds_of
from .transport import Interrupted, NotSent, Unanswered, call, download
from .updates import CHANNEL

log = logging.getLogger(__name__)

Commands = Sequence[tuple[str, str]]
Call = tuple[str, dict[str, object]]  # a method of the Bot API, and its fields
SHORT_LABEL = 14  # characters: two of these fit beside each other on a small phone
GONE = ("chat not found", "user is deactivated", "bot was blocked", "bot can't initiate", "user not found", "peer_id_invalid")

TAG = re.compile(r"<[^>]*>")
OPTIONAL = re.compile(r"</?(?:blockquote|tg-time)\b[^>]*>")  # tags that not every server knows
VOICE, AS_FILE = "voice", "opname.oga"
SPOKEN = (SUFFIX, ".oga")
SENDING = {"document": "sendDocument", "photo": "sendPhoto", VOICE: "sendVoice"}
NO_PREVIEW = {"is_disabled": True}
# refusals of a message, in lower case
UNREADABLE = "can't parse entities"
UNKNOWN_TAG = re.compile(r'unsupported start tag "(?:blockquote|tg-time)"')
NO_VOICE = "voice_messages_forbidden"
NOT_MODIFIED = "message is not modified"
NOT_EDITABLE = ("message to edit not found", "message can't be edited", "message_id_invalid", "message_too_long", "message is too long")
OF_THE_MESSAGE = (*GONE, *NOT_EDITABLE, NOT_MODIFIED, "text must be non-empty", "text is empty", "button_data_invalid", "reply markup is too long")
MOST_EDITS = 1000  # that are remembered, over all chats


def chat_of(person: str) -> int:
    """A private chat has the number of its person."""
    return int(person.rpartition(":")[2])


def number_of(token: str) -> int:
    """The bot's number on Telegram, which everybody may see."""
    return int(token.partition(":")[0])


def keyboard(buttons: tuple[Button, ...]) -> list[list[dict[str, str]]]:
    """Buttons below each other; two short ones share a row."""
    rows: list[list[dict[str, str]]] = []
    for before, button in zip((None, *buttons), buttons, strict=False):
        fits = before is not None and len(rows[-1]) == 1 and max(len(before.label), len(button.label)) <= SHORT_LABEL
        shown = {"text": button.label, "callback_data": button.data} | ({"style": button.style} if button.style else {})
        if fits:
            rows[-1].append(shown)
        else:
            rows.append([shown])
    return rows


def basic(message: Outgoing) -> Outgoing:
    """The same without all that not every server knows."""
    buttons = tuple(replace(button, style="") for button in message.buttons)
    return replace(message, html=OPTIONAL.sub("", message.html), buttons=buttons, protected=False)


class TelegramChannel:
    """Sends to people by the Bot API, in full, and without what is optional where a server refuses that."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._full = True  # until this server turns out to refuse what is optional
        self._drawn: OrderedDict[tuple[int, int], int] = OrderedDict()  # chat and message -> hash of what it was made to look like last

    async def offer(self, commands: Commands, scope: BotCommandScope | None = None, language: str | None = None) -> None:
        """What the app shows behind its menu button, there and in that language."""
        await self._bot.set_my_commands(commands, scope=scope, language_code=language)

    async def present(self, profile: Profile) -> None:
        """The name comes last: it is what Telegram refuses soonest. Raises TelegramError."""
        language = profile.language or None
        await self.offer(profile.commands, None, language)
        await self._bot.set_my_description(profile.description, language)
        await self._bot.set_my_short_description(profile.short, language)
        await self._bot.set_my_name(profile.name, language)

    @property
    def bot(self) -> str:
        """The bot, as it stands in the keys of its people: by the number in its token, which is known before Telegram has answered."""
        return f"{CHANNEL}:{number_of(self._bot.token)}"

    @property
    def username(self) -> str:
        """The bot's own name, once it is known."""
        return self._bot.bot.username or ""

    async def send(self, person: str, message: Outgoing) -> None:
        try:
            if message.commands:
                await self.offer(message.commands, BotCommandScopeChat(chat_of(person)))
                return
            if not message.edits:
                await self._deliver(chat_of(person), message)
            elif not await self._edited(chat_of(person), message):
                await self._deliver(chat_of(person), replace(message, edits=0))
        except TelegramError as error:
            raise delivery_error(error) from None

    async def fetch(self, attached: Attachment) -> bytes | None:
        """What was said or sent; None where it can't be had."""
        try:
            return await download(self._bot, attached.reference, MOST_BYTES)
        except TelegramError as error:
            log.warning("what was sent can't be fetched (%s)", type(error).__name__)
            return None

    def redrawing(self, person: str, message: Outgoing) -> Call | None:
        """The call by which a message comes to look like this; None where it does already."""
        chat = chat_of(person)
        if self._looks_like(chat, message):
            return None
        self._remember(chat, message)
        return _call(chat, message if self._full else basic(message), self._full)

    async def _edited(self, chat: int, message: Outgoing) -> bool:
        """Whether the message looks like this now; if not, it can't be changed any more."""
        if self._looks_like(chat, message):
            return True
        try:
            await self._deliver(chat, message)
        except BadRequest as error:
            words = error.message.lower()
            if NOT_MODIFIED not in words:
                if any(each in words for each in NOT_EDITABLE):
                    return False
                raise
        self._remember(chat, message)
        return True

    def _looks_like(self, chat: int, message: Outgoing) -> bool:
        return self._drawn.get((chat, message.edits)) == hash(message)

    def _remember(self, chat: int, message: Outgoing) -> None:
        self._drawn[chat, message.edits] = hash(message)
        self._drawn.move_to_end((chat, message.edits))
        if len(self._drawn) > MOST_EDITS:
            self._drawn.popitem(last=False)

    async def _make(self, made: Call, message: Outgoing) -> None:
        files = {_field(message.document): (message.document.name, message.document.content)} if message.document else {}
        await call(self._bot, *made, files)

    async def _deliver(self, chat: int, message: Outgoing) -> None:
        """In full; what is refused for what is optional goes once more without it, and what can't be read as plain text."""
        full = self._full  # others may find out meanwhile
        try:
            await self._make(_call(chat, message if full else basic(message), full), message)
        except BadRequest as error:
            words = error.message.lower()
            if NO_VOICE in words and message.document:  # a setting of who gets it; a file is none of that
                await self._deliver(chat, replace(message, document=replace(message.document, name=AS_FILE)))
            elif UNREADABLE in words and not (full and UNKNOWN_TAG.search(words)):
                plain = html.unescape(TAG.sub("", message.html))
                await self._make(_call(chat, replace(basic(message), html=plain), full=False, parse_mode=""), message)
                log.error("a message went out as plain text, because Telegram could not read its markup")
            elif full and not any(each in words for each in OF_THE_MESSAGE):
                first, self._full = self._full, False
                try:
                    await self._deliver(chat, message)
                except BaseException:  # cut off, too
                    self._full = first  # it was not for what is optional
                    raise
                if first:
                    log.warning("Telegram refuses what is optional in a message; from now on messages go without it")
            else:
                raise


def _call(chat: int, message: Outgoing, full: bool, parse_mode: str = ParseMode.HTML) -> Call:
    fields: dict[str, object] = {"chat_id": chat, "caption" if message.document else "text": message.html}
    protected = {"protect_content": True} if message.protected else {}
    if parse_mode:
        fields["parse_mode"] = parse_mode
    if message.buttons:
        fields["reply_markup"] = {"inline_keyboard": keyboard(message.buttons)}
    if message.document:
        field = _field(message.document)
        lasts = {"duration": seconds_of(message.document.content) or 0} if field == VOICE else {}
        return SENDING[field], fields | lasts | (protected if message.document.name.endswith(SPOKEN) else {})
    if full:
        fields["link_preview_options"] = NO_PREVIEW
    if message.edits:
        return "editMessageText", fields | {"message_id": message.edits}
    return "sendMessage", fields | protected


def _field(document: Document) -> str:
    """What Telegram calls it: a picture is seen in the chat, a voice message is heard there, a document is opened."""
    picture = document.name.endswith(".png") and not document.to_keep
    return "photo" if picture else VOICE if document.name.endswith(SUFFIX) else "document"


def delivery_error(error: TelegramError) -> DeliveryError:
    """What a refusal means for the message: later, never to this person, never this message, or just once more."""
    words = error.message.lower()
    match error:
        case RetryAfter():
            after = error.retry_after
            return RetryLater(after if isinstance(after, int) else after.total_seconds())
        case ChatMigrated():  # of a group: nobody's chat with a bot does
            return PersonUnreachable("migrated")
        case Forbidden():
            return PersonUnreachable("deactivated" if "deactivated" in words else "blocked" if "blocked" in words else "refused")
        case BadRequest():  # before NetworkError, which it is a kind of
            return PersonUnreachable("gone") if any(each in words for each in GONE) else MessageRefused(error.message)
        case InvalidToken():
            return TokenRefused(60, "the token is refused")
        case NotSent():
            return DeliveryError(type(error).__name__)
        case Interrupted():
            return NotKnown(type(error).__name__, silent=isinstance(error, Unanswered))
        case NetworkError():  # an answer, if no kind one: the message was not taken
            return DeliveryError(type(error).__name__)
        case _ if type(error) is TelegramError:  # an answer that is no JSON: not Telegram's own
            return NotKnown("no answer of Telegram")
        case _:
            return MessageRefused(type(error).__name__)
