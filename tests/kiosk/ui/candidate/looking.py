"""What a person would see to be wrong on a screen: words that are cut, nameless, or in another language."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QTextEdit, QWidget

from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.ink import beyond_line
from kiosk.ui.widgets.label import ShortLabel

SLACK = 1


def visible(root: QWidget, kind: type[QWidget] = QWidget) -> Iterator[QWidget]:
    """Every widget of a kind that is on screen."""
    for widget in root.findChildren(kind):
        if widget.isVisible():
            yield widget


def cut(root: QWidget) -> list[str]:
    """Every label and button whose words do not fit into it, and everything that stands out of its parent."""
    found = [words for label in visible(root, QLabel) if isinstance(label, QLabel) for words in _cut_label(label)]
    found += [words for button in visible(root, Button) if isinstance(button, Button) for words in _cut_button(button)]
    found += [_told(widget) for widget in visible(root) if _stands_out(widget)]
    return found


def _cut_label(label: QLabel) -> Iterator[str]:
    text, metrics = label.text(), label.fontMetrics()
    if not text or isinstance(label, ShortLabel):
        return
    if label.wordWrap():
        room = QRect(0, 0, label.width(), 100_000)
        needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text)
    else:
        needed = QRect(0, 0, metrics.horizontalAdvance(text), metrics.height())
    height = needed.height() + sum(beyond_line(text, label.font()))  # marks over and under the letters
    if needed.width() > label.width() + SLACK or height > label.height() + SLACK:
        yield f"{_told(label)} needs {needed.size().toTuple()}"


def _cut_button(button: Button) -> Iterator[str]:
    hint = button.sizeHint()
    metrics = QFontMetrics(button._font())
    room = button.width() - (hint.width() - metrics.horizontalAdvance(button._words))
    if metrics.horizontalAdvance(button.words) <= room and metrics.height() <= button.height():
        return
    words = metrics.boundingRect(QRect(0, 0, max(room, 1), 10_000), int(Qt.TextFlag.TextWordWrap), button.words)
    if words.height() > button.height() or words.width() > room + 2:
        yield f"{_told(button)} has {room} for {words.size().toTuple()}"


def _stands_out(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent, QAbstractScrollArea):
        return False
    if parent.objectName() == "qt_scrollarea_viewport" or widget.objectName() in (
        "focus_ring",
        "qt_scrollarea_viewport",
    ):
        return False  # what scrolls is larger than its window by design; the ring lies around its control
    at = QRect(widget.pos(), widget.size())
    return not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(at)


def _told(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()!r} {words[:40]!r} {widget.geometry().getRect()}"


def nameless(root: QWidget) -> list[str]:
    """Every control that says nothing to a screen reader."""
    kinds = (QAbstractButton, QLineEdit, QTextEdit)
    controls = (widget for kind in kinds for widget in visible(root, kind))
    corner = "qt_tableview_cornerbutton"  # Qt's own, in a table; it is painted as paper and takes no focus
    return [_told(one) for one in controls if not one.accessibleName() and one.objectName() != corner]


def filled(root: QWidget) -> list[str]:
    """The names of the filled buttons."""
    return [
        button.objectName()
        for button in visible(root, Button)
        if isinstance(button, Button) and button.kind is Kind.PRIMARY
    ]


def everything_said(root: QWidget) -> list[str]:
    """Every text of every widget, seen or read aloud, on screen or not."""
    said: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(widget.text())
        if isinstance(widget, QTextEdit):
            said.append(widget.toPlainText())
    return [words for words in said if words]


def said(root: QWidget) -> list[str]:
    """Every text that is on screen now, in no order."""
    labels = (label.text() for label in visible(root, QLabel) if isinstance(label, QLabel))
    return sorted([*labels, *(widget.accessibleName() for widget in visible(root))])


LATIN_WORD = re.compile(r"[A-Za-z]{2,}")


def english(root: QWidget, allowed: re.Pattern[str]) -> list[str]:
    """Every visible text with a Latin word in it, after what may be Latin was taken out."""
    texts: set[str] = set()
    for widget in (root, *visible(root)):
        texts |= {widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, QLabel | QAbstractButton):
            texts.add(widget.text())
    return sorted(text for text in texts if LATIN_WORD.search(allowed.sub("", text)))


def left_of(widget: QWidget, within: QWidget) -> int:
    """Where a widget begins from the left of another."""
    return widget.mapTo(within, QPoint(0, 0)).x()
