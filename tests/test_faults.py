"""What can go wrong while cards are sent, with real processes: nothing is lost, and twice comes only what nobody can know arrived."""

import asyncio
import json
import resource
import socket
import sqlite3
import struct
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import check_output

import postgres
import pytest
from aiohttp import web
from clocked import set_clock
from delivering import Worker, arrived_unknown, at_work, due, settings_for, states, until
from sqlalchemy import func, select, text

from bench.crowd import BOT, Crowd
from bot.app import App
from bot.content import Content
from bot.delivery.planner import MOST_BESIDE
from bot.store.tables import delivery, person

pytestmark = pytest.mark.slow

PER_SECOND = 60.0  # more than Telegram takes, so that nobody waits for what is not looked at here
LATENCY = 0.1  # seconds
GRANTED = 2.0  # seconds after which nothing leaves that was allowed before: half a second, and what it takes to say so on a slow disk


@dataclass(frozen=True)
class Answer:
    """What Telegram answers instead of taking the message."""

    status: int
    words: str
    parameters: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Gone:
    """No answer comes. taken: the message was. hangs: the connection stays, else it is reset."""

    taken: bool
    hangs: bool = False


Trouble = Answer | Gone | None
Founding = Callable[..., App]
BAD_GATEWAY = Answer(502, "Bad Gateway")


def wait(seconds: int) -> Answer:
    return Answer(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


class Troubled(Crowd):
    """`trouble` is asked for each message: its chat, and how often that was tried, this time included. None: it is taken."""

    def __init__(self, trouble: Callable[[int, int], Trouble] = lambda chat, times: None, latency: float = LATENCY) -> None:
        super().__init__(per_second=0, latency=latency)
        self.trouble, self.tried, self.asked = trouble, Counter[int](), list[float]()

    @property
    def twice(self) -> int:
        """Messages that came although they had come already."""
        return sum(self.taken.values()) - len(self.taken)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["method"] != "sendMessage":
            return await super()._answer(request)
        chat = json.loads(await request.read())["chat_id"]
        self.tried[chat] += 1
        self.asked.append(time.monotonic())
        trouble = self.trouble(chat, self.tried[chat])
        if isinstance(trouble, Answer):
            said = {"ok": False, "error_code": trouble.status, "description": trouble.words, "parameters": trouble.parameters}
            return web.json_response(said, status=trouble.status)
        answer = await super()._answer(request) if trouble is None or trouble.taken else web.Response()
        if trouble is not None and trouble.hangs:
            await asyncio.sleep(60)
        elif trouble is not None and request.transport is not None:
            request.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            request.transport.abort()
        return answer


@pytest.fixture
def school(content: Content) -> Iterator[Founding]:
    """Makes one whose parents all have to get a card, as `due` does; and from then on looks at it by the clock of now."""
    made: list[App] = []

    def found(url: str, parents: int, ago: timedelta = timedelta(minutes=5)) -> App:
        due(url, content, parents, ago).store.close()
        made.append(App(url, lambda: datetime.now(UTC), content, keys=postgres.keys_of(url)))
        return made[-1]

    yield found
    for each in made:
        each.store.close()


@pytest.fixture
def postgres_url() -> Iterator[str]:
    with postgres.database() as made:
        yield made


def workers_on(url: str) -> int:
    return 1 if url.startswith("sqlite") else 2


def over(app: App, parents: int) -> bool:
    """Whether each has come to an end."""
    left = states(app)
    return sum(left.values()) == parents and not left.keys() & {"due", "held"}


def reasons(app: App) -> dict[str, int]:
    with app.store.transaction() as records:
        return dict(Counter(f"{row.state} {row.reason}".strip() for row in records.connection.execute(select(delivery.c.state, delivery.c.reason))))


def attempts(app: App) -> int:
    """The most that were made at a card that still waits."""
    with app.store.transaction() as records:
        return records.connection.execute(select(func.max(delivery.c.attempts)).where(delivery.c.state == "due")).scalar_one()


async def quiet(crowd: Troubled, seconds: float) -> bool:
    """Whether nobody sends anything for so long, once what was allowed before has left."""
    await asyncio.sleep(GRANTED)
    before = len(crowd.asked)
    await asyncio.sleep(seconds)
    return len(crowd.asked) == before


async def goes_on(crowd: Crowd, seconds: float = 2.0) -> bool:
    """Whether something comes within this time."""
    before = len(crowd.moments)
    return await until(lambda: len(crowd.moments) > before, seconds)


# ---- Telegram
async def test_a_storm_of_429s_delays_and_nothing_else(url: str, tmp_path: Path, school: Founding) -> None:
    app, storm = school(url, 120), time.monotonic() + 10
    crowd = Troubled(lambda chat, times: wait(1 + chat % 3) if times == 1 + chat % 2 and time.monotonic() < storm else None)
    async with crowd, at_work(tmp_path, settings_for(url, crowd, PER_SECOND), workers_on(url)):
        assert await until(lambda: over(app, 120), 60)
    assert (states(app), len(crowd.taken), crowd.twice) == ({"sent": 120}, 120, 0)
    assert sum(crowd.tried.values()) > 120


async def test_while_telegram_says_to_wait_nobody_sends(url: str, tmp_path: Path, school: Founding) -> None:
    app = school(url, 200)
    crowd = Troubled(lambda chat, times: wait(60) if len(crowd.moments) >= 20 else None)
    async with crowd, at_work(tmp_path, settings_for(url, crowd, PER_SECOND), workers_on(url)) as working:
        assert await until(lambda: len(crowd.asked) > len(crowd.moments), 30)
        assert await quiet(crowd, 6)
        (queue,) = app.queues([BOT])
        assert 45 < queue.blocked <= 60
        assert (queue.states["held"], attempts(app)) == (0, 0)
        crowd.trouble = lambda chat, times: None
        for each in working:  # also one that comes anew knows it
            await each.kill()
            await each.start()
            await each.at_work()
        assert await quiet(crowd, 2)
    assert crowd.twice == 0


async def test_5xx_answers_are_no_end(url: str, tmp_path: Path, school: Founding) -> None:
    app = school(url, 200)
    crowd = Troubled(lambda chat, times: BAD_GATEWAY if (chat * 7 + times) % 10 < 3 else None)
    async with crowd, at_work(tmp_path, settings_for(url, crowd, PER_SECOND), workers_on(url)):
        assert await until(lambda: over(app, 200), 60)
    assert (states(app), len(crowd.taken), crowd.twice) == ({"sent": 200}, 200, 0)


LOST: dict[int, Trouble] = {1: Gone(taken=False), 2: Gone(taken=True), 3: Gone(taken=True, hangs=True), 4: Gone(taken=False, hangs=True)}


async def test_what_may_have_arrived_comes_at_most_twice(url: str, tmp_path: Path, school: Founding) -> None:
    """Reset before and after the message was taken, and no answer at all, each the first time for one in twelve."""
    app = school(url, 120)
    crowd = Troubled(lambda chat, times: LOST.get(chat % 12) if times == 1 else None)
    async with crowd, at_work(tmp_path, settings_for(url, crowd, PER_SECOND), workers_on(url)):
        assert await until(lambda: len(crowd.taken) >= 110, 30), "nobody waits for what hangs"
        assert await until(lambda: over(app, 120), 60)
    assert (states(app), len(crowd.taken)) == ({"sent": 120}, 120)
    assert {chat % 12 for chat, times in crowd.taken.items() if times == 2} == {2, 3}
    assert crowd.twice == 20, "those of which nobody can know that they arrived"


AWAY: dict[int, tuple[Answer, str]] = {
    1: (Answer(403, "Forbidden: bot was blocked by the user"), "blocked"),
    2: (Answer(403, "Forbidden: user is deactivated"), "deactivated"),
    3: (Answer(400, "Bad Request: chat not found"), "gone"),
    4: (Answer(400, "Bad Request: group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": -100123}), "migrated"),
}


async def test_who_can_not_be_reached_holds_nobody_up(url: str, tmp_path: Path, school: Founding) -> None:
    app = school(url, 200)
    crowd = Troubled(lambda chat, times: AWAY[chat % 10][0] if chat % 10 in AWAY else None)
    async with crowd, at_work(tmp_path, settings_for(url, crowd, PER_SECOND), workers_on(url)):
        assert await until(lambda: over(app, 200), 30)
        await asyncio.sleep(1)
    assert reasons(app) == {"sent": 120} | {f"failed {reason}": 20 for _, reason in AWAY.values()}
    assert max(crowd.tried.values()) == 1
    with app.store.transaction() as records:
        unreachable = records.connection.execute(select(person.c.unreachable, func.count()).group_by(person.c.unreachable)).all()
    assert {reason: count for reason, count in unreachable} == {"": 120} | {reason: 20 for _, reason in AWAY.values()}  # noqa: C416  # as in states()
    environment = Worker(tmp_path, postgres.environment(url)).environment
    shown = await asyncio.to_thread(check_output, [sys.executable, "-m", "bot", "queue"], env=environment, cwd=tmp_path, text=True)
    assert shown.endswith("failed 80 (blocked 20, deactivated 20, gone 20, migrated 20)\n")


async def test_a_token_that_is_revoked_stops_the_cards_with_one_line(url: str, tmp_path: Path, school: Founding) -> None:
    app = school(url, 100)
    crowd = Troubled(lambda chat, times: Answer(401, "Unauthorized") if len(crowd.moments) >= 10 else None)
    async with crowd, at_work(tmp_path, settings_for(url, crowd, PER_SECOND), 1) as (worker,):
        assert await until(lambda: len(crowd.asked) > 10, 30)
        assert await quiet(crowd, 4)
        assert attempts(app) == 0
    left = states(app)
    assert left == {"sent": len(crowd.moments), "due": 100 - len(crowd.moments)}
    assert worker.output.count(b"ERROR") == worker.output.count(b"refuses the token of bot 123456") == 1


# ---- the database
async def test_a_lock_on_the_file_only_delays(tmp_path: Path, school: Founding) -> None:
    url = f"sqlite:///{tmp_path / 'school.db'}"
    app = school(url, 200)
    async with Troubled() as crowd, at_work(tmp_path, settings_for(url, crowd, PER_SECOND), 1):
        assert await goes_on(crowd, 30)
        with closing(sqlite3.connect(tmp_path / "school.db", isolation_level=None, timeout=5)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert await quiet(crowd, 5.5)
            other.execute("ROLLBACK")
        assert await until(lambda: over(app, 200), 30)
    assert (states(app), len(crowd.taken), crowd.twice) == ({"sent": 200}, 200, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="what another process may write is set on Linux")
async def test_what_can_not_be_kept_is_not_sent_until_there_is_room_again(tmp_path: Path, school: Founding) -> None:
    url = f"sqlite:///{tmp_path / 'school.db'}"
    app = school(url, 200)
    async with Troubled() as crowd, at_work(tmp_path, settings_for(url, crowd, PER_SECOND), 1) as (worker,):
        assert await goes_on(crowd, 30)
        _, most = resource.prlimit(worker.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(worker.process.pid, resource.RLIMIT_FSIZE, (0, most))
        assert await quiet(crowd, 5)
        resource.prlimit(worker.process.pid, resource.RLIMIT_FSIZE, (most, most))
        assert await until(lambda: over(app, 200), 30)
    assert (states(app), len(crowd.taken), crowd.twice) == ({"sent": 200}, 200, 0)
    assert b"cards have to wait" in worker.output
    assert app.store.faults() == []


async def test_postgresql_may_be_restarted(tmp_path: Path, school: Founding) -> None:
    server = postgres.Restartable()
    try:
        app = school(server.url, 400)
        async with Troubled() as crowd, at_work(tmp_path, settings_for(server.url, crowd, PER_SECOND), 2):
            assert await goes_on(crowd, 30)
            await asyncio.to_thread(server.stop)
            assert await quiet(crowd, 4)
            await asyncio.to_thread(server.start)
            app.store.close()  # its connections are gone too
            assert await until(lambda: over(app, 400), 60)
        assert (states(app), len(crowd.taken)) == ({"sent": 400}, 400)
        assert crowd.twice == 0, "what it had taken is noted later"
    finally:
        server.end()


async def test_connections_that_are_cut_are_made_again(postgres_url: str, tmp_path: Path, school: Founding) -> None:
    app = school(postgres_url, 400)
    cut = text("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
    count = 0
    async with Troubled() as crowd, at_work(tmp_path, settings_for(postgres_url, crowd, PER_SECOND), 2):
        assert await goes_on(crowd, 30)
        for _ in range(5):
            await asyncio.sleep(0.7)
            with app.store.transaction() as records:
                count += records.connection.execute(cut).scalar_one()
        assert await until(lambda: over(app, 400), 60)
    assert count >= 5
    assert (states(app), len(crowd.taken), crowd.twice) == ({"sent": 400}, 400, 0)


# ---- the clock
async def test_the_clock_may_jump_and_back(url: str, tmp_path: Path, school: Founding) -> None:
    """By an hour either way sending goes on; by a day it is as if it were that day, until it is not."""
    parents, hour, day, now = 700, timedelta(hours=1), timedelta(days=1), timedelta()
    app = school(url, parents, ago=timedelta(hours=3))
    set_clock(tmp_path, now)
    crowd = Troubled(latency=0.3)
    async with crowd, at_work(tmp_path, settings_for(url, crowd, PER_SECOND), 1, module="tests.clocked"):
        assert await goes_on(crowd, 30)
        for ahead in (hour, now, -hour, now):
            told = len(crowd.asked)
            crowd.trouble = lambda chat, times, told=told: wait(1) if len(crowd.asked) == told + 1 else None
            assert await until(lambda told=told: len(crowd.asked) > told, 10)
            set_clock(tmp_path, ahead)
            assert await goes_on(crowd, 10), ahead
            await asyncio.sleep(1)
        set_clock(tmp_path, day)
        if url.startswith("sqlite"):  # PostgreSQL goes by its own
            assert await until(lambda: "dropped" in states(app), 20)
        await asyncio.sleep(1)
        for ahead in (now, -day, now):
            set_clock(tmp_path, ahead)
            assert await until(lambda: "dropped" not in states(app), 20)
            await asyncio.sleep(1)
        assert await until(lambda: over(app, parents), 60)
    assert (states(app), len(crowd.taken), crowd.twice) == ({"sent": parents}, parents, 0)


# ---- processes
async def test_two_planners_at_once_of_whom_one_dies_plan_each_card_once(postgres_url: str, tmp_path: Path, school: Founding) -> None:
    parents = 3 * MOST_BESIDE
    app = school(postgres_url, parents)
    async with Troubled() as crowd:
        dying, living = (Worker(tmp_path, settings_for(postgres_url, crowd, PER_SECOND)) for _ in range(2))
        await asyncio.gather(dying.start(), living.start())
        async with asyncio.timeout(60):
            while not (planned := sum(states(app).values())):  # noqa: ASYNC110  # as in `until`, and sooner
                await asyncio.sleep(0.001)
        await dying.kill()
        assert planned < parents, "it was in the midst"
        assert await until(lambda: sum(states(app).values()) >= parents, 60)
        await asyncio.sleep(1)
        await living.end()
    assert sum(states(app).values()) == parents
    with app.store.transaction() as records:
        assert records.connection.execute(select(func.count(delivery.c.subscription_id.distinct()))).scalar() == parents


async def test_a_second_one_on_the_same_file_is_refused_until_the_first_is_gone(tmp_path: Path, school: Founding) -> None:
    url = f"sqlite:///{tmp_path / 'school.db'}"
    app, slowly = school(url, 400), 20.0  # so that the first is still at it
    async with Troubled() as crowd, at_work(tmp_path, settings_for(url, crowd, slowly), 1) as (first,):
        second = Worker(tmp_path, settings_for(url, crowd, slowly))
        await second.start()
        assert await second.process.wait() == 2
        await second.end()
        assert second.output.decode().splitlines() == [
            "samenspraak: another program is at work on this SQLite database; stop that one, or move to PostgreSQL"
        ]
        assert await goes_on(crowd, 30), "the first knows nothing of it"
        await first.kill()
        flying = await arrived_unknown(app, crowd)
        await second.start()
        await second.at_work()
        assert await until(lambda: over(app, 400), 30)
        await second.end()
    assert (states(app), len(crowd.taken)) == ({"sent": 400}, 400)
    assert crowd.twice <= len(flying)


async def test_who_is_asked_to_stop_leaves_nothing_in_hand(url: str, tmp_path: Path, school: Founding) -> None:
    """Also what is on its way and gets no answer."""
    app = school(url, 180)
    crowd = Troubled(lambda chat, times: Gone(taken=True, hangs=True) if chat % 10 == 1 and times == 1 else None)
    async with crowd:
        async with at_work(tmp_path, settings_for(url, crowd, PER_SECOND), workers_on(url)) as working:
            assert await until(lambda: len(crowd.moments) > 60, 30)
        assert [each.process.returncode for each in working] == [0] * len(working)
        hung, left = len([chat for chat in crowd.tried if chat % 10 == 1]), reasons(app)
        assert left == {"sent": len(crowd.taken) - hung, "due unknown": hung, "due": 180 - len(crowd.taken)}
        crowd.trouble = lambda chat, times: None
        async with at_work(tmp_path, settings_for(url, crowd, PER_SECOND), workers_on(url)):
            assert await until(lambda: over(app, 180), 60)
    assert (states(app), len(crowd.taken), crowd.twice) == ({"sent": 180}, 180, hung)
