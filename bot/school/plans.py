"""A teacher's plans: looking at them, changing an answer, taking one along, and knowing when the talk is."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from babel.dates import format_date

from ..deeds import Circumstances, number_of, text_of
from ..dialogue.definition import Instant, Item, Reference, Text, Value, Values
from ..dialogue.turn import PlanFiled, PlanShown
from ..documents.making import FORMS
from ..home.days import Day, read_day
from ..records import Plan
from ..texts import SOURCE, day_aloud

DAY = "d MMM"  # 27 nov.
ABOUT, AGREED = "schuilnaam", "afspraak"  # what a plan's entries are called in its preparation
DEBRIEF = "afspraken_en_terugblik"  # the dialogue in which the talk is looked back at
LATEST = ""  # the plan that was worked on last
SHARED = "s"  # before the number of a plan that somebody else shares
LONGEST_LABEL = 40  # characters
MOST_OWN, MOST_SHARED = 40, 10  # of which one can be chosen; an app shows a hundred buttons, and of this length not even that


# ---- which plan
def own_plan(at: Circumstances, values: Values) -> Plan | None:
    """The plan that is meant, if it is this person's own."""
    id = text_of(values, "plan_id")
    if id == LATEST:
        return at.records.latest_plan(at.person.id)
    return at.records.plan(int(id), at.person.id) if id.isdecimal() else None


def _shared_plan(at: Circumstances, id: str) -> Plan | None:
    """One that a colleague shares; by `s` alone the one that was taken last."""
    shares = at.records.shared_with(at.person.id, at.now) if id.startswith(SHARED) else ()
    return next((share.plan for share in shares if id in (SHARED, f"{SHARED}{share.id}")), None)


def list_plans(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """This teacher's own, the newest first, and then those of colleagues."""
    own = [Item(str(plan.id), _label(at, plan)) for plan in at.records.plans(at.person.id, MOST_OWN)]
    shared = [Item(f"{SHARED}{share.id}", f"Collega: {_label(at, share.plan)}") for share in at.records.shared_with(at.person.id, at.now)]
    items = (*own, *shared[:MOST_SHARED])
    return {"plans": items, "count": len(items), "plan_id": items[0].id if items else ""}


def show_plan(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """A plan as it stands, one's own or a colleague's."""
    own = own_plan(at, values)
    plan = own or _shared_plan(at, text_of(values, "plan_id"))
    at.effects += filter(None, [_shown(at, plan)])
    return {"planned": plan is not None, "own": own is not None}


def look_up_plan(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What is known of it."""
    plan = own_plan(at, values)
    if plan is None:
        nothing: dict[str, Value] = {"found": False, "about": "", "agreed": "", "when": "", "past": False, "looked_back": False, "shared": False}
        return {**nothing, "plan_id": text_of(values, "plan_id")}
    dialogue = at.content.dialogues.get(plan.dialogue)
    about, planned = (_answer(at, plan, name) for name in (ABOUT, AGREED))
    agreed = dict(plan.entries).get(f"{DEBRIEF}:plan.agreed", "")
    talk = talk_day(plan)
    return {
        "found": True,
        "plan_id": str(plan.id),
        "about": about or (Reference(dialogue.title.context) if dialogue else ""),
        "agreed": agreed or planned,
        "when": _aloud(at, plan.talk),
        "past": talk is not None and talk < at.now.astimezone(at.zone).date(),
        "looked_back": bool(agreed),
        "shared": any(share.expires > at.now for share in at.records.shares(plan.id)),
    }


# ---- its answers
def list_answers(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Its headings, those without an answer marked."""
    entries = _entries(at, own_plan(at, values))
    return {"answers": tuple(Item(number, heading.dutch if answer else f"{heading.dutch} (leeg)") for number, (heading, answer) in entries.items())}


def look_up_answer(at: Circumstances, values: Values) -> Mapping[str, Value]:
    entry = _entries(at, own_plan(at, values)).get(text_of(values, "answer_id"))
    if entry is None:
        return {"found": False, "heading": "", "answer": ""}
    heading, answer = entry
    return {"found": True, "heading": Reference(heading.context), "answer": answer}


def change_answer(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """From now on the plan says this there."""
    plan = own_plan(at, values)
    entry = _entries(at, plan).get(text_of(values, "answer_id"))
    if plan is not None and entry is not None:
        note(at, plan, {entry[0].context: text_of(values, "answer")})
    return {}


def _entries(at: Circumstances, plan: Plan | None) -> Mapping[str, tuple[Text, str]]:
    """Headings that are still in the content, and answers, by a number that stays theirs."""
    texts = at.content.library.texts
    return {str(number): (texts[place], answer) for number, (place, answer) in enumerate(plan.entries if plan else ()) if place in texts}


def note(at: Circumstances, plan: Plan, answers: Mapping[str, str]) -> None:
    """Keeps these answers, by the places of their headings; what is not in the plan yet comes at its end."""
    at.records.change_plan(replace(plan, entries=tuple((dict(plan.entries) | dict(answers)).items())), at.person.id, at.now)


def keep_agreement(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """What came of the talk; an empty answer changes nothing."""
    plan = own_plan(at, values)
    if plan is not None:
        answers = {f"{DEBRIEF}:plan.{name}": text_of(values, name) for name in ("agreed", "als_dan")}
        note(at, plan, {place: answer for place, answer in answers.items() if answer})
    return {}


def copy_plan(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The same answers for another talk, without what came of this one."""
    plan = own_plan(at, values)
    if plan is None:
        return {"plan_id": text_of(values, "plan_id")}  # "" would be another plan
    entries = tuple((place, answer) for place, answer in plan.entries if not place.startswith(f"{DEBRIEF}:"))
    return {"plan_id": str(at.records.add_plan(at.person.id, plan.dialogue, entries, at.now))}


def delete_plan(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """It is gone, with its codes."""
    plan = own_plan(at, values)
    if plan is not None:
        at.records.delete_plan(plan.id)
    return {}


# ---- to take along
def file_plan(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The plan as a file; `form` is one of FORMS."""
    plan, form = own_plan(at, values), text_of(values, "form")
    shown = _shown(at, plan)
    if plan is not None and shown is not None and form in FORMS:
        at.effects.append(PlanFiled(form, shown, plan.talk, plan.follow_up, at.zone.key, plan.id, at.now))
    return {}


# ---- when the talk is
def set_talk(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The day of the talk, chosen (`day`) or written (`words`); `read` is gezet, or why it is not, or empty where there is no plan."""
    return _talk_is(at, own_plan(at, values), text_of(values, "words") or text_of(values, "day"))


def set_talk_time(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The time, on the day that is known."""
    plan = own_plan(at, values)
    return _talk_is(at, plan, f"{talk_day(plan) or ''} {text_of(values, 'words')}")


def _talk_is(at: Circumstances, plan: Plan | None, words: str) -> dict[str, Value]:
    read = read_day(words, at.now.astimezone(at.zone)) if plan else ""
    if plan is None or not isinstance(read, Day):
        return {"read": str(read), "when": "", "timed": False}
    talk = read.date.isoformat() if read.time is None else f"{read.date.isoformat()}T{read.time:%H:%M}"
    at.records.change_plan(replace(plan, talk=talk), at.person.id, at.now)
    return {"read": "gezet", "when": _aloud(at, talk), "timed": read.time is not None}


def talk_day(plan: Plan | None) -> date | None:
    """The day of the talk, where it is known."""
    return date.fromisoformat(plan.talk[:10]) if plan and plan.talk else None


def set_follow_up(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """The day on which is looked back: so many weeks after the talk, or after today where its day is not known; none after 0 weeks."""
    plan = own_plan(at, values)
    if plan is None:
        return {"when": ""}
    talk, weeks = talk_day(plan) or at.now.astimezone(at.zone).date(), number_of(values, "weeks")
    follow_up = (talk + timedelta(weeks=weeks)).isoformat() if weeks else ""
    at.records.change_plan(replace(plan, follow_up=follow_up), at.person.id, at.now)
    return {"when": _aloud(at, follow_up)}


# ---- in words
def _shown(at: Circumstances, plan: Plan | None) -> PlanShown | None:
    """With the headings that are still in the content; nothing where its preparation is no longer there."""
    dialogue = at.content.dialogues.get(plan.dialogue) if plan else None
    return None if dialogue is None else PlanShown(dialogue.id, dialogue.title, tuple(_entries(at, plan).values()))


def _answer(at: Circumstances, plan: Plan, name: str) -> str:
    """What the plan says under one heading of its preparation."""
    return dict(plan.entries).get(f"{plan.dialogue}:plan.{name}", "")


def _label(at: Circumstances, plan: Plan) -> str:
    """A button for this plan: whom it is about, what for, and when it was worked on last."""
    dialogue = at.content.dialogues.get(plan.dialogue)
    day = format_date(plan.updated.astimezone(at.zone), DAY, SOURCE)
    label = " · ".join(part for part in (" ".join(_answer(at, plan, ABOUT).split()), dialogue.title.dutch if dialogue else "", day) if part)
    return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1].rstrip()}…"


def _aloud(at: Circumstances, moment: str) -> Value:
    """A day, or a day and a time, as it is said."""
    if "T" in moment:
        return Instant(int(datetime.fromisoformat(moment).replace(tzinfo=at.zone).timestamp()), at.zone.key)
    return day_aloud(date.fromisoformat(moment)) if moment else ""
