"""Another Windows program that means no good: windows, messages, made-up keys. Does what it reads, line by line."""

import ctypes
import json
import sys
import threading
from ctypes import wintypes as w
from queue import Empty, Queue

user32 = ctypes.WinDLL("user32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
user32.CreateWindowExW.restype = w.HWND
user32.CreateWindowExW.argtypes = [
    w.DWORD, w.LPCWSTR, w.LPCWSTR, w.DWORD, *[ctypes.c_int] * 4, w.HWND, w.HMENU, w.HINSTANCE, ctypes.c_void_p,
]  # fmt: skip
user32.SetWindowPos.argtypes = [w.HWND, w.HWND, *[ctypes.c_int] * 4, w.UINT]
user32.PostMessageW.argtypes = [w.HWND, w.UINT, w.WPARAM, w.LPARAM]
user32.ShowWindowAsync.argtypes = [w.HWND, ctypes.c_int]
user32.SetForegroundWindow.argtypes = [w.HWND]
user32.OpenClipboard.argtypes = [w.HWND]
user32.SetClipboardData.argtypes = [w.UINT, w.HANDLE]
kernel32 = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
kernel32.GlobalAlloc.restype = w.HANDLE
kernel32.GlobalAlloc.argtypes = [w.UINT, ctypes.c_size_t]
kernel32.GlobalLock.restype = ctypes.c_void_p
kernel32.GlobalLock.argtypes = kernel32.GlobalUnlock.argtypes = [w.HANDLE]

TOPMOST, UNICODE_TEXT = -1, 13


class _Input(ctypes.Structure):
    _fields_ = (
        ("type", w.DWORD), ("pad", w.DWORD), ("vk", w.WORD), ("scan", w.WORD), ("flags", w.DWORD),
        ("time", w.DWORD), ("extra", ctypes.c_size_t), ("rest", ctypes.c_byte * 8),
    )  # fmt: skip


def _open(on_top: int, x: int, y: int, width: int, height: int) -> int:
    shown, popup = 0x10000000, 0x80000000
    place = (x, y, width, height)
    kind = 0x8 if on_top else 0
    window = user32.CreateWindowExW(kind, "STATIC", "notes", shown | popup, *place, None, None, None, None)
    user32.SetForegroundWindow(window)
    return int(window)


def _inject(key: int) -> int:
    pressed, released = _Input(1, 0, key, 0, 0, 0, 0), _Input(1, 0, key, 0, 2, 0, 0)
    count = 0
    for one in (pressed, released):
        count += user32.SendInput(1, ctypes.byref(one), ctypes.sizeof(one))
    return count


def _copy() -> int:
    text = ctypes.create_unicode_buffer("from outside")
    memory = kernel32.GlobalAlloc(2, ctypes.sizeof(text))
    ctypes.memmove(kernel32.GlobalLock(memory), text, ctypes.sizeof(text))
    kernel32.GlobalUnlock(memory)
    # In the name of a window, so that it can be told whose text it is.
    user32.OpenClipboard(user32.CreateWindowExW(0, "STATIC", "", 0, 0, 0, 1, 1, None, None, None, None))
    user32.EmptyClipboard()
    user32.SetClipboardData(UNICODE_TEXT, memory)
    return int(user32.CloseClipboard())


VERBS = {
    "open": _open,
    "raise": lambda window: user32.SetWindowPos(window, TOPMOST, 0, 0, 0, 0, 0x1 | 0x2),
    # Without waiting: the victim's thread waits for our answer meanwhile.
    "minimize": lambda window: user32.ShowWindowAsync(window, 6),
    "hide": lambda window: user32.ShowWindowAsync(window, 0),
    "move": lambda window, *rect: user32.SetWindowPos(window, 0, *rect, 0x4 | 0x10 | 0x4000),
    "close": lambda window: user32.PostMessageW(window, 0x10, 0, 0),
    "post_key": lambda window, key: user32.PostMessageW(window, 0x100, key, 1),
    "post_character": lambda window, code: user32.PostMessageW(window, 0x102, code, 1),
    "inject": _inject,
    "copy": _copy,
}


def main() -> None:
    lines: Queue[str] = Queue()
    threading.Thread(target=lambda: [lines.put(line) for line in sys.stdin], daemon=True).start()
    message = w.MSG()
    while True:
        while user32.PeekMessageW(ctypes.byref(message), None, 0, 0, 1):
            user32.DispatchMessageW(ctypes.byref(message))
        try:
            what, *numbers = json.loads(lines.get(timeout=0.02))
        except Empty:
            continue
        print(int(VERBS[what](*numbers) or 0), flush=True)


if __name__ == "__main__":
    main()
