"""What is decided at the panel: recorded first, told to the room, and on its way to the server at once or later.

Where the server is out of reach and a seat can do the same by a code, the code is made here, for what the seat shows.
What takes two people is signed by both: the second one types their passphrase for this one decision.
"""

from collections.abc import Callable, Sequence
from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.clock import Clock
from kiosk.errors import KioskError
from kiosk.exam.codes import CodeProblem
from kiosk.flow import code_giving
from kiosk.flow.code_giving import Wish
from kiosk.flow.moments import Moments
from kiosk.flow.replies import Background, Recording
from kiosk.flow.room.bundles import Bundles
from kiosk.flow.room.order import Order as Order  # noqa: PLC0414  the words of whoever decides
from kiosk.flow.room.order import Outcome as Outcome  # noqa: PLC0414
from kiosk.flow.room.recorded import decided_events
from kiosk.flow.room.staff import Person, StaffDesk
from kiosk.flow.room.talking import RoomTalk
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from sync.protocol import codes
from sync.protocol.deciding import KINDS, Do, Scope
from sync.protocol.events import PanelDecided
from sync.protocol.wire import SeatRow

Then = Callable[[Person, Person | None], None]


class DecisionDesk(QObject):
    """Records decisions in the name of whoever is signed in."""

    done = Signal(object)
    """Outcome."""

    def __init__(
        self,
        recording: Recording,
        background: Background,
        *,
        talk: RoomTalk,
        staff: StaffDesk,
        bundles: Bundles,
        clock: Clock,
        moments: Moments,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recording, self._background, self._talk = recording, background, talk
        self._staff, self._bundles = staff, bundles
        self._clock, self._moments = clock, moments

    @Slot(object)
    def decide(self, order: Order) -> None:
        """Record what was decided, about everybody it is about, all or none."""
        match order.do:
            case Do.WALK_IN:
                self._with_people(order, partial(self._take_in, _silent(order)))
            case Do.EXPORT:
                self._with_people(order, partial(self._export, _silent(order)))
            case _:
                self._with_people(order, partial(self._record, _silent(order)))

    @Slot(object, str)
    def give_code(self, order: Order, shown: str) -> None:
        """Make the code for what a seat shows; that it was given is on disk before it is told."""
        self._with_people(order, partial(self._make_codes, _silent(order), shown))

    def _with_people(self, order: Order, then: Then) -> None:
        """Go on with who is signed in, and with the second person once their passphrase was right."""
        person = self._staff.person
        problem = _hindrance(order, person)
        if person is None or problem:
            self.done.emit(Outcome(order=_silent(order), problem=problem))
        elif not order.second:
            then(person, None)
        else:
            missed = partial(self._on_missed, order)
            self._staff.prove(order.second, order.passphrase, partial(self._on_proved, order, person, then), missed)

    def _on_proved(self, order: Order, person: Person, then: Then, second: Person) -> None:
        if second.may(order.do):
            then(person, second)
        else:
            self._fail(_silent(order), code_giving.MayNot.code)

    def _on_missed(self, order: Order, problem: str, wait_s: int) -> None:
        self.done.emit(Outcome(order=_silent(order), problem=f"second_{problem}", wait_s=wait_s))

    # --- recorded

    def _record(self, order: Order, person: Person, second: Person | None) -> None:
        self._keep(order, decided_events(order, self._moments.now(), person, second))

    def _keep(self, order: Order, events: Sequence[PanelDecided], access: str = "") -> None:
        self._recording.ask(
            lambda store: store.append(tuple(events)),
            lambda _places: self._on_recorded(order, events, access),
            partial(self._on_failed, order),
        )

    def _take_in(self, order: Order, person: Person, second: Person | None) -> None:
        """Make an access code for somebody on no list; only its hash goes anywhere."""
        code = codes.new_access_code()

        def recorded(access: str) -> None:
            self._keep(order, decided_events(order, self._moments.now(), person, second, access=access), code)

        self._background.ask(partial(codes.hashed, code), recorded)

    def _export(self, order: Order, person: Person, second: Person | None) -> None:
        events = decided_events(order, self._moments.now(), person, second)
        self._recording.ask(
            partial(self._bundles.write, events=events, at=self._moments.now()),
            partial(self._on_written, order, events),
            partial(self._on_failed, order),
        )

    def _on_written(self, order: Order, events: Sequence[PanelDecided], written: str | KioskError | StoreError) -> None:
        if isinstance(written, str):
            self._talk.decided(tuple(events))
            self.done.emit(Outcome(order=order, place=written))
        else:
            self._fail(order, written.code)

    def _on_recorded(self, order: Order, events: Sequence[PanelDecided], access: str) -> None:
        self._talk.decided(tuple(events))
        self.done.emit(Outcome(order=order, count=len(events), access=access))

    def _on_failed(self, order: Order, error: StoreError) -> None:
        self._fail(order, error.code)

    def _fail(self, order: Order, problem: str) -> None:
        self.done.emit(Outcome(order=order, problem=problem))

    # --- by code

    def _make_codes(self, order: Order, shown: str, person: Person, second: Person | None) -> None:
        try:
            wishes = [(_wish(order, shown, one), one.secret) for one in (person, second) if one is not None]
        except KioskError as error:
            self._fail(order, error.code)
            return
        give = partial(_given, clock=self._clock, wishes=wishes)
        self._recording.ask(give, partial(self._on_given, order), partial(self._on_failed, order))

    def _on_given(self, order: Order, given: tuple[str, ...] | KioskError) -> None:
        if isinstance(given, KioskError):
            self._fail(order, given.code)
            return
        self._talk.hurry()
        first, second = (*given, "")[:2]
        self.done.emit(Outcome(order=order, code=first, second_code=second))


def _silent(order: Order) -> Order:
    """Return the order without what was typed in secret."""
    return msgspec.structs.replace(order, passphrase="")


def _hindrance(order: Order, person: Person | None) -> str:
    """Return the code of why this is not even tried."""
    if person is None or not person.may(order.do):
        return code_giving.MayNot.code
    if order.second == person.row.person:
        return CodeProblem.SAME_PERSON
    is_about_somebody = KINDS[order.do].about in (Scope.ATTEMPT, Scope.CANDIDATE) and order.do is not Do.UNDO
    return code_giving.NobodySuch.code if is_about_somebody and not order.lines else ""


def _wish(order: Order, shown: str, person: Person) -> Wish:
    action, line = KINDS[order.do].code, order.lines[0] if order.lines else None
    if action is None or line is None or line.station is None:
        raise code_giving.NobodySuch
    return Wish(
        person=person.row,
        seat=SeatRow(pos=0, station=line.station, seat=line.seat),
        shown=code_giving.read_shown(shown),
        action=action,
        minutes=order.minutes,
        to=order.to,
        why=order.why,
    )


def _given(store: Store, *, clock: Clock, wishes: Sequence[tuple[Wish, bytes]]) -> tuple[str, ...] | KioskError:
    try:
        return tuple(code_giving.give_with(store, clock, wish, secret) for wish, secret in wishes)
    except KioskError as error:
        return error
