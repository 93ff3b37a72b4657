"""The running attempt as it is on disk, and what is on its way there. Knows no screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam.route import Route
from kiosk.exam.sitting import NotNow, NotOfThePaper, Sitting, Stamp
from kiosk.exam.timing import left_ms
from kiosk.flow.countdown import Countdown
from kiosk.flow.moments import Moments
from kiosk.flow.outbox import Outbox
from kiosk.flow.replies import Recording
from kiosk.flow.typed import Typed
from kiosk.flow.views import is_typed
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt, AttemptState, apply
from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.wire import Directive


class LiveAttempt(QObject):
    """One attempt from begin to end. It changes only when an event is on disk."""

    changed = Signal(object, object)
    """The Attempt before and after events that are on disk."""
    given = Signal()
    """Something was given that is not on disk yet; it is shown at once, but not as saved."""
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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sitting = Sitting(begun, route)
        self._countdown = countdown
        self._moments = moments
        self._outbox = Outbox(recording, self)
        self._typed = Typed(self)
        self._on_the_way: dict[tuple[ItemId, ResponseId], tuple[str, ...]] = {}
        self._ending: Callable[[], ev.AnyEvent] | None = None
        self._outbox.recorded.connect(self._on_recorded)
        self._outbox.failed.connect(self.failed)
        self._typed.due.connect(self._on_due)

    @property
    def attempt(self) -> Attempt:
        """The attempt as it is on disk."""
        return self._sitting.attempt

    @property
    def route(self) -> Route:
        """The way through its paper."""
        return self._sitting.route

    @property
    def left_ms(self) -> int:
        """Time left at this moment."""
        return left_ms(self.attempt, self._countdown.used_ms)

    @property
    def is_saved(self) -> bool:
        """Whether everything that was given is on disk."""
        return self._outbox.is_empty and self._typed.is_empty

    @property
    def is_ending(self) -> bool:
        """Whether the end was decided, so that nothing more is taken."""
        return self._ending is not None

    def unsaved(self, item: ItemId) -> dict[ResponseId, tuple[str, ...]]:
        """Return what was given to an item and is not on disk yet."""
        going = {response: values for (owner, response), values in self._on_the_way.items() if owner == item}
        return {**going, **self._typed.of(item)}

    def stamp(self) -> Stamp:
        """Return this moment, and the time used until now."""
        return Stamp(self._countdown.used_ms, self._moments.now())

    def respond(self, item: ItemId, response: ResponseId, values: tuple[str, ...]) -> None:
        """Take a response; text waits for a pause in the typing. Raises NotNow, NotOfThePaper."""
        if self.is_ending:
            raise NotNow(self.attempt.state)
        if is_typed(self.route.item(item), response):
            self._typed.put(item, response, values)
        else:
            self._respond(item, response, values)
        self.given.emit()

    def visit(self, item: ItemId) -> None:
        """Go to an item."""
        self.flush()
        self._outbox.put(self._sitting.visit(item, self.stamp()))

    def mark(self, item: ItemId, marked: bool) -> None:
        """Mark a question, or no longer."""
        self._outbox.put(self._sitting.mark(item, marked, self.stamp()))

    def clear(self, item: ItemId) -> None:
        """Take back every response of an item."""
        self.flush()
        for response, values in {**self.attempt.responses.get(item, {}), **self.unsaved(item)}.items():
            if values:
                self._respond(item, response, ())

    def lock(self, why: str) -> None:
        """Cover the questions."""
        self.flush()
        if self.attempt.state is AttemptState.ACTIVE:
            self._outbox.put(self._sitting.lock(why, self.stamp()))

    def unlock(self) -> None:
        """Show the questions again."""
        if self.attempt.state is AttemptState.LOCKED:
            self._outbox.put(self._sitting.unlock(self.stamp()))

    def obey(self, order: Directive) -> bool:
        """Do what an admin decided; returns False where it does not apply (any more)."""
        event = self._sitting.obey(order, self.stamp())
        if event is not None:
            self._outbox.put(event, settles=order.id)
        return event is not None

    def supersede(self, generation: int) -> None:
        """Note that a later generation of the slot exists; the attempt goes on."""
        self._outbox.put(self._sitting.supersede(generation, self.stamp()))

    def submit(self) -> None:
        """End by the candidate's wish, as soon as every answer is on disk."""
        self._end(lambda: self._sitting.submit(self.stamp()))

    def time_out(self) -> None:
        """End because time is up, the last keystroke included."""
        self._end(lambda: self._sitting.time_out(self.stamp()))

    @Slot()
    def flush(self) -> None:
        """Text that waits for a pause is recorded now."""
        self._typed.flush()

    @Slot()
    def retry(self) -> None:
        """Try again to record what could not be recorded."""
        self._outbox.retry()

    def forget(self) -> None:
        """Take no part in anything any more."""
        self._typed.forget()
        self.blockSignals(True)
        self.deleteLater()

    def _end(self, make: Callable[[], ev.AnyEvent]) -> None:
        if not self.is_ending:
            self.flush()
            self._ending = make
            self._end_when_saved()

    def _end_when_saved(self) -> None:
        if self._ending is not None and self.is_saved and not self.attempt.state.is_over:
            self._outbox.put(self._ending())

    def _respond(self, item: ItemId, response: ResponseId, values: tuple[str, ...]) -> None:
        event = self._sitting.respond(item, response, values, self.stamp())
        is_new = event.values != self.attempt.responses.get(item, {}).get(response, ())
        if is_new or not self._outbox.is_empty:
            self._on_the_way[item, response] = event.values
            self._outbox.put(event)
        else:
            self.changed.emit(self.attempt, self.attempt)

    @Slot(str, str, tuple)
    def _on_due(self, item: str, response: str, values: tuple[str, ...]) -> None:
        try:
            self._respond(ItemId(item), ResponseId(response), values)
        except (NotNow, NotOfThePaper):
            self.changed.emit(self.attempt, self.attempt)

    @Slot(object)
    def _on_recorded(self, events: tuple[ev.AnyEvent, ...]) -> None:
        before, after = self.attempt, self._after(events)
        self._sitting = Sitting(after, self.route)
        self.changed.emit(before, after)
        if after.state.is_over:
            self.ended.emit(after)
        else:
            self._end_when_saved()

    def _after(self, events: tuple[ev.AnyEvent, ...]) -> Attempt:
        attempt = self.attempt
        for event in events:
            if isinstance(event, ev.AttemptEvent):
                attempt = apply(attempt, event)
            if isinstance(event, ev.ItemResponded):
                self._arrive(event)
        return attempt

    def _arrive(self, event: ev.ItemResponded) -> None:
        key = (event.item, event.response)
        if self._on_the_way.get(key) == event.values:
            del self._on_the_way[key]
