"""What the station does with an attempt that was running when the program ended."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from kiosk.clock import Reading
from kiosk.exam.refusals import Reason, Refused
from kiosk.exam.resuming import Way, gap_since, used_by, way_on
from kiosk.exam.route import Route
from kiosk.exam.sitting import Obeyed, Sitting, Stamp
from kiosk.exam.timing import left_ms
from kiosk.flow.means import Means
from kiosk.flow.obedience import Obedience
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.screens import Place, RefusalScreen, ResumeScreen
from kiosk.flow.seat import Seat
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt, AttemptState, apply
from sync.protocol.wire import CandidateRow, Directive, Policy, SessionRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """An attempt without an end, and what the store knows around it."""

    attempt: Attempt
    used_ms: int
    last_alive: Reading
    """The last moment at which the program is known to have run the attempt."""
    session: SessionRow | None
    candidate: CandidateRow | None


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
    seated = Signal(object, int, bool)
    """Seat, used time, and whether to say that the attempt goes on."""
    ended = Signal(object)
    """The Attempt, when it ended without being shown again."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._place = Place()
        self._found: Unfinished | None = None
        """The attempt with everything that is on its way to disk."""
        self._paper: OpenPaper | None = None
        self._obeyed: set[str] = set()
        self._under_way = 0
        self._turn = 0

    def begin(self, place: Place, found: Unfinished) -> None:
        """Open the paper again with the persisted key, then go on."""
        self.leave()
        self._place, self._found = place, found
        turn = self._turn
        self._means.desk.open(
            found.attempt.package, found.attempt.session, lambda opened: self._on_opened(turn, opened)
        )

    @property
    def is_waiting(self) -> bool:
        """Whether an unfinished attempt waits here."""
        return self._found is not None

    def leave(self) -> None:
        """Forget the attempt; what is still under way for it is no longer heard."""
        self._found = self._paper = None
        self._obeyed.clear()
        self._under_way = 0
        self._turn += 1

    def obey(self, order: Directive) -> Obedience:
        """Do what an admin decided about the waiting attempt."""
        found, paper = self._found, self._paper
        if found is None or paper is None:
            return Obedience.LATER
        if order.id in self._obeyed:
            return Obedience.TAKEN
        event = Sitting(found.attempt, Route(paper.paper, found.attempt.seed)).obey(order, self._stamp(found))
        if event is None:
            return Obedience.MOOT
        self._obeyed.add(order.id)
        self._record(found, event, settles=order.id)
        return Obedience.TAKEN

    def _on_opened(self, turn: int, opened: OpenPaper | Refused) -> None:
        found = self._found
        if found is None or turn != self._turn:
            return
        if isinstance(opened, Refused) or found.session is None:
            refused = opened if isinstance(opened, Refused) else Refused(reason=Reason.NO_SESSION)
            self.shown.emit(RefusalScreen(place=self._place, refused=refused, can_retry=True, can_sign_out=False))
            return
        self._paper = opened
        self._go_on(found, found.session.policy, opened)

    def _go_on(self, found: Unfinished, policy: Policy, paper: OpenPaper) -> None:
        gap = gap_since(found.last_alive, Reading.of(self._means.clock))
        stamp, attempt, gap_ms = self._stamp(found), found.attempt.id, gap.length_ms
        match way_on(found.attempt, policy, gap):
            case Way.BY_ITSELF:
                self._record(
                    found, ev.AttemptResumed(at=stamp.at, attempt=attempt, used_ms=stamp.used_ms, gap_ms=gap_ms)
                )
            case Way.STAYS_PAUSED:
                self._seat(found, says_so=False)
            case Way.TIME_UP:
                sitting = Sitting(found.attempt, Route(paper.paper, found.attempt.seed))
                self._record(found, sitting.time_out(stamp))
            case Way.BY_ADMIN if found.attempt.state is AttemptState.INTERRUPTED:
                self._wait(found, gap_ms)
            case Way.BY_ADMIN:
                why = ev.AttemptInterrupted(
                    at=stamp.at, attempt=attempt, used_ms=stamp.used_ms, why="gap", gap_ms=gap_ms
                )
                self._record(found, why, gap_ms=gap_ms)

    def _record(
        self,
        found: Unfinished,
        event: Obeyed | ev.AttemptInterrupted | ev.AttemptTimedOut,
        *,
        settles: str | None = None,
        gap_ms: int = 0,
    ) -> None:
        self._found = replace(
            found,
            attempt=apply(found.attempt, event),
            used_ms=max(found.used_ms, event.used_ms),
            last_alive=Reading(event.at.wall_ms, event.at.mono_ms, event.at.boot),
        )
        self._under_way += 1
        turn = self._turn

        def recorded(_places: object) -> None:
            if turn == self._turn:
                self._on_recorded(gap_ms)

        self._means.recording.ask(lambda store: store.append((event,), settles=settles), recorded)

    def _on_recorded(self, gap_ms: int) -> None:
        """Go on once everything is on disk: decisions that arrive together count together."""
        self._under_way -= 1
        found = self._found
        if found is None or self._under_way:
            return
        if found.attempt.state.is_over:
            self.leave()
            self.ended.emit(found.attempt)
        elif found.attempt.state is AttemptState.INTERRUPTED:
            self._wait(found, gap_ms)
        else:
            self._seat(found, says_so=True)

    def _seat(self, found: Unfinished, *, says_so: bool) -> None:
        paper, session = self._paper, found.session
        if paper is None or session is None:
            return
        seat = Seat(place=self._place, session=session, paper=paper, attempt=found.attempt)
        self.leave()
        self.seated.emit(seat, found.used_ms, says_so)

    def _wait(self, found: Unfinished, gap_ms: int) -> None:
        name = "" if found.candidate is None else found.candidate.name
        self.shown.emit(
            ResumeScreen(
                place=self._place,
                name=name,
                answered=found.attempt.answered,
                total=found.attempt.items,
                left_ms=left_ms(found.attempt, found.used_ms),
                gap_ms=gap_ms,
            )
        )
        self.waited.emit()

    def _stamp(self, found: Unfinished) -> Stamp:
        used_ms = max(found.used_ms, found.attempt.used_ms)
        if found.session is not None:
            gap = gap_since(found.last_alive, Reading.of(self._means.clock))
            used_ms += used_by(gap, found.session.policy)
        return Stamp(used_ms, self._means.moments.now())
