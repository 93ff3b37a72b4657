"""`kiosk admin` as a person uses it: a window, a key, the lock tried for real, a page on disk."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.__main__ import main
from kiosk.clock import Clock
from kiosk.flow import preflight_desk
from kiosk.flow.preflight.examining import Examination, Owner
from kiosk.flow.preflight_desk import Step
from kiosk.panel import Panel, Stage
from kiosk.settings import Lock, Settings
from kiosk.store.store import Store
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button import Button
from tests.kiosk.clocks import ManualClock
from tests.kiosk.lockdown.harness import ROOT, until, xdotool
from tests.kiosk.store.spoiling import spoiled
from tests.x11 import x11_env


@pytest.fixture
def panel(desktop: str, tmp_path: Path) -> "Iterator[subprocess.Popen[bytes]]":
    env = x11_env(desktop) | {"KIOSK_HOME": str(tmp_path), "KIOSK_LANGUAGE": "en", "PYTHONPATH": str(ROOT)}
    env["KIOSK_STICK_FOLDERS"] = ""
    process = subprocess.Popen([sys.executable, "-m", "kiosk", "admin"], cwd=ROOT, env=env)
    yield process
    process.kill()
    process.wait()


def test_a_machine_is_checked_and_kept_as_a_page_by_keyboard(
    panel: "subprocess.Popen[bytes]", desktop: str, tmp_path: Path
) -> None:
    window = xdotool(desktop, "search", "--sync", "--onlyvisible", "--name", "^Exam panel$").split()[-1]
    xdotool(desktop, "windowfocus", "--sync", window)
    xdotool(desktop, "key", "Return")
    xdotool(desktop, "search", "--sync", "--onlyvisible", "--name", "^Check of the lock$")

    def kept() -> list[Path]:
        xdotool(desktop, "key", "ctrl+s")
        return list((tmp_path / "reports").glob("check-*.pdf"))

    until(kept)
    (page,) = (tmp_path / "reports").glob("check-*.pdf")  # every press writes it anew
    until(lambda: page.read_bytes().startswith(b"%PDF-"))
    panel.terminate()
    assert panel.wait(20) == 0
    assert not list(tmp_path.glob("lockdown-undo*"))


def test_without_a_screen_it_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["admin"]) == 3
    assert "[KIOSK-NO-SCREEN]" in capsys.readouterr().err


class Bench:
    """The panel of a seat, in this very program: its windows, and hands at the keyboard."""

    def __init__(self, home: Path, theme: Theme, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.stage = Stage(Settings(home=home, lock=Lock.OFF, stick_folders=()), theme)
        self.stage.open()

    @property
    def panel(self) -> Panel:
        assert self.stage._panel is not None
        return self.stage._panel

    @property
    def window(self) -> AdminWindow:
        assert self.stage._window is not None
        return self.stage._window

    def until_reported(self) -> None:
        self._qtbot.waitUntil(lambda: self.panel.desk.screen.step is Step.REPORT, timeout=30_000)

    def check(self) -> None:
        self.panel.desk.check()
        self.until_reported()

    def press(self, button: Button) -> None:
        self._qtbot.keyClick(button, Qt.Key.Key_Space)

    def repair(self) -> None:
        """Press *Repair…*, read the question, press *Repair now*; ends when another panel has reported."""
        before = self.panel
        [button] = [one for one in before.page.findChildren(Button) if one.text() == "Repair…" and one.isVisible()]
        self.press(button)
        assert before.page.question.isVisible()
        self.press(before.page.question.primary)
        self._qtbot.waitUntil(lambda: self.panel is not before, timeout=30_000)
        self.until_reported()

    def failed(self) -> set[str]:
        report = self.panel.desk.screen.report
        assert report is not None
        return {check.code for check in report.checks if check.state == "failed"}

    def close(self) -> None:
        self.stage.stop()
        window = self.window
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Offline(Examination):
    """The server of these stations is nowhere: it is not asked."""

    def __init__(self, settings: Settings, clock: Clock, *, owner: Owner | None = None) -> None:
        super().__init__(settings, clock, offline=True, owner=owner)


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setattr(preflight_desk, "Examination", Offline)
    spoiled(tmp_path)
    theme = Theme(language="en")
    theme.apply(qapp)
    made = Bench(tmp_path, theme, qtbot)
    yield made
    made.close()


def test_a_damaged_journal_is_repaired_by_the_button_and_the_same_page_comes_back(bench: Bench, tmp_path: Path) -> None:
    bench.check()
    assert "KIOSK-CHECK-CHAIN" in bench.failed()
    bench.repair()
    assert bench.window.pages.currentWidget() is bench.panel.page
    assert "KIOSK-CHECK-CHAIN" not in bench.failed()
    note = bench.panel.page.findChild(QWidget, "repair_outcome")
    assert note.accessibleName() == "Repaired Fine now: Journal."
    assert (tmp_path / "damaged" / "1" / "kiosk.db").is_file()
    assert bench.window.rail.isEnabled()


def test_while_a_station_runs_here_nothing_is_touched(bench: Bench, tmp_path: Path) -> None:
    bench.check()
    owner = Store.open(tmp_path, clock=ManualClock())
    bench.repair()
    assert "KIOSK-CHECK-CHAIN" in bench.failed()
    assert "Another kiosk program runs" in bench.panel.page.findChild(QWidget, "repair_outcome").accessibleName()
    assert not (tmp_path / "damaged").exists()
    owner.close()
