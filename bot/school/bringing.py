"""Plans from elsewhere: out of the file that somebody took along from here or from another school; trusted no more than what is typed."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from ..deeds import Circumstances
from ..dialogue.definition import Value, Values
from ..home.days import FARTHEST
from ..meaning import LONGEST_ANSWER, clean
from ..records import Entries, Plan
from .kept import ALL, FORMAT
from .plans import DEBRIEF

MOST_PLANS = 200  # in one file
HOUR = 13  # how long a moment is, up to its hour


def bring_plans(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Those that are not here yet become this teacher's own; `read` is no where the file is not one of ours. What does not fit is left out."""
    plans = _plans_in(at.attached)
    if plans is None:
        return {"read": False, "count": 0}
    known = {(plan.dialogue, plan.entries) for plan in at.records.plans(at.person.id, ALL)}
    count = 0
    for told in reversed(plans[:MOST_PLANS]):  # the newest stands first
        dialogue = str(told.get("dialogue", ""))
        entries = _entries(at, dialogue, told.get("entries"))
        if entries and (dialogue, entries) not in known:
            _keep(at, dialogue, entries, told)
            known.add((dialogue, entries))
            count += 1
    return {"read": True, "count": count}


def _plans_in(content: bytes) -> list[dict[str, Any]] | None:
    """None where this is no file of ours."""
    try:
        data: Any = json.loads(content)
        if data["format"] != FORMAT:
            return None
        return [each for each in data["plans"] if isinstance(each, dict)]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _entries(at: Circumstances, dialogue: str, told: Any) -> Entries:
    """Answers under the headings of this preparation, and of the look back at its talk; none where it is no preparation that there is."""
    dialogues = at.content.dialogues
    if dialogue not in dialogues or not dialogues[dialogue].plan:
        return ()
    places = {text.context for name in (dialogue, DEBRIEF) for text in dialogues[name].plan.values()}
    answers: dict[str, str] = {}
    for each in told if isinstance(told, list) else ():
        place, answer = (each.get("place"), each.get("answer")) if isinstance(each, dict) else (None, None)
        if isinstance(place, str) and isinstance(answer, str) and place in places:
            answers[place] = clean(answer[:LONGEST_ANSWER])
    return tuple(answers.items())


def _keep(at: Circumstances, dialogue: str, entries: Entries, told: Mapping[str, Any]) -> None:
    id = at.records.add_plan(at.person.id, dialogue, entries, at.now)
    talk, follow_up = _moment(at, told.get("talk")), _moment(at, told.get("follow_up"))[:10]
    at.records.change_plan(Plan(id, dialogue, entries, talk, follow_up, at.now), at.person.id, at.now)


def _moment(at: Circumstances, told: Any) -> str:
    """A day, or a day and an hour, as a plan has it; empty where it is none, or years away."""
    try:
        moment = datetime.fromisoformat(str(told)).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        return ""
    if not isinstance(told, str) or abs(moment.date() - at.now.date()) > FARTHEST:
        return ""
    return moment.isoformat(timespec="minutes") if len(told) >= HOUR else date.isoformat(moment.date())
