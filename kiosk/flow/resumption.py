"""What the station does with an attempt that was running when the program ended."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.clock import Reading
from kiosk.exam.breaks import gap_outside
from kiosk.exam.closing import close_in_ms, closed
from kiosk.exam.doors import Plan
from kiosk.exam.moving import TRANSFER
from kiosk.exam.obeying import ENDS, Obeyed, Stamp, obeyed
from kiosk.exam.refusals import Reason, Refused
from kiosk.exam.resuming import Gap, Way, gap_since, is_beyond, needs_server, reading_of, used_by, way_on
from kiosk.exam.route import Route
from kiosk.exam.sitting import Sitting
from kiosk.exam.timing import left_ms
from kiosk.flow.means import Means
from kiosk.flow.moments import Moments
from kiosk.flow.obedience import Obedience
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.reopening import Reopening
from kiosk.flow.replies import Turns
from kiosk.flow.screens import Place, RefusalScreen, ResumeScreen, WaitingScreen
from kiosk.flow.seat import Seat
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt, AttemptState, apply
from sync.protocol.events import AnyEvent
from sync.protocol.ids import AttemptId
from sync.protocol.wire import CandidateRow, Directive, Policy, SessionRow

WITHOUT_PAPER = ENDS | {TRANSFER}
"""Decisions that can be carried out while the paper cannot be opened."""
SERVER_WAIT_MS = 10_000
"""How long an attempt in a hard window waits for the server to tell how long it was dead."""
Own = Obeyed | ev.AttemptInterrupted | ev.AttemptTimedOut | ev.AttemptRejoined
"""What is recorded of an attempt that is not shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """An attempt without an end, and what the store knows around it."""

    attempt: Attempt
    used_ms: int
    last_alive: Reading
    """The last moment at which the program is known to have run the attempt."""
    session: SessionRow | None
    candidate: CandidateRow | None

    def gap(self, now: Reading) -> Gap:
        """Return how long nobody could work; on a break nobody had to."""
        gap, taken = gap_since(self.last_alive, now), self.attempt.on_break
        return gap if taken is None else gap_outside(taken, self.last_alive, gap)

    def stamp(self, moments: Moments) -> Stamp:
        """Return this moment, and the time used until now: a gap's too where the exam's window is hard."""
        used_ms = max(self.used_ms, self.attempt.used_ms)
        if self.session is not None:
            used_ms += used_by(self.gap(moments.reading()), self.session.policy)
        return Stamp(used_ms, moments.now())

    def obeyed(self, order: Directive, moments: Moments, policy: Policy) -> Obeyed | None:
        """Return what an admin's decision is recorded as; None for one that does not apply."""
        gap_ms = self.gap(moments.reading()).length_ms
        return obeyed(self.attempt, order, self.stamp(moments), policy=policy, gap_ms=gap_ms)

    def after(self, event: Own) -> "Unfinished":
        """Return what is known when the event is taken in."""
        return replace(
            self,
            attempt=apply(self.attempt, event),
            used_ms=max(self.used_ms, event.used_ms),
            last_alive=reading_of(event.at),
        )

    @property
    def plan(self) -> Plan:
        """What exam and session say of the way through the paper."""
        return Plan() if self.session is None else Plan.of(self.session)

    @property
    def needs_sign_in(self) -> bool:
        """Whether the attempt waits for nobody but its candidate."""
        state = self.attempt.state
        return self.attempt.must_sign_in and not state.is_over and state is not AttemptState.INTERRUPTED

    def is_closed(self, at: ev.Moment) -> bool:
        """Whether the session's close ends it now."""
        return self.session is not None and not self.attempt.state.is_over and close_in_ms(self.session, at) == 0

    @property
    def name(self) -> str:
        """Whose attempt it is, as far as that is known here."""
        return "" if self.candidate is None else self.candidate.name


def unfinished(store: Store) -> Unfinished | None:
    """Return the attempt of this station that has no end, if there is one."""
    attempt = store.running_attempt()
    if attempt is None:
        return None
    return Unfinished(
        attempt=attempt,
        used_ms=store.used_ms(attempt.id),
        last_alive=store.last_alive(attempt),
        session=store.session(attempt.session),
        candidate=store.candidate(attempt.candidate),
    )


class ResumptionPresenter(QObject):
    """Goes on within policy without a question; else waits for a center admin."""

    shown = Signal(object)
    waited = Signal()
    """Only an admin's decision can go on from here."""
    sign_in_needed = Signal()
    """It may go on as soon as its own candidate has signed in again."""
    seated = Signal(object, int, bool)
    """Seat, used time, and whether to say that the attempt goes on."""
    ended = Signal(object)
    """The Attempt, when it ended, or went to another station, without being shown again."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._place = Place()
        self._found: Unfinished | None = None
        """The attempt with everything that is on its way to disk."""
        self._paper: OpenPaper | None = None
        self._obeyed: set[str] = set()
        self._under_way = 0
        self._turns = Turns()
        self._reopening = Reopening(means, self)
        self._reopening.opened.connect(self._on_opened)
        self._for_server = QTimer(self, singleShot=True)
        self._for_server.setInterval(SERVER_WAIT_MS)
        self._for_server.timeout.connect(self._on_waited_for_server)

    def begin(self, place: Place, found: Unfinished) -> None:
        """Open the paper again with the persisted key, then go on."""
        self.leave()
        self._means.moments.recall(found.last_alive)
        self._place, self._found = place, found
        self._reopening.begin(found.attempt.package, found.attempt.session)

    @property
    def is_waiting(self) -> bool:
        """Whether an unfinished attempt waits here."""
        return self._found is not None

    @property
    def attempt(self) -> AttemptId | None:
        """Which attempt waits here."""
        return None if self._found is None else self._found.attempt.id

    @property
    def found(self) -> Unfinished | None:
        """The attempt that waits here, with everything that is on its way to disk."""
        return self._found

    def leave(self) -> None:
        """Forget the attempt; what is still under way for it is no longer heard."""
        self._found = self._paper = None
        self._reopening.leave()
        self._obeyed.clear()
        self._under_way = 0
        self._turns.begin()
        self._for_server.stop()

    def obey(self, order: Directive, cause: AnyEvent | None = None) -> Obedience:
        """Do what an admin decided about the waiting attempt; a `cause` is recorded with it."""
        found = self._found
        if found is None or found.session is None or (self._paper is None and order.do not in WITHOUT_PAPER):
            return Obedience.LATER
        if order.id in self._obeyed:
            return Obedience.TAKEN
        event = found.obeyed(order, self._means.moments, found.session.policy)
        if event is None:
            return Obedience.MOOT
        self._obeyed.add(order.id)
        self._record(found, event, settles=order.id, cause=cause)
        return Obedience.TAKEN

    @property
    def needs_sign_in(self) -> bool:
        """Whether the attempt waits for nobody but its candidate."""
        return self._found is not None and self._found.needs_sign_in

    def rejoin(self) -> bool:
        """The candidate has signed in again: go on. False where no attempt waited for that."""
        found = self._found
        if found is None or not found.needs_sign_in:
            return False
        if not self._under_way:
            stamp = found.stamp(self._means.moments)
            self._record(found, ev.AttemptRejoined(at=stamp.at, attempt=found.attempt.id, used_ms=stamp.used_ms))
        return True

    def hear_of_session(self, session: SessionRow) -> None:
        """The session is another one now: it may close later."""
        if self._found is not None:
            self._found = replace(self._found, session=session)

    def hear_of_server(self) -> None:
        """The server's time is known, perhaps for the first time since the machine started."""
        if self._for_server.isActive() and self._means.moments.reading().server_ms is not None:
            self._on_waited_for_server()

    @Slot()
    def look(self) -> None:
        """A second passed: the session's close ends what waits, where its policy says so."""
        found, moments = self._found, self._means.moments
        if found is not None and found.is_closed(moments.now()):
            stamp = found.stamp(moments)
            self._record(found, closed(found.attempt, at=stamp.at, used_ms=stamp.used_ms))

    @Slot(object)
    def _on_opened(self, opened: OpenPaper | Refused) -> None:
        found = self._found
        if found is None or self._paper is not None:
            return
        if isinstance(opened, Refused) or found.session is None:
            self.shown.emit(_refusal(self._place, found, opened))
        else:
            self._paper = opened
            self._go_on_if_sure(found, found.session, opened)

    def _go_on_if_sure(self, found: Unfinished, session: SessionRow, paper: OpenPaper) -> None:
        if needs_server(session.policy, found.last_alive, found.gap(self._means.moments.reading())):
            self.shown.emit(_opening(self._place, found, session))
            self._for_server.start()
        else:
            self._go_on(found, session.policy, paper)

    @Slot()
    def _on_waited_for_server(self) -> None:
        self._for_server.stop()
        found, paper = self._found, self._paper
        if found is not None and found.session is not None and paper is not None:
            self._go_on(found, found.session.policy, paper)

    def _go_on(self, found: Unfinished, policy: Policy, paper: OpenPaper) -> None:
        gap, stamp = found.gap(self._means.moments.reading()), found.stamp(self._means.moments)
        sitting = Sitting(found.attempt, Route(paper.paper, found.attempt.seed, found.plan))
        match way_on(found.attempt, policy, gap):
            case Way.BY_ITSELF | Way.BY_ADMIN | Way.STAYS_PAUSED | Way.STAYS_ON_BREAK if self.needs_sign_in:
                # No question was seen since a person let it go on: this is the same gap still.
                self.sign_in_needed.emit()
            case Way.BY_ITSELF:
                self._record(found, sitting.go_on(gap.length_ms, stamp))
            case Way.STAYS_PAUSED | Way.STAYS_ON_BREAK:
                self._seat(found, says_so=False)
            case Way.TIME_UP:
                self._record(found, sitting.time_out(stamp))
            case Way.BY_ADMIN if found.attempt.state is AttemptState.INTERRUPTED:
                self._wait(found)
            case Way.BY_ADMIN:
                sign_in = is_beyond(found.attempt, policy, gap)
                self._record(found, sitting.interrupt("gap", gap.length_ms, stamp, sign_in=sign_in))

    def _record(
        self, found: Unfinished, event: Own, *, settles: str | None = None, cause: AnyEvent | None = None
    ) -> None:
        self._found = found.after(event)
        self._under_way += 1
        events = (event,) if cause is None else (cause, event)
        self._means.recording.ask(
            lambda store: store.append(events, settles=settles), self._turns.now(lambda _places: self._on_recorded())
        )

    def _on_recorded(self) -> None:
        """Go on once everything is on disk: decisions that arrive together count together."""
        self._under_way -= 1
        found = self._found
        if found is None or self._under_way:
            return
        if found.attempt.state.is_over or found.attempt.state is AttemptState.TRANSFERRING:
            self.leave()
            self.ended.emit(found.attempt)
        elif found.attempt.state is AttemptState.INTERRUPTED:
            self._wait(found)
        elif self.needs_sign_in:
            self.sign_in_needed.emit()
        else:
            self._seat(found, says_so=True)

    def _seat(self, found: Unfinished, *, says_so: bool) -> None:
        paper, session = self._paper, found.session
        if paper is None or session is None:
            return
        seat = Seat(place=self._place.sat_in(session), session=session, paper=paper, attempt=found.attempt)
        self.leave()
        self.seated.emit(seat, found.used_ms, says_so)

    def _wait(self, found: Unfinished) -> None:
        self.shown.emit(_waiting(self._place, found))
        self.waited.emit()


def _waiting(place: Place, found: Unfinished) -> ResumeScreen:
    return ResumeScreen(
        place=place,
        name=found.name,
        answered=found.attempt.answered,
        total=found.attempt.items,
        left_ms=left_ms(found.attempt, found.used_ms),
        gap_ms=found.attempt.gaps_ms,
        takes_codes=True,
    )


def _opening(place: Place, found: Unfinished, session: SessionRow) -> WaitingScreen:
    return WaitingScreen(place=place, name=found.name, exam=session.title, reason="opening")


def _refusal(place: Place, found: Unfinished, opened: OpenPaper | Refused) -> RefusalScreen:
    """Return the screen that says why it does not go on; words may do, where the paper's key alone is missing."""
    refused = opened if isinstance(opened, Refused) else Refused(reason=Reason.NO_SESSION)
    by_words = found.session is not None and found.session.by_words is not None
    return RefusalScreen(
        place=place,
        refused=refused,
        can_retry=True,
        can_sign_out=False,
        takes_words=by_words and refused.reason is Reason.PAPER_NOT_RELEASED,
    )
