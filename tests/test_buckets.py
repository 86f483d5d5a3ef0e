"""How much one person may send."""

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.buckets import SWEEP, Buckets


def test_a_person_may_send_a_burst_and_then_one_at_a_time() -> None:
    buckets = Buckets(burst=3, seconds=2)
    assert [buckets.admits("anna", 100) for _ in range(5)] == [True, True, True, False, False]
    assert [buckets.admits("anna", at) for at in (101, 102, 103, 104)] == [False, True, False, True]


def test_one_person_is_told_once_until_something_is_admitted() -> None:
    buckets = Buckets(burst=1, seconds=10)
    assert buckets.admits("anna", 0)
    assert not buckets.admits("anna", 1)
    assert [buckets.first_refusal("anna"), buckets.first_refusal("anna")] == [True, False]
    assert buckets.admits("anna", 10)
    assert not buckets.admits("anna", 11)
    assert buckets.first_refusal("anna")


def test_another_person_has_a_bucket_of_their_own() -> None:
    buckets = Buckets(burst=1, seconds=10)
    assert buckets.admits("anna", 0)
    assert buckets.admits("bo", 0)


def test_what_waited_for_us_was_not_sent_too_fast() -> None:
    """A hundred messages, one a minute, all arriving now."""
    buckets = Buckets(burst=5, seconds=1)
    assert all(buckets.admits("anna", 60 * minute) for minute in range(100))


def test_an_old_message_after_a_tap_of_now_is_no_flood() -> None:
    buckets = Buckets(burst=5, seconds=1)
    assert buckets.admits("anna", 100_000)
    assert buckets.admits("anna", 1)


def test_full_buckets_are_forgotten() -> None:
    buckets = Buckets(burst=2, seconds=1)
    for person in range(5 * SWEEP):
        buckets.admits(person, at=float(person))
    assert len(buckets._buckets) <= SWEEP + 1


@given(st.lists(st.floats(0, 1000), min_size=1, max_size=200), st.integers(1, 20), st.floats(0.1, 5))
def test_never_more_than_a_burst_and_the_time_that_passed(moments: list[float], burst: int, seconds: float) -> None:
    buckets = Buckets(burst, seconds)
    admitted = sum(buckets.admits("anna", at) for at in sorted(moments))
    assert admitted <= burst + (max(moments) - min(moments)) / seconds + 1
