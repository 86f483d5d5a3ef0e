"""One turn of a conversation: (library, snapshot, answer) -> (snapshot, effects).

Pure: the same arguments give the same step. A step that fails leaves nothing behind, because all of its work
is done on a `Turn` that is then thrown away.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from transitions import EventData, Machine

from ..errors import DialogueInvalid, EndlessDialogue, SessionError
from .adopting import adopted
from .checking import check_library
from .condition import holding
from .definition import (
    Call,
    Change,
    Check,
    Choice,
    Dialogue,
    Do,
    End,
    Go,
    Instant,
    Item,
    Line,
    Reference,
    Remark,
    State,
    Text,
    Value,
    Values,
    Variable,
    Wait,
    nothing,
)
from .machine import ITEM, ON, build_machine, event_name
from .requests import REQUESTS
from .snapshot import Frame, Snapshot
from .turn import Answer, Chose, Effect, Ended, Found, NotExpected, Offer, Offered, PlanShown, Recorded, Requested, Say, Scored, Step, Told, Wrote

MOST_STATES_IN_A_TURN = 50
LONGEST_PATH = 100
MOST_DOUBTS = 2  # about one answer: more is not read
NOTHING = nothing()


class Library:
    """All dialogues, each with its machine; and the other texts of the content by their context. Built once, never changed."""

    def __init__(self, dialogues: Iterable[Dialogue], texts: Mapping[str, Text] | None = None) -> None:
        """Raises DialogueInvalid where the dialogues do not fit together."""
        self.dialogues = {dialogue.id: dialogue for dialogue in dialogues}
        self.texts = dict(texts or {})
        self._machines: dict[str, Machine] = {}
        if problems := sorted(check_library(self.dialogues)):
            raise DialogueInvalid(problems)

    def machine(self, dialogue: Dialogue) -> Machine:
        """The dialogue's one machine, built when it is first walked through."""
        if dialogue.id not in self._machines:
            self._machines[dialogue.id] = build_machine(dialogue, prepare=_apply)
        return self._machines[dialogue.id]


@dataclass(slots=True)
class Turn:
    """The scratch pad of one turn, and the model that the machine moves."""

    library: Library
    frames: list[Frame]
    path: list[str]
    dialogue: Dialogue
    state: str
    values: dict[str, Value]  # what the dialogue on top remembers, still to be put back in its frame
    step: str = ""  # the one that was announced last
    resumed: bool = False
    choice: Choice | None = None
    effects: list[Effect] = field(default_factory=list)

    @property
    def place(self) -> State:
        return self.dialogue.states[self.state]


def begin(library: Library, dialogue_id: str, values: Values = NOTHING) -> Step:
    """A new session. `values` are taken where the dialogue has a variable of that name."""
    turn = Turn(library, [], [], library.dialogues[dialogue_id], "", {})
    _enter(turn, dialogue_id, values)
    _run(turn)
    return _finish(turn, Snapshot(()))


def interrupt(library: Library, snapshot: Snapshot, dialogue_id: str, values: Values = NOTHING) -> Step:
    """Another dialogue in the middle of this one's question, which is asked again when it ends."""
    snapshot, moved = adopted(library.dialogues, snapshot)
    frames = list(snapshot.frames)
    while frames and any(frame.aside for frame in frames):
        frames.pop()  # an aside in an aside takes its place
    if not frames:
        return begin(library, dialogue_id, values)
    turn = _turn(library, replace(snapshot, frames=tuple(frames)))
    turn.effects += moved
    _enter(turn, dialogue_id, values, aside=True)
    _run(turn)
    return _finish(turn, snapshot)


def answer(library: Library, snapshot: Snapshot, given: Answer) -> Step:
    """What comes of an answer. One that fits nothing changes nothing and gives `NotExpected`."""
    snapshot, moved = adopted(library.dialogues, snapshot)
    if snapshot.ended:
        return Step(snapshot, (*moved, NotExpected(given)))
    turn = _turn(library, snapshot)
    turn.effects += moved
    if moved or not isinstance(turn.place.then, Wait | Do):
        # the question is gone, so its answer is not used: ask what is asked now
        _run(turn, new=False)
        return _finish(turn, snapshot)
    match turn.place.then, given:
        case Wait() as wait, Chose(choice) if choice in wait.choices and _offered(turn, wait.choices[choice]):
            taken = wait.choices[choice]
            if taken.aside:
                said = tuple(_said(turn, line) for line in taken.aside if holding(line.when, turn.values))
                return Step(snapshot, (*said, _offer(turn, wait)))
            if taken.back:
                _go_back(turn)
            elif taken.command:
                return Step(snapshot, (NotExpected(given),))
            else:
                turn.choice = taken
                _move(turn, event_name(choice))
        case Wait(items=items, into=into), Chose(choice) if items and choice[:1] == "=" and choice[1:] in _ids(turn.values[items]):
            turn.values[into] = choice[1:]
            _move(turn, ITEM)
        case Wait(ask=ask) as wait, Wrote(text, found, heard) if ask:
            if wait.listen:
                turn.values[wait.listen] = tuple(Item(each.move, each.words) for each in heard)
            remarks = _remarks(wait.check, found)
            if all(remark.keep for remark in remarks):
                turn.values[ask] = text
            if not _let_pass(turn, wait.check, remarks, found):
                turn.frames[-1] = _frame(turn, turn.frames[-1].aside)
                turn.effects.append(_offer(turn, wait))
                return _finish(turn, snapshot)
            _move(turn, ON)
        case Wait(record=record), Recorded(number) if record:
            turn.values[record] = turn.dialogue.variables[record].held(number)
            _move(turn, ON)
        case Do(), Told(values):
            for name, value in values.items():
                if name in turn.dialogue.variables:
                    turn.values[name] = turn.dialogue.variables[name].held(value)
            _move(turn, ON)
        case _:
            return Step(snapshot, (NotExpected(given),))
    _run(turn)
    return _finish(turn, snapshot)


def ask_again(library: Library, snapshot: Snapshot) -> Step:
    """The open question once more; nothing else happens. A session that was moved by an edited dialogue goes on where it is now."""
    snapshot, moved = adopted(library.dialogues, snapshot)
    if snapshot.ended:
        return Step(snapshot, moved)
    turn = _turn(library, snapshot)
    turn.effects += moved
    if moved or not isinstance(turn.place.then, Wait):
        _run(turn, new=False)
        return _finish(turn, snapshot)
    turn.effects += _spoken(turn, header=True)
    turn.effects.append(_offer(turn, turn.place.then))
    return Step(snapshot, tuple(turn.effects))


def waiting(library: Library, snapshot: Snapshot) -> Wait | None:
    """What this session waits for."""
    snapshot, _ = adopted(library.dialogues, snapshot)
    then = None if snapshot.ended else library.dialogues[snapshot.place.dialogue].states[snapshot.place.state].then
    return then if isinstance(then, Wait) else None


def offer_of(library: Library, snapshot: Snapshot) -> Offer:
    """What a person can do now, without saying anything."""
    snapshot, _ = adopted(library.dialogues, snapshot)
    if snapshot.ended:
        return Offer((), False)
    turn = _turn(library, snapshot)
    return _offer(turn, turn.place.then) if isinstance(turn.place.then, Wait) else Offer((), False)


# ---- one turn
def _turn(library: Library, snapshot: Snapshot) -> Turn:
    place = snapshot.place
    dialogue = library.dialogues[place.dialogue]
    step = dialogue.states[place.state].step if place.state in dialogue.states else ""
    return Turn(library, list(snapshot.frames), list(snapshot.path), dialogue, place.state, _remembered(dialogue, place), step)


def _remembered(dialogue: Dialogue, frame: Frame) -> dict[str, Value]:
    """All variables of a dialogue: those that are kept from the frame, the others anew; and anew what was of another kind before an edit."""
    return {name: _of_its_kind(frame.variables.get(name), variable) for name, variable in dialogue.variables.items()}


def _of_its_kind(value: Value | None, variable: Variable) -> Value:
    if value is not None and (
        type(value) is type(variable.default) or (isinstance(value, Reference | Instant) and isinstance(variable.default, str))
    ):
        return value
    return variable.default


def _enter(turn: Turn, dialogue_id: str, values: Values, aside: bool = False) -> None:
    if turn.frames:
        turn.frames[-1] = _frame(turn, turn.frames[-1].aside)
    dialogue = turn.library.dialogues[dialogue_id]
    turn.dialogue, turn.state = dialogue, dialogue.start
    turn.values = {name: variable.default for name, variable in dialogue.variables.items()}
    turn.values |= {name: dialogue.variables[name].held(value) for name, value in values.items() if name in dialogue.variables}
    turn.step = ""
    turn.frames.append(_frame(turn, aside))
    turn.path.append(f"{dialogue.id}/")  # from here on the way is this round's


def _frame(turn: Turn, aside: bool) -> Frame:
    """The dialogue on top as it can be saved: without what is not kept."""
    kept = {name: value for name, value in turn.values.items() if turn.dialogue.variables[name].keep}
    return Frame(turn.dialogue.id, turn.state, turn.dialogue.revision, kept, aside)


def _move(turn: Turn, event: str) -> None:
    moved = turn.library.machine(turn.dialogue).events[event].trigger(turn)
    if not moved:
        raise SessionError(f"no way on from {turn.dialogue.id}/{turn.state}")  # reading makes sure that the last route is open


def _remarks(check: Check | None, found: tuple[Found, ...]) -> list[Remark]:
    """What there is to say about words in which this was found; only why they are not kept, where that is so."""
    rules = {each.rule for each in found}
    remarks = [remark for remark in check.remarks if remark.fits(rules)] if check else []
    return [remark for remark in remarks if not remark.keep] or remarks


def _let_pass(turn: Turn, check: Check | None, remarks: list[Remark], found: tuple[Found, ...]) -> bool:
    """Says it; whether the words can go on as they are."""
    words = {each.rule: each.words for each in found}
    praise = [each for each in remarks if each.good]
    doubts = list({words.get(each.rule) or each.rule: each for each in reversed(remarks) if not each.good}.values())[::-1]  # one about the same words
    turn.effects += [Say(each.text, None, {"words": words.get(each.rule, "")}) for each in (*praise[:1], *doubts[:MOST_DOUBTS])]
    if check and doubts and doubts[0].keep:
        turn.effects.append(Say(check.again, None, NOTHING))
    return not doubts


def _apply(event: EventData) -> None:
    """What a choice does, before its routes are weighed."""
    turn = cast(Turn, event.model)
    choice, turn.choice = turn.choice, None
    if choice is None:
        return
    turn.effects += [_said(turn, line) for line in choice.feedback if holding(line.when, turn.values)]
    scored, changed = (_counting(changes, turn.values) for changes in (choice.scores, choice.changes))
    for name, points in scored.items():
        turn.effects.append(Scored(name, points, choice.move))
    for name, value in choice.assign.items():
        turn.values[name] = turn.dialogue.variables[name].held(value)
    for name, points in (*scored.items(), *changed.items()):
        now = turn.values[name]
        turn.values[name] = turn.dialogue.variables[name].held((now if isinstance(now, int) else 0) + points)


def _counting(changes: tuple[Change, ...], values: Values) -> Mapping[str, int]:
    """The first rule that holds."""
    return next((change.by for change in changes if holding(change.when, values)), {})


def _run(turn: Turn, new: bool = True) -> None:
    """Speak, and go on until there is something to wait for. `new=False`: this place is already on the path."""
    for _ in range(MOST_STATES_IN_A_TURN):
        state = turn.place
        turn.frames[-1] = _frame(turn, turn.frames[-1].aside)
        turn.effects += _spoken(turn, header=state.step != turn.step)
        turn.step = state.step
        if new and state.keep:
            turn.path.append(f"{turn.dialogue.id}/{state.id}")
        new = True
        match state.then:
            case Wait() as wait:
                turn.effects.append(_offer(turn, wait))
                return
            case Go():
                _move(turn, ON)
            case Do(request):
                turn.frames[-1] = replace(turn.frames[-1], variables=dict(turn.values))  # the turn is not over: what is not kept stays until it is
                turn.effects.append(Requested(request, {name: turn.values[name] for name in REQUESTS[request].takes}))
                return
            case Call(dialogue_id, _, given):
                _enter(turn, dialogue_id, {name: turn.values[name] for name in given})
            case End(outcome):
                if not _leave(turn, outcome):
                    return
                new = not turn.resumed
    raise EndlessDialogue(f"more than {MOST_STATES_IN_A_TURN} states in one turn, at {turn.dialogue.id}/{turn.state}")


def _leave(turn: Turn, outcome: str) -> bool:
    """The dialogue on top ends; whether there is another below it that goes on."""
    scores = {name: turn.values[name] for name in turn.dialogue.scores}
    turn.effects.append(Ended(turn.dialogue.id, outcome, scores))
    ended = turn.frames.pop()
    if not turn.frames:
        return False
    below = turn.frames[-1]
    turn.dialogue, turn.state = turn.library.dialogues[below.dialogue], below.state
    turn.values, turn.step = _remembered(turn.dialogue, below), turn.place.step
    turn.resumed = ended.aside  # its question is asked again, and is on the path already
    if not ended.aside:
        turn.values["outcome"] = outcome
        _move(turn, ON)
        del turn.values["outcome"]
    return True


def _go_back(turn: Turn) -> None:
    """To the question before this one; what was answered there stays until it is answered anew."""
    where = _earlier(turn)
    if where is not None:
        turn.state = turn.path[where].partition("/")[2]
        del turn.path[where:]


def _earlier(turn: Turn) -> int | None:
    """Where on the path the question before this one stands."""
    here = f"{turn.dialogue.id}/{turn.state}"
    for index in range(len(turn.path) - 1, -1, -1):
        name, _, state = turn.path[index].partition("/")
        if name == turn.dialogue.id and not state:
            return None
        if name == turn.dialogue.id and turn.path[index] != here:
            if state in turn.dialogue.states and isinstance(turn.dialogue.states[state].then, Wait):
                return index
    return None


# ---- what is said and offered
def _spoken(turn: Turn, header: bool) -> list[Effect]:
    state = turn.place
    spoken: list[Effect] = []
    if header and state.header and (said := _said(turn, state.header)) not in turn.effects:
        spoken.append(said)
    if state.show_plan:
        entries = tuple((heading, str(turn.values[name])) for name, heading in turn.dialogue.plan.items())
        spoken.append(PlanShown(turn.dialogue.id, turn.dialogue.title, entries))
    spoken += [_said(turn, line) for line in state.say if holding(line.when, turn.values)]
    return spoken


def _said(turn: Turn, line: Line) -> Say:
    values = dict(line.given)
    values |= {name: turn.values[name] for name in line.names}
    if line.answer:
        values["answer"] = turn.values[line.answer]
    return Say(line.text, turn.dialogue.speakers.get(line.speaker), values, line.folded)


def _offer(turn: Turn, wait: Wait) -> Offer:
    items = turn.values[wait.items] if wait.items else ()
    listed = tuple(Offered(f"={item.id}", _label(turn, item.label)) for item in (items if isinstance(items, tuple) else ()))
    fixed = tuple(Offered(c.id, c.text, c.command, c.style) for c in wait.choices.values() if _offered(turn, c))
    return Offer((*listed, *fixed), bool(wait.ask), wait.most, bool(wait.record) and not wait.file, wait.file)


def _label(turn: Turn, label: str | Reference) -> Text | str:
    return turn.library.texts.get(label.context, label.context) if isinstance(label, Reference) else label


def _offered(turn: Turn, choice: Choice) -> bool:
    return holding(choice.only_if, turn.values) and (not choice.back or _earlier(turn) is not None)


def _ids(items: Value) -> set[str]:
    return {item.id for item in items} if isinstance(items, tuple) else set()


def _finish(turn: Turn, before: Snapshot) -> Step:
    outcome = "" if turn.frames else next(e.outcome for e in reversed(turn.effects) if isinstance(e, Ended))
    snapshot = Snapshot(tuple(turn.frames), before.turn + 1, tuple(turn.path[-LONGEST_PATH:]), outcome)
    return Step(snapshot, tuple(turn.effects))
