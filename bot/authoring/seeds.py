"""Where the advice is said: for each element of sources.yaml that is for teachers or for parents, the states that carry it.

That is written in `dialogues/seeds.yaml`. A state carries an element when its `why` names it as a source, or when words of the state are quoted.
Whether the words mean the same, only a person can tell.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..content import Content
from ..dialogue.definition import State, Wait, lines_of
from ..dialogue.fields import Fields
from ..dialogue.reading import KINDS, PARENT_KINDS
from ..dialogue.source import Problem, load_yaml
from ..errors import DialogueInvalid

FILE = "dialogues/seeds.yaml"
SOURCES = "dialogues/sources.yaml"
PARENTS = "parents"  # the part of the file that is about elements for parents
FEWEST = 3  # words of a quotation


def check_content(root: Path, content: Content) -> list[Problem]:
    """Every problem of the whole content."""
    texts = {}
    for file in (FILE, SOURCES):
        try:
            texts[file] = (root / file).read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            return [Problem(file, 1, "S000", f"can't be read: {type(error).__name__}")]
    try:
        return sorted(check(texts[FILE], texts[SOURCES], content))
    except DialogueInvalid as invalid:
        return [problem for problem in invalid.problems if isinstance(problem, Problem)]


def check(text: str, sources: str, content: Content) -> list[Problem]:
    """What is wrong with a seeds.yaml, next to the elements and the states it speaks of."""
    reader = _Seeds(content)
    given = reader.fields(load_yaml(text, FILE), "the file", ("documents", "elements"), ("elsewhere", PARENTS))
    documents = set(reader.listed(given.get("documents"), "documents"))
    reader.places(given, meant_for(sources, documents, "teacher"), "teachers")
    for_parents = reader.fields(given.get(PARENTS) or {}, PARENTS, (), ("elements", "elsewhere"))
    reader.places(for_parents, meant_for(sources, documents, "parent"), PARENTS, PARENT_KINDS)
    return reader.problems


def meant_for(sources: str, documents: set[str], whom: str) -> Mapping[str, object]:
    """The elements of these documents that are for teachers (or others), each with its place in sources.yaml."""
    elements = load_yaml(sources, SOURCES).get("elements") or {}
    return {str(key): key for key, body in elements.items() if body.get("document") in documents and whom in (body.get("for") or ())}


class _Seeds(Fields):
    """Looks a place up, and what is said there."""

    def __init__(self, content: Content) -> None:
        super().__init__(FILE, "seeds")
        self.content = content

    def places(self, given: Mapping[str, Any], wanted: Mapping[str, object], whom: str, kinds: tuple[str, ...] = KINDS) -> None:
        """Every element that is wanted stands under `elements`, with places in dialogues of these kinds, or under `elsewhere`, with a reason."""
        elements, elsewhere = (self.mapping(given.get(name), name) for name in ("elements", "elsewhere"))
        for key in (*elements, *elsewhere):
            if key not in wanted:
                self.problem("S082", f"{key} is no element for {whom} of these documents", key)
        for key, places in elements.items():
            for place in places if isinstance(places, list) and places else [places]:
                self.at(key)
                self.carries(key, place, kinds)
        for key, reason in elsewhere.items():
            if not (isinstance(reason, str) and reason.strip()):
                self.problem("S005", f"elsewhere: {key}: the reason is missing", key)
            if key in elements:
                self.problem("S085", f"{key} stands under elements too", key)
        for key, at in wanted.items():
            if key not in elements and key not in elsewhere:
                self.problem("S085", f"{key}, for {whom}, stands neither under elements nor under elsewhere in {FILE}", at)

    def carries(self, element: str, given: Any, kinds: tuple[str, ...]) -> None:
        body = self.fields(given, element, ("at", "says")) if isinstance(given, dict) else {"at": given}
        at, says = self.word(body.get("at"), element), self.word(body.get("says"), element)
        dialogue, _, name = at.partition("/")
        state = self.content.dialogues[dialogue].states.get(name) if dialogue in self.content.dialogues else None
        if not state:
            self.problem("S083", f"{element}: there is no place {at!r}", body.get("at"))
        elif self.content.dialogues[dialogue].kind not in kinds:
            self.problem("S083", f"{element}: {at} is in a dialogue that parents do not meet", body["at"])
        elif "says" not in body and element not in state.sources:
            self.problem("S084", f"{element}: {at} does not name it as a source", body["at"])
        elif "says" in body and (len(says.split()) < FEWEST or not any(says in text for text in _said(state))):
            self.problem("S084", f"{element}: {at} does not say “{says}”", body["says"])


def _said(state: State) -> Iterator[str]:
    """Every text of a state, each on one line."""
    for line in lines_of(state):
        yield " ".join(line.text.dutch.split())
    if isinstance(state.then, Wait):
        for choice in state.then.choices.values():
            yield choice.text.dutch
