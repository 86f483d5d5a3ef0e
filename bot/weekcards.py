"""Week cards as they leave: made once for all parents of a class who read the same language, and given to each with buttons of their own."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from .channels.channel import Button, Outgoing
from .meaning import SHOWN, on_card
from .records import Held, Records

STAY = timedelta(seconds=5)  # as they were made: what changes in that time counts from the next one
Make = Callable[[Records, Held], Outgoing | None]


class WeekCards:
    """Makes cards, and keeps them for a moment: thousands are the same but for their buttons."""

    def __init__(self, make: Make, clock: Callable[[], datetime]) -> None:
        """`make` makes the card for who holds it; None where there is none. Its buttons name no session."""
        self._make, self._clock = make, clock
        self._cards: dict[tuple[int, str, datetime], Outgoing | None] = {}
        self._made = clock()

    def of(self, records: Records, held: Sequence[Held]) -> Outgoing | None:
        """One person's cards as one message; None where there are none. Raises StoreUnavailable."""
        cards = [(each, card) for each in held if (card := self._card(records, each)) is not None]
        if not cards:
            return None
        (first, card), *others = cards
        if not others:
            return replace(card, buttons=tuple(replace(button, data=on_card(button.data, first.id)) for button in card.buttons))
        classes = tuple(Button(each.class_name, on_card(f"::{SHOWN}", each.id)) for each, _ in cards)
        commands = tuple(button for button in card.buttons if button.data.startswith("/"))
        return Outgoing("\n\n".join(card.html for _, card in cards), classes + commands)

    def _card(self, records: Records, held: Held) -> Outgoing | None:
        now, key = self._clock(), (held.class_id, held.person.language, held.due)
        if abs(now - self._made) > STAY:
            self._cards, self._made = {}, now
        if key not in self._cards:
            self._cards[key] = self._make(records, held)
        return self._cards[key]
