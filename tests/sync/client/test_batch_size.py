"""The size of batches: it grows by proof, shrinks at once, and a server's own limit is met once."""

from sync.client.batch_size import FIRST, BatchSize


def sent(size: BatchSize, *, events: int | None = None) -> None:
    size.sending(size.limit if events is None else events)
    size.got_through()


def test_full_batches_grow_up_to_the_most() -> None:
    size, seen = BatchSize(4_000), []
    for _ in range(4):
        seen.append(size.limit)
        sent(size)
    assert seen == [FIRST, 2_000, 4_000, 4_000]


def test_a_small_batch_proves_nothing() -> None:
    size = BatchSize(4_000)
    for events in (0, 1, FIRST - 1):
        sent(size, events=events)
    assert size.limit == FIRST


def test_one_that_was_too_much_is_halved_down_to_one_event() -> None:
    size = BatchSize(4_000)
    halved = []
    while True:
        size.sending(size.limit)
        if not size.was_too_much(is_refused=False):
            break
        halved.append(size.limit)
    assert halved == [500, 250, 125, 62, 31, 15, 7, 3, 1]


def test_the_same_failure_told_twice_halves_once() -> None:
    size = BatchSize(4_000)
    size.sending(1_000)
    assert size.was_too_much(is_refused=False)
    assert not size.was_too_much(is_refused=False)
    assert size.limit == 500


def test_a_slow_line_has_to_prove_itself_longer_each_time() -> None:
    size, batches = BatchSize(4_000), []
    for _ in range(7):
        size.sending(1_000)
        size.was_too_much(is_refused=False)
        count = 0
        while size.limit == 500:
            sent(size)
            count += 1
        batches.append(count)
    assert batches == [2, 4, 8, 16, 16, 16, 16]


def test_what_a_server_refuses_is_not_offered_again() -> None:
    size = BatchSize(4_000)
    sent(size)
    size.sending(size.limit)
    assert size.was_too_much(is_refused=True)
    for _ in range(20):
        sent(size)
    assert size.limit == FIRST
