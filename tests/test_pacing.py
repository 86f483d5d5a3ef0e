"""How fast a bot may send: evenly, never more than the limit in one second, whoever asks; and slower after a refusal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.pacing import AHEAD, FASTER, JUMPED, LONGEST_WORD, SLOWER, SOON, Rate, believed, grant, recovered, refused, spend

LIMIT = 30  # messages that the world takes in any one second


def most_in_a_second(moments: list[float]) -> int:
    return max((sum(begin <= moment < begin + 1.0 for moment in moments) for begin in moments), default=0)


@given(st.lists(st.tuples(st.floats(0, 0.6), st.integers(0, 20), st.integers(0, 2)), min_size=1, max_size=60))
def test_however_it_is_asked_no_second_has_more_than_the_limit(asked: list[tuple[float, int, int]]) -> None:
    """The replies that went first are in the budget too; they leave when they are asked for."""
    rate, now, sent = Rate(29.0, 1000.0), 1000.0, list[float]()
    for pause, wanted, _ in asked:
        now += pause
        moments, rate = grant(rate, now, wanted)
        assert all(now <= moment <= now + AHEAD for moment in moments)
        sent += moments
    assert most_in_a_second(sent) <= LIMIT


@pytest.mark.parametrize("takers", [1, 2, 4])
def test_takers_together_get_nearly_all_of_the_limit_and_none_gets_the_same_moment(takers: int) -> None:
    rate, moments = Rate(29.0, 1000.0), list[float]()
    for step in range(600):
        now = 1000.0 + step * 0.1 + 0.001 * (step % takers)
        given_out, rate = grant(rate, now, 10)
        moments += [moment for moment in given_out if moment < 1060]
    assert len(set(moments)) == len(moments)
    assert 0.965 * LIMIT * 60 <= len(moments) <= 29.0 * 60 + 1


def test_without_a_limit_all_leave_at_once() -> None:
    assert list(grant(Rate(0), 5.0, 3)[0]) == [5.0, 5.0, 5.0]


def test_a_reply_comes_out_of_the_same_budget() -> None:
    alone, with_replies = (len(grant(rate, 1000.0, 100)[0]) for rate in (Rate(29.0, 1000.0), spend(Rate(29.0, 1000.0), 1000.0, 5)))
    assert alone - with_replies in (4, 5)


def test_a_refusal_stops_everything_for_as_long_as_it_says() -> None:
    rate = refused(Rate(29.0, 1000.0), 1000.0, 7)
    assert list(grant(rate, 1006.9, 10)[0]) == []
    assert len(grant(rate, 1007.1, 10)[0]) == 10
    assert rate.per_second == 29.0


def test_another_soon_after_it_slows_down_until_none_comes_any_more() -> None:
    rate = refused(refused(Rate(29.0, 1000.0), 1000.0, 7), 1008.0, 7)
    assert rate.per_second == pytest.approx(29.0 * SLOWER)
    assert recovered(rate, 29.0).per_second == pytest.approx(29.0 * SLOWER * FASTER)
    assert recovered(Rate(28.9), 29.0).per_second == 29.0
    assert refused(rate, 1015.0 + SOON, 7).per_second == rate.per_second


def test_a_clock_that_was_set_back_does_not_silence_the_bot() -> None:
    ahead = 1000.0 + JUMPED + 1
    for rate in (Rate(29.0, ahead), Rate(29.0, 0.0, 1001.0 + LONGEST_WORD), refused(Rate(29.0, 90_000.0), 90_000.0, 60)):
        assert len(grant(believed(rate, 1000.0), 1000.0, 5)[0]) == 5


@given(st.floats(0, LONGEST_WORD), st.floats(0, LONGEST_WORD))
def test_what_telegram_said_is_believed_for_as_long_as_it_said(after: float, later: float) -> None:
    rate = refused(Rate(29.0, 1000.0), 1000.0, after)
    assert believed(rate, 1000.0 + later).blocked_until == rate.blocked_until


def test_however_slow_it_is_one_may_leave_when_its_time_has_come() -> None:
    moments, rate = grant(Rate(0.5, 1000.0), 1000.0, 10)
    assert len(moments) == 1
    assert list(grant(rate, 1001.0, 10)[0]) == [] and len(grant(rate, 1002.1, 10)[0]) == 1


def test_refusals_of_what_was_on_its_way_count_once() -> None:
    rate = refused(Rate(29.0, 1000.0), 1000.0, 7)
    for later in range(12):
        rate = refused(rate, 1008.0 + later / 100, 7)
    assert rate.per_second == pytest.approx(29.0 * SLOWER)
