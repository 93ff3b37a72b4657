"""From the sign-in to the first question."""

from base64 import b64decode
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.exam.entry import Admitted, Situation, enter, may_start_offline
from kiosk.exam.refusals import Reason, Refused
from kiosk.exam.sitting import started
from kiosk.exam.throttle import Throttle
from kiosk.flow.moments import Moments
from kiosk.flow.paper_desk import OpenPaper, PaperDesk
from kiosk.flow.replies import Background, Recording
from kiosk.flow.screens import (
    ConfirmScreen,
    InstructionsScreen,
    Place,
    RefusalScreen,
    SignInScreen,
    WaitingScreen,
)
from kiosk.flow.sitting import Seat
from kiosk.flow.syncing import Syncing
from kiosk.store.store import Store
from sync.protocol import codes
from sync.protocol.attempts import Attempt, begin
from sync.protocol.events import AttemptStarted, CheckedIn, SignInRefused
from sync.protocol.ids import SessionId, StationId
from sync.protocol.wire import CandidateRow, Fence, SessionRow

LOOK_AGAIN_MS = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the store says about a registration number."""

    candidates: tuple[CandidateRow, ...]
    sessions: Mapping[SessionId, SessionRow]
    running: Attempt | None


class ReceptionPresenter(QObject):
    """Lets a candidate in, or says in one sentence why not."""

    shown = Signal(object)
    seated = Signal(object, object)
    """Admitted and Seat: the attempt's start (or the open paper of a resumed one) is on disk."""

    def __init__(
        self,
        *,
        recording: Recording,
        background: Background,
        syncing: Syncing,
        desk: PaperDesk,
        moments: Moments,
        holds: Callable[[], Collection[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._holds = holds
        self._recording = recording
        self._background = background
        self._syncing = syncing
        self._desk = desk
        self._moments = moments
        self._throttle = Throttle()
        self._place = Place()
        self._station = StationId("")
        self._standing = "good"
        self._number = ""
        self._admitted: Admitted | None = None
        self._paper: OpenPaper | None = None
        self._is_waiting = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self._prepare)
        syncing.prepared.connect(self._on_prepared)
        syncing.progressed.connect(self._on_progressed)
        syncing.claimed.connect(self._on_claimed)

    # --- begin and end

    def open(self, place: Place, station: StationId, *, standing: str = "good") -> None:
        """Wait for the next candidate."""
        self._place, self._station, self._standing = place, station, standing
        self.leave()
        self.shown.emit(SignInScreen(place=place))

    def move(self, place: Place) -> None:
        """The station's place became known, or changed, while nobody is signed in."""
        if self._admitted is None and self._place != place:
            self._place = place
            if not self._number:
                self.shown.emit(SignInScreen(place=place))

    def leave(self) -> None:
        """Forget who was here: no name, paper or content stays in memory."""
        self._again.stop()
        self._number = ""
        self._admitted = None
        self._paper = None
        self._is_waiting = False

    # --- sign-in

    def sign_in(self, number: str, code: str) -> None:
        """Look for the candidate that both codes belong to."""
        self._number = number.strip()
        wait_ms = self._throttle.wait_ms(self._moments.now().mono_ms)
        if wait_ms > 0:
            self._refuse_sign_in(Refused(reason=Reason.THROTTLED, wait_ms=wait_ms))
            return
        self.shown.emit(SignInScreen(place=self._place, is_busy=True, number=self._number))
        wanted = self._number

        def look(store: Store) -> Known:
            sessions = {row.session: row for row in store.sessions()}
            return Known(candidates=store.candidates(wanted), sessions=sessions, running=store.running_attempt())

        self._recording.ask(look, lambda known: self._check_code(known, code))

    def _check_code(self, known: Known, code: str) -> None:
        if not known.candidates:
            self._refuse_sign_in(Refused(reason=Reason.UNKNOWN_NUMBER))
            return

        def match() -> CandidateRow | None:
            return next((row for row in known.candidates if codes.matches(code, row.access)), None)

        self._background.ask(match, lambda found: self._recognize(known, found))

    def _recognize(self, known: Known, found: CandidateRow | None) -> None:
        if found is None:
            self._throttle.missed(self._moments.now().mono_ms)
            self._refuse_sign_in(Refused(reason=Reason.WRONG_CODE))
            return
        self._throttle.hit()
        situation = Situation(
            station=self._station, now_ms=self._moments.now_ms, running=known.running, standing=self._standing
        )
        answer = enter(found, known.sessions.get(found.session), situation)
        session = known.sessions.get(found.session)
        if isinstance(answer, Refused):
            self._refuse(answer, name=found.name, exam="" if session is None else session.title)
            return
        self._admitted = answer
        self._show_confirm(answer)

    def _show_confirm(self, admitted: Admitted) -> None:
        row, session = admitted.candidate, admitted.session
        self.shown.emit(
            ConfirmScreen(
                place=self._place,
                name=row.name,
                number=row.registration_number,
                exam=session.title,
                photo=photo_of(row),
                minutes=admitted.allowed_ms // 60_000,
                opens_ms=session.opens_ms,
                closes_ms=session.closes_ms,
                resumes=admitted.resumes is not None,
            )
        )

    @Slot()
    def reject(self) -> None:
        """It is not me: back to the sign-in."""
        self.open(self._place, self._station, standing=self._standing)

    # --- the paper

    @Slot()
    def confirm(self) -> None:
        """It is me: check in, and get the paper ready."""
        admitted = self._admitted
        if admitted is None:
            return
        event = CheckedIn(
            at=self._moments.now(),
            candidate=admitted.candidate.candidate,
            generation=admitted.candidate.slot.generation,
        )
        self._recording.ask(lambda store: store.append((event,)), lambda _places: self._prepare())

    @Slot()
    def _prepare(self) -> None:
        admitted = self._admitted
        if admitted is None:
            return
        package = admitted.resumes.package if admitted.resumes is not None else admitted.session.package
        self._wait("opening")
        if package is None:
            self._syncing.prepare(admitted.session.session)
            return
        self._desk.open(package, admitted.session.session, self._on_opened)

    def _on_opened(self, opened: OpenPaper | Refused) -> None:
        admitted = self._admitted
        if admitted is None:
            return
        match opened:
            case OpenPaper():
                self._paper = opened
                self._welcome(admitted, opened)
            case Refused(reason=Reason.PAPER_MISSING | Reason.PAPER_NOT_RELEASED):
                self._wait("download" if opened.reason is Reason.PAPER_MISSING else "key")
                self._is_waiting = True
                self._syncing.prepare(admitted.session.session)
            case Refused():
                self._refuse(opened)

    @Slot(str, object)
    def _on_prepared(self, session: str, refused: Refused | None) -> None:
        admitted = self._admitted
        if admitted is None or admitted.session.session != session or not self._is_waiting:
            return
        self._is_waiting = False
        if refused is None:
            self._reload(admitted)
        elif refused.reason is Reason.PAPER_NOT_RELEASED and refused.at_ms is not None:
            self._wait("key", until_ms=refused.at_ms)
            self._again.start()
        else:
            self._refuse(refused, can_retry=True)

    def _reload(self, admitted: Admitted) -> None:
        session = admitted.session.session

        def again(row: SessionRow | None) -> None:
            if self._admitted is not None and row is not None:
                self._admitted = Admitted(candidate=admitted.candidate, session=row, resumes=admitted.resumes)
                self._prepare()

        self._recording.ask(lambda store: store.session(session), again)

    @Slot(str, int, int)
    def _on_progressed(self, session: str, done: int, total: int) -> None:
        if self._is_waiting and self._admitted is not None and self._admitted.session.session == session:
            self._wait("download", progress=(done, total))

    @Slot()
    def retry(self) -> None:
        """Try once more what was refused."""
        if self._admitted is not None:
            self._prepare()
        else:
            self.reject()

    # --- instructions and start

    def _welcome(self, admitted: Admitted, opened: OpenPaper) -> None:
        if admitted.resumes is not None:
            seat = Seat(place=self._place, session=admitted.session, paper=opened, attempt=admitted.resumes)
            self.seated.emit(admitted, seat)
            return
        paper, session = opened.paper, admitted.session
        counts = tuple(
            (section.title, sum(1 for item in section.items if paper.items[item].is_question))
            for section in paper.sections
        )
        self.shown.emit(
            InstructionsScreen(
                place=self._place,
                name=admitted.candidate.name,
                exam=session.title,
                minutes=admitted.allowed_ms // 60_000,
                questions=sum(count for _title, count in counts),
                sections=counts,
                instructions=paper.instructions,
                honor_code=session.honor_code,
                may_go_back=all(part.navigation == "nonlinear" for part in paper.parts),
                warnings_ms=session.policy.warnings_ms,
                media=opened.medium,
            )
        )

    @Slot()
    def start(self) -> None:
        """The honor code is agreed to: claim the slot where there is a network, and start."""
        admitted = self._admitted
        if admitted is None or self._paper is None:
            return
        missing = [hold for hold in admitted.session.policy.required_holds if hold not in self._holds()]
        if missing:
            self._refuse(Refused(reason=Reason.LOCK_INCOMPLETE, detail=", ".join(missing)), can_retry=True)
        elif admitted.session.policy.claim_online:
            self._wait("claim")
            self._syncing.claim(admitted.candidate.candidate, admitted.candidate.slot.generation)
        else:
            self._start(fence=0)

    @Slot(str, object)
    def _on_claimed(self, candidate: str, answer: Fence | Refused) -> None:
        admitted = self._admitted
        if admitted is None or admitted.candidate.candidate != candidate:
            return
        if isinstance(answer, Fence):
            self._start(fence=answer.fence)
        elif answer.reason in OFFLINE and may_start_offline(admitted.candidate, admitted.session, self._station):
            self._start(fence=0)
        else:
            self._refuse(answer, can_retry=answer.reason in OFFLINE)

    def _start(self, *, fence: int) -> None:
        admitted, opened = self._admitted, self._paper
        if admitted is None or opened is None:
            return
        self._wait("start")
        event = started(admitted, opened.paper, package=opened.package, fence=fence, at=self._moments.now())
        self._recording.ask(lambda store: store.append((event,)), lambda _places: self._seat(admitted, opened, event))

    def _seat(self, admitted: Admitted, opened: OpenPaper, event: AttemptStarted) -> None:
        seat = Seat(place=self._place, session=admitted.session, paper=opened, attempt=begin(event))
        self.leave()
        self.seated.emit(admitted, seat)

    # --- what is shown

    def _wait(self, reason: str, *, until_ms: int | None = None, progress: tuple[int, int] | None = None) -> None:
        admitted = self._admitted
        if admitted is not None:
            self.shown.emit(
                WaitingScreen(
                    place=self._place,
                    name=admitted.candidate.name,
                    exam=admitted.session.title,
                    reason=reason,
                    until_ms=until_ms,
                    progress=progress,
                )
            )

    def _refuse_sign_in(self, refused: Refused) -> None:
        event = SignInRefused(at=self._moments.now(), code=refused.reason)
        problem = SignInScreen(place=self._place, problem=refused, number=self._number)
        self._recording.ask(lambda store: store.append((event,)), lambda _places: self.shown.emit(problem))

    def _refuse(self, refused: Refused, *, name: str = "", exam: str = "", can_retry: bool = False) -> None:
        admitted = self._admitted
        self.shown.emit(
            RefusalScreen(
                place=self._place,
                refused=refused,
                name=name if admitted is None else admitted.candidate.name,
                exam=exam if admitted is None else admitted.session.title,
                can_retry=can_retry,
            )
        )


OFFLINE = frozenset({Reason.SERVER_DOWN, Reason.SERVER_TROUBLE, Reason.SERVER_STRANGE, Reason.SERVER_CERTIFICATE})


def photo_of(row: CandidateRow) -> bytes:
    """Return the picture's bytes, or nothing where there is none or it cannot be read."""
    try:
        return b64decode(row.photo, validate=True)
    except ValueError:
        return b""
