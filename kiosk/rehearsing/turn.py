"""Whose turn it is at this seat: the invented candidate that is expected here, and when they begin. Pure."""

from collections.abc import Iterable

import msgspec

from kiosk.exam.seat_order import seat_order
from sync.protocol.ids import StationId
from sync.protocol.slots import SlotState
from sync.protocol.wire import CandidateRow, SessionRow


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """What is typed at the sign-in, and from when on."""

    number: str
    code: str
    since_ms: int


def turn(
    station: StationId, sessions: Iterable[SessionRow], candidates: Iterable[CandidateRow], now_ms: int
) -> Turn | None:
    """Return whose turn it is at a station; nobody's where no rehearsal is open, or all is done here."""
    people = tuple(candidates)
    for session in sessions:
        rehearsal = session.rehearsal
        if rehearsal is None or session.cancelled or not session.opens_ms <= now_ms < session.closes_ms:
            continue
        expected = sorted(
            (row for row in people if row.session == session.session), key=lambda row: seat_order(row.seat)
        )
        for place, row in enumerate(expected):
            if row.station == station and row.slot.state in (SlotState.AVAILABLE, SlotState.ATTEMPTING):
                waits_ms = rehearsal.spread_ms * place // len(expected)
                since_ms = session.opens_ms + (waits_ms if row.slot.state is SlotState.AVAILABLE else 0)
                return Turn(number=row.registration_number, code=rehearsal.code, since_ms=since_ms)
    return None
