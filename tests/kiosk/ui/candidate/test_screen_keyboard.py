"""The keyboard on the screen: every sign of a language, by clicks and by arrows and Enter; it covers no field."""

import unicodedata

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from kiosk.tour.hands import Hands
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.fonts import digits
from kiosk.ui.items.text_entry import NumberEntry
from kiosk.ui.tools.key_button import KeyButton
from kiosk.ui.tools.key_frame import KeyFrame
from kiosk.ui.tools.key_layouts import KeyLayout, cap_of, layout_for, layouts, number_rows
from kiosk.ui.tools.screen_keyboard import ScreenKeyboard
from sync.protocol.numbers import read_number
from sync.protocol.paper import Item
from tests.gallery import samples
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle
from tests.kiosk.ui.test_translation import can_write

CONSONANTS = "ሀለሐመሠረሰሸቀበቨተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ"
"""Of Amharic, each by the first of its seven orders."""
ALPHABETS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "fr": "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "es": "abcdefghijklmnopqrstuvwxyzáéíóúüñ",
    "pt": "abcdefghijklmnopqrstuvwxyzáàâãçéêíóôõú",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىة",
    "hi": "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहंः़ािीुूृेैोौ्ँ",
    "ha": "abcdefghijklmnopqrstuvwxyzɓɗƙƴ’",
    "yo": "abdeẹfghijklmnoọprsṣtuwyàáèéìíòóùúǹń\u0300\u0301",
    "ur": "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئؤۃ",
    "bn": "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহৎংঃঁািীুূৃেৈোৌ\u09bc\u09cd",
    "am": "".join(chr(code) for first in CONSONANTS for code in range(ord(first), ord(first) + 7))
    + "ቋኋኳጓሏሟሯሷቧቷኗዟዷጧፏ።፣፤፥፡",
    "vi": "abcdeghiklmnopqrstuvxyăâđêôơư\u0300\u0301\u0309\u0303\u0323",
}


def opened(open_window: Open, item: Item, language: str = "en", **how: object) -> CandidateWindow:
    shown = replace(
        screens.question(language), tools=("screen_keyboard", "notes"), item=item, stimulus=None, responses={}
    )
    window = open_window(shown, language=language, **how)
    page(window).item.focus_first()
    page(window).tools.toggle("keyboard")
    settle()
    return window


def page(window: CandidateWindow) -> QuestionPage:
    found = window.stack.currentWidget()
    assert isinstance(found, QuestionPage)
    return found


def board(window: CandidateWindow) -> ScreenKeyboard:
    found = page(window).findChild(ScreenKeyboard)
    assert found is not None
    return found


def essay(window: CandidateWindow) -> QTextEdit:
    found = next(one for one in page(window).item.findChildren(QTextEdit) if one.isVisible())
    assert isinstance(found, QTextEdit)
    return found


def press(window: CandidateWindow, *names: str) -> None:
    for name in names:
        Hands(window).click(f"key_{name}")
        settle()


# --- layouts ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ALPHABETS)
def test_every_letter_of_the_language_has_a_key(language: str) -> None:
    layout = layouts()[language]
    keys = "".join(key for rows in (layout.base, layout.shifted, layout.more) for row in rows for key in row)
    keys += "".join(syllable for row in layout.base for key in row for syllable in layout.syllables_of(key))
    typed = set(unicodedata.normalize("NFD", keys)) | set(keys)
    assert {letter for letter in ALPHABETS[language] if letter not in typed} == set()


@pytest.mark.parametrize("layout", layouts().values(), ids=lambda one: one.language)
def test_a_layout_types_nothing_twice_on_one_page_and_fits_a_window(layout: KeyLayout) -> None:
    for rows in filter(None, (layout.base, layout.shifted, layout.more)):
        keys = [key for row in rows for key in row]
        assert len(keys) == len(set(keys))
        assert max(len(row) for row in rows) <= 13
        assert len(rows) == 3
    assert all(cap_of(key) for row in layout.base for key in row)


def test_a_language_without_keys_of_its_own_gets_the_english_ones() -> None:
    assert layout_for("xx").language == "en"
    assert layout_for("pt-BR").language == "pt"


@pytest.mark.parametrize("language", ["en", "ar", "hi", "de"])
def test_what_the_number_keys_type_is_read_as_a_number(language: str) -> None:
    keys = [key for row in number_rows(language) for key in row]
    assert set(keys) >= {digits(number, language) for number in range(10)}
    minus, point = "-", keys[-1]
    read = read_number(minus + digits(1, language) + point + digits(5, language))
    assert read is not None
    assert str(read.value) == "-1.5"


# --- typing ----------------------------------------------------------------------------------------------------------


def test_an_essay_is_typed_and_the_focus_stays_in_it(open_window: Open) -> None:
    window = opened(open_window, samples.essay())
    press(window, "shift", "T", "h", "e", "space", "t", "x", "back", "i", "d", "e", "enter", "1")
    assert essay(window).toPlainText() == "The tide\n1"
    assert essay(window).hasFocus()


def test_shift_pressed_twice_stays(open_window: Open) -> None:
    window = opened(open_window, samples.essay())
    press(window, "shift", "shift", "A", "B", "shift", "c")
    assert essay(window).toPlainText() == "ABc"


def test_accents_signs_and_other_languages(open_window: Open) -> None:
    window = opened(open_window, samples.essay())
    press(window, "more", "é", "letters", "symbols", "√", "letters", "languages", "ar", "س", "languages", "hi", "क")
    assert essay(window).toPlainText() == "é√سक"


@pytest.mark.parametrize(
    ("language", "keys", "typed"),
    [
        ("yo", ("ẹ", "\u0301", "k", "ọ", "\u0301"), "ẹ́kọ́"),
        ("ha", ("ɗ", "a", "ƙ", "i"), "ɗaƙi"),
        ("vi", ("n", "ư", "ơ", "\u0301", "c"), "nước"),
        ("bn", ("ব", "া", "ড", "\u09bc", "ি"), "বাড়ি"),
        ("ur", ("shift", "ڑ", "ک", "ا"), "ڑکا"),
    ],
)
def test_words_of_a_language_are_recorded_as_they_are_written(
    open_window: Open, language: str, keys: tuple[str, ...], typed: str
) -> None:
    """Signs that stand on a letter are pressed after it; what is recorded is the letter with its sign."""
    window = opened(open_window, samples.text())
    given: list[tuple[str, ...]] = []
    window.responded.connect(lambda _response, values: given.append(values))
    press(window, "languages", language, *keys)
    assert given[-1] == (unicodedata.normalize("NFC", typed),)


def test_a_key_may_type_more_than_one_letter(open_window: Open) -> None:
    window = opened(open_window, samples.essay(), "ar")
    press(window, "languages", "ar", "shift", "لا")
    assert essay(window).toPlainText() == "لا"


def test_a_number_has_keys_of_its_own_and_only_those(open_window: Open) -> None:
    window = opened(open_window, samples.number())
    edit = page(window).item.findChild(QLineEdit)
    assert edit is not None
    press(window, "-", "4", "2", ".", "5")
    assert edit.text() == "-42.5"
    entry = page(window).item.findChild(NumberEntry)
    assert entry is not None
    assert entry.keypad.isHidden()
    page(window).tools.toggle("keyboard")
    settle()
    assert entry.keypad.isVisible()


def test_digits_are_those_of_the_interface(open_window: Open) -> None:
    window = opened(open_window, samples.number(), "ar")
    edit = page(window).item.findChild(QLineEdit)
    assert edit is not None
    press(window, "٤", "٢", "٫", "٥")
    assert edit.text() == "٤٢٫٥"


def test_by_arrows_and_enter_alone(open_window: Open) -> None:
    window = opened(open_window, samples.essay())
    first = next(key for key in board(window).findChildren(KeyButton) if key.focusPolicy() & Qt.FocusPolicy.TabFocus)
    assert first.objectName() == "key_q"
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Up):
        focus = QApplication.focusWidget()
        assert isinstance(focus, KeyButton)
        QTest.keyClick(focus, key)
    assert essay(window).toPlainText() == "ws"
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert board(window).isHidden()
    assert essay(window).hasFocus()


def test_what_is_typed_is_an_answer_like_any_other(open_window: Open) -> None:
    window = opened(open_window, samples.essay())
    given: list[tuple[object, ...]] = []
    window.responded.connect(lambda *told: given.append(told))
    press(window, "o", "k")
    assert given[-1][1] == ("ok",)


def test_it_types_into_a_note_and_after_it_into_the_answer_again(open_window: Open) -> None:
    window = opened(open_window, samples.essay())
    page(window).tools.toggle("notes")
    press(window, "n")
    note = page(window).findChild(QTextEdit, "notes_text")
    assert note is not None
    assert note.toPlainText() == "n"
    essay(window).setFocus()
    press(window, "a")
    assert essay(window).toPlainText() == "a"


def test_without_a_field_nothing_happens(open_window: Open) -> None:
    window = opened(open_window, samples.single("en"))
    press(window, "a", "back", "space")
    assert board(window).isVisible()


def test_another_question_has_another_field(open_window: Open) -> None:
    window = opened(open_window, samples.essay())
    other = replace(screens.question(), tools=("screen_keyboard", "notes"), item=samples.number(), stimulus=None)
    window.show_screen(replace(other, responses={}))
    settle()
    press(window, "7")
    edit = page(window).item.findChild(QLineEdit)
    assert edit is not None
    assert edit.text() == "7"


# --- syllables -------------------------------------------------------------------------------------------------------


def amharic(open_window: Open, item: Item, **how: object) -> CandidateWindow:
    window = opened(open_window, item, **how)
    press(window, "languages", "am")
    return window


def top_row(window: CandidateWindow) -> list[str]:
    return [key.key.types for key in board(window).rows[0] if key.key.types]


def test_a_consonant_shows_its_syllables_and_types_the_one_that_is_chosen(open_window: Open) -> None:
    window = amharic(open_window, samples.essay())
    numbers = top_row(window)
    press(window, "ሰ_row")
    assert top_row(window) == list("ሰሱሲሳሴስሶሷ")
    assert essay(window).toPlainText() == ""
    press(window, "ሰ")
    assert top_row(window) == numbers
    press(window, "ለ_row", "ላ", "መ_row", "ም", "space", "ቀ_row", "ቋ", "።")
    assert essay(window).toPlainText() == "ሰላም ቋ።"


def test_a_syllable_is_an_answer_whole(open_window: Open) -> None:
    window = amharic(open_window, samples.text())
    given: list[tuple[str, ...]] = []
    window.responded.connect(lambda _response, values: given.append(values))
    press(window, "አ_row", "ኢ", "ተ_row", "ት")
    assert given == [("ኢ",), ("ኢት",)]


def test_the_same_consonant_again_or_another_page_puts_its_syllables_away(open_window: Open) -> None:
    window = amharic(open_window, samples.essay())
    numbers = top_row(window)
    press(window, "በ_row", "በ_row")
    assert top_row(window) == numbers
    press(window, "በ_row", "more")
    assert top_row(window) == numbers
    press(window, "፼", "letters")
    assert top_row(window) == numbers
    assert essay(window).toPlainText() == "፼"


def test_syllables_are_told_and_reached_by_arrows_and_enter(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    window = amharic(open_window, samples.essay())
    told: list[str] = []
    monkeypatch.setattr("kiosk.ui.tools.screen_keyboard.announce", lambda _widget, words, **_how: told.append(words))
    first = next(key for row in board(window).rows for key in row if key.focusPolicy() & Qt.FocusPolicy.TabFocus)
    assert first.objectName() == "key_ሀ_row"
    first.setFocus(Qt.FocusReason.TabFocusReason)
    ways = (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    for way in (*ways, Qt.Key.Key_Right):
        focus = QApplication.focusWidget()
        assert isinstance(focus, KeyButton)
        QTest.keyClick(focus, way)
    assert told == ["ለ ሉ ሊ ላ ሌ ል ሎ ሏ"]
    assert essay(window).toPlainText() == "ሊ"
    focus = QApplication.focusWidget()
    assert isinstance(focus, KeyButton)
    assert focus.objectName() == "key_ሐ_row"


def test_syllables_by_eight_keys(open_window: Open) -> None:
    window = amharic(open_window, samples.essay())
    frame = KeyFrame(board(window))
    frame.begin()
    frame.press()
    frame.go_along(3)
    frame.press()
    assert essay(window).toPlainText() == "ሃ"
    frame.wipe()
    assert essay(window).toPlainText() == ""


@pytest.mark.parametrize("scale", [100, 200])
def test_every_syllable_is_large_enough_named_and_drawn_by_our_own_faces(open_window: Open, scale: int) -> None:
    window = amharic(open_window, samples.essay(), scale=scale)
    seen = set()
    for consonant in CONSONANTS:
        press(window, f"{consonant}_row")
        keys = [key for key in board(window).rows[0] if key.isVisible()]
        seen |= {key.key.types for key in keys if key.key.types}
        assert all(key.width() >= 44 and key.height() >= 44 for key in keys)
        assert all(board(window).rect().contains(key.geometry()) for key in keys)
        assert looking.nameless(board(window)) == []
    assert len(seen) == 34 * 8 - 2 + 5 * 5, "ዐ and ኸ have no eighth; five consonants are rounded too"
    assert [letter for letter in sorted(seen) if not can_write(letter, "am")] == []


# --- room ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("kind", ["essay", "number"])
def test_it_never_covers_the_line_that_is_typed(open_window: Open, kind: str, scale: int) -> None:
    window = opened(open_window, samples.essay() if kind == "essay" else samples.number(), scale=scale)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit | QTextEdit)
    if isinstance(field, QTextEdit):
        field.setPlainText("word\n" * 60)
        field.moveCursor(field.textCursor().MoveOperation.End)
    press(window, "1")
    settle()
    rect = field.cursorRect() if isinstance(field, QTextEdit) else field.rect().adjusted(0, 8, 0, -8)
    source = field.viewport() if isinstance(field, QTextEdit) else field
    at = QRect(source.mapTo(window, rect.topLeft()), rect.size())
    area = page(window).item.column.area.viewport()
    seen = QRect(area.mapTo(window, QPoint(0, 0)), area.size())
    assert seen.adjusted(0, -2, 0, 2).contains(at)
    assert at.bottom() <= board(window).mapTo(window, QPoint(0, 0)).y()


@pytest.mark.parametrize("language", ["en", "ar", "hi"])
@pytest.mark.parametrize("scale", [100, 200])
def test_keys_are_large_enough_named_and_inside(open_window: Open, language: str, scale: int) -> None:
    window = opened(open_window, samples.essay(), language, scale=scale)
    for leaf in ("symbols", "letters", "more", "letters", "languages"):
        press(window, leaf)
        keys = [key for key in board(window).findChildren(KeyButton) if key.isVisible()]
        assert all(key.height() >= 44 and key.width() >= 44 for key in keys)
        assert all(board(window).rect().contains(key.geometry()) for key in keys)
        assert looking.nameless(board(window)) == []
        lie = [key.geometry() for key in keys]
        assert not any(one.intersects(other) for at, one in enumerate(lie) for other in lie[at + 1 :])


def test_an_exam_without_it_has_none(open_window: Open) -> None:
    window = open_window(replace(screens.question(), tools=()))
    page(window).tools.toggle("keyboard")
    assert page(window).findChild(ScreenKeyboard) is None
    assert page(window).findChild(QAbstractButton, "keyboard_button") is None
