"""How the machines of a center are, as its panels are told: the last look at each, and what is wrong there."""

from sync.protocol.ids import StationId
from sync.protocol.message import Message
from sync.protocol.preflight import CheckTold
from sync.protocol.values import Number


class MachineTold(Message, frozen=True, kw_only=True):
    """One machine of a center."""

    station: StationId
    seat: str
    role: str = "seat"
    standing: str = "good"
    name: str = ""
    """What the machine calls itself."""
    heard_ms: Number = 0
    """When it was last heard of; 0: never."""
    program: str = ""
    verdict: str = ""
    """Of the last look, one of `preflight.State`; nothing where nobody looked."""
    checked_ms: Number = 0
    wrong: tuple[CheckTold, ...] = ()
    """What was found that is not fine, what must be mended first."""
    excused: Number = 0
    """How many findings an exception excuses."""
    update_to: str = ""
    """Which release it is to have and has not; nothing where it has what it is to have."""
    update_state: str = ""
    """How far that is, one of `updates.Phase`."""
    update_why: str = ""
    """Why it waits or failed, a code."""
    update_waits_ms: Number = 0


class MachinesReply(Message, frozen=True, kw_only=True):
    """`GET /v1/room/machines`: every machine of the center."""

    machines: tuple[MachineTold, ...] = ()
    least_program: str = ""
    """The least version that the server asks for."""
    server_now_ms: Number = 0
    server: tuple[CheckTold, ...] | None = None
    """What the server's own doctor found that is not fine; None from a server that does not say."""
