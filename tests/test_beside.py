"""People chat while cards go out: everybody gets every answer, once and in order, and the cards go on. How fast is printed, never tested."""

import postgres
import pytest
from test_bench import bench

pytestmark = pytest.mark.slow

FEW = ("--talks", "20", "--rounds", "1")


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
@pytest.mark.parametrize("limit", ["29", "0"])
def test_people_get_every_answer_in_order_while_cards_go_on(kind: str, limit: str, capsys: pytest.CaptureFixture[str]) -> None:
    if kind == "postgresql":
        postgres.needed()
    runs = bench("beside", *FEW, "--seconds", "10", "--cards", "2000", "--on", kind, "--limit", limit, "--pace", "calm")["runs"]
    alone, beside = sorted(runs, key=lambda run: run["due"])
    with capsys.disabled():
        print(f"\n{kind}, limit {limit}: p99 {alone['p99']:.0f} ms alone, {beside['p99']:.0f} ms beside {beside['cards']:.0f} cards/s")
    assert alone["cards"] == 0
    assert beside["cards"] > 0
    assert all(run["updates"] > 0 and run["faults"] == 0 for run in runs)


def test_two_processes_behind_one_address_lose_no_update_and_answer_none_twice(capsys: pytest.CaptureFixture[str]) -> None:
    postgres.needed()
    one, two = bench("processes", *FEW, "--seconds", "3")["runs"]
    with capsys.disabled():
        print(f"\nupdates a second: {one['updates']:.0f} by one process, {two['updates']:.0f} by two")
    assert (one["processes"], two["processes"]) == (1, 2)
    assert all(run["updates"] > 0 and run["faults"] == 0 for run in (one, two))
