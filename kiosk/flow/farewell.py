"""After the end: the receipt, brought up to date until the candidate leaves."""

from dataclasses import dataclass

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.flow.means import Means
from kiosk.flow.receipts import sealed
from kiosk.flow.screens import Place, ReceiptScreen
from kiosk.flow.syncing import News
from kiosk.flow.views import receipt
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol.attempts import Attempt
from sync.protocol.wire import CandidateRow, SessionRow

SIGN_OUT_AFTER_S = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    enrollment: Enrollment | None
    candidate: CandidateRow | None
    session: SessionRow | None


class FarewellPresenter(QObject):
    """Shows where the finished exam is: on this computer, sealed, on the server."""

    shown = Signal(object)
    left = Signal()
    """The candidate signed out, or two minutes passed."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._receipt: ReceiptScreen | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SIGN_OUT_AFTER_S * 1000)
        self._timer.timeout.connect(self.leave)

    @property
    def is_shown(self) -> bool:
        """Whether a receipt is on screen."""
        return self._receipt is not None

    def begin(self, place: Place, attempt: Attempt, *, is_offline: bool) -> None:
        """Write the receipt of an attempt whose end is on disk."""
        self._means.recording.ask(
            lambda store: _facts(store, attempt), lambda facts: self._write(place, attempt, facts, is_offline)
        )

    def _write(self, place: Place, attempt: Attempt, facts: _Facts, is_offline: bool) -> None:
        if facts.enrollment is None or facts.candidate is None or facts.session is None:
            self.leave()
            return
        sealing = sealed(attempt, facts.enrollment, now_ms=self._means.moments.now_ms)
        self._receipt = receipt(
            place, facts.candidate, facts.session, attempt, sealing, server_ms=None, is_offline=is_offline
        )
        self.shown.emit(self._receipt)
        self._timer.start()

    def hear(self, news: News) -> None:
        """A round of sync ended: perhaps everything is on the server now."""
        shown = self._receipt
        if shown is None:
            return
        arrived = shown.server_ms or (self._means.moments.now_ms if news.unsent == 0 else None)
        updated = replace(shown, server_ms=arrived, is_offline=not news.report.online)
        if updated != shown:
            self._receipt = updated
            self.shown.emit(updated)

    @Slot()
    def leave(self) -> None:
        """The candidate goes: nothing of the exam stays."""
        self._timer.stop()
        self._receipt = None
        self.left.emit()


def _facts(store: Store, attempt: Attempt) -> _Facts:
    return _Facts(
        enrollment=store.enrollment(),
        candidate=store.candidate(attempt.candidate),
        session=store.session(attempt.session),
    )
