"""Every call of Windows that the lock makes, by ctypes: where it lives, what it takes, what it gives.

Nothing here decides anything. The file can be read and checked on any system; calling is for Windows.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from ctypes import POINTER, Structure, Union, c_int, c_int32, c_short, c_size_t, c_ssize_t, c_uint16, c_uint32, c_void_p
from ctypes.wintypes import HANDLE, HMODULE, HWND, LPCWSTR, LPWSTR
from functools import cache

from kiosk.lockdown.port import NoBackEnd

# Sizes are Windows' on every system, so that the tests of any can count them.
BOOL, LONG, DWORD, UINT, USHORT = c_int32, c_int32, c_uint32, c_uint32, c_uint16
WPARAM, LPARAM = c_size_t, c_ssize_t

# On the 64-bit Windows that Qt runs on there is one calling convention, so CFUNCTYPE is WINFUNCTYPE.
HookProcedure = ctypes.CFUNCTYPE(c_ssize_t, c_int, WPARAM, LPARAM)
EnumProcedure = ctypes.CFUNCTYPE(BOOL, HWND, LPARAM)
EventProcedure = ctypes.CFUNCTYPE(None, HANDLE, DWORD, HWND, LONG, LONG, DWORD, DWORD)


class KeyStroke(Structure):
    """KBDLLHOOKSTRUCT."""

    _fields_ = (("vk", DWORD), ("scan", DWORD), ("flags", DWORD), ("time", DWORD), ("extra", c_size_t))


class KeyboardInput(Structure):
    """KEYBDINPUT."""

    _fields_ = (("vk", USHORT), ("scan", USHORT), ("flags", DWORD), ("time", DWORD), ("extra", c_size_t))


class MouseInput(Structure):
    """MOUSEINPUT."""

    _fields_ = (("x", LONG), ("y", LONG), ("data", DWORD), ("flags", DWORD), ("time", DWORD), ("extra", c_size_t))


class _AnyInput(Union):
    _fields_ = (("mouse", MouseInput), ("keyboard", KeyboardInput))


class Input(Structure):
    """INPUT."""

    _anonymous_ = ("any",)
    _fields_ = (("type", DWORD), ("any", _AnyInput))


class Rectangle(Structure):
    """RECT."""

    _fields_ = (("left", LONG), ("top", LONG), ("right", LONG), ("bottom", LONG))


class Message(Structure):
    """MSG."""

    _fields_ = (
        ("window", HWND), ("number", UINT), ("w", WPARAM), ("l", LPARAM), ("time", DWORD), ("x", LONG), ("y", LONG),
    )  # fmt: skip


class MessageSource(Structure):
    """INPUT_MESSAGE_SOURCE."""

    _fields_ = (("device", c_int32), ("origin", c_int32))


class AccessibilityFlags(Structure):
    """The head that STICKYKEYS, TOGGLEKEYS, FILTERKEYS and MOUSEKEYS share, and room for the longest of them."""

    _fields_ = (("size", UINT), ("flags", DWORD), ("rest", DWORD * 5))


class ProcessEntry(Structure):
    """PROCESSENTRY32W."""

    _fields_ = (
        ("size", DWORD), ("usage", DWORD), ("pid", DWORD), ("heap", c_size_t), ("module", DWORD), ("threads", DWORD),
        ("parent", DWORD), ("priority", LONG), ("flags", DWORD), ("name", ctypes.c_wchar * 260),
    )  # fmt: skip


class SessionEntry(Structure):
    """WTS_SESSION_INFOW."""

    _fields_ = (("id", DWORD), ("station", LPWSTR), ("state", c_int))


class HypervisorDetail(Structure):
    """SYSTEM_HYPERVISOR_DETAIL_INFORMATION: what CPUID answers in the leaves from 0x40000000 on, four words each."""

    _fields_ = (("words", (c_uint32 * 4) * 7),)


_P = POINTER
_HKEY = c_void_p
CALLS: dict[str, dict[str, tuple[object, ...]]] = {
    "user32": {
        "AddClipboardFormatListener": (BOOL, HWND),
        "CallNextHookEx": (c_ssize_t, HANDLE, c_int, WPARAM, LPARAM),
        "ClipCursor": (BOOL, _P(Rectangle)),
        "CloseClipboard": (BOOL,),
        "CloseDesktop": (BOOL, HANDLE),
        "DispatchMessageW": (c_ssize_t, _P(Message)),
        "EmptyClipboard": (BOOL,),
        "EnumWindows": (BOOL, EnumProcedure, LPARAM),
        "GetAncestor": (HWND, HWND, UINT),
        "GetAsyncKeyState": (c_short, c_int),
        "GetClassNameW": (c_int, HWND, LPWSTR, c_int),
        "GetClipCursor": (BOOL, _P(Rectangle)),
        "GetClipboardOwner": (HWND,),
        "GetCurrentInputMessageSource": (BOOL, _P(MessageSource)),
        "GetForegroundWindow": (HWND,),
        "GetShellWindow": (HWND,),
        "GetSystemMetrics": (c_int, c_int),
        "GetUserObjectInformationW": (BOOL, HANDLE, c_int, c_void_p, DWORD, _P(DWORD)),
        "GetWindowDisplayAffinity": (BOOL, HWND, _P(DWORD)),
        "GetWindowRect": (BOOL, HWND, _P(Rectangle)),
        "GetWindowTextW": (c_int, HWND, LPWSTR, c_int),
        "GetWindowThreadProcessId": (DWORD, HWND, _P(DWORD)),
        "IsIconic": (BOOL, HWND),
        "IsWindow": (BOOL, HWND),
        "IsWindowVisible": (BOOL, HWND),
        "MsgWaitForMultipleObjectsEx": (DWORD, DWORD, c_void_p, DWORD, DWORD, DWORD),
        "OpenClipboard": (BOOL, HWND),
        "OpenInputDesktop": (HANDLE, DWORD, BOOL, DWORD),
        "PeekMessageW": (BOOL, _P(Message), HWND, UINT, UINT, UINT),
        "PostThreadMessageW": (BOOL, DWORD, UINT, WPARAM, LPARAM),
        "RemoveClipboardFormatListener": (BOOL, HWND),
        "SendInput": (UINT, UINT, _P(Input), c_int),
        "SetForegroundWindow": (BOOL, HWND),
        "SetWindowDisplayAffinity": (BOOL, HWND, DWORD),
        "SetWindowPos": (BOOL, HWND, HWND, c_int, c_int, c_int, c_int, UINT),
        "SetWindowsHookExW": (HANDLE, c_int, HookProcedure, HMODULE, DWORD),
        "SetWinEventHook": (HANDLE, DWORD, DWORD, HMODULE, EventProcedure, DWORD, DWORD, DWORD),
        "ShowWindow": (BOOL, HWND, c_int),
        "SystemParametersInfoW": (BOOL, UINT, UINT, c_void_p, UINT),
        "UnhookWindowsHookEx": (BOOL, HANDLE),
        "UnhookWinEvent": (BOOL, HANDLE),
    },
    "kernel32": {
        "CloseHandle": (BOOL, HANDLE),
        "CreateToolhelp32Snapshot": (HANDLE, DWORD, DWORD),
        "GetCurrentProcessId": (DWORD,),
        "GetCurrentThreadId": (DWORD,),
        "GetModuleHandleW": (HMODULE, LPCWSTR),
        "GetSystemWindowsDirectoryW": (UINT, LPWSTR, UINT),
        "GetSystemFirmwareTable": (UINT, DWORD, DWORD, c_void_p, DWORD),
        "OpenProcess": (HANDLE, DWORD, BOOL, DWORD),
        "Process32FirstW": (BOOL, HANDLE, _P(ProcessEntry)),
        "Process32NextW": (BOOL, HANDLE, _P(ProcessEntry)),
        "ProcessIdToSessionId": (BOOL, DWORD, _P(DWORD)),
        "QueryFullProcessImageNameW": (BOOL, HANDLE, DWORD, LPWSTR, _P(DWORD)),
        "SetThreadExecutionState": (DWORD, DWORD),
        "TerminateProcess": (BOOL, HANDLE, UINT),
    },
    "advapi32": {
        "ConvertSidToStringSidW": (BOOL, c_void_p, _P(c_void_p)),
        "LookupAccountNameW": (BOOL, LPCWSTR, LPCWSTR, c_void_p, _P(DWORD), LPWSTR, _P(DWORD), _P(c_int)),
        "RegCloseKey": (LONG, _HKEY),
        "RegCreateKeyExW": (LONG, _HKEY, LPCWSTR, DWORD, LPWSTR, DWORD, DWORD, c_void_p, _P(_HKEY), _P(DWORD)),
        "RegDeleteValueW": (LONG, _HKEY, LPCWSTR),
        "RegEnumKeyExW": (LONG, _HKEY, DWORD, LPWSTR, _P(DWORD), c_void_p, LPWSTR, c_void_p, c_void_p),
        "RegOpenKeyExW": (LONG, _HKEY, LPCWSTR, DWORD, DWORD, _P(_HKEY)),
        "RegQueryValueExW": (LONG, _HKEY, LPCWSTR, c_void_p, _P(DWORD), c_void_p, _P(DWORD)),
        "RegSetValueExW": (LONG, _HKEY, LPCWSTR, DWORD, DWORD, c_void_p, DWORD),
    },
    "version": {
        "GetFileVersionInfoSizeW": (DWORD, LPCWSTR, c_void_p),
        "GetFileVersionInfoW": (BOOL, LPCWSTR, DWORD, DWORD, c_void_p),
        "VerQueryValueW": (BOOL, c_void_p, LPCWSTR, _P(c_void_p), _P(UINT)),
    },
    "wtsapi32": {
        "WTSEnumerateSessionsW": (BOOL, HANDLE, DWORD, DWORD, _P(_P(SessionEntry)), _P(DWORD)),
        "WTSFreeMemory": (None, c_void_p),
        "WTSQuerySessionInformationW": (BOOL, HANDLE, DWORD, c_int, _P(c_void_p), _P(DWORD)),
        "WTSRegisterSessionNotification": (BOOL, HWND, DWORD),
        "WTSUnRegisterSessionNotification": (BOOL, HWND),
    },
    "shell32": {"IsUserAnAdmin": (BOOL,)},
    "dwmapi": {"DwmGetWindowAttribute": (c_int32, HWND, DWORD, c_void_p, DWORD)},
    "ntdll": {"NtQuerySystemInformation": (c_int32, c_int, c_void_p, DWORD, _P(DWORD))},
}
_LIBRARY_OF = {name: library for library, names in CALLS.items() for name in names}


def call(name: str, *arguments: object) -> int:
    """Call it; what it gives as a number, 0 for no handle."""
    return _bound(name)(*arguments) or 0


def last_error() -> int:
    """The system's number for what went wrong with the last call of this thread."""
    if sys.platform == "win32":
        return ctypes.get_last_error()
    else:
        raise NoBackEnd("This is not Windows.")


def said(error: int) -> str:
    """That number, and what the system says to it."""
    if sys.platform == "win32":
        return f"error {error}: {ctypes.FormatError(error).strip()}"
    else:
        raise NoBackEnd("This is not Windows.")


@cache
def _bound(name: str) -> Callable[..., int | None]:
    library = _LIBRARY_OF[name]
    function = getattr(_loaded(library), name)
    function.restype, *function.argtypes = CALLS[library][name]
    bound: Callable[..., int | None] = function
    return bound


@cache
def _loaded(library: str) -> ctypes.CDLL:
    if sys.platform == "win32":
        return ctypes.WinDLL(library, use_last_error=True)
    else:
        raise NoBackEnd("This is not Windows.")
