"""What Telegram refuses and what it does to a text, in numbers and in Telegram's own words.

The sentences come from the source of Telegram's server (tdlib/telegram-bot-api, tdlib/td). Where they come from somewhere
else, or are ours because nobody has published the real one, a comment says so.
"""

import re
from dataclasses import dataclass

from .html import TAGS, BadHtml, Mark, parse_with_marks

MESSAGE_LENGTH = 4096
CAPTION_LENGTH = 1024
RAW_TEXT_BYTES = 2**15
CALLBACK_ANSWER_LENGTH = 200
FILE_BYTES = 50 * 2**20
DOWNLOAD_BYTES = 20 * 2**20
PHOTO_BYTES = 10 * 2**20
PHOTO_SIDES = 10_000  # width and height together
PHOTO_RATIO = 20

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
QUERY_TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def names(text: str) -> frozenset[str]:
    """The words in a text, as a set."""
    return frozenset(text.split())


class Refused(Exception):
    """Telegram says no."""

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.retry_after = retry_after


class TooMuch(Refused):
    """Telegram says no because something is larger than it may be."""


@dataclass(frozen=True)
class Formatted:
    """A text after its tags were read."""

    plain: str
    marks: tuple[Mark, ...] = ()

    @property
    def pieces(self) -> list[tuple[str, str, str]]:
        """What is formatted: the tag, the words it is about, and its argument (a link; for tg-time the seconds and the form)."""
        plain = self.plain.encode()
        return [(tag.decode(), plain[begin:end].decode(), argument.decode().strip()) for tag, begin, end, argument in self.marks]


def formatted(text: str, parse_mode: str, tags: frozenset[bytes] = TAGS) -> Formatted:
    """Reads the tags in a text, as the bot sent it."""
    if len(text.encode("utf-8", "surrogatepass")) > RAW_TEXT_BYTES:
        raise TooMuch(400, "Bad Request: text is too long")
    mode = parse_mode.lower()
    if not text or mode in ("", "none"):
        return Formatted(text)
    if mode in ("markdown", "markdownv2"):
        raise NotImplementedError(f"the fake Telegram reads HTML, not {parse_mode}")
    if mode != "html":
        raise Refused(400, "Bad Request: unsupported parse_mode")
    try:
        return Formatted(*parse_with_marks(text, tags))
    except BadHtml as error:
        raise Refused(400, f"Bad Request: can't parse entities: {error}") from None


# Telegram removes explicit directions (LRE, RLE, PDF, LRO, RLO), the line and paragraph separators next to them, and three
# combining marks that draw lines through the text around them. Isolates (U+2066 to U+2069) stay.
REMOVED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
CONTROL = re.compile("[\x00-\x09\x0b-\x1f]")
DIRECTION_MARKS = re.compile("[\u200e\u200f]+(?=[\u200e\u200f])")
# Looks like nothing at all: a text of only these is an empty text.
INVISIBLE = re.compile(
    "[ \n\xa0\u1680\u180e\u2000-\u200f\u202e\u202f\u205f\u2800\u3000\ufeff\ufffc\U000e0000-\U000e007f]*",
)


def clean(text: str) -> str:
    """What Telegram makes of any text it passes on."""
    text = CONTROL.sub(" ", REMOVED.sub("", text))
    return DIRECTION_MARKS.sub(lambda run: "\u200c" * len(run[0]), text)


def as_shown(text: str) -> str:
    """The text as people see it on their screens; empty when there is nothing to see."""
    shown = clean(text).strip(" \n")
    return "" if INVISIBLE.fullmatch(shown) else shown


def message_text(text: Formatted, too_long: str) -> str:
    """The text of a message as people see it, if it is not empty and not too long (Telegram counts code points)."""
    shown = as_shown(text.plain)
    if not shown:
        raise Refused(400, "Bad Request: text must be non-empty")
    if len(shown) > MESSAGE_LENGTH:
        raise TooMuch(400, too_long)
    return shown


def caption_text(text: Formatted) -> str:
    """The caption of a file as people see it; it may be empty."""
    shown = as_shown(text.plain)
    if len(shown) > CAPTION_LENGTH:
        raise TooMuch(400, "Bad Request: message caption is too long")
    return shown


def utf16_length(text: str) -> int:
    """The length in UTF-16 units, the way Telegram's apps count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


LANGUAGE_CODE = re.compile("([a-z]{2})?")
COMMAND_NAME = re.compile("[a-z0-9_]+")
COMMANDS = 100
COMMAND_LENGTH = 32
COMMAND_DESCRIPTION_LENGTH = 256


def language(code: str) -> str:
    if not LANGUAGE_CODE.fullmatch(code):
        raise Refused(400, "Bad Request: invalid language code specified")
    return code


def commands(value: object) -> list[dict[str, str]]:
    """The command menu as Telegram keeps it, out of what the bot sent."""
    if not isinstance(value, list):
        raise Refused(400, "Bad Request: expected an Array of BotCommand")
    menu = [_command(item) for item in value]
    if len(menu) > COMMANDS:
        raise TooMuch(400, "Bad Request: BOT_COMMANDS_TOO_MUCH")  # seen in bug reports, not in the source
    return menu


def _command(item: object) -> dict[str, str]:
    if not isinstance(item, dict):
        raise Refused(400, "Bad Request: can't parse BotCommand: expected an Object")
    for field in ("command", "description"):
        if field not in item:
            raise Refused(400, f"Bad Request: can't parse BotCommand: Can't find field \"{field}\"")
    command = clean(str(item["command"])).strip().removeprefix("/")
    description = clean(str(item["description"])).strip()
    if not command:
        raise Refused(400, "Bad Request: command must be non-empty")
    if len(command) > COMMAND_LENGTH:
        raise TooMuch(400, f"Bad Request: command length must not exceed {COMMAND_LENGTH}")
    if not description:
        raise Refused(400, "Bad Request: command description must be non-empty")
    if len(description) > COMMAND_DESCRIPTION_LENGTH:
        raise TooMuch(400, f"Bad Request: command description length must not exceed {COMMAND_DESCRIPTION_LENGTH}")
    if not COMMAND_NAME.fullmatch(command):
        raise Refused(400, "Bad Request: BOT_COMMAND_INVALID")  # seen in bug reports, not in the source
    return {"command": command, "description": description}
