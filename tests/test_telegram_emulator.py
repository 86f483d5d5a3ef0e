"""The main journeys on an emulator of the Bot API that is not ours. It takes what the bot sends, and keeps a journal of what it refused.

It shows nobody what the bot says, so a recorder stands between them and keeps that.
"""

import asyncio
import json
import shutil
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from fakes import FakeTelegram
from fakes.world import FIRST_PERSON
from processes import DATABASE, School, is_of, until, waiting

from bench.machine import free_port
from bot.tour import SCENES

COMMAND = shutil.which("lo-bot-api-emulator", path=str(Path(sys.executable).parent)) or shutil.which("lo-bot-api-emulator")
pytestmark = pytest.mark.skipif(COMMAND is None, reason="lo-bot-api-emulator is not installed; make test installs it")
VERDICT = ("--require-response", "--require-method", "sendMessage", "--require-method", "answerCallbackQuery")
# What the bot asks for that this emulator does not know: it has to do without. By method, and status or parameter.
EXPECTED = {("sendMessage", "link_preview_options"), ("setMyDescription", "501")}
PEOPLE = {language: FIRST_PERSON + number for number, language in enumerate(("nl", "tr", "ar"))}


class Recorder:
    """Passes every call on to the emulator, and keeps what the bot sent to whom."""

    def __init__(self, emulator: str) -> None:
        self.emulator, self.url = emulator, ""
        self.sent: list[tuple[int, dict[str, str]]] = []
        self.answered: list[str] = []  # the taps
        self.refused: set[tuple[str, str]] = set()  # which method, and for which parameter, or with which status
        self.allowed: set[str] = set()  # as the emulator's verdict calls the refusals that were expected
        self.changed = asyncio.Condition()

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Recorder"]:
        async with aiohttp.ClientSession() as self.session:
            app = web.Application()
            app.router.add_post("/{path:.*}", self._pass_on)
            runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            host, port = runner.addresses[0][:2]
            self.url = f"http://{host}:{port}"
            try:
                yield self
            finally:
                await runner.cleanup()

    async def _pass_on(self, request: web.Request) -> web.Response:
        body = await request.read()
        headers = {"Content-Type": request.headers.get("Content-Type", "")}
        async with self.session.post(f"{self.emulator}{request.path}", data=body, headers=headers) as response:
            answer = web.Response(body=await response.read(), status=response.status, content_type=response.content_type)
        fields = await _fields(request)
        method = request.path.rpartition("/")[2]
        async with self.changed:
            if answer.status != 200:
                self._keep_refusal(method, answer)
            elif method == "sendMessage":
                self.sent.append((int(fields["chat_id"]), fields))
            elif method == "answerCallbackQuery":
                self.answered.append(fields["callback_query_id"])
            self.changed.notify_all()
        return answer

    def _keep_refusal(self, method: str, answer: web.Response) -> None:
        assert isinstance(answer.body, bytes)
        why = json.loads(answer.body).get("parameters", {}).get("parameter", str(answer.status))
        self.refused.add((method, why))
        if (method, why) in EXPECTED:
            self.allowed.add(f"{method}:{answer.status}")


async def _fields(request: web.Request) -> dict[str, str]:
    """What was sent, each value as a form would hold it."""
    if request.content_type != "application/json":
        return {name: str(value) for name, value in (await request.post()).items()}
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in (await request.json()).items()}


class Visitor:
    """A person on the emulator."""

    def __init__(self, recorder: Recorder, database: Path, number: int, language: str) -> None:
        self.recorder, self.database, self.id = recorder, database, number
        self.json = {"id": number, "is_bot": False, "first_name": f"P{number}", "language_code": language}
        self.chat = {"id": number, "type": "private", "first_name": f"P{number}"}
        self.acts = 0
        self.heard = 0  # how much the bot had said when this person did something last

    @property
    def seen(self) -> list[dict[str, str]]:
        return [fields for chat, fields in self.recorder.sent if chat == self.id]

    async def walk(self, lines: Sequence[str]) -> None:
        for line in lines:
            await (self.press(line[1:]) if line.startswith("=") else self.type(line))
            await self.sees(lambda said: said or None)
            await until(lambda: not waiting(self.database, self.id))

    async def type(self, text: str) -> None:
        command = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}] if text.startswith("/") else []
        await self._do({"message": self._message() | {"text": text} | ({"entities": command} if command else {})})

    async def press(self, choice: str) -> None:
        data = await self.sees(lambda said: next((data for fields in said for data in _data(fields) if is_of(choice, data)), None))
        tap = f"{self.id}-{self.acts}"
        await self._do({"callback_query": {"id": tap, "from": self.json, "chat_instance": "1", "data": data, "message": self._message()}})
        await self._wait(lambda: tap in self.recorder.answered, f"{choice} was not answered")

    async def sees(self, look: Any) -> Any:
        """Waits until this finds something in what the bot said since the last act."""
        return await self._wait(lambda: look(self.seen[self.heard :]), "nothing of that kind was said")

    async def _do(self, update: dict[str, Any]) -> None:
        self.acts += 1
        self.heard = len(self.seen)
        body = {"token": FakeTelegram.TOKEN, "update": update}
        async with self.recorder.session.post(f"{self.recorder.emulator}/__fixture/updates", json=body) as response:
            assert response.status == 200, await response.text()

    async def _wait(self, look: Any, complaint: str) -> Any:
        async with self.recorder.changed:
            with suppress(TimeoutError):
                async with asyncio.timeout(20):
                    return await self.recorder.changed.wait_for(look)
        raise AssertionError(f"{complaint}; said was: {self.seen[self.heard :]}")

    def _message(self) -> dict[str, Any]:
        return {"message_id": 1000 + self.acts, "date": int(time.time()), "chat": self.chat, "from": self.json}


def _data(fields: dict[str, str]) -> list[str]:
    """What the buttons of a message send back."""
    rows = json.loads(fields.get("reply_markup", "{}")).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row]


@asynccontextmanager
async def emulated(journal: Path) -> AsyncIterator[Recorder]:
    """The emulator at work, with the recorder in front of it."""
    port = free_port()
    words = ("--port", str(port), "--enable-control", "--journal", str(journal))
    assert COMMAND is not None
    quiet = {"stdout": asyncio.subprocess.DEVNULL, "stderr": asyncio.subprocess.DEVNULL}
    process = await asyncio.create_subprocess_exec(COMMAND, *words, **quiet)
    try:
        async with asyncio.timeout(20):
            while not await _listens(port):  # noqa: ASYNC110  # it does not tell when it is ready
                await asyncio.sleep(0.05)
        async with Recorder(f"http://127.0.0.1:{port}").open() as recorder:
            yield recorder
    finally:
        process.kill()
        await process.wait()


async def _listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    await writer.wait_closed()
    return True


async def test_of_the_main_journeys_no_call_is_refused_but_for_what_this_emulator_does_not_know(founded: School, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    async with emulated(journal) as recorder:
        (tmp_path / "bot").mkdir()
        place = founded.copied(tmp_path / "bot", telegram_token=FakeTelegram.TOKEN, telegram_api_url=recorder.url)
        async with place.serve() as bot:
            await bot.at_work()
            teacher, parent, stranger = (Visitor(recorder, place.folder / DATABASE, PEOPLE[language], language) for language in PEOPLE)
            await asyncio.gather(
                teacher.walk([f"/start {founded.teacher}", *SCENES[0].lines]),
                parent.walk([f"/start {founded.parents}", "=tr", "=ja", "=za10", "/kaart", "=andere", "=moeilijk", "dur"]),
                stranger.walk(["/start", "=ar", "/help", "zomaar iets", "/privacy", "/bestaatniet", "x" * 1001]),
            )
            assert recorder.refused == EXPECTED
            words = [str(COMMAND), "verdict", str(journal), *VERDICT, *(f"--allow-refusal={each}" for each in recorder.allowed)]
            judged = await asyncio.to_thread(subprocess.run, words, capture_output=True, check=False)
            assert judged.returncode == 0, judged.stdout.decode()
            await bot.says("Telegram refuses what is optional in a message")
        place.check()
