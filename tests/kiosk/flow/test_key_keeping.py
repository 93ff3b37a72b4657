"""Keys are erased on disk when they are due, told as an event, and not while the time is unsure."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.exam.key_custody import GRACE_MS
from kiosk.flow.key_keeping import KeyKeeper
from kiosk.flow.moments import Moments
from kiosk.flow.recorded_store import RecordedStore
from kiosk.store.recorder import Recorder
from sync.protocol import events as ev
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

RELEASED = ev.KeyReleased(at=made.AT, package=made.PACKAGE, session=made.SESSION)


@pytest.fixture
def recorded(tmp_path: Path) -> Iterator[RecordedStore]:
    store = made.enrolled(tmp_path)
    store.keep_key(RELEASED, b"K" * 32)
    recorder = Recorder(store)
    recorder.start()
    yield RecordedStore(recorder)
    recorder.stop()


def test_a_due_key_is_gone_and_told(recorded: RecordedStore) -> None:
    clock = ManualClock()
    moments = Moments(clock)
    moments.learn(2**40 + GRACE_MS, clock.mono_ms())
    assert KeyKeeper(recorded, moments).erase_due() == (made.SESSION,)
    assert recorded.call(lambda store: store.content_key(made.PACKAGE, made.SESSION)) is None
    last = ev.decode(recorded.events_after(1, 0, 10)[-1])
    assert isinstance(last, ev.KeyErased)
    assert (last.session, last.why) == (made.SESSION, "gone")
    assert KeyKeeper(recorded, moments).erase_due() == ()


def test_a_station_that_is_unsure_of_the_time_erases_nothing(recorded: RecordedStore) -> None:
    assert KeyKeeper(recorded, Moments(ManualClock())).erase_due() == ()
    assert recorded.call(lambda store: store.content_key(made.PACKAGE, made.SESSION)) == b"K" * 32
