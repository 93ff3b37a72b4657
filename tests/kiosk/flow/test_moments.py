"""What time it is: the server's since the last contact where it is known, and marked as unsure where not."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.flow.moments import Moments
from tests.kiosk.clocks import ManualClock

SERVER_MS = 1_800_000_000_000


def test_before_any_contact_only_the_wall_clock_is_known(clock: ManualClock) -> None:
    moment = Moments(clock).now()
    assert (moment.server_ms, moment.best_ms, moment.boot) == (None, clock.wall, clock.name)


@given(passed=st.integers(0, 10**9), moved=st.integers(-(10**12), 10**12))
def test_after_a_contact_the_servers_time_goes_on_by_the_monotonic_clock(passed: int, moved: int) -> None:
    clock = ManualClock()
    moments = Moments(clock)
    moments.learn(SERVER_MS, clock.mono_ms())
    clock.pass_ms(passed)
    clock.wall += moved
    assert moments.now().server_ms == moments.now_ms == SERVER_MS + passed


def test_a_server_that_says_no_time_teaches_none(clock: ManualClock) -> None:
    moments = Moments(clock)
    moments.learn(0, clock.mono_ms())
    assert moments.now().server_ms is None


def test_the_latest_contact_counts(clock: ManualClock) -> None:
    moments = Moments(clock)
    moments.learn(SERVER_MS, clock.mono_ms())
    clock.pass_ms(1_000)
    moments.learn(SERVER_MS + 5_000, clock.mono_ms())
    assert moments.now_ms == SERVER_MS + 5_000


def test_the_servers_time_goes_on_while_the_machine_sleeps(clock: ManualClock) -> None:
    moments = Moments(clock)
    moments.learn(SERVER_MS, clock.mono_ms())
    clock.sleep_ms(8 * 3_600_000)
    assert moments.now_ms == SERVER_MS + 8 * 3_600_000
    assert moments.now().slept_ms == 8 * 3_600_000


def test_a_restart_of_the_program_forgets_no_time_of_the_server(clock: ManualClock) -> None:
    before = Moments(clock)
    before.learn(SERVER_MS, clock.mono_ms())
    earlier = before.reading()
    clock.pass_ms(5_000)
    clock.sleep_ms(60_000)
    clock.wall -= 10**12
    after = Moments(clock)
    after.recall(earlier)
    assert after.now().server_ms == SERVER_MS + 65_000


def test_a_restart_of_the_machine_does(clock: ManualClock) -> None:
    before = Moments(clock)
    before.learn(SERVER_MS, clock.mono_ms())
    earlier = before.reading()
    clock.reboot(after_ms=5_000)
    after = Moments(clock)
    after.recall(earlier)
    assert after.now().server_ms is None
