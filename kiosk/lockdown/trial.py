"""The lock, tried for real on a window that is thrown away: engaged, looked at for some seconds, released."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kiosk.lockdown.port import Breach, Hold, HoldName, HoldState, Lockdown
from kiosk.lockdown.watchdog import Watchdog

SETTLES_MS = 600
"""What is not held yet after this long is told: windows are mapped and raised one after the other."""


class LockTrial(QObject):
    """Tries a lock by the watchdog that watches it on the day; `tried` brings each hold at its worst moment."""

    tried = Signal(object)
    """tuple[Hold, ...]; the lock is released and the window is gone."""

    def __init__(self, lockdown: Lockdown, window: QWidget, *, seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lockdown, self._window = lockdown, window
        self._watchdog = Watchdog(lockdown, parent=self)
        self._watchdog.breached.connect(self._on_breached)
        self._worst: dict[HoldName, Hold] = {}
        self._is_settled = self._is_taken = False
        self._settling = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._settling.timeout.connect(self._on_settled)
        self._over = QTimer(self, singleShot=True, interval=max(SETTLES_MS, round(seconds * 1_000)) + SETTLES_MS)
        self._over.timeout.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether the screen is taken."""
        return self._is_taken

    def start(self) -> None:
        """Take the screen; raises LockdownError, and then nothing was taken."""
        self._lockdown.prepare(self._window)
        self._window.setGeometry(QGuiApplication.primaryScreen().geometry())
        self._window.show()
        self._watchdog.engage()
        self._is_taken = True
        self._settling.start()
        self._over.start()

    @Slot()
    def stop(self) -> None:
        """Give everything back, and tell."""
        if self._is_taken:
            self._is_taken = False
            self._give_back()
            self.tried.emit(tuple(self._worst.values()))

    def _give_back(self) -> None:
        self._over.stop()
        self._settling.stop()
        for hold in self._watchdog.holds:
            self._worst.setdefault(hold.name, hold)
        self._watchdog.release()
        self._window.hide()
        self._window.deleteLater()

    @Slot()
    def _on_settled(self) -> None:
        self._is_settled = True
        for hold in self._watchdog.holds:
            if hold.state is HoldState.FAILED:
                self._worst[hold.name] = hold

    @Slot(tuple)
    def _on_breached(self, breaches: tuple[Breach, ...]) -> None:
        if self._is_settled:
            for breach in breaches:
                self._worst[breach.hold] = Hold(breach.hold, HoldState.FAILED, breach.detail or breach.sentence)
