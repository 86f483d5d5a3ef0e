"""Puts the parts together: the only module that names concrete classes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from .channels.channel import Channel, Outgoing
from .content import Content, content_folder, read_content
from .conversation import Conversation
from .deeds import Deed
from .delivery import planner
from .delivery.sender import Run, Sender, at_once
from .home import cards
from .home.moments import may_send
from .records import Person
from .rendering import Renderer
from .school import classes, invitations, joining, people, sessions
from .store.store import Store
from .texts import Texts

DEEDS: Mapping[str, Deed] = {
    "look_up_person": people.look_up_person,
    "list_languages": people.list_languages,
    "choose_language": people.choose_language,
    "use_code": invitations.use_code,
    "join_class": joining.join_class,
    "choose_moment": joining.choose_moment,
    "stop_cards": joining.stop_cards,
    "look_up_cards": joining.look_up_cards,
    "this_week": cards.this_week,
    "another_card": cards.another_card,
    "easier_card": cards.easier_card,
    "list_classes": classes.list_classes,
    "list_themes": classes.list_themes,
    "set_theme": classes.set_theme,
    "resume": sessions.resume,
    "show_plan": sessions.show_plan,
}


@dataclass(frozen=True, slots=True)
class Ticked:
    """What one tick did: cards planned, sent and dropped, and the messages themselves."""

    planned: int
    sent: int
    dropped: int
    messages: list[tuple[Person, Outgoing]]


class App:
    """Everything a running program needs."""

    def __init__(self, store: Store, clock: Callable[[], datetime], content: Content | None = None) -> None:
        self.store, self.clock = store, clock
        self.content = content or read_content()
        self.renderer = Renderer(Texts(content_folder() / "locales", self.content.library.texts), self.content.wording)
        self.conversation = Conversation(self.content, self.renderer, store, DEEDS, clock)

    def sender(self, channels: Mapping[str, Channel], run: Run = at_once) -> Sender:
        return Sender(self.store, channels, self.clock, run)

    def tick(self) -> Ticked:
        """Plan what is due now and put it in the outbox; a card outside the hours of the day waits. Doing it twice does nothing twice."""
        now = self.clock()
        with self.store.transaction() as records:
            planned = planner.tick(records, self.content.calendar, now)
            due = records.due_deliveries(now)
        messages: list[tuple[Person, Outgoing]] = []
        sent = 0
        for delivery in due:
            if may_send(now, delivery.zone):
                person, card = self.conversation.send_card(delivery)
                sent += bool(card)
                messages += [(person, message) for message in card]
        return Ticked(planned.planned, sent, planned.dropped, messages)
