"""What is done once is done by one process at a time, and by the next when that one ends."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from sync.server.exchange.beside import Turn

PATIENCE_S = 20


class Work:
    """Counts who does it."""

    def __init__(self) -> None:
        self.begun, self.ended = Event(), Event()

    def begin(self) -> None:
        self.begun.set()

    def end(self) -> None:
        self.ended.set()


def of(work: Work) -> Callable[[Path], list[Work]]:
    return lambda _home: [work]


def test_a_second_process_waits_and_goes_on_when_the_first_ends(tmp_path: Path) -> None:
    first, second = Work(), Work()
    one, other = Turn(tmp_path, of(first), every_s=0.02), Turn(tmp_path, of(second), every_s=0.02)
    one.begin()
    assert first.begun.wait(PATIENCE_S)
    other.begin()
    assert not second.begun.wait(0.1)
    one.end()
    assert first.ended.is_set()
    assert second.begun.wait(PATIENCE_S)
    other.end()
    assert second.ended.is_set()


def test_one_that_never_had_its_turn_ends_at_once(tmp_path: Path) -> None:
    first, second = Work(), Work()
    one, other = Turn(tmp_path, of(first), every_s=0.02), Turn(tmp_path, of(second), every_s=60)
    one.begin()
    assert first.begun.wait(PATIENCE_S)
    other.begin()
    other.end()
    assert not second.begun.is_set()
    one.end()
