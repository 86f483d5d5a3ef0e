"""A webhook in a hurry, killed and stopped: what was accepted is never lost, and nothing comes twice but what was under way."""

import asyncio
import random
import sqlite3
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from itertools import groupby
from pathlib import Path

import pytest
import pytest_asyncio
from fakes import FakeTelegram, User
from processes import School, house_word, until, waiting
from test_telegram_polling import COMMANDS, texts
from test_telegram_webhook import HURRY, WebhookTown, webhook_town

from bot.channels.buckets import BURST
from bot.content import Content

pytestmark = pytest.mark.asyncio(loop_scope="module")

SLOW_API = 0.005, 0.04  # seconds, at least and at most
KILLS = 20


@pytest.fixture(scope="module")
def school(founded: School) -> School:
    return founded


@pytest_asyncio.fixture(loop_scope="module")
async def town(school: School, tmp_path: Path) -> AsyncIterator[WebhookTown]:
    async with FakeTelegram(local=True, hurry=HURRY) as fake:
        fake.delay(*SLOW_API)
        town = webhook_town(fake, school, tmp_path)
        yield town
        assert fake.courier.accepted == town.known, "all that was accepted was kept, and all that was kept was accepted in the end"
        town.check()


async def crowd(town: WebhookTown, people: int, commands: Sequence[str]) -> list[User]:
    """So many new people, who all say this as fast as Telegram takes it."""
    crowd = [town.fake.user(f"Persoon {number}") for number in range(people)]
    for command in commands:
        for person in crowd:
            await person.send(command)
    return crowd


async def replies(town: WebhookTown, commands: Sequence[str]) -> list[str]:
    """What somebody hears who says this with all the time in the world."""
    alone = town.fake.user("Alleen")
    for command in commands:
        await town.walk(alone, [command])
    assert len(texts(alone)) == len(commands)
    return texts(alone)


async def all_answered(town: WebhookTown, people: Sequence[User], expected: Sequence[str], timeout: float) -> bool:
    def answered() -> bool:
        return not len(town.fake.queue) and all(len(texts(person)) >= len(expected) for person in people)

    return await town.fake.wait_for(answered, timeout)


def in_hand(town: WebhookTown) -> set[str]:
    """The messages that were being sent, as `person/message/attempt`: Telegram may have taken them, and the bot does not know."""
    query = "SELECT key || '/' || outbox.id || '/' || attempts FROM outbox JOIN person ON person.id = person_id WHERE attempts > 0"
    return town.column(query)


async def test_a_hundred_people_who_say_six_things_at_once_all_get_their_replies_in_order(town: WebhookTown) -> None:
    async with town.at_work() as bot:
        expected = await replies(town, COMMANDS)
        people = await crowd(town, 100, COMMANDS)
        begun = time.monotonic()
        await all_answered(town, people, expected, 60)
        seconds = time.monotonic() - begun
        assert [texts(person) for person in people] == [expected] * 100
        print(f"\n600 replies in {seconds:.1f} s")
        assert await bot.stop() == 0


@pytest.mark.slow
async def test_however_often_it_is_killed_nothing_accepted_is_lost_and_only_what_was_in_hand_comes_twice(town: WebhookTown) -> None:
    commands, accepted = COMMANDS[:5], town.fake.courier.accepted
    async with town.at_work() as bot:
        expected = await replies(town, commands)
        assert await bot.stop() == 0
    people: list[User] = []
    doubtful: set[str] = set()
    chance = random.Random(5)
    for _ in range(KILLS):
        people += await crowd(town, 40, commands)
        enough = len(accepted) + chance.randrange(len(town.fake.queue))
        async with town.at_work() as bot:
            assert await town.fake.wait_for(lambda enough=enough: len(accepted) > enough, 60)
            await bot.kill()
        assert accepted <= town.known
        doubtful |= in_hand(town)
    async with town.at_work() as bot:
        await all_answered(town, people, expected, 120)
        await until(lambda: not any(waiting(town.database, person.id) for person in people), 60)
        assert await bot.stop() == 0
    assert [[text for text, _ in groupby(texts(person))] for person in people] == [expected] * len(people)
    twice = Counter({key_of(person): len(texts(person)) - len(expected) for person in people})
    assert twice <= Counter(each.partition("/")[0] for each in doubtful)
    attempts = Counter(attempt.update_id for attempt in town.fake.courier.attempts)
    print(f"\n{KILLS} kills, {len(accepted)} updates, {sum(attempts.values())} attempts; in hand: {len(doubtful)}, seen twice: {twice.total()}")


def key_of(person: User) -> str:
    return f"telegram:{FakeTelegram.BOT_ID}:{person.id}"


@pytest.mark.parametrize("api", [SLOW_API, pytest.param((0.5, 1), marks=pytest.mark.slow)])
@pytest.mark.slow
async def test_sigterm_under_load_loses_nothing_and_nothing_comes_twice(town: WebhookTown, api: tuple[float, float]) -> None:
    commands, accepted = COMMANDS[:5], town.fake.courier.accepted
    async with town.at_work() as bot:
        expected = await replies(town, commands)
        town.fake.delay(*api)
        already = len(accepted)
        people = await crowd(town, 40, commands)
        await town.fake.wait_for(lambda: len(accepted) >= already + 60, 20)
        begun = time.monotonic()
        assert await bot.stop(timeout=10) == 0
        print(f"\nstopped after {len(accepted) - already} of 200 updates, in {time.monotonic() - begun:.1f} s")
    assert accepted <= town.known
    assert in_hand(town) == set()
    async with town.at_work() as bot:
        await all_answered(town, people, expected, 60)
        assert await bot.stop() == 0
    assert [texts(person) for person in people] == [expected] * 40


@pytest.mark.slow
async def test_who_is_cut_off_by_a_stop_hears_so_and_gets_the_answer_afterwards(town: WebhookTown, content: Content) -> None:
    """Another program holds the database for longer than a stopping bot has."""
    word, person = house_word(content), town.fake.user("Anna")
    async with town.at_work() as bot:
        with closing(sqlite3.connect(town.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await person.send("/help")
            await town.fake.wait_for(lambda: town.fake.courier.attempts, 20)
            await asyncio.sleep(0.3)  # until what is being posted has arrived there
            assert await bot.stop(timeout=10) == 0
            other.execute("ROLLBACK")
        assert texts(person) == [word("nl", "restarting")]
    async with town.at_work() as bot:
        await person.sees(word("nl", "restarting"))
        assert await town.fake.wait_for(lambda: len(texts(person)) > 1, 20)
        assert await bot.stop() == 0


async def test_who_sends_far_too_much_hears_so_once_and_others_notice_nothing(school: School, tmp_path: Path, content: Content) -> None:
    begun = time.time()  # all that is sent comes from one moment, however long it takes
    async with FakeTelegram(now=lambda: begun, local=True, hurry=HURRY) as fake:
        town, word = webhook_town(fake, school, tmp_path), house_word(content)
        flood, other = fake.user("Haast"), fake.user("Rust")
        async with town.at_work() as bot:
            for _ in range(BURST + 20):
                await flood.send("/help")
            await other.send("/help")
            assert await fake.wait_for(lambda: not len(fake.queue) and texts(other) and word("nl", "too_fast") in texts(flood), 60)
            await until(lambda: not waiting(town.database, flood.id))
            assert texts(flood).count(word("nl", "too_fast")) == 1
            assert len(texts(flood)) < BURST + 10
            assert await bot.stop() == 0
        town.check()
