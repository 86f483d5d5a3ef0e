"""The bot without a network: what comes of one update, of many, and of the passing of time."""

import asyncio
from collections.abc import Callable, Coroutine
from types import SimpleNamespace
from typing import Any

import pytest
from fakes import FakeTelegram

from bot import serve
from bot.channels import bot as bots
from bot.channels import polling
from bot.channels.bot import TelegramBot
from bot.channels.channel import Incoming, Outgoing
from bot.channels.updates import Update

TYPED = "wat iemand typte"


class Failing:
    """A conversation with a fault that nobody thought of."""

    async def receive(self, incoming: Incoming) -> tuple[Callable[[], Coroutine[Any, Any, object]], Outgoing | None]:
        raise ValueError(incoming.text)

    async def flush(self, person: str) -> None: ...

    async def restarting(self, person: str) -> None: ...


@pytest.fixture
def bot(monkeypatch: pytest.MonkeyPatch) -> TelegramBot:
    bot = TelegramBot(FakeTelegram.TOKEN, "http://localhost", "Alleen in een eigen chat.")
    monkeypatch.setattr(bot, "api", SimpleNamespace(id=1))
    bot.talk = Failing()
    return bot


async def test_a_fault_in_one_turn_ends_neither_the_bot_nor_our_silence(bot: TelegramBot, caplog: pytest.LogCaptureFixture) -> None:
    assert await bot.take(Update(Incoming("telegram:1:2", TYPED, source="telegram:1", update=1))) is None
    assert "ValueError" in caplog.text and TYPED not in caplog.text


async def test_a_group_is_told_once_that_the_bot_leaves(bot: TelegramBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who adds the bot to a group makes two updates or more."""
    said: list[int] = []

    async def send_message(chat: int, _: str) -> None:
        await asyncio.sleep(0)
        said.append(chat)

    async def leave_chat(chat: int) -> None:
        await asyncio.sleep(0)

    monkeypatch.setattr(bot, "api", SimpleNamespace(send_message=send_message, leave_chat=leave_chat))
    await bot.take_all([Update(group=-5), Update(group=-5), Update(group=-6)])
    await asyncio.gather(*bot._errands)
    assert said == [-5, -6]
    await bot.take_all([Update(group=-5)])
    await asyncio.gather(*bot._errands)
    assert said == [-5, -6, -5], "added once more, told once more"


def test_stopping_takes_less_than_ten_seconds_also_where_everything_hangs() -> None:
    """Ten seconds is what a container gets before it is killed."""
    assert bots.DRAIN_SECONDS + polling.CONFIRM_SECONDS + serve.STOPPING_SECONDS + bots.CLOSING_SECONDS < 10
