"""What a turn has to know before it can be taken. No errors: questions to whoever runs it, for to find out takes too long for a transaction."""

from .channels.channel import Attachment


class NotYet(Exception):  # no error
    """Nothing has changed; the same once more, with the answer."""


class Unheard(NotYet):
    """Words in which moves are to be heard."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class Unfetched(NotYet):
    """A voice message or file whose content is still with its channel."""

    def __init__(self, attached: Attachment) -> None:
        super().__init__()
        self.attached = attached
