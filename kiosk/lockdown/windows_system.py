"""What the lock asks of Windows, in Python's words: four small doors and the values that go through them.

`windows_real` opens them on a Windows machine. The tests have a machine of their own behind the same doors.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Protocol

from kiosk.lockdown.programs import Program
from kiosk.lockdown.windows_keys import Stroke
from kiosk.lockdown.xcb import Rect

RegistryValue = int | str
OK = 0
"""The system's number for: nothing went wrong."""


class Affinity(IntEnum):
    """What others may photograph of a window."""

    NONE = 0
    MONITOR = 0x01  # a black rectangle
    EXCLUDED = 0x11  # nothing at all, since Windows 10 (2004)


class Access(StrEnum):
    """Accessibility features that a shortcut of the keyboard starts."""

    STICKY_KEYS = "sticky keys"
    TOGGLE_KEYS = "toggle keys"
    FILTER_KEYS = "filter keys"
    MOUSE_KEYS = "mouse keys"


class Origin(IntEnum):
    """Where the input message that is being handled came from."""

    UNKNOWN = 0  # nobody typed or clicked: a message that a program posted
    HARDWARE = 1
    INJECTED = 2
    SYSTEM = 4


class Hive(StrEnum):
    """Where in the registry a key lies: the machine's part, the running person's, or all persons' by their SID."""

    MACHINE = "machine"
    USER = "user"
    USERS = "users"


@dataclass(frozen=True, slots=True)
class SeenWindow:
    """A top-level window as it is now."""

    handle: int
    pid: int
    rect: Rect
    is_visible: bool
    is_minimized: bool
    is_cloaked: bool  # there, but not shown: on another virtual desktop, or a sleeping app
    kind: str = ""
    title: str = ""

    @property
    def is_on_screen(self) -> bool:
        """Whether a person can see something of it."""
        return (
            self.is_visible
            and not self.is_minimized
            and not self.is_cloaked
            and self.rect.width > 0
            and self.rect.height > 0
        )


@dataclass(frozen=True, slots=True)
class SeenSession:
    """A session of this machine: the station it is shown at, and whether somebody is at it now."""

    id: int
    station: str
    is_active: bool
    user: str = ""


@dataclass(frozen=True, slots=True)
class Hypervisor:
    """What the processor's hypervisor leaves say: who it is, and whether this system may make machines itself."""

    vendor: str
    is_root: bool


class Desktop(Protocol):
    """Windows on the screen, and the pointer among them."""

    def windows(self) -> tuple[int, ...]:
        """All top-level windows, the uppermost first."""

    def look(self, window: int) -> SeenWindow | None:
        """That window as it is; None when there is none."""

    def foreground(self) -> int:
        """The window that gets what is typed, 0 for none."""

    def shell(self) -> int:
        """The window of the desktop's shell, 0 where no shell runs."""

    def screen_owner(self) -> str:
        """The desktop that has keyboard and screen; `Default` is ours, Winlogon's is that of Ctrl+Alt+Del."""

    def bring_back(self, window: int) -> None:
        """Unminimize it and show it."""

    def place(self, window: int, rect: Rect) -> None: ...

    def raise_(self, window: int) -> None:
        """Above all others, also those that are always on top."""

    def take_foreground(self, window: int) -> None: ...

    def affinity(self, window: int) -> int: ...

    def set_affinity(self, window: int, affinity: Affinity) -> int:
        """The error, 0 for none."""

    def clip(self) -> Rect:
        """Where the pointer can be."""

    def set_clip(self, rect: Rect | None) -> int:
        """The error, 0 for none."""

    def clipboard_owner(self) -> int:
        """The program whose content is on the clipboard, 0 for none."""

    def take_clipboard(self, window: int) -> int:
        """Empty it, in the name of that window, and have the window told when it changes. The error, 0 for none."""

    def leave_clipboard(self, window: int) -> None:
        """Empty it again, and tell the window no more."""

    def watch(self, happened: Callable[[], None]) -> Callable[[], None]:
        """Call back on this thread when windows of others come up, take the foreground or minimize; gives the end."""


class Inputs(Protocol):
    """Keys, and what the system does with them."""

    def hook(self, on_stroke: Callable[[Stroke, int], bool]) -> int:
        """Ask about each key on this thread: the stroke and its mark, True to swallow it. 0 if that was refused."""

    def unhook(self, hook: int) -> None: ...

    def pump(self, for_ms: int) -> None:
        """Let the hooks of this thread be asked for so long, or until `wake`."""

    def thread(self) -> int:
        """A number for `wake`."""

    def wake(self, thread: int) -> None: ...

    def send_mark(self, mark: int) -> None:
        """Press a key that does not exist, with that mark on it."""

    def really_held(self, keys: frozenset[int]) -> frozenset[int]:
        """Which of these keys the system takes for held."""

    def origin(self) -> Origin:
        """Of the message that is being handled on this thread."""

    def access_flags(self, feature: Access) -> int | None:
        """The feature's settings, None where the system does not tell."""

    def set_access_flags(self, feature: Access, flags: int) -> int:
        """Until the session ends, not for the person's profile. The error, 0 for none."""

    def stay_awake(self, *, on: bool) -> bool:
        """Keep screen and machine on for this thread's sake; whether the system agreed."""


class Machine(Protocol):
    """Programs, sessions and the iron below."""

    def pid(self) -> int: ...

    def process(self, pid: int) -> Program:
        """That program: its file, and the name that its maker wrote into it; empty where the system does not tell."""

    def processes(self) -> tuple[Program, ...]:
        """Every program that runs; paths are asked for one at a time, by `process`."""

    def end(self, program: Program) -> int:
        """End it, if under that number still runs that file. The error, 0 for none, also if it is gone."""

    def session(self) -> int:
        """The session this program runs in."""

    def sessions(self) -> tuple[SeenSession, ...]: ...

    def is_remote(self) -> bool:
        """Whether this session is shown on another machine."""

    def is_shadowed(self) -> bool:
        """Whether somebody looks on from afar."""

    def protocol(self) -> int:
        """How this session is shown: 0 at the machine itself, 2 by Remote Desktop."""

    def hear_sessions(self, window: int) -> int:
        """Have that window told of locks, switches and remote connections. The error, 0 for none."""

    def unhear_sessions(self, window: int) -> None: ...

    def firmware(self) -> bytes:
        """The SMBIOS tables, without the header that Windows puts before them; empty where there are none."""

    def hypervisor(self) -> Hypervisor | None: ...

    def windows_folder(self) -> str:
        """Where Windows is; asked of the system, for a variable of the environment is anybody's."""

    def is_admin(self) -> bool: ...

    def sid(self, account: str) -> str:
        """The number of that account, empty if there is none."""


class Registry(Protocol):
    """The registry, by hive and path."""

    def read(self, hive: Hive, key: str, name: str) -> RegistryValue | None:
        """The value, None if there is none."""

    def write(self, hive: Hive, key: str, name: str, value: RegistryValue) -> int:
        """Make the key where it is missing. The error, 0 for none."""

    def delete(self, hive: Hive, key: str, name: str) -> int:
        """The error, 0 for none; also when there was none."""

    def subkeys(self, hive: Hive, key: str) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """The machine, by its four doors."""

    desktop: Desktop
    inputs: Inputs
    machine: Machine
    registry: Registry
    said: Callable[[int], str]
    """An error's number in the system's own words."""
