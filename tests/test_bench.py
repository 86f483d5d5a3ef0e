"""The benches run and lose nothing. How fast something is, is never tested: machines differ, and are busy."""

import json
import subprocess
import sys

import pytest
from processes import ROOT

pytestmark = pytest.mark.slow


def bench(module: str, *words: str) -> dict:
    done = subprocess.run([sys.executable, "-m", f"bench.{module}", *words, "--json"], cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return json.loads(done.stdout)


def test_a_turn_is_measured_beside_its_peers() -> None:
    assert {"turn", "outbox", "ptb", "ours"} <= {row["id"] for row in bench("__main__")["rows"]}


def test_talks_by_webhook_lose_no_update_and_answer_none_twice() -> None:
    (ours,) = bench("webhook", "--seconds", "1", "--only", "ours", "--talks", "5")["rows"]
    assert ours["posted"] > 0
    assert (ours["lost"], ours["refused"], ours["twice"]) == (0, 0, 0)


def test_every_seam_where_time_is_measured_is_still_there() -> None:
    found = bench("seams", "--seconds", "1", "--talks", "5")
    assert found["gone"] == []
    assert all(row["calls"] > 0 for row in found["rows"])


def test_open_conversations_are_taken_up_by_a_bot_that_starts() -> None:
    empty, full = bench("memory", "--people", "20")["rows"]
    assert (empty["conversations"], full["conversations"]) == (0, 20)


def test_a_country_is_planned_and_sent_on_each_database() -> None:
    rows = bench("delivery", "--only", "million", "--parents", "5000")["rows"]
    assert [row["name"] for row in rows if "1,000 planned" in row["name"]]
    assert all(row["value"] > 0 for row in rows)
