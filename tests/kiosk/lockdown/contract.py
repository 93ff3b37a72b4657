"""What every lock promises. Run as a program it tries the lock of that name on the display it finds."""

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from kiosk.lockdown.choose import choose_lockdown, session_here
from kiosk.lockdown.port import Hold, HoldState, Level, Lockdown
from kiosk.lockdown.rules import Rules
from tests.kiosk.lockdown.victim import LENIENT


def check(lock: Lockdown, window: QWidget) -> None:
    level = lock.level
    assert isinstance(level, Level)
    lock.watch(lambda: None)
    assert lock.verify() == ()
    lock.release()  # before it was engaged it is nothing

    lock.prepare(window)
    window.show()
    first = lock.engage()
    check_holds(first)
    # What this machine does not let it hold stays lost, and nothing else is.
    assert {b.hold for b in lock.verify()} == {hold.name for hold in first if hold.state is HoldState.FAILED}
    assert lock.repelled() == ()
    lock.release()
    lock.release()
    assert lock.verify() == ()
    assert lock.repelled() == ()
    assert window.isVisible()

    again = lock.engage()
    assert [(hold.name, hold.state) for hold in again] == [(hold.name, hold.state) for hold in first]
    assert lock.engage() == again  # engaged twice is engaged once
    lock.release()
    assert lock.level is level


def check_holds(holds: tuple[Hold, ...]) -> None:
    assert holds
    assert len({hold.name for hold in holds}) == len(holds)
    for hold in holds:
        assert hold.state is HoldState.HELD or hold.detail, f"{hold.name} does not say why"


def main() -> int:
    app = QApplication(sys.argv[:1])
    window = QWidget()
    home = Path(sys.argv[2])
    check(choose_lockdown(sys.argv[1], session_here(os.environ), home=home, rules=Rules(lambda: LENIENT)), window)
    assert not list(home.iterdir()), "something is left to undo"
    window.close()
    app.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
