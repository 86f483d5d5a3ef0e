"""YAML text -> Dialogue, or every problem in it with its line and code."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from ..errors import DialogueInvalid
from .checking import check_dialogue
from .definition import Call, Dialogue, Do, End, Go, Line, Reference, State, Text, Then, Value, Variable, Wait, routes_of
from .fields import NAME
from .parts import Common, Parts
from .source import load_yaml, place_of
from .templates import filled_in

PREPARATION = "preparation"
KINDS = (PREPARATION, "rehearsal", "teacher", "parent", "house")
PARENT_KINDS = ("parent", "house")  # those that a parent can meet
RESUMABLE_KINDS = (PREPARATION, "rehearsal")  # those that are paused, not ended, when a person turns to something else
OUTCOME = "outcome"  # how a called dialogue ended, in the conditions after a call
DIALOGUE = ("variables", "scores", "speakers", "steps", "plan", "note")
STATE = (
    "say",
    "as",
    "step",
    "show",
    "choices",
    "from",
    "into",
    "ask",
    "most",
    "check",
    "listen",
    "guard",
    "record",
    "file",
    "helps",
    "skip",
    "hint",
    "why",
    "call",
    "with",
    "do",
    "end",
    "goto",
    "keep",
    "formerly",
    "note",
)


def read_dialogue(text: str, file: str, common: Common) -> Dialogue:
    """Raises DialogueInvalid with all problems, in order of lines."""
    data = filled_in(load_yaml(text, file), file, common.templates)
    reader = _Reader(file, str(data.get("dialogue", "")), common)
    dialogue = reader.dialogue(data)
    problems = reader.problems or list(check_dialogue(dialogue))
    if problems:
        raise DialogueInvalid(sorted(problems))
    return dialogue


class _Reader(Parts):
    """Reads what is declared, and then the states."""

    def __init__(self, file: str, scope: str, common: Common) -> None:
        super().__init__(file, scope, common)
        self.steps: Mapping[str, Text] = {}

    def dialogue(self, data: dict[str, Any]) -> Dialogue:
        data = self.fields(data, "the dialogue", ("dialogue", "kind", "title", "start", "states"), DIALOGUE)
        note, self.kind = self.word(data.get("note"), "note"), str(data.get("kind", ""))
        self.scores = tuple(map(str, self.listed(data.get("scores"), "scores")))
        self.variables = {name: self.variable(name, given) for name, given in self.names(data.get("variables"), "variables").items()}
        for name in self.scores:
            if name in self.variables or name == OUTCOME or not NAME.fullmatch(name):
                self.problem("S003", f"{name!r} is no name for a score: lower case letters, digits and _, and not that of a variable", data["scores"])
        self.variables |= {name: Variable(0) for name in self.scores}
        self.first = {name: variable.default for name, variable in self.variables.items()}
        self.speakers = self.named_texts(data, "speakers", note)
        self.steps = self.named_texts(data, "steps", note)
        plan = self.named_texts(data, "plan", note)
        states = self.names(data.get("states"), "states")
        self.known = set(states)
        title = self.label(data.get("title"), "title", "title", note)
        read = {str(name): self.state(name, body, note) for name, body in states.items()}
        start = self.word(data.get("start"), "start")
        if start not in self.known:
            self.problem("S010", f"start: there is no state {start!r}", data.get("start"))
        if self.word(data.get("kind"), "kind") not in KINDS:
            self.problem("S011", f"kind is one of {', '.join(KINDS)}", data.get("kind"))
        for name in plan:
            self.declared(name, next((key for key in data["plan"] if key == name), None))
        return Dialogue(
            str(data.get("dialogue", "")),
            self.kind,
            title,
            start,
            MappingProxyType(read),
            MappingProxyType(self.variables),
            self.scores,
            MappingProxyType(self.speakers),
            MappingProxyType(self.steps),
            MappingProxyType(plan),
            hashlib.sha256(repr(list(_shape(read.values()))).encode()).hexdigest()[:12],
            self.file,
        )

    def named_texts(self, data: dict[str, Any], name: str, note: str) -> dict[str, Text]:
        given = self.names(data.get(name), name)
        return {str(key): self.label(value, f"{name}.{key}", f"{name}: {key}", note) for key, value in given.items()}

    def variable(self, name: str, given: Any) -> Variable:
        self.at(name)
        if name == OUTCOME:
            self.problem("S003", "outcome is how a called dialogue ended; choose another name", name)
        body = self.fields(given, f"variable {name}", ("default",), ("min", "max", "keep")) if isinstance(given, dict) else {"default": given}
        default = body.get("default")
        if isinstance(default, list) and not default:
            default = ()
        if not isinstance(default, str | int | tuple):
            self.problem("S006", f"variable {name}: text, a whole number, true, false or []", name)
            default = ""
        least, most = (None if body.get(key) is None else self.number(body[key], f"variable {name}: {key}") for key in ("min", "max"))
        variable = Variable(str(default) if isinstance(default, str) else default, least, most, self.yes(body.get("keep"), "keep", True))
        if (least is not None and most is not None and least > most) or variable.held(variable.default) != variable.default:
            self.problem("S006", f"variable {name}: the first value lies between min and max", name)
        return variable

    # ---- states
    def state(self, name: str, body: Any, above: str) -> State:
        self.at(name)
        body = self.fields(body, f"state {name}", (), STATE)
        note = self.word(body.get("note"), "note") or above
        step = self.word(body.get("step"), "step")
        if step and step not in self.steps:
            self.problem("S035", f"step {step!r} is not listed under steps", body["step"])
        if body.get("show") not in (None, "plan"):
            self.problem("S006", "show: only plan can be shown", body["show"])
        say = self.lines(body.get("say"), f"{name}.say", "say", note, self.speaker(body))
        then = self.then(name, body, note)
        if step and isinstance(then, Wait) and then.ask and self.kept(then.ask) and not isinstance(self.variables[then.ask].default, tuple):
            say += (Line(self.common.wording["answer_now"], when=self.condition(then.ask, self.first), answer=then.ask),)
        return State(
            str(name),
            say,
            then,
            step,
            self.header(step),
            body.get("show") == "plan",
            self.yes(body.get("keep"), "keep", True),
            tuple(map(str, self.listed(body.get("formerly"), "formerly"))),
            *place_of(name),
            self.sources.get(name, ()),
        )

    def header(self, step: str) -> Line | None:
        if step not in self.steps:
            return None
        number = list(self.steps).index(step) + 1
        given: dict[str, Value] = {"number": number, "total": len(self.steps), "title": Reference(self.steps[step].context)}
        return Line(self.common.wording["step_header"], given=MappingProxyType(given))

    def then(self, name: str, body: dict[str, Any], note: str) -> Then:
        ways: list[str] = [way for way in ("ask", "record", "call", "do", "end") if way in body]
        if not {"ask", "record"} & set(ways) and ("choices" in body or "from" in body):
            ways.append("choices")
        if not ways and "goto" in body:
            ways.append("goto")
        if len(ways) != 1:
            found = ", ".join(ways) or "none"
            self.problem("S020", f"state {name}: has one of choices/from, ask, record, call, do, end or a bare goto; found {found}", name)
            return End("")
        self.idle(name, body, ways[0])
        match ways[0]:
            case "end":
                return End(self.word(body["end"], "end"))
            case "call":
                given = self.listed(body.get("with"), "with")
                for variable in given:
                    self.declared(variable, variable)
                return Call(self.word(body["call"], "call"), self.routes(body.get("goto"), name, (OUTCOME,)), tuple(map(str, given)))
            case "do":
                return Do(self.word(body["do"], "do"), self.routes(body.get("goto"), name))
            case "goto":
                return Go(self.routes(body["goto"], name))
            case _:
                return self.wait(name, body, note)

    def idle(self, name: str, body: dict[str, Any], way: str) -> None:
        """Fields that do nothing where this state goes on that way."""
        wants = {
            "with": ("call",),
            "into": ("choices", "ask", "record"),
            "hint": ("choices", "ask", "record"),
            "why": ("choices", "ask", "record"),
            "helps": ("choices", "ask", "record"),
            "skip": ("ask",),
            "most": ("ask",),
            "check": ("ask",),
            "listen": ("ask",),
            "file": ("record",),
        }
        for field_name, ways in wants.items():
            if field_name in body and way not in ways:
                self.problem("S026", f"state {name}: {field_name} does nothing here", body[field_name])
        if "goto" in body and (way == "end" or (way == "choices" and "from" not in body)):
            self.problem("S026", f"state {name}: goto does nothing here; each choice says where it leads", body["goto"])

    def wait(self, name: str, body: dict[str, Any], note: str) -> Wait:
        choices = {str(key): self.choice(f"{name}.{key}", key, value, note) for key, value in self.names(body.get("choices"), "choices").items()}
        items = self.word(body.get("from"), "from")
        into = self.word(body.get("into"), "into")
        for variable, field_name in ((items, "from"), (into, "into")):
            if items and self.declared(variable, body.get(field_name)) and (field_name == "from") != (self.variables[variable].default == ()):
                self.problem("S006", f"{field_name}: {'a list' if field_name == 'from' else 'text'} variable is expected", body.get(field_name))
        ask = self.word(body.get("ask"), "ask")
        record = self.word(body.get("record"), "record")
        if record and self.declared(record, body["record"]) and type(self.variables[record].default) is not int:
            self.problem("S006", f"record: {record} is not a number variable", body["record"])
        routes = self.routes(body.get("goto"), name) if ask or record or items else ()
        if ask and self.declared(ask, body["ask"]) and not isinstance(self.variables[ask].default, str):
            self.problem("S006", f"ask: {ask} is not a text variable", body["ask"])
        listen = self.word(body.get("listen"), "listen")
        if listen and self.declared(listen, body["listen"]) and self.variables[listen].default != ():
            self.problem("S006", f"listen: {listen} is not a list variable", body["listen"])
        for choice in self.house_choices(name, body, ask, routes):
            if choice.id in choices:
                self.problem("S003", f"the choice {choice.id} comes by itself here; choose another name", name)
            choices[choice.id] = choice
        after, checks = routes if ask or record else (), self.check(body, ask)
        most = 0 if body.get("most") is None else self.number(body["most"], "most")
        file, guarded = self.yes(body.get("file"), "file", False), self.guarded(body, ask)
        return Wait(MappingProxyType(choices), ask, after, items, into, routes if items else (), checks, listen, most, record, file, guarded)


def _shape(states: Iterable[State]) -> Iterator[tuple[object, ...]]:
    """What a live session depends on; texts are left out, so a mended typo is no new revision."""
    for state in states:
        routes = tuple((route.to, route.when and route.when.source) for route in routes_of(state.then))
        match state.then:
            case Wait(choices, ask, _, items, into, _, record=record):
                yield (state.id, tuple(choices), ask, items, into, routes, *([record] if record else []))
            case End(outcome):
                yield (state.id, outcome)
            case Call(dialogue, _, given):
                yield (state.id, dialogue, given, routes)
            case Do(request, _):
                yield (state.id, request, routes)
            case Go():
                yield (state.id, routes)
