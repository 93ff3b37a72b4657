"""What a lock promises: the holds it keeps, the breaches it tells. Values without behavior, and the port itself."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Level(StrEnum):
    """How far a lock can be trusted: nobody gets out; getting out is seen; no lock at all."""

    LOCKED = "locked"
    MONITORED = "monitored"
    OFF = "off"


class HoldName(StrEnum):
    """What a lock can hold. Policy names the ones it requires by these words."""

    SCREENS = "screens"  # every screen shows the content window or a blank cover
    WINDOW = "window"  # our windows are there, mapped and where they belong
    STACKING = "stacking"  # nothing of another program is above them
    FOCUS = "focus"  # typing goes to us
    KEYBOARD = "keyboard"  # no other program sees a shortcut
    POINTER = "pointer"  # clicks stay in the content window
    CLIPBOARD = "clipboard"  # nothing can be pasted in from outside
    INPUT = "input"  # events that another program made up are dropped
    AWAKE = "awake"  # no screen saver comes over the question
    PROGRAMS = "programs"  # no program that policy names runs: remote control, screen sharing
    CAPTURE = "capture"  # no other program can photograph the windows
    HOTKEYS = "hotkeys"  # the system's accessibility shortcuts are off: sticky keys, magnifier
    SYSTEM_KEYS = "system_keys"  # what Ctrl+Alt+Del and the consoles offer is closed
    REMOTE = "remote"  # nobody sits at this machine from afar
    MACHINE = "machine"  # it is a machine, no guest inside another one


class HoldState(StrEnum):
    """Whether a hold stands, was tried in vain, or does not exist here."""

    HELD = "held"
    FAILED = "failed"
    UNSUPPORTED = "unsupported"


class Cause(StrEnum):
    """Why a hold was lost or what was repelled: stable codes for journals, staff and translators."""

    SCREEN_ADDED = "KIOSK-LOCK-SCREEN-ADDED"
    SCREEN_REMOVED = "KIOSK-LOCK-SCREEN-REMOVED"
    UNMAPPED = "KIOSK-LOCK-UNMAPPED"
    MOVED = "KIOSK-LOCK-MOVED"
    DESTROYED = "KIOSK-LOCK-DESTROYED"
    COVERED = "KIOSK-LOCK-COVERED"
    FOCUS_TAKEN = "KIOSK-LOCK-FOCUS-TAKEN"
    KEYBOARD_TAKEN = "KIOSK-LOCK-KEYBOARD-TAKEN"
    POINTER_TAKEN = "KIOSK-LOCK-POINTER-TAKEN"
    CLIPBOARD_TAKEN = "KIOSK-LOCK-CLIPBOARD-TAKEN"
    SAVER_CHANGED = "KIOSK-LOCK-SAVER-CHANGED"
    FORGED_INPUT = "KIOSK-LOCK-FORGED-INPUT"
    FORGED_DROP = "KIOSK-LOCK-FORGED-DROP"
    CLOSE_ASKED = "KIOSK-LOCK-CLOSE-ASKED"
    INJECTED_INPUT = "KIOSK-LOCK-INJECTED-INPUT"
    FOREIGN_WINDOW = "KIOSK-LOCK-FOREIGN-WINDOW"
    FOREIGN_PROGRAM = "KIOSK-LOCK-FOREIGN-PROGRAM"
    CAPTURE_POSSIBLE = "KIOSK-LOCK-CAPTURE-POSSIBLE"
    HOTKEYS_CHANGED = "KIOSK-LOCK-HOTKEYS-CHANGED"
    SYSTEM_KEYS_OPEN = "KIOSK-LOCK-SYSTEM-KEYS-OPEN"
    HOOK_LOST = "KIOSK-LOCK-HOOK-LOST"
    MINIMIZED = "KIOSK-LOCK-MINIMIZED"
    REMOTE_SESSION = "KIOSK-LOCK-REMOTE-SESSION"
    VIRTUAL_MACHINE = "KIOSK-LOCK-VIRTUAL-MACHINE"
    USER_SWITCHED = "KIOSK-LOCK-USER-SWITCHED"
    SECOND_CLIENT = "KIOSK-LOCK-SECOND-CLIENT"
    WINDOW_HIDDEN = "KIOSK-LOCK-WINDOW-HIDDEN"
    DEVICE_ADDED = "KIOSK-LOCK-DEVICE-ADDED"
    PROGRAM_ENDED = "KIOSK-LOCK-PROGRAM-ENDED"


_SENTENCES = {
    Cause.SCREEN_ADDED: "A screen was connected.",
    Cause.SCREEN_REMOVED: "A screen was disconnected.",
    Cause.UNMAPPED: "Another program hid the exam window.",
    Cause.MOVED: "Another program moved or resized the exam window.",
    Cause.DESTROYED: "Another program destroyed the exam window.",
    Cause.COVERED: "A window of another program was in front of the exam.",
    Cause.FOCUS_TAKEN: "Another program took the typing focus.",
    Cause.KEYBOARD_TAKEN: "Another program holds the keyboard.",
    Cause.POINTER_TAKEN: "Another program holds the mouse.",
    Cause.CLIPBOARD_TAKEN: "Another program put something on the clipboard.",
    Cause.SAVER_CHANGED: "Another program switched the screen saver on.",
    Cause.FORGED_INPUT: "Another program sent made-up keys or clicks to the exam.",
    Cause.FORGED_DROP: "Another program tried to drop something into the exam.",
    Cause.CLOSE_ASKED: "Another program asked the exam window to close.",
    Cause.INJECTED_INPUT: "Keys or clicks came from a program, not from this machine's keyboard or mouse.",
    Cause.FOREIGN_WINDOW: "Another program opened a window.",
    Cause.FOREIGN_PROGRAM: "A program is running that may not run during the exam.",
    Cause.CAPTURE_POSSIBLE: "Another program could photograph the screen.",
    Cause.HOTKEYS_CHANGED: "Another program switched the system's accessibility shortcuts on.",
    Cause.SYSTEM_KEYS_OPEN: "The system's own menu of Ctrl+Alt+Del is not closed.",
    Cause.HOOK_LOST: "The system stopped asking the exam about each key.",
    Cause.MINIMIZED: "Another program minimized the exam window.",
    Cause.REMOTE_SESSION: "Somebody is connected to this machine from afar.",
    Cause.VIRTUAL_MACHINE: "This machine is a guest inside another one.",
    Cause.USER_SWITCHED: "Another person was logged in on this machine.",
    Cause.SECOND_CLIENT: "Another program is connected to the screen of the exam.",
    Cause.WINDOW_HIDDEN: "The screen stopped showing the exam window.",
    Cause.DEVICE_ADDED: "A keyboard, mouse or other input device was connected.",
    Cause.PROGRAM_ENDED: "A program that may not run during the exam was ended.",
}


@dataclass(frozen=True, slots=True)
class Hold:
    """One thing that the lock keeps, and whether it does; `detail` is for staff."""

    name: HoldName
    state: HoldState
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Breach:
    """A hold that was lost, or an attack on it that was repelled; `detail` is the evidence."""

    hold: HoldName
    cause: Cause
    detail: str = ""

    @property
    def sentence(self) -> str:
        """What happened, in plain English; screens translate by `cause`."""
        return _SENTENCES[self.cause]


class LockdownError(Exception):
    """The station could not be locked."""

    code = "KIOSK-LOCK"
    sentence = "The station could not be locked."
    exit_code = 3

    def __init__(self, detail: str = "") -> None:
        super().__init__(f"{self.sentence} {detail}".strip())


class WaylandSession(LockdownError):
    """Inside somebody else's Wayland session no program can hold the keyboard."""

    code = "KIOSK-LOCK-WAYLAND"
    sentence = (
        "A Wayland desktop session gives no program the right to hold the keyboard, so the exam cannot be locked here. "
        "Log in to an X11 session, or use a session in which the kiosk is the only program: kiosk session wayland."
    )


class NestedCompositor(LockdownError):
    """The compositor itself is a window on somebody else's screen."""

    code = "KIOSK-LOCK-NESTED"
    sentence = (
        "The kiosk's own session runs in a window of another one, so the exam cannot be locked here. "
        "Start the session from the machine's own console: the unit exam-kiosk-wayland.service does."
    )


class NoBackEnd(LockdownError):
    """This platform has no lock in this program."""

    code = "KIOSK-LOCK-NONE"
    sentence = "This program cannot lock this kind of screen."


class UnknownLockdown(LockdownError):
    """Somebody named a lock that does not exist."""

    code = "KIOSK-LOCK-UNKNOWN"
    sentence = "There is no lock of that name; there are auto, off, x11, wayland and windows."


class Lockdown(Protocol):
    """Keeps a candidate inside one window, and says at any time how well it does.

    In this order: `prepare`, show the window, `engage`, `verify` again and again, `release`. After `release` it may be
    prepared and engaged again. All calls on the thread of the windows.
    """

    @property
    def level(self) -> Level: ...

    def prepare(self, window: QWidget) -> None:
        """Set what the content window needs before it is first shown: flags and geometry."""

    def engage(self) -> tuple[Hold, ...]:
        """Take every hold, each named once; what must be undone later is on disk before it is changed."""

    def verify(self) -> tuple[Breach, ...]:
        """Every hold that is not held, or was lost since the last look, and take it back where that can be done."""

    def repelled(self) -> tuple[Breach, ...]:
        """Attacks since the last call that were stopped without losing a hold, one for each cause."""

    def watch(self, disturbed: Callable[[], None]) -> None:
        """Call `disturbed` whenever `verify` should look before its next turn."""

    def release(self) -> None:
        """Give everything back as it was found; twice is once.

        Before it the content window refuses to close, and so Qt refuses `quit()`.
        """


def missing(holds: Iterable[Hold], required: Collection[str]) -> tuple[str, ...]:
    """The required holds that are not held; while there is one, no question may be on the screen."""
    held = {hold.name for hold in holds if hold.state is HoldState.HELD}
    return tuple(sorted(name for name in required if name not in held))
