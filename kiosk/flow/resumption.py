"""What the station does with an attempt that was running when the program ended."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.clock import Reading
from kiosk.exam.refusals import Reason, Refused
from kiosk.exam.resuming import Gap, Way, gap_since, way_on
from kiosk.exam.route import Route
from kiosk.exam.sitting import Obeyed, Sitting, Stamp
from kiosk.flow.means import Means
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.screens import Place, RefusalScreen, ResumeScreen
from kiosk.flow.seat import Seat
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt, AttemptState, apply
from sync.protocol.wire import CandidateRow, Directive, SessionRow


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
    seated = Signal(object, int, bool)
    """Seat, used time, and whether to say that the attempt goes on."""
    ended = Signal(object)
    """The Attempt, when its time was up already."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._place = Place()
        self._found: Unfinished | None = None
        self._paper: OpenPaper | None = None

    def begin(self, place: Place, found: Unfinished) -> None:
        """Open the paper again with the persisted key, then go on."""
        self._place, self._found = place, found
        self._means.desk.open(found.attempt.package, found.attempt.session, self._on_opened)

    @property
    def is_waiting(self) -> bool:
        """Whether an unfinished attempt waits here."""
        return self._found is not None

    def retry(self) -> None:
        """Try once more to open the paper."""
        if self._found is not None:
            self.begin(self._place, self._found)

    def leave(self) -> None:
        """Forget the attempt."""
        self._found = self._paper = None

    def obey(self, order: Directive) -> bool:
        """Do what an admin decided about the waiting attempt; returns False where no event comes of it."""
        found, paper = self._found, self._paper
        if found is None or paper is None:
            return False
        event = Sitting(found.attempt, Route(paper.paper, found.attempt.seed)).obey(order, self._stamp(found))
        if event is not None:
            self._record(found, event, self._on_obeyed, settles=order.id)
        return event is not None

    def _on_obeyed(self, found: Unfinished) -> None:
        if found.attempt.state.is_over:
            self.ended.emit(found.attempt)
        elif found.attempt.state is AttemptState.INTERRUPTED:
            self._show_waiting(found, Gap(length_ms=0))
        else:
            self._seat(found, says_so=True)

    def _on_opened(self, opened: OpenPaper | Refused) -> None:
        found = self._found
        if found is None:
            return
        if isinstance(opened, Refused) or found.session is None:
            refused = opened if isinstance(opened, Refused) else Refused(reason=Reason.NO_SESSION)
            self.shown.emit(RefusalScreen(place=self._place, refused=refused, can_retry=True, can_sign_out=False))
            return
        self._paper = opened
        self._go_on(found, found.session)

    def _go_on(self, found: Unfinished, session: SessionRow) -> None:
        now = Reading.of(self._means.clock)
        gap = gap_since(found.last_alive, now)
        stamp = self._stamp(found)
        attempt = found.attempt.id
        match way_on(found.attempt, session.policy, gap):
            case Way.BY_ITSELF:
                resumed = ev.AttemptResumed(at=stamp.at, attempt=attempt, used_ms=stamp.used_ms, gap_ms=gap.length_ms)
                self._record(found, resumed, lambda after: self._seat(after, says_so=True))
            case Way.STAYS_PAUSED:
                self._seat(found, says_so=False)
            case Way.TIME_UP:
                self._time_out(found, stamp)
            case Way.BY_ADMIN if found.attempt.state is AttemptState.INTERRUPTED:
                self._show_waiting(found, gap)
            case Way.BY_ADMIN:
                interrupted = ev.AttemptInterrupted(
                    at=stamp.at, attempt=attempt, used_ms=stamp.used_ms, why="gap", gap_ms=gap.length_ms
                )
                self._record(found, interrupted, lambda after: self._show_waiting(after, gap))

    def _time_out(self, found: Unfinished, stamp: Stamp) -> None:
        paper = self._paper
        if paper is not None:
            event = Sitting(found.attempt, Route(paper.paper, found.attempt.seed)).time_out(stamp)
            self._record(found, event, lambda after: self.ended.emit(after.attempt))

    def _record(
        self,
        found: Unfinished,
        event: Obeyed | ev.AttemptInterrupted | ev.AttemptTimedOut,
        then: Callable[[Unfinished], None],
        *,
        settles: str | None = None,
    ) -> None:
        after = Unfinished(
            attempt=apply(found.attempt, event),
            used_ms=found.used_ms,
            last_alive=found.last_alive,
            session=found.session,
            candidate=found.candidate,
        )

        def recorded(_places: object) -> None:
            self._found = after
            then(after)

        self._means.recording.ask(lambda store: store.append((event,), settles=settles), recorded)

    def _seat(self, found: Unfinished, *, says_so: bool) -> None:
        paper, session = self._paper, found.session
        if paper is None or session is None:
            return
        seat = Seat(place=self._place, session=session, paper=paper, attempt=found.attempt)
        self.leave()
        self.seated.emit(seat, found.used_ms, says_so)

    def _show_waiting(self, found: Unfinished, gap: Gap) -> None:
        name = "" if found.candidate is None else found.candidate.name
        self.shown.emit(
            ResumeScreen(
                place=self._place,
                name=name,
                answered=found.attempt.answered,
                total=found.attempt.items,
                left_ms=max(0, found.attempt.left_ms - (found.used_ms - found.attempt.used_ms)),
                gap_ms=gap.length_ms,
            )
        )

    def _stamp(self, found: Unfinished) -> Stamp:
        return Stamp(max(found.used_ms, found.attempt.used_ms), self._means.moments.now())
