"""From "I agree" to the attempt on disk: the waiting room, the claim, the start."""

from collections.abc import Collection

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.exam.codes import Case
from kiosk.exam.entry import Admitted
from kiosk.exam.refusals import Reason, Refused
from kiosk.exam.sitting import started
from kiosk.exam.welcoming import waits_until
from kiosk.flow import fronts
from kiosk.flow.claiming import Claiming
from kiosk.flow.means import Means, nothing
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.screens import Place
from kiosk.flow.seat import Seat
from sync.protocol.attempts import begin
from sync.protocol.events import AttemptStarted, CandidateReady, Moment
from sync.protocol.ids import StationId
from sync.protocol.wire import SessionRow

LOOK_EVERY_MS = 1_000
MINUTE_MS = 60_000


class Beginning(QObject):
    """Waits where the exam has a waiting room, claims the slot where policy says so, and starts the attempt."""

    shown = Signal(object)
    seated = Signal(object)
    """The Seat of a new attempt: its start is on disk."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._place = Place()
        self._station = StationId("")
        self._admitted: Admitted | None = None
        self._paper: OpenPaper | None = None
        self._told_minutes: int | None = None
        self._is_in_room = False
        self.case: Case | None = None
        """What codes may be about, after a refusal."""
        self._claiming = Claiming(means, self)
        self._claiming.granted.connect(self._start)
        self._claiming.refused.connect(self._on_claim_refused)
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_EVERY_MS)
        self._looks.timeout.connect(self._look)
        means.syncing.heard.connect(self._on_heard)

    @property
    def is_under_way(self) -> bool:
        """Whether somebody is on the way to the first question, and nothing stands in it."""
        return self._admitted is not None

    @property
    def is_in_room(self) -> bool:
        """Whether somebody waits for the session to begin."""
        return self._is_in_room

    def begin(self, place: Place, station: StationId, admitted: Admitted, opened: OpenPaper) -> None:
        """Everything is agreed to: record that, and go on; a refusal comes back as a screen."""
        self.leave()
        self._place, self._station = place, station
        at = self._means.moments.now()
        refused = hindrance(admitted.session, self._means.holds(), at)
        if refused is not None:
            self._refuse(admitted, refused)
            return
        self._admitted, self._paper = admitted, opened
        event = _ready(admitted, opened, at)
        self._means.recording.ask(lambda store: store.append((event,)), nothing)
        self._wait_or_claim(admitted)

    def go_on(self, admitted: Admitted, opened: OpenPaper) -> None:
        """An admin of the center allowed what was refused."""
        self.case = None
        self._admitted, self._paper = admitted, opened
        self._claim(admitted)

    def leave(self) -> None:
        """Nobody is on the way any more."""
        self._claiming.leave()
        self._looks.stop()
        self._admitted = self._paper = self._told_minutes = self.case = None
        self._is_in_room = False

    # --- the waiting room

    def _wait_or_claim(self, admitted: Admitted) -> None:
        waits, until_ms = waits_until(admitted.session, self._means.moments.now_ms)
        if not waits:
            self._is_in_room = False
            self._looks.stop()
            self._claim(admitted)
            return
        self._is_in_room = True
        self._looks.start()
        now_ms = self._means.moments.now_ms
        minutes = -1 if until_ms is None else -(-(until_ms - now_ms) // MINUTE_MS)
        if minutes != self._told_minutes:
            self._told_minutes = minutes
            waiting = fronts.waiting(self._place, admitted, "room")
            photo = fronts.photo_of(admitted.candidate)
            self.shown.emit(replace(waiting, until_ms=until_ms, now_ms=now_ms, photo=photo))

    @Slot()
    def _look(self) -> None:
        admitted = self._admitted
        if admitted is not None and self._is_in_room:
            self._wait_or_claim(admitted)

    @Slot()
    def _on_heard(self) -> None:
        if self._admitted is not None and self._is_in_room:
            self._read_session(self._admitted)

    def _read_session(self, admitted: Admitted) -> None:
        session = admitted.session.session

        def told(row: SessionRow | None) -> None:
            if row is not None and self._admitted is admitted and self._is_in_room:
                self._admitted = replace(admitted, session=row)
                self._look()

        self._means.recording.ask(lambda store: store.session(session), told)

    # --- the claim and the start

    def _claim(self, admitted: Admitted) -> None:
        if admitted.session.policy.claim_online:
            self.shown.emit(fronts.waiting(self._place, admitted, "claim"))
            self._claiming.claim(admitted, self._station)
        else:
            self._start(0)

    @Slot(object, object)
    def _on_claim_refused(self, refused: Refused, case: Case | None) -> None:
        if self._admitted is not None:
            self.case = case
            self._refuse(self._admitted, refused)

    @Slot(int)
    def _start(self, fence: int) -> None:
        admitted, paper = self._admitted, self._paper
        if admitted is None or paper is None:
            return
        refused = hindrance(admitted.session, self._means.holds(), self._means.moments.now())
        if refused is None:
            self._record(admitted, paper, fence)
        else:  # a hold was lost while the server was asked
            self._refuse(admitted, refused)

    def _record(self, admitted: Admitted, opened: OpenPaper, fence: int) -> None:
        self.shown.emit(fronts.waiting(self._place, admitted, "start"))
        at = self._means.moments.now()
        event = started(admitted, opened.paper, package=opened.package, fence=fence, at=at)
        self._means.recording.ask(
            lambda store: store.append((event,)), lambda _places: self._seat(admitted, opened, event)
        )

    def _seat(self, admitted: Admitted, opened: OpenPaper, event: AttemptStarted) -> None:
        seat = Seat(place=self._place, session=admitted.session, paper=opened, attempt=begin(event))
        self.leave()
        self.seated.emit(seat)

    def _refuse(self, admitted: Admitted, refused: Refused) -> None:
        self._admitted, self._is_in_room = None, False
        self._looks.stop()
        self.shown.emit(fronts.refusal(self._place, admitted, refused, takes_codes=self.case is not None))


def hindrance(session: SessionRow, held: Collection[str], at: Moment) -> Refused | None:
    """Return what came in between sign-in and start."""
    missing = [hold for hold in session.policy.required_holds if hold not in held]
    if missing:
        return Refused(reason=Reason.LOCK_INCOMPLETE, detail=", ".join(missing))
    is_over = at.best_ms >= session.closes_ms
    return Refused(reason=Reason.SESSION_OVER, at_ms=session.closes_ms) if is_over else None


def _ready(admitted: Admitted, opened: OpenPaper, at: Moment) -> CandidateReady:
    row = admitted.candidate
    return CandidateReady(at=at, candidate=row.candidate, generation=row.slot.generation, package=opened.package)
