"""Fetches a newer program while nobody sits here, a little at a time, and tells how far that is. On the sync thread."""

import logging
from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from kiosk.flow.recorded_store import RecordedStore
from kiosk.programs.errors import UpdateRefused
from kiosk.programs.inbox import Inbox
from kiosk.programs.updates import Known, Status, Updates
from kiosk.store.durably import make_durably
from sync.client.enrolled import Enrollment
from sync.client.errors import ClientError, DamagedPackage
from sync.protocol.releasing import Release
from sync.protocol.updates import Phase
from sync.protocol.wire import Now

if TYPE_CHECKING:
    from sync.client.central import Central

log = logging.getLogger(__name__)

AT_ONCE_S = 3.0
"""So long answers and decisions may wait for a program that comes; then the next round, then it goes on."""
LOOK_EVERY_S = 30.0
GOES_ON_MS = 1_000


class Enough(Exception):
    """The next round of sync is due."""


class UpdateDesk:
    """What this station does about updates between two rounds."""

    def __init__(self, store: RecordedStore, updates: Updates) -> None:
        self._store = store
        self._updates = updates
        self._looks_at = 0.0
        self._name = ""
        self.status = Status()
        """The latest; replaced whole, so that any thread may read it."""

    def work(self, central: "Central", now: Now, *, is_news: bool, ready: Callable[[], None]) -> bool:
        """Look at what is wanted and fetch some of it, unless somebody sits here; tell where it may be put in.

        Returns whether the next round should not wait long. Raises StoreError.
        """
        if now.attempt is not None or not (is_news or monotonic() >= self._looks_at):
            return False
        before = self.status
        self._look(central)
        if self.status.phase is Phase.READY:
            ready()
        return self.status.phase is Phase.FETCHING or self.status != before

    def _look(self, central: "Central") -> None:
        known = self._store.call(Known.of)
        self.status = self._updates.status(known)
        if self.status.phase is Phase.FETCHING:
            self._fetch(central, known)
            self.status = self._updates.status(known)
        self._looks_at = 0.0 if self.status.phase is Phase.FETCHING else monotonic() + LOOK_EVERY_S
        if self.status.name != self._name:
            self._name = self.status.name
            log.info("update", extra={"release": self._name, "phase": self.status.phase, "code": self.status.code})

    def _fetch(self, central: "Central", known: Known) -> None:
        release = self._updates.wanted(known)
        if release is None:
            return
        try:
            _download(central, release, self._updates.inbox, until=monotonic() + AT_ONCE_S)
        except Enough:
            return
        except (ClientError, UpdateRefused, OSError) as error:
            log.warning("an update does not come", extra={"code": getattr(error, "code", type(error).__name__)})


def fetched(release: Release, inbox: Inbox, enrollment: Enrollment, counter: Callable[[], int]) -> None:
    """Fetch all of a release, however long that takes; raises ClientError."""
    from sync.client.central import Central

    central = Central(enrollment, counter)
    try:
        _download(central, release, inbox, until=None)
    finally:
        central.close()


def _download(central: "Central", release: Release, inbox: Inbox, *, until: float | None) -> None:
    make_durably(inbox.folder)
    for path in inbox.folder.glob("*.packed*"):
        if not path.name.startswith(release.digest):
            path.unlink(missing_ok=True)  # of a release that nobody wants any more
    try:
        central.download_release(
            release.digest, release.size, inbox.packed(release), progress=partial(_demand_time, until)
        )
    except DamagedPackage as error:
        log.warning("a release arrived damaged and is fetched again", extra={"code": error.code})


def _demand_time(until: float | None, _done: int, _total: int) -> None:
    if until is not None and monotonic() >= until:
        raise Enough
