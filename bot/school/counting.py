"""How often a card worked well, or was too hard: counted for the class and the theme, never for a person."""

from collections.abc import Mapping

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Value, Values

WORKED, TOO_HARD = "worked", "too_hard"
POSTER = "poster"
THANKS = 3  # ways of saying so


def count_card(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """One more for the theme: `what` is worked or too_hard. The same card counts once; one that a parent asked for does not, for that is
    the same card again. `thanks` chooses what is said: another number for most other cards.
    """
    class_id, what, theme, card = (text_of(values, name) for name in ("class_id", "what", "theme_id", "card_id"))
    counted, this = text_of(values, "counted"), f"{what}:{card}"
    mine = {str(each.school_class.id) for each in at.records.subscriptions(at.person.id)}
    if class_id in mine and what in (WORKED, TOO_HARD) and this not in counted.split():
        at.records.count(int(class_id), what, theme)
        counted = f"{counted} {this}".strip()
    return {"counted": counted, "thanks": sum(map(ord, theme + card)) % THANKS}
