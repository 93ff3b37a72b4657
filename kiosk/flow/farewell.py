"""After the end: the receipt, brought up to date until the candidate leaves."""

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.flow.means import Means, nothing
from kiosk.flow.receipts import sealed
from kiosk.flow.screens import Feedback, Place, ReceiptScreen
from kiosk.flow.stick_files import StickNews, StickState
from kiosk.flow.syncing import News
from kiosk.flow.views import receipt
from kiosk.store.journal import Place as Spot
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol.attempts import Attempt
from sync.protocol.events import CandidateLeft, FeedbackGiven
from sync.protocol.ids import AttemptId, CandidateId
from sync.protocol.text import cleaned
from sync.protocol.welcome import LONGEST_FEEDBACK
from sync.protocol.wire import CandidateRow, SessionRow

SIGN_OUT_AFTER_S = 120
_TAKES = (Feedback.OPEN, Feedback.FAILED)


class _Facts(msgspec.Struct, frozen=True, kw_only=True):
    enrollment: Enrollment | None
    candidate: CandidateRow | None
    session: SessionRow | None
    end: Spot | None
    """Where the attempt's last event stands in the journal."""
    gave_feedback: bool
    """Whether the candidate has given it before the program ended."""


class FarewellPresenter(QObject):
    """Shows where the finished exam is: on this computer, sealed, on the server."""

    shown = Signal(object)
    left = Signal()
    """The candidate signed out, or two minutes passed."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._receipt: ReceiptScreen | None = None
        self._attempt: AttemptId | None = None
        self._who: tuple[CandidateId, int] | None = None
        """Candidate and generation of the slot: with the receipt nothing else of the attempt stays."""
        self._end: Spot | None = None
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
        self._attempt, self._end = attempt.id, facts.end
        self._who = attempt.candidate, attempt.generation
        takes = Feedback.KEPT if facts.gave_feedback else Feedback.OPEN
        sealing = sealed(attempt, facts.enrollment, now_ms=self._means.moments.now_ms)
        self._receipt = receipt(
            place,
            facts.candidate,
            facts.session,
            attempt,
            sealing,
            server_ms=None,
            is_offline=is_offline,
            feedback=takes if facts.session.welcome.takes_feedback else Feedback.NONE,
        )
        self.shown.emit(self._receipt)
        self._timer.start()

    def hear(self, news: News) -> None:
        """A round of sync ended: perhaps everything is on the server now."""
        shown = self._receipt
        if shown is None:
            return
        self._update(replace(shown, is_offline=not news.report.online))
        if news.unsent == 0:
            self._arrive()
        else:
            self._ask_whether_arrived()

    @Slot(object)
    def hear_of_stick(self, news: StickNews) -> None:
        """A sealed copy lies on a stick, or cannot, or an acknowledgement came by one."""
        shown = self._receipt
        if shown is not None and news.state is StickState.CONFIRMED:
            self._ask_whether_arrived()
        elif shown is not None and (news.state is StickState.WRITTEN or not shown.stick):
            self._update(replace(shown, stick=self._where(news) or shown.stick))

    def _where(self, news: StickNews) -> str:
        if news.state is StickState.TROUBLE:
            return "trouble"
        is_in_it = self._end is not None and news.through is not None and news.through >= self._end
        return "written" if is_in_it else ""

    def _ask_whether_arrived(self) -> None:
        """Later events may still wait: what counts here is the last one of this attempt."""
        attempt = self._attempt
        if attempt is not None:
            self._means.recording.ask(
                lambda store: store.is_confirmed(attempt),
                lambda is_there: self._arrive() if is_there and attempt == self._attempt else None,
            )

    def _arrive(self) -> None:
        shown = self._receipt
        if shown is not None and shown.server_ms is None:
            self._update(replace(shown, server_ms=self._means.moments.now_ms))

    def _update(self, updated: ReceiptScreen) -> None:
        if updated != self._receipt:
            self._receipt = updated
            self.shown.emit(updated)

    def _note_left(self) -> None:
        who, self._who = self._who, None
        if who is not None:
            at = self._means.moments.now()
            event = CandidateLeft(at=at, candidate=who[0], generation=who[1])
            self._means.recording.ask(lambda store: store.append((event,)), nothing, nothing)

    @Slot(str)
    def take_feedback(self, text: str) -> None:
        """Keep what the candidate wrote; said to be kept once it is on disk. It changes nothing of the attempt."""
        kept = cleaned(text)[:LONGEST_FEEDBACK].strip()
        shown, attempt, who = self._receipt, self._attempt, self._who
        if shown is None or attempt is None or who is None or shown.feedback not in _TAKES or not kept:
            return
        self._update(replace(shown, feedback=Feedback.SENDING))
        self._keep(FeedbackGiven(at=self._means.moments.now(), attempt=attempt, candidate=who[0], text=kept))

    def _keep(self, event: FeedbackGiven) -> None:
        attempt = event.attempt
        self._means.recording.ask(
            lambda store: store.append((event,)),
            lambda _places: self._on_feedback(attempt, Feedback.KEPT),
            lambda _error: self._on_feedback(attempt, Feedback.FAILED),
        )

    def _on_feedback(self, attempt: AttemptId, stands: Feedback) -> None:
        shown = self._receipt
        if shown is not None and attempt == self._attempt:
            self._update(replace(shown, feedback=stands))
        self._means.syncing.hurry()

    @Slot()
    def leave(self) -> None:
        """The candidate goes: nothing of the exam stays."""
        self._timer.stop()
        self._note_left()
        self._receipt = self._attempt = self._end = None
        self.left.emit()


def _facts(store: Store, attempt: Attempt) -> _Facts:
    return _Facts(
        enrollment=store.enrollment(),
        candidate=store.candidate(attempt.candidate),
        session=store.session(attempt.session),
        end=store.end_of(attempt.id),
        gave_feedback=store.gave_feedback(attempt.id),
    )
