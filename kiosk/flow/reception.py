"""From the sign-in to the first question."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam.codes import Case
from kiosk.exam.entry import Admitted
from kiosk.exam.refusals import Reason, Refused
from kiosk.exam.sitting import started
from kiosk.flow import fronts
from kiosk.flow.claiming import Claiming
from kiosk.flow.means import Means, nothing
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.preparing import Preparing
from kiosk.flow.screens import Place
from kiosk.flow.seat import Seat
from kiosk.flow.signing_in import SigningIn
from sync.protocol.attempts import AttemptState, begin
from sync.protocol.events import AttemptStarted, CandidateReady, CheckedIn, Moment
from sync.protocol.ids import CandidateId, StationId
from sync.protocol.wire import SessionRow


class ReceptionPresenter(QObject):
    """Lets a candidate in, or says in one sentence why not."""

    shown = Signal(object)
    seated = Signal(object)
    """The Seat of a new attempt: its start is on disk."""
    resumed = Signal()
    """The candidate's own attempt is still open here."""
    arrived = Signal(object, object)
    """Place and Admitted: the candidate's attempt was moved here and has to be fetched."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._place = Place()
        self._station = StationId("")
        self.admitted: Admitted | None = None
        """Who signed in and has not begun yet."""
        self._paper: OpenPaper | None = None
        self._goes_on = False
        self._has_confirmed = False
        self._has_started = False
        self._is_ready = False
        self._case: Case | None = None
        self._signing_in = SigningIn(means, self)
        self._preparing = Preparing(means, self)
        self._claiming = Claiming(means, self)
        self._signing_in.shown.connect(self.shown)
        self._signing_in.admitted.connect(self._on_admitted)
        self._preparing.shown.connect(self.shown)
        self._preparing.opened.connect(self._on_opened)
        self._claiming.granted.connect(self._start)
        self._claiming.refused.connect(self._on_claim_refused)

    # --- begin and end

    def open(self, place: Place, station: StationId, *, goes_on: bool = False) -> None:
        """Wait for the next candidate, or for the one whose attempt may go on."""
        self._place, self._station, self._goes_on = place, station, goes_on
        self.leave()
        self._signing_in.open(place, station, goes_on=goes_on)

    def move(self, place: Place) -> None:
        """The station's place became known, or changed, while nobody is signed in."""
        self._place = place
        if self.admitted is None:
            self._signing_in.move(place)

    def greet(self, problem: Refused | None) -> None:
        """Say at the sign-in what came by a stick, unless somebody is past it."""
        if self.admitted is None:
            self._signing_in.greet(problem)

    def leave(self) -> None:
        """Forget who was here: no name, paper or content stays in memory."""
        self._preparing.leave()
        self._claiming.leave()
        self.admitted = None
        self._paper = None
        self._has_confirmed = self._has_started = self._is_ready = False
        self._case = None

    @property
    def present(self) -> tuple[CandidateId | None, str]:
        """Who has checked in here and how far that came; nobody while nobody has."""
        if self.admitted is None or not self._has_confirmed:
            return None, ""
        state = AttemptState.READY if self._is_ready else AttemptState.CHECKED_IN
        return self.admitted.candidate.candidate, state

    # --- codes of the center's admins

    @property
    def case(self) -> Case | None:
        """What codes may be about, where somebody was refused."""
        return self._case or self._signing_in.case

    @Slot()
    def go_on(self) -> None:
        """An admin of the center allowed what was refused."""
        admitted, self._case = self.admitted, None
        if admitted is not None and self._paper is not None:
            self._has_started = True
            self._claim(admitted)
        else:
            self._signing_in.again()

    # --- who it is

    @Slot(str, str)
    def sign_in(self, number: str, code: str) -> None:
        """Look for the candidate that both codes belong to."""
        self._signing_in.sign_in(number, code)

    @Slot(object)
    def _on_admitted(self, admitted: Admitted) -> None:
        self.admitted = admitted
        self._has_confirmed = False
        self.shown.emit(fronts.confirm(self._place, admitted))

    @Slot()
    def reject(self) -> None:
        """It is not me: back to the sign-in."""
        self.open(self._place, self._station, goes_on=self._goes_on)

    @Slot()
    def confirm(self) -> None:
        """It is me: check in, and get the paper ready."""
        admitted = self.admitted
        if admitted is None or self._has_confirmed:
            return
        self._has_confirmed = True
        event = _checked_in(admitted, self._means.moments.now())
        self._means.recording.ask(lambda store: store.append((event,)), lambda _places: self._go_on(admitted))

    def _go_on(self, admitted: Admitted) -> None:
        if admitted.resumes is not None:
            self.leave()
            self.resumed.emit()
        elif admitted.arrives is not None:
            self.leave()
            self.arrived.emit(self._place, admitted)
        elif self.admitted is admitted:
            self._preparing.begin(self._place, admitted)

    @Slot()
    def retry(self) -> None:
        """Try once more what was refused."""
        if self.admitted is None:
            self.reject()
        else:
            self._preparing.begin(self._place, self.admitted)

    # --- instructions and start

    @Slot(object, object)
    def _on_opened(self, admitted: Admitted, opened: OpenPaper) -> None:
        self.admitted, self._paper = admitted, opened
        self._has_started = False
        self.shown.emit(fronts.instructions(self._place, admitted, opened))

    @Slot()
    def start(self) -> None:
        """The honor code is agreed to: claim the slot where policy says so, and start."""
        admitted = self.admitted
        if admitted is None or self._paper is None or self._has_started:
            return
        at = self._means.moments.now()
        refused = _hindrance(admitted.session, self._means.holds(), at)
        if refused is None:
            self._begin(admitted, self._paper, at)
        else:
            self._refuse(admitted, refused)

    def _begin(self, admitted: Admitted, opened: OpenPaper, at: Moment) -> None:
        self._has_started = self._is_ready = True
        event = _ready(admitted, opened, at)
        self._means.recording.ask(lambda store: store.append((event,)), nothing)
        self._claim(admitted)

    def _claim(self, admitted: Admitted) -> None:
        if admitted.session.policy.claim_online:
            self.shown.emit(self._preparing.waiting(admitted, "claim"))
            self._claiming.claim(admitted, self._station)
        else:
            self._start(0)

    @Slot(object, object)
    def _on_claim_refused(self, refused: Refused, case: Case | None) -> None:
        if self.admitted is not None:
            self._case = case
            self._refuse(self.admitted, refused)

    @Slot(int)
    def _start(self, fence: int) -> None:
        admitted, paper = self.admitted, self._paper
        if admitted is None or paper is None:
            return
        refused = _hindrance(admitted.session, self._means.holds(), self._means.moments.now())
        if refused is None:
            self._record(admitted, paper, fence)
        else:  # a hold was lost while the server was asked
            self._has_started = False
            self._refuse(admitted, refused)

    def _record(self, admitted: Admitted, opened: OpenPaper, fence: int) -> None:
        self.shown.emit(self._preparing.waiting(admitted, "start"))
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
        self.shown.emit(fronts.refusal(self._place, admitted, refused, takes_codes=self._case is not None))


def _hindrance(session: SessionRow, held: Collection[str], at: Moment) -> Refused | None:
    """Return what came in between sign-in and start."""
    missing = [hold for hold in session.policy.required_holds if hold not in held]
    if missing:
        return Refused(reason=Reason.LOCK_INCOMPLETE, detail=", ".join(missing))
    is_over = at.best_ms >= session.closes_ms
    return Refused(reason=Reason.SESSION_OVER, at_ms=session.closes_ms) if is_over else None


def _ready(admitted: Admitted, opened: OpenPaper, at: Moment) -> CandidateReady:
    row = admitted.candidate
    return CandidateReady(at=at, candidate=row.candidate, generation=row.slot.generation, package=opened.package)


def _checked_in(admitted: Admitted, at: Moment) -> CheckedIn:
    return CheckedIn(at=at, candidate=admitted.candidate.candidate, generation=admitted.candidate.slot.generation)
