"""What authors write for rehearsals: every mistake in it is one problem, with its file, its line and its code.

A mistake is a file of the program in which something stands in the place of something else; `#!` is put on the line that has to be named.
"""

import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from bot.coaching.effects import read_effects
from bot.coaching.mood import Effects
from bot.coaching.moves import read_moves
from bot.coaching.personas import read_persona
from bot.coaching.replies import read_replies
from bot.content import Content, content_folder
from bot.errors import DialogueInvalid
from bot.stage import stage_of

DIALOGUES = content_folder() / "dialogues"
KINDS = [path.stem for path in (DIALOGUES / "preparation").glob("*.yaml")]
EFFECTS, MOVES, REPLIES, PARENT = "moves/effects.yaml", "moves/moves.yaml", "moves/replies.yaml", "personas/stil.yaml"


@cache
def text_of(file: str) -> str:
    return (DIALOGUES / file).read_text("utf-8")


@cache
def effects() -> Effects:
    return read_effects(text_of(EFFECTS), EFFECTS)


READ: dict[str, Callable[[str, str], object]] = {
    EFFECTS: read_effects,
    MOVES: read_moves,
    REPLIES: lambda text, file: read_replies(text, file, effects(), KINDS),
    PARENT: lambda text, file: read_persona(text, file, effects(), KINDS),
}

BEGUN = "‘{words}’: daarmee begin je bij jezelf."
NOTICED = "Ik merk dat dit u veel doet."

MISTAKES: dict[str, tuple[str, str, str, str]] = {  # code, file, what stands there, what stands there instead
    # effects
    "three numbers": ("S006", EFFECTS, "open_vraag: [3, -2, 6, 0]", "open_vraag: [3, -2, 6] #!"),
    "half a point": ("S006", EFFECTS, "open_vraag: [3, -2, 6, 0]", "open_vraag: [3, -2, 6, 0.5] #!"),
    "nothing heard is no move": ("S005", EFFECTS, "  niets_herkend: [0, 1, -1, 0]\n", ""),
    "advice that counts as what is none": ("S090", EFFECTS, "advies: advies_te_vroeg", "advies: advies_te_laat"),
    "a phase that begins by what is no move": ("S090", EFFECTS, "moves: [afspraak], when", "moves: [afscheid], when"),
    "no phase": ("S005", EFFECTS, "phases:\n", "phases: {}\nfases:\n"),
    "no sound for everybody": ("S022", EFFECTS, "  neutraal: true\n", ""),
    "a last sound that only mostly fits": ("S022", EFFECTS, "neutraal: true", "neutraal: spanning < 100"),
    "a condition on what is no number of a mood": ("S032", EFFECTS, "walks_out: spanning >= 95", "walks_out: boosheid >= 95 #!"),
    "what is no condition": ("S030", EFFECTS, "walks_out: spanning >= 95", "walks_out: spanning boven 95 #!"),
    "a name with markup": ("S044", EFFECTS, "{title: Gewoon, better", "{title: <b>Gewoon</b>, better"),
    "an unknown field of a level": ("S004", EFFECTS, "better: 120, worse", "slechter: 120, better: 120, worse"),
    # moves
    "what is told is long": ("S092", MOVES, BEGUN, "‘{words}’: daarmee begin je zo rustig en zo mooi bij jezelf. #!"),
    "what is told is three sentences": ("S092", MOVES, BEGUN, "Ja. Zo. Goed. #!"),
    "what is told has a child in it": ("S032", MOVES, BEGUN, "‘{leerling}’: daarmee begin je bij jezelf. #!"),
    "an example about nobody known": ("S032", MOVES, "Hoe gaan de avonden en de nachten bij u thuis?", "Hoe gaat het met {kind}? #!"),
    "a move without a card": ("S005", MOVES, "    short: open vragen\n    card: kaart_open_vragen\n", "    short: open vragen #!\n"),
    # replies
    "a reply with what is no move": ("S090", REPLIES, "[gevoel_erkennen]", "[gevoel] #!"),
    "a short reply": ("S094", REPLIES, NOTICED, "Ik merk het. #!"),
    "a long reply": ("S094", REPLIES, NOTICED, "Ik merk dat dit u de laatste weken heel veel doet. #!"),
    "a reply about nobody known": ("S032", REPLIES, NOTICED, "Ik merk dat dit {kind} veel doet. #!"),
    "replies for what is no preparation": ("S093", REPLIES, "    kennismaken:\n", "    kennis_maken: #!\n"),
    "replies for what is no phase": ("S004", REPLIES, "  afsluiten:\n", "  afscheid: #!\n"),
    "one reply where a list belongs": ("S006", REPLIES, "    kennismaken:\n", "    kennismaken: Hoi #!\n    pesten_oud:\n"),
    # parents
    "a parent of another name": ("S007", PARENT, "persona: stil", "persona: stille #!"),
    "a factor for what is no move": ("S090", PARENT, "factor: {open_vraag: 120", "factor: {openvraag: 120"),
    "a reaction to what is no move": ("S004", PARENT, "  gevoel_erkennen:\n", "  gevoel_benoemen: #!\n"),
    "no talk of this kind": ("S004", PARENT, "  kennismaken:\n", "  kennis_maken: #!\n"),
    "what is told of a parent has a child in it": ("S032", PARENT, "Deze ouder zegt weinig, maar", "Deze ouder zegt weinig over {leerling}, maar"),
    "a number that is a word": ("S006", PARENT, "spanning: 45", "spanning: veel"),
}  # fmt: skip
ALSO = {  # what is told of the same mistake besides
    "no phase": {"S004"},
    "replies for what is no phase": {"S005"},
    "one reply where a list belongs": {"S093"},
    "a reaction to what is no move": {"S005"},
    "no talk of this kind": {"S005"},
}
OF_THE_WHOLE = ("no phase", "a last sound that only mostly fits", "a move without a card")  # told where that begins


def found_in(file: str, text: str) -> list[str]:
    """Each problem as `file:line: code`."""
    with pytest.raises(DialogueInvalid) as refused:
        READ[file](text, f"dialogues/{file}")
    return [" ".join(str(problem).split(" ", 2)[:2]) for problem in refused.value.problems]


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_with_its_place(name: str) -> None:
    code, file, right, wrong = MISTAKES[name]
    assert right in text_of(file)
    text = text_of(file).replace(right, wrong, 1)
    line = text[: text.index(wrong) + max(wrong.find("#!"), 0)].count("\n") + 1
    found = found_in(file, text.replace("#!", ""))
    assert found
    if wrong and name not in OF_THE_WHOLE:
        assert f"dialogues/{file}:{line}: {code}" in found
    assert {each.rpartition(" ")[2] for each in found} - ALSO.get(name, set()) == {code}


def test_too_few_lines_are_told_where_they_stand() -> None:
    lines = text_of(PARENT).split("\n")
    first = next(number for number, line in enumerate(lines) if line.strip() == "rustig:")
    end = next(number for number in range(first + 1, len(lines)) if not lines[number].strip().startswith("- "))
    kept = [*lines[: first + 2], *lines[end:]]  # one of them
    assert found_in(PARENT, "\n".join(kept)) == [f"dialogues/{PARENT}:{first + 2}: S091"]


def test_a_problem_reads_as_file_line_code_message() -> None:
    with pytest.raises(DialogueInvalid) as refused:
        read_replies(text_of(REPLIES).replace(NOTICED, "Ik merk het.", 1), f"dialogues/{REPLIES}", effects(), KINDS)
    assert str(refused.value.problems[0]).endswith("S094 a reply has 20 to 46 characters, so that its length gives nothing away")


# ---- what only all files together show
@pytest.fixture
def staged(content: Content, tmp_path: Path) -> Callable[..., list[str]]:
    """The problems of the stage with these files changed; None takes one away."""

    def problems(changed: dict[str, str | None]) -> list[str]:
        for folder in ("moves", "personas"):
            shutil.copytree(DIALOGUES / folder, tmp_path / folder, ignore=shutil.ignore_patterns("corpus"))
        for file, text in changed.items():
            (tmp_path / file).unlink() if text is None else (tmp_path / file).write_text(text, "utf-8")
        with pytest.raises(DialogueInvalid) as refused:
            stage_of(replace(content, root=tmp_path))
        return [" ".join(str(problem).split(" ", 2)[:2]) for problem in refused.value.problems]

    return problems


def test_a_parent_for_a_talk_that_is_not_there_is_told(staged: Callable[..., list[str]]) -> None:
    changed = text_of(EFFECTS).replace("pesten: boos", "pesterij: boos").replace("kennismaken: stil", "kennismaken: stiller")
    assert staged({EFFECTS: changed}) == [f"dialogues/{EFFECTS}:1: S093"] * 2


def test_a_parent_whose_file_is_gone_is_told(staged: Callable[..., list[str]]) -> None:
    assert staged({"personas/boos.yaml": None}) == [f"dialogues/{EFFECTS}:1: S093"]


def test_a_move_that_can_be_heard_and_does_nothing_is_told(staged: Callable[..., list[str]]) -> None:
    changed = text_of(EFFECTS).replace("  compliment: [5, -3, 3, 0]\n", "")
    assert f"dialogues/{EFFECTS}:1: S005" in staged({EFFECTS: changed})


def test_the_problems_of_all_files_are_told_together(staged: Callable[..., list[str]]) -> None:
    parents = {f"personas/{name}.yaml": text_of(f"personas/{name}.yaml").replace(f"persona: {name}", "persona: x", 1) for name in ("boos", "stil")}
    replies = text_of(REPLIES).replace(NOTICED, "Ik merk het.", 1)
    told = {each.rpartition("/")[2].split(":")[0] for each in staged({**parents, REPLIES: replies})}
    assert told == {"boos.yaml", "stil.yaml", "replies.yaml"}
