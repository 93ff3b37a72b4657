"""WCAG 2.2 over every screen: what can be measured by walking them all; docs/accessibility.md has the whole."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QLineEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.regions import stops
from kiosk.ui.items.stage import Spot
from kiosk.ui.tools.offers import STRIKE
from tests.gallery.screens_all import one_of_each
from tests.gallery.seeing import place_of
from tests.kiosk.ui.candidate import looking
from tests.kiosk.ui.candidate.conftest import Open, settle
from tests.kiosk.ui.candidate.test_screens import page_of

TARGETS = (QAbstractButton, QLineEdit, QTextEdit, QAbstractSlider)
LEAST = 24
"""WCAG 2.5.8, in px of 100 %."""
COLUMNS = "vertical_area"
"""WCAG 1.4.10: what is written in columns scrolls sideways, and in that direction alone."""
FLOATING = ("calculator", "highlighter", "notes", "magnifier", "spelling")
HELP = ("help_button", "cover_help_button", "paused_help_button", "resume_help_button", "break_help_button")


CRITERIA = {
    "1.1": 1, "1.2": 5, "1.3": 5, "1.4": (1, 2, 3, 4, 5, 10, 11, 12, 13), "2.1": (1, 2, 4), "2.2": 2, "2.3": 1,
    "2.4": (1, 2, 3, 4, 5, 6, 7, 11), "2.5": (1, 2, 3, 4, 7, 8), "3.1": 2, "3.2": (1, 2, 3, 4, 6),
    "3.3": (1, 2, 3, 4, 7, 8), "4.1": (2, 3),
}  # fmt: skip
"""Of levels A and AA in WCAG 2.2, by guideline: how many, or which."""
ROOT = Path(__file__).parents[4]


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {widget.size().toTuple()}"


def targets(page: QWidget) -> Iterator[QWidget]:
    """Give what can be pressed by itself.

    Not a scroll bar, which belongs to what it scrolls, as keys and the wheel do; and not a place of a picture, which is
    as large as the paper draws it (2.5.8 calls that essential) and is chosen by Tab, arrows and eight keys too.
    """
    for kind in TARGETS:
        for widget in looking.visible(page, kind):
            name = widget.objectName()
            if widget.isEnabled() and not name.startswith("qt_") and not isinstance(widget, QScrollBar | Spot):
                yield widget


@pytest.mark.parametrize("scale", [100, 200])
def test_every_target_is_large_enough(open_window: Open, scale: int) -> None:
    window = open_window(scale=scale)
    small: dict[str, list[str]] = {}
    for name, screen in one_of_each("en"):
        window.show_screen(screen)
        settle()
        found = [told(one) for one in targets(page_of(window)) if min(one.width(), one.height()) < LEAST]
        if found:
            small[name] = found
    assert small == {}


def covered(focus: QWidget, window: QWidget) -> str:
    """Say what hides a control that has the focus: the fold, or what lies over it; nothing where a part is seen."""
    seen = place_of(focus, window)
    if seen.width() <= 0 or seen.height() <= 0:
        return f"{told(focus)} is out of sight"
    points = [QPoint(x, y) for x in _across(seen.left(), seen.right()) for y in _across(seen.top(), seen.bottom())]
    for point in points:
        there = window.childAt(point)
        if there is not None and (there is focus or focus.isAncestorOf(there) or there.isAncestorOf(focus)):
            return ""
    return f"{told(focus)} lies under {told(window.childAt(seen.center()) or window)}"


def _across(start: int, end: int) -> list[int]:
    return [start + 2, (start + end) // 2, end - 2]


def hidden_stops(page: QWidget, window: QWidget) -> list[str]:
    """Go to every control, as Tab does, from where nothing is chosen."""
    page.setFocus()
    found = []
    for stop in list(stops(page)):
        if stop.isVisible() and stop.isEnabled():
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            settle()
            if stop.hasFocus() and (words := covered(stop, window)):
                found.append(words)
    return found


@pytest.mark.parametrize("scale", [100, 200, 400])
def test_no_focus_is_hidden_by_a_bar_or_the_fold(open_window: Open, scale: int) -> None:
    window = open_window(scale=scale)
    hidden: dict[str, list[str]] = {}
    for name, screen in one_of_each("en"):
        window.show_screen(screen)
        settle()
        if found := hidden_stops(page_of(window), window):
            hidden[name] = found
    assert hidden == {}


@pytest.mark.parametrize("scale", [100, 200])
def test_what_a_tool_lies_over_is_shown_by_escape_and_keeps_the_focus(open_window: Open, scale: int) -> None:
    """WCAG 2.4.11 allows what the user opened to cover a control that is revealed without moving the focus."""
    window = open_window(dict(one_of_each("en"))["question-tools"], scale=scale)
    page = page_of(window)
    assert isinstance(page, QuestionPage)
    under: dict[str, list[str]] = {}
    for name in [offer.name for offer in page.tools.offered if offer.name != STRIKE]:
        page.tools.toggle(name)
        settle()
        for stop in list(stops(page)):
            if not (stop.isVisible() and stop.isEnabled()):
                continue
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            settle()
            if stop.hasFocus() and covered(stop, window):
                under.setdefault(name, []).append(stop.objectName())
                QTest.keyClick(stop, Qt.Key.Key_Escape)
                settle()
                assert stop.hasFocus()
                assert covered(stop, window) == "", name
                page.tools.toggle(name)
                settle()
        page.tools.close_last()
        settle()
    assert set(under) <= {"area_mask", *FLOATING}
    assert not under.get("keyboard")


def test_nothing_but_a_grid_scrolls_sideways_at_four_times_the_size(open_window: Open) -> None:
    window = open_window(scale=400)
    wide: dict[str, list[str]] = {}
    for name, screen in one_of_each("en"):
        window.show_screen(screen)
        settle()
        areas = looking.visible(page_of(window), QAbstractScrollArea)
        found = [
            told(area)
            for area in areas
            if isinstance(area, QAbstractScrollArea)
            and not isinstance(area, QAbstractItemView)
            and area.objectName() != COLUMNS
            and area.horizontalScrollBar().maximum() > 0
        ]
        if found:
            wide[name] = found
    assert wide == {}


def test_help_is_on_every_screen_and_in_one_place_of_its_kind(open_window: Open) -> None:
    """WCAG 3.2.6: last in the foot before and after the exam; above a question the clock alone comes after it."""
    window = open_window()
    places: dict[str, set[int]] = {}
    without = []
    for name, screen in one_of_each("en"):
        window.show_screen(screen)
        settle()
        ways = [one for one in looking.visible(page_of(window), QAbstractButton) if one.objectName() in HELP]
        if not ways:
            without.append(name)
        for way in ways:
            bar = way.parentWidget()
            if way.objectName() == "help_button" and bar is not None:
                beside = [one for one in looking.visible(bar, QAbstractButton) if one.parentWidget() is bar]
                after = [one for one in beside if one.x() > way.x() and one.objectName() != "timer"]
                places.setdefault(type(bar).__name__, set()).add(len(after))
    assert without == []
    assert places == {"Foot": {0}, "TopBar": {0}}


def test_nothing_is_said_by_hovering_alone(open_window: Open) -> None:
    """WCAG 1.4.13: there are no tool tips."""
    window = open_window()
    found = {}
    for name, screen in one_of_each("en"):
        window.show_screen(screen)
        settle()
        if tips := [told(one) for one in looking.visible(page_of(window)) if one.toolTip()]:
            found[name] = tips
    assert found == {}


def test_the_page_names_every_criterion_and_tests_that_exist() -> None:
    page = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
    rows = [line.split("|") for line in page.splitlines() if re.match(r"\| [1-4]\.\d\.\d", line)]
    every = {
        f"{guideline}.{number}"
        for guideline, which in CRITERIA.items()
        for number in (range(1, which + 1) if isinstance(which, int) else which)
    }
    assert len(every) == 55
    assert {number for row in rows for number in re.findall(r"\d\.\d\.\d+", row[1])} == every
    named = {name for row in rows for name in re.findall(r"test_\w+\.py", row[3])}
    assert [name for name in sorted(named) if not any((ROOT / "tests").rglob(name))] == []
