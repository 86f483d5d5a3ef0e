"""What is true on SQLite is true on PostgreSQL: the same code, another URL."""

from collections.abc import Iterator
from pathlib import Path

import postgres
import pytest
from recorder import Recorder
from stage import Clock
from test_stories import STORIES, Story

from bot.app import App
from bot.content import Content

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def school(content: Content) -> Iterator[str]:
    """The name of a database with the demo school, to make others after."""
    with postgres.database() as url:
        app = App(url, Clock(), content, keys=postgres.keys())
        app.prepare(with_demo=True)
        app.store.close()
        yield postgres.name_of(url)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_goes_as_on_sqlite(path: Path, school: str, content: Content) -> None:
    with postgres.database(school) as url:
        told = "\n".join(Story(url, content, Recorder()).played(path.read_text("utf-8").splitlines())) + "\n"
    assert told == path.read_text("utf-8")
