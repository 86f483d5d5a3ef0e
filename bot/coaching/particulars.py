"""Numbers, dates, addresses and schools that tell who somebody is, by their form and the words before them."""

import re
from collections.abc import Iterator, Set

from .guard import Words, folded

WORD = re.compile(r"[\w\u0300-\u036f]++(?>(?:['’‘´`-][\w\u0300-\u036f]++)*)")  # no group is repeated with *+: see form.py
SPACE = r"[ \u00a0]"
LETTER = r"[^\W\d_]"
MAIL = re.compile(rf"(?<![\w.+%-])[\w.+%-]{{1,64}}+(?:{SPACE}?@{SPACE}?|{SPACE}?[(\[] ?(?:at|apenstaartje) ?[)\]]{SPACE}?)\w[\w-]{{0,62}}(?:\.\w[\w-]{{0,62}}){{0,5}}", re.I)
SEPARATORS = r"[ \u00a0.\-\u2010-\u2013/()]{0,3}"
DUTCH_PHONE = re.compile(rf"(?<![\w+])\(?(?:(?:\+|00)31{SEPARATORS}(?:\(0\){SEPARATORS}|0)?|0)(?!0)[1-9](?:{SEPARATORS}\d){{8}}(?!\d)")
OTHER_PHONE = re.compile(rf"(?<![\w+])(?:\+|00)(?!31)[1-9]\d{{0,2}}(?:{SEPARATORS}\d){{6,12}}(?!\d)")
SHORT_PHONE = re.compile(r"(?<!\w)\d(?:[ .-]?\d){5,9}(?!\w)")
SERVICE = re.compile(r"0[89]00|14\d{3}|11[0-9]{1}$")
BSN = re.compile(r"(?<![\w+])(?<!\d[.,-])\d(?:[ .-]?\d){7,8}(?![\d\w])")
DATE = re.compile(
    r"(?<![\w+])(?:(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)|"
    r"(?P<day2>\d\d?)(?: ?[-/.] ?(?P<month2>\d\d?) ?[-/.] ?| (?P<month3>\d\d?) |(?: ?e| -)? ?(?P<name>[a-z]{3,9})\.?,? ?)'?(?P<year2>(?:19|20)\d\d|\d\d)?)(?![\w:])",
    re.IGNORECASE,
)
COMPACT = re.compile(r"(?<!\w)\d{8}(?!\w)|(?<!\w)\d{6}(?!\w)")
NUMBER = rf"(?:{SPACE}(?:nr\.? |nummer )?)(?P<number>\d{{1,4}})(?:{SPACE}?-{SPACE}?\d{{1,4}}|{SPACE}?[a-zA-Z])?(?!\w)(?![.,:]\d)"
HOUSE = re.compile(NUMBER)
POSTCODE = re.compile(rf"(?<!\w)[1-9]\d{{3}}(?:{SPACE}(?!S[ADS]\b)[A-Z]{{2}}|(?:[A-Z]{{2}}|[a-z]{{2}}))(?![\w-])(?:,?{SPACE}(?P<place>[A-Z][\w'’-]+(?: (?:aan|den|de|a/d|[A-Z][\w'’-]+)){{0,3}}))?")
STREET_OF = re.compile(rf"(?<!\w)(?:Laan|Weg|Plein|Straat|Hof|Park|Kade|Plantsoen|Dreef|Singel) (?:(?:van|der|den|de|het|ten|ter) ){{1,3}}{LETTER}+(?: [A-Z]\w+)?")
NEAR = 25  # characters in which the word stands that tells what a number is


def mails(text: str) -> Iterator[tuple[int, int]]:
    if "@" in text or "(at)" in text or "[at]" in text or "apenstaart" in text:
        for match in MAIL.finditer(text):
            yield match.start(), match.end() - (match[0].endswith("."))


def said_before(text: str, at: int, words: Set[str], near: int = NEAR) -> bool:
    """Whether one of these words stands shortly before, in the same sentence."""
    before = re.split(r"[!?\n]", text[max(0, at - near) : at])[-1]
    return any(folded(word) in words for word in WORD.findall(before))


def phones(text: str, words: Words) -> Iterator[tuple[int, int]]:
    for pattern in (DUTCH_PHONE, OTHER_PHONE):
        for match in pattern.finditer(text):
            if not SERVICE.match(match[0]):
                yield match.start(), match.end()
    for match in SHORT_PHONE.finditer(text):
        if said_before(text, match.start(), words.lists["phone_words"]) and not SERVICE.match(match[0]):
            yield match.start(), match.end()


def numbers_of_citizens(text: str, words: Words) -> Iterator[tuple[int, int]]:
    """A BSN: nine figures, or eight, that pass the eleven test; after the word itself any that are so long."""
    for match in BSN.finditer(text):
        if eleven_test(match[0]) or said_before(text, match.start(), words.lists["bsn_words"]):
            yield match.start(), match.end()


def eleven_test(number: str) -> bool:
    """The last figure counts against the others."""
    figures = [int(each) for each in number if each.isdigit()]
    weighed = zip(figures, (*range(len(figures), 1, -1), -1), strict=True)
    return len(set(figures)) > 1 and sum(figure * weight for figure, weight in weighed) % 11 == 0


def dates(text: str, words: Words) -> Iterator[tuple[int, int, bool]]:
    """Every date, and whether it is one of birth."""
    birth = words.lists["birth_words"]
    for match in DATE.finditer(text):
        day = int(match["day"] or match["day2"])
        name = match["name"]
        month = words.months.get(folded(name), 0) if name else int(match["month"] or match["month2"] or match["month3"])
        if not (1 <= day <= 31 and 1 <= month <= 12):
            continue
        written = match["year"] or match["year2"]
        if not written and not name:
            continue
        year = full_year(int(written), words) if written else 0
        end = match.end() if written else len(match[0].rstrip(" ,.'")) + match.start()
        yield match.start(), end, year in words.birth_years or said_before(text, match.start(), birth)
    for match in COMPACT.finditer(text):
        if said_before(text, match.start(), birth):
            yield match.start(), match.end(), True


def full_year(year: int, words: Words) -> int:
    """Of two figures, the year that is not later than a child of today can be born, or this century's."""
    if year >= 100:
        return year
    return 2000 + year if year < 50 else 1900 + year


def addresses(text: str, words: Words) -> Iterator[tuple[int, int]]:
    codes = [(match.start(), match.end()) for match in POSTCODE.finditer(text)]
    streets = list(streets_in(text, words))
    for begin, end in streets:
        code = next((each for each in codes if 0 <= each[0] - end <= 2 and not text[end : each[0]].strip(" ,\n")), None)
        yield begin, code[1] if code else end
    yield from codes


def streets_in(text: str, words: Words) -> Iterator[tuple[int, int]]:
    """Streets with a number, and those where somebody lives without one."""
    endings, capital, never, units = (words.streets[name] for name in ("endings", "with_capital", "never", "units"))
    for match in STREET_OF.finditer(text):
        if (house := house_number(text, match.end(), units)) or said_before(text, match.start(), words.lists["home_words"]):
            yield match.start(), house or match.end()
    for match in WORD.finditer(text):
        key = folded(match[0])
        upper = match[0][0].isupper()
        if key in never or not (any(ends(key, each) for each in endings) or (upper and any(ends(key, each) for each in capital))):
            continue
        house = house_number(text, match.end(), units)
        if house or (upper and any(ends(key, each) for each in endings) and said_before(text, match.start(), words.lists["home_words"])):
            yield before_street(text, match.start()), house or match.end()


def ends(key: str, ending: str) -> bool:
    """A street has a name before its ending."""
    return key.endswith(ending) and len(key) >= len(ending) + 2


def house_number(text: str, at: int, units: Set[str]) -> int:
    """Where the number of a house ends that begins here, or 0."""
    match = HOUSE.match(text, at)
    if match is None:
        return 0
    after = WORD.match(text, match.end() + 1)
    letter = WORD.findall(match[0])[-1]
    return 0 if (after and folded(after[0]) in units) or folded(letter) in units else match.end()


def before_street(text: str, at: int) -> int:
    """Where the name of a street begins that has more words: “Jan van Galenstraat”."""
    begin = at
    for match in reversed(list(WORD.finditer(text, max(0, at - 40), at))):
        if text[match.end() : begin] not in (" ", "-") or not (match[0][0].isupper() or folded(match[0]) in ("van", "der", "den", "de")):
            break
        if match[0][0].isupper():
            at = match.start()
        begin = match.start()
    return at


def schools(text: str, words: Words) -> Iterator[tuple[int, int]]:
    """Schools by name, with the word that says it is one."""
    before, after, never, names = (words.schools[name] for name in SCHOOL_WORDS)
    found = list(WORD.finditer(text))
    keys = [folded(each[0]) for each in found]
    for at, (each, key) in enumerate(zip(found, keys, strict=True)):
        if key in before and (end := name_after(text, found, keys, at, names)):
            yield each.start(), end
        elif key in ARTICLES and at + 1 < len(keys) and keys[at + 1] in names and found[at + 1][0][0].isupper() and each[0][0].isupper():
            if at and text[found[at - 1].end() : each.start()] == " ":
                yield each.start(), found[at + 1].end()
        elif each[0][0].isupper() and at and text[found[at - 1].end() : each.start()] == " " and (begin := name_before(text, found, keys, at, after, never)) >= 0:
            yield begin, each.end()


SCHOOL_WORDS = ("before", "after", "never", "names")
ARTICLES = ("de", "het", "t", "'t")
SAINTS = ("sint", "st")


def name_after(text: str, found: list[re.Match[str]], keys: list[str], at: int, names: Set[str]) -> int:
    """Where the name of a school ends that begins after this word, or 0."""
    end, last = 0, at
    for next in range(at + 1, min(at + 6, len(found))):
        gap = text[found[last].end() : found[next].start()]
        upper = found[next][0][0].isupper() and not found[next][0][-1].isdigit()
        if gap.strip("“”‘’\"'’. ") or "\n" in gap or ("." in gap and keys[last] not in SAINTS):
            break
        if upper or (keys[next] in names and keys[last] in ARTICLES):
            end = found[next].end() if keys[next] not in ARTICLES else end
        elif keys[next] not in (*ARTICLES, "van", "der", "den", "op", "in"):
            break
        elif end and keys[next] in ("op", "in"):
            break
        last = next
    return end


def name_before(text: str, found: list[re.Match[str]], keys: list[str], at: int, after: Set[str], never: Set[str]) -> int:
    """Where the name of a school begins that ends with this word, or -1."""
    key = keys[at]
    if key in never:
        return -1
    begin, last = -1, at
    if key not in after:
        return found[at].start() if any(key.endswith(each) and len(key) > len(each) + 3 for each in after) else -1
    for next in range(at - 1, max(-1, at - 6), -1):
        if text[found[next].end() : found[last].start()] not in (" ", "-", ". "):
            break
        if found[next][0][0].isupper() and keys[next] not in ("het", "de", "dit", "dat"):
            begin = found[next].start()
        elif keys[next] not in ("van", "der", "de", "den"):
            break
        last = next
    return begin
