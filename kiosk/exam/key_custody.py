"""When a released content key has to go."""

from collections.abc import Iterable

from sync.protocol.attempts import Attempt
from sync.protocol.ids import PackageHash, SessionId
from sync.protocol.wire import SessionRow

ASK = "ask"
"""What `Policy.key_custody` says where a key is for one run of the program only."""
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


def asked_anew(
    kept: Iterable[tuple[PackageHash, SessionId]], sessions: Iterable[SessionRow]
) -> tuple[tuple[PackageHash, SessionId], ...]:
    """Return the keys of an earlier run that have to be asked for anew; only those that can be: of today's papers."""
    asks = {(package, one.session) for one in sessions if one.policy.key_custody == ASK for package in one.packages}
    return tuple(key for key in kept if key in asks)
