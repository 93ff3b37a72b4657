"""What the lock reports: every breach an event, and the questions covered where the exam demands the hold."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.flow.means import Means, nothing
from kiosk.flow.sitting import SittingPresenter
from sync.protocol.events import LockBreached, LockRegained
from sync.protocol.ids import AttemptId

LONGEST_DETAIL = 200


class Fence(QObject):
    """Stands between the lock and the running attempt."""

    def __init__(
        self, means: Means, sitting: Callable[[], SittingPresenter | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._means = means
        self._sitting = sitting

    def hear_of_breaches(self, breaches: tuple[tuple[str, str, str], ...]) -> None:
        """Holds were lost: hold, cause and detail of each."""
        at, attempt = self._means.moments.now(), self._attempt
        events = tuple(
            LockBreached(at=at, hold=hold, cause=cause, detail=detail[:LONGEST_DETAIL], attempt=attempt)
            for hold, cause, detail in breaches
        )
        self._means.recording.ask(lambda store: store.append(events), nothing)
        causes = tuple(cause for hold, cause, _detail in breaches if hold in self._required)
        sitting = self._sitting()
        if causes and sitting is not None:
            sitting.cover(causes)

    @Slot()
    def hear_of_regained(self) -> None:
        """Every hold is held again: go on."""
        event = LockRegained(at=self._means.moments.now(), attempt=self._attempt)
        self._means.recording.ask(lambda store: store.append((event,)), nothing)
        self.look()

    def look(self) -> None:
        """Cover the questions while a required hold is missing, and only then."""
        sitting = self._sitting()
        if sitting is None:
            return
        held = self._means.holds()
        missing = tuple(hold for hold in self._required if hold not in held)
        if missing:
            sitting.cover(missing)
        else:
            sitting.uncover()

    @property
    def _required(self) -> tuple[str, ...]:
        sitting = self._sitting()
        return () if sitting is None else sitting.desk.session.policy.required_holds

    @property
    def _attempt(self) -> AttemptId | None:
        sitting = self._sitting()
        return None if sitting is None else sitting.attempt.id
