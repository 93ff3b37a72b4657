"""Events on their way to disk: none lost, none twice, none overtakes another, whatever the disk does."""

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import msgspec
import pytest
import shiboken6
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from kiosk.flow.outbox import Outbox
from kiosk.flow.replies import Recording
from kiosk.store.errors import StoreError, StoreFailed, StoreFull
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol.ids import KeyId
from sync.protocol.signatures import Signed
from sync.protocol.wire import Directive, StatementRow, encode
from tests.kiosk.clocks import ManualClock
from tests.kiosk.flow.conftest import Journal
from tests.kiosk.flow.unsteady import UnsteadyRecorder
from tests.kiosk.store import made


@pytest.fixture
def has_begun(store: Store) -> None:
    store.append([made.started()])


@pytest.fixture
def outbox(has_begun: None, recording: Recording, root: QObject) -> Outbox:
    return Outbox(recording, root)


def told_by(outbox: Outbox) -> list[ev.AnyEvent]:
    told: list[ev.AnyEvent] = []
    outbox.recorded.connect(told.extend)
    return told


def answers(number: int) -> list[ev.AnyEvent]:
    return [made.responded(n, f"answer {n}") for n in range(number)]


def test_what_is_put_in_is_on_disk_in_its_order(outbox: Outbox, journal: Journal, qtbot: QtBot) -> None:
    told, given_in = told_by(outbox), answers(40)
    for event in given_in:
        outbox.put(event)
    qtbot.waitUntil(lambda: outbox.is_empty)
    assert told == given_in
    assert journal()[1:] == given_in


def test_what_is_told_as_recorded_is_on_disk_already(outbox: Outbox, journal: Journal, qtbot: QtBot) -> None:
    found: list[bool] = []
    outbox.recorded.connect(lambda events: found.append({e.id for e in events} <= {e.id for e in journal()}))
    for event in answers(10):
        outbox.put(event)
    qtbot.waitUntil(lambda: outbox.is_empty)
    assert found
    assert all(found)


@pytest.mark.parametrize("keeps_all_the_same", [False, True])
def test_after_a_failing_disk_everything_is_there_once(
    outbox: Outbox, recorder: UnsteadyRecorder, journal: Journal, qtbot: QtBot, keeps_all_the_same: bool
) -> None:
    told, given_in = told_by(outbox), answers(12)
    for event in given_in[:4]:
        outbox.put(event)
    qtbot.waitUntil(lambda: outbox.is_empty)
    recorder.trouble, recorder.keeps_all_the_same = StoreFailed(), keeps_all_the_same
    with qtbot.waitSignal(outbox.failed):
        for event in given_in[4:8]:
            outbox.put(event)
    for event in given_in[8:]:
        outbox.put(event)
    assert not outbox.is_empty
    assert told == given_in[:4]
    recorder.trouble = None
    outbox.retry()
    qtbot.waitUntil(lambda: outbox.is_empty)
    assert told == given_in
    assert journal()[1:] == given_in


def test_nothing_moves_after_a_failure_until_somebody_retries(
    outbox: Outbox, recorder: UnsteadyRecorder, journal: Journal, qtbot: QtBot
) -> None:
    recorder.trouble = StoreFull()
    with qtbot.waitSignal(outbox.failed):
        outbox.put(made.responded(1))
    recorder.trouble = None
    outbox.put(made.responded(2))
    assert len(journal()) == 1
    outbox.retry()
    qtbot.waitUntil(lambda: outbox.is_empty)
    assert len(journal()) == 3


def test_a_retry_that_fails_is_told_again(outbox: Outbox, recorder: UnsteadyRecorder, qtbot: QtBot) -> None:
    recorder.trouble = StoreFull()
    errors: list[StoreError] = []
    outbox.failed.connect(errors.append)
    outbox.put(made.responded(1))
    qtbot.waitUntil(lambda: len(errors) == 1)
    outbox.retry()
    qtbot.waitUntil(lambda: len(errors) == 2)
    recorder.trouble = None
    outbox.retry()
    qtbot.waitUntil(lambda: outbox.is_empty)


def test_an_impatient_retry_sends_nothing_twice(
    outbox: Outbox, recorder: UnsteadyRecorder, journal: Journal, qtbot: QtBot
) -> None:
    told = told_by(outbox)
    recorder.trouble = StoreFull()
    with qtbot.waitSignal(outbox.failed):
        outbox.put(made.responded(1))
    recorder.trouble = None
    for _ in range(5):
        outbox.retry()
    qtbot.waitUntil(lambda: outbox.is_empty)
    assert len(told) == 1
    assert len(journal()) == 2


def test_a_statement_is_settled_with_its_event_or_not_at_all(
    outbox: Outbox, recorder: UnsteadyRecorder, journal: Journal, qtbot: QtBot
) -> None:
    order = Directive(id="order-1", attempt=made.ATTEMPT, do="add_time", by="admin", amount_ms=60_000)
    row = StatementRow(pos=2, signed=Signed(key=KeyId("k"), payload=msgspec.Raw(encode(order)), signature="s"))
    recorder.submit(lambda store: store.apply_reply(made.reply(row)), lambda _done: None)
    open_orders: list[int] = []

    def count() -> None:
        recorder.submit(lambda store: len(store.statements()), open_orders.append)  # type: ignore[arg-type]

    recorder.trouble = StoreFull()
    with qtbot.waitSignal(outbox.failed):
        event = ev.TimeAdjusted(at=made.AT, attempt=made.ATTEMPT, amount_ms=60_000, why="", by="admin")
        outbox.put(event, settles=order.id)
    recorder.trouble = None
    count()
    outbox.retry()
    qtbot.waitUntil(lambda: outbox.is_empty)
    count()
    qtbot.waitUntil(lambda: len(open_orders) == 2)
    assert open_orders == [1, 0]
    assert sum(isinstance(e, ev.TimeAdjusted) for e in journal()) == 1


STEPS = st.lists(st.sampled_from(["put", "put", "put", "break", "break after writing", "mend", "retry"]), max_size=40)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS, seed=st.integers(0, 2**32))
def test_no_story_of_a_disk_loses_doubles_or_reorders_an_event(
    qapp: QCoreApplication, steps: list[str], seed: int
) -> None:
    with TemporaryDirectory() as folder:
        recorder = UnsteadyRecorder(made.enrolled(Path(folder), ManualClock()))
        recorder.start()
        root = QObject()
        outbox = Outbox(Recording(recorder, root), root)
        told = told_by(outbox)
        given_in: list[ev.AnyEvent] = [made.started()]
        outbox.put(given_in[0])
        random = Random(seed)
        for number, step in enumerate(steps):
            match step:
                case "put":
                    given_in.append(made.responded(number))
                    outbox.put(given_in[-1])
                case "break" | "break after writing":
                    recorder.trouble, recorder.keeps_all_the_same = StoreFailed(), step == "break after writing"
                case "mend":
                    recorder.trouble = None
                case _:
                    outbox.retry()
            if random.random() < 0.5:
                qapp.processEvents()
        recorder.trouble = None
        while not outbox.is_empty:
            qapp.processEvents()
            outbox.retry()
        kept: list[ev.AnyEvent | ev.Unknown] = []

        def look(store: Store) -> None:
            kept.extend(ev.decode(data) for data in store.events_after(1, 0, -1))

        recorder.submit(look, lambda _done: None)
        recorder.stop()
        shiboken6.delete(root)
        assert kept == told == given_in
