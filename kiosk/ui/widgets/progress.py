"""How far something is: a bar, what it is, n of m, and the way out."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.paint import box

HEIGHT = 6


class ThinBar(QProgressBar):
    """The bar itself; without an end in sight a part of it is filled in the middle and nothing moves."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextVisible(False)
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        whole = QRectF(self.rect())
        radius = whole.height() / 2 - 0.01
        box(painter, whole, radius=radius, ground=self._theme.color(Role.LINE), edge=None)
        span = self.maximum() - self.minimum()
        if span <= 0:
            part = whole.adjusted(whole.width() * 0.35, 0, -whole.width() * 0.35, 0)
        else:
            width = whole.width() * (self.value() - self.minimum()) / span
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            part = QRectF(whole.right() - width if mirrored else whole.left(), whole.top(), width, whole.height())
        if part.width() > 0:
            box(painter, part, radius=min(radius, part.width() / 2), ground=self._theme.color(Role.ACCENT), edge=None)


class Progress(QWidget):
    """Bar with words under it; `cancelled` by its button or Esc, where it may be cancelled."""

    cancelled = Signal()

    def __init__(self, theme: Theme, what: str, *, can_cancel: bool = False, name: str = "progress") -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.bar = ThinBar(theme)
        self.bar.setObjectName(f"{name}_bar")
        self._what = Label(theme, what, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name=f"{name}_what")
        self._count = Label(theme, use=TextUse.SMALL, ink=Role.INK2, name=f"{name}_count")
        self.cancel = Button(theme, self.tr("Cancel"), kind=Kind.QUIET, name=f"{name}_cancel")
        self.cancel.setVisible(can_cancel)
        words = QHBoxLayout()
        words.addWidget(self._what, 1)
        words.addWidget(self._count)
        words.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addLayout(words)
        self.cancel.clicked.connect(self.cancelled)
        self.show_progress(0, 0)
        self.show_what(what)

    def show_what(self, what: str) -> None:
        """Say what is going on."""
        self._what.setText(what)
        self.bar.setAccessibleName(what)

    @Slot(int, int)
    def show_progress(self, done: int, of: int) -> None:
        """Show how far it is; `of` 0 says that nobody knows."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        digits = self._theme.digits
        pattern = self.tr("{done} of {total}")
        self._count.setText(pattern.format(done=digits(done), total=digits(of)) if of else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.cancel.isHidden():
            self.cancelled.emit()
            return
        super().keyPressEvent(event)
