"""A panel whose journal a disk damaged is repaired at the panel: by who may decide, and the room is back behind it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.clock import SystemClock
from kiosk.flow.preflight_desk import Step
from kiosk.panel import Panel, Stage
from kiosk.settings import Lock, Settings
from kiosk.store.store import Store
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button import Button
from sync.protocol.events import StaffSignedIn, StaffSignedOut, StationChecked
from tests.e2e.panel import ASHA, PanelBench
from tests.kiosk.store.spoiling import spoil_event


class Shown(PanelBench):
    """The whole program of a panel: another window and room take the place of the first ones after a repair."""

    stage: Stage

    def begin(self) -> None:
        self.stage = Stage(Settings(home=self.home, lock=Lock.OFF, stick_folders=()), self._theme)
        self.stage.open()
        self.take_over()

    @property
    def panel(self) -> Panel:
        assert self.stage._panel is not None
        return self.stage._panel

    def take_over(self) -> None:
        """Use the room that is shown now."""
        self._room, self._window = self.panel.room, self.stage._window

    def check(self) -> None:
        self.window.show_page(self.panel.page)
        self.panel.desk.check()
        self.wait(lambda: self.panel.desk.screen.step is Step.REPORT, "nothing was found")

    def failed(self) -> set[str]:
        report = self.panel.desk.screen.report
        assert report is not None
        return {check.code for check in report.checks if check.state == "failed"}

    def unsent(self) -> int:
        store = Store.peek(self.home, clock=SystemClock())
        try:
            return store.unsent()
        finally:
            store.close()

    def ask_for_repair(self) -> None:
        page = self.panel.page
        [button] = [one for one in page.findChildren(Button) if one.text() == "Repair…" and one.isVisible()]
        self._qtbot.keyClick(button, Qt.Key.Key_Space)
        self.wait(page.question.isVisible, "nothing is asked")

    def end(self) -> None:
        self.stage.stop()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def shown(panel: PanelBench, qtbot: QtBot, theme: Theme) -> Iterator[Shown]:
    made = Shown.__new__(Shown)
    made.__dict__.update(panel.__dict__)
    yield made
    made.end()


def test_who_may_decide_repairs_the_panel_and_works_on(shown: Shown, names: tuple[str, str]) -> None:
    shown.start()
    shown.sign_in(names[0], ASHA)
    shown.wait(lambda: shown.unsent() == 0, "the server has not heard of it")
    shown.stop()
    spoil_event(shown.home, 1)

    shown.begin()
    shown.check()
    assert "KIOSK-CHECK-CHAIN" in shown.failed()
    shown.ask_for_repair()
    assert not shown.panel.page.question.primary.isVisible()
    shown.window.show_page(shown.room.page)
    shown.sign_in(names[0], ASHA)
    shown.window.show_page(shown.panel.page)
    shown.panel.page.question.secondary.click()
    shown.ask_for_repair()
    before = shown.panel
    shown.panel.page.question.primary.click()
    shown.wait(lambda: shown.panel is not before, "nothing was repaired")
    shown.take_over()
    shown.wait(lambda: shown.panel.desk.screen.step is Step.REPORT, "it was not checked again")

    assert "KIOSK-CHECK-CHAIN" not in shown.failed()
    told = shown.panel.page.findChild(QWidget, "repair_outcome")
    assert told.accessibleName() == "Repaired Fine now: Journal."
    shown.wait(lambda: any(isinstance(one, StationChecked) for one in shown.journal()), "not recorded")
    kinds = [type(one) for one in shown.journal() if isinstance(one, StaffSignedIn | StaffSignedOut)]
    assert kinds == [StaffSignedIn, StaffSignedOut] * 2
    shown.window.show_page(shown.room.page)
    shown.sign_in(names[0], ASHA)
