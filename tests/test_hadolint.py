"""The Dockerfile against hadolint's rules, all of them, also those it only mentions."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
COMMAND = shutil.which("hadolint", path=str(Path(sys.executable).parent)) or shutil.which("hadolint")
pytestmark = pytest.mark.skipif(COMMAND is None, reason="DOCKERFILE NOT CHECKED: hadolint is not installed; make test installs it")


def complaints(dockerfile: str) -> list[str]:
    """The rules a Dockerfile breaks."""
    assert COMMAND is not None
    words = [COMMAND, "--no-color", "--failure-threshold", "style", "--disable-ignore-pragma", "-"]
    done = subprocess.run(words, input=dockerfile, capture_output=True, text=True, check=False, timeout=60)
    found = [line.split(" ")[1] for line in done.stdout.splitlines()]
    assert (done.returncode != 0, done.stderr) == (bool(found), "")
    return found


def test_the_dockerfile_breaks_no_rule() -> None:
    assert complaints((ROOT / "Dockerfile").read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("FROM python", "DL3006"),
        ("FROM python:latest", "DL3007"),
        ("FROM python:3.13-slim\nRUN pip install aiohttp", "DL3013"),
        ("FROM python:3.13-slim\nRUN apt-get update && apt-get install -y git", "DL3008"),
        ("FROM python:3.13-slim\nCMD samenspraak serve", "DL3025"),
        ("FROM python:3.13-slim\nUSER root", "DL3002"),
        ("FROM python:3.13-slim\nADD bot /bot", "DL3020"),
        ("FROM python:3.13-slim\nRUN cd /src && $X y | grep z", "DL4006"),
    ],
)
def test_a_rule_that_is_broken_is_found(line: str, rule: str) -> None:
    assert rule in complaints(line + "\n")
