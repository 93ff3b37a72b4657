"""What has the keyboard in a page that scrolls is seen: a text as it is typed, all else before a key acts on it."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

RING = 6
MARGIN = 12
SEEN_WHOLE = "seenWhole"
"""Of what a field stands in: with its label, and with what is said below it."""
ARROWS_ACT = "arrowsAct"
"""Of what the arrows move something in, instead of leading to what is beside."""
Text = QLineEdit | QTextEdit | QPlainTextEdit
_ACTING = (Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_X)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
"""They lead to what is beside, which is shown then; with Ctrl, on a scale, and where `ARROWS_ACT` is set, they move."""
_OF_BUTTONS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
_OF_SCALES = (*_ARROWS, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class InSight(QObject):
    """Follows the focus in what one area scrolls.

    Nothing moves while a mouse button is down: a button would slip away under it, and in a text it would select.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._focus: QWidget | None = None
        self._is_untouched = False
        """Whether nobody pressed or typed anything since something else was shown."""
        self._beginning = QTimer(self, singleShot=True)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.show_focus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def begin(self) -> None:
        """Something else is read from its beginning: where the focus is put in this turn does not scroll to it."""
        self._is_untouched = True
        self._beginning.start(0)

    @property
    def focus(self) -> QWidget | None:
        """What has the focus here."""
        if self._focus is not None and not shiboken6.isValid(self._focus):
            self._focus = None
        return self._focus

    @Slot()
    def show_focus(self) -> None:
        """Scroll to what has the focus here."""
        focus = self.focus
        if focus is not None and focus.hasFocus() and not _is_held():
            self.show_widget(focus)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so far that a widget is seen: a text with what is said about it, of a large table one cell."""
        bar, room = self._area.verticalScrollBar(), self._area.viewport().height()
        top, height = self._place_of(widget, room)
        if height > room and self.is_seen(widget):
            return  # somebody is in the middle of a large picture
        margin = max(0, min(RING if isinstance(widget, Text) else MARGIN, (room - height) // 2))
        beyond, before = top + height + margin - room, top - margin
        if before < 0:
            bar.setValue(bar.value() + before)
        elif beyond > 0:
            bar.setValue(bar.value() + min(beyond, before))

    def keep_whole(self) -> None:
        """There is more or less room: what somebody works at is not half below the fold (WCAG 2.4.11)."""
        focus = self.focus
        if focus is None or not focus.hasFocus() or self._is_untouched or _is_held():
            return
        bar, room, top = self._area.verticalScrollBar(), self._area.viewport().height(), self._top(focus)
        beyond = top + focus.height() + RING - room
        if 0 <= top < room and RING < beyond <= top:
            bar.setValue(bar.value() + beyond)

    def is_seen(self, widget: QWidget) -> bool:
        """Whether a widget is seen whole, or half of the room is taken by one that is higher."""
        room = self._area.viewport().height()
        top, height = self._place_of(widget, room)
        seen = min(room, top + height) - max(0, top)
        return seen == height or (height > room and 2 * seen >= room)

    def show_first(self, focus: QWidget) -> bool:
        """Show what a key is for where it is out of sight; whether that is all that the key does."""
        bar = self._area.verticalScrollBar()
        before = bar.value()
        if not self.is_seen(focus):
            self.show_widget(focus)
        if bar.value() == before:
            return False
        focus.clearFocus()
        focus.setFocus(Qt.FocusReason.TabFocusReason)  # with its ring, and a reader hears it
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 -- Qt's signature
        match event.type():
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                self._is_untouched = False
                self._beginning.stop()
                return self._take(event)
            case QEvent.Type.InputMethod | QEvent.Type.MouseButtonRelease:
                self._is_untouched = False
                self._later.start(0)
        return False

    def _take(self, event: QKeyEvent) -> bool:
        """Show what a key is for; whether that is all it does, because it was out of sight."""
        focus = self.focus
        if focus is None:
            return False
        if isinstance(focus, Text):
            if event.text() or event.key() in _ARROWS:
                self._later.start(0)
            return False
        if isinstance(focus, QAbstractItemView) and event.key() in _ARROWS:
            self._later.start(0)
        return _acts(event, focus) and self.show_first(focus)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:  # noqa: ARG002 -- Qt's signature
        self._let_go()
        if now is not None and self._area.isAncestorOf(now):
            self._follow(now)
            if not self._beginning.isActive():
                self._is_untouched = False
                self.show_focus()

    def _let_go(self) -> None:
        before, self._focus = self.focus, None
        for watched in () if before is None else _parts(before):
            watched.removeEventFilter(self)

    def _follow(self, focus: QWidget) -> None:
        self._focus = focus
        for watched in _parts(focus):
            watched.installEventFilter(self)

    def _place_of(self, widget: QWidget, room: int) -> tuple[int, int]:
        """Return top and height of what is to be seen: of what has no room whole, the line or cell that one is at."""
        whole = _whole_of(widget) if isinstance(widget, Text) else widget
        for part in (whole, widget):
            if part.height() + 2 * RING <= room:
                return self._top(part), part.height()
        match widget:
            case QTextEdit() | QPlainTextEdit():
                inner = widget.cursorRect()
            case QAbstractItemView() if widget.currentIndex().isValid():
                inner = widget.visualRect(widget.currentIndex())
            case _:
                return self._top(widget), widget.height()
        return self._top(widget) + widget.viewport().y() + inner.y(), inner.height()

    def _top(self, widget: QWidget) -> int:
        return widget.mapTo(self._area.viewport(), QPoint(0, 0)).y()


def _whole_of(text: QWidget) -> QWidget:
    """Return what a text stands in, where that is seen whole."""
    parent: QWidget | None = text.parentWidget()
    while parent is not None and not parent.property(SEEN_WHOLE):
        parent = parent.parentWidget()
    return text if parent is None else parent


def _parts(widget: QWidget) -> tuple[QWidget, ...]:
    """What is pressed of it, and what takes its keys."""
    return (widget, widget.viewport()) if isinstance(widget, QTextEdit | QPlainTextEdit) else (widget,)


def _is_held() -> bool:
    return QApplication.mouseButtons() != Qt.MouseButton.NoButton


def _acts(event: QKeyEvent, focus: QWidget) -> bool:
    if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
        return False
    moves = event.modifiers() & Qt.KeyboardModifier.ControlModifier or focus.property(ARROWS_ACT)
    if moves and event.key() in _ARROWS:
        return True
    is_of_kind = isinstance(focus, QPushButton) and event.key() in _OF_BUTTONS
    is_of_kind = is_of_kind or (isinstance(focus, QAbstractSlider) and event.key() in _OF_SCALES)
    return is_of_kind or event.key() in _ACTING
