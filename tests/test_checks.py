"""Words that are looked at before a conversation goes on: what is told about them, and that nobody is held up by it."""

import re
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import small
from small import fitted, go_on, offered, said, state, talk
from stage import shipped

from bot.content import Content
from bot.dialogue.definition import Check, Remark, Text, Wait
from bot.dialogue.engine import Library, waiting
from bot.dialogue.turn import Chose, Found, Say, Step, Wrote
from bot.hearing import heard

AGAIN = "Anders?"


def remark(rule: str, **more: Any) -> Remark:
    return Remark(rule, Text(f"{rule}: {{words}}", f"checks:{rule}"), **more)


CHECKS = {
    "altijd": Check((remark("signaal", keep=False),), Text(AGAIN, "checks:again")),
    "zin": Check(
        (
            remark("signaal", keep=False),
            remark("uitnodigen", good=True),
            remark("open_vraag", good=True),
            *map(remark, ("absoluut", "jargon", "verwijt")),
        ),
        Text(AGAIN, "checks:again"),
    ),
    "dag": Check((remark("wanneer", missing=True),), Text(AGAIN, "checks:again")),
}
BODY = """
    variables: {zin: "", dag: "", geheim: {default: "", keep: no}}
    steps: {schrijven: Schrijven}
    states:
      een: {step: schrijven, say: Wat zeg je?, ask: zin, check: zin, goto: twee}
      twee: {step: schrijven, say: Wanneer?, ask: dag, check: dag, goto: drie}
      drie: {step: schrijven, say: En jij?, ask: geheim, goto: vier}
      vier: {say: Nog iets?, ask: zin, goto: klaar}
      klaar: {say: "{zin}", end: klaar}
"""


@pytest.fixture
def small_library(monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setattr(small, "COMMON", replace(small.COMMON, checks=CHECKS))
    return small.library(proef=BODY)


def wrote(text: str, *found: str) -> Wrote:
    """Words in which these rules found something: the first of them the first word, and so on."""
    words = text.split()
    return Wrote(text, tuple(Found(rule, words[number % len(words)]) for number, rule in enumerate(found)))


def zin(step: Step) -> object:
    return step.snapshot.place.variables["zin"]


def test_words_in_which_nothing_is_found_go_on(small_library: Library) -> None:
    assert said(talk(small_library, wrote("Ik zie Sem"))) == ["Wanneer?"]


def test_what_is_found_is_told_with_the_words_and_the_question_stays_open(small_library: Library) -> None:
    step = talk(small_library, wrote("altijd te laat", "absoluut"))
    assert said(step) == ["absoluut: {words}", AGAIN]
    assert isinstance(step.effects[0], Say) and step.effects[0].values == {"words": "altijd"}
    assert (state(step), zin(step)) == ("proef/een", "altijd te laat")
    assert "zo_laten" in offered(step) and "overslaan" not in offered(step)


def test_the_words_can_be_left_as_they_are_and_written_anew(small_library: Library) -> None:
    held = talk(small_library, wrote("altijd te laat", "absoluut"))
    assert said(go_on(small_library, held, "zo_laten")) == ["Wanneer?"]
    assert zin(go_on(small_library, held, wrote("drie keer te laat"))) == "drie keer te laat"
    assert said(go_on(small_library, held, wrote("nooit op tijd", "absoluut"))) == ["absoluut: {words}", AGAIN]


def test_a_good_word_is_only_said(small_library: Library) -> None:
    assert said(talk(small_library, wrote("Vertelt u eens", "uitnodigen"))) == ["uitnodigen: {words}", "Wanneer?"]


def test_about_one_answer_at_most_one_good_word_and_two_others_are_said(small_library: Library) -> None:
    step = talk(small_library, wrote("een twee drie vier vijf", "jargon", "verwijt", "absoluut", "open_vraag", "uitnodigen"))
    assert said(step) == ["uitnodigen: {words}", "absoluut: {words}", "jargon: {words}", AGAIN]


def test_what_two_rules_find_in_the_same_words_is_told_once(small_library: Library) -> None:
    assert said(talk(small_library, wrote("lui", "absoluut", "verwijt"))) == ["absoluut: {words}", AGAIN]


def test_a_rule_that_finds_nothing_can_be_asked_about(small_library: Library) -> None:
    step = talk(small_library, wrote("zin"), wrote("ooit"))
    assert said(step) == ["wanneer: {words}", AGAIN]
    assert said(go_on(small_library, step, wrote("vrijdag", "wanneer"))) == ["En jij?"]


def test_a_remark_can_wait_for_another_rule() -> None:
    closed = remark("gesloten_vraag", unless="open_vraag")
    assert closed.fits({"gesloten_vraag"}) and not closed.fits({"gesloten_vraag", "open_vraag"}) and not closed.fits(set())
    assert Check((closed,), Text(AGAIN, "checks:again")).rules == {"gesloten_vraag", "open_vraag"}


def test_words_that_are_not_kept_leave_what_was_there(small_library: Library) -> None:
    first = talk(small_library, wrote("signaal hier", "signaal"))
    assert (said(first), zin(first)) == (["signaal: {words}"], "")
    before = talk(small_library, wrote("altijd te laat", "absoluut"))
    assert zin(go_on(small_library, before, wrote("signaal hier", "signaal"))) == "altijd te laat"
    assert "signaal hier" not in go_on(small_library, before, wrote("signaal hier", "signaal")).snapshot.to_json()


def test_about_words_that_are_not_kept_nothing_else_is_said_and_they_can_not_be_left_as_they_are(small_library: Library) -> None:
    step = talk(small_library, wrote("Fijn, signaal, altijd", "signaal", "uitnodigen", "absoluut"))
    assert said(step) == ["signaal: {words}"], "no praise, and no word of a button that is not there"
    assert "zo_laten" not in offered(step)


def rules_at(library: Library, step: Step) -> frozenset[str]:
    wait = waiting(library, step.snapshot)
    return wait.check.rules if wait and wait.check else frozenset()


def test_a_step_is_always_looked_at_but_not_where_its_words_are_not_kept_nor_outside_steps(small_library: Library) -> None:
    first, second = talk(small_library), talk(small_library, wrote("zin"))
    third = go_on(small_library, second, wrote("vrijdag", "wanneer"))
    assert [sorted(rules_at(small_library, step)) for step in (second, third)] == [["wanneer"], []]
    assert "signaal" in rules_at(small_library, first)
    assert rules_at(small_library, go_on(small_library, third, Wrote("x"))) == frozenset()


def test_a_held_answer_is_one_turn_and_back_leads_to_the_question_before(small_library: Library) -> None:
    step = talk(small_library, wrote("zin"), wrote("ooit"))
    assert (step.snapshot.turn, fitted(step)) == (3, True)
    assert state(go_on(small_library, step, "terug")) == "proef/een"


# ---- the rules as they are shipped
TOLD = {
    "feiten": {
        "Sem is altijd te laat.": "altijd",
        "Dinsdag kwam Sem drie keer te laat.": "",
        "Maandag was Sem gewoon lui.": "lui",
    },
    "boodschap": {"U moet nu eens strenger zijn.": "U moet nu eens", "Ik maak me zorgen over het rekenen.": ""},
    "vragen": {"Maakt Sem thuis huiswerk?": "Maakt Sem thuis huiswerk?", "Hoe ziet u Sem thuis leren?": ""},
    "afspraak": {"Ik bel vrijdag.": "", "Ik bel.": "Wanneer", "Vrijdag wordt er gebeld.": "wordt er", "Noor leest elke dag.": ""},
    "dag": {
        "vrijdag 18 december": "",
        "morgen om half vier": "",
        "31-02": "kalender",
        "gisteren": "geweest",
        "1 november 2026": "geweest",
        "ooit": "geen dag",
    },
    "altijd": {
        "Der Junge kommt immer zu spät und das ist nicht gut.": "Nederlands",
        "هو يتأخر كل يوم عن المدرسة": "Nederlands",
        "Sem zei dat hij niet meer wil leven.": "niet meer wil leven",
        "Sem wil niet meer naar gym.": "",
    },
}


@pytest.mark.parametrize(("name", "words", "told"), [(name, *each) for name, table in TOLD.items() for each in table.items()])
def test_what_the_shipped_checks_tell(content: Content, clock: Any, name: str, words: str, told: str) -> None:
    check = content.checks[name]
    found = {each.rule: each.words for each in heard(words, check.rules, content.form, clock.local)}
    doubts = [remark.text.dutch.format(words=found.get(remark.rule, "")) for remark in check.remarks if remark.fits(found.keys()) and not remark.good]
    assert (told in " ".join(doubts)) if told else not doubts


CHECKED = [
    (dialogue.id, state.id, line.text.dutch)
    for dialogue in shipped().dialogues.values()
    for state in dialogue.states.values()
    if isinstance(state.then, Wait) and state.then.check and "voorbeeld" in state.then.choices
    for line in state.then.choices["voorbeeld"].aside
]


@pytest.mark.parametrize(("dialogue", "state", "example"), CHECKED, ids=[f"{name}/{state}" for name, state, _ in CHECKED])
def test_what_the_house_gives_as_an_example_goes_on(content: Content, clock: Any, dialogue: str, state: str, example: str) -> None:
    """But for what stands there to show how it is bettered."""
    then = content.dialogues[dialogue].states[state].then
    assert isinstance(then, Wait) and then.check
    quoted = re.findall("“([^”]*)”", example) or [example]
    words = quoted[-1] if " wordt: " in example else " ".join(quoted)
    rules = {each.rule for each in heard(words, then.check.rules, content.form, clock.local)}
    assert [remark.rule for remark in then.check.remarks if remark.fits(rules) and not remark.good] == []


def test_an_answer_that_fits_no_rule_is_not_looked_at(content: Content, clock: Any) -> None:
    assert heard("altijd", frozenset(), content.form, clock.local) == ()


@pytest.mark.parametrize(("zone", "day"), [("Europe/Amsterdam", "zaterdag 28 november"), ("America/Kralendijk", "vrijdag 27 november")])
def test_a_day_is_read_by_the_clock_of_the_school(content: Content, zone: str, day: str) -> None:
    now = datetime.fromisoformat("2026-11-28T01:00+01:00").astimezone(ZoneInfo(zone))
    assert heard("vandaag", {"dag"}, content.form, lambda: now)[0].words == day


def test_chosen_buttons_are_never_looked_at(small_library: Library) -> None:
    assert said(go_on(small_library, talk(small_library), Chose("overslaan"))) == ["Wanneer?"]
