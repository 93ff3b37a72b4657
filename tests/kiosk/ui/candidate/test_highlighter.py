"""Highlighting on the page: by mouse and by keys, in question and passage; undo; what comes back; it is quick."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.exam.highlights import MOST_MARKS, Ink, Mark, Marks, read, written
from kiosk.flow.screens import QuestionScreen
from kiosk.tour.hands import Hands
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, ThemeName
from kiosk.ui.widgets.marked import INK_LOOKS, MarkedLabel
from sync.protocol.paper import Stimulus
from tests.gallery.arranged import COLUMNS
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

TOOLS = ("highlighter",)
Heard = list[tuple[str, ...]]


def screen(*, on_question: tuple[str, ...] = (), on_passage: tuple[str, ...] = (), item: str = "") -> QuestionScreen:
    shown = screens.question()
    return replace(
        shown,
        tools=TOOLS,
        annotations={"highlighter": on_question},
        passage_annotations={"highlighter": on_passage},
        item=replace(shown.item, id=item) if item else shown.item,
    )


def page(window: CandidateWindow) -> QuestionPage:
    found = window.stack.currentWidget()
    assert isinstance(found, QuestionPage)
    return found


def question(window: CandidateWindow) -> MarkedLabel:
    return page(window).item.findChildren(MarkedLabel)[0]


def heard(window: CandidateWindow) -> Heard:
    said: Heard = []
    window.annotated.connect(lambda item, tool, values: said.append((item, tool, *values)))
    window.passage_annotated.connect(lambda item, passage, tool, values: said.append((item, passage, tool, *values)))
    return said


def marks(told: tuple[str, ...]) -> Marks:
    """The marks of the one text that was told of."""
    values = told[2:] if told[1] == "highlighter" else told[3:]
    return next(iter(read(values).values()), ())


def place_of(label: MarkedLabel, offset: int) -> QPoint:
    """Where a letter of a question stands."""
    block = label.document.findBlock(offset)
    line = block.layout().lineForTextPosition(offset - block.position())
    x = line.cursorToX(offset - block.position())
    at = x[0] if isinstance(x, tuple) else x
    top = label.document.documentLayout().blockBoundingRect(block).topLeft()
    return QPoint(round(top.x() + at) + 1, round(top.y() + line.y() + line.height() / 2) + label._lead())


def drag(label: MarkedLabel, start: int, end: int) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(label, left, pos=place_of(label, start))
    QTest.mouseMove(label, place_of(label, end))
    QTest.mouseRelease(label, left, pos=place_of(label, end))


def select_in_passage(window: CandidateWindow, start: int, end: int) -> None:
    text = page(window).passage.text
    cursor = QTextCursor(text.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def press(window: CandidateWindow, key: Qt.Key, *, text: bool = True, times: int = 1, shift: bool = False) -> None:
    target = page(window).passage.text if text else question(window)
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for _ in range(times):
        QTest.keyClick(target, key, held)


def test_words_dragged_over_in_a_question_are_marked_in_the_color_in_hand(open_window: Open) -> None:
    window = open_window(screen())
    said = heard(window)
    drag(question(window), 2, 9)
    assert said == []
    Hands(window).click("highlighter_button")
    Hands(window).click("pen_blue")
    drag(question(window), 2, 9)
    assert [told[:2] for told in said] == [(screen().item.id, "highlighter")]
    assert marks(said[0]) == (Mark(2, 9, Ink.BLUE),)


def test_a_passage_is_marked_by_keys_alone(open_window: Open) -> None:
    window = open_window(screen())
    said = heard(window)
    page(window).tools.toggle("highlighter")
    press(window, Qt.Key.Key_Right, times=3)
    press(window, Qt.Key.Key_Right, times=5, shift=True)
    press(window, Qt.Key.Key_2)
    assert said[0][:3] == (screen().item.id, "s", "highlighter")
    assert marks(said[0]) == (Mark(3, 8, Ink.GREEN),)


def test_a_question_is_marked_by_keys_alone(open_window: Open) -> None:
    window = open_window(screen())
    said = heard(window)
    page(window).tools.toggle("highlighter")
    question(window).setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Right, text=False, times=4)
    press(window, Qt.Key.Key_End, text=False, shift=True)
    press(window, Qt.Key.Key_H, text=False)
    assert marks(said[0])[0].start == 4
    press(window, Qt.Key.Key_Delete, text=False)
    assert said[1] == (screen().item.id, "highlighter")


def test_the_passage_has_its_key_also_while_the_tool_is_closed(open_window: Open) -> None:
    window = open_window(screen())
    said = heard(window)
    select_in_passage(window, 5, 9)
    press(window, Qt.Key.Key_H)
    assert marks(said[0]) == (Mark(5, 9, Ink.YELLOW),)


def test_an_exam_without_it_marks_nothing(open_window: Open) -> None:
    window = open_window(replace(screen(), tools=()))
    said = heard(window)
    select_in_passage(window, 5, 9)
    press(window, Qt.Key.Key_H)
    assert said == []


def test_the_eraser_takes_the_mark_that_it_touches(open_window: Open) -> None:
    window = open_window(screen())
    page(window).tools.toggle("highlighter")
    drag(question(window), 2, 6)
    drag(question(window), 10, 14)
    said = heard(window)
    Hands(window).click("pen_eraser")
    QTest.mouseClick(question(window), Qt.MouseButton.LeftButton, pos=place_of(question(window), 4))
    assert marks(said[0]) == (Mark(10, 14, Ink.YELLOW),)


def test_erasing_everything_can_be_undone_in_both_places(open_window: Open) -> None:
    window = open_window(screen())
    page(window).tools.toggle("highlighter")
    drag(question(window), 2, 6)
    select_in_passage(window, 5, 9)
    press(window, Qt.Key.Key_3)
    said = heard(window)
    Hands(window).click("highlighter_wipe")
    assert [marks(told) for told in said] == [(), ()]
    Hands(window).click("highlighter_undo")
    assert [marks(told) for told in said[2:]] == [(Mark(2, 6, Ink.YELLOW),), (Mark(5, 9, Ink.BLUE),)]
    press(window, Qt.Key.Key_Z)
    QTest.keyClick(page(window).passage.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert marks(said[4]) == ()


def test_two_quick_strokes_are_both_kept_whatever_comes_back_of_the_first(open_window: Open) -> None:
    window = open_window(screen())
    page(window).tools.toggle("highlighter")
    said = heard(window)
    drag(question(window), 2, 6)
    drag(question(window), 10, 14)
    window.show_screen(screen(on_question=said[0][2:]))
    drag(question(window), 18, 22)
    assert [mark.start for mark in marks(said[2])] == [2, 10, 18]


def test_what_was_kept_is_shown_in_its_place_in_every_size_and_stays_with_its_question(open_window: Open) -> None:
    first = open_window(screen())
    page(first).tools.toggle("highlighter")
    said = heard(first)
    drag(question(first), 2, 9)
    kept = said[0][2:]
    window = open_window(screen(on_question=kept), scale=200)
    shown = [(s.cursor.selectionStart(), s.cursor.selectionEnd()) for s in question(window).selections()]
    assert shown == [(2, 9)]
    window.theme.show(scale=150)
    settle()
    assert [(s.cursor.selectionStart(), s.cursor.selectionEnd()) for s in question(window).selections()] == shown
    window.show_screen(screen(item="another"))
    assert list(question(window).selections()) == []


def test_a_passage_beside_another_question_keeps_its_marks(open_window: Open) -> None:
    window = open_window(screen())
    said = heard(window)
    select_in_passage(window, 5, 9)
    press(window, Qt.Key.Key_1)
    window.show_screen(screen(item="another", on_passage=said[0][3:]))
    assert [e.cursor.selectionStart() for e in page(window).passage.text.extraSelections()] == [5]


def test_marks_of_another_text_are_not_shown(open_window: Open) -> None:
    window = open_window(screen(on_question=("0123456789ab 1-5y",)))
    assert list(question(window).selections()) == []


def test_escape_lets_go_of_the_words_and_then_closes_the_tool(open_window: Open) -> None:
    window = open_window(screen())
    page(window).tools.toggle("highlighter")
    page(window).passage.text.setFocus(Qt.FocusReason.TabFocusReason)
    press(window, Qt.Key.Key_Right, times=3, shift=True)
    press(window, Qt.Key.Key_Escape)
    assert page(window).passage.text.selected[0] == page(window).passage.text.selected[1]
    assert window.findChild(QAbstractButton, "highlighter_button").isChecked()  # type: ignore[union-attr]
    press(window, Qt.Key.Key_Escape)
    assert not window.findChild(QAbstractButton, "highlighter_button").isChecked()  # type: ignore[union-attr]


@pytest.mark.parametrize("language", ["en", "ar", "hi"])
@pytest.mark.parametrize("scale", [100, 200, 400])
def test_no_word_of_the_tool_is_cut_and_every_pen_has_a_name(open_window: Open, scale: int, language: str) -> None:
    window = open_window(replace(screens.question(language), tools=TOOLS), language=language, scale=scale)
    page(window).tools.toggle("highlighter")
    settle()
    tool = page(window).findChild(type(page(window).tools._windows["highlighter"]))
    assert tool is not None
    assert looking.cut(tool) == []
    assert looking.nameless(tool) == []


@pytest.mark.parametrize("name", ThemeName)
def test_a_color_is_told_without_colors_and_its_words_can_be_read(theme: Theme, name: ThemeName) -> None:
    assert len({look.style for look in INK_LOOKS.values()}) == len(Ink)
    theme.show(name=name)
    for look in INK_LOOKS.values():
        ground = theme.color(look.ground)
        assert _contrast(theme.color(Role.INK).getRgbF(), ground.getRgbF()) >= 7
        assert _contrast(theme.color(look.line).getRgbF(), ground.getRgbF()) >= 3


def _contrast(front: tuple[float, ...], back: tuple[float, ...]) -> float:
    def light(color: tuple[float, ...]) -> float:
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color[:3]]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(front), light(back)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_a_reader_hears_what_is_highlighted(open_window: Open) -> None:
    window = open_window(screen())
    words = page(window).passage.document.toPlainText()
    for at in range(7):
        select_in_passage(window, at * 10, at * 10 + 4)
        press(window, Qt.Key.Key_1 if at % 2 else Qt.Key.Key_2)
    told = page(window).passage.text.accessibleDescription()
    assert told.startswith(f"Highlighted: Green: {words[0:4]}; Yellow: {words[10:14]}; ")
    assert told.endswith("; and 2 more")
    page(window).tools.highlights.wipe_all()
    assert page(window).passage.text.accessibleDescription() == ""


def test_a_stroke_among_hundreds_is_taken_back_and_one_over_everything_takes_them_all(open_window: Open) -> None:
    long = "<p>" + "</p><p>".join("the tide covers their roots twice a day " * 6 for _ in range(200)) + "</p>"
    shown = screens.question()
    assert shown.stimulus is not None
    window = open_window(replace(screen(), stimulus=replace(shown.stimulus, html=long)))
    text, tool = page(window).passage.text, page(window).tools.highlights
    key = next(iter(tool._layers["passage"].texts))
    some = written({key: tuple(Mark(at * 8, at * 8 + 5, Ink.GREEN) for at in range(MOST_MARKS - 1))})
    tool.show("passage", [(text, page(window).passage.document)], some)
    said = heard(window)
    select_in_passage(window, 4800, 4830)
    press(window, Qt.Key.Key_1)
    tool.undo()
    assert [len(marks(told)) for told in said] == [MOST_MARKS, MOST_MARKS - 1]
    text.selectAll()
    press(window, Qt.Key.Key_4)
    assert [len(marks(told)) for told in said[2:]] == [1]


def test_words_of_a_passage_in_columns_are_marked_by_mouse_and_by_keys(open_window: Open) -> None:
    shown = replace(screen(), stimulus=Stimulus(id="c", html=COLUMNS, language="zh"))
    window = open_window(shown)
    page(window).tools.toggle("highlighter")
    settle()
    told, text = heard(window), page(window).passage.columns.text
    here, there = (text.place_of(at) for at in (0, 2))
    QTest.mousePress(text, Qt.MouseButton.LeftButton, pos=QPoint(here.center().x(), here.top() + 2))
    QTest.mouseMove(text, QPoint(there.center().x(), there.top() + 2))
    QTest.mouseRelease(text, Qt.MouseButton.LeftButton, pos=QPoint(there.center().x(), there.top() + 2))
    assert told[-1][1:3] == ("c", "highlighter")
    assert marks(told[-1]) == (Mark(0, 2, Ink.YELLOW),)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(text, Qt.Key.Key_2)
    assert marks(told[-1]) == (Mark(0, 2, Ink.YELLOW), Mark(2, 3, Ink.GREEN))
    assert "桃花" in text.accessibleDescription()
