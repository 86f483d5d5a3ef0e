"""Addresses and schools, by the words they are made of."""

import re
from collections.abc import Iterator

from .guard import Words
from .particulars import SPACE, Place, matches
from .tokens import Tokens

HOUSE = re.compile(
    rf"{SPACE}(?:nr\.? |nummer )?\d{{1,4}}(?:{SPACE}?-{SPACE}?\d{{1,4}}|{SPACE}?[a-zA-Z]|{SPACE}(?:bis|hoog|huis))?(?![\w.,:]*\d)(?!\w)"
)
POSTCODE = re.compile(rf"(?<!\w)[1-9]\d{{3}}(?:{SPACE}(?!S[ADS]\b)[A-Z]{{2}}|(?:[A-Z]{{2}}|[a-z]{{2}}))(?![\w-])")
CODE_AFTER = re.compile(rf",?\s{{0,2}}[1-9]\d{{3}}{SPACE}?[a-zA-Z]{{2}}(?![\w-])")
STREET_OF = ("laan", "weg", "plein", "straat", "hof", "park", "kade", "plantsoen", "dreef", "singel")
PARTICLES = ("van", "der", "den", "de", "het", "ten", "ter")
ARTICLES = ("de", "het", "t", "'t")
LEADS = ("op", "van", "naar", "bij", "uit", "door", "onderwijs", "school", "bso")
QUOTES = "“”‘’\"'’ "
MOST = 5  # words of one name


class Places:
    """Looks for addresses and schools in one text."""

    def __init__(self, tokens: Tokens, words: Words) -> None:
        self.tokens, self.words, self.text = tokens, words, tokens.text

    # ---- addresses
    def addresses(self) -> Iterator[Place]:
        tokens = self.tokens
        for at, end in self.streets():
            house = HOUSE.match(self.text, end)
            after = house.end() if house else end
            code = CODE_AFTER.match(self.text, after) if house else None
            yield tokens.begins[self.back(at)], code.end() if code else after
        for match in matches(POSTCODE, self.text, tokens.figures):
            yield match.span()

    def streets(self) -> Iterator[Place]:
        """The word of each street, and where its name ends."""
        tokens, lists = self.tokens, self.words.streets
        always, capital = self.words.street_endings
        for at in {at: None for at, key in enumerate(tokens.keys) if key.endswith(always)} | tokens.uppers:
            key = tokens.keys[at]
            if key.endswith(always + capital):
                end = self.of(at)
                named = key not in lists["never"] and (end > tokens.ends[at] or (key not in always and key not in capital))
                lives = key.endswith(always) and tokens.upper(at) and tokens.near(tokens.begins[at], self.words.lists["home_words"])
                if named and (self.numbered(end) or lives):
                    yield at, end
        for at in tokens.uppers:  # any name with a number, where somebody lives or a postcode follows
            if (house := self.numbered(tokens.ends[at])) and tokens.keys[at] not in self.words.lists["things"]:
                if CODE_AFTER.match(self.text, house) or tokens.near(tokens.begins[at], self.words.lists["home_words"]):
                    yield at, tokens.ends[at]

    def of(self, at: int) -> int:
        """Where the name ends: “Laan van Meerdervoort” goes on."""
        tokens, next = self.tokens, at + 1
        if tokens.keys[at] not in STREET_OF:
            return tokens.ends[at]
        while tokens.key(next) in PARTICLES and tokens.gap(next - 1) == " ":
            next += 1
        return tokens.ends[next] if next > at + 1 and tokens.upper(next) else tokens.ends[at]

    def numbered(self, end: int) -> int:
        """Where the number of the house ends that follows, or 0."""
        match = HOUSE.match(self.text, end)
        if match is None:
            return 0
        next = self.tokens.beginning_at(match.end())
        units = self.words.streets["units"]
        last = self.tokens.keys[next - 1]
        return 0 if last in units or (self.text[match.end() : match.end() + 1] == " " and self.tokens.key(next) in units) else match.end()

    def back(self, at: int) -> int:
        """The first word of the name: “Jan van Galenstraat”."""
        tokens, first, next = self.tokens, at, at - 1
        while at - next <= MOST and next >= 0 and tokens.gap(next) in (" ", "-") and (tokens.inside(next) or tokens.upper(at)):
            if tokens.upper(next) and tokens.inside(next):
                first = next
            elif tokens.keys[next] not in PARTICLES:
                break
            next -= 1
        return first

    # ---- schools
    def schools(self) -> Iterator[Place]:
        tokens, lists = self.tokens, self.words.schools
        for at in {at: None for at, key in enumerate(tokens.keys) if key in lists["before"]} | tokens.uppers:
            key = tokens.keys[at]
            if key in lists["before"] or key in lists["after"]:
                first = self.school_before(at) if key in lists["after"] and tokens.upper(at) else at
                last = self.school_after(at, first < at)
                if first < at or last > at:
                    yield tokens.begins[first], tokens.ends[last]
            elif key.endswith(self.words.school_endings) and not (key in lists["never"] or key in self.words.lists["things"]) and tokens.inside(at):
                yield tokens.begins[self.school_before(at)], tokens.ends[at]
            elif key in ARTICLES and tokens.upper(at) and tokens.capital(at + 1) and tokens.gap(at) == " ":
                named = tokens.keys[at + 1] in lists["names"]
                led = tokens.inside(at) and tokens.key(at - 1) in LEADS and tokens.keys[at + 1] not in self.words.lists["things"]
                if named or led:
                    yield tokens.begins[at], tokens.ends[self.school_after(at - 1)]

    def school_after(self, at: int, named: bool = False) -> int:
        """The last word of the name that follows; this one, where none does. `named`: it has a name before that."""
        tokens, last, end, names = self.tokens, at, at, self.words.schools["names"]
        for next in range(at + 1, min(at + 1 + MOST, tokens.count)):
            gap, key = (tokens.gap(last) if last >= 0 else " "), tokens.keys[next]
            if gap.strip(QUOTES + ".") or "\n" in gap or ("." in gap and tokens.keys[last] not in ("st", "sint")):
                break
            article = key in ARTICLES
            if (tokens.upper(next) and not article) or (key in names and last >= 0 and tokens.keys[last] in ARTICLES):
                if key in self.words.lists["things"] and key not in names and last == at and not named:
                    break
                end = next
            elif not (article or key in ("van", "der", "den")):
                break
            last = next
        return end

    def school_before(self, at: int) -> int:
        """The first word of a name that ends here; this one, where none does."""
        tokens, first = self.tokens, at
        for next in range(at - 1, max(-1, at - 1 - MOST), -1):
            if tokens.gap(next) not in (" ", "-", ". "):
                break
            if tokens.upper(next) and tokens.keys[next] not in (*ARTICLES, "dit", "dat", "op", "van", "naar", "ons", "mijn"):
                first = next
            elif tokens.keys[next] not in ("van", "der", "de", "den"):
                break
        return first
