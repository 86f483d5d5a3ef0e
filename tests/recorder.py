"""Which choices were taken and what was said while people talked: told by the engine and the renderer, and for commands on buttons by who pressed."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from bot.channels.channel import Outgoing
from bot.dialogue import engine
from bot.dialogue.definition import Text
from bot.dialogue.snapshot import Snapshot
from bot.dialogue.turn import Answer, Chose, Effect, NotExpected, Offer, Recorded, Say, Step, Wrote
from bot.rendering import Renderer

LIST, WORDS, SOUND = "=", "words", "sound"  # what taking one of a list, writing, and speaking are called among the choices


class Recorder:
    """`taken` are places as `dialogue/state/choice`, and with `*` for any state; `passed` are places, `said` contexts of texts, `heard` stories."""

    def __init__(self) -> None:
        self.taken: set[str] = set()
        self.passed: set[str] = set()
        self.said: set[str] = set()
        self.heard: set[str] = set()
        self.commands: dict[tuple[str, str], tuple[str, str]] = {}  # where the newest button with these words and this command stands, and its choice

    @contextmanager
    def listening(self, to: str) -> Iterator[None]:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(engine, "answer", self._answering(engine.answer))
            for name in ("begin", "interrupt", "ask_again"):
                patch.setattr(engine, name, self._telling(getattr(engine, name)))
            patch.setattr(Renderer, "messages", self._showing(Renderer.messages))
            yield
        self.heard.add(to)

    def pressed(self, label: str, data: str) -> None:
        """A button that is the same as a command never reaches the engine as a choice."""
        if (label, data) in self.commands:
            self._take(*self.commands[label, data])

    def _answering(self, real: Callable[..., Step]) -> Callable[..., Step]:
        telling = self._telling(real)

        def answer(library: Any, snapshot: Snapshot, given: Answer) -> Step:
            step = telling(library, snapshot, given)
            if not snapshot.ended and not isinstance(step.effects[-1], NotExpected):
                match given:
                    case Chose(choice):
                        self._take(_place(snapshot), LIST if choice.startswith(LIST) else choice)
                    case Wrote():
                        self._take(_place(snapshot), WORDS)
                    case Recorded():
                        self._take(_place(snapshot), SOUND)
            return step

        return answer

    def _telling(self, real: Callable[..., Step]) -> Callable[..., Step]:
        def step_of(*given: Any) -> Step:
            step = real(*given)
            self.passed |= set(step.snapshot.path)
            for effect in step.effects:
                for each in effect.choices if isinstance(effect, Offer) else ():
                    if each.command and isinstance(each.label, Text):
                        self.commands[each.label.dutch, f"/{each.command}"] = _place(step.snapshot), each.id
            return step

        return step_of

    def _showing(self, real: Callable[..., list[Outgoing]]) -> Callable[..., list[Outgoing]]:
        """What is said by a dialogue, and by the application."""

        def messages(renderer: Renderer, effects: Iterable[Effect], *rest: Any) -> list[Outgoing]:
            shown = list(effects)
            self.said |= {effect.text.context for effect in shown if isinstance(effect, Say)}
            return real(renderer, shown, *rest)

        return messages

    def _take(self, place: str, choice: str) -> None:
        self.taken |= {f"{place}/{choice}", f"{place.partition('/')[0]}/*/{choice}"}


def _place(snapshot: Snapshot) -> str:
    return f"{snapshot.place.dialogue}/{snapshot.place.state}"
