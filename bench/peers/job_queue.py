"""python-telegram-bot's JobQueue with a job for each parent: how long it takes to plan them, what they weigh, and how long each takes when due.

The job itself does nothing. Nothing is kept either: after a start all of it has to be planned again, and what was due and not sent is gone.
"""

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any

from telegram.ext import ApplicationBuilder


def peak() -> float:
    """MB in use at most. What `getrusage` tells is no less than what whoever began us had in use."""
    return next(int(line.split()[1]) for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")) / 1000


async def main(jobs: int) -> None:
    """Prints what came out, as JSON."""
    application = ApplicationBuilder().token("123456:nobody-nobody-nobody-nobody-nobody1").updater(None).build()
    queue = application.job_queue
    assert queue is not None
    done, all_done = 0, asyncio.Event()

    async def card(context: Any) -> None:
        nonlocal done
        done += 1
        if done == jobs:
            all_done.set()

    begun = time.perf_counter()
    for chat in range(jobs):
        queue.run_once(card, 0, chat_id=chat, job_kwargs={"misfire_grace_time": None})
    await queue.start()  # from now on all of them are due
    planned = time.perf_counter() - begun
    memory = peak()
    begun = time.perf_counter()
    await all_done.wait()
    print(json.dumps({"planned": planned, "memory": memory, "due": time.perf_counter() - begun}))
    await queue.stop()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
