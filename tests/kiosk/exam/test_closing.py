"""The session's close ends an attempt only where the policy says so, and only by the server's time."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exam.closing import close_in_ms, closed, left_until_end
from sync.protocol.attempts import AttemptState, apply
from sync.protocol.events import Moment
from tests.kiosk.exam.made import AT, CAPITAL, HOUR_MS, NOW_MS, R, attempt, session

KNOWN = msgspec.structs.replace(AT, server_ms=NOW_MS)
RUNNING = ("active", "paused", "locked", "interrupted", "transferring")


def test_usually_nobody_loses_a_minute_to_it() -> None:
    late = msgspec.structs.replace(AT, server_ms=NOW_MS + 2 * HOUR_MS)
    assert close_in_ms(session(), late) is None
    assert left_until_end(HOUR_MS, session(), late) == HOUR_MS


def test_where_it_ends_attempts_the_time_left_is_what_is_less() -> None:
    ending = session(closes_ms=NOW_MS + 60_000, close_ends=True)
    assert left_until_end(HOUR_MS, ending, KNOWN) == 60_000
    assert left_until_end(1_000, ending, KNOWN) == 1_000
    assert close_in_ms(ending, msgspec.structs.replace(AT, server_ms=NOW_MS + HOUR_MS)) == 0


def test_a_session_that_was_called_off_ends_no_attempt() -> None:
    ending = msgspec.structs.replace(session(closes_ms=0, close_ends=True), cancelled=True)
    assert close_in_ms(ending, KNOWN) is None


@given(wall_ms=st.integers(-(2**52), 2**52))
def test_the_stations_own_clock_ends_nothing(wall_ms: int) -> None:
    ending = session(closes_ms=NOW_MS + 60_000, close_ends=True)
    unsure = Moment(wall_ms=wall_ms, mono_ms=1, boot="b")
    sure = msgspec.structs.replace(KNOWN, wall_ms=wall_ms)
    assert close_in_ms(ending, unsure) is None
    assert close_in_ms(ending, sure) == 60_000


@pytest.mark.parametrize("state", RUNNING)
def test_an_attempt_can_be_closed_in_every_state_it_runs_in(state: str) -> None:
    running = attempt(AttemptState(state), responses={CAPITAL: {R: ("rome",)}})
    event = closed(running, at=AT, used_ms=7, by="eve", why="fire")
    assert apply(running, event).state is AttemptState.CLOSED
    assert (event.answered, event.by, event.why, event.used_ms) == (1, "eve", "fire", 7)
