"""`samenspraak serve` as a real process, on a Telegram that refuses what Telegram refuses."""

import asyncio
import re
import shutil
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
import pytest_asyncio
from babel.dates import format_date
from fakes import FakeTelegram, Message, Refused, User
from fakes.parameters import Upload
from fakes.webhook import Webhook
from processes import DATABASE, PATIENCE, Place, School, Serving, closed_port, house_word, press, promised, reply, telegram, until, waiting
from stage import ZONE, shipped

from bot.content import Content
from bot.delivery.sender import MOST_AT_ONCE
from bot.home.reminders import SchoolDays
from bot.living import CHOSEN
from bot.texts import SOURCE
from bot.tour import DRAFT, SCENES


def in_two_weeks() -> str:
    """A lesson day of then, as somebody types it."""
    days = SchoolDays(shipped().calendar, "midden", ZONE.key).days_from(datetime.now(ZONE).date() + timedelta(days=14))
    return format_date(next(days), "EEEE d MMMM", locale=SOURCE).capitalize()


pytestmark = pytest.mark.asyncio(loop_scope="module")
PREPARATION, RESUMED = (scene.lines for scene in SCENES[:2])
# the clock of the scene stands still, and that of the machine does not
LAST_STEPS = tuple(line.replace("Vrijdag 11 december", in_two_weeks()) for line in SCENES[2].lines)
LOGGED = re.compile(r"\d{4}-\d\d-\d\dT\S+ (INFO|WARNING|ERROR) bot\.")


@dataclass
class Town:
    """A school whose bot is at work, and the Telegram everybody uses."""

    fake: FakeTelegram
    place: Place
    school: School

    @property
    def database(self) -> Path:
        return self.place.folder / DATABASE

    async def walk(self, person: User, lines: Sequence[str]) -> None:
        """Types these lines, and presses the buttons of the choices among them (`=choice`), each when all was said about the one before."""
        for line in lines:
            await (press(person, line[1:]) if line.startswith("=") else person.send(line))
            await self.answer(person)

    async def answer(self, person: User, timeout: float = PATIENCE) -> Message:
        """The last of what the bot says to what this person did."""
        await reply(person, timeout=timeout)
        await until(lambda: not waiting(self.database, person.id), timeout)
        return await reply(person)

    async def teacher(self, name: str, *lines: str) -> User:
        """Somebody who joined with a link of their own, and did this."""
        teacher = self.fake.user(name)
        await self.walk(teacher, (f"/start {self.school.teacher}", *lines))
        return teacher

    async def parent(self, name: str, language: str = "tr") -> User:
        parent = self.fake.user(name)
        await self.walk(parent, (f"/start {self.school.parents}", f"={language}", "=ja", "=za10"))
        return parent

    def check(self) -> None:
        self.fake.check()
        self.place.check()


@pytest.fixture(scope="module")
def school(founded: School) -> School:
    return founded


@pytest.fixture(scope="module")
def word(content: Content) -> Callable[..., str]:
    return house_word(content)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def busy(school: School, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """A bot for all tests that do not hurt it."""
    async with FakeTelegram() as fake:
        town = Town(fake, school.copied(tmp_path_factory.mktemp("busy"), **telegram(fake)), school)
        async with town.place.serve() as bot:
            await bot.at_work()
            yield town
            assert await bot.stop() == 0
            assert [line for line in bot.lines if not LOGGED.match(line)] == []
        town.check()


@pytest_asyncio.fixture(loop_scope="module")
async def town(school: School, tmp_path: Path) -> AsyncIterator[Town]:
    """A town of one's own, where no bot is at work yet."""
    async with FakeTelegram() as fake:
        town = Town(fake, school.copied(tmp_path, **telegram(fake)), school)
        yield town
        town.check()


def texts(person: User) -> list[str]:
    """What the bot wrote to this person, in order, without the records of what was chosen."""
    return [message.text.partition(f"\n\n{CHOSEN} ")[0] for message in person.messages if message.from_bot]


def missing_in_plan(teacher: User) -> list[str]:
    """What was typed, and does not stand in what the bot said last."""
    plan = "\n".join(message.text for message in teacher.messages if message.from_bot and message.change > teacher._last_act)
    typed = [line for line in (*PREPARATION, *RESUMED, *LAST_STEPS) if not line.startswith("=")]
    return [line for line in typed if line not in plan.replace("\u2068", "").replace("\u2069", "")]


# ---- the main job
async def test_a_teacher_joins_by_a_link_prepares_pauses_rehearses_and_gets_the_plan(busy: Town) -> None:
    anna = await busy.teacher("Anna", *PREPARATION)
    await busy.walk(anna, RESUMED)
    await busy.walk(anna, LAST_STEPS)
    assert missing_in_plan(anna) == [DRAFT]
    await anna.answered()
    await anna.send("/plan")
    await anna.sees("Wat wil je met dit plan?", 20)
    await anna.tap("Meenemen op papier")
    paper = await anna.sees("Je plan, om te printen", 20)
    assert paper.document is not None and paper.document.name == "plan.pdf" and paper.document.content.startswith(b"%PDF-")
    await anna.answered()
    busy.check()


async def test_a_teacher_rehearses_in_their_own_words_and_gets_the_mood_as_a_picture(busy: Town) -> None:
    carla = await busy.teacher("Carla", "/oefenen", "==boos", "==pesten", "=typen", "=gewoon")
    await busy.walk(carla, ("Ik begrijp dat u boos bent.", "Dus u heeft drie keer gebeld en niemand belde terug.", "=afronden", "=weet_niet"))
    told = [message for message in carla.messages if message.from_bot]
    assert [message.text.partition(":")[0] for message in told].count("Een boze ouder") == 3
    assert any("‘Ik begrijp dat u boos bent’" in message.text for message in told)
    assert len([message for message in told if message.photo]) == 1
    await carla.answered()
    busy.check()


async def test_a_link_for_a_teacher_works_for_one_person_only(town: Town) -> None:
    async with town.place.serve() as bot:
        await bot.at_work()
        await town.teacher("Anna")
        ben = town.fake.user("Ben")
        await town.walk(ben, (f"/start {town.school.teacher}", "=nl"))
        await press(ben, "menu")
        assert "=voorbereiden" not in (await reply(ben)).text
        assert not any(button.data == "/voorbereiden" for message in ben.messages for button in message.buttons)
        await ben.answered()


async def ticked(town: Town, at: str, *people: User) -> str:
    """What a tick at that moment says; what it left for these people has reached them.

    It is sent by the clock of the bot that is at work meanwhile: with days between their clocks both could have it in hand.
    """
    told = await town.place.beside("tick", "--at", at, telegram_token="")
    (await town.place.beside("tick")).succeeded()
    await until(lambda: not any(waiting(town.database, person.id) for person in people))
    return told.succeeded().out


async def test_a_parent_joins_in_turkish_gets_the_card_takes_another_and_stops(busy: Town, content: Content, word: Callable[..., str]) -> None:
    fatma, omar = await busy.parent("Fatma"), await busy.parent("Omar", "ar")
    for parent in (fatma, omar):
        await reply(parent, "🏠")  # the first card, at once
    saturday = promised(fatma)
    before = {parent: len(texts(parent)) for parent in (fatma, omar)}
    assert "sent 2" in await ticked(busy, f"{saturday}T10:05", fatma, omar)
    for parent, language in ((fatma, "tr"), (omar, "ar")):
        (card,) = texts(parent)[before[parent] :]
        assert card.startswith("🏠") and word(language, "not_yet") not in card
    assert "planned 0, sent 0" in await ticked(busy, f"{saturday}T10:06")
    card = texts(fatma)[-1]
    fatma._last_act = 0
    await press(fatma, "andere")
    assert (await reply(fatma, "🏠")).text != card
    await busy.walk(fatma, ["dur"])
    later = next(day for day in (saturday + timedelta(weeks=n) for n in count(1)) if content.calendar.is_school_week("midden", day))
    seen = len(texts(fatma)), len(texts(omar))
    assert "sent 1" in await ticked(busy, f"{later}T10:05", omar)
    assert (len(texts(fatma)), len(texts(omar))) == (seen[0], seen[1] + 1)
    await fatma.answered()
    busy.check()


async def test_a_teacher_who_pauses_is_reminded_the_next_morning_and_goes_on_by_a_tap(town: Town) -> None:
    async with town.place.serve() as bot:
        await bot.at_work()
        anna = await town.teacher("Anna", *PREPARATION[:4], "/pauze", "=later", "=morgen")
        tomorrow = datetime.now(ZONE).date() + timedelta(days=1)
        assert "sent 1" in (await town.place.beside("tick", "--at", f"{tomorrow}T08:00")).succeeded().out
        assert "sent 0" in (await town.place.beside("tick", "--at", f"{tomorrow}T08:01")).succeeded().out
        reminder = texts(anna)[-1]
        assert "staat nog open" in reminder and "Sem" not in reminder
        anna._last_act = 0
        await press(anna, "verder")
        assert "Ga je nu verder met deze voorbereiding?" in (await town.answer(anna)).text
        await anna.answered()


# ---- what does not fit
Does = Callable[[User], Awaitable[object]]
BAD: list[tuple[Does, str, dict[str, int]]] = [
    (lambda person: person.send("zomaar iets"), "choose_button", {}),
    (lambda person: person.send("99"), "choose_number", {"most": 3}),
    (lambda person: person.send("🙂"), "choose_button", {}),
    (lambda person: person.send("x" * 1001), "too_long", {"length": 1001, "most": 1000}),
    (lambda person: person.send("/bestaatniet"), "unknown_command", {}),
    (lambda person: person.send("/"), "unknown_command", {}),
    (User.voice, "voice", {}),
    (User.photo, "not_text", {}),
    (User.sticker, "not_text", {}),
]


async def test_bad_input_of_every_kind_gets_one_clear_sentence_and_the_buttons_again(busy: Town, word: Callable[..., str]) -> None:
    anna = busy.fake.user("Anna")
    await busy.walk(anna, (f"/start {busy.school.parents}", "=nl"))
    question = await reply(anna)
    already = len(texts(anna))
    for does, *_ in BAD:
        await does(anna)
        shown = await reply(anna)
        assert [button.data for button in shown.buttons] == [button.data for button in question.buttons]
    await busy.walk(anna, ["=ja"])
    assert texts(anna)[already:-1] == [word("nl", key, **values) for _, key, values in BAD]
    await anna.answered()
    busy.check()


async def test_an_edited_message_is_not_read_again(busy: Town, word: Callable[..., str]) -> None:
    anna = busy.fake.user("Anna")
    await busy.walk(anna, (f"/start {busy.school.parents}", "=nl", "=ja", "=za10"))
    await reply(anna, "🏠")
    sent = await anna.send("/menu")
    await busy.answer(anna)
    already = len(texts(anna))
    await anna.edit(sent, "/stop")
    await anna.sees(word("nl", "edited"))
    await busy.walk(anna, ["/menu"])
    assert len(texts(anna)) == already + 2
    busy.check()


async def test_a_second_tap_and_an_old_button_are_answered_with_the_question_of_now(busy: Town, word: Callable[..., str]) -> None:
    anna = busy.fake.user("Anna")
    await busy.walk(anna, (f"/start {busy.school.parents}", "=nl"))
    question = await reply(anna)
    label = next(button.label for button in question.buttons if (button.data or "").endswith(":ja"))
    already = len(texts(anna))
    await anna.tap_old(question, label)
    await anna.tap_old(question, label)
    now = await reply(anna, word("nl", "stale_button"))
    await busy.walk(anna, ["=za10"])
    await reply(anna, "🏠")
    answer, stale, again, _, _ = texts(anna)[already:]
    assert (stale, again) == (now.text, answer)
    await anna.answered()
    busy.check()


async def test_an_earlier_webhook_that_is_not_let_go_at_once_keeps_no_updates_for_itself(town: Town) -> None:
    town.fake.webhook = Webhook("https://elders.example/pad", "", 40, "")
    town.fake.fail("deleteWebhook", 1, 502, "Bad Gateway")
    async with town.place.serve() as bot:
        await bot.at_work()
        anna = await town.teacher("Anna")
        assert anna is not None and town.fake.webhook is None
        assert await bot.stop() == 0


async def test_the_bot_presents_itself_once_in_every_language(town: Town) -> None:
    profile = town.fake.profile
    async with town.place.serve(operator="De Linde, Zwolle") as bot:
        await bot.at_work()
        assert await bot.stop() == 0
    for language in ("", "en", "tr", "ar"):
        assert "De Linde, Zwolle" in profile.texts["short_description"][language]
        assert "/stop" in profile.texts["description"][language]
        assert "Samenspraak" in profile.texts["name"][language]
    calls = len(town.fake.calls)
    async with town.place.serve(operator="De Linde, Zwolle") as bot:
        await bot.at_work()
        assert await bot.stop() == 0
    assert "setMyName" not in [call.method for call in town.fake.calls[calls:]]


@pytest.mark.parametrize(("code", "refusal"), [(429, "Too Many Requests: retry after 70000"), (400, "Bad Request: no"), (501, "Not Implemented")])
async def test_a_name_that_is_refused_keeps_nobody_from_work_and_is_told_at_the_next_start(town: Town, code: int, refusal: str) -> None:
    town.fake.fail("setMyName", 17, code, refusal, retry_after=70000 if code == 429 else None)
    async with town.place.serve() as bot:
        await bot.at_work()
        await bot.says("again at the next start")
        assert await bot.stop() == 0
    assert len(town.fake.profile.commands) == 17
    assert not town.fake.profile.texts["name"]
    async with town.place.serve() as bot:
        await bot.at_work()
        assert await bot.stop() == 0
    assert len(town.fake.profile.texts["name"]) == 17


async def test_one_card_lives_and_what_was_chosen_stays(town: Town) -> None:
    async with town.place.serve() as bot:
        anna = await town.teacher("Anna", "=voorbereiden", "=resultaten")
        question = await reply(anna)
        await town.walk(anna, ["=voorbeeld", "=waarom"])
        card = await reply(anna)
        assert card.id == question.id
        assert card.text.startswith(question.text)
        assert {button.label for button in question.buttons} - {button.label for button in card.buttons} == {"Voorbeeld", "Waarom?"}
        assert b"blockquote" in [mark[0] for mark in card.source.marks]
        await town.walk(anna, ["=zonder_naam"])
        record = await anna.sees(f"{CHOSEN} Liever geen naam")
        assert (record.id, record.buttons) == (card.id, [])
        assert record.text.startswith(card.text)
        traceless = await reply(anna)
        await town.walk(anna, ["=gewoon"])
        await town.fake.wait_for(lambda: not anna.message(traceless.id).buttons, PATIENCE)
        assert CHOSEN not in anna.message(traceless.id).text
        await town.walk(anna, ["=verder"])
        await town.fake.wait_for(lambda: CHOSEN in anna.messages[-2].text, PATIENCE)
        open_question = await reply(anna)
        town.fake.fail("editMessageText", 1, 400, "Bad Request: message to edit not found")
        await town.walk(anna, ["=voorbeeld"])
        anew = await reply(anna)
        assert anew.id > open_question.id and anew.text.startswith(open_question.text)
        assert await bot.stop() == 0


async def test_a_forged_tap_changes_nothing_of_another_person(busy: Town) -> None:
    anna, eve = busy.fake.user("Anna"), busy.fake.user("Eve")
    await busy.walk(anna, (f"/start {busy.school.parents}", "=nl"))
    question = await reply(anna)
    await busy.walk(eve, (f"/start {busy.school.parents}", "=nl"))
    for data in (question.buttons[0].data or "", "0:0:ja", "999999999999999999:1:ja", "/../../etc", "x" * 64):
        await eve.forge(data)
        await reply(eve)
    await eve.answered()
    await busy.walk(anna, ["=ja"])
    assert len(texts(anna)) == 3
    busy.check()


async def test_a_group_hears_only_in_private_and_is_left(busy: Town, word: Callable[..., str]) -> None:
    anna, ben = busy.fake.user("Anna"), busy.fake.user("Ben")
    group = busy.fake.group("Ouders 5b", anna, ben)
    await group.send(anna, "/start")
    await busy.fake.wait_for(lambda: group.left, 10)
    assert texts_of_group(busy, group) == [word("nl", "only_private")]
    assert texts(anna) == texts(ben) == []
    busy.check()


def texts_of_group(town: Town, group: object) -> list[str]:
    return [message.text for message in town.fake.sent_to(group)]


async def test_who_blocks_the_bot_is_left_alone_and_who_comes_back_goes_on(busy: Town) -> None:
    anna = busy.fake.user("Anna")
    await busy.walk(anna, (f"/start {busy.school.parents}", "=nl"))
    await anna.block()
    await anna.unblock()
    already = len(texts(anna))
    anna._last_act = 0
    await press(anna, "ja")
    await reply(anna)
    assert len(texts(anna)) == already + 1
    busy.check()


# ---- all at once, and twice
COMMANDS = ("/start", "/help", "/privacy", "/menu", "/stop", "/bestaatniet")


async def test_twenty_people_who_send_six_messages_at_once_all_get_their_replies_in_order(busy: Town) -> None:
    alone = busy.fake.user("Alleen")
    for command in COMMANDS:
        await busy.walk(alone, [command])
    together = [busy.fake.user(f"Persoon {number}") for number in range(20)]
    for command in COMMANDS:
        await asyncio.gather(*(person.send(command) for person in together))
    expected = texts(alone)
    await busy.fake.wait_for(lambda: all(len(texts(person)) >= len(expected) for person in together), 30)
    assert [texts(person) for person in together] == [expected] * 20
    busy.check()


async def test_updates_that_come_again_change_nothing(town: Town) -> None:
    async with town.place.serve() as bot:
        await bot.at_work()
        first = town.fake.queue.last_id + 1
        anna = await town.teacher("Anna", "=voorbereiden", "=resultaten", "Sem", "=gewoon")
        before = texts(anna)
        for number in range(first, town.fake.queue.last_id + 1):
            await town.fake.redeliver(number)
        await town.walk(anna, ["=verder"])
        assert texts(anna)[:-1] == before
        await anna.answered()
        assert await bot.stop() == 0


# ---- kill -9
@contextmanager
def locked(database: Path) -> Iterator[None]:
    """Nobody else can write: a turn waits where it would be kept."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.close()


async def killed(town: Town, moment: Callable[[Serving], Awaitable[object]]) -> None:
    """A bot at work until this moment, and then not any more."""
    async with town.place.serve() as bot:
        await bot.at_work()
        await moment(bot)
        await bot.kill()


async def test_after_kill_9_between_two_questions_the_conversation_goes_on(town: Town) -> None:
    async def half_way(bot: Serving) -> None:
        await town.teacher("Anna", *PREPARATION[:8])

    await killed(town, half_way)
    (anna,) = town.fake.chats.values()
    before = texts(anna)
    async with town.place.serve() as bot:
        await town.walk(anna, PREPARATION[8:11])
        assert await bot.stop() == 0
    assert texts(anna)[: len(before)] == before
    assert len(texts(anna)) == len(before) + 2, "and the reason was told in its card"


async def test_kill_9_after_an_answer_was_fetched_and_before_it_was_kept_loses_nothing(town: Town) -> None:
    anna = town.fake.user("Anna")

    async def before_it_is_kept(bot: Serving) -> None:
        await town.walk(anna, (f"/start {town.school.parents}", "=nl"))
        with locked(town.database):
            await press(anna, "ja")
            await anna.answered()
            await bot.kill()

    await killed(town, before_it_is_kept)
    assert len(texts(anna)) == 2
    async with town.place.serve() as bot:
        await press(anna, "za10")
        await reply(anna, "🏠")
        assert await bot.stop() == 0
    assert len(texts(anna)) == 5


async def test_kill_9_after_an_answer_was_kept_and_before_its_reply_left_sends_the_reply_later(town: Town) -> None:
    anna = town.fake.user("Anna")

    async def before_it_leaves(bot: Serving) -> None:
        await town.walk(anna, (f"/start {town.school.parents}", "=nl"))
        await until(lambda: not waiting(town.database, anna.id))
        town.fake.delay(60)
        await anna.send("zomaar iets")
        await reply(anna)  # arrived, but the bot does not know
        await press_old(anna, "ja")
        await until(lambda: waiting(town.database, anna.id) == 2)
        await bot.kill()

    await killed(town, before_it_leaves)
    town.fake.delay(0)
    assert len(texts(anna)) == 3
    async with town.place.serve() as bot:
        await press(anna, "za10", timeout=25)
        await reply(anna, "🏠")
        assert await bot.stop() == 0
    said = texts(anna)
    assert said[2] == said[3], "the reply in hand comes once more, because nobody knows that it arrived"
    assert len(said) == 7


@pytest.mark.parametrize("trouble", ["refused for a second", "cut off"])
async def test_a_reply_that_does_not_get_through_at_first_comes_later_and_in_order(town: Town, trouble: str) -> None:
    anna = town.fake.user("Anna")
    async with town.place.serve() as bot:
        await town.walk(anna, (f"/start {town.school.parents}",))
        if trouble == "cut off":
            town.fake.drop("sendMessage")
        else:
            town.fake.fail("sendMessage", 1, 429, "Too Many Requests: retry after 1", retry_after=1)
        await press(anna, "nl")
        await anna.answered()
        await anna.send("zomaar iets")
        await town.answer(anna, timeout=25)
        assert await bot.stop() == 0
    assert len(texts(anna)) == 3
    assert [len(message.buttons) for message in anna.messages if message.from_bot] == [0, 3, 3]


async def press_old(person: User, choice: str) -> None:
    person._last_act = 0
    await press(person, choice)


@pytest.mark.slow
async def test_however_often_it_is_killed_every_answer_is_kept_and_every_question_comes(town: Town) -> None:
    anna = town.fake.user("Anna")
    lines = (f"/start {town.school.teacher}", *PREPARATION, *RESUMED, *LAST_STEPS)
    for first in range(0, len(lines), 8):
        *before, last = lines[first : first + 8]
        async with town.place.serve() as bot:
            await town.walk(anna, before)
            await (press(anna, last[1:]) if last.startswith("=") else anna.send(last))
            if first % 16:
                await reply(anna)
            await bot.kill()
        async with town.place.serve() as bot:
            await bot.at_work()
            await town.answer(anna, timeout=60)
            assert await bot.stop() == 0
    assert missing_in_plan(anna) == [DRAFT]


@pytest.mark.slow  # a turn waits five seconds for the database
async def test_while_nothing_can_be_kept_people_hear_so_and_nothing_has_changed(town: Town, word: Callable[..., str]) -> None:
    anna = town.fake.user("Anna")
    async with town.place.serve() as bot:
        await town.walk(anna, (f"/start {town.school.parents}", "=nl"))
        with locked(town.database):
            await press(anna, "ja")
            assert (await reply(anna)).text == word("nl", "not_saved")
        await press_old(anna, "ja")
        await town.answer(anna)
        assert await bot.stop() == 0
    assert len(texts(anna)) == 4
    await anna.answered()


# ---- beginning and ending
async def test_sigterm_lets_what_is_under_way_finish_and_nothing_comes_twice(town: Town) -> None:
    anna = town.fake.user("Anna")
    async with town.place.serve() as bot:
        await bot.at_work()
        await town.walk(anna, (f"/start {town.school.parents}", "=nl"))
        town.fake.delay(1)
        await press(anna, "ja")
        await reply(anna)
        assert await bot.stop(timeout=10) == 0
    town.fake.delay(0)
    assert waiting(town.database, anna.id) == 0
    async with town.place.serve() as bot:
        await press(anna, "za10")
        await reply(anna, "🏠")
        assert await bot.stop() == 0
    assert len(texts(anna)) == 5
    await anna.answered()


@pytest.mark.slow
async def test_sigterm_ends_the_bot_in_time_when_telegram_hangs(town: Town) -> None:
    anna = town.fake.user("Anna")
    async with town.place.serve() as bot:
        await bot.at_work()
        await town.walk(anna, ["/start"])
        with telegram_hangs(town.fake):
            await anna.send("/help")
            await until(lambda: waiting(town.database, anna.id))
            assert await bot.stop(timeout=10) == 0
    async with town.place.serve() as bot:
        await reply(anna)
        assert await bot.stop() == 0


@contextmanager
def telegram_hangs(fake: FakeTelegram) -> Iterator[None]:
    """No call is answered, or carried out, but for the wait for updates."""
    ending, carry_out = asyncio.Event(), fake.call

    async def hang(method: str, values: dict[str, str], files: dict[str, Upload]) -> object:
        if method == "getUpdates" and values.get("timeout") != "0":
            return await carry_out(method, values, files)  # or what somebody says now is heard by nobody
        await ending.wait()
        raise Refused(500, "Internal Server Error")

    fake.call = hang
    try:
        yield
    finally:
        fake.call = carry_out
        ending.set()


@pytest.mark.slow
async def test_sigterm_ends_the_bot_in_time_while_cards_go_out_and_the_rest_go_later(town: Town) -> None:
    async with town.place.serve() as bot:
        await bot.at_work()
        parents = [await town.parent(f"Ouder {number}") for number in range(MOST_AT_ONCE + 8)]
        assert await bot.stop() == 0
    seen = [len(texts(parent)) for parent in parents]
    town.place.run("tick", "--at", f"{promised(parents[0])}T10:05", telegram_api_url=closed_port())
    town.fake.delay(1.5)
    async with town.place.serve() as bot:
        await bot.at_work()
        await town.fake.wait_for(lambda: [len(texts(parent)) for parent in parents] != seen, PATIENCE)
        assert await bot.stop(timeout=10) == 0
    assert any(waiting(town.database, parent.id) for parent in parents)
    town.fake.delay(0)
    async with town.place.serve() as bot:
        await bot.at_work()
        await until(lambda: not any(waiting(town.database, parent.id) for parent in parents))
        assert await bot.stop() == 0
    assert all(texts(parent)[-1].startswith("🏠") for parent in parents)


def told(*bots: Serving) -> list[str]:
    return [line for bot in bots for line in bot.lines if "another program uses this token" in line]


async def test_of_two_bots_with_one_token_the_older_says_so_in_one_line_and_stays(town: Town) -> None:
    shutil.copy(town.database, town.place.folder / "other.db")  # two on one file are refused
    async with town.place.serve(database_url="sqlite:///other.db") as older, town.place.serve() as newer:
        await older.at_work()
        await newer.at_work()
        await until(lambda: told(older, newer))
        anna = town.fake.user("Anna")
        await town.walk(anna, ["/start", "=nl"])
        assert len(told(older, newer)) == 1
        assert older.running and newer.running
        assert await newer.stop() == await older.stop() == 0


async def test_a_token_that_is_refused_is_one_line(school: School, tmp_path: Path) -> None:
    async with FakeTelegram() as fake:
        place = school.copied(tmp_path, telegram_api_url=fake.url, telegram_token="123456:" + "x" * 35)
        async with place.serve() as bot:
            assert await bot.ended() == 2
            assert bot.lines == ["samenspraak: SAMENSPRAAK_TELEGRAM_TOKEN is refused by Telegram"]


async def test_a_bot_that_is_stopped_before_telegram_was_there_was_never_at_work(school: School, tmp_path: Path) -> None:
    place = school.copied(tmp_path, telegram_api_url=closed_port(), telegram_token=FakeTelegram.TOKEN)
    async with place.serve() as bot:
        await bot.says("can't be reached")
        assert await bot.stop() == 0
        assert [line for line in bot.lines if "can't be reached" not in line] == []


async def test_an_update_that_can_not_be_read_is_passed_by(town: Town) -> None:
    anna = town.fake.user("Anna")
    async with town.place.serve() as bot:
        await town.walk(anna, ["/start"])
        await town.fake.queue.add("message", {"message_id": 99, "date": 1, "chat": {"id": anna.id}, "text": "kanarie"}, "unreadable")
        await town.walk(anna, ["/help"])
        assert await bot.stop() == 0
    assert not any("kanarie" in line for line in bot.lines)


async def test_a_token_that_is_revoked_ends_the_bot_with_one_line(town: Town) -> None:
    async with town.place.serve() as bot:
        await bot.at_work()
        town.fake.fail("getUpdates", 1, 401, "Unauthorized")
        await town.fake.poller.end()
        assert await bot.ended() == 2
    assert bot.lines[1:] == ["samenspraak: SAMENSPRAAK_TELEGRAM_TOKEN is refused by Telegram"]


async def test_where_telegram_can_not_be_reached_at_the_start_the_bot_says_so_in_a_line_and_waits(town: Town) -> None:
    town.fake.drop("getMe")
    async with town.place.serve() as bot:
        await bot.at_work()
        first, second = bot.lines
        assert "can't be reached" in first and "is at work" in second
        assert await bot.stop() == 0


async def test_when_telegram_can_not_be_reached_for_a_while_the_bot_says_so_and_goes_on(town: Town) -> None:
    anna = town.fake.user("Anna")
    async with town.place.serve() as bot:
        await bot.at_work()
        town.fake.drop("getUpdates", times=2)
        await town.fake.poller.end()
        await bot.says("can't be reached")
        await town.walk(anna, ["/start", "=nl"])
        assert await bot.stop() == 0
    assert sum("can't be reached" in line for line in bot.lines) == 2
