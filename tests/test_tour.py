"""The scripted tour runs to its end by itself, and shows the main job."""

import asyncio
import io
import re
from pathlib import Path

import pytest

from bot.texts import without_isolates
from bot.tour import DRAFT, SCENES, scripted

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")


@pytest.fixture(scope="module")
def shown() -> str:
    into = io.StringIO()
    asyncio.run(scripted(into))
    return without_isolates(into.getvalue())


def test_the_tour_runs_to_its_end(shown: str) -> None:
    assert shown.rstrip().endswith("Zelf praten: samenspraak chat --as teacher")
    assert [scene.heading for scene in SCENES if scene.heading not in shown] == []


def test_the_readme_shows_a_piece_of_it(shown: str) -> None:
    (sample,) = re.findall(r"```\n(=====.*?)```", README, re.DOTALL)
    at = 0
    for line in sample.splitlines():
        if line.strip(" …"):
            at = shown.index(f"\n{line}\n", at) + len(line)


def test_the_tour_shows_the_plan_with_the_answers(shown: str) -> None:
    plan = shown.split("Plan voor het gesprek: Tegenvallende resultaten")[1].split("=====")[0]
    typed = [line for scene in SCENES[:3] for line in scene.lines if line[0] not in "=/"]
    assert len(typed) > 15
    assert [line for line in typed if line not in plan] == [DRAFT]
    assert "Dit is de eerste keer." in plan  # a button's answer


@pytest.mark.parametrize(("who", "words"), [("ayse, tr", "Matematik"), ("omar, ar", "الحساب")])
def test_the_tour_shows_a_card_in_the_language_of_the_parent(shown: str, who: str, words: str) -> None:
    assert words in shown.split(f"[{who}]\n")[1].split("[")[0]


def test_the_tour_shows_the_first_card_of_who_joins_at_once(shown: str) -> None:
    joining = shown.split("Fatma, een ouder, doet mee")[1].split("=====")[1]
    assert joining.count("🏠") == 2  # an easier one too


def test_the_tour_shows_the_reminder_with_nothing_that_was_typed(shown: str) -> None:
    reminder = shown.split("het seintje")[1].split("=====")[1]
    assert "[sanne, nl]" in reminder and "Morgen is je gesprek" in reminder
    assert "Sem" not in reminder


def test_the_tour_ends_with_who_stopped_and_got_nothing(shown: str) -> None:
    last = shown.split("Een week later")[1]
    assert [who in last for who in ("[ayse, tr] krijgt", "[omar, ar] krijgt", "[fatma")] == [True, True, False]
