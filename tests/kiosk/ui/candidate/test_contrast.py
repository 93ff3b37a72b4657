"""Every word on every screen has the contrast of its theme, on the ground it really stands on."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, ThemeName
from kiosk.ui.widgets.label import Label
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

LEAST = 4.5
REFUSALS_ARE_ALIKE = {"refusal-slot-consumed", "refusal-kiosk-store-full"}


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG defines it."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio as WCAG defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def ground_of(picture: QImage, at: QRect) -> QColor:
    """The color that most of a rectangle has: what its letters stand on."""
    inside = at.intersected(picture.rect())
    seen = Counter(
        picture.pixel(x, y)
        for x in range(inside.left(), inside.right() + 1, 3)
        for y in range(inside.top(), inside.bottom() + 1, 3)
    )
    return QColor(seen.most_common(1)[0][0])


def faint(window: CandidateWindow, theme: Theme) -> list[str]:
    """Every label whose words are too faint on their ground."""
    picture = window.grab().toImage()
    found = []
    for label in looking.visible(window, Label):
        assert isinstance(label, Label)
        at = QRect(label.mapTo(window, QPoint(0, 0)), label.size())
        if not label.text() or not picture.rect().contains(at) or is_scrolled_away(label, window, at):
            continue
        ratio = contrast(theme.color(Role(str(label.property("ink")))), ground_of(picture, at))
        if ratio < LEAST:
            found.append(f"{label.text()[:30]!r} {ratio:.1f}")
    return found


def is_scrolled_away(label: QWidget, window: QWidget, at: QRect) -> bool:
    """Whether something else is seen at the label's place."""
    top = window.childAt(at.center())
    return top is not None and top is not label and not top.isAncestorOf(label)


@pytest.mark.parametrize("name", ThemeName)
def test_every_word_can_be_read(open_window: Open, theme: Theme, name: ThemeName) -> None:
    window = open_window()
    theme.show(name=name)
    found = {}
    for title, screen in screens.every().items():
        if title.startswith("refusal") and title not in REFUSALS_ARE_ALIKE:
            continue
        window.show_screen(screen)
        settle()
        if words := faint(window, theme):
            found[title] = words
    theme.show(name=ThemeName.LIGHT)
    assert found == {}
