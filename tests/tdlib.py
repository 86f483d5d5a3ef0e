"""Telegram's own reading of texts: TDLib, the library its Bot API server is built on. It needs no account and opens no connection."""

import ctypes
import json
import os
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
PACKAGE = "node_modules/@prebuilt-tdlib/linux-x64-glibc/libtdjson.so"
PLACES = [Path(os.environ.get("SAMENSPRAAK_TDLIB", "nowhere")), ROOT / ".oracle" / PACKAGE, ROOT / PACKAGE]
LIBRARY = next((place for place in PLACES if place.is_file()), None)
ABSENT = "NOT COMPARED WITH TELEGRAM: no TDLib here; `make oracle` gets it (Linux, npm), or name a libtdjson.so in SAMENSPRAAK_TDLIB"

# What the Bot API calls these.
TYPES = {
    "PreCode": "pre",
    "TextUrl": "text_link",
    "CustomEmoji": "custom_emoji",
    "BlockQuote": "blockquote",
    "ExpandableBlockQuote": "expandable_blockquote",
    "DateTime": "date_time",
}
PART = {"dateTimePartPrecisionShort": str.lower, "dateTimePartPrecisionLong": str.upper, "dateTimePartPrecisionNone": lambda _: ""}


class Refusal(Exception):
    """Telegram can't read it, in its own words."""


class Tdlib:
    def __init__(self) -> None:
        self._library = ctypes.CDLL(str(LIBRARY))
        self._library.td_execute.restype = ctypes.c_char_p
        self._library.td_execute.argtypes = [ctypes.c_char_p]
        self._execute("setLogVerbosityLevel", new_verbosity_level=0)

    def parse(self, html: str) -> tuple[str, list[dict[str, Any]]]:
        """The plain text and its entities, as the Bot API describes them. Raises Refusal."""
        read = self._execute("parseTextEntities", text=html, parse_mode={"@type": "textParseModeHTML"})
        if read["@type"] == "error":
            raise Refusal(read["message"].removeprefix("Can't parse entities: "))
        return read["text"], [_entity(each) for each in read["entities"]]

    def clean(self, text: str) -> str:
        """The text as Telegram passes it on."""
        cleaned: str = self._execute("getMarkdownText", text={"@type": "formattedText", "text": text, "entities": []})["text"]
        return cleaned

    def _execute(self, method: str, **values: Any) -> Any:
        return json.loads(self._library.td_execute(json.dumps({"@type": method} | values).encode()))


def _entity(found: dict[str, Any]) -> dict[str, Any]:
    kind = found["type"]
    name = kind["@type"].removeprefix("textEntityType")
    entity = {"type": TYPES.get(name, name.lower()), "offset": found["offset"], "length": found["length"]}
    match name:
        case "PreCode":
            entity["language"] = kind["language"]
        case "TextUrl":
            entity["url"] = kind["url"]
        case "CustomEmoji":
            entity["custom_emoji_id"] = kind["custom_emoji_id"]
        case "DateTime":
            entity |= {"unix_time": kind["unix_time"], "date_time_format": _form(kind.get("formatting_type"))}
    return entity


def _form(form: dict[str, Any] | None) -> str:
    if form is None or form["@type"] == "dateTimeFormattingTypeRelative":
        return "r" if form else ""
    day, time = (PART[form[f"{part}_precision"]["@type"]](part[0]) for part in ("date", "time"))
    return "w" * form["show_day_of_week"] + day + time
