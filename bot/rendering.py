"""Effects -> messages in a person's language. One message per speaker; the buttons stand under the last."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from .channels.channel import Button, Document, Outgoing
from .content import Command
from .dialogue.definition import Dialogue, Text, texts_of
from .dialogue.reading import PARENT_KINDS
from .dialogue.turn import CardFiled, Effect, KeptFiled, MoodDrawn, Moved, Offer, Offered, PlanFiled, PlanShown, Played, PosterFiled, Say
from .documents.making import drawn, written
from .documents.sheet import Chart
from .meaning import Expected, button_data
from .papers import filed
from .posters import POSTER, posted, told_in
from .splitting import split
from .texts import SOURCE, Texts, plain, with_isolates_it_needs, without_isolates

MOOD, CARD, VOICE = "stemming.png", "weekkaart.txt", "opname.ogg"
KEPT, KEPT_DATA = "mijn-gegevens.txt", "mijn-gegevens.json"
POSTER_WORDS = {"pdf": "file_poster", "png": "file_qr"}


@dataclass(slots=True)
class _Message:
    """What one speaker says in one language: paragraphs, each folded or not."""

    language: str
    speaker: Text | None
    paragraphs: list[tuple[str, bool]] = field(default_factory=list)
    document: Document | None = None


class Renderer:
    """Speaks with the house's wording, in any language. A dialogue is spoken in a language when all of it is there, else in Dutch."""

    def __init__(self, texts: Texts, wording: Mapping[str, Text], dialogues: Mapping[str, Dialogue]) -> None:
        self.texts, self.wording, self.dialogues = texts, wording, dialogues
        self._complete: dict[tuple[str, str], bool] = {}

    def word(self, language: str, key: str, **values: str | int) -> str:
        """One of the house's own sentences."""
        return self.texts.say(language, self.wording[key], values)

    def commands(self, commands: Iterable[Command], audiences: Collection[str], language: str) -> tuple[tuple[str, str], ...]:
        """What an app can show behind its menu button."""
        return tuple((each.name, self.texts.say(language, each.description)) for each in commands if each.audience in audiences)

    def messages(self, effects: Iterable[Effect], language: str, session: int, turn: int, dialogue: str = "") -> list[Outgoing]:
        """What a person gets to see. `dialogue` is the one that goes on now; parents are told where a text is still in Dutch."""
        effects = list(effects)
        said: list[_Message] = []
        spoken = self._languages(effects, language)
        for effect, tongue in zip(effects, spoken, strict=True):
            match effect:
                case Say(text, speaker, values, folded):
                    _add(said, tongue, speaker, self.texts.say(tongue, text, values), folded)
                case PlanShown():
                    for part in self._plan(effect, tongue):
                        _add(said, tongue, None, part)
                case PlanFiled():
                    said.append(_Message(tongue, None, [(self.word(tongue, f"file_{effect.form}"), False)], self._filed(effect, tongue)))
                case PosterFiled(form, languages=languages):
                    told = told_in(languages, self.dialogues[POSTER], self.texts)
                    said.append(_Message(tongue, None, [(self.word(tongue, POSTER_WORDS[form]), False)], posted(effect, told)))
                case CardFiled():
                    said.append(_Message(tongue, None, [(self.word(tongue, "file_txt"), False)], self._copied(effect)))
                case KeptFiled(told, own, data):
                    words = [plain(self.texts.say(tongue, each.text, each.values)) for each in told]
                    to_read = without_isolates("\n\n".join(filter(None, [*words, own]))) + "\n"
                    for key, name, content in (("file_kept", KEPT, to_read), ("file_data", KEPT_DATA, data + "\n")):
                        said.append(_Message(tongue, None, [(self.word(tongue, key), False)], written(name, content)))
                case MoodDrawn(series):
                    picture = drawn(MOOD, Chart(tuple((name.dutch, values) for name, values in series)))  # Dutch, as a plan on paper
                    said.append(_Message(tongue, None, [(self.word(tongue, "file_png"), False)], picture))
                case Played(recording, name):
                    said.append(_Message(tongue, None, [(self.word(tongue, "file_ogg", spoken=name), False)], Document(VOICE, str(recording))))
                case Moved():
                    _add(said, language, None, self.word(language, "moved"))
        missed = next(filter(None, (self._missed(effect, tongue, language) for effect, tongue in zip(effects, spoken, strict=True))), "")
        if said and missed:
            said[0].paragraphs.insert(0, (self.word(language, missed), False))
        shown = [(html, message.document) for message in said for html in split(with_isolates_it_needs(self._written(message)))]
        protected = any(isinstance(effect, PlanShown) for effect in effects)
        offer = next((effect for effect in reversed(effects) if isinstance(effect, Offer)), None)
        labelled = self.spoken(dialogue, language)
        buttons = tuple(self._button(choice, labelled, session, turn) for choice in offer.choices) if offer else ()
        return [
            Outgoing(html, buttons if number == len(shown) else (), protected=_keeps(document, protected), document=document)
            for number, (html, document) in enumerate(shown, 1)
        ]

    def expected(self, offer: Offer, language: str, dialogue: str) -> Expected:
        """What is on offer, in the words a person may type."""
        spoken = self.spoken(dialogue, language)
        labelled = [(choice.id, self._label(choice, spoken), choice.command) for choice in offer.choices]
        return Expected(labelled, offer.words, offer.most, offer.sound, offer.file)

    def spoken(self, dialogue: str, language: str) -> str:
        """The language in which a dialogue is spoken to someone who reads `language`."""
        if dialogue not in self.dialogues:
            return language
        if (dialogue, language) not in self._complete:
            self._complete[dialogue, language] = all(self.texts.has(language, text) for text in texts_of(self.dialogues[dialogue]))
        return language if self._complete[dialogue, language] else SOURCE

    def _languages(self, effects: list[Effect], language: str) -> list[str]:
        """For each effect its language. A sentence of the house goes with the dialogue's words that follow it, or else that came before."""
        if language == SOURCE:
            return [self._chosen(effect) if isinstance(effect, Say) else SOURCE for effect in effects]  # in which everything is there
        halved = {  # where one of its texts is not there, all that a dialogue says now is in Dutch
            _dialogue(effect.text)
            for effect in effects
            if isinstance(effect, Say) and not effect.language and not self.texts.has(language, effect.text, effect.values)
        }
        spoken: list[str | None] = []
        for effect in effects:
            match effect:
                case Say(language=chosen) if chosen:
                    spoken.append(self._chosen(effect))
                case Say(text) if _dialogue(text) in self.dialogues:
                    spoken.append(SOURCE if _dialogue(text) in halved else self.spoken(_dialogue(text), language))
                case PlanShown(dialogue):
                    spoken.append(self.spoken(dialogue, language))
                case _:
                    spoken.append(None)
        for order in (reversed(range(len(spoken))), range(len(spoken))):
            near: str | None = None
            for index in order:
                near = spoken[index] = spoken[index] or near
        return [each or language for each in spoken]

    def _chosen(self, said: Say) -> str:
        """The language that was chosen for these words, where all of them are there; else Dutch."""
        return said.language if said.language and self.texts.has(said.language, said.text, said.values) else SOURCE

    def _missed(self, effect: Effect, tongue: str, language: str) -> str:
        """What is told where a parent who chose another language reads Dutch here, or a teacher wanted to see another; else empty."""
        dialogue = self.dialogues.get(_dialogue(effect.text)) if isinstance(effect, Say) else None
        chosen = effect.language if isinstance(effect, Say) else ""
        if dialogue is None or dialogue.kind not in PARENT_KINDS or tongue == (chosen or language):
            return ""
        return "not_there" if chosen else "not_yet"

    def _written(self, message: _Message) -> str:
        """With the speaker's name above it; folded paragraphs that follow each other are one quote."""
        name = [f"<b>{self.texts.say(message.language, message.speaker)}:</b>"] if message.speaker else []
        parts = []
        for folded, paragraphs in groupby(message.paragraphs, lambda each: each[1]):
            html = "\n\n".join(words for words, _ in paragraphs)
            parts.append(f"<blockquote expandable>{html}</blockquote>" if folded else html)
        return "\n".join([*name, "\n\n".join(parts)])

    def _plan(self, plan: PlanShown, language: str) -> Iterator[str]:
        yield self.texts.say(language, self.wording["plan_title"], {"title": self.texts.say(language, plan.title)})
        for heading, answer in plan.entries:
            if answer:
                yield self.texts.say(language, self.wording["plan_entry"], {"heading": self.texts.say(language, heading), "answer": answer})
        empty = [self.texts.say(language, heading) for heading, answer in plan.entries if not answer]
        if empty:
            yield self.texts.say(language, self.wording["plan_empty"], {"headings": " · ".join(empty)})

    def _filed(self, plan: PlanFiled, language: str) -> Document:
        return filed(plan, lambda key, **values: without_isolates(plain(self.word(language, key, **values))))

    def _copied(self, card: CardFiled) -> Document:
        """Without the marks of direction, which nobody can see and some apps show."""
        spoken = [(code, name) for code, name in card.languages if self.texts.has(code, card.parts[0], card.values)]
        told = [[name, *(plain(self.texts.say(code, part, card.values)) for part in card.parts)] for code, name in spoken]
        return written(CARD, without_isolates("\n\n\n".join("\n\n".join(parts) for parts in told)) + "\n")

    def _button(self, choice: Offered, language: str, session: int, turn: int) -> Button:
        return Button(self._label(choice, language), button_data(session, turn, choice.id, choice.command), choice.style)

    def _label(self, choice: Offered, language: str) -> str:
        return self.texts.say(language, choice.label) if isinstance(choice.label, Text) else choice.label


def _keeps(document: Document | None, protected: bool) -> bool:
    """Whether the app should not pass it on: a plan, unless it is a file to take along; and always somebody's voice."""
    return protected if document is None else document.name == VOICE


def _dialogue(text: Text) -> str:
    """The dialogue a text stands in."""
    return text.context.partition(":")[0]


def _add(said: list[_Message], language: str, speaker: Text | None, html: str, folded: bool = False) -> None:
    if not said or said[-1].document or (said[-1].language, said[-1].speaker) != (language, speaker):
        said.append(_Message(language, speaker))
    said[-1].paragraphs.append((html, folded))
