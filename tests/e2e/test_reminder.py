"""The reminder of the time, chosen with keys in the whole program: on disk, and back after the power was gone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from kiosk.flow.screens import QuestionScreen
from kiosk.ui.candidate.reminder import ReminderButton
from tests.e2e.bench import StationBench
from tests.e2e.central import HERE, ServerSide


def show(seat: StationBench) -> None:
    seat.window.resize(1366, 768)
    seat.window.show()


def opened(seat: StationBench) -> ReminderButton:
    """The button, once the display panel is open."""
    seat.click("display_button")
    (found,) = [one for one in seat.window.findChildren(ReminderButton) if one.isVisible()]
    return found


def test_a_reminder_is_kept_over_a_restart(seat: StationBench, server_side: ServerSide) -> None:
    server_side.do("import_paper", file=str(HERE / "small.gift"), exam="REMINDED")
    who = server_side.do("new_candidate", station=seat.enrollment.station, exam="REMINDED")
    seat.start()
    show(seat)
    seat.begin(who["number"], who["code"])
    QTest.keyClick(opened(seat), Qt.Key.Key_Return)
    rows = seat.window.findChild(QListWidget, "choice_panel_list")
    assert isinstance(rows, QListWidget)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    seat.wait(lambda: seat.attempt is not None and seat.attempt.arranged == ("time_reminder 5",), "it is not kept")
    assert opened(seat).accessibleName() == "Reminder: 5 minutes left"
    seat.stop()
    seat.start()
    show(seat)
    assert seat.wait_for(QuestionScreen).time.reminder_ms == 300_000
    assert opened(seat).accessibleName() == "Reminder: 5 minutes left"
