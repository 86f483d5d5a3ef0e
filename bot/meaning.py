"""What an incoming message means here and now. Pure: a table of inputs."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .channels.channel import CONSEQUENCES, Attachment, Incoming
from .channels.sounds import MIME, MOST_BYTES, MOST_SECONDS, seconds_of
from .dialogue.turn import Chose, Recorded, Wrote

LONGEST_ANSWER = 1000  # characters; a step asks for a few sentences
LONGEST_NUMBER = 4
LONGEST_LABEL = 100  # characters; a longer text is no button
COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
CODE = re.compile(r"(?=\S*[0-9])[A-Za-z0-9_-]{5,64}|\S*start=\S+|(?:[b-df-hj-np-tv-z2-9]{4}[ -]){3,4}[b-df-hj-np-tv-z2-9]{4}", re.IGNORECASE)
PRESSED = re.compile(r"([0-9]{1,18}):([0-9]{1,9}):(.{1,40})")
SHOWN = "."  # no choice: the card itself, of one class of several
ON_CARD = re.compile(r"d([0-9]{1,18}):(.{1,40})")


@dataclass(frozen=True, slots=True)
class Command:
    """A command, with the words behind it."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button of a session, as it was in a certain turn."""

    session: int
    turn: int
    chose: Chose


@dataclass(frozen=True, slots=True)
class OnCard:
    """A button of a week card, as it was sent."""

    delivery: int
    chose: Chose


@dataclass(frozen=True, slots=True)
class Unfit:
    """Nothing that can be used; `reason` is the wording that says so."""

    reason: str
    values: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing to answer: a person blocked us (or came back), which only has consequences."""

    what: str


@dataclass(frozen=True, slots=True)
class Unfetched:
    """A voice message or file that fits here, as far as can be seen before it is fetched."""

    attached: Attachment


Meaning = Command | Pressed | OnCard | Chose | Wrote | Recorded | Unfetched | Unfit | Silence
LOST = "lost"
OTHERS = {"voice": "voice", "edited": "edited", "too_fast": "too_fast", LOST: "sound_lost"}
VOICE, FILE = SOUNDLESS = ("voice", "file")  # what else is sent where a voice message is asked
NO_WORD = re.compile(r"[^\w\s]|[_\u0640]")  # the last is a stroke that only makes an Arabic word longer
HIDDEN = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@dataclass(frozen=True, slots=True)
class Expected:
    """What is on offer: the ids and labels of the buttons, in order, whether words are welcome, and how many characters where that is not 0.

    sound: a voice message is welcome. file: a file is.
    """

    buttons: Sequence[tuple[str, str, str]] = ()  # id, label in the person's language, command
    words: bool = False
    most: int = 0
    sound: bool = False
    file: bool = False


def button_data(session: int, turn: int, choice: str, command: str = "") -> str:
    """What a button sends back. A command is the same in every session and turn, so such a button never grows old."""
    return f"/{command}" if command else f"{session}:{turn}:{choice}"


def on_card(data: str, delivery: int) -> str:
    """The same button on a week card that was sent: the session it goes on in begins when it is pressed. Commands stay what they are."""
    return data if data.startswith("/") else f"d{delivery}:{data.split(':', 2)[2]}"


def read(incoming: Incoming, expected: Expected, stop_words: Collection[str], pause_words: Collection[str] = ()) -> Meaning:
    """What this means where `expected` is on offer. A word that stops does so before anything else; one for a pause gives way to a button."""
    if incoming.other:
        if incoming.other in CONSEQUENCES:
            return Silence(incoming.other)
        if incoming.other == "no_button":
            return Unfit("choose_number", (("most", len(expected.buttons)),)) if expected.buttons else Unfit("stale_nothing")
        if expected.sound and incoming.attached is not None and incoming.other == VOICE:
            return _sound(incoming.attached)
        if expected.file and incoming.attached is not None and incoming.other == FILE:
            return _file(incoming.attached)
        if expected.file and incoming.other == LOST:
            return Recorded(0)
        if expected.sound and incoming.other in SOUNDLESS:
            return Unfit("only_voice")
        return Unfit(OTHERS.get(incoming.other, "not_text"))
    if incoming.pressed:
        return _pressed(incoming.pressed)
    text = clean(incoming.text)
    words = bare(text) if len(text) <= LONGEST_LABEL else ""
    if words in stop_words:
        return Command("stop")
    if text.startswith("/"):
        found = COMMAND.fullmatch(text)
        return Command(found[1].lower(), (found[2] or "").strip()) if found else Command("")
    if len(text) > LONGEST_ANSWER:
        return _too_long(text, expected.most or LONGEST_ANSWER)
    meaning = _words(text, words, expected)
    return Command("pauze") if words in pause_words and not isinstance(meaning, Command | Chose) else meaning


def _pressed(data: str) -> Meaning:
    if data.startswith("/"):
        return Command(data[1:])
    if card := ON_CARD.fullmatch(data):
        return OnCard(int(card[1]), Chose(card[2]))
    found = PRESSED.fullmatch(data)
    return Pressed(int(found[1]), int(found[2]), Chose(found[3])) if found else Unfit("stale_nothing")


def _sound(attached: Attachment) -> Meaning:
    """What is said of it is looked at first, so that nothing is fetched in vain; what counts is what is in it."""
    too_long = Unfit("sound_too_long", (("most", MOST_SECONDS),))
    if attached.seconds > MOST_SECONDS or attached.size > MOST_BYTES:
        return too_long
    if attached.kind not in ("", MIME):
        return Unfit("sound_unreadable")
    if attached.content is None:
        return Unfetched(attached)
    if len(attached.content) > MOST_BYTES:
        return too_long
    seconds = seconds_of(attached.content)
    if seconds is None:
        return Unfit("sound_unreadable")
    if seconds > MOST_SECONDS:
        return too_long
    return Recorded(seconds) if seconds else Unfit("sound_empty")


def _file(attached: Attachment) -> Meaning:
    """One that is too large is as empty: whoever asked for it can't read it."""
    if attached.content is None:
        return Unfetched(attached) if attached.size <= MOST_BYTES else Recorded(0)
    return Recorded(len(attached.content) if len(attached.content) <= MOST_BYTES else 0)


def _words(text: str, words: str, expected: Expected) -> Meaning:
    """A number or the words of a button are that button; other words are an answer where words are asked."""
    chosen = int(text) if text.isdecimal() and len(text) <= LONGEST_NUMBER else 0  # in the digits of any script
    for number, (id, label, command) in enumerate(expected.buttons, 1):
        if number == chosen or (words and words == _bare_label(label)):
            return Command(command) if command else Chose(id)
    if expected.sound:
        return Unfit("only_voice")
    if not any(character.isalnum() for character in text):
        return Unfit("no_words" if expected.words else "choose_button" if expected.buttons else "nothing_open")
    if expected.words:
        return _too_long(text, expected.most) if expected.most and len(text) > expected.most else Wrote(text)
    if text.isdecimal() and expected.buttons:
        return Unfit("choose_number", (("most", len(expected.buttons)),))
    return Unfit("choose_button" if expected.buttons else "nothing_open")


def _too_long(text: str, most: int) -> Unfit:
    return Unfit("too_long", (("length", len(text)), ("most", most)))


def looks_like_code(text: str) -> bool:
    """Whether this could be an invitation, typed or pasted: one word with a digit in it, four or five groups of four, or a link."""
    return bool(CODE.fullmatch(text.strip()))


def clean(text: str) -> str:
    """What was typed, without what can't be seen or kept: control characters, half characters, and our own marks of direction."""
    if text.isprintable():  # most are, and looking at each character takes longer than all the rest
        return text.strip()
    return "".join(c for c in text if c in "\n\t" or (unicodedata.category(c) not in ("Cc", "Cs") and c not in HIDDEN)).strip()


@lru_cache(4096)
def _bare_label(label: str) -> str:
    return bare(label)


def bare(text: str) -> str:
    """A word as it counts: without capitals, vowel signs, punctuation and the marks that are not seen."""
    return " ".join(NO_WORD.sub("", unicodedata.normalize("NFKC", text).casefold()).split())
