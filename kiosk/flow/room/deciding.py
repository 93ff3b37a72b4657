"""What is decided at the panel: recorded first, told to the room, and on its way to the server at once or later.

Where the server is out of reach and a seat can do the same by a code, the code is made here, for what the seat shows.
"""

from collections.abc import Callable, Sequence
from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.clock import Clock
from kiosk.errors import KioskError
from kiosk.exam.room_line import Line
from kiosk.flow import code_giving
from kiosk.flow.code_giving import Wish
from kiosk.flow.moments import Moments
from kiosk.flow.replies import Recording
from kiosk.flow.room.staff import Person
from kiosk.flow.room.talking import RoomTalk
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from sync.protocol import deciding
from sync.protocol.deciding import KINDS, Do
from sync.protocol.events import PanelDecided
from sync.protocol.ids import new_id
from sync.protocol.text import cleaned
from sync.protocol.time_budget import Category
from sync.protocol.wire import SeatRow


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """One press of a button: what, about whom, and why."""

    do: Do
    lines: tuple[Line, ...]
    why: str = ""
    minutes: int = 0
    category: Category | None = None
    text: str = ""
    causes: tuple[str, ...] = ()


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What became of an order, or of a code that was asked for."""

    order: Order
    count: int = 0
    """About how many it was recorded."""
    code: str = ""
    """The code to read to the seat."""
    problem: str = ""
    """The stable code of why nothing was done."""


class DecisionDesk(QObject):
    """Records decisions in the name of whoever is signed in."""

    done = Signal(object)
    """Outcome."""

    def __init__(
        self,
        recording: Recording,
        talk: RoomTalk,
        *,
        person: Callable[[], Person | None],
        clock: Clock,
        moments: Moments,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recording, self._talk = recording, talk
        self._person = person
        self._clock, self._moments = clock, moments

    @Slot(object)
    def decide(self, order: Order) -> None:
        """Record what was decided, about everybody it is about, all or none."""
        person = self._person()
        problem = _hindrance(order, person)
        if person is None or problem:
            self.done.emit(Outcome(order=order, problem=problem))
        else:
            self._record(order, self._events(order, person))

    @Slot(object, str)
    def give_code(self, order: Order, shown: str) -> None:
        """Make the code for what a seat shows; that it was given is on disk before it is told."""
        person = self._person()
        problem = _hindrance(order, person)
        if person is None or problem:
            self.done.emit(Outcome(order=order, problem=problem))
        else:
            self._make_code(order, shown, person)

    def _record(self, order: Order, events: tuple[PanelDecided, ...]) -> None:
        self._recording.ask(
            lambda store: store.append(events),
            lambda _places: self._on_recorded(order, events),
            partial(self._on_failed, order),
        )

    def _make_code(self, order: Order, shown: str, person: Person) -> None:
        action = KINDS[order.do].code
        line = order.lines[0]
        if action is None or line.station is None:
            self.done.emit(Outcome(order=order, problem=code_giving.NobodySuch.code))
            return
        try:
            wish = Wish(
                person=person.row,
                seat=SeatRow(pos=0, station=line.station, seat=line.seat),
                shown=code_giving.read_shown(shown),
                action=action,
                minutes=order.minutes,
                why=order.why,
            )
        except KioskError as error:
            self.done.emit(Outcome(order=order, problem=error.code))
            return
        give = partial(_given, clock=self._clock, wish=wish, secret=person.secret)
        self._recording.ask(give, partial(self._on_given, order), partial(self._on_failed, order))

    def _events(self, order: Order, person: Person) -> tuple[PanelDecided, ...]:
        at, press = self._moments.now(), new_id()
        return tuple(
            deciding.proved(
                PanelDecided(
                    at=at,
                    do=order.do,
                    person=person.row.person,
                    why=cleaned(order.why.strip())[: deciding.MOST_TEXT],
                    order=press,
                    attempt=line.attempt if KINDS[order.do].is_about_attempt else None,
                    candidate=line.candidate,
                    generation=line.generation,
                    station=line.station,
                    amount_ms=order.minutes * 60_000,
                    category="" if order.category is None else order.category,
                    text=cleaned(order.text.strip())[: deciding.MOST_TEXT],
                    causes=order.causes,
                ),
                person.secret,
            )
            for line in order.lines
        )

    def _on_recorded(self, order: Order, events: Sequence[PanelDecided]) -> None:
        self._talk.decided(tuple(events))
        self.done.emit(Outcome(order=order, count=len(events)))

    def _on_given(self, order: Order, given: str | KioskError) -> None:
        if isinstance(given, str):
            self._talk.hurry()
            self.done.emit(Outcome(order=order, code=given))
        else:
            self.done.emit(Outcome(order=order, problem=given.code))

    def _on_failed(self, order: Order, error: StoreError) -> None:
        self.done.emit(Outcome(order=order, problem=error.code))


def _hindrance(order: Order, person: Person | None) -> str:
    """Return the code of why this is not even tried."""
    if person is None or not person.may(order.do):
        return code_giving.MayNot.code
    return "" if order.lines else code_giving.NobodySuch.code


def _given(store: Store, *, clock: Clock, wish: Wish, secret: bytes) -> str | KioskError:
    try:
        return code_giving.give_with(store, clock, wish, secret)
    except KioskError as error:
        return error
