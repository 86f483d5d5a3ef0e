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
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from ..channels.channel import Channel, Outgoing
from ..errors import DeliveryError, MessageRefused, NotKnown, PersonUnreachable, RetryLater, StoreUnavailable
from ..home.moments import end_of_card
from ..questions import Transactions
from ..records import ByItself, Held, Outcome, Person
from .budget import Refusals, SharedBudget
from .clock import SharedClock
from .pacing import AHEAD, LEAD, grant, grant_one
from .sender import Run
from .sorting import Group, Render, into_outbox, sorted_out

log = logging.getLogger(__name__)

LEASE = 30.0  # seconds: longer than a message may be on its way, its wait included
AT_ONCE = 256  # messages on their way, or waiting for their moment: at a thousand a second a quarter of a second
TOGETHER = 24  # cards that are taken and made together where there is a limit: that takes less than a card may be late
BESIDE = 16  # the same while people are talking, who would wait for all that is done at once
STARVING = 1.0  # seconds without a card while people are talking, after which one leaves whatever else is sent
IDLE = 1.0  # seconds between two looks where nothing waits
LONGEST = 20.0  # seconds that a message may be on its way: less than it is ours
MOST_DOUBLINGS = 12
MOST_ATTEMPTS = 20  # at one card: about nine hours
LANDING = 1.5  # seconds for what is on its way when we stop: less than `serve` gives
LATE, OF_A_STEP = 0.012, 0.4  # seconds, and of the time between two cards: a card that is later gets another moment, or too many go at once
LATEST = LEASE - LONGEST - 1.0  # the same for one that leaves while people are talking: it must still be ours when it has arrived
BETWEEN_SWEEPS = 5.0  # seconds between two looks for what a dead worker left
LONGEST_WAIT = 3600.0  # seconds between two attempts


class Seen(Refusals, Protocol):
    """Where it is counted."""

    def sent(self, late: float) -> None: ...
    def ended(self, state: str, reason: str) -> None: ...
    def taken_over(self, count: int) -> None: ...


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
        self.store, self.bot, self.channel, self.render, self.run = store, bot, channel, render, run
        self.worker, self.seen, self.at_once, self.timer = worker, seen, at_once, timer
        self.clock = SharedClock(clock, by_database, timer)
        self.budget = SharedBudget(store, bot, self.clock, run, per_second, seen)
        self._outcomes: list[Outcome] = []  # not noted yet
        self._flying: dict[asyncio.Task[None], Group] = {}
        self._swept = -BETWEEN_SWEEPS  # by the timer
        self._left = self._lent = -STARVING  # when the last card left, and when the last was given its moment out of turn, by the timer
        self.looked = self.timer()  # when the last step ended well; where it said for how long there is nothing to do, the end of that
        self._wake = asyncio.Event()

    async def until(self, stop: asyncio.Event) -> None:
        """Until `stop` is set; then what is on its way arrives, and what has not left waits for another."""
        self.budget.stop = stop
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

    @property
    def _starved(self) -> bool:
        """Whether people are talking, and no card has left here for a while: then one may, whatever else is sent."""
        return self.budget.talking and self.timer() - self._left >= STARVING

    @property
    def _most(self) -> int:
        """How many messages may be on their way."""
        return min(BESIDE, self.at_once) if self.budget.talking else self.at_once

    @property
    def _few(self) -> int:
        """How many are taken together: fewer are a commit for each few, more hold up who talks, and what should have left while they are made."""
        return min(self._most // 4, TOGETHER) if self.budget.per_second > 0 else self._most // 4

    async def step(self) -> float:
        """Notes what became of cards, takes new ones and sends them off. For how many seconds there is nothing to do. Raises StoreUnavailable."""
        room = max(0, min(self._few, self._most - len(self._flying)))
        if room < self._few and not self.budget.refusal:
            return IDLE  # woken when they have landed
        outcomes, refusal, spent = list(self._outcomes), self.budget.refusal, self.budget.spent
        flying = [held.id for group in self._flying.values() for held in group]
        ready, wait, blocked = await self.run(partial(self._claim, outcomes, refusal, spent, room, flying))
        self.budget.block(blocked)
        self.budget.kept(refusal, spent)
        del self._outcomes[: len(outcomes)]  # kept now; until then they would be offered again
        # to keep it all took its time: what should have left meanwhile leaves from now on, as far apart as it was, and what comes next after that
        late = max(0.0, self.timer() - ready[0].moment) if ready and self.budget.per_second > 0 else 0.0
        self.budget.spent += late * self.budget.per_second
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
        if not outcomes and not refusal and not spent and self.clock.known and self.timer() - self._swept < BETWEEN_SWEEPS:
            with self.store.glance() as records:
                if not records.has_due(self.bot, self.clock.now()):
                    return [], IDLE, 0.0
        with self.store.transaction() as records:
            sweeps = self.timer() - self._swept >= BETWEEN_SWEEPS
            if sweeps or not self.clock.known:  # a machine that slept takes its own clock for that of others, and what they hold for forgotten
                self.clock.look(records)
            records.settle(self.worker, outcomes, self.clock.now())
            if sweeps:
                self._swept = self.timer()
                self.seen.taken_over(records.release_held(self.clock.now(), LEASE, self.worker, flying))
            before, rate = self.budget.rate(records, refusal, spent)
            now, timed = self.clock.now(), self.timer()
            at, until = now.timestamp(), timed + LEASE - LONGEST
            whole = rate.per_second >= self.budget.per_second  # Telegram did not have to refuse
            lends = whole and self._starved and self.timer() - self._lent >= STARVING
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
            self.budget.keep(records, before, granted)
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

    def _note(self, outcomes: Sequence[Outcome]) -> None:
        with self.store.transaction() as records:
            records.settle(self.worker, outcomes, self.clock.now())

    # ---- one message
    async def _fly(self, ready: Ready) -> None:
        """Sends it at its moment."""
        group, first = ready.group, ready.group[0]
        wait = ready.moment - self.timer()
        if wait > 0:
            await asyncio.sleep(wait)
        now = self.timer()
        limit = self.budget.per_second
        late = limit > 0 and now - ready.moment > (LATEST if self._starved else LATE + OF_A_STEP / limit)
        if late or now > ready.until or self.budget.blocked or self.budget.stop.is_set():  # it would go together with others; or nobody sends now
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
            self.budget.wait(error)
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
            self.seen.sent((self.clock.now() - first.due).total_seconds())

    def _later(self, held: Held) -> datetime:
        """With some chance in it, so that what failed together does not come back together."""
        return self.clock.now() + timedelta(seconds=min(2.0 ** min(held.attempts, MOST_DOUBLINGS), LONGEST_WAIT) * random.uniform(0.5, 1.5))  # noqa: S311  # no secret

    async def _give_up(self, person: Person, reason: str) -> None:
        def work() -> None:
            with self.store.transaction() as records:
                records.set_unreachable(person.id, reason, self.clock.now())

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
        waiting = [asyncio.ensure_future(self._wake.wait()), asyncio.ensure_future(self.budget.stop.wait())]
        await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for each in waiting:
            each.cancel()
