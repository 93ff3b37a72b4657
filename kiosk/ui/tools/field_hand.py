"""Types into the field that has, or last had, the focus, and keeps the line that is typed in sight."""

from typing import TypeGuard

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QTextEdit, QWidget

Edit = QLineEdit | QTextEdit
SPACE_AROUND = 16


def is_field(widget: QWidget | None) -> TypeGuard[Edit]:
    """Whether something can be typed into it."""
    return isinstance(widget, QLineEdit | QTextEdit) and not widget.isReadOnly()


def has_field(part: QWidget) -> bool:
    """Whether there is something in it to type into."""
    return any(is_field(one) for kind in (QLineEdit, QTextEdit) for one in part.findChildren(kind))


class FieldHand(QObject):
    """Follows the focus from field to field in one window."""

    moved = Signal()
    """Another field is typed into."""

    def __init__(self, page: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._field: Edit | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @property
    def field(self) -> Edit | None:
        """The field, where there is one and it has not gone with its question."""
        if self._field is not None and not (shiboken6.isValid(self._field) and self._field.isVisible()):
            self._field = None
        return self._field

    def take_up(self) -> None:
        """Take the field that has the focus now."""
        self._on_focus_changed(None, self._page.window().focusWidget())

    @property
    def wants_number(self) -> bool:
        """Whether a number is to be typed."""
        field = self.field
        return field is not None and bool(field.inputMethodHints() & Qt.InputMethodHint.ImhPreferNumbers)

    def type_text(self, text: str) -> bool:
        """Type as keys would: a field that counts letters or refuses them does so here too; whether there is one."""
        if len(text) == 1:
            return self.press(Qt.Key.Key_unknown, text)
        field = self.field
        if field is not None:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(field, event)
            self.bring()
        return field is not None

    def press(self, key: Qt.Key, text: str = "") -> bool:
        """Press a key in the field; whether there is one."""
        field = self.field
        if field is None:
            return False
        none = Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, key, none, text))
        self.bring()
        return True

    @Slot()
    def bring(self) -> None:
        """Scroll to the line that is typed."""
        if self.field is not None:
            _bring(self.field)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:  # noqa: ARG002 -- Qt's signature
        if is_field(now) and now.window() is self._page.window():
            self._field = now
            self.moved.emit()


def _bring(field: Edit) -> None:
    rect = field.rect()
    if isinstance(field, QTextEdit):
        field.ensureCursorVisible()
        rect = field.cursorRect()
        rect.moveTopLeft(field.viewport().mapTo(field, rect.topLeft()))
    parent: QWidget | None = field.parentWidget()
    while parent is not None:
        content = parent.widget() if isinstance(parent, QScrollArea) else None
        if isinstance(parent, QScrollArea) and content is not None:
            at = field.mapTo(content, rect.center())
            parent.ensureVisible(at.x(), at.y(), 0, rect.height() // 2 + SPACE_AROUND)
        parent = parent.parentWidget()
