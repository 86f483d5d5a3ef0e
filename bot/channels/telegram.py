"""Telegram: updates in, messages out. python-telegram-bot is the typed client and parser, nothing more."""

from collections.abc import Sequence

from telegram import (
    Bot,
    BotCommandScope,
    BotCommandScopeChat,
    CallbackQuery,
    Chat,
    ChatMember,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    Update,
)
from telegram.constants import ChatType, ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from ..errors import DeliveryError, MessageRefused, PersonUnreachable, RetryLater
from .channel import Button, Incoming, Outgoing

CHANNEL = "telegram"
Commands = Sequence[tuple[str, str]]
UPDATES = [Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER]
SHORT_LABEL = 14  # characters: two of these fit beside each other on a small phone
GONE = ("chat not found", "user is deactivated", "bot was blocked", "bot can't initiate", "user not found", "peer_id_invalid")
SPOKEN = ("voice", "audio", "video_note")


def person_key(bot_id: int, user_id: int) -> str:
    return f"{CHANNEL}:{bot_id}:{user_id}"


def chat_of(person: str) -> int:
    """A private chat has the number of its person."""
    return int(person.rpartition(":")[2])


def incoming_of(update: Update, bot_id: int) -> Incoming | None:
    """What an update says, from a person in a private chat; None for anything else."""
    user, chat = update.effective_user, update.effective_chat
    if user is None or chat is None or chat.type != ChatType.PRIVATE:
        return None
    person, source = person_key(bot_id, user.id), f"{CHANNEL}:{bot_id}"

    def incoming(text: str = "", pressed: str = "", other: str = "") -> Incoming:
        return Incoming(person, text, pressed, other, source, update.update_id)

    match update:
        case Update(callback_query=CallbackQuery(data=str(data))):
            return incoming(pressed=data)
        case Update(edited_message=Message()):
            return incoming(other="edited")
        case Update(message=Message(text=str(text))):
            return incoming(text=text)
        case Update(message=Message() as message):
            return incoming(other="voice" if any(getattr(message, kind) for kind in SPOKEN) else "file")
        case _ if update.my_chat_member is not None:
            blocked = update.my_chat_member.new_chat_member.status == ChatMember.BANNED
            return incoming(other="blocked" if blocked else "unblocked")
    return None


def group_of(update: Update) -> Chat | None:
    """The group or channel an update comes from, where we have nothing to look for."""
    chat = update.effective_chat
    if chat is None or chat.type == ChatType.PRIVATE:
        return None
    member = update.my_chat_member
    if member is not None and member.new_chat_member.status in (ChatMember.LEFT, ChatMember.BANNED):
        return None
    return chat


def keyboard(buttons: tuple[Button, ...]) -> InlineKeyboardMarkup | None:
    """Buttons below each other; two short ones share a row."""
    rows: list[list[InlineKeyboardButton]] = []
    for before, button in zip((None, *buttons), buttons, strict=False):
        fits = before is not None and len(rows[-1]) == 1 and max(len(before.label), len(button.label)) <= SHORT_LABEL
        shown = InlineKeyboardButton(button.label, callback_data=button.data)
        if fits:
            rows[-1].append(shown)
        else:
            rows.append([shown])
    return InlineKeyboardMarkup(rows) if rows else None


class TelegramChannel:
    """Sends to people by the Bot API."""

    name = CHANNEL

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def offer(self, commands: Commands, scope: BotCommandScope | None = None, language: str | None = None) -> None:
        """What the app shows behind its menu button, there and in that language."""
        await self._bot.set_my_commands(commands, scope=scope, language_code=language)

    @property
    def username(self) -> str:
        """The bot's own name, once it is known."""
        return self._bot.bot.username or ""

    async def send(self, person: str, message: Outgoing) -> None:
        try:
            if message.commands:
                await self.offer(message.commands, BotCommandScopeChat(chat_of(person)))
                return
            await self._bot.send_message(chat_of(person), message.html, parse_mode=ParseMode.HTML, reply_markup=keyboard(message.buttons))
        except TelegramError as error:
            raise delivery_error(error) from None


def delivery_error(error: TelegramError) -> DeliveryError:
    """What a refusal means for the message: later, never to this person, never this message, or just once more."""
    words = error.message.lower()
    match error:
        case RetryAfter():
            after = error.retry_after
            return RetryLater(after if isinstance(after, int) else after.total_seconds())
        case Forbidden() | ChatMigrated():
            return PersonUnreachable("deactivated" if "deactivated" in words else "blocked" if "blocked" in words else "refused")
        case BadRequest():  # before NetworkError, which it is a kind of
            return PersonUnreachable("gone") if any(each in words for each in GONE) else MessageRefused(error.message)
        case InvalidToken():
            return RetryLater(60, "the token is refused")
        case NetworkError():
            return DeliveryError(type(error).__name__)
        case _:
            return MessageRefused(type(error).__name__)
