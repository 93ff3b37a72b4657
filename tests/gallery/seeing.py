"""What a person would see to be wrong, found by looking at the widgets and at their pixels.

Words that are cut (`tests.kiosk.ui.candidate.looking`), words that lie over other words, letters that are boxes, and
words too faint for their ground.
"""

from collections import Counter
from collections.abc import Iterator
from unittest.mock import patch

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QFont, QImage, QTextDocument, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from kiosk.ui.items.gap_choice import GapChoice
from kiosk.ui.items.stage import Spot
from kiosk.ui.widgets import paint
from kiosk.ui.widgets.label import ShortLabel
from tests.kiosk.ui.candidate.looking import visible

LEAST = 4.5
"""Of words, WCAG 1.4.3. Where letters are large less would do; nothing here needs less."""
TOUCH = 3
"""Pixels that may lie over each other: edges are painted a little beyond their place."""
NARROW = 20
"""Pixels of a word so short that it is no control: the ends of a scale."""
WORDY = (QLabel, QAbstractButton, QLineEdit, QTextEdit)


# --- places -----------------------------------------------------------------------------------------------------------


def place_of(widget: QWidget, root: QWidget) -> QRect:
    """Return what can be seen of a widget, in the window: what is scrolled away is cut off."""
    at = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not root.parentWidget():
        at = at.intersected(QRect(parent.mapTo(root, QPoint(0, 0)), parent.size()))
        parent = None if parent is root else parent.parentWidget()
    return at


def says(widget: QWidget) -> str:
    """Return the words that a widget paints, as far as it tells them."""
    match widget:
        case QLabel() | QLineEdit():
            return widget.text() or plain_in(widget)
        case QTextEdit():
            return widget.toPlainText()
        case GapChoice():
            return widget.words
        case QAbstractButton():
            return plain_in(widget) or widget.text()
        case _:
            return ""


def plain_in(widget: QWidget) -> str:
    """Return the words of a document that a widget paints by itself."""
    document = getattr(widget, "document", None)
    return document.toPlainText().strip() if isinstance(document, QTextDocument) else ""


def worded(root: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    """Give everything with words that can be seen, and where; not what lies inside of something with words."""
    for widget in visible(root):
        if isinstance(widget, WORDY) and not isinstance(widget, Spot) and says(widget):
            at = place_of(widget, root)
            if at.width() > TOUCH and at.height() > TOUCH:
                yield widget, at


def told(widget: QWidget) -> str:
    """Return which widget it is."""
    return f"{type(widget).__name__} {widget.objectName()!r} {says(widget)[:30]!r}"


# --- overlapping ------------------------------------------------------------------------------------------------------


def overlapping(root: QWidget) -> list[str]:
    """Return every two texts that lie over each other."""
    found = []
    all_of_them = list(worded(root))
    for number, (one, at) in enumerate(all_of_them):
        for other, there in all_of_them[number + 1 :]:
            shared = at.intersected(there)
            if shared.width() <= TOUCH or shared.height() <= TOUCH:
                continue
            if not (one.isAncestorOf(other) or other.isAncestorOf(one)):
                found.append(f"{told(one)} over {told(other)}: {shared.getRect()}")
    return found


# --- shortened --------------------------------------------------------------------------------------------------------


def shortened(root: QWidget) -> list[str]:
    """Return every line that is painted with an ellipsis, but those of labels that are made for it."""
    seen: dict[str, None] = {}
    whole = paint.shortened

    def watched(text: str, font: QFont, width: int) -> str:
        shown = whole(text, font, width)
        if shown != text:
            seen[f"{text!r} shortened to {shown!r}"] = None
        return shown

    with patch.object(paint, "shortened", watched):
        root.grab()
    meant = {label.text() for label in visible(root, ShortLabel) if isinstance(label, ShortLabel)}
    return [words for words in seen if not any(words.startswith(f"{text!r} ") for text in meant)]


# --- boxes ------------------------------------------------------------------------------------------------------------


def boxed(root: QWidget) -> list[str]:
    """Return every text with a letter that no face has: it is drawn as a box."""
    found = []
    for widget in visible(root):
        document = getattr(widget, "document", None)
        if isinstance(document, QTextDocument):
            missing = _missing_in(document)
        elif isinstance(widget, QTextEdit):
            missing = _missing_in(widget.document())
        elif isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            missing = missing_in(widget.text(), widget.font())
        else:
            continue
        if missing:
            found.append(f"{told(widget)}: {missing}")
    return found


def missing_in(text: str, font: QFont) -> str:
    """Return the letters of a text that its fonts have no shape for."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    while layout.createLine().isValid():
        pass
    layout.endLayout()
    return _missing(layout, text)


def _missing_in(document: QTextDocument) -> str:
    found = ""
    block = document.begin()
    while block.isValid():
        found += _missing(block.layout(), block.text())
        block = block.next()
    return found


def _missing(layout: QTextLayout, text: str) -> str:
    found = ""
    for run in layout.glyphRuns():
        if 0 in run.glyphIndexes():
            found += "".join(sorted({c for c in text if not c.isspace() and c != "\ufffc"}))[:20] or "?"
    return found


# --- contrast ---------------------------------------------------------------------------------------------------------


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG defines it."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio as WCAG defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def faint(root: QWidget) -> list[str]:
    """Return every text of which no pixel stands out from its ground as words have to: what was really painted."""
    found: dict[QWidget, str] = {}
    looked: set[QWidget] = set()
    for _ in scrolled(root):
        picture = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        for widget, at in worded(root):
            if widget not in looked and is_in_sight(widget, at, root):
                looked.add(widget)
                best = best_contrast(picture, letters_of(at, picture.devicePixelRatio()))
                if best is not None and best < LEAST:
                    found[widget] = f"{told(widget)} {best:.1f}"
    return list(found.values())


def scrolled(root: QWidget) -> Iterator[None]:
    """Show a page as it is, and then all that can be scrolled to, by half of what is seen at a time."""
    yield
    for area in visible(root, QScrollArea):
        bar = area.verticalScrollBar() if isinstance(area, QScrollArea) else None
        if bar is None or bar.maximum() <= 0:
            continue
        before = bar.value()
        for at in range(bar.minimum(), bar.maximum() + bar.pageStep() // 2, max(bar.pageStep() // 2, 1)):
            bar.setValue(at)
            yield
        bar.setValue(before)


def is_in_sight(widget: QWidget, at: QRect, root: QWidget) -> bool:
    """Whether so much of a text is seen that there are whole letters: the words of a cover stand in its middle."""
    if at.height() < min(0.7 * widget.height(), 200) or at.width() < min(0.7 * widget.width(), 200):
        return False
    # what lies over it is looked at by itself
    return not isinstance(widget, QAbstractScrollArea) and root.childAt(at.center()) in (widget, None)


def letters_of(at: QRect, ratio: float) -> QRect:
    """Return the pixels of a text without the edge of its control; a digit alone has none, and would be cut."""
    edge = TOUCH if at.width() > NARROW else 0
    return QRect(at.topLeft() * ratio, at.size() * ratio).adjusted(edge, TOUCH, -edge, -TOUCH)


def best_contrast(picture: QImage, at: QRect) -> float | None:
    """Return the contrast of the ground of a place with whatever stands out most from it; letters have thin edges."""
    inside = at.intersected(picture.rect())
    if inside.isEmpty():
        return None
    pixels, across = memoryview(picture.constBits()).cast("I"), picture.bytesPerLine() // 4
    seen: Counter[int] = Counter()
    for y in range(inside.top(), inside.bottom() + 1):
        seen.update(pixels[y * across + inside.left() : y * across + inside.right() + 1])
    ground = QColor(seen.most_common(1)[0][0])
    return max(contrast(ground, QColor(pixel)) for pixel in seen)
