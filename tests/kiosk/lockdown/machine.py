"""The state of an X server that outlives its clients: what a lock could leave changed."""

import ctypes
import subprocess
from dataclasses import dataclass

from tests.kiosk.lockdown.enemy import Enemy, enemy_on
from tests.x11 import x11_env

_CORE_KEYBOARD, _ALL_CONTROLS = 0x100, 0xF8001FFF
STICKY, ACCESS_X = 1 << 3, 1 << 6
# XkbDescRec and XkbControlsRec of <X11/extensions/XKBstr.h>, on 64 bits.
_CONTROLS_OF_MAP, _ENABLED, _END = 16, 12, 84
_X11 = ctypes.CDLL("libX11.so.6")
for _name, _result, _arguments in (
    ("XOpenDisplay", ctypes.c_void_p, (ctypes.c_char_p,)),
    ("XCloseDisplay", ctypes.c_int, (ctypes.c_void_p,)),
    ("XSync", ctypes.c_int, (ctypes.c_void_p, ctypes.c_int)),
    ("XkbGetMap", ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_uint, ctypes.c_uint)),
    ("XkbGetControls", ctypes.c_int, (ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p)),
    ("XkbFreeKeyboard", None, (ctypes.c_void_p, ctypes.c_uint, ctypes.c_int)),
    ("XkbChangeEnabledControls", ctypes.c_int, (ctypes.c_void_p, ctypes.c_uint, ctypes.c_uint, ctypes.c_uint)),
):
    getattr(_X11, _name).restype, getattr(_X11, _name).argtypes = _result, _arguments


@dataclass(frozen=True, slots=True)
class State:
    """Everything of it that can be asked for."""

    settings: str  # screen saver, DPMS, repeat, bell, pointer, fonts
    keymap: str
    access: bytes  # AccessX: sticky, slow, bounce and mouse keys, and their times
    owners: tuple[int, ...]  # of the selections
    focus: int
    is_grabbed: bool


def state_of(display: str) -> State:
    """The server's state now."""
    with enemy_on(display) as enemy:
        return State(
            settings=_said(display, "xset", "q"),
            keymap=_said(display, "xkbcomp", "-w0", display, "-"),
            access=access(display),
            owners=tuple(enemy.owner(name) for name in ("PRIMARY", "CLIPBOARD", "SECONDARY")),
            focus=enemy.focus(),
            is_grabbed=enemy.is_kept_out(),
        )


def disturb(display: str, enemy: Enemy) -> None:
    """Set things as no server has them by itself, so that what is put back can be told from what is reset."""
    enemy.set_saver(300, 120, 1, 0)
    subprocess.run(["xset", "r", "rate", "333", "22"], env=x11_env(display), check=True)
    opened = _X11.XOpenDisplay(display.encode())
    assert opened
    assert _X11.XkbChangeEnabledControls(opened, _CORE_KEYBOARD, STICKY | ACCESS_X, ACCESS_X)
    _X11.XSync(opened, 0)
    _X11.XCloseDisplay(opened)


def access(display: str) -> bytes:
    """The keyboard's controls as the server keeps them."""
    opened = _X11.XOpenDisplay(display.encode())
    assert opened
    keyboard = _X11.XkbGetMap(opened, 0, _CORE_KEYBOARD)
    assert keyboard
    assert _X11.XkbGetControls(opened, _ALL_CONTROLS, keyboard) == 0
    controls = ctypes.c_void_p.from_address(keyboard + _CONTROLS_OF_MAP).value
    assert controls
    found = ctypes.string_at(controls + _ENABLED, _END - _ENABLED)
    _X11.XkbFreeKeyboard(keyboard, 0, 1)
    _X11.XCloseDisplay(opened)
    return found


def _said(display: str, *command: str) -> str:
    return subprocess.run(command, env=x11_env(display), check=True, capture_output=True, text=True, timeout=15).stdout
