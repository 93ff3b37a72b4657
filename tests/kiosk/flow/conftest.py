"""A store of an enrolled station in a folder of its own, its recorder, and what the presenters share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.exam.route import Route
from kiosk.flow.countdown import Countdown
from kiosk.flow.live import LiveAttempt
from kiosk.flow.moments import Moments
from kiosk.flow.replies import Recording
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt, begin
from tests.kiosk.clocks import ManualClock
from tests.kiosk.exam.made import paper, started
from tests.kiosk.flow.unsteady import UnsteadyRecorder
from tests.kiosk.store import made as stored

Journal = Callable[[], list[ev.AnyEvent | ev.Unknown]]


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def store(tmp_path: Path, clock: ManualClock) -> Store:
    """Closed by the recorder."""
    return stored.enrolled(tmp_path / "station", clock)


@pytest.fixture
def recorder(store: Store) -> Iterator[UnsteadyRecorder]:
    made = UnsteadyRecorder(store)
    made.start()
    yield made
    made.trouble = None
    made.stop()


@pytest.fixture
def recording(recorder: UnsteadyRecorder, qtbot: QtBot) -> Recording:
    return Recording(recorder)


@pytest.fixture
def journal(recorder: UnsteadyRecorder) -> Journal:
    """Return what is on disk, in its order."""

    def read() -> list[ev.AnyEvent | ev.Unknown]:
        found: list[ev.AnyEvent | ev.Unknown] = []
        held, recorder.trouble = recorder.trouble, None
        finished: list[object] = []

        def look(store: Store) -> None:
            for head in store.sync_position().heads:
                found.extend(ev.decode(data) for data in store.events_after(head.incarnation, 0, -1))

        recorder.submit(look, finished.append)
        while not finished:
            recorder.join(0.001)
        recorder.trouble = held
        return found

    return read


@pytest.fixture
def moments(clock: ManualClock) -> Moments:
    return Moments(clock)


@pytest.fixture
def countdown(clock: ManualClock, qtbot: QtBot) -> Countdown:
    return Countdown(clock)


@pytest.fixture
def begun(store: Store) -> Attempt:
    """Anna's attempt, its start on disk."""
    event = started()
    store.append([event])
    return begin(event)


@pytest.fixture
def live(begun: Attempt, recording: Recording, countdown: Countdown, moments: Moments) -> LiveAttempt:
    """Anna's attempt while she sits it."""
    route = Route(paper(), begun.seed)
    return LiveAttempt(begun, route, recording=recording, countdown=countdown, moments=moments)
