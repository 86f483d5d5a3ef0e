"""The form of what a teacher wrote, by rules that can be explained: each rule names the words it was found in.

The words are in `dialogues/moves/form.yaml`. A rule says nothing about what is not there: it tells what was found, never what was missing.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..dialogue.fields import Fields
from ..dialogue.source import load_yaml
from ..dialogue.turn import Found
from ..errors import DialogueInvalid
from .phrases import Pattern, Phrases, Sentence, any_of, plain, read_phrase

MOST_READ = 4096  # characters; a message on Telegram has no more
MOST_SENTENCES = 100
MOST_SHOWN = 60  # characters of the words that are shown
SHORT = 5  # words of a question that a comma alone can part from the next
KINDS = ("words", "question", "other_question", "several", "length", "language")
PHRASES = ("words", "begins", "parts", "ends", "exceptions")
TAIL = re.compile(r".*\w(\W*+)")  # what stands after the last word
WORD = re.compile(r"\w++(?>(?:['’-]\w++)*)")  # no group is repeated with *+: until Python 3.11.5 that was matched wrongly
LATIN = "\u0370"  # letters before this one are, and so are those between the next two
MORE_LATIN = ("\u1e00", "\u1eff")


@dataclass(frozen=True)
class Reading:
    """What was written, as its words and its sentences, and its questions by kind; `counted` are those that wait for an answer of their own."""

    text: str
    words: Sequence[str]
    sentences: Sequence[Sentence]
    questions: Mapping[str, Sequence[str]]
    counted: Sequence[str]


# ---- the kinds of rules; each finds words, or "" for all of them, or None
@dataclass(frozen=True)
class Words:
    """Words and phrases in any sentence."""

    phrases: Phrases

    def find(self, id: str, reading: Reading) -> str | None:
        return next(filter(None, map(self.phrases.find, reading.sentences)), None)


@dataclass(frozen=True)
class Question:
    """A kind of question, known by its words; without phrases it is every other question."""

    phrases: Phrases | None

    def find(self, id: str, reading: Reading) -> str | None:
        return next(iter(reading.questions.get(id, ())), None)


@dataclass(frozen=True)
class Several:
    """More questions than one person can answer at once."""

    from_: int

    def find(self, id: str, reading: Reading) -> str | None:
        return " ".join(reading.counted) if len(reading.counted) >= self.from_ else None


@dataclass(frozen=True)
class Length:
    """More words than can be remembered, in all or in one sentence."""

    in_all: int
    in_sentence: int

    def find(self, id: str, reading: Reading) -> str | None:
        if len(reading.words) > self.in_all:
            return ""
        return next((each.written for each in reading.sentences if len(WORD.findall(each.plain)) > self.in_sentence), None)


@dataclass(frozen=True)
class Language:
    """Another language than Dutch: another script, or small words of that language and none of Dutch."""

    dutch: frozenset[str]
    others: Mapping[str, frozenset[str]]
    words: int  # fewer in all say nothing
    known: int  # so many of them belong to one language

    def find(self, id: str, reading: Reading) -> str | None:
        letters = [each for each in reading.text if each.isalpha()]
        foreign = sum(each >= LATIN and not MORE_LATIN[0] <= each <= MORE_LATIN[1] for each in letters)
        if foreign * 2 > len(letters):
            return ""
        if len(reading.words) < self.words or not self.dutch.isdisjoint(reading.words):
            return None
        return "" if any(sum(word in other for word in reading.words) >= self.known for other in self.others.values()) else None


Rule = Words | Question | Several | Length | Language


@dataclass(frozen=True)
class Asking:
    """How a text falls into sentences, and which of them ask something."""

    sentence_end: re.Pattern[str]
    lead_ins: re.Pattern[str]
    tags: re.Pattern[str]
    again: re.Pattern[str]
    unmarked: Phrases
    indirect: Phrases

    def sentences(self, text: str) -> list[Sentence]:
        lines = (" ".join(line.split()) for line in text.splitlines())
        written = [each for line in lines for each in self.sentence_end.split(line) if WORD.search(each)]
        return list(map(Sentence, written[:MOST_SENTENCES]))

    def questions(self, sentence: Sentence) -> Iterator[tuple[Sentence, bool]]:
        """Each question of a sentence, and whether it waits for an answer of its own."""
        tail = TAIL.match(sentence.written)
        marks = tail[1] if tail else "."
        if "?" in marks:
            counts = not self.tags.fullmatch(sentence.plain)
            yield from ((question, counts) for question in self.parts(sentence))
        elif not set(marks) & set(".!…") and self.begins_one(sentence):
            yield from ((question, True) for question in self.parts(sentence))
        elif self.indirect.find(sentence):
            yield sentence, False

    def parts(self, sentence: Sentence) -> Iterator[Sentence]:
        """The questions that are joined in one sentence; what stands before one belongs to it, unless that is a question too."""
        start = end = 0
        for match in self.again.finditer(sentence.plain):
            before = Sentence(sentence.written[end : match.start()])
            joined = match["comma"] is None or len(before.words) <= SHORT
            if joined and self.begins_one(before) and not self.stuck_on(sentence.plain, match.start()):
                yield Sentence(sentence.written[start : match.start()].strip())
                start = match.start()
            end = match.start()
        yield Sentence(sentence.written[start:]) if start else sentence

    def stuck_on(self, text: str, at: int) -> bool:
        """A tag, with a sign or nothing behind it."""
        match = self.tags.match(text, at)
        return bool(match and (match.end() == len(text) or not match[0].rstrip()[-1].isalnum()))

    def begins_one(self, sentence: Sentence) -> bool:
        return bool(self.unmarked.find(self.bare(sentence)))

    def bare(self, sentence: Sentence) -> Sentence:
        """Without what one says before one begins."""
        match = self.lead_ins.match(sentence.plain)
        return Sentence(sentence.written[match.end() :]) if match and WORD.search(sentence.plain, match.end()) else sentence


class Form:
    """The rules, in the order of the file."""

    def __init__(self, rules: Mapping[str, Rule], asking: Asking) -> None:
        self.rules = rules
        self.kinds = {id: rule for id, rule in rules.items() if isinstance(rule, Question)}
        self.asking = asking

    def found(self, text: str, only: Collection[str] = ()) -> tuple[Found, ...]:
        """What was found; each rule at most once, with the words it was found in. `only` these rules, where any are named."""
        rules = {id: rule for id, rule in self.rules.items() if id in only} if only else self.rules
        reading = self.read(text, any(isinstance(rule, Question | Several) for rule in rules.values()))
        given = ((id, rule.find(id, reading)) for id, rule in rules.items())
        return tuple(Found(id, shortened(words)) for id, words in given if words is not None)

    def read(self, text: str, asks: bool = True) -> Reading:
        """`asks`: with its questions."""
        text = text[:MOST_READ]
        sentences = self.asking.sentences(text)
        questions: dict[str, list[str]] = {}
        counted = []
        for question, counts in (each for sentence in (sentences if asks else ()) for each in self.asking.questions(sentence)):
            questions.setdefault(self.kind(question), []).append(question.written)
            if counts:
                counted.append(question.written)
        return Reading(text, WORD.findall(plain(text)), sentences, questions, counted)

    def kind(self, question: Sentence) -> str:
        """The first kind that a question fits; so the order of the kinds matters."""
        bare = self.asking.bare(question)
        return next((id for id, rule in self.kinds.items() if rule.phrases is None or rule.phrases.find(bare)), "")


def shortened(words: str) -> str:
    """At most so many characters, and no half word unless it is endless."""
    if len(words) <= MOST_SHOWN:
        return words
    cut = words[:MOST_SHOWN]
    return (cut.rpartition(" ")[0] or cut) + " …"


def read_form(text: str, file: str) -> Form:
    """Raises DialogueInvalid with all problems."""
    reader = _Reader(file, "form")
    form = reader.form(load_yaml(text, file))
    if reader.problems:
        raise DialogueInvalid(sorted(reader.problems))
    return form


class _Reader(Fields):
    def form(self, data: dict[str, object]) -> Form:
        data = self.fields(data, "the file", ("sentences", "questions", "rules"), ("groups",))
        self.groups: dict[str, Pattern] = {}
        for name, phrases in self.names(data.get("groups"), "groups").items():
            self.groups[name] = self.pattern(phrases, f"group {name}")
        asking = self.asking(data.get("sentences"), data.get("questions"))
        return Form({str(id): self.rule(id, body) for id, body in self.names(data.get("rules"), "rules").items()}, asking)

    def asking(self, sentences: object, questions: object) -> Asking:
        given = self.fields(sentences, "sentences", ("abbreviations", "lead_ins"))
        asked = self.fields(questions, "questions", ("tags", "again", "unmarked", "indirect"), ("after_comma",))
        abbreviations = "".join(rf"(?<!\b{re.escape(each)})" for each in self.listed(given.get("abbreviations"), "abbreviations"))
        lead_ins, tags = self.pattern(given.get("lead_ins"), "lead_ins").regex, self.pattern(asked.get("tags"), "tags").regex
        again, after_comma = (self.pattern(asked.get(key), key).regex for key in ("again", "after_comma"))
        return Asking(
            re.compile(rf"(?<=[.?!…])(?i:{abbreviations})(?<!\b[A-Z]\.) |(?<=[?!])(?=\w)"),
            re.compile(rf"\W*+(?>(?:{lead_ins}(?!\w)\W*+)*)"),
            re.compile(rf"\W*+{tags}\W*+"),
            re.compile(rf"(?:(?<=[\w,] ){again}|(?<=, )(?P<comma>{after_comma}))(?!\w)"),
            self.phrases(asked.get("unmarked"), "unmarked"),
            self.phrases(asked.get("indirect"), "indirect"),
        )

    def rule(self, id: str, body: Any) -> Rule:
        self.at(id)
        match kind := self.mapping(body, id).get("kind"):
            case "words":
                return Words(self.phrases(body, id, "kind"))
            case "question":
                return Question(self.phrases(body, id, "kind"))
            case "other_question":
                self.fields(body, id, ("kind",))
                return Question(None)
            case "several":
                return Several(*self.numbers(self.fields(body, id, ("kind", "from")), "from"))
            case "length":
                return Length(*self.numbers(self.fields(body, id, ("kind", "words", "words_in_a_sentence")), "words", "words_in_a_sentence"))
            case "language":
                return self.language(self.fields(body, id, ("kind", "dutch", "others", "from_words", "from_known")))
        self.problem("S080", f"{id}: kind is one of {', '.join(KINDS)}", kind or id)
        return Question(None)

    def language(self, given: dict[str, Any]) -> Language:
        others = {code: frozenset(self.listed(words, code)) for code, words in self.mapping(given.get("others"), "others").items()}
        return Language(frozenset(self.listed(given.get("dutch"), "dutch")), others, *self.numbers(given, "from_words", "from_known"))

    def numbers(self, given: dict[str, Any], *keys: str) -> list[int]:
        return [self.number(given[key], key) if given.get(key) is not None else 0 for key in keys]

    def phrases(self, body: object, what: str, *more: str) -> Phrases:
        """The five lists of phrases."""
        given = self.fields(body, what, more, PHRASES)
        if not any(given.get(key) for key in PHRASES[:-1]):
            self.problem("S005", f"{what}: words, begins, parts and ends are missing", body)
        capitals = [phrase for phrase in self.listed(given.get("words"), what) if phrase != phrase.lower()]
        words, begins, parts, ends, exceptions = (self.pattern(given.get(key), f"{what}, {key}") for key in PHRASES)
        return Phrases(words, begins, parts, ends, exceptions, capitals)

    def pattern(self, value: object, what: str) -> Pattern:
        """Any of a list of phrases."""
        phrases = []
        for phrase in self.listed(value, what):
            try:
                phrases.append(read_phrase(phrase, self.groups))
            except ValueError as error:
                self.problem("S081", f"{what}: {str(phrase)!r}: {error}", phrase)
        return any_of(phrases)

    def listed(self, value: Any, what: str) -> list[str]:
        """A list of phrases; a long one may be written in rows."""
        rows = value if isinstance(value, list) else [value]
        return [phrase for row in rows for phrase in super(_Reader, self).listed(row, what)]
