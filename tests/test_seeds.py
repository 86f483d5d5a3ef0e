"""Where the advice is said: what is told of a seeds.yaml, and that every element for teachers and for parents has its place."""

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from small import dialogue

from bot.authoring import seeds
from bot.authoring.seeds import check, check_content, meant_for
from bot.cli import main
from bot.content import Content, content_folder, read_content
from bot.dialogue.engine import Library
from bot.dialogue.source import load_yaml

SOURCES = """elements:
  "001-23": {document: "001", for: [teacher]}
  "001-24": {document: "001", for: [leader, teacher]}
  "001-25": {document: "001", for: [parent]}
  "003-18": {document: "003", for: [teacher]}
"""
OUDERS = """states:
  een: {say: Vraag het de leraar., end: klaar}
"""
PROEF = """states:
  een:
    say: |-
      Bel eerst,
      en vraag dan verder.
    why: {text: Dat helpt., source: [001-23, 003-18]}
    choices:
      ja: {text: Ja graag, feedback: Mooi zo. Ga door., goto: twee}
  twee: {say: Klaar., end: klaar}
"""
RIGHT = """documents: ["001"]
elements:
  "001-23": proef/een
  "001-24": {at: proef/een, says: "Bel eerst, en vraag dan verder."}
elsewhere: {}
parents:
  elements:
    "001-25": {at: ouders/een, says: Vraag het de leraar.}
"""
LAST = RIGHT.splitlines(keepends=True)[3]

MISTAKES = {
    "an element that does not exist": ("seeds.yaml:3: S082", RIGHT.replace('"001-23"', '"001-99"')),
    "an element for parents only": ("seeds.yaml:3: S082", RIGHT.replace('"001-23"', '"001-25"')),
    "an element of a document that is not followed": ("seeds.yaml:3: S082", RIGHT.replace('"001-23"', '"003-18"')),
    "a reason for an element that does not exist": ("seeds.yaml:5: S082", RIGHT.replace("{}", '{"001-99": nog niet}')),
    "a dialogue that does not exist": ("seeds.yaml:3: S083", RIGHT.replace("proef/een", "prof/een", 1)),
    "a state that does not exist": ("seeds.yaml:3: S083", RIGHT.replace("proef/een", "proef/drie", 1)),
    "a place that is only a dialogue": ("seeds.yaml:3: S083", RIGHT.replace("proef/een", "proef", 1)),
    "no place at all": ("seeds.yaml:3: S083", RIGHT.replace("proef/een", "[]", 1)),
    "a state that does not name it": ("seeds.yaml:3: S084", RIGHT.replace("proef/een", "[proef/een, proef/twee]", 1)),
    "words that are not said there": ("seeds.yaml:4: S084", RIGHT.replace("dan verder", "nu verder")),
    "too few words": ("seeds.yaml:4: S084", RIGHT.replace("Bel eerst, en vraag dan verder.", "Bel eerst")),
    "an element that is nowhere": ("sources.yaml:3: S085", RIGHT.replace(LAST, "")),
    "an element for parents that is nowhere": ("sources.yaml:4: S085", RIGHT.partition("parents:")[0]),
    "an element for parents where parents never are": ("seeds.yaml:8: S083", RIGHT.replace("ouders/een", "proef/een")),
    "an element for teachers among those for parents": ("seeds.yaml:8: S082", RIGHT.replace('"001-25"', '"001-23"')),
    "an element in both": ("seeds.yaml:5: S085", RIGHT.replace("{}", '{"001-23": nog niet}')),
    "elsewhere without a reason": ("seeds.yaml:4: S005", RIGHT.replace(LAST, "").replace("{}", '{"001-24": ""}')),
    "a quotation without words": ("seeds.yaml:4: S005", RIGHT.replace(', says: "Bel eerst, en vraag dan verder."', "")),
}


@pytest.fixture(scope="module")
def shipped() -> Content:
    return read_content()


@pytest.fixture(scope="module")
def small(shipped: Content) -> Content:
    return replace(shipped, library=Library([replace(dialogue(PROEF), kind="teacher"), dialogue(OUDERS, "ouders")]))


def found(text: str, content: Content) -> list[str]:
    return [" ".join(str(problem).split(" ", 2)[:2]).removeprefix("dialogues/") for problem in check(text, SOURCES, content)]


def test_an_element_is_carried_by_a_source_or_by_words(small: Content) -> None:
    assert found(RIGHT, small) == []


def test_words_of_a_choice_and_what_is_answered_count_too(small: Content) -> None:
    assert found(RIGHT.replace("Bel eerst, en vraag dan verder.", "Mooi zo. Ga"), small) == []


@pytest.mark.parametrize(("expected", "text"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_told_with_its_line(expected: str, text: str, small: Content) -> None:
    assert expected in found(text, small)


def test_every_code_has_a_mistake_here() -> None:
    codes = {line.split('"')[1] for line in Path(seeds.__file__).read_text("utf-8").split("problem(")[1:]}
    assert codes == {expected.split()[1] for expected, _ in MISTAKES.values()}


def test_a_file_that_is_missing_or_no_yaml_is_told(tmp_path: Path, shipped: Content) -> None:
    (tmp_path / "dialogues").mkdir()
    assert [problem.code for problem in check_content(tmp_path, shipped)] == ["S000"]
    for file in (seeds.FILE, seeds.SOURCES):
        (tmp_path / file).write_text("- een\n", "utf-8")
    assert [problem.code for problem in check_content(tmp_path, shipped)] == ["S002"]


def test_the_check_of_an_author_looks_at_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seeds, "check_content", lambda *_: ["dialogues/seeds.yaml:1: S085 proef"])
    run = CliRunner().invoke(main, ["check"])
    assert (run.exit_code, "S085 proef" in run.output) == (1, True)


# ---- what is shipped
def test_every_element_for_teachers_or_parents_is_said_or_has_a_reason(shipped: Content) -> None:
    assert list(map(str, check_content(content_folder(), shipped))) == []


def test_all_five_documents_are_followed() -> None:
    sources = (content_folder() / seeds.SOURCES).read_text("utf-8")
    given = load_yaml((content_folder() / seeds.FILE).read_text("utf-8"), seeds.FILE)
    assert given["documents"] == ["000", "001", "002", "003", "004"]
    counted = [sum(key.startswith(f"{document}-") for key in load_yaml(sources, "")["elements"]) for document in given["documents"]]
    assert counted == [22, 37, 63, 39, 61], "elements in each"
    for whom, part in (("teacher", given), ("parent", given["parents"])):
        assert len(meant_for(sources, set(given["documents"]), whom)) == len(part["elements"]) + len(part["elsewhere"])


def test_what_is_elsewhere_is_little() -> None:
    given = load_yaml((content_folder() / seeds.FILE).read_text("utf-8"), seeds.FILE)
    assert len(given["elsewhere"]) <= 6
    assert len(given["parents"]["elsewhere"]) <= 4
