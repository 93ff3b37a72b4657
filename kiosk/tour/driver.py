"""Sits inside the program and plays the candidate, step by step, waiting for each screen as a person would."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.flow.screens import QuestionScreen, Screen
from kiosk.flow.station import StationPresenter
from kiosk.tour.plan import Notes, read_notes, read_plan, write
from kiosk.tour.pressing import NotThere, OutOfReach
from kiosk.tour.story import Condition, Story
from kiosk.ui.candidate.window import CandidateWindow

LOOK_EVERY_MS = 10
PATIENCE_S = 60.0


class Driver(QObject):
    """Takes the story step by step; what is not as it should be is noted, and ends the program with 1."""

    def __init__(
        self, plan: Path, window: CandidateWindow, station: StationPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._plan = read_plan(plan)
        self._notes_file = Path(self._plan.notes)
        self._notes: Notes = read_notes(self._notes_file)
        self._notes.painted_ns = 0
        self._window = window
        self._story = Story(self, self._plan, self._notes, window, station).told()
        self._until: Condition = self._is_painted
        self._deadline = time.monotonic() + PATIENCE_S
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_look)
        self._timer.start(LOOK_EVERY_MS)
        QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _fit(self) -> None:
        self._window.setGeometry(0, 0, *self._plan.size)

    @Slot()
    def _on_look(self) -> None:
        if self._until():
            self._go_on()
        elif time.monotonic() > self._deadline:
            self._fail(f"waited too long on {type(self._screen).__name__} {self._screen!r:.300}")

    def _go_on(self) -> None:
        try:
            self._until = next(self._story)
        except StopIteration:
            self._end(0)
        except OutOfReach as error:
            self._notes.out_of_reach = f"{error} on {type(self._screen).__name__} {self._asked()}".strip()
            self._fail(f"{self._notes.out_of_reach} is out of reach of: {self._plan.hands}")
        except NotThere as error:
            self._fail(f"{error} is not on {type(self._screen).__name__}")
        self._deadline = time.monotonic() + PATIENCE_S

    def _asked(self) -> str:
        """The kinds of interaction of the question on screen."""
        screen = self._screen
        if not isinstance(screen, QuestionScreen):
            return ""
        return f"{screen.item.id} {', '.join(type(one).__name__ for one in screen.item.interactions)}"

    def _fail(self, what: str) -> None:
        self._notes.wrong.append(what)
        self.picture("wrong")
        self._end(1)

    def _end(self, code: int) -> None:
        self._timer.stop()
        write(self._notes_file, self._notes)
        QApplication.exit(code)

    def _is_painted(self) -> bool:
        if self._screen is None:
            return False
        self._window.repaint()
        self._notes.painted_ns = time.monotonic_ns()
        return True

    @property
    def _screen(self) -> Screen | None:
        return self._window.screen_shown

    # --- pictures

    def picture(self, name: str) -> None:
        """Write what is on screen as the next picture."""
        file = f"{len(self._notes.pictures) + 1:02d}-{name}.png"
        screen = QGuiApplication.primaryScreen()
        is_real = QGuiApplication.platformName() != "offscreen"
        picture = screen.grabWindow(0) if is_real else self._window.grab()
        picture.save(str(Path(self._plan.folder) / file))
        self._notes.pictures.append(file)
        write(self._notes_file, self._notes)
