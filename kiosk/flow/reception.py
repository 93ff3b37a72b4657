"""From the sign-in to the first question."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam.codes import Case
from kiosk.exam.entry import Admitted
from kiosk.exam.refusals import Refused
from kiosk.flow import fronts
from kiosk.flow.beginning import Beginning
from kiosk.flow.means import Means, nothing
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.preparing import Preparing
from kiosk.flow.screens import Place
from kiosk.flow.seat import Seat
from kiosk.flow.signing_in import SigningIn
from kiosk.flow.welcoming import Welcoming
from sync.protocol.attempts import AttemptState
from sync.protocol.events import CheckedIn, Moment
from sync.protocol.ids import CandidateId, StationId


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
        self._signed_as = ""
        self._signing_in = SigningIn(means, self)
        self._preparing = Preparing(means, self)
        self.welcoming = Welcoming(means, self)
        self._beginning = Beginning(means, self)
        self._signing_in.shown.connect(self.shown)
        self._signing_in.admitted.connect(self._on_admitted)
        self._preparing.shown.connect(self.shown)
        self._preparing.opened.connect(self._on_opened)
        self.welcoming.shown.connect(self.shown)
        self.welcoming.finished.connect(self._on_welcomed)
        self._beginning.shown.connect(self.shown)
        self._beginning.seated.connect(self._on_seated)

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
        self._depart(is_seated=False)

    def _depart(self, *, is_seated: bool) -> None:
        admitted = self.admitted
        if admitted is not None and self._has_confirmed and not is_seated:
            event = fronts.left(admitted, self._means.moments.now())
            self._means.recording.ask(lambda store: store.append((event,)), nothing, nothing)
        self._means.moments.rehearses = is_seated and self._means.moments.rehearses
        self._preparing.leave()
        self.welcoming.leave()
        self._beginning.leave()
        self.admitted = self._paper = None
        self._has_confirmed = False
        self._signed_as = ""

    @property
    def _here(self) -> Place:
        """The place, with what the exam of whoever signed in allows."""
        return self._place if self.admitted is None else self._place.sat_in(self.admitted.session)

    @property
    def present(self) -> tuple[CandidateId | None, str]:
        """Who has checked in here and how far that came; nobody while nobody has."""
        if self.admitted is None or not self._has_confirmed:
            return None, ""
        state = AttemptState.READY if self._beginning.is_under_way else AttemptState.CHECKED_IN
        return self.admitted.candidate.candidate, state

    # --- codes of the center's admins

    @property
    def case(self) -> Case | None:
        """What codes may be about, where somebody was refused."""
        return self._beginning.case or self._signing_in.case

    @Slot()
    def go_on(self) -> None:
        """An admin of the center allowed what was refused."""
        admitted, paper = self.admitted, self._paper
        if admitted is not None and paper is not None:
            self._beginning.go_on(admitted, paper)
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
        self._means.moments.rehearses = admitted.session.rehearsal is not None
        self._has_confirmed = False
        self.shown.emit(fronts.confirm(self._here, admitted))

    def come_back(self, place: Place, station: StationId, admitted: Admitted) -> None:
        """Go on with somebody who had checked in here before the program ended."""
        self.open(place, station)
        self.admitted, self._has_confirmed = admitted, True
        self._means.moments.rehearses = admitted.session.rehearsal is not None
        self._preparing.begin(self._here, admitted)

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
            self._depart(is_seated=True)
            self.resumed.emit()
        elif admitted.arrives is not None:
            self._depart(is_seated=True)
            self.arrived.emit(self._place, admitted)
        elif self.admitted is admitted:
            self._preparing.begin(self._here, admitted)

    @Slot()
    def retry(self) -> None:
        """Try once more what was refused."""
        self._beginning.leave()
        if self.admitted is None:
            self.reject()
        else:
            self._preparing.begin(self._here, self.admitted)

    # --- the pages before the first question

    @Slot(object, object)
    def _on_opened(self, admitted: Admitted, opened: OpenPaper) -> None:
        self.admitted, self._paper = admitted, opened
        self.welcoming.begin(self._here, admitted, opened)

    @Slot()
    def _on_welcomed(self) -> None:
        admitted, paper = self.admitted, self._paper
        if admitted is None or paper is None:
            return
        has_agreed = self.welcoming.has_agreed
        if has_agreed and admitted.session.welcome.waits:
            self._beginning.begin(self._here, self._station, admitted, paper)
        else:
            self.shown.emit(fronts.instructions(self._here, admitted, paper, has_agreed=has_agreed))

    @Slot(str)
    def sign(self, name: str) -> None:
        """The honor code is signed with this name."""
        self._signed_as = name

    @Slot()
    def start(self) -> None:
        """The honor code is agreed to: record that, and go to the first question."""
        admitted, paper = self.admitted, self._paper
        if admitted is None or paper is None or self._beginning.is_under_way:
            return
        if not self.welcoming.has_agreed:
            event = fronts.agreed(admitted, self._signed_as, self._means.moments.now())
            self.welcoming.note_agreed(event)
        self._beginning.begin(self._here, self._station, admitted, paper)

    @Slot(object)
    def _on_seated(self, seat: Seat) -> None:
        self._depart(is_seated=True)
        self.seated.emit(seat)


def _checked_in(admitted: Admitted, at: Moment) -> CheckedIn:
    return CheckedIn(at=at, candidate=admitted.candidate.candidate, generation=admitted.candidate.slot.generation)
