"""Watches the clocks while the program runs: a machine that slept and a clock that was moved become events."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.clock import JUMP_MS, Reading
from kiosk.flow.countdown import LONGEST_STEP_MS
from kiosk.flow.means import Means, nothing
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from sync.protocol.events import AnyEvent, ClockJumped, MachineSlept
from sync.protocol.ids import AttemptId

EVERY_MS = 1_000
LONGEST_NAP_MS = 2_000
"""Shorter sleep is no event."""


class Vigil(QObject):
    """Looks at the clocks once a second, and compares them with what the journal says they were before."""

    pulsed = Signal()
    """A second passed, more or less."""
    slept = Signal(int)
    """Milliseconds in which nobody could work, none of them counted as used by anybody."""

    def __init__(self, means: Means, attempt: Callable[[], AttemptId | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._attempt = attempt
        self._last = means.moments.reading()
        self._steady = self._last
        """Since when the wall clock kept step with the monotonic ones."""
        self._before: Reading | None = None
        """An earlier run of the machine: only the server's time can tell how the clock moved since."""
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, started: AnyEvent) -> None:
        """Record that the program started, compare the clocks with the journal's last, and watch from now on."""
        self._means.recording.ask(_Begin(started), self._on_begun, self._on_refused)

    def _on_refused(self, _error: StoreError) -> None:
        # A failing disk shows at the next event.
        self._on_begun(None)

    def _on_begun(self, before: Reading | None) -> None:
        now = self._means.moments.reading()
        self._last = self._steady = now
        self._timer.start()
        if before is None:
            return
        by_ms = now.jumped_since(before)
        if abs(by_ms) > JUMP_MS:
            self._tell_jump(by_ms, is_restart=True)
        elif before.boot != now.boot and before.server_ms is not None:
            self._before = before

    @Slot()
    def look(self) -> None:
        """Find out what the clocks did since the last look."""
        now = self._means.moments.reading()
        self._look_for_sleep(now)
        self._look_for_jump(now)
        self._compare_with_before(now)
        self.pulsed.emit()

    def _look_for_sleep(self, now: Reading) -> None:
        last, self._last = self._last, now
        slept_ms = now.slept_since(last)
        stood_ms = max(0, now.mono_ms - last.mono_ms - EVERY_MS - LONGEST_STEP_MS)
        if slept_ms > LONGEST_NAP_MS or stood_ms > 0:
            self._tell_sleep(slept_ms, stood_ms)

    def _look_for_jump(self, now: Reading) -> None:
        by_ms = now.jumped_since(self._steady)
        if abs(by_ms) > JUMP_MS:
            self._steady = now
            self._tell_jump(by_ms, is_restart=False)

    def _compare_with_before(self, now: Reading) -> None:
        if self._before is None or now.server_ms is None:
            return
        by_ms = now.jumped_since(self._before)
        self._before = None
        if abs(by_ms) > JUMP_MS:
            self._tell_jump(by_ms, is_restart=True)

    def _tell_sleep(self, slept_ms: int, stood_ms: int) -> None:
        gap_ms = slept_ms + stood_ms
        at, attempt = self._means.moments.now(), self._attempt()
        self._record(MachineSlept(at=at, length_ms=gap_ms, awake_ms=stood_ms, attempt=attempt))
        self.slept.emit(gap_ms)

    def _tell_jump(self, by_ms: int, *, is_restart: bool) -> None:
        at, attempt = self._means.moments.now(), self._attempt()
        self._record(ClockJumped(at=at, by_ms=by_ms, attempt=attempt, is_restart=is_restart))

    def _record(self, event: AnyEvent) -> None:
        self._means.recording.ask(lambda store: store.append((event,)), nothing)


@dataclass(frozen=True, slots=True)
class _Begin:
    started: AnyEvent

    def __call__(self, store: Store) -> Reading | None:
        before = store.last_moment()
        store.append((self.started,))
        return before
