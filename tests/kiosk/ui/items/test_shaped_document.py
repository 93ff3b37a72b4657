"""Shaped text on screen: every value that is shown is read back as it was, and what cannot be stored never stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from kiosk.ui.items.shaped_document import blocks_of, kind_of, read, show
from sync.protocol.ids import ResponseId
from sync.protocol.interactions import ExtendedTextInteraction
from sync.protocol.responses import accepted
from sync.protocol.shaped_text import ListKind, lines_of, values_of
from sync.protocol.text import cleaned
from tests.sync.protocol.test_shaped_text import LINES

RICH = ExtendedTextInteraction(response=ResponseId("r"), format="rich")

VALUES = LINES.map(values_of).filter(lambda values: bool(values) and cleaned(values[0]) == values[0])


@pytest.fixture(scope="module")
def document() -> QTextDocument:
    return QTextDocument()


def test_every_value_is_read_back_as_it_was(document: QTextDocument) -> None:
    @given(values=VALUES)
    def shown_and_read(values: tuple[str, ...]) -> None:
        show(document, lines_of(values))
        assert values_of(read(document)) == values

    shown_and_read()


def test_what_is_read_of_any_text_may_be_recorded(document: QTextDocument) -> None:
    @given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
    def typed(text: str) -> None:
        document.setPlainText(text)
        values = values_of(read(document))
        assert accepted(RICH, values) == values

    typed()


def test_what_stood_there_before_leaves_no_looks_behind(document: QTextDocument) -> None:
    show(document, lines_of(("bold\nlisted", "b0+4 *0+2")))
    show(document, lines_of(("plain",)))
    assert values_of(read(document)) == ("plain",)


def test_two_lists_that_touch_stay_two_and_count_anew(document: QTextDocument) -> None:
    show(document, lines_of(("a\nb\nc\nd", "#0+2 #2+2")))
    told = [block.textList().itemText(block) for block in blocks_of(document)]
    assert told == ["1.", "2.", "1.", "2."]
    assert {kind_of(block) for block in blocks_of(document)} == {ListKind.NUMBERS}


def test_letters_that_are_composed_leave_every_other_one_as_it_looks(document: QTextDocument) -> None:
    show(document, lines_of(("ae xyz", "b1+1 i3+2")))
    cursor = QTextCursor(document)
    cursor.setPosition(2)
    cursor.insertText("\u0301\x00")
    assert values_of(read(document)) == ("aé xyz", "b1+1 i3+2")
