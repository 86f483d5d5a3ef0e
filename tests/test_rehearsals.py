"""Rehearsals: what holds for every talk with every parent, whatever is said."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import product
from statistics import mean

import pytest
from stage import Talk, shipped

from bot.app import App
from bot.asking import Unheard
from bot.channels.channel import Incoming
from bot.chat import key_of
from bot.coaching import feedback
from bot.coaching.mood import Feeling, Mood, felt
from bot.coaching.moves import DOUBTFUL, FORM, MEANING
from bot.coaching.parent import Rehearsal, Said, Setting, played
from bot.coaching.personas import AGREED, UNDECIDED, WALKED_OUT
from bot.coaching.replies import GOOD, MOST, Reply, costs, offered, worth
from bot.dialogue.turn import Heard
from bot.records import Practice
from bot.stage import Stage, stage_of
from bot.store.tables import practice, seen

Talking = Callable[[str], Talk]
STAGE: Stage = stage_of(shipped())
EFFECTS, PARENTS, KINDS, LEVELS = STAGE.effects, STAGE.parents, STAGE.kinds, STAGE.effects.levels
MOVES = (*FORM, *MEANING)
PLEASANT = [move for move in MOVES if EFFECTS.effects[move][0] > 0]
RANK = {WALKED_OUT: 0, "": 1, UNDECIDED: 1, AGREED: 2}

# Turn by turn, the moves in what a teacher says.
GOOD_TALK = (
    *("gevoel_erkennen", "open_vraag begrip_check", "samenvatting", "uitnodigen open_vraag", "observatie ik_boodschap", "samenvatting begrip_check"),
    *("gevoel_erkennen", "leerling_betrekken", "afspraak", "begrip_check open_vraag"),
)
MIDDLING_TALK = (
    *("open_vraag", "gesloten_vraag", "advies", "compliment", "gesloten_vraag", "observatie", "interpretatie", "gesloten_vraag", "advies"),
    *("open_vraag", "gesloten_vraag", "afspraak"),
)
BAD_TALK = ("bagatelliseren", "verdediging", "sturende_vraag absoluut", "jij_verwijt", "advies te_lang jargon", "interpretatie", "verdediging") * 2


def said(moves: str, text: str = "Ik zeg iets.") -> Said:
    return Said(text, tuple(map(Heard, moves.split())))


def talked(parent: str, kind: str, level: str, turns: Sequence[str], seed: str = "x") -> Rehearsal:
    return played(EFFECTS, Setting(PARENTS[parent], kind, LEVELS[level], seed), list(map(said, turns)))


def words(talk: Rehearsal) -> list[str]:
    """All that the parent said."""
    return [talk.opening.dutch, *(text.dutch for each in talk.rounds for text in each.reply)]


def any_talks(number: int, turns: int = 12) -> Iterator[tuple[str, str, list[str]]]:
    """A parent, a kind and what is said, by chance: of all moves, or more of those that do good."""
    by_chance = random.Random(number)
    for _ in range(number):
        pool = by_chance.choice([MOVES, PLEASANT, (*MOVES, *PLEASANT)])
        lines = [" ".join(by_chance.sample(pool, by_chance.choice([0, 1, 1, 2, 3]))) for _ in range(turns)]
        yield by_chance.choice(list(PARENTS)), by_chance.choice(KINDS), lines


# ---- a talk follows from what was said
@pytest.mark.parametrize("parent", PARENTS)
def test_the_same_seed_and_the_same_words_give_the_same_talk_and_another_seed_another(parent: str) -> None:
    assert talked(parent, "pesten", "gewoon", GOOD_TALK) == talked(parent, "pesten", "gewoon", GOOD_TALK)
    assert len({tuple(words(talked(parent, "pesten", "gewoon", GOOD_TALK, seed))) for seed in "abcdefgh"}) == 8


def test_a_seed_changes_the_words_and_nothing_else() -> None:
    first, other = (talked("boos", "pesten", "gewoon", MIDDLING_TALK, seed) for seed in "ab")
    assert [(each.after, each.sound, each.phase, each.did) for each in first.rounds] == [
        (each.after, each.sound, each.phase, each.did) for each in other.rounds
    ]
    assert words(first) != words(other)


def test_going_back_gives_exactly_the_talk_before() -> None:
    for parent, kind, turns in any_talks(200):
        whole = talked(parent, kind, "gewoon", turns)
        for number in range(len(whole.rounds)):
            before = talked(parent, kind, "gewoon", turns[:number])
            assert (before.rounds, before.opening, before.end) == (whole.rounds[:number], whole.opening, "")


def test_a_talk_has_twelve_rounds_at_most_and_what_comes_after_its_end_is_left_out() -> None:
    for parent, kind, turns in any_talks(300, turns=20):
        talk = talked(parent, kind, "gewoon", turns)
        assert talk.end and len(talk.rounds) <= EFFECTS.most_turns == 12
        assert talked(parent, kind, "gewoon", turns[: len(talk.rounds)]) == talk


@pytest.mark.parametrize("script", [GOOD_TALK, MIDDLING_TALK, BAD_TALK], ids=["good", "middling", "bad"])
@pytest.mark.parametrize("parent", PARENTS)
def test_a_parent_says_nothing_twice(parent: str, script: Sequence[str]) -> None:
    for kind, level, seed in product(KINDS, LEVELS, "ab"):
        told = words(talked(parent, kind, level, script, seed))
        assert len(told) == len(set(told))


def test_a_parent_says_nothing_twice_whatever_is_said() -> None:
    for parent, kind, turns in any_talks(2_000):
        told = words(talked(parent, kind, "gewoon", turns))
        assert len(told) == len(set(told))


# ---- the mood
def test_the_mood_stays_from_nought_to_a_hundred() -> None:
    for (parent, kind, turns), level in product(any_talks(300), LEVELS):
        assert all(0 <= number <= 100 for each in talked(parent, kind, level, turns).rounds for number in each.after.numbers())


@pytest.mark.parametrize("move", PLEASANT)
def test_the_same_good_move_does_less_each_time_and_as_much_as_before_after_a_while(move: str) -> None:
    middle = Mood(50, 50, 50, 50)
    feeling, did = Feeling(middle, "verkennen"), []
    for turn in range(1, 5):
        feeling, done = felt(EFFECTS, {}, LEVELS["gewoon"], replace(feeling, mood=middle), [move], turn)
        did.append(done[move])
    assert did == sorted(did, reverse=True) and len(set(did)) == 4 and did[-1] > 0
    for turn in range(5, 10):
        feeling, _ = felt(EFFECTS, {}, LEVELS["gewoon"], feeling, ["gesloten_vraag"], turn)
    assert felt(EFFECTS, {}, LEVELS["gewoon"], replace(feeling, mood=middle), [move], 10)[1][move] == pytest.approx(did[0])


@pytest.mark.parametrize(
    ("heard", "advice", "agreement"), [(49.9, "advies_te_vroeg", "afspraak_te_vroeg"), (50, "advies", "afspraak"), (90, "advies", "afspraak")]
)
def test_advice_and_an_agreement_are_early_for_who_does_not_feel_heard(heard: float, advice: str, agreement: str) -> None:
    mood = Mood(50, 50, heard, 50)
    assert set(EFFECTS.counted(mood, ["advies", "afspraak"])) == {advice, agreement}


def test_where_nothing_is_heard_that_is_what_counts() -> None:
    assert EFFECTS.counted(Mood(50, 50, 50, 50), []) == EFFECTS.counted(Mood(50, 50, 50, 50), [DOUBTFUL]) == ("niets_herkend",)


# ---- how it ends
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("parent", PARENTS)
def test_a_good_talk_ends_better_than_a_middling_one_and_that_better_than_a_bad_one(parent: str, level: str) -> None:
    for kind in KINDS:
        good, middling, bad = (talked(parent, kind, level, script) for script in (GOOD_TALK, MIDDLING_TALK, BAD_TALK))
        assert good.mood.ease > middling.mood.ease > bad.mood.ease
        assert (good.end, bad.end) == (AGREED, WALKED_OUT)
        assert middling.end != AGREED


def test_what_is_harder_never_ends_better_with_the_same_words() -> None:
    for parent, kind, turns in any_talks(1_000):
        easy, normal, hard = (RANK[talked(parent, kind, level, turns).end] for level in ("makkelijk", "gewoon", "moeilijk"))
        assert easy >= normal >= hard


def test_an_agreement_without_trust_is_no_agreed_end() -> None:
    for parent, level in product(PARENTS, LEVELS):
        assert talked(parent, "pesten", level, ["afspraak"] * 12).end != AGREED
    ends = [talked(parent, kind, "makkelijk", turns) for parent, kind, turns in any_talks(600)]
    agreed = [talk for talk in ends if talk.end == AGREED]
    assert len(agreed) > 50
    for talk in agreed:
        assert EFFECTS.agreed.holds(talk.mood.rounded())
        assert any("afspraak" in each.did for each in talk.rounds)


def test_whoever_walks_out_is_as_tense_as_the_table_says() -> None:
    for parent, kind, turns in any_talks(600):
        talk = talked(parent, kind, "moeilijk", turns)
        tense = [EFFECTS.walks_out.holds(each.after.rounded()) for each in talk.rounds]
        assert tense == [False] * (len(tense) - 1) + [talk.end == WALKED_OUT]


def test_a_report_quotes_only_what_was_said_and_its_share_is_a_part_of_all() -> None:
    for parent, kind, turns in any_talks(200):
        talk = talked(parent, kind, "gewoon", turns)
        told = feedback.report(talk)
        assert 0 < told.share < 100
        assert all(each in talk.rounds for each in (*told.strongest, *told.weakest))
        assert not set(map(id, told.strongest)) & set(map(id, told.weakest))
        assert len(told.strongest) <= 3 >= len(told.weakest)


# ---- choosing
UNHEARD, HEARD = Mood(40, 60, 30, 60), Mood(60, 40, 65, 65)


def is_good(mood: Mood, reply: Reply) -> bool:
    return not costs(EFFECTS, mood, reply) and worth(EFFECTS, mood, reply) >= GOOD


@pytest.mark.parametrize("mood", [UNHEARD, HEARD], ids=["unheard", "heard"])
@pytest.mark.parametrize("kind", KINDS)
def test_of_four_different_sentences_one_at_least_is_good_and_one_is_poor(kind: str, mood: Mood) -> None:
    for phase, seed in product(EFFECTS.phases, range(40)):
        four = offered(STAGE.replies, EFFECTS, mood, phase, kind, str(seed), ())
        assert len({reply.text.dutch for reply in four}) == 4
        assert any(is_good(mood, reply) for reply in four)
        assert any(costs(EFFECTS, mood, reply) for reply in four)
        assert all(len(reply.text.dutch.replace("{leerling}", "Sem")) <= MOST == 46 for reply in four)


@pytest.mark.parametrize("kind", KINDS)
def test_at_the_end_an_agreement_can_be_made_by_who_is_heard(kind: str) -> None:
    for seed in range(40):
        four = offered(STAGE.replies, EFFECTS, HEARD, "afsluiten", kind, str(seed), (), "afspraak")
        assert any("afspraak" in reply.moves for reply in four)


def test_the_same_four_are_offered_until_one_is_said_and_then_not_that_one() -> None:
    first = offered(STAGE.replies, EFFECTS, HEARD, "plan", "pesten", "x", ())
    assert offered(STAGE.replies, EFFECTS, HEARD, "plan", "pesten", "x", ()) == first
    taken = first[0].text.dutch
    assert taken not in {reply.text.dutch for reply in offered(STAGE.replies, EFFECTS, HEARD, "plan", "pesten", "x", {taken})}


def test_a_good_sentence_stands_in_any_place() -> None:
    places = {
        i
        for seed in range(60)
        for i, reply in enumerate(offered(STAGE.replies, EFFECTS, HEARD, "plan", "pesten", str(seed), ()))
        if is_good(HEARD, reply)
    }
    assert places == {0, 1, 2, 3}


@pytest.mark.parametrize("phase", EFFECTS.phases)
def test_good_and_poor_sentences_are_as_long_as_each_other(phase: str) -> None:
    """On average; so that the length gives nothing away."""
    bank = [reply for (where, _), replies in STAGE.replies.items() if where == phase for reply in replies]
    good, poor = (
        [len(reply.text.dutch) for reply in bank if test(reply)] for test in (lambda r: is_good(HEARD, r), lambda r: costs(EFFECTS, HEARD, r))
    )
    assert abs(mean(good) - mean(poor)) < 4


# ---- in the conversation
def begun(talk: Talk, parent: str, kind: str = "Pesten", how: str = "Zelf typen wat ik zeg", level: str = "Gewoon") -> Talk:
    for step in ("/oefenen", parent, kind, how, level):
        talk.says(step)
    return talk


def practices(app: App, name: str) -> list[Practice]:
    """All rehearsals of this person, the first one first."""
    with app.store.transaction() as records:
        person = records.person(key_of(name)).id
        ids = [row.id for row in records.connection.execute(practice.select().where(practice.c.person_id == person).order_by(practice.c.id))]
        return [kept for id in ids if (kept := records.practice(id, person))]


def test_words_are_taken_when_they_are_heard_and_nothing_has_changed_before(app: App, talk: Talking) -> None:
    sanne = begun(talk("sanne"), "Een stille ouder")
    incoming = Incoming(sanne.key, "Vertelt u eens.", source="test", update=1)
    with pytest.raises(Unheard) as unheard:
        app.conversation.receive(incoming)
    assert unheard.value.text == "Vertelt u eens."
    with app.store.transaction() as records:
        assert not records.connection.execute(seen.select().where(seen.c.source == "test")).all()
    assert practices(app, "sanne")[0].said == ()
    heard = (Heard("open_vraag", "Vertelt u eens"),)
    app.conversation.receive(incoming, heard)
    assert app.conversation.receive(incoming) == ()  # the same update once more is not listened to
    assert practices(app, "sanne")[0].said == (Said("Vertelt u eens.", heard),)


def test_a_rehearsal_is_nobody_elses(app: App, talk: Talking) -> None:
    begun(talk("sanne"), "Een stille ouder").says("Vertelt u eens.", ["open_vraag"])
    (mine,) = practices(app, "sanne")
    with app.store.transaction() as records:
        assert records.practice(mine.id, records.person(key_of("bram")).id) is None


def test_no_button_of_a_rehearsal_is_of_use_to_somebody_else(app: App, talk: Talking) -> None:
    stop = begun(talk("sanne"), "Een stille ouder").button("Het gesprek afronden")
    talk("bram").gives(pressed=stop)
    assert talk("sanne").says("Vertelt u eens.", ["open_vraag"])
    assert len(practices(app, "sanne")[0].said) == 1


@pytest.mark.parametrize("parent", PARENTS)
def test_pressing_always_the_first_button_never_breaks(app: App, talk: Talking, parent: str) -> None:
    sanne = talk("sanne")
    for _ in range(60):
        if not sanne.got or not sanne.got[-1].buttons:
            begun(sanne, PARENTS[parent].title.dutch, how="Kiezen uit vier zinnen")
        sanne.gives(pressed=sanne.got[-1].buttons[0].data)
    assert all(len(each.said) <= 12 for each in practices(app, "sanne"))
    assert any(each.done for each in practices(app, "sanne"))
    assert not [message for message in sanne.got if message.html in apologies(app)]


def apologies(app: App) -> set[str]:
    return {app.renderer.word("nl", wording) for wording in ("sorry", "not_saved", "stale_button", "stale_nothing")}


# ---- whatever is typed
PIECES = (
    *(
        "Sem",
        "nooit",
        "altijd?",
        "??",
        "u moet",
        "<b>",
        "</i>",
        "&amp;",
        "{leerling}",
        "{words}",
        "}{",
        "%s",
        "\\n",
        "\n",
        "\t",
        "=1",
        "12",
        ";--",
        "😀",
        "👩‍👧",
    ),
    *(
        "ik",
        "merk dat",
        "LVS",
        "أحمد",
        "你好",
        "\u202e",
        "\u0000",
        "\ud83d",
        "ĳ",
        "é́",
        "x" * 90,
        "'",
        '"',
        "’",
        "…",
        "🇳🇱",
        "een heel lang verhaal " * 9,
    ),
)


def garbage(by_chance: random.Random) -> str:
    return " ".join(by_chance.choice(PIECES) for _ in range(by_chance.randrange(1, 12)))


def some_moves(by_chance: random.Random) -> list[str]:
    return by_chance.sample((*MOVES, DOUBTFUL), by_chance.choice([0, 0, 1, 1, 2, 5]))


def test_ten_thousand_lines_of_anything_break_no_talk_and_are_all_in_it() -> None:
    by_chance, form = random.Random(10_000), shipped().form
    turns = 0
    while turns < 10_000:
        lines: list[Said] = []
        for _ in range(EFFECTS.most_turns):
            text = garbage(by_chance)
            found = [Heard(each.rule, each.words) for each in form.found(text, FORM)] if turns % 5 == 0 else []
            lines.append(Said(text, (*found, *map(Heard, some_moves(by_chance)))))
        setting = Setting(by_chance.choice(list(PARENTS.values())), by_chance.choice(KINDS), by_chance.choice(list(LEVELS.values())), str(turns))
        talk = played(EFFECTS, setting, lines)
        assert [each.said for each in talk.rounds] == lines[: len(talk.rounds)]
        assert talk.end
        assert all(each.reply for each in talk.rounds)
        told = feedback.report(talk)
        assert 0 <= told.share <= 100
        turns += len(talk.rounds)


@pytest.mark.parametrize("seed", range(3))
def test_hundreds_of_lines_of_anything_break_no_conversation_and_none_is_lost(app: App, talk: Talking, seed: int) -> None:
    """Typed, doubted, corrected, gone back to: what is kept is what was typed, in its order."""
    by_chance, sanne, typed = random.Random(seed), talk("sanne"), 0
    while typed < 150:
        parent = by_chance.choice(list(PARENTS.values())).title.dutch
        begun(sanne, parent, by_chance.choice([app.content.dialogues[kind].title.dutch for kind in KINDS]))
        kept: list[str] = []
        while "Weet ik niet" not in buttons_of(sanne):
            if "Doorvragen" in buttons_of(sanne):
                sanne.says(by_chance.choice([label for label in buttons_of(sanne) if label != "Toch niet"]))
            elif by_chance.random() < 0.15 and "Ik deed iets anders" in buttons_of(sanne):
                sanne.says(by_chance.choice(["Ik deed iets anders", "Gedachten van de ouder"]))
            else:
                text = f"Zin {typed}: {garbage(by_chance)}"
                sanne.says(text, some_moves(by_chance))
                kept.append(text)
                typed += 1
            assert not [message for message in sanne.got[-3:] if message.html in apologies(app)]
        now = [each.text for each in practices(app, "sanne")[-1].said]
        assert [text.partition(":")[0] for text in now] == [text.partition(":")[0] for text in kept]
        assert all(is_the_same(text, one) for text, one in zip(now, kept, strict=True))
        sanne.says("Weet ik niet")
        sanne.says("Ja, nog eens" if by_chance.random() < 0.1 and "Ja, nog eens" in buttons_of(sanne) else "/menu")


def buttons_of(talk: Talk) -> list[str]:
    return [button.label for button in next(message.buttons for message in reversed(talk.got) if message.buttons)]


def is_the_same(kept: str, typed: str) -> bool:
    """Letter for letter, but for what can't be seen."""
    return [letter for letter in typed if letter.isprintable() and letter != " "] == [
        letter for letter in kept if letter.isprintable() and letter != " "
    ]
