"""The row of languages above a question: by mouse and key, each text in its face and direction, nobody thrown out."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from kiosk.exam.beside_one_another import in_languages
from kiosk.flow.screens import QuestionScreen
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.reading_languages import language_name
from kiosk.ui.candidate.window import CandidateWindow
from sync.protocol.accommodations import Accommodations
from sync.protocol.paper import Item, ItemWords
from tests.gallery import samples
from tests.kiosk.ui.candidate import screens
from tests.kiosk.ui.candidate.conftest import Open, settle

TAGS = ("en", "hi", "ar")


def the_question() -> Item:
    words = {tag: ItemWords(body=samples.single(tag).body) for tag in TAGS[1:]}
    return replace(samples.single("en"), language="en", words=words)


def read(*tags: str, only: bool = False) -> QuestionScreen:
    item = the_question()
    screen = replace(screens.question("en", item, passage=False), item=in_languages(item, tags), shown_in=tags)
    return replace(screen, languages=() if only else TAGS)


def page_of(window: CandidateWindow) -> QuestionPage:
    page = window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    return page


def row(page: QuestionPage, name: str) -> QAbstractButton:
    found = page.reading.findChild(QAbstractButton, f"read_in_{name}")
    assert isinstance(found, QAbstractButton)
    return found


def test_there_is_none_where_there_is_one_language(open_window: Open) -> None:
    assert not page_of(open_window(read(only=True))).reading.isVisible()


def test_each_language_stands_there_under_its_own_name_and_the_one_that_is_read_is_marked(open_window: Open) -> None:
    page = page_of(open_window(read("hi")))
    names = [(b.text(), b.isChecked()) for b in page.reading.findChildren(QAbstractButton)]
    assert names == [("English", False), ("हिन्दी", True), ("العربية", False), ("Both", False)]


@pytest.mark.parametrize(
    ("shown", "pressed", "asked"),
    [(("en",), "ar", "ar"), (("en",), "both", "en hi"), (("hi",), "both", "hi en"), (("en", "hi"), "en", "en")],
)
def test_a_press_asks_for_it(open_window: Open, shown: tuple[str, ...], pressed: str, asked: str) -> None:
    window = open_window(read(*shown))
    told: list[str] = []
    window.reading_chosen.connect(told.append)
    QTest.mouseClick(row(page_of(window), pressed), Qt.MouseButton.LeftButton)
    assert told == [asked]


def test_a_key_goes_on_to_the_next_language_from_anywhere(open_window: Open) -> None:
    window = open_window(read("en"))
    told: list[str] = []
    window.reading_chosen.connect(told.append)
    for tags in (("en",), ("hi",), ("ar",), ("en", "hi")):
        window.show_screen(read(*tags))
        settle()
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert told == ["hi", "ar", "en", "en"]


def test_text_choices_and_direction_are_the_language_s_own(open_window: Open) -> None:
    window = open_window(read("en"))
    for tag, direction in (("ar", Qt.LayoutDirection.RightToLeft), ("hi", Qt.LayoutDirection.LeftToRight)):
        window.show_screen(read(tag))
        settle()
        view = page_of(window).item
        assert view.column.content.layoutDirection() is direction
        assert view.built is not None
        assert view.built.language == tag


def test_the_answer_stays_and_so_does_who_is_at_the_row(open_window: Open) -> None:
    item = the_question()
    (asked,) = item.interactions
    given = {asked.response: (asked.choices[1].id,)}  # type: ignore[union-attr]  # the sample is one of choices
    window = open_window(replace(read("en"), responses=given))
    page = page_of(window)
    row(page, "hi").setFocus(Qt.FocusReason.TabFocusReason)
    window.show_screen(replace(read("hi"), responses=given))
    settle()
    assert window.focusWidget() is row(page, "hi")
    (choices,) = page.item.choice_lists
    assert [r.isChecked() for r in choices.rows][:3] == [False, True, False]


def test_eight_keys_do_what_they_did(open_window: Open) -> None:
    window = open_window()
    acts = []
    for screen in (read(only=True), read("en")):
        window.show_screen(replace(screen, needs=Accommodations(eight_keys=True)))
        settle()
        acts.append({letter: act.words for letter, act in window.eight.acts().items()})
    assert acts[0] == acts[1]


@pytest.mark.parametrize(("tag", "name"), [("hi-IN", "हिन्दी"), ("sw", "Kiswahili"), ("fr", "Français"), ("qqx", "qqx")])
def test_a_language_is_called_what_it_calls_itself(tag: str, name: str) -> None:
    assert language_name(tag) == name
