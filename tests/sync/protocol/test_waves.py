"""Seats that begin one after the other: each wave has its time, and a policy without waves has one for all."""

from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import waves
from sync.protocol.policy import Policy

THREES = Policy(wave_seats=3, wave_ms=30_000)


def test_three_seats_begin_every_thirty_seconds() -> None:
    begun = [waves.begins_ms(waves.wave_of(place, THREES), THREES, session_ms=1_000) for place in range(7)]
    assert begun == [1_000, 1_000, 1_000, 31_000, 31_000, 31_000, 61_000]
    assert waves.last_ms(7, THREES, session_ms=1_000) == 61_000


@given(seats=st.integers(0, 50), ms=st.integers(0, 100_000), count=st.integers(0, 600))
def test_nobody_begins_before_the_session_or_before_those_ahead(seats: int, ms: int, count: int) -> None:
    policy = Policy(wave_seats=seats, wave_ms=ms)
    begun = [waves.begins_ms(waves.wave_of(place, policy), policy, session_ms=5) for place in range(count)]
    assert begun == sorted(begun)
    assert all(at >= 5 for at in begun)
    assert waves.last_ms(count, policy, session_ms=5) == (begun[-1] if begun else 5)
    assert waves.is_staggered(policy) or set(begun) <= {5}
