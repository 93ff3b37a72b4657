"""The candidate asks to be reminded of the time: with the mouse or with keys, beside a clock and nowhere else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import Notice, Screen, SignInScreen, TimeLeft
from kiosk.ui.candidate.reminder import ReminderButton
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle
from tests.tools.make_translations import REVIEWED

TWENTY_MINUTES = TimeLeft(left_ms=1_200_000)


def on_screen(window: CandidateWindow, name: str) -> QWidget:
    """The one thing of that name that is on screen."""
    (found,) = [widget for widget in looking.visible(window) if widget.objectName() == name]
    return found


def reminders(window: CandidateWindow) -> list[ReminderButton]:
    """The button, where it is on screen."""
    return [one for one in looking.visible(window, ReminderButton) if isinstance(one, ReminderButton)]


def open_display(window: CandidateWindow) -> None:
    """Press the button in the top bar, or the menu's."""
    names = {widget.objectName() for widget in looking.visible(window)}
    for name in ("display_button",) if "display_button" in names else ("menu_button", "menu_display_button"):
        on_screen(window, name).click()  # type: ignore[attr-defined]
        settle()


def minutes(window: CandidateWindow) -> QListWidget:
    """The list of what may be chosen."""
    found = on_screen(window, "choice_panel_list")
    assert isinstance(found, QListWidget)
    return found


def opened(open_window: Open, time: TimeLeft = TWENTY_MINUTES, screen: Screen | None = None) -> CandidateWindow:
    """A page with a clock, and its display panel."""
    window = open_window(screen or screens.question())
    window.show_time(time)
    open_display(window)
    return window


def test_what_is_less_than_the_time_left_is_offered(open_window: Open) -> None:
    window = opened(open_window)
    (button,) = reminders(window)
    assert button.accessibleName() == "Remind me of the time"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    rows = minutes(window)
    assert rows.accessibleName() == "Remind me of the time"
    said = [rows.item(at).text() for at in range(rows.count())]
    assert said == ["No reminder", "5 minutes left", "10 minutes left", "15 minutes left"]


def test_a_click_chooses(open_window: Open, theme: Theme, qtbot: QtBot) -> None:
    window = opened(open_window)
    QTest.mouseClick(reminders(window)[0], Qt.MouseButton.LeftButton)
    rows = minutes(window)
    place = rows.visualItemRect(rows.item(2)).center()
    with qtbot.waitSignal(theme.time_wish.reminder_asked, timeout=1000) as asked:
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [10]


def test_keys_alone_choose_it_and_take_it_back(open_window: Open, theme: Theme, qtbot: QtBot) -> None:
    window = open_window(screens.question())
    window.show_time(TWENTY_MINUTES)
    on_screen(window, "display_button").setFocus()
    for keys, wanted in (((Qt.Key.Key_Down, Qt.Key.Key_Down), 10), ((Qt.Key.Key_Home,), 0)):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
        settle()
        for _ in range(40):
            focus: QWidget | None = window.focusWidget()
            if isinstance(focus, ReminderButton):
                break
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
        assert window.focusWidget() is minutes(window)
        for key in keys:
            QTest.keyClick(minutes(window), key)
        with qtbot.waitSignal(theme.time_wish.reminder_asked, timeout=1000) as asked:
            QTest.keyClick(minutes(window), Qt.Key.Key_Return)
        assert asked.args == [wanted]
        settle()
        assert window.focusWidget() is on_screen(window, "display_button")
        window.show_time(TimeLeft(left_ms=1_190_000, reminder_ms=wanted * 60_000))


def test_escape_changes_nothing(open_window: Open, theme: Theme, qtbot: QtBot) -> None:
    window = opened(open_window)
    QTest.mouseClick(reminders(window)[0], Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(theme.time_wish.reminder_asked):
        QTest.keyClick(minutes(window), Qt.Key.Key_Escape)


def test_what_is_set_is_said_and_stands_under_the_focus(open_window: Open) -> None:
    window = opened(open_window, TimeLeft(left_ms=1_200_000, reminder_ms=600_000))
    (button,) = reminders(window)
    assert button.accessibleName() == "Reminder: 10 minutes left"
    button.click()
    assert minutes(window).currentItem().text() == "10 minutes left"


def test_in_a_section_it_is_of_the_exams_time(open_window: Open) -> None:
    window = opened(open_window, TimeLeft(left_ms=200_000, is_section=True, exam_ms=650_000))
    reminders(window)[0].click()
    assert minutes(window).count() == 3


def test_where_the_end_is_near_there_is_nothing_to_choose(open_window: Open) -> None:
    assert reminders(opened(open_window, TimeLeft(left_ms=299_000))) == []


def test_it_is_on_the_review_and_where_no_exam_runs_it_is_not(open_window: Open) -> None:
    assert reminders(opened(open_window, screen=screens.review())) != []
    window = opened(open_window, screen=SignInScreen(place=screens.place()))
    assert on_screen(window, "display_panel").isVisible()
    assert reminders(window) == []


def test_a_hidden_time_stays_hidden_when_it_is_told(open_window: Open, theme: Theme) -> None:
    window = open_window(screens.question())
    window.show_time(TWENTY_MINUTES)
    on_screen(window, "timer").click()  # type: ignore[attr-defined]
    window.show_time(TimeLeft(left_ms=899_000))
    window.show_notice(Notice(kind="time_warning", left_ms=900_000, open_questions=3))
    assert theme.time_wish.hides
    notice = on_screen(window, "live_notice")
    assert notice.accessibleName() == "15 minutes left. 3 questions have no answer."
    theme.time_wish.forget()


def test_the_next_candidate_meets_none(open_window: Open, theme: Theme) -> None:
    window = opened(open_window, TimeLeft(left_ms=1_200_000, reminder_ms=600_000))
    window.show_screen(SignInScreen(place=screens.place()))
    assert (theme.time_wish.left_ms, theme.time_wish.reminder_ms) == (0, 0)


@pytest.mark.parametrize("scale", [100, 200, 400])
@pytest.mark.parametrize("language", REVIEWED)
def test_it_fits_the_window(open_window: Open, language: str, scale: int) -> None:
    window = open_window(screens.question(language), language=language, scale=scale)
    window.show_time(TimeLeft(left_ms=5_400_000, reminder_ms=3_600_000))
    open_display(window)
    panel = on_screen(window, "display_panel")
    assert window.rect().contains(panel.geometry())
    assert panel.sizeHint().height() <= panel.height()
    assert looking.cut(panel) == []
    reminders(window)[0].click()
    settle()
    assert window.rect().contains(on_screen(window, "choice_panel").geometry())
