"""How the machine is while an exam runs at it: its disk and its power."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from kiosk.flow.means import Means
from kiosk.flow.power_watch import PowerWatch
from kiosk.flow.room_watch import RoomWatch
from kiosk.flow.sitting import SittingPresenter
from kiosk.lockdown.battery import Battery
from sync.protocol.ids import AttemptId
from sync.protocol.wire import Now


class MachineWatch(QObject):
    """Has both looked at all the time, and passes on what they tell."""

    power_shown = Signal(object)
    notice_shown = Signal(object)

    def __init__(
        self,
        means: Means,
        battery: Battery,
        sitting: Callable[[], SittingPresenter | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._room = RoomWatch(means, self._attempt, self)
        self._power = PowerWatch(means, battery, sitting, self)
        self._power.shown.connect(self.power_shown)
        self._power.notice_shown.connect(self.notice_shown)
        self._room.notice_shown.connect(self.notice_shown)

    def start(self) -> None:
        """Look now, and from now on."""
        self._room.start()
        self._power.start()

    def told(self, now: Now) -> Now:
        """Return the station's state with the machine's; called on the sync thread, so it reads single values."""
        return self._power.told(replace(now, disk_free_mb=self._room.free_mb))

    def _attempt(self) -> AttemptId | None:
        sitting = self._sitting()
        return None if sitting is None else sitting.attempt.id
