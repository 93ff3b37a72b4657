"""What an error of the store or of the lock means for the person in front of the screen."""

from kiosk.exam.refusals import Reason
from kiosk.lockdown.port import LockdownError, NestedCompositor, WaylandSession
from kiosk.store.errors import (
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreTooNew,
)


def reason_of(error: StoreError) -> Reason:
    """Return the refusal that stands for the error."""
    match error:
        case StoreFull():
            return Reason.STORE_FULL
        case StoreBusy():
            return Reason.STORE_BUSY
        case StoreTooNew():
            return Reason.STORE_TOO_NEW
        case StoreDamaged():
            return Reason.STORE_DAMAGED
        case _:
            return Reason.STORE_FAILED


def reason_of_no_lock(error: LockdownError) -> Reason:
    """Return the refusal that stands for a station that cannot be locked where it was started."""
    match error:
        case WaylandSession():
            return Reason.LOCK_WAYLAND
        case NestedCompositor():
            return Reason.LOCK_NESTED
        case _:
            return Reason.LOCK_NONE
