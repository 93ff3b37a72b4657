"""Getting the paper ready for one candidate: package, key, opened in memory."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.exam import readiness
from kiosk.exam.entry import Admitted
from kiosk.exam.refusals import OFFLINE, Reason, Refused
from kiosk.flow.fronts import waiting
from kiosk.flow.means import Means
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.screens import Place, RefusalScreen
from kiosk.store.space import Room
from sync.protocol.preflight import State
from sync.protocol.wire import SessionRow

LOOK_AGAIN_MS = 5_000
BY_WORDS = OFFLINE | {Reason.PAPER_NOT_RELEASED}
"""What keeps a key from coming, and words may do without."""


class Preparing(QObject):
    """Waits with the candidate until the paper is open, asking the server where something is missing."""

    shown = Signal(object)
    opened = Signal(object, object)
    """Admitted (with the session as it is now) and OpenPaper."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._place = Place()
        self._admitted: Admitted | None = None
        self._has_asked = False
        self._lacks_key = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self.retry)
        means.syncing.prepared.connect(self._on_prepared)
        means.syncing.progressed.connect(self._on_progressed)

    def begin(self, place: Place, admitted: Admitted) -> None:
        """Open the paper of the candidate's session, where the disk has room for an exam."""
        self._place, self._admitted = place, admitted
        self._means.recording.ask(lambda store: store.room(), lambda room: self._hear_of_room(admitted, room))

    def _hear_of_room(self, admitted: Admitted, room: Room) -> None:
        if self._admitted is not admitted:
            return
        # The very check of the preflight: what it calls a failure keeps an exam from beginning.
        if readiness.room(room.free_mb, self._means.least_free_mb).state is State.FAILED:
            self._refuse(admitted, Refused(reason=Reason.STORE_LOW, detail=f"{room.free_mb} MB"), can_retry=True)
        else:
            self.retry()

    def leave(self) -> None:
        """Nobody waits any more."""
        self._again.stop()
        self._admitted = None
        self._has_asked = False

    @Slot()
    def retry(self) -> None:
        """Try, or try once more."""
        admitted = self._admitted
        if admitted is None:
            return
        self.shown.emit(waiting(self._place, admitted, "opening"))
        package = admitted.session.package_of(admitted.candidate.form)
        if package is None:
            self._ask(admitted)
        else:
            self._means.desk.open(package, admitted.session.session, self._on_opened)

    def _on_opened(self, opened: OpenPaper | Refused) -> None:
        admitted = self._admitted
        if admitted is None:
            return
        self._lacks_key = isinstance(opened, Refused) and opened.reason is Reason.PAPER_NOT_RELEASED
        if isinstance(opened, OpenPaper):
            self.leave()
            self.opened.emit(admitted, opened)
        elif opened.reason in (Reason.PAPER_MISSING, Reason.PAPER_NOT_RELEASED):
            reason = "download" if opened.reason is Reason.PAPER_MISSING else "key"
            self.shown.emit(waiting(self._place, admitted, reason))
            self._ask(admitted)
        else:
            self._refuse(admitted, opened, can_retry=False)

    def _ask(self, admitted: Admitted) -> None:
        self._has_asked = True
        self._means.syncing.prepare(admitted.session.session)

    @Slot(str, object)
    def _on_prepared(self, session: str, refused: Refused | None) -> None:
        admitted = self._admitted
        if admitted is None or admitted.session.session != session or not self._has_asked:
            return
        self._has_asked = False
        if refused is None:
            self._reload(admitted)
        else:
            self._hear_refusal(admitted, refused)

    def _hear_refusal(self, admitted: Admitted, refused: Refused) -> None:
        if refused.reason is Reason.PAPER_NOT_RELEASED and refused.at_ms is not None:
            self.shown.emit(waiting(self._place, admitted, "key", until_ms=refused.at_ms))
            self._again.start()
        else:
            self._refuse(admitted, refused, can_retry=True)

    def _reload(self, admitted: Admitted) -> None:
        session = admitted.session.session

        def again(row: SessionRow | None) -> None:
            if self._admitted is None or row is None:
                return
            self._admitted = replace(admitted, session=row)
            if row.package_of(admitted.candidate.form) is None:  # the server has not sealed that form for the session
                self._refuse(admitted, Refused(reason=Reason.PAPER_MISSING), can_retry=True)
            else:
                self.retry()

        self._means.recording.ask(lambda store: store.session(session), again)

    @Slot(str, int, int)
    def _on_progressed(self, session: str, done: int, total: int) -> None:
        admitted = self._admitted
        if admitted is not None and admitted.session.session == session and self._has_asked:
            self.shown.emit(waiting(self._place, admitted, "download", progress=(done, total)))

    def _refuse(self, admitted: Admitted, refused: Refused, *, can_retry: bool) -> None:
        self.shown.emit(
            RefusalScreen(
                place=self._place,
                refused=refused,
                name=admitted.candidate.name,
                exam=admitted.session.title,
                can_retry=can_retry,
                takes_words=self._lacks_key and admitted.session.by_words is not None and refused.reason in BY_WORDS,
            )
        )
