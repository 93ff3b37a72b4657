"""Garbage is looked for on the thread of the windows only: a widget that another thread takes away brings Qt down.

Python looks for garbage on whichever thread happens to fill the measure, here often the recorder's or the sync's; Qt's
objects may end on their own thread alone (https://doc.qt.io/qt-6/threads-qobject.html).
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 1_000


def tidy() -> None:
    """Look once for garbage, no further than Python's own measure says is due."""
    counts, due = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > due[generation]:
            gc.collect(generation)
            return


class Tidying(QObject):
    """Looks for garbage on this thread from time to time, and keeps every other thread from doing it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_time)

    @Slot()
    def begin(self) -> None:
        """Begin to look; what was loaded until now stays for good and is not looked through."""
        gc.freeze()
        self._timer.start()

    @Slot()
    def _on_time(self) -> None:
        tidy()
