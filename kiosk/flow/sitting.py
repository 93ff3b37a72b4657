"""The running attempt on screen: from the first question to the end."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam.refusals import Refused
from kiosk.exam.route import Route
from kiosk.exam.sitting import NotNow, NotOfThePaper
from kiosk.exam.timing import urgency, warnings_crossed
from kiosk.flow import views
from kiosk.flow.countdown import Countdown
from kiosk.flow.live import LiveAttempt
from kiosk.flow.moments import Moments
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.replies import Recording
from kiosk.flow.screens import CoverScreen, Notice, Place, RefusalScreen, SaveState, Saving, Screen, TimeLeft
from kiosk.flow.store_reasons import reason_of
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from sync.protocol.attempts import Attempt, AttemptState
from sync.protocol.ids import AttemptId, ItemId, ResponseId
from sync.protocol.wire import Directive, SessionRow


class Mode(Enum):
    """Which screen of the running attempt is shown, unless it is covered."""

    QUESTION = auto()
    REVIEW = auto()
    SURE = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """What a sitting begins with."""

    place: Place
    session: SessionRow
    paper: OpenPaper
    attempt: Attempt


class SittingPresenter(QObject):
    """Turns what the candidate does into events, and events on disk into what is shown."""

    shown = Signal(object)
    time_shown = Signal(object)
    saving_shown = Signal(object)
    overview_shown = Signal(object)
    responses_shown = Signal(object, object)
    notice_shown = Signal(object)
    ended = Signal(object)
    """The Attempt, when its end is on disk."""

    def __init__(
        self,
        seat: Seat,
        *,
        recording: Recording,
        countdown: Countdown,
        moments: Moments,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._seat = seat
        self._recording = recording
        self._countdown = countdown
        self._moments = moments
        self._live = LiveAttempt(
            seat.attempt,
            Route(seat.paper.paper, seat.attempt.seed),
            recording=recording,
            countdown=countdown,
            moments=moments,
            parent=self,
        )
        self._mode = Mode.QUESTION
        self._saving = Saving()
        self._notice: Notice | None = None
        self._causes: tuple[str, ...] = ()
        self._cover_since_ms = 0
        self._told_left_ms = 0
        self._live.changed.connect(self._on_changed)
        self._live.given.connect(self._on_given)
        self._live.failed.connect(self._on_failed)
        self._live.ended.connect(self._on_ended)
        countdown.ticked.connect(self._on_ticked)
        countdown.keep_due.connect(self._on_keep_due)

    # --- begin and end

    def begin(self, *, used_ms: int, is_offline: bool, notice: Notice | None = None) -> None:
        """Show the attempt at its current item, and let its time run."""
        self._countdown.set_used(max(used_ms, self.attempt.used_ms))
        self._told_left_ms = self._live.left_ms
        has_answers = self.attempt.answered > 0
        self._saving = Saving(
            state=SaveState.ON_COMPUTER if has_answers else SaveState.NOTHING_YET, is_offline=is_offline
        )
        self._notice = notice
        if self._live.route.holds(self.attempt.current):
            self._show()
        else:
            self._live.visit(self._live.route.stops[0].item)

    def leave(self) -> None:
        """Forget the attempt: nothing of it stays in memory."""
        self._countdown.stop()
        self._countdown.ticked.disconnect(self._on_ticked)
        self._countdown.keep_due.disconnect(self._on_keep_due)
        self._live.forget()
        self.blockSignals(True)
        self.deleteLater()

    @property
    def attempt(self) -> Attempt:
        """The attempt as it is on disk."""
        return self._live.attempt

    @property
    def desk(self) -> views.Desk:
        """Everything on the desk at this moment."""
        current = self.attempt.current
        return views.Desk(
            place=self._seat.place,
            session=self._seat.session,
            paper=self._seat.paper,
            route=self._live.route,
            attempt=self.attempt,
            time=self._time(),
            saving=self._saving,
            unsaved={} if current is None else self._live.unsaved(current),
            notice=self._notice,
        )

    # --- what the candidate does

    def respond(self, response: str, values: tuple[str, ...]) -> None:
        """A response of the current item was given, changed or taken back."""
        if self._mode is not Mode.QUESTION:
            return
        try:
            self._live.respond(self.desk.here.item, ResponseId(response), values)
        except (NotNow, NotOfThePaper):
            self._show()

    def flush(self) -> None:
        """The text field lost the focus: what was typed is due."""
        self._live.flush()

    def go_to(self, item: str) -> None:
        """Show another item, where the paper allows it."""
        desk, target = self.desk, ItemId(item)
        if self._live.is_ending or not desk.route.holds(target):
            return
        if desk.route.may_jump(desk.here.item, target):
            self._mode = Mode.QUESTION
            self._live.visit(target)

    def go_on(self) -> None:
        """Show the next item, or the review after the last one."""
        following = views.next_item(self.desk)
        if following is None:
            self.switch(Mode.REVIEW)
        else:
            self.go_to(following)

    def go_back(self) -> None:
        """Show the item before."""
        desk = self.desk
        before = desk.route.before(desk.here.item)
        if before is not None:
            self.go_to(before.item)

    def mark(self, marked: bool) -> None:
        """Mark the current question for another look, or no longer."""
        self._live.mark(self.desk.here.item, marked)

    def clear(self) -> None:
        """Take back every response of the current item."""
        self._live.clear(self.desk.here.item)

    def switch(self, mode: Mode) -> None:
        """Show the questions, the review, or the last question before submission."""
        self._live.flush()
        if not self._live.is_ending and self._mode is not Mode.TROUBLE:
            self._mode = mode
            self._show()

    def submit(self) -> None:
        """Second step of submission: end as soon as every answer is on disk."""
        if self._mode is Mode.SURE:
            self._live.submit()
            self._show()

    def put_away_notice(self) -> None:
        """The notice was read."""
        self._tell(None)

    def retry(self) -> None:
        """Try again to save what could not be saved."""
        self._live.retry()

    # --- what others do

    def cover(self, causes: tuple[str, ...]) -> None:
        """The lock lost a hold that the exam demands: cover the questions, stop the clock."""
        self._causes = causes
        self._cover_since_ms = self._moments.now_ms
        self._countdown.stop()
        self._live.lock(causes[0] if causes else "lock")

    def uncover(self) -> None:
        """Every hold is held again: go on."""
        self._live.unlock()

    def obey(self, order: Directive) -> bool:
        """Do what an admin decided about this attempt; returns False where no event comes of it."""
        if order.do == "message":
            self._tell(Notice(kind="message", text=order.text))
            return False
        return self._live.obey(order)

    def supersede(self, generation: int) -> None:
        """Note that a later generation of the slot exists."""
        self._live.supersede(generation)

    def hear_of_network(self, *, is_offline: bool, unsent: int) -> None:
        """A round of sync ended."""
        was_offline, state = self._saving.is_offline, self._saving.state
        if unsent == 0 and state is SaveState.ON_COMPUTER and self._live.is_saved:
            state = SaveState.ON_SERVER
        self._saving = Saving(state=state, is_offline=is_offline)
        self.saving_shown.emit(self._saving)
        if was_offline != is_offline:
            self._tell(Notice(kind="offline" if is_offline else "online"))

    # --- what comes back

    @Slot(object, object)
    def _on_changed(self, before: Attempt, after: Attempt) -> None:
        if after.state.is_over:
            return
        if self._mode is Mode.TROUBLE:
            self._mode = Mode.QUESTION
        self._tell_saving()
        added = sum(a.amount_ms for a in after.adjustments[len(before.adjustments) :])
        if added:
            self._notice = Notice(kind="time_added", amount_ms=added, text=after.adjustments[-1].why)
        is_same = (before.current, before.state, before.marked, added) == (
            after.current,
            after.state,
            after.marked,
            0,
        )
        if is_same and self._countdown.is_running and self._mode is Mode.QUESTION:
            self._tell_responses()
        else:
            self._show()

    @Slot()
    def _on_given(self) -> None:
        self._tell_saving()
        self._tell_responses()

    @Slot(object)
    def _on_failed(self, error: StoreError) -> None:
        self._countdown.stop()
        self._mode = Mode.TROUBLE
        self._show_trouble(error)

    @Slot(object)
    def _on_ended(self, attempt: Attempt) -> None:
        self._countdown.stop()
        self.ended.emit(attempt)

    @Slot(int)
    def _on_ticked(self, _used_ms: int) -> None:
        time = self._time()
        crossed = warnings_crossed(self._told_left_ms, time.left_ms, self._seat.session.policy)
        self._told_left_ms = time.left_ms
        self.time_shown.emit(time)
        if time.left_ms <= 0:
            self._live.time_out()
        elif crossed:
            unanswered = len(self.desk.overview.open)
            self._tell(Notice(kind="time_warning", left_ms=crossed[-1], open_questions=unanswered))

    @Slot(int)
    def _on_keep_due(self, used_ms: int) -> None:
        self._recording.ask(_Tick(self.attempt.id, used_ms), _nothing)

    # --- what is shown

    def _show(self) -> None:
        state = self.attempt.state
        if state is AttemptState.ACTIVE and self._mode is not Mode.TROUBLE:
            self._countdown.start()
        elif state is not AttemptState.ACTIVE:
            self._countdown.stop()
        self.shown.emit(self._screen(state))

    def _screen(self, state: AttemptState) -> Screen:
        desk = self.desk
        if state is not AttemptState.ACTIVE:
            return self._covered(desk, "breach" if state is AttemptState.LOCKED else "paused")
        match self._mode:
            case Mode.REVIEW:
                return views.review(desk)
            case Mode.SURE:
                return views.sure(desk, is_busy=self._live.is_ending)
            case _:
                return views.question(desk)

    def _covered(self, desk: views.Desk, why: str) -> CoverScreen:
        return CoverScreen(
            place=desk.place,
            why=why,
            causes=self._causes,
            since_ms=self._cover_since_ms or self._moments.now_ms,
            answered=desk.overview.answered,
            total=desk.overview.total,
            left_ms=desk.time.left_ms,
            goes_on_by_itself=why == "breach",
        )

    def _show_trouble(self, error: StoreError) -> None:
        self.shown.emit(
            RefusalScreen(
                place=self._seat.place,
                refused=Refused(reason=reason_of(error), detail=error.code),
                exam=self._seat.session.title,
                can_retry=True,
                can_sign_out=False,
            )
        )

    def _time(self) -> TimeLeft:
        left, policy = self._live.left_ms, self._seat.session.policy
        return TimeLeft(
            left_ms=left,
            urgency=urgency(left, policy),
            is_paused=not self._countdown.is_running,
            may_hide=policy.may_hide_time,
        )

    def _tell(self, notice: Notice | None) -> None:
        self._notice = notice
        self.notice_shown.emit(notice)

    def _tell_saving(self) -> None:
        state = SaveState.SAVING
        if self._live.is_saved:
            state = SaveState.ON_COMPUTER if self.attempt.responses else SaveState.NOTHING_YET
        self._saving = Saving(state=state, is_offline=self._saving.is_offline)
        self.saving_shown.emit(self._saving)

    def _tell_responses(self) -> None:
        desk = self.desk
        self.responses_shown.emit(views.given_of(desk), views.readings_of(desk))
        self.overview_shown.emit(desk.overview)


@dataclass(frozen=True, slots=True)
class _Tick:
    attempt: AttemptId
    used_ms: int

    def __call__(self, store: Store) -> None:
        store.tick(self.attempt, self.used_ms)


def _nothing(_result: object) -> None:
    """A kept tick needs no answer."""
