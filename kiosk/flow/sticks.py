"""The thread that looks after sticks: sealed copies go onto one, acknowledgements and attempts that move come off.

A stick that is full, read-only, slow or pulled out delays nothing and is a warning.
"""

import logging
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, Signal, Slot

from kiosk import VERSION, crash
from kiosk.clock import Clock
from kiosk.flow.moments import Moments
from kiosk.flow.recorded_store import RecordedStore
from kiosk.flow.stick_files import FOLDER, StickFiles, StickNews, StickState
from kiosk.flow.stick_moves import StickMoves
from kiosk.flow.syncing import News
from kiosk.settings import Settings
from kiosk.store.bringing import passed_on
from kiosk.store.bundling import Bundled, NotWritten, bundled, written_event
from kiosk.store.errors import StoreError, StoreStopped
from kiosk.store.journal import Place
from kiosk.store.removable import sticks
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol.errors import ProtocolError

EVERY_S = 2.0
AGAIN_AFTER_LOOKS = 15
"""How many looks a stick that could not be written is left alone for."""

log = logging.getLogger(__name__)


class Sticks(QObject):
    """Asks the thread, and tells on the UI thread what came of it."""

    told = Signal(object)
    """StickNews."""

    def __init__(
        self,
        recorded: RecordedStore,
        enrollment: Enrollment,
        settings: Settings,
        *,
        clock: Clock,
        moments: Moments,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._thread = _StickThread(self, recorded, enrollment, settings, clock=clock, moments=moments)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self, timeout_s: float = 1.0) -> None:
        """End after what is under way; a stick that hangs is not waited for."""
        self._thread.tell(None)
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    @Slot(object)
    def hear(self, news: News) -> None:
        """A round of sync ended: while the network is gone, what waits goes onto a stick."""
        self._thread.tell(not news.report.online)


class _StickThread(threading.Thread):
    def __init__(
        self,
        signals: Sticks,
        recorded: RecordedStore,
        enrollment: Enrollment,
        settings: Settings,
        *,
        clock: Clock,
        moments: Moments,
    ) -> None:
        super().__init__(name="sticks", daemon=True)
        self._signals = signals
        self._store = recorded
        self._enrollment = enrollment
        self._home = settings.home
        self._folders = settings.stick_folders
        self._clock = clock
        self._moments = moments
        self._tasks: SimpleQueue[bool | None] = SimpleQueue()
        self._is_offline = False
        self._known = StickFiles(enrollment)
        self._moves = StickMoves(recorded, enrollment, settings.home, self._known, clock=clock, moments=moments)
        self._left_alone: dict[Path, int] = {}

    def tell(self, is_offline: bool | None) -> None:
        self._tasks.put(is_offline)

    def run(self) -> None:
        while self._goes_on():
            if crash.contained(self._look) is False:
                return

    def _goes_on(self) -> bool:
        """Wait for news or the next look; False once it is to end."""
        try:
            told = self._tasks.get(timeout=EVERY_S)
        except Empty:
            return True
        if told is None:
            return False
        self._is_offline = told
        return True

    def _look(self) -> bool:
        """Look at every stick; False once the store is closed."""
        try:
            for folder in sticks(self._folders):
                self._take_acknowledgements(folder)
                for news in self._moves.brought_by(folder):
                    self._signals.told.emit(news)
                self._write(folder)
        except StoreStopped:
            return False
        except StoreError as error:
            log.warning("sticks could not use the store", extra={"code": error.code})
        return True

    # --- onto the stick

    def _write(self, folder: Path) -> None:
        if self._is_left_alone(folder):
            return
        try:
            for done in (*self._moves.written(folder), *self._waiting(folder)):
                self._tell_written(done)
        except NotWritten as error:
            self._left_alone[folder] = AGAIN_AFTER_LOOKS
            log.warning("no sealed copy could be written to a stick", extra={"code": error.code})
            self._signals.told.emit(StickNews(state=StickState.TROUBLE, code=error.code))

    def _waiting(self, folder: Path) -> Iterator[Bundled]:
        """Write what ended and waits for the server, while the network is gone."""
        end = self._store.call(lambda store: store.waiting_end()) if self._is_offline else None
        if end is None or self._known.covers(folder / FOLDER, end):
            return
        # By a connection of its own: whoever saves an answer meanwhile waits for no stick.
        peeked = Store.peek(self._home, clock=self._clock)
        try:
            done = bundled(peeked, folder / FOLDER, made_ms=self._moments.now_ms, why="offline", program=VERSION)
        finally:
            peeked.close()
        if done is not None:
            self._pass_on(folder / FOLDER)
            yield done

    def _pass_on(self, folder: Path) -> None:
        """Have what other seats sent here go to the server by the same stick; what they bring themselves is enough."""
        try:
            passed_on(self._home, folder)
        except OSError as error:
            log.warning("what came from another seat could not be passed on", extra={"code": type(error).__name__})

    def _tell_written(self, done: Bundled) -> None:
        event = written_event(done, self._moments.now())
        self._store.call(lambda store: store.append((event,)))
        log.info("a sealed copy lies on a stick", extra={"bundle": done.header.bundle})
        last = done.header.spans[-1]
        through = Place(last.incarnation, last.seq)
        self._signals.told.emit(StickNews(state=StickState.WRITTEN, through=through, moved=done.header.moved))

    def _is_left_alone(self, folder: Path) -> bool:
        looks = self._left_alone.pop(folder, 0)
        if looks > 1:
            self._left_alone[folder] = looks - 1
        return looks > 1

    # --- off the stick

    def _take_acknowledgements(self, folder: Path) -> None:
        for data in self._known.new_acknowledgements((folder, folder / FOLDER)):
            # Loaded here and not with the program.
            from sync.client import acknowledging

            try:
                known = self._store.call(lambda store: store.enrollment())
                said = acknowledging.proved(known or self._enrollment, data)
            except ProtocolError as error:
                log.warning("an acknowledgement on a stick counts for nothing", extra={"code": error.code})
                continue
            if self._store.call(partial(acknowledging.take, said=said)):
                self._signals.told.emit(StickNews(state=StickState.CONFIRMED))
