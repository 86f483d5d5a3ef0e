"""What an update says. Read from Telegram's own JSON: what we have no use for is not looked at, so a form of tomorrow is no error."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .channel import Attachment, Button, Incoming, Outgoing
from .entities import as_html

CHANNEL = "telegram"
MESSAGE, EDITED, TAP, MEMBER = UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")  # what we ask for
SPOKEN = ("audio", "video_note")
SERVICE = ("pinned_message", "message_auto_delete_timer_changed", "chat_background_set", "write_access_allowed")  # done, not said: no answer
LAST_DATE, LAST_UPDATE = 2**32, 2**63
GONE, BLOCKED = ("left", "kicked"), "kicked"  # how a member stands


@dataclass(frozen=True, slots=True)
class Update:
    """incoming: what a person in a private chat says. sent: when, in seconds since 1970, where Telegram tells. tap: the number of a tap, which
    wants an answer. group: a group or channel, where we have nothing to look for.
    """

    incoming: Incoming | None = None
    sent: int | None = None
    tap: str = ""
    group: int = 0


def person_key(bot_id: int, user_id: int) -> str:
    return f"{CHANNEL}:{bot_id}:{user_id}"


def read_update(data: Mapping[str, Any], bot_id: int) -> Update:
    """Raises KeyError, TypeError, ValueError, AttributeError or OverflowError where this is no update."""
    if not 0 <= data["update_id"] < LAST_UPDATE:
        raise ValueError("no number")
    kind = next((each for each in UPDATES if each in data), "")
    what: Mapping[str, Any] = data.get(kind) or {}
    message: Mapping[str, Any] = what.get("message", {}) if kind == TAP else what
    chat = message.get("chat", {})
    tap = str(what["id"]) if kind == TAP else ""
    if chat.get("type") != "private" or "from" not in what:
        outside = chat and chat["type"] != "private" and not (kind == MEMBER and what["new_chat_member"]["status"] in GONE)
        return Update(tap=tap, group=int(chat["id"]) if outside else 0)
    person, source = person_key(bot_id, int(what["from"]["id"])), f"{CHANNEL}:{bot_id}"

    def update(text: str = "", pressed: str = "", other: str = "", card: Outgoing | None = None, attached: Attachment | None = None) -> Update:
        sent = _date(message["date"]) if kind == MESSAGE else None
        return Update(Incoming(person, text, pressed, other, source, data["update_id"], card, attached), sent, tap)

    match kind:
        case "callback_query" if isinstance(what.get("data"), str):
            return update(pressed=what["data"], card=card_of(message))
        case "edited_message":
            return update(other="edited")
        case "message" if isinstance(message.get("text"), str):
            return update(text=message["text"])
        case "message" if "voice" in message:
            return update(other="voice", attached=_attached(message["voice"]))
        case "message" if "document" in message:
            return update(other="file", attached=_attached(message["document"]))
        case "message" if not any(each in message for each in SERVICE):
            return update(other="voice" if any(each in message for each in SPOKEN) else "file")
        case "my_chat_member":
            return update(other="blocked" if what["new_chat_member"]["status"] == BLOCKED else "unblocked")
    return Update(tap=tap)


def _attached(told: Mapping[str, Any]) -> Attachment:
    return Attachment(str(told["file_id"]), int(told.get("duration", 0)), int(told.get("file_size", 0)), str(told.get("mime_type", "")))


def _date(seconds: int) -> int:
    if not 0 <= seconds < LAST_DATE:
        raise ValueError("no date")
    return seconds


def card_of(message: Mapping[str, Any]) -> Outgoing | None:
    """The message whose button was pressed; None where Telegram no longer shows it to us, or not so that we can read it."""
    if not message.get("date") or not message.get("text"):
        return None
    rows = message.get("reply_markup", {}).get("inline_keyboard", ())
    buttons = tuple(Button(each["text"], each["callback_data"], each.get("style", "")) for row in rows for each in row if "callback_data" in each)
    try:
        html = as_html(message["text"], message.get("entities", ()))
    except (KeyError, TypeError, ValueError):  # formatting of another day; the tap itself is as clear as ever
        return None
    return Outgoing(html, buttons, edits=message["message_id"])
