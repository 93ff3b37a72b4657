"""What happens around an attempt, passed on to whoever has it: seconds, sleep, another closing time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.flow.means import Means
from kiosk.flow.orders import Orders
from kiosk.flow.resumption import ResumptionPresenter
from kiosk.flow.screens import Notice
from kiosk.flow.sitting import SittingPresenter
from kiosk.flow.vigil import Vigil
from sync.protocol.ids import AttemptId
from sync.protocol.wire import SessionRow


class Surroundings(QObject):
    """Knows whether the attempt is on screen or waits, and tells it there."""

    def __init__(
        self,
        means: Means,
        *,
        sitting: Callable[[], SittingPresenter | None],
        resumption: ResumptionPresenter,
        orders: Orders,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._means = means
        self._sitting = sitting
        self._resumption = resumption
        self.vigil = Vigil(means, self._attempt, self)
        self.vigil.slept.connect(self._on_slept)
        self.vigil.pulsed.connect(self._on_pulse)
        orders.session_told.connect(self._on_session)

    def _attempt(self) -> AttemptId | None:
        sitting = self._sitting()
        return self._resumption.attempt if sitting is None else sitting.attempt.id

    @Slot(object)
    def tell(self, notice: Notice) -> None:
        """Say something about the machine to who sits an exam at it."""
        if sitting := self._sitting():
            sitting.tell(notice)

    @Slot(int)
    def _on_slept(self, gap_ms: int) -> None:
        if sitting := self._sitting():
            sitting.hear_of_gap(gap_ms)
        self._means.syncing.hurry()

    @Slot()
    def _on_pulse(self) -> None:
        (self._sitting() or self._resumption).look()

    @Slot(object)
    def _on_session(self, session: SessionRow) -> None:
        (self._sitting() or self._resumption).hear_of_session(session)
