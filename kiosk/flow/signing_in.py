"""Who is it? Two codes, checked against the roster of this center."""

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kiosk import VERSION
from kiosk.exam.codes import Case, slot_case
from kiosk.exam.entry import Admitted, Situation, enter
from kiosk.exam.refusals import Reason, Refused
from kiosk.exam.throttle import Throttle
from kiosk.exam.versions import is_older
from kiosk.flow.means import Means
from kiosk.flow.screens import Place, RefusalScreen, SignInScreen
from kiosk.flow.syncing import News
from kiosk.store.store import Store
from sync.protocol import codes
from sync.protocol.attempts import Attempt
from sync.protocol.events import AttemptTransferring, SignInRefused
from sync.protocol.ids import CandidateId, SessionId, StationId
from sync.protocol.wire import CandidateRow, Directive, SessionRow


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """What the store says about a registration number."""

    candidates: tuple[CandidateRow, ...]
    sessions: Mapping[SessionId, SessionRow]
    running: Attempt | None
    has_list: bool
    """Whether this station was ever told whom its center expects."""
    arrivals: tuple[Directive, ...]
    """Moves of attempts to this station."""
    standing: str
    """What the server said last about this station, before a restart too."""
    leaves: frozenset[tuple[CandidateId, int]] = frozenset()
    """What admins of the center allowed to start here."""
    departures: Mapping[tuple[CandidateId, int], AttemptTransferring] = msgspec.field(default_factory=dict)
    """How attempts left here for another seat."""

    def session_of(self, candidate: CandidateRow) -> SessionRow | None:
        """Return the session that a candidate sits in."""
        return self.sessions.get(candidate.session)


class SigningIn(QObject):
    """Finds the candidate that both codes belong to, or says in one sentence why there is none."""

    shown = Signal(object)
    admitted = Signal(object)

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._throttle = Throttle()
        self._place = Place()
        self._station = StationId("")
        self._number = ""
        self._code: str | None = None
        """Typed before the first word of the server: looked up after it."""
        self._has_heard = False
        self._goes_on = False
        self._least_program = ""
        """What the server said last, since this program began."""
        means.syncing.heard.connect(self._on_heard)
        self.case: Case | None = None
        """What codes may be about, after a refusal."""

    def open(self, place: Place, station: StationId, *, goes_on: bool = False) -> None:
        """Wait for the next candidate, or for the one whose attempt may go on."""
        self._place, self._station, self._goes_on = place, station, goes_on
        self._number, self._code, self.case = "", None, None
        self.shown.emit(SignInScreen(place=place, goes_on=goes_on))

    def move(self, place: Place) -> None:
        """The station's place became known, or changed."""
        if self._place != place:
            self._place = place
            if not self._number:
                self.shown.emit(SignInScreen(place=place, goes_on=self._goes_on))

    def greet(self, problem: Refused | None) -> None:
        """Say that an exam came here to go on, or why what came brings nothing."""
        self._goes_on = self._goes_on or problem is None
        if not self._number:
            self.shown.emit(SignInScreen(place=self._place, problem=problem, goes_on=self._goes_on))

    def sign_in(self, number: str, code: str) -> None:
        """Look for the candidate; the slow comparison is done elsewhere."""
        self._number = number.strip()
        wait_ms = self._throttle.wait_ms(self._means.clock.mono_ms())
        if wait_ms > 0:
            self._refuse(Refused(reason=Reason.THROTTLED, wait_ms=wait_ms))
            return
        self.shown.emit(SignInScreen(place=self._place, is_busy=True, number=self._number, goes_on=self._goes_on))
        self._look(code)

    def _look(self, code: str) -> None:
        self._means.recording.ask(_Looking(self._number), lambda known: self._compare(known, code))

    @Slot(object)
    def _on_heard(self, news: News) -> None:
        self._has_heard = True
        if news.report.online:
            self._least_program = news.report.min_program
        code, self._code = self._code, None
        if code is not None:
            self._look(code)

    def _compare(self, known: Known, code: str) -> None:
        if not known.has_list and not self._has_heard:
            self._code = code
            return
        if not known.candidates:
            self._refuse(Refused(reason=Reason.UNKNOWN_NUMBER if known.has_list else Reason.SERVER_DOWN))
            return

        def match() -> CandidateRow | None:
            return next((row for row in known.candidates if codes.matches(code, row.access)), None)

        self._means.background.ask(match, lambda found: self._recognize(known, found))

    def _recognize(self, known: Known, found: CandidateRow | None) -> None:
        if found is None:
            self._throttle.missed(self._means.clock.mono_ms())
            self._refuse(Refused(reason=Reason.WRONG_CODE))
            return
        self._throttle.hit()
        session = known.session_of(found)
        answer = enter(found, session, self._situation(known))
        if isinstance(answer, Admitted):
            self.admitted.emit(answer)
            return
        self.case = slot_case(answer.reason, found, session)
        exam = "" if session is None else session.title
        takes_codes = self.case is not None
        screen = RefusalScreen(place=self._place, refused=answer, name=found.name, exam=exam, takes_codes=takes_codes)
        self.shown.emit(screen)

    def again(self) -> None:
        """Look once more at who was refused: an admin of the center allowed something."""
        case, self.case = self.case, None
        if case is None:
            return

        def looked(known: Known) -> None:
            found = next((row for row in known.candidates if row.candidate == case.candidate), None)
            if found is None:
                self.open(self._place, self._station)
            else:
                self._recognize(known, found)

        self._means.recording.ask(_Looking(self._number), looked)

    def _situation(self, known: Known) -> Situation:
        return Situation(
            station=self._station,
            now_ms=self._means.moments.now_ms,
            running=known.running,
            standing=known.standing,
            least_program=self._least_program if is_older(VERSION, self._least_program) else "",
            leaves=known.leaves,
            arrivals=known.arrivals,
            departures=known.departures,
        )

    def _refuse(self, refused: Refused) -> None:
        event = SignInRefused(at=self._means.moments.now(), code=refused.reason)
        screen = SignInScreen(place=self._place, problem=refused, number=self._number, goes_on=self._goes_on)
        self._means.recording.ask(lambda store: store.append((event,)), lambda _places: self.shown.emit(screen))


class _Looking(msgspec.Struct, frozen=True):
    number: str

    def __call__(self, store: Store) -> Known:
        candidates = store.candidates(self.number)
        slots = [(row.candidate, row.slot.generation) for row in candidates]
        return Known(
            candidates=candidates,
            sessions={row.session: row for row in store.sessions()},
            running=store.running_attempt(),
            has_list=store.station_row() is not None,
            standing=store.standing(),
            leaves=frozenset(slot for slot in slots if store.may_start(*slot)),
            arrivals=store.arrivals(),
            departures={slot: left for slot in slots if (left := store.departure(*slot)) is not None},
        )
