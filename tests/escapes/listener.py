"""Programs that listen or look by an extension of the X server, each in a process of its own.

python -m tests.escapes.listener record SECONDS   prints how many keys it heard by RECORD
python -m tests.escapes.listener cursor           prints a digest of the pointer's picture
"""

import ctypes
import hashlib
import sys
import threading
import time

_P, _LONG, _INT, _SHORT = ctypes.c_void_p, ctypes.c_long, ctypes.c_int, ctypes.c_short
_KEY_PRESS = 2
_ALL_CLIENTS = 3
_FROM_SERVER = 0
_DEVICE_EVENTS_AT = 18
"""Of `device_events` in XRecordRange: after the ranges of requests, replies and delivered events."""


class _Data(ctypes.Structure):
    """XRecordInterceptData."""

    _fields_ = (
        ("id_base", ctypes.c_ulong),
        ("server_time", ctypes.c_ulong),
        ("client_seq", ctypes.c_ulong),
        ("category", _INT),
        ("client_swapped", _INT),
        ("data", _P),
        ("length", ctypes.c_ulong),
    )


class _Cursor(ctypes.Structure):
    """XFixesCursorImage."""

    _fields_ = (
        ("x", _SHORT),
        ("y", _SHORT),
        ("width", ctypes.c_ushort),
        ("height", ctypes.c_ushort),
        ("xhot", ctypes.c_ushort),
        ("yhot", ctypes.c_ushort),
        ("serial", ctypes.c_ulong),
        ("pixels", ctypes.POINTER(ctypes.c_ulong)),
    )


_HEARD = ctypes.CFUNCTYPE(None, _P, ctypes.POINTER(_Data))


def _display() -> "tuple[ctypes.CDLL, ctypes.c_void_p]":
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = _P
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    if not display.value:
        sys.exit("no display")
    return x, display


def record(seconds: float) -> int:
    """How many keys were pressed, whoever they were for; -1 where the server has no RECORD."""
    x, control = _display()
    _, data = _display()
    tst = ctypes.CDLL("libXtst.so.6")
    major, minor = _INT(), _INT()
    if not tst.XRecordQueryVersion(control, ctypes.byref(major), ctypes.byref(minor)):
        return -1
    tst.XRecordAllocRange.restype = _P
    tst.XRecordCreateContext.restype = ctypes.c_ulong
    asked = tst.XRecordAllocRange()
    ctypes.memset(asked + _DEVICE_EVENTS_AT, _KEY_PRESS, 2)
    clients, ranges = (ctypes.c_ulong * 1)(_ALL_CLIENTS), (_P * 1)(asked)
    context = ctypes.c_ulong(tst.XRecordCreateContext(control, 0, clients, 1, ranges, 1))
    x.XSync(control, 0)
    heard = 0

    def hear(_closure: object, got: "ctypes._Pointer[_Data]") -> None:
        nonlocal heard
        if got.contents.category == _FROM_SERVER and got.contents.data:
            heard += ctypes.c_uint8.from_address(got.contents.data).value & 0x7F == _KEY_PRESS
        tst.XRecordFreeData(got)

    def end() -> None:
        time.sleep(seconds)
        tst.XRecordDisableContext(control, context)
        x.XSync(control, 0)

    threading.Thread(target=end, daemon=True).start()
    print("ready", flush=True)
    tst.XRecordEnableContext(data, context, _HEARD(hear), None)
    return heard


def cursor() -> str:
    """What the pointer looks like now."""
    _, display = _display()
    fixes = ctypes.CDLL("libXfixes.so.3")
    fixes.XFixesGetCursorImage.restype = ctypes.POINTER(_Cursor)
    image = fixes.XFixesGetCursorImage(display).contents
    pixels = [image.pixels[at] & 0xFFFFFFFF for at in range(image.width * image.height)]
    return hashlib.sha256(b"".join(pixel.to_bytes(4, "little") for pixel in pixels)).hexdigest()[:16]


if __name__ == "__main__":
    print(record(float(sys.argv[2])) if sys.argv[1] == "record" else cursor())
