"""The log: ids and places, never what a person typed, never a token."""

import logging
import re
import sys
from collections.abc import Sequence

from .settings import Settings

TOKEN = re.compile(r"[0-9]{3,20}:[A-Za-z0-9_-]{30,}")
TALKATIVE = ("httpx", "httpcore", "telegram", "aiohttp", "transitions", "alembic", "sqlalchemy", "asyncio")


class Redacting(logging.Formatter):
    """Takes anything that looks like a token out of a finished line, tracebacks included."""

    def __init__(self, secrets: Sequence[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S%z")
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        line = TOKEN.sub("[token]", super().format(record))
        for secret in self._secrets:
            line = line.replace(secret, "[token]")
        return line


def configure(level: int, settings: Settings | None) -> None:
    """Everything to standard error, redacted at the root, so that no library gets around it."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting(settings.tokens if settings else []))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
