import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

import pytest

from kiosk.store.errors import NotRecordable, StoreError, StoreFailed, StoreStopped
from kiosk.store.recorder import Recorder
from kiosk.store.store import Store
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

WAIT_S = 10


@pytest.fixture
def recorder(tmp_path: Path) -> Iterator[Recorder]:
    recorder = Recorder(made.enrolled(tmp_path))
    recorder.start()
    yield recorder
    recorder.stop()


def test_work_is_done_in_order_and_each_is_told_once(recorder: Recorder) -> None:
    told: SimpleQueue[tuple[int, ...] | StoreError] = SimpleQueue()
    recorder.submit(lambda store: store.append([made.started()]), told.put)
    for number in range(20):
        event = made.responded(number)
        recorder.submit(lambda store, event=event: store.append([event]), told.put)  # type: ignore[misc]
    assert [told.get(timeout=WAIT_S) for _ in range(21)] == [(number,) for number in range(1, 22)]
    assert told.empty()


def test_a_store_error_is_told_and_the_next_work_is_done(recorder: Recorder) -> None:
    told: SimpleQueue[tuple[int, ...] | StoreError] = SimpleQueue()
    recorder.submit(lambda store: store.append([made.responded(1)]), told.put)
    recorder.submit(lambda store: store.append([made.started()]), told.put)
    assert isinstance(told.get(timeout=WAIT_S), NotRecordable)
    assert told.get(timeout=WAIT_S) == (1,)


def test_a_bug_in_one_piece_of_work_is_told_and_ends_nothing(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: SimpleQueue[type[BaseException]] = SimpleQueue()
    monkeypatch.setattr(threading, "excepthook", lambda args: reported.put(args.exc_type))
    told: SimpleQueue[object] = SimpleQueue()

    def stumble(_store: Store) -> int:
        raise ZeroDivisionError

    def stumble_when_told(_outcome: object) -> None:
        raise KeyError

    recorder.submit(stumble, told.put)
    recorder.submit(lambda store: store.unsent(), stumble_when_told)
    recorder.submit(lambda store: store.unsent(), told.put)
    assert isinstance(told.get(timeout=WAIT_S), StoreFailed)
    assert told.get(timeout=WAIT_S) == 0
    assert [reported.get(timeout=WAIT_S) for _ in range(2)] == [ZeroDivisionError, KeyError]


def test_done_is_called_on_the_recorders_thread(recorder: Recorder) -> None:
    told: SimpleQueue[str] = SimpleQueue()
    recorder.submit(lambda store: store.unsent(), lambda _: told.put(threading.current_thread().name))
    assert told.get(timeout=WAIT_S) == "recorder"


def test_what_was_handed_in_before_the_end_is_done_and_later_work_is_refused(tmp_path: Path) -> None:
    recorder = Recorder(made.enrolled(tmp_path))
    told: SimpleQueue[object] = SimpleQueue()
    recorder.submit(lambda store: store.append([made.started()]), told.put)
    recorder.start()
    recorder.stop()
    recorder.stop()
    assert told.get(timeout=WAIT_S) == (1,)
    recorder.submit(lambda store: store.unsent(), told.put)
    assert isinstance(told.get(timeout=WAIT_S), StoreStopped)
    Store.open(tmp_path, clock=ManualClock()).close()


def test_a_recorder_that_never_ran_lets_go_of_the_store(tmp_path: Path) -> None:
    recorder = Recorder(made.enrolled(tmp_path))
    told: SimpleQueue[object] = SimpleQueue()
    recorder.submit(lambda store: store.unsent(), told.put)
    recorder.stop()
    assert told.get(timeout=WAIT_S) == 0
    Store.open(tmp_path, clock=ManualClock()).close()


def test_a_recorder_that_ends_while_it_is_stopped_is_not_begun_again(tmp_path: Path) -> None:
    """It may have done everything before `stop` looks at it: a station once waited there for ever."""

    class Quick:
        def __init__(self, recorder: Recorder) -> None:
            self._jobs, self._recorder = recorder._jobs, recorder

        def put(self, job: object) -> None:
            self._jobs.put(job)  # type: ignore[arg-type]
            self._recorder.join(WAIT_S)

    recorder = Recorder(made.enrolled(tmp_path))
    recorder.start()
    recorder._jobs = Quick(recorder)  # type: ignore[assignment]
    stopping = threading.Thread(target=recorder.stop, daemon=True)
    stopping.start()
    stopping.join(WAIT_S)
    assert (recorder.is_alive(), stopping.is_alive()) == (False, False)


def test_many_threads_may_hand_in_work(recorder: Recorder) -> None:
    told: SimpleQueue[object] = SimpleQueue()
    recorder.submit(lambda store: store.append([made.started()]), told.put)
    with ThreadPoolExecutor(8) as pool:
        for number in range(40):
            event = made.responded(number)
            pool.submit(recorder.submit, lambda store, event=event: store.append([event]), told.put)
    numbers = [told.get(timeout=WAIT_S) for _ in range(41)]
    assert numbers == [(number,) for number in range(1, 42)]
