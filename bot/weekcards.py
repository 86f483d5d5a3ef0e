"""Week cards as they leave: made once for all parents who get the same, and given to each with buttons of their own."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from .channels.channel import Button, Outgoing
from .meaning import SHOWN, on_card
from .questions import Records
from .records import Held

MOST_KEPT = 10_000  # cards, of two or three thousand bytes each
Make = Callable[[Records, Held], Sequence[Outgoing]]


class WeekCards:
    """Makes cards, and keeps them: thousands are the same but for their buttons, also in classes of different schools."""

    def __init__(self, make: Make) -> None:
        """`make` makes the card for who gets it; nothing where there is none. Its buttons name no session."""
        self._make = make
        self._cards: dict[object, Sequence[Outgoing]] = {}  # by all that they are made of

    def of(self, records: Records, held: Sequence[Held]) -> Sequence[Outgoing]:
        """One person's cards as one message, after their recordings; nothing where there are none. Raises StoreUnavailable."""
        cards = [(each, made[-1], made[:-1]) for each in held if (made := self._made_for(records, each))]
        if not cards:
            return ()
        heard = [message for *_, before in cards for message in before]
        (first, card, _), *others = cards
        if not others:
            buttons = tuple(Button(button.label, on_card(button.data, first.id), button.style) for button in card.buttons)
            return *heard, replace(card, buttons=buttons)
        classes = tuple(Button(each.class_name, on_card(f"::{SHOWN}", each.id)) for each, *_ in cards)
        commands = tuple(button for button in card.buttons if button.data.startswith("/"))
        return *heard, Outgoing("\n\n".join(card.html for _, card, _ in cards), classes + commands)

    def _made_for(self, records: Records, held: Held) -> Sequence[Outgoing]:
        if held.listens:  # what is heard is not the same for all
            return self._make(records, held)
        key = held.person.language, held.class_name, held.theme, held.region, held.zone, held.due
        made = self._cards.get(key)
        if made is None:
            made = self._make(records, held)
            if len(self._cards) >= MOST_KEPT:
                self._cards = {}  # another thread may still be looking in the old ones
            if made:
                self._cards[key] = made
        return made
