"""A key of the keyboard on the screen: large enough for a finger; a press leaves the focus where it is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.tools.key_rows import Key
from kiosk.ui.widgets.paint import CHOSEN_EDGE, CONTROL_EDGE, box, line_of_text

_TURNED = {"arrow-left": "arrow-right", "arrow-right": "arrow-left"}
"""A mirrored interface mirrors its icons; keys point where they go."""


class KeyButton(QAbstractButton):
    """Shows its key, in a face of the key's language."""

    def __init__(self, theme: Theme, key: Key, *, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.key, self._language = theme, key, language
        self.setObjectName(key.name)
        self.setText(key.cap.replace("&", "&&"))
        self.setShortcut("")  # an ampersand on a key is no mnemonic
        self.setAccessibleName(key.spoken)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCheckable(key.is_down is not None)
        self.setChecked(bool(key.is_down))
        theme.watch_focus(self, radius=theme.tokens.radius.control)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(TextUse.LEAD, language=self._language))
        return QSize(max(44, metrics.horizontalAdvance(self.key.cap) + 12), self._theme.grown(46, TextUse.LEAD))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter, color, chosen = QPainter(self), self._theme.color, self.isChecked()
        ground = Role.TINT if self.isDown() or chosen else Role.INSET if self.underMouse() else Role.SHEET
        box(
            painter,
            QRectF(self.rect()),
            radius=self._theme.tokens.radius.control,
            ground=color(ground),
            edge=color(Role.ACCENT if chosen else Role.EDGE),
            width=CHOSEN_EDGE if chosen else CONTROL_EDGE,
        )
        if self.key.icon:
            icon = _TURNED.get(self.key.icon, self.key.icon) if self._theme.is_mirrored else self.key.icon
            self._theme.paint_icon_in(painter, self.rect(), icon, Role.INK)
            return
        use = TextUse.UI if len(self.key.cap) > 4 else TextUse.LEAD
        font = self._theme.font(use, language=self._language)
        room = self.rect().adjusted(2, 0, -2, 0)
        centered = Qt.AlignmentFlag.AlignHCenter
        line_of_text(painter, room, self.key.cap, font=font, color=color(Role.INK), align=centered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the keyboard knows what lies where; Qt would go on to whatever control comes next
        else:
            super().keyPressEvent(event)
