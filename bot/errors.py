"""Everything that can go wrong, by whose fault it is.

* SamenspraakError
  - SettingsError          the operator's: refuse to start, one line
    + BotRefused             Telegram refuses the token of a bot: of several, the others go on
  - DialogueInvalid        the author's: every problem as `file:line: code message`
  - SessionError           ours: the snapshot stays as it was, the person gets one short apology
    + SessionUnreadable      a saved session can't be read by this version
    + EndlessDialogue        a turn passed through too many states
    + StaleSession           someone else saved this session first
  - StoreUnavailable       the world's: the database can't be read or written; nothing has changed
    + KeyMissing             that of one person
    + Crossed                two transactions waited for each other: begun again it goes through
  - DeliveryError          the world's: a message did not arrive
    + RetryLater             try again after so many seconds
      - TokenRefused           the bot itself is not let in
    + PersonUnreachable      never again: blocked, deactivated, gone
    + NotKnown               it may have arrived: the answer was lost
    + MessageRefused         the channel will not take this message, however often it is sent

`cli` catches the first two, `conversation` the third, who sends (`delivery`) the last. The database can be away wherever it is asked: whoever goes on
by itself catches that.
"""

from collections.abc import Sequence


class SamenspraakError(Exception):
    """Root of this package's own errors."""


class SettingsError(SamenspraakError):
    """The operator's: the message is one line, fit for a terminal, and holds no secret."""


class BotRefused(SettingsError):
    """Telegram does not let a bot in: its token is wrong, or was revoked."""

    def __init__(self) -> None:
        super().__init__("SAMENSPRAAK_TELEGRAM_TOKEN is refused by Telegram")


class DialogueInvalid(SamenspraakError):
    """The author's: all problems found, each printed as `file:line: code message`."""

    def __init__(self, problems: Sequence[object]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class SessionError(SamenspraakError):
    """Ours: names ids and places, never what a person said."""


class SessionUnreadable(SessionError):
    """A saved session can't be read by this version."""


class EndlessDialogue(SessionError):
    """A turn passed through too many states."""


class StaleSession(SessionError):
    """The session was saved by someone else since it was loaded."""


class StoreUnavailable(SamenspraakError):
    """The world's: the database can't be read or written. Holds no statement and nothing typed."""


class KeyMissing(StoreUnavailable):
    """The key to what one person types is not where the keys are; the others are not concerned."""


class Crossed(StoreUnavailable):
    """The database ended this transaction because another waited for it while it waited for that one. Begun again it goes through."""


class DeliveryError(SamenspraakError):
    """The world's, but for a fault of ours in a channel: a message did not arrive."""


class RetryLater(DeliveryError):
    """Try again after `after` seconds."""

    def __init__(self, after: float, reason: str = "") -> None:
        super().__init__(reason or f"retry after {after:g} s")
        self.after = after


class TokenRefused(RetryLater):
    """The bot is not let in: nothing it sends arrives until the operator gives it another token."""


class NotKnown(DeliveryError):
    """The message may have arrived: the answer was lost on its way. `silent`: none came in time; else the connection was cut."""

    def __init__(self, reason: str, silent: bool = False) -> None:
        super().__init__(reason)
        self.silent = silent


class PersonUnreachable(DeliveryError):
    """This person can't be written to any more; `reason` is a word for statistics."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class MessageRefused(DeliveryError):
    """The channel refuses this message for good."""
