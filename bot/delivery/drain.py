"""Week cards out of the ledger: taken a few at a time, each sent at its own moment, and what became of it noted.

Several processes may do this at once.
"""

import asyncio
import logging
import random
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Protocol

from ..channels.channel import Channel, Outgoing
from ..errors import DeliveryError, MessageRefused, NotKnown, PersonUnreachable, RetryLater, StoreUnavailable, TokenRefused
from ..home.moments import end_of_card
from ..questions import Records, Transactions
from ..records import ByItself, Held, Outcome, Person
from .pacing import AHEAD, JUMPED, LEAD, LONGEST_WORD, Rate, believed, grant, grant_one, recovered, refused, spend
from .sender import Run
from .sorting import Group, Render, into_outbox, sorted_out

log = logging.getLogger(__name__)

LEASE = 30.0  # seconds: longer than a message may be on its way, its wait included
AT_ONCE = 256  # messages on their way, or waiting for their moment: at a thousand a second a quarter of a second
TOGETHER = 24  # cards that are taken and made together where there is a limit: that takes less than a card may be late
BESIDE = 16  # the same while people are talking, who would wait for all that is done at once
TALKING = 1.0  # seconds after a reply in which they are
STARVING = 1.0  # seconds without a card while people are talking, after which one leaves whatever else is sent
IDLE = 1.0  # seconds between two looks where nothing waits
LONGEST = 20.0  # seconds that a message may be on its way: less than it is ours
PATIENCE = 5.0  # seconds that a message of the outbox waits for a moment: it must still be ours when it has arrived
MOST_DOUBLINGS = 12
MOST_ATTEMPTS = 20  # at one card: about nine hours
LANDING = 1.5  # seconds for what is on its way when we stop: less than `serve` gives
LATE, OF_A_STEP = 0.012, 0.4  # seconds, and of the time between two cards: a card that is later gets another moment, or too many go at once
LATEST = LEASE - LONGEST - 1.0  # the same for one that leaves while people are talking: it must still be ours when it has arrived
BETWEEN_SWEEPS = 5.0  # seconds between two looks for what a dead worker left
LONGEST_WAIT = 3600.0  # seconds between two attempts
RECOVERING = 10.0  # seconds without a refusal, after which it goes a little faster again


class Seen(Protocol):
    """Where it is counted."""

    def sent(self, late: float) -> None: ...
    def ended(self, state: str, reason: str) -> None: ...
    def told_to_wait(self, after: float) -> None: ...
    def taken_over(self, count: int) -> None: ...
    def lost(self, reason: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Ready:
    """What leaves for one person, and when: seconds by a clock that nobody sets. until: then it may no longer be ours when it has arrived."""

    person: Person
    group: Group
    message: Outgoing
    moment: float
    until: float


class Drain:
    """The cards of one bot."""

    def __init__(
        self,
        store: Transactions,
        bot: str,
        channel: Channel,
        render: Render,
        clock: Callable[[], datetime],
        run: Run,
        worker: str,
        per_second: float,
        seen: Seen,
        at_once: int = AT_ONCE,
        by_database: bool = False,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        """`worker` is a name no other process has. `per_second`: what the bot may send at most; 0 is without a limit.

        `by_database`: its clock, which workers on several machines share, says when what may be sent. `timer`: seconds by a clock that nobody sets.
        """
        self.store, self.bot, self.channel, self.render, self.clock, self.run = store, bot, channel, render, clock, run
        self.worker, self.per_second, self.seen, self.at_once, self.by_database, self.timer = worker, per_second, seen, at_once, by_database, timer
        self.spent = 0.0  # messages: what was used of the budget and not yet taken from it
        self._outcomes: list[Outcome] = []  # not noted yet
        self._refusal = 0.0  # seconds Telegram said to wait, not noted yet
        self._blocked = 0.0  # until when nothing leaves, by the timer
        self._flying: dict[asyncio.Task[None], Group] = {}
        self._swept = self._calm_since = -LONGEST_WAIT  # by the timer
        self._began: float | None = None  # when the timer stood at 0, by the clock as it was when last looked at
        self._left = self._lent = -STARVING  # when the last card left, and when the last was given its moment out of turn, by the timer
        self._replied = -TALKING  # when the last reply was sent, by the timer
        self.looked = self.timer()  # when the last step ended well; where it said for how long there is nothing to do, the end of that
        self._turns = asyncio.Lock()  # to ask for a moment for what waits in the outbox
        self._wake = asyncio.Event()
        self._stop = asyncio.Event()

    async def until(self, stop: asyncio.Event) -> None:
        """Until `stop` is set; then what is on its way arrives, and what has not left waits for another."""
        self._stop = stop
        while not stop.is_set():
            try:
                idle = await self.step()
                self.looked = self.timer() + idle
            except StoreUnavailable as error:
                log.error("cards have to wait: %s", error)
                idle = IDLE
            except Exception as error:  # noqa: BLE001  # ours, whatever it is: what is in hand comes back by itself, and the others go on
                log.error("a tick failed: %s", type(error).__name__)
                idle = IDLE
            if idle:
                await self._rest(min(idle, IDLE) if self._outcomes else idle)  # what has landed meanwhile is noted soon
        with suppress(StoreUnavailable):  # then its lease ends by itself
            await self.finish()

    async def finish(self) -> None:
        """Waits a little for what is on its way, and notes what became of it. Raises StoreUnavailable."""
        if self._flying:
            _, cut_off = await asyncio.wait(self._flying, timeout=LANDING)
            for task in cut_off:
                task.cancel()
            await asyncio.gather(*cut_off, return_exceptions=True)
        outcomes = list(self._outcomes)
        await self.run(partial(self._note, outcomes))
        del self._outcomes[: len(outcomes)]

    def spend(self) -> None:
        """A reply was sent: it goes before all cards, and out of the same budget."""
        self.spent += self.per_second > 0
        self._replied = self.timer()

    async def turn(self) -> bool:
        """Waits until a message of the outbox may leave by itself, out of the same budget; False where that is not soon. Raises StoreUnavailable."""
        if self.per_second > 0:
            end = self.timer() + PATIENCE
            async with self._turns:
                moment, wait = await self.run(self._moment)
                while moment is None and self.timer() + wait < end and not self._stop.is_set():
                    await asyncio.sleep(wait)
                    moment, wait = await self.run(self._moment)
            if moment is None:
                return False
            await asyncio.sleep(max(0.0, moment - self.timer()))
        return not self.blocked and not self._stop.is_set()

    @property
    def blocked(self) -> float:
        """For how many seconds nothing may leave by itself."""
        return max(0.0, self._blocked - self.timer())

    def refused(self, error: RetryLater, everybody: bool) -> None:
        """Telegram said to wait, to somebody who sends beside us."""
        if everybody:
            self._wait(error)
        elif not isinstance(error, TokenRefused):
            self.seen.told_to_wait(error.after)

    def lost(self, reason: str) -> None:
        """A message of the outbox is not sent any more."""
        self.seen.lost(reason)

    @property
    def _starved(self) -> bool:
        """Whether people are talking, and no card has left here for a while: then one may, whatever else is sent."""
        now = self.timer()
        return now - self._replied < TALKING and now - self._left >= STARVING

    @property
    def _most(self) -> int:
        """How many messages may be on their way."""
        return min(BESIDE, self.at_once) if self.timer() - self._replied < TALKING else self.at_once

    @property
    def _few(self) -> int:
        """How many are taken together: fewer are a commit for each few, more hold up who talks, and what should have left while they are made."""
        return min(self._most // 4, TOGETHER) if self.per_second > 0 else self._most // 4

    async def step(self) -> float:
        """Notes what became of cards, takes new ones and sends them off. For how many seconds there is nothing to do. Raises StoreUnavailable."""
        room = max(0, min(self._few, self._most - len(self._flying)))
        if room < self._few and not self._refusal:
            return IDLE  # woken when they have landed
        outcomes, refusal, spent = list(self._outcomes), self._refusal, self.spent
        flying = [held.id for group in self._flying.values() for held in group]
        ready, wait, blocked = await self.run(partial(self._claim, outcomes, refusal, spent, room, flying))
        self._blocked = max(self._blocked, blocked)
        del self._outcomes[: len(outcomes)]  # kept now; until then they would be offered again
        self._refusal, self.spent = (0.0 if self._refusal == refusal else self._refusal), self.spent - spent
        # to keep it all took its time: what should have left meanwhile leaves from now on, as far apart as it was, and what comes next after that
        late = max(0.0, self.timer() - ready[0].moment) if ready and self.per_second > 0 else 0.0
        self.spent += late * self.per_second
        for each in ready:
            task = asyncio.create_task(self._fly(replace(each, moment=each.moment + late)))
            self._flying[task] = each.group
            task.add_done_callback(self._landed)
        return 0.0 if ready else wait

    # ---- one transaction
    def _claim(
        self, outcomes: Sequence[Outcome], refusal: float, spent: float, room: int, flying: Sequence[int] = ()
    ) -> tuple[list[Ready], float, float]:
        """What is ours to send from now on, for how many seconds there is nothing to do, and until when nothing may leave.

        `flying`: cards that are on their way.
        """
        if not outcomes and not refusal and not spent and self._began is not None and self.timer() - self._swept < BETWEEN_SWEEPS:
            with self.store.glance() as records:
                if not records.has_due(self.bot, self._time()):
                    return [], IDLE, 0.0
        with self.store.transaction() as records:
            sweeps = self.timer() - self._swept >= BETWEEN_SWEEPS
            if self._began is None or sweeps:  # a machine that slept takes its own clock for that of others, and what they hold for forgotten
                self._look_at_clock(records)
            records.settle(self.worker, outcomes, self._time())
            if sweeps:
                self._swept = self.timer()
                self.seen.taken_over(records.release_held(self._time(), LEASE, self.worker, flying))
            before, rate = self._rate(records, refusal, spent)
            now, timed = self._time(), self.timer()
            at, until = now.timestamp(), timed + LEASE - LONGEST
            lends = self._starved and self.timer() - self._lent >= STARVING and rate.per_second >= self.per_second  # not where Telegram had to refuse
            give = grant_one if lends else grant
            moments, granted = give(rate, at, room)
            claimed = records.claim(self.bot, self.worker, now, now + timedelta(seconds=LEASE), len(moments)) if moments else []
            if lends and claimed:
                self._lent = self.timer()
            leaving, rest = sorted_out(records, claimed, now, self.render)
            ready = [(group, messages[0]) for group, messages in leaving if len(messages) == 1]
            for group, messages in leaving:
                if len(messages) > 1:  # where a card is heard too: the outbox keeps them in order
                    rest += into_outbox(records, group, messages, ByItself(end_of_card(group[0].due, group[0].zone), group[0].zone), now)
            records.settle(self.worker, rest, now)
            took = self.timer() - timed  # to make the cards took its time; not by the clock, which somebody may have set meanwhile
            at, timed = at + took, timed + took
            moments, granted = give(rate, at, min(len(ready), len(moments)))
            if granted != before:
                records.set_rate(self.bot, granted.per_second, granted.given, granted.blocked_until)
        for each in rest:
            if each.state != "due":
                self.seen.ended(each.state, each.reason)
        blocked = max(0.0, rate.blocked_until - at)
        if not claimed:
            full = blocked or rate.given > at + AHEAD / 2
            return [], max(0.01, blocked - LEAD, rate.given - at - AHEAD / 2) if full else IDLE, timed + blocked
        # what goes to more people than there are moments for goes with the last one: it is in hand
        last = len(moments) - 1
        leaves = [timed + moments[min(number, last)] - at for number in range(len(ready))]
        return [Ready(group[0].person, group, message, leaves[n], until) for n, (group, message) in enumerate(ready)], 0.0, timed + blocked

    def _moment(self) -> tuple[float | None, float]:
        """When one message may leave, by the timer; and, where there is no moment to give, for how many seconds there is none."""
        with self.store.transaction() as records:
            before, rate = self._rate(records)
            at, timed = self._time().timestamp(), self.timer()
            moments, granted = grant(rate, at, 1)
            if granted != before:
                records.set_rate(self.bot, granted.per_second, granted.given, granted.blocked_until)
        if moments:
            return timed + moments[0] - at, 0.0
        return None, max(0.01, rate.blocked_until - LEAD - at, rate.given + 1 / rate.per_second - AHEAD - at)

    def _rate(self, records: Records, refusal: float = 0.0, spent: float = 0.0) -> tuple[Rate | None, Rate]:
        """What is kept of it, which nobody else has until this transaction ends, and what it is by now."""
        kept = records.rate(self.bot)
        self._look_at_clock(records)  # now that nobody else has the rate
        before, at, told = Rate(*kept) if kept else None, self._time().timestamp(), self.blocked
        rate = spend(self._adapted(before, refusal, at), at, spent)
        return before, replace(rate, blocked_until=max(rate.blocked_until, at + told)) if told else rate  # that holds, whatever was done to the clock

    def _look_at_clock(self, records: Records) -> None:
        """Where it was set back, what was done by a time that is yet to come is done again."""
        began = (records.clock() if self.by_database else self.clock().timestamp()) - self.timer()
        set_back = self._began is not None and began < self._began - JUMPED
        self._began = began
        if set_back:
            records.forgive_late(self._time())

    def _time(self) -> datetime:
        """What time it is. Where a database is shared it is by its clock: by one that is ahead, what others hold would be taken from them."""
        return datetime.fromtimestamp((self._began or 0.0) + self.timer(), UTC) if self.by_database else self.clock()

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

    def _note(self, outcomes: Sequence[Outcome]) -> None:
        with self.store.transaction() as records:
            records.settle(self.worker, outcomes, self._time())

    # ---- one message
    async def _fly(self, ready: Ready) -> None:
        """Sends it at its moment."""
        group, first = ready.group, ready.group[0]
        wait = ready.moment - self.timer()
        if wait > 0:
            await asyncio.sleep(wait)
        now = self.timer()
        late = self.per_second > 0 and now - ready.moment > (LATEST if self._starved else LATE + OF_A_STEP / self.per_second)
        if self._stop.is_set() or now < self._blocked or late or now > ready.until:  # nobody sends now; or it would go together with what goes now
            self._put_back(group)
            return
        self._left = now
        try:
            async with asyncio.timeout(LONGEST):
                await self.channel.send(ready.person.key, ready.message)
        except PersonUnreachable as error:
            self._end(group, "failed", error.reason)
            await self._give_up(ready.person, error.reason)
        except MessageRefused as error:
            log.error("card %d is refused: %s", first.id, error)
            self._end(group, "failed", "refused")
        except RetryLater as error:
            self._wait(error)
            self._put_back(group)
        except (NotKnown, TimeoutError, asyncio.CancelledError):  # sent again at most once; the last: we stop, and it was still on its way
            again = first.reason != "unknown"
            self._end(group, "due" if again else "unknown", "unknown", self._later(first) if again else None)
        except DeliveryError as error:
            if first.attempts < MOST_ATTEMPTS:
                self._end(group, "due", first.reason, self._later(first))
            else:
                log.error("card %d is given up after %d attempts: %s", first.id, first.attempts, error)
                self._end(group, "failed", "given up")
        else:
            self._end(group, "sent")
            self.seen.sent((self._time() - first.due).total_seconds())

    def _wait(self, error: RetryLater) -> None:
        """Nothing leaves for as long as Telegram said."""
        after = min(error.after, LONGEST_WORD)
        if not isinstance(error, TokenRefused):
            self._refusal = max(self._refusal, after)
            self.seen.told_to_wait(after)
        elif self.timer() >= self._blocked:
            log.error("Telegram refuses the token of bot %s: its cards wait; again in %.0f s", self.bot.rpartition(":")[2], after)
        self._blocked = max(self._blocked, self.timer() + after)

    def _later(self, held: Held) -> datetime:
        """With some chance in it, so that what failed together does not come back together."""
        return self._time() + timedelta(seconds=min(2.0 ** min(held.attempts, MOST_DOUBLINGS), LONGEST_WAIT) * random.uniform(0.5, 1.5))  # noqa: S311  # no secret

    async def _give_up(self, person: Person, reason: str) -> None:
        def work() -> None:
            with self.store.transaction() as records:
                records.set_unreachable(person.id, reason, self._time())

        try:
            await self.run(work)
        except StoreUnavailable as error:
            log.error("that person %d can't be reached is not kept: %s", person.id, error)

    def _put_back(self, group: Group) -> None:
        """It was not its turn: it goes before what has come since."""
        self._outcomes += [Outcome(held.id, "due", held.reason, held.due, tried=False) for held in group]

    def _end(self, group: Group, state: str, reason: str = "", again: datetime | None = None) -> None:
        self._outcomes += [Outcome(held.id, state, reason, again) for held in group]
        if state != "due":
            for _ in group:
                self.seen.ended(state, reason)

    def _landed(self, task: asyncio.Task[None]) -> None:
        del self._flying[task]
        if not self._flying or len(self._flying) <= self._most - self._few:
            self._wake.set()

    async def _rest(self, seconds: float) -> None:
        """Until there is room again, `stop` is set, or so long."""
        self._wake.clear()
        waiting = [asyncio.ensure_future(self._wake.wait()), asyncio.ensure_future(self._stop.wait())]
        await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for each in waiting:
            each.cancel()
