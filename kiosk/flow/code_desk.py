"""A center admin decides at the seat with a code: what is asked, what is typed, what comes of it.

Nothing is shown before it is on disk: not the nonce, not that a code was wrong, and never that it was right.
"""

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.exam.codes import LONGEST_REASON, NOBODY, REASON, Case, CodeProblem, are_complete, takes_reason
from kiosk.flow.code_reading import Desk, Known, Typed, case_at, desk_of
from kiosk.flow.code_trial import CodeTrial
from kiosk.flow.duties import Duties
from kiosk.flow.fence import Fence
from kiosk.flow.means import Means
from kiosk.flow.obedience import Obedience, Obedient
from kiosk.flow.reception import ReceptionPresenter
from kiosk.flow.resumption import ResumptionPresenter
from kiosk.flow.screens import CodeScreen, Place, Screen
from kiosk.flow.sitting import SittingPresenter
from sync.protocol import events as ev
from sync.protocol.bundled_move import fence_after
from sync.protocol.ids import AttemptId
from sync.protocol.offline_codes import ON_STATION, Action, short_head
from sync.protocol.text import cleaned
from sync.protocol.time_budget import Category
from sync.protocol.wire import Directive

IDLE_MS = 5 * 60_000
"""So long after the last press the desk closes by itself: long enough to fetch a code, too short to be forgotten."""
Texts = tuple[str, ...]
ON_SLOTS = frozenset({Action.START, Action.REGRANT})
"""What is decided about a slot; the rest is about an attempt at this seat."""


class CodeDesk(QObject):
    """Lies over the station's screen while an admin is at it; what codes allow goes the server's decisions' way."""

    shown = Signal(object)
    """The desk's own screen, or the one below while nobody is at the desk."""

    def __init__(
        self,
        means: Means,
        *,
        sitting: Callable[[], SittingPresenter | None],
        resumption: ResumptionPresenter,
        reception: ReceptionPresenter,
        fence: Fence,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._means = means
        self._fence = fence
        self.duties = Duties(means, sitting, self)
        self._reason = ""
        self._sitting = sitting
        self._resumption = resumption
        self._reception = reception
        self._case: Case | None = None
        self._below: Screen | None = None
        self._screen = CodeScreen(place=Place(), actions=())
        self._trial = CodeTrial(means, self)
        self._trial.asked.connect(self._on_asked)
        self._trial.missed.connect(self._on_missed)
        self._trial.hit.connect(self._on_hit)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.leave)
        self.duties.shown.connect(self.shown)
        self.duties.refused.connect(self._on_not_done)

    # --- open and closed

    def lay(self, below: Screen) -> None:
        """This is to be on screen; while somebody is at the desk only below it, unless it is another kind of screen."""
        is_other = type(below) is not type(self._below)
        self._below = below
        if self.duties.is_busy:
            return  # what is about to happen stays on screen until it does
        if self._case is None or is_other:
            self._close()
            self.shown.emit(below)

    @Slot()
    def open(self) -> None:
        """Ask what is to be decided or done: the one door of the staff, at any screen."""
        case = case_at(self._sitting(), self._resumption.found) or self._reception.case or NOBODY
        if self._below is None or self.duties.is_busy:
            return
        self._close()
        self._case = case
        self._screen = _first(case, self._below.place, self._fence, is_released=self.duties.is_released)
        at = self._means.moments.now()
        self._means.recording.ask(partial(desk_of, case=case, at=at), partial(self._on_desk, case))

    @Slot()
    def leave(self) -> None:
        """Nothing more is decided: what lay below is on screen again."""
        if self._case is not None:
            self._close()
            self._show_below()

    def _close(self) -> None:
        self._idle.stop()
        self._case = None
        self._trial.begin()

    def _on_desk(self, case: Case, desk: Desk) -> None:
        if self._case is case:
            problem = self._screen.problem if desk.has_staff else CodeProblem.NO_STAFF
            actions, station = (case.actions, case.station) if desk.has_staff else ((), ())
            if not desk.seats:
                actions = tuple(action for action in actions if action is not Action.TRANSFER)
            self._show(actions=actions, station=station, problem=problem, **_told_of(desk))

    # --- what is asked

    @Slot(str)
    def pick(self, action: str) -> None:
        """This is to be decided: a nonce for it is on disk before it is shown."""
        offered = (*self._screen.actions, *self._screen.station)
        if self._case is not None and action in offered and not self._screen.is_busy:
            self._show(is_busy=True, problem=None, wait_ms=0)
            self._trial.ask(self._case, Action(action))

    @Slot()
    def choose_again(self) -> None:
        """Something else is to be decided."""
        self._trial.begin()
        self._show(action=None, nonce="", subject="", head="", problem=None, wait_ms=0, is_busy=False)

    @Slot(object)
    def _on_asked(self, event: ev.CodeAsked) -> None:
        if self._case is not None:
            self._show_nonce(self._case, event)

    def _show_nonce(self, case: Case, event: ev.CodeAsked) -> None:
        action = Action(event.action)
        self._show(
            action=action,
            takes_two=case.takes_two(action),
            takes_reason=takes_reason(action),
            subject=case.subject,
            head=short_head(event.head_seq, event.head),
            nonce=event.nonce,
            is_busy=False,
        )

    # --- what is typed

    @Slot(int, tuple, str, str, tuple)
    def give(self, minutes: int, typed: Texts, reason: str = "", seat: str = "", names: Texts = ()) -> None:
        """Codes, or passphrases with whose they are, were typed; they are looked at where nobody waits for it."""
        screen = self._screen
        if self._case is not None and screen.action is not None and not screen.is_busy:
            self._reason = cleaned(reason).strip()[:LONGEST_REASON]
            self._take(self._case, Typed(typed, minutes if screen.action is Action.ADD_TIME else 0, seat, names))

    def _take(self, case: Case, typed: Typed) -> None:
        problem = _hindrance(self._screen, typed, self._reason, is_safe=self.duties.is_safe)
        if problem is None:
            self._show(is_busy=True, problem=None, wait_ms=0)
            self._trial.take(case, self._screen.nonce, typed)
        else:
            self._show(problem=problem, wait_ms=0)

    @Slot(object, int, bool)
    def _on_missed(self, problem: CodeProblem, wait_ms: int, is_spent: bool) -> None:
        self._show(problem=CodeProblem.SPENT if is_spent else problem, wait_ms=wait_ms, is_busy=is_spent)
        if is_spent and self._case is not None and self._screen.action is not None:
            self._trial.ask(self._case, self._screen.action)

    # --- what comes of it

    @Slot(object, object)
    def _on_hit(self, used: ev.CodeUsed, known: Known) -> None:
        if self._case is not None and used.action in ON_SLOTS:
            self._trial.record(_with_grant(used, self._case), self._on_allowed)
        elif used.action in ON_STATION:
            self._trial.record((used, _acted(used, known, self._reason)), partial(self._on_duty, Action(used.action)))
        else:
            self._decide(used, known)

    def _decide(self, used: ev.CodeUsed, known: Known) -> None:
        """Have an attempt obey, as it obeys the server: the code's use and what it does are one step on disk."""
        if used.attempt is None:
            return
        order = _order(used, used.attempt, known, self._reason)
        if self._case is not None:
            order = _to_seat(replace(order, causes=self._case.causes), used, known, self._case)
        speaker: Obedient = self._sitting() or self._resumption
        if speaker.obey(order, used) is Obedience.TAKEN:
            self.leave()
        else:
            self._show(problem=CodeProblem.MOOT, is_busy=False)

    def _on_duty(self, action: Action) -> None:
        place = self._screen.place
        self._close()
        self.duties.begin(action, place)
        if action is Action.RELEASE and self._below is not None:
            self._show_below()

    @Slot(object, str)
    def _on_not_done(self, problem: CodeProblem, said: str) -> None:
        """It was recorded and could not be done: the desk says why, and the exam lies below it as before."""
        self.open()
        self._screen = replace(self._screen, problem=problem, detail=said)

    @Slot()
    def lock_again(self) -> None:
        """The mending is over."""
        self._close()
        self.duties.lock_again()
        self._show_below()

    def _show_below(self) -> None:
        """Show what may be seen now, which is not always what lay below before."""
        sitting = self._sitting()
        if sitting is not None:
            sitting.show_again()
        elif self._below is not None:
            self.shown.emit(self._below)

    def _on_allowed(self) -> None:
        self._close()
        self._means.syncing.hurry()
        self._reception.go_on()

    def _show(self, **changed: object) -> None:
        self._screen = replace(self._screen, **changed)
        if self._case is not None:
            if not self.duties.is_released:  # a machine that is being mended waits for a person
                self._idle.start()
            self.shown.emit(self._screen)


def _first(case: Case, place: Place, fence: Fence, *, is_released: bool) -> CodeScreen:
    """Return what is shown before the store says whose codes count: it fills in what may be chosen."""
    return CodeScreen(
        place=place,
        actions=case.actions,
        station=case.station,
        is_released=is_released,
        has_attempt=case.attempt is not None,
        gap_limit_ms=case.policy.gap_limit_ms,
        evidence=tuple((cause, fence.evidence.get(cause, "")) for cause in case.causes),
    )


def _told_of(desk: Desk) -> dict[str, object]:
    """Return what the screen says of what the store knows."""
    return {
        "most_minutes": desk.most_minutes,
        "seats": desk.seats,
        "people": desk.people,
        "opens_by_words": desk.opens_by_words,
    }


def _hindrance(screen: CodeScreen, typed: Typed, reason: str, *, is_safe: bool) -> CodeProblem | None:
    """Return why what was typed is not even looked at; it costs no try."""
    if screen.takes_reason and not reason:
        return CodeProblem.REASON
    if screen.action in ON_STATION and not is_safe:
        return CodeProblem.UNSAVED
    is_whole = are_complete(typed.codes, takes_two=screen.takes_two, are_passphrases=bool(typed.names))
    return None if is_whole and len(typed.names) in (0, len(typed.codes)) else CodeProblem.INCOMPLETE


def _order(used: ev.CodeUsed, attempt: AttemptId, known: Known, reason: str) -> Directive:
    """Return the decision as the server would send it."""
    return Directive(
        id=f"code-{used.nonce}",
        attempt=attempt,
        do=used.action,
        by=known.label(used.by),
        approved_by=known.label(used.approved_by),
        why=f"{REASON}{used.nonce} {reason}".rstrip(),
        amount_ms=used.amount_ms,
        category=Category.EXTENSION if used.amount_ms else "",
    )


def _to_seat(order: Directive, used: ev.CodeUsed, known: Known, case: Case) -> Directive:
    """Return the decision with where the attempt goes on, if it goes anywhere: under the fence after its own."""
    target = next((row for row in known.neighbors if row.station == used.to), None)
    if target is None:
        return order
    return replace(order, to=target.station, seat=target.seat, fence=fence_after(case.fence))


def _acted(used: ev.CodeUsed, known: Known, reason: str) -> ev.StaffActed:
    return ev.StaffActed(
        at=used.at,
        action=used.action,
        by=known.label(used.by),
        approved_by=known.label(used.approved_by),
        reason=reason,
        nonce=used.nonce,
        attempt=used.attempt,
    )


def _with_grant(used: ev.CodeUsed, case: Case) -> tuple[ev.AnyEvent, ...]:
    """Return what is recorded in one step: that a code was used, and the generation that it makes, if it makes one."""
    if used.action != Action.REGRANT or used.candidate is None:
        return (used,)
    granted = ev.SlotRegranted(
        at=used.at,
        candidate=used.candidate,
        generation=used.generation + 1,
        session=case.session,
        nonce=used.nonce,
        by=used.by,
        approved_by=used.approved_by,
    )
    return (used, granted)
