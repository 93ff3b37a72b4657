"""Sits beside a window until there is something to see, prints the monotonic time of it, and ends the program."""

import sys
import time

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget


class Onlooker(QObject):
    """Sits beside the window until there is something to see."""

    def __init__(self, window: QWidget, _station: object = None) -> None:
        super().__init__()
        self._window = window
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_look)
        self._timer.start(1)

    @Slot()
    def _on_look(self) -> None:
        if getattr(self._window, "screen_shown", self) is None:
            return
        self._timer.stop()
        self._window.repaint()
        shown = type(getattr(self._window, "screen_shown", self._window)).__name__
        print(time.monotonic_ns(), shown, flush=True)
        QApplication.exit(0)


def empty() -> int:
    """Show an empty window."""
    app = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    onlooker = Onlooker(window)
    return app.exec() if onlooker else 1
