"""Where the Windows lock is attacked: the machine in memory, or a real one with another program on it.

The same cases run in both. On Windows (here: under Wine, `python -m tests.wine`) the enemy is a program of its own.
"""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.lockdown.windows_keys import Key
from kiosk.lockdown.windows_system import SeenWindow, System
from kiosk.lockdown.xcb import Rect

ENEMY = Rect(200, 150, 400, 300)
KEYSYMS = {
    Key.LEFT_ALT: "Alt_L", Key.LEFT_CONTROL: "Control_L", Key.LEFT_SHIFT: "Shift_L", Key.LEFT_WIN: "Super_L",
    Key.TAB: "Tab", Key.ESCAPE: "Escape", Key.F4: "F4", Key.SPACE: "space", Key.PRINT_SCREEN: "Print",
    0x41: "a", 0x42: "b", 0x52: "r",
}  # fmt: skip


class Arena(Protocol):
    """A machine and a program on it that means no good."""

    system: System

    def open_window(self, *, on_top: bool) -> int:
        """A window of another program, with the foreground; gives its handle."""

    def raise_window(self, window: int) -> None:
        """To the top of those that are always on top."""

    def minimize(self, window: int) -> None: ...

    def hide(self, window: int) -> None: ...

    def move(self, window: int, rect: Rect) -> None: ...

    def ask_close(self, window: int) -> None: ...

    def inject(self, key: int) -> None:
        """Press and release it by a program."""

    def copy(self) -> None:
        """Put a text on the clipboard."""

    def press(self, *keys: int) -> None:
        """Hold them down in that order and let them go, on the keyboard of the machine."""


class FakeArena:
    """The machine in memory."""

    def __init__(self) -> None:
        # Only where it is used: under Wine the real one is.
        from tests.kiosk.lockdown.fake_windows import FakeWindows

        QGuiApplication.clipboard().clear()  # the machine is in memory, but its windows are Qt's
        self.windows = FakeWindows()
        self.system = self.windows.system
        self._next = 0x70000

    def open_window(self, *, on_top: bool) -> int:
        from tests.kiosk.lockdown.fake_windows import ENEMY_PID

        self._next += 1
        seen = SeenWindow(
            self._next, ENEMY_PID, ENEMY, is_visible=True, is_minimized=False, is_cloaked=False, kind="Enemy"
        )
        desktop = self.windows.desktop
        desktop.come_up(seen, takes_foreground=True)
        if not on_top:
            # Windows puts what is not always on top below what is.
            desktop.order.remove(self._next)
            desktop.order.append(self._next)
        return self._next

    def raise_window(self, window: int) -> None:
        self.windows.desktop.raise_(window)
        self.windows.desktop.tell()

    def minimize(self, window: int) -> None:
        self.windows.desktop.done[window].is_minimized = True

    def hide(self, window: int) -> None:
        self.windows.desktop.done[window].is_hidden = True

    def move(self, window: int, rect: Rect) -> None:
        self.windows.desktop.done[window].rect = rect

    def ask_close(self, window: int) -> None:
        _qt_window(window).close()

    def inject(self, key: int) -> None:
        self.windows.inputs.press(key, is_injected=True)

    def copy(self) -> None:
        from tests.kiosk.lockdown.fake_windows import ENEMY_PID

        self.windows.desktop.clipboard_of = ENEMY_PID

    def press(self, *keys: int) -> None:
        self.windows.inputs.press(*keys)


class RealArena:
    """This Windows machine; the keyboard is pressed by X, as a person would."""

    def __init__(self, enemy: "subprocess.Popen[str]") -> None:
        from kiosk.lockdown.windows_real import real_system

        self.system = real_system()
        self._enemy = enemy

    def _have(self, what: str, *numbers: int) -> int:
        assert self._enemy.stdin
        assert self._enemy.stdout
        self._enemy.stdin.write(json.dumps([what, *numbers]) + "\n")
        self._enemy.stdin.flush()
        return int(self._enemy.stdout.readline())

    def open_window(self, *, on_top: bool) -> int:
        return self._have("open", on_top, *ENEMY)

    def raise_window(self, window: int) -> None:
        self._have("raise", window)

    def minimize(self, window: int) -> None:
        self._have("minimize", window)

    def hide(self, window: int) -> None:
        self._have("hide", window)

    def move(self, window: int, rect: Rect) -> None:
        self._have("move", window, *rect)

    def ask_close(self, window: int) -> None:
        self._have("close", window)

    def inject(self, key: int) -> None:
        self._have("inject", key)

    def copy(self) -> None:
        self._have("copy")

    def post_key(self, window: int, key: int) -> None:
        """Not pressed: only the message that would come of it."""
        self._have("post_key", window, key)

    def post_character(self, window: int, code: int) -> None:
        self._have("post_character", window, code)

    def press(self, *keys: int) -> None:
        # The keyboard is X's, which lies outside of Wine: `tests.wine` presses it and says so.
        with socket.create_connection(("127.0.0.1", int(os.environ["TESTS_WINE_KEYBOARD"]))) as keyboard:
            keyboard.sendall("+".join(KEYSYMS[key] for key in keys).encode() + b"\n")
            assert keyboard.recv(1) == b"."


@contextmanager
def arena_here() -> Iterator[Arena]:
    """The real machine on Windows, the one in memory elsewhere."""
    if sys.platform != "win32":
        yield FakeArena()
        return
    command = [sys.executable, str(Path(__file__).with_name("windows_enemy.py"))]
    enemy = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield RealArena(enemy)
    finally:
        enemy.kill()
        enemy.communicate()


def _qt_window(window: int) -> QWindow:
    return next(w for w in QGuiApplication.topLevelWindows() if int(w.winId()) == window)
