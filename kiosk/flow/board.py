"""What stands around the running attempt on screen: mode, notice, saving, cover; and the screen they make."""

from collections.abc import Callable
from enum import Enum, auto

from kiosk.clock import Reading
from kiosk.exam import beside, breaks
from kiosk.exam.closing import left_until_end
from kiosk.exam.passing import Step
from kiosk.exam.refusals import Refused
from kiosk.exam.reminder import reminder_ms
from kiosk.exam.timing import Clock, section_clock, submit_in_ms
from kiosk.flow import door_views, views
from kiosk.flow.countdown import Countdown
from kiosk.flow.live import LiveAttempt
from kiosk.flow.on_way import OnWay
from kiosk.flow.screens import CoverScreen, LetterScreen, Notice, RefusalScreen, SaveState, Saving, Screen, TimeLeft
from kiosk.flow.seat import Seat
from kiosk.flow.store_reasons import reason_of
from kiosk.flow.warner import timed
from kiosk.store.errors import StoreError
from sync.protocol.attempts import Attempt, AttemptState
from sync.protocol.breaches import INCOMPLETE, covered_ms


class Mode(Enum):
    """Which screen of the running attempt is shown, unless it is covered."""

    QUESTION = auto()
    REVIEW = auto()
    SURE = auto()
    DOOR = auto()
    """What stands before the next question: see `Board.door`."""
    BREAK = auto()
    """Whether a break is really wanted."""
    TROUBLE = auto()


class Board:
    """Everything that is shown and is not part of the attempt itself."""

    def __init__(self, seat: Seat, live: LiveAttempt, countdown: Countdown, reading: Callable[[], Reading]) -> None:
        self._reading = reading
        self._seat = seat
        self.session = seat.session
        """As it is now: a center may let it close later."""
        self._live = live
        self._countdown = countdown
        self._trouble: StoreError | None = None
        self.mode = Mode.QUESTION
        self.saving = Saving()
        self.notice: Notice | None = None
        self.missing: tuple[str, ...] = ()
        """Required holds that are not held: covered at once, whenever that is on disk."""
        self.on_way = OnWay(live.attempt)
        self.causes: tuple[str, ...] = ()
        """Why the questions are covered, as far as anybody told."""
        self.undecided: tuple[str, ...] = ()
        """Breaches that a person has to look at, and that could not be recorded as such yet."""
        self._covered_since_ms = 0
        self.door: Step | None = None
        """What is asked before the next question."""
        self.came_from = Mode.QUESTION
        """Where a break was asked for."""
        self.looks_back = False
        """Whether the candidate reads what is closed."""
        self.ran_out: str | None = None
        """The title of the section whose time just ran out."""

    @property
    def time(self) -> TimeLeft:
        """The countdown at this moment."""
        attempt, policy = self._live.planned, self.session.policy
        return timed(
            self.clocks,
            policy,
            is_paused=not self._countdown.is_running,
            break_ms=self.break_left_ms,
            submit_in_ms=submit_in_ms(attempt, self._live.used_ms, policy, self._seat.paper.paper),
            reminder_ms=self.reminder_ms,
        )

    @property
    def reminder_ms(self) -> int:
        """At how much time left the candidate wants to be reminded; 0: not at all."""
        return reminder_ms(self._live.planned.arranged)

    @property
    def clocks(self) -> tuple[Clock, ...]:
        """What runs out: the exam's time, and the section's where one is open that has its own."""
        attempt = self._live.planned
        exam = Clock(name="", left_ms=self.left_ms, total_ms=attempt.budget.total_ms)
        section = section_clock(attempt, self._live.used_ms)
        return (exam,) if section is None else (exam, section)

    @property
    def break_left_ms(self) -> int | None:
        """How long the break still lasts; None where there is none."""
        taken = self._live.planned.on_break
        return None if taken is None else breaks.left_ms(taken, self._reading())

    @property
    def left_ms(self) -> int:
        """The time that is really left: the attempt's, or until a close that ends it."""
        return left_until_end(self._live.left_ms, self.session, self._live.stamp().at)

    @property
    def desk(self) -> views.Desk:
        """Everything on the desk at this moment."""
        attempt = self._live.attempt
        return views.Desk(
            place=self._seat.place,
            session=self.session,
            paper=self._seat.paper,
            route=self._live.route,
            attempt=attempt,
            planned=self._live.planned,
            time=self.time,
            saving=self.saving,
            unsaved={} if attempt.current is None else self._live.unsaved(attempt.current),
            notice=self.notice,
            looks_back=self.looks_back,
            can_undo=attempt.current is not None and self._live.can_undo(attempt.current),
            on_way=self.on_way.items,
        )

    @property
    def is_covered(self) -> bool:
        """Whether a breach covers the questions, or is about to."""
        attempt = self._live.planned
        waits = bool(attempt.for_staff) and attempt.state in (AttemptState.ACTIVE, AttemptState.LOCKED)
        return bool(self.missing) or waits or self._live.attempt.state is AttemptState.LOCKED

    def note_breach(self, causes: tuple[str, ...], now_ms: int) -> None:
        """Remember what covered the questions, and since when."""
        if not self.causes:
            self._covered_since_ms = now_ms
        self.causes = tuple(dict.fromkeys((*self.causes, *causes)))

    def forget_breach(self) -> None:
        """The questions can be seen again."""
        self.causes, self._covered_since_ms = (), 0

    def fall_into(self, trouble: StoreError) -> None:
        """Nothing can be saved: everything else is out of sight until it can."""
        self._trouble = trouble
        self.mode = Mode.TROUBLE

    def recover(self) -> None:
        """It could be saved after all."""
        if self.mode is Mode.TROUBLE:
            self._trouble, self.mode = None, Mode.QUESTION

    def note_saving(self) -> None:
        """Look where the last answer is now."""
        state = SaveState.SAVING
        if self._live.is_saved:
            state = SaveState.ON_COMPUTER if self._live.attempt.responses else SaveState.NOTHING_YET
        self.saving = Saving(state=state, is_offline=self.saving.is_offline)

    def note_network(self, *, is_offline: bool, unsent: int) -> None:
        """A round of sync ended."""
        state = self.saving.state
        if unsent == 0 and state is SaveState.ON_COMPUTER and self._live.is_saved:
            state = SaveState.ON_SERVER
        self.saving = Saving(state=state, is_offline=is_offline)

    def note_given(self, before: Attempt, after: Attempt) -> None:
        """Say it where somebody gave more time, or changed how the candidate sits the exam."""
        if before.accommodations != after.accommodations:
            self.notice = Notice(kind="accommodated")
        if new := after.adjustments[len(before.adjustments) :]:
            amount_ms = sum(adjustment.amount_ms for adjustment in new)
            self.notice = Notice(kind="time_added", amount_ms=amount_ms, text=new[-1].why)

    @property
    def letter(self) -> Notice | None:
        """The message of the center that is to be told next beside the question."""
        letter = beside.first_unread(self._live.planned)
        return None if letter is None else Notice(kind="message", text=letter.text, message=letter.id)

    def screen(self) -> Screen:
        """Return what is to be shown now."""
        desk, state = self.desk, self._live.attempt.state
        if self._trouble is not None:
            return self._refusal(self._trouble)
        if self.is_covered:
            return self._cover(desk)
        if state is AttemptState.ON_BREAK:
            return door_views.on_break(desk)
        if state is not AttemptState.ACTIVE:
            return door_views.paused(desk)
        if (urgent := beside.first_urgent(self._live.planned)) is not None:
            return LetterScreen(
                place=desk.place,
                exam=desk.session.title,
                message=urgent.id,
                text=urgent.text,
                at_ms=urgent.at.best_ms,
                time=desk.time,
            )
        match self.mode:
            case Mode.DOOR if self.door is not None:
                return door_views.door(desk, self.door, ran_out=self.ran_out)
            case Mode.BREAK:
                return door_views.ask_break(desk)
            case Mode.REVIEW:
                return views.review(desk)
            case Mode.SURE:
                return views.sure(desk, is_busy=self._live.is_ending)
            case _:
                return views.question(desk)

    def _cover(self, desk: views.Desk) -> CoverScreen:
        attempt, now = self._live.planned, self._live.stamp().at
        since_ms = now.best_ms if attempt.covered_since is None else attempt.covered_since.best_ms
        return CoverScreen(
            place=desk.place,
            why="breach",
            causes=self.causes or attempt.for_staff or (INCOMPLETE,),
            since_ms=self._covered_since_ms or since_ms,
            answered=desk.overview.answered,
            total=desk.overview.total,
            left_ms=desk.time.left_ms,
            goes_on_by_itself=not attempt.for_staff,
            takes_codes=True,
            clock_runs=self._countdown.is_running,
            covered_ms=covered_ms(attempt, now),
        )

    def _refusal(self, error: StoreError) -> RefusalScreen:
        return RefusalScreen(
            place=self._seat.place,
            refused=Refused(reason=reason_of(error), detail=error.code),
            exam=self._seat.session.title,
            can_retry=True,
            can_sign_out=False,
        )
