"""The whole program, locked, with a candidate who goes to the question; tells what can be read on the screen.

python -m tests.kiosk.lockdown.witness NUMBER CODE WORD   (commands on standard input: holds, retry)
"""

import os
import sys
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.flow.station import StationPresenter
from kiosk.tour.hands import NotThere
from kiosk.ui.candidate.window import CandidateWindow
from tests.e2e.bench import _texts
from tests.escapes.sitter import Sitter
from tests.escapes.victim import tell


class Witness(Sitter):
    """Looks as often as it may, and tells which screen there is and whether a word of the question stands on it."""

    def __init__(self, word: str, number: str, code: str, window: CandidateWindow, station: StationPresenter) -> None:
        self._word = word
        self._seen = ("", False)
        super().__init__(number, code, window, station)

    @Slot()
    def _on_look(self) -> None:
        super()._on_look()
        shown = [widget for widget in self._window.findChildren(QWidget) if widget.isVisible()]
        seen = type(self._window.screen_shown).__name__, self._word in "\n".join(_texts(shown))
        if seen != self._seen:
            self._seen = seen
            tell("screen", name=seen[0], reads=seen[1], missing=self._dog.missing)

    @Slot()
    def _on_command(self) -> None:
        for command in os.read(0, 4096).decode().split():
            match command:
                case "holds":
                    tell("holds", missing=self._dog.missing)
                case "retry":
                    tell("retried", button=self._retry())

    def _retry(self) -> bool:
        try:
            self._hands.click("retry_button")
        except NotThere:
            return False
        return True


def main(number: str, code: str, word: str) -> int:
    from kiosk.__main__ import station

    return station(windowed=False, companion=partial(Witness, word, number, code))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
