"""What is asked for at the panel by one press of a button, and what became of it."""

import msgspec

from kiosk.exam.room_line import Line
from sync.protocol.deciding import Do
from sync.protocol.ids import EventId, SessionId
from sync.protocol.time_budget import Category
from sync.protocol.wire import SeatRow


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """One press of a button: what, about whom or which session, and why."""

    do: Do
    lines: tuple[Line, ...] = ()
    why: str = ""
    minutes: int = 0
    category: Category | None = None
    text: str = ""
    causes: tuple[str, ...] = ()
    to: SeatRow | None = None
    """The seat that somebody is to sit at, or where an exam goes on."""
    from_copy: bool = False
    session: SessionId | None = None
    due_ms: int = 0
    waves: tuple[int, int] | None = None
    """How many seats begin at a time, and how many ms lie between; nothing: as the policy says."""
    undoes: EventId | None = None
    number: str = ""
    name: str = ""
    exceptions: tuple[tuple[str, str], ...] = ()
    """Of a close: who is open, and why it is closed all the same."""
    second: str = ""
    """The other person, by their id,"""
    passphrase: str = ""
    """and what they typed; it goes no further than to the desk."""

    def __repr__(self) -> str:
        return f"Order({self.do!r}, {len(self.lines)} lines)"


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What became of an order, or of a code that was asked for."""

    order: Order
    count: int = 0
    """About how many it was recorded."""
    code: str = ""
    """The code to read to the seat,"""
    second_code: str = ""
    """and the second person's, where it takes two."""
    access: str = ""
    """The access code of somebody who was taken in; it is told this once."""
    place: str = ""
    """Where a file was written."""
    problem: str = ""
    """The stable code of why nothing was done."""
    wait_s: int = 0
    """So long until the next passphrase is looked at."""
