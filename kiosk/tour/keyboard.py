"""A keyboard and nothing else: keys go to where the focus is, and the focus moves by keys alone."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from kiosk.tour.pressing import OutOfReach
from kiosk.ui.focus import focus_of
from kiosk.ui.items.choice_row import ChoiceRow
from kiosk.ui.widgets.scroll import ScrollColumn

MOST_STOPS = 160
"""Where Tab may stop on a page before somebody gives up."""
_NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Presses keys in one window, as its system would: the window itself hands them to whatever has the focus."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._held: tuple[int, str] | None = None

    @property
    def focus(self) -> QWidget | None:
        """What the next key is for."""
        return self._window.focusWidget()

    def press(self, key: int, text: str = "", modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key and let it go."""
        self.let_go()
        self._send(QEvent.Type.KeyPress, key, text, modifiers)
        self._send(QEvent.Type.KeyRelease, key, text, modifiers)

    def hold(self, key: int, text: str = "") -> None:
        """Press a key and keep it down until the next one."""
        self.let_go()
        self._held = key, text
        self._send(QEvent.Type.KeyPress, key, text, _NONE)

    def let_go(self) -> None:
        """Let go of what is held down."""
        held, self._held = self._held, None
        if held is not None:
            self._send(QEvent.Type.KeyRelease, *held, _NONE)

    def type(self, text: str) -> None:
        """Type a text, sign by sign, on a keyboard that has each of them."""
        for sign in text:
            key = ord(sign.upper()) if sign.isascii() else Qt.Key.Key_unknown
            self.press(key, sign)

    def go_to(self, widget: QWidget) -> None:
        """Go there by Tab, and by arrows where several are one stop, and have it in sight; raises OutOfReach."""
        wanted = focus_of(widget)
        self._walk(widget, wanted)
        if _is_out_of_sight(wanted):
            self.press(Qt.Key.Key_Space, " ")  # shows it, and does nothing else

    def _walk(self, widget: QWidget, wanted: QWidget) -> None:
        stops = 0
        while self.focus is not wanted:
            here = self.focus
            if here is not None and _is_one_stop(here, wanted):
                self._along(wanted)
                return
            if stops == MOST_STOPS:
                raise OutOfReach(widget.objectName())
            stops += 1
            self.press(Qt.Key.Key_Tab, "\t")

    def _along(self, wanted: QWidget) -> None:
        """By arrows: those that lie beside each other lie to the left or right, others below."""
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
            met: list[QWidget | None] = []
            while self.focus not in met:
                if self.focus is wanted:
                    return
                met.append(self.focus)
                self.press(key)
        raise OutOfReach(wanted.objectName())

    def _send(self, kind: QEvent.Type, key: int, text: str, modifiers: Qt.KeyboardModifier) -> None:
        event = QKeyEvent(kind, key, modifiers, text)
        QApplication.sendEvent(self._window.windowHandle(), event)


def _is_out_of_sight(widget: QWidget) -> bool:
    """Whether one that is to be pressed is scrolled away: a question is met at its beginning."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, ScrollColumn):
        parent = parent.parentWidget()
    is_text = isinstance(widget, QLineEdit | QTextEdit)
    return parent is not None and not is_text and not parent.sight.is_seen(widget)


def _is_one_stop(here: QWidget, wanted: QWidget) -> bool:
    """Whether Tab stops at one of both, and arrows lead to the other."""
    if here.parentWidget() is not wanted.parentWidget():
        return False
    if isinstance(here, ChoiceRow) and isinstance(wanted, ChoiceRow):
        return True
    if not isinstance(here, QAbstractButton) or not isinstance(wanted, QAbstractButton):
        return False
    are_grouped = here.group() is not None and here.group() is wanted.group()
    return are_grouped or (here.autoExclusive() and wanted.autoExclusive())
