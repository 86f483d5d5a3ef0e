"""A card on the screen that somebody tapped, as it looks from then on: one living card per question, and a record of what was answered. Pure."""

from dataclasses import replace
from html import escape

from .channels.channel import Outgoing
from .splitting import LONGEST, units

CHOSEN = "➤"


def with_aside(card: Outgoing, pressed: str, aside: str) -> Outgoing | None:
    """The card with what was told in between, without the button that told it; None where it does not fit. As it is where it was told already."""
    left = tuple(button for button in card.buttons if button.data != pressed)
    if left == card.buttons:
        return card  # a second tap
    return _fitting(replace(card, html=f"{card.html}\n\n{aside}", buttons=left))


def as_record(card: Outgoing, pressed: str, tells: bool) -> Outgoing | None:
    """The card without buttons, with what was chosen if it `tells`; None where that does not fit."""
    label = next((button.label for button in card.buttons if button.data == pressed), "")
    chosen = f"\n\n{CHOSEN} {escape(label, quote=False)}" if label and tells else ""
    return _fitting(replace(card, html=card.html + chosen, buttons=()))


def _fitting(card: Outgoing) -> Outgoing | None:
    return card if units(card.html) <= LONGEST else None
