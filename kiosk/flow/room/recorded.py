"""The events of one press of a button at the panel, each with the proofs of whoever stands behind it."""

from kiosk.exam.room_line import Line
from kiosk.flow.room.order import Order
from kiosk.flow.room.staff import Person
from sync.protocol import deciding
from sync.protocol.deciding import KINDS, Do, Scope
from sync.protocol.events import Moment, PanelDecided
from sync.protocol.ids import CandidateId, new_id
from sync.protocol.text import cleaned


def decided_events(
    order: Order, at: Moment, person: Person, second: Person | None, *, access: str = ""
) -> tuple[PanelDecided, ...]:
    """Return one event for each candidate that it is about, or the one about a session or the panel itself."""
    press = new_id()
    lines: tuple[Line | None, ...] = order.lines or (None,)
    return tuple(_signed(_event(order, at, line, press, person, second, access), person, second) for line in lines)


def _signed(event: PanelDecided, person: Person, second: Person | None) -> PanelDecided:
    event = deciding.proved(event, person.secret)
    return event if second is None else deciding.seconded(event, second.secret)


def _event(  # noqa: PLR0917  everything that one event says
    order: Order, at: Moment, line: Line | None, press: str, person: Person, second: Person | None, access: str
) -> PanelDecided:
    candidate = None if line is None else line.candidate
    if order.do is Do.WALK_IN:
        candidate = CandidateId(new_id())  # named here, so that a decision that comes twice takes nobody in twice
    return PanelDecided(
        at=at,
        do=order.do,
        person=person.row.person,
        why=_short(order.why),
        order=press,
        attempt=line.attempt if line is not None and KINDS[order.do].about is Scope.ATTEMPT else None,
        candidate=candidate,
        generation=0 if line is None else line.generation,
        station=None if line is None else line.station,
        amount_ms=order.minutes * 60_000 if order.do is Do.ADD_TIME else 0,
        category="" if order.category is None else order.category,
        text=_short(order.text),
        causes=order.causes,
        to=None if order.to is None else order.to.station,
        from_copy=order.from_copy,
        session=order.session,
        due_ms=order.due_ms,
        wave_seats=None if order.waves is None else order.waves[0],
        wave_ms=0 if order.waves is None else order.waves[1],
        undoes=order.undoes,
        number=_short(order.number),
        name=_short(order.name),
        access=access,
        second="" if second is None else second.row.person,
        exceptions=tuple((subject, _short(reason)) for subject, reason in order.exceptions),
    )


def _short(text: str) -> str:
    return cleaned(text.strip())[: deciding.MOST_TEXT]
