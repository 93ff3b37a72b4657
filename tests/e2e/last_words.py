"""A station of its own with the candidate's window before it, and somebody who types there until the last moment."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import QuestionScreen
from kiosk.tour.hands import Hands
from kiosk.ui.candidate import wishes
from kiosk.ui.candidate.looks import Looks
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from kiosk.ui.translation import translate
from sync.protocol import events as ev
from sync.protocol.ids import ItemId
from tests.kiosk.clocks import ManualClock
from tests.kiosk.exam.made import NOW_MS
from tests.kiosk.flow.stage import Stage


class Composing(QObject):
    """An input method that gives what it holds when its field loses the focus, as those of desktops do."""

    def __init__(self, field: QWidget, text: str) -> None:
        super().__init__(field)
        self._field, self._text = field, text
        QApplication.sendEvent(field, QInputMethodEvent(text, []))
        field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide) and self._text:
            text, self._text = self._text, ""
            given = QInputMethodEvent()
            given.setCommitString(text)
            QApplication.sendEvent(self._field, given)
        return False


class Typist:
    """The window, connected as the program connects it, and what was recorded behind it."""

    def __init__(self, home: Path, qtbot: QtBot) -> None:
        clock = ManualClock()
        clock.wall = NOW_MS
        self.qtbot = qtbot
        self.stage = Stage(home, clock, qtbot)
        self._looks: Looks | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app

    def start(self) -> None:
        """Show the window of a program that starts."""
        self._close()
        stage = self.stage.start()
        self.window = window = CandidateWindow(Theme())
        window.resize(1366, 768)
        station = stage.presenter
        station.shown.connect(window.show_screen)
        for part in ("time", "saving", "overview", "responses", "notice"):
            getattr(station, f"{part}_shown").connect(getattr(window, f"show_{part}"))
        station.words_due.connect(window.call_words_in)
        station.needs.shown.connect(window.show_needs)
        self._looks = Looks(self._app, window.theme, window)
        window.looks_chosen.connect(station.appearance.choose)
        wishes.connect(window, stage.acts)
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)

    def enter(self, item: ItemId, **policy: object) -> None:
        """Come to a question of a running attempt."""
        self.start()
        self.stage.supply(**policy)
        self.stage.enter()
        self.go_to(item)

    def go_to(self, item: ItemId) -> None:
        self.stage.acts.go_to(item)
        self.wait_for(item)

    def wait_for(self, item: ItemId) -> None:
        """Wait until a question is on screen and everything is on disk."""
        self.qtbot.waitUntil(lambda: isinstance(s := self.window.screen_shown, QuestionScreen) and s.item.id == item)
        self.stage.settle()

    def field(self, name: str) -> QWidget:
        """The field of that name, with the focus in it."""
        if name == "notes_text" and not self._is_there(name):
            Hands(self.window).click("notes_button")
        field = Hands(self.window).find(name)
        field.setFocus()
        self.qtbot.waitUntil(field.hasFocus)
        return field

    def _is_there(self, name: str) -> bool:
        found = self.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def write(self, name: str, text: str, how: str) -> None:
        """Type something, by keys or through an input method, and pause for no moment."""
        field = self.field(name)
        if how == "keys":
            self.qtbot.keyClicks(field, text)
        else:
            Composing(field, text)

    def words(self, name: str) -> str:
        """What stands in the field of that name."""
        field = Hands(self.window).find(name)
        return str(field.property("plainText") or field.property("text"))

    def recorded(self, item: ItemId) -> tuple[str, ...]:
        """What stands last in the journal of an answer, or of a note, at a question."""
        kinds = ev.ItemResponded, ev.ItemAnnotated
        found = [event for kind in kinds for event in self.stage.events(kind) if event.item == item]
        return found[-1].values if found else ()

    def end(self) -> None:
        self.stage.die()
        self._close()

    def _close(self) -> None:
        if self._looks is not None:
            translate(self._app, "en")
            self._looks.deleteLater()
            self._looks = None
            self.window.close()
            self.window.deleteLater()
