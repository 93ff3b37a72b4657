"""A Windows machine in memory, behind the same doors as the real one: it obeys, refuses and forgets as that one does.

Our own windows are Qt's; what others did to them is kept beside. `AsAttacker` is the program that means no good.
"""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.lockdown.programs import Program
from kiosk.lockdown.windows_keys import Stroke
from kiosk.lockdown.windows_policies import POLICIES
from kiosk.lockdown.windows_system import (
    OK,
    Access,
    Affinity,
    Hive,
    Hypervisor,
    Origin,
    RegistryValue,
    SeenSession,
    SeenWindow,
    System,
)
from kiosk.lockdown.xcb import Rect

ACCESS_DENIED, NOT_ENOUGH_MEMORY = 5, 8
OUR_PID, ENEMY_PID, EXPLORER_PID = 1000, 2000, 300
ENEMY_FILE = r"D:\Tools\Helper.exe"
EXPLORER_FILE = r"C:\Windows\explorer.exe"
HOTKEY = 0x4
SID = "S-1-5-21-1-2-3-1001"


@dataclass
class Done:
    """What others did to a window of ours."""

    is_minimized: bool = False
    is_hidden: bool = False
    is_cloaked: bool = False
    rect: Rect | None = None


class FakeDesktop:
    """Order, foreground, affinity and clip, as user32 keeps them."""

    def __init__(self) -> None:
        self.foreign: dict[int, SeenWindow] = {}
        self.done: dict[int, Done] = {}
        self.order: list[int] = []
        self.owner = "Default"
        self.shell_window = 0
        self.affinity_error = OK
        self.clip_error = OK
        self.refuses_foreground = False
        self.clipboard_of = EXPLORER_PID
        self.clipboard_error = OK
        self.watchers: list[Callable[[], None]] = []
        self._foreground = 0
        self._affinity: dict[int, Affinity] = {}
        self._clip: Rect | None = None

    # --- what the lock asks -----------------------------------------------------------------------------------

    def windows(self) -> tuple[int, ...]:
        ours = [int(window.winId()) for window in self._ours()]
        self.order = [h for h in self.order if h in ours or h in self.foreign]
        self.order[:0] = [handle for handle in ours if handle not in self.order]
        return tuple(self.order)

    def look(self, window: int) -> SeenWindow | None:
        if window in self.foreign:
            return self.foreign[window]
        for ours in self._ours():
            if int(ours.winId()) == window:
                return self._seen(ours, self.done.setdefault(window, Done()))
        return None

    def foreground(self) -> int:
        return self._foreground

    def shell(self) -> int:
        return self.shell_window

    def screen_owner(self) -> str:
        return self.owner

    def bring_back(self, window: int) -> None:
        done = self.done.setdefault(window, Done())
        if done.is_minimized:
            done.is_minimized = False
        else:
            done.is_hidden = False

    def place(self, window: int, rect: Rect) -> None:
        self.done.setdefault(window, Done()).rect = rect
        self.raise_(window)

    def raise_(self, window: int) -> None:
        self.order = [window, *(handle for handle in self.windows() if handle != window)]

    def take_foreground(self, window: int) -> None:
        if self.refuses_foreground:
            return
        self._foreground = window
        self.done.setdefault(window, Done()).is_cloaked = False

    def affinity(self, window: int) -> int:
        return self._affinity.get(window, Affinity.NONE)

    def set_affinity(self, window: int, affinity: Affinity) -> int:
        if not self.affinity_error:
            self._affinity[window] = affinity
        return self.affinity_error

    def clip(self) -> Rect:
        return self._clip or self._whole()

    def set_clip(self, rect: Rect | None) -> int:
        if not self.clip_error:
            self._clip = rect
        return self.clip_error

    def clipboard_owner(self) -> int:
        return self.clipboard_of

    def take_clipboard(self, window: int) -> int:
        assert self.look(window) is not None
        if not self.clipboard_error:
            self.clipboard_of = OUR_PID
        return self.clipboard_error

    def leave_clipboard(self, window: int) -> None:
        self.take_clipboard(window)

    def watch(self, happened: Callable[[], None]) -> Callable[[], None]:
        self.watchers.append(happened)
        return lambda: self.watchers.remove(happened)

    # --- what others do ---------------------------------------------------------------------------------------

    def tell(self) -> None:
        for happened in list(self.watchers):
            happened()

    def come_up(self, seen: SeenWindow, *, takes_foreground: bool) -> None:
        self.foreign[seen.handle] = seen
        self.order = [seen.handle, *(handle for handle in self.windows() if handle != seen.handle)]
        if takes_foreground:
            self._foreground, self._clip = seen.handle, None  # Windows frees the pointer then
        self.tell()

    def _ours(self) -> list[QWindow]:
        return [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]

    def _seen(self, window: QWindow, done: Done) -> SeenWindow:
        area, scale = window.geometry(), window.devicePixelRatio()
        rect = Rect(area.x(), area.y(), round(area.width() * scale), round(area.height() * scale))
        return SeenWindow(
            handle=int(window.winId()),
            pid=OUR_PID,
            rect=Rect(-32000, -32000, 160, 28) if done.is_minimized else done.rect or rect,
            is_visible=window.isVisible() and not done.is_hidden,
            is_minimized=done.is_minimized,
            is_cloaked=done.is_cloaked,
            kind="Qt6112QWindowIcon",
        )

    def _whole(self) -> Rect:
        area = QGuiApplication.primaryScreen().virtualGeometry()
        return Rect(area.x(), area.y(), area.width(), area.height())


@dataclass
class _Hook:
    on_stroke: Callable[[Stroke, int], bool]
    thread: int


class FakeInputs:
    """Low-level hooks that are asked on their own threads, the newest first; keys nobody swallowed reach the system."""

    def __init__(self) -> None:
        self.hooks: dict[int, _Hook] = {}
        self.refuses_hooks = False
        self.system_keys: list[tuple[int, bool]] = []
        self.message_origin = Origin.HARDWARE
        self.flags = dict.fromkeys(Access, 0x1FE)
        self.flags_error = OK
        self.is_awake = False
        self.refuses_awake = False
        self._queues: dict[int, queue.Queue[tuple[Stroke, int, threading.Event] | None]] = {}
        self._next = 1

    def hook(self, on_stroke: Callable[[Stroke, int], bool]) -> int:
        if self.refuses_hooks:
            return 0
        self._next += 1
        self.hooks[self._next] = _Hook(on_stroke, self.thread())
        self._queues.setdefault(self.thread(), queue.Queue())
        return self._next

    def unhook(self, hook: int) -> None:
        self.hooks.pop(hook, None)

    def pump(self, for_ms: int) -> None:
        try:
            waiting = self._queues.setdefault(self.thread(), queue.Queue()).get(timeout=for_ms / 1000)
        except queue.Empty:
            return
        if waiting is not None:
            stroke, mark, answered = waiting
            self._ask(stroke, mark)
            answered.set()

    def thread(self) -> int:
        return threading.get_ident()

    def wake(self, thread: int) -> None:
        self._queues.setdefault(thread, queue.Queue()).put(None)

    def send_mark(self, mark: int) -> None:
        for is_down in (True, False):
            self._deliver(Stroke(vk=0xE8, is_down=is_down, is_injected=True), mark)

    def really_held(self, keys: frozenset[int]) -> frozenset[int]:
        return frozenset(key for key in keys if (key, True) in self.system_keys and self._is_down(key))

    def origin(self) -> Origin:
        return self.message_origin

    def access_flags(self, feature: Access) -> int | None:
        return self.flags.get(feature)

    def set_access_flags(self, feature: Access, flags: int) -> int:
        if not self.flags_error:
            self.flags[feature] = flags
        return self.flags_error

    def stay_awake(self, *, on: bool) -> bool:
        self.is_awake = on and not self.refuses_awake
        return not self.refuses_awake

    # --- what people and others do ------------------------------------------------------------------------------

    def drop_hooks(self) -> None:
        """What Windows does to a hook whose answer came late: it tells nobody."""
        self.hooks.clear()

    def press(self, *keys: int, is_injected: bool = False) -> list[int]:
        """Hold them down in that order and let them go; gives what the system saw go down."""
        before = len(self.system_keys)
        for key, is_down in [*((key, True) for key in keys), *((key, False) for key in reversed(keys))]:
            answered = self._deliver(Stroke(vk=key, is_down=is_down, is_injected=is_injected), 0)
            assert answered.wait(5), "the hook was asked and did not answer"
        return [key for key, is_down in self.system_keys[before:] if is_down]

    def _deliver(self, stroke: Stroke, mark: int) -> threading.Event:
        answered = threading.Event()
        newest = max(self.hooks, default=0)
        if newest:
            self._queues[self.hooks[newest].thread].put((stroke, mark, answered))
        else:
            self.system_keys.append((stroke.vk, stroke.is_down))
            answered.set()
        return answered

    def _ask(self, stroke: Stroke, mark: int) -> None:
        hooks = [self.hooks[hook] for hook in sorted(self.hooks, reverse=True)]
        if not any(hook.on_stroke(stroke, mark) for hook in hooks):
            self.system_keys.append((stroke.vk, stroke.is_down))

    def _is_down(self, key: int) -> bool:
        return [is_down for vk, is_down in self.system_keys if vk == key][-1]


@dataclass
class FakeMachine:
    """Programs and sessions."""

    programs: list[Program] = field(
        default_factory=lambda: [
            Program(4, "System"),
            Program(EXPLORER_PID, "explorer.exe", EXPLORER_FILE),
            Program(OUR_PID, "python.exe", r"C:\Program Files\Exam kiosk\kiosk.exe"),
            Program(ENEMY_PID, "Helper.exe", ENEMY_FILE),
        ]
    )
    seats: list[SeenSession] = field(
        default_factory=lambda: [SeenSession(0, "Services", is_active=False), SeenSession(1, "Console", is_active=True)]
    )
    tables: bytes = b""
    leaf: Hypervisor | None = None
    remote: bool = False
    shadowed: bool = False
    shown_by: int = 0
    admin: bool = False
    heard_by: int = 0
    made_as: dict[int, str] = field(default_factory=dict)
    protected: set[int] = field(default_factory=set)
    asked: list[int] = field(default_factory=list)

    def pid(self) -> int:
        return OUR_PID

    def process(self, pid: int) -> Program:
        self.asked.append(pid)
        found = next((p for p in self.programs if p.pid == pid), Program(pid, ""))
        return replace(found, name=self.made_as.get(pid, found.name))

    def processes(self) -> tuple[Program, ...]:
        return tuple(replace(program, executable="") for program in self.programs)

    def end(self, program: Program) -> int:
        if program.pid in self.protected:
            return ACCESS_DENIED
        self.programs = [p for p in self.programs if (p.pid, p.executable) != (program.pid, program.executable)]
        return OK

    def session(self) -> int:
        return 1

    def sessions(self) -> tuple[SeenSession, ...]:
        return tuple(self.seats)

    def is_remote(self) -> bool:
        return self.remote

    def is_shadowed(self) -> bool:
        return self.shadowed

    def protocol(self) -> int:
        return self.shown_by

    def hear_sessions(self, window: int) -> int:
        self.heard_by = window
        return OK

    def unhear_sessions(self, window: int) -> None:
        assert window == self.heard_by
        self.heard_by = 0

    def firmware(self) -> bytes:
        return self.tables

    def hypervisor(self) -> Hypervisor | None:
        return self.leaf

    def windows_folder(self) -> str:
        return r"C:\Windows"

    def is_admin(self) -> bool:
        return self.admin

    def sid(self, account: str) -> str:
        return SID if account == "CENTER\\candidate" else ""


class FakeRegistry:
    """Values by hive, key and name; what a person may not write is refused as Windows refuses it."""

    def __init__(self) -> None:
        self.values: dict[tuple[Hive, str, str], RegistryValue] = {}
        self.denied: set[Hive] = set()
        self.keys: dict[tuple[Hive, str], tuple[str, ...]] = {}
        self.before_write: Callable[[], None] = lambda: None

    def read(self, hive: Hive, key: str, name: str) -> RegistryValue | None:
        return self.values.get((hive, key, name))

    def write(self, hive: Hive, key: str, name: str, value: RegistryValue) -> int:
        if hive in self.denied:
            return ACCESS_DENIED
        self.before_write()
        self.values[hive, key, name] = value
        return OK

    def delete(self, hive: Hive, key: str, name: str) -> int:
        if hive in self.denied:
            return ACCESS_DENIED
        self.values.pop((hive, key, name), None)
        return OK

    def subkeys(self, hive: Hive, key: str) -> tuple[str, ...]:
        return self.keys.get((hive, key), ())


class FakeWindows:
    """The whole machine: as an administrator left it for exams, with no shell's window over the question."""

    def __init__(self) -> None:
        self.desktop, self.inputs = FakeDesktop(), FakeInputs()
        self.machine, self.registry = FakeMachine(), FakeRegistry()
        for policy in POLICIES:
            self.registry.values[policy.hive, policy.key, policy.name] = policy.value
        self.system = System(
            desktop=self.desktop,
            inputs=self.inputs,
            machine=self.machine,
            registry=self.registry,
            said=lambda error: f"error {error}",
        )
