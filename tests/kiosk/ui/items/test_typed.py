"""Typed answers: what is recorded never pushes back the hand, pastes are plain and capped, numbers are read back."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.items.echo import Echo
from kiosk.ui.items.essay import EssayEditor
from kiosk.ui.items.essay_text import LONGEST
from kiosk.ui.items.text_entry import NumberEntry, TextEntry
from kiosk.ui.theme import Theme
from sync.protocol.ids import ResponseId
from sync.protocol.paper import ExtendedTextInteraction, TextEntryInteraction
from sync.protocol.text import cleaned, is_clean

R = ResponseId("r")


def heard(field: TextEntry | EssayEditor) -> list[tuple[str, ...]]:
    """What the field says, from now on."""
    said: list[tuple[str, ...]] = []
    field.responded.connect(lambda _response, values: said.append(values))
    return said


@pytest.fixture
def entry(theme: Theme, qtbot: QtBot) -> TextEntry:
    made = TextEntry(theme, TextEntryInteraction(response=R, unit="cells"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def number(theme: Theme, qtbot: QtBot) -> NumberEntry:
    made = NumberEntry(theme, TextEntryInteraction(response=R, base_type="integer"))
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    return made


@pytest.fixture
def essay(theme: Theme, qtbot: QtBot) -> EssayEditor:
    made = EssayEditor(theme, ExtendedTextInteraction(response=R, min_words=3, max_words=5))
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    return made


def test_every_change_is_said(entry: TextEntry, qtbot: QtBot) -> None:
    said = heard(entry)
    qtbot.keyClicks(entry.edit, "ab")
    qtbot.keyClick(entry.edit, Qt.Key.Key_Backspace)
    qtbot.keyClick(entry.edit, Qt.Key.Key_Backspace)
    assert said == [("a",), ("ab",), ("a",), ()]


def test_an_echo_does_not_push_back_what_was_typed_since(entry: TextEntry, qtbot: QtBot) -> None:
    qtbot.keyClicks(entry.edit, "abc")
    entry.show_response(("ab",))
    assert entry.edit.text() == "abc"
    entry.show_response(())
    assert entry.edit.text() == "abc"
    entry.show_response(("abc",))
    assert entry.edit.text() == "abc"


def test_what_others_recorded_is_shown(entry: TextEntry) -> None:
    entry.show_response(("from before",))
    assert entry.edit.text() == "from before"
    entry.show_response(())
    assert entry.edit.text() == ""


@pytest.mark.parametrize(
    "typed", ["ल\u095cका", "ক\u09dc", "e\u0323\u0301ko", "Ha\u0300 No\u0323\u0302i"], ids=["hi", "bn", "yo", "vi"]
)
def test_a_letter_that_is_recorded_in_another_form_moves_no_caret(theme: Theme, entry: TextEntry, typed: str) -> None:
    """Keyboards of these languages type letters that are stored composed, or taken apart; both are the same letter."""
    theme.fonts.load_for(typed)
    said = heard(entry)
    entry.edit.type_in(typed + "x")
    entry.edit.setCursorPosition(1)
    entry.edit.type_in("y")
    recorded = said[-1]
    assert is_clean(recorded[0])
    place = entry.edit.cursorPosition()
    entry.show_response(recorded)
    assert entry.edit.cursorPosition() == place
    assert cleaned(entry.edit.text()) == recorded[0]


def test_what_cannot_be_recorded_does_not_stay_on_screen(entry: TextEntry) -> None:
    said = heard(entry)
    entry.edit.type_in("ac")
    entry.edit.setCursorPosition(1)
    entry.edit.type_in("b\U0002fffe")
    assert said[-1] == ("abc",)
    assert entry.edit.text() == "abc"
    assert entry.edit.cursorPosition() == 2


def test_an_answer_taken_back_right_after_typing_goes(entry: TextEntry, qtbot: QtBot) -> None:
    qtbot.keyClicks(entry.edit, "abc")
    entry.settle()
    entry.show_response(())
    assert entry.edit.text() == ""


def test_leaving_the_field_is_said(entry: TextEntry, qtbot: QtBot) -> None:
    entry.edit.setFocus()
    qtbot.waitUntil(entry.edit.hasFocus)
    with qtbot.waitSignal(entry.left):
        entry.edit.clearFocus()


def test_coming_back_by_tab_the_next_key_wipes_nothing(entry: TextEntry, qtbot: QtBot) -> None:
    entry.show_response(("oxy",))
    entry.edit.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(entry.edit.hasFocus)
    qtbot.keyClicks(entry.edit, "gen")
    assert entry.edit.text() == "oxygen"


def test_escape_leaves_an_answer_alone(entry: TextEntry, qtbot: QtBot) -> None:
    entry.edit.setFocus()
    qtbot.waitUntil(entry.edit.hasFocus)
    qtbot.keyClicks(entry.edit, "oxygen")
    qtbot.keyClick(entry.edit, Qt.Key.Key_Escape)
    assert entry.edit.text() == "oxygen"


def test_the_unit_belongs_to_the_name(entry: TextEntry) -> None:
    assert entry.edit.accessibleName() == "Your answer, in cells"


def test_a_locked_field_takes_nothing(entry: TextEntry, qtbot: QtBot) -> None:
    entry.set_locked(True)
    said = heard(entry)
    qtbot.keyClicks(entry.edit, "ab")
    assert said == []


# -- numbers ----------------------------------------------------------------------------------------------------------


def test_a_number_is_read_back(number: NumberEntry, qtbot: QtBot) -> None:
    qtbot.keyClicks(number.edit, "16 000")
    number.show_reading("16,000")
    assert number._note.isVisible()
    assert number._note.accessibleName() == "We read this as 16,000"
    number.show_reading(None)
    assert number._note.accessibleName() == "We cannot read this as a number yet."


def test_without_an_answer_there_is_nothing_to_read(number: NumberEntry) -> None:
    number.show_reading(None)
    assert not number._note.isVisible()


def test_the_keypad_types_and_the_focus_stays(number: NumberEntry, qtbot: QtBot) -> None:
    number.edit.setFocus()
    qtbot.waitUntil(number.edit.hasFocus)
    said = heard(number)
    for name in ("key_minus", "key_1", "key_point", "key_5", "key_delete"):
        key = number.keypad.findChild(object, name)
        qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert said == [("-",), ("-1",), ("-1.",), ("-1.5",), ("-1.",)]
    assert number.edit.hasFocus()


def test_the_keypad_goes_where_there_is_no_room(number: NumberEntry) -> None:
    assert number.keypad.isVisible()
    number.resize(500, 300)
    assert not number.keypad.isVisible()


# -- essays -----------------------------------------------------------------------------------------------------------


def paste(essay: EssayEditor, data: QMimeData) -> None:
    essay.text.insertFromMimeData(data)


def test_words_are_counted_against_the_limits(essay: EssayEditor, qtbot: QtBot) -> None:
    seen = []
    for word in ("one", " two", " three", " four five six"):
        qtbot.keyClicks(essay.text, word)
        seen.append(essay._verdict.text())
    assert seen == ["2 word(s) to go", "1 word(s) to go", "long enough", "1 word(s) over"]
    assert essay.words == 6
    assert essay.text.accessibleName() == "Your answer, 6 word(s) of 3 to 5"


def test_what_is_pasted_is_plain(essay: EssayEditor) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b><img src='file:///etc/hostname'>")
    data.setText("bold")
    paste(essay, data)
    assert essay.text.toPlainText() == "bold"
    assert "<b>" not in essay.text.toHtml()
    assert "font-weight:7" not in essay.text.toHtml()


def test_a_pasted_book_is_cut(essay: EssayEditor) -> None:
    """That it freezes nothing is tested with every other paste (`test_stalls.py`)."""
    said = heard(essay)
    data = QMimeData()
    data.setText("a" * 300_000)
    paste(essay, data)
    assert len(said[-1][0]) == LONGEST


def test_a_full_essay_takes_no_more_keys(essay: EssayEditor, qtbot: QtBot) -> None:
    essay.show_response(("a" * LONGEST,))
    qtbot.keyClicks(essay.text, "b")
    assert len(essay.text.toPlainText()) == LONGEST


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("shift", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
@pytest.mark.parametrize("is_rich", [False, True])
def test_a_full_essay_takes_no_more_lines(
    theme: Theme, qtbot: QtBot, *, key: Qt.Key, shift: Qt.KeyboardModifier, is_rich: bool
) -> None:
    full = EssayEditor(theme, ExtendedTextInteraction(response=R, format="rich" if is_rich else "plain"))
    qtbot.addWidget(full)
    full.show_response(("a" * LONGEST,))
    full.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(full.text, key, shift)
    assert full.text.toPlainText() == "a" * LONGEST
    assert full.cut_words.text() == "There is no room for more text here."


def test_an_input_method_fills_an_essay_and_no_more(essay: EssayEditor) -> None:
    """What it gives is no key; an essay longer than its cap would come back without its end."""
    said = heard(essay)
    essay.show_response(("a" * (LONGEST - 2),))
    essay.text.moveCursor(QTextCursor.MoveOperation.End)
    committed = QInputMethodEvent()
    committed.setCommitString("नदी का")
    QApplication.sendEvent(essay.text, committed)
    assert said[-1] == ("a" * (LONGEST - 2) + "नद",)
    assert essay.cut_words.text() == "There is no room for more text here."


def test_a_full_essay_can_be_made_shorter_and_written_over(essay: EssayEditor, qtbot: QtBot) -> None:
    essay.show_response(("a" * LONGEST,))
    essay.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(essay.text, Qt.Key.Key_Backspace)
    qtbot.keyClick(essay.text, Qt.Key.Key_Return)
    assert essay.text.toPlainText() == "a" * (LONGEST - 1) + "\n"
    essay.text.selectAll()
    committed = QInputMethodEvent()
    committed.setCommitString("नदी")
    QApplication.sendEvent(essay.text, committed)
    assert essay.text.toPlainText() == "नदी"


def test_pasted_control_characters_go(essay: EssayEditor) -> None:
    said = heard(essay)
    data = QMimeData()
    data.setText("a\x00b\r\nc\u0007")
    paste(essay, data)
    assert said[-1] == ("ab\nc",)
    assert is_clean(said[-1][0])


def test_tab_leaves_and_control_tab_indents(essay: EssayEditor, qtbot: QtBot) -> None:
    qtbot.keyClick(essay.text, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert essay.text.toPlainText() == "\t"
    assert essay.text.tabChangesFocus()


def test_undo_takes_back_what_was_typed_and_nothing_else(essay: EssayEditor, qtbot: QtBot) -> None:
    essay.show_response(("from before",))
    assert not essay.text.document().isUndoAvailable()
    qtbot.keyClicks(essay.text, "x")
    qtbot.keyClick(essay.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert essay.text.toPlainText() == "from before"


def test_the_echo_of_an_essay_leaves_the_caret_alone(essay: EssayEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(essay.text, "one two")
    place = essay.text.textCursor().position()
    essay.show_response(("one",))
    essay.show_response(("one two",))
    assert essay.text.textCursor().position() == place
    assert essay.text.toPlainText() == "one two"


def test_a_press_on_selected_text_begins_no_drag(essay: EssayEditor, qtbot: QtBot) -> None:
    essay.show_response(("one two three",))
    essay.text.selectAll()
    qtbot.mouseClick(essay.text.viewport(), Qt.MouseButton.LeftButton, pos=essay.text.cursorRect().center())
    assert not essay.text.textCursor().hasSelection()


def test_no_menu_opens_in_an_essay(essay: EssayEditor, qtbot: QtBot) -> None:
    qtbot.mouseClick(essay.text.viewport(), Qt.MouseButton.RightButton)
    assert QApplication.activePopupWidget() is None
    assert not essay.text.acceptDrops()


def test_a_change_of_size_is_no_answer(theme: Theme, essay: EssayEditor) -> None:
    essay.show_response(("one two",))
    said = heard(essay)
    theme.show(scale=200)
    assert said == []
    assert essay.text.toPlainText() == "one two"


# -- the echo ---------------------------------------------------------------------------------------------------------


@given(st.lists(st.text(max_size=3), max_size=12), st.data())
def test_no_order_of_echoes_changes_what_the_hand_has_typed(texts: list[str], data: st.DataObject) -> None:
    echo = Echo()
    for text in texts:
        echo.said(text)
    on_the_way: Iterable[str] = data.draw(st.lists(st.sampled_from(["", *texts]), max_size=6))
    assert not any(echo.is_news(text) for text in on_the_way if text != (texts[-1] if texts else ""))


def test_what_was_never_typed_is_news() -> None:
    echo = Echo()
    echo.said("a")
    assert echo.is_news("other")
    assert not echo.is_news("other")
    assert echo.is_news("a")
