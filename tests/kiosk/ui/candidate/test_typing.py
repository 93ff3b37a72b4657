"""What is typed, and with which keys: the layout in the bar, words on their way, the tools together."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from kiosk.flow.key_layouts import LayoutShown
from kiosk.tour.hands import Hands
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.tools.notes import Notes
from kiosk.ui.tools.tools_menu import ToolsMenu
from kiosk.ui.widgets.layout_mark import LayoutMark
from sync.protocol.paper import Item
from sync.protocol.tools import Tool
from tests.gallery import samples
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

ALL = tuple(str(tool) for tool in Tool if tool is not Tool.CALCULATOR)


def shown(open_window: Open, item: Item, language: str = "en", **how: object) -> CandidateWindow:
    screen = replace(screens.question(language), tools=ALL, item=item, stimulus=None, responses={})
    return open_window(screen, language=language, **how)


def page(window: CandidateWindow) -> QuestionPage:
    found = window.stack.currentWidget()
    assert isinstance(found, QuestionPage)
    return found


def mark(window: CandidateWindow) -> LayoutMark:
    return page(window).key_layout


# --- the layout ------------------------------------------------------------------------------------------------------


def test_the_layout_is_named_where_something_is_typed_and_pressed_to_switch(open_window: Open) -> None:
    window = shown(open_window, samples.essay())
    asked: list[bool] = []
    window.key_layout_asked.connect(lambda: asked.append(True))
    assert mark(window).isHidden()
    window.show_key_layout(LayoutShown("Arabic", can_switch=True))
    assert mark(window).words == "Arabic"
    assert mark(window).accessibleName() == "Keyboard layout: Arabic. Press to switch."
    Hands(window).click("layout_button")
    assert asked == [True]


def test_one_that_cannot_be_switched_is_only_shown(open_window: Open) -> None:
    window = shown(open_window, samples.text())
    window.show_key_layout(LayoutShown("HA"))
    assert mark(window).isVisible()
    assert not mark(window).isEnabled()


def test_where_nothing_is_typed_it_is_not_there_and_on_the_next_page_it_is(open_window: Open) -> None:
    window = shown(open_window, samples.single("en"))
    window.show_key_layout(LayoutShown("Arabic", can_switch=True))
    assert mark(window).isHidden()
    window.show_screen(screens.cover())
    window.show_screen(replace(screens.question(), item=samples.essay(), stimulus=None, responses={}))
    assert mark(window).isVisible()
    assert mark(window).words == "Arabic"


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_a_long_name_pushes_nothing_out_of_the_bar(open_window: Open, scale: int) -> None:
    window = shown(open_window, samples.essay(), scale=scale)
    window.show_key_layout(LayoutShown("English (intl., with AltGr dead keys)", can_switch=True))
    settle()
    assert [words for words in looking.cut(page(window).bottom) if "layout_button" not in words] == []
    assert page(window).bottom.next.mapTo(window, page(window).bottom.next.rect().bottomRight()).x() <= window.width()


# --- input methods ---------------------------------------------------------------------------------------------------


def compose(field: QWidget, preedit: str = "", commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(field, event)


@pytest.mark.parametrize("item", [samples.essay(), samples.text()], ids=["essay", "text"])
def test_what_is_being_composed_is_drawn_and_only_what_is_committed_is_given(open_window: Open, item: Item) -> None:
    window = shown(open_window, item)
    given: list[tuple[str, ...]] = []
    window.responded.connect(lambda _response, values: given.append(values))
    kind = QTextEdit if item == samples.essay() else QLineEdit
    field = next(one for one in page(window).item.findChildren(kind) if one.isVisible())
    field.setFocus()
    before = field.grab().toImage()
    compose(field, "かん")
    assert field.grab().toImage() != before
    assert [values for values in given if values != ()] == []
    compose(field, "", "漢")
    compose(field, "字")
    assert given[-1] == ("漢",)
    compose(field, "", "字")
    assert given[-1] == ("漢字",)


def test_a_note_is_composed_too(open_window: Open) -> None:
    window = shown(open_window, samples.single("en"))
    page(window).tools.toggle("notes")
    notes = page(window).findChild(Notes)
    assert notes is not None
    compose(notes.text, "न")
    assert notes.text.toPlainText() == ""
    compose(notes.text, "", "नमस्ते")
    assert notes.text.toPlainText() == "नमस्ते"


# --- the tools together ----------------------------------------------------------------------------------------------


def buttons(window: CandidateWindow) -> list[str]:
    stack = page(window).findChild(QWidget, "tool_stack")
    assert stack is not None
    return [one.objectName() for one in stack.findChildren(QAbstractButton) if one.isVisible()]


@pytest.mark.parametrize("size", [(1366, 768), (1366, 560), (1366, 430)])
def test_as_many_tools_as_have_room_and_a_way_to_all_of_them(open_window: Open, size: tuple[int, int]) -> None:
    window = shown(open_window, samples.single("en"), size=size)
    assert buttons(window)[-1] == "tools_button"
    stack = page(window).findChild(QWidget, "tool_stack")
    assert stack is not None
    assert looking.cut(stack) == []
    assert page(window).height() == size[1]
    assert len(buttons(window)) >= {768: 7, 560: 4, 430: 1}[size[1]]


def test_the_menu_has_every_tool_with_its_keys_and_opens_it(open_window: Open) -> None:
    window = shown(open_window, samples.single("en"), size=(1366, 430))
    QTest.keyClick(page(window), Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    menu = window.findChild(ToolsMenu)
    assert menu is not None
    assert menu.isVisible()
    named = [b.text() for b in menu.findChildren(QAbstractButton) if b.isVisible()]
    assert named[:3] == ["Calculator (Alt+1)", "Highlighter (Alt+2)", "Strike out (Alt+3)"]
    assert len(named) == 9
    assert looking.nameless(menu) == []
    menu.findChild(QAbstractButton, "all_notes").click()  # type: ignore[union-attr]
    assert menu.isHidden()
    assert page(window).findChild(Notes).isVisible()  # type: ignore[union-attr]


def test_every_tool_has_its_key_also_where_its_button_has_no_room(open_window: Open) -> None:
    window = shown(open_window, samples.single("en"), scale=200)
    QTest.keyClick(page(window), Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert page(window).findChild(Notes).isVisible()  # type: ignore[union-attr]
    QTest.keyClick(page(window), Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert page(window).findChild(Notes).isHidden()  # type: ignore[union-attr]


def test_escape_closes_the_tool_that_was_opened_last(open_window: Open) -> None:
    window = shown(open_window, samples.single("en"))
    page(window).tools.toggle("notes")
    page(window).tools.toggle("calculator")
    page(window).setFocus()
    for left in (["notes"], []):
        QTest.keyClick(page(window), Qt.Key.Key_Escape)
        assert [name for name, tool in page(window).tools._windows.items() if tool.is_open] == left


def test_what_was_closed_does_not_come_back_with_a_cover(open_window: Open) -> None:
    """A cover takes the page away without a moment's notice: what stands on it was told before."""
    window = shown(open_window, samples.single("en"))
    told: list[tuple[str, ...]] = []
    window.tools_arranged.connect(told.append)
    tools = page(window).tools
    tools.toggle("magnifier")
    tools.toggle("magnifier")
    tools.toggle("strike")
    tools.toggle("strike")
    assert [tuple(one.partition(" ")[0] for one in stands) for stands in told] == [("magnifier",), (), ("strike",), ()]
    tools.toggle("notes")
    window.show_screen(screens.cover())
    assert told[-1][0].partition(" ")[0] == "notes"


def test_what_is_open_is_told_and_opens_again_after_a_cover_without_taking_the_focus(open_window: Open) -> None:
    window = shown(open_window, samples.single("en"))
    told: list[tuple[str, ...]] = []
    window.tools_arranged.connect(told.append)
    page(window).tools.toggle("notes")
    page(window).tools.toggle("strike")
    assert told == [("notes",), ("notes", "strike")]
    window.show_screen(screens.cover())
    screen = replace(screens.question(), tools=ALL, arranged=told[-1], stimulus=None)
    window.show_screen(screen)
    settle()
    assert page(window).findChild(Notes).isVisible()  # type: ignore[union-attr]
    assert page(window).tools._strikes
    started = open_window(screen)
    assert page(started).findChild(Notes).isVisible()  # type: ignore[union-attr]
    assert not isinstance(QApplication.focusWidget(), QTextEdit)


def test_a_moved_tool_stands_where_it_stood(open_window: Open) -> None:
    window = shown(open_window, samples.single("en"))
    page(window).tools.toggle("notes")
    notes = page(window).findChild(Notes)
    assert notes is not None
    notes._on_moved(notes.pos() * -1)
    place = notes.place
    assert place.split()[0] == "0"
    again = open_window(replace(screens.question(), tools=ALL, arranged=(f"notes {place}",)))
    assert page(again).findChild(Notes).place == place  # type: ignore[union-attr]
    odd = open_window(replace(screens.question(), tools=ALL, arranged=("notes x y", "of_a_newer_version 3", "notes")))
    assert page(odd).findChild(Notes).isVisible()  # type: ignore[union-attr]
