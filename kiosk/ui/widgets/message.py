"""A screen that says one thing: nothing here, something went wrong, or not possible. With the way on."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse, ThemeName
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box


class Medallion(QLabel):
    """An icon in a circle of its color's ground."""

    def __init__(self, theme: Theme, icon: str, role: Role, *, size: int = 58, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._role, self._size = theme, icon, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_icon(self, icon: str, role: Role) -> None:
        """Show another icon."""
        self._icon, self._role = icon, role
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.icon_px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        has_ground = self._role not in (Role.INK, Role.INK2, Role.ACCENT)
        ground = self._role.ground if has_ground else Role.INSET
        edge = self._theme.color(self._role) if self._theme.name is ThemeName.CONTRAST else None
        side = self.width()
        radius = side / 2 - 1
        box(painter, QRectF(self.rect()), radius=radius, ground=self._theme.color(ground), edge=edge, width=CHOSEN_EDGE)
        self._theme.paint_icon_in(painter, self.rect(), self._icon, self._role, size=round(self._size * 0.48))

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Message(QWidget):
    """Circle with icon, title, a sentence or two, at most two things to do; the stable code small below, for staff."""

    primary_asked = Signal()
    secondary_asked = Signal()

    def __init__(self, theme: Theme, *, large: bool = False, name: str = "message") -> None:
        super().__init__()
        self.setObjectName(name)
        self.medallion = Medallion(theme, "info", Role.BLUE, size=70 if large else 58)
        self._title = Label(theme, use=TextUse.HEAD if large else TextUse.BODY_STRONG, wraps=True, name=f"{name}_title")
        use = TextUse.BODY if large else TextUse.UI
        self._text = Label(theme, use=use, ink=Role.INK2, wraps=True, name=f"{name}_text")
        self.primary = Button(theme, "", kind=Kind.PRIMARY, height=52 if large else 44, name=f"{name}_primary")
        self.secondary = Button(theme, "", kind=Kind.SECONDARY, height=52 if large else 44, name=f"{name}_secondary")
        self._code = Label(theme, use=TextUse.SMALL, ink=Role.INK2, code=True, name=f"{name}_code")
        for label in (self._title, self._text, self._code):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.primary)
        buttons.addWidget(self.secondary)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self.medallion, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(1)
        column.addWidget(self._code)
        self.primary.clicked.connect(self.primary_asked)
        self.secondary.clicked.connect(self.secondary_asked)

    def show_words(
        self, *, icon: str, role: Role, title: str, text: str, primary: str = "", secondary: str = "", code: str = ""
    ) -> None:
        """Say it. Parts without words are left out; the thing to do next gets the focus."""
        self.medallion.show_icon(icon, role)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.primary.show_text(primary)
        self.primary.setVisible(bool(primary))
        self.secondary.show_text(secondary)
        self.secondary.setVisible(bool(secondary))
        self._code.setText(code)
        self._code.setVisible(bool(code))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        if primary:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
