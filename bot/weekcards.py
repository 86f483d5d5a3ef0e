"""Week cards as they leave: made once for all parents of a class who read the same language, and given to each with buttons of their own."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from .channels.channel import Button, Outgoing
from .meaning import SHOWN, on_card
from .questions import Records
from .records import Held

STAY = timedelta(seconds=5)  # as they were made: what changes in that time counts from the next one
Make = Callable[[Records, Held], Sequence[Outgoing]]


class WeekCards:
    """Makes cards, and keeps them for a moment: thousands are the same but for their buttons."""

    def __init__(self, make: Make, clock: Callable[[], datetime]) -> None:
        """`make` makes the card for who gets it; nothing where there is none. Its buttons name no session."""
        self._make, self._clock = make, clock
        self._cards: dict[tuple[int, str, datetime], Sequence[Outgoing]] = {}
        self._made = clock()

    def of(self, records: Records, held: Sequence[Held]) -> Sequence[Outgoing]:
        """One person's cards as one message, after their recordings; nothing where there are none. Raises StoreUnavailable."""
        cards = [(each, made[-1]) for each in held if (made := self._made_for(records, each))]
        heard = [message for each in held for message in self._made_for(records, each)[:-1]]
        if not cards:
            return ()
        (first, card), *others = cards
        if not others:
            buttons = tuple(replace(button, data=on_card(button.data, first.id)) for button in card.buttons)
            return *heard, replace(card, buttons=buttons)
        classes = tuple(Button(each.class_name, on_card(f"::{SHOWN}", each.id)) for each, _ in cards)
        commands = tuple(button for button in card.buttons if button.data.startswith("/"))
        return *heard, Outgoing("\n\n".join(card.html for _, card in cards), classes + commands)

    def _made_for(self, records: Records, held: Held) -> Sequence[Outgoing]:
        if held.listens:  # what is heard is not the same for all
            return self._make(records, held)
        now, key = self._clock(), (held.class_id, held.person.language, held.due)
        if abs(now - self._made) > STAY:
            self._cards, self._made = {}, now
        cards = self._cards  # another thread may begin anew meanwhile
        made = cards.get(key)
        if made is None:
            made = cards[key] = self._make(records, held)
        return made
