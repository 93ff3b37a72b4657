"""A real X11 lock that makes way for mending and is put back; prints what is held at each step."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLabel

from kiosk.lockdown.keeper import Keeper, fill_screen
from kiosk.lockdown.x11 import X11Lockdown

STEP_MS = 700


class Day(QObject):
    """Locked, out of the way, locked again, released."""

    def __init__(self, home: Path) -> None:
        super().__init__()
        self._window = QLabel("exam")
        lock = X11Lockdown(home=home, display=os.environ["DISPLAY"])
        self._keeper = Keeper(lock, self._window, self)
        self._steps = [self._keeper.make_way, self._keeper.lock_again, self._keeper.release]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_step)

    def begin(self) -> None:
        self._keeper.prepare()
        fill_screen(self._window)
        self._keeper.engage()
        self._timer.start(STEP_MS)

    @Slot()
    def _on_step(self) -> None:
        print(",".join(sorted(self._keeper.held())) or "nothing", self._window.width(), flush=True)
        self._steps.pop(0)()
        if not self._steps:
            QApplication.exit(0)


if __name__ == "__main__":
    app = QApplication([])
    day = Day(Path(sys.argv[1]))
    day.begin()
    sys.exit(app.exec())
