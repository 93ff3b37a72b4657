"""A station whose exam is paused when a breach comes that only staff may clear; it waits to be killed.

python -m tests.kiosk.flow.killed_in_a_pause HOME   (prints the attempt as soon as the breach is on disk)
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from sync.protocol import events as ev
from sync.protocol.attempts import AttemptState
from tests.kiosk.clocks import ManualClock
from tests.kiosk.flow.stage import Stage, statement

PATIENCE_S = 20.0
CAUSE = "KIOSK-LOCK-SCREEN-ADDED"


class Bot:
    """What a stage asks of pytest-qt, without a test around it."""

    def waitUntil(self, is_so: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE_S
        while not is_so():
            if time.monotonic() > until:
                raise TimeoutError
            QCoreApplication.processEvents()
            time.sleep(0.002)


def main() -> None:
    """Sit, pause, lose a hold, and say so."""
    application = QCoreApplication([])
    bot = Bot()
    stage = Stage(Path(sys.argv[1]), ManualClock(), cast("QtBot", bot)).start()
    stage.held = ("screens",)
    stage.supply(required_holds=("screens",))
    stage.enter()
    stage.receive(statement("pause", stage.sitting.attempt.id))
    bot.waitUntil(lambda: stage.sitting.attempt.state is AttemptState.PAUSED)
    stage.held = ()
    stage.presenter.fence.hear_of_breaches((("screens", CAUSE, "HDMI-2"),))
    bot.waitUntil(lambda: len(stage.events(ev.AttemptBreached)) == 1)
    print(stage.sitting.attempt.id, flush=True)
    application.exec()


if __name__ == "__main__":
    main()
