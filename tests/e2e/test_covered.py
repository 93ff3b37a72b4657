"""The real presenter, the real watchdog and the real window over a lock that fails: no question is ever painted."""

from collections.abc import Collection, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import CoverScreen, QuestionScreen
from kiosk.lockdown.keeper import Keeper
from kiosk.lockdown.port import Breach, Cause, HoldName, HoldState
from kiosk.ui.candidate.cover import CoverPage
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.review import ReviewPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from tests.kiosk.clocks import ManualClock
from tests.kiosk.exam.made import NOW_MS
from tests.kiosk.flow.stage import Stage
from tests.kiosk.lockdown.test_watchdog import Scripted

TAKEN = Breach(HoldName.KEYBOARD, Cause.KEYBOARD_TAKEN, "another program")


class Painted(QObject):
    """Sees every picture of a page with a question on it, and whether the keyboard was held at that moment."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.safe = 0
        self.unsafe = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QuestionPage | ReviewPage):
            if HoldName.KEYBOARD in self._keeper.held():
                self.safe += 1
            else:
                self.unsafe += 1
        return False


class LockedStage(Stage):
    """A stage whose holds are those of a real watchdog, whenever they are asked for."""

    keeper: Keeper | None = None

    @property  # type: ignore[override]  # a plain field there
    def held(self) -> Collection[str]:
        return () if self.keeper is None else self.keeper.held()

    @held.setter
    def held(self, _none: Collection[str]) -> None:
        """The first value of a stage, which nobody needs here."""


class Seat:
    """A station with a lock that the test breaks, and a window that is really drawn."""

    def __init__(self, home: Path, qtbot: QtBot) -> None:
        clock = ManualClock()
        clock.wall = NOW_MS
        self.stage = LockedStage(home, clock, qtbot)
        self.lock = Scripted()
        self.window = CandidateWindow(Theme())
        self.keeper = Keeper(self.lock, self.window)
        self.painted = Painted(self.keeper)
        self.stage.keeper = self.keeper
        self._app = QApplication.instance()
        assert self._app is not None
        self._app.installEventFilter(self.painted)

    def start(self) -> Stage:
        """Show the window, take the holds, begin: in the order of the program."""
        self.window.resize(1366, 768)
        self.window.show()
        self.keeper.engage()
        self.stage.start()
        self.stage.presenter.shown.connect(self.window.show_screen)
        self.keeper.breached.connect(self.stage.presenter.fence.hear_of_breaches)
        self.keeper.regained.connect(self.stage.presenter.fence.hear_of_regained)
        return self.stage

    def die(self) -> None:
        self.stage.die()
        self.keeper.release()

    def end(self) -> None:
        self.die()
        assert self._app is not None
        self._app.removeEventFilter(self.painted)
        self.window.close()
        self.window.deleteLater()


@pytest.fixture
def seat(tmp_path: Path, qtbot: QtBot) -> Iterator[Seat]:
    made = Seat(tmp_path / "station", qtbot)
    yield made
    made.end()


def on_cover(seat: Seat) -> None:
    seat.stage.on(CoverScreen)
    assert isinstance(seat.window.stack.currentWidget(), CoverPage)
    assert seat.window.findChildren(QuestionPage) == []


def seated(seat: Seat) -> Stage:
    stage = seat.start()
    stage.supply(required_holds=("keyboard",))
    stage.enter()
    stage.settle()
    seat.stage._qtbot.waitUntil(lambda: seat.painted.safe > 0)
    return stage


def test_a_lost_hold_takes_the_question_off_the_window_and_a_held_one_brings_it_back(seat: Seat) -> None:
    stage = seated(seat)
    seat.lock.lost = (TAKEN,)
    on_cover(seat)
    before = seat.painted.safe
    stage._qtbot.wait(100)
    seat.lock.lost = ()
    stage.on(QuestionScreen)
    stage._qtbot.waitUntil(lambda: seat.painted.safe > before)
    assert seat.painted.unsafe == 0


def test_with_another_program_at_the_keyboard_at_the_start_no_question_is_painted(seat: Seat) -> None:
    stage = seated(seat)
    seat.die()
    seat.lock.states[HoldName.KEYBOARD] = HoldState.FAILED
    seat.lock.lost = (TAKEN,)
    seen = seat.painted.safe

    seat.start()
    on_cover(seat)
    stage._qtbot.wait(300)
    assert (seat.painted.unsafe, seat.painted.safe) == (0, seen)

    seat.lock.lost = ()
    stage.on(QuestionScreen)
    assert seat.painted.unsafe == 0


def test_a_lock_that_flickers_paints_no_question_between(seat: Seat) -> None:
    stage = seated(seat)
    for _ in range(6):
        seat.lock.lost = (TAKEN,)
        stage._qtbot.waitUntil(lambda: isinstance(stage.shown[-1], CoverScreen))
        stage.presenter.retry()
        stage.acts.go_on()
        stage.presenter.codes.open()
        stage.presenter.codes.leave()
        stage._qtbot.wait(30)
        seat.lock.lost = ()
        stage._qtbot.wait(60)
    assert seat.painted.unsafe == 0
