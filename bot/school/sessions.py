"""A teacher's own work: taking up a paused preparation, and seeing the plan again."""

from collections.abc import Mapping

from ..deeds import Circumstances
from ..dialogue.definition import Value, Values
from ..dialogue.turn import PlanShown


def resume(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Take up the preparation that was paused last."""
    at.resumed = at.records.paused_session(at.person.id)
    return {"resumed": at.resumed is not None}


def show_plan(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The plan that was worked on last, as it stands."""
    plan = at.records.latest_plan(at.person.id)
    dialogue = at.content.dialogues.get(plan.dialogue) if plan else None
    if plan is None or dialogue is None:
        return {"planned": False}
    headings = {heading.context: heading for heading in dialogue.plan.values()}
    entries = tuple((headings[context], answer) for context, answer in plan.entries if context in headings)
    at.effects.append(PlanShown(dialogue.id, dialogue.title, entries))
    return {"planned": True}
