"""How often a card worked well, or was too hard: counted for the class and the theme, never for a person."""

from collections.abc import Mapping

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Value, Values
from ..home.themes import EASIER

WORKED, TOO_HARD = "worked", "too_hard"
POSTER = "poster"
THANKS = 3  # ways of saying so


def count_card(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """One more for the theme: `what` is worked or too_hard. Each counts once in the conversation of a card that came, however many cards a parent
    looks at in it: else one parent could make a number that seems that of five. `thanks` chooses what is said: another number for the next card.
    """
    class_id, what, theme, card = (text_of(values, name) for name in ("class_id", "what", "theme_id", "card_id"))
    counted = text_of(values, "counted")
    mine = {str(each.school_class.id) for each in at.records.subscriptions(at.person.id)}
    if class_id in mine and what in (WORKED, TOO_HARD) and what not in counted.split():
        at.records.count(int(class_id), what, theme)
        counted = f"{counted} {what}".strip()
    cards = [*at.content.themes.of_class(theme).cards, EASIER]
    place = cards.index(card) if card in cards else 0
    return {"counted": counted, "thanks": (place + sum(map(ord, theme))) % THANKS}
