"""Plans from elsewhere: out of the file that somebody took along from here or from another school."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..deeds import Circumstances
from ..dialogue.definition import Value, Values
from ..records import Entries, Plan
from .kept import ALL, FORMAT

MOST_PLANS = 200  # in one file
LONGEST = 2000  # characters of an answer: more than one that is typed
DAY = re.compile(r"\d{4}-\d\d-\d\d")
TALK = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?")


def bring_plans(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Those that are not here yet become this teacher's own; `read` is no where the file is not one of ours. What does not fit is left out."""
    plans = _plans_in(at.attached)
    if plans is None:
        return {"read": False, "count": 0}
    known = {(plan.dialogue, plan.entries) for plan in at.records.plans(at.person.id, ALL)}
    count = 0
    for told in reversed(plans[:MOST_PLANS]):  # the newest stands first
        dialogue, entries = str(told.get("dialogue", "")), tuple(_entries(at, told.get("entries")))
        if dialogue in at.content.dialogues and entries and (dialogue, entries) not in known:
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


def _entries(at: Circumstances, told: Any) -> Iterator[tuple[str, str]]:
    """Answers to headings that there are."""
    for each in told if isinstance(told, list) else ():
        place, answer = (each.get("place"), each.get("answer")) if isinstance(each, dict) else (None, None)
        if isinstance(place, str) and isinstance(answer, str) and place in at.content.library.texts:
            yield place, answer[:LONGEST]


def _keep(at: Circumstances, dialogue: str, entries: Entries, told: Mapping[str, Any]) -> None:
    id = at.records.add_plan(at.person.id, dialogue, entries, at.now)
    talk, follow_up = (str(told.get(name, "")) for name in ("talk", "follow_up"))
    days = (talk if TALK.fullmatch(talk) else "", follow_up if DAY.fullmatch(follow_up) else "")
    at.records.change_plan(Plan(id, dialogue, entries, *days, at.now), at.person.id, at.now)
