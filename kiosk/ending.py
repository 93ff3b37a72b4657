"""Ends the program in order when the system asks: Python's signal handlers wait for Qt's loop, so it is woken."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot


class Ending(QObject):
    """Calls `stop` and ends Qt's loop at SIGTERM and SIGINT."""

    def __init__(self, stop: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._stop = stop
        self._near, self._far = socket.socketpair()
        self._near.setblocking(False)
        self._far.setblocking(False)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def listen(self) -> None:
        """Take SIGTERM and SIGINT as the wish to end."""
        signal.set_wakeup_fd(self._far.fileno())
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _no_more_than_wake)

    @Slot()
    def _on_woken(self) -> None:
        self._near.recv(64)
        # The locked window refuses to close, and Qt then refuses to quit: the lock goes first.
        self._stop()
        QCoreApplication.exit(0)


def _no_more_than_wake(_number: int, _frame: object) -> None:
    """The wake-up descriptor tells; nothing is done inside the handler."""
