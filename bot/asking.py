"""What a turn has to know before it can be taken. No errors: questions to whoever runs it, for to find out takes too long for a transaction."""

from .channels.channel import Sound


class NotYet(Exception):  # no error
    """Nothing has changed; the same once more, with the answer."""


class Unheard(NotYet):
    """Words in which moves are to be heard."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class Unfetched(NotYet):
    """A voice message whose sound is still with its channel."""

    def __init__(self, sound: Sound) -> None:
        super().__init__()
        self.sound = sound
