"""Who may come in by a browser. What works once opens a session, which is a secret in a cookie; of all of it only the hash is kept."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from .questions import Records, Transactions
from .records import LEADER, TEACHER, WEB, Person
from .school.codes import PATTERN, code_in, hashed

DAY = timedelta(days=1)
SECRET_BYTES = 32
NAME_BYTES = 8  # of who is new here: 16 letters and digits


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody who came in: the secret of their session, their key, and what to say first on their behalf, or nothing."""

    secret: str
    person_key: str
    begin: str


class Door:
    """Lets people in, knows who is in, and lets them out."""

    def __init__(self, store: Transactions, clock: Callable[[], datetime], stays: timedelta) -> None:
        """`stays`: how long a session lasts after its last use."""
        self._store, self._clock, self._stays = store, clock, stays

    def enter(self, typed: str) -> Entered | None:
        """By a link, or an invitation for staff; None where it is neither, or works no longer. Raises StoreUnavailable.

        An invitation is not used up by this, but by the person's first words.
        """
        if not (code := code_in(typed)):
            return None
        now, hash = self._clock(), hashed(code)
        with self._store.transaction() as records:
            person = records.browser(hash, True, now)
            if person is not None:
                return self._let_in(records, person) if records.end_browser(hash) else None
            invitation = records.invitation(hash)
            if invitation is None or invitation.kind not in (TEACHER, LEADER) or invitation.used_by is not None or invitation.expires <= now:
                return None
            return self._let_in(records, records.person(f"{WEB}:{secrets.token_hex(NAME_BYTES)}"), f"/start {code}")

    def _let_in(self, records: Records, person: Person, begin: str = "") -> Entered:
        secret = secrets.token_urlsafe(SECRET_BYTES)
        records.add_browser(person.id, hashed(secret), False, self._clock() + self._stays)
        return Entered(secret, person.key, begin)

    def who(self, secret: str) -> str:
        """The key of whose session this is, which lasts longer by this; empty where it is none. Raises StoreUnavailable."""
        if not PATTERN.fullmatch(secret):
            return ""
        now, hash = self._clock(), hashed(secret)
        with self._store.transaction() as records:
            person = records.browser(hash, False, now)
            if person is None:
                return ""
            if records.browser(hash, False, now + self._stays - DAY) is None:  # once a day, so that most looks write nothing
                records.extend_browser(hash, now + self._stays)
            return person.key

    def leave(self, secret: str) -> None:
        """The session is over. Raises StoreUnavailable."""
        if PATTERN.fullmatch(secret):
            with self._store.transaction() as records:
                records.end_browser(hashed(secret))
