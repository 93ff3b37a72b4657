"""How the machine is while an exam runs at it: its disk, its power, and a lid that does not send it to sleep."""

import logging
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from kiosk import VERSION
from kiosk.flow.means import Means
from kiosk.flow.power_watch import PowerWatch
from kiosk.flow.room_watch import RoomWatch
from kiosk.flow.sitting import SittingPresenter
from kiosk.lockdown.battery import Battery
from kiosk.lockdown.lid import LidHold
from kiosk.lockdown.port import HoldState
from kiosk.store.schema import SCHEMA
from sync.protocol.ids import AttemptId
from sync.protocol.wire import Now

log = logging.getLogger(__name__)


class MachineWatch(QObject):
    """Has both looked at all the time, and passes on what they tell."""

    power_shown = Signal(object)
    notice_shown = Signal(object)

    def __init__(
        self,
        means: Means,
        battery: Battery,
        lid: LidHold,
        sitting: Callable[[], SittingPresenter | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._lid = lid
        self._means = means
        self._room = RoomWatch(means, self._attempt, self)
        self._power = PowerWatch(means, battery, sitting, self)
        self._power.shown.connect(self.power_shown)
        self._power.notice_shown.connect(self.notice_shown)
        self._room.notice_shown.connect(self.notice_shown)

    def start(self) -> None:
        """Look now, and from now on."""
        self._room.start()
        self._power.start()
        self._means.background.ask(self._lid.hold, _note)

    def stop(self) -> None:
        """A closed lid means again what it meant before."""
        self._lid.release()

    def told(self, now: Now) -> Now:
        """Return the station's state with the machine's; called on the sync thread, so it reads single values."""
        excuses = self._means.excuses
        holds = {} if excuses is None else dict(excuses.states())
        told = replace(now, program=VERSION, schema=SCHEMA, disk_free_mb=self._room.free_mb, holds=holds)
        return self._power.told(told)

    def _attempt(self) -> AttemptId | None:
        sitting = self._sitting()
        return None if sitting is None else sitting.attempt.id


def _note(state: HoldState) -> None:
    log.info("lid", extra={"state": state})
