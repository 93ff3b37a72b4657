"""The lock in a session of its own: cage shows one program, and this is it.

Nothing has to be grabbed here. The compositor has no keys of its own and gives what is typed, clicked, copied or shown
to its clients only; so the lock is that there is no second client, that this one fills the screen, and that no console
can be reached. All of that is looked at again and again, by the kernel's word.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

from kiosk.lockdown.guest import GuestGuard, Signs, signs_of_a_guest
from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, Level
from kiosk.lockdown.proc import Processes
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.unix_sockets import clients_of
from kiosk.lockdown.wayland_compositor import Compositor, own_socket
from kiosk.lockdown.wayland_guards import Consoles, Face, OnlyClient, Pasteboard, ScreenCount
from kiosk.lockdown.x11_programs import ProgramsGuard

log = logging.getLogger(__name__)

_META_KEYS = frozenset({Qt.Key.Key_Meta, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R})
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})


class Guard(Protocol):
    """Keeps one or more holds."""

    def take(self) -> Iterable[Hold]: ...

    def check(self) -> Iterable[Breach]: ...

    def give(self) -> None: ...


class OneHold:
    """A guard of one hold, made one of several."""

    def __init__(self, guard: ProgramsGuard | GuestGuard) -> None:
        self._guard = guard
        self.check, self.give = guard.check, guard.give

    def take(self) -> Iterable[Hold]:
        return (self._guard.take(),)


class MetaKeys(QObject):
    """Keeps what is typed together with the Windows key from every window: Win+R shall not write an r."""

    def __init__(self) -> None:
        super().__init__()
        self._windows: set[QWindow] = set()

    def begin(self) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus)
        self._on_focus(QGuiApplication.focusWindow())

    def end(self) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._on_focus)
        for window in self._windows:
            window.removeEventFilter(self)
        self._windows.clear()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return False
        return bool(event.modifiers() & Qt.KeyboardModifier.MetaModifier) or event.key() in _META_KEYS

    @Slot(QWindow)
    def _on_focus(self, window: QWindow | None) -> None:
        if window is not None and window not in self._windows:
            self._windows.add(window)
            window.destroyed.connect(partial(self._windows.discard, window))
            window.installEventFilter(self)


class WaylandLockdown(QObject):
    """Keeps the candidate in the only window that the compositor shows."""

    def __init__(self, compositor: Compositor, *, rules: Rules | None = None, signs: Signs = signs_of_a_guest) -> None:
        super().__init__()
        self._signs = signs
        self._compositor = compositor
        self._rules = rules or Rules()
        self._content: QWidget | None = None
        self._guards: tuple[Guard, ...] = ()
        self._meta = MetaKeys()
        self._watcher: Callable[[], None] | None = None
        self._repelled: dict[tuple[HoldName, Cause], tuple[int, str]] = {}
        for flaw in compositor.flaws():
            log.warning("lock wayland: %s", flaw)

    @property
    def level(self) -> Level:
        return Level.MONITORED if self._compositor.flaws() else Level.LOCKED

    def prepare(self, window: QWidget) -> None:
        self._content = window
        window.setWindowFlags(window.windowFlags() | Qt.WindowType.FramelessWindowHint)
        window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        window.setGeometry(QGuiApplication.primaryScreen().geometry())

    def engage(self) -> tuple[Hold, ...]:
        if self._content is None:
            raise RuntimeError("prepare() comes before engage()")
        self.release()
        self._content.installEventFilter(self)
        self._meta.begin()
        self._guards = self._guards_of(self._content)
        holds = tuple(hold for guard in self._guards for hold in guard.take())
        for hold in holds:
            log.info("lock wayland: %s %s %s", hold.name, hold.state, hold.detail)
        return holds

    def verify(self) -> tuple[Breach, ...]:
        return tuple(breach for guard in self._guards for breach in guard.check())

    def repelled(self) -> tuple[Breach, ...]:
        found, self._repelled = self._repelled, {}
        return tuple(Breach(*what, f"{count} x {detail}") for what, (count, detail) in found.items())

    def watch(self, disturbed: Callable[[], None]) -> None:
        self._watcher = disturbed

    def release(self) -> None:
        guards, self._guards = self._guards, ()
        for guard in reversed(guards):
            guard.give()
        if guards:
            self._meta.end()
        self._repelled.clear()
        if self._content is not None:
            self._content.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse to close the content window, whoever asks, until the lock is released."""
        if watched is self._content and event.type() == QEvent.Type.Close:
            event.ignore()
            self._repel(HoldName.INPUT, Cause.CLOSE_ASKED, "close event")
            return True
        return False

    def _repel(self, hold: HoldName, cause: Cause, detail: str) -> None:
        count, _ = self._repelled.get((hold, cause), (0, ""))
        self._repelled[hold, cause] = (count + 1, detail)

    def _disturbed(self) -> None:
        if self._watcher is not None:
            self._watcher()

    def _guards_of(self, content: QWidget) -> tuple[Guard, ...]:
        processes = Processes()
        door = partial(clients_of, self._compositor.socket_path)
        return (
            OnlyClient(door, own_socket(), processes),
            ScreenCount(content, self._disturbed),
            Face(content, self._disturbed),
            Pasteboard(self._disturbed),
            Consoles(self._compositor, processes),
            # They may run without being seen here.
            OneHold(ProgramsGuard(self._rules, self._repel)),
            OneHold(GuestGuard(self._signs)),
        )
