"""Numbers and dates that tell who somebody is, by their form and by the words before them."""

import re
from collections.abc import Iterator, Sequence

from .guard import Words
from .tokens import Tokens

Place = tuple[int, int]
SPACE = r"[ \u00a0]"
AT = rf"(?:{SPACE}?@{SPACE}?|{SPACE}?[(\[] ?(?:at|apenstaart(?:je)?) ?[)\]]{SPACE}?| apenstaart(?:je)? )"
DOMAIN = r"\w[\w-]{0,62}(?:(?:\.| punt )\w[\w-]{0,62}){1,5}"
MAIL = re.compile(rf"(?<![\w.+%-])[\w.+%-]{{1,64}}+{AT}{DOMAIN}", re.IGNORECASE)
BETWEEN = r"[ \u00a0.\-\u2010-\u2013/()]{0,3}"
DUTCH_PHONE = re.compile(rf"(?<![\w+])\(?(?:(?:\+|00)31{BETWEEN}(?:0\){BETWEEN}|0)?|0)(?!0)[1-9](?:{BETWEEN}\d){{8}}(?!\d)")
OTHER_PHONE = re.compile(rf"(?<![\w+])(?:\+|00)(?!31)[1-9]\d{{0,2}}(?:{BETWEEN}\d){{6,12}}(?!\d)")
SHORT_PHONE = re.compile(r"(?<!\w)\d(?:[ .-]?\d){5,9}(?!\w)")
SERVICE = re.compile(r"0[89]00|14\d{3}$|11\d$")  # anybody may call these
BSN = re.compile(r"(?<![\w+])(?<!\d[.,-])\d(?:[ .-]?\d){7,8}(?![\d\w])")
DATE = re.compile(
    r"(?<![\w+])(?:(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)"
    r"|(?P<day2>\d\d?)(?:(?P<sign> ?[-/.] ?)(?P<month2>\d\d?) ?[-/.] ?(?:(?P<year2>(?:19|20)\d\d)|'?(?P<short>\d\d)(?![.:/ -]?\d))"
    r"| (?P<month3>\d\d?) (?P<year3>(?:19|20)\d\d)"
    r"|(?:e| -|-)? ?(?P<name>[a-z]{3,9})\.?(?:,? ?(?P<year4>(?:19|20)\d\d)| '?(?P<short2>\d\d)(?![.:]?\d)|(?!\w))))(?!\w)",
    re.IGNORECASE,
)
COMPACT = re.compile(r"(?<!\w)(?:\d{8}|\d{6})(?!\w)")


def mails(text: str) -> Iterator[Place]:
    if "@" in text or "apenstaart" in text or "at)" in text or "at]" in text:
        yield from (match.span() for match in MAIL.finditer(text))


def matches(pattern: re.Pattern[str], text: str, begins: Sequence[int]) -> Iterator[re.Match[str]]:
    """As `finditer` gives them, but tried only where figures begin: they are few."""
    read = 0
    for begin in begins:
        if begin >= read and (match := pattern.match(text, begin)):
            read = match.end()
            yield match


def phones(tokens: Tokens) -> Iterator[Place]:
    text = tokens.text
    begins = [begin - (text[begin - 1 : begin] in ("+", "(") and begin > 0) for begin in tokens.figures]
    for pattern in (DUTCH_PHONE, OTHER_PHONE):
        yield from (match.span() for match in matches(pattern, text, begins) if not SERVICE.match(match[0]))


def short_phones(tokens: Tokens, words: Words) -> Iterator[Place]:
    """Any number that is long enough, after a word that says that one can be called."""
    for match in matches(SHORT_PHONE, tokens.text, tokens.figures):
        if not SERVICE.match(match[0]) and tokens.near(match.start(), words.lists["phone_words"]):
            yield match.span()


def citizens(tokens: Tokens, words: Words) -> Iterator[Place]:
    """A BSN: nine figures, or eight, that pass the eleven-test; after the word itself any that are so many."""
    for match in matches(BSN, tokens.text, tokens.figures):
        if eleven_test(match[0]) or tokens.near(match.start(), words.lists["bsn_words"]):
            yield match.span()


def eleven_test(number: str) -> bool:
    """The last figure counts against the others."""
    figures = [int(each) for each in number if each.isdigit()]
    weighed = zip(figures, (*range(len(figures), 1, -1), -1), strict=True)
    return len(set(figures)) > 1 and sum(figure * weight for figure, weight in weighed) % 11 == 0


def dates(tokens: Tokens, words: Words) -> Iterator[tuple[int, int, bool]]:
    """Every date, and whether it is one of birth."""
    birth = words.lists["birth_words"]
    for match in matches(DATE, tokens.text, tokens.figures):
        part = match.groupdict()
        month = words.months.get(part["name"].lower(), 0) if part["name"] else int(part["month"] or part["month2"] or part["month3"])
        if 1 <= int(part["day"] or part["day2"]) <= 31 and 1 <= month <= 12:
            year = int(part["year"] or part["year2"] or part["year3"] or part["year4"] or _full(part["short"] or part["short2"] or ""))
            yield match.start(), match.start() + len(match[0].rstrip(". ")), year in words.birth_years or tokens.near(match.start(), birth)
    for match in matches(COMPACT, tokens.text, tokens.figures):
        if tokens.near(match.start(), birth):
            yield *match.span(), True


def _full(short: str) -> str:
    """A year of two figures: nobody here is born before 1950."""
    return f"{'20' if short < '50' else '19'}{short}" if short else "0"
