"""A camera that looks at a drawn face. It has pictures when the test lets it, and can be missing, refused or broken."""

from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.flow.camera import Failed, Shown
from kiosk.ui.media.camera import fitted, jpeg
from sync.protocol.photographs import CameraTrouble


def drawn(number: int = 0, *, width: int = 640, height: int = 480) -> QImage:
    """Return a face; another number looks another way."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#DCE6F0"))
    pen = QPainter(image)
    pen.setBrush(QColor("#C98E62"))
    pen.drawEllipse(width // 3, height // 6, width // 3, height // 2)
    pen.setBrush(QColor("#1E4470"))
    pen.drawEllipse(width // 4, height * 2 // 3, width // 2, height // 2)
    pen.setBrush(QColor("#000000"))
    for eye in (5, 7):
        pen.drawEllipse(width * eye // 12 - width // 60 + number % 9, height * 2 // 5, width // 30, height // 30)
    pen.end()
    return image


class DrawnCamera:
    """As `flow.camera.Camera` promises it. `trouble` is what it has from the next opening on."""

    def __init__(self) -> None:
        self.trouble: CameraTrouble | None = None
        self.is_open = False
        self.openings = 0
        self._shown: Shown | None = None
        self._failed: Failed | None = None
        self._last = QImage()

    def open(self, shown: Shown, failed: Failed) -> None:
        self.close()
        self.openings += 1
        if self.trouble is not None:
            failed(self.trouble)
            return
        self._shown, self._failed, self.is_open = shown, failed, True

    def taken(self) -> bytes:
        return jpeg(self._last)

    def close(self) -> None:
        self._shown = self._failed = None
        self._last, self.is_open = QImage(), False

    # --- what the test lets it do

    def look(self, number: int = 0) -> None:
        """It sees something."""
        if self._shown is not None:
            self._last = fitted(drawn(number))
            self._shown(self._last)

    def unplug(self) -> None:
        """Somebody pulls it out."""
        failed = self._failed
        self.close()
        if failed is not None:
            failed(CameraTrouble.BROKEN)
