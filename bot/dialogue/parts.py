"""What states are made of: lines, routes, changes and choices, those that come by themselves too."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from .definition import Change, Check, Choice, Line, Route, Text, Value, Variable
from .fields import Fields, Texts, placeholders

CHOICE = ("goto", "aside", "back", "command", "only_if", "set", "change", "score", "move", "feedback", "style", "note")
STYLES = ("primary", "success", "danger")
ALWAYS = "altijd"  # the check of every step


OWN_WORDS = ("short",)  # kinds of dialogues in which all that is written is a teacher's own


@dataclass(frozen=True, slots=True)
class Common:
    """What all dialogues share: the house's wording, where facts come from, the moves, the commands, checks, and templates as they are written."""

    wording: Texts
    documents: Mapping[str, str] = field(default_factory=dict)  # element id -> the document it stands in
    moves: frozenset[str] = frozenset()
    commands: Texts = field(default_factory=dict)  # their descriptions
    templates: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    checks: Mapping[str, Check] = field(default_factory=dict)


class Parts(Fields):
    """Reads them, once it is known what the dialogue declares."""

    def __init__(self, file: str, scope: str, common: Common) -> None:
        super().__init__(file, scope)
        self.common = common
        self.kind = ""  # of the dialogue
        self.known: set[str] = set()  # states
        self.variables: dict[str, Variable] = {}
        self.first: dict[str, Value] = {}  # the first value of each
        self.scores: tuple[str, ...] = ()
        self.speakers: Mapping[str, Text] = {}
        self.sources: dict[str, tuple[str, ...]] = {}  # of each state

    def house_choices(self, name: str, body: dict[str, Any], ask: str, routes: tuple[Route, ...]) -> Iterator[Choice]:
        """The buttons that come by themselves: what helps here, example, why, and for a step skip, back and pause."""
        words = self.common.wording
        for command in self.listed(body.get("helps"), "helps"):
            if command in self.common.commands:
                yield Choice(command, self.common.commands[command], command=command)
            else:
                self.problem("S037", f"helps: there is no /{command} in commands.yaml", command)
        if body.get("hint") is not None:
            yield Choice("voorbeeld", words["hint"], aside=self.lines(body["hint"], f"{name}.hint", "hint", "", ""))
        if body.get("why") is not None:
            yield Choice("waarom", words["why"], aside=self.why(name, body["why"]))
        skips = self.skips(body, ask)
        if skips:
            yield Choice("overslaan", words["skip"], routes, only_if=self.condition(f"not {ask}", self.first) if self.kept(ask) else None)
        if (skips or "check" in body) and self.kept(ask):
            yield Choice("zo_laten", words["leave"], routes, only_if=self.condition(ask, self.first))
        if "step" in body:
            yield Choice("terug", words["back"], back=True)
            yield Choice("pauze", words["pause"], command="pauze")

    def why(self, name: str, given: Any) -> tuple[Line, ...]:
        body = self.fields(given, "why", ("text",), ("source",)) if isinstance(given, dict) else {"text": given}
        lines = self.lines(body.get("text"), f"{name}.why", "why", "", "")
        documents = []
        elements = self.listed(body.get("source"), "source")
        self.sources[name] = tuple(map(str, elements))
        for element in elements:
            if element not in self.common.documents:
                self.problem("S036", f"source: there is no {str(element)!r} in sources.yaml", element)
            elif self.common.documents[element] not in documents:
                documents.append(self.common.documents[element])
        if documents:
            given_values: dict[str, Value] = {"source": "; ".join(documents)}
            lines += (Line(self.common.wording["source"], given=MappingProxyType(given_values)),)
        return tuple(replace(line, folded=True) for line in lines)

    def choice(self, path: str, key: str, body: Any, above: str) -> Choice:
        self.at(key)
        body = self.fields(body, f"choice {key}", ("text",), CHOICE)
        note = self.word(body.get("note"), "note") or above
        ways: list[str] = [way for way in ("goto", "aside", "back", "command") if body.get(way) and (way != "back" or self.yes(body[way], way, True))]
        if len(ways) != 1:
            self.problem("S025", f"choice {key}: has one of goto, aside, back or command; found {', '.join(ways) or 'none'}", key)
        command = self.word(body.get("command"), "command")
        if command and command not in self.common.commands:
            self.problem("S037", f"command: there is no /{command} in commands.yaml", body["command"])
        move = self.word(body.get("move"), "move")
        if move and move not in self.common.moves:
            self.problem("S039", f"move: there is no {move!r} in moves.yaml", body["move"])
        style = self.word(body.get("style"), "style")
        if style and style not in STYLES:
            self.problem("S027", f"style is one of {', '.join(STYLES)}", body["style"])
        assign = {str(name): self.assigned(name, value) for name, value in self.mapping(body.get("set"), "set").items() if self.declared(name, name)}
        return Choice(
            str(key),
            self.label(body.get("text"), f"{path}.text", f"choice {key}", note),
            self.routes(body["goto"], key) if body.get("goto") else (),
            self.lines(body.get("aside"), f"{path}.aside", "aside", note, ""),
            self.yes(body.get("back"), "back", False),
            command,
            self.condition(body.get("only_if"), self.first),
            MappingProxyType(assign),
            self.changes(body.get("change"), "change", set(self.variables) - set(self.scores)),
            self.changes(body.get("score"), "score", set(self.scores)),
            self.lines(body.get("feedback"), f"{path}.feedback", "feedback", note, ""),
            move,
            style,
        )

    def speaker(self, body: dict[str, Any]) -> str:
        speaker = self.word(body.get("as"), "as")
        if speaker in ("", "coach"):
            return ""
        if speaker not in self.speakers:
            self.problem("S038", f"as: {speaker!r} is not listed under speakers", body["as"])
            return ""
        return speaker

    def lines(self, given: Any, path: str, what: str, note: str, speaker: str) -> tuple[Line, ...]:
        """One text, or several by name, each with a condition and a speaker if it wants."""
        if given is None:
            return ()
        if not isinstance(given, dict):
            return (self.spoken(given, path, what, note, speaker, None),)
        lines = []
        for key, item in self.names(given, what).items():
            body = self.fields(item, f"{what} {key}", ("text",), ("when", "as", "note")) if isinstance(item, dict) else {"text": item}
            own = self.speaker(body) if "as" in body else speaker
            own_note = self.word(body.get("note"), "note") or note
            lines.append(self.spoken(body.get("text"), f"{path}.{key}", what, own_note, own, self.condition(body.get("when"), self.first)))
        return tuple(lines)

    def spoken(self, given: Any, path: str, what: str, note: str, speaker: str, when: Any) -> Line:
        text = self.text(given, path, what, note)
        names = placeholders(text.dutch)
        for name in sorted(names):
            self.declared(name, given)
        return Line(text, speaker, when, names & self.variables.keys())

    def routes(self, given: Any, at: object, also: Iterable[str] = ()) -> tuple[Route, ...]:
        if isinstance(given, str):
            given = [{"to": given}]
        routes = []
        for item in given if isinstance(given, list) else []:
            body = self.fields(item, "a route", ("to",), ("when",))
            to = self.word(body.get("to"), "to")
            if to not in self.known:
                self.problem("S021", f"goto: there is no state {to!r}", body.get("to") or at)
            routes.append(Route(to, self.condition(body.get("when"), self.first | dict.fromkeys(also, ""))))
        if not routes or routes[-1].when is not None:
            self.problem("S022", "goto: the last route has no condition, so that there is always a way on", given or at)
        if any(route.when is None for route in routes[:-1]):
            self.problem("S023", "goto: a route after one without a condition is never taken", given)
        return tuple(routes)

    def changes(self, given: Any, what: str, allowed: set[str]) -> tuple[Change, ...]:
        rules = given if isinstance(given, list) else [given] if given else []
        changes = []
        for rule in rules:
            body = dict(self.mapping(rule, what))
            when = self.condition(body.pop("when", None), self.first)
            by = {}
            for name, points in body.items():
                if name not in allowed:
                    code, where = ("S031", "scores") if what == "score" else ("S032", "variables")
                    self.problem(code, f"{what}: {str(name)!r} is not listed under {where}", name)
                elif what == "change" and type(self.variables[name].default) is not int:
                    self.problem("S006", f"change: {name} is not a number", name)
                else:
                    by[str(name)] = self.number(points, f"{what}: {name}")
            changes.append(Change(MappingProxyType(by), when))
        return tuple(changes)

    def assigned(self, name: str, value: Any) -> Value:
        default = self.variables[name].default
        if type(value) is not type(default) and not (isinstance(value, str) and isinstance(default, str)):
            self.problem("S006", f"set: {name} is {type(default).__name__}, not {type(value).__name__}", name)
            return default
        return str(value) if isinstance(value, str) else value

    def check(self, body: dict[str, Any], ask: str) -> Check | None:
        """What the words are looked at for; in a step with a button to leave them as they are also for what the house always looks at."""
        name = self.word(body.get("check"), "check")
        if name and name not in self.common.checks:
            self.problem("S013", f"check: there is no {name!r} in moves/checks.yaml", body["check"])
        elif name and not self.kept(ask):
            self.problem("S014", "check: what is looked at is kept, so that it can be left as it is", body["check"])
        elif name:
            return self.common.checks[name]
        return self.common.checks.get(ALWAYS) if self.skips(body, ask) and self.kept(ask) else None

    def guarded(self, body: dict[str, Any], ask: str) -> bool:
        """Whether personal data is looked for in the words: where a teacher's own sentences are kept, unless the author says otherwise."""
        kept = bool(ask) and ("listen" in body or self.kept(ask))
        return kept and self.yes(body.get("guard"), "guard", bool({"step", "listen", "check"} & body.keys()) or self.kind in OWN_WORDS)

    def skips(self, body: dict[str, Any], ask: str) -> bool:
        """Whether a question can be skipped: in a step it can, unless the author says no."""
        return "step" in body and bool(ask) and self.yes(body.get("skip"), "skip", True)

    def kept(self, name: str) -> bool:
        return name in self.variables and self.variables[name].keep

    def declared(self, name: str, at: object) -> bool:
        if name not in self.variables:
            self.problem("S032", f"{str(name)!r} is not declared under variables", at)
            return False
        return True
