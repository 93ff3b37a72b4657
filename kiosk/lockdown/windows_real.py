"""The four doors on a Windows machine: each function is a call or two of `winapi`, and nothing else."""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Callable

from kiosk.lockdown import winapi
from kiosk.lockdown.winapi import DWORD, call, last_error
from kiosk.lockdown.windows_keys import Stroke
from kiosk.lockdown.windows_machine_real import RealMachine
from kiosk.lockdown.windows_registry_real import RealRegistry
from kiosk.lockdown.windows_system import OK, Access, Affinity, Origin, SeenWindow, System
from kiosk.lockdown.xcb import Rect

log = logging.getLogger(__name__)

_TOPMOST = -1
_NO_SIZE, _NO_MOVE, _NO_ACTIVATE, _SHOW = 0x1, 0x2, 0x10, 0x40
_SW_SHOW_NO_ACTIVATE, _SW_RESTORE = 4, 9
_CLOAKED = 14  # DWMWA_CLOAKED
_READ_OBJECTS = 0x0001
_NAME = 2  # UOI_NAME
_ACCESS_DENIED = 5

_KEYBOARD_LL = 13
_KEY_DOWN, _SYSTEM_KEY_DOWN = 0x100, 0x104
_INJECTED = 0x10 | 0x02  # by a program, or by one of lower integrity
_KEYBOARD = 1
_KEY_UP = 0x2
_NO_SUCH_KEY = 0xE8  # unassigned, also by keyboard makers
_ALL_INPUT, _REMOVE = 0x4FF, 0x1
_STAY_ON = 0x80000000 | 0x1 | 0x2  # continuous, system, display
_LET_GO = 0x80000000

# Windows' events, and that they come by the message queue, of other processes only.
_FOREGROUND, _MINIMIZE_START, _SHOWN, _REORDERED = 0x0003, 0x0016, 0x8002, 0x8004
_OUT_OF_CONTEXT_OF_OTHERS = 0x0 | 0x2
_THE_WINDOW_ITSELF = 0
_ROOT = 2  # the window itself where it is a top-level one

_GET_SET = {
    Access.FILTER_KEYS: (0x32, 0x33, 24),
    Access.TOGGLE_KEYS: (0x34, 0x35, 8),
    Access.MOUSE_KEYS: (0x36, 0x37, 28),
    Access.STICKY_KEYS: (0x3A, 0x3B, 8),
}


def real_system() -> System:
    """This machine. Raises NoBackEnd where it is no Windows."""
    winapi.last_error()
    return System(
        desktop=RealDesktop(), inputs=RealInputs(), machine=RealMachine(), registry=RealRegistry(), said=winapi.said
    )


def error_of(done: int) -> int:
    """The error of a call that gives true for done; some fail without a number."""
    return OK if done else last_error() or -1


class RealDesktop:
    """Windows by user32 and dwmapi."""

    def windows(self) -> tuple[int, ...]:
        found: list[int] = []

        def on_window(window: int | None, _: int) -> bool:
            found.append(window or 0)
            return True

        call("EnumWindows", winapi.EnumProcedure(on_window), 0)
        return tuple(found)

    def look(self, window: int) -> SeenWindow | None:
        if not call("IsWindow", window):
            return None
        pid, kind, title = DWORD(), ctypes.create_unicode_buffer(128), ctypes.create_unicode_buffer(128)
        call("GetWindowThreadProcessId", window, ctypes.byref(pid))
        call("GetClassNameW", window, kind, 128)
        if pid.value != call("GetCurrentProcessId"):
            call("GetWindowTextW", window, title, 128)
        cloaked = DWORD()
        call("DwmGetWindowAttribute", window, _CLOAKED, ctypes.byref(cloaked), 4)
        return SeenWindow(
            handle=window,
            pid=pid.value,
            rect=_rect(window),
            is_visible=bool(call("IsWindowVisible", window)),
            is_minimized=bool(call("IsIconic", window)),
            is_cloaked=bool(cloaked.value),
            kind=kind.value,
            title=title.value,
        )

    def foreground(self) -> int:
        return call("GetForegroundWindow")

    def shell(self) -> int:
        return call("GetShellWindow")

    def screen_owner(self) -> str:
        desktop = call("OpenInputDesktop", 0, False, _READ_OBJECTS)
        if not desktop:
            # Only the system itself may look at the desktop of Ctrl+Alt+Del, of the lock screen and of UAC.
            return "Winlogon" if last_error() == _ACCESS_DENIED else ""
        name = ctypes.create_unicode_buffer(128)
        call("GetUserObjectInformationW", desktop, _NAME, name, ctypes.sizeof(name), None)
        call("CloseDesktop", desktop)
        return name.value

    def bring_back(self, window: int) -> None:
        call("ShowWindow", window, _SW_RESTORE if call("IsIconic", window) else _SW_SHOW_NO_ACTIVATE)

    def place(self, window: int, rect: Rect) -> None:
        call("SetWindowPos", window, _TOPMOST, *rect, _NO_ACTIVATE)

    def raise_(self, window: int) -> None:
        call("SetWindowPos", window, _TOPMOST, 0, 0, 0, 0, _NO_SIZE | _NO_MOVE | _NO_ACTIVATE)

    def take_foreground(self, window: int) -> None:
        if not call("SetForegroundWindow", window) or call("GetForegroundWindow") != window:
            # Only the program that had the last input may do it: an empty movement of the mouse makes that us.
            nothing = winapi.Input(type=0)
            nothing.mouse.flags = 0x1
            call("SendInput", 1, ctypes.byref(nothing), ctypes.sizeof(nothing))
            call("SetForegroundWindow", window)

    def affinity(self, window: int) -> int:
        found = DWORD()
        call("GetWindowDisplayAffinity", window, ctypes.byref(found))
        return found.value

    def set_affinity(self, window: int, affinity: Affinity) -> int:
        return error_of(call("SetWindowDisplayAffinity", window, affinity))

    def clip(self) -> Rect:
        found = winapi.Rectangle()
        call("GetClipCursor", ctypes.byref(found))
        return Rect(found.left, found.top, found.right - found.left, found.bottom - found.top)

    def set_clip(self, rect: Rect | None) -> int:
        if rect is None:
            return error_of(call("ClipCursor", None))
        area = winapi.Rectangle(rect.x, rect.y, rect.x + rect.width, rect.y + rect.height)
        return error_of(call("ClipCursor", ctypes.byref(area)))

    def clipboard_owner(self) -> int:
        pid = DWORD()
        call("GetWindowThreadProcessId", call("GetClipboardOwner"), ctypes.byref(pid))
        return pid.value

    def take_clipboard(self, window: int) -> int:
        call("RemoveClipboardFormatListener", window)
        error = self._empty_clipboard(window)
        call("AddClipboardFormatListener", window)
        return error

    def leave_clipboard(self, window: int) -> None:
        call("RemoveClipboardFormatListener", window)
        self._empty_clipboard(window)

    def _empty_clipboard(self, window: int) -> int:
        if not call("OpenClipboard", window):
            return last_error() or -1
        done = call("EmptyClipboard")
        call("CloseClipboard")
        return error_of(done)

    def watch(self, happened: Callable[[], None]) -> Callable[[], None]:
        def on_event(_hook: int, _event: int, window: int | None, which: int, *_: int) -> None:
            # Buttons and lists of other programs come and go all the time; only whole windows matter.
            if window and which == _THE_WINDOW_ITSELF and call("GetAncestor", window, _ROOT) == window:
                happened()

        procedure = winapi.EventProcedure(on_event)
        hooks = [
            call("SetWinEventHook", event, event, None, procedure, 0, 0, _OUT_OF_CONTEXT_OF_OTHERS)
            for event in (_FOREGROUND, _MINIMIZE_START, _SHOWN, _REORDERED)
        ]

        def end() -> None:
            for hook in filter(None, hooks):
                call("UnhookWinEvent", hook)
            del _procedures[-hooks[0]]

        _procedures[-hooks[0]] = procedure
        return end


class RealInputs:
    """Keys by user32."""

    def hook(self, on_stroke: Callable[[Stroke, int], bool]) -> int:
        def on_key(code: int, what: int, address: int) -> int:
            if code == 0:
                key = winapi.KeyStroke.from_address(address)
                stroke = Stroke(
                    vk=key.vk,
                    is_down=what in {_KEY_DOWN, _SYSTEM_KEY_DOWN},
                    is_injected=bool(key.flags & _INJECTED),
                    at_ms=key.time,
                )
                if on_stroke(stroke, key.extra):
                    return 1
            return call("CallNextHookEx", None, code, what, address)

        procedure = winapi.HookProcedure(on_key)
        hook = call("SetWindowsHookExW", _KEYBOARD_LL, procedure, call("GetModuleHandleW", None), 0)
        if hook:
            _procedures[hook] = procedure
        return hook

    def unhook(self, hook: int) -> None:
        call("UnhookWindowsHookEx", hook)
        _procedures.pop(hook, None)

    def pump(self, for_ms: int) -> None:
        call("MsgWaitForMultipleObjectsEx", 0, None, for_ms, _ALL_INPUT, 0)
        message = winapi.Message()
        while call("PeekMessageW", ctypes.byref(message), None, 0, 0, _REMOVE):
            call("DispatchMessageW", ctypes.byref(message))

    def thread(self) -> int:
        return call("GetCurrentThreadId")

    def wake(self, thread: int) -> None:
        call("PostThreadMessageW", thread, 0, 0, 0)

    def send_mark(self, mark: int) -> None:
        keys = (winapi.Input * 2)()
        for key, flags in zip(keys, (0, _KEY_UP), strict=True):
            key.type = _KEYBOARD
            key.keyboard.vk, key.keyboard.flags, key.keyboard.extra = _NO_SUCH_KEY, flags, mark
        call("SendInput", 2, keys, ctypes.sizeof(winapi.Input))

    def really_held(self, keys: frozenset[int]) -> frozenset[int]:
        return frozenset(key for key in keys if call("GetAsyncKeyState", key) & 0x8000)

    def origin(self) -> Origin:
        source = winapi.MessageSource()
        if not call("GetCurrentInputMessageSource", ctypes.byref(source)) or source.origin not in set(Origin):
            return Origin.SYSTEM  # it cannot tell, so nobody is accused
        return Origin(source.origin)

    def access_flags(self, feature: Access) -> int | None:
        found = _access(feature)
        return None if found is None else int(found.flags)

    def set_access_flags(self, feature: Access, flags: int) -> int:
        wanted = _access(feature)
        if wanted is None:
            return last_error() or -1
        wanted.flags = flags
        return error_of(call("SystemParametersInfoW", _GET_SET[feature][1], wanted.size, ctypes.byref(wanted), 0))

    def stay_awake(self, *, on: bool) -> bool:
        return bool(call("SetThreadExecutionState", _STAY_ON if on else _LET_GO))


# The system calls these until they are unhooked, so Python must keep them until then.
_procedures: dict[int, object] = {}


def _access(feature: Access) -> winapi.AccessibilityFlags | None:
    get, _, size = _GET_SET[feature]
    found = winapi.AccessibilityFlags(size=size)
    return found if call("SystemParametersInfoW", get, size, ctypes.byref(found), 0) else None


def _rect(window: int) -> Rect:
    found = winapi.Rectangle()
    call("GetWindowRect", window, ctypes.byref(found))
    return Rect(found.left, found.top, found.right - found.left, found.bottom - found.top)
