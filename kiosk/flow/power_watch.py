"""What the machine runs on: always shown; when it is low, told calmly to the candidate and at once to the center."""

from collections.abc import Callable
from enum import StrEnum

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.flow.means import Means, nothing
from kiosk.flow.screens import Notice, PowerShown
from kiosk.flow.sitting import SittingPresenter
from kiosk.lockdown.battery import Battery, Supply
from sync.protocol.events import AnyEvent, Moment, PowerChanged, PowerLow
from sync.protocol.ids import AttemptId
from sync.protocol.policy import Policy
from sync.protocol.wire import Now

LOOK_EVERY_MS = 5_000
CLEARLY_ABOVE = 3
"""So many percent over a level it is told of anew when it falls again."""


class Level(StrEnum):
    """How low the battery is, off the mains."""

    FINE = ""
    LOW = "low"
    LAST = "last"


class PowerWatch(QObject):
    """Looks all the time, off the UI thread: asking a battery takes some machines long."""

    shown = Signal(object)
    """PowerShown; None where there is no battery."""
    notice_shown = Signal(object)

    def __init__(
        self,
        means: Means,
        battery: Battery,
        sitting: Callable[[], SittingPresenter | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._means = means
        self._battery = battery
        self._sitting = sitting
        self.supply: Supply | None = None
        self._level = Level.FINE
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def told(self, now: Now) -> Now:
        """Return the station's state with that of its power; called on the sync thread, so it reads one value."""
        supply = self.supply
        return now if supply is None else replace(now, battery_percent=supply.percent, on_mains=supply.on_mains)

    def start(self) -> None:
        """Look now, and from now on."""
        self._timer.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask the system."""
        self._means.background.ask(self._battery.read, self._on_read)

    def _on_read(self, supply: Supply | None) -> None:
        before, self.supply = self.supply, supply
        if supply is None:
            if before is not None:
                self.shown.emit(None)
            return
        if before is not None and before.on_mains != supply.on_mains:
            self._record(
                PowerChanged(at=self._now, on_mains=supply.on_mains, percent=supply.percent, attempt=self._attempt)
            )
        self._note_level(supply)
        if supply != before:
            self.shown.emit(PowerShown(percent=supply.percent, on_mains=supply.on_mains, level=self._level))

    def _note_level(self, supply: Supply) -> None:
        before, policy = self._level, self._policy
        self._level = level_of(supply, policy, before)
        if self._level is before or self._level is Level.FINE or before is Level.LAST:
            return
        limit = policy.battery_last_percent if self._level is Level.LAST else policy.battery_low_percent
        self._record(
            PowerLow(at=self._now, percent=supply.percent, level=limit, minutes=supply.minutes, attempt=self._attempt)
        )
        self.notice_shown.emit(Notice(kind=f"battery_{self._level}", percent=supply.percent))

    def _record(self, event: AnyEvent) -> None:
        self._means.recording.ask(lambda store: store.append((event,)), nothing)
        self._means.syncing.hurry()

    @property
    def _now(self) -> Moment:
        return self._means.moments.now()

    @property
    def _policy(self) -> Policy:
        sitting = self._sitting()
        return Policy() if sitting is None else sitting.desk.session.policy

    @property
    def _attempt(self) -> AttemptId | None:
        sitting = self._sitting()
        return None if sitting is None else sitting.attempt.id


def level_of(supply: Supply, policy: Policy, before: Level) -> Level:
    """Return how low it is; what hovers about a level is told once."""
    if supply.on_mains:
        return Level.FINE
    last = policy.battery_last_percent + (CLEARLY_ABOVE if before is Level.LAST else 0)
    low = policy.battery_low_percent + (CLEARLY_ABOVE if before is not Level.FINE else 0)
    if policy.battery_last_percent and supply.percent <= last:
        return Level.LAST
    return Level.LOW if policy.battery_low_percent and supply.percent <= low else Level.FINE
