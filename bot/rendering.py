"""Effects -> messages in a person's language. One message per speaker; the buttons stand under the last."""

from collections.abc import Iterable, Iterator, Mapping

from .channels.channel import Button, Outgoing
from .dialogue.definition import Text
from .dialogue.turn import Effect, Moved, Offer, Offered, PlanShown, Say
from .meaning import Expected, button_data
from .texts import SOURCE, Texts

LONGEST = 3900  # UTF-16 units in one message; Telegram's limit is 4,096


class Renderer:
    """Speaks with the house's wording, in any language."""

    def __init__(self, texts: Texts, wording: Mapping[str, Text]) -> None:
        self.texts, self.wording = texts, wording

    def word(self, language: str, key: str, **values: str | int) -> str:
        """One of the house's own sentences."""
        return self.texts.say(language, self.wording[key], values)

    def messages(self, effects: Iterable[Effect], language: str, session: int, turn: int, parents: bool) -> list[Outgoing]:
        """What a person gets to see. A turn is in one language: in Dutch where anything is missing in theirs, and parents are told so."""
        effects = list(effects)
        spoken = language if self._complete(effects, language) else SOURCE
        paragraphs: list[tuple[Text | None, list[str]]] = []
        for effect in effects:
            match effect:
                case Say(text, speaker, values):
                    _add(paragraphs, speaker, self.texts.say(spoken, text, values))
                case PlanShown():
                    for part in self._plan(effect, spoken):
                        _add(paragraphs, None, part)
                case Moved():
                    _add(paragraphs, None, self.word(spoken, "moved"))
        if parents and spoken != language and paragraphs:
            paragraphs[0][1].insert(0, self.word(language, "not_yet"))
        htmls = [html for speaker, parts in paragraphs for html in split(self._signed(speaker, spoken, parts))]
        offer = next((effect for effect in reversed(effects) if isinstance(effect, Offer)), None)
        buttons = tuple(self._button(choice, spoken, session, turn) for choice in offer.choices) if offer else ()
        return [Outgoing(html, buttons if number == len(htmls) else ()) for number, html in enumerate(htmls, 1)]

    def expected(self, offer: Offer, language: str) -> Expected:
        """What is on offer, in the words a person may type."""
        spoken = language if self._complete([offer], language) else SOURCE
        return Expected([(choice.id, self._label(choice, spoken), choice.command) for choice in offer.choices], offer.words)

    def _signed(self, speaker: Text | None, language: str, parts: list[str]) -> str:
        name = [f"<b>{self.texts.say(language, speaker)}:</b>"] if speaker else []
        return "\n".join([*name, "\n\n".join(parts)])

    def _plan(self, plan: PlanShown, language: str) -> Iterator[str]:
        yield self.texts.say(language, self.wording["plan_title"], {"title": self.texts.say(language, plan.title)})
        for heading, answer in plan.entries:
            if answer:
                yield self.texts.say(language, self.wording["plan_entry"], {"heading": self.texts.say(language, heading), "answer": answer})
        empty = [self.texts.say(language, heading) for heading, answer in plan.entries if not answer]
        if empty:
            yield self.texts.say(language, self.wording["plan_empty"], {"headings": ", ".join(empty)})

    def _button(self, choice: Offered, language: str, session: int, turn: int) -> Button:
        return Button(self._label(choice, language), button_data(session, turn, choice.id, choice.command))

    def _label(self, choice: Offered, language: str) -> str:
        return self.texts.say(language, choice.label) if isinstance(choice.label, Text) else choice.label

    def _complete(self, effects: list[Effect], language: str) -> bool:
        for effect in effects:
            match effect:
                case Say(text, speaker, values):
                    if not self.texts.has(language, text, values) or (speaker and not self.texts.has(language, speaker)):
                        return False
                case Offer(choices):
                    if not all(self.texts.has(language, choice.label) for choice in choices if isinstance(choice.label, Text)):
                        return False
                case PlanShown(_, title):
                    if not self.texts.has(language, title):
                        return False
        return True


def _add(paragraphs: list[tuple[Text | None, list[str]]], speaker: Text | None, html: str) -> None:
    if not paragraphs or paragraphs[-1][0] != speaker:
        paragraphs.append((speaker, []))
    paragraphs[-1][1].append(html)


def units(text: str) -> int:
    """Length as Telegram counts it: in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def split(html: str) -> list[str]:
    """A long message in parts, between lines (markup never runs over a line)."""
    parts: list[str] = [""]
    for line in html.split("\n"):
        longer = f"{parts[-1]}\n{line}" if parts[-1] else line
        if units(longer) > LONGEST and parts[-1]:
            parts.append(line)
        else:
            parts[-1] = longer
    return [part.strip("\n") for part in parts if part.strip()]
