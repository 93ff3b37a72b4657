"""The journal again, on another disk where there is one: at most a second behind, and never in the way."""

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from kiosk import crash
from kiosk.log import Plain
from kiosk.store import escrow, facts, frames
from kiosk.store.errors import StoreError
from kiosk.store.facts import AnyFact, Happened, Known
from kiosk.store.frames import Found, FrameFile
from sync.protocol import recovery

GATHER_S = 0.5
"""Facts are gathered this long, so that the mirror's disk is not kept busy by single answers."""
RETRY_S = 5.0
MOST_WAITING = 10_000
_END_BYTES = 262_144
_AT_ONCE = 1_000

Missing = Callable[[Known], Iterator[AnyFact]]
"""Given what the mirror holds, tells what it lacks; asked on the mirror's thread."""

_UNWRITABLE = "the second copy of the journal cannot be written"
_UNREADABLE = "the second copy of the journal stays behind: what it lacks cannot be read from the store"

_log = logging.getLogger(__name__)


class MirrorState(StrEnum):
    """How the second copy is doing."""

    OFF = "off"
    STARTING = "starting"
    OK = "ok"
    FAILED = "failed"


class MirrorReport(NamedTuple):
    """How the second copy is doing, and what is wrong with it."""

    state: MirrorState
    detail: str


class Mirror(threading.Thread):
    """Writes facts behind the store. Nothing here blocks the one who hands them over."""

    def __init__(self, folder: Path, key: bytes, missing: Missing, *, home: Path | None = None) -> None:
        """`home` is where the data key lies sealed for recovery; this disk alone shall be enough, too."""
        super().__init__(name="mirror", daemon=True)
        self._home = home
        self._path = path_of(folder, key)
        self._key = key
        self._missing = missing
        self._waiting: deque[AnyFact] = deque()
        self._news = threading.Condition()
        self._is_urgent = False
        self._is_stopping = False
        self._is_behind = False
        self.report = MirrorReport(MirrorState.STARTING, "")

    # --- from the store's thread --------------------------------------------------------------------------------------

    def put(self, told: Iterable[AnyFact], *, urgent: bool = False) -> None:
        """Hand over facts that are on disk in the store; urgent ones are written without gathering."""
        with self._news:
            if self.report.state is MirrorState.FAILED or len(self._waiting) >= MOST_WAITING:
                # It will be read from the store, once the mirror can be written again.
                self._waiting.clear()
                self._is_behind = True
            else:
                self._waiting.extend(told)
            self._is_urgent = self._is_urgent or urgent
            self._news.notify()

    def recheck(self) -> None:
        """Compare the whole mirror with the store again: something other than the journal's end was changed."""
        with self._news:
            self._is_behind = True
            self._news.notify()

    def stop(self) -> None:
        """Write what was handed over, then end; waits a moment for that, not for a disk that hangs."""
        with self._news:
            self._is_stopping = True
            self._news.notify()
        if self.is_alive():
            self.join(2 * GATHER_S + 1.0)

    # --- its own thread -----------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Catch up, then follow; after a failure begin again."""
        if isinstance(crash.contained(self._work), crash.Bug):
            self._tell(MirrorState.FAILED, "a bug, see the crash report", told=_UNWRITABLE)

    def _work(self) -> None:
        while True:
            try:
                self._follow()
                if not self._is_behind:
                    return
            except (OSError, StoreError) as error:
                is_of_store = isinstance(error, StoreError)
                self._tell(MirrorState.FAILED, type(error).__name__, told=_UNREADABLE if is_of_store else _UNWRITABLE)
                with self._news:
                    if self._news.wait_for(lambda: self._is_stopping, RETRY_S):
                        return

    def _follow(self) -> None:
        found = frames.read(self._path, self._key)
        file = FrameFile.open(self._path, self._key, after=found)
        if self._home is not None:
            escrow.copied(self._home, self._path.with_suffix(recovery.MIRRORED))
        try:
            with self._news:
                # Whatever was handed over is on disk in the store, and read from there.
                self._waiting.clear()
                self._is_behind = False
            self._write(file, self._missing(_known(found)))
            self._tell(
                MirrorState.OK, "" if found.is_whole else "damage was found in it, and what it held written again"
            )
            while not self._is_behind:
                gathered = self._gathered()
                if gathered:
                    self._write(file, gathered)
                elif self._is_stopping:
                    return
        finally:
            file.close()

    def _gathered(self) -> list[AnyFact]:
        with self._news:
            self._news.wait_for(lambda: self._waiting or self._is_stopping or self._is_behind)
            self._news.wait_for(lambda: self._is_urgent or self._is_stopping, GATHER_S)
            gathered = list(self._waiting)
            self._waiting.clear()
            self._is_urgent = False
            return gathered

    def _write(self, file: FrameFile, told: Iterable[AnyFact]) -> None:
        rest = iter(told)
        while contents := [facts.encode(fact) for fact in islice(rest, _AT_ONCE)]:
            if not file.is_at(self._path):
                raise FileNotFoundError(self._path.name)
            file.append(contents)

    def _tell(self, state: MirrorState, detail: str, *, told: str = "") -> None:
        if state is MirrorState.FAILED is not self.report.state:
            _log.warning(told, extra={"why": Plain(detail)})
        elif state is MirrorState.OK is not self.report.state:
            _log.info("the second copy of the journal follows")
        self.report = MirrorReport(state, detail)


def path_of(folder: Path, key: bytes) -> Path:
    """Return the mirror's file; stations may share a folder, and a station that began anew gets another file."""
    return folder / f"journal-{recovery.lineage_of(key)}.frames"


def held(folder: Path, key: bytes) -> Known:
    """Return what a mirror holds; raises OSError."""
    return _known(frames.read(path_of(folder, key), key))


def last_place(folder: Path, key: bytes) -> tuple[int, int] | None:
    """Return incarnation and number of the last event in a mirror, as far as its end tells; raises OSError."""
    told = [facts.decode(frame.content) for frame in frames.read_end(path_of(folder, key), key, most=_END_BYTES)]
    places = [(fact.incarnation, fact.seq) for fact in told if isinstance(fact, Happened)]
    return places[-1] if places else None


def _known(found: Found) -> Known:
    return Known.of(fact for frame in found.frames if (fact := facts.decode(frame.content)) is not None)
