"""A number that is typed in the middle of a text shows how it is read, as one that stands alone does."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.ui.items.flow import FlowView, GapField
from kiosk.ui.items.gap_reading import GapReading
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.theme import Theme
from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.paper import FlowBlock, GapRun, Item, TextEntryInteraction, TextRun
from tests.gallery.samples import media

ONE, TWO, WORD = ResponseId("one"), ResponseId("two"), ResponseId("word")


def asked(*responses: ResponseId) -> Item:
    """A text with a gap for each."""
    runs: list[TextRun | GapRun] = [TextRun(html="<p>It is ")]
    for name in responses:
        base = "string" if name == WORD else "float"
        runs += [GapRun(interaction=TextEntryInteraction(response=name, base_type=base)), TextRun(html=" and ")]
    return Item(id=ItemId("numbers"), body=(FlowBlock(runs=(*runs, TextRun(html="so on.</p>"))),))


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> ItemView:
    made = ItemView(theme, media)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def fields(view: ItemView) -> list[GapField]:
    (flow,) = [control for control in view.controls if isinstance(control, FlowView)]
    return [gap for gap in flow.gaps if isinstance(gap, GapField)]


def told(view: ItemView) -> str:
    """What stands below the text."""
    (reading,) = view.findChildren(GapReading)
    return reading.note.accessibleName() if reading.isVisible() and reading.note.isVisible() else ""


def test_a_number_in_a_text_is_read_back(view: ItemView) -> None:
    view.show_item(asked(ONE), responses={ONE: ("1,500",)}, readings={ONE: "1500"})
    assert told(view) == "We read this as 1500"
    view.show_responses({ONE: ("12 g",)}, {ONE: None})
    assert told(view) == "We cannot read this as a number yet."
    view.show_responses({}, {ONE: None})
    assert told(view) == ""


def test_of_several_numbers_that_is_told_where_the_keyboard_is(view: ItemView, qtbot: QtBot) -> None:
    given = {ONE: ("1,5",), TWO: ("x",)}
    view.show_item(asked(ONE, WORD, TWO), responses=given, readings={ONE: "1.5", TWO: None})
    assert told(view) == "Gap 1 of 3 We read this as 1.5"
    fields(view)[2].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: told(view) == "Gap 3 of 3 We cannot read this as a number yet.")
    fields(view)[1].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(fields(view)[1].hasFocus)
    assert told(view) == "Gap 3 of 3 We cannot read this as a number yet."


def test_words_in_a_text_are_read_as_they_are(view: ItemView) -> None:
    view.show_item(asked(WORD), responses={WORD: ("tide",)}, readings={WORD: None})
    assert view.findChildren(GapReading) == []


def test_the_keyboard_on_the_screen_has_numbers_for_it(view: ItemView) -> None:
    view.show_item(asked(ONE, WORD), responses={}, readings={})
    number, word = fields(view)
    assert number.inputMethodHints() & Qt.InputMethodHint.ImhPreferNumbers
    assert not word.inputMethodHints() & Qt.InputMethodHint.ImhPreferNumbers
