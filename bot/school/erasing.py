"""A person wants nothing to be kept of them any more, or less."""

from collections.abc import Mapping

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Value, Values
from .guessing import minutes_left


def erase_me(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Everything goes; or only what a member of staff has as a parent, or wrote and spoke.

    Who has to wait before trying another code, waits first: or else erasing would be a way around.
    """
    minutes = minutes_left(at.records.guesses(at.person.id), at.now)
    if not minutes:
        match text_of(values, "what"):
            case "ouder":
                at.records.erase_parent(at.person.id)
            case "werk":
                at.records.erase_work(at.person.id, at.now, talking=True)
            case _:
                at.forgotten = True
    return {"minutes": minutes}
