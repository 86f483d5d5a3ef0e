"""The formatting of a text as the Bot API describes it: MessageEntity values, with places counted in UTF-16 units.

Not copied: when a message is sent, Telegram also merges entities that touch, and finds links and @names by itself.
"""

from typing import Any

from .html import Mark
from .limits import Formatted, clean, utf16_length

# Of entities over the same words, this is the order.
TYPES = {
    b"blockquote": "blockquote",
    b"pre": "pre",
    b"code": "code",
    b"tg-time": "date_time",
    b"a": "text_link",
    b"b": "bold",
    b"i": "italic",
    b"u": "underline",
    b"s": "strikethrough",
    b"tg-spoiler": "spoiler",
    b"tg-emoji": "custom_emoji",
}
Entity = dict[str, Any]


def read_entities(text: Formatted) -> list[Entity]:
    """Of a text as it was read, before Telegram cleans it."""
    return [_entity(mark, *_place(text, mark)) for mark in _ordered(text.marks)]


def shown_entities(text: Formatted, shown: str) -> list[Entity]:
    """Of a text as people see it: cleaned, and without blanks around it."""
    left = utf16_length(cleaned := clean(text.plain)) - utf16_length(cleaned.lstrip(" \n"))
    found = []
    for mark in _ordered(text.marks):
        begin, end = (max(0, min(each - left, utf16_length(shown))) for each in _place(text, mark, cleaned=True))
        if begin < end:
            found.append(_entity(mark, begin, end))
    return found


def _ordered(marks: tuple[Mark, ...]) -> list[Mark]:
    return sorted(marks, key=lambda mark: (mark[1], -mark[2], list(TYPES).index(mark[0])))


def _place(text: Formatted, mark: Mark, cleaned: bool = False) -> tuple[int, int]:
    """From where to where it goes, in UTF-16 units."""
    plain = text.plain.encode()
    before = [plain[:place].decode() for place in mark[1:3]]
    begin, end = (utf16_length(clean(each) if cleaned else each) for each in before)
    return begin, end


def _entity(mark: Mark, begin: int, end: int) -> Entity:
    tag, argument = mark[0], mark[3].decode()
    entity: Entity = {"type": TYPES[tag], "offset": begin, "length": end - begin}
    match tag:
        case b"blockquote" if argument:
            entity["type"] = "expandable_blockquote"
        case b"pre" if argument:
            entity["language"] = argument
        case b"a":
            entity["url"] = argument
        case b"tg-emoji":
            entity["custom_emoji_id"] = argument
        case b"tg-time":
            seconds, _, form = argument.partition(" ")
            entity |= {"unix_time": int(seconds), "date_time_format": _form(form)}
    return entity


def _form(form: str) -> str:
    """How a moment is shown, in Telegram's own spelling."""
    if form in ("r", "R"):
        return "r"
    parts = [next((each for each in ways if each in form), "") for ways in ("wW", "dD", "tT")]
    return "".join(parts).replace("W", "w")
