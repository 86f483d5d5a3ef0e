"""Works at the database: many with one commit, and none that pays for another."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from threading import Barrier

import postgres
import pytest
from sqlalchemy import QueuePool, event

from bot.errors import StoreUnavailable
from bot.serve import THREADS
from bot.store.store import Shared, Store
from bot.worker import Batches, Threads


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(f"sqlite:///{tmp_path / 'worker.db'}")
    store.upgrade()
    return store


@pytest.fixture
async def worker(store: Store) -> AsyncIterator[Batches]:
    worker = Batches(store.share)
    yield worker
    await worker.close()
    store.close()


def naming(store: Store, name: str, spoil: Callable[[], object] = lambda: None) -> Callable[[], str]:
    """A work that notes a name, and is then perhaps spoilt."""

    def work() -> str:
        with store.transaction() as records:
            records.set_fact(name, "noted")
            spoil()
        return name

    return work


def noted(store: Store, *names: str) -> list[bool]:
    with store.transaction() as records:
        return [records.fact(name) == "noted" for name in names]


def fail() -> None:
    raise ValueError("a work of its own kind")


async def test_what_waits_is_kept_with_one_commit(store: Store, worker: Batches) -> None:
    commits: list[str] = []

    def counted() -> Shared:
        commits.append("one")
        return store.share()

    worker._share = counted
    assert await asyncio.gather(*(worker.run(naming(store, f"n{n}")) for n in range(20))) == [f"n{n}" for n in range(20)]
    assert len(commits) == 1
    assert all(noted(store, *(f"n{n}" for n in range(20))))


async def test_a_work_that_fails_is_undone_alone(store: Store, worker: Batches) -> None:
    outcomes = await asyncio.gather(
        worker.run(naming(store, "before")), worker.run(naming(store, "spoilt", fail)), worker.run(naming(store, "after")), return_exceptions=True
    )
    assert [type(each) for each in outcomes] == [str, ValueError, str]
    assert noted(store, "before", "spoilt", "after") == [True, False, True]


async def test_a_transaction_the_database_ended_is_done_again_work_by_work(store: Store, worker: Batches) -> None:
    """As where the disk was full for a moment: what was done before in the same transaction is gone too."""
    spoilt = iter([True])

    def end() -> None:
        if next(spoilt, False):
            driver = store._shared.connection.connection.dbapi_connection
            driver.execute("ROLLBACK")

    names = "before", "in it", "after"
    works = naming(store, names[0]), naming(store, names[1], end), naming(store, names[2])
    assert await asyncio.gather(*map(worker.run, works)) == list(names)
    assert noted(store, *names) == [True, True, True]


async def test_where_the_commit_fails_each_is_done_by_itself(store: Store, worker: Batches, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(shared: Shared) -> None:
        shared._connection.close()
        raise StoreUnavailable("database or disk is full")

    monkeypatch.setattr(Shared, "commit", refused)
    assert await asyncio.gather(worker.run(naming(store, "one")), worker.run(naming(store, "two"))) == ["one", "two"]
    assert noted(store, "one", "two") == [True, True]


async def test_where_nothing_can_be_kept_everyone_hears_of_it(store: Store, worker: Batches, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> Shared:
        raise StoreUnavailable("database is locked")

    worker._share = broken
    monkeypatch.setattr(store, "transaction", broken)
    outcomes = await asyncio.gather(worker.run(naming(store, "one")), worker.run(naming(store, "two")), return_exceptions=True)
    assert [type(each) for each in outcomes] == [StoreUnavailable, StoreUnavailable]


def test_a_database_that_stays_locked_costs_no_connections(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """They would soon be used up, and with them the bot."""
    monkeypatch.setattr("bot.store.opening.BUSY_SECONDS", 0)
    with store.transaction():
        for _ in range(3):
            with pytest.raises(StoreUnavailable):
                store.share()
        pool = store.engine.pool
        assert isinstance(pool, QueuePool) and pool.checkedout() == 1


@pytest.mark.parametrize("where", ["begin", "commit"])
async def test_a_failure_nobody_thought_of_does_not_end_the_worker(
    store: Store, worker: Batches, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def broken(*_: object) -> Shared:
        raise RuntimeError("out of its mind")

    with monkeypatch.context() as patch:
        if where == "begin":
            patch.setattr(worker, "_share", broken)
        else:
            patch.setattr(Shared, "commit", lambda shared: shared._connection.close() or broken())
        assert await asyncio.wait_for(worker.run(naming(store, "one")), 5) == "one"
    assert await asyncio.wait_for(worker.run(naming(store, "two")), 5) == "two"
    assert noted(store, "one", "two") == [True, True]


@pytest.mark.parametrize("kind", ["batches", "threads"])
@pytest.mark.parametrize("error", [StopIteration(), asyncio.CancelledError(), SystemExit(1)], ids=lambda error: type(error).__name__)
async def test_whatever_a_work_raises_somebody_hears_of_it_and_the_others_go_on(store: Store, kind: str, error: BaseException) -> None:
    worker = Batches(store.share) if kind == "batches" else Threads(1)

    def spoil() -> None:
        raise error

    with pytest.raises(RuntimeError):
        await asyncio.wait_for(worker.run(naming(store, "spoilt", spoil)), 5)
    assert await asyncio.wait_for(worker.run(naming(store, "after")), 5) == "after"
    assert noted(store, "spoilt", "after") == [False, True]
    await worker.close()


async def test_a_work_is_done_also_where_nobody_waits_any_more(store: Store, worker: Batches) -> None:
    asker = asyncio.ensure_future(worker.run(naming(store, "left")))
    asker.cancel()
    await worker.run(naming(store, "stayed"))
    assert noted(store, "left", "stayed") == [True, True]


async def test_threads_do_each_work_by_itself(store: Store) -> None:
    worker = Threads(2)
    outcomes = await asyncio.gather(worker.run(naming(store, "one")), worker.run(naming(store, "two", fail)), return_exceptions=True)
    assert [type(each) for each in outcomes] == [str, ValueError]
    assert noted(store, "one", "two") == [True, False]
    await worker.close()


async def test_a_burst_opens_no_connection_again() -> None:
    with postgres.database() as url:
        store, opened, together = Store(url, postgres.keys_of(url)), list[object](), Barrier(THREADS)
        event.listen(store.engine, "connect", lambda connection, _: opened.append(connection))
        threads = Threads(THREADS)

        def work() -> None:
            with store.transaction():
                together.wait(20)

        for _ in range(2):
            await asyncio.gather(*(threads.run(work) for _ in range(THREADS)))
        store.close()
    assert len(opened) == THREADS
