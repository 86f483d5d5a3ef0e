"""The themes a class can work on, each with cards for at home: a question for the child and a thing to do together."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..dialogue.definition import Text
from ..dialogue.fields import Fields
from ..dialogue.source import load_yaml
from ..errors import DialogueInvalid

KINDS = ("A", "B", "C", "D")  # the four kinds of support at home: conditions, encouragement, development, direct help
SECONDARY = "vo"
BANDS = ("groep-1-2", "groep-3-5", "groep-6-8", SECONDARY)
EVERYONE = "alle"  # a band for every age
OWN = "eigen"  # the band of cards that fit any subject: for a theme of the teacher's own
SCHOOL_DAY = "schooldag"  # the theme of a class that never chose one
EASIER = "easier"  # the id of the easier card
MOST_WORDS = 45  # title, question and together
SCOPE = "themes"


@dataclass(frozen=True, slots=True)
class Card:
    """One week's question for the child, and what to do together in five minutes."""

    id: str
    question: Text
    together: Text


@dataclass(frozen=True, slots=True)
class Theme:
    """What a class works on. `cards` come one a week; `easier` is another text for a child that says little.

    month: the number of that from which it fits best, and the two after it; 0 where every month is as good.
    """

    id: str
    band: str
    title: Text
    kind: str
    cards: Mapping[str, Card]
    easier: Card
    month: int = 0

    def card(self, id: str) -> Card:
        """The card of that id; the first where there is none (a theme can be edited)."""
        return self.easier if id == EASIER else self.cards.get(id) or next(iter(self.cards.values()))

    def card_of_week(self, week: int) -> Card:
        """The card for the n-th week of this theme (or the n-th day); after the last comes the first again."""
        cards = list(self.cards.values())
        return cards[week % len(cards)]

    def card_after(self, id: str) -> Card:
        """Another card than this one."""
        ids = list(self.cards)
        return self.cards[ids[(ids.index(id) + 1) % len(ids)]] if id in ids else self.cards[ids[0]]


@dataclass(frozen=True, slots=True)
class Themes:
    """The whole catalogue."""

    themes: Mapping[str, Theme]

    def for_band(self, band: str) -> list[Theme]:
        return [theme for theme in self.themes.values() if theme.band == band]

    def of_class(self, theme_id: str) -> Theme:
        """The theme of a class, or the school day where it never chose one (or chose one that is gone)."""
        return self.themes.get(theme_id) or self.themes[SCHOOL_DAY]


def texts_of(theme: Theme) -> Iterator[Text]:
    """Every text of a theme that a parent can meet."""
    yield theme.title
    for card in (*theme.cards.values(), theme.easier):
        yield card.question
        yield card.together


def read_themes(text: str, file: str) -> list[Theme]:
    """One file of themes. Raises DialogueInvalid with all problems."""
    reader = _Reader(file, SCOPE)
    themes = reader.band(load_yaml(text, file))
    if reader.problems:
        raise DialogueInvalid(sorted(reader.problems))
    return themes


class _Reader(Fields):
    def band(self, data: dict[str, object]) -> list[Theme]:
        data = self.fields(data, "the file", ("band", "title", "themes"))
        band = self.word(data.get("band"), "band")
        if band not in (*BANDS, EVERYONE, OWN):
            self.problem("S060", f"band is one of {', '.join((*BANDS, EVERYONE, OWN))}", data.get("band"))
        return [self.theme(id, band, body) for id, body in self.mapping(data.get("themes"), "themes").items()]

    def theme(self, id: str, band: str, body: object) -> Theme:
        self.at(id)
        fields = self.fields(body, f"theme {id}", ("title", "kind", "cards", "easier"), ("from",))
        if fields.get("kind") not in KINDS:
            self.problem("S061", f"kind is one of {', '.join(KINDS)}", fields.get("kind") or id)
        title = self.text(fields.get("title"), f"{id}.title", "title")
        cards = {str(key): self.card(id, title, str(key), card) for key, card in self.mapping(fields.get("cards"), "cards").items()}
        if not cards:
            self.problem("S062", f"theme {id} has no cards", id)
        if EASIER in cards:
            self.problem("S062", f"{EASIER} stands beside cards, not among them", id)
        month = 0 if fields.get("from") is None else self.number(fields["from"], "from")
        if month not in range(13):
            self.problem("S059", "from is the number of a month, from 1 to 12", fields["from"])
        return Theme(str(id), band, title, self.word(fields.get("kind"), "kind"), cards, self.card(id, title, EASIER, fields.get("easier")), month)

    def card(self, theme: str, title: Text, key: str, body: object) -> Card:
        fields = self.fields(body, f"card {key}", ("question", "together"), ("note",))
        note = self.word(fields.get("note"), "note")
        question, together = (self.text(fields.get(part), f"{theme}.{key}.{part}", part, note) for part in ("question", "together"))
        words = sum(len(part.dutch.split()) for part in (title, question, together))
        if words > MOST_WORDS:
            self.problem("S063", f"a card has at most {MOST_WORDS} words, this has {words}", fields.get("question"))
        return Card(key, question, together)
