"""Presses of a mouse and of keys on a widget, as a hand does them. (QtTest could, and is not part of a station.)"""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
STEPS = 6


class NotThere(Exception):
    """A widget that should be on screen is not."""


class OutOfReach(NotThere):
    """It is on screen, and no key of those that may be pressed leads to it or does it."""


def click_at(widget: QWidget, at: QPoint) -> None:
    """Press and release the left button at a point of a widget."""
    _send(widget, QEvent.Type.MouseButtonPress, at, _LEFT)
    _send(widget, QEvent.Type.MouseButtonRelease, at, _NONE)


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Press at one point of a widget, move in steps to another, release."""
    way = [start + (end - start) * step / STEPS for step in range(1, STEPS + 1)]
    origin = widget.mapToGlobal(QPoint())
    _send(widget, QEvent.Type.MouseButtonPress, start, _LEFT)
    for at in way:
        _send(widget, QEvent.Type.MouseMove, at + origin - widget.mapToGlobal(QPoint()), _LEFT)
    _send(widget, QEvent.Type.MouseButtonRelease, end + origin - widget.mapToGlobal(QPoint()), _NONE)


def _send(widget: QWidget, kind: QEvent.Type, at: QPoint, held: Qt.MouseButton) -> None:
    button = _NONE if kind == QEvent.Type.MouseMove else _LEFT
    local, everywhere = QPointF(at), QPointF(widget.mapToGlobal(at))
    event = QMouseEvent(kind, local, everywhere, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def press(
    widget: QWidget,
    key: int,
    text: str = "",
    *,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press and release a key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))
