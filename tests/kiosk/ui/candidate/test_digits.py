"""Every number that the program says to a candidate is in the digits of their language, seen and heard."""

import re
from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kiosk.exam.highlights import Ink, Marks, highlighted
from kiosk.flow.screens import Screen
from kiosk.ui.candidate.keys_help import KeysHelp
from kiosk.ui.theme import Theme
from kiosk.ui.tools.highlights import _told
from kiosk.ui.tools.key_button import KeyButton
from kiosk.ui.translation import own_digits
from kiosk.ui.widgets.vertical import VerticalArea
from sync.protocol.interface_languages import INTERFACE_LANGUAGES
from tests.gallery.checking import opened_in
from tests.gallery.screens_all import every
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle
from tests.kiosk.ui.candidate.test_screens import CODES, SHOWN, page_of

OWN = [one.tag for one in INTERFACE_LANGUAGES if one.has_own_digits]
DIGIT = re.compile("[0-9]")
KEYS = re.compile("|".join((r"\bF\d+\b", r"Alt\+\d", "1/x", "10ˣ", *CODES)))
"""What stands on keys, of a keyboard and of a calculator, and on a candidate's slip is the same in every language."""
NONE = QModelIndex()
TAG = re.compile("<[^>]+>")


def outside(told: object) -> Iterator[str]:
    """Give every text with a digit in it that a screen was told: codes, names, titles, the paper's own words."""
    match told:
        case str():
            plain = TAG.sub("", told).strip()
            yield from (line for line in (plain, *plain.split("\n")) if DIGIT.search(line))
        case msgspec.Struct():
            yield from outside(msgspec.structs.astuple(told))
        case dict():
            yield from outside((*told.keys(), *told.values()))
        case tuple() | list() | frozenset():
            for one in told:
                yield from outside(one)


def listed(root: QWidget) -> Iterator[str]:
    """Give what a list or a grid says of each of its cells."""
    for view in looking.visible(root, QAbstractItemView):
        assert isinstance(view, QAbstractItemView)
        model = view.model()
        if not isinstance(model, QAbstractItemModel):
            continue
        for row in range(model.rowCount(NONE)):
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(NONE)):
                index = model.index(row, column)
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                    yield str(model.data(index, role) or "")


def foreign(root: QWidget, screen: Screen) -> list[str]:
    """Return every text of a page with a digit of another language that is no name of a key and none of the screen."""
    known = sorted({*outside(screen), *SHOWN}, key=len, reverse=True)
    keys = {key.text() for key in root.findChildren(KeyButton)}  # those of the language that is typed
    # what the paper has in columns is told as one text
    columns = {words for area in root.findChildren(VerticalArea) for words in looking.everything_said(area)}
    found = []
    for words in {*looking.everything_said(root), *listed(root)} - keys - columns:
        rest = words.replace("\u2060", "")
        for name in known:
            rest = rest.replace(name.replace("\u2060", ""), "")
        if DIGIT.search(KEYS.sub("", rest)):
            found.append(words)
    return sorted(found)


@pytest.mark.parametrize("language", OWN)
def test_no_number_of_a_screen_is_in_other_digits(open_window: Open, language: str) -> None:
    window = open_window(language=language)
    found = {}
    for name, screen in every(language):
        window.show_screen(screen)
        settle()
        page = page_of(window)
        if words := foreign(page, screen):
            found[name] = words
        for tool, part in opened_in(page, name):
            if words := foreign(part, screen):
                found[f"{name}, {tool}"] = words
    assert found == {}


@pytest.mark.parametrize("language", OWN)
def test_the_page_of_keys_counts_in_the_digits_of_the_language(open_window: Open, theme: Theme, language: str) -> None:
    window = open_window(screens.question(language), language=language)
    said = looking.everything_said(KeysHelp(theme, window))
    assert [words for words in said if DIGIT.search(KEYS.sub("", words))] == []
    assert f"Shift+← →, {own_digits(1)} … {own_digits(4)}" in said


def test_what_is_highlighted_is_counted_in_the_digits_of_the_language(open_window: Open) -> None:
    open_window(language="ar")
    marks: Marks = ()
    for at in range(0, 200, 10):
        marks = highlighted(marks, at, at + 4, Ink.YELLOW)
    told = _told(lambda start, end: "كلمة"[: end - start], marks)
    assert not DIGIT.search(told)
    assert re.search("[٠-٩]", told)
