"""The keyboard alone: every control is reached, seen and left again, on every screen and at every kind of question."""

from dataclasses import dataclass

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import Screen
from kiosk.ui.candidate.keys_help import KeysHelp, sections
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.items.choice_list import ChoiceList
from kiosk.ui.items.choice_row import ChoiceRow
from sync.protocol.ids import ResponseId
from tests.gallery import samples
from tests.gallery.screens_all import one_of_each
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

CONTROLS = (QAbstractButton, QLineEdit, QTextEdit, QAbstractItemView, QAbstractSlider)
MOST_STOPS = 120
BY_OTHER_KEYS = {
    "more_below": "Page Up and Page Down scroll",
    "order_up": "Ctrl with an arrow moves the line itself",
    "order_down": "Ctrl with an arrow moves the line itself",
    "slider_less": "the scale has keys",
    "slider_more": "the scale has keys",
    "qt_tableview_cornerbutton": "Qt's own, painted as paper",
}
"""What Tab does not stop at, because keys do the same elsewhere."""
PARTS = 4
"""All screens are walked in so many parts: one test alone would take minutes."""
parts = pytest.mark.parametrize("part", range(PARTS))
LEAST_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client}


def stops_of(window: CandidateWindow, *, back: bool = False) -> list[QWidget]:
    """Return where Tab stops, from wherever the focus is until it comes there again."""
    found: list[QWidget] = []
    for _ in range(MOST_STOPS):
        focus: QWidget | None = window.focusWidget()
        if focus is not None and found and focus is found[0]:
            return found
        if focus is not None:
            found.append(focus)
        key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
        QTest.keyClick(focus or window, key, Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier(0))
    raise AssertionError(f"a trap: {[one.objectName() for one in found[-6:]]}")


def needs_a_stop(control: QWidget) -> bool:
    """Whether somebody without a mouse could not use it otherwise."""
    if isinstance(control, QScrollBar) or not control.isEnabled() or control.objectName() in BY_OTHER_KEYS:
        return False
    parent = control.parentWidget()
    if isinstance(control, ChoiceRow) and isinstance(parent, ChoiceList):
        return control is parent.rows[0] and not any(row.hasFocus() for row in parent.rows)
    if isinstance(parent, QAbstractItemView):
        return False
    above: QWidget | None = control
    while above is not None:
        if above.objectName() in ("keypad", "on_screen_keyboard"):
            return False  # digits are typed
        above = above.parentWidget()
    return True


def same_list(control: QWidget, stops: list[QWidget]) -> bool:
    """Whether Tab stops at another one of which only one is chosen: arrows go on from there."""
    parent = control.parentWidget()
    if not isinstance(control, QAbstractButton) or not control.autoExclusive():
        return isinstance(control, ChoiceRow) and any(stop.parentWidget() is parent for stop in stops)
    beside = (stop for stop in stops if stop.parentWidget() is parent)
    return any(isinstance(stop, QAbstractButton) and stop.autoExclusive() for stop in beside)


def page_of(window: CandidateWindow) -> QWidget:
    page = window.stack.currentWidget()
    assert page is not None
    return page


@pytest.fixture
def window(open_window: Open, qtbot: QtBot) -> CandidateWindow:
    made = open_window(screens.question())
    qtbot.waitUntil(made.isActiveWindow)
    return made


@dataclass
class Walk:
    """What Tab made of a screen."""

    missed: list[str]
    """Controls that it never came to."""
    is_same_back: bool
    parts: list[str]
    """The parts of the screen in the order in which it went through them."""


def walk(window: CandidateWindow) -> Walk:
    page = page_of(window)
    QTest.keyClick(window.focusWidget() or page, Qt.Key.Key_Tab)
    there = stops_of(window)
    back = stops_of(window, back=True)
    controls = [c for kind in CONTROLS for c in looking.visible(page, kind) if needs_a_stop(c)]
    left = [f"{type(c).__name__} {c.objectName()}" for c in controls if c not in there and not same_list(c, there)]
    return Walk(left, back[:1] + back[:0:-1] == there, parts_of(page, there))


def parts_of(page: QWidget, stops: list[QWidget]) -> list[str]:
    """Return the parts of a page that the stops are in; each once, if none was left and entered again."""
    parts: list[QWidget] = []
    for stop in stops:
        part = stop
        while part.parentWidget() is not None and part.parentWidget() is not page:
            part = part.parentWidget()
        if not parts or parts[-1] is not part:
            parts.append(part)
    if len(parts) > 1 and parts[0] is parts[-1]:
        parts.pop()  # it began in the middle of a part
    return [f"{part.objectName()} {id(part)}" for part in parts]


@parts
def test_tab_reaches_every_control_part_by_part_is_held_by_none_and_goes_back_the_same_way(
    window: CandidateWindow, part: int
) -> None:
    wrong = {}
    for name, screen in screens_of(part):
        window.show_screen(screen)
        settle()
        walked = walk(window)
        if walked.missed or not walked.is_same_back or len(walked.parts) != len(set(walked.parts)):
            wrong[name] = walked
    assert wrong == {}


def screens_of(part: int) -> list[tuple[str, Screen]]:
    return list(one_of_each("en"))[part::PARTS]


def around(window: CandidateWindow, control: QWidget) -> QImage:
    """Return what is seen of a control and its ring."""
    at = QRect(control.mapTo(window, QPoint(-8, -8)), control.size()).adjusted(0, 0, 16, 16)
    return window.grab(at.intersected(window.rect())).toImage()


@parts
def test_the_focus_is_seen_wherever_it_is(window: CandidateWindow, part: int) -> None:
    unseen = {}
    for name, screen in screens_of(part):
        window.show_screen(screen)
        settle()
        page = page_of(window)
        QTest.keyClick(window.focusWidget() or page, Qt.Key.Key_Tab)
        for stop in (one for one in stops_of(window) if one is not page):
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            seen = around(window, stop)
            page.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.processEvents()
            if seen == around(window, stop):
                unseen.setdefault(name, []).append(f"{type(stop).__name__} {stop.objectName()}")
    assert unseen == {}


def test_every_control_has_a_name_and_a_role(window: CandidateWindow) -> None:
    wrong = {}
    for name, screen in one_of_each("en"):
        window.show_screen(screen)
        settle()
        for kind in CONTROLS:
            for control in looking.visible(page_of(window), kind):
                if isinstance(control, QScrollBar | QHeaderView) or control.objectName() in BY_OTHER_KEYS:
                    continue  # a table's heads are read as part of it
                read = QAccessible.queryAccessibleInterface(control)
                if read is None or read.role() in LEAST_ROLE or not read.text(QAccessible.Text.Name).strip():
                    wrong.setdefault(name, []).append(f"{type(control).__name__} {control.objectName()}")
    assert wrong == {}


# --- Enter and Escape -------------------------------------------------------------------------------------------------


def test_enter_goes_on_from_a_question_but_not_out_of_a_text(window: CandidateWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.next_asked, timeout=1_000):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    window.show_screen(screens.question("en", samples.essay(), passage=False, responses={}))
    settle()
    edit = window.focusWidget()
    assert isinstance(edit, QTextEdit)
    with qtbot.assertNotEmitted(window.next_asked, wait=50):
        QTest.keyClicks(edit, "one")
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.toPlainText() == "one\n"
    window.show_screen(screens.question("en", samples.text(), passage=False, responses={}))
    settle()
    with qtbot.assertNotEmitted(window.next_asked, wait=50):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)


def test_a_key_that_is_held_goes_one_question_far(window: CandidateWindow) -> None:
    gone: list[None] = []
    window.next_asked.connect(lambda: gone.append(None))
    page = page_of(window)
    assert isinstance(page, QuestionPage)
    press = Qt.Key.Key_Return
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, press, Qt.KeyboardModifier.NoModifier, "\r", repeated)
        QApplication.sendEvent(page, event)
    assert len(gone) == 1


def test_alt_q_goes_to_the_answer_from_anywhere(window: CandidateWindow) -> None:
    page = page_of(window)
    assert isinstance(page, QuestionPage)
    page.bottom.next.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    assert isinstance(window.focusWidget(), ChoiceRow)


def test_alt_q_goes_past_what_a_section_says(window: CandidateWindow) -> None:
    window.show_screen(
        msgspec.structs.replace(screens.question(), rubric="<p>Read.</p>", begins_section=True, number=1)
    )
    settle()
    page = page_of(window)
    assert isinstance(page, QuestionPage)
    page.section_note.head.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    assert isinstance(window.focusWidget(), ChoiceRow)


def test_tab_comes_from_what_a_section_says_to_the_answer_and_then_to_the_bar(window: CandidateWindow) -> None:
    """Also when another answer was chosen by its letter: that one is the stop then."""
    screen = msgspec.structs.replace(screens.question(responses={}), rubric="<p>Read.</p>", begins_section=True)
    window.show_screen(screen)
    settle()
    page = page_of(window)
    assert isinstance(page, QuestionPage)
    for letter, name in (("c", "choice_c2"), ("b", "choice_c1"), ("d", "choice_c3")):
        page.section_note.head.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClicks(page.section_note.head, letter)
        window.show_screen(
            msgspec.structs.replace(screen, responses={ResponseId("r"): (name.removeprefix("choice_"),)})
        )
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget().objectName() == name
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget().objectName() == "previous_button"


# --- the help page ----------------------------------------------------------------------------------------------------


def test_f1_lists_the_keys_and_gives_the_focus_back(window: CandidateWindow) -> None:
    before = window.focusWidget()
    QTest.keyClick(before, Qt.Key.Key_F1)
    settle()
    (sheet,) = looking.visible(window, KeysHelp)
    said = looking.said(sheet)
    for title, lines in sections():
        assert title in said
        assert all(keys in said and words in said for keys, words in lines)
    assert looking.cut(sheet) == []
    assert window.focusWidget() is sheet.findChild(QWidget, "keys_help_close")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert list(looking.visible(window, KeysHelp)) == []
    assert window.focusWidget() is before


@pytest.mark.parametrize("name", ["sign-in", "question", "review", "receipt", "cover"])
def test_no_key_reaches_the_page_below_the_list_of_keys(window: CandidateWindow, name: str) -> None:
    window.show_screen(screens.every()[name])
    settle()
    done: list[str] = []
    for signal in ("responded", "next_asked", "submit_asked", "confirmed", "sign_out_asked", "help_asked"):
        getattr(window, signal).connect(lambda *_, signal=signal: done.append(signal))
    QTest.keyClick(window.focusWidget() or page_of(window), Qt.Key.Key_F1)
    settle()
    for key in (Qt.Key.Key_A, Qt.Key.Key_Tab, Qt.Key.Key_N, Qt.Key.Key_Space):
        QTest.keyClick(window.focusWidget(), key)
    settle()
    assert done == []


def test_another_screen_takes_the_list_of_keys_away(window: CandidateWindow) -> None:
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F1)
    settle()
    window.show_screen(screens.question("en", msgspec.structs.replace(samples.single(), id="other")))
    settle()
    assert len(list(looking.visible(window, KeysHelp))) == 1
    window.show_screen(screens.cover())
    settle()
    assert list(looking.visible(window, KeysHelp)) == []


@pytest.mark.parametrize("scale", [100, 200, 400])
@pytest.mark.parametrize("language", ["en", "ar", "hi"])
def test_the_list_of_keys_has_room(open_window: Open, language: str, scale: int) -> None:
    window = open_window(screens.question(language), language=language, scale=scale)
    window.keys_help.toggle()
    settle()
    (sheet,) = looking.visible(window, KeysHelp)
    assert looking.cut(sheet) == []
    assert sheet.geometry() == window.rect()
