"""The thread that looks after sticks: a sealed copy goes onto one while the network is gone, acknowledgements come off.

A stick that is full, read-only, slow or pulled out delays nothing and is a warning.
"""

import logging
import threading
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import QObject, Signal, Slot

from kiosk import VERSION, crash
from kiosk.clock import Clock
from kiosk.flow.moments import Moments
from kiosk.flow.recorded_store import RecordedStore
from kiosk.flow.syncing import News
from kiosk.settings import Settings
from kiosk.store.bundling import Bundled, NotWritten, bundled, tail, written_event
from kiosk.store.errors import StoreError, StoreStopped
from kiosk.store.journal import Place
from kiosk.store.removable import sticks
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol import acknowledgement, bundle
from sync.protocol.errors import ProtocolError

EVERY_S = 2.0
AGAIN_AFTER_LOOKS = 15
"""How many looks a stick that could not be written is left alone for."""
FOLDER = "exam-bundles"

log = logging.getLogger(__name__)


class StickState(StrEnum):
    """What there is to say about sticks."""

    WRITTEN = "written"
    TROUBLE = "trouble"
    CONFIRMED = "confirmed"
    """An acknowledgement came by a stick."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StickNews:
    """What happened with a stick: up to which event it holds a sealed copy, or why it does not."""

    state: StickState
    through: Place | None = None
    code: str = ""


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
        self._known = _Known(enrollment)
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
                self._write(folder)
        except StoreStopped:
            return False
        except StoreError as error:
            log.warning("sticks could not use the store", extra={"code": error.code})
        return True

    # --- onto the stick

    def _write(self, folder: Path) -> None:
        if not self._is_offline or self._is_left_alone(folder):
            return
        end = self._store.call(lambda store: store.waiting_end())
        if end is None or self._known.covers(folder / FOLDER, end):
            return
        try:
            done = self._bundled(folder / FOLDER)
        except NotWritten as error:
            self._left_alone[folder] = AGAIN_AFTER_LOOKS
            log.warning("no sealed copy could be written to a stick", extra={"code": error.code})
            self._signals.told.emit(StickNews(state=StickState.TROUBLE, code=error.code))
            return
        if done is not None:
            event = written_event(done, self._moments.now())
            self._store.call(lambda store: store.append((event,)))
            log.info("a sealed copy lies on a stick", extra={"bundle": done.header.bundle})
            self._tell_written(done)

    def _bundled(self, folder: Path) -> Bundled | None:
        # By a connection of its own: whoever saves an answer meanwhile waits for no stick.
        peeked = Store.peek(self._home, clock=self._clock)
        try:
            return bundled(peeked, folder, made_ms=self._moments.now_ms, why="offline", program=VERSION)
        finally:
            peeked.close()

    def _tell_written(self, done: Bundled) -> None:
        last = done.header.spans[-1]
        through = Place(last.incarnation, last.seq)
        self._signals.told.emit(StickNews(state=StickState.WRITTEN, through=through))

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
                said = acknowledging.proved(self._enrollment, data)
            except ProtocolError as error:
                log.warning("an acknowledgement on a stick counts for nothing", extra={"code": error.code})
                continue
            if self._store.call(partial(acknowledging.take, said=said)):
                self._signals.told.emit(StickNews(state=StickState.CONFIRMED))


class _Known:
    """What this station's files on sticks hold, each read once."""

    def __init__(self, enrollment: Enrollment) -> None:
        self._enrollment = enrollment
        self._tail = tail(enrollment.station)
        self._ends: dict[tuple[Path, int, int], Place | None] = {}
        self._read: set[tuple[Path, int, int]] = set()

    def covers(self, folder: Path, end: Place) -> bool:
        """Whether a whole bundle of this station lies there that goes as far as this event."""
        ends = (self._end_of(path) for path in self._own(folder, bundle.SUFFIX))
        return any(found is not None and found >= end for found in ends)

    def new_acknowledgements(self, folders: tuple[Path, ...]) -> list[bytes]:
        """Return the acknowledgements for this station that were not read before."""
        found = []
        for path in (path for folder in folders for path in self._own(folder, acknowledgement.SUFFIX)):
            try:
                seen = _seen(path)
                if seen in self._read or seen[2] > acknowledgement.MAX_BYTES:
                    continue
                found.append(path.read_bytes())
            except OSError:
                continue  # pulled out, or not finished: the next look finds it
            self._read.add(seen)
        return found

    def _own(self, folder: Path, suffix: str) -> list[Path]:
        try:
            return sorted(folder.glob(f"*{self._tail}*{suffix}"))
        except OSError:
            return []

    def _end_of(self, path: Path) -> Place | None:
        try:
            seen = _seen(path)
            if seen not in self._ends:
                self._ends[seen] = self._proved_end(path)
            return self._ends[seen]
        except OSError:
            return None

    def _proved_end(self, path: Path) -> Place | None:
        own = Ed25519PrivateKey.from_private_bytes(self._enrollment.sign_private).public_key()
        with path.open("rb") as file:
            try:
                front = bundle.read_front(file)
                bundle.prove(file, front, own)
            except ProtocolError:
                return None
        if front.header.station != self._enrollment.station or not front.header.spans:
            return None
        last = front.header.spans[-1]
        return Place(last.incarnation, last.seq)


def _seen(path: Path) -> tuple[Path, int, int]:
    stat = path.stat()
    return path, stat.st_mtime_ns, stat.st_size
