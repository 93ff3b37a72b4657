"""From "I agree" to the attempt on disk: the waiting room, the claim, the start."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam.codes import Case, slot_case, waiting_case
from kiosk.exam.entry import Admitted
from kiosk.exam.refusals import Reason, Refused
from kiosk.exam.sitting import started
from kiosk.flow import fronts
from kiosk.flow.claiming import Claiming
from kiosk.flow.means import Means, nothing
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.screens import Place
from kiosk.flow.seat import Seat
from kiosk.flow.waiting_room import WaitingRoom
from sync.protocol.attempts import begin
from sync.protocol.events import AttemptStarted, CandidateReady, Moment
from sync.protocol.ids import StationId
from sync.protocol.wire import SessionRow


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
        self._is_starting = False
        """Whether the start is on its way to the disk: whoever allows it now comes too late to start another one."""
        self.case: Case | None = None
        """What codes may be about: after a refusal, and while somebody waits for their turn."""
        self._claiming = Claiming(means, self)
        self._claiming.granted.connect(self._start)
        self._claiming.refused.connect(self._on_claim_refused)
        self._room = WaitingRoom(means, self)
        self._room.shown.connect(self.shown)
        self._room.over.connect(self._on_turn)
        self._room.refused.connect(self._on_barred)

    @property
    def is_under_way(self) -> bool:
        """Whether somebody is on the way to the first question, and nothing stands in it."""
        return self._admitted is not None

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
        """An admin of the center allowed what was refused, or does not let this one wait."""
        if self._is_starting:
            return
        self._room.leave()
        self.case = None
        self._admitted, self._paper = self._admitted or admitted, opened
        self._claim(self._admitted)

    def leave(self) -> None:
        """Nobody is on the way any more."""
        self._claiming.leave()
        self._room.leave()
        self._admitted = self._paper = self.case = None
        self._is_starting = False

    # --- the waiting room

    def _wait_or_claim(self, admitted: Admitted) -> None:
        if admitted.session.welcome.waits:
            self.case = waiting_case(admitted.candidate, admitted.session)
            self._room.enter(self._place, self._station, admitted)
        else:
            self._claim(admitted)

    @Slot(object)
    def _on_turn(self, admitted: Admitted) -> None:
        self.case, self._admitted = None, admitted
        self._claim(admitted)

    @Slot(object, object)
    def _on_barred(self, admitted: Admitted, refused: Refused) -> None:
        self.case = slot_case(refused.reason, admitted.candidate, admitted.session)
        self._refuse(admitted, refused)

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
        if admitted is None or paper is None or self._is_starting:
            return
        refused = hindrance(admitted.session, self._means.holds(), self._means.moments.now())
        if refused is None:
            self._record(admitted, paper, fence)
        else:  # a hold was lost while the server was asked
            self._refuse(admitted, refused)

    def _record(self, admitted: Admitted, opened: OpenPaper, fence: int) -> None:
        self._is_starting = True
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
        self._admitted, self._is_starting = None, False
        self._room.leave()
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
