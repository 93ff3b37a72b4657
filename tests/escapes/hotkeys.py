"""A program that has bound the desktop's shortcuts by passive grabs, as hotkey daemons do; each leaves a file.

python -m tests.escapes.hotkeys FOLDER KEYS...   (keys in xdotool's words: ctrl+alt+t)
"""

import ctypes
import sys
from pathlib import Path

_MODIFIERS = {"shift": 1, "ctrl": 4, "alt": 8, "super": 64}
_KEY_PRESS = 2
_STATE, _KEYCODE = 80, 84  # in XKeyEvent, on 64 bits
_RELEVANT = 1 | 4 | 8 | 64
_ERRORS = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


def main(folder: Path, shortcuts: list[str]) -> None:
    """Bind, say `ready`, and leave a file for each that comes."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XStringToKeysym.restype = ctypes.c_ulong
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    # What a window manager has bound already is refused to us: then it is the manager's canary, and no reason to end.
    ignore = _ERRORS(lambda _display, _error: 0)
    x.XSetErrorHandler(ignore)
    display = ctypes.c_void_p(x.XOpenDisplay(None))
    if not display.value:
        sys.exit("no display")
    root = x.XDefaultRootWindow(display)
    bound: dict[tuple[int, int], str] = {}
    for name in shortcuts:
        *modifiers, key = name.split("+")
        code = x.XKeysymToKeycode(display, ctypes.c_ulong(x.XStringToKeysym(key.encode())))
        mask = sum(_MODIFIERS[one] for one in modifiers)
        bound[code, mask] = name
        x.XGrabKey(display, code, mask, ctypes.c_ulong(root), 1, 1, 1)
    x.XSync(display, 0)
    print("ready", flush=True)
    event = ctypes.create_string_buffer(192)
    while True:
        x.XNextEvent(display, event)
        if int.from_bytes(event.raw[0:4], sys.byteorder) != _KEY_PRESS:
            continue
        state = int.from_bytes(event.raw[_STATE : _STATE + 4], sys.byteorder) & _RELEVANT
        code = int.from_bytes(event.raw[_KEYCODE : _KEYCODE + 4], sys.byteorder)
        if (code, state) in bound:
            (folder / bound[code, state]).touch()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
