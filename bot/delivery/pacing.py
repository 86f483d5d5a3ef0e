"""How fast a bot may send: evenly, from one budget that all processes share. Pure: times are seconds since 1970.

The generic cell rate algorithm in one number: up to which moment the budget was given away. Who takes from it gets the moments to send at.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

AHEAD = 0.5  # seconds that are given away at most: who has stopped by then need not send
LEAD = 0.05  # seconds between being given a moment and the first of them: to keep it takes a while
COUNTED = 1.0  # seconds: Telegram counts what came in the last of them
JUMPED = 10.0  # seconds ahead: the clock has been set back
LONGEST_WORD = 1800.0  # seconds that Telegram's word holds: what is farther ahead was said before the clock was set back
SLOWEST = 1.0  # a second, or what was set, if that is less
SLOWER, FASTER = 0.9, 1.02  # the rate after refusals, and after a while without one
LATE, OF_A_STEP = 0.012, 0.4  # seconds, and of the time between two messages: one that is later would go together with the next
SOON = 60.0  # seconds after a refusal within which another is no chance: the limit is lower than we think


@dataclass(frozen=True, slots=True)
class Rate:
    """What a bot may send. per_second: 0 is without a limit. given: up to when it was given away. blocked_until: Telegram's own word."""

    per_second: float
    given: float = 0.0
    blocked_until: float = 0.0


def believed(rate: Rate, now: float) -> Rate:
    """Without what is so far ahead that the clock must have been set back since: nobody is silent for that long."""
    blocked_until = rate.blocked_until if rate.blocked_until <= now + LONGEST_WORD else 0.0
    given = rate.given if rate.given <= max(now, blocked_until) + JUMPED else now
    return replace(rate, given=given, blocked_until=blocked_until)


def grant(rate: Rate, now: float, wanted: int) -> tuple[Sequence[float], Rate]:
    """The moments at which up to so many messages may leave, and what is left."""
    if now < rate.blocked_until - LEAD:
        return (), rate
    if rate.per_second <= 0:
        return [max(now, rate.blocked_until)] * wanted, rate
    given = max(rate.given, now + LEAD)
    count = max(0, min(wanted, int((now + AHEAD - given) * rate.per_second)))
    if given <= now + LEAD:  # however slow it is, one may leave
        count = max(count, min(wanted, 1))
    step = 1 / rate.per_second
    return [given + number * step for number in range(count)], replace(rate, given=given + count * step)


def grant_one(rate: Rate, now: float, wanted: int) -> tuple[Sequence[float], Rate]:
    """The same; but where all was given away one may leave all the same."""
    moments, granted = grant(rate, now, wanted)
    if moments or not wanted or now < rate.blocked_until - LEAD:
        return moments, granted
    return [now + LEAD], replace(rate, given=rate.given + 1 / rate.per_second)


def shared(moments: int, cards: int, turns: int, odd: bool) -> int:
    """How many of these moments are for cards, where so many of them and so many messages of the outbox want one: half, or what the others leave.

    `odd`: one that can't be halved is for a card.
    """
    return min(cards, max((moments + odd) // 2, moments - turns))


def next_look(rate: Rate, now: float) -> float:
    """In how many seconds there is something to give again: half of what is given ahead, or one message where that takes longer."""
    return rate.given - now - min(AHEAD / 2, max(LEAD, AHEAD - 1 / rate.per_second)) if rate.per_second > 0 else 0.0


def too_late(late: float, per_second: float) -> bool:
    """Whether a message that is so many seconds late needs another moment, or too many go at once."""
    return per_second > 0 and late > LATE + OF_A_STEP / per_second


def spend(rate: Rate, now: float, sent: float) -> Rate:
    """With what was sent already: who is typing gets an answer without asking. A part of a message is the time that it would take.

    What was sent longer ago than Telegram counts holds up nothing any more.
    """
    if rate.per_second <= 0 or not sent:
        return rate
    given = min(max(rate.given, now) + sent / rate.per_second, now + COUNTED)
    return replace(rate, given=max(rate.given, given))


def refused(rate: Rate, now: float, after: float) -> Rate:
    """Telegram said to wait so many seconds: everybody does, and goes slower if it said so shortly before too.

    What was on its way already does not count again.
    """
    again = 0 <= now - rate.blocked_until < SOON
    slower = max(min(SLOWEST, rate.per_second), rate.per_second * SLOWER) if again else rate.per_second
    return replace(rate, per_second=slower, given=max(rate.given, now + after), blocked_until=max(rate.blocked_until, now + after))


def recovered(rate: Rate, most: float) -> Rate:
    """After a while without a refusal."""
    return replace(rate, per_second=min(most, rate.per_second * FASTER))
