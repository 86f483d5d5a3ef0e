"""What every channel speaks: something came in, something goes out."""

import json
from dataclasses import dataclass
from typing import Any, Protocol

BEHIND_COMMANDS: tuple[Any, ...] = (False, 0, None)  # in the outbox, where they are not written: protected, edits, document


@dataclass(frozen=True, slots=True)
class Button:
    """A label a person sees, and the words that come back when it is pressed: at most 64 bytes."""

    label: str
    data: str
    style: str = ""  # or primary, success, danger


@dataclass(frozen=True, slots=True)
class Document:
    """A file that comes with a message: its name, and what it is made of, which waits in the outbox; `content` is there once it is made.

    to_keep: also a picture comes as a file, letter for letter, and not only to be looked at.
    """

    name: str
    source: str
    content: bytes = b""
    to_keep: bool = False


@dataclass(frozen=True, slots=True)
class Attachment:
    """A voice message or a file that came in: how its channel can fetch it, and what it said of it (`kind` is a MIME type).

    `content` is None until it is fetched. A file has no `seconds`.
    """

    reference: str
    seconds: int = 0
    size: int = 0
    kind: str = ""
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message on its way to a person, with buttons below each other.

    html: only <b>, <i>, <blockquote expandable> (what may be folded away) and <tg-time> (a moment, with words for it inside).
    commands: name and description of what this person's app offers from now on; such a message is not shown.
    protected: the app does not pass it on. edits: the number of the message that looks like this from now on; 0 for a new one.
    """

    html: str
    buttons: tuple[Button, ...] = ()
    commands: tuple[tuple[str, str], ...] = ()
    protected: bool = False
    edits: int = 0
    document: Document | None = None

    def to_json(self) -> str:
        buttons = [[button.label, button.data, button.style] for button in self.buttons]
        document = [[self.document.name, self.document.source, *([True] if self.document.to_keep else [])]] if self.document else []
        return json.dumps([self.html, buttons, self.commands, self.protected, self.edits, *document], ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Outgoing":
        """Also of an older version, which wrote less."""
        html, buttons, commands, *rest = json.loads(text)
        more: list[Any] = rest
        protected, edits, document = (*more, *BEHIND_COMMANDS[len(more) :])
        return cls(
            html,
            tuple(Button(*button) for button in buttons),
            tuple((name, words) for name, words in commands),
            protected,
            edits,
            Document(document[0], document[1], to_keep=bool(document[2:])) if document else None,
        )


@dataclass(frozen=True, slots=True)
class Profile:
    """How we present ourselves in a language (empty: to everybody else), and the commands (name and description) on offer there."""

    language: str
    name: str
    short: str
    description: str
    commands: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Incoming:
    """Something from a person; one of `text`, `pressed` and `other` is filled.

    person: `channel:bot:user`. source, update: where it came from and its number there, so that a second delivery changes nothing.
    other: what it was if no text: voice, photo, edited, blocked, unblocked, nothing (only: begin) …
    attached: a voice message or file that could be fetched; other is voice or file then, or lost where that was tried in vain.
    card: the message whose button was pressed, as it is on the screen, where it can still be changed; `edits` is its number.
    """

    person: str
    text: str = ""
    pressed: str = ""
    other: str = ""
    source: str = ""
    update: int = 0
    card: Outgoing | None = None
    attached: Attachment | None = None


CONSEQUENCES = ("blocked", "unblocked")  # what has consequences, but asks for no answer


class Watch(Protocol):
    """What is seen from outside."""

    async def healthy(self) -> tuple[bool, str]:
        """Whether all is well, in a word or two."""

    async def page(self) -> bytes:
        """The metrics, as Prometheus reads them."""


class Channel(Protocol):
    """A way to reach people."""

    async def send(self, person: str, message: Outgoing) -> None:
        """Raises DeliveryError (RetryLater, PersonUnreachable, MessageRefused) where it did not arrive, or may have (NotKnown)."""

    async def fetch(self, attached: Attachment) -> bytes | None:
        """What is in a voice message or a file; None where it can't be had."""
        return attached.content


class Face(Protocol):
    """How a conversation in the terminal looks: what is shown, and how a line is read."""

    def show(self, message: Outgoing) -> None: ...
    def read(self) -> str | None: ...
    def incoming(self, person: str, line: str) -> Incoming: ...
