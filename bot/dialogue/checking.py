"""What only a whole dialogue shows (is every state reached? does it leave a trace?), and what only the whole library shows."""

from collections.abc import Iterable, Iterator, Mapping

from .definition import Call, Choice, Dialogue, Do, End, State, Text, Wait, lines_of, routes_of, texts_of
from .request import KINDS
from .requests import REQUESTS
from .source import Problem

MOST_WORDS = 60  # in one text
LONGEST_BUTTON = 40  # characters
LONGEST_TITLE = 40


def check_dialogue(dialogue: Dialogue) -> Iterator[Problem]:
    """Every problem of one dialogue that can be read."""

    def problem(code: str, message: str, state: str = "", text: Text | None = None) -> Problem:
        at = text or (_place(dialogue.states[state]) if state else None)
        return Problem(at.file or dialogue.file, at.line, code, message) if at else Problem(dialogue.file, 1, code, message)

    reached = _reachable(dialogue)
    for state in dialogue.states.values():
        if state.id not in reached:
            yield problem("S040", f"state {state.id} can't be reached", state.id)
        match state.then:
            case Wait(choices, ask, _, items, _, _) if not ask and not items:
                if not any(choice.only_if is None and not choice.back for choice in choices.values()):
                    yield problem("S024", f"state {state.id}: one choice at least has no only_if, so that there is always one to make", state.id)
            case Do(request, _):
                for message in _contract(dialogue, request):
                    yield problem("S033", f"state {state.id}: {message}", state.id)
        if isinstance(state.then, Wait) and not state.say and not state.show_plan:
            yield problem("S046", f"state {state.id}: waits without saying anything", state.id)
        for name in _forgotten(dialogue, state):
            yield problem("S047", f"state {state.id}: shows or looks at {name}, which has keep: no, so it is gone when this is asked again", state.id)
        for message in _traces(dialogue, state):
            yield problem("S045", f"state {state.id}: {message}", state.id)
        if isinstance(state.then, Wait):
            for choice in state.then.choices.values():
                if len(choice.text.dutch) > LONGEST_BUTTON:
                    yield problem("S043", f"a button has at most {LONGEST_BUTTON} characters, this has {len(choice.text.dutch)}", text=choice.text)
        for line in lines_of(state):
            words = len(line.text.dutch.split())
            if words > MOST_WORDS:
                yield problem("S042", f"a text has at most {MOST_WORDS} words, this has {words}", text=line.text)
    if not any(_ends(dialogue.states[name]) for name in reached):
        yield problem("S041", "no end can be reached, nor a button with a command")
    if len(dialogue.title.dutch) > LONGEST_TITLE:
        yield problem("S043", f"a title has at most {LONGEST_TITLE} characters", text=dialogue.title)
    for name in dialogue.plan:
        if not dialogue.variables[name].keep:
            yield problem("S045", f"plan: {name} has keep: no, so there is nothing to show")


def check_library(dialogues: Mapping[str, Dialogue]) -> Iterator[Problem]:
    """What only all dialogues together show: calls lead somewhere and never back, and no two texts have one place."""
    calls = {d.id: [s.then for s in d.states.values() if isinstance(s.then, Call)] for d in dialogues.values()}
    for dialogue in dialogues.values():
        for call in calls[dialogue.id]:
            called = dialogues.get(call.dialogue)
            if called is None:
                yield Problem(dialogue.file, 1, "S050", f"call: there is no dialogue {call.dialogue!r}")
                continue
            for name in call.given:
                if name not in called.variables:
                    yield Problem(dialogue.file, 1, "S052", f"with: {call.dialogue} has no variable {name!r}")
                elif called.variables[name].keep and not dialogue.variables[name].keep:
                    yield Problem(dialogue.file, 1, "S045", f"with: {name} has keep: no here, but is kept in {call.dialogue}")
            unknown = {r.when.source for r in call.routes if r.when and "outcome" in r.when.names and not _mentions_outcome(r.when.source, called)}
            for source in sorted(unknown):
                yield Problem(dialogue.file, 1, "S053", f"{source}: {call.dialogue} does not end so")
        if dialogue.id in _called_from(dialogue.id, {name: {c.dialogue for c in found} for name, found in calls.items()}):
            yield Problem(dialogue.file, 1, "S051", f"{dialogue.id} calls itself, perhaps by way of another")
    yield from duplicate_places(text for dialogue in dialogues.values() for text in texts_of(dialogue))


def duplicate_places(texts: Iterable[Text]) -> Iterator[Problem]:
    """One place, two Dutch texts: a translation could not tell them apart."""
    seen: dict[str, Text] = {}
    for text in texts:
        if seen.setdefault(text.context, text).dutch != text.dutch:
            yield Problem(text.file, text.line, "S054", f"{text.context} stands for two texts")


def _mentions_outcome(source: str, called: Dialogue) -> bool:
    outcomes = {state.then.outcome for state in called.states.values() if isinstance(state.then, End)}
    return any(f'"{outcome}"' in source or f"'{outcome}'" in source for outcome in outcomes)


def _called_from(start: str, calls: Mapping[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    todo = list(calls.get(start, ()))
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += calls.get(name, ())
    return seen


def _reachable(dialogue: Dialogue) -> set[str]:
    seen, todo = set(), [dialogue.start]
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += [route.to for route in routes_of(dialogue.states[name].then)]
    return seen


def _contract(dialogue: Dialogue, name: str) -> Iterator[str]:
    request = REQUESTS.get(name)
    if request is None:
        yield f"do: one of {', '.join(sorted(REQUESTS))}"
        return
    for variable, kind in {**request.takes, **request.tells}.items():
        if variable not in dialogue.variables:
            yield f"do: {name} needs the variable {variable} ({kind})"
        elif type(dialogue.variables[variable].default) is not KINDS[kind]:
            yield f"do: {name} needs {variable} to be a {kind}"


def _traces(dialogue: Dialogue, state: State) -> Iterator[str]:
    """`keep: no` is a promise: nothing that is kept may depend on what was answered there."""
    if dialogue.kind == "preparation" and state.keep:  # (a code that lets someone in is no answer: it may decide the way)
        for name in sorted({name for route in routes_of(state.then) if route.when for name in route.when.names if name in dialogue.variables}):
            if not dialogue.variables[name].keep and len(_landing(dialogue, {route.to for route in routes_of(state.then)})) > 1:
                yield f"goes on by {name}, which has keep: no, so where one comes gives it away"
    if state.keep or not isinstance(state.then, Wait):
        return
    wait = state.then
    for name in (wait.ask, wait.into, wait.record):
        if name and dialogue.variables[name].keep:
            yield f"keep: no, but the answer goes into {name}, which is kept"
    for choice in wait.choices.values():
        for name in (*choice.assign, *(name for change in (*choice.changes, *choice.scores) for name in change.by)):
            if dialogue.variables[name].keep:
                yield f"keep: no, but choice {choice.id} changes {name}, which is kept"
    ways = {frozenset(_kept_after(dialogue, choice)) for choice in wait.choices.values() if choice.routes}
    ways |= {frozenset(_landing(dialogue, {route.to for route in routes})) for routes in (wait.routes, wait.item_routes) if routes}
    if len({place for way in ways for place in way}) > 1:
        places = ", ".join(sorted({place for way in ways for place in way}))
        yield f"keep: no, but where one comes afterwards gives the answer away: {places}"


def _forgotten(dialogue: Dialogue, state: State) -> Iterator[str]:
    """What is told or offered where a session waits is told again later. (Where only commands are on offer, nothing is asked.)"""
    if isinstance(then := state.then, Wait) and (then.ask or then.items or not all(choice.command for choice in then.choices.values())):
        conditions = [*(line.when for line in lines_of(state)), *(choice.only_if for choice in then.choices.values())]
        names = {name for line in lines_of(state) for name in (*line.names, line.answer)}
        names |= {name for condition in conditions if condition for name in condition.names} | {then.items}
        yield from sorted(name for name in names & dialogue.variables.keys() if not dialogue.variables[name].keep)


def _place(state: State) -> State | Text:
    """Where an author finds it: by what is said first."""
    return state.say[0].text if state.say else state


def _ends(state: State) -> bool:
    then = state.then
    return isinstance(then, End) or (isinstance(then, Wait) and any(choice.command for choice in then.choices.values()))


def _kept_after(dialogue: Dialogue, choice: Choice) -> set[str]:
    return _landing(dialogue, {route.to for route in choice.routes})


def _landing(dialogue: Dialogue, todo: set[str]) -> set[str]:
    """The first states on the way that are remembered, or where a session can rest."""
    landed, seen = set(), set()
    while todo:
        name = todo.pop()
        state = dialogue.states[name]
        if state.keep or isinstance(state.then, Wait | End):
            landed.add(name)
        elif name not in seen:
            seen.add(name)
            todo |= {route.to for route in routes_of(state.then)}
    return landed
