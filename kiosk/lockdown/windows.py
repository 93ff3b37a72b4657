"""The lock on Windows: a window above all others, a hook that is asked about every key, and a look at everything.

It stops what a person can do with keyboard, mouse and windows, and notices what programs do. Ctrl+Alt+Del belongs to
the system: policies that an administrator sets once make it lead nowhere; Assigned Access is the lock around this one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState, Level
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.undo import UndoJournal
from kiosk.lockdown.windows_guards import (
    CaptureGuard,
    ClipboardGuard,
    FocusGuard,
    KeyboardGuard,
    PointerGuard,
    Repel,
    StackingGuard,
    WindowGuard,
)
from kiosk.lockdown.windows_hook import KeyHook
from kiosk.lockdown.windows_looks import (
    Awake,
    Changes,
    ClipboardHistory,
    GuestOf,
    Hotkeys,
    Programs,
    Remote,
    Seldom,
    SystemKeys,
)
from kiosk.lockdown.windows_messages import Messages
from kiosk.lockdown.windows_policies import not_closed
from kiosk.lockdown.windows_system import System
from kiosk.lockdown.x11_guards import Guard
from kiosk.lockdown.x11_screens import Screens, put

log = logging.getLogger(__name__)

FLAGS = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
LOOK_EVERY_MS = 100
"""Where the system sends no event: a program that minimizes us without a word, a hook that was dropped."""


class WindowsLockdown(QObject):
    """Keeps the candidate in one window of a Windows desktop."""

    def __init__(self, system: System, *, home: Path, rules: Rules | None = None) -> None:
        super().__init__()
        self._system, self._home = system, home
        self._rules = rules or Rules()
        self._level = level_of(system)
        self._content: QWidget | None = None
        self._messages: Messages | None = None
        self._guards: tuple[Guard, ...] = ()
        self._watcher: Callable[[], None] | None = None
        self._unwatch: Callable[[], None] | None = None
        self._tick = QTimer(self, interval=LOOK_EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._disturbed)

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
        holds: dict[HoldName, Hold] = {}
        for guard in self._guards:
            hold = guard.take()
            log.info("lock windows: %s %s %s", hold.name, hold.state, hold.detail)
            if holds.setdefault(hold.name, hold).state is HoldState.HELD:
                holds[hold.name] = hold  # two guards may keep one hold: it stands while both do
        self._unwatch = self._system.desktop.watch(self._disturbed)
        self._tick.start()
        return tuple(holds.values())

    def verify(self) -> tuple[Breach, ...]:
        return tuple(breach for guard in self._guards for breach in guard.check())

    def repelled(self) -> tuple[Breach, ...]:
        return self._messages.repelled() if self._messages else ()

    def watch(self, disturbed: Callable[[], None]) -> None:
        self._watcher = disturbed

    def release(self) -> None:
        self._tick.stop()
        if self._unwatch is not None:
            self._unwatch()
            self._unwatch = None
        guards, self._guards = self._guards, ()
        for guard in reversed(guards):
            guard.give()
        self._messages = None
        if self._content is not None:
            self._content.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse to close the content window, whoever asks, until the lock is released."""
        if watched is self._content and event.type() == QEvent.Type.Close:
            event.ignore()
            if self._messages is not None:
                self._messages.repel(Cause.CLOSE_ASKED, "close event")
            return True
        return False

    @Slot()
    def _disturbed(self) -> None:
        if self._watcher is not None:
            self._watcher()

    def _guards_of(self, content: QWidget) -> tuple[Guard, ...]:
        """In the order in which they are taken: a window must be there before it can have the focus."""
        system, hook = self._system, KeyHook(self._system.inputs)
        messages = Messages(system.inputs, hook, self._disturbed, rules=self._rules)
        self._messages = messages
        screens = Screens(content, self._disturbed)

        def window() -> int:
            return int(content.winId())

        def repel(hold: HoldName, cause: Cause, detail: str) -> None:
            messages.repel(cause, detail, hold=hold)

        stacking = StackingGuard(system, screens, repel, self._rules)
        return (
            messages,
            screens,
            WindowGuard(system, screens),
            stacking,
            FocusGuard(system, stacking, window),
            KeyboardGuard(hook),
            PointerGuard(system, screens, window),
            ClipboardGuard(system, window),
            CaptureGuard(system),
            *self._looks_of(messages, window, repel),
        )

    def _looks_of(self, messages: Messages, window: Callable[[], int], repel: Repel) -> tuple[Guard, ...]:
        system = self._system
        changes = Changes(system, UndoJournal(self._home))
        history, hotkeys, awake = ClipboardHistory(system, changes), Hotkeys(system, changes), Awake(system)
        keys, remote = SystemKeys(system, messages), Remote(system, messages, window)
        programs, machine = Programs(system, self._rules, repel), GuestOf(system)
        return (
            Seldom(HoldName.CLIPBOARD, history.look, every_s=5, give=history.give),
            Seldom(HoldName.HOTKEYS, hotkeys.look, every_s=1, give=hotkeys.give),
            Seldom(HoldName.AWAKE, awake.look, every_s=10, give=awake.give),
            Seldom(HoldName.PROGRAMS, programs.look, every_s=1, give=programs.give),
            Seldom(HoldName.SYSTEM_KEYS, keys.look, every_s=2, happened=keys.happened),
            Seldom(HoldName.REMOTE, remote.look, every_s=2, happened=remote.happened, give=remote.give),
            Seldom(HoldName.MACHINE, machine.look, every_s=60),
        )


def level_of(system: System) -> Level:
    """Locked only where Ctrl+Alt+Del leads nowhere and no shell runs beside us, as in Assigned Access."""
    return Level.MONITORED if not_closed(system) or system.desktop.shell() else Level.LOCKED
