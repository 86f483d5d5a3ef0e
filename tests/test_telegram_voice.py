"""Voice messages on Telegram: how they are fetched, how they are sent, and a card that is spoken from beginning to end by a real process."""

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
import telegram
from fakes import FakeTelegram, Message, User
from processes import DATABASE, Place, School, press, reply, until, waiting
from processes import telegram as settings_of
from sounds import voice
from test_telegram_sending import line

from bot.channels.channel import Attachment, Document, Outgoing
from bot.channels.sounds import MOST_BYTES
from bot.channels.telegram import TelegramChannel
from bot.channels.transport import AiohttpRequest

SOUND = voice(23)
SPOKEN = Outgoing("🔊 Soomaali", protected=True, document=Document("opname.ogg", "7", SOUND))


# ---- out
async def test_a_recording_is_a_voice_message_of_its_length_that_is_not_passed_on() -> None:
    async with line() as to:
        await to.sends(SPOKEN)
        (sent,) = to.calls("sendVoice")
        shown = to.shown.voice
        assert shown is not None and (shown.content, shown.duration, to.shown.text, to.shown.protected) == (SOUND, 23, "🔊 Soomaali", True)
        assert sent.keys() == {"chat_id", "caption", "parse_mode", "duration", "protect_content", "voice"}


async def test_where_the_server_knows_no_protection_it_goes_without() -> None:
    async with line() as to:
        to.fake.refuses("protect_content")
        await to.sends(SPOKEN)
        assert to.shown.voice is not None and not to.shown.protected


async def test_who_takes_no_voice_messages_gets_it_as_a_file() -> None:
    async with line() as to:
        to.anna.refuses_voice = True
        await to.sends(SPOKEN)
        assert to.shown.voice is None and to.shown.document is not None
        assert (to.shown.document.content, to.shown.protected) == (SOUND, True)


# ---- in
@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake


@pytest.fixture
async def channel(fake: FakeTelegram) -> AsyncIterator[TelegramChannel]:
    request = AiohttpRequest(read_timeout=1)
    async with telegram.Bot(fake.TOKEN, f"{fake.url}/bot", f"{fake.url}/file/bot", request=request) as bot:
        yield TelegramChannel(bot)


async def sent(fake: FakeTelegram, content: bytes) -> Attachment:
    """A voice message that somebody sent, as the bot hears of it."""
    message = await fake.user("Anna").voice(content)
    return Attachment(message.json["voice"]["file_id"])


@pytest.mark.parametrize(("size", "fetched"), [(0, True), (MOST_BYTES, True), (MOST_BYTES + 1, False), (21 * 2**20, False)])
async def test_what_was_said_is_fetched_whole_or_not_at_all(fake: FakeTelegram, channel: TelegramChannel, size: int, fetched: bool) -> None:
    content = bytes(size)
    assert await channel.fetch(await sent(fake, content)) == (content if fetched else None)


async def test_what_telegram_does_not_know_can_not_be_fetched(channel: TelegramChannel) -> None:
    assert await channel.fetch(Attachment("file-of-a-person")) is None


@pytest.mark.parametrize("method", ["getFile", "file"])
async def test_a_broken_connection_is_no_error(fake: FakeTelegram, channel: TelegramChannel, method: str, caplog: pytest.LogCaptureFixture) -> None:
    fake.drop(method, times=9)  # a broken fetch is tried again
    assert await channel.fetch(await sent(fake, SOUND)) is None
    assert "can't be fetched" in caplog.text


@pytest.mark.parametrize(
    "path",
    ["/etc/passwd", "../../etc/passwd", "voice/../../x", "http://elders.example.nl/x", "//elders.example.nl/x", "@elders.nl/x", "x?y", "x#y", ""],
)
async def test_a_file_is_fetched_from_where_the_files_of_this_bot_are_and_nowhere_else(
    fake: FakeTelegram, channel: TelegramChannel, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever a server says that a bot of the school talks to."""
    heard = await sent(fake, SOUND)

    async def post(*_: object) -> dict[str, str]:
        return {"file_path": path}

    monkeypatch.setattr(AiohttpRequest, "post", post)
    assert await channel.fetch(heard) is None
    assert fake.fetched == []


# ---- from beginning to end
@pytest_asyncio.fixture
async def place(founded: School, fake: FakeTelegram, tmp_path: Path) -> AsyncIterator[Place]:
    place = founded.copied(tmp_path, **settings_of(fake))
    async with place.serve() as bot:
        await bot.at_work()
        yield place
        assert await bot.stop() == 0
    fake.check()
    place.check()


@pytest.mark.slow
async def test_a_card_is_spoken_approved_and_heard(founded: School, fake: FakeTelegram, place: Place) -> None:
    async def walk(person: User, *lines: str) -> Message:
        for each in lines:
            await (press(person, each[1:]) if each.startswith("=") else person.send(each))
            await reply(person)
            await until(lambda: not waiting(place.folder / DATABASE, person.id))
        return await reply(person)

    sanne, amina, omar = (fake.user(name) for name in ("Sanne", "Amina", "Omar"))
    told = await walk(sanne, f"/start {founded.teacher}", "/opnames", "=vragen")
    invited = re.search(r"[?]start=(\S+)", told.text)
    assert invited is not None, told
    await walk(amina, f"/start {invited[1]}", "=nl", "=inspreken", "=so")
    await amina.photo()
    await amina.sees("Hier past alleen een spraakbericht.", fresh=True)
    await amina.music()
    await amina.sees("Hier past alleen een spraakbericht.", fresh=True)
    await amina.video_note()
    await amina.sees("Hier past alleen een spraakbericht.", fresh=True)
    await amina.voice(voice(180), 180)
    await amina.sees("Deze opname is te lang.", fresh=True)
    await amina.voice()
    await amina.sees("De opname kwam niet aan.", fresh=True)
    await amina.voice(b"ID3" + bytes(900), 9)
    await amina.sees("Deze opname kan ik niet gebruiken.", fresh=True)
    await amina.voice(b"", 0)
    await amina.sees("Deze opname is leeg.", fresh=True)
    await amina.voice(SOUND, 23)
    await amina.sees("Dit is de opname, 23 seconden.", 20, fresh=True)
    assert [message.voice.content for message in fake.sent_to(amina) if message.voice] == [SOUND]
    await walk(amina, "=versturen")
    await sanne.sees("Er staat een opname klaar", 40)
    await walk(sanne, "/opnames", "==1", "=goed")
    await amina.sees("is goedgekeurd", 40)
    await walk(omar, f"/start {founded.parents}", "=nl", "=ja", "=za10", "/luisteren", "=so")
    await omar.send("/kaart")
    await omar.sees("🏠", 20, fresh=True)
    heard = [message for message in fake.sent_to(omar) if message.voice]
    assert [(message.voice.content, message.protected) for message in heard if message.voice] == [(SOUND, True)]
    for person in (sanne, amina, omar):
        await person.answered()


@pytest.mark.slow
async def test_plans_come_as_a_file_and_go_as_one(founded: School, fake: FakeTelegram, place: Place) -> None:
    plans = [{"dialogue": "pesten", "entries": [{"place": "pesten:plan.feiten", "answer": "Dinsdag stond er niemand bij de deur."}]}]
    sanne = fake.user("Sanne")
    await sanne.send(f"/start {founded.teacher}")
    await reply(sanne)
    await sanne.send("/meebrengen")
    await sanne.sees("Stuur mij het bestand", 20, fresh=True)
    await sanne.document(b"{}")
    await sanne.sees("kan ik niet lezen", 20, fresh=True)
    await sanne.document(json.dumps({"format": "samenspraak/1", "plans": plans}).encode())
    await sanne.sees("één plan bij gekomen", 20, fresh=True)
    await sanne.send("/mijngegevens")
    await sanne.sees("Plannen: 1", 20, fresh=True)
    await sanne.tap("Verder")
    await sanne.sees("Wat wil je doen?", 20, fresh=True)
    await sanne.tap("Alles meenemen")
    await sanne.sees("Klaar.", 20, fresh=True)
    files = {message.document.name: message.document.content.decode() for message in fake.sent_to(sanne) if message.document}
    assert "Dinsdag stond er niemand bij de deur." in files["mijn-gegevens.txt"]
    assert json.loads(files["mijn-gegevens.json"])["plans"][0]["entries"][0]["answer"] == "Dinsdag stond er niemand bij de deur."
