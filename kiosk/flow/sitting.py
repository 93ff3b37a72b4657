"""The running attempt on screen: from the first question to the end."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam import beside
from kiosk.exam.closing import close_in_ms
from kiosk.exam.doors import Plan
from kiosk.exam.playing import Act
from kiosk.exam.resuming import Gap, Way, is_beyond, used_by, way_on
from kiosk.exam.route import Route
from kiosk.exam.sitting import NotNow, NotOfThePaper
from kiosk.exam.timing import run_out
from kiosk.flow import views
from kiosk.flow.board import Board, Mode
from kiosk.flow.countdown import KEEP_EVERY_MS, LONGEST_STEP_MS, Countdown
from kiosk.flow.covering import settle_cover
from kiosk.flow.doorway import Doorway
from kiosk.flow.live import LiveAttempt
from kiosk.flow.means import Means, nothing
from kiosk.flow.obedience import Obedience
from kiosk.flow.screens import Notice
from kiosk.flow.seat import Seat
from kiosk.flow.speaker import Speaker
from kiosk.flow.warner import Warner
from kiosk.store.errors import StoreError
from sync.protocol.attempts import Attempt, AttemptState
from sync.protocol.breaches import RELEASED
from sync.protocol.events import AnyEvent
from sync.protocol.ids import ItemId, RecordingId, ResponseId
from sync.protocol.wire import Directive, SessionRow

PULSE_MS = 1_000
"""How often `look` is called, more or less."""


class SittingPresenter(Speaker):
    """Turns what the candidate does into events, and events on disk into what is shown."""

    ended = Signal(object)
    """The Attempt, when its end is on disk, or that it goes on at another station."""
    interrupted = Signal()
    """The attempt waits for a center admin; that is on disk."""

    def __init__(self, seat: Seat, means: Means, countdown: Countdown, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._policy = seat.session.policy
        self._means = means
        self._countdown = countdown
        route = Route(seat.paper.paper, seat.attempt.seed, Plan.of(seat.session))
        self.live = LiveAttempt(
            seat.attempt,
            route,
            recording=means.recording,
            countdown=countdown,
            moments=means.moments,
            policy=seat.session.policy,
            parent=self,
        )
        self._board = Board(seat, self.live, countdown, means.moments.reading)
        self.doorway = Doorway(self.live, self._board, moments=means.moments, show=self._show, tell=self.tell)
        self._warner = Warner(self._policy)
        self._undo_shown = False
        self._pulses = 0
        self._is_released = self._is_begun = self._is_standing = False
        self.live.changed.connect(self._on_changed)
        self.live.given.connect(self._on_given)
        self.live.words_due.connect(self.words_due)
        self.live.failed.connect(self.hear_of_trouble)
        self.live.ended.connect(self._on_ended)
        countdown.ticked.connect(self._on_ticked)
        countdown.keep_due.connect(self._on_keep_due)

    # --- begin and end

    def begin(self, *, used_ms: int, is_offline: bool, notice: Notice | None = None) -> None:
        """Show the attempt at its current item, and let its time run."""
        self._countdown.set_used(max(used_ms, self.attempt.used_ms))
        self._warner.due(self._board.clocks)
        self._board.note_saving()
        self._board.note_network(is_offline=is_offline, unsent=1)
        self._board.notice = notice or self._board.letter
        self._is_begun = True
        self._show()

    def leave(self) -> None:
        """Forget the attempt: nothing of it stays in memory."""
        self._countdown.stop()
        self._countdown.ticked.disconnect(self._on_ticked)
        self._countdown.keep_due.disconnect(self._on_keep_due)
        self.live.forget()
        self.blockSignals(True)
        self.deleteLater()

    @property
    def attempt(self) -> Attempt:
        """The attempt as it is on disk."""
        return self.live.attempt

    @property
    def missing(self) -> tuple[str, ...]:
        """The holds that the exam demands and that are not held at this moment."""
        held = self._means.holds()
        lacking = tuple(hold for hold in self._policy.required_holds if hold not in held)
        return (*lacking, RELEASED) if self._is_released else lacking

    @property
    def desk(self) -> views.Desk:
        """Everything on the desk at this moment."""
        return self._board.desk

    # --- what the candidate does

    def respond(self, response: str, values: tuple[str, ...]) -> None:
        """A response of the current item was given, changed or taken back."""
        if self._board.mode is not Mode.QUESTION:
            return
        try:
            self.live.respond(self.desk.here.item, ResponseId(response), values)
        except (NotNow, NotOfThePaper):
            self._show()

    def annotate(self, item: ItemId, tool: str, values: tuple[str, ...], *, stimulus: str = "") -> None:
        """A tool left something at a question or its passage, where the exam allows that tool."""
        route = self.live.route
        belongs = route.is_beside(stimulus, item) if stimulus else route.holds(item)
        if belongs and tool in self.desk.tools:
            self.live.annotate(item, tool, values, stimulus=stimulus)

    def play(self, recording: RecordingId, act: Act, position_ms: int) -> None:
        """The player of a recording that stands on the present question told something."""
        desk = self.desk
        found = views.recording_of(desk, recording)
        if found is not None and (act is not Act.START or self._board.mode is Mode.QUESTION):
            self.live.play(found, desk.here.item, act, position_ms)

    def clear(self) -> None:
        """Take back the responses of the item, or give again what was just taken back."""
        here = self.desk.here.item
        if self.live.can_undo(here):
            self.live.undo_clear(here)
        else:
            self.live.clear(here)

    def switch(self, mode: Mode) -> None:
        """Show the questions, the review, or the last question before submission."""
        self.live.call_in()
        if not self.live.is_ending and self._board.mode is not Mode.TROUBLE:
            self._board.mode = mode
            self._show()

    def submit(self) -> None:
        """Second step of submission: end as soon as every answer is on disk."""
        if self._board.mode is Mode.SURE and not self._board.time.submit_in_ms:
            self.live.submit()
            self._show()

    def retry(self) -> None:
        """Try again to save what could not be saved; the used time shows whether the disk works."""
        self.live.retry()
        self._keep(self.live.used_ms, self._on_kept)

    def put_away_notice(self) -> None:
        """The notice was read; what the center wrote meanwhile is told next."""
        notice = self._board.notice
        if notice is not None and notice.message:
            self.live.read(notice.message)
        self.tell(self._board.letter)

    def read(self, message: str) -> None:
        """An urgent message was read: the questions come back when that is on disk."""
        self.live.read(message)

    # --- what others do

    def cover(self, causes: tuple[str, ...], *, for_staff: tuple[str, ...] = ()) -> None:
        """Breaches are to cover the questions; `for_staff` names those after which a person has to look."""
        self._board.note_breach(causes, self._means.moments.now_ms)
        self._board.undecided = tuple(dict.fromkeys((*self._board.undecided, *for_staff)))
        self._show()

    def release(self, *, is_released: bool) -> None:
        """Staff took the lock away for mending, or put it back: no question is seen meanwhile."""
        self._is_released = is_released
        if self._is_begun:
            self.look_at_holds()

    def stand(self, *, is_standing: bool) -> None:
        """Staff act at the station, or no longer: the candidate reads what happens, and pays no time for it."""
        self._is_standing = is_standing
        if is_standing:
            self._countdown.stop()
            self._keep(self.live.used_ms, nothing)
        elif self._is_begun:
            self._show()

    def look_at_holds(self) -> None:
        """Holds were lost or came back: show what may be seen now."""
        if self._board.is_covered or self.missing:
            self._show()

    def obey(self, order: Directive, cause: AnyEvent | None = None) -> Obedience:
        """Do what an admin decided about this attempt; a `cause` is recorded with it."""
        return self.live.obey(order, cause)

    def hear_of_gap(self, gap_ms: int) -> None:
        """The machine slept, or stood still: go on within policy, else wait for a center admin."""
        attempt, policy, gap = self.live.planned, self._board.session.policy, Gap(length_ms=gap_ms)
        if self.live.is_ending or attempt.state not in (AttemptState.ACTIVE, AttemptState.LOCKED):
            return
        way = way_on(attempt, policy, gap)
        self._countdown.use(used_by(gap, policy))
        if gap_ms < LONGEST_STEP_MS:
            # Shorter than what a slow moment of the program may take: evidence, nothing to decide.
            return
        if way is Way.TIME_UP:
            self.live.time_out()
        elif way is Way.BY_ADMIN:
            self.live.interrupt("sleep", gap_ms, sign_in=is_beyond(attempt, policy, gap))
        else:
            self.live.go_on(gap_ms)
            self.tell(Notice(kind="resumed"))

    def hear_of_session(self, session: SessionRow) -> None:
        """The session is another one now: it may close later."""
        self._board.session = session

    def look(self) -> None:
        """A second passed: the session's close ends what still runs, where its policy says so."""
        if close_in_ms(self._board.session, self._means.moments.now()) == 0:
            self.live.close()
        self._look_at_break()
        if self._board.is_covered and not self._countdown.is_running and self._board.mode is not Mode.TROUBLE:
            self._keep_alive()

    def _look_at_break(self) -> None:
        if self.attempt.on_break is not None:
            self.doorway.look()
            self.time_shown.emit(self._board.time)

    def _keep_alive(self) -> None:
        """The time under a cover is no gap: nobody is to take it for a crash."""
        self._pulses += 1
        if self._pulses * PULSE_MS >= KEEP_EVERY_MS:
            self._pulses = 0
            self._keep(self.live.used_ms, nothing)

    def hear_of_network(self, *, is_offline: bool, unsent: int) -> None:
        """A round of sync ended."""
        was_offline = self._board.saving.is_offline
        self._board.note_network(is_offline=is_offline, unsent=unsent)
        self.saving_shown.emit(self._board.saving)
        self._board.on_way.hear(unsent, self._means.recording, self._on_all_there)
        if was_offline != is_offline:
            self.tell(Notice(kind="offline" if is_offline else "online"))

    def _on_all_there(self) -> None:
        if self._board.mode is Mode.REVIEW:
            self._show()

    @Slot(object)
    def hear_of_trouble(self, error: StoreError) -> None:
        """Something could not be saved: nothing goes on before it can."""
        self.live.call_in()
        self._countdown.stop()
        self._board.fall_into(error)
        self._show()

    # --- what comes back

    @Slot(object, object)
    def _on_changed(self, before: Attempt, after: Attempt) -> None:
        if after.state is AttemptState.INTERRUPTED:
            self._countdown.stop()
            self.interrupted.emit()
        elif after.state is AttemptState.TRANSFERRING:
            self._on_ended(after)
        elif not after.state.is_over:
            self._show_change(before, after)

    def _show_change(self, before: Attempt, after: Attempt) -> None:
        self._board.recover()
        self._tell_saving()
        self._board.note_given(before, after)
        self._board.on_way.note(before, after)
        if len(after.messages) > len(before.messages) and (letter := self._board.letter) is not None:
            self.tell(letter)
        if self._is_same_screen(before, after):
            self._tell_responses()
        else:
            self._show()

    def _is_same_screen(self, before: Attempt, after: Attempt) -> bool:
        if beside.first_urgent(before) != beside.first_urgent(after):
            return False
        if views.heard(before) != views.heard(after):
            return False
        is_undo_shown = after.current is not None and self.live.can_undo(after.current) == self._undo_shown
        is_same = is_undo_shown and views.layout_of(before) == views.layout_of(after)
        return is_same and self._board.mode is Mode.QUESTION and self._countdown.is_running

    @Slot()
    def _on_given(self) -> None:
        self._tell_saving()
        self._tell_responses()

    @Slot(object)
    def _on_ended(self, attempt: Attempt) -> None:
        self._countdown.stop()
        self.ended.emit(attempt)

    @Slot(int)
    def _on_ticked(self, _used_ms: int) -> None:
        time = self._board.time
        self.time_shown.emit(time)
        exam = self._board.clocks[0]
        if exam.left_ms <= 0:
            self._end_in_time()
        else:
            self._look_at_sections()

    def _look_at_sections(self) -> None:
        if run_out(self.live.planned, self.live.used_ms):
            self.doorway.look()
        due = self._warner.due(self._board.clocks, self._board.reminder_ms)
        if due is not None:
            kind = "time_warning" if due.is_exam else "section_warning"
            unanswered = self.desk.unanswered_in(due.name)
            self.tell(Notice(kind=kind, left_ms=due.left_ms, open_questions=unanswered))

    def _end_in_time(self) -> None:
        """The attempt's own time is up, or the session closes before."""
        if self.live.left_ms <= 0:
            self.live.time_out()
        else:
            self.live.close()

    @Slot(int)
    def _on_keep_due(self, used_ms: int) -> None:
        self._keep(used_ms, nothing)

    def _keep(self, used_ms: int, then: Callable[[object], None]) -> None:
        attempt = self.attempt.id
        alive = self._means.moments.reading()
        self._means.recording.ask(lambda store: store.tick(attempt, used_ms, alive=alive), then, self.hear_of_trouble)

    def _on_kept(self, _nothing: object) -> None:
        if self._board.mode is Mode.TROUBLE and not self.live.is_stuck:
            self._board.recover()
            self._show()

    # --- what is shown

    def show_again(self) -> None:
        """Show what may be seen now, where something else was on screen."""
        self._show()

    def _show(self) -> None:
        """Show what may be seen: the holds are looked at before every question, whatever led here."""
        self._board.missing = self.missing
        settle_cover(self._board, self.live, self._countdown, self._policy)
        is_seen = self.attempt.state is AttemptState.ACTIVE and not self._board.is_covered
        if is_seen and not self.live.route.holds(self.attempt.current):
            # Nothing was disclosed yet: the first question's visit is on disk before it is shown.
            self.live.visit_first()
            return
        if is_seen and self.doorway.settle():
            return
        counts = self.attempt.on_break is not None and self.attempt.on_break.counted
        counts = counts or (self._board.is_covered and self._policy.clock_runs_covered)
        runs = (is_seen or counts) and not self._is_standing
        if runs and self.attempt.state is not AttemptState.PAUSED and self._board.mode is not Mode.TROUBLE:
            self._countdown.start()
        else:
            self._countdown.stop()
        desk = self.desk
        self._undo_shown = desk.can_undo
        self.shown.emit(self._board.screen())

    def tell(self, notice: Notice | None) -> None:
        """Say something until it is read; nothing puts away what was said."""
        self._board.notice = notice
        self.notice_shown.emit(notice)

    def _tell_saving(self) -> None:
        self._board.note_saving()
        self.saving_shown.emit(self._board.saving)

    def _tell_responses(self) -> None:
        desk = self.desk
        self.responses_shown.emit(views.given_of(desk), views.readings_of(desk))
        self.overview_shown.emit(desk.overview)
