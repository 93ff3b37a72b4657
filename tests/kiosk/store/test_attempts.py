from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.store.store import Store
from sync.protocol import attempts
from sync.protocol import events as ev
from sync.protocol.ids import AttemptId, CandidateId, ItemId, new_id
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

responses = st.builds(made.responded, st.integers(0, 11), st.text("abc", max_size=3), used_ms=st.integers(0, 9_999))
visits = st.builds(
    ev.ItemVisited, at=st.just(made.AT), attempt=st.just(made.ATTEMPT), item=st.sampled_from([ItemId("a"), ItemId("b")])
)
marks = st.builds(
    ev.ItemMarked,
    at=st.just(made.AT),
    attempt=st.just(made.ATTEMPT),
    item=st.sampled_from([ItemId("a"), ItemId("b")]),
    marked=st.booleans(),
)


@given(happened=st.lists(responses | visits | marks, max_size=12))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_store_remembers_what_the_protocols_fold_says(
    tmp_path: Path, happened: list[ev.ItemResponded | ev.ItemVisited | ev.ItemMarked]
) -> None:
    home = tmp_path / new_id()
    store = made.enrolled(home)
    first = made.started()
    store.append([first])
    for event in happened:
        store.append([event])
    store.close()
    store = Store.open(home, clock=ManualClock(), mirrored=False)
    assert store.running_attempt() == attempts.fold([first, *happened]).attempt
    assert store.verify() is None
    store.close()


def test_of_several_open_attempts_the_last_touched_one_runs(store: Store) -> None:
    other = AttemptId("attempt-2")
    store.append([made.started()])
    store.append([made.started(other, CandidateId("bela"))])
    running = store.running_attempt()
    assert running is not None
    assert running.id == other
    store.append([made.submitted(other)])
    running = store.running_attempt()
    assert running is not None
    assert running.id == made.ATTEMPT


def test_attempts_are_found_by_slot(store: Store) -> None:
    second = AttemptId("attempt-2")
    store.append([made.started(), made.submitted()])
    store.append([made.started(second, generation=2), made.responded(1, attempt=second)])
    found = [store.attempt_of(made.ANNA, generation) for generation in (1, 2, 3)]
    assert [attempt.id if attempt else None for attempt in found] == [made.ATTEMPT, second, None]
    assert [attempt.id for attempt in store.attempts()] == [made.ATTEMPT, second]


def test_an_ended_attempt_is_not_kept_in_memory(store: Store) -> None:
    store.append([made.started(), made.responded(1)])
    assert store._parts.book._open != {}
    store.append([made.submitted()])
    assert store._parts.book._open == {}
