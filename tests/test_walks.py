"""Random walks through every shipped dialogue; the snapshot goes through JSON between all turns, the application answers with examples."""

import gc
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from stage import shipped

from bot.authoring.player import example
from bot.content import read_content
from bot.dialogue import engine
from bot.dialogue.definition import Call, Dialogue, State, Value, Values, Wait, routes_of
from bot.dialogue.engine import Library
from bot.dialogue.requests import REQUESTS
from bot.dialogue.snapshot import Frame, Snapshot
from bot.dialogue.turn import Answer, Chose, Ended, NotExpected, Offer, Recorded, Requested, Say, Step, Told, Wrote

MOST_TURNS = 120
REHEARSAL = "oefenen_bezorgde_ouder"
COMPARED = re.compile(r"""(\w+) [!=]= ["'](\w*)["']""")
ALWAYS_KNOWN = ("found",)  # a text that is one of those that are looked for, and no other
Pick = Callable[[Random, Frame, Offer], Answer]


class Passed(dict[str, State]):
    """The states of a dialogue, that notes which of them the engine came through."""

    def __init__(self, states: Mapping[str, State]) -> None:
        super().__init__(states)
        self.seen: set[str] = set()

    def __getitem__(self, name: str) -> State:
        self.seen.add(name)
        return super().__getitem__(name)


@dataclass
class Walk:
    """What one walk met: after every turn the step, and before it what was answered."""

    steps: list[Step] = field(default_factory=list)
    given: list[Answer] = field(default_factory=list)

    @property
    def last(self) -> Step:
        return self.steps[-1]

    def headers(self) -> list[Value]:
        return [e.values["number"] for step in self.steps for e in step.effects if isinstance(e, Say) and e.text.context == "wording:step_header"]


@pytest.fixture(scope="module")
def library() -> Library:
    content = shipped()
    dialogues = [replace(dialogue, states=Passed(dialogue.states)) for dialogue in content.dialogues.values()]
    return Library(dialogues, content.library.texts)


DIALOGUES = shipped().dialogues
NAMES = sorted(DIALOGUES)
PREPARATIONS = [name for name in NAMES if DIALOGUES[name].kind == "preparation"]


# ---- walking
def told(random: Random, asked: Requested, words: Mapping[str, list[str]]) -> Values:
    """An example, varied: both sides of yes and no, a few numbers, and what the dialogue's conditions look for in a text."""
    varied: dict[str, Callable[[str, Value], Value]] = {
        "yes or no": lambda _, __: random.random() < 0.5,
        "number": lambda _, __: random.randrange(3),
        "text": lambda name, value: random.choice(words[name] if name in ALWAYS_KNOWN and name in words else [*words.get(name, ()), value]),
        "list": lambda _, value: value,
    }
    return {name: varied[REQUESTS[asked.name].tells[name]](name, value) for name, value in example(asked.name).items()}


class AnyWay:
    """Mostly forward: any button without a command, or words. Every other button is one that was pressed least in this state so far."""

    def __init__(self) -> None:
        self.pressed: Counter[tuple[str, str, str]] = Counter()

    def __call__(self, random: Random, place: Frame, offer: Offer) -> Answer:
        ids = [choice.id for choice in offer.choices if not choice.command]
        if offer.words and (not ids or random.random() < 0.4):
            return Wrote("Woorden: {naam} <b> & 😀")
        if (offer.sound or offer.file) and (not ids or random.random() < 0.5):
            return Recorded(23)
        times = {id: self.pressed[place.dialogue, place.state, id] for id in ids}
        least = [id for id in ids if times[id] == min(times.values())]
        chosen = random.choice(least if random.random() < 0.5 else ids)
        self.pressed[place.dialogue, place.state, chosen] += 1
        return Chose(chosen)


def forward(random: Random, _: Frame, offer: Offer) -> Answer:
    """Never back, no examples or reasons, and no stopping half-way."""
    ids = [c.id for c in offer.choices if not c.command and c.id not in ("terug", "voorbeeld", "waarom", "stop")]
    if offer.sound or offer.file:
        return Recorded(23)
    return Wrote("Woorden.") if offer.words and (not ids or random.random() < 0.5) else Chose(random.choice(ids))


def walked(library: Library, name: str, seed: int, pick: Pick) -> Walk:
    """Until the end, or until only a command leads on."""
    random, walk = Random(f"{name} {seed}"), Walk([engine.begin(library, name)])
    for _ in range(MOST_TURNS):
        snapshot = Snapshot.from_json(walk.last.snapshot.to_json())
        assert snapshot == walk.last.snapshot
        end = walk.last.effects[-1]
        match end:
            case Requested():
                answer: Answer = Told(told(random, end, looked_for(library.dialogues[snapshot.place.dialogue])))
            case Offer(choices, writes, sound=speaks, file=sends) if writes or speaks or sends or any(not choice.command for choice in choices):
                answer = pick(random, snapshot.place, end)
            case _:
                break
        walk.given.append(answer)
        walk.steps.append(engine.answer(library, snapshot, answer))
    return walk


def looked_for(dialogue: Dialogue) -> Mapping[str, list[str]]:
    """The words that the conditions of a dialogue look for, by the name of the variable."""
    found = sorted({pair for source in sources(dialogue) for pair in COMPARED.findall(source)})
    return {name: [word for other, word in found if other == name] for name, _ in found}


def sources(dialogue: Dialogue) -> Iterator[str]:
    """Every condition on what is said and on where it goes."""
    for state in dialogue.states.values():
        yield from (line.when.source for line in state.say if line.when)
        yield from (route.when.source for route in routes_of(state.then) if route.when)


def number_of_walks(dialogue: Dialogue) -> int:
    """Through each preparation and rehearsal 160; through others eight for each state, also of the dialogues they begin, from 40 to 600."""
    if dialogue.kind in ("preparation", "rehearsal"):
        return 160
    begun = {state.then.dialogue for state in dialogue.states.values() if isinstance(state.then, Call)}
    return min(max(40, 8 * sum(len(DIALOGUES[name].states) for name in {dialogue.id} | begun)), 600)


@pytest.fixture(scope="module")
def walks(library: Library) -> dict[str, list[Walk]]:
    """Half of them straight on."""
    picks = (AnyWay(), forward)
    gc.disable()  # nothing of this is garbage as long as these tests run, and to look for it takes a fifth of the time
    walks = {name: [walked(library, name, seed, picks[seed % 2]) for seed in range(number_of_walks(DIALOGUES[name]))] for name in NAMES}
    gc.freeze()  # for good: to thaw these would thaw what was there before any test too
    gc.enable()
    return walks


@pytest.mark.parametrize("name", NAMES)
def test_every_turn_fits_and_every_walk_ends_or_waits(walks: dict[str, list[Walk]], name: str) -> None:
    for walk in walks[name]:
        assert not [effect for step in walk.steps for effect in step.effects if isinstance(effect, NotExpected)]
        last = walk.last
        assert isinstance(last.effects[-1], Ended) if last.snapshot.ended else isinstance(last.effects[-1], Offer | Requested)
        for step in walk.steps:
            assert sum(isinstance(effect, Offer | Requested) for effect in step.effects) <= 1


@pytest.mark.parametrize("name", NAMES)
def test_whoever_waits_has_something_to_do(walks: dict[str, list[Walk]], name: str) -> None:
    for walk in walks[name]:
        offers = [step.effects[-1] for step in walk.steps if isinstance(step.effects[-1], Offer)]
        assert not [offer for offer in offers if not offer.choices and not offer.words]


@pytest.mark.parametrize("name", NAMES)
def test_every_question_is_said(walks: dict[str, list[Walk]], name: str) -> None:
    """Buttons need a message to stand under."""
    for walk in walks[name]:
        for step in walk.steps:
            assert any(isinstance(effect, Say) for effect in step.effects) or not isinstance(step.effects[-1], Offer)


@pytest.mark.parametrize("name", NAMES)
def test_a_turn_goes_one_up_unless_nothing_happened(walks: dict[str, list[Walk]], name: str) -> None:
    for walk in walks[name]:
        for before, after in pairwise(walk.steps):
            assert after.snapshot.turn - before.snapshot.turn == (after.snapshot != before.snapshot)


@pytest.mark.parametrize("name", NAMES)
def test_every_state_is_visited(library: Library, walks: dict[str, list[Walk]], name: str) -> None:
    states = library.dialogues[name].states
    assert isinstance(states, Passed)
    assert walks[name]
    assert set(states) - states.seen == set()


@pytest.mark.parametrize("name", NAMES)
def test_every_end_is_reached(library: Library, walks: dict[str, list[Walk]], name: str) -> None:
    ends = {state.then.outcome for state in library.dialogues[name].states.values() if hasattr(state.then, "outcome")}
    reached = {
        effect.outcome
        for walk in walks[name]
        for step in walk.steps
        for effect in step.effects
        if isinstance(effect, Ended) and effect.dialogue == name
    }
    assert reached == ends


@pytest.mark.parametrize("name", NAMES)
def test_no_waiting_snapshot_holds_what_is_not_kept(library: Library, walks: dict[str, list[Walk]], name: str) -> None:
    for walk in walks[name]:
        for step in walk.steps:
            if isinstance(step.effects[-1], Offer):
                for frame in step.snapshot.frames:
                    variables = library.dialogues[frame.dialogue].variables
                    assert not [each for each in frame.variables if not variables[each].keep]


@pytest.mark.parametrize("name", NAMES)
def test_numbers_stay_within_their_bounds(library: Library, walks: dict[str, list[Walk]], name: str) -> None:
    for frame in (frame for walk in walks[name] for step in walk.steps for frame in step.snapshot.frames):
        for key, variable in library.dialogues[frame.dialogue].variables.items():
            if key in frame.variables:
                assert variable.held(frame.variables[key]) == frame.variables[key]


# ---- the rehearsal
@pytest.fixture(scope="module")
def rehearsals(walks: dict[str, list[Walk]]) -> list[Walk]:
    return walks[REHEARSAL]


def moves_of(library: Library, step: Step) -> dict[str, str]:
    """The choices with a move that are on offer: choice -> move."""
    if step.snapshot.ended:
        return {}
    wait = library.dialogues[REHEARSAL].states[step.snapshot.place.state].then
    return {choice.id: choice.move for choice in wait.choices.values() if choice.move} if isinstance(wait, Wait) else {}


def test_the_rehearsal_has_at_least_four_endings(rehearsals: list[Walk]) -> None:
    assert len({walk.last.snapshot.outcome for walk in rehearsals}) >= 4


def test_a_complete_rehearsal_takes_eight_moves_or_more(library: Library, rehearsals: list[Walk]) -> None:
    complete = [walk for walk in rehearsals if walk.last.snapshot.outcome != "afgebroken"]
    turns = [sum(bool(moves_of(library, step)) for step in walk.steps) for walk in complete]
    assert complete and min(turns) >= 8


def test_the_mood_stays_between_nought_and_a_hundred(rehearsals: list[Walk]) -> None:
    moods = [frame.variables["stemming"] for walk in rehearsals for step in walk.steps for frame in step.snapshot.frames]
    assert all(isinstance(mood, int) and 0 <= mood <= 100 for mood in moods)
    assert len(set(moods)) > 20


def test_no_move_is_always_the_best(library: Library, rehearsals: list[Walk]) -> None:
    """Of each move that is on offer in more than one state, there is a state where another one mostly does more for the mood."""
    best: dict[str, Counter[str]] = defaultdict(Counter)
    offered: dict[str, set[str]] = defaultdict(set)
    met = {repr(step.snapshot.place): step.snapshot for walk in rehearsals for step in walk.steps if moves_of(library, step)}
    for snapshot in met.values():
        moves = moves_of(library, Step(snapshot, ()))
        moods = {move: mood_after(library, snapshot, choice) for choice, move in moves.items()}
        for move in moves.values():
            offered[move].add(snapshot.place.state)
        best[snapshot.place.state].update(move for move, mood in moods.items() if mood == max(moods.values()))
    always = [move for move, places in offered.items() if len(places) > 1 and all(best[place].most_common(1)[0][0] == move for place in places)]
    assert always == []


def mood_after(library: Library, snapshot: Snapshot, choice: str) -> int:
    """The mood after a choice; each choice leads to another state, so the frame is still there."""
    mood = engine.answer(library, snapshot, Chose(choice)).snapshot.place.variables["stemming"]
    assert isinstance(mood, int)
    return mood


def test_the_moves_of_the_best_and_the_worst_end_elsewhere(library: Library) -> None:
    """Always taking what is best for the mood ends well; always the worst ends early."""

    def led(by: Callable[..., Any]) -> str:
        step = engine.begin(library, REHEARSAL)
        while not step.snapshot.ended:
            moves = moves_of(library, step)
            ids = list(moves) or [choice.id for choice in engine.offer_of(library, step.snapshot).choices]
            chosen = by(ids, key=lambda choice: mood_after(library, step.snapshot, choice)) if moves else ids[0]
            step = engine.answer(library, step.snapshot, Chose(chosen))
        return step.snapshot.outcome

    assert (led(max), led(min)) == ("opgelucht", "afgebroken")


# ---- the preparation
@pytest.mark.parametrize("name", PREPARATIONS)
def test_a_preparation_is_thirteen_steps_in_order(library: Library, name: str) -> None:
    for seed in range(20):
        walk = walked(library, name, seed, forward)
        assert walk.last.snapshot.outcome == "voorbereid"
        assert walk.headers() == list(range(1, 14))


def secret_places(library: Library) -> list[tuple[str, str]]:
    return [(d.id, s.id) for d in library.dialogues.values() for s in d.states.values() if not s.keep and isinstance(s.then, Wait)]


def test_what_is_answered_in_confidence_leaves_no_trace(library: Library, walks: dict[str, list[Walk]]) -> None:
    """In a state with `keep: no` every answer leads to the same snapshot, letter for letter."""
    places = secret_places(library)
    assert {(name, "ik") for name in PREPARATIONS} <= set(places)
    for name, state in places:
        here = [
            s.snapshot
            for w in walks[name]
            for s in w.steps
            if not s.snapshot.ended and (s.snapshot.place.dialogue, s.snapshot.place.state) == (name, state)
        ]
        assert here
        for snapshot in here[:10]:
            after = {after_answer(library, snapshot, answer) for answer in answers_to(engine.offer_of(library, snapshot))}
            assert len(after) == 1
            assert "GEHEIM" not in after.pop()


def answers_to(offer: Offer) -> list[Answer]:
    own = [Chose(c.id) for c in offer.choices if not c.command and c.id not in ("terug", "voorbeeld", "waarom")]
    return [*own, *([Wrote("GEHEIM")] if offer.words else [])]


def after_answer(library: Library, snapshot: Snapshot, answer: Answer) -> str:
    return engine.answer(library, snapshot, answer).snapshot.to_json()


def test_the_content_of_the_tests_is_that_of_the_program() -> None:
    assert read_content().dialogues == DIALOGUES
