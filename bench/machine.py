"""The machine on which something is measured, without which a number says nothing; and a port of it that is free."""

import os
import platform
import random
import socket
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from bot.store.store import Store


def machine(*packages: str) -> Mapping[str, str]:
    """The date, the processor, and the software with the versions of these packages."""
    also = "".join(f", {name} {version(name)}" for name in packages)
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "software": f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}{also}, {platform.system()}",
    }


def database(store: Store, file: Path) -> str:
    """How the database keeps what is written, as it says itself, and on what."""
    with store.engine.connect() as connection:
        mode, flushes = (connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in ("journal_mode", "synchronous"))
    kept = f"journal mode {str(mode).upper()}, synchronous {('OFF', 'NORMAL', 'FULL', 'EXTRA')[int(flushes)]}"
    return f"{kept}, on {_file_system(file.resolve())}"


def _processor() -> str:
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _file_system(file: Path) -> str:
    """Of the longest mount above it: on one in memory a commit costs nothing."""
    with suppress(OSError):
        mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text().splitlines()]
        return max((len(at), kind) for at, kind in mounts if file.is_relative_to(at))[1]
    return "an unknown file system"


def free_port() -> int:
    """Where nobody listens; below those that a system gives to whoever asks for any, so that nobody gets it meanwhile."""
    while True:
        port = random.randrange(20_000, 32_000)
        with suppress(OSError), socket.socket() as free:
            free.bind(("127.0.0.1", port))
            return port
