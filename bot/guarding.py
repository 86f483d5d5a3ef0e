"""Before a teacher's words are kept: whether somebody can be known by them, and an alias that may stand there instead."""

from collections.abc import Callable, Iterator
from datetime import datetime

from .coaching.personal import aliased, find
from .content import Content
from .dialogue import engine
from .dialogue.definition import Wait
from .dialogue.snapshot import Snapshot
from .dialogue.turn import Step, Wrote
from .hearing import heard
from .questions import Records
from .records import Plan

NAMES = "namen"  # the dialogue that asks
ALIAS = "schuilnaam"  # the variable of a dialogue, and the heading of a plan, with the alias that a teacher chose


def asked_about_names(
    records: Records, content: Content, person: int, snapshot: Snapshot, wait: Wait | None, wrote: Wrote, now: Callable[[], datetime]
) -> Step | None:
    """The question whether an alias may stand for what looks like personal data in these words; None where nothing does, or it may be kept."""
    if wait is None or not wait.guarded or not records.roles(person) or _is_dropped(content, wait, wrote.text, now):
        return None
    plans = list(_plans_in(records, person, snapshot))
    if any(place.endswith(f".{ALIAS}") for plan in plans for place in _headings_meant(snapshot, plan)):
        return None  # it is the alias itself that is written
    known = {str(frame.variables[ALIAS]) for frame in snapshot.frames if ALIAS in frame.variables}
    known |= {answer for plan in plans for place, answer in plan.entries if place.endswith(f".{ALIAS}")}
    if wait.listen:
        known |= content.personal.lists["rehearsed"]
    found = find(wrote.text, content.personal, known)
    if not found:
        return None
    words = ", ".join(dict.fromkeys(f"“{wrote.text[each.begin : each.end]}”" for each in found))
    return engine.interrupt(content.library, snapshot, NAMES, {"typed": wrote.text, "proposal": aliased(wrote.text, found), "words": words})


def _is_dropped(content: Content, wait: Wait, text: str, now: Callable[[], datetime]) -> bool:
    """Whether these words are not kept at all, such as those that call for help: then that comes first."""
    remarks = [remark for remark in wait.check.remarks if not remark.keep] if wait.check else []
    rules = {remark.rule for remark in remarks}
    found = {each.rule for each in heard(text, rules, content.form, now)} if rules else set()
    return any(remark.fits(found) for remark in remarks)


def _plans_in(records: Records, person: int, snapshot: Snapshot) -> Iterator[Plan]:
    """Those of this teacher that the conversation is about."""
    for frame in snapshot.frames:
        id = str(frame.variables.get("plan_id", ""))
        plan = records.plan(int(id), person) if id.isdecimal() else None
        if plan is not None:
            yield plan


def _headings_meant(snapshot: Snapshot, plan: Plan) -> Iterator[str]:
    """The heading under which something is written now, by its place in the content."""
    for frame in snapshot.frames:
        id = str(frame.variables.get("answer_id", ""))
        if id.isdecimal() and int(id) < len(plan.entries):
            yield plan.entries[int(id)][0]
