"""The running attempt as it is on disk, and what is on its way there. Knows no screen."""

from collections.abc import Callable
from contextlib import suppress

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam import beside
from kiosk.exam.breaks import Offer
from kiosk.exam.moving import TRANSFER
from kiosk.exam.obeying import Stamp, leaves_typing
from kiosk.exam.playing import Act, told
from kiosk.exam.recorded import Ending, Own
from kiosk.exam.route import Route
from kiosk.exam.sitting import NotNow, NotOfThePaper, Sitting
from kiosk.exam.timing import left_ms
from kiosk.flow.countdown import Countdown
from kiosk.flow.moments import Moments
from kiosk.flow.obedience import Obedience
from kiosk.flow.outbox import Outbox
from kiosk.flow.replies import Recording
from kiosk.flow.typed import Typed
from kiosk.flow.views import is_typed
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt, AttemptState, Looks, apply
from sync.protocol.events import AnyEvent
from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.recordings import Recording as Heard
from sync.protocol.tools import Tool
from sync.protocol.welcome import HandCause
from sync.protocol.wire import Directive, Policy


class LiveAttempt(QObject):
    """One attempt from begin to end. It changes only when an event is on disk."""

    changed = Signal(object, object)
    """The Attempt before and after events that are on disk."""
    given = Signal()
    """Something was given that is not on disk yet; it is shown at once, but not as saved."""
    words_due = Signal()
    """What is being composed is to be given now: a moment later nothing is taken any more."""
    failed = Signal(object)
    """A StoreError: nothing moves until `retry`."""
    ended = Signal(object)
    """The Attempt, its end on disk."""

    def __init__(
        self,
        begun: Attempt,
        route: Route,
        *,
        recording: Recording,
        countdown: Countdown,
        moments: Moments,
        policy: Policy | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._attempt = begun
        self._policy = policy or Policy()
        self._planned = Sitting(begun, route)
        """The attempt with everything that is on its way to disk: what may be done next is decided by it."""
        self._countdown = countdown
        self._moments = moments
        self._outbox = Outbox(recording, self)
        self._typed, self._noted = Typed(self), Typed(self)  # answers, and notes at questions
        self._obeyed: set[str] = set()
        self._cleared: tuple[ItemId, dict[ResponseId, tuple[str, ...]]] | None = None
        """What was taken back last, of which item."""
        self._ending: Callable[[], Ending] | None = None
        self._outbox.recorded.connect(self._on_recorded)
        self._outbox.failed.connect(self.failed)
        self._typed.due.connect(self._on_due)
        self._noted.due.connect(self._annotate)

    @property
    def attempt(self) -> Attempt:
        """The attempt as it is on disk."""
        return self._attempt

    @property
    def route(self) -> Route:
        """The way through its paper."""
        return self._planned.route

    @property
    def left_ms(self) -> int:
        """Time left at this moment."""
        return left_ms(self._attempt, self._countdown.used_ms)

    @property
    def is_saved(self) -> bool:
        """Whether everything that was given is on disk."""
        return self._outbox.is_empty and self._typed.is_empty and self._noted.is_empty

    @property
    def is_stuck(self) -> bool:
        """Whether something could not be saved and waits for `retry`."""
        return self._outbox.has_failed

    @property
    def used_ms(self) -> int:
        """Time used at this moment."""
        return self._countdown.used_ms

    @property
    def is_ending(self) -> bool:
        """Whether the end was decided, so that nothing more is taken."""
        return self._ending is not None

    def unsaved(self, item: ItemId) -> dict[ResponseId, tuple[str, ...]]:
        """Return what was given to an item and is not on disk yet."""
        saved = self._attempt.responses.get(item, {})
        given = {**self._planned.attempt.responses.get(item, {}), **self._typed.of(item)}
        return {response: values for response, values in given.items() if values != saved.get(response, ())}

    def stamp(self) -> Stamp:
        """Return this moment, and the time used until now."""
        return Stamp(self._countdown.used_ms, self._moments.now())

    @property
    def _takes(self) -> bool:
        """Whether the candidate may still do anything, as far as is decided."""
        return self._planned.attempt.state is AttemptState.ACTIVE and not self.is_ending

    def respond(self, item: ItemId, response: ResponseId, values: tuple[str, ...]) -> None:
        """Take a response; text waits for a pause in the typing. Raises NotNow, NotOfThePaper."""
        if not self._takes or not self._planned.attempt.takes(item, self.used_ms):
            raise NotNow(self._planned.attempt.state)
        self._cleared = None
        if is_typed(self.route.item(item), response) and not self._is_leaving(item):
            self._typed.put(item, response, values)
        else:
            self._respond(item, response, values)
        self.given.emit()

    def visit(self, item: ItemId) -> None:
        """Go to an item."""
        self.flush()
        if self._takes:
            self._put(self._planned.visit(item, self.stamp()))

    def pass_to(self, item: ItemId) -> None:
        """Go to an item that can still be answered, through the doors on the way."""
        self.flush()
        if self._takes:
            self._put(*self._planned.pass_to(item, self.stamp()))

    def visit_first(self) -> None:
        """Go to the first item, once, where nothing was disclosed yet."""
        if not self.route.holds(self._planned.attempt.current):
            self.pass_to(self.route.stops[0].item)

    def close_section(self, section: str, why: str) -> None:
        """Close a section for good, the last keystroke included."""
        self.call_in()
        run = self._planned.attempt.sections.get(section)
        if run is not None and run.is_open and not self.is_ending:
            self._put(*self._planned.close_section(section, why, self.stamp()))

    def take_break(self, offered: Offer) -> None:
        """Go on a break."""
        self.flush()
        if self._takes:
            self._put(self._planned.take_break(offered, self.stamp()))

    def end_break(self, why: str) -> None:
        """Come back from it."""
        if self._planned.attempt.state is AttemptState.ON_BREAK:
            self._put(self._planned.end_break(why, self.stamp()))

    def mark(self, item: ItemId, marked: bool) -> None:
        """Mark a question, or no longer."""
        if self._takes:
            self._put(self._planned.mark(item, marked, self.stamp()))
            self.given.emit()

    def annotate(self, item: ItemId, tool: str, values: tuple[str, ...], *, stimulus: str = "") -> None:
        """Keep what a tool left at a question, or at its passage; a note waits for a pause in the typing."""
        if tool == Tool.NOTES and self._takes:
            self._noted.put(item, tool, values)
            self.given.emit()
        else:
            self._annotate(item, tool, values, stimulus)

    def arrange(self, tools: tuple[str, ...]) -> None:
        """Keep how the tools stand."""
        if self._takes and self._planned.attempt.arranged != tools:
            self._put(self._planned.arrange(tools, self.stamp()))

    def clear(self, item: ItemId) -> None:
        """Take back every response of an item."""
        self.flush()
        attempt = self._planned.attempt
        if self._takes and attempt.takes(item, self.used_ms):
            given = {response: values for response, values in attempt.responses.get(item, {}).items() if values}
            self._cleared = (item, given) if given else None
            for response in attempt.responses.get(item, {}):
                self._respond(item, response, ())
            self.given.emit()

    def play(self, recording: Heard, item: ItemId, act: Act, position_ms: int) -> None:
        """A player told something; that a seat cannot play is told to the center too."""
        attempt = self._planned.attempt
        event = told(attempt, recording, item, act, self.stamp(), position_ms=position_ms)
        if event is None or (act is Act.START and self.is_ending):
            return
        asks = isinstance(event, ev.RecordingFailed)
        hand = ev.HelpAsked(at=event.at, attempt=attempt.id, cause=HandCause.TECHNICAL) if asks else None
        self._put(event, cause=hand)

    def can_undo(self, item: ItemId) -> bool:
        """Whether what was cleared last is this item's, and nothing was given since."""
        return self._cleared is not None and self._cleared[0] == item

    def undo_clear(self, item: ItemId) -> None:
        """Give again what was taken back."""
        cleared, self._cleared = self._cleared, None
        if cleared is not None and cleared[0] == item and self._takes:
            for response, values in cleared[1].items():
                self._respond(item, response, values)
            self.given.emit()

    def lock(self, why: str, *, causes: tuple[str, ...] = (), for_staff: tuple[str, ...] = ()) -> None:
        """Cover the questions; where none can be seen, only what a person has to look at is news."""
        self.call_in()
        attempt = self._planned.attempt
        is_news = not set(for_staff) <= set(attempt.for_staff)
        if attempt.state in (AttemptState.PAUSED, AttemptState.ON_BREAK) and is_news:
            self._put(self._planned.note_breach(for_staff, self.stamp()))
        elif attempt.state is AttemptState.ACTIVE or (attempt.state is AttemptState.LOCKED and is_news):
            self._put(self._planned.lock(why, self.stamp(), causes=causes, for_staff=for_staff))

    def unlock(self) -> None:
        """Show the questions again, unless a person has to look first."""
        attempt = self._planned.attempt
        if attempt.state is AttemptState.LOCKED and not attempt.for_staff:
            self._put(self._planned.unlock(self.stamp()))

    def obey(self, order: Directive, cause: AnyEvent | None = None) -> Obedience:
        """Do what an admin decided, once; a `cause` is recorded with it."""
        if order.id in self._obeyed:
            return Obedience.TAKEN
        if order.do == TRANSFER and self.is_ending:
            # Who has submitted already is not sent to another seat.
            return Obedience.LATER
        (self.flush if leaves_typing(order) else self.call_in)()
        event = self._planned.obey(order, self.stamp(), policy=self._policy)
        if event is None:
            return Obedience.MOOT
        self._obeyed.add(order.id)
        self._put(event, settles=order.id, cause=cause)
        return Obedience.TAKEN

    def supersede(self, generation: int) -> None:
        """Note, once, that a later generation of the slot exists; the attempt goes on."""
        attempt = self._planned.attempt
        if not attempt.state.is_over and (attempt.superseded_by or 0) < generation:
            self._put(self._planned.supersede(generation, self.stamp()))

    def read(self, message: str) -> None:
        """A message of the center was put away."""
        if event := beside.read(self._planned.attempt, message, self.stamp()):
            self._put(event)

    def read_in(self, item: ItemId, choice: str) -> None:
        """A question is read in this language from now on, or in these two."""
        self.call_in()
        if self._takes and (
            event := beside.read_in(self._planned.attempt, self.route.item(item), choice, self.stamp())
        ):
            self._put(event)

    def choose_looks(self, chosen: Looks) -> None:
        """Language, colors and text size are these from now on."""
        if event := beside.looks(self._planned.attempt, chosen, self.stamp()):
            self._put(event)

    def submit(self) -> None:
        """End by the candidate's wish, as soon as every answer is on disk."""
        self._end(lambda: self._planned.submit(self.stamp()))

    def time_out(self) -> None:
        """End because time is up, the last keystroke included."""
        self._end(lambda: self._planned.time_out(self.stamp()))

    def close(self) -> None:
        """End because the session closes, whatever was about to happen; may be told again and again."""
        self.call_in()
        self._ending = lambda: self._planned.close(self.stamp())
        self._end_when_saved()

    @property
    def planned(self) -> Attempt:
        """The attempt with everything that is on its way to disk, and the time used at this moment."""
        attempt = self._planned.attempt
        return replace(attempt, used_ms=max(attempt.used_ms, self._countdown.used_ms))

    def go_on(self, gap_ms: int) -> None:
        """Go on, within policy, after a gap; what was covered stays covered."""
        self.call_in()
        is_covered = self._planned.attempt.state is AttemptState.LOCKED
        self._put(self._planned.go_on(gap_ms, self.stamp()))
        if is_covered:
            self._put(self._planned.lock("lock", self.stamp()))

    def interrupt(self, why: str, gap_ms: int, *, sign_in: bool) -> None:
        """Wait for a center admin."""
        self.call_in()
        self._put(self._planned.interrupt(why, gap_ms, self.stamp(), sign_in=sign_in))

    def call_in(self) -> None:
        """Have what is being composed given, and record it with all that waits for a pause."""
        if self._takes:
            self.words_due.emit()
        self.flush()

    @Slot()
    def flush(self) -> None:
        """Text that waits for a pause is recorded now."""
        self._typed.flush()
        self._noted.flush()

    @Slot()
    def retry(self) -> None:
        """Try again to record what could not be recorded."""
        self._outbox.retry()

    def forget(self) -> None:
        """Take no part in anything any more."""
        self._typed.forget()
        self._noted.forget()
        self._outbox.forget()
        self.blockSignals(True)
        self.deleteLater()

    def _end(self, make: Callable[[], Ending]) -> None:
        if not self.is_ending:
            self.call_in()
            self._ending = make
            self._end_when_saved()

    def _end_when_saved(self) -> None:
        if self._ending is None or not self.is_saved or self._planned.attempt.state.is_over:
            return
        # A cover or a pause that came in between is lifted first; then this is asked again.
        with suppress(NotNow):
            self._put(self._ending())

    def _put(self, *events: Own, settles: str | None = None, cause: AnyEvent | None = None) -> None:
        for event in events:
            self._planned = Sitting(apply(self._planned.attempt, event), self.route)
        self._outbox.put(*events, settles=settles, cause=cause)

    def _is_leaving(self, item: ItemId) -> bool:
        """Whether this is the old question on screen, and another one is on its way."""
        return self._planned.attempt.current not in (item, self._attempt.current)

    def _respond(self, item: ItemId, response: ResponseId, values: tuple[str, ...]) -> None:
        event = self._planned.respond(item, response, values, self.stamp())
        here = self._planned.attempt.current
        if event.values == self._planned.attempt.responses.get(item, {}).get(response, ()):
            self._say_nothing_is_new()
        elif here is None or here == item:
            self._put(event)
        else:
            # Given to a question that the candidate has left: that is no way back to it.
            self._put(event, self._planned.visit(here, self.stamp()))

    def _say_nothing_is_new(self) -> None:
        if self.is_saved:
            self.changed.emit(self._attempt, self._attempt)

    @Slot(str, str, tuple)
    def _on_due(self, item: str, response: str, values: tuple[str, ...]) -> None:
        try:
            self._respond(ItemId(item), ResponseId(response), values)
        except (NotNow, NotOfThePaper):
            self.changed.emit(self._attempt, self._attempt)

    @Slot(str, str, tuple)
    def _annotate(self, item: str, tool: str, values: tuple[str, ...], stimulus: str = "") -> None:
        here, attempt = ItemId(item), self._planned.attempt
        left = attempt.passages.get(stimulus, {}) if stimulus else attempt.annotations.get(here, {})
        if self._takes and left.get(tool, ()) != values:
            self._put(self._planned.annotate(here, tool, values, self.stamp(), stimulus=stimulus))
            self.given.emit()

    @Slot(object)
    def _on_recorded(self, events: tuple[Own, ...]) -> None:
        before = self._attempt
        for event in events:
            self._attempt = apply(self._attempt, event)
        self.changed.emit(before, self._attempt)
        if self._attempt.state.is_over:
            self.ended.emit(self._attempt)
        else:
            self._end_when_saved()
