"""Dialogues edited under live sessions: nobody is lost, and no answer is given to a question that is gone."""

import pytest
from small import again, endings, fitted, go_on, library, offered, said, state, talk

from bot.dialogue import engine
from bot.dialogue.engine import Library
from bot.dialogue.turn import Chose, Moved, Step, Told, Wrote

BEFORE = """
variables: {naam: "", punten: 0}
states:
  een: {say: Naam?, ask: naam, goto: twee}
  twee: {say: Hoe gaat het?, choices: {goed: {text: Goed, change: {punten: +1}, goto: drie}, matig: {text: Matig, goto: drie}}}
  drie: {say: Nog iets?, choices: {nee: {text: Nee, goto: vier}}}
  vier: {end: klaar}
"""
WITHOUT_TWEE = """
variables: {{naam: "", punten: 0}}
states:
  een: {{say: Naam?, ask: naam, goto: drie}}
  drie: {{say: Nog iets?, {}choices: {{nee: {{text: Nee, goto: vier}}}}}}
  vier: {{end: klaar}}
"""
OLD = library(proef=BEFORE)


def edited(*changes: tuple[str, str]) -> Library:
    body = BEFORE
    for old, new in changes:
        assert old in body
        body = body.replace(old, new)
    return library(proef=body)


def live(*answers: str) -> Step:
    """A session in the old dialogue, at its second question unless there are more answers."""
    return talk(OLD, Wrote("Anna"), *answers)


def moved(step: Step) -> list[tuple[str, str]]:
    return [(effect.was, effect.now) for effect in step.effects if isinstance(effect, Moved)]


def test_a_corrected_text_changes_nothing_for_who_is_there() -> None:
    new = edited(("Hoe gaat het?", "Hoe gaat het nu?"))
    assert said(engine.ask_again(new, again(live()))) == ["Hoe gaat het nu?"]
    assert again(live()).place.revision == new.dialogues["proef"].revision
    assert state(go_on(new, live(), "goed")) == "proef/drie"


def test_a_choice_that_came_is_there_at_once() -> None:
    new = edited(("matig: {text: Matig, goto: drie}", "slecht: {text: Slecht, goto: vier}"))
    assert offered(engine.ask_again(new, again(live()))) == ["goed", "slecht"]
    assert endings(go_on(new, live(), "slecht")) == [("proef", "klaar")]


def test_a_choice_that_went_is_not_expected_any_more() -> None:
    new = edited((", matig: {text: Matig, goto: drie}", ""))
    step = go_on(new, live(), "matig")
    assert not fitted(step)
    assert step.snapshot.turn == live().snapshot.turn


def test_a_state_that_came_in_between_is_met_by_who_was_before_it() -> None:
    new = edited(
        ("matig: {text: Matig, goto: drie}", "matig: {text: Matig, goto: troost}"), ("  drie:", "  troost: {say: Ach., goto: drie}\n  drie:")
    )
    assert said(go_on(new, live(), "matig")) == ["Ach.", "Nog iets?"]
    assert moved(go_on(new, live(), "matig")) == []


def test_a_changed_route_counts_at_once_and_the_answers_stay() -> None:
    new = edited(("goed: {text: Goed, change: {punten: +1}, goto: drie}", "goed: {text: Goed, goto: vier}"))
    step = go_on(new, live(), "matig")
    assert step.snapshot.place.variables == {"naam": "Anna", "punten": 0}
    assert step.snapshot.place.revision == new.dialogues["proef"].revision


def test_a_state_with_another_name_is_found_and_asks_again() -> None:
    new = library(proef=BEFORE.replace("twee", "gevoel").replace("{say: Hoe gaat het?", "{formerly: [twee, eerder], say: Hoe gaat het?"))
    step = go_on(new, live(), "goed")
    assert moved(step) == [("proef/twee", "proef/gevoel")]
    assert (said(step), offered(step)) == (["Hoe gaat het?"], ["goed", "matig"])
    assert step.snapshot.place.variables == {"naam": "Anna", "punten": 0}, "the answer to a question that is gone is not used"
    assert state(go_on(new, step, "goed")) == "proef/drie"


def test_a_state_that_is_gone_leads_to_the_latest_place_on_the_path() -> None:
    new = library(proef=WITHOUT_TWEE.format(""))
    step = go_on(new, live(), "goed")
    assert moved(step) == [("proef/twee", "proef/een")]
    assert said(step) == ["Naam?"]
    assert step.snapshot.place.variables == {"naam": "Anna", "punten": 0}


def test_where_nothing_of_the_path_is_left_it_begins_again() -> None:
    new = library(proef="variables: {naam: ''}\nstates: {begin: {end: klaar}, een: {say: Nieuw, choices: {x: {text: X, goto: begin}}}}")
    old = talk(library(proef=BEFORE.replace("een:", "vroeger:", 1).replace("states:", "states:\n  een: {goto: vroeger}", 1)), Wrote("Anna"))
    gone = old.snapshot.__class__(old.snapshot.frames, old.snapshot.turn, ("proef/vroeger", "proef/twee"))
    assert said(engine.ask_again(new, gone)) == ["Nieuw"]


def test_asking_again_also_tells_that_it_moved() -> None:
    step = engine.ask_again(library(proef=WITHOUT_TWEE.format("formerly: twee, ")), again(live()))
    assert moved(step) == [("proef/twee", "proef/drie")]
    assert said(step) == ["Nog iets?"]


def test_what_is_on_offer_is_that_of_the_new_place() -> None:
    new = library(proef=WITHOUT_TWEE.format("formerly: twee, "))
    assert [choice.id for choice in engine.offer_of(new, again(live())).choices] == ["nee"]


def test_a_dialogue_that_is_gone_ends_the_session() -> None:
    step = go_on(library(ander=BEFORE), live(), "goed")
    assert moved(step) == [("proef/twee", "")]
    assert step.snapshot.ended
    assert not fitted(step)


def test_asking_again_in_a_dialogue_that_is_gone_says_only_that() -> None:
    step = engine.ask_again(library(ander=BEFORE), again(live()))
    assert step.effects == (Moved("proef/twee", ""),)


def test_a_variable_that_came_has_its_first_value() -> None:
    new = edited(("punten: 0", "punten: 0, nieuw: ja"), ("say: Nog iets?", 'say: "Nog iets, {nieuw}?"'))
    assert go_on(new, live(), "goed").snapshot.place.variables == {"naam": "Anna", "punten": 1, "nieuw": "ja"}


def test_a_state_that_waits_no_longer_goes_on_by_itself() -> None:
    new = edited(("choices: {goed: {text: Goed, change: {punten: +1}, goto: drie}, matig: {text: Matig, goto: drie}}", "goto: drie"))
    step = go_on(new, live(), "goed")
    assert said(step) == ["Hoe gaat het?", "Nog iets?"]
    assert state(step) == "proef/drie"


def test_a_state_that_became_an_end_ends() -> None:
    choices = "choices: {goed: {text: Goed, change: {punten: +1}, goto: drie}, matig: {text: Matig, goto: drie}}"
    new = edited((choices, "end: eerder"), ("  drie: {say: Nog iets?, choices: {nee: {text: Nee, goto: vier}}}\n  vier: {end: klaar}\n", ""))
    assert endings(go_on(new, live(), "goed")) == [("proef", "eerder")]


def test_a_question_for_words_that_became_one_of_buttons_expects_no_words() -> None:
    new = edited(("ask: naam, goto: twee", "choices: {anna: {text: Anna, goto: twee}}"))
    assert not fitted(go_on(new, talk(OLD), Wrote("Anna")))
    assert state(go_on(new, talk(OLD), "anna")) == "proef/twee"


# ---- a called dialogue
CALLS = "states: {een: {call: ander, goto: klaar}, klaar: {say: Terug., end: klaar}}"
CALLED = "states: {een: {say: A, choices: {x: {text: X, goto: twee}}}, twee: {say: B, choices: {x: {text: X, goto: eind}}}, eind: {end: klaar}}"


def test_a_called_dialogue_that_changed_still_comes_back() -> None:
    old = library(proef=CALLS, ander=CALLED)
    new = library(proef=CALLS, ander=CALLED.replace("twee", "weer").replace("weer: {say", "weer: {formerly: twee, say"))
    step = go_on(new, talk(old, "x"), "x")
    assert moved(step) == [("ander/twee", "ander/weer")]
    assert endings(go_on(new, step, "x")) == [("ander", "klaar"), ("proef", "klaar")]


def test_a_called_dialogue_that_is_gone_leads_back_to_where_it_was_called() -> None:
    old = library(proef=CALLS, ander=CALLED)
    new = library(proef=CALLS.replace("call: ander, goto: klaar", "say: Zonder., choices: {x: {text: X, goto: klaar}}"))
    step = go_on(new, talk(old, "x"), "x")
    assert moved(step) == [("ander/twee", "proef/een")]
    assert said(step) == ["Zonder."]
    assert endings(go_on(new, step, "x")) == [("proef", "klaar")]


def test_where_the_call_itself_moved_the_other_dialogue_is_called_anew() -> None:
    body = "states: {een: {goto: midden}, midden: {call: ander, goto: klaar}, klaar: {end: klaar}}"
    new = library(proef=body.replace("midden: {", "oefening: {formerly: midden, ").replace("goto: midden", "goto: oefening"), ander=CALLED)
    step = go_on(new, talk(library(proef=body, ander=CALLED), "x"), "x")
    assert moved(step) == [("proef/midden", "proef/oefening")]
    assert (said(step), state(step)) == (["A"], "ander/een")


# ---- a request
@pytest.mark.parametrize("given", [Told({"resumed": True}), Chose("x")], ids=["told", "chosen"])
def test_a_request_that_is_no_longer_made_is_passed_by(given: Told | Chose) -> None:
    rest = "twee: {say: B, choices: {x: {text: X, goto: drie}}}, drie: {end: a}}"
    old = library(proef="variables: {resumed: false}\nstates: {een: {do: resume, goto: twee}, " + rest)
    new = library(proef="states: {een: {say: A, goto: twee}, " + rest)
    step = engine.answer(new, again(talk(old)), given)
    assert (said(step), state(step)) == (["A", "B"], "proef/twee")
