"""What is heard in words that a person wrote: what the rules of form find, and a day."""

from collections.abc import Callable, Collection
from datetime import datetime

from .coaching.form import Form
from .dialogue.turn import Found
from .home.days import Day, read_day
from .texts import day_aloud

DAY = "dag"
NO_DAY = {"geen": "geen_dag", "bestaat_niet": "dag_bestaat_niet", "voorbij": "dag_voorbij"}  # why it is none
DAYS = frozenset((DAY, *NO_DAY.values()))  # the rules that are not those of form


def heard(text: str, rules: Collection[str], form: Form, now: Callable[[], datetime]) -> tuple[Found, ...]:
    """What these rules find in it. `now`, by the clock of the school, is asked for where they look for a day."""
    found = form.found(text, rules) if rules else ()
    return (*found, *_day(text, now())) if not DAYS.isdisjoint(rules) else found


def _day(text: str, now: datetime) -> tuple[Found, ...]:
    read = read_day(text, now)
    if isinstance(read, Day):
        return (Found(DAY, day_aloud(read.date)),)
    return (Found(NO_DAY[read]),)
