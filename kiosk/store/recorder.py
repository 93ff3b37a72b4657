"""The one thread that uses the store: work is done in the order in which it was handed in."""

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TypeVar

from kiosk import crash
from kiosk.store.errors import StoreError, StoreFailed, StoreStopped
from kiosk.store.store import Store

T = TypeVar("T")
Job = Callable[[], None]


class Recorder(threading.Thread):
    """Owns the store. Every `done` is called exactly once, whatever happens."""

    def __init__(self, store: Store) -> None:
        super().__init__(name="recorder")
        self._store = store
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._gate = threading.Lock()
        self._is_closed = False

    def submit(self, work: Callable[[Store], T], done: Callable[[T | StoreError], None]) -> None:
        """Have work done on the recorder's thread, and `done` called there with what came of it.

        After `stop`, `done` is called at once with StoreStopped, on the caller's thread.
        """
        with self._gate:
            if not self._is_closed:
                self._jobs.put(lambda: done(self._outcome(work)))
                return
        done(StoreStopped())

    def stop(self) -> None:
        """Take no more work, finish what was handed in, close the store; waits for all that."""
        with self._gate:
            was_closed, self._is_closed = self._is_closed, True
            if not was_closed:
                self._jobs.put(None)
        # Not `is_alive`: a thread that has ended since the line above has done all there was.
        if self.ident is not None:
            self.join()
        elif not was_closed:
            self.run()

    def run(self) -> None:
        """Work until stopped; a bug in one piece of work is told to `crash` and does not end the others."""
        while (job := self._jobs.get()) is not None:
            crash.contained(job)
        self._store.close()

    def _outcome(self, work: Callable[[Store], T]) -> T | StoreError:
        outcome = crash.contained(lambda: self._attempted(work))
        return StoreFailed("a bug, see the crash report") if isinstance(outcome, crash.Bug) else outcome

    def _attempted(self, work: Callable[[Store], T]) -> T | StoreError:
        try:
            return work(self._store)
        except StoreError as error:
            return error
