"""Week cards out of the ledger: taken a few at a time, each sent at its own moment, and what became of it noted.

Several processes may do this at once. What waits in the outbox gets its moments here too, out of the same budget.
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
from typing import NamedTuple, Protocol

from ..channels.channel import Channel, Outgoing
from ..errors import DeliveryError, MessageRefused, NotKnown, PersonUnreachable, RetryLater, StoreUnavailable
from ..home.moments import end_of_card
from ..questions import Records, Transactions
from ..records import ByItself, Held, Outcome, Person
from .budget import Refusals, SharedBudget
from .clock import SharedClock
from .pacing import LEAD, grant, grant_one, next_look, shared, too_late
from .sender import LONGEST, Run, deliver
from .sorting import Group, Render, into_outbox, sorted_out

log = logging.getLogger(__name__)

LEASE = 30.0  # seconds: longer than a message may be on its way, its wait included
AT_ONCE = 256  # messages on their way, or waiting for their moment: at a thousand a second a quarter of a second
TOGETHER = 24  # cards that are taken and made together where there is a limit: that takes less than a card may be late
BESIDE = 16  # the same while people are talking, who would wait for all that is done at once
STARVING = 1.0  # seconds without a card while people are talking, after which one leaves whatever else is sent, or one of the outbox in its place
IDLE = 1.0  # seconds between two looks where nothing waits
MOST_DOUBLINGS = 12
MOST_ATTEMPTS = 20  # at one card: about nine hours
LANDING = 1.5  # seconds for what is on its way when we stop: less than `serve` gives
LATEST = LEASE - LONGEST - 1.0  # seconds that a card may be later while none leaves: it must still be ours when it has arrived
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


class Claimed(NamedTuple):
    """What one look gives: cards, moments for what waits in the outbox, for how many seconds there is no more, and until when nothing may leave.

    All by a clock that nobody sets.
    """

    ready: Sequence[Ready]
    turns: Sequence[float]
    idle: float
    blocked: float


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
        self.budget = SharedBudget(bot, self.clock, per_second, seen)
        self._outcomes: list[Outcome] = []  # not noted yet
        self._flying: dict[asyncio.Task[None], Group] = {}
        self._swept = self.timer() if by_database else -BETWEEN_SWEEPS  # by the timer; others, who may have been kept from it, note theirs first
        self._noted = self.timer()  # when outcomes were noted last
        self._left = self._lent = -STARVING  # when the last card left, and when the last was given its moment out of turn, by the timer
        self._odd = False  # whether the next moment that can't be halved is for a card
        self.looked = self.timer()  # when the last step ended well; where it said for how long there is nothing to do, the end of that
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
                idle, self._swept = IDLE, self.timer()  # others were kept from noting what they sent too: they do so before it is taken from them
            except Exception as error:  # noqa: BLE001  # ours, whatever it is: what is in hand comes back by itself, and the others go on
                log.error("a tick failed: %s", type(error).__name__)
                idle = IDLE
            if idle:
                await self._rest(min(idle, IDLE) if self._outcomes else idle)  # what has landed meanwhile is noted soon
        self.budget.close()
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
        self._wake.clear()
        self.budget.wanted.clear()
        room, turns = max(0, min(self._few, self._most - len(self._flying))), self.budget.turns
        to_note = self._outcomes and self.timer() - self._noted >= IDLE  # others may hang for a while
        if room < self._few and not (self.budget.refusal or turns or to_note):
            return IDLE  # woken when they have landed
        outcomes, refusal, spent = list(self._outcomes), self.budget.refusal, self.budget.spent
        flying = [held.id for group in self._flying.values() for held in group]
        ready, given, idle, blocked = await self.run(partial(self._claim, outcomes, refusal, spent, room, turns, flying))
        self.budget.block(blocked)
        self.budget.written(refusal, spent)
        del self._outcomes[: len(outcomes)]  # kept now; until then they would be offered again
        self._noted = self.timer()
        # to keep it all took its time: what should have left meanwhile leaves from now on, as far apart as it was, and what comes next after that
        moments = [*(each.moment for each in ready), *given]
        late = max(0.0, self.timer() - moments[0]) if moments and self.budget.per_second > 0 else 0.0
        self.budget.spent += late * self.budget.per_second
        self.budget.give([moment + late for moment in given])
        for each in ready:
            task = asyncio.create_task(self._fly(replace(each, moment=each.moment + late)))
            self._flying[task] = each.group
            task.add_done_callback(self._landed)
        return idle

    # ---- one transaction
    def _claim(self, outcomes: Sequence[Outcome], refusal: float, spent: float, room: int, turns: int = 0, flying: Sequence[int] = ()) -> Claimed:
        """What is ours to send from now on: so many cards, and so many messages of the outbox. `flying`: cards that are on their way."""
        if not (outcomes or refusal or spent or turns) and self.clock.known and self.timer() - self._swept < BETWEEN_SWEEPS:
            with self.store.glance() as records:
                if not records.has_due(self.bot, self.clock.now()):
                    return Claimed((), (), IDLE, 0.0)
        with self.store.transaction() as records:
            self._settle(records, outcomes, flying)
            before, rate = self.budget.rate(records, refusal, spent)
            now, timed = self.clock.now(), self.timer()
            at, until = now.timestamp(), timed + LEASE - LONGEST
            whole = rate.per_second >= self.budget.per_second  # Telegram did not have to refuse
            lends = whole and self._starved and self.timer() - self._lent >= STARVING
            give = grant_one if lends else grant
            free = len(give(rate, at, room + turns)[0])
            most = shared(free, room, turns, self._odd)
            claimed = records.claim(self.bot, self.worker, now, now + timedelta(seconds=LEASE), most) if most else []
            ready, rest = self._made(records, claimed, now)
            took = self.timer() - timed  # to make the cards took its time; not by the clock, which somebody may have set meanwhile
            at, timed = at + took, timed + took
            cards = min(len(ready), most)
            moments, granted = give(rate, at, cards + min(turns, free - cards))
            self.budget.write(records, before, granted)
            cards = min(cards, len(moments))
            self._odd ^= len(moments) % 2 == 1  # in turns
            if lends and moments:
                self._lent = self.timer()
        for each in rest:
            if each.state != "due":
                self.seen.ended(each.state, each.reason)
        leaves, blocked = [timed + moment - at for moment in moments], max(0.0, rate.blocked_until - at)
        idle = 0.0
        if not claimed:
            wait = max(blocked - LEAD, next_look(granted, at))
            idle = max(0.01, wait) if wait > 0 or turns > len(leaves) else IDLE
        # what goes to more people than there are moments for goes with the last one: it is in hand
        mine = [Ready(group[0].person, group, message, leaves[min(number, cards - 1)], until) for number, (group, message) in enumerate(ready)]
        return Claimed(mine, leaves[cards:], idle, timed + blocked)

    def _settle(self, records: Records, outcomes: Sequence[Outcome], flying: Sequence[int]) -> None:
        """Notes what became of cards; now and then also, what the time is, and what a dead worker left."""
        sweeps = self.timer() - self._swept >= BETWEEN_SWEEPS
        if sweeps or not self.clock.known:  # a machine that slept takes its own clock for that of others, and what they hold for forgotten
            self.clock.look(records)
        records.settle(self.worker, outcomes, self.clock.now())
        if sweeps:
            self._swept = self.timer()
            self.seen.taken_over(records.release_held(self.clock.now(), LEASE, self.worker, flying))

    def _made(self, records: Records, claimed: Sequence[Held], now: datetime) -> tuple[Sequence[tuple[Group, Outgoing]], Sequence[Outcome]]:
        """The messages to send; and what became of the other cards: they ended, wait, or are the outbox's from now on."""
        leaving, rest = sorted_out(records, claimed, now, self.render)
        for group, messages in leaving:
            if len(messages) > 1:  # where a card is heard too: the outbox keeps them in order
                rest += into_outbox(records, group, messages, ByItself(end_of_card(group[0].due, group[0].zone), group[0].zone), now)
        records.settle(self.worker, rest, now)
        return [(group, messages[0]) for group, messages in leaving if len(messages) == 1], rest

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
        late = too_late(now - ready.moment - (LATEST if self._starved else 0), self.budget.per_second)
        if late or now > ready.until or self.budget.blocked or self._stop.is_set():  # it would go together with others; or nobody sends now
            self._put_back(group)
            return
        self._left = now
        try:
            await deliver(self.channel, ready.person.key, ready.message)
        except PersonUnreachable as error:
            self._end(group, "failed", error.reason)
            await self._give_up(ready.person, error.reason)
        except MessageRefused as error:
            log.error("card %d is refused: %s", first.id, error)
            self._end(group, "failed", "refused")
        except RetryLater as error:
            self.budget.wait(error)
            self._put_back(group)
        except (NotKnown, asyncio.CancelledError):  # sent again at most once; the last: we stop, and it was still on its way
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
                records.forget_posted(person.id)

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
        """Until there is room again, somebody waits for a turn, `stop` is set, or so long."""
        waiting = [asyncio.ensure_future(each.wait()) for each in (self._wake, self.budget.wanted, self._stop)]
        await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for each in waiting:
            each.cancel()
