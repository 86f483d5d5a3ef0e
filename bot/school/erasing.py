"""A parent wants nothing to be kept any more."""

from collections.abc import Mapping

from ..deeds import Circumstances
from ..dialogue.definition import Value, Values
from .guessing import minutes_left


def erase_me(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Everything of this person goes; of who works at the school too (`staff`), only what they have as a parent.

    Who has to wait before trying another code, waits first: or else erasing would be a way around.
    """
    staff, minutes = bool(at.records.roles(at.person.id)), minutes_left(at.records.guesses(at.person.id), at.now)
    if minutes:
        return {"staff": staff, "minutes": minutes}
    if staff:
        at.records.erase_parent(at.person.id)
    else:
        at.forgotten = True
    return {"staff": staff, "minutes": 0}
