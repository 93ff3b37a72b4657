"""The bar over a question: where text is large its names give way to a notice, whatever was shown first."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.note import NoteKind
from kiosk.ui.widgets.topbar import TopBar


def named(bar: TopBar) -> list[str]:
    """Return which of its names are shown."""
    names = ("exam_title", "section_title")
    return [one.objectName() for one in bar.findChildren(QWidget) if one.objectName() in names and not one.isHidden()]


@pytest.mark.parametrize("is_folded_first", [True, False])
def test_both_names_stay_where_text_is_large(theme: Theme, qtbot: QtBot, is_folded_first: bool) -> None:
    bar = TopBar(theme)
    qtbot.addWidget(bar)
    if is_folded_first:
        bar.fold(True)
    bar.show_titles("Biology", "Section B")
    bar.fold(True)
    assert named(bar) == ["exam_title", "section_title"]
    bar.show_titles("Biology", "")
    assert named(bar) == ["exam_title"]


def test_a_notice_takes_their_place_there_until_it_is_put_away(theme: Theme, qtbot: QtBot) -> None:
    bar = TopBar(theme)
    qtbot.addWidget(bar)
    bar.fold(True)
    bar.show_notice(NoteKind.GOOD, "Welcome back.")
    bar.show_titles("Biology", "Section B")
    assert named(bar) == []
    bar.hide_notice()
    assert named(bar) == ["exam_title", "section_title"]
    bar.fold(False)
    bar.show_notice(NoteKind.GOOD, "Welcome back.")
    assert named(bar) == ["exam_title", "section_title"]
