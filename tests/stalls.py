"""How long the thread of the windows is at work without a breath: what a candidate feels as standing still."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QObject, QTimer

BEAT_MS = 2
CALM_BEATS = 5


class Watch(QObject):
    """Beats between all other work of the loop; the longest way from one beat to the next is the longest stall.

    It counts the work of this thread (`thread_time`), not the wait for a processor: another program on the machine is
    no stall of ours.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = self._worked = 0.0
        self._calm = 0
        self._loop = QEventLoop()
        self._beats = QTimer(self, interval=BEAT_MS)
        self._beats.timeout.connect(self._on_beat)

    def over(self, act: Callable[[], object], *, until: Callable[[], bool] = lambda: True) -> float:
        """Do it in the loop, and let the loop settle; returns the longest stall in milliseconds."""
        self.longest_ms = 0.0
        self._calm, self._until = 0, until
        self._worked = time.thread_time()
        self._beats.start()
        QTimer.singleShot(0, act)
        self._loop.exec()
        self._beats.stop()
        return self.longest_ms

    def _on_beat(self) -> None:
        worked = time.thread_time()
        step_ms = (worked - self._worked) * 1_000
        self.longest_ms = max(self.longest_ms, step_ms)
        self._worked = worked
        self._calm = self._calm + 1 if step_ms < 10 and self._until() else 0
        if self._calm >= CALM_BEATS:
            self._loop.quit()
