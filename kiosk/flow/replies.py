"""Answers of other threads, brought to the thread that asked."""

from collections.abc import Callable
from concurrent.futures import Executor
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk import crash
from kiosk.store.errors import StoreError
from kiosk.store.recorder import Recorder
from kiosk.store.store import Store

T = TypeVar("T")


class Replies(QObject):
    """Calls back on its own thread; every question is answered at most once, none after `forget`."""

    _arrived = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[int, Callable[[object], None]] = {}
        self._next = 0
        self._arrived.connect(self._on_arrived)

    def expect(self, then: Callable[[object], None]) -> Callable[[object], None]:
        """Return a function that may be called on any thread; its argument reaches `then` here."""
        self._next += 1
        ticket = self._next
        self._waiting[ticket] = then
        return lambda outcome: self._arrived.emit(ticket, outcome)

    def forget(self) -> None:
        """Drop every question that is still open."""
        self._waiting.clear()

    @Slot(int, object)
    def _on_arrived(self, ticket: int, outcome: object) -> None:
        then = self._waiting.pop(ticket, None)
        if then is not None:
            then(outcome)


class Turns:
    """Lets nobody hear an answer to what was asked before somebody else's turn began. Of the thread that asks."""

    def __init__(self) -> None:
        self._turn = 0

    def begin(self) -> None:
        """Another turn: whoever asked before is not told any more."""
        self._turn += 1

    def now(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """Return what tells `then`, as long as it is this turn."""
        turn = self._turn

        def told(found: T) -> None:
            if turn == self._turn:
                then(found)

        return told


class Recording(QObject):
    """The recorder, as the flow sees it: ask for work on the store, hear of it here."""

    failed = Signal(object)
    """A StoreError that nobody who asked takes care of."""

    def __init__(self, recorder: Recorder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._replies = Replies(self)

    def ask(
        self,
        work: Callable[[Store], T],
        then: Callable[[T], None],
        otherwise: Callable[[StoreError], None] | None = None,
    ) -> None:
        """Do the work on the recorder's thread, in order; then call `then` here, or `otherwise` with the error."""

        def told(outcome: object) -> None:
            if not isinstance(outcome, StoreError):
                then(outcome)  # type: ignore[arg-type]  # the recorder returns what the work returned
            elif otherwise is not None:
                otherwise(outcome)
            else:
                self.failed.emit(outcome)

        self._recorder.submit(work, self._replies.expect(told))

    def forget(self) -> None:
        """Whoever asked no longer wants to know; the work is done all the same."""
        self._replies.forget()


class Background(QObject):
    """Slow pure work off the UI thread: hashing codes, opening packages."""

    def __init__(self, pool: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._replies = Replies(self)

    def ask(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do the work on another thread; call `then` here. A bug in the work is reported by `crash`."""
        answer = self._replies.expect(_unless_bug(then))
        self._pool.submit(lambda: answer(crash.contained(work)))

    def forget(self) -> None:
        """Whoever asked no longer wants to know."""
        self._replies.forget()


def _unless_bug(then: Callable[[T], None]) -> Callable[[object], None]:
    def told(outcome: object) -> None:
        if not isinstance(outcome, crash.Bug):
            then(outcome)  # type: ignore[arg-type]  # the pool returns what the work returned

    return told
