"""Why something is not possible now. The words that a person reads are made by `kiosk.ui`."""

from enum import StrEnum

import msgspec


class Reason(StrEnum):
    """Every refusal that a candidate can meet; the value is its stable code."""

    WRONG_CODE = "SIGN-IN-CODE"
    UNKNOWN_NUMBER = "SIGN-IN-NUMBER"
    THROTTLED = "SIGN-IN-THROTTLED"
    ELSEWHERE = "SLOT-ELSEWHERE"
    CONSUMED = "SLOT-CONSUMED"
    NO_SLOT = "SLOT-NONE"
    NOT_OPEN = "SESSION-NOT-OPEN"
    SESSION_OVER = "SESSION-OVER"
    NO_SESSION = "SESSION-NONE"
    CANCELLED = "SESSION-CANCELLED"
    MOVED_AWAY = "ATTEMPT-MOVED"
    MOVE_NEEDS_STICK = "MOVE-NEEDS-STICK"
    MOVE_ON_STICK = "MOVE-ON-STICK"
    MOVE_REFUSED = "MOVE-REFUSED"
    NOT_HANDED_OVER = "MOVE-NOT-YET"
    MOVE_WAITS = "MOVE-WAITS"
    OTHER_RUNNING = "STATION-OCCUPIED"
    QUARANTINED = "STATION-QUARANTINED"
    PAPER_MISSING = "PAPER-MISSING"
    PAPER_NOT_RELEASED = "PAPER-NOT-RELEASED"
    PAPER_DAMAGED = "PAPER-DAMAGED"
    PAPER_TOO_NEW = "PAPER-TOO-NEW"
    SERVER_DOWN = "KIOSK-NET-UNREACHABLE"
    SERVER_TROUBLE = "KIOSK-NET-SERVER"
    SERVER_STRANGE = "KIOSK-NET-STRANGE"
    SERVER_CERTIFICATE = "KIOSK-NET-CERTIFICATE"
    STORE_FULL = "KIOSK-STORE-FULL"
    STORE_LOW = "KIOSK-STORE-LOW"
    STORE_FAILED = "KIOSK-STORE-FAILED"
    STORE_BUSY = "KIOSK-STORE-BUSY"
    STORE_DAMAGED = "KIOSK-STORE-DAMAGED"
    STORE_TOO_NEW = "KIOSK-STORE-TOO-NEW"
    LOCK_INCOMPLETE = "LOCK-INCOMPLETE"
    LOCK_WAYLAND = "KIOSK-LOCK-WAYLAND"
    LOCK_NESTED = "KIOSK-LOCK-NESTED"
    LOCK_NONE = "KIOSK-LOCK-NONE"
    NEEDS_ADMIN = "ATTEMPT-NEEDS-ADMIN"
    PROGRAM_OLD = "KIOSK-PROGRAM-OLD"
    NOT_ENROLLED = "STATION-NOT-ENROLLED"


OFFLINE = frozenset({Reason.SERVER_DOWN, Reason.SERVER_TROUBLE, Reason.SERVER_STRANGE, Reason.SERVER_CERTIFICATE})
"""The server had no say: where policy or an admin of the center allows it, things go on without it."""


class Refused(msgspec.Struct, frozen=True, kw_only=True):
    """A refusal with what its sentence needs: a time (UTC milliseconds), a place, or a further detail for staff."""

    reason: Reason
    at_ms: int | None = None
    seat: str = ""
    wait_ms: int = 0
    detail: str = ""
    has_left: bool = False
    """Whether the exam was at this seat and went on to another one."""
