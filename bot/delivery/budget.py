"""What one bot may send, whatever it is: cards, what waits in the outbox, and answers."""

import asyncio
import logging
from dataclasses import replace
from typing import Protocol

from ..errors import RetryLater, TokenRefused
from ..questions import Records, Transactions
from .clock import SharedClock
from .pacing import AHEAD, LEAD, LONGEST_WORD, Rate, believed, grant, recovered, refused, spend
from .sender import Run

log = logging.getLogger(__name__)

PATIENCE = 5.0  # seconds that a message of the outbox waits for a moment: it must still be ours when it has arrived
RECOVERING = 10.0  # seconds without a refusal, after which it goes a little faster again
TALKING = 1.0  # seconds after an answer in which people are talking


class Refusals(Protocol):
    """Where it is counted what came in the way."""

    def told_to_wait(self, after: float) -> None: ...
    def lost(self, reason: str) -> None: ...


class SharedBudget:
    """One bot's, which all its processes share through a row of the database: who has that row takes from it.

    What was used without asking is taken from it by whoever asks next, here.
    """

    def __init__(self, store: Transactions, bot: str, clock: SharedClock, run: Run, per_second: float, seen: Refusals) -> None:
        """`per_second`: what the bot may send at most; 0 is without a limit. `run`: where database calls are made."""
        self.store, self.bot, self.clock, self.run, self.per_second, self.seen = store, bot, clock, run, per_second, seen
        self.stop = asyncio.Event()  # then nothing more leaves by itself
        self.spent = 0.0  # messages: what was used and not yet taken from it
        self.refusal = 0.0  # seconds Telegram said to wait, not noted yet
        self.timer = clock.timer
        self._blocked = 0.0  # until when nothing leaves, by the timer
        self._calm_since = self._answered = -max(RECOVERING, TALKING)  # by the timer
        self._turns = asyncio.Lock()  # to ask for a moment for what waits in the outbox

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
        """For how many seconds nothing may leave by itself."""
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
        elif not self.blocked:
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

    # ---- what may be sent
    async def turn(self) -> bool:
        """Waits until a message of the outbox may leave by itself; False where that is not soon. Raises StoreUnavailable."""
        if self.per_second > 0:
            end = self.timer() + PATIENCE
            async with self._turns:
                moment, wait = await self.run(self._moment)
                while moment is None and self.timer() + wait < end and not self.stop.is_set():
                    await asyncio.sleep(wait)
                    moment, wait = await self.run(self._moment)
            if moment is None:
                return False
            await asyncio.sleep(max(0.0, moment - self.timer()))
        return not self.blocked and not self.stop.is_set()

    def _moment(self) -> tuple[float | None, float]:
        """When one message may leave, by the timer; and, where there is no moment to give, for how many seconds there is none."""
        with self.store.transaction() as records:
            before, rate = self.rate(records)
            at, timed = self.clock.now().timestamp(), self.timer()
            moments, granted = grant(rate, at, 1)
            self.keep(records, before, granted)
        if moments:
            return timed + moments[0] - at, 0.0
        return None, max(0.01, rate.blocked_until - LEAD - at, rate.given + 1 / rate.per_second - AHEAD - at)

    def rate(self, records: Records, refusal: float = 0.0, spent: float = 0.0) -> tuple[Rate | None, Rate]:
        """What is kept of it, which nobody else has until this transaction ends, and what it is by now."""
        kept = records.rate(self.bot)
        self.clock.look(records)  # now that nobody else has it
        before, at, told = Rate(*kept) if kept else None, self.clock.now().timestamp(), self.blocked
        rate = spend(self._adapted(before, refusal, at), at, spent)
        return before, replace(rate, blocked_until=max(rate.blocked_until, at + told)) if told else rate  # that holds, whatever was done to the clock

    def keep(self, records: Records, before: Rate | None, granted: Rate) -> None:
        """What is left."""
        if granted != before:
            records.set_rate(self.bot, granted.per_second, granted.given, granted.blocked_until)

    def kept(self, refusal: float, spent: float) -> None:
        """That is in the database now."""
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
