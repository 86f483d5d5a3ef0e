"""What a teacher reads back instead of personal data: the pupil, the teacher's colleague, the little sister, in Dutch as it is spoken."""

from collections.abc import Iterator, Sequence

from .people import People, Person

INSTEAD = {
    "phone": "[telefoonnummer]",
    "mail": "[e-mailadres]",
    "bsn": "[burgerservicenummer]",
    "birth_date": "[geboortedatum]",
    "address": "[adres]",
    "school": "de school",
}
NAMED = "[naam]"  # “hij heet de leerling” says nobody
CHILD = "de leerling"
MORE = ("andere", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende")
NOT_OF_A_PERSON = ("dat", "het", "dit", "ons")  # before a name they belong to the sentence: "ik denk dat Youssef moe is"
OF_PARENTS = ("de moeder", "de vader", "de ouders", "de ouder")
Alias = tuple[str, int, int]  # and the words it stands for, which can be more than the name: from where to where


def instead(people: People, kind: str, begin: int, end: int) -> Alias:
    """Of all that is no name; a school takes the article with it."""
    if kind != "school":
        return INSTEAD[kind], begin, end
    tokens = people.tokens
    before = tokens.beginning_at(begin) - 1
    if before >= 0 and tokens.keys[before] in people.lists["determiners"] and tokens.gap(before) == " ":
        begin = tokens.begins[before]
    return capital(people, INSTEAD[kind], begin), begin, end


def capital(people: People, alias: str, begin: int) -> str:
    """With a capital, where it begins a sentence that began with one."""
    tokens = people.tokens
    at = tokens.beginning_at(begin)
    starts = at < tokens.count and tokens.begins[at] == begin and tokens.upper(at) and not tokens.inside(at)
    return alias[:1].upper() + alias[1:] if starts else alias


def noun(says: str) -> str:
    """Without its article."""
    return says.removeprefix("de ").removeprefix("het ")


class Aliases:
    """Aliases for the persons in one text: the same for the same person."""

    def __init__(self, people: People) -> None:
        self.people, self.tokens = people, people.tokens
        self.given: dict[str, str] = {}

    def of(self, persons: Sequence[Person]) -> Iterator[Alias]:
        for person in persons:  # who is introduced once, is known by that before it too
            if says := self.role(person.first - 1):
                self.given.setdefault(person.key, self.another(says))
        for person in persons:
            alias, begin, end = self.alias(person)
            yield capital(self.people, alias, begin), begin, end

    def alias(self, person: Person) -> Alias:
        before = person.first - 1
        if before >= 0 and self.tokens.keys[before] in self.people.lists["naming"]:
            return NAMED, person.begin, person.end
        says = self.given.get(person.key) or self.given.setdefault(person.key, self.another(CHILD))
        if person.owns:
            return self.owned(person, says)
        if self.role(before):
            return self.after_role(before, person, says)
        parent = before - 1
        if before > 0 and self.tokens.keys[before] == "van" and self.role(parent) in OF_PARENTS and not self.determined(parent):
            return f"{self.role(parent)} van {says}", self.tokens.begins[parent], person.end
        return (noun(says) if self.determined(person.first) else says), person.begin, person.end

    def after_role(self, role: int, person: Person, says: str) -> Alias:
        """“Juf Ineke” is the teacher; of “haar zusje Emma” the name goes."""
        end = self.tokens.ends[role]
        dot = self.people.text[end : end + 1] == "."
        if self.determined(role) and says == self.role(role):
            return "", end + dot, person.end
        begin = self.tokens.begins[role]
        return (noun(says) if self.determined(role) else says), begin, person.end

    def owned(self, person: Person, says: str) -> Alias:
        """“Emma’s nieuwe jas” is the new jacket of the pupil."""
        begin, last = person.begin, person.last
        if role := self.role(person.first - 1):
            begin = self.tokens.begins[person.first - 1] if not self.determined(person.first - 1) and role == says else person.begin
        thing = last + 1
        while thing < min(last + 3, self.tokens.count) and self.tokens.gap(thing - 1) == " " and self.tokens.written(thing).islower():
            key = self.tokens.keys[thing]
            if not (key == "eigen" or (key.endswith("e") and not key.endswith("je"))):
                words = self.people.text[self.tokens.begins[last + 1] : self.tokens.ends[thing]]
                article = "het" if key in self.people.lists["neuter"] or key.endswith("je") else "de"
                return f"{article} {words} van {says}", begin, self.tokens.ends[thing]
            thing += 1
        return f"van {says}", begin, person.end

    def role(self, at: int) -> str:
        """What is said instead of the name that follows this token, if it says who that is."""
        if at < 0 or self.tokens.gap(at) not in (" ", ". "):
            return ""
        return self.people.words.roles.get(self.tokens.keys[at], "")

    def determined(self, at: int) -> bool:
        """Whether an article, or what takes its place, stands before this token."""
        before = self.tokens.keys[at - 1] if at > 0 and self.tokens.gap(at - 1) == " " else ""
        return before in self.people.lists["determiners"] and before not in NOT_OF_A_PERSON

    def another(self, says: str) -> str:
        """The same, or another one where somebody is that already."""
        same = sum(noun(each).split()[-1] == noun(says) for each in self.given.values())
        if not same:
            return says
        article = says[: len(says) - len(noun(says))] or "de "
        return f"{article}{MORE[min(same, len(MORE)) - 1]} {noun(says)}"
