"""Every screen in every language: whole words, names for a reader, one thing to do, and no word of another language."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.exam.refusals import Reason
from kiosk.ui.candidate.front import FrontPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label
from sync.protocol.interface_languages import INTERFACE_LANGUAGES
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import SIZE, Open, settle
from tests.tools.make_translations import REVIEWED

NAMES = tuple(screens.every())
CODES = (re.escape(screens.NUMBER), re.escape(screens.RECEIPT), "DEMO-0001", "4QTY-113P", "KX4J-9TQM", "Demo Center")
SHOWN = ("7K3-M9Q", "4FJ-28T", "ABCDE-FGHJK")
REASONS = tuple(re.escape(reason.value) for reason in Reason)
COMMANDS = ("USB", "kiosk enroll", "kiosk session wayland", r"exam-kiosk-wayland\.service", "Wayland", "X11")
KEYS = (r"Ctrl(?:\+Z)?", "Enter", "Tab", "Shift", "Delete", "Page Up", "Page Down", "Home", "End")
SEEN = ("KIOSK-\u2060?LOCK-[A-Z-\u2060]+", "HDMI-2")
NAMED = tuple(re.escape(text) for one in INTERFACE_LANGUAGES for text in (one.unreviewed, one.name) if text)
FOREIGN = re.compile(
    "|".join((*CODES, *SHOWN, screens.CENTER_KEY, *COMMANDS, *KEYS, *SEEN, *REASONS, *NAMED, "Seat 1$"))
)
"""What stays as it is in every language: codes, commands, names of languages, the demo's place."""

NOTHING_TO_DO = {name for name in NAMES if name.startswith(("waiting", "paused", "cover"))}
"""The screen changes by itself, or by a person of the center."""


def page_of(window: CandidateWindow) -> QWidget:
    """The page on screen."""
    page = window.stack.currentWidget()
    assert page is not None
    return page


def focus_in(window: CandidateWindow) -> QWidget:
    """What keys go to: a control, or the page."""
    focus: QWidget | None = window.focusWidget()
    return page_of(window) if focus is None else focus


def fits(page: QWidget) -> bool:
    """Whether everything on a page finds room in it."""
    least = page.minimumSizeHint()
    return least.width() <= page.width() and least.height() <= page.height()


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", REVIEWED)
def test_no_word_is_cut(open_window: Open, language: str, scale: int) -> None:
    window = open_window(language=language, scale=scale)
    found = {}
    for name, screen in screens.every(language).items():
        window.show_screen(screen)
        settle()
        if words := looking.cut(page_of(window)):
            found[name] = words
        assert window.size().toTuple() == SIZE
        if not fits(page_of(window)):
            found[name] = [f"needs {page_of(window).minimumSizeHint().toTuple()}"]
    assert found == {}


@pytest.mark.parametrize("language", ["hi", "ar"])
def test_no_word_of_english_is_left(open_window: Open, language: str) -> None:
    window = open_window(language=language)
    found = {}
    for name, screen in screens.every(language).items():
        window.show_screen(screen)
        settle()
        if words := looking.english(page_of(window), FOREIGN):
            found[name] = words
    assert found == {}


def test_every_control_has_a_name_for_a_reader(open_window: Open) -> None:
    window = open_window()
    found = {}
    for name, screen in screens.every().items():
        window.show_screen(screen)
        settle()
        if controls := looking.nameless(page_of(window)):
            found[name] = controls
    assert found == {}


def test_every_screen_has_one_filled_button_unless_there_is_nothing_to_do(open_window: Open) -> None:
    window = open_window()
    wrong = {}
    for name, screen in screens.every().items():
        window.show_screen(screen)
        settle()
        expected = 0 if name in NOTHING_TO_DO else 1
        if len(looking.filled(page_of(window))) != expected:
            wrong[name] = looking.filled(page_of(window))
    assert wrong == {}


def test_tab_goes_through_every_control_from_first_to_last(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.sure())
    qtbot.waitUntil(window.isActiveWindow)
    seen = []
    for _ in range(8):
        focus = window.focusWidget()
        assert focus is not None
        seen.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    around = ["back_button", "submit_button", "language_button", "display_button", "help_button"]
    assert seen[: len(around)] == around
    assert seen[len(around)] == "back_button"


def test_a_reader_hears_a_button_where_there_is_one(open_window: Open) -> None:
    window = open_window()
    for screen in screens.every().values():
        window.show_screen(screen)
        settle()
        for button in looking.visible(page_of(window), Button):
            read = QAccessible.queryAccessibleInterface(button)
            assert read is not None
            assert read.role() in (QAccessible.Role.Button, QAccessible.Role.CheckBox)
            assert read.text(QAccessible.Text.Name)


def test_right_to_left_is_the_mirror_image(open_window: Open, theme: Theme) -> None:
    window = open_window(screens.question("ar"), language="ar")
    page = page_of(window)
    width = window.width()

    def middle(name: str) -> int:
        widget = page.findChild(QWidget, name)
        assert isinstance(widget, QWidget)
        return looking.left_of(widget, window) + widget.width() // 2

    assert middle("next_button") < width // 4
    assert middle("previous_button") > width * 3 // 4
    assert middle("palette") < width // 4
    assert middle("timer") < width // 4
    assert middle("sheet_number") > middle("item_view")
    assert middle("passage") > middle("sheet")


def test_a_label_that_is_only_a_number_stands_at_the_start(open_window: Open) -> None:
    window = open_window(screens.confirm("ar"), language="ar")
    number = page_of(window).findChild(Label, "confirm_number")
    assert number is not None
    assert number.alignment() & Qt.AlignmentFlag.AlignRight


def test_no_ring_is_shown_to_who_uses_a_mouse(open_window: Open, theme: Theme) -> None:
    window = open_window()
    for screen in screens.every().values():
        window.show_screen(screen)
        settle()
        assert theme.focus.ringed() is None


def test_enter_presses_the_filled_button_wherever_the_focus_is(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(screens.receipt())
    page = page_of(window)
    assert isinstance(page, FrontPage)
    page.setFocus()
    with qtbot.waitSignal(window.sign_out_asked, timeout=1000):
        QTest.keyClick(page, Qt.Key.Key_Return)


def test_a_screen_is_the_same_when_it_is_shown_again(open_window: Open) -> None:
    window = open_window()
    shown = screens.every()
    first: dict[str, list[str]] = {}
    for _round in range(2):
        for name, screen in shown.items():
            window.show_screen(screen)
            settle()
            said = looking.said(page_of(window))
            assert first.setdefault(name, said) == said
