"""From the outbox to the channel: in order for each person, each message once unless the world interrupts."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar

from ..channels.channel import Channel, Document, Outgoing
from ..channels.lanes import Lanes
from ..errors import DeliveryError, MessageRefused, NotKnown, PersonUnreachable, RetryLater, SettingsError, StoreUnavailable
from ..questions import Transactions
from ..records import Person, Posted, bot_of
from .pacing import LONGEST_WORD

log = logging.getLogger(__name__)

LEASE = 30.0  # seconds that a message is ours
LONGEST = 20.0  # seconds that it may be on its way; it leaves while so much of the lease is left
MOST_ATTEMPTS, MOST_DOUBLINGS = 150, 12  # about a day
LONGEST_WAIT = 600.0  # seconds between two attempts
CUT_OFF, SILENCE = 5.0, 90.0  # seconds until what may have arrived goes once more: where nobody answered, by then the way may be another
NOTED_LATER = 5.0  # seconds until it is tried once more to note what arrived: within the lease
ONE_CHAT = 1.0  # seconds between two messages to one person who did not ask for them: Telegram's own advice
MOST_AT_ONCE = 16  # people who are sent to, of all who wait
Result = TypeVar("Result")
Again = Callable[[str, float], None]


class Run(Protocol):
    """Where database calls are made: here, or in a worker thread."""

    def __call__(self, work: Callable[[], Result]) -> Awaitable[Result]: ...


async def at_once(work: Callable[[], Result]) -> Result:
    """Runs a database call where it stands: for a program with one person."""
    return work()


class Budget(Protocol):
    """What a bot may send, over all that it sends."""

    @property
    def blocked(self) -> float:
        """For how many seconds nothing may leave by itself."""

    def spend(self) -> None:
        """An answer is sent: nobody asks whether it may."""

    async def turn(self) -> bool:
        """Waits until a message may leave by itself. False: not soon, so it has to wait."""

    def refused(self, error: RetryLater, everybody: bool) -> None:
        """Telegram said to wait: `everybody` does, or only who it was for."""

    def lost(self, reason: str) -> None:
        """A message is not sent any more."""


class Free:
    """Where nobody counts."""

    blocked = 0.0

    async def turn(self) -> bool:
        return True

    def spend(self) -> None: ...
    def refused(self, error: RetryLater, everybody: bool) -> None: ...
    def lost(self, reason: str) -> None: ...


FREE = Free()


class Sender:
    """Brings the messages of each bot's people to them. `run` is where database calls are made; a message in hand is ours for `lease` seconds."""

    def __init__(
        self,
        store: Transactions,
        channels: Mapping[str, Channel],
        clock: Callable[[], datetime],
        make: Callable[[Document], bytes],
        run: Run = at_once,
        lease: float = LEASE,
        again: Again | None = None,
        budget: Budget = FREE,
    ) -> None:
        """`make` makes a document, in a thread: it takes a while.

        `again` is told whom to flush again after how many seconds, where somebody is there to do it.
        """
        self.store, self.channels, self.clock, self.make, self.run, self.lease, self.again = store, channels, clock, make, run, lease, again
        self._lanes = Lanes()
        self._making = asyncio.Lock()  # one document at a time: each takes a processor for itself, which conversations need
        self._everybody = asyncio.Lock()  # one flush of all at a time
        self._stopped, self._budget = False, budget
        self._arrived: dict[str, list[Posted]] = {}  # by person: what could not be noted yet

    def stop(self) -> None:
        """What is on its way still arrives; what waits, also for its turn, is left to whoever comes next."""
        self._stopped = True

    async def flush(self, person: str, first: Posted | None = None, paced: bool = False) -> int:
        """Everything that waits for this person, oldest first. How many left the outbox, and not too late. Stops at the first that has to wait.

        `first` is their oldest message, where it was taken already. `paced`: nobody asked for it now, so each takes its turn.
        """
        channel = self.channels.get(bot_of(person))
        if channel is None:
            return 0
        sent = 0
        async with self._lanes.lane(person):
            posted = first or await self._next(person)
            while posted is not None:
                until = asyncio.get_running_loop().time() + self.lease - LONGEST
                turn = paced and not self._lanes.waited(person)  # who asks something now waits for nothing else
                if turn and sent:
                    await asyncio.sleep(ONE_CHAT)
                if not await self._send(channel, posted, turn, until):
                    break
                sent += not posted.late
                posted = await self._next(person, posted)
        return sent

    async def _next(self, person: str, sent: Posted | None = None) -> Posted | None:
        """As `take`; also None where the database is away. What was sent is then noted later, before anything else is taken."""
        arrived = [*self._arrived.get(person, ()), *([sent] if sent else ())]
        try:
            posted = await self.run(partial(self.take, person, *arrived))
        except StoreUnavailable as error:
            log.error("the outbox can't be read: %s", error)
            if arrived:
                self._arrived[person] = arrived
                if self.again is not None:
                    self.again(person, NOTED_LATER)
            return None
        self._arrived.pop(person, None)
        return posted

    async def flush_all(self) -> int:
        """Everybody whose turn it is: after a restart, after a refusal, and what comes by itself. Not faster than a channel takes it from one bot.

        Nothing where that is under way already.
        """
        if self._everybody.locked():
            return 0
        sending: list[asyncio.Task[int]] = []
        slots = asyncio.Semaphore(MOST_AT_ONCE)
        async with self._everybody:
            for name in self.channels:
                for person in await self.run(partial(self._waiting, name)):
                    await slots.acquire()
                    if self._stopped or self._budget.blocked > 0:
                        slots.release()
                        break
                    sending.append(asyncio.create_task(self._flush_one(person, slots)))
            return sum(await asyncio.gather(*sending))

    async def _flush_one(self, person: Person, slots: asyncio.Semaphore) -> int:
        try:
            return await self.flush(person.key, paced=True)
        except Exception as error:  # noqa: BLE001  # one person's message must not keep others back
            log.error("the messages of person %d have to wait: %s", person.id, type(error).__name__)
            return 0
        finally:
            slots.release()

    async def _send(self, channel: Channel, posted: Posted, turn: bool, until: float) -> bool:
        """Whether the way is free for the next message. `turn`: this one waits for its turn. `until`: later it may not be ours when it arrives."""
        if posted.late:
            self._budget.lost("late")
            return True
        try:
            message = await self._whole(_read(posted))
            free = await self._budget.turn() if turn else True
            if not free or (self.lease and asyncio.get_running_loop().time() > until):
                await self.run(partial(self._postpone, posted, 0.0, posted.unknown, tried=False))
                return False
            if not turn:
                self._budget.spend()
            await deliver(channel, posted.person.key, message)
        except PersonUnreachable as error:
            await self.run(partial(self._give_up, posted.person, error.reason))
            return False
        except MessageRefused as error:
            log.error("message %d is refused and dropped: %s", posted.id, error)
            self._budget.lost("refused")
        except DeliveryError as error:
            if isinstance(error, NotKnown) and posted.unknown:
                log.error("message %d is not sent a third time: no answer came, and it may have arrived", posted.id)
                self._budget.lost("unknown")
            elif posted.attempts >= MOST_ATTEMPTS and not isinstance(error, RetryLater):
                log.error("message %d is given up after %d attempts", posted.id, posted.attempts)
                self._budget.lost("given up")
            else:
                await self._later(posted, error)
                return False
        return True

    async def _later(self, posted: Posted, error: DeliveryError) -> None:
        """It waits, and all that comes by itself with it where Telegram says so. For what comes by itself the next round is soon enough."""
        wait = min(2.0 ** min(posted.attempts, MOST_DOUBLINGS), LONGEST_WAIT)
        if isinstance(error, RetryLater):
            wait = min(error.after, LONGEST_WORD)
            self._budget.refused(error, everybody=posted.by_itself)
        elif isinstance(error, NotKnown):
            wait = max(wait, SILENCE if error.silent else CUT_OFF)
        tried, unknown = not isinstance(error, RetryLater), posted.unknown or isinstance(error, NotKnown)
        await self.run(partial(self._postpone, posted, wait, unknown, tried))
        if self.again is not None and not posted.by_itself:
            self.again(posted.person.key, wait)

    async def _whole(self, message: Outgoing) -> Outgoing:
        """With its document made. Raises MessageRefused where that can't be, and DeliveryError where the database is away."""
        if message.document is None:
            return message
        try:
            async with self._making:
                content = await asyncio.to_thread(self.make, message.document)
        except StoreUnavailable as error:
            raise DeliveryError(f"its document has to wait: {error}") from None
        except Exception as error:  # noqa: BLE001  # whatever it is, it is ours, and would go wrong again
            raise MessageRefused(f"its document can't be made ({type(error).__name__})") from None
        return replace(message, document=replace(message.document, content=content))

    # ---- database calls
    def take(self, person: str, *sent: Posted) -> Posted | None:
        """The person's oldest message, in hand from now on, after noting that these were sent; None where it has to wait.

        Raises StoreUnavailable.
        """
        with self.store.transaction() as records:
            for each in sent:
                records.sent(each)
            return None if self._stopped else records.next_posted(person, self.clock(), self.lease)

    def take_first(self, person: str) -> Posted | None:
        """The same for who comes from outside. None also while this person is being sent to: what is in hand there may take longer than its lease."""
        if self._lanes.taken(person) or person in self._arrived:
            return None
        try:
            return self.take(person)
        except StoreUnavailable as error:
            log.error("the outbox can't be read: %s", error)
            return None

    def _waiting(self, channel: str) -> list[Person]:
        with self.store.transaction() as records:
            return list(records.people_waiting(channel, self.clock()))

    def _postpone(self, posted: Posted, seconds: float, unknown: bool, tried: bool) -> None:
        with self.store.transaction() as records:
            records.postpone(posted, self.clock() + timedelta(seconds=seconds), unknown, tried)

    def _give_up(self, person: Person, reason: str) -> None:
        with self.store.transaction() as records:
            records.set_unreachable(person.id, reason, self.clock())
            records.forget_posted(person.id)


async def deliver(channel: Channel, person: str, message: Outgoing) -> None:
    """Brings one message, or says in time that it may have arrived. Raises DeliveryError, and SettingsError where a channel can't work at all."""
    try:
        async with asyncio.timeout(LONGEST):
            await channel.send(person, message)
    except TimeoutError:
        raise NotKnown("no answer", silent=True) from None
    except (DeliveryError, SettingsError):
        raise
    except Exception as error:  # noqa: BLE001  # ours, whatever it is, and perhaps after it had left
        log.error("a message can't be brought: %s", type(error).__name__)
        raise NotKnown(type(error).__name__) from None


def _read(posted: Posted) -> Outgoing:
    """Raises MessageRefused where it can't be read: another version wrote it."""
    try:
        return Outgoing.from_json(posted.message)
    except (ValueError, TypeError) as error:
        raise MessageRefused(f"unreadable ({type(error).__name__})") from None
