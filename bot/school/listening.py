"""Parents who listen rather than read: in which language, and the recording that comes with their card."""

from collections.abc import Mapping

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Item, Value, Values
from ..dialogue.turn import Played


def spoken(at: Circumstances) -> tuple[Item, ...]:
    """The languages in which a card can be recorded and heard."""
    return tuple(Item(code, name) for code, name in at.content.spoken.items())


def look_up_listening(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The language in which this parent hears the card, and those there are."""
    return {"listening": at.content.spoken.get(at.records.listens_in(at.person.id), ""), "spoken": spoken(at)}


def listen_in(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """From now on the card is heard in this language; with an empty one it is read."""
    language = text_of(values, "language")
    if language == "" or language in at.content.spoken:
        at.records.listen_in(at.person.id, language)
    return {"listening": at.content.spoken.get(language, "")}


def play(at: Circumstances, theme: str, card: str) -> None:
    """The recording of a card goes before it, where this parent listens and there is one."""
    language = at.records.listens_in(at.person.id)
    if language == "":
        return
    mine = [each.school_class for each in at.records.subscriptions(at.person.id)]
    found = at.records.recording_for([each.id for each in mine], [each.school_id for each in mine], theme, card, language)
    if found is not None:
        at.effects.append(Played(found.id, at.content.spoken.get(language, language)))
