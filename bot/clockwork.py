"""What is due by the clock, whatever people do: cards, what people asked for, and the end of what was kept long enough."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, islice

from .channels.channel import Outgoing
from .content import Content
from .conversation import Conversation
from .delivery import planner
from .delivery.planner import Planned
from .delivery.sorting import into_outbox, sorted_out
from .exchange import told
from .home.moments import ZONE, day_there, may_send
from .questions import Records, Transactions
from .records import WEB, Asked, Person
from .rendering import Renderer
from .school.ending import year_ends
from .weekcards import WeekCards

CLASSES = 10  # that end in one transaction, with some 250 parents: a fifth of a second
HAND, ALL = "by hand", 1_000_000  # who moves cards to the outbox, and how many at once
SWEEPING, SWEPT = "sweeping", "swept"  # facts: on which day it was begun, and done, to take away what had been kept long enough


@dataclass(frozen=True, slots=True)
class Ticked:
    """What one tick did: cards planned, cards and reminders sent and dropped, and the messages themselves."""

    planned: int
    sent: int
    dropped: int
    messages: list[tuple[Person, Outgoing]]


class Clockwork:
    """The steps, of which none takes long; `ticks.py` is their rhythm."""

    def __init__(
        self,
        store: Transactions,
        content: Content,
        renderer: Renderer,
        conversation: Conversation,
        cards: WeekCards,
        clock: Callable[[], datetime],
        planned_at_once: int,
    ) -> None:
        """`clock`: in UTC. `planned_at_once`: parents in one transaction."""
        self.store, self.content, self.renderer, self.conversation = store, content, renderer, conversation
        self.cards, self.clock, self.planned_at_once = cards, clock, planned_at_once

    # ---- planning
    def plan_some(self) -> Planned:
        """Plans some of what is due now; `more` where that was not all. Doing it twice plans nothing twice."""
        now = self.clock()
        with self.store.glance() as records:
            if planner.nothing_due(records.agenda(), now):
                records.ticked(now)
                return Planned()
        with self.store.transaction() as records:
            planned = planner.step(records, self.content.calendar, now, self.planned_at_once)
            return planned if planned.more else planned + planner.tidy(records, self.content.calendar, now)

    def plan_all(self) -> Planned:
        """The same, until nothing more is due."""
        planned = self.plan_some()
        while planned.more:
            planned += self.plan_some()
        return planned

    # ---- what leaves
    def due_asked(self) -> list[Asked]:
        """Reminders and cards for the circle that may be sent at this hour."""
        now = self.clock()
        with self.store.transaction() as records:
            due: list[Asked] = [*records.due_reminders(now), *records.due_circles(now)]
            return [each for each in due if may_send(now, each.zone)]

    def tick(self) -> Ticked:
        """Plan what is due now and put it in the outbox."""
        planned = self.plan_all()
        with self.store.transaction() as records:
            cards, dropped = self._hand_over(records, records.bots_due(self.clock()))
        reminders = [(each.person, self.conversation.remind(each)) for each in self.due_asked()]
        messages = cards + [(person, message) for person, said in reminders for message in said]
        return Ticked(planned.planned, len(cards) + sum(1 for _, said in reminders if said), planned.dropped + planned.missed + dropped, messages)

    def hand_over_to_browsers(self) -> None:
        """Cards for who joined in a browser: they wait in the outbox until somebody looks."""
        with self.store.transaction() as records:
            self._hand_over(records, [WEB])

    def _hand_over(self, records: Records, bots: Sequence[str]) -> tuple[list[tuple[Person, Outgoing]], int]:
        """All cards of these bots that may leave now, in the outbox; and how many were too late."""
        now, given, dropped = self.clock(), list[tuple[Person, Outgoing]](), 0
        for bot in bots:
            claimed = records.claim(bot, HAND, now, now, ALL)
            ready, rest = sorted_out(records, claimed, now, self.cards.of)
            for group, messages in ready:
                rest += (done := into_outbox(records, group, messages, None, now))
                given += [(group[0].person, message) for message in messages if done[0].state == "sent"]
            records.settle(HAND, rest, now)
            dropped += sum(each.reason == "late" for each in rest)
        return given, dropped

    # ---- what goes
    def sweep_some(self, by_night: bool = False) -> Mapping[str, int]:
        """Takes away some of what was kept long enough, and ends classes that nobody carried into the new school year; by day, once a day.

        `by_night`: then too, but for what somebody hears of. How many of each kind; nothing where there is no more to do today.
        """
        now = self.clock()
        today, by_day = day_there(now, ZONE).isoformat(), may_send(now, ZONE)
        with self.store.transaction() as records:
            if records.fact(SWEPT) == today or not (by_day or by_night):
                return {}
            records.set_fact(SWEEPING, today)  # so that of several programs one waits for the other, and nobody is told twice
            if by_day and (classes := list(islice(year_ends(records, self.content, now), CLASSES))):
                for notice in chain.from_iterable(notices for _, notices in classes):  # after all of them: to tell somebody holds who they are
                    told(records, self.renderer, notice)
                return Counter(what for what, _ in classes)  # the sweep holds others' rows, and some of those parents may be erasing themselves
            swept = records.sweep(self.content.retention, now)
            if not swept and by_day:
                records.set_fact(SWEPT, today)
        return swept

    def sweep(self) -> Mapping[str, int]:
        """The same to its end, at any hour, also where it was done today."""
        with self.store.transaction() as records:
            records.set_fact(SWEPT, "")
        swept = Counter[str]()
        while some := self.sweep_some(by_night=True):
            swept.update(some)
        return swept
