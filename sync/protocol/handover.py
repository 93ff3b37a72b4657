"""The statement that a session was closed, as the server signs it."""

from sync.protocol.ids import SessionId
from sync.protocol.values import Number
from sync.protocol.wire import Message


class HandOver(Message, frozen=True, kw_only=True):
    """That a session was closed, and by which sum (purpose HANDOVER): every candidate is in exactly one figure."""

    session: SessionId
    closed_ms: Number
    by: str
    approved_by: str = ""
    why: str = ""
    expected: Number = 0
    confirmed: Number = 0
    in_bundles: Number = 0
    no_show: Number = 0
    interrupted: Number = 0
    unaccounted: Number = 0
    conflict: Number = 0
    exceptions: tuple[str, ...] = ()
    """What it was closed with although it is open: candidates, and attempts of nobody known, by their ids."""
    epoch: str = ""
