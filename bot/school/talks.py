"""What a parent takes along to school, said in the parent's language and in Dutch: a card for a talk, a kind word for the teacher."""

from collections.abc import Mapping

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Reference, Text, Value, Values
from ..dialogue.requests import TALK_ANSWERS
from ..dialogue.turn import Say
from ..texts import SOURCE

CARD = "gesprekskaart"  # for each question a state of that name: `kop` is the heading with {antwoord}, the others can be chosen
KIND_WORDS = "complimenten"  # for each choice a state of that name
CHOSEN = "="  # in front of what was chosen; all else was typed


def show_talk_card(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What was answered, under its headings; what was typed stands there as it is. Nothing where all was skipped."""
    given = {question: text_of(values, question) for question in TALK_ANSWERS}
    entries = [(_text(at, f"{CARD}:{question}.say.kop"), _answer(at, question, answer)) for question, answer in given.items() if answer]
    _say_in_both(at, CARD, "kaart", [(heading, {"antwoord": answer}) for heading, answer in entries])
    return {"gemaakt": bool(entries)}


def show_compliment(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """A kind word, by its name."""
    _say_in_both(at, KIND_WORDS, "zin", [(_text(at, f"{KIND_WORDS}:{text_of(values, 'soort')}.say"), {})])
    return {}


def _say_in_both(at: Circumstances, dialogue: str, speaker: str, said: list[tuple[Text, Values]]) -> None:
    """A message of its own in each language, under a name, so that it can be shown or sent on."""
    name = _text(at, f"{dialogue}:speakers.{speaker}")
    for language in dict.fromkeys((at.person.language or SOURCE, SOURCE)):
        at.effects += [Say(text, name, values, language=language) for text, values in said]


def _answer(at: Circumstances, question: str, answer: str) -> Value:
    place = f"{CARD}:{question}.say.{answer.removeprefix(CHOSEN)}"
    return Reference(place) if answer.startswith(CHOSEN) and place in at.content.library.texts else answer


def _text(at: Circumstances, place: str) -> Text:
    return at.content.library.texts[place]
