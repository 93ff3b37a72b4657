"""Every control has a name and a role, a target large enough, its keys, and no popup."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.exam.overview import Mark
from kiosk.flow.screens import TimeLeft
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, ThemeName
from kiosk.ui.widgets.bottombar import BottomBar
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.chip import Chip
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.floating import Floating
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.message import Message
from kiosk.ui.widgets.note import Note, NoteKind
from kiosk.ui.widgets.progress import Progress
from kiosk.ui.widgets.qr import QUIET, QrView
from kiosk.ui.widgets.sheet import Sheet
from kiosk.ui.widgets.steps import Steps
from kiosk.ui.widgets.switch import Switch, Tick
from kiosk.ui.widgets.timer import Timer
from kiosk.ui.widgets.topbar import TopBar

STATIC = QAccessible.Role.StaticText
BUTTON = QAccessible.Role.PushButton
CHECK = QAccessible.Role.CheckBox


def told(widget: QWidget) -> tuple[QAccessible.Role, str]:
    """Role and name as a screen reader gets them."""
    seen = QAccessible.queryAccessibleInterface(widget)
    return seen.role(), seen.text(QAccessible.Text.Name)


def _steps(theme: Theme) -> Steps:
    steps = Steps(theme, ("Sign in", "Confirm", "Prepare"))
    steps.show_step(2)
    return steps


def _timer(theme: Theme) -> Timer:
    timer = Timer(theme)
    timer.show_time(TimeLeft(left_ms=5_040_000))
    return timer


CONTROLS: dict[str, tuple[Callable[[Theme], QWidget], QAccessible.Role, str]] = {
    "primary": (lambda t: Button(t, "Next", kind=Kind.PRIMARY), BUTTON, "Next"),
    "quiet": (lambda t: Button(t, "Mark & go", kind=Kind.QUIET), BUTTON, "Mark & go"),
    "field": (lambda t: Field(t, "Access code"), QAccessible.Role.EditableText, "Access code"),
    "switch": (lambda t: Switch(t, "Large pointer", "Easier to find"), CHECK, "Large pointer"),
    "tick": (lambda t: Tick(t, "I work alone."), CHECK, "I work alone."),
    "chip": (lambda t: Chip(t, "Available", icon="check", role=Role.GREEN), STATIC, "Available"),
    "steps": (_steps, STATIC, "Step 3 of 3, Prepare"),
    "label": (lambda t: Label(t, "Sign in", name="title"), STATIC, "Sign in"),
    "progress": (lambda t: Progress(t, "Bringing the paper"), QAccessible.Role.ProgressBar, "Bringing the paper"),
    "qr": (lambda _: QrView("9F3K72QDXA", name="Receipt 9F3K 72QD XA"), STATIC, "Receipt 9F3K 72QD XA"),
    "timer": (_timer, BUTTON, "1 hour(s) 24 minute(s) left"),
}


@pytest.mark.parametrize("name", CONTROLS)
def test_every_control_has_its_role_and_name(theme: Theme, qtbot: QtBot, name: str) -> None:
    make, role, words = CONTROLS[name]
    made = make(theme)
    qtbot.addWidget(made)
    told_of = {Field: "edit", Progress: "bar"}.get(type(made), "")
    widget = getattr(made, told_of) if told_of else made
    assert told(widget) == (role, words)
    assert widget.objectName()


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("scale", [100, 200])
def test_no_target_is_smaller_than_44(theme: Theme, qtbot: QtBot, kind: Kind, scale: int) -> None:
    theme.show(scale=scale)
    field = Field(theme, "Code")
    for widget in (Button(theme, "OK", kind=kind), Switch(theme, "Title"), Tick(theme, "Line"), field):
        qtbot.addWidget(widget)
        assert widget.sizeHint().height() >= 44
    assert field.edit.height() >= 44


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_a_button(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    button = Button(theme, "Next")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_a_new_word_leaves_the_shortcut(theme: Theme, qtbot: QtBot) -> None:
    bar = BottomBar(theme)
    qtbot.addWidget(bar)
    bar.show()
    bar.show_next("Review")
    assert bar.next.shortcut().toString() == "Alt+N"
    assert told(bar.next) == (BUTTON, "Review")


def test_bottom_bar_says_what_was_pressed(theme: Theme, qtbot: QtBot) -> None:
    bar = BottomBar(theme)
    qtbot.addWidget(bar)
    for button, signal in (
        (bar.previous, bar.previous_asked),
        (bar.next, bar.next_asked),
        (bar.clear, bar.clear_asked),
    ):
        with qtbot.waitSignal(signal):
            button.click()
    with qtbot.waitSignal(bar.mark_toggled) as caught:
        bar.mark.click()
    assert caught.args == [True]


def test_parts_of_the_bottom_bar_keep_their_places(theme: Theme, qtbot: QtBot) -> None:
    bar = BottomBar(theme)
    qtbot.addWidget(bar)
    bar.resize(1366, 72)
    bar.show()
    places = [button.mapTo(bar, QPoint()) for button in (bar.mark, bar.clear, bar.next)]
    bar.allow(previous=False, clear=False)
    bar.show_mark(True)
    QApplication.processEvents()
    assert [button.mapTo(bar, QPoint()) for button in (bar.mark, bar.clear, bar.next)] == places


# -- focus ------------------------------------------------------------------------------------------------------------


def _two_buttons(theme: Theme, qtbot: QtBot) -> tuple[QWidget, Button, Button]:
    window = QWidget()
    column = QVBoxLayout(window)
    first, second = Button(theme, "One"), Button(theme, "Two")
    column.addWidget(first)
    column.addWidget(second)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window, first, second


def test_the_ring_shows_where_a_key_brought_the_focus(theme: Theme, qtbot: QtBot) -> None:
    window, first, second = _two_buttons(theme, qtbot)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert theme.focus.ringed() is None
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert window.focusWidget() is second
    assert theme.focus.ringed() is second


def test_the_ring_goes_with_a_press_of_the_mouse(theme: Theme, qtbot: QtBot) -> None:
    _, first, second = _two_buttons(theme, qtbot)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert theme.focus.ringed() is second
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert theme.focus.ringed() is None


def test_the_ring_is_painted_outside_the_control(theme: Theme, qtbot: QtBot) -> None:
    window, _, second = _two_buttons(theme, qtbot)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    image = window.grab().toImage()
    beside = second.mapTo(window, QPoint(-4, second.height() // 2))
    assert image.pixelColor(beside) == theme.color(Role.FOCUS)


def test_no_container_without_margins_cuts_the_ring(theme: Theme, qtbot: QtBot) -> None:
    window, first, _ = _two_buttons(theme, qtbot)
    column = window.layout()
    assert column is not None
    tight = QWidget()
    inner = QVBoxLayout(tight)
    inner.setContentsMargins(0, 0, 0, 0)
    button = Button(theme, "Three")
    inner.addWidget(button)
    column.addWidget(tight)
    tight.show()
    QApplication.processEvents()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    image = window.grab().toImage()
    beside = button.mapTo(window, QPoint(-4, button.height() // 2))
    assert image.pixelColor(beside) == theme.color(Role.FOCUS)
    assert first.isVisible()


def test_the_ring_survives_what_it_stood_in(theme: Theme, qtbot: QtBot) -> None:
    window, _, second = _two_buttons(theme, qtbot)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    second.parentWidget().layout().removeWidget(second)
    second.deleteLater()
    window.hide()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    other, one, two = _two_buttons(theme, qtbot)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    assert theme.focus.ringed() is one
    assert other.isVisible()
    assert two.isVisible()


# -- fields -----------------------------------------------------------------------------------------------------------


def test_an_error_is_told_beside_the_field_and_to_a_reader(theme: Theme, qtbot: QtBot) -> None:
    field = Field(theme, "Access code", hint="Eight letters and digits.")
    qtbot.addWidget(field)
    assert field.edit.accessibleDescription() == "Eight letters and digits."
    field.show_error("This code does not belong to this number.")
    assert field.edit.accessibleDescription() == "This code does not belong to this number."
    field.show_error("")
    assert field.edit.accessibleDescription() == "Eight letters and digits."


def test_escape_takes_nothing_away(theme: Theme, qtbot: QtBot) -> None:
    """The list of keys says so; what was typed since the field was entered could not even be brought back."""
    field = Field(theme, "Registration number")
    qtbot.addWidget(field)
    field.show()
    field.show_text("2041")
    field.edit.setFocus()
    qtbot.waitUntil(field.edit.hasFocus)
    qtbot.keyClicks(field.edit, "77")
    qtbot.keyClick(field.edit, Qt.Key.Key_Escape)
    assert field.text == "204177"


def test_enter_in_a_field_is_told(theme: Theme, qtbot: QtBot) -> None:
    field = Field(theme, "Code")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.entered):
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)


def test_a_right_click_opens_no_menu(theme: Theme, qtbot: QtBot) -> None:
    field = Field(theme, "Code")
    qtbot.addWidget(field)
    field.show()
    qtbot.mouseClick(field.edit, Qt.MouseButton.RightButton)
    assert field.edit.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
    assert QApplication.activePopupWidget() is None


# -- others -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", [QPoint(4, 20), QPoint(380, 20)])
def test_the_whole_row_of_a_switch_is_the_target(theme: Theme, qtbot: QtBot, at: QPoint) -> None:
    switch = Switch(theme, "Large pointer", "Easier to find")
    qtbot.addWidget(switch)
    switch.resize(400, 44)
    switch.show()
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert switch.isChecked()


def test_a_note_has_one_action_at_most_and_tells_it(theme: Theme, qtbot: QtBot) -> None:
    note = Note(theme, NoteKind.OFFLINE, "No network.", "Nothing is missing.", action="Look")
    qtbot.addWidget(note)
    buttons = note.findChildren(Button)
    assert len(buttons) == 1
    with qtbot.waitSignal(note.acted):
        buttons[0].click()
    assert note.accessibleName() == "No network. Nothing is missing."


def test_the_thing_to_do_next_has_the_focus(theme: Theme, qtbot: QtBot) -> None:
    message = Message(theme)
    qtbot.addWidget(message)
    message.show()
    qtbot.waitUntil(message.isActiveWindow)
    message.show_words(
        icon="hard-drive", role=Role.RED, title="Full", text="Raise your hand.", primary="Ask for help", code="X"
    )
    assert message.focusWidget() is message.primary
    assert message.secondary.isHidden()


def test_a_notice_stands_in_the_bar_until_ok(theme: Theme, qtbot: QtBot) -> None:
    bar = TopBar(theme)
    qtbot.addWidget(bar)
    bar.resize(1366, 68)
    bar.show()
    bar.show_notice(NoteKind.TIME, "10 minutes were added", "For the power cut.")
    assert bar.notice.isVisible()
    assert bar.height() == 68
    with qtbot.waitSignal(bar.notice_closed):
        bar.notice.button.click()


@pytest.mark.parametrize("name", ThemeName)
def test_a_qr_code_is_black_on_white_in_every_theme(theme: Theme, qtbot: QtBot, name: ThemeName) -> None:
    import segno

    theme.show(name=name)
    view = QrView("9F3K72QDXA", name="Receipt", module_px=4)
    qtbot.addWidget(view)
    view.resize(view.sizeHint())
    image = view.grab().toImage()
    matrix = segno.make("9F3K72QDXA", micro=False, error="m").matrix
    for y in range(-QUIET, len(matrix) + QUIET):
        for x in range(-QUIET, len(matrix) + QUIET):
            inside = 0 <= y < len(matrix) and 0 <= x < len(matrix)
            expected = "#000000" if inside and matrix[y][x] else "#ffffff"
            assert image.pixelColor((x + QUIET) * 4 + 1, (y + QUIET) * 4 + 2).name() == expected


def test_the_margin_rule_changes_sides_with_the_direction(theme: Theme, qtbot: QtBot) -> None:
    def rule_at(sheet: Sheet) -> list[int]:
        image = sheet.grab().toImage()
        return [x for x in range(10, image.width() - 10) if image.pixelColor(x, 200) == theme.color(Role.MARGIN)]

    sheet = Sheet(theme)
    qtbot.addWidget(sheet)
    sheet.resize(600, 400)
    assert rule_at(sheet) == [83, 84]
    theme.show(language="ar")
    assert rule_at(sheet) == [515, 516]


def test_a_panel_opens_inside_the_window_and_gives_the_focus_back(theme: Theme, qtbot: QtBot) -> None:
    window, first, _ = _two_buttons(theme, qtbot)
    window.resize(600, 400)
    panel = Floating(theme, first)
    panel.body.addWidget(Button(theme, "Inside"))
    first.setFocus()
    before = len(QApplication.topLevelWidgets())
    panel.open_beside()
    assert panel.isVisible()
    assert panel.window() is window
    assert len(QApplication.topLevelWidgets()) == before
    assert QApplication.activePopupWidget() is None
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.focusWidget() is first


def test_every_mark_is_known_to_the_palette() -> None:
    from kiosk.ui.widgets.bubble import FORMS

    assert set(FORMS) == set(Mark)
