"""The bots that are measured, each as a process of its own."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import insert
from sqlalchemy.engine import make_url

from bot.channels.updates import person_key
from bot.records import TEACHER
from bot.store.keys import beside
from bot.store.store import Store
from bot.store.tables import person, role

from .load import BOT, PATH, SECRET, TOKEN
from .postgres import environment, keys_of

ROOT = Path(__file__).parent.parent
PEERS_PYTHON = ROOT / ".venv-bench" / "bin" / "python"  # where the others live: aiogram wants older packages than we do
TICKS = os.sysconf("SC_CLK_TCK")
STOPPING_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Running:
    """A bot at work, seen from outside."""

    process: "subprocess.Popen[bytes]"

    @property
    def cpu(self) -> float:
        """Seconds of processor time so far, all its threads together."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    @property
    def memory(self) -> float:
        """MB of memory it has in use."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    @property
    def peak(self) -> float:
        """MB of memory it had in use at most."""
        status = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1000


@contextmanager
def running(command: Sequence[str], settings: Mapping[str, str], log: Path) -> Iterator[Running]:
    """The process of this command, until the end of the block; what it says goes to the log. Raises RuntimeError with that, whatever fails."""
    with log.open("wb") as said:
        process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **settings}, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        try:
            yield Running(process)
        except Exception as error:
            raise RuntimeError(f"{' '.join(command)} failed: {log.read_text()[-2000:]}") from error
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(STOPPING_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


# ---- ours
def school(url: str, people: int) -> Store:
    """A database that was empty, with a school and so many teachers: accounts 1, 2, 3 …"""
    store = Store(url, keys_of(url))
    store.upgrade()
    with store.transaction() as records:
        made = records.add_school("De Regenboog", "midden", "Europe/Amsterdam")
        there = records.add_class(made, "Groep 5b", "groep-3-5")
        ids = range(1, people + 1)
        records.connection.execute(insert(person), [{"key": person_key(BOT, id), "language": "nl"} for id in ids])
        records.connection.execute(insert(role), [{"person_id": id, "kind": TEACHER, "school_id": made, "class_id": there} for id in ids])
    return store


def settings(url: str, api: str, port: int) -> Mapping[str, str]:
    """What `samenspraak serve` is told."""
    return {
        **environment(url),
        "SAMENSPRAAK_TELEGRAM_TOKEN": TOKEN,
        "SAMENSPRAAK_TELEGRAM_API_URL": api,
        "SAMENSPRAAK_WEBHOOK_URL": f"http://127.0.0.1:{port}{PATH}",
        "SAMENSPRAAK_WEBHOOK_SECRET": SECRET,
        "SAMENSPRAAK_LISTEN": f"127.0.0.1:{port}",
    }


SERVE = (sys.executable, "-m", "bot", "serve")


# ---- all of them
@dataclass(frozen=True, slots=True)
class Bot:
    """One that can be measured. command: what starts it, given the Bot API's URL, a port, and the file of the play.

    says: the methods by which it answers. missing: why it can't be measured here; empty where it can.
    """

    id: str
    name: str
    command: Callable[[str, int, Path], Sequence[str]]
    says: tuple[str, ...] = ("sendMessage",)
    missing: str = ""


def bots() -> Sequence[Bot]:
    """Ours and the others, in the order in which they are measured."""
    there = "" if PEERS_PYTHON.exists() else "not installed; `make bench-webhook` does that"

    def peer(id: str, name: str, module: str, says: tuple[str, ...] = ("sendMessage",)) -> Bot:
        return Bot(id, name, lambda api, port, play: (str(PEERS_PYTHON), "-m", f"bench.peers.{module}", api, str(port), str(play)), says, there)

    def nothing(api: str, port: int, play: Path) -> Sequence[str]:
        return (sys.executable, "-m", "bench.peers.nothing", api, str(port), str(play))

    return (
        Bot("nothing", "no bot: what the load can do", nothing),
        Bot("ours", "ours: every turn committed before it is acknowledged", lambda *_: SERVE),
        peer("ptb", "python-telegram-bot: ConversationHandler, nothing kept", "ptb"),
        peer("aiogram", "aiogram: states in memory", "aiogram_fsm"),
        peer("aiogram-dialog", "aiogram-dialog: windows, in memory", "aiogram_dialogs", ("sendMessage", "editMessageText")),
    )


def copied(file: Path, to: Path) -> str:
    """A database once more, with its keys; the URL of the new one."""
    here, there = beside(f"sqlite:///{file}"), beside(f"sqlite:///{to}")
    for one, other in ((file, to), (Path(make_url(here.url).database or ""), Path(make_url(there.url).database or ""))):
        if one.exists():
            with closing(sqlite3.connect(one)) as before, closing(sqlite3.connect(other)) as after:
                before.backup(after)
    if here.file and there.file and here.file.exists():
        shutil.copy(here.file, there.file)
    return f"sqlite:///{to}"
