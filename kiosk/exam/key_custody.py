"""When a released content key has to go."""

from sync.protocol.attempts import Attempt
from sync.protocol.ids import SessionId
from sync.protocol.wire import SessionRow

GRACE_MS = 1_800_000
"""After the close of a session: somebody may still be writing with extra time."""


def why_erase(session: SessionRow | None, name: SessionId, running: Attempt | None, *, now_ms: int) -> str:
    """Return why the key of a session is to be erased, or nothing while it may still be needed."""
    if running is not None and running.session == name:
        return ""
    if session is None:
        return "gone"
    if session.cancelled:
        return "cancelled"
    return "closed" if now_ms >= session.closes_ms + GRACE_MS else ""
