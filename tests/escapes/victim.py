"""The exam under attack: the real window with a real question, the real lock and watchdog; tells what happens to it.

python -m tests.escapes.victim LOCK HOME   (commands on standard input: holds, window, shut, open, release)
"""

import json
import os
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot
from PySide6.QtWidgets import QApplication, QTextEdit

from kiosk.lockdown.choose import choose_lockdown, session_here
from kiosk.lockdown.port import Breach, Hold
from kiosk.lockdown.programs import LISTED
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.seclusion import seclude
from kiosk.lockdown.watchdog import Watchdog
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from kiosk.ui.translation import translate
from sync.protocol.policy import Policy
from tests.gallery import samples
from tests.kiosk.ui.candidate.screens import question

RULES = Policy(allowed_programs=tuple(listed.product for listed in LISTED))
"""What else runs on this machine is no escape; neither is that it may be a guest inside another one."""


def tell(what: str, **facts: Any) -> None:
    sys.stdout.write(json.dumps({"what": what, "at_ns": time.monotonic_ns(), **facts}) + "\n")
    sys.stdout.flush()


class Victim(QObject):
    """A candidate's window at an essay, locked."""

    def __init__(self, window: CandidateWindow, lock: str, home: Path) -> None:
        super().__init__()
        self.window = window
        self.policy = RULES
        rules = Rules(lambda: self.policy)
        self.lock = choose_lockdown(lock, session_here(os.environ), home=home, rules=rules, signs=tuple)
        self.dog = Watchdog(self.lock)
        self.dog.breached.connect(self._on_breached)
        self.dog.repelled.connect(self._on_repelled)
        self.dog.regained.connect(self._on_regained)
        self.input = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self.input.activated.connect(self._on_command)

    @Slot()
    def start(self) -> None:
        window = self.window
        self.lock.prepare(window)
        window.setGeometry(window.screen().geometry())
        window.show_screen(question(item=samples.essay(), responses={}))
        window.show()
        field = next(field for field in window.findChildren(QTextEdit) if not field.isReadOnly())
        field.textChanged.connect(self._on_text)
        field.setFocus()
        self.field = field
        self.tell_holds(self.dog.engage())
        spot = field.mapToGlobal(field.rect().center()).toTuple()
        tell("engaged", window=int(window.winId()), level=self.lock.level, spots={"field": spot})

    def tell_holds(self, holds: tuple[Hold, ...]) -> None:
        tell("holds", missing=self.dog.missing, **{hold.name: [hold.state, hold.detail] for hold in holds})

    @Slot()
    def _on_text(self) -> None:
        tell("text", text=self.field.toPlainText())

    @Slot(tuple)
    def _on_breached(self, breaches: tuple[Breach, ...]) -> None:
        for breach in breaches:
            tell("breach", **asdict(breach))

    @Slot(tuple)
    def _on_repelled(self, breaches: tuple[Breach, ...]) -> None:
        for breach in breaches:
            tell("repelled", **asdict(breach))

    @Slot()
    def _on_regained(self) -> None:
        tell("regained", missing=self.dog.missing)

    @Slot()
    def _on_command(self) -> None:
        for command in os.read(0, 4096).decode().split():
            match command:
                case "holds":
                    self.tell_holds(self.dog.holds)
                case "window":
                    tell("window", window=int(self.window.winId()))
                case "shut":
                    self.policy = Policy()
                case "open":
                    self.policy = RULES
                case "release":
                    self.dog.release()
                    tell("released")


def main() -> int:
    seclude(os.environ, screen_reader=False)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    app.setCursorFlashTime(0)  # a blinking line would be a difference between two pictures
    theme = Theme(language="en")
    theme.apply(app)
    translate(app, "en")
    victim = Victim(CandidateWindow(theme), sys.argv[1], Path(sys.argv[2]))
    QTimer.singleShot(0, victim.start)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
