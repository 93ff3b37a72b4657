"""What a session came to, as it is printed: everybody, what was decided about them, and what was written down. Pure."""

import msgspec

from kiosk.exam.room_line import Line
from sync.protocol.ids import SessionId
from sync.protocol.room_rows import IncidentRow


class Did(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody decided."""

    do: str
    by: str
    why: str = ""
    at_ms: int = 0
    amount_ms: int = 0
    outcome: str = ""
    """Nothing where it was carried out; else the code of why it was not."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A candidate of the session."""

    line: Line
    did: tuple[Did, ...] = ()
    """Oldest first."""
    credit_ms: int = 0
    """What was given for incidents."""

    @property
    def given_ms(self) -> int:
        """The time that people of the center added at their panels, and that was passed on."""
        return self.credit_ms + sum(one.amount_ms for one in self.did if not one.outcome)


class Wrong(msgspec.Struct, frozen=True, kw_only=True):
    """Something that went wrong, and what was decided about it."""

    row: IncidentRow
    name: str = ""


class SessionRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A session at one center, as its panel knows it."""

    session: SessionId
    title: str = ""
    center: str = ""
    zone: str = "UTC"
    opens_ms: int = 0
    closes_ms: int = 0
    cancelled: bool = False
    entries: tuple[Entry, ...] = ()
    """In the order of the seats."""
    wrong: tuple[Wrong, ...] = ()
    """Oldest first."""
    seats: tuple[str, ...] = ()
    """Every seat of the room."""
    made_ms: int = 0
    by: str = ""
    """Who has it printed."""
