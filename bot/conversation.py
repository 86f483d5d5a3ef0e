"""One incoming message, from beginning to end. Knows the order, not the subjects: lock, load, answer, do, save, outbox."""

import logging
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime

from .asking import NotYet
from .channels.channel import CONSEQUENCES, Incoming, Outgoing
from .content import Content
from .deeds import Deed
from .errors import Crossed, SamenspraakError, SessionUnreadable, StaleSession, StoreUnavailable
from .exchange import WEEK_CARD, Exchange, House, Moves
from .home.moments import end_of_day
from .questions import Records, Transactions
from .records import CARD, WEB, Asked, ByItself, Held, Reminder, bot_of
from .rendering import Renderer
from .texts import SOURCE

log = logging.getLogger(__name__)

MOST_TRIES = 3  # when someone saved in between


class Conversation:
    """Takes what comes in. Everything that goes out is in the outbox when a call returns, and in the same transaction as what changed."""

    def __init__(
        self,
        content: Content,
        renderer: Renderer,
        store: Transactions,
        deeds: Mapping[str, Deed],
        clock: Callable[[], datetime],
        new_code: Callable[[], str],
        hears: bool = False,
        pages: str = "",
    ) -> None:
        """`hears`: whether the meaning of what is typed can be heard. `pages`: where people reach those of classes; empty where they can't."""
        self.renderer, self.store, self.clock = renderer, store, clock
        self._house = House(content, renderer, deeds, clock, new_code, hears, pages)

    def receive(self, incoming: Incoming, moves: Moves | None = None) -> tuple[Outgoing, ...]:
        """One transaction. What is returned leaves at once, past the outbox: an apology, where nothing could be kept, or the record of a choice.

        Raises Unheard, and nothing has changed, where the dialogue listens and the moves in these words are not given yet; and Unfetched where
        it takes a voice message whose sound is not.
        """
        if incoming.other in CONSEQUENCES and not self._knows(incoming.person):
            return ()  # who erased everything, and then blocked us, leaves nothing behind
        return self._safely(incoming.person, lambda turn: turn.take(incoming, moves))

    def _knows(self, person: str) -> bool:
        with suppress(StoreUnavailable), self.store.transaction() as records:
            return records.is_known(person)
        return True

    def greet(self, person: str) -> tuple[Outgoing, ...]:
        """The open question once more; for who has none, and nothing waiting, the menu."""
        return self._safely(person, lambda turn: turn.greet())

    def card(self, records: Records, held: Held) -> Sequence[Outgoing]:
        """The week card of a class for one of its parents, after its recording; nothing where there is none. Raises StoreUnavailable."""
        turn = Exchange(self._house, records, held.person)
        turn.looks_on = True
        step, effects = turn.week_card(held.class_id, held.due)
        return self.renderer.messages(effects, turn.language, 0, 0, WEEK_CARD) if not step.snapshot.ended else ()

    def remind(self, due: Asked) -> list[Outgoing]:
        """What a teacher asked for into the outbox, once; no messages where it is no longer due, or can't be made. Raises StoreUnavailable."""
        try:
            with self.store.transaction() as records:
                person = records.known(due.person.key)
                if person is None:
                    return []  # they erased everything just now
                turn = Exchange(self._house, records, person)
                if bot_of(due.person.key) != WEB:  # where people look by themselves, at any hour
                    turn.by_itself = ByItself(end_of_day(self.clock(), due.zone), due.zone)  # what it says of tomorrow is of today
                step = turn.claimed(due)
                return [] if step is None else turn.go_on(None, step, CARD)
        except StoreUnavailable:
            raise
        except Exception as error:  # noqa: BLE001  # ours, whatever it is: one card must not keep others back
            name = f"{'reminder' if isinstance(due, Reminder) else 'card'} {due.id}"
            log.error("%s can't be made: %s at %s", name, _named(error), _place(error))
            return []

    def _safely(self, person: str, work: Callable[["Exchange"], None]) -> tuple[Outgoing, ...]:
        """One transaction, begun again where someone else saved first; whatever goes wrong, the person hears of it."""
        for _ in range(MOST_TRIES):
            try:
                with self.store.transaction() as records:
                    turn = Exchange(self._house, records, records.person(person))
                    work(turn)
                return tuple(turn.answered)
            except (StaleSession, Crossed):
                continue
            except NotYet:
                raise
            except SessionUnreadable as error:
                log.error("a session is set aside: %s", error)
                self._set_aside(person)
                continue
            except StoreUnavailable as error:
                log.error("nothing can be kept: %s", error)
                return (self.apology(person, "not_saved"),)
            except Exception as error:  # noqa: BLE001  # ours, whatever it is: the person must hear something
                log.error("a turn failed: %s at %s", _named(error), _place(error))
                return (self.apology(person, "sorry"),)
        return (self.apology(person, "sorry"),)

    def _set_aside(self, person: str) -> None:
        """A session that can't be read is closed, so that the person can go on with something else; it stays as it was."""
        with suppress(StoreUnavailable), self.store.transaction() as records:
            records.close_unreadable(records.person(person).id, self.clock())

    def apology(self, person: str, wording: str) -> Outgoing:
        """One of the house's sentences to say at once, also where nothing can be kept."""
        return Outgoing(self.renderer.word(self.store.language_of(person) or SOURCE, wording))


def _named(error: Exception) -> str:
    """What our own errors say names ids and places; of others only the kind is safe to write down."""
    return f"{type(error).__name__}: {error}" if isinstance(error, SamenspraakError) else type(error).__name__


def _place(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-3:]))
