"""A lock that is killed at a moment that is told: `dying lock|restore HOME MOMENT`; at moment 0 it lives, and counts.

Moments stand before and after everything that lasts: each request that changes the X server, each flush of the journal,
each file that is removed. Before a flush the line is written and may be lost; after it, it is there.
"""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.lockdown.undo import restore
from kiosk.lockdown.xcb import Connection


class Fuse:
    """Counts moments, and ends the process at one of them."""

    def __init__(self, at: int) -> None:
        self.count, self._at = 0, at

    def burn(self) -> None:
        self.count += 1
        if self.count == self._at:
            os.kill(os.getpid(), signal.SIGKILL)

    def around(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def fused(*arguments: Any, **named: Any) -> Any:
            self.burn()
            result = function(*arguments, **named)
            self.burn()
            return result

        return fused


def lock(home: Path) -> None:
    """Everything that a lock does to a machine, from the first change to the last."""
    from PySide6.QtWidgets import QApplication, QLineEdit

    from kiosk.lockdown.choose import choose_lockdown, session_here

    application = QApplication([])
    window = QLineEdit()
    lockdown = choose_lockdown("x11", session_here(os.environ), home=home)
    lockdown.prepare(window)
    window.show()
    lockdown.engage()
    for _ in range(2):
        lockdown.verify()
    lockdown.release()
    window.close()
    application.processEvents()


def main() -> int:
    what, home, moment = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    fuse = Fuse(moment)
    # Patched where they are, since what is tried is a death that nobody foresees.
    for owner, name in ((Connection, "_do"), (os, "fsync"), (Path, "unlink")):
        setattr(owner, name, fuse.around(getattr(owner, name)))
    if what == "lock":
        lock(home)
    else:
        restore(home)
    print(fuse.count)
    return 0


if __name__ == "__main__":
    sys.exit(main())
