"""A kiosk of one window under a lock, for the tests to attack: it tells what happens to it as JSON lines.

Commands come line by line on standard input: holds, look, window, face, hide, close, release, engage.
"""

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QLineEdit, QMenu, QSlider, QVBoxLayout, QWidget

from kiosk.lockdown.choose import choose_lockdown, session_here
from kiosk.lockdown.port import Breach
from kiosk.lockdown.programs import LISTED
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.seclusion import seclude
from kiosk.lockdown.watchdog import Watchdog
from sync.protocol.policy import Policy

POLICY = "VICTIM_POLICY"
"""In the environment: the policy, in JSON. Without it xdotool plays the person, and this machine's programs may run."""
GUEST = "VICTIM_GUEST"
"""In the environment: what says that the machine is a guest inside another one. Without it nothing does."""
LENIENT = Policy(allows_injected_input=True, allowed_programs=tuple(listed.product for listed in LISTED))

FACE = 0x0B6E4F


def tell(what: str, **facts: Any) -> None:
    sys.stdout.write(json.dumps({"what": what, **facts}) + "\n")
    sys.stdout.flush()


class Face(QWidget):
    """A flat color, so that a pixel says whether something else is on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.is_engaged = False
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor.fromRgb(FACE))
        self.setPalette(palette)
        self.setWindowTitle("exam")
        self.field = QLineEdit()
        self.field.textChanged.connect(self._on_text)
        self.combo = QComboBox()
        self.combo.addItems(["one", "two", "three"])
        self.combo.currentTextChanged.connect(self._on_picked)
        self.words = QLineEdit()
        self.words.setCompleter(QCompleter(["completed", "complete"], self.words))
        self.words.textChanged.connect(self._on_text)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.sliderReleased.connect(self._on_slid)
        layout = QVBoxLayout(self)
        for widget in (self.field, self.combo, self.slider, self.words):
            layout.addWidget(widget)
        layout.addStretch()
        self.field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.is_engaged:
            tell("resized", width=event.size().width())

    @Slot(str)
    def _on_text(self, text: str) -> None:
        tell("text", text=text)

    @Slot(str)
    def _on_picked(self, text: str) -> None:
        tell("picked", text=text)

    @Slot()
    def _on_slid(self) -> None:
        tell("slid", to=self.slider.value())


class Popups(QObject):
    """Tells when a list or a menu is on the screen, and when it is gone; hears of every widget of the application."""

    def __init__(self, *watched: QWidget) -> None:
        super().__init__()
        self.watched = watched

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in {QEvent.Type.Show, QEvent.Type.Hide}:
            return False
        if isinstance(watched, QMenu):
            tell("menu", shown=event.type() == QEvent.Type.Show)
        elif watched in self.watched:
            assert isinstance(watched, QWidget)
            area = watched.geometry()
            tell("popup", shown=event.type() == QEvent.Type.Show, corner=(area.right() - 8, area.bottom() - 5))
        return False


def guest_signs() -> tuple[str, ...]:
    """Where these tests run, in a guest or not, is their own affair."""
    said = os.environ.get(GUEST)
    return (said,) if said else ()


class Victim(QObject):
    def __init__(self, name: str, home: Path, every_ms: int) -> None:
        super().__init__()
        self.face = Face()
        self.lock = choose_lockdown(
            name, session_here(os.environ), home=home, rules=Rules(self.policy), signs=guest_signs
        )
        self.lock.prepare(self.face)
        self.dog = Watchdog(self.lock, every_ms=every_ms)
        self.dog.breached.connect(self._on_breached)
        self.dog.repelled.connect(self._on_repelled)
        self.dog.regained.connect(self._on_regained)
        self.popups = Popups(self.face.combo.view().window(), self.face.words.completer().popup())
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self.popups)
        self.input = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self.input.activated.connect(self._on_command)

    def policy(self) -> Policy:
        said = os.environ.get(POLICY)
        return msgspec.json.decode(said, type=Policy) if said else LENIENT

    @Slot()
    def start(self) -> None:
        self.face.show()
        self.engage()

    def engage(self) -> None:
        self.tell_holds(self.dog.engage())
        spots = {
            name: widget.mapToGlobal(widget.rect().center()).toTuple()
            for name, widget in (
                ("field", self.face.field),
                ("combo", self.face.combo),
                ("slider", self.face.slider),
                ("words", self.face.words),
            )
        }
        self.face.is_engaged = True
        tell("engaged", window=int(self.face.winId()), level=self.lock.level, spots=spots)

    def tell_holds(self, holds: Any) -> None:
        tell("holds", missing=self.dog.missing, **{hold.name: [hold.state, hold.detail] for hold in holds})

    def tell_face(self) -> None:
        handle, field = self.face.windowHandle(), self.face.field
        tell(
            "face",
            shown=handle.isExposed() and QApplication.focusWindow() is handle,
            size=self.face.size().toTuple(),
            field=[*field.mapTo(self.face, field.rect().topLeft()).toTuple(), field.width()],
            clipboard=QApplication.clipboard().text(),
        )

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
    def looked(self) -> None:
        tell("looked")

    @Slot()
    def _on_command(self) -> None:
        for command in os.read(0, 4096).decode().split():
            match command:
                case "holds":
                    self.tell_holds(self.dog.holds)
                case "release":
                    self.dog.release()
                    tell("released")
                case "engage":
                    self.engage()
                case "look":
                    self.dog.look_soon()
                    QTimer.singleShot(10, self.looked)
                case "window":
                    tell("window", window=int(self.face.winId()))
                case "face":
                    self.tell_face()
                case "hide":
                    self.face.hide()
                    tell("hidden")
                case "close":
                    tell("close", done=self.face.close())


def main() -> int:
    seclude(os.environ, screen_reader="VICTIM_SCREEN_READER" in os.environ)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    victim = Victim(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
    QTimer.singleShot(0, victim.start)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
