"""Cards that were claimed: which may leave now, what became of the rest, and the outbox for those that are several messages."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from ..channels.channel import Outgoing
from ..errors import KeyMissing, StoreUnavailable
from ..home.moments import STALE, may_send, next_hour_to_send, week_there
from ..questions import Records
from ..records import ByItself, Held, Outcome

log = logging.getLogger(__name__)

ONCE_MORE = timedelta(minutes=5)  # until a card that could not be made is tried again
Group = Sequence[Held]  # one person's
Render = Callable[[Records, Group], Sequence[Outgoing]]  # nothing where nothing can be made of them
Leaving = list[tuple[Group, Sequence[Outgoing]]]


def sorted_out(records: Records, claimed: Sequence[Held], now: datetime, render: Render) -> tuple[Leaving, list[Outcome]]:
    """What may leave now of what was claimed, person by person; and what became of the rest."""
    ready: Leaving = []
    rest: list[Outcome] = []
    by_person = sorted(claimed, key=lambda held: (held.person.id, held.id))
    for _, each in groupby(by_person, key=lambda held: held.person.id):
        wanted = []
        for held in each:
            if not held.wanted or held.person.unreachable:
                rest.append(Outcome(held.id, "dropped", "stopped"))
                continue
            at = now if may_send(now, held.zone) else next_hour_to_send(now, held.zone)
            if now - held.due > STALE or week_there(at, held.zone) != week_there(held.due, held.zone):  # another week has its own, or none
                rest.append(Outcome(held.id, "dropped", "late"))
            elif at > now:
                rest.append(Outcome(held.id, "due", held.reason, at, tried=False))
            else:
                wanted.append(held)
        if not wanted:
            continue
        try:
            messages = render(records, wanted)
        except Exception as error:  # noqa: BLE001  # ours, whatever it is: one card must not keep others back
            rest += _not_made(wanted, error, now)
            continue
        if messages:
            ready.append((wanted, messages))
        else:
            rest += [Outcome(held.id, "dropped", "no card") for held in wanted]
    return ready, rest


def into_outbox(records: Records, group: Group, messages: Sequence[Outgoing], by_itself: ByItself | None, now: datetime) -> list[Outcome]:
    """One person's cards wait there, in order; what that means in the ledger."""
    try:
        for message in messages:
            records.post(group[0].person.id, message.to_json(), card=True, by_itself=by_itself)
    except KeyMissing as error:
        return _not_made(group, error, now)
    return [Outcome(held.id, "sent") for held in group]


def _not_made(group: Group, error: Exception, now: datetime) -> list[Outcome]:
    """One person's cards come again, after a while. Raises StoreUnavailable, where it was that which kept them from being made."""
    if isinstance(error, StoreUnavailable) and not isinstance(error, KeyMissing):
        raise error
    log.error("card %d can't be made: %s", group[0].id, type(error).__name__)
    return [Outcome(held.id, "due", "not made", now + ONCE_MORE, tried=False) for held in group]
