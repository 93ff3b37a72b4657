"""A whole item: shown at once, told what is recorded, nothing of it left when it goes."""

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.items.item_parts import is_picture
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.items.text_entry import NumberEntry
from kiosk.ui.theme import Theme
from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.paper import InteractionBlock, Item, RichBlock, TextEntryInteraction
from tests.gallery import samples

R = samples.R


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> ItemView:
    made = ItemView(theme, samples.media)
    qtbot.addWidget(made)
    made.resize(560, 580)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


ALL = {
    "single": samples.single(),
    "multiple": samples.multiple(),
    "number": samples.number(),
    "text": samples.text(),
    "essay": samples.essay(),
    "flow": samples.flow(),
    "arabic": samples.single("ar"),
}


@pytest.mark.parametrize("name", ALL)
def test_every_control_of_every_item_has_a_name_and_no_menu(view: ItemView, name: str) -> None:
    view.show_item(ALL[name], responses={})
    focusable = [w for w in view.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    assert focusable
    for widget in focusable:
        assert widget.accessibleName(), widget
        assert widget.objectName(), widget
    for text in [*view.findChildren(QLineEdit), *view.findChildren(QTextEdit)]:
        assert text.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu


@pytest.mark.parametrize("name", ALL)
def test_the_first_thing_to_answer_can_be_reached_by_key(view: ItemView, name: str) -> None:
    view.show_item(ALL[name], responses={})
    view.focus_first()
    focus = view.window().focusWidget()
    assert focus is not None
    assert view.isAncestorOf(focus)


def test_letters_choose_wherever_the_focus_is(view: ItemView, qtbot: QtBot) -> None:
    view.show_item(ALL["single"], responses={})
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier, "c")
    with qtbot.waitSignal(view.responded) as caught:
        assert view.take_key(key)
    assert caught.args == ["r", ("c2",)]


def test_letters_are_typed_where_a_text_has_the_focus(view: ItemView, qtbot: QtBot) -> None:
    view.show_item(ALL["text"], responses={})
    view.focus_first()
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier, "c")
    assert not view.take_key(key)


def test_the_same_item_again_only_shows_its_responses(view: ItemView) -> None:
    view.show_item(ALL["single"], responses={})
    rows = view._built.choices[0].rows if view._built else ()
    view.show_item(ALL["single"], responses={R: ("c1",)})
    assert view._built is not None
    assert view._built.choices[0].rows == rows
    assert [row.isChecked() for row in rows] == [False, True, False, False]


def test_responses_and_readings_reach_their_fields(view: ItemView) -> None:
    view.show_item(ALL["number"], responses={R: ("16 000",)}, readings={R: "16,000"})
    entry = view.findChild(NumberEntry)
    assert isinstance(entry, NumberEntry)
    assert entry.edit.text() == "16 000"
    assert entry._note.accessibleName() == "We read this as 16,000"


def test_an_answer_that_is_taken_back_goes_from_a_text(view: ItemView, qtbot: QtBot) -> None:
    view.show_item(ALL["text"], responses={})
    edit = view.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    qtbot.keyClicks(edit, "oxygen")
    view.settle()
    view.show_responses({})
    assert edit.text() == ""


def test_a_gap_says_its_response_and_leaving_it(view: ItemView, qtbot: QtBot) -> None:
    view.show_item(ALL["flow"], responses={})
    view.focus_first()
    edit = view.window().focusWidget()
    with qtbot.waitSignal(view.responded) as caught:
        qtbot.keyClicks(edit, "o")
    assert caught.args == ["g2", ("o",)]
    with qtbot.waitSignal(view.left_field):
        qtbot.keyClick(edit, Qt.Key.Key_Tab)


def test_nothing_of_an_item_stays_when_it_goes(view: ItemView) -> None:
    view.show_item(ALL["essay"], responses={R: ("my secret answer",)})
    text = view.findChild(QTextEdit)
    assert isinstance(text, QTextEdit)
    gone = weakref.ref(text)
    del text
    view.show_item(ALL["single"], responses={})
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert view.findChildren(QTextEdit) == []
    assert not [label for label in view.findChildren(QLabel) if "channels" in label.accessibleName()]
    assert gone() is None


def test_emptied_it_shows_nothing(view: ItemView) -> None:
    view.show_item(ALL["multiple"], responses={})
    view.empty()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert view.column.body.count() == 0
    view.show_responses({R: ("c1",)})


def test_a_locked_item_stays_locked_when_another_one_comes(view: ItemView, qtbot: QtBot) -> None:
    view.set_locked(True)
    view.show_item(ALL["text"], responses={})
    with qtbot.assertNotEmitted(view.responded):
        qtbot.keyClicks(view.findChild(QLineEdit), "oxygen")


def test_what_is_below_the_fold_is_announced(view: ItemView, qtbot: QtBot) -> None:
    view.resize(560, 300)
    view.show_item(ALL["single"], responses={})
    qtbot.waitUntil(view.column.more.isVisible)
    assert view.column.more.accessibleName() == "2 more answer(s) below"
    view.column.area.verticalScrollBar().setValue(10_000)
    assert not view.column.more.isVisible()


def test_focus_below_the_fold_is_scrolled_to(view: ItemView, qtbot: QtBot) -> None:
    view.resize(560, 300)
    view.show_item(ALL["single"], responses={})
    qtbot.waitUntil(view.column.more.isVisible)
    view.focus_first()
    for _ in range(3):
        qtbot.keyClick(view.window().focusWidget(), Qt.Key.Key_Down)
    assert view._built is not None
    last = view._built.choices[0].rows[-1]
    assert view.window().focusWidget() is last
    qtbot.waitUntil(lambda: not view.column.is_below(last))  # the first text of a run is laid out a moment later


def test_an_arabic_item_is_mirrored_in_an_english_interface(view: ItemView) -> None:
    view.show_item(ALL["arabic"], responses={})
    assert view._built is not None
    assert view._built.choices[0].rows[0].layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_picture_stands_beside_the_choices_where_there_is_room(view: ItemView) -> None:
    view.show_item(ALL["multiple"], responses={})
    view.resize(920, 580)
    QApplication.processEvents()
    picture = view.findChild(QWidget, "picture")
    choices = view.findChild(QWidget, "choices_r")
    assert isinstance(picture, QWidget)
    assert isinstance(choices, QWidget)
    assert picture.geometry().right() < choices.geometry().left()
    view.resize(500, 580)
    QApplication.processEvents()
    assert picture.geometry().bottom() < choices.geometry().top()


def test_an_information_page_has_nothing_to_answer(view: ItemView) -> None:
    page = Item(id=ItemId("info"), body=(RichBlock(html="<p>Section B begins. You have 40 minutes.</p>"),))
    view.show_item(page, responses={})
    view.focus_first()
    assert [label.accessibleName() for label in view.findChildren(QLabel) if label.accessibleName()] == [
        "Section B begins. You have 40 minutes."
    ]


def test_media_of_the_paper_are_asked_for_by_name(theme: Theme, qtbot: QtBot) -> None:
    asked: list[str] = []

    def media(name: str) -> bytes | None:
        asked.append(name)
        return samples.media(name)

    made = ItemView(theme, media)
    qtbot.addWidget(made)
    made.show_item(ALL["multiple"], responses={})
    assert set(asked) == {"leaf.png", "math-1.svg"}


def test_only_a_picture_on_its_own_is_a_picture() -> None:
    assert is_picture('<p><img src="media:leaf.png" alt="x"></p>')
    assert not is_picture('<p><img src="media:math-1.svg"></p>')
    assert not is_picture('<p>Look: <img src="media:leaf.png"></p>')


def test_text_is_plain_in_placeholders_and_units(view: ItemView) -> None:
    entry = TextEntryInteraction(response=ResponseId("r"), unit="<b>kg</b>", placeholder="<i>x</i>")
    view.show_item(Item(id=ItemId("t"), body=(InteractionBlock(interaction=entry),)), responses={})
    units = [label for label in view.findChildren(QLabel) if label.objectName() == "unit"]
    assert [label.text() for label in units] == ["<b>kg</b>"]
    assert units[0].textFormat() == Qt.TextFormat.PlainText
