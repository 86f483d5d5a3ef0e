"""What is kept of a person: how much and until when, and all of it to take along."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from ..deeds import Circumstances
from ..dialogue.definition import Instant, Value, Values
from ..dialogue.turn import KeptFiled, Played, Say
from ..home.moments import ZONE
from ..records import Consent, Plan, Practice
from ..stage import stage_of
from ..texts import SOURCE, day_aloud
from .recordings import language_of

FORMAT = "samenspraak/1"
ALL = 10_000  # plans: more than anybody has
TOLD_TO_PARENTS = [f"mijngegevens:overzicht.{place}" for place in ("say.ouder", "say.toestemming", "waarom.aside")]


def look_up_kept(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Of a parent the consent that was given last, of a member of staff how much there is; and for how many days what is kept."""
    return _told(at, *_made(at))


def _made(at: Circumstances) -> tuple[Sequence[Plan], Sequence[Practice]]:
    """Every plan and rehearsal of a teacher, the newest plan and the oldest rehearsal first."""
    return at.records.plans(at.person.id, ALL), at.records.all_practices(at.person.id)


def _told(at: Circumstances, plans: Sequence[Plan], practices: Sequence[Practice]) -> Mapping[str, Value]:
    kept, mine = at.content.retention, at.records.subscriptions(at.person.id)
    given = _given(at)
    return {
        "staff": bool(at.records.roles(at.person.id)),
        "parent": bool(mine),
        "classes": ", ".join(each.school_class.name for each in mine),
        "since": Instant(int(given.at.timestamp()), ZONE) if given else "",
        "consent": given.version if given else "",
        "plans": len(plans),
        "rehearsals": len(practices),
        "reminders": len(at.records.reminders(at.person.id)),
        "recordings": len(at.records.recordings_by(at.person.id)),
        "browsers": at.records.browsers(at.person.id, at.now),
        "plan_months": kept.plan_months,
        "rehearsal_days": kept.rehearsal,
        "conversation_days": kept.conversation,
        "stopped_days": kept.stopped,
        "browser_days": kept.browser,
        "backup_days": kept.backup,
    }


def _given(at: Circumstances) -> Consent | None:
    """The consent that holds, given last."""
    return max((each for each in at.records.consents(at.person.id) if each.ended is None), key=lambda each: each.at, default=None)


def take_along(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Everything as two files, to read and for another program, and what was recorded."""
    made = _made(at)
    told = _told(at, *made)
    says = [Say(at.content.library.texts[place], None, told) for place in TOLD_TO_PARENTS] if told["parent"] else []
    at.effects.append(KeptFiled(tuple(says), "\n\n".join(_written(at, *made)), json.dumps(_data(at, *made), ensure_ascii=False, indent=1)))
    at.effects.extend(Played(each.id, language_of(at, each)) for each in at.records.recordings_by(at.person.id))
    return {}


def _written(at: Circumstances, plans: Sequence[Plan], practices: Sequence[Practice]) -> Iterator[str]:
    """Who it is, and what a teacher made, in their own words."""
    language = at.content.languages[at.person.language or SOURCE].name
    roles = [" · ".join(filter(None, (_school(at, each.school_id), _class(at, each.class_id)))) for each in at.records.roles(at.person.id)]
    yield "\n".join([f"Samenspraak, {at.now.astimezone(at.zone).date().isoformat()}", at.person.key, language, *roles])
    for plan in reversed(plans):
        dialogue = at.content.dialogues.get(plan.dialogue)
        yield "\n".join([f"# {dialogue.title.dutch if dialogue else plan.dialogue}", *([plan.talk.replace("T", " ")] if plan.talk else [])])
        yield from (f"{heading}:\n{answer}" for heading, answer in _headed(at, plan) if answer)
    parents = stage_of(at.content).parents
    for each in practices:
        who = parents[each.persona].title.dutch if each.persona in parents else each.persona
        yield f"# Oefengesprek: {who}, {day_aloud(each.updated.astimezone(at.zone).date())}"
        yield "\n".join(f"– {said.text}" for said in each.said) or "–"


def _headed(at: Circumstances, plan: Plan) -> Iterator[tuple[str, str]]:
    """Answers under their headings in Dutch; under their place in the content where it is no longer there."""
    texts = at.content.library.texts
    return ((texts[place].dutch if place in texts else place, answer) for place, answer in plan.entries)


def _data(at: Circumstances, plans: Sequence[Plan], practices: Sequence[Practice]) -> dict[str, Any]:
    """All of it, for another program. Times are ISO 8601."""
    person, records = at.person, at.records
    return {
        "format": FORMAT,
        "made": at.now.isoformat(),
        "account": person.key,
        "language": person.language or SOURCE,
        "listens_in": records.listens_in(person.id),
        "roles": [
            {"kind": role.kind, "school": _school(at, role.school_id), "class": _class(at, role.class_id)} for role in records.roles(person.id)
        ],
        "consents": [
            {"school": each.school, "class": each.class_name, "version": each.version, "given": each.at.isoformat(), "ended": _iso(each.ended)}
            for each in records.consents(person.id)
        ],
        "moments": [
            {"class": each.school_class.name, "weekday": each.moment.weekday, "minute": each.moment.minute, "paused_until": each.paused_until}
            for each in records.subscriptions(person.id)
        ],
        "cards": [{"class": name, "week": week, "sent": _iso(sent)} for name, week, sent in records.cards_sent(person.id)],
        "plans": [
            {
                "dialogue": plan.dialogue,
                "talk": plan.talk,
                "follow_up": plan.follow_up,
                "changed": plan.updated.isoformat(),
                "entries": [
                    {"place": place, "heading": heading, "answer": answer}
                    for (place, answer), (heading, _) in zip(plan.entries, _headed(at, plan), strict=True)
                ],
            }
            for plan in plans
        ],
        "rehearsals": [
            {
                "parent": each.persona,
                "about": each.kind,
                "level": each.level,
                "when": each.updated.isoformat(),
                "said": [said.text for said in each.said],
            }
            for each in practices
        ],
        "reminders": [
            {"about": each.dialogue, "kind": each.kind, "day": each.day, "comes": each.due.isoformat()} for each in records.reminders(person.id)
        ],
        "recordings": [
            {"theme": each.theme, "card": each.card, "language": each.language, "seconds": each.seconds} for each in records.recordings_by(person.id)
        ],
        "conversations": [
            {"status": status, "changed": changed.isoformat(), "kept": json.loads(kept)} for status, changed, kept in records.conversations(person.id)
        ],
        "codes": [
            {"for": what, "school": school, "class": school_class, "used": used.isoformat()}
            for what, school, school_class, used in records.codes_used(person.id)
        ],
        "wrong_codes": records.guesses(person.id).wrong,
        "browsers": records.browsers(person.id, at.now),
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _school(at: Circumstances, id: int) -> str:
    school = at.records.school(id)
    return school.name if school else ""


def _class(at: Circumstances, id: int | None) -> str:
    found = at.records.school_class(id) if id is not None else None
    return found.name if found else ""
