"""A day as people type it on a phone, and perhaps an hour: “vrijdag 4 dec om half vier”. What can be meant in two ways is no day."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from .moments import WEEK

# Not the dateparser library: 1.5.0 takes 18 MB of memory, and finds nothing in “half vier” or “morgen om half vier”.
LONGEST = 200  # characters that are read
RECENT = timedelta(days=62)  # a date without a year that is no longer ago than this has been; an older one is next year's
FARTHEST = timedelta(days=731)  # two years
Unread = Literal["geen", "bestaat_niet", "voorbij"]


@dataclass(frozen=True, slots=True)
class Day:
    """A day that is not over, and the time on the clock there where one was told."""

    date: date
    time: time | None


def read_day(words: str, now: datetime) -> Day | Unread:
    """What was meant, seen from now (aware, on the clock of the school): no day in it, one that doesn't exist, one that is over, or a day."""
    return _Reading(words[:LONGEST], now).result()


FIGURES = re.compile(r"(\d{4})[-/.](\d\d?)[-/.](\d\d?)|(\d\d?)[-/.](\d\d?)(?:[-/.](\d{4}|\d\d))?")
NO_FIGURES = re.compile(r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c]")  # spaces, and marks that can't be seen


def date_in_figures(words: str) -> str:
    """A date that is all there is and is written in figures, of any script, as `read_day` takes it: 12-1-2027. Empty where it is none."""
    found = FIGURES.fullmatch(NO_FIGURES.sub("", words[:LONGEST]))
    return "-".join(f"{int(part):02}" for part in found.groups() if part) if found else ""


PLAIN = str.maketrans("áàéèëíïóöúü’‘`´–", "aaeeeiioouu''''-", "\u0301\u0308")
APART = re.compile(r"(?<=dag)(?=morgen)|(?<=dag|gen|van|ter)(?=ochtend|middag|avond|nacht)|(?<=\bhalf)(?=\w)")  # in words written as one
# A group is the letter of what it takes: I a whole date, S a short one, C a time on the clock, O what ends in -de, Y a year, N a number.
TOKEN = re.compile(
    r"(?P<I>\d{4}-\d\d?-\d\d?(?!\d)|\d\d?([-/.])\d\d?\2(?:\d{4}|\d\d)(?!\d))|(?P<C>\d\d?[.:]\d\d(?!\d))|(?P<S>\d\d?[-/]\d\d?(?![-/]?\d|\s?u(?:ur)?\b))"
    r"|(?P<O>\d\d?(?:e|de|ste)\b)|(?P<Y>\d{4}(?!\d)|'\d\d(?!\d))|(?P<N>\d{1,3}(?!\d))|(?P<other>\d+|'?[^\W\d_]+|[^\w\s])"
)
ONES = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
TENS = [f"{one}en{ten}" if one else ten for ten in ("twintig", "dertig") for one in ("", *ONES)]
COUNT = [*ONES, *["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"], *TENS]
ORDER = [{1: "eerste", 3: "derde"}.get(at, word + ("ste" if at == 8 or at > 19 else "de")) for at, word in enumerate(COUNT, 1)]
OCHTEND, MIDDAG, AVOND, NACHT = 1, 2, 3, 4
PART_ENDS = {OCHTEND: time(12), MIDDAG: time(18)}
# A row is a letter and its words, counted from 1; spellings of one word are divided by |, a _ is a place without one.
ROWS = f"""
W maandag dinsdag woensdag donderdag vrijdag zaterdag zondag; w ma di wo do vr za; z _ _ _ _ _ _ zo
M januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec
D eergisteren gisteren vandaag _ overmorgen; m _ _ _ morgen|morgenvroeg; e een; n _ {" ".join(COUNT[1:])}; O {" ".join(ORDER)}
P ochtend|ochtends|sochtends|morgens|smorgens middag|middags|smiddags|namiddag avond|avonds|savonds nacht|nachts|snachts
u dag|dagen maand|maanden jaar; k week|weken|weekje; X vorige|afgelopen deze volgende|volgend komende|aankomende; H uur|uurtje; h u|h
A om|rond|omstreeks|vanaf|tegen; V over; v voor; K kwart; B half; L of|/; E en|a; T tot|-; d de|den; f van; o op|aanstaande; a na; t tussen
g goede|goeie|goeden; G groep|groepen|gr|klas|klassen|lokaal|kamer|les|blok|hoofdstuk|blz|bladzijde|nummer; . .; q laatste|sinds
c sommen|keer|x|kinderen|leerlingen|ouders|mensen|personen|punten|minuten|min|kwartier|euro|procent; Z s|kan|is|lukt|graag|dan|aan|in
! niet|nooit|behalve|elke|iedere|daarna|erna|daarop|geleden|the|at|on|next|and|you|to|can|pm|tomorrow|saat|bu|ve|gunu
"""
WORDS = {
    name: (row.split()[0], place)
    for row in re.split("[;\n]", ROWS.strip())
    for place, names in enumerate(row.split()[1:], 1)
    for name in names.split("|")
}
LONG = {letter: [name for name, (row, _) in WORDS.items() if row == letter and len(name) > 5] for letter in "WM"}  # may have a typo
NUMBER, LATER, CLOSED = "[Nne]", "(?:V[Nne][uk])?", r"(?=\Z|[.,ABKCPZaf])"
# What may stand where, in letters. What no group takes says nothing.
PLACES = re.compile(rf"""(?x)
    (?P<skip> g[mPW] | G\.?(?:{NUMBER}|[SO]) | [SC]c )
    |(?P<doubt> ! | k(?:{NUMBER}|f) | Xu | [Oqa]d?(?=W) | ad?(?=[ISODm]|{NUMBER}f?M) | V{NUMBER}(?:[Hhc]|[uk]L{NUMBER}) | S(?=M)
        | (?:{NUMBER}|O)[LET](?:{NUMBER}|O)f?M | (?<=[Wwd])[NO]L[NO](?![Hhc]) )
    |(?P<rough> t | [va](?={NUMBER}[Hh]|[BCK]) ) |(?P<part> P | (?<=[dWw])m )
    |(?P<week> Xk ) |(?P<weeks> V{NUMBER}k ) |(?P<near> (?:[Dm]|f(?=P)){LATER} | V{NUMBER}u )
    |(?P<weekday> (?:W | w(?=\.?[NnSICOABKVXdPL]|E\.Z) | (?<=[XkoL])w | z(?=\.?(?:[IS]|[Nn]M)) | (?<=[Xk])z | \A[wz](?=[.,]*\Z) ){LATER} )
    |(?P<figures> I | S ) |(?P<month> (?:{NUMBER}|O)f?M(?:\.?Y)? )
    |(?P<clock> (?:A?(?:CH? | (?:[NnK][Vv]B?|B){NUMBER}[Hh]?(?![cukM]) | NhN | [Nn][Hh](?:N{CLOSED})?) | A{NUMBER}[Hh]?(?![cukM]|fM))
        (?:L{NUMBER}(?![cukMf]))? )
    |(?P<nth> (?:(?<=[dWw])|(?<=[Ww]\.))O{CLOSED} | (?:(?<=[Ww])|(?<=[Ww]\.))N{CLOSED} )
""")


class _Reading:
    """Goes through the words once and notes what it finds; the result is what fits all of it."""

    def __init__(self, words: str, now: datetime) -> None:
        self.now, self.today, self.letters = now, now.date(), ""
        self.words, self.places, self.impossible = list[str](), list[int](), False
        self.dates, self.weekdays, self.parts, self.groups = set[date](), set[int](), set[int](), set[str]()
        self.weeks = dict[int, bool]()  # counted from this one; whether it is a day too (“over twee weken”)
        self.times = list[tuple[int, bool]]()  # in minutes; whether it is written as the clock shows it (“07:45”)
        plain = words.lower().translate(PLAIN).replace("vanmorgen", "vanochtend").replace("t/m", " tot ")
        for token in TOKEN.finditer(APART.sub(" ", plain)):
            letter, word = str(token.lastgroup), token[0].strip("'")
            place = int(word.rstrip("dest")) if letter in "NOY" else 0
            if letter == "other":
                known = LONG["W"] + (LONG["M"] if self.letters[-1:] in ("N", "n", "O", "f") else [])
                none = "_" if word.isalnum() or word == ":" else ",", 0
                letter, place = WORDS.get(word) or next((WORDS[name] for name in known if _near(word, name)), none)
            self.letters += letter  # one a word; its place in the row, or its number
            self.words.append(word)
            self.places.append(place)
        for found in PLACES.finditer(self.letters):
            self.read(str(found.lastgroup), *found.span())

    def read(self, group: str, at: int, end: int) -> None:
        self.groups.add(group)
        letters, place = self.letters[at:end], self.places[at]
        match group:
            case "week":
                self.weeks.setdefault(min(place - 2, 1), False)
            case "part":
                self.parts.add(OCHTEND if letters == "m" else place)
            case "near":
                start = self.today + timedelta(days=place - 3 if letters[0] in "Dm" else 0)
                self.dates.add(self.after(start, at + (letters[0] != "V"), end))
            case "weeks":
                self.weeks[self.places[at + 1]] = True
            case "weekday":
                self.weekdays.add(place)
                if end > at + 1:
                    self.dates.add(self.after(self.next(place), at + 1, end))
                elif self.words[max(0, at - 1)] in ("vorige", "afgelopen"):
                    self.dates.add(self.next(place) - 2 * WEEK)
                elif self.words[max(0, at - 1)] == "volgende" and place > self.today.isoweekday():
                    self.groups.add("doubt")  # of this week, or of the next
            case "figures":
                figures = [int(each) for each in re.split(r"\D", self.words[at])]
                self.put(*(reversed(figures) if figures[0] > 99 else figures))
            case "month":
                self.put(place, self.places[at + letters.index("M")], *(self.places[end - 1 : end] if letters[-1] == "Y" else ()))
            case "nth" if 1 <= place <= 31:
                months = (_date(self.today.year, self.today.month + n, place) for n in range(3))
                self.dates.add(next(day for day in months if day and day >= self.today))
            case "clock":
                self.clock(letters, at, [place for letter, place in zip(letters, self.places[at:end], strict=True) if letter in "Nne"])

    def clock(self, letters: str, at: int, numbers: list[int]) -> None:
        before = self.letters[max(0, at - 2) : at]
        if "L" in letters or (letters[0] not in "AC" and re.fullmatch(f"{NUMBER}[LET]", before)):  # “om 3 of 4”, “3 tot 4 uur”
            self.times.append(((numbers.pop() if "L" in letters else self.places[at - 2]) * 60, False))
        if before[-1:] == "T" and self.times:
            return  # it is when it ends
        word = self.words[at + letters.index("C")] if "C" in letters else ""
        hour, minute = [int(each) for each in re.split(r"\D", word)] if word else numbers if re.search("[Hh]N", letters) else (numbers[-1], 0)
        beside = 15 if "K" in letters else numbers[0] if numbers else 0
        minutes = hour * 60 + minute + beside * (("V" in letters) - ("v" in letters)) - 30 * ("B" in letters)
        minutes += 720 * (minutes < 60 and bool(re.search("[vB]", letters)))  # “half een”
        if minute < 60 and 0 <= minutes < 1440:
            self.times.append((minutes, word[:2] in ("06", "07")))
        else:
            self.impossible |= "A" in letters or ":" in word or "CH" in letters  # or else it is just a number

    def after(self, start: date, at: int, end: int) -> date:
        """The day so much later than this one as is said here (“over twee weken”), where it is."""
        if end <= at + 1:
            return start
        days, months = {("u", 1): (1, 0), ("k", 1): (7, 0), ("u", 2): (0, 1), ("u", 3): (0, 12)}[self.letters[at + 2], self.places[at + 2]]
        ends = (_date(start.year, start.month + self.places[at + 1] * months, day) for day in range(start.day, 0, -1))
        return next(day for day in ends if day) + timedelta(days=days * self.places[at + 1])

    def next(self, weekday: int) -> date:
        """The first such weekday after today."""
        return self.today + timedelta(days=(weekday - self.today.isoweekday() - 1) % 7 + 1)

    def put(self, day: int, month: int, year: int | None = None) -> None:
        """Notes a date of the calendar; without a year the next such, unless it was but recently."""
        if year is None:
            year = self.today.year + ((month, day) < (self.today.month, self.today.day))
            year -= bool((last := _date(year - 1, month, day)) and self.today - last <= RECENT)
        found = _date(year + 2000 * (year < 100), month, day) if 1 <= month <= 12 else None
        self.impossible |= found is None
        self.dates |= {found} if found else set()

    def told(self) -> time | None:
        """The time on the clock, where there is one and not two: an hour from 1 to 7 is in the afternoon unless something says otherwise."""
        part, times = min(self.parts) if len(self.parts) == 1 else 0, set()
        for minutes, written in self.times:
            if part == NACHT and 720 <= minutes < 780:
                minutes -= 720
            elif (part == AVOND and minutes < 780) or (60 <= minutes < 480 and part not in (OCHTEND, NACHT) and (part == MIDDAG or not written)):
                minutes += 720
            times.add(minutes)
        self.impossible |= max(times, default=0) >= 1440
        return time(*divmod(times.pop(), 60)) if len(times) == 1 and not self.impossible and "rough" not in self.groups else None

    def result(self) -> Day | Unread:
        at, monday = self.told(), self.today - timedelta(days=self.today.isoweekday() - 1)
        if "doubt" in self.groups or (not self.impossible and max(len(self.dates), len(self.weekdays), len(self.weeks)) > 1):
            return "geen"
        day, weekday, week = next(iter(self.dates), None), next(iter(self.weekdays), 0), next(iter(self.weeks), None)
        if day and ((weekday and day.isoweekday() != weekday) or (week is not None and (day - monday).days // 7 != week)):
            return "bestaat_niet"  # two that contradict each other
        if not day and week is not None and (weekday or self.weeks[week]):
            day = monday + WEEK * week + timedelta(days=(weekday or self.today.isoweekday()) - 1)
        elif not day and weekday:
            ahead = at and weekday == self.today.isoweekday() and self.instant(self.today, at) > self.now
            day = self.today if ahead else self.next(weekday)
        if self.impossible or not day:
            return "bestaat_niet" if self.impossible else "geen"
        if day - self.today > FARTHEST:
            return "bestaat_niet"
        if day < self.today:
            return "voorbij"  # without asking for its instant: of the first and last days there are, UTC has none
        until = self.instant(day, at or PART_ENDS.get(max(self.parts, default=0), time.max))
        if until <= self.now:
            return "voorbij"
        skipped = at and until.astimezone(self.now.tzinfo).time() != at  # when summer time begins
        return "bestaat_niet" if skipped else Day(day, at)

    def instant(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self.now.tzinfo).astimezone(UTC)


def _date(year: int, month: int, day: int) -> date | None:
    """A date, where there is one; months after December are those of the next year."""
    try:
        return date(year + (month - 1) // 12, (month - 1) % 12 + 1, day)
    except ValueError:
        return None


def _near(word: str, name: str) -> bool:
    """Whether there is at most one typo between them: a letter too many, too few, another, or two swapped."""
    return abs(len(word) - len(name)) < 2 and any(
        word[:n] == name[:n] and (word[n:] in (name[n + 1 :], name[n : n + 2][::-1] + name[n + 2 :]) or word[n + 1 :] in (name[n:], name[n + 1 :]))
        for n in range(len(name))
    )
