"""One turn: what comes in, what is said, and where the session is then."""

import pytest
from small import again, asked, endings, fitted, go_on, library, offered, points, said, state, talk

from bot.dialogue import engine
from bot.dialogue.definition import Item, Reference, Text
from bot.dialogue.engine import LONGEST_PATH, MOST_STATES_IN_A_TURN, Library
from bot.dialogue.snapshot import Snapshot
from bot.dialogue.turn import Answer, Chose, Ended, NotExpected, Offer, Offered, PlanShown, Say, Told, Wrote
from bot.errors import EndlessDialogue

# ---- choices, words, asides
TALKING = library(
    proef="""
        variables: {naam: "", punten: 3, bekend: false}
        states:
          een:
            say: Hoe heet je?
            ask: naam
            choices:
              geheim: {text: Zeg ik niet, goto: twee}
              bekende: {text: Ken je me niet?, only_if: bekend, goto: twee}
              uitleg: {text: Waarom?, aside: "{punten} redenen."}
              menu: {text: Menu, command: menu}
            goto: twee
          twee:
            say: {begroet: {when: naam, text: "Dag {naam}"}, naamloos: {when: not naam, text: Dag}, vraag: Klaar?}
            choices: {ja: {text: Ja, set: {bekend: true}, goto: drie}}
          drie: {say: Tot ziens, end: klaar}
    """
)


def test_a_dialogue_begins_with_its_question() -> None:
    step = talk(TALKING)
    assert said(step) == ["Hoe heet je?"]
    assert offered(step) == ["geheim", "uitleg", "menu"]
    offer = step.effects[-1]
    assert isinstance(offer, Offer) and offer == Offer(offer.choices, words=True)
    assert (step.snapshot.turn, step.snapshot.path) == (1, ("proef/", "proef/een"))


def test_a_choice_leads_on() -> None:
    step = talk(TALKING, "geheim")
    assert said(step) == ["Dag", "Klaar?"]
    assert (state(step), step.snapshot.turn) == ("proef/twee", 2)


def test_words_go_into_their_variable_and_are_said_back() -> None:
    step = talk(TALKING, Wrote("Anna"))
    assert said(step) == ["Dag {naam}", "Klaar?"]
    assert isinstance(step.effects[0], Say) and step.effects[0].values == {"naam": "Anna"}


def test_an_aside_is_said_and_the_question_stays_open() -> None:
    before = talk(TALKING)
    step = go_on(TALKING, before, "uitleg")
    assert said(step) == ["{punten} redenen."]
    assert offered(step) == offered(before)
    assert step.snapshot == before.snapshot


def test_an_end_is_told_and_leaves_no_frame() -> None:
    step = talk(TALKING, "geheim", "ja")
    assert endings(step) == [("proef", "klaar")]
    assert (step.snapshot.ended, step.snapshot.outcome) == (True, "klaar")


def test_an_ended_session_asks_for_nothing() -> None:
    step = talk(TALKING, "geheim", "ja")
    assert engine.offer_of(TALKING, step.snapshot) == Offer((), False)
    assert engine.ask_again(TALKING, step.snapshot).effects == ()


def test_asking_again_says_the_same_and_changes_nothing() -> None:
    before = talk(TALKING, Wrote("Anna"))
    step = engine.ask_again(TALKING, again(before))
    assert step.effects == before.effects
    assert step.snapshot == before.snapshot


def test_begin_takes_values_where_there_is_such_a_variable() -> None:
    step = engine.begin(TALKING, "proef", {"bekend": True, "vreemd": 1})
    assert "bekende" in offered(step)
    assert "vreemd" not in step.snapshot.place.variables


NOT_EXPECTED: dict[str, Answer] = {
    "an unknown choice": Chose("nergens"),
    "a choice that is not offered": Chose("bekende"),
    "a command": Chose("menu"),
    "one of no list": Chose("=een"),
    "nothing": Chose(""),
    "an answer of the application": Told({"naam": "Anna"}),
}


@pytest.mark.parametrize("given", NOT_EXPECTED.values(), ids=NOT_EXPECTED.keys())
def test_what_fits_nothing_leaves_the_snapshot_as_it_was(given: Answer) -> None:
    before = talk(TALKING)
    step = go_on(TALKING, before, given)
    assert step.effects == (NotExpected(given),)
    assert step.snapshot == before.snapshot


def test_words_where_only_buttons_count_are_not_expected() -> None:
    assert not fitted(talk(TALKING, "geheim", Wrote("ja")))


def test_an_answer_after_the_end_is_not_expected() -> None:
    assert not fitted(talk(TALKING, "geheim", "ja", "ja"))


def test_the_same_answer_gives_the_same_step() -> None:
    before = talk(TALKING).snapshot
    assert engine.answer(TALKING, before, Chose("geheim")) == engine.answer(TALKING, before, Chose("geheim"))


# ---- back
BACK = library(
    proef="""
        variables: {a: ""}
        states:
          een: {say: A, ask: a, choices: {terug: {text: Terug, back: yes}}, goto: tussen}
          tussen: {say: T, goto: oefening}
          oefening: {call: ander, goto: na}
          na: {say: N, goto: twee}
          twee: {say: B, choices: {terug: {text: Terug, back: yes}, verder: {text: Verder, goto: drie}}}
          drie: {end: klaar}
    """,
    ander="""
        states:
          een: {say: X, choices: {k: {text: K, goto: twee}, terug: {text: Terug, back: yes}}}
          twee: {say: Y, choices: {k: {text: K, goto: eind}, terug: {text: Terug, back: yes}}}
          eind: {end: klaar}
    """,
)


def test_at_the_first_question_there_is_no_way_back() -> None:
    assert offered(talk(BACK)) == []
    assert not fitted(talk(BACK, "terug"))


def test_back_goes_to_the_question_before_and_keeps_its_answer() -> None:
    step = talk(BACK, Wrote("eerst"), "k", "terug")
    assert (state(step), said(step)) == ("ander/een", ["X"])
    step = talk(BACK, Wrote("eerst"), "k", "k", "terug")
    assert (state(step), said(step)) == ("proef/een", ["A"])
    assert step.snapshot.place.variables == {"a": "eerst"}
    assert step.snapshot.path == ("proef/", "proef/een")


def test_back_through_a_called_dialogue_leads_through_it_again() -> None:
    step = talk(BACK, Wrote("eerst"), "k", "k", "terug", Wrote("anders"))
    assert (state(step), said(step)) == ("ander/een", ["T", "X"])
    assert [frame.variables for frame in step.snapshot.frames] == [{"a": "anders"}, {}]


def test_a_called_dialogue_has_no_way_back_into_the_one_that_called() -> None:
    assert offered(talk(BACK, Wrote("eerst"))) == ["k"]


# ---- calls
CALLING = library(
    proef="""
        variables: {naam: Anna, punten: 3}
        states:
          een: {say: Nu oefenen., goto: oefening}
          oefening:
            call: ander
            with: [naam, punten]
            goto: [{when: outcome == "goed" and punten == 3, to: goed}, {to: anders}]
          goed: {say: Goed zo., end: goed}
          anders: {say: Volgende keer., end: anders}
    """,
    ander="""
        variables: {naam: "", punten: {default: 0, max: 2}, eigen: 7}
        states:
          een: {say: "Dag {naam}, {punten}", choices: {g: {text: G, set: {naam: X}, goto: goed}, m: {text: M, goto: matig}}}
          goed: {end: goed}
          matig: {end: matig}
    """,
)


def test_a_call_goes_through_another_dialogue_in_the_same_turn() -> None:
    step = talk(CALLING)
    assert said(step) == ["Nu oefenen.", "Dag {naam}, {punten}"]
    assert [frame.dialogue for frame in step.snapshot.frames] == ["proef", "ander"]


def test_a_call_hands_over_what_with_names_within_the_bounds_of_the_other() -> None:
    assert talk(CALLING).snapshot.place.variables == {"naam": "Anna", "punten": 2, "eigen": 7}


@pytest.mark.parametrize(("choice", "line"), [("g", "Goed zo."), ("m", "Volgende keer.")])
def test_the_outcome_decides_where_it_goes_on_with_its_own_variables(choice: str, line: str) -> None:
    step = talk(CALLING, choice)
    assert said(step) == [line]
    assert [name for name, _ in endings(step)] == ["ander", "proef"]


def test_a_question_right_after_a_call_can_be_gone_back_to() -> None:
    after = library(
        proef="""
            states:
              een: {call: ander, goto: vraag}
              vraag: {say: V, choices: {x: {text: X, goto: na}}}
              na: {say: N, choices: {terug: {text: T, back: yes}, y: {text: Y, goto: eind}}}
              eind: {end: klaar}
        """,
        ander="states: {een: {say: A, choices: {k: {text: K, goto: eind}}}, eind: {end: klaar}}",
    )
    assert state(talk(after, "k", "x", "terug")) == "proef/vraag"


def test_the_outcome_is_gone_after_the_routes() -> None:
    assert "outcome" not in talk(CALLING, "g").snapshot.to_json().replace('"outcome":"goed"', "")


# ---- requests and lists
ASKING = library(
    proef="""
        variables: {classes: [], count: {default: 0, max: 5}, class_id: ""}
        states:
          een: {say: Even kijken., do: list_classes, goto: [{when: count == 0, to: geen}, {to: kies}]}
          kies: {say: Welke?, from: classes, into: class_id, choices: {geen: {text: Geen, goto: geen}}, goto: gekozen}
          gekozen: {say: "Klas {class_id}", end: gekozen}
          geen: {say: Niets., end: geen}
    """
)
CLASSES = (Item("7", "Groep 5b"), Item("8", Reference("proef:title")))


def test_a_request_waits_for_the_application() -> None:
    step = talk(ASKING)
    assert [(request.name, dict(request.values)) for request in asked(step)] == [("list_classes", {})]
    assert offered(step) == []
    assert not fitted(go_on(ASKING, step, Wrote("hallo")))


def test_what_is_told_goes_into_variables_and_decides_the_way() -> None:
    assert said(talk(ASKING, Told({"classes": (), "count": 0, "vreemd": 1}))) == ["Niets."]
    step = talk(ASKING, Told({"classes": CLASSES, "count": 9}))
    assert step.snapshot.place.variables["count"] == 5


CARD = library(
    proef="""
        variables:
          {class_id: k, found: false, theme_id: "", card_id: "", title: "", question: "", together: "", class_name: "", line: "", unreviewed: false}
        states: {een: {do: this_week, goto: twee}, twee: {say: "{title}", end: klaar}}
    """
)


def test_a_request_takes_only_the_values_it_asks_for() -> None:
    assert asked(talk(CARD))[0].values == {"class_id": "k"}


def test_a_list_becomes_buttons_before_the_fixed_ones() -> None:
    step = talk(ASKING, Told({"classes": CLASSES, "count": 2}))
    assert offered(step) == ["=7", "=8", "geen"]


def test_a_label_that_is_a_text_is_looked_up() -> None:
    texts = {"proef:title": Text("Een proef", "proef:title")}
    with_texts = Library(ASKING.dialogues.values(), texts)
    offer = talk(with_texts, Told({"classes": CLASSES, "count": 2})).effects[-1]
    assert isinstance(offer, Offer)
    assert [choice.label for choice in offer.choices[:2]] == ["Groep 5b", texts["proef:title"]]


def test_one_of_a_list_is_chosen_by_its_id() -> None:
    step = talk(ASKING, Told({"classes": CLASSES, "count": 2}), "=8")
    assert [effect.values for effect in step.effects if isinstance(effect, Say)] == [{"class_id": "8"}]


@pytest.mark.parametrize("given", ["=9", "=", "7", "=geen"])
def test_what_is_not_in_the_list_is_not_expected(given: str) -> None:
    assert not fitted(talk(ASKING, Told({"classes": CLASSES, "count": 2}), given))


# ---- what a choice does
GAME = library(
    proef="""
        variables: {stemming: {default: 45, min: 0, max: 100}, gehoord: 10, klaar: false, woord: a}
        scores: [luisteren, samen]
        speakers: {ouder: De ouder}
        states:
          een:
            as: ouder
            say: {hoog: {when: stemming >= 60, text: Hoog}, laag: {when: stemming < 60, text: Laag}, coach: {as: coach, text: C}}
            choices:
              regels:
                text: R
                change: [{when: stemming < 40, stemming: -1}, {when: stemming < 60, stemming: +20, gehoord: +5}, {stemming: +1}]
                goto: een
              hemel: {text: H, change: {stemming: +500}, goto: een}
              hel: {text: L, change: {stemming: -500}, goto: een}
              niets: {text: N, change: [{when: gehoord > 99, stemming: +1}], goto: een}
              punten:
                text: P
                move: open_vraag
                score: [{when: gehoord > 99, samen: 5}, {luisteren: 2, samen: -1}]
                goto: een
              gevoeld:
                text: G
                feedback: {laag: {when: stemming < 60, text: "Het was {stemming}"}, hoog: {when: stemming >= 60, text: Het was hoog}}
                change: {stemming: +40}
                goto: een
              zet: {text: Z, set: {klaar: true, woord: b, stemming: 400}, change: {stemming: -1}, goto: een}
              eind: {text: E, goto: eind}
          eind: {end: klaar}
    """
)


def value(*answers: str, name: str = "stemming") -> object:
    return talk(GAME, *answers).snapshot.place.variables[name]


def test_of_the_rules_of_a_change_the_first_that_holds_counts() -> None:
    assert (value("regels"), value("regels", name="gehoord")) == (65, 15)
    assert (value("regels", "regels"), value("regels", "regels", name="gehoord")) == (66, 15)
    assert value("hel", "regels") == 0


def test_where_no_rule_holds_nothing_changes() -> None:
    assert talk(GAME, "niets").snapshot.place.variables == talk(GAME).snapshot.place.variables


def test_a_number_never_leaves_its_bounds() -> None:
    assert (value("hemel"), value("hel")) == (100, 0)


def test_set_counts_before_change_and_within_bounds() -> None:
    assert (value("zet"), value("zet", name="klaar"), value("zet", name="woord")) == (99, True, "b")


def test_points_are_told_with_the_move_and_kept() -> None:
    step = talk(GAME, "punten")
    assert points(step) == [("luisteren", 2, "open_vraag"), ("samen", -1, "open_vraag")]
    step = go_on(GAME, step, "punten", "eind")
    ended = step.effects[-1]
    assert isinstance(ended, Ended) and ended.scores == {"luisteren": 4, "samen": -2}


def test_feedback_comes_first_and_sees_the_values_before_the_change() -> None:
    step = talk(GAME, "gevoeld")
    assert said(step) == ["Het was {stemming}", "Hoog", "C"]
    assert isinstance(step.effects[0], Say) and step.effects[0].values == {"stemming": 45}


def test_each_line_has_its_speaker() -> None:
    speakers = [effect.speaker and effect.speaker.dutch for effect in talk(GAME).effects if isinstance(effect, Say)]
    assert speakers == ["De ouder", None]


# ---- what is not kept
SECRET = library(
    proef="""
        variables: {naam: "", geheim: {default: "", keep: no}, aantal: {default: 0, keep: no}}
        states:
          een: {say: A, ask: naam, goto: gevoel}
          gevoel:
            keep: no
            say: Hoe voel je je?
            ask: geheim
            choices: {goed: {text: Goed, goto: troost}, slecht: {text: Slecht, set: {aantal: 3}, feedback: Ach., goto: troost}}
            goto: zeg
          troost: {keep: no, say: Dank je., goto: verder}
          zeg: {keep: no, say: "Je zei {geheim}", goto: verder}
          verder: {say: "Verder, {naam}", choices: {terug: {text: T, back: yes}, klaar: {text: K, goto: eind}}}
          eind: {end: klaar}
    """
)
ANSWERS: dict[str, Answer | str] = {"words": Wrote("verdriet"), "a choice": "goed", "another": "slecht"}


def test_what_is_not_kept_can_be_said_in_the_same_turn() -> None:
    step = talk(SECRET, Wrote("Anna"), Wrote("verdriet"))
    assert said(step) == ["Je zei {geheim}", "Verder, {naam}"]
    assert isinstance(step.effects[0], Say) and step.effects[0].values == {"geheim": "verdriet"}


@pytest.mark.parametrize("given", ANSWERS.values(), ids=ANSWERS.keys())
def test_what_is_not_kept_is_nowhere_in_the_snapshot(given: Answer | str) -> None:
    step = talk(SECRET, Wrote("Anna"), given)
    text = step.snapshot.to_json()
    assert not [word for word in ("verdriet", "geheim", "gevoel", "troost", "zeg", "aantal", "goed", "slecht") if word in text]
    assert step.snapshot.path == ("proef/", "proef/een", "proef/verder")


def test_all_answers_that_are_not_kept_leave_the_same_snapshot() -> None:
    assert len({talk(SECRET, Wrote("Anna"), given).snapshot.to_json() for given in ANSWERS.values()}) == 1


def test_back_passes_by_what_is_not_kept() -> None:
    assert state(talk(SECRET, Wrote("Anna"), "goed", "terug")) == "proef/een"


# ---- the plan and the steps
PLANNED = library(
    proef="""
        variables: {feiten: "", kracht: ""}
        steps: {begin: Het begin, eind: Het eind}
        plan: {kracht: Kracht, feiten: Feiten}
        states:
          een: {step: begin, say: A, ask: feiten, goto: twee}
          twee: {step: begin, say: B, goto: drie}
          drie: {step: eind, say: C, ask: kracht, goto: vier}
          vier: {step: eind, show: plan, say: D, choices: {k: {text: K, goto: vijf}}}
          vijf: {end: klaar}
    """
)


def test_the_plan_is_shown_in_its_order_before_what_is_said() -> None:
    step = talk(PLANNED, Wrote("twee van tien"), "overslaan")
    shown = [effect for effect in step.effects if isinstance(effect, PlanShown)]
    assert [(heading.dutch, answer) for heading, answer in shown[0].entries] == [("Kracht", ""), ("Feiten", "twee van tien")]
    assert isinstance(step.effects[0], PlanShown)


def test_a_step_is_announced_once() -> None:
    assert said(talk(PLANNED))[0].startswith("Stap")
    assert said(talk(PLANNED, Wrote("x"))) == ["B", "Stap {number} van {total}: {title}", "C"]
    assert said(talk(PLANNED, Wrote("x"), Wrote("y"))) == ["D"]


def test_asking_again_tells_the_step_again() -> None:
    assert said(engine.ask_again(PLANNED, talk(PLANNED, Wrote("x"), "overslaan").snapshot))[0].startswith("Stap")


def test_going_back_shows_the_answer_of_before_and_offers_to_leave_it() -> None:
    step = talk(PLANNED, Wrote("x"), "terug")
    assert said(step) == ["Stap {number} van {total}: {title}", "A", "Hier staat nu: {answer}"]
    assert offered(step) == ["zo_laten", "pauze"]
    assert go_on(PLANNED, step, "zo_laten").snapshot.place.variables["feiten"] == "x"


# ---- without end, and very long
def test_a_dialogue_that_never_waits_is_stopped() -> None:
    endless = library(proef="states: {een: {goto: twee}, twee: {goto: [{when: false, to: drie}, {to: een}]}, drie: {end: klaar}}")
    with pytest.raises(EndlessDialogue):
        talk(endless)


def test_as_many_states_as_allowed_are_walked_through() -> None:
    chain = "".join(f"  s{n}: {{goto: s{n + 1}}}\n" for n in range(1, MOST_STATES_IN_A_TURN - 1))
    body = f"states:\n  een: {{goto: s1}}\n{chain}  s{MOST_STATES_IN_A_TURN - 1}: {{end: klaar}}\n"
    assert endings(talk(library(proef=body))) == [("proef", "klaar")]


def test_the_path_is_kept_short() -> None:
    step = talk(GAME, *["niets"] * (LONGEST_PATH + 20))
    assert len(step.snapshot.path) == LONGEST_PATH
    assert step.snapshot.turn == LONGEST_PATH + 21


# ---- in between
BETWEEN = library(
    proef="""
        variables: {naam: ""}
        states:
          een: {say: Naam?, ask: naam, goto: twee}
          twee: {say: Klaar?, choices: {ja: {text: Ja, goto: drie}, terug: {text: T, back: yes}}}
          drie: {end: klaar}
    """,
    taal="""
        variables: {naam: ""}
        states: {een: {say: Welke taal?, choices: {nl: {text: NL, goto: twee}, en: {text: EN, goto: twee}}}, twee: {say: Goed., end: gekozen}}
    """,
    hulp="states: {een: {say: Zo werkt het., end: klaar}}",
)


def test_an_aside_dialogue_that_says_something_leaves_the_question_open() -> None:
    before = talk(BETWEEN, Wrote("Anna"))
    step = engine.interrupt(BETWEEN, again(before), "hulp")
    assert said(step) == ["Zo werkt het.", "Klaar?"]
    assert offered(step) == ["ja", "terug"]
    assert step.snapshot.frames == before.snapshot.frames
    assert step.snapshot.turn == before.snapshot.turn + 1


def test_an_aside_dialogue_that_asks_comes_first_and_then_the_question_again() -> None:
    step = engine.interrupt(BETWEEN, again(talk(BETWEEN, Wrote("Anna"))), "taal", {"naam": "X"})
    assert [(frame.dialogue, frame.aside) for frame in step.snapshot.frames] == [("proef", False), ("taal", True)]
    step = go_on(BETWEEN, step, "en")
    assert said(step) == ["Goed.", "Klaar?"]
    assert step.snapshot.place.variables == {"naam": "Anna"}


def test_the_place_of_before_is_once_on_the_path_after_an_aside_dialogue() -> None:
    step = go_on(BETWEEN, engine.interrupt(BETWEEN, again(talk(BETWEEN, Wrote("Anna"))), "taal"), "en")
    assert step.snapshot.path.count("proef/twee") == 1
    assert state(go_on(BETWEEN, step, "terug")) == "proef/een"


def test_an_aside_in_an_aside_takes_its_place() -> None:
    once = engine.interrupt(BETWEEN, again(talk(BETWEEN)), "taal")
    twice = engine.interrupt(BETWEEN, again(once), "hulp")
    assert said(twice) == ["Zo werkt het.", "Naam?"]
    assert [frame.dialogue for frame in twice.snapshot.frames] == ["proef"]


def test_an_aside_where_nothing_is_open_is_a_beginning() -> None:
    ended = talk(BETWEEN, Wrote("Anna"), "ja")
    step = engine.interrupt(BETWEEN, again(ended), "taal")
    assert [(frame.dialogue, frame.aside) for frame in step.snapshot.frames] == [("taal", False)]


# ---- the library
def test_a_machine_is_built_once_and_never_holds_a_session() -> None:
    one = CALLING.dialogues["proef"]
    assert CALLING.machine(one) is CALLING.machine(one)
    assert CALLING.machine(one).models == []


def test_a_button_names_its_command() -> None:
    offer = talk(TALKING).effects[-1]
    assert isinstance(offer, Offer)
    assert offer.choices[-1] == Offered("menu", Text("Menu", "proef:een.menu.text"), "menu")


def test_an_empty_snapshot_has_ended() -> None:
    assert Snapshot(()).ended
