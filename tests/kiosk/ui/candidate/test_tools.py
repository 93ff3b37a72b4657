"""Striking out and notes on the page: where they are offered, what they say, and that each stays at its question."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTextEdit, QWidget

from kiosk.flow.screens import QuestionScreen
from kiosk.tour.hands import Hands
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.items.choice_row import ChoiceRow
from kiosk.ui.tools.notes import Notes
from tests.gallery import samples
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

TOOLS = ("strike_out", "notes")


def screen(*, note: str = "", struck: tuple[str, ...] = (), item: str = "") -> QuestionScreen:
    shown = screens.question()
    kept = {"notes": (note,), "strike_out": struck}
    return replace(shown, tools=TOOLS, annotations=kept, item=replace(shown.item, id=item) if item else shown.item)


def heard(window: CandidateWindow) -> list[tuple[str, str, tuple[str, ...]]]:
    said: list[tuple[str, str, tuple[str, ...]]] = []
    window.annotated.connect(lambda *told: said.append(told))
    return said


def text(window: CandidateWindow) -> QTextEdit:
    found = window.findChild(QTextEdit, "notes_text")
    assert found is not None
    return found


def rows(window: CandidateWindow) -> list[ChoiceRow]:
    return [row for row in window.findChildren(ChoiceRow) if row.isVisible()]


def test_signs_to_strike_out_come_with_the_tool_and_go_with_it(open_window: Open) -> None:
    window = open_window(screen())
    said = heard(window)
    Hands(window).click("strike_button")
    row = rows(window)[2]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.strike_area.center())
    choice = screens.question().item.interactions[0].choices[2].id
    assert said == [(screens.question().item.id, "strike_out", (choice,))]
    Hands(window).click("strike_button")
    given: list[object] = []
    window.responded.connect(lambda *told: given.append(told))
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.strike_area.center())
    assert len(given) == 1


def test_what_was_struck_out_is_shown_struck_out(open_window: Open) -> None:
    choices = [choice.id for choice in screens.question().item.interactions[0].choices]
    window = open_window(screen(struck=(choices[1], "of another paper")))
    assert [row.is_struck for row in rows(window)] == [at == 1 for at in range(len(choices))]
    window.show_screen(screen())
    assert not any(row.is_struck for row in rows(window))


def test_where_nothing_can_be_chosen_nothing_is_to_be_struck_out(open_window: Open) -> None:
    window = open_window(replace(screen(), item=samples.essay()))
    assert window.findChild(QWidget, "strike_button").isHidden()  # type: ignore[union-attr]
    assert window.findChild(QWidget, "notes_button").isVisible()  # type: ignore[union-attr]


def test_a_note_is_said_with_every_key(open_window: Open) -> None:
    window = open_window(screen())
    Hands(window).click("notes_button")
    said = heard(window)
    QTest.keyClicks(text(window), "Cat")
    assert said == [(screens.question().item.id, "notes", (words,)) for words in ("C", "Ca", "Cat")]


def test_the_next_question_has_its_own_note_and_the_last_words_go_to_the_one_before(open_window: Open) -> None:
    window = open_window(screen(note="First"))
    Hands(window).click("notes_button")
    assert text(window).toPlainText() == "First"
    said = heard(window)
    QTest.keyClicks(text(window), "!")
    window.show_screen(screen(note="Second", item="another"))
    assert text(window).toPlainText() == "Second"
    assert said == [(screens.question().item.id, "notes", ("!First",))]


def test_emptying_takes_it_back(open_window: Open) -> None:
    window = open_window(screen(note="x"))
    Hands(window).click("notes_button")
    said = heard(window)
    text(window).selectAll()
    QTest.keyClick(text(window), Qt.Key.Key_Delete)
    Hands(window).click("notes_close")
    assert said == [(screens.question().item.id, "notes", ())]


def test_what_was_saved_meanwhile_does_not_disturb_the_typing(open_window: Open) -> None:
    window = open_window(screen())
    Hands(window).click("notes_button")
    QTest.keyClicks(text(window), "half a wo")
    window.show_screen(screen(note="half"))
    assert text(window).toPlainText() == "half a wo"


def test_an_exam_without_notes_closes_them(open_window: Open) -> None:
    window = open_window(screen(note="x"))
    Hands(window).click("notes_button")
    window.show_screen(replace(screen(), tools=()))
    settle()
    assert window.findChild(Notes) is None
    assert window.findChild(QWidget, "notes_button") is None


def test_large_text_has_the_tools_in_the_menu(open_window: Open) -> None:
    window = open_window(screen(), scale=200)
    Hands(window).click("menu_button")
    settle()
    button = window.findChild(QAbstractButton, "menu_notes_button")
    assert button.isVisible()
    button.click()
    assert text(window).isVisible()
    settle()
    assert looking.cut(window.findChild(Notes)) == []  # type: ignore[arg-type]
