"""What an action's form has to know beside the line: who else is here, which seats are free, which session it is."""

from collections.abc import Callable

import msgspec

from kiosk.exam.room_line import Line
from kiosk.flow.room.decisions import Decision
from kiosk.ui.admin.room.acts import Act
from sync.protocol.wire import SeatRow, SessionRow


class Around(msgspec.Struct, frozen=True, kw_only=True):
    """As it was when the form was opened."""

    is_online: bool = True
    is_further: bool = False
    """Whether the seat may be further than the panel knows: it is done by a code, or not at all."""
    takes_two: bool = False
    colleagues: tuple[tuple[str, str], ...] = ()
    """Id and name of everybody else on duty who may decide this."""
    seats: tuple[SeatRow, ...] = ()
    """The free ones."""
    session: SessionRow | None = None
    count: int = 0
    """How many have a slot in it."""
    zone: str = "UTC"
    now_ms: int = 0
    back: Decision | None = None
    """What is taken back."""


Look = Callable[[Act, tuple[Line, ...]], Around]
"""Asks the page how things are."""
