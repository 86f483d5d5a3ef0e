"""What one call of the bot brings along: parameters in a query, a form or JSON, and uploaded files."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from .limits import Refused, names

_SENDING = (
    "business_connection_id chat_id message_thread_id direct_messages_topic_id parse_mode disable_notification protect_content"
    " allow_paid_broadcast message_effect_id suggested_post_parameters reply_parameters reply_markup"
)
_EDITING = "business_connection_id chat_id message_id inline_message_id reply_markup"

# Bot API 10.0: the methods this fake knows, each with all its parameters.
PARAMETERS: dict[str, frozenset[str]] = {
    method: names(parameters)
    for method, parameters in {
        "getMe": "",
        "getUpdates": "offset limit timeout allowed_updates",
        "setWebhook": "url certificate ip_address max_connections allowed_updates drop_pending_updates secret_token",
        "deleteWebhook": "drop_pending_updates",
        "getWebhookInfo": "",
        "sendMessage": _SENDING + " text entities link_preview_options",
        "sendDocument": _SENDING + " document thumbnail caption caption_entities disable_content_type_detection",
        "sendPhoto": _SENDING + " photo caption caption_entities show_caption_above_media has_spoiler",
        "sendVoice": _SENDING + " voice caption caption_entities duration",
        "getFile": "file_id",
        "sendChatAction": "business_connection_id chat_id message_thread_id action",
        "editMessageText": _EDITING + " text parse_mode entities link_preview_options",
        "editMessageReplyMarkup": _EDITING,
        "deleteMessage": "chat_id message_id",
        "answerCallbackQuery": "callback_query_id text show_alert url cache_time",
        "getChat": "chat_id",
        "leaveChat": "chat_id",
        "setChatMenuButton": "chat_id menu_button",
        "getChatMenuButton": "chat_id",
        "setMyCommands": "commands scope language_code",
        "getMyCommands": "scope language_code",
        "deleteMyCommands": "scope language_code",
        "setMyName": "name language_code",
        "getMyName": "language_code",
        "setMyDescription": "description language_code",
        "getMyDescription": "language_code",
        "setMyShortDescription": "short_description language_code",
        "getMyShortDescription": "language_code",
    }.items()
}

# A name means the same in every method. All other parameters are plain words.
NUMBERS = names("offset limit timeout max_connections message_id message_thread_id direct_messages_topic_id cache_time duration")
FLAGS = names(
    """drop_pending_updates disable_notification protect_content allow_paid_broadcast show_alert
    disable_content_type_detection show_caption_above_media has_spoiler"""
)
JSON = names(
    """allowed_updates suggested_post_parameters reply_parameters reply_markup entities caption_entities link_preview_options
    commands scope menu_button"""
)
CHAT_ID = "chat_id"

PHOTO_SIZES = (90, 320, 800, 1280)  # the longest sides Telegram makes of a picture

TRUE, FALSE = ("true", "yes", "1"), ("false", "no", "0", "")


@dataclass(frozen=True)
class Upload:
    """A file the bot sends along."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Photo(Upload):
    """A picture that is seen in the chat. Telegram has no use for its name."""

    width: int
    height: int

    @property
    def sizes(self) -> list[tuple[int, int]]:
        """Width and height of it as Telegram keeps it, from the smallest: it makes no picture larger."""
        side = max(self.width, self.height)
        sides = [most for most in PHOTO_SIZES if most < side] + ([side] if side <= PHOTO_SIZES[-1] else [])
        return [(max(1, round(self.width * each / side)), max(1, round(self.height * each / side))) for each in sides]


@dataclass(frozen=True)
class Voice(Upload):
    """A voice message; `duration` is what whoever sent it says of it, in seconds."""

    duration: int
    kind: str = "audio/ogg"


@dataclass(frozen=True)
class Parameters:
    """The parameters of one call, each as the words it came in; complain() is told of what Telegram would not mind."""

    values: dict[str, str]
    files: dict[str, Upload]
    complain: Callable[[str], None]

    def words(self, name: str) -> str:
        return self.values.get(name, "")

    def number(self, name: str, default: int = 0) -> int:
        text = self.words(name)
        if not text:
            return default
        try:
            return int(text)
        except ValueError:
            self.complain(f"{name} is no number: {text!r}")
            return 0

    def number_between(self, name: str, least: int, most: int, default: int) -> int:
        """Telegram quietly takes the nearest number it allows."""
        number = self.number(name, default)
        if not least <= number <= most:
            self.complain(f"{name} is {number}, not {least} to {most}")
        return min(max(number, least), most)

    def flag(self, name: str) -> bool:
        text = self.words(name).lower()
        if text not in TRUE + FALSE:
            self.complain(f"{name} is neither true nor false: {text!r}")
        return text in TRUE

    def json(self, name: str, refusal: str) -> Any:
        """The value out of its JSON, None when it is not there; refuses with this description when it can't be read."""
        text = self.words(name)
        try:
            return json.loads(text) if text else None
        except ValueError:
            raise Refused(400, refusal) from None

    def file(self, name: str) -> Upload | None:
        """The file sent under this name, or under the name this parameter points to."""
        return self.files.get(self.words(name).removeprefix("attach://") or name)

    def decoded(self) -> dict[str, Any]:
        """Everything as Python values, for the log of calls."""
        return {name: _decoded(name, text) for name, text in self.values.items()} | self.files


def _decoded(name: str, text: str) -> Any:
    """Broken values stay the words they are."""
    try:
        if name in NUMBERS or name == CHAT_ID:
            return int(text)
        if name in JSON:
            return json.loads(text)
    except ValueError:
        return text
    if name in FLAGS and text.lower() in TRUE + FALSE:
        return text.lower() in TRUE
    return text


async def read(request: web.Request) -> tuple[dict[str, str], dict[str, Upload]]:
    """The parameters and files of a request. A name that comes twice counts once, the first time."""
    values: dict[str, str] = {}
    files: dict[str, Upload] = {}
    for name, text in request.query.items():
        values.setdefault(name, text)
    if request.content_type == "application/json":
        for name, value in (await _json_object(request)).items():
            values.setdefault(name, value if isinstance(value, str) else json.dumps(value))
        return values, files
    for name, part in (await request.post()).items():
        if isinstance(part, FileField):
            files.setdefault(name, Upload(part.filename, part.file.read()))
        elif isinstance(part, str):
            values.setdefault(name, part)
        else:
            values.setdefault(name, bytes(part).decode())
    return values, files


async def _json_object(request: web.Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.text() or "{}")
    except ValueError:
        raise Refused(400, "Bad Request: can't parse JSON object") from None  # the real one names the place of the mistake
    if not isinstance(body, dict):
        raise Refused(400, "Bad Request: JSON object expected")
    return body
