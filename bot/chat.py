"""One person's conversation in the terminal, from the first line to the end of the input."""

from .app import App
from .channels.channel import Incoming
from .channels.terminal import Face, TerminalChannel

CHANNEL = "terminal"


def key_of(name: str) -> str:
    """The key of a person in the terminal."""
    return f"{CHANNEL}:local:{name}"


def name_of(key: str, id: int) -> str:
    """How a person is named in what we print: a terminal's by name, everyone else by number only."""
    channel, _, name = key.split(":", 2)
    return name if channel == CHANNEL else f"person {id}"


class Chat:
    """Shows what waits for a person, takes their lines, and shows what comes of them."""

    def __init__(self, app: App, name: str, face: Face) -> None:
        self.app, self.key, self.face = app, key_of(name), face
        self.sender = app.sender({CHANNEL: TerminalChannel(face.show)})

    async def open(self) -> None:
        """What was sent meanwhile, and the open question."""
        for message in self.app.conversation.greet(self.key):
            self.face.show(message)
        await self.sender.flush(self.key)

    async def say(self, incoming: Incoming) -> None:
        for message in self.app.conversation.receive(incoming):
            self.face.show(message)
        await self.sender.flush(self.key)

    async def run(self) -> None:
        """Until the end of the input; nothing that is typed ends it."""
        await self.open()
        while (line := self.face.read()) is not None:
            await self.say(self.face.incoming(self.key, line))
