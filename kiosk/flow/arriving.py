"""An attempt that was moved: fetched here with its candidate waiting, or given up here and said so."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.exam.codes import REASON
from kiosk.exam.entry import Admitted
from kiosk.exam.refusals import Reason, Refused
from kiosk.flow.means import Means
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.resumption import Unfinished, unfinished
from kiosk.flow.screens import Place, RefusalScreen, WaitingScreen
from kiosk.flow.seat import Seat
from kiosk.flow.stick_files import StickNews, StickState
from kiosk.store.store import Store
from sync.protocol.attempts import Attempt
from sync.protocol.events import AttemptTransferring, decode
from sync.protocol.ids import AttemptId

LOOK_AGAIN_MS = 2_000
FINAL = frozenset({Reason.ELSEWHERE, Reason.CONSUMED, Reason.NO_SLOT, Reason.QUARANTINED})
"""What no second try helps with. Everything else waits: the attempt has begun, its time stands still."""


class Arriving(QObject):
    """Waits with the candidate until the attempt is here, whole, then goes on where it was."""

    shown = Signal(object)
    seated = Signal(object, int, bool)
    """Seat, used time, and that it is to be said that the attempt goes on."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._place = Place()
        self._admitted: Admitted | None = None
        self._turn = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self._ask)
        means.syncing.taken_over.connect(self._on_taken_over)

    @property
    def is_waiting(self) -> bool:
        """Whether somebody waits for an attempt."""
        return self._admitted is not None

    def begin(self, place: Place, admitted: Admitted) -> None:
        """Fetch the attempt of a candidate who has said: it is me."""
        self.leave()
        self._place, self._admitted = place, admitted
        self.retry()

    def leave(self) -> None:
        """Nobody waits any more; what is under way is no longer heard."""
        self._again.stop()
        self._admitted = None
        self._turn += 1

    @Slot()
    def retry(self) -> None:
        """Try, or try once more."""
        admitted = self._admitted
        if admitted is None:
            return
        missing = [hold for hold in admitted.session.policy.required_holds if hold not in self._means.holds()]
        if missing:
            self._refuse(admitted, Refused(reason=Reason.LOCK_INCOMPLETE, detail=", ".join(missing)))
        else:
            self._wait(admitted, "move")
            self._ask()

    @Slot()
    def _ask(self) -> None:
        admitted = self._admitted
        if admitted is not None and admitted.arrives is not None:
            self._means.syncing.take_over(admitted.arrives)

    @Slot(str, object)
    def _on_taken_over(self, attempt: str, refused: Refused | None) -> None:
        admitted = self._admitted
        if admitted is not None and admitted.arrives is not None and admitted.arrives.attempt == attempt:
            self._hear(admitted, refused)

    def _hear(self, admitted: Admitted, refused: Refused | None) -> None:
        if refused is None:
            self._means.recording.ask(unfinished, lambda found: self._open(admitted, found))
        elif refused.reason is Reason.NOT_HANDED_OVER:
            self._wait(admitted, "move_hand_over")
            self._again.start()
        else:
            self._refuse(admitted, refused)

    def _open(self, admitted: Admitted, found: Unfinished | None) -> None:
        if self._admitted is admitted and found is not None:
            turn, attempt = self._turn, found.attempt
            self._means.desk.open(
                attempt.package, attempt.session, lambda opened: self._on_opened(turn, admitted, found, opened)
            )

    def _on_opened(self, turn: int, admitted: Admitted, found: Unfinished, opened: OpenPaper | Refused) -> None:
        if turn != self._turn:
            return
        if isinstance(opened, Refused):
            self._refuse(admitted, opened)
            return
        session = found.session or admitted.session
        seat = Seat(place=self._place.sat_in(session), session=session, paper=opened, attempt=found.attempt)
        self.leave()
        self.seated.emit(seat, found.used_ms, True)

    def _wait(self, admitted: Admitted, reason: str) -> None:
        name, exam = admitted.candidate.name, admitted.session.title
        self.shown.emit(WaitingScreen(place=self._place, name=name, exam=exam, reason=reason))

    def _refuse(self, admitted: Admitted, refused: Refused) -> None:
        if refused.reason not in FINAL:
            refused = Refused(reason=Reason.MOVE_WAITS, detail=refused.detail or refused.reason)
        self.shown.emit(
            RefusalScreen(
                place=self._place,
                refused=refused,
                name=admitted.candidate.name,
                exam=admitted.session.title,
                can_retry=refused.reason is Reason.MOVE_WAITS,
            )
        )


class Departing(QObject):
    """Says where an attempt went that was given up here, and what is to be carried there."""

    shown = Signal(object)

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._place = Place()
        self._left: AttemptTransferring | None = None
        self._is_on_stick = False
        self.is_shown = False

    def leave(self) -> None:
        """It was read."""
        self.is_shown = False
        self._left = None

    def say(self, place: Place, attempt: Attempt) -> None:
        """Show that the attempt goes on elsewhere, and since when."""
        self.is_shown, self._place, self._is_on_stick = True, place, False
        # Of a rehearsal until the next one comes: then whoever rehearses here puts this away.
        self._means.moments.rehearses = attempt.started.rehearsal

        def look(store: Store) -> AttemptTransferring | None:
            return _last_words(store, attempt.id)

        self._means.recording.ask(look, self._show)

    def hear_of_stick(self, news: StickNews) -> None:
        """The attempt lies on a stick now, or a stick does not take it."""
        left = self._left
        if left is None or not left.why.startswith(REASON):
            return
        if news.state is StickState.WRITTEN and news.moved == left.attempt:
            self._is_on_stick = True
            self._show(left)
        elif news.state is StickState.TROUBLE and not self._is_on_stick:
            self._show(left, detail=news.code)

    def _show(self, left: AttemptTransferring | None, detail: str = "") -> None:
        self._left = left
        if left is not None and self.is_shown:
            reason = Reason.MOVED_AWAY
            if left.why.startswith(REASON):
                reason = Reason.MOVE_ON_STICK if self._is_on_stick else Reason.MOVE_NEEDS_STICK
            refused = Refused(reason=reason, at_ms=left.at.best_ms, seat=left.seat, detail=detail)
            self.shown.emit(RefusalScreen(place=self._place, refused=refused))


def _last_words(store: Store, attempt: AttemptId) -> AttemptTransferring | None:
    luggage = store.luggage(attempt)
    last = None if luggage is None else decode(luggage.events[-1])
    return last if isinstance(last, AttemptTransferring) else None
