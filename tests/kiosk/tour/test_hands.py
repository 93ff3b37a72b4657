"""The hands find what there is, under the first of its names."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.tour.hands import Hands
from kiosk.tour.pressing import NotThere
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme


def test_a_question_without_a_text_of_its_own_is_found_by_what_stands_above(qtbot: QtBot) -> None:
    window = CandidateWindow(Theme())
    qtbot.addWidget(window)
    page = QWidget()
    long = QLabel("A long text, and the question at its end", page)
    long.setObjectName("item_text")
    window.stack.addWidget(page)
    window.stack.setCurrentWidget(page)
    window.show()
    hands = Hands(window)
    assert hands.find_first(("question_text", "item_text")) is long
    with pytest.raises(NotThere):
        hands.find_first(("question_text", "field"))
