"""The canary is heard wherever it sings, and only there."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from canary import SONG
from fakes.telegram import CANARY, TOKEN_SHAPE, FakeTelegram
from fakes.world import FIRST_PERSON

ROOT = Path(__file__).parent.parent
TOKEN = re.compile(TOKEN_SHAPE.pattern)

TESTS = """
import logging, subprocess, sys
from pathlib import Path
import pytest
from canary import typed
from fakes import FakeTelegram
from processes import Place, Serving

async def test_print(): print("x", FakeTelegram.TOKEN)
async def test_error(): print("x", FakeTelegram.TOKEN.partition(":")[2], file=sys.stderr)
async def test_log(): logging.getLogger("x").warning("chat %d", FakeTelegram().user("Anna").id)
def test_file_descriptor(): subprocess.run([sys.executable, "-c", f"print('{FakeTelegram.TOKEN}')"])
def test_command(tmp_path): Place(tmp_path).run(FakeTelegram.TOKEN)
@pytest.fixture
def loud():
    yield
    print(FakeTelegram.TOKEN)
def test_fixture(loud): pass
def test_quiet(tmp_path): Place(tmp_path).run("--version"); print("7730010 123456:")
def test_assertion(): assert FakeTelegram.TOKEN == "x"
@pytest.fixture(scope="module")
def place(tmp_path_factory): return Place(tmp_path_factory.mktemp("place"))
def test_shared(place): place.run("--version")
def test_kept(tmp_path):
    typed("Aubergine")
    (tmp_path / "school.db").write_bytes(b"xAubergine")
def test_printed(tmp_path):
    typed("Aubergine")
    print("xAubergine")
def test_closed(tmp_path):
    typed("Aubergine")
    typed("Ja, wissen", ["Ja, wissen"])
    (tmp_path / "school.db").write_bytes(b"Ja, wissen")
def test_shared_again(place): place.run(FakeTelegram.TOKEN)
"""


def test_the_canary_is_heard_in_every_output_and_no_assertion(tmp_path: Path) -> None:
    (tmp_path / "test_loud.py").write_text(TESTS)
    words = ("-q", "-p", "canary", "-p", "no:cacheprovider", "-o", "asyncio_mode=auto", "--tb=short", "--rootdir", str(tmp_path), str(tmp_path))
    environment = os.environ | {"PYTHONPATH": f"{ROOT / 'tests'}:{ROOT}"}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *words], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    loud = set(re.findall(r"^ERROR \S+::test_(\w+) - a token", done.stdout, re.MULTILINE))
    assert loud == {"print", "error", "log", "file_descriptor", "command", "fixture", "shared_again"}, done.stdout
    assert set(re.findall(r"^ERROR \S+::test_(\w+) - what people typed", done.stdout, re.MULTILINE)) == {"kept", "printed"}, done.stdout
    assert re.findall(r"^FAILED \S+::test_(\w+)", done.stdout, re.MULTILINE) == ["assertion"]


def test_every_token_in_the_tests_holds_the_canary() -> None:
    files = (ROOT / "tests").rglob("*.py")
    written = [found for path in files for found in re.findall(r"[0-9]{3,}:[\w-]{30,}", path.read_text("utf-8"))]
    assert [token for token in [*written, FakeTelegram.TOKEN] if CANARY not in token] == []
    assert TOKEN_SHAPE.fullmatch(FakeTelegram.TOKEN)


@pytest.mark.parametrize("text", [FakeTelegram.TOKEN, str(FIRST_PERSON), "een kanarie.", f"chat {FIRST_PERSON + 99}.", f"telegram:1:{FIRST_PERSON}"])
def test_it_is_known_by_its_song(text: str) -> None:
    assert SONG.search(text)
