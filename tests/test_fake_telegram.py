"""The fake Telegram refuses what Telegram refuses, and shows people what Telegram shows them."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import telegram
from fakes import BadHtml, Button, FakeTelegram
from fakes.html import parse
from fakes.limits import NOT_MODIFIED, QUERY_TOO_OLD, as_shown

ANNA, BEN, CAS, DORA, GROUP, LEFT_GROUP = 1001, 1002, 1003, 1004, -5000005, -5000006
FROM_ANNA, CARD, DOCUMENT = 1, 4, 5  # message ids
CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


def keyboard(*labels: str, data: str = "x") -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": data}] for label in labels]}


async def call(fake: FakeTelegram, method: str, **parameters: Any) -> Any:
    """What a call answers: the result, or the code and description of the refusal."""
    async with aiohttp.ClientSession() as session:
        response = await session.post(f"{fake.url}/bot{fake.TOKEN}/{method}", json=parameters)
        answer = await response.json()
    return answer["result"] if answer["ok"] else (answer["error_code"], answer["description"])


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(now=lambda: 1_790_000_000) as fake:
        yield fake


@pytest.fixture
async def bot(fake: FakeTelegram) -> AsyncIterator[telegram.Bot]:
    async with telegram.Bot(fake.TOKEN, base_url=f"{fake.url}/bot") as bot:
        yield bot


@pytest.fixture
async def town(fake: FakeTelegram) -> FakeTelegram:
    """Anna talks with the bot, Ben never did, Cas has blocked it, Dora has gone; and there are two groups."""
    anna, _ben, cas, dora = (fake.user(name) for name in ("Anna", "Ben", "Cas", "Dora"))
    fake.group("Klas 5b", anna)
    for person in (anna, cas, dora):
        await person.send("/start")
    await cas.block()
    dora.deactivate()
    await call(fake, "sendMessage", chat_id=ANNA, text="Kaart", reply_markup=keyboard("Ja"))
    fake.files["known"] = (await _document_in(fake)).document
    await call(fake, "leaveChat", chat_id=fake.group("Oud").id)
    return fake
