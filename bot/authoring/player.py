"""Walk through a dialogue as an author: nothing is kept, and the author answers for the application."""

from collections.abc import Callable, Iterable
from datetime import datetime

from ..content import Content
from ..dialogue import engine
from ..dialogue.definition import Item, Value, Values
from ..dialogue.request import KINDS
from ..dialogue.requests import REQUESTS
from ..dialogue.turn import Chose, Effect, Ended, NotExpected, Offer, Recorded, Requested, Scored, Step, Told, Wrote
from ..errors import SettingsError
from ..hearing import heard
from ..rendering import Renderer
from ..texts import SOURCE, plain

EXAMPLE_SECONDS = 20
EXAMPLES: dict[str, Value] = {"text": "voorbeeld", "number": 1, "yes or no": True, "list": (Item("een", "Eerste"), Item("twee", "Tweede"))}


def example(request: str) -> Values:
    """An answer of the right kinds, for when there is no application."""
    return {name: EXAMPLES[kind] for name, kind in REQUESTS[request].tells.items()}


def play(content: Content, dialogue: str, lines: Iterable[str], show: Callable[[str], object], now: Callable[[], datetime]) -> None:
    """Until the dialogue or the input ends. Raises SettingsError where there is no such dialogue."""
    if dialogue not in content.dialogues:
        raise SettingsError(f"there is no dialogue {dialogue}; there is: {', '.join(sorted(content.dialogues))}")
    renderer = Renderer(content.translated, content.wording, content.dialogues)
    given = iter(lines)
    step = _told(content, engine.begin(content.library, dialogue), show)
    while True:
        offer = _shown(renderer, step, show)
        if step.snapshot.ended or offer is None:
            return
        line = next(given, None)
        if line is None:
            return
        line = line.strip()
        choices = [choice for choice in offer.choices if not choice.command]
        picked = choices[int(line) - 1] if line.isdecimal() and 1 <= int(line) <= len(choices) else None
        wait = engine.waiting(content.library, step.snapshot)
        rules = wait.check.rules if wait and wait.check else ()
        wrote = Recorded(EXAMPLE_SECONDS) if offer.sound or offer.file else Wrote(line, heard(line, rules, content.form, now))  # as if it was said
        answer = Chose(picked.id) if picked else wrote
        step = _told(content, engine.answer(content.library, step.snapshot, answer), show)


def _told(content: Content, step: Step, show: Callable[[str], object]) -> Step:
    """Answers requests the way the application would, with examples, and says so."""
    effects: list[Effect] = list(step.effects)
    while effects and isinstance(effects[-1], Requested):
        asked = effects.pop()
        assert isinstance(asked, Requested)
        show(f"  [do {asked.name}: {', '.join(f'{name} ({kind})' for name, kind in REQUESTS[asked.name].tells.items()) or 'nothing told'}]")
        step = engine.answer(content.library, step.snapshot, Told(example(asked.name)))
        effects += step.effects
    return Step(step.snapshot, tuple(effects))


def _shown(renderer: Renderer, step: Step, show: Callable[[str], object]) -> Offer | None:
    for message in renderer.messages(step.effects, SOURCE, 0, 0):
        show(plain(message.html))
    offer = None
    for effect in step.effects:
        match effect:
            case Scored(score, points, move):
                show(f"  [{score} {points:+} {move}]")
            case NotExpected():
                show("  [this answer does not fit here]")
                offer = offer or Offer((), True)
            case Ended(name, outcome, scores):
                show(f"  [{name} ends: {outcome} {dict(scores) or ''}]")
            case Offer():
                offer = effect
    if offer is not None:
        for number, choice in enumerate((each for each in offer.choices if not each.command), 1):
            show(f"{number}. {renderer.texts.say(SOURCE, choice.label) if not isinstance(choice.label, str) else choice.label}")
    show("")
    return offer


assert set(EXAMPLES) == set(KINDS)
