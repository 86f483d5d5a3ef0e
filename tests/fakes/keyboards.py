"""The reply_markup of a message: reading it, and refusing what Telegram refuses."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from .limits import Refused, TooMuch, clean

CALLBACK_DATA_BYTES = 64
# Telegram does not publish these three; bug reports agree on them.
BUTTONS = 100
BUTTONS_IN_A_ROW = 8
MARKUP_BYTES = 10_000
PLACEHOLDER_LENGTH = 64

STYLES = ("", "default", "primary", "danger", "success")
# One of these makes a button do something; a button with none of them is refused.
ACTIONS = (
    "url",
    "callback_data",
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "login_url",
    "web_app",
    "copy_text",
)
BUTTON_FIELDS = {"text", "icon_custom_emoji_id", "style", *ACTIONS}
MARKUP_FIELDS = {
    "inline_keyboard": {"inline_keyboard"},
    "keyboard": {"keyboard", "is_persistent", "resize_keyboard", "one_time_keyboard", "input_field_placeholder", "selective"},
    "remove_keyboard": {"remove_keyboard", "selective"},
    "force_reply": {"force_reply", "input_field_placeholder", "selective"},
}

Complain = Callable[[str], None]


class Button(NamedTuple):
    """A button under a message; data is None when it does something else than answer the bot (opens a link, say)."""

    label: str
    data: str | None


@dataclass(frozen=True)
class Markup:
    """The reply_markup of one message. Only inline buttons (rows) hang under the message itself."""

    rows: tuple[tuple[Button, ...], ...] = ()
    fields: dict[str, Any] = field(default_factory=dict)
    size: int = 0

    @property
    def inline(self) -> bool:
        return bool(self.rows)


NO_MARKUP = Markup()


def read(text: str, complain: Complain) -> Markup:
    """Reads the JSON. What Telegram would skip in silence (an unknown field) is complained about."""
    if not text:
        return NO_MARKUP
    try:
        fields = json.loads(text)
    except ValueError:
        raise Refused(400, "Bad Request: can't parse reply keyboard markup JSON object") from None
    if not isinstance(fields, dict):
        raise Refused(400, "Bad Request: object expected as reply markup")
    _complain_of_fields(fields, complain)
    for name in ("keyboard", "inline_keyboard"):
        if not isinstance(fields.get(name, []), list):
            raise Refused(400, f'Bad Request: field "{name}" must be of type Array')
    rows = tuple(_row(row, complain) for row in fields.get("inline_keyboard", ()))
    rows = tuple(row for row in rows if row)
    return NO_MARKUP if "inline_keyboard" in fields and not rows else Markup(rows, fields, len(text.encode()))


def _complain_of_fields(fields: dict[str, Any], complain: Complain) -> None:
    kinds = [kind for kind in MARKUP_FIELDS if kind in fields]
    known = MARKUP_FIELDS[kinds[0]] if len(kinds) == 1 else set()
    if len(kinds) != 1:
        complain(f"reply_markup is not one of {', '.join(MARKUP_FIELDS)}: {sorted(fields)}")
    elif unknown := fields.keys() - known:
        complain(f"unknown fields in reply_markup: {sorted(unknown)}")
    if len(str(fields.get("input_field_placeholder", ""))) > PLACEHOLDER_LENGTH:
        complain(f"input_field_placeholder is longer than {PLACEHOLDER_LENGTH}")


def _row(row: object, complain: Complain) -> tuple[Button, ...]:
    if not isinstance(row, list):
        raise Refused(400, 'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    return tuple(_button(button, complain) for button in row)


def _button(button: object, complain: Complain) -> Button:
    def refused(reason: str) -> Refused:
        return Refused(400, f"Bad Request: can't parse inline keyboard button: {reason}")

    if not isinstance(button, dict):
        raise refused("InlineKeyboardButton must be an Object")
    if "text" not in button:
        raise refused('Can\'t find field "text"')
    for name in ("text", "callback_data", "url", "style"):
        if not isinstance(button.get(name, ""), str):
            raise refused(f'Field "{name}" must be of type String')
    if button.get("style", "").lower() not in STYLES:
        raise refused("invalid button style specified")
    actions = [name for name in ACTIONS if button.get(name, "") != ""]
    if not actions:
        raise refused("Text buttons are unallowed in the inline keyboard")
    if unknown := button.keys() - BUTTON_FIELDS:
        complain(f"unknown fields in a button: {sorted(unknown)}")
    if len(actions) > 1:
        complain(f"a button can do one thing, not {actions}")
    return Button(clean(button["text"]), button.get("callback_data") or None)


def check(markup: Markup) -> None:
    """What Telegram finds out later than the shape of the JSON: labels, data and size."""
    buttons = [button for row in markup.rows for button in row]
    if not all(button.label for button in buttons):
        raise Refused(400, "Bad Request: inline keyboard button text must be non-empty")
    if any(len((button.data or "").encode()) > CALLBACK_DATA_BYTES for button in buttons):
        raise TooMuch(400, "Bad Request: BUTTON_DATA_INVALID")  # seen in bug reports, not in the source
    wide = any(len(row) > BUTTONS_IN_A_ROW for row in markup.rows)
    if wide or len(buttons) > BUTTONS or markup.size > MARKUP_BYTES:
        raise TooMuch(400, "Bad Request: reply markup is too long")
