"""How long somebody has to wait who sends wrong codes. Pure: counts and instants in, the same out."""

from datetime import datetime, timedelta

from ..records import Guesses

FREE = 5  # wrong codes within a day that cost nothing but the last, which costs a minute
FIRST, LONGEST = timedelta(minutes=1), timedelta(hours=1)
DAY = timedelta(days=1)


def wait_after(wrong: int) -> timedelta:
    """After so many wrong codes: nothing, then a minute, and twice as long each time, up to an hour."""
    if wrong < FREE:
        return timedelta()
    return min(FIRST * (1 << min(wrong - FREE, 10)), LONGEST)


def minutes_left(guesses: Guesses, now: datetime) -> int:
    """How many minutes it still takes, in whole ones; 0 where a code may be tried."""
    return max(0, -(-(guesses.until - now) // FIRST))


def after_wrong(guesses: Guesses, now: datetime) -> Guesses:
    """With one more that was wrong now. After a day without any, counting begins anew."""
    wrong = guesses.wrong + 1 if now - guesses.until < DAY else 1
    return Guesses(wrong, now + wait_after(wrong))
