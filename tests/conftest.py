"""Every test has the demo school in a database of its own, on Friday 27 November 2026 at half past three."""

import gc
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import canary
import postgres
import pytest
from canary import pytest_runtest_makereport as pytest_runtest_makereport
from hypothesis import HealthCheck, settings
from processes import School
from recorder import Recorder
from stage import Clock, Ears, Talk, drawn, shipped

from bot.app import App
from bot.chat import key_of
from bot.content import Content

LONGEST = ("test_browser", "test_telegram_polling", "test_walks", "test_cli", "test_rehearsals", "test_stories", "test_drain", "test_attack")

# the same examples in each run, however slow the machine
settings.register_profile("same", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("same")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-stories", action="store_true", help="write what the program says now into tests/stories")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest first, so that no worker still has a whole file before it when the others are done."""
    items.sort(key=lambda item: LONGEST.index(item.path.stem) if item.path.stem in LONGEST else len(LONGEST))


def pytest_collection_finish() -> None:
    """All that is there by now stays: to look through it for garbage once more and once more takes a tenth of the time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def content() -> Content:
    return shipped()


@pytest.fixture(scope="session")
def demo_school(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the demo school, made once."""
    file = tmp_path_factory.mktemp("school") / "demo.db"
    app = App(f"sqlite:///{file}", Clock(), content)
    app.prepare(with_demo=True)
    app.store.close()
    return file


@pytest.fixture(scope="session")
def recorder() -> Recorder:
    """What the stories of this session take."""
    return Recorder()


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> School:
    """A school of the real commands, made once; its teacher's link was not used yet."""
    return School.founded(tmp_path_factory.mktemp("founded"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(demo_school: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(demo_school, tmp_path / "samenspraak.db"))


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    """Of a database with nothing in it, once of each kind."""
    with postgres.empty(request.param) as made:
        yield made
        assert canary.standing_in(lambda: postgres.everything_in(made)) == [], "what people typed stands open"


@pytest.fixture
def app(database: Path, clock: Clock, content: Content) -> Iterator[App]:
    app = App(f"sqlite:///{database}", clock, content, drawn(), Ears())
    yield app
    app.store.close()


@pytest.fixture
def talk(app: App) -> Callable[[str], Talk]:
    """`talk("sanne").says("…")`: what Sanne sees, as a list of (text, buttons)."""
    people: dict[str, Talk] = {}
    return lambda name: people.setdefault(name, Talk(app, name))


@pytest.fixture
def school(app: App) -> App:
    """The demo school without its own parents: who is there is up to the test."""
    for name in ("ayse", "omar"):
        with app.store.transaction() as records:
            records.end_subscriptions(records.person(key_of(name)).id, "test", app.clock())
    return app
