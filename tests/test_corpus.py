"""Sentences of teachers, labelled by hand with the moves in them: what a classifier can learn from, and be tried on, voice by voice."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.coaching.moves import FORM, MEANING
from bot.content import content_folder
from bot.meaning import bare

FOLDER = content_folder() / "dialogues/moves"
VOICES = sorted((FOLDER / "corpus").glob("*.yaml"))
EXAMPLES = "voorbeelden"  # by which the moves were agreed on: few, of everybody
MOVES = {*FORM, *MEANING}


def lines(path: Path) -> list[dict[str, Any]]:
    return yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)["lines"]  # its fast twin, as safe


@pytest.mark.parametrize("path", VOICES, ids=lambda path: path.stem)
def test_every_sentence_has_words_and_moves_that_there_are(path: Path) -> None:
    wrong = [line for line in lines(path) if set(line) != {"text", "moves"} or not line["text"].strip() or set(line["moves"]) - MOVES]
    assert wrong == []


def test_no_sentence_stands_there_twice() -> None:
    times = Counter(bare(line["text"]) for path in VOICES for line in lines(path))
    assert [text for text, count in times.items() if count > 1] == []


def test_every_move_is_heard_in_every_voice() -> None:
    assert len(VOICES) > 1
    for path in (path for path in VOICES if path.stem != EXAMPLES):
        heard = Counter(move for line in lines(path) for move in line["moves"])
        assert {move for move in MOVES if heard[move] < 5} == set(), path.stem
