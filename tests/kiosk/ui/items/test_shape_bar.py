"""An essay whose words may be shaped: by buttons, by keys, by paste; everything is said at once and comes back."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from kiosk.ui.items import shaping
from kiosk.ui.items.essay import EssayEditor
from kiosk.ui.items.essay_text import LONGEST
from kiosk.ui.items.shape_bar import ShapeBar
from kiosk.ui.theme import Theme
from sync.protocol.ids import ResponseId
from sync.protocol.paper import ExtendedTextInteraction
from sync.protocol.shaped_text import ListKind, Mark

R = ResponseId("r")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def essay(theme: Theme, qtbot: QtBot) -> EssayEditor:
    made = EssayEditor(theme, ExtendedTextInteraction(response=R, format="rich", max_words=50))
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    made.text.setFocus()
    return made


@pytest.fixture
def said(essay: EssayEditor) -> list[tuple[str, ...]]:
    told: list[tuple[str, ...]] = []
    essay.responded.connect(lambda _response, values: told.append(values))
    return told


def bar(essay: EssayEditor) -> ShapeBar:
    assert essay.shapes is not None
    return essay.shapes


def select(essay: EssayEditor, start: int, end: int) -> None:
    cursor = QTextCursor(essay.text.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    essay.text.setTextCursor(cursor)


def press(essay: EssayEditor, shape: Mark | ListKind, qtbot: QtBot) -> None:
    qtbot.mouseClick(bar(essay).buttons[shape], Qt.MouseButton.LeftButton)


def test_a_plain_essay_has_no_bar_and_no_keys_of_looks(theme: Theme, qtbot: QtBot) -> None:
    made = EssayEditor(theme, ExtendedTextInteraction(response=R))
    qtbot.addWidget(made)
    assert made.shapes is None
    qtbot.keyClick(made.text, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(made.text, "a")
    assert "font-weight:7" not in made.text.toHtml()


def test_keys_set_and_take_off_what_comes_next(essay: EssayEditor, said: list[tuple[str, ...]], qtbot: QtBot) -> None:
    for key, word in (("B", "b"), ("I", "i"), ("U", "u")):
        qtbot.keyClick(essay.text, getattr(Qt.Key, f"Key_{key}"), CTRL)
        qtbot.keyClicks(essay.text, word)
    qtbot.keyClick(essay.text, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(essay.text, "x")
    assert said[-1] == ("biux", "b0+1 bi1+1 biu2+1 iu3+1")


@pytest.mark.parametrize("mark", list(Mark))
def test_a_button_shapes_what_is_selected_and_again_takes_it_off(
    essay: EssayEditor, said: list[tuple[str, ...]], qtbot: QtBot, mark: Mark
) -> None:
    qtbot.keyClicks(essay.text, "one two")
    select(essay, 4, 7)
    press(essay, mark, qtbot)
    assert said[-1] == ("one two", f"{mark}4+3")
    assert bar(essay).buttons[mark].isChecked()
    assert essay.text.textCursor().selectedText() == "two"
    assert essay.text.hasFocus()
    press(essay, mark, qtbot)
    assert said[-1] == ("one two",)


def test_some_of_a_selection_that_is_bold_makes_all_of_it_bold(essay: EssayEditor, qtbot: QtBot) -> None:
    essay.show_response(("one two", "b0+3"))
    select(essay, 0, 7)
    assert not bar(essay).buttons[Mark.BOLD].isChecked()
    press(essay, Mark.BOLD, qtbot)
    assert essay.text.values == ("one two", "b0+7")


def test_raised_and_lowered_exclude_each_other(essay: EssayEditor, qtbot: QtBot) -> None:
    essay.show_response(("H2O", "^1+1"))
    select(essay, 1, 2)
    press(essay, Mark.LOWERED, qtbot)
    assert essay.text.values == ("H2O", "_1+1")


def test_lists_are_made_of_lines_and_left_again(essay: EssayEditor, said: list[tuple[str, ...]], qtbot: QtBot) -> None:
    press(essay, ListKind.NUMBERS, qtbot)
    for word in ("one", "two", "", "after"):
        if essay.words:
            qtbot.keyClick(essay.text, Qt.Key.Key_Return)
        qtbot.keyClicks(essay.text, word)
    assert said[-1] == ("one\ntwo\nafter", "#0+2")
    select(essay, 4, 7)
    press(essay, ListKind.DOTS, qtbot)
    assert said[-1] == ("one\ntwo\nafter", "#0+1 *1+1")
    essay.text.moveCursor(QTextCursor.MoveOperation.StartOfLine)
    qtbot.keyClick(essay.text, Qt.Key.Key_Backspace)
    assert said[-1] == ("one\ntwo\nafter", "#0+1")


def test_a_line_taken_out_of_a_list_leaves_two_lists(essay: EssayEditor, qtbot: QtBot) -> None:
    essay.show_response(("a\nb\nc", "#0+3"))
    select(essay, 2, 2)
    press(essay, ListKind.NUMBERS, qtbot)
    assert essay.text.values == ("a\nb\nc", "#0+1 #2+1")
    press(essay, ListKind.NUMBERS, qtbot)
    assert essay.text.values == ("a\nb\nc", "#0+3")


def test_undo_takes_back_each_look_and_redo_gives_it_again(essay: EssayEditor, qtbot: QtBot) -> None:
    essay.text.insertPlainText("a\nb")
    select(essay, 0, 3)
    press(essay, Mark.BOLD, qtbot)
    press(essay, ListKind.DOTS, qtbot)
    whole = ("a\nb", "b0+1 b2+1 *0+2")
    assert essay.text.values == whole
    essay.text.undo()
    assert essay.text.values == ("a\nb", "b0+1 b2+1")
    essay.text.undo()
    assert essay.text.values == ("a\nb",)
    essay.text.redo()
    essay.text.redo()
    assert essay.text.values == whole


def test_what_is_recorded_is_shown_as_it_was_and_its_echo_moves_nothing(
    essay: EssayEditor, said: list[tuple[str, ...]], qtbot: QtBot
) -> None:
    whole = ("Wet soil\nreacts", "b0+3 _4+4 *1+1")
    essay.show_response(whole)
    assert essay.text.values == whole
    assert said == []
    essay.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(essay.text, "!")
    place = essay.text.textCursor().position()
    essay.show_response(said[-1])
    assert essay.text.textCursor().position() == place
    essay.settle()
    essay.show_response(())
    assert essay.text.values == ()
    qtbot.keyClicks(essay.text, "new")
    assert essay.text.values == ("new",)


def test_a_response_of_another_hand_loses_its_shape_and_keeps_its_text(essay: EssayEditor) -> None:
    essay.show_response(("four", "b0+99 <script>"))
    assert essay.text.values == ("four",)
    essay.show_response(("a" * (LONGEST + 5), f"b0+{LONGEST + 5}"))
    assert essay.text.values == ("a" * LONGEST,)


def test_what_is_copied_comes_back_with_its_looks(essay: EssayEditor, qtbot: QtBot) -> None:
    whole = ("one  two\nlist\nlist two\nx2", "b0+3 i10+2 ^24+1 *1+2")
    essay.show_response(whole)
    essay.text.selectAll()
    copied = essay.text.createMimeDataFromSelection()
    essay.text.insertFromMimeData(copied)
    assert essay.text.values == whole
    essay.text.undo()
    essay.text.redo()
    assert essay.text.values == whole


def test_pasted_pages_are_brought_down_and_cut_in_words(essay: EssayEditor) -> None:
    data = QMimeData()
    data.setHtml("<b>go</b> <a href='http://x'>there</a><img src='file:///etc/passwd'>")
    data.setText("go there")
    essay.text.insertFromMimeData(data)
    assert essay.text.values == ("go there", "b0+2")
    assert "href" not in essay.text.toHtml()
    assert "<img" not in essay.text.toHtml()
    data.setHtml(f"<i>{'a' * LONGEST}</i>")
    essay.text.insertFromMimeData(data)
    assert len(essay.text.values[0]) == LONGEST
    assert essay.cut_words.isVisible()


def test_what_says_nothing_takes_the_place_of_nothing(essay: EssayEditor) -> None:
    essay.show_response(("one two", "b0+3"))
    data = QMimeData()
    data.setHtml("<img src='x.png'><br>")
    select(essay, 0, 7)
    essay.text.insertFromMimeData(data)
    assert essay.text.values == ("one two", "b0+3")
    data.setText("plain")
    essay.text.insertFromMimeData(data)
    assert essay.text.values[0] == "plain"


def test_a_full_text_keeps_what_is_selected_where_nothing_can_take_its_place(essay: EssayEditor) -> None:
    essay.show_response(("\U0001f600" * LONGEST,))
    data = QMimeData()
    data.setHtml("<b>no room</b>")
    select(essay, 0, 2)
    essay.text.insertFromMimeData(data)
    assert essay.text.values == ("\U0001f600" * LONGEST,)
    assert essay.cut_words.isVisible()


def test_pasted_lists_are_made_at_once_and_join_those_around_them(
    essay: EssayEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[ListKind | None] = []
    make_list = shaping.make_list

    def counted(document: QTextDocument, first: int, last: int, kind: ListKind | None) -> None:
        made.append(kind)
        make_list(document, first, last, kind)

    monkeypatch.setattr(shaping, "make_list", counted)
    essay.show_response(("before\n\nafter", "*0+1 *2+1"))
    select(essay, 7, 7)
    data = QMimeData()
    data.setHtml("<ul><li>a<li>b<li>c</ul><ol><li>d</ol>")
    essay.text.insertFromMimeData(data)
    assert essay.text.values == ("before\na\nb\nc\nd\nafter", "*0+4 #4+1 *5+1")
    assert made == [ListKind.DOTS, ListKind.NUMBERS, ListKind.DOTS]
    essay.text.undo()
    assert essay.text.values == ("before\n\nafter", "*0+1 *2+1")


def test_no_more_looks_than_there_is_room_for(
    essay: EssayEditor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shaping, "MOST_RUNS", 3)
    essay.show_response(("a b c", "b0+1 b2+1"))
    select(essay, 4, 5)
    press(essay, Mark.BOLD, qtbot)
    assert essay.text.values == ("a b c", "b0+1 b2+1")
    assert essay.cut_words.text() == "There is no room for more formatting here."


def test_the_keys_of_looks_are_the_texts_wherever_else_they_mean_something(essay: EssayEditor) -> None:
    key = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_I, CTRL)
    key.ignore()
    essay.text.event(key)
    assert key.isAccepted()


def test_what_a_key_changed_is_announced(essay: EssayEditor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr("kiosk.ui.items.shape_bar.announce", lambda _source, words: heard.append(words))
    for key in (Qt.Key.Key_B, Qt.Key.Key_U, Qt.Key.Key_B):
        qtbot.keyClick(essay.text, key, CTRL)
    assert heard == ["Bold: on", "Underlined: on", "Bold: off"]


def test_what_is_written_from_right_to_left_keeps_its_looks(theme: Theme, qtbot: QtBot) -> None:
    made = EssayEditor(theme, ExtendedTextInteraction(response=R, format="rich"), language="ar")
    qtbot.addWidget(made)
    whole = ("السبب الأول هو المدّ\nوالثاني هو الملح", "b0+5 u6+5 *1+1")
    made.show_response(whole)
    assert made.text.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert made.text.values == whole


def test_nothing_is_shaped_while_locked(essay: EssayEditor, qtbot: QtBot) -> None:
    essay.show_response(("one",))
    essay.set_locked(True)
    select(essay, 0, 3)
    qtbot.keyClick(essay.text, Qt.Key.Key_B, CTRL)
    press(essay, Mark.BOLD, qtbot)
    assert essay.text.values == ("one",)


def test_every_button_has_a_name_and_says_whether_it_is_down(essay: EssayEditor, qtbot: QtBot) -> None:
    buttons = bar(essay).buttons
    names = [button.accessibleName() for button in buttons.values()]
    assert names == [
        "Bold",
        "Italic",
        "Underlined",
        "Superscript",
        "Subscript",
        "List with bullets",
        "List with numbers",
    ]
    assert buttons[Mark.BOLD].accessibleDescription() == "Ctrl+B"
    press(essay, Mark.BOLD, qtbot)
    assert buttons[Mark.BOLD].accessibleName() == "Bold"
    buttons[Mark.ITALIC].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(buttons[Mark.ITALIC], Qt.Key.Key_Space)
    assert buttons[Mark.ITALIC].isChecked()
    assert buttons[Mark.ITALIC].hasFocus()


def test_a_key_in_the_fullest_essay_changes_one_letter_and_is_told_once(
    essay: EssayEditor, said: list[tuple[str, ...]], qtbot: QtBot
) -> None:
    """How long it takes is measured (`python -m tests.bench --only handling`)."""
    text = "ab " * 6_000
    essay.show_response((text, " ".join(f"b{3 * n}+1" for n in range(1_000))))
    changes: list[tuple[int, int, int]] = []
    essay.text.document().contentsChange.connect(lambda *change: changes.append(change))
    qtbot.keyClicks(essay.text, "x")
    assert changes == [(0, 0, 1)]
    assert [values[0] for values in said] == ["x" + text]
