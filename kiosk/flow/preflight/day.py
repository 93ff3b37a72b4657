"""The preflight on the day: the running station looks at its machine while nobody sits at it, and tells."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.flow.means import Means, nothing
from kiosk.flow.preflight.seen import Seen
from kiosk.flow.recorded_store import RecordedStore
from kiosk.settings import Settings
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol.events import StationChecked
from sync.protocol.wire import Now

if TYPE_CHECKING:
    from kiosk.exam.readiness import Report
    from kiosk.flow.preflight.line import Heard
    from kiosk.flow.preflight.preflight import Preflight

FIRST_MS = 60_000
EVERY_MS = 10 * 60_000
FREE = "free"
"""The state in which nobody sits here."""
DAY_MS = 20 * 3_600_000
"""A report that says the same again is told once a day."""


class DayCheck(QObject):
    """Looks at everything that costs a running station nothing: the lock as it holds, disk, power, papers, keys."""

    def __init__(
        self,
        settings: Settings,
        stored: RecordedStore,
        means: Means,
        *,
        seen: Callable[[], Seen],
        now: Callable[[], Now],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._means = means
        self._seen = seen
        self._now = now
        self._settings = settings
        self._stored = stored
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look a little later, and again and again."""
        self._timer.start(FIRST_MS)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look now, unless somebody sits here."""
        self._timer.start(EVERY_MS)
        if self._now().state == FREE:
            preflight, seen = self._made(), self._seen()
            self._means.background.ask(lambda: preflight.run(seen), self._on_report)

    def _made(self) -> "Preflight":
        # Loaded here and not with the program: nothing of it may hold up the first picture, or a candidate.
        from kiosk.flow.preflight.preflight import Preflight

        return Preflight(self._settings, self._stored, self._means.clock, ask=self._heard, is_whole=False)

    def _heard(self, _enrollment: Enrollment) -> "Heard":
        """What is known of the server anyway: nothing is asked beside the talk of the station."""
        from kiosk.flow.preflight.line import Heard

        now = self._means.moments.reading()
        offset_ms = None if now.server_ms is None else now.wall_ms - now.server_ms
        return Heard(is_asked=False, offset_ms=offset_ms)

    def _on_report(self, report: "Report") -> None:
        from kiosk.flow.preflight.preflight import event_of

        event = event_of(report, self._means.moments.now(), why="day")
        self._means.recording.ask(lambda store: _tell(store, event), nothing, nothing)


def _tell(store: Store, event: StationChecked) -> None:
    """Record a report that says something else than the last, or that is a day younger."""
    last = store.last_checked()
    if last is None or _gist(last) != _gist(event) or event.at.best_ms - last.at.best_ms > DAY_MS:
        store.append((event,))


def _gist(event: StationChecked) -> frozenset[tuple[str, ...]]:
    told = (msgspec.structs.astuple(check) for check in event.checks if check.name != "before")
    # Name, state and code: figures such as free megabytes are another every minute.
    return frozenset((name, state, code) for name, state, code, *_ in told)
