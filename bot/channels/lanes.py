"""One thing after another for each person, different people's side by side."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager


class Lanes:
    """A lane for each key, first in, first out; a lane nobody is in is forgotten."""

    def __init__(self) -> None:
        self._locks: defaultdict[Hashable, asyncio.Lock] = defaultdict(asyncio.Lock)  # its waiters are first in, first out
        self._inside: defaultdict[Hashable, int] = defaultdict(int)

    def taken(self, key: Hashable) -> bool:
        """Whether anybody is in this lane, or waits for it."""
        return key in self._inside

    def waited(self, key: Hashable) -> bool:
        """Whether anybody waits for this lane."""
        return self._inside.get(key, 0) > 1

    @asynccontextmanager
    async def lane(self, key: Hashable) -> AsyncIterator[None]:
        self._inside[key] += 1
        try:
            async with self._locks[key]:
                yield
        finally:
            self._inside[key] -= 1
            if not self._inside[key]:
                del self._inside[key], self._locks[key]
