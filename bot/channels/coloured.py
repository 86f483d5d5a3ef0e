"""A conversation in the terminal for people, in colours. A module of its own, because a server has no use for what it imports."""

import html
import sys
from collections.abc import Iterable
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from .channel import Outgoing
from .terminal import FOLDS, PlainFace


class RichFace(PlainFace):
    """For people: bold and italic as meant, choices in colour."""

    def __init__(self, console: Console, lines: Iterable[str], folder: Path | None = None) -> None:
        super().__init__(sys.stdout, lines, folder)
        self.console = console

    def show(self, message: Outgoing) -> None:
        marked = (
            escape(FOLDS.sub("", message.html))
            .replace("<b>", "[bold]")
            .replace("</b>", "[/bold]")
            .replace("<i>", "[italic]")
            .replace("</i>", "[/italic]")
        )
        self.console.print(html.unescape(marked), highlight=False)
        if message.document:
            self.console.print(f"  [green]{escape(self.shown(message.document))}[/green]", highlight=False)
        for number, button in enumerate(message.buttons, 1):
            self.console.print(f"  [cyan]{number}.[/cyan] {escape(button.label)}", highlight=False)
        self.console.print()
        self.buttons = message.buttons or self.buttons
