"""Personal data in what teachers type: what is found and what is not, what they read instead, and how often it is a false alarm."""

import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from stage import shipped

from bench.personal import counted
from bot.coaching.guard import folded
from bot.coaching.personal import KINDS, aliased, find
from bot.content import content_folder
from bot.understanding.corpus import read_corpus

LINES = Path(__file__).parent / "data" / "personal.yaml"
# pupils of nobody, by whom the shipped texts and the corpus speak
INVENTED = {"noor", "sem", "daan", "fien", "yara", "tess", "lars", "milou", "mehdi", "amir"}
MOST_ALARMS = 0.02
ENOUGH = {"phone": 0.95, "mail": 0.95, "bsn": 0.95, "name": 0.85, "birth_date": 0.85, "address": 0.8, "school": 0.6}  # of all, how many are found


def found(text: str, *known: str) -> list[tuple[str, str]]:
    return [(each.kind, text[each.begin : each.end]) for each in find(text, shipped().personal, known)]


def instead(text: str) -> str:
    return aliased(text, find(text, shipped().personal))


FOUND = {
    "Mohammed was boos op Sara.": [("name", "Mohammed"), ("name", "Sara")],
    "mohammed was boos": [("name", "mohammed")],
    "Gisteren hielp Oğuz mij, en OGUZ ook.": [("name", "Oğuz"), ("name", "OGUZ")],
    "gebeld met sanne de vries": [("name", "sanne de vries")],
    "Ik sprak Fatima Zahra El Amrani.": [("name", "Fatima Zahra El Amrani")],
    "De ouders, mw. A.B. van den Berg-Jansen en dhr. Yılmaz, kwamen.": [("name", "A.B. van den Berg-Jansen"), ("name", "Yılmaz")],
    "J. de Vries belde.": [("name", "J. de Vries")],
    "Volgens mij heeft Bas het gedaan.": [("name", "Bas")],
    "Roos is boos.": [("name", "Roos")],
    "de moeder van max belde": [("name", "max")],
    "Zijn juf heet Zarqaj.": [("name", "Zarqaj")],
    "Toen begon Zarqaj te lachen. Zarqaj ging naar huis.": [("name", "Zarqaj"), ("name", "Zarqaj")],
    "Emma's jas, Mohammeds tas en Max’ pen.": [("name", "Emma's"), ("name", "Mohammeds"), ("name", "Max’")],
    "bas en mohammed vochten": [("name", "bas"), ("name", "mohammed")],
    "Anne-Marie leest.": [("name", "Anne-Marie")],
    "Bel 06-12345678, 0612345678 of 06 12 34 56 78.": [("phone", "06-12345678"), ("phone", "0612345678"), ("phone", "06 12 34 56 78")],
    "(030) 123 45 67 · +31 6 1234 5678 · 0031612345678": [("phone", "(030) 123 45 67"), ("phone", "+31 6 1234 5678"), ("phone", "0031612345678")],
    "Haar oma: +90 532 123 45 67": [("phone", "+90 532 123 45 67")],
    "tel. 4567890": [("phone", "4567890")],
    "mail s.dekker+school@mail.example.nl.": [("mail", "s.dekker+school@mail.example.nl")],
    "jan (at) school.nl": [("mail", "jan (at) school.nl")],
    "Nummer 123456782 en 1112.22.333": [("bsn", "123456782"), ("bsn", "1112.22.333")],
    "bsn 123456789": [("bsn", "123456789")],
    "geb. 12-03-2014, dus 12 maart 2014": [("birth_date", "12-03-2014"), ("birth_date", "12 maart 2014")],
    "geboren op 3 mei": [("birth_date", "3 mei")],
    "Hij woont op Kerkstraat 12a, 1234 AB Utrecht.": [("address", "Kerkstraat 12a, 1234 AB")],
    "in de Jan van Galenstraat 5": [("address", "Jan van Galenstraat 5")],
    "dorpsweg 3 is het": [("address", "dorpsweg 3")],
    "Laan van Meerdervoort 120": [("address", "Laan van Meerdervoort 120")],
    "Hij zat op basisschool De Regenboog.": [("school", "basisschool De Regenboog")],
    "naar het Baken College": [("school", "Baken College")],
    "obs de klimop belde": [("school", "obs de klimop")],
    "Ze komt van De Vlieger.": [("school", "De Vlieger")],
}


@pytest.mark.parametrize(("text", "expected"), FOUND.items())
def test_what_tells_who_somebody_is_is_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


NOTHING = (
    "Wil je dat ik bel?", "Beste ouders, dag allemaal.", "Lieve mensen, in mei is het zover.", "Hij speelt bas en zij viool.", "een roos uit de tuin",
    "Elke dag max 5 sommen.", "Op vrijdag 27 november om 15:30 uur.", "Op 4 december 2026 praten we weer.", "Bel 112, 113 of 0800-2000.",
    "Ordernummer 123456789.", "Hij haalde 12-10 en 3,5.", "Onderweg 10 minuten.", "Op het schoolplein 2 keer.", "Hij gaat naar de basisschool.",
    "Tijdens Cito las ze Frans in Snappet.", "In groep 5 vieren wij Suikerfeest en Kerst.", "De ib'er en de RT'er van OKAN.",
    "Hij leest Jip en Janneke.",
    "Ze komen uit Marokko en wonen in Utrecht.", "Zij heeft ADHD en een OPP.", "’s Avonds leest hij.", "de juf van Engels",
    "In 2024 is hij blijven zitten.",
)  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_an_alias_that_the_teacher_chose_is_no_name() -> None:
    assert found("Noor speelt met Emma. noor lacht om Noors grap.", "Noor") == [("name", "Emma")]


INSTEAD = {
    "Mohammed was boos op Sara, en Sara op Mohammed.": "De leerling was boos op de andere leerling, en de andere leerling op de leerling.",
    "Gesproken met mama van Sara.": "Gesproken met de moeder van de leerling.",
    "Ik denk dat Youssef moe is.": "Ik denk dat de leerling moe is.",
    "Mevrouw Jansen belde met juf Ineke.": "Mevrouw belde met de juf.",
    "De heer Yılmaz kwam.": "De heer kwam.",
    "Haar zusje Fleur komt. Fleur huilt.": "Haar zusje komt. Het zusje huilt.",
    "Onze Emma leest.": "Onze leerling leest.",
    "Hij heet Mohammed.": "Hij heet [naam].",
    "Emma's nieuwe jas en Emma's gedrag.": "De nieuwe jas van de leerling en het gedrag van de leerling.",
    "Mohammeds moeder belde.": "De moeder van de leerling belde.",
    "Bel 06-12345678.": "Bel [telefoonnummer].",
    "Naar het Baken College of op De Vlieger.": "Naar de school of op de school.",
    "Hij woont op Kerkstraat 12.": "Hij woont op [adres].",
    "Geboren op 12-03-2014, BSN 123456782, a@b.nl": "Geboren op [geboortedatum], BSN [burgerservicenummer], [e-mailadres]",
}


@pytest.mark.parametrize(("text", "expected"), INSTEAD.items())
def test_instead_stands_what_a_teacher_would_like_to_read_back(text: str, expected: str) -> None:
    assert instead(text) == expected


SAID = set(re.findall(r"\w+", " ".join([*NOTHING, *FOUND, *INSTEAD]).lower()))  # “van”, “der”: words, where they are small
TYPED = st.sampled_from([*FOUND, *INSTEAD, *NOTHING])


@settings(max_examples=300)
@example("geboren op 3 mei. Op 4 december 2026 praten we weer.\n")
@given(st.lists(st.tuples(TYPED, st.sampled_from(["\n", ". "])), max_size=6).map(lambda each: "".join(map("".join, each))))
def test_nothing_of_what_was_found_is_left_and_nothing_new_is_found(text: str) -> None:
    each = find(text, shipped().personal)
    rest = aliased(text, each)
    assert [(one.begin, one.end) for one in each] == sorted({(one.begin, one.end) for one in each})
    assert all(one.end <= other.begin for one, other in pairwise(each))
    assert find(rest, shipped().personal) == ()
    assert not {word for one in each for word in re.findall(r"\w{3,}", text[one.begin : one.end])} & set(re.findall(r"\w+", rest)) - SAID


@pytest.mark.parametrize(
    "piece", ["a", "1", "1 ", "a@", "De ", "A. ", "van ", "Emma ", "a-", "Kerkstraat ", "College ", "0(", "1-", "+31 ", "A ", "é", "’", "Laan van "]
)
def test_garbage_takes_no_time(piece: str) -> None:
    begun = time.process_time()
    find((piece * 10_600)[:10_600], shipped().personal)
    assert time.process_time() - begun < 1


# ---- the lists
def test_the_names_are_many_and_of_many_origins() -> None:
    data = yaml.load((content_folder() / "dialogues/guard/names.yaml").read_text("utf-8"), yaml.CSafeLoader)
    first = shipped().personal.first
    assert len(first.sure | first.doubtful) > 10_000 and len(data["names"]) > 25


def test_a_word_with_accents_is_looked_up_without() -> None:
    assert [folded(name) for name in ("Oğuz", "IŞIL", "Łukasz", "Zoë", "D’Angelo", "İrem")] == ["oguz", "isil", "lukasz", "zoe", "d'angelo", "irem"]


# ---- false alarms
def sentences(text: str) -> Iterator[str]:
    return (each for line in re.split(r"\n|</?[bi]>", text) for each in re.split(r"(?<=[.!?…]) ", line) if each.strip())


def alarms(texts: list[str]) -> Counter[str]:
    """What was found, besides those who were invented."""
    words, counts = shipped().personal, Counter[str]()
    for text in texts:
        each = [text[one.begin : one.end] for one in find(text, words)]
        counts.update([one for one in each if folded(one).removesuffix("'s").rstrip("'s") not in {name.rstrip("s") for name in INVENTED}][:1])
    return counts


def texts_of(data: Any) -> Iterator[str]:
    match data:
        case dict() | list():
            yield from (text for each in (data.values() if isinstance(data, dict) else data) for text in texts_of(each))
        case str():
            yield data


def test_the_shipped_texts_raise_few_false_alarms() -> None:
    personas = [yaml.load(path.read_text("utf-8"), yaml.CSafeLoader) for path in sorted((content_folder() / "dialogues/personas").glob("*.yaml"))]
    texts = [*(text.dutch for text in shipped().texts()), *texts_of(personas)]
    said = list(dict.fromkeys(each for text in texts for each in sentences(text)))
    false = alarms(said)
    print(f"{false.total()} of {len(said)} sentences: {false.most_common(20)}", file=sys.stderr)
    assert len(said) > 10_000 and false.total() <= MOST_ALARMS * len(said)


def test_the_corpus_raises_few_alarms() -> None:
    said = [each.text for each in read_corpus(content_folder())]
    raised = alarms(said)
    print(f"{raised.total()} of {len(said)} sentences: {raised.most_common(20)}", file=sys.stderr)
    assert raised.total() <= MOST_ALARMS * len(said)


@pytest.mark.parametrize("half", ["tune", "hold"])
def test_enough_is_found_in_lines_labelled_by_hand(half: str) -> None:
    lines = [line for line in yaml.load(LINES.read_text("utf-8"), yaml.CSafeLoader) if line["set"] == half]
    counts = counted(lines, shipped().personal)
    recall = {kind: counts[kind, "recalled"] / counts[kind, "there"] for kind in KINDS}
    assert len(lines) > 150
    assert {kind: share for kind, share in recall.items() if share < ENOUGH[kind]} == {}
