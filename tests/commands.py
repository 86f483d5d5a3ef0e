"""Commands, each in a process forked from one that has read the program and its content already: as real as any, and at work at once."""

import atexit
import gc
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from select import select
from typing import NamedTuple

import alembic.command
import alembic.config  # noqa: F401  # it and those below are imported late by the program

import bot.app
import bot.authoring.doctor
import bot.authoring.player
import bot.channels.bot
import bot.channels.polling
import bot.channels.webhook
import bot.cli
import bot.content
import bot.serve

ROOT = Path(__file__).parent.parent
LONGEST = 65536  # bytes that ask for a command
STANDARD = (0, 1, 2)


class Begun(NamedTuple):
    """A command at work."""

    pid: int
    told: int  # where its exit code comes

    def ended(self, limit: float | None = None) -> int:
        """Waits for its end; after so many seconds it is killed. The exit code, as of `subprocess`."""
        with open(self.told, "rb") as told:
            if not select([told], [], [], limit)[0]:
                os.kill(self.pid, signal.SIGKILL)
            return int(told.read())


class Reader:
    """The process that has read everything. It ends with the one that asks."""

    def __init__(self) -> None:
        self._door, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        clean = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)}
        with theirs:
            command = [sys.executable, __file__, str(theirs.fileno())]
            self._process = subprocess.Popen(command, env=clean, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        atexit.register(self._end)

    def begin(self, words: Sequence[str], folder: Path, environment: Mapping[str, str], files: Sequence[int]) -> Begun:
        """Standard input, output and error are these files."""
        told, telling = os.pipe()
        try:
            socket.send_fds(self._door, [json.dumps([words, str(folder), environment]).encode()], [*files, telling])
        finally:
            os.close(telling)
        return Begun(int(os.read(told, 8)), told)

    def _end(self) -> None:
        self._door.close()
        self._process.wait()


@cache
def reader() -> Reader:
    return Reader()


# ---- in that process
def _serve(door: socket.socket) -> None:
    bot.content.read_content = bot.app.read_content = cache(bot.content.read_content)
    bot.app.read_content()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # whoever looks after a command needs nobody to look after them
    while True:
        asked, files, _, _ = socket.recv_fds(door, LONGEST, len(STANDARD) + 1)
        if not asked:
            return
        if os.fork() == 0:
            _look_after(*json.loads(asked), files, door)
        for file in files:
            os.close(file)


def _look_after(words: Sequence[str], folder: str, environment: Mapping[str, str], files: Sequence[int], door: socket.socket) -> None:
    door.close()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    *standard, telling = files
    command = os.fork()
    if command == 0:
        os.close(telling)
        _become(words, folder, environment, standard)
    for file in standard:
        os.close(file)
    os.write(telling, f"{command:8}".encode())
    _, status = os.waitpid(command, 0)
    os.write(telling, str(os.waitstatus_to_exitcode(status)).encode())
    os._exit(0)


def _become(words: Sequence[str], folder: str, environment: Mapping[str, str], standard: Sequence[int]) -> None:
    os.chdir(folder)
    os.environ.update(environment)  # there was nothing in it that is not in every one
    for file, number in zip(standard, STANDARD, strict=True):
        os.dup2(file, number)
        os.close(file)
    sys.stdin, sys.stdout, sys.stderr = os.fdopen(0), os.fdopen(1, "w"), os.fdopen(2, "w", buffering=1)
    sys.argv = [str(ROOT / "bot/__main__.py"), *words]
    bot.cli.run()
    sys.exit()  # as a program ends


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
