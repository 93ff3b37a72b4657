"""Which seats of a room somebody could sit at. Pure."""

from collections.abc import Iterable

from kiosk.exam.room_line import Line
from sync.protocol.ids import StationId
from sync.protocol.wire import SeatRow


def free_seats(lines: Iterable[Line], whom: Line | None) -> tuple[SeatRow, ...]:
    """Return the trusted seats where nobody sits, and nobody else of that session is expected.

    Somebody of whom it was said that they did not come keeps no seat.
    """
    seats: dict[StationId, str] = {}
    taken: set[StationId] = set() if whom is None or whom.station is None else {whom.station}
    session = None if whom is None else whom.session
    for line in lines:
        if line.station is None or not line.seat or line.is_gone:
            continue
        seats[line.station] = line.seat
        is_expected = line.has_not_begun and not line.told.is_absent and line.session == session
        is_other = whom is None or line.key != whom.key
        if line.standing != "good" or (is_other and (line.is_running or is_expected)):
            taken.add(line.station)
    return tuple(SeatRow(pos=0, station=one, seat=seat) for one, seat in seats.items() if one not in taken)


def named(seats: Iterable[SeatRow], typed: str) -> SeatRow | None:
    """Return the one seat of this name; None where there is none, or several."""
    wanted = typed.strip().casefold()
    found = [one for one in seats if one.seat.strip().casefold() == wanted]
    return found[0] if len(found) == 1 else None
