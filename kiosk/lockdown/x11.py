"""The lock on X11: an override-redirect window, covers, grabs on Qt's own connection, and a look at everything.

It stops what a person can do with keyboard, mouse and windows. It cannot stop a program that already runs with the
right to talk to this X server from photographing the screen or reading the keys: that takes a server of our own.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QNativeInterface
from PySide6.QtWidgets import QWidget

from kiosk.lockdown.guest import GuestGuard, Signs, signs_of_a_guest
from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, Level, NoBackEnd
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.x11_awake import AwakeGuard
from kiosk.lockdown.x11_foreign import Strangers
from kiosk.lockdown.x11_guards import ClipboardGuard, FocusGuard, GrabGuard, Guard, StackingGuard, WindowGuard
from kiosk.lockdown.x11_hotkeys import HotkeysGuard
from kiosk.lockdown.x11_input import InputWatch
from kiosk.lockdown.x11_programs import CaptureGuard, ProgramsGuard
from kiosk.lockdown.x11_screens import FLAGS, Screens, put
from kiosk.lockdown.x11_seats import Seats
from kiosk.lockdown.x11_sentry import Sentry
from kiosk.lockdown.xcb import Connection

log = logging.getLogger(__name__)


def qt_connection() -> Connection:
    """Qt's connection to the X server; KIOSK-LOCK-NONE where Qt has none."""
    application = QGuiApplication.instance()
    native = application.nativeInterface() if isinstance(application, QGuiApplication) else None
    if not isinstance(native, QNativeInterface.QX11Application):
        raise NoBackEnd("The X11 lock needs a window on an X server.")
    return Connection(native.connection())


class X11Lockdown(QObject):
    """Keeps the candidate in one window of an X server."""

    def __init__(
        self, *, home: Path, display: str, rules: Rules | None = None, signs: Signs = signs_of_a_guest
    ) -> None:
        super().__init__()
        self._x = qt_connection()
        self._signs = signs
        self._home, self._display, self._rules = home, display, rules or Rules()
        self._level = level_of(self._x)
        self._content: QWidget | None = None
        self._sentry: Sentry | None = None
        self._guards: tuple[Guard, ...] = ()
        self._watcher: Callable[[], None] | None = None

    @property
    def level(self) -> Level:
        return self._level

    def prepare(self, window: QWidget) -> None:
        self._content = window
        window.setWindowFlags(window.windowFlags() | FLAGS)
        window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        put(window, QGuiApplication.primaryScreen())

    def engage(self) -> tuple[Hold, ...]:
        if self._content is None:
            raise RuntimeError("prepare() comes before engage()")
        self.release()
        self._content.installEventFilter(self)
        self._guards = self._guards_of(self._content)
        holds = tuple(guard.take() for guard in self._guards)
        for hold in holds:
            log.info("lock x11: %s %s %s", hold.name, hold.state, hold.detail)
        return holds

    def verify(self) -> tuple[Breach, ...]:
        return tuple(breach for guard in self._guards for breach in guard.check())

    def repelled(self) -> tuple[Breach, ...]:
        return self._sentry.repelled() if self._sentry else ()

    def watch(self, disturbed: Callable[[], None]) -> None:
        self._watcher = disturbed

    def release(self) -> None:
        guards, self._guards = self._guards, ()
        for guard in reversed(guards):
            guard.give()
        self._sentry = None
        if self._content is not None:
            self._content.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse to close the content window, whoever asks, until the lock is released."""
        if watched is self._content and event.type() == QEvent.Type.Close:
            event.ignore()
            if self._sentry is not None:
                self._sentry.repel(Cause.CLOSE_ASKED, "close event")
            return True
        return False

    def _disturbed(self) -> None:
        if self._watcher is not None:
            self._watcher()

    def _guards_of(self, content: QWidget) -> tuple[Guard, ...]:
        """In the order in which they are taken: a window must be there before it can have the focus."""
        x, rules = self._x, self._rules
        sentry = self._sentry = Sentry(x, InputWatch(x, rules, self._disturbed), self._disturbed)
        hotkeys = HotkeysGuard(x, rules, self._disturbed, home=self._home, display=self._display)
        sentry.also_tell(hotkeys.hear)
        screens = Screens(content, self._disturbed)

        def window() -> int:
            return int(content.winId())

        def repel(hold: HoldName, cause: Cause, detail: str) -> None:
            sentry.repel(cause, detail, hold)

        return (
            sentry,
            screens,
            WindowGuard(x, screens, sentry),
            StackingGuard(x, screens, sentry, Strangers(x, rules)),
            FocusGuard(x, window),
            GrabGuard(HoldName.KEYBOARD, Cause.KEYBOARD_TAKEN, lambda: x.grab_keyboard(window()), x.ungrab_keyboard),
            GrabGuard(HoldName.POINTER, Cause.POINTER_TAKEN, lambda: x.grab_pointer(window()), x.ungrab_pointer),
            ClipboardGuard(x, self._disturbed, content.windowHandle),
            AwakeGuard(x, home=self._home, display=self._display),
            hotkeys,
            ProgramsGuard(rules, repel),
            CaptureGuard(x, rules, self._level, Seats(self._display)),
            GuestGuard(self._signs),
        )


def level_of(connection: Connection) -> Level:
    """Locked only on a server without the extensions that inject and record keys, and without a window manager."""
    open_doors = any(connection.has_extension(name) for name in ("XTEST", "RECORD"))
    has_manager = bool(connection.text(connection.root, connection.atom("_NET_SUPPORTING_WM_CHECK")))
    return Level.MONITORED if open_doors or has_manager else Level.LOCKED
