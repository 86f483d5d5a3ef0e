"""What one bot may send, whatever it is: cards, what waits in the outbox, and answers."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from ..errors import RetryLater, TokenRefused
from ..questions import Records
from .clock import SharedClock
from .pacing import LONGEST_WORD, Rate, believed, recovered, refused, spend, too_late

log = logging.getLogger(__name__)

PATIENCE = 5.0  # seconds that a message of the outbox waits for its turn: it must still be ours when it has arrived
RECOVERING = 10.0  # seconds without a refusal, after which it goes a little faster again
TALKING = 1.0  # seconds after an answer in which people are talking


class Refusals(Protocol):
    """Where it is counted what came in the way."""

    def told_to_wait(self, after: float) -> None: ...
    def lost(self, reason: str) -> None: ...


class SharedBudget:
    """One bot's, which all its processes share through a row of the database: who has that row takes from it.

    The drain does so, for its cards and for what waits here for a turn. What was used without asking it takes from it too.
    """

    def __init__(self, bot: str, clock: SharedClock, per_second: float, seen: Refusals) -> None:
        """`per_second`: what the bot may send at most; 0 is without a limit."""
        self.bot, self.clock, self.timer, self.per_second, self.seen = bot, clock, clock.timer, per_second, seen
        self.spent = 0.0  # messages: what was used and not yet taken from it
        self.refusal = 0.0  # seconds Telegram said to wait, not noted yet
        self.wanted = asyncio.Event()  # somebody waits for a turn
        self._waiting = list[asyncio.Future[float | None]]()  # for a moment, oldest first
        self._blocked = 0.0  # until when nothing leaves, by the timer
        self._calm_since = self._answered = -max(RECOVERING, TALKING)  # by the timer
        self._closed = False

    # ---- what was sent, and what Telegram said
    def spend(self) -> None:
        """An answer was sent: it goes before all cards, and out of the same budget."""
        self.spent += self.per_second > 0
        self._answered = self.timer()

    @property
    def talking(self) -> bool:
        """Whether people are."""
        return self.timer() - self._answered < TALKING

    @property
    def blocked(self) -> float:
        """For how many seconds nothing may leave by itself: for ever where we stop."""
        return float("inf") if self._closed else self._told

    @property
    def _told(self) -> float:
        """For how many seconds Telegram said so."""
        return max(0.0, self._blocked - self.timer())

    def block(self, until: float) -> None:
        """Nothing leaves before that, by the timer."""
        self._blocked = max(self._blocked, until)

    def wait(self, error: RetryLater) -> None:
        """Nothing leaves for as long as Telegram said."""
        after = min(error.after, LONGEST_WORD)
        if not isinstance(error, TokenRefused):
            self.refusal = max(self.refusal, after)
            self.seen.told_to_wait(after)
        elif not self._told:
            log.error("Telegram refuses the token of bot %s: its cards wait; again in %.0f s", self.bot.rpartition(":")[2], after)
        self.block(self.timer() + after)

    def refused(self, error: RetryLater, everybody: bool) -> None:
        """Telegram said to wait, to somebody who sends beside the cards."""
        if everybody:
            self.wait(error)
        elif not isinstance(error, TokenRefused):
            self.seen.told_to_wait(error.after)

    def lost(self, reason: str) -> None:
        """A message of the outbox is not sent any more."""
        self.seen.lost(reason)

    # ---- turns of what waits in the outbox
    async def turn(self) -> bool:
        """Waits until a message of the outbox may leave by itself; False where that is not soon."""
        end = self.timer() + PATIENCE
        while self.per_second > 0 and not self.blocked:
            moment = await self._given(end - self.timer())
            if moment is None:
                return False
            await asyncio.sleep(max(0.0, moment - self.timer()))
            if not too_late(self.timer() - moment - (PATIENCE if self.talking else 0), self.per_second):  # in a crowd no moment may be kept in time
                break
        return not self.blocked

    async def _given(self, patience: float) -> float | None:
        """The moment that the drain gives, by the timer; None where there is none in so many seconds."""
        mine: asyncio.Future[float | None] = asyncio.get_running_loop().create_future()
        self._waiting.append(mine)
        self.wanted.set()
        try:
            async with asyncio.timeout(max(0.0, patience)):
                return await mine
        except TimeoutError:
            return None
        finally:
            self._waiting.remove(mine)

    @property
    def _unanswered(self) -> Sequence[asyncio.Future[float | None]]:
        return [each for each in self._waiting if not each.done()]

    @property
    def turns(self) -> int:
        """How many wait for one."""
        return len(self._unanswered)

    def give(self, moments: Sequence[float]) -> None:
        """To those who have waited longest."""
        for mine, moment in zip(self._unanswered, moments, strict=False):
            mine.set_result(moment)

    def close(self) -> None:
        """We stop: nothing leaves by itself any more."""
        self._closed = True
        for mine in self._unanswered:
            mine.set_result(None)

    # ---- the row that all share, in the transaction of who takes from it
    def rate(self, records: Records, refusal: float, spent: float) -> tuple[Rate | None, Rate]:
        """What is kept of it, which nobody else has until this transaction ends, and what it is by now."""
        kept = records.rate(self.bot)
        self.clock.look(records)  # now that nobody else has it
        before, at = Rate(*kept) if kept else None, self.clock.now().timestamp()
        told = self._told if refusal == self.refusal else 0.0  # what Telegram has said since is noted by the next one, as a refusal
        rate = spend(self._adapted(before, refusal, at), at, spent)
        return before, replace(rate, blocked_until=max(rate.blocked_until, at + told)) if told else rate  # that holds, whatever was done to the clock

    def write(self, records: Records, before: Rate | None, granted: Rate) -> None:
        """What is left of it, for all."""
        if granted != before:
            records.set_rate(self.bot, granted.per_second, granted.given, granted.blocked_until)

    def written(self, refusal: float, spent: float) -> None:
        """That much of what was told and used is in the database now."""
        self.refusal, self.spent = (0.0 if self.refusal == refusal else self.refusal), self.spent - spent

    def _adapted(self, rate: Rate | None, refusal: float, at: float) -> Rate:
        """The rate of now: slower after a refusal, a little faster again after a while without."""
        rate = rate and believed(rate, at)
        if rate is None or self.per_second <= 0 or not 0 < rate.per_second <= self.per_second:
            rate = Rate(self.per_second, *((rate.given, rate.blocked_until) if rate else ()))
        if refusal:
            self._calm_since = self.timer()
            return refused(rate, at, refusal)
        if rate.per_second < self.per_second and self.timer() - self._calm_since > RECOVERING:
            self._calm_since = self.timer()
            return recovered(rate, self.per_second)
        return rate
