"""The formatting of a message as Telegram describes it to the bot: entities, counted in UTF-16 units of the text as it is shown."""

from typing import Any

from .html import Mark
from .limits import Formatted, clean, utf16_length

NAMES = {b"b": "bold", b"i": "italic", b"u": "underline", b"s": "strikethrough", b"tg-spoiler": "spoiler", b"code": "code", b"pre": "pre"}


def entities(text: Formatted, shown: str) -> list[dict[str, Any]]:
    """What is formatted, in order; what was trimmed from the ends of the text is not counted."""
    source = text.plain.encode("utf-8", "surrogatepass")
    whole = clean(text.plain)
    trimmed = utf16_length(whole) - utf16_length(whole.lstrip(" \n"))
    described = []
    for mark in sorted(text.marks, key=lambda mark: (mark[1], -mark[2])):
        begin, end = (utf16_length(clean(source[:place].decode("utf-8", "surrogatepass"))) - trimmed for place in mark[1:3])
        begin, end = max(begin, 0), min(end, utf16_length(shown))
        if begin < end:
            described.append({"offset": begin, "length": end - begin} | _kind(mark))
    return described


def _kind(mark: Mark) -> dict[str, Any]:
    tag, _, _, argument = mark
    date, _, value = argument.decode().partition(" ")
    match tag:
        case b"tg-time":
            return {"type": "date_time", "unix_time": int(date), "date_time_format": value}
        case b"blockquote":
            return {"type": "expandable_blockquote" if value else "blockquote"}
        case b"a":
            return {"type": "text_link", "url": value}
        case _:
            return {"type": NAMES[tag]}
