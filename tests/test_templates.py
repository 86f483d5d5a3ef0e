"""Templates: what dialogues share stands once. Each dialogue says what it has instead or besides, and what it has not."""

from dataclasses import replace
from pathlib import Path
from textwrap import dedent

import pytest
from small import COMMON, problems_of
from test_content import content_in, refused

from bot.dialogue.definition import Dialogue, Wait
from bot.dialogue.reading import read_dialogue
from bot.dialogue.source import load_yaml
from bot.errors import DialogueInvalid

SHARED = """\
template: proef_vorm
kind: house
start: een
variables: {naam: "", dag: ""}
steps: {begin: Het begin, eind: Het eind}
plan: {naam: Over wie, dag: Wanneer}
states:
  een:
    step: begin
    say: Over wie gaat het?
    ask: naam
    goto: twee
  twee:
    step: eind
    say: En verder?
    choices:
      ja: {text: Ja, feedback: Mooi., goto: drie}
      nee: {text: Nee, goto: drie}
      later: {text: Later, goto: drie}
  drie: {end: klaar}
"""
OWN = "dialogue: proef\ntemplate: proef_vorm\ntitle: Een proef\n"


def read(own: str = "", shared: str = SHARED) -> Dialogue:
    templates = {"proef_vorm": load_yaml(shared, "proef_vorm.yaml")}
    return read_dialogue(OWN + dedent(own), "proef.yaml", replace(COMMON, templates=templates))


def problems(own: str = "", shared: str = SHARED) -> list[str]:
    with pytest.raises(DialogueInvalid) as invalid:
        read(own, shared)
    return [f"{problem.file}:{problem.line} {problem.code}" for problem in problems_of(invalid.value)]


def said(dialogue: Dialogue, state: str) -> list[tuple[str, str]]:
    """What is said first, and in which file that stands."""
    return [(line.text.dutch, line.text.file) for line in dialogue.states[state].say[:1]]


def choices(dialogue: Dialogue, state: str) -> dict[str, str]:
    wait = dialogue.states[state].then
    assert isinstance(wait, Wait)
    return {name: choice.text.dutch for name, choice in wait.choices.items() if choice.routes}


def test_a_dialogue_has_all_that_its_template_has() -> None:
    assert list(read().states) == ["een", "twee", "drie"]
    assert (read().id, read().title.dutch, read().kind) == ("proef", "Een proef", "house")
    assert said(read(), "een") == [("Over wie gaat het?", "proef_vorm.yaml")]


def test_the_texts_of_a_template_have_their_place_in_the_dialogue() -> None:
    assert read().states["een"].say[0].text.context == "proef:een.say"


def test_a_state_takes_over_field_by_field() -> None:
    dialogue = read("states: {een: {say: Wie is het?}}")
    assert said(dialogue, "een") == [("Wie is het?", "proef.yaml")]
    wait = dialogue.states["een"].then
    assert isinstance(wait, Wait)
    assert (wait.ask, wait.routes[0].to) == ("naam", "twee")


def test_a_choice_takes_over_field_by_field() -> None:
    wait = read("states: {twee: {choices: {ja: {text: Graag}}}}").states["twee"].then
    assert isinstance(wait, Wait)
    assert (wait.choices["ja"].text.dutch, wait.choices["ja"].feedback[0].text.dutch) == ("Graag", "Mooi.")


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ("misschien: {text: Misschien, goto: drie}", ["ja", "nee", "later", "misschien"]),
        ("ja: {}\n      misschien: {text: Misschien, goto: drie}\n      soms: {text: Soms, goto: drie}", ["ja", "misschien", "soms", "nee", "later"]),
        ("later: {}\n      ja: {text: Graag}", ["ja", "nee", "later"]),
    ],
    ids=["after all", "after the one it follows", "none is new"],
)
def test_a_new_name_stands_after_the_one_it_follows(own: str, expected: list[str]) -> None:
    found = choices(read(f"states:\n  twee:\n    choices:\n      {own}\n"), "twee")
    assert [name for name in found if name not in ("overslaan", "zo_laten")] == expected


def test_a_tilde_takes_away() -> None:
    dialogue = read("plan: {dag: ~}\nstates: {twee: {choices: {later: ~}}}")
    assert list(choices(dialogue, "twee")) == ["ja", "nee"]
    assert list(dialogue.plan) == ["naam"]


def test_a_step_of_its_own_counts() -> None:
    half = "{step: midden, say: Half, ask: dag, goto: twee}"
    dialogue = read(f"steps: {{begin: {{}}, midden: Het midden}}\nstates: {{een: {{goto: half}}, half: {half}}}")
    assert [title.dutch for title in dialogue.steps.values()] == ["Het begin", "Het midden", "Het eind"]
    header = dialogue.states["twee"].header
    assert header is not None
    assert (header.given["number"], header.given["total"]) == (3, 3)


@pytest.mark.parametrize(
    ("own", "shared", "expected"),
    [
        ("states: {een: {goto: vier}}", SHARED, ["proef.yaml:4 S021"]),
        ("", SHARED.replace("goto: twee", "goto: vier"), ["proef_vorm.yaml:12 S021"]),
        ("", SHARED.replace("En verder?", "<u>En</u>"), ["proef_vorm.yaml:15 S044"] * 2),
        ("states: {een: {goto: drie}}", SHARED, ["proef_vorm.yaml:15 S040"]),
        ("plan: hier", SHARED, ["proef.yaml:4 S006"]),
    ],
    ids=["its own", "of the template", "a text of the template", "a state that is no longer reached", "a text where names belong"],
)
def test_a_mistake_is_told_where_it_stands(own: str, shared: str, expected: list[str]) -> None:
    assert problems(own, shared) == expected


@pytest.mark.parametrize("name", ["anders", "[proef_vorm]", "3"])
def test_a_template_that_is_not_there_is_the_only_problem(name: str) -> None:
    with pytest.raises(DialogueInvalid) as invalid:
        read_dialogue(f"dialogue: proef\ntemplate: {name}\n", "proef.yaml", COMMON)
    (problem,) = invalid.value.problems
    assert str(problem).startswith("proef.yaml:") and " S012 " in str(problem)


# ---- in the content folder
def test_a_template_alone_is_no_dialogue(tmp_path: Path) -> None:
    assert list(content_in(tmp_path, templates__proef_vorm=SHARED).dialogues) == ["menu"]


def test_a_template_has_the_name_of_its_file(tmp_path: Path) -> None:
    assert refused(tmp_path, templates__anders=SHARED) == ["templates/anders.yaml:1: S007"]


def test_a_dialogue_has_no_template_of_another_folder(tmp_path: Path) -> None:
    assert refused(tmp_path, house__proef=OWN, house__proef_vorm=SHARED)[0] == "house/proef.yaml:2: S012"


def test_a_mistake_in_a_template_is_told_once(tmp_path: Path) -> None:
    shared = SHARED.replace("goto: twee", "goto: vier")
    found = refused(tmp_path, templates__proef_vorm=shared, house__proef=OWN, house__nog_een=OWN.replace(": proef\n", ": nog_een\n"))
    assert found == ["templates/proef_vorm.yaml:12: S021"]
