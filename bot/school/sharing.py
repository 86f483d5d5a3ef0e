"""A plan that a colleague may read: by a code that works once, for a week, until it is withdrawn."""

from collections.abc import Mapping
from datetime import timedelta

from ..deeds import Circumstances
from ..dialogue.definition import Instant, Value, Values
from .codes import hashed
from .plans import own_plan

DAYS = 7  # how long a colleague can read it


def share_plan(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """A code for one colleague. Only its hash is kept, so it is shown this once."""
    plan = own_plan(at, values)
    if plan is None:
        return {"code": "", "until": ""}
    code, expires = at.new_code(), at.now + timedelta(days=DAYS)
    at.records.add_share(plan.id, hashed(code), expires)
    return {"code": code, "until": Instant(int(expires.timestamp()), at.zone.key)}


def withdraw_plan(at: Circumstances, values: Values) -> Mapping[str, Value]:
    """No colleague can read it from this moment."""
    plan = own_plan(at, values)
    if plan is not None:
        at.records.withdraw(plan.id)
    return {}


def take_share(at: Circumstances, code: str) -> str:
    """Takes the code of a shared plan: `plan` where this person may read it from now on, or own, expired, used, none."""
    share = at.records.share(hashed(code), at.person.id)
    if share is None:
        return "none"
    if at.records.plan(share.plan.id, at.person.id):
        return "own"  # who tries the code does not use it up
    if share.expires <= at.now:
        return "expired"
    return "plan" if at.records.use_share(share.id, at.person.id, at.now) else "used"
