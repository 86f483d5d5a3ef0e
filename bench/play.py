"""What is played: a teacher begins a preparation. Our own bot is listened to once, so that the others can say the same."""

import asyncio
import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from .load import PATH, PATIENCE, SECRET, TOKEN, Call, Load, Step

FACTS = "Dinsdag maakte het kind 4 van de 12 keersommen af. Twee weken geleden waren het er 9, op vrijdag maar 6 van de twaalf."
THOUGHT = "Ik denk dat de tafels van 6 en 7 nog niet vlot gaan. Vraag: hoe gaat het oefenen thuis, en op welk moment van de dag?"
STRENGTH = "Het kind vraagt zelf om hulp als iets niet lukt. En het weet veel over dieren en vertelt daar graag over in de kring."
# what is typed; `=` stands before the choice whose button is pressed
PREPARATION = ("/voorbereiden", "=resultaten", "Sem", "=gewoon", "=verder", FACTS, "=klopt", THOUGHT, STRENGTH)
SIX = 6  # steps of it are played in the talks
QUIET = 0.4  # seconds after which a bot has said all it had to say


async def listen(load: Load, what: Sequence[str], person: int) -> tuple[Step, ...]:
    """What this person types and presses as steps, with what the bot that listens there answers."""
    calls: list[Call] = []
    load.heard = lambda call: calls.append(call) if call.chat == person else None
    steps: list[Step] = []
    said: Call | None = None
    async with load.talk() as talk:
        for given in what:
            words, pressed = ("", _button(given[1:], said)) if given.startswith("=") else (given, 0)
            status = await talk.post(load.update(person, Step(words, pressed), said, 1))
            assert status == 200, f"the bot answered {status} to {given}"
            said = await _answer(calls)
            rows = json.loads(said.field("reply_markup") or '{"inline_keyboard": []}')["inline_keyboard"]
            steps.append(Step(words, pressed, said.field("text"), tuple(tuple(button["text"] for button in row) for row in rows)))
    load.heard = None
    return tuple(steps)


async def _answer(calls: list[Call]) -> Call:
    """The one message that comes, when nothing has come after it for a while."""
    known = 0
    async with asyncio.timeout(PATIENCE):
        while known < len(calls) or not any(call.method == "sendMessage" for call in calls):  # that a tap was heard is said before
            known = len(calls)
            await asyncio.sleep(QUIET)
    messages = [call for call in calls if call.method == "sendMessage"]
    calls.clear()
    assert len(messages) == 1, f"{len(messages)} messages came where one was expected"
    return messages[0]


def _button(choice: str, said: Call | None) -> int:
    """The place of the button of a choice."""
    assert said is not None, "no button was shown yet"
    buttons = re.findall(r'"callback_data": ?"([^"]*)"', said.field("reply_markup"))
    return next(place for place, data in enumerate(buttons) if data.endswith(f":{choice}"))


@dataclass(frozen=True, slots=True)
class Play:
    """What another bot is told: who it is, and the steps."""

    token: str
    path: str
    secret: str
    steps: tuple[Step, ...]

    @classmethod
    def read(cls, file: str) -> "Play":
        told = json.loads(Path(file).read_text())
        steps = tuple(Step(step["words"], step["pressed"], step["text"], tuple(map(tuple, step["labels"]))) for step in told["steps"])
        return cls(told["token"], told["path"], told["secret"], steps)


def write(file: Path, steps: Sequence[Step]) -> None:
    """As `Play.read` reads it."""
    file.write_text(json.dumps(asdict(Play(TOKEN, PATH, SECRET, tuple(steps)))))
