"""Sticks that carry an attempt from seat to seat: what the real bundle holds, read by the real rules."""

from dataclasses import dataclass

import msgspec

from sync.protocol import bundled_move, wire
from sync.protocol import events as ev
from sync.protocol.bundle import SERVER, Header, Kind, Placed, Record, Span
from sync.protocol.bundle_front import Carried, SealedKey
from sync.protocol.bundled_move import move_of
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import KeyId, StationId
from tests.simulate.machine import Machine
from tests.simulate.state import State, decoded


@dataclass(frozen=True)
class Stick:
    """A bundle of everything that a station has, with the attempt that it gave up."""

    header: Header
    records: tuple[Placed | Record, ...]

    def batch(self, incarnation: int) -> wire.Batch:
        """Return one of its journals as the server takes it in."""
        span = next(span for span in self.header.spans if span.incarnation == incarnation)
        own = [one.data for one in self.records if isinstance(one, Placed) and one.span.incarnation == incarnation]
        raws = tuple(msgspec.Raw(data) for data in own)
        return wire.Batch(incarnation=incarnation, since=0, prev=span.prev, events=raws, parent=span.parent)


def written(machine: Machine, gone: ev.AttemptTransferring, name: str) -> Stick:
    """Write an attempt onto a stick, where it was given up."""
    state = machine.store.state
    attempt = state.attempts[gone.attempt]
    spans = {number: _span(state, number) for number in sorted(state.lives)}
    came = max((fence for of, fence in state.inherited if of == attempt.id and fence < gone.fence), default=0)
    records: list[Placed | Record] = [
        Record(Kind.INHERITED, data) for data in state.inherited.get((attempt.id, came), ())
    ]
    for number, span in spans.items():
        records += [Placed(span, seq, data) for seq, data in enumerate(state.lives[number].events, 1)]
    sealed = tuple(SealedKey(to=to, key=KeyId("k"), sealed="s") for to in (SERVER, gone.to))
    header = Header(
        bundle=name,
        station=machine.station,
        made_ms=machine.wall_ms(),
        spans=tuple(spans.values()),
        recipients=sealed,
        attempts=(Carried(attempt=attempt.id, package=attempt.package, used_ms=state.used_ms(attempt)),),
        why="move",
        moved=attempt.id,
    )
    return Stick(header, tuple(records))


def departed(machine: Machine) -> list[ev.AttemptTransferring]:
    """Return how attempts left a machine by a code."""
    told = [decoded(data) for life in machine.store.state.lives.values() for data in life.events]
    return [event for event in told if isinstance(event, ev.AttemptTransferring) and event.why.startswith("code ")]


def given_up_alone(machine: Machine, to: StationId, nonce: str) -> ev.AttemptTransferring:
    """Give the attempt on the screen up, as no real program does: no code was used for it."""
    attempt = machine.attempt
    assert attempt is not None
    gone = ev.AttemptTransferring(
        at=machine.moment(),
        attempt=attempt.id,
        used_ms=machine.used_ms(),
        to=to,
        fence=attempt.fence + 1,
        by="ann",
        why=f"{bundled_move.REASON}{nonce}",
    )
    machine.record(gone)
    machine.leave_if_over()
    return departed(machine)[-1]


def put_in(machine: Machine, stick: Stick) -> ev.AttemptTakenOver | None:
    """Put a stick into a machine: what is not for it, is old, or was let go by nobody, changes nothing there."""
    state = machine.store.state
    if state.running() is not None or state.standing != "good":
        return None
    try:
        moved = move_of(stick.records, stick.header, machine.station)
    except ProtocolError as error:
        machine.world.note(f"{machine.name}: a stick of {stick.header.station} brings nothing: {error.code}")
        return None
    if bundled_move.is_past(state.attempts.get(moved.order.attempt), moved.order):
        machine.world.note(f"{machine.name}: an old stick of {stick.header.station}")
        return None
    return machine.go_on(moved.order.id, moved.order, moved.luggage, "bundle")


def _span(state: State, number: int) -> Span:
    life = state.lives[number]
    return Span(
        incarnation=number,
        since=0,
        prev=life.hashes[0].hex(),
        seq=len(life.events),
        hash=life.head.hash,
        parent=life.parent,
    )
