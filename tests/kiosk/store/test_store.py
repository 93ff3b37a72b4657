from pathlib import Path

import pytest

from kiosk.store.errors import NotEnrolled, NotRecordable, StoreBusy, StoreDamaged
from kiosk.store.journal import Place
from kiosk.store.store import Store
from sync.protocol import chain
from sync.protocol import events as ev
from sync.protocol.attempts import AttemptState
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made


def again(store: Store, home: Path) -> Store:
    store.close()
    return Store.open(home, clock=ManualClock())


def test_what_was_appended_is_there_after_opening_again(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    assert store.append([made.started(), made.responded(1)]) == (1, 2)
    assert store.append([made.responded(2)]) == (3,)
    before = store.running_attempt()
    store = again(store, tmp_path)
    assert store.running_attempt() == before
    assert before is not None
    assert before.answered == 2
    assert store.verify() is None
    store.close()


def test_there_is_no_journal_before_enrollment(tmp_path: Path) -> None:
    store = Store.open(tmp_path, clock=ManualClock())
    with pytest.raises(NotEnrolled):
        store.append([made.started()])
    assert store.running_attempt() is None
    store.close()


def test_the_same_events_again_only_return_their_numbers(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    happened = (made.started(), made.responded(1))
    assert store.append(happened) == store.append(happened) == (1, 2)
    assert len(store.events_after(1, 0, 10)) == 2
    store.close()


def test_no_response_after_the_end(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    store.append([made.started(), made.submitted()])
    with pytest.raises(NotRecordable):
        store.append([made.responded(1)])
    assert len(store.events_after(1, 0, 10)) == 2
    assert store.running_attempt() is None
    assert [attempt.state for attempt in store.attempts()] == [AttemptState.SUBMITTED]
    store.close()


def test_all_events_of_one_call_or_none(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    store.append([made.started()])
    with pytest.raises(NotRecordable):
        store.append([made.responded(1), made.submitted(), made.responded(2)])
    assert store.append([made.responded(3)]) == (2,)
    store.close()


@pytest.mark.parametrize("ending", [False, True])
def test_an_event_counts_once_where_the_attempt_was_not_in_memory(tmp_path: Path, *, ending: bool) -> None:
    """After a failed disk, a healed store or another past, the attempt is folded anew with the very next event."""
    store = made.enrolled(tmp_path)
    store.append([made.started(), made.responded(1)])
    store._parts.forget()
    given = ev.TimeAdjusted(at=made.AT, attempt=made.ATTEMPT, amount_ms=60_000, why="Fire drill", by="ann")
    store.append([given, made.submitted()] if ending else [given])
    running = store.running_attempt()
    (attempt,) = store.attempts()
    assert [adjusted.amount_ms for adjusted in attempt.adjustments] == [60_000]
    assert running is None if ending else running == attempt
    store.close()


def test_used_time_never_decreases_and_survives(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    store.append([made.started(), made.responded(1, used_ms=4_000)])
    store.tick(made.ATTEMPT, 9_000)
    store.tick(made.ATTEMPT, 8_000)
    store.append([made.responded(2, used_ms=8_500)])
    store = again(store, tmp_path)
    attempt = store.running_attempt()
    assert attempt is not None
    assert attempt.used_ms == store.used_ms(made.ATTEMPT) == 9_000
    store.close()


def test_one_process_owns_a_store(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    with pytest.raises(StoreBusy):
        Store.open(tmp_path, clock=ManualClock())
    store.append([made.started()])
    beside = Store.peek(tmp_path, clock=ManualClock())
    assert beside.running_attempt() == store.running_attempt()
    beside.close()
    store.close()


def test_an_event_whose_bytes_were_erased_by_law_still_holds_the_chain(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    store.append([made.started(), made.responded(1), made.submitted()])
    data = store.events_after(1, 1, 1)[0]
    erase = "UPDATE event SET bytes = NULL, digest = ? WHERE seq = 2"
    store._parts.database.execute_sql(erase, (chain.digest(data),))
    assert [entry.data is None for entry in store._parts.journal.walk(Place(1, 1))] == [False, True, False]
    store._parts.database.execute_sql(erase, (chain.digest(b"another"),))
    with pytest.raises(StoreDamaged):
        list(store._parts.journal.walk(Place(1, 1)))
    store.close()
