"""May the slot start here? The server is asked; where it cannot be, policy or an admin of the center stands in."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam.codes import slot_case
from kiosk.exam.entry import Admitted, may_start_offline
from kiosk.exam.refusals import OFFLINE, Refused
from kiosk.flow.means import Means
from sync.protocol.ids import StationId
from sync.protocol.wire import Fence


class Claiming(QObject):
    """Claims one slot at a time; of one that nobody waits for any more nothing is told."""

    granted = Signal(int)
    """The fence; 0 without the server."""
    refused = Signal(object, object)
    """Refused, and the Case that codes may be about, if there is one."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._station = StationId("")
        self._admitted: Admitted | None = None
        means.syncing.claimed.connect(self._on_claimed)

    def claim(self, admitted: Admitted, station: StationId) -> None:
        """Reserve the slot for this station."""
        self._admitted, self._station = admitted, station
        self._means.syncing.claim(admitted.candidate.candidate, admitted.candidate.slot.generation)

    def leave(self) -> None:
        """Nobody waits any more."""
        self._admitted = None

    @Slot(str, object)
    def _on_claimed(self, candidate: str, answer: Fence | Refused) -> None:
        admitted = self._admitted
        if admitted is not None and admitted.candidate.candidate == candidate:
            self._hear(admitted, answer)

    def _hear(self, admitted: Admitted, answer: Fence | Refused) -> None:
        row = admitted.candidate
        if isinstance(answer, Fence):
            self._grant(answer.fence)
        elif answer.reason not in OFFLINE:
            self._refuse(admitted, answer, is_offline=False)
        elif may_start_offline(row, admitted.session, self._station):
            self._grant(0)
        else:
            self._means.recording.ask(
                lambda store: store.may_start(row.candidate, row.slot.generation),
                lambda may_start: self._hear_leave(admitted, answer, may_start=may_start),
            )

    def _hear_leave(self, admitted: Admitted, answer: Refused, *, may_start: bool) -> None:
        if self._admitted is not admitted:
            return
        if may_start:
            self._grant(0)
        else:
            self._refuse(admitted, answer, is_offline=True)

    def _grant(self, fence: int) -> None:
        self._admitted = None
        self.granted.emit(fence)

    def _refuse(self, admitted: Admitted, answer: Refused, *, is_offline: bool) -> None:
        self._admitted = None
        case = slot_case(answer.reason, admitted.candidate, admitted.session) if is_offline else None
        self.refused.emit(answer, case)
