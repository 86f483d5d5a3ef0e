"""How plain the Dutch is: what is told of a text, what is left alone, and that all that is shipped is plain."""

import re
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.authoring import reading_level
from bot.authoring.reading_level import Frequency, Turn, check, is_rare, length, place_of, plain, read_rules, sentences, turns_of, word_frequency
from bot.cli import main
from bot.content import Content, content_folder
from bot.dialogue.definition import Text
from bot.errors import DialogueInvalid
from bot.stage import texts_of

RULES = """
formal:
  teneinde: om
  indien: als
  trachten, tracht: proberen
  met betrekking tot: over
  neem … contact op, contact opnemen: bel of app
  t.a.v.: over
known: [Hoepel, gym]
allowed:
  meldcode: naam van een plicht
  tevens: staat in geen tekst
  "pesten:een.say": de wet wil het zo
"""
SCALE = dict.fromkeys(["huis", "klas", "les", "lijst", "opening", "zin", "mee", "lezen", "geef", "op", "plan", "vast", "de"], 5.0)
SCALE |= {"handeling": 3.7, "spreekbeurt": 3.1, "gym": 2.9, "hoepel": 2.8, "meldcode": 2.6, "didactisch": 2.5}


def frequency(word: str) -> float:
    """Every word is common, but for those of SCALE, and those with an x in them."""
    return SCALE.get(word, 0.0 if "x" in word else 5.0)


def few(word: str) -> float:
    return SCALE.get(word, 0.0)


def told(*dutch: str, longest: int = 20, context: str = "d:s.say", how: Frequency | None = frequency) -> list[str]:
    """The problems of what is said at once, those of reading.yaml left out."""
    texts = tuple(Text(each, context, file="d.yaml", line=1) for each in dutch)
    found = check([Turn(texts, longest)], read_rules(RULES), how)
    return [f"{problem.code} {problem.message}" for problem in found if problem.file == "d.yaml"]


SENTENCES: dict[str, list[str]] = {
    "Ik kom. Jij gaat!": ["Ik kom.", "Jij gaat!"],
    "Een regel\nnog een": ["Een regel", "nog een"],
    "Om 10.30 uur. Of later.": ["Om 10.30 uur.", "Of later."],
    "Neem bijv. Sem mee.": ["Neem bijv. Sem mee."],
    "Dat is o.a. Noor (o.a. Sem).": ["Dat is o.a. Noor (o.a. Sem)."],
    "Als … dan … en verder": ["Als … dan … en verder"],
    "Zeg: “Dat is waar. Toch?” En dan stil.": ["Zeg:", "“Dat is waar.", "Toch?”", "En dan stil."],
    "“Mag dat?” vraag je.": ["“Mag dat?” vraag je."],
    "Hier: een lijst": ["Hier: een lijst"],
    "": [],
}


@pytest.mark.parametrize(("text", "expected"), SENTENCES.items(), ids=SENTENCES.keys())
def test_a_text_is_cut_where_a_reader_stops(text: str, expected: list[str]) -> None:
    assert list(sentences(text)) == expected


WORDS = {"<b>Stop hier</b> nu": 3, "Dag {schuilnaam}, {dag}.": 3, "Als … dan – ja": 3, "112 · bel": 2, "zo’n no-blame-aanpak": 2}


@pytest.mark.parametrize(("text", "words"), WORDS.items(), ids=WORDS.keys())
def test_a_value_is_one_word_and_markup_is_none(text: str, words: int) -> None:
    assert length(plain(text)) == words


def test_a_turn_of_more_than_sixty_words_is_told() -> None:
    assert told("Ja. " * 30, "Nee. " * 30) == []
    assert told("Ja. " * 31, "Nee. " * 30) == ["R001 what is said at once has at most 60 words, this has 61"]


def test_a_long_sentence_is_told_with_how_it_begins() -> None:
    assert told("ja " * 20) == []
    assert told("Kort. Ja " + "ja " * 20) == ["R002 a sentence has at most 20 words here, this has 21: Ja ja ja ja ja …"]
    assert told("ja " * 16, longest=15) == ["R002 a sentence has at most 15 words here, this has 16: ja ja ja ja ja …"]


FORMAL = {
    "Indien het regent.": "R003 “Indien” is formal; plainer: als",
    "Hij tracht het.": "R003 “tracht” is formal; plainer: proberen",
    "Iets met <b>betrekking</b> tot les.": "R003 “met betrekking tot” is formal; plainer: over",
    "Neem dan eerst even contact op.": "R003 “Neem dan eerst even contact op” is formal; plainer: bel of app",
    "Dit gaat t.a.v. school zo.": "R003 “t.a.v.” is formal; plainer: over",
}


@pytest.mark.parametrize(("text", "problem"), FORMAL.items(), ids=FORMAL.keys())
def test_a_formal_word_is_told_with_the_plain_one(text: str, problem: str) -> None:
    assert told(text) == [problem]


@pytest.mark.parametrize("text", ["Hij betracht het.", "Neem brood. Zoek contact op het plein.", "Ik ben met mijn zus."])
def test_part_of_a_formal_word_is_not(text: str) -> None:
    assert told(text) == []


RARE = {"xylofoon": True, "didactisch": True, "didactische": True, "handelingsplan": True, "huizenxlijst": True, "spreekbeurt": False}
RARE |= dict.fromkeys(["openingszin", "klaslijst", "planenlijst", "meelezen", "opgeef", "vasts", "huisje"], False)


@pytest.mark.parametrize(("word", "rare"), RARE.items(), ids=RARE.keys())
def test_a_word_is_rare_unless_its_parts_are_common(word: str, rare: bool) -> None:
    assert is_rare(word, few) is rare


def test_a_rare_word_is_told_and_a_name_or_a_known_one_is_not() -> None:
    assert told("Een xylofoon hier.") == ["R004 “xylofoon” is a rare word (0.0)"]
    assert told("Hier woont Alex.", "Een hoepel bij gym. Een gymlijst.") == []
    assert told("Alex woont hier.", "Een AXP.") == ["R004 “alex” is a rare word (0.0)", "R004 “axp” is a rare word (0.0)"]


def test_without_a_list_rare_words_are_not_looked_at() -> None:
    assert told("Een xylofoon, indien nodig.", how=None) == ["R003 “indien” is formal; plainer: als"]


def test_what_is_allowed_is_left_alone() -> None:
    assert told("De meldcode.", how=few) == []
    assert told("Indien " + "ja " * 70, context="pesten:een.say") == []


def test_what_is_allowed_for_nothing_is_told_where_it_stands() -> None:
    def unused(how: Frequency | None) -> list[str]:
        found = check([Turn((Text("De meldcode.", "d:s.say"),))], read_rules(RULES), how)
        return sorted(str(problem) for problem in found)

    line = "dialogues/reading.yaml:{}: R005 allowed: {} allows nothing any more".format
    word, place = line(12, "tevens"), line(13, "pesten:een.say")
    assert unused(few) == [word, place]
    assert unused(None) == []  # it may be a rare word that is allowed, and those were not looked at


PLACES: Mapping[str, str] = {
    "dialogues/preparation/pesten.yaml": "pesten:een.say",
    "dialogues/templates/gesprek.yaml": "gesprek:een.say",
    "dialogues/wording.yaml": "pesten:een.say",
}


@pytest.mark.parametrize(("file", "place"), PLACES.items(), ids=PLACES.keys())
def test_a_text_of_a_template_has_its_place_there(file: str, place: str) -> None:
    assert place_of(Text("Dag", "pesten:een.say", file=file)) == place


MISTAKES = {
    "nothing formal": ("known: [a]\n", "S005"),
    "another field": ("formal: {a: b}\nthreshold: 3\n", "S004"),
    "known words with reasons": ("formal: {a: b}\nknown: {a: b}\n", "S006"),
    "allowed without a reason": ("formal: {a: b}\nallowed:\n  meldcode:\n", "S005"),
    "a plain word that is a number": ("formal: {a: 1}\n", "S006"),
}


@pytest.mark.parametrize(("text", "code"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_in_the_file_is_told(text: str, code: str) -> None:
    with pytest.raises(DialogueInvalid) as invalid:
        read_rules(text)
    assert [str(problem).split()[1] for problem in invalid.value.problems] == [code]


def test_a_file_that_is_missing_is_told(content: Content, tmp_path: Path) -> None:
    assert list(map(str, reading_level.check_content(tmp_path, content, None))) == ["dialogues/reading.yaml:1: S000 can't be read: FileNotFoundError"]


# ---- the command
def test_what_is_over_the_line_fails_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_level, "RARE", 3.3)
    done = CliRunner().invoke(main, ["check"])
    assert done.exit_code == 1
    assert all(re.fullmatch(r"dialogues/\S+\.yaml:\d+: R004 “.+” is a rare word \([\d.]+\)", line) for line in done.output.splitlines())


def test_a_check_without_the_list_says_so_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "wordfreq", None)
    done = CliRunner().invoke(main, ["check"])
    assert (done.exit_code, done.output.splitlines()[0]) == (0, "rare words were not looked at: wordfreq is not installed")


# ---- what is shipped
def test_every_text_is_looked_at_once_and_shortest_for_parents(content: Content) -> None:
    turns = list(turns_of(content))
    looked = [text for turn in turns for text in turn.texts]
    assert {text.dutch for text in looked} == {text.dutch for text in (*content.texts(), *texts_of(content))}
    assert len(looked) == len({(text.file, text.line, text.dutch) for text in looked})
    limits = {Path(turn.texts[0].file).parent.name: turn.longest for turn in turns}
    assert (limits["parent"], limits["house"], limits["themes"], limits["preparation"], limits["templates"]) == (15, 15, 15, 20, 20)


def test_every_text_that_is_shipped_is_plain(content: Content) -> None:
    assert list(map(str, reading_level.check_content(content_folder(), content, word_frequency()))) == []


def test_the_scale_tells_words_of_policy_from_those_of_school() -> None:
    pytest.importorskip("wordfreq")
    scale = word_frequency()
    assert scale
    rules = read_rules((content_folder() / reading_level.FILE).read_text("utf-8"))
    words = ["didactisch", "handelingsplan", "ontwikkelingsperspectief", "spreekbeurt", "mentor", "openingszin", "klassenlijst"]
    assert [word for word in words if is_rare(word, lambda each: 9.0 if each in rules.known else scale(each))] == words[:3]


def test_every_code_has_a_heading_of_its_own() -> None:
    codes = re.findall(r'"(R\d{3})"', Path(reading_level.__file__).read_text("utf-8"))
    headings = re.findall(r"^### (R\d{3})$", (Path(__file__).parent.parent / "docs" / "codes.md").read_text("utf-8"), re.MULTILINE)
    assert headings == sorted(set(codes))
