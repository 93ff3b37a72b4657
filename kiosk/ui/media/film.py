"""The pictures of a film, painted like everything else: no window of its own that could stand in front of a lock."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role

LEAST_HEIGHT, AROUND = 180, 460
"""What a film gets at least, and what bars, question and controls take."""
ICON = 48


class Film(QWidget):
    """As large as there is room for, never larger than twice its own size."""

    def __init__(self, theme: Theme, size: QSize, *, name: str) -> None:
        super().__init__()
        self._theme, self._natural = theme, size if not size.isEmpty() else QSize(640, 360)
        self._frame = QImage()
        self.setObjectName("film")
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_seen(self) -> bool:
        """Whether there is a picture on it."""
        return not self._frame.isNull()

    @Slot(QImage)
    def show_frame(self, frame: QImage) -> None:
        """Show another picture."""
        self._frame = frame
        self.update()

    def empty(self) -> None:
        """Show none."""
        self.show_frame(QImage())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        natural = self._natural
        most = max(LEAST_HEIGHT, self.window().height() - AROUND)
        return min(round(width * natural.height() / natural.width()), 2 * natural.height(), most)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        size = self._natural.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = QRectF(self.width() - size.width() if mirrored else 0, 0, size.width(), size.height())
        painter.fillRect(place, Qt.GlobalColor.black)
        if self.is_seen:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._frame)
        else:
            self._theme.paint_icon_in(painter, place.toRect(), "play", Role.ON_ACCENT, size=ICON)
