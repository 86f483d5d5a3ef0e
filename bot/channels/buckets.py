"""How much one person may send: a bucket of updates for each, which fills again with time."""

from collections.abc import Hashable
from dataclasses import dataclass

BURST = 60  # updates at once; more than a person types or taps
SECONDS = 1.0  # until there is room for one more
SWEEP = 1000  # people remembered before the full buckets are forgotten


@dataclass(slots=True)
class _Bucket:
    now: float  # the latest moment it has heard of: taps and messages come in different queues, so time may seem to go back
    full: float  # when it will be full again
    told: bool = False


class Buckets:
    """One bucket a person. Moments are seconds since 1970, and those of the updates themselves: what waited somewhere was not sent faster."""

    def __init__(self, burst: int = BURST, seconds: float = SECONDS) -> None:
        self._reach, self._seconds = burst * seconds, seconds
        self._buckets: dict[Hashable, _Bucket] = {}
        self._sweep = SWEEP

    def __contains__(self, key: Hashable) -> bool:
        """Whether this person sent something lately."""
        return key in self._buckets

    def admits(self, key: Hashable, at: float) -> bool:
        """Whether there is room for one more update."""
        bucket = self._buckets.get(key)
        if bucket is None:
            self._forget(at)
            bucket = self._buckets[key] = _Bucket(at, at)
        bucket.now = max(bucket.now, at)
        full = max(bucket.full, bucket.now) + self._seconds
        if full - bucket.now > self._reach:
            return False
        bucket.full, bucket.told = full, False
        return True

    def first_refusal(self, key: Hashable) -> bool:
        """Whether this person has not been told yet; from now on they have, until something of theirs is admitted."""
        bucket = self._buckets[key]
        told, bucket.told = bucket.told, True
        return not told

    def _forget(self, at: float) -> None:
        """Full buckets are like new ones."""
        if len(self._buckets) >= self._sweep:
            self._buckets = {key: bucket for key, bucket in self._buckets.items() if bucket.full > at}
            self._sweep = max(SWEEP, 2 * len(self._buckets))  # so that this is rare, however many there are
