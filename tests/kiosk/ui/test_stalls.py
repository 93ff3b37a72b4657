"""Nothing that comes in as text holds up the window: a megabyte is pasted into every field there is."""

from collections.abc import Callable

import pytest
from msgspec import structs
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.exam.beside_one_another import in_languages
from kiosk.exam.calculator import LONGEST as LONGEST_FORMULA
from kiosk.exam.calculator import Kind
from kiosk.exam.codes import LONGEST_REASON
from kiosk.tour.pressing import press
from kiosk.ui.candidate.code import CodePage
from kiosk.ui.candidate.instructions import InstructionsPage
from kiosk.ui.candidate.sign_in import SignInPage
from kiosk.ui.items.essay import EssayEditor
from kiosk.ui.items.essay_text import LONGEST
from kiosk.ui.items.flow import FlowView
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.items.text_entry import NumberEntry, TextEntry
from kiosk.ui.theme import Theme
from kiosk.ui.tools.calculator import Calculator
from kiosk.ui.tools.notes import Notes
from kiosk.ui.widgets.cut_words import CutWords, fitting
from kiosk.ui.widgets.field import LONGEST as LONGEST_LINE
from kiosk.ui.widgets.passage import PassageView
from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.offline_codes import Action
from sync.protocol.paper import (
    ExtendedTextInteraction,
    FlowBlock,
    GapRun,
    Item,
    ItemWords,
    RichBlock,
    TextEntryInteraction,
    TextRun,
)
from sync.protocol.tools import LONGEST_NOTE
from sync.server.papers.drawable import (
    DEEPEST_TABLE,
    LONGEST_PASSAGE,
    LONGEST_TEXT,
    LONGEST_WORD,
    MOST_CELLS,
    MOST_PARTS,
    demand_drawable,
)
from tests.gallery import samples
from tests.kiosk.ui.candidate import screens
from tests.stalls import Watch

MOST_MS = 200
"""More is felt as standing still."""
LOOKS = 3
"""What stalls by itself does so each time; a processor that others slow down does it once."""
MEGABYTE = 1_048_576
R = ResponseId("r")
PASTES = {
    "one word": "x" * MEGABYTE,
    "words": "word " * (MEGABYTE // 5),
    "lines": "x\n" * (MEGABYTE // 2),
    "Chinese": "潮" * (MEGABYTE // 3),
    "Arabic": "ا" * (MEGABYTE // 2),
    "emoji": "👩‍👩‍👧" * (MEGABYTE // 25),
    "marks": "a" + "\u0301" * (MEGABYTE // 2),
    "markup": "<b>" * (MEGABYTE // 3),
}


def essay(theme: Theme) -> tuple[QWidget, QWidget]:
    made = EssayEditor(theme, ExtendedTextInteraction(response=R))
    return made, made.text


def notes(theme: Theme) -> tuple[QWidget, QWidget]:
    page = QWidget()
    page.resize(900, 600)
    made = Notes(theme, page=page)
    made.show_item("i", {})
    return page, made.text


def line(theme: Theme) -> tuple[QWidget, QWidget]:
    made = TextEntry(theme, TextEntryInteraction(response=R))
    return made, made.edit


def number(theme: Theme) -> tuple[QWidget, QWidget]:
    made = NumberEntry(theme, TextEntryInteraction(response=R, base_type="float"))
    return made, made.edit


def gap(theme: Theme) -> tuple[QWidget, QWidget]:
    runs = (TextRun(html="A "), GapRun(interaction=TextEntryInteraction(response=R)), TextRun(html=" gap."))
    made = FlowView(theme, samples.media, FlowBlock(runs=runs), language="en")
    return made, made.findChildren(QLineEdit)[0]


def flow(theme: Theme) -> tuple[QWidget, QWidget]:
    """A gap in running text, as it stands in a question."""
    runs = (TextRun(html="A "), GapRun(interaction=TextEntryInteraction(response=R)), TextRun(html=" gap."))
    made = ItemView(theme, samples.media)
    made.show_item(Item(id=ItemId("i"), body=(FlowBlock(runs=runs),)), responses={})
    return made, made.findChildren(QLineEdit)[0]


def calculator(theme: Theme) -> tuple[QWidget, QWidget]:
    page = QWidget()
    page.resize(900, 600)
    made = Calculator(theme, kind=Kind.BASIC, page=page)
    made.open_tool()
    return page, made.findChildren(QLineEdit)[0]


def signature(theme: Theme) -> tuple[QWidget, QWidget]:
    made = InstructionsPage(theme)
    made.show_instructions(structs.replace(screens.instructions(), takes_name=True, honor_code="I will."))
    return made, made.findChildren(QLineEdit)[0]


def reason(theme: Theme) -> tuple[QWidget, QWidget]:
    made = CodePage(theme)
    made.show_code(screens.code(action=Action.PAUSE))
    return made, made.form.reason.edit


def sign_in(theme: Theme) -> tuple[QWidget, QWidget]:
    made = SignInPage(theme)
    return made, made.findChildren(QLineEdit)[0]


Make = Callable[[Theme], tuple[QWidget, QWidget]]
FIELDS = {f.__name__: f for f in (essay, notes, line, number, gap, sign_in)}


@pytest.fixture
def watch(qtbot: QtBot) -> Watch:
    return Watch()


def opened(theme: Theme, qtbot: QtBot, make: Make) -> tuple[QWidget, QWidget]:
    whole, field = make(theme)
    qtbot.addWidget(whole)
    whole.resize(900, 600)
    whole.show()
    field.setFocus()
    QApplication.processEvents()
    return whole, field


def pasted_ms(theme: Theme, qtbot: QtBot, watch: Watch, name: str) -> float:
    """Paste into a new field, type one more letter; return the longest stall of both."""
    _, field = opened(theme, qtbot, FIELDS[name])
    pasting = watch.over(lambda: press(field, Qt.Key.Key_V, modifiers=Qt.KeyboardModifier.ControlModifier))
    text = field.toPlainText() if isinstance(field, QTextEdit) else field.text()  # type: ignore[attr-defined]
    assert 0 < len(text) <= LONGEST
    return max(pasting, watch.over(lambda: press(field, 0, "y")))


@pytest.mark.parametrize("kind", PASTES)
@pytest.mark.parametrize("name", FIELDS)
def test_a_megabyte_is_pasted_without_a_stall(theme: Theme, qtbot: QtBot, watch: Watch, name: str, kind: str) -> None:
    QGuiApplication.clipboard().setText(PASTES[kind])
    assert any(pasted_ms(theme, qtbot, watch, name) <= MOST_MS for _ in range(LOOKS))


SAID = {essay: LONGEST, notes: LONGEST_NOTE, line: 200, flow: 200, calculator: LONGEST_FORMULA}
SAID |= {signature: LONGEST_LINE, reason: LONGEST_REASON, sign_in: LONGEST_LINE}


@pytest.mark.parametrize(("make", "most"), SAID.items(), ids=lambda given: getattr(given, "__name__", ""))
def test_what_had_no_room_is_said_with_a_number_until_the_next_key(
    theme: Theme, qtbot: QtBot, make: Make, most: int
) -> None:
    whole, field = opened(theme, qtbot, make)
    QGuiApplication.clipboard().setText("x" * (most + 1_234))
    press(field, Qt.Key.Key_V, modifiers=Qt.KeyboardModifier.ControlModifier)
    (told,) = [one for one in whole.findChildren(CutWords) if not one.isHidden()]
    assert told.text() == "Only the beginning of what you pasted fits: 1234 character(s) were left out."
    press(field, Qt.Key.Key_Backspace)
    assert told.isHidden()


def test_a_full_essay_says_that_it_is_full(theme: Theme, qtbot: QtBot) -> None:
    whole, field = opened(theme, qtbot, essay)
    assert isinstance(field, QTextEdit)
    (told,) = whole.findChildren(CutWords)
    source = QMimeData()
    source.setText("word " * (LONGEST // 5))
    field.insertFromMimeData(source)
    press(field, 0, "y")
    assert told.text() == "There is no room for more text here."
    assert len(field.toPlainText()) == LONGEST


def test_a_paste_of_several_lines_is_one_line_in_a_field_of_one(theme: Theme, qtbot: QtBot) -> None:
    _, field = opened(theme, qtbot, line)
    assert isinstance(field, QLineEdit)
    QGuiApplication.clipboard().setText("one\ntwo\n")
    press(field, Qt.Key.Key_V, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "one two"
    field.setReadOnly(True)
    press(field, Qt.Key.Key_V, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "one two"


def test_what_fits_is_cut_and_counted() -> None:
    assert fitting("abcdef", 4) == ("abcd", 2)
    assert fitting("abc", 4) == ("abc", 0)
    assert fitting("abc", -3) == ("", 3)


@pytest.mark.parametrize(
    "html",
    [
        "<p>" + "some words " * (LONGEST_TEXT // 11) + "</p>",
        "<p>short words here</p>" * MOST_PARTS,
        "<table>" + "<tr><td>a</td><td>b</td><td>c</td></tr>" * (MOST_CELLS // 3) + "</table>",
        '<table border="1"><tr><td>a</td><td>' * DEEPEST_TABLE + "x" + "</td></tr></table>" * DEEPEST_TABLE,
        "<blockquote>" * 70 + "x" + "</blockquote>" * 70,
        "<ul><li>a" * 70 + "x" + "</li></ul>" * 70,
        "<p>" + ("x" * LONGEST_WORD + " ") * (LONGEST_TEXT // LONGEST_WORD - 1) + "</p>",
    ],
    ids=["one paragraph", "paragraphs", "cells", "nested tables", "nested quotes", "nested lists", "long words"],
)
def test_the_largest_question_that_comes_in_is_shown_without_a_stall(
    theme: Theme, qtbot: QtBot, watch: Watch, html: str
) -> None:
    view = ItemView(theme, samples.media)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    demand_drawable((html,))
    item = Item(id=ItemId("large"), body=(RichBlock(html=html),))
    assert watch.over(lambda: view.show_item(item, responses={})) <= 2 * MOST_MS


def test_the_largest_question_in_two_languages_at_once_is_shown_without_a_stall(
    theme: Theme, qtbot: QtBot, watch: Watch
) -> None:
    view = ItemView(theme, samples.media)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    body = (RichBlock(html="<p>" + "some words " * (LONGEST_TEXT // 11) + "</p>"),)
    words = (RichBlock(html='<p dir="rtl">' + "كلمات قليلة " * (LONGEST_TEXT // 12) + "</p>"),)
    item = Item(id=ItemId("large"), body=body, language="en", words={"ar": ItemWords(body=words)})
    assert watch.over(lambda: view.show_item(in_languages(item, ("en", "ar")), responses={})) <= 2 * MOST_MS


def test_the_largest_passage_that_comes_in_is_shown_without_a_stall(theme: Theme, qtbot: QtBot, watch: Watch) -> None:
    view = PassageView(theme, samples.media)
    qtbot.addWidget(view)
    view.resize(600, 600)
    view.show()
    html = ("<p>" + "some words " * 20 + "</p>") * (LONGEST_PASSAGE // 220)
    assert watch.over(lambda: view.show_passage(title="t", reference="", html=html)) <= 2 * MOST_MS


def test_the_largest_passage_in_columns_is_shown_without_a_stall(theme: Theme, qtbot: QtBot, watch: Watch) -> None:
    view = PassageView(theme, samples.media)
    qtbot.addWidget(view)
    view.resize(600, 600)
    view.show()
    html = ('<p class="vertical-rl">' + "天地玄黄，宇宙洪荒。" * 20 + "</p>") * (LONGEST_PASSAGE // 200)
    assert watch.over(lambda: view.show_passage(title="t", reference="", html=html, language="zh")) <= 2 * MOST_MS
    assert view.is_vertical


def test_the_watch_sees_a_stall(watch: Watch) -> None:
    def work() -> None:
        total = 0
        for number in range(3_000_000):
            total += number

    assert watch.over(work) > 30
