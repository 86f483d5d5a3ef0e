"""One person's conversation in the terminal, from the first line to the end of the input."""

from .asking import Unheard
from .channels.channel import Channel, Face, Incoming, Outgoing
from .conversation import Conversation
from .delivery.sender import Sender
from .understanding.listener import Listener

CHANNEL = "terminal"


def key_of(name: str) -> str:
    """The key of a person in the terminal."""
    return f"{CHANNEL}:local:{name}"


def name_of(key: str, id: int) -> str:
    """How a person is named in what we print: a terminal's by name, everyone else by number only."""
    channel, _, name = key.split(":", 2)
    return name if channel == CHANNEL else f"person {id}"


class FaceChannel(Channel):
    """Brings messages to the one person who sits here."""

    def __init__(self, face: Face) -> None:
        self._face = face

    async def send(self, person: str, message: Outgoing) -> None:
        if not message.commands:  # a terminal has no menu button
            self._face.show(message)


class Chat:
    """Shows what waits for a person, takes their lines, and shows what comes of them."""

    def __init__(self, conversation: Conversation, listener: Listener, sender: Sender, name: str, face: Face) -> None:
        self.conversation, self.listener, self.sender, self.key, self.face = conversation, listener, sender, key_of(name), face

    async def open(self) -> None:
        """What was sent meanwhile, and the open question."""
        await self._show(self.conversation.greet(self.key))

    async def say(self, incoming: Incoming) -> None:
        try:
            at_once = self.conversation.receive(incoming)
        except Unheard as unheard:
            at_once = self.conversation.receive(incoming, self.listener.hear(unheard.text))
        await self._show(at_once)

    async def run(self) -> None:
        """Until the end of the input; nothing that is typed ends it."""
        await self.open()
        while (line := self.face.read()) is not None:
            await self.say(self.face.incoming(self.key, line))

    async def _show(self, at_once: tuple[Outgoing, ...]) -> None:
        for message in at_once:
            self.face.show(message)
        await self.sender.flush(self.key)
