"""A child of the measurement: opens a window, prints the monotonic time at which it was painted, and ends.

`python -m tests.bench.watcher empty` is the baseline, an empty window; `... kiosk` is the whole program. Nothing of Qt
is loaded here: the program loads it in its own way.
"""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget


def empty() -> int:
    """Show an empty window."""
    from tests.bench import onlooker

    return onlooker.empty()


def kiosk() -> int:
    """Show the station that KIOSK_HOME names."""
    from kiosk.__main__ import station

    return station(windowed=True, companion=_watching)


def _watching(window: "QWidget", _station: object) -> "QObject":
    from tests.bench.onlooker import Onlooker

    return Onlooker(window)


if __name__ == "__main__":
    sys.exit(empty() if sys.argv[1:] == ["empty"] else kiosk())
