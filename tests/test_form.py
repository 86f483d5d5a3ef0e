"""The rules for form: what is found in which words, what they walk into no trap over, and how well they do on sentences labelled by hand."""

import re
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coaching.form import MOST_SHOWN, Form, read_form
from bot.coaching.phrases import plain
from bot.content import content_folder
from bot.errors import DialogueInvalid

FILE = content_folder() / "dialogues" / "moves" / "form.yaml"
LABELLED = yaml.safe_load((Path(__file__).parent / "data" / "form.yaml").read_text("utf-8"))["sentences"]
LABELS = ("open_vraag", "gesloten_vraag", "sturende_vraag", "meer_vragen", "absoluut", "jargon", "te_lang")
EVERY = {*LABELS, "jij_verwijt", "interpretatie", "uitnodigen", "wie", "wanneer", "andere_taal", "ik_boodschap", "signaal", "niemand"}
ENOUGH = 0.90


@cache
def shipped() -> Form:
    return read_form(FILE.read_text("utf-8"), "dialogues/moves/form.yaml")


def found(text: str) -> dict[str, str]:
    each = shipped().found(text)
    assert len({one.rule for one in each}) == len(each)
    return {one.rule: one.words for one in each}


FOUND = {
    "Wat valt u thuis op aan Noor?": {"open_vraag": "Wat valt u thuis op aan Noor?", "uitnodigen": "Wat valt u thuis op", "wie": "u"},
    "Ik hoor graag hoe u dat ziet.": {"open_vraag": "Ik hoor graag hoe u dat ziet.", "uitnodigen": "hoor graag", "wie": "Ik"},
    "hoe is t met jullie": {"open_vraag": "hoe is t met jullie", "wie": "jullie"},
    "Als hij boos is, wat doet u dan?": {"open_vraag": "Als hij boos is, wat doet u dan?", "uitnodigen": "wat doet u", "wie": "hij"},
    "Hoe vaak oefent u?": {"gesloten_vraag": "Hoe vaak oefent u?", "wie": "u"},
    "Ik ben benieuwd of het lukt.": {"gesloten_vraag": "Ik ben benieuwd of het lukt.", "wie": "Ik"},
    "slaapt ie wel": {"gesloten_vraag": "slaapt ie wel"},
    "U vindt toch ook dat het anders moet?": {"sturende_vraag": "U vindt toch ook dat het anders moet?", "wie": "U"},
    "Dat is toch logisch?": {"sturende_vraag": "Dat is toch logisch?"},
    "jij zegt hij slaapt slecht, zit ik goed": {"gesloten_vraag": "jij zegt hij slaapt slecht, zit ik goed", "wie": "jij"},
    "heb ik t duidelijk uitgelegd": {"gesloten_vraag": "heb ik t duidelijk uitgelegd", "wie": "ik"},
    "hoe reageerde ze toen": {"open_vraag": "hoe reageerde ze toen", "wie": "ze"},
    "heftig joh wat ging er mis": {"open_vraag": "heftig joh wat ging er mis"},
    "dat weet je toch": {"sturende_vraag": "dat weet je toch", "wie": "je"},
    "Zegt u eens eerlijk wat u daarvan vindt.": {"open_vraag": "Zegt u eens eerlijk wat u daarvan vindt.", "wie": "u"},
    "slaapt ze goed, eet ze goed": {"gesloten_vraag": "slaapt ze goed,", "meer_vragen": "slaapt ze goed, eet ze goed", "wie": "ze"},
    "Hoe was de toets, en mag hij die inzien?": {
        "open_vraag": "Hoe was de toets,",
        "gesloten_vraag": "en mag hij die inzien?",
        "meer_vragen": "Hoe was de toets, en mag hij die inzien?",
        "wie": "hij",
    },
    "Eet Sem goed? Slaapt Sem goed?": {"gesloten_vraag": "Eet Sem goed?", "meer_vragen": "Eet Sem goed? Slaapt Sem goed?"},
    "Sem is ALTIJD laat.": {"absoluut": "ALTIJD"},
    "Sem kan niets zelf.": {"absoluut": "kan niets zelf"},
    "Zij raakt alles kwijt.": {"absoluut": "Zij raakt alles", "wie": "Zij"},
    "Niemand wil met Sem werken.": {"absoluut": "Niemand wil", "jij_verwijt": "Niemand wil"},
    "De IB'er stelt een OPP op.": {"jargon": "IB'er", "wie": "IB'er"},
    "Sem krijgt RT.": {"jargon": "RT"},
    "U moet gewoon strenger zijn.": {"jij_verwijt": "U moet gewoon", "wie": "U"},
    "Waarom heeft u niet gebeld?": {"open_vraag": "Waarom heeft u niet gebeld?", "jij_verwijt": "Waarom heeft u niet", "wie": "u"},
    "Sem doet het expres.": {"jij_verwijt": "expres", "interpretatie": "expres"},
    "Sem heeft ADHD.": {"interpretatie": "ADHD"},
    "Sem is erg lastig.": {"interpretatie": "is erg lastig"},
    "Sem zoekt aandacht.": {"interpretatie": "zoekt aandacht"},
    "De mentor belt over twee weken.": {"wie": "De mentor", "wanneer": "over twee weken"},
    "Elke maandag oefenen wij.": {"wie": "wij", "wanneer": "Elke maandag"},
    "Na de herfstvakantie, om 10.30 uur.": {"wanneer": "Na de herfstvakantie"},
    "Ik maak me zorgen over Sem.": {"ik_boodschap": "Ik maak me zorgen", "wie": "Ik"},
    "Noor zei dat ze niet meer wil leven.": {"signaal": "niet meer wil leven", "wie": "ze"},
    "Op 12 maart, en anders op 14-3.": {"wanneer": "12 maart"},
    "Tot morgen!": {"wanneer": "morgen"},
    "How is my son doing?": {"gesloten_vraag": "How is my son doing?", "andere_taal": ""},
    "Oğlum okulda nasıl, merak ediyorum": {"andere_taal": ""},
    "Moje dziecko nie chce iść do szkoły": {"andere_taal": ""},
    "شكرا": {"andere_taal": ""},
}


@pytest.mark.parametrize(("text", "rules"), FOUND.items())
def test_a_rule_names_the_words_it_was_found_in(text: str, rules: dict[str, str]) -> None:
    assert found(text) == rules


TRAPS = {
    "absoluut": [
        "U kunt mij altijd bellen.", "U bent altijd welkom.", "Het gaat niet altijd mis.", "Daar kan ik niets aan doen.", "Dat is niet niks.",
        "Alles is bespreekbaar.", "Het gaat steeds beter.", "In totaal waren het er drie.", "Tegen ons heeft niemand iets gezegd.",
        "Iedereen krijgt een kluisje.", "De poort is op vrijdag altijd open.", "Dat is mij nooit gemeld.", "Alles ligt klaar.",
        "Ik zal hem nooit dwingen.", "Dinsdag zei hij de hele les niets.", "Daar heb ik geen enkel bezwaar tegen.", "Verder niks bijzonders.",
    ],
    "jargon": ["Hij zat op de gang.", "Zij is een pro in gym.", "Ons advies is vmbo-tl."],
    "jij_verwijt": ["U moet weten dat ik hem graag in de klas heb.", "Ik vind dat u gelijk heeft.", "Het is niet uw schuld."],
    "interpretatie": [
        "Lezen in het Turks is goed voor hem.", "Het is moeilijk om dit te horen.", "Voor mij is het lastig om les te geven.", "Ze is druk bezig.",
        "Ik wil niet dat u zo praat.",
    ],
    "open_vraag": [
        "Hoe laat slaapt hij?", "Wat fijn dat u er bent!", "Ik begrijp hoe moeilijk dit is.", "Wat een mooie tekening!", "Waarschijnlijk lukt het?",
        "wat fijn dat je belt", "hoe lief van haar", "wat je zegt klopt", "wat ik zie is een blije jongen",
    ],
    "gesloten_vraag": ["Als hij boos is, gaat hij naar de gang", "Komt hij niet, dan bel ik u.", "Neemt u rustig de tijd.",
        "denk er rustig over na", "doe het ophalen op school", "dan is het goed", "dat hij dit durft", "zie je maandag"],
    "sturende_vraag": ["Dat is toch lastig.", "Weet u zeker dat het lukt?", "Komt u niet?", "ik heb het druk hè", "gaat ie mee of niet"],
    "meer_vragen": [
        "U ziet het ook, klopt dat?", "Dus u ziet het ook. Klopt dat? Hoe komt dat?", "Hoe gaat het met Mw. Jansen?", "Amai, en hoe is dat voor u?",
        "Slaapt hij, of is hij wakker?", "Ze moet rusten, vindt u niet?", "Weet u wat wij doen en wat u doet?", "Wat ging er mis, denkt u?",
        "Hoe gaat het als hij thuiskomt uit school, is hij dan moe?",
    ],
    "andere_taal": [
        "thank you", "ok", "Hij zegt fuck you to the teacher.", "Sem kijkt graag naar The Voice of Holland.", "De moeder van حسن belt.",
        "Wi-Fi en WhatsApp", "Da kan nie, hé.",
    ],
    "ik_boodschap": ["Ik hoor graag uw verhaal.", "Ik zie dat u niet helpt."],
    "signaal": ["Sem is geslagen op het plein.", "Hij wil niet meer naar gym.", "Ze eet met een mes en vork.",
        "Noor wil niet naar huis als de les uit is."],
    "niemand": ["Ik oefen elke dag.", "Noor leest elke avond."],
    "wie": ["Er wordt geoefend."],
    "wanneer": ["Wij oefenen samen.", "Goede morgen allemaal."],
    "te_lang": ["Ja. " * 60],
}  # fmt: skip


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in TRAPS.items() for text in texts])
def test_a_rule_walks_into_no_trap(rule: str, text: str) -> None:
    assert rule not in found(text)


def test_the_rules_come_in_the_order_of_the_file() -> None:
    order = list(shipped().rules)
    assert set(order) == EVERY
    rules = list(found("U moet gewoon altijd maandag bellen met de IB'er, vindt u niet? En hoe lang al? Wat denkt u?"))
    assert rules == [rule for rule in order if rule in rules] and len(rules) > 7


def test_an_exception_hides_only_what_it_covers() -> None:
    assert found("U kunt mij altijd bellen maar u belt nooit.")["absoluut"] == "nooit"


def test_words_that_are_long_are_cut_between_two_words() -> None:
    words = found("Wat denkt u dat wij samen kunnen doen om ervoor te zorgen dat hij het volhoudt?")["open_vraag"]
    assert words == "Wat denkt u dat wij samen kunnen doen om ervoor te zorgen …"


LONG = "woord " * 9 + "woord …"
LENGTHS = {
    "forty words in a sentence": ("woord " * 40, None),
    "one more": ("woord " * 41, LONG),
    "one more in the second": ("Eerst dit. " + "woord " * 41, LONG),
    "sixty words in all": ("Een zin. " * 30, None),
    "two more": ("Een zin. " * 31, ""),
}


@pytest.mark.parametrize(("text", "words"), LENGTHS.values(), ids=LENGTHS)
def test_a_text_is_too_long_in_all_or_in_one_sentence(text: str, words: str | None) -> None:
    assert found(text).get("te_lang") == words


def test_a_sentence_does_not_end_at_an_abbreviation_or_in_a_time() -> None:
    sentences = shipped().asking.sentences("Mw. Jansen en J. Smit bellen o.a. u om 10.30 uur. Sem zit in groep 5. Goed?En dan\n- thuis")
    assert [each.written for each in sentences] == [
        "Mw. Jansen en J. Smit bellen o.a. u om 10.30 uur.", "Sem zit in groep 5.", "Goed?", "En dan", "- thuis",
    ]  # fmt: skip


# ---- how well
def test_sentences_labelled_by_hand_are_read_as_they_were_labelled() -> None:
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    for sentence in LABELLED:
        given, labels = found(sentence["text"]).keys() & LABELS, set(sentence["labels"])
        right.update(given & labels)
        wrong.update(given - labels)
        missed.update(labels - given)
    shown = "\n".join(f"{label}: P {right[label]}/{right[label] + wrong[label]} R {right[label]}/{right[label] + missed[label]}" for label in LABELS)
    assert 2 * right.total() / (2 * right.total() + wrong.total() + missed.total()) >= ENOUGH, shown


def test_the_labelled_sentences_are_many_and_of_every_label() -> None:
    assert len({sentence["text"] for sentence in LABELLED}) == len(LABELLED) >= 150
    assert {label for sentence in LABELLED for label in sentence["labels"]} == set(LABELS)


# ---- whatever is written
PIECES = [
    "u",
    "moet",
    "gewoon",
    "waarom",
    "heeft",
    "hoe",
    "en",
    "altijd",
    "RT",
    "10.30",
    "?",
    "!",
    ".",
    ",",
    "…",
    "’",
    "-",
    "\n",
    " ",
    "ß",
    "İ",
    "é",
    "حسن",
    "👍",
]


@given(st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join), st.lists(st.sampled_from(PIECES)).map("".join)))
@settings(max_examples=200)
def test_whatever_is_written_gives_words_that_stand_in_it(text: str) -> None:
    written = " ".join(text.split())
    for rule, words in found(text).items():
        assert rule in EVERY and len(words) <= MOST_SHOWN + 2
        if rule != "meer_vragen":  # those are of several sentences
            assert words.removesuffix(" …") in written


@given(st.text(alphabet=st.sampled_from("aeu?. ,0-'"), min_size=1, max_size=8), st.integers(1, 1250))
@settings(max_examples=30)
def test_the_same_over_and_over_is_read_too(text: str, times: int) -> None:
    found(text * times)


def test_no_part_of_an_expression_is_repeated_within_a_repetition_without_end() -> None:
    """Where something repeats that itself repeats, the outer one has an end or gives nothing back, so time grows with the text only."""
    asking = shipped().asking
    phrases = [rule.phrases for rule in shipped().rules.values() if getattr(rule, "phrases", None)]
    for regex in [asking.lead_ins, asking.tags, asking.again, *(each.regex for each in [asking.unmarked, asking.indirect, *phrases])]:
        inside = re.sub(r"\(\?>\(\?:(.*)\)\*\)$", r"(\1)", regex.pattern)  # what is atomic gives nothing back either
        assert not re.search(r"\)[*+](?!\+)|\)\{\d*,\}", re.sub(r"\\.", "x", inside))


def test_every_character_stays_in_its_place_when_it_is_made_small() -> None:
    assert not [code for code in range(sys.maxunicode + 1) if len(plain(chr(code))) != 1]


def test_no_small_word_of_another_language_is_dutch() -> None:
    language = shipped().rules["andere_taal"]
    assert not {code: both for code, words in language.others.items() if (both := words & language.dutch)}


# ---- what authors write
SMALL = """\
groups:
  ouder: [u, jullie]
sentences: {abbreviations: [mw.], lead_ins: [en]}
questions:
  tags: [klopt dat]
  again: [en hoe]
  unmarked: {begins: [komt <ouder>]}
  indirect: {words: [benieuwd of]}
rules:
  altijd: {kind: words, words: [altijd, les*, na de *week, 0 keer, ZAT, <ouder> … niet, Ab], exceptions: [niet altijd], ends: [hoor]}
  open_vraag: {kind: question, parts: [hoe]}
  gesloten_vraag: {kind: other_question}
  meer: {kind: several, from: 2}
  lang: {kind: length, words: 9, words_in_a_sentence: 8}
  taal: {kind: language, dutch: [ik], others: {en: [the, you]}, from_words: 4, from_known: 2}
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hij is altijd laat", "altijd"),
        ("niet altijd", None),
        ("lessen", "lessen"),
        ("na de toetsweek", "na de toetsweek"),
        ("12 keer", "12 keer"),
        ("ZAT", "ZAT"),
        ("hij zat", None),
        ("ab", None),
        ("u komt er echt vast niet", "u komt er echt vast niet"),
        ("u een twee drie vier vijf zes niet", None),
        ("u bent er. Dat is niet erg", None),
        ("altijdgroen", None),
        ("goed hoor!", "hoor"),
        ("ik hoor u", None),
    ],
)
def test_a_phrase_is_found_as_it_is_written(text: str, words: str | None) -> None:
    given = {each.rule: each.words for each in read_form(SMALL, "form.yaml").found(text)}
    assert given.get("altijd") == words


MISTAKES: dict[str, tuple[str, int, str]] = {
    "an unknown kind": ("S080", 14, SMALL.replace("kind: length", "kind: lang")),
    "no kind": ("S080", 12, SMALL.replace("kind: other_question", "")),
    "an unknown group": ("S081", 10, SMALL.replace("<ouder> … niet", "<vader> niet")),
    "a star inside a word": ("S081", 10, SMALL.replace("les*", "l*s")),
    "a phrase that begins with a sign": ("S081", 10, SMALL.replace("[niet altijd]", "['?']")),
    "a phrase without end": ("S081", 10, SMALL.replace("niet altijd", "niet " * 30)),
    "no phrases": ("S005", 11, SMALL.replace("parts: [hoe]", "parts: []")),
    "an unknown field": ("S004", 11, SMALL.replace("parts: [hoe]", "parts: [hoe], kleur: rood")),
    "a number that is none": ("S006", 13, SMALL.replace("from: 2", "from: twee")),
    "a number that is missing": ("S005", 14, SMALL.replace(", words_in_a_sentence: 8", "")),
    "phrases that are none": ("S006", 10, SMALL.replace("[niet altijd]", "{niet: altijd}")),
    "a rule with a capital": ("S003", 13, SMALL.replace("meer:", "Meer:")),
    "no questions": ("S005", 1, re.sub(r"questions:\n(  .*\n)+", "", SMALL)),
}


@pytest.mark.parametrize(("code", "line", "text"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_with_its_line(code: str, line: int, text: str) -> None:
    with pytest.raises(DialogueInvalid) as refused:
        read_form(text, "form.yaml")
    assert [(each.code, each.line) for each in refused.value.problems][:1] == [(code, line)], refused.value.problems
