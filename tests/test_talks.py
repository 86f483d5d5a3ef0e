"""What a parent takes along to school: the card for a talk, a kind word, and the question of the day."""

from collections.abc import Callable

import pytest
from sqlalchemy import select
from stage import Clock, Message, Talk

from bot.app import App
from bot.content import Content
from bot.deeds import Circumstances
from bot.dialogue.definition import Reference, Value, Wait
from bot.dialogue.requests import TALK_ANSWERS
from bot.dialogue.turn import Say
from bot.school import cards, talks
from bot.store.tables import outbox, session

Talking = Callable[[str], Talk]
Asking = Callable[[str], Circumstances]
SECRET = "GEHEIM dat ze bang is in de gang"


@pytest.fixture
def asking(app: App, clock: Clock) -> Asking:
    """`asking("tr")` is a parent who reads Turkish, in the middle of a turn."""

    def circumstances(language: str) -> Circumstances:
        with app.store.transaction() as records:
            person = records.person("test:mila")
            records.set_language(person.id, language)
            at = Circumstances(records, records.person("test:mila"), clock(), app.content, lambda: "", hears=False, reviewed=lambda _: True)
            assert at.zone, "asked while there is a database to ask"
            return at

    return circumstances


def said(at: Circumstances) -> list[tuple[str, str, dict[str, Value]]]:
    return [(each.language, each.text.context, dict(each.values)) for each in at.effects if isinstance(each, Say)]


def answers(**given: str) -> dict[str, Value]:
    return {**dict.fromkeys(TALK_ANSWERS, ""), **given}


def in_dutch(talk: Talk) -> Talk:
    for words in ("/taal", "Nederlands"):
        talk.says(words)
    return talk


def talk_ended(parent: Talk, first: str) -> list[Message]:
    """A whole talk: words at the first question, and nothing else."""
    for words in ("/mijngesprek", "Over mijn kind", first):
        parent.says(words)
    seen: list[Message] = []
    while not seen or "Overslaan" in seen[-1].buttons:
        seen = parent.presses("Overslaan")
    return seen


# ---- the card for a talk
def test_the_card_is_in_the_language_of_the_parent_and_in_dutch(asking: Asking) -> None:
    at = asking("tr")
    assert talks.show_talk_card(at, answers(thuis="Leest graag.", mee="=tolk")) == {"gemaakt": True}
    one = [
        ("gesprekskaart:thuis.say.kop", {"antwoord": "Leest graag."}),
        ("gesprekskaart:mee.say.kop", {"antwoord": Reference("gesprekskaart:mee.say.tolk")}),
    ]
    assert said(at) == [(language, *each) for language in ("tr", "nl") for each in one]


def test_who_reads_dutch_gets_the_card_once(asking: Asking) -> None:
    at = asking("nl")
    talks.show_talk_card(at, answers(kracht="=maken"))
    assert said(at) == [("nl", "gesprekskaart:kracht.say.kop", {"antwoord": Reference("gesprekskaart:kracht.say.maken")})]


def test_there_is_no_card_where_all_was_skipped(asking: Asking) -> None:
    at = asking("tr")
    assert talks.show_talk_card(at, answers()) == {"gemaakt": False}
    assert said(at) == []


@pytest.mark.parametrize("typed", ["=", "=weg", "moe", "= graag"])
def test_words_that_look_like_a_choice_stand_there_as_they_were_typed(asking: Asking, typed: str) -> None:
    at = asking("nl")
    talks.show_talk_card(at, answers(thuis=typed))
    assert said(at)[0][2] == {"antwoord": typed}


def test_every_choice_of_the_talk_has_its_sentence_on_the_card(content: Content) -> None:
    chosen = [
        f"gesprekskaart:{question}.say.{str(value).removeprefix('=')}"
        for state in content.dialogues["mijn_gesprek"].states.values()
        for choice in (state.then.choices.values() if isinstance(state.then, Wait) else ())
        for question, value in choice.assign.items()
        if question in TALK_ANSWERS
    ]
    lines = [line.text.context for state in content.dialogues["gesprekskaart"].states.values() for line in state.say]
    assert sorted(chosen) == sorted(line for line in lines if not line.endswith(".kop"))


def test_every_answer_has_its_question_and_its_heading(content: Content) -> None:
    asked = [state.then.ask for state in content.dialogues["mijn_gesprek"].states.values() if isinstance(state.then, Wait) and state.then.ask]
    assert sorted(asked) == sorted(TALK_ANSWERS)
    assert [name for name in content.dialogues["gesprekskaart"].states if name != "klaar"] == list(TALK_ANSWERS)


# ---- nothing of it is kept
def test_nothing_of_a_talk_stays_once_the_card_is_shown(app: App, talk: Talking) -> None:
    seen = talk_ended(in_dutch(talk("ayse")), SECRET)
    assert SECRET in seen[0].text and "ik bewaar hem niet" in seen[1].text
    with app.store.transaction() as records:
        kept = [*records.connection.scalars(select(session.c.snapshot)), *records.connection.scalars(select(outbox.c.message))]
        assert records.active_session(records.person(talk("ayse").key).id) is None
    assert not [each for each in kept if "GEHEIM" in each]


@pytest.mark.parametrize("way_out", ["Stoppen", "/menu", "stop"])
def test_nothing_of_a_talk_stays_with_who_leaves_half_way(app: App, talk: Talking, way_out: str) -> None:
    parent = in_dutch(talk("ayse"))
    for words in ("/mijngesprek", "Over mijn kind", SECRET, way_out):
        parent.says(words)
    with app.store.transaction() as records:
        assert not [each for each in records.connection.scalars(select(session.c.snapshot)) if "GEHEIM" in each]


# ---- a kind word
def test_a_kind_word_is_in_the_language_of_the_parent_and_in_dutch(asking: Asking) -> None:
    at = asking("ar")
    talks.show_compliment(at, {"soort": "geduld"})
    assert said(at) == [(language, "complimenten:geduld.say", {}) for language in ("ar", "nl")]


def test_every_kind_word_that_can_be_chosen_is_there(content: Content) -> None:
    wait = content.dialogues["compliment"].states["kiezen"].then
    assert isinstance(wait, Wait)
    chosen = {str(choice.assign["soort"]) for choice in wait.choices.values() if choice.assign}
    assert chosen == {name for name, state in content.dialogues["complimenten"].states.items() if state.say}


# ---- the question of the day
def shown(at: Circumstances, card: str = "") -> str:
    told = cards.school_day_question(at, {"card_id": card})
    assert told["question"] == Reference(f"themes:schooldag.{told['card_id']}.question")
    assert told["together"] == Reference(f"themes:schooldag.{told['card_id']}.together")
    return str(told["card_id"])


def test_each_day_begins_with_another_question(asking: Asking, clock: Clock) -> None:
    first = []
    for _ in range(10):
        first.append(shown(asking("nl")))
        clock.later(days=1)
    assert len(set(first)) == 10
    assert shown(asking("nl")) == first[0]


def test_the_day_is_that_of_the_clock_in_the_netherlands(asking: Asking, clock: Clock) -> None:
    clock.at("2026-11-27T23:59")
    late = shown(asking("nl"))
    clock.at("2026-11-28T00:01")
    assert shown(asking("nl")) != late


def test_another_question_is_the_next_one_and_goes_round(asking: Asking, content: Content) -> None:
    seen = [shown(asking("nl"))]
    for _ in range(10):
        seen.append(shown(asking("nl"), seen[-1]))
    assert set(seen) == set(content.themes.of_class("").cards)
    assert seen[10] == seen[0]


def test_a_question_that_is_gone_is_followed_by_the_first(asking: Asking, content: Content) -> None:
    assert shown(asking("nl"), "weg") == next(iter(content.themes.of_class("").cards))
