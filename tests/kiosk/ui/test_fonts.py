"""The fonts that ship are drawn by Qt as their makers drew them."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from kiosk.ui.tokens import resources_folder
from tests.tools.font_anchors import BY_POINT, anchors

FONTS = sorted(path for path in (resources_folder() / "fonts").glob("*/*") if path.suffix in (".ttf", ".otf"))
NASTALIQ = [path for path in FONTS if path.parent.name == "noto-nastaliq"]
FEW = "کم"
"""Kaf and meem: the stroke of the kaf stands above it, a good half of the letters' size high."""


@pytest.mark.parametrize("font", FONTS, ids=lambda path: path.name)
def test_letters_are_joined_by_numbers(font: Path) -> None:
    """Qt finds the points of outlines in other places than the font's maker."""
    with TTFont(font, lazy=True) as opened:
        assert [anchor for anchor in anchors(opened) if anchor.Format == BY_POINT] == []


def test_urdu_stands_as_it_is_written(qapp: QApplication) -> None:
    for path in NASTALIQ:
        QFontDatabase.addApplicationFont(str(path))
    found = {}
    for weight in (QFont.Weight.Normal, QFont.Weight.Bold):
        font = QFont("Noto Nastaliq Urdu", -1, weight)
        font.setPixelSize(100)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        found[QFontInfo(font).styleName()] = stroke_of(font)
    assert found == {"Regular": (0, 57), "Bold": (0, 59)}


def stroke_of(font: QFont) -> tuple[int, int]:
    """How far to the left of the pen, and how high above the line, the kaf's stroke is joined to the meem."""
    layout = QTextLayout(FEW, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1_000)
    layout.endLayout()
    (run,) = layout.glyphRuns()
    stroke, pen, _ = run.positions()
    return round(pen.x() - stroke.x()), round(line.y() + line.ascent() - stroke.y())
