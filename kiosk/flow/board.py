"""What stands around the running attempt on screen: mode, notice, saving, cover; and the screen they make."""

from enum import Enum, auto

from kiosk.exam.closing import left_until_end
from kiosk.exam.refusals import Refused
from kiosk.exam.timing import urgency
from kiosk.flow import views
from kiosk.flow.countdown import Countdown
from kiosk.flow.live import LiveAttempt
from kiosk.flow.screens import CoverScreen, Notice, RefusalScreen, SaveState, Saving, Screen, TimeLeft
from kiosk.flow.seat import Seat
from kiosk.flow.store_reasons import reason_of
from kiosk.store.errors import StoreError
from sync.protocol.attempts import Attempt, AttemptState


class Mode(Enum):
    """Which screen of the running attempt is shown, unless it is covered."""

    QUESTION = auto()
    REVIEW = auto()
    SURE = auto()
    TROUBLE = auto()


class Board:
    """Everything that is shown and is not part of the attempt itself."""

    def __init__(self, seat: Seat, live: LiveAttempt, countdown: Countdown) -> None:
        self._seat = seat
        self.session = seat.session
        """As it is now: a center may let it close later."""
        self._live = live
        self._countdown = countdown
        self._trouble: StoreError | None = None
        self.mode = Mode.QUESTION
        self.saving = Saving()
        self.notice: Notice | None = None
        self.is_covered = False
        """Covered at once, whenever that is on disk."""
        self.causes: tuple[str, ...] = ()
        self.covered_since_ms = 0

    @property
    def time(self) -> TimeLeft:
        """The countdown at this moment."""
        left, policy = self.left_ms, self.session.policy
        return TimeLeft(
            left_ms=left,
            urgency=urgency(left, policy),
            is_paused=not self._countdown.is_running,
            may_hide=policy.may_hide_time,
        )

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
            time=self.time,
            saving=self.saving,
            unsaved={} if attempt.current is None else self._live.unsaved(attempt.current),
            notice=self.notice,
        )

    def fall_into(self, trouble: StoreError) -> None:
        """Nothing can be saved: everything else is out of sight until it can."""
        self._trouble = trouble
        self.mode = Mode.TROUBLE

    def recover(self) -> None:
        """It could be saved after all."""
        if self.mode is Mode.TROUBLE:
            self._trouble = None
            self.mode = Mode.QUESTION

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

    def note_added_time(self, before: Attempt, after: Attempt) -> None:
        """Say it where somebody gave more time."""
        new = after.adjustments[len(before.adjustments) :]
        if new:
            amount_ms = sum(adjustment.amount_ms for adjustment in new)
            self.notice = Notice(kind="time_added", amount_ms=amount_ms, text=new[-1].why)

    def screen(self) -> Screen:
        """Return what is to be shown now."""
        desk, state = self.desk, self._live.attempt.state
        if self._trouble is not None:
            return self._refusal(self._trouble)
        if self.is_covered or state is not AttemptState.ACTIVE:
            is_breach = self.is_covered or state is AttemptState.LOCKED
            return self._cover(desk, "breach" if is_breach else "paused")
        match self.mode:
            case Mode.REVIEW:
                return views.review(desk)
            case Mode.SURE:
                return views.sure(desk, is_busy=self._live.is_ending)
            case _:
                return views.question(desk)

    def _cover(self, desk: views.Desk, why: str) -> CoverScreen:
        return CoverScreen(
            place=desk.place,
            why=why,
            causes=self.causes,
            since_ms=self.covered_since_ms or desk.attempt.last.best_ms,
            answered=desk.overview.answered,
            total=desk.overview.total,
            left_ms=desk.time.left_ms,
            goes_on_by_itself=why == "breach",
            takes_codes=True,
        )

    def _refusal(self, error: StoreError) -> RefusalScreen:
        return RefusalScreen(
            place=self._seat.place,
            refused=Refused(reason=reason_of(error), detail=error.code),
            exam=self._seat.session.title,
            can_retry=True,
            can_sign_out=False,
        )
