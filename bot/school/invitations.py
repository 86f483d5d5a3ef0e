"""Codes that let people in: for staff once, for parents per class. Only the hash of a code is kept."""

import hashlib
import re
from collections.abc import Mapping
from datetime import timedelta

from ..deeds import Circumstances, text_of
from ..dialogue.definition import Value, Values
from ..records import CLASS, LEADER, TEACHER
from ..texts import SOURCE

CODE_BYTES = 16  # 128 bits at random, 22 characters
STAFF_DAYS, CLASS_DAYS = 14, 365  # how long a code works
PATTERN = re.compile(r"[A-Za-z0-9_-]{4,64}")
LINK = re.compile(r"start=([A-Za-z0-9_-]+)")


def lifetime(kind: str) -> timedelta:
    return timedelta(days=CLASS_DAYS if kind == CLASS else STAFF_DAYS)


def hashed(code: str) -> str:
    """What is kept of a code. It is random and long, so a plain hash can't be turned back; finding it is a look-up by hash."""
    return hashlib.sha256(code.encode()).hexdigest()


def code_in(text: str) -> str:
    """The code in what a person typed or pasted, a whole link too."""
    found = LINK.search(text)
    return found[1] if found else text.strip()


def use_code(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """Take an invitation. Staff get their role at once; a class code only says which class it is."""
    code = code_in(text_of(values, "code"))
    invitation = at.records.invitation(hashed(code)) if PATTERN.fullmatch(code) else None
    told: dict[str, Value] = {"found": "none", "school": "", "class_name": "", "class_id": ""}
    if invitation is None:
        return told
    if invitation.expires < at.now:
        return told | {"found": "expired"}
    if invitation.kind != CLASS:
        if invitation.used_by not in (None, at.person.id):
            return told | {"found": "used"}
        at.records.use_invitation(invitation.id, at.person.id, at.now)
        at.records.add_role(at.person.id, invitation.kind, invitation.school_id, invitation.class_id)
        at.new_commands = True
        if not at.person.language:
            at.records.set_language(at.person.id, SOURCE)
    found = {TEACHER: "teacher", LEADER: "leader"}.get(invitation.kind, "class")
    return told | {"found": found, "school": invitation.school, "class_name": invitation.class_name, "class_id": str(invitation.class_id or "")}
