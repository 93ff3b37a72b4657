"""Guessing codes takes longer and longer; an honest mistake costs nothing."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.exam.throttle import FIRST_WAIT_MS, FREE_TRIES, LONGEST_WAIT_MS, Throttle


def missed(times: int, *, at_ms: int = 0) -> Throttle:
    throttle = Throttle()
    for _ in range(times):
        throttle.missed(at_ms)
    return throttle


def test_four_mistakes_cost_nothing_and_the_fifth_half_a_minute() -> None:
    assert missed(FREE_TRIES - 1).wait_ms(0) == 0
    assert missed(FREE_TRIES).wait_ms(0) == FIRST_WAIT_MS


def test_every_further_mistake_doubles_the_wait_up_to_a_quarter_of_an_hour() -> None:
    waits = [missed(FREE_TRIES + more).wait_ms(0) for more in range(8)]
    assert waits == [30_000, 60_000, 120_000, 240_000, 480_000, 900_000, 900_000, 900_000]


def test_the_wait_passes_with_the_monotonic_clock() -> None:
    throttle = missed(FREE_TRIES, at_ms=1_000)
    assert throttle.wait_ms(1_000 + FIRST_WAIT_MS - 1) == 1
    assert throttle.wait_ms(1_000 + FIRST_WAIT_MS) == 0


def test_a_right_code_forgives_everything() -> None:
    throttle = missed(FREE_TRIES + 3)
    throttle.hit()
    assert throttle.wait_ms(0) == 0
    throttle.missed(0)
    assert throttle.wait_ms(0) == 0


@given(misses=st.integers(0, 10_000), now=st.integers(0, 2**53))
def test_nobody_waits_longer_than_a_quarter_of_an_hour(misses: int, now: int) -> None:
    throttle = Throttle()
    for _ in range(min(misses, 200)):
        throttle.missed(now)
    assert 0 <= throttle.wait_ms(now) <= LONGEST_WAIT_MS
