"""Puts a newer program in: proved, unpacked beside the old one, tried on a copy, then one file says that it counts.

Every step leaves the station as it was until the last one, and that one is a single replacement; whoever is stopped in
between begins again and comes to the same end.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

from kiosk.clock import Clock
from kiosk.programs.errors import FailedBefore, NotWritten, NoUpdate, UpdateRefused, Waiting
from kiosk.programs.inbox import Outcome
from kiosk.programs.unpacking import unpack
from kiosk.programs.updates import Updates, words
from kiosk.programs.versions import Version
from kiosk.settings import Settings
from kiosk.store.lock import HomeLock
from kiosk.updating import trial
from sync.protocol.releasing import Release
from sync.protocol.updates import Phase

SPARE_BYTES = 100 * 1_048_576
"""Left free on the disk, whatever is unpacked."""
TAKEN_BACK = "KIOSK-UPDATE-TAKEN-BACK"
Trial = Callable[[Path, Release, Path, Path], None]


class Applying(Updates):
    """Puts in and goes back. The station must not run meanwhile: StoreBusy."""

    def __init__(self, settings: Settings, clock: Clock, *, try_it: Trial = trial.tried) -> None:
        super().__init__(settings, clock)
        self._try_it = try_it

    def apply(self, *, again: bool = False) -> Version:
        """Put in what is wanted and here; returns what is started from now on. Raises UpdateRefused, StoreError.

        `again` tries one that failed once more.
        """
        lock = HomeLock.take(self._settings.home)
        try:
            known = self.known()
            release = self.wanted(known)
            if release is None:
                self._settle()
                raise NoUpdate
            if not self.inbox.has(release):
                raise NoUpdate(f"{release.name} is not here yet")
            if (wait := self.waits(known)) is not None:
                raise Waiting(words(wait))
            if (code := self.failure_of(release)) and not again:
                raise FailedBefore(f"{release.name}: {code}")
            return self._put_in(release)
        finally:
            lock.release()
            self.inbox.ready.unlink(missing_ok=True)

    def _put_in(self, release: Release) -> Version:
        version = Version(release.name, release.program)
        try:
            self.demand_taken(release)
            packed = self.inbox.demand_whole(release)
            self._demand_room(release)
            unpack(packed, release, self.programs.folder)
            self._try_it(self.programs.path(version), release, self._settings.home, self.inbox.folder)
        except UpdateRefused as error:
            outcome = Outcome(
                name=release.name, digest=release.digest, phase=Phase.FAILED, code=error.code, detail=error.detail
            )
            self.inbox.tell(outcome)
            self.programs.clear()
            raise
        # What may not be forgotten first; then the one step that counts; then a new chance for one that died before.
        self.inbox.tell(Outcome(name=release.name, digest=release.digest, lowest=release.lowest))
        self.programs.switch(version)
        self.programs.forgive(version)
        self._settle()
        return version

    def _settle(self) -> None:
        """Clear away what a finished update leaves."""
        self.inbox.clear()
        self.programs.clear()

    def _demand_room(self, release: Release) -> None:
        needed = release.unpacked + trial.bytes_of(self._settings.home) + SPARE_BYTES
        try:
            self.programs.folder.mkdir(parents=True, exist_ok=True)
            free = min(shutil.disk_usage(where).free for where in (self.programs.folder, self._settings.home))
        except OSError as error:
            raise NotWritten(error.strerror or type(error).__name__) from error
        if free < needed:
            raise NotWritten(f"{needed // 1_048_576} MB are needed, {free // 1_048_576} MB are free")

    def go_back(self) -> Version | None:
        """Let the version before count again, None being the installed one. Raises NoUpdate, StoreBusy, StoreError.

        The storage is proved to be readable by the installed program, which is the oldest there is. What is left is
        not put in by itself again.
        """
        lock = HomeLock.take(self._settings.home)
        try:
            left = self.programs.current()
            if left is None:
                raise NoUpdate("the installed program runs")
            known = self.known()
            release = self.inbox.wanted(known.root, known.told) if known.root else None
            digest = release.digest if release is not None and release.name == left.name else ""
            self.inbox.tell(Outcome(name=left.name, digest=digest, phase=Phase.FAILED, code=TAKEN_BACK))
            return self.programs.go_back()
        finally:
            lock.release()
