"""What a dialogue is, once read: immutable, and shared by every session that walks through it."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from .condition import Condition


@dataclass(frozen=True, slots=True)
class Text:
    """A Dutch text that a person gets to read, and its place in the content: `<file>:<path of ids>`, the gettext context."""

    dutch: str
    context: str
    note: str = field(default="", compare=False)  # for translators
    file: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Reference:
    """A text named by its context, as a value: it is looked up and translated where it is shown."""

    context: str


@dataclass(frozen=True, slots=True)
class Item:
    """One of a list to choose from; a label that is a plain string is somebody's data and is never translated."""

    id: str
    label: "str | Reference"


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment, as a value: `seconds` since 1970 in UTC. It is put into words where it is shown, in the time of `zone` or of the reader's own app."""

    seconds: int
    zone: str


Value = str | int | bool | Reference | Instant | tuple[Item, ...]
Values = Mapping[str, Value]


def nothing() -> Values:
    """An empty mapping that can't be written to. (As a default itself it is refused: it has no hash before Python 3.12.)"""
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Variable:
    """What a dialogue remembers. `keep=False` lives for one turn and is in no snapshot."""

    default: Value
    least: int | None = None
    most: int | None = None
    keep: bool = True

    def held(self, value: Value) -> Value:
        """The value within its bounds: a mood of 95 can't rise to 105."""
        if isinstance(value, int) and not isinstance(value, bool):
            if self.least is not None:
                value = max(self.least, value)
            if self.most is not None:
                value = min(self.most, value)
        return value


@dataclass(frozen=True, slots=True)
class Route:
    """Where to go, and under which condition. A list of routes is tried in the order it is written."""

    to: str
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """Something said. `names` are the variables it shows; `given` are values that are no variables."""

    text: Text
    speaker: str = ""  # "" is the coach
    when: Condition | None = None
    names: frozenset[str] = frozenset()
    given: Values = field(default_factory=nothing)
    answer: str = ""  # the variable that is shown as {answer}
    folded: bool = False  # to be opened by who wants to read on


@dataclass(frozen=True, slots=True)
class Change:
    """Numbers added to variables when the condition holds; of a list of these the first that holds counts."""

    by: Mapping[str, int]
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A button. It leads on by `routes`, or else is exactly one of: an aside, a way back, a command."""

    id: str
    text: Text
    routes: tuple[Route, ...] = ()
    aside: tuple[Line, ...] = ()
    back: bool = False
    command: str = ""
    only_if: Condition | None = None
    assign: Values = field(default_factory=nothing)
    changes: tuple[Change, ...] = ()
    scores: tuple[Change, ...] = ()
    feedback: tuple[Line, ...] = ()
    move: str = ""
    style: str = ""  # primary, success or danger; empty for an ordinary button


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said about words somebody wrote when a rule found something in them, shown as {words}; or when it found nothing (`missing`).

    `good`: only said. Any other remark leaves the question open, so that it can be written anew or left as it is.
    `unless`: not where another rule finds something. `keep=False`: words in which this is found are not kept at all.
    """

    rule: str
    text: Text
    missing: bool = False
    good: bool = False
    unless: str = ""
    keep: bool = True

    def fits(self, rules: Collection[str]) -> bool:
        """Whether it is said about words in which these rules found something."""
        return (self.rule in rules) != self.missing and self.unless not in rules


@dataclass(frozen=True, slots=True)
class Check:
    """What words are looked at for, in order of weight. `again` stands below the remarks when the question stays open."""

    remarks: tuple[Remark, ...]
    again: Text

    @property
    def rules(self) -> frozenset[str]:
        return frozenset(rule for remark in self.remarks for rule in (remark.rule, remark.unless) if rule)


# What a state does once it has spoken: exactly one of these five.
@dataclass(frozen=True, slots=True)
class Wait:
    """Waits for a person: for a choice, words (into the variable `ask`), one of a list, a voice message or a file, or for any of these."""

    choices: Mapping[str, Choice] = field(default_factory=lambda: MappingProxyType[str, Choice]({}))
    ask: str = ""
    routes: tuple[Route, ...] = ()  # after words or a voice message
    items: str = ""  # the variable with the list
    into: str = ""  # where the id of the chosen item goes
    item_routes: tuple[Route, ...] = ()
    check: Check | None = None  # of the words
    listen: str = ""  # the list variable that gets the moves heard in the words
    most: int = 0  # characters of the words; 0: as many as in any answer
    record: str = ""  # the number variable that gets the seconds of a voice message, or the bytes of a file
    file: bool = False  # it is a file
    guarded: bool = False  # before the words are kept, personal data is looked for in them


@dataclass(frozen=True, slots=True)
class Go:
    """Goes on at once."""

    routes: tuple[Route, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """Goes through another dialogue, handing over the variables named in `given`, and comes back."""

    dialogue: str
    routes: tuple[Route, ...]
    given: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Do:
    """Asks the application for something by name, and goes on when it is told the outcome."""

    request: str
    routes: tuple[Route, ...]


@dataclass(frozen=True, slots=True)
class End:
    """Ends the dialogue with an outcome."""

    outcome: str


Then = Wait | Go | Call | Do | End


@dataclass(frozen=True, slots=True)
class State:
    """One place in a dialogue. `keep=False`: that a person was here is not remembered."""

    id: str
    say: tuple[Line, ...]
    then: Then
    step: str = ""
    header: Line | None = None
    show_plan: bool = False
    keep: bool = True
    formerly: tuple[str, ...] = ()
    file: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)
    sources: tuple[str, ...] = field(default=(), compare=False)  # the elements of sources.yaml that its `why` rests on


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A conversation as a value. `revision` is a hash of its shape, not of its texts."""

    id: str
    kind: str
    title: Text
    start: str
    states: Mapping[str, State]
    variables: Mapping[str, Variable] = field(default_factory=dict)
    scores: tuple[str, ...] = ()
    speakers: Mapping[str, Text] = field(default_factory=dict)
    steps: Mapping[str, Text] = field(default_factory=dict)
    plan: Mapping[str, Text] = field(default_factory=dict)
    revision: str = field(default="", compare=False)
    file: str = field(default="", compare=False)


def routes_of(then: Then) -> Iterator[Route]:
    """Every way out of a state, in the order it is written."""
    match then:
        case Wait(choices, _, routes, _, _, item_routes):
            for choice in choices.values():
                yield from choice.routes
            yield from routes
            yield from item_routes
        case Go(routes) | Call(_, routes) | Do(_, routes):
            yield from routes
        case End():
            return


def lines_of(state: State) -> Iterator[Line]:
    """Everything that can be said in a state, the asides and feedback of its choices included."""
    if state.header:
        yield state.header
    yield from state.say
    if isinstance(state.then, Wait):
        for choice in state.then.choices.values():
            yield from choice.feedback
            yield from choice.aside


def texts_of(dialogue: Dialogue) -> Iterator[Text]:
    """Every text of a dialogue that a person can meet."""
    yield dialogue.title
    yield from dialogue.speakers.values()
    yield from dialogue.steps.values()
    yield from dialogue.plan.values()
    for state in dialogue.states.values():
        for line in lines_of(state):
            yield line.text
        if isinstance(state.then, Wait):
            for choice in state.then.choices.values():
                yield choice.text
