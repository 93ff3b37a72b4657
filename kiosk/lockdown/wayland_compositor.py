"""Who is at the other end of Qt's Wayland connection, by the kernel's word: is it the kiosk's own, and is it a lock?

What a compositor says of itself proves nothing: names, titles and a list of protocols can be had by every program. The
kernel knows which process listens at the socket, which file that process runs, who may write that file, who started
whom, and who else is connected.
"""

from __future__ import annotations

import ctypes
import os
import socket
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QNativeInterface

from kiosk.lockdown.port import NoBackEnd
from kiosk.lockdown.proc import Processes, is_private, only_root_writes

CAGE = "cage"
_LETTERS_WITH_A_VALUE = "m"
_CREDENTIALS = struct.Struct("3i")
_SCREEN_DEVICE = "/dev/dri/card"
_IN_A_WINDOW = {"x11": "an X server", "wayland": "a Wayland session", "headless": "no screen at all"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Compositor:
    """The process that shows our window."""

    pid: int
    name: str
    executable: str
    arguments: tuple[str, ...]
    environment: dict[str, str]
    socket_path: str
    is_roots_file: bool
    is_ancestor: bool
    has_screen: bool
    is_door_private: bool

    @property
    def is_the_kiosks_own(self) -> bool:
        """Whether it is cage, as root installed it, and this program was started by it and not into it."""
        return Path(self.executable).name == CAGE and self.is_roots_file and self.is_ancestor

    @property
    def is_nested(self) -> bool:
        """Whether it draws into a window instead of onto the machine's screen."""
        return bool(self.behind) or not self.has_screen

    @property
    def behind(self) -> str:
        """What it draws into, by the rule that its library has: what it is told, else the session it was started in."""
        backends = [part for part in self.environment.get("WLR_BACKENDS", "").split(",") if part]
        if backends:
            return next((_IN_A_WINDOW[one] for one in backends if one in _IN_A_WINDOW), "")
        if self.environment.get("WAYLAND_DISPLAY") or self.environment.get("WAYLAND_SOCKET"):
            return _IN_A_WINDOW["wayland"]
        return _IN_A_WINDOW["x11"] if self.environment.get("DISPLAY") else ""

    @property
    def lets_switch_consoles(self) -> bool:
        """Whether it was started with -s: then Ctrl+Alt+F1 leads out."""
        return "s" in _flags(self.arguments[1:])

    def flaws(self) -> tuple[str, ...]:
        """Why it is no lock although it is cage; empty where it is one."""
        return tuple(self._flaws())

    def _flaws(self) -> Iterator[str]:
        if self.is_nested:
            yield f"it shows its picture in {self.behind or 'something that is no screen'}"
        if self.lets_switch_consoles:
            yield "it was started with -s, which lets the consoles be switched"
        if not self.is_door_private:
            yield f"other accounts can reach {self.socket_path}"
        if not self.environment.get("WLR_XWAYLAND"):
            yield "it lets X11 programs in (WLR_XWAYLAND is not set)"

    @property
    def said(self) -> str:
        """For a person who has to find it."""
        return f"process {self.pid}, {self.executable or self.name or 'unknown'}"


def compositor_here() -> Compositor:
    """Look at the process behind Qt's connection; raises NoBackEnd where Qt has none."""
    return looked_at(_qt_descriptor(), Processes())


def own_socket() -> int:
    """The number of our end of Qt's connection, among all sockets of the machine."""
    return os.fstat(_qt_descriptor()).st_ino


def looked_at(descriptor: int, processes: Processes) -> Compositor:
    """Ask the kernel who is at the other end of a connection."""
    with socket.socket(fileno=os.dup(descriptor)) as end:
        credentials = end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
        path = end.getpeername()
    pid, _uid, _gid = _CREDENTIALS.unpack(credentials)
    return known(pid, str(path), processes)


def known(pid: int, path: str, processes: Processes) -> Compositor:
    """Everything that the kernel tells of a process that listens at that socket file."""
    executable = processes.executable(pid)
    return Compositor(
        pid=pid,
        name=processes.name(pid),
        executable=executable,
        arguments=processes.arguments(pid),
        environment=processes.environment(pid),
        socket_path=path,
        is_roots_file=bool(executable) and only_root_writes(executable),
        is_ancestor=pid in processes.ancestors(os.getpid()),
        has_screen=any(file.startswith(_SCREEN_DEVICE) for file in processes.open_files(pid)),
        is_door_private=is_private(Path(path).parent),
    )


def _flags(arguments: tuple[str, ...]) -> set[str]:
    """The one-letter options before the name of the program, read as getopt reads them."""
    found: set[str] = set()
    words = iter(arguments)
    for word in words:
        if not word.startswith("-") or word in {"-", "--"}:
            break
        letters = word[1:]
        for at, letter in enumerate(letters):
            found.add(letter)
            if letter in _LETTERS_WITH_A_VALUE:
                if at + 1 == len(letters):
                    next(words, None)
                break
    return found


def _qt_descriptor() -> int:
    application = QGuiApplication.instance()
    native = application.nativeInterface() if isinstance(application, QGuiApplication) else None
    if not isinstance(native, QNativeInterface.QWaylandApplication):
        raise NoBackEnd("The Wayland lock needs a window on a Wayland compositor.")
    library = ctypes.CDLL("libwayland-client.so.0")
    library.wl_display_get_fd.argtypes = [ctypes.c_void_p]
    return int(library.wl_display_get_fd(native.display()))
