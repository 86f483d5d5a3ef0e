"""A conversation in the terminal, line by line or as JSON for programs."""

import html
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from ..errors import SettingsError
from .channel import Attachment, Button, Document, Incoming, Outgoing
from .sounds import MOST_BYTES, SUFFIX, seconds_of

NUMBER = re.compile(r"#?([0-9]{1,4})")
ATTACHED = {":geluid ": "voice", ":bestand ": "file"}
NAMED = {"sound": "voice", "file": "file"}  # in a line of JSON
FOLDS = re.compile(r"</?(?:blockquote|tg-time)\b[^>]*>")  # a terminal folds nothing and knows no zones


def plain(text: str) -> str:
    """A message without its markup; what stands in italics, such as what a person does, between stars."""
    return html.unescape(re.sub(r"</?b>", "", re.sub(r"</?i>", "*", FOLDS.sub("", text))))


def saved(document: Document, folder: Path) -> Path:
    """Where it is from now on: a file of that name, or of the next that is free. Raises SettingsError where none can be written."""
    name, number = Path(Path(document.name).name), 1
    path = folder / name
    try:
        while path.exists():
            number += 1
            path = folder / f"{name.stem}-{number}{name.suffix}"
        path.write_bytes(document.content)
    except OSError as error:
        raise SettingsError(f"{name} can't be written in {folder} ({error.strerror}); choose another folder with --files") from None
    return path


def attached(person: str, file: str, other: str) -> Incoming:
    """A file, or the voice message in it (`other` is file or voice): what an app would send."""
    try:
        with Path(file).expanduser().open("rb") as opened:
            return Incoming(person, other=other, attached=Attachment(file, content=opened.read(MOST_BYTES + 1)))
    except (OSError, ValueError):
        return Incoming(person, other="lost")


class PlainFace:
    """Line by line: choices are numbered, a number or the words of a choice choose it, `:geluid FILE` is a voice
    message, `:bestand FILE` a file.

    Files come into a folder, where there is one.
    """

    def __init__(self, into: TextIO, lines: Iterable[str], folder: Path | None = None) -> None:
        self.buttons: tuple[Button, ...] = ()
        self._into, self._lines, self._folder = into, iter(lines), folder

    def show(self, message: Outgoing) -> None:
        self._print(plain(message.html))
        if message.document:
            self._print(self.shown(message.document))
        for number, button in enumerate(message.buttons, 1):
            self._print(f"{number}. {button.label}")
        self._print("")
        self.buttons = message.buttons or self.buttons

    def read(self) -> str | None:
        line = next(self._lines, None)
        return None if line is None else line.rstrip("\r\n")

    def incoming(self, person: str, line: str) -> Incoming:
        for begin, other in ATTACHED.items():
            if line.startswith(begin):
                return attached(person, line.removeprefix(begin).strip(), other)
        found = NUMBER.fullmatch(line.strip())
        if found and not line.startswith("#") and 1 <= int(found[1]) <= len(self.buttons):
            return Incoming(person, pressed=self.buttons[int(found[1]) - 1].data)
        return Incoming(person, text=line)

    def kept(self, document: Document) -> str:
        """Where it is now; where there is no folder, only its name."""
        return str(saved(document, self._folder)) if self._folder else document.name

    def shown(self, document: Document) -> str:
        """The same in a line; of a voice message also how long it lasts."""
        lasts = f"🔊 (geluid, {seconds_of(document.content)} s) " if document.name.endswith(SUFFIX) else ""
        return f"{lasts}→ {self.kept(document)}"

    def _print(self, line: str) -> None:
        self._into.write(line + "\n")
        self._into.flush()


class JsonFace(PlainFace):
    """For programs: one JSON value a line; `#2` presses the second button, `{"sound": "FILE"}` is a voice message, `{"file": "FILE"}` a file."""

    def show(self, message: Outgoing) -> None:
        file = self.kept(message.document) if message.document else None
        self._print(json.dumps({"text": plain(message.html), "buttons": [b.label for b in message.buttons], "file": file}, ensure_ascii=False))
        self.buttons = message.buttons or self.buttons

    def read(self) -> str | None:
        self._print(json.dumps({"waiting": True}))
        return super().read()

    def incoming(self, person: str, line: str) -> Incoming:
        if named := _attached_in(line):
            return attached(person, *named)
        found = NUMBER.fullmatch(line.strip())
        if found is None or not line.strip().startswith("#"):
            return Incoming(person, text=line)
        if 1 <= int(found[1]) <= len(self.buttons):
            return Incoming(person, pressed=self.buttons[int(found[1]) - 1].data)
        return Incoming(person, other="no_button")


def _attached_in(line: str) -> tuple[str, str] | None:
    """The file that a line names, and what it is; None where it names none."""
    try:
        told = json.loads(line) if line.lstrip().startswith("{") else None
    except ValueError:
        return None
    (key, file), *more = told.items() if isinstance(told, dict) and told else (("", ""),)
    return (file, NAMED[key]) if key in NAMED and isinstance(file, str) and not more else None


def typed_lines() -> Iterable[str]:
    """What a person types, until they close the input."""
    while True:
        try:
            yield input("› ")
        except EOFError:
            return
