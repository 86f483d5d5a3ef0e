"""Three client libraries that are not ours take the fake for Telegram, and a second model of the Bot API finds nothing in what it says."""

import asyncio
import json
import shutil
import subprocess
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import telegram
from fakes import FakeTelegram
from fakes.parameters import Upload
from fakes.world import METHODS
from sounds import voice

from bot.documents.chart import chart
from bot.documents.sheet import Chart

ROOT = Path(__file__).parent.parent
FOREIGN, ORACLE = ROOT / "tests/foreign", ROOT / ".oracle"
PYTHON, NODE, MODULES = ORACLE / "python/bin/python", shutil.which("node"), ORACLE / "node_modules"
ABSENT = "NOT TRIED WITH {}: it is not here; `make oracle` gets it"
CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
SHOWN = """Zie <b>dit</b> <i>en</i> <u>dat</u> <s>niet</s> <tg-spoiler>geheim</tg-spoiler> <a href="https://x.nl">link</a>
<tg-time unix="1790000000" format="wDT">maandag</tg-time> <tg-emoji emoji-id="5">😀</tg-emoji> <code>x</code>
<pre><code class="language-py">y</code></pre><blockquote>a</blockquote><blockquote expandable>b</blockquote>"""

pytestmark = pytest.mark.slow
has_python = pytest.mark.skipif(not PYTHON.exists(), reason=ABSENT.format("AIOGRAM AND PYTELEGRAMBOTAPI"))
has_node = pytest.mark.skipif(NODE is None or not (MODULES / "grammy").exists(), reason=ABSENT.format("GRAMMY"))
CLIENTS = [
    pytest.param((str(PYTHON), str(FOREIGN / "aiogram_client.py")), (), id="aiogram", marks=has_python),
    pytest.param((str(PYTHON), str(FOREIGN / "telebot_client.py")), (), id="pyTelegramBotAPI", marks=has_python),
    pytest.param((str(NODE), str(FOREIGN / "grammy_client.mjs")), (f"{MODULES}/",), id="grammY", marks=has_node),
]


class Client:
    """A foreign bot at work."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def says(self, words: str) -> str:
        """Its next line, which begins with these words; what follows them."""
        assert self._process.stdout is not None
        async with asyncio.timeout(30):
            line = (await self._process.stdout.readline()).decode().rstrip("\n")
        if not line.startswith(words):
            raise AssertionError(f"{words!r} was expected, not {line!r}")
        return line.removeprefix(words).strip()

    async def complaint(self) -> str:
        with suppress(ProcessLookupError):
            self._process.kill()
        return (await self._process.communicate())[1].decode()

    async def ended(self) -> int:
        async with asyncio.timeout(30):
            return await self._process.wait()


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(local=True) as fake:
        yield fake


async def other_poller(fake: FakeTelegram) -> Any:
    url = f"{fake.url}/bot{fake.TOKEN}/getUpdates"
    async with aiohttp.ClientSession() as session, session.post(url, json={"offset": 900_000_000, "timeout": 1}) as response:
        return await response.json()


@pytest.mark.parametrize(("words", "more"), CLIENTS)
async def test_a_foreign_client_takes_the_fake_for_telegram(fake: FakeTelegram, words: Sequence[str], more: Sequence[str]) -> None:
    pipes = {"stdout": asyncio.subprocess.PIPE, "stderr": asyncio.subprocess.PIPE}
    process = await asyncio.create_subprocess_exec(*words, fake.url, fake.TOKEN, *more, **pipes)
    client, anna = Client(process), fake.user("Anna")
    try:
        assert await client.says("ready") == FakeTelegram.USERNAME
        await anna.send("/start")
        card = await anna.sees("Welkom 😀 & hoi", 20)
        assert (card.protected, card.preview, card.styles, card.formatting) == (True, False, {"Ja": "primary"}, [("b", "Welkom", "")])
        tap = await anna.tap("Ja")
        assert (await anna.sees("Gekozen: Ja", 20)).buttons == []
        await anna.answered()
        assert tap.toast == "Genoteerd"

        await client.says("polling alone")
        await fake.wait_for(lambda: fake.calls[-1].parameters.get("timeout") == 40, 20)
        await other_poller(fake)
        assert CONFLICT in await client.says("refused")

        await client.says("hooked")
        await anna.send("Hallo")
        await anna.sees("Over de haak: Hallo", 20)
        assert await client.ended() == 0
    except AssertionError as error:
        error.add_note(await client.complaint())
        raise
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    assert fake.profile.text("description", "nl") == "Wie dit is"
    assert fake.profile.commands['{"type": "default"}', "nl"] == [{"command": "start", "description": "Beginnen"}]
    fake.check()


# ---- a second model of what Telegram says
class Overheard(FakeTelegram):
    """Keeps what it answered."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[tuple[str, Any]] = []

    async def call(self, method: str, values: dict[str, str], files: dict[str, Upload]) -> Any:
        answer = await super().call(method, values, files)
        self.answers.append((method, answer))
        return answer


def judged(answers: Sequence[tuple[str, Any]]) -> list[str]:
    """What the models of aiogram find wrong."""
    words = (str(PYTHON), str(FOREIGN / "models.py"))
    done = subprocess.run(words, input=json.dumps(answers), capture_output=True, text=True, check=True, timeout=60)
    problems: list[str] = json.loads(done.stdout)
    return problems


@has_python
async def test_a_second_model_finds_nothing_wrong_in_what_the_fake_says() -> None:
    """Everything people can do, and every method the fake knows."""
    async with Overheard() as fake, telegram.Bot(fake.TOKEN, base_url=f"{fake.url}/bot") as bot:
        anna = fake.user("Anna")
        group = fake.group("Klas 5b", anna)
        sent = await anna.send("/start klas5b 😀 /help")
        await anna.edit(sent, "Hallo")
        await asyncio.gather(anna.voice(), anna.photo(), anna.sticker(), group.send(anna, "Hoi"))
        choice = telegram.InlineKeyboardMarkup.from_row([telegram.InlineKeyboardButton("Ja", callback_data="1", style="danger")])
        card = await bot.send_message(anna.id, SHOWN, parse_mode="HTML", reply_markup=choice, protect_content=True)
        file = await bot.send_document(anna.id, b"%PDF", filename="plan.pdf", caption="<i>Plan</i>", parse_mode="HTML")
        await bot.send_photo(anna.id, chart(Chart((("Spanning", (80, 60)),))), caption="<i>Stemming</i>", parse_mode="HTML")
        spoken = await bot.send_voice(anna.id, telegram.InputFile(voice(23), filename="kaart.ogg"))
        assert spoken.voice is not None
        await bot.get_file(spoken.voice.file_id)
        await anna.tap("Ja")
        await anna.forge("x")
        (shown,) = (message for message in anna.messages if message.id == card.message_id)
        await card.edit_text("Klaar", reply_markup=choice)
        await card.edit_reply_markup(None)
        await anna.tap_old(shown, "Ja")
        await asyncio.gather(file.delete(), card.delete())
        await anna.tap_old(shown, "Ja")
        await anna.block()
        await anna.unblock()
        updates = await bot.get_updates()
        await next(update.callback_query for update in updates if update.callback_query).answer("Goed")
        await bot.send_chat_action(anna.id, "typing")
        await bot.set_my_commands([("help", "Hulp")], telegram.BotCommandScopeChat(anna.id))
        await asyncio.gather(*(getattr(bot, f"set_my_{kind}")("Tekst", language_code="nl") for kind in ("name", "description", "short_description")))
        await asyncio.gather(*(getattr(bot, f"get_my_{kind}")() for kind in ("name", "description", "short_description")))
        await bot.get_my_commands(telegram.BotCommandScopeChat(anna.id))
        await bot.delete_my_commands()
        await bot.set_chat_menu_button(anna.id, telegram.MenuButtonWebApp("Plan", telegram.WebAppInfo("https://x.nl")))
        await asyncio.gather(bot.get_chat_menu_button(anna.id), bot.get_chat_menu_button(), bot.get_chat(anna.id), bot.get_chat(group.id))
        await bot.leave_chat(group.id)
        await bot.set_webhook("https://x.nl/hook")
        await bot.get_webhook_info()
        await bot.delete_webhook()

    assert {method for method, _ in fake.answers} == METHODS.keys()
    kinds = {kind for method, answer in fake.answers if method == "getUpdates" for update in answer for kind in update}
    assert kinds == {"update_id", "message", "edited_message", "callback_query", "my_chat_member"}
    assert judged(fake.answers) == []


@has_python
def test_the_second_model_finds_what_is_missing_and_what_is_too_much() -> None:
    query = {"id": "1", "from": {"id": 1, "is_bot": False, "first_name": "A"}, "data": "x", "colour": "red"}
    assert judged([("getUpdates", [{"update_id": 1, "callback_query": query}])]) == ["getUpdates.0.callback_query.chat_instance: Field required"]
    assert judged([("getUpdates", [{"update_id": 1, "callback_query": query | {"chat_instance": "1"}}])]) == [
        "getUpdates[].callback_query.colour: no such field"
    ]
