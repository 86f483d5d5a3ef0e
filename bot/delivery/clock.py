"""What time it is for all who send from one database."""

from collections.abc import Callable
from datetime import UTC, datetime

from ..questions import Records
from .pacing import JUMPED


class SharedClock:
    """This machine's clock; where several machines share a database, the database's: by one that is ahead, what others hold would be taken from them.

    `timer`: seconds by a clock that nobody sets.
    """

    def __init__(self, clock: Callable[[], datetime], by_database: bool, timer: Callable[[], float]) -> None:
        self.timer, self._clock, self._by_database = timer, clock, by_database
        self._began: float | None = None  # when the timer stood at 0, by the clock as it was when last looked at

    @property
    def known(self) -> bool:
        """Whether it was looked at before."""
        return self._began is not None

    def now(self) -> datetime:
        return datetime.fromtimestamp((self._began or 0.0) + self.timer(), UTC) if self._by_database else self._clock()

    def look(self, records: Records) -> None:
        """Where it was set back, what was done by a time that is yet to come is done again."""
        began = (records.clock() if self._by_database else self._clock().timestamp()) - self.timer()
        set_back = self._began is not None and began < self._began - JUMPED
        self._began = began
        if set_back:
            records.forgive_late(self.now())
