"""Invitations: for staff and for who records cards once, for parents per class."""

from collections.abc import Mapping
from datetime import timedelta

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Value, Values
from ..records import CLASS, LEADER, TEACHER, VOICE
from ..texts import SOURCE
from .codes import code_in, hashed
from .sharing import take_share

STAFF_DAYS, CLASS_DAYS = 14, 365  # how long a code works


def lifetime(kind: str) -> timedelta:
    return timedelta(days=CLASS_DAYS if kind == CLASS else STAFF_DAYS)


def use_code(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Take an invitation, or a plan that a colleague shares. Staff get their role at once, who records gets leave to; a class code only says
    which class it is.
    """
    code = code_in(text_of(values, "code"))
    invitation = at.records.invitation(hashed(code)) if code else None
    told: dict[str, Value] = {"found": "none", "school": "", "class_name": "", "class_id": ""}
    if invitation is None:
        return told | {"found": take_share(at, code)}
    if invitation.expires <= at.now:
        return told | {"found": "expired"}
    if invitation.kind != CLASS:
        if not at.records.use_invitation(invitation.id, at.person.id, at.now):
            return told | {"found": "used"}
    if invitation.kind in (TEACHER, LEADER):
        at.records.add_role(at.person.id, invitation.kind, invitation.school_id, invitation.class_id)
        at.new_commands = True
        if not at.person.language:
            at.records.set_language(at.person.id, SOURCE)
    found = {TEACHER: "teacher", LEADER: "leader", VOICE: "voice"}.get(invitation.kind, "class")
    return told | {"found": found, "school": invitation.school, "class_name": invitation.class_name, "class_id": str(invitation.class_id or "")}
