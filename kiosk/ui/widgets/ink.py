"""How far the marks of a text reach out of the line that its font keeps: they are cut where nobody makes room."""

from functools import lru_cache
from math import ceil

from PySide6.QtGui import QFont, QTextLayout


def beyond_line(text: str, font: QFont) -> tuple[int, int]:
    """Return how many pixels of a text's ink lie above and below its line: marks over marks, as in Arabic."""
    return (0, 0) if text.isascii() else _beyond(text, font)


@lru_cache(maxsize=1024)
def _beyond(text: str, font: QFont) -> tuple[int, int]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(text))
    layout.endLayout()
    above = below = 0.0
    for run in layout.glyphRuns():  # Qt's own bounds of a text leave out where its marks stand
        raw = run.rawFont()
        for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            ink = raw.boundingRect(glyph)
            above = max(above, -(at.y() + ink.top()))
            below = max(below, at.y() + ink.bottom() - line.height())
    return ceil(above), ceil(below)
