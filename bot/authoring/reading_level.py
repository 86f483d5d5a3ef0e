"""Is it plain Dutch (B1)? Turns and sentences that are too long, formal words, rare words: every text, for who reads it.

What is formal, known or allowed is written in `dialogues/reading.yaml`. How rare a word is, is asked of wordfreq, where it is installed.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from math import inf
from pathlib import Path

from .. import stage
from ..content import WORDING, Content
from ..dialogue.checking import MOST_WORDS
from ..dialogue.definition import State, Text
from ..dialogue.fields import PLACEHOLDER, TAG, Fields
from ..dialogue.source import Problem, load_yaml
from ..errors import DialogueInvalid

FILE = "dialogues/reading.yaml"
LONGEST = 20  # words in a sentence
LONGEST_FOR_PARENTS = 15
RARE = 3.0  # log10 of how often a word stands in a billion words; below this it is rare
COMMON = 4.4  # a compound of two words that are this common is understood
GAP = "…"  # in a formal phrase: up to six other words, as in “neem … contact op”
Frequency = Callable[[str], float]

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
SHORTENED = frozenset(("bijv", "bv", "ca", "dhr", "mevr", "mw", "nr", "blz", "o.a", "d.w.z", "m.a.w", "i.p.v", "t.o.v", "z.s.m", "a.u.b"))
ENDED = re.compile(r"(?P<dot>[.!?…])[”’\")]*\s+(?![“‘\"(]*[a-zà-ÿ])|:\s+(?=[“‘])|\n")
LINKS = ("", "s", "e", "en")  # what ties the parts of a compound
ENDINGS = ("s", "t", "e", "en", "st", "er", "ers", "je", "tje")
PARTICLES = frozenset(("af", "in", "na", "om", "op"))  # other parts of a compound have three letters at least
START = frozenset('“‘"(')


@dataclass(frozen=True, slots=True)
class Formal:
    """A formal word or phrase, and the plain one."""

    pattern: re.Pattern[str]
    plain: str


@dataclass(frozen=True, slots=True)
class Rules:
    """What is written in reading.yaml. `formal` is by first word; `allowed` is by word or by the place of a text, each with its line."""

    formal: Mapping[str, list[Formal]]
    known: Set[str]
    allowed: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Turn:
    """What is said at once, and how many words a sentence has at most."""

    texts: tuple[Text, ...]
    longest: int = LONGEST


@dataclass(frozen=True, slots=True)
class Finding:
    """What is over the line in a text; `word` is set where it is a word that can be allowed."""

    text: Text
    code: str
    message: str
    word: str = ""


# ---- the file
def read_rules(text: str) -> Rules:
    """The rules as authors write them. Raises DialogueInvalid with all problems."""
    reader = Fields(FILE, "reading")
    given = reader.fields(load_yaml(text, FILE), "the file", ("formal",), ("known", "allowed"))
    formal: dict[str, list[Formal]] = {}
    for forms, plain in reader.mapping(given.get("formal"), "formal").items():
        for form in forms.split(", "):
            if first := WORD.search(form):
                formal.setdefault(first.group().lower(), []).append(Formal(_pattern(form), reader.word(plain, forms)))
    allowed = reader.mapping(given.get("allowed"), "allowed")
    for key, reason in allowed.items():
        if not (isinstance(reason, str) and reason.strip()):
            reader.problem("S005", f"allowed: {key}: the reason is missing", key)
    known = frozenset(word.lower() for word in reader.listed(given.get("known"), "known"))
    if reader.problems:
        raise DialogueInvalid(sorted(reader.problems))
    return Rules(formal, known, {str(key): reader.placed(key)[1] for key in allowed})


def _pattern(form: str) -> re.Pattern[str]:
    words = r"\s+".join(re.escape(word) for word in form.split())
    return re.compile(rf"(?<!\w){words}(?!\w)".replace(rf"\s+{GAP}\s+", r"\s+(?:[\w’'-]+,?\s+){0,6}?"), re.IGNORECASE)


# ---- the texts
def turns_of(content: Content) -> Iterator[Turn]:
    """Every text that a person reads, once; those that a state says under the same condition together."""
    for_parents = {text.context for text in content.parent_texts()}
    said = (group for dialogue in content.dialogues.values() for state in dialogue.states.values() for group in _said(state))
    seen: set[tuple[str, int, str]] = set()  # a text of a template stands in many dialogues
    for group in (*said, *([text] for text in (*content.texts(), *stage.texts_of(content)))):
        texts = tuple(text for text in group if (text.file, text.line, text.dutch) not in seen)
        seen |= {(text.file, text.line, text.dutch) for text in texts}
        if texts:
            yield Turn(texts, LONGEST_FOR_PARENTS if texts[0].context in for_parents else LONGEST)


def _said(state: State) -> Iterable[list[Text]]:
    groups: dict[str, list[Text]] = {}
    for line in state.say:
        if not line.text.context.startswith(f"{WORDING}:"):
            groups.setdefault(line.when.source if line.when else "", []).append(line.text)
    return groups.values()


def place_of(text: Text) -> str:
    """The context of a text; that of a template has the template's name, whatever dialogue it is met in."""
    path = Path(text.file)
    return f"{path.stem}:{text.context.partition(':')[2]}" if path.parent.name == "templates" else text.context


def plain(text: str) -> str:
    """Without markup, and each {name} as one word that is no word."""
    return PLACEHOLDER.sub("0", TAG.sub("", text))


def sentences(text: str) -> Iterator[str]:
    """The sentences of a plain text. A line ends one; so does the colon before something quoted."""
    at = 0
    for end in ENDED.finditer(text):
        before = text[at : end.start()].rsplit(None, 1)[-1:]
        if end["dot"] != "." or not before or before[0].lstrip('“‘"(').lower() not in SHORTENED:
            if sentence := text[at : end.end()].strip():
                yield sentence
            at = end.end()
    if rest := text[at:].strip():
        yield rest


def length(text: str) -> int:
    """How many words; what has no letter and no digit is none."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def words_of(sentence: str) -> Iterator[str]:
    """Its words in lower case, without names: those with a capital inside a sentence. (Capitals only is no name, but an abbreviation.)"""
    for number, found in enumerate(WORD.finditer(sentence)):
        word = found.group()
        if word[0].islower() or word[1:].isupper() or number == 0 or sentence[found.start() - 1] in START:
            yield word.lower().replace("’", "'")


def is_rare(word: str, frequency: Frequency) -> bool:
    """Rare as it stands, with no common word inside an ending, and no compound of two common words."""
    if frequency(word) >= RARE:
        return False
    if any(word.endswith(ending) and frequency(word[: -len(ending)]) >= COMMON for ending in ENDINGS):
        return False
    for at in range(2, len(word) - 2):
        first, rest = word[:at], word[at:]
        if (at > 2 or first in PARTICLES) and frequency(first) >= COMMON:
            seconds = (rest[len(link) :] for link in LINKS if rest.startswith(link))
            if any(len(second) > 2 and frequency(second) >= COMMON for second in seconds):
                return False
    return True


# ---- the rules
def check(turns: Iterable[Turn], rules: Rules, frequency: Frequency | None) -> Iterator[Problem]:
    """Every problem. Without a frequency list rare words are not looked at, nor whether something is allowed for nothing."""
    used: set[str] = set()
    for turn in turns:
        for finding in _findings(turn, rules, frequency):
            allowed = {finding.word, place_of(finding.text)} & rules.allowed.keys()
            used |= allowed
            if not allowed:
                yield Problem(finding.text.file, finding.text.line, finding.code, finding.message)
    for key in rules.allowed.keys() - used if frequency else ():
        yield Problem(FILE, rules.allowed[key], "R005", f"allowed: {key} allows nothing any more")


def _findings(turn: Turn, rules: Rules, frequency: Frequency | None) -> Iterator[Finding]:
    long = sum(length(plain(text.dutch)) for text in turn.texts)
    if long > MOST_WORDS:
        yield Finding(turn.texts[0], "R001", f"what is said at once has at most {MOST_WORDS} words, this has {long}")
    for text in turn.texts:
        words: dict[str, None] = {}
        for sentence in sentences(plain(text.dutch)):
            if length(sentence) > turn.longest:
                begin = " ".join(sentence.split()[:5])
                yield Finding(text, "R002", f"a sentence has at most {turn.longest} words here, this has {length(sentence)}: {begin} …")
            found = dict.fromkeys(words_of(sentence))
            words |= found
            yield from _formal(text, sentence, found, rules)
        if frequency:
            common = _counting_known(frequency, rules.known)
            for word in words:
                if is_rare(word, common):
                    yield Finding(text, "R004", f"“{word}” is a rare word ({frequency(word):.1f})", word)


def _formal(text: Text, sentence: str, words: Iterable[str], rules: Rules) -> Iterator[Finding]:
    for word in words:
        for formal in rules.formal.get(word, ()):
            if found := formal.pattern.search(sentence):
                yield Finding(text, "R003", f"“{found.group()}” is formal; plainer: {formal.plain}", found.group().lower())


def _counting_known(frequency: Frequency, known: Set[str]) -> Frequency:
    """A word that is known is common, also inside a compound."""
    return lambda word: inf if word in known else frequency(word)


# ---- what `samenspraak check` does
def word_frequency() -> Frequency | None:
    """How common a Dutch word is, on the Zipf scale; None where wordfreq is not installed, as in production."""
    try:
        from wordfreq import zipf_frequency
    except ImportError:
        return None
    return lambda word: zipf_frequency(word, "nl")


def check_content(root: Path, content: Content, frequency: Frequency | None) -> list[Problem]:
    """Every problem of the whole content."""
    try:
        rules = read_rules((root / FILE).read_text("utf-8"))
    except DialogueInvalid as invalid:
        return [problem for problem in invalid.problems if isinstance(problem, Problem)]
    except (OSError, UnicodeDecodeError) as error:
        return [Problem(FILE, 1, "S000", f"can't be read: {type(error).__name__}")]
    return sorted(set(check(turns_of(content), rules, frequency)))
