"""Choices: keys and letters choose, a view shows only what it is told, and says what would be given."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.items.choice_list import ChoiceList
from kiosk.ui.items.letters import index_of, letter_of
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from sync.protocol.ids import ChoiceId, ResponseId
from sync.protocol.paper import Choice, ChoiceInteraction
from tests.gallery.samples import media

Key = Qt.Key


def choices(theme: Theme, qtbot: QtBot, *, most: int = 1, least: int = 0, language: str = "en") -> ChoiceList:
    listed = tuple(Choice(id=ChoiceId(name), html=f"<p>Answer <b>{name}</b></p>") for name in ("w", "x", "y", "z"))
    asked = ChoiceInteraction(response=ResponseId("r"), choices=listed, max_choices=most, min_choices=least)
    made = ChoiceList(theme, media, asked, language=language, name="Which one?")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def given(qtbot: QtBot, shown: ChoiceList, key: Qt.Key, row: int = 0) -> tuple[str, ...]:
    with qtbot.waitSignal(shown.responded) as caught:
        qtbot.keyClick(shown.rows[row], key)
    assert caught.args[0] == "r"
    values: tuple[str, ...] = caught.args[1]
    return values


@pytest.mark.parametrize(("key", "choice"), [(Key.Key_A, "w"), (Key.Key_B, "x"), (Key.Key_D, "z")])
def test_a_letter_chooses(theme: Theme, qtbot: QtBot, key: Qt.Key, choice: str) -> None:
    assert given(qtbot, choices(theme, qtbot), key) == (choice,)


def test_letters_of_the_script_choose_and_those_of_the_keyboard_too(theme: Theme, qtbot: QtBot) -> None:
    shown = choices(theme, qtbot, language="ar")
    with qtbot.waitSignal(shown.responded) as caught:
        QApplication.sendEvent(
            shown.rows[0], QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, "ب")
        )
    assert caught.args[1] == ("x",)
    assert given(qtbot, shown, Key.Key_C) == ("y",)


def test_a_letter_that_no_choice_has_does_nothing(theme: Theme, qtbot: QtBot) -> None:
    shown = choices(theme, qtbot)
    with qtbot.assertNotEmitted(shown.responded):
        qtbot.keyClick(shown.rows[0], Key.Key_E)


def test_space_chooses_and_takes_back(theme: Theme, qtbot: QtBot) -> None:
    shown = choices(theme, qtbot)
    assert given(qtbot, shown, Key.Key_Space, row=2) == ("y",)
    shown.show_response(("y",))
    assert given(qtbot, shown, Key.Key_Space, row=2) == ()


@pytest.mark.parametrize("most", [1, 0])
def test_nothing_is_shown_as_chosen_until_it_is_told(theme: Theme, qtbot: QtBot, most: int) -> None:
    shown = choices(theme, qtbot, most=most)
    qtbot.mouseClick(shown.rows[1], Qt.MouseButton.LeftButton)
    assert [row.isChecked() for row in shown.rows] == [False] * 4
    shown.show_response(("x",))
    assert [row.isChecked() for row in shown.rows] == [False, True, False, False]
    shown.show_response(())
    assert [row.isChecked() for row in shown.rows] == [False] * 4


def test_arrows_move_without_choosing(theme: Theme, qtbot: QtBot) -> None:
    shown = choices(theme, qtbot)
    shown.rows[0].setFocus()
    with qtbot.assertNotEmitted(shown.responded):
        qtbot.keyClick(shown.rows[0], Key.Key_Down)
        qtbot.keyClick(shown.rows[1], Key.Key_Down)
        qtbot.keyClick(shown.rows[2], Key.Key_Up)
    assert shown.window().focusWidget() is shown.rows[1]
    assert theme.focus.ringed() is shown.rows[1]


def test_single_choices_are_one_stop_for_tab_several_are_one_each(theme: Theme, qtbot: QtBot) -> None:
    for most, stops in ((1, 1), (0, 4)):
        shown = choices(theme, qtbot, most=most)
        assert sum(bool(row.focusPolicy() & Qt.FocusPolicy.TabFocus) for row in shown.rows) == stops


def test_several_come_in_the_order_of_the_list(theme: Theme, qtbot: QtBot) -> None:
    shown = choices(theme, qtbot, most=0)
    shown.show_response(("z",))
    assert given(qtbot, shown, Key.Key_A) == ("w", "z")
    shown.show_response(("w", "z"))
    assert given(qtbot, shown, Key.Key_D) == ("w",)


def test_more_than_allowed_are_not_given_and_the_reason_is_said(theme: Theme, qtbot: QtBot) -> None:
    shown = choices(theme, qtbot, most=2)
    shown.show_response(("w", "x"))
    with qtbot.assertNotEmitted(shown.responded):
        qtbot.keyClick(shown.rows[3], Key.Key_Space)
    assert "Take one back first." in shown._count.text()


@pytest.mark.parametrize(("most", "role"), [(1, QAccessible.Role.RadioButton), (0, QAccessible.Role.CheckBox)])
def test_a_reader_hears_letter_words_and_whether_it_is_chosen(
    theme: Theme, qtbot: QtBot, most: int, role: QAccessible.Role
) -> None:
    shown = choices(theme, qtbot, most=most)
    shown.show_response(("x",))
    seen = QAccessible.queryAccessibleInterface(shown.rows[1])
    assert seen.role() == role
    assert seen.text(QAccessible.Text.Name) == "B, Answer x"
    assert seen.state().checked
    assert shown.accessibleName() == "Which one?"


def test_x_strikes_out_and_changes_no_answer(theme: Theme, qtbot: QtBot) -> None:
    shown = choices(theme, qtbot)
    shown.offer_strike(allowed=True, shown=False)
    with qtbot.assertNotEmitted(shown.responded), qtbot.waitSignal(shown.struck_out):
        qtbot.keyClick(shown.rows[3], Key.Key_X)
    assert shown.struck == ("z",)
    assert shown.rows[3].accessibleName() == "D, Answer z, struck out"


def test_nothing_is_struck_out_where_the_exam_does_not_allow_it(theme: Theme, qtbot: QtBot) -> None:
    shown = choices(theme, qtbot)
    with qtbot.assertNotEmitted(shown.struck_out):
        qtbot.keyClick(shown.rows[3], Key.Key_X)
        qtbot.mouseClick(shown.rows[3], Qt.MouseButton.LeftButton, pos=shown.rows[3].strike_area.center())
    assert shown.struck == ()


def test_a_press_on_the_sign_strikes_out_and_beside_it_chooses(theme: Theme, qtbot: QtBot) -> None:
    shown = choices(theme, qtbot)
    shown.offer_strike(allowed=True, shown=True)
    with qtbot.assertNotEmitted(shown.responded), qtbot.waitSignal(shown.struck_out):
        qtbot.mouseClick(shown.rows[0], Qt.MouseButton.LeftButton, pos=shown.rows[0].strike_area.center())
    assert len(shown.struck) == 1
    with qtbot.waitSignal(shown.responded) as caught:
        qtbot.mouseClick(shown.rows[0], Qt.MouseButton.LeftButton)
    assert caught.args[1] != ()
    assert shown.struck == ()  # who chooses it has changed their mind


def test_locked_choices_are_not_struck_out(theme: Theme, qtbot: QtBot) -> None:
    shown = choices(theme, qtbot)
    shown.offer_strike(allowed=True, shown=True)
    shown.set_locked(True)
    with qtbot.assertNotEmitted(shown.struck_out):
        qtbot.mouseClick(shown.rows[0], Qt.MouseButton.LeftButton, pos=shown.rows[0].strike_area.center())


def test_locked_choices_take_nothing(theme: Theme, qtbot: QtBot) -> None:
    shown = choices(theme, qtbot)
    shown.set_locked(True)
    with qtbot.assertNotEmitted(shown.responded):
        qtbot.mouseClick(shown.rows[0], Qt.MouseButton.LeftButton)
        assert not shown.take_letter("b")


def test_a_row_grows_with_its_text_and_is_never_cut(theme: Theme, qtbot: QtBot) -> None:
    shown = choices(theme, qtbot)
    row = shown.rows[0]
    assert row.heightForWidth(500) == 56
    row.show_choice("A", "<p>" + "many words " * 40 + "</p>", "en")
    assert row.heightForWidth(300) > 300
    theme.show(scale=200)
    assert row.heightForWidth(300) > 1000


@pytest.mark.parametrize(("language", "x"), [("en", 30), ("ar", 469)])
def test_the_bubble_stands_at_the_start_of_the_row(theme: Theme, qtbot: QtBot, language: str, x: int) -> None:
    shown = choices(theme, qtbot, language=language)
    shown.show_response(("w",))
    QApplication.processEvents()
    row = shown.rows[0]
    image = row.grab().toImage()
    column = [image.pixelColor(x, y) for y in range(4, row.height() - 4)]
    assert sum(color == theme.color(Role.ACCENT) for color in column) > 10
    other = [image.pixelColor(499 - x, y) for y in range(4, row.height() - 4)]
    assert sum(color == theme.color(Role.ACCENT) for color in other) < 10


@pytest.mark.parametrize(
    ("language", "letters"),
    [("en", "ABCD"), ("hi", "ABCD"), ("ar", "أبجد"), ("ur", "ابجد"), ("bn", "কখগঘ"), ("am", "ሀለሐመ")],
)
def test_letters_are_those_readers_are_used_to(language: str, letters: str) -> None:
    assert "".join(letter_of(index, language) for index in range(4)) == letters
    assert [index_of(letter, language, 4) for letter in letters] == [0, 1, 2, 3]
    assert [index_of(letter, language, 4) for letter in "abcd"] == [0, 1, 2, 3]


def test_after_the_alphabet_come_numbers() -> None:
    assert letter_of(26, "en") == "27"
    assert index_of("1", "en", 30) is None
