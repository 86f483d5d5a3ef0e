"""Invitations: for staff and for who records cards once, for parents per class."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Value, Values
from ..records import CLASS, LEADER, TEACHER, VOICE, Guesses
from ..texts import SOURCE
from .codes import code_in, hashed
from .guessing import after_wrong, minutes_left
from .sharing import take_share

STAFF_DAYS, CLASS_DAYS = 14, 365  # how long a code works
WRONG = ("none", "used", "expired")
NEVER = datetime.fromtimestamp(0, UTC)
NOT_FOUND: dict[str, Value] = {"found": "none", "school": "", "class_name": "", "class_id": "", "minutes": 0}


def lifetime(kind: str) -> timedelta:
    return timedelta(days=CLASS_DAYS if kind == CLASS else STAFF_DAYS)


def use_code(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Take an invitation, or a plan that a colleague shares. Who sent too many wrong codes has to wait: then none is looked at."""
    code, guesses = code_in(text_of(values, "code")), at.records.guesses(at.person.id)
    if minutes := minutes_left(guesses, at.now):
        return NOT_FOUND | {"found": "wait", "minutes": minutes}
    told = _taken(at, code)
    if told["found"] not in WRONG:
        at.records.set_guesses(at.person.id, Guesses(0, NEVER))
    elif code:  # what can't be a code is no guess
        at.records.set_guesses(at.person.id, after_wrong(guesses, at.now))
        at.records.count_wrong_code()
    return told


def _taken(at: Circumstances, code: str) -> Mapping[str, Value]:
    """Staff get their role at once; a class code only says which class it is."""
    invitation = at.records.invitation(hashed(code)) if code else None
    if invitation is None:
        return NOT_FOUND | {"found": take_share(at, code)}
    if invitation.expires <= at.now:
        return NOT_FOUND | {"found": "expired"}
    if invitation.kind != CLASS:
        if not at.records.use_invitation(invitation.id, at.person.id, at.now):
            return NOT_FOUND | {"found": "used"}
    if invitation.kind in (TEACHER, LEADER):
        at.records.add_role(at.person.id, invitation.kind, invitation.school_id, invitation.class_id)
        at.new_commands = True
        if not at.person.language:
            at.records.set_language(at.person.id, SOURCE)
    found = {TEACHER: "teacher", LEADER: "leader", VOICE: "voice"}.get(invitation.kind, "class")
    return NOT_FOUND | {"found": found, "school": invitation.school, "class_name": invitation.class_name, "class_id": str(invitation.class_id or "")}
