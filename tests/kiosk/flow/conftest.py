"""A store of an enrolled station in a folder of its own, its recorder, and what the presenters share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
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
from tests.kiosk.exam.made import NOW_MS, paper, started
from tests.kiosk.flow.stage import Stage
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
def root(qtbot: QtBot) -> Iterator[QObject]:
    """The parent of everything, ended with the test and not by the collector, which may run on any thread."""
    made = QObject()
    yield made
    shiboken6.delete(made)


@pytest.fixture
def recording(root: QObject, recorder: UnsteadyRecorder) -> Iterator[Recording]:
    yield Recording(recorder, root)
    recorder.trouble = None
    recorder.let_go()
    recorder.stop()


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
def countdown(root: QObject, clock: ManualClock) -> Countdown:
    return Countdown(clock, root)


@pytest.fixture
def begun(store: Store) -> Attempt:
    """Anna's attempt, its start on disk."""
    event = started()
    store.append([event])
    return begin(event)


@pytest.fixture
def live(begun: Attempt, recording: Recording, countdown: Countdown, moments: Moments, root: QObject) -> LiveAttempt:
    """Anna's attempt while she sits it."""
    route = Route(paper(), begun.seed)
    return LiveAttempt(begun, route, recording=recording, countdown=countdown, moments=moments, parent=root)


@pytest.fixture
def stage(tmp_path: Path, clock: ManualClock, qtbot: QtBot) -> Iterator[Stage]:
    """A running station that knows nothing yet but who it is."""
    clock.wall = NOW_MS
    made_one = Stage(tmp_path / "stage", clock, qtbot).start()
    yield made_one
    made_one.die()
