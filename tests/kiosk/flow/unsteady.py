"""A recorder whose disk fails when a test says so."""

from collections.abc import Callable
from typing import TypeVar

from kiosk.store.errors import StoreError
from kiosk.store.recorder import Recorder
from kiosk.store.store import Store

T = TypeVar("T")


class UnsteadyRecorder(Recorder):
    """The real recorder with its real store; `trouble` is what the disk says of work handed in from then on."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.trouble: StoreError | None = None
        self.keeps_all_the_same = False
        """The disk did write, and then did not confirm."""
        self.held: list[Callable[[], None]] | None = None
        """Work that waits, where a test holds the disk."""

    def submit(self, work: Callable[[Store], T], done: Callable[[T | StoreError], None]) -> None:
        if self.held is not None:
            self.held.append(lambda: super(UnsteadyRecorder, self).submit(self._perhaps(work), done))
            return
        super().submit(self._perhaps(work), done)

    def let_go(self) -> None:
        """Do what was held, in its order."""
        held, self.held = self.held or [], None
        for job in held:
            job()

    def _perhaps(self, work: Callable[[Store], T]) -> Callable[[Store], T]:
        trouble, keeps = self.trouble, self.keeps_all_the_same
        if trouble is None:
            return work

        def failing(store: Store) -> T:
            if keeps:
                work(store)
            raise trouble

        return failing
