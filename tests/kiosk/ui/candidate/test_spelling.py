"""The spell check on the page: underlines, suggestions by mouse and by keys; typing never waits for it."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from kiosk.tour.hands import Hands
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.tools.spelled_field import SpelledEssay, SpelledLine
from kiosk.ui.tools.spelling import Spelling
from kiosk.ui.widgets.button import Button
from sync.protocol.paper import Item
from tests.gallery import samples
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

LOOKED = 30_000


def opened(open_window: Open, item: Item, language: str = "en", **how: object) -> CandidateWindow:
    shown = replace(screens.question(language), tools=("spell_check",), item=item, stimulus=None, responses={})
    window = open_window(shown, language=language, **how)
    page(window).tools.toggle("spelling")
    settle()
    return window


def page(window: CandidateWindow) -> QuestionPage:
    found = window.stack.currentWidget()
    assert isinstance(found, QuestionPage)
    return found


def tool(window: CandidateWindow) -> Spelling:
    found = page(window).findChild(Spelling)
    assert found is not None
    return found


def essay(window: CandidateWindow) -> QTextEdit:
    found = page(window).item.findChild(QTextEdit)
    assert found is not None
    return found


def underlined(window: CandidateWindow) -> list[str]:
    return [word for field in tool(window)._fields if isinstance(field, SpelledEssay) for word in field.underlined]


def status(window: CandidateWindow) -> str:
    label = tool(window).findChild(QLabel, "spelling_status")
    assert label is not None
    return label.text()


def meant(window: CandidateWindow) -> list[Button]:
    return [b for b in tool(window).findChildren(Button) if b.objectName().startswith("spelling_meant")]


def test_wrong_words_are_underlined_when_they_are_finished(open_window: Open, qtbot: QtBot) -> None:
    window = opened(open_window, samples.essay())
    essay(window).setFocus()
    QTest.keyClicks(essay(window), "The tiide recieve")
    qtbot.waitUntil(lambda: underlined(window) == ["tiide"], timeout=LOOKED)
    QTest.keyClicks(essay(window), " ")
    qtbot.waitUntil(lambda: underlined(window) == ["tiide", "recieve"], timeout=LOOKED)
    assert status(window).startswith("2 words to look at")
    page(window).tools.toggle("spelling")
    assert underlined(window) == []


def test_by_keys_the_next_word_is_shown_and_a_suggestion_taken(open_window: Open, qtbot: QtBot) -> None:
    window = opened(open_window, samples.essay())
    given: list[tuple[object, ...]] = []
    window.responded.connect(lambda *told: given.append(told))
    essay(window).setFocus()
    QTest.keyClicks(essay(window), "We recieve it. ")
    qtbot.waitUntil(lambda: underlined(window) == ["recieve"], timeout=LOOKED)
    QTest.keyClick(essay(window), Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: bool(meant(window)), timeout=LOOKED)
    button = next(b for b in meant(window) if b.words == "receive")
    assert isinstance(QApplication.focusWidget(), Button)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert essay(window).toPlainText() == "We receive it. "
    assert given[-1][1] == ("We receive it. ",)
    assert essay(window).hasFocus()
    qtbot.waitUntil(lambda: underlined(window) == [], timeout=LOOKED)
    QTest.keyClick(essay(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert essay(window).toPlainText() == "We recieve it. "


def test_a_press_on_a_word_shows_what_was_meant_and_it_can_be_left(open_window: Open, qtbot: QtBot) -> None:
    window = opened(open_window, samples.essay())
    essay(window).setFocus()
    QTest.keyClicks(essay(window), "Kanoo is far. ")
    qtbot.waitUntil(lambda: underlined(window) == ["Kanoo"], timeout=LOOKED)
    cursor = essay(window).textCursor()
    cursor.setPosition(2)
    QTest.mouseClick(essay(window).viewport(), Qt.MouseButton.LeftButton, pos=essay(window).cursorRect(cursor).center())
    qtbot.waitUntil(lambda: bool(meant(window)), timeout=LOOKED)
    assert essay(window).hasFocus()
    Hands(window).click("spelling_leave")
    assert underlined(window) == []
    assert essay(window).toPlainText() == "Kanoo is far. "


def test_a_short_answer_has_waves_and_suggestions_too(open_window: Open, qtbot: QtBot) -> None:
    window = opened(open_window, samples.text())
    edit = page(window).item.findChild(QLineEdit)
    assert edit is not None
    edit.setFocus()
    QTest.keyClicks(edit, "the tiide rises")
    [field] = tool(window)._fields
    assert isinstance(field, SpelledLine)
    qtbot.waitUntil(lambda: field._waves._words == [(4, 9)], timeout=LOOKED)
    field.replace(4, 9, "tide")
    assert edit.text() == "the tide rises"


def test_a_number_is_no_word(open_window: Open) -> None:
    window = opened(open_window, samples.number())
    assert tool(window)._fields == []
    assert status(window) == "Nothing is written in this question."


def test_a_language_without_a_dictionary_is_said_calmly(open_window: Open, qtbot: QtBot) -> None:
    window = opened(open_window, replace(samples.essay(), language="de"))
    QTest.keyClicks(essay(window), "Die Flutt ")
    qtbot.waitUntil(lambda: status(window).startswith("There is no dictionary"), timeout=LOOKED)
    assert "Deutsch" in status(window)
    assert underlined(window) == []


def test_the_process_ends_with_the_tool(open_window: Open, qtbot: QtBot) -> None:
    window = opened(open_window, samples.essay())
    QTest.keyClicks(essay(window), "tiide ")
    qtbot.waitUntil(lambda: underlined(window) == ["tiide"], timeout=LOOKED)
    Hands(window).click("spelling_close")
    assert tool(window)._speller._process is None


def test_typing_never_waits_for_a_dictionary(open_window: Open, qtbot: QtBot) -> None:
    """The largest one takes two seconds to read, beside the window: what is typed meanwhile stands there at once.

    How long a key takes where nearly every word is wrong is measured (`python -m tests.bench --only handling`).
    """
    window = opened(open_window, replace(samples.essay(), language="pt"))
    essay(window).setPlainText("a maré cobre as raíses duas vezes por dia " * 300)
    essay(window).moveCursor(essay(window).textCursor().MoveOperation.End)
    QTest.keyClicks(essay(window), "onda ")
    assert essay(window).toPlainText().endswith("por dia onda ")
    qtbot.waitUntil(lambda: bool(underlined(window)), timeout=LOOKED)


def test_words_stay_underlined_where_they_are_while_something_is_typed_before_them(
    open_window: Open, qtbot: QtBot
) -> None:
    window = opened(open_window, samples.essay())
    essay(window).setFocus()
    QTest.keyClicks(essay(window), "the tiide and the moon ")
    qtbot.waitUntil(lambda: underlined(window) == ["tiide"], timeout=LOOKED)
    essay(window).moveCursor(essay(window).textCursor().MoveOperation.Start)
    QTest.keyClicks(essay(window), "see ")
    assert underlined(window) == ["tiide"]


@pytest.mark.parametrize("language", ["en", "ar", "hi"])
@pytest.mark.parametrize("scale", [100, 200])
def test_no_word_of_it_is_cut(open_window: Open, language: str, scale: int) -> None:
    window = opened(open_window, samples.essay(), language, scale=scale)
    assert looking.cut(tool(window)) == []
    assert looking.nameless(tool(window)) == []


def test_a_word_that_is_replaced_looks_as_it_did(open_window: Open, qtbot: QtBot) -> None:
    window = opened(open_window, samples.shaped())
    given: list[tuple[object, ...]] = []
    window.responded.connect(lambda *told: given.append(told))
    essay(window).setFocus()
    QTest.keyClick(essay(window), Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(essay(window), "recieve ")
    qtbot.waitUntil(lambda: underlined(window) == ["recieve"], timeout=LOOKED)
    QTest.keyClick(essay(window), Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: bool(meant(window)), timeout=LOOKED)
    QTest.keyClick(next(b for b in meant(window) if b.words == "receive"), Qt.Key.Key_Return)
    assert given[-1][1] == ("receive ", "b0+8")
