"""Week cards out of the ledger: taken a few at a time, each sent at its own moment, and what became of it noted.

Several processes may do this at once.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from itertools import groupby
from typing import Protocol

from ..channels.channel import Channel, Outgoing
from ..errors import DeliveryError, MessageRefused, NotKnown, PersonUnreachable, RetryLater, StoreUnavailable
from ..home.moments import STALE, may_send, next_hour_to_send, week_there
from ..questions import Records, Transactions
from ..records import Held, Outcome, Person
from .pacing import AHEAD, Rate, grant, recovered, refused, spend
from .sender import Run

log = logging.getLogger(__name__)

LEASE = 30.0  # seconds: longer than a message may be on its way, its wait included
AT_ONCE = 256  # messages on their way, or waiting for their moment: at a thousand a second a quarter of a second
IDLE = 1.0  # seconds between two looks where nothing waits
LONGEST = 20.0  # seconds that a message may be on its way: less than it is ours
ONCE_MORE = timedelta(minutes=5)  # until a card that could not be made is tried again
MOST_DOUBLINGS = 12
LANDING = 1.5  # seconds for what is on its way when we stop: less than `serve` gives
LATE = 0.025  # seconds after its moment at which a card gets another: two together may be more than the limit in one second
BETWEEN_SWEEPS = 5.0  # seconds between two looks for what a dead worker left
LONGEST_WAIT = 3600.0  # seconds between two attempts
RECOVERING = 10.0  # seconds without a refusal, after which it goes a little faster again
Group = Sequence[Held]  # one person's
Render = Callable[[Records, Group], Sequence[Outgoing]]  # nothing where nothing can be made of them


class Seen(Protocol):
    """Where it is counted."""

    def sent(self, late: float) -> None: ...
    def ended(self, state: str, reason: str) -> None: ...
    def told_to_wait(self, after: float) -> None: ...
    def taken_over(self, count: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Ready:
    """What leaves for one person, and when: seconds since 1970."""

    person: Person
    group: Group
    message: Outgoing
    moment: float


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
                rest.append(Outcome(held.id, "due", held.reason, at))
            else:
                wanted.append(held)
        if not wanted:
            continue
        try:
            messages = render(records, wanted)
        except StoreUnavailable:
            raise
        except Exception as error:  # noqa: BLE001  # ours, whatever it is: one card must not keep others back
            log.error("card %d can't be made: %s", wanted[0].id, type(error).__name__)
            rest += [Outcome(held.id, "due", "not made", now + ONCE_MORE) for held in wanted]
            continue
        if messages:
            ready.append((wanted, messages))
        else:
            rest += [Outcome(held.id, "dropped", "no card") for held in wanted]
    return ready, rest


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
    ) -> None:
        """`worker` is a name no other process has. `per_second`: what the bot may send at most; 0 is without a limit.

        `by_database`: its clock, which workers on several machines share, says when what may be sent.
        """
        self.store, self.bot, self.channel, self.render, self.clock, self.run = store, bot, channel, render, clock, run
        self.worker, self.per_second, self.seen, self.at_once, self.by_database = worker, per_second, seen, at_once, by_database
        self.spent = 0.0  # messages: what was used of the budget and not yet taken from it
        self._outcomes: list[Outcome] = []  # not noted yet
        self._refusal = 0.0  # seconds Telegram said to wait, not noted yet
        self._blocked = 0.0  # until when nothing leaves: by the loop's clock, which nobody sets
        self._flying: set[asyncio.Task[None]] = set()
        self._swept = self._calm_since = 0.0
        self._wake = asyncio.Event()
        self._stop = asyncio.Event()

    async def until(self, stop: asyncio.Event) -> None:
        """Until `stop` is set; then what is on its way arrives, and what has not left waits for another."""
        self._stop = stop
        while not stop.is_set():
            try:
                idle = await self.step()
            except StoreUnavailable as error:
                log.error("cards have to wait: %s", error)
                idle = IDLE
            except Exception as error:  # noqa: BLE001  # ours, whatever it is: what is in hand comes back by itself, and the others go on
                log.error("a tick failed: %s", type(error).__name__)
                idle = IDLE
            if idle:
                await self._rest(idle)
        with suppress(StoreUnavailable):  # then its lease ends by itself
            await self.finish()

    async def finish(self) -> None:
        """Waits a little for what is on its way, and notes what has arrived. Raises StoreUnavailable."""
        if self._flying:
            await asyncio.wait(self._flying, timeout=LANDING)
        outcomes = list(self._outcomes)
        await self.run(partial(self._note, outcomes))
        del self._outcomes[: len(outcomes)]

    def spend(self) -> None:
        """A reply was sent: it goes before all cards, and out of the same budget."""
        self.spent += 1

    async def step(self) -> float:
        """Notes what became of cards, takes new ones and sends them off. For how many seconds there is nothing to do. Raises StoreUnavailable."""
        room = min(self.at_once // 4, self.at_once - len(self._flying))  # few is a commit for each few, many hold up who talks
        if room < self.at_once // 4 and not self._refusal:
            return IDLE  # woken when they have landed
        outcomes, refusal, spent = list(self._outcomes), self._refusal, self.spent
        ready, wait, blocked = await self.run(partial(self._claim, outcomes, refusal, spent, room))
        self._blocked = max(self._blocked, self._now() + blocked)
        del self._outcomes[: len(outcomes)]  # kept now; until then they would be offered again
        self._refusal, self.spent = (0.0 if self._refusal == refusal else self._refusal), self.spent - spent
        # to keep it all took its time: what should have left meanwhile leaves from now on, as far apart as it was, and what comes next after that
        late = max(0.0, self.clock().timestamp() - ready[0].moment) if ready and self.per_second > 0 else 0.0
        self.spent += late * self.per_second
        for each in ready:
            task = asyncio.create_task(self._fly(replace(each, moment=each.moment + late)))
            self._flying.add(task)
            task.add_done_callback(self._landed)
        return 0.0 if ready else wait

    # ---- one transaction
    def _claim(self, outcomes: Sequence[Outcome], refusal: float, spent: float, room: int) -> tuple[list[Ready], float, float]:
        """What is ours to send from now on, for how many seconds there is nothing to do, and for how many nothing may leave."""
        now = self.clock()
        seconds = now.timestamp()
        with self.store.transaction() as records:
            records.settle(self.worker, outcomes, now)
            if not 0 <= seconds - self._swept < BETWEEN_SWEEPS:
                self._swept = seconds
                self.seen.taken_over(records.release_held(now, LEASE))
            kept = records.rate(self.bot)
            ahead = records.clock() - seconds if self.by_database else 0.0
            at = seconds + ahead
            before = Rate(*kept) if kept else None
            rate = spend(self._adapted(before, refusal, at), at, spent)
            moments, granted = grant(rate, at, room)
            claimed = records.claim(self.bot, self.worker, now, now + timedelta(seconds=LEASE), len(moments)) if moments else []
            leaving, rest = sorted_out(records, claimed, now, self.render)
            ready = [(group, messages[0]) for group, messages in leaving if len(messages) == 1]
            for group, messages in leaving:
                if len(messages) > 1:  # where a card is heard too: the outbox keeps them in order
                    for message in messages:
                        records.post(group[0].person.id, message.to_json(), card=True)
                    rest += [Outcome(held.id, "sent") for held in group]
            records.settle(self.worker, rest, now)
            at = self.clock().timestamp() + ahead  # by now: to make the cards took its time
            moments, granted = grant(rate, at, min(len(ready), len(moments)))
            if granted != before:
                records.set_rate(self.bot, granted.per_second, granted.given, granted.blocked_until)
        for each in rest:
            if each.state != "due":
                self.seen.ended(each.state, each.reason)
        blocked = max(0.0, rate.blocked_until - at)
        if not claimed:
            full = blocked or rate.given > at + AHEAD / 2
            return [], max(0.01, blocked, rate.given - at - AHEAD / 2) if full else IDLE, blocked
        # what goes to more people than there are moments for goes with the last one: it is in hand
        last = len(moments) - 1
        return [Ready(group[0].person, group, message, moments[min(n, last)] - ahead) for n, (group, message) in enumerate(ready)], 0.0, blocked

    def _adapted(self, rate: Rate | None, refusal: float, at: float) -> Rate:
        """The rate of now: slower after a refusal, a little faster again after a while without."""
        if rate is None or self.per_second <= 0 or not 0 < rate.per_second <= self.per_second:
            rate = Rate(self.per_second, *((rate.given, rate.blocked_until) if rate else ()))
        if refusal:
            self._calm_since = at
            return refused(rate, at, refusal)
        if rate.per_second < self.per_second and at - self._calm_since > RECOVERING:
            self._calm_since = at
            return recovered(rate, self.per_second)
        return rate

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()

    def _note(self, outcomes: Sequence[Outcome]) -> None:
        with self.store.transaction() as records:
            records.settle(self.worker, outcomes, self.clock())

    # ---- one message
    async def _fly(self, ready: Ready) -> None:
        """Sends it at its moment."""
        group, first = ready.group, ready.group[0]
        wait = ready.moment - self.clock().timestamp()
        if wait > 0:
            await asyncio.sleep(wait)
        late = self.per_second > 0 and self.clock().timestamp() - ready.moment > LATE
        if self._stop.is_set() or self._now() < self._blocked or late:  # nobody sends now; or it would go together with what goes now
            self._end(group, "due", first.reason, self.clock())
            return
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
            self._refusal = max(self._refusal, error.after)
            self._blocked = max(self._blocked, self._now() + error.after)
            self.seen.told_to_wait(error.after)
            self._end(group, "due", first.reason, self.clock())
        except (NotKnown, TimeoutError):  # sent again at most once
            again = first.reason != "unknown"
            self._end(group, "due" if again else "unknown", "unknown", self._later(first) if again else None)
        except DeliveryError:
            self._end(group, "due", first.reason, self._later(first))
        else:
            self._end(group, "sent")
            self.seen.sent((self.clock() - first.due).total_seconds())

    def _later(self, held: Held) -> datetime:
        """With some chance in it, so that what failed together does not come back together."""
        return self.clock() + timedelta(seconds=min(2.0 ** min(held.attempts, MOST_DOUBLINGS), LONGEST_WAIT) * random.uniform(0.5, 1.5))  # noqa: S311  # no secret

    async def _give_up(self, person: Person, reason: str) -> None:
        def work() -> None:
            with self.store.transaction() as records:
                records.set_unreachable(person.id, reason)

        try:
            await self.run(work)
        except StoreUnavailable as error:
            log.error("that person %d can't be reached is not kept: %s", person.id, error)

    def _end(self, group: Group, state: str, reason: str = "", again: datetime | None = None) -> None:
        self._outcomes += [Outcome(held.id, state, reason, again) for held in group]
        if state != "due":
            for _ in group:
                self.seen.ended(state, reason)

    def _landed(self, task: asyncio.Task[None]) -> None:
        self._flying.discard(task)
        if not self._flying or len(self._flying) <= self.at_once - self.at_once // 4:
            self._wake.set()

    async def _rest(self, seconds: float) -> None:
        """Until there is room again, `stop` is set, or so long."""
        self._wake.clear()
        waiting = [asyncio.ensure_future(self._wake.wait()), asyncio.ensure_future(self._stop.wait())]
        await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for each in waiting:
            each.cancel()
