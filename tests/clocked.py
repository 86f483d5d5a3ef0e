"""`samenspraak send` whose clock is set while it runs: ahead by as many seconds as stand in the file `ahead` in its folder."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import logs
from bot.app import App
from bot.serve import event_loop, serve
from bot.settings import read_settings

AHEAD = "ahead"


def now() -> datetime:
    return datetime.now(UTC) + timedelta(seconds=float(Path(AHEAD).read_text("ascii")))


def set_clock(folder: Path, ahead: timedelta) -> None:
    """From here on that of the process in this folder."""
    written = folder / f"{AHEAD}.new"
    written.write_text(str(ahead.total_seconds()), "ascii")
    written.replace(folder / AHEAD)


if __name__ == "__main__":
    settings = read_settings()
    logs.configure(logging.INFO, settings)
    with asyncio.Runner(loop_factory=event_loop()) as runner:
        runner.run(serve(App.of(settings, now), settings, updates=False))
