"""Several bots in one process: what befalls one of them is not the others' trouble."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer
from fakes import FakeTelegram
from fakes.telegram import CANARY
from processes import School, Serving, reply, telegram
from pydantic import SecretStr
from telegram.error import TelegramError
from test_telegram_polling import PATIENCE, Town
from test_telegram_webhook import PATH, WebhookTown, webhook_town

from bot import serve
from bot.app import App
from bot.channels.bot import TelegramBot, wait_after
from bot.channels.polling import poll
from bot.errors import BotRefused
from bot.settings import Settings

OTHER = f"654321:{CANARY}-geheim_of-another-bot-of-ours"
LEFT_OUT = "Telegram refuses the token of bot 654321: it is left out"
REFUSED = "samenspraak: SAMENSPRAAK_TELEGRAM_TOKEN is refused by Telegram"
ME = {"id": 654321, "is_bot": True, "first_name": "", "username": "andere_bot"}
Answer = Callable[[str], Awaitable[web.StreamResponse]]


def answer(status: int, **content: object) -> web.Response:
    return web.json_response({"ok": status == 200} | content, status=status)


def until_refused(method: str) -> Answer:
    """All that a bot asks when it begins is answered, but its token is refused at this."""

    async def answered(asked: str) -> web.StreamResponse:
        refused = asked.lower() == method.lower()
        return answer(401, error_code=401, description="Unauthorized") if refused else answer(200, result=ME if asked == "getMe" else True)

    return answered


@pytest_asyncio.fixture
async def town(founded: School, tmp_path: Path) -> AsyncIterator[Town]:
    """Where two bots are to be at work: the other one comes first."""
    async with FakeTelegram() as fake:
        place = founded.copied(tmp_path, **telegram(fake) | {"telegram_token": f"{OTHER},{fake.TOKEN}"})
        yield (town := Town(fake, place, founded))
        town.check()


@pytest_asyncio.fixture
async def webhooks(founded: School, tmp_path: Path) -> AsyncIterator[WebhookTown]:
    """The same, where updates are brought."""
    async with FakeTelegram(local=True, hurry=20) as fake:
        town = webhook_town(fake, founded, tmp_path)
        town.place.settings["telegram_token"] = f"{OTHER},{fake.TOKEN}"
        yield town
        town.check()


def answers(town: Town, answered: Answer) -> None:
    """What Telegram answers to the other bot."""

    async def answer_other(_: str, method: str) -> web.StreamResponse:
        return await answered(method)

    town.fake.answer_other = answer_other  # type: ignore[method-assign]  # this once


async def goes_on(town: Town, bot: Serving) -> None:
    """Our own bot is at work, and stops in time."""
    await bot.says(f"@{town.fake.USERNAME} is at work")
    anna = town.fake.user("Anna")
    await anna.send("/start")
    await reply(anna)
    assert await bot.stop() == 0


@pytest.mark.parametrize("method", ["getMe", "getUpdates"])
async def test_a_bot_whose_token_is_refused_is_left_out_and_the_others_go_on(town: Town, method: str) -> None:
    answers(town, until_refused(method))
    async with town.place.serve() as bot:
        await bot.says(LEFT_OUT)
        await goes_on(town, bot)
    assert not any("@andere_bot stops" in line for line in bot.lines)


@pytest.mark.parametrize("method", ["getMe", "setWebhook"])
async def test_where_updates_are_brought_a_bot_whose_token_is_refused_is_left_out_too(webhooks: WebhookTown, method: str) -> None:
    answers(webhooks, until_refused(method))
    async with webhooks.place.serve() as bot:
        await bot.says(LEFT_OUT)
        await webhooks.fake.wait_for(lambda: webhooks.fake.webhook is not None, PATIENCE)
        assert (await webhooks.ask(path=f"{PATH}/654321", data="{}"))[0] == 404
        assert (await webhooks.ask(path=f"{PATH}/123456", data="{}"))[0] == 400
        await goes_on(webhooks, bot)


async def test_where_no_bot_is_let_in_that_is_the_end(town: Town) -> None:
    town.fake.fail("getMe", 1, 401, "Unauthorized")
    async with town.place.serve() as bot:
        assert await bot.ended() == 2
    assert bot.lines[-1] == REFUSED


async def test_a_bot_that_telegram_does_not_answer_holds_up_no_other(town: Town) -> None:
    async def never(_: str) -> web.StreamResponse:
        await town.fake._stopping.wait()
        return answer(502)

    answers(town, never)
    async with town.place.serve() as bot:
        await goes_on(town, bot)


async def test_at_the_end_no_more_cards_leave_while_updates_are_still_answered() -> None:
    """The sender, which both use, goes on until updates are done."""
    bots, stop, working = serve.Bots.__new__(serve.Bots), asyncio.Event(), SimpleNamespace(stop=asyncio.Event())
    bots.working = [working]  # type: ignore[list-item]  # all that is asked of it here
    stop.set()
    await bots.until(stop)
    assert working.stop.is_set()


class Unanswered:
    """A bot that Telegram does not answer, and that closes only where the others do so at the same time."""

    def __init__(self, number: int, closing: asyncio.Barrier) -> None:
        self.name, self.number, self._closing = f"telegram:{number}", str(number), closing

    async def start(self, stop: asyncio.Event) -> None:
        await stop.wait()

    async def close(self) -> None:
        await self._closing.wait()


async def test_cards_are_planned_before_any_bot_has_an_answer_and_all_close_at_once(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    closing, stop, ticked = asyncio.Barrier(2), asyncio.Event(), asyncio.Event()
    bots = (Unanswered(number, closing) for number in (123456, 654321))
    monkeypatch.setattr(app, "telegram", lambda token, url: next(bots))
    monkeypatch.setattr(app.clockwork, "hand_over_to_browsers", ticked.set)
    monkeypatch.setattr(serve, "gc", SimpleNamespace(freeze=int, set_threshold=int, enable=int))  # this program's own goes on as it was
    settings = Settings(telegram_token=SecretStr(f"{FakeTelegram.TOKEN},{OTHER}"))
    serving = asyncio.create_task(serve._serve(app, settings, True, stop))
    await asyncio.wait_for(ticked.wait(), PATIENCE)
    stop.set()
    await asyncio.wait_for(serving, PATIENCE)


# ---- whose answer it is
@asynccontextmanager
async def told(answered: Answer) -> AsyncIterator[TelegramBot]:
    """A bot that hears this from whoever is at the address of Telegram."""

    async def take(request: web.Request) -> web.StreamResponse:
        return await answered(request.match_info["method"])

    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", take)
    async with TestServer(app) as server:
        bot = TelegramBot(OTHER, str(server.make_url("")).rstrip("/"), "")
        try:
            yield bot
        finally:
            await bot.close()


@pytest.mark.parametrize("body", ["<html>no such page</html>", "[]", '{"message": "no such page"}'])
@pytest.mark.parametrize("status", [200, 400, 401, 403, 404])
@pytest.mark.filterwarnings("ignore:.*getUpdates")
async def test_what_stands_before_telegram_refuses_no_token(status: int, body: str, caplog: pytest.LogCaptureFixture) -> None:
    async def page(_: str) -> web.Response:
        return web.Response(text=body, status=status)

    stopped = asyncio.Event()
    stopped.set()
    async with told(page) as bot:
        for asking in (bot.api.initialize, lambda: bot.api.do_api_request("getUpdates")):
            with pytest.raises(TelegramError) as raised:
                await asking()
            assert await wait_after(raised.value, 2.0, stopped) == 4.0
    assert [record.getMessage() for record in caplog.records] == ["Telegram can't be reached (the answer is not Telegram's); again in 4 s"] * 2


async def test_telegram_itself_refuses_a_token_at_the_start() -> None:
    async with told(until_refused("getMe")) as bot:
        with pytest.raises(BotRefused):
            await bot.start(asyncio.Event())


@pytest.mark.filterwarnings("ignore:.*getUpdates")
async def test_telegram_itself_refuses_a_token_that_was_good_before() -> None:
    async with told(until_refused("getUpdates")) as bot:
        assert await bot.start(asyncio.Event()) == "andere_bot"
        with pytest.raises(BotRefused):
            await poll(bot, asyncio.Event())
