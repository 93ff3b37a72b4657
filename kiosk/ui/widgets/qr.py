"""A QR code: black on white in every theme, whole pixels a module, four modules of quiet around it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

QUIET = 4
LEAST_PX = 4


class QrView(QLabel):
    """Shows a text as a QR code; `name` is what a reader says instead."""

    def __init__(self, text: str = "", *, name: str = "", module_px: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("qr")
        self._module_px = max(LEAST_PX, module_px)
        self._rows: tuple[bytes, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_text(text, name=name)

    def show_text(self, text: str, *, name: str) -> None:
        """Show another text; an empty one shows nothing."""
        # Loaded with the first code: a starting program must not wait for it.
        import segno

        code = segno.make(text, micro=False, error="m") if text else None
        self._rows = tuple(bytes(row) for row in code.matrix) if code else ()
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    @property
    def modules(self) -> int:
        """Modules a side, without the quiet zone."""
        return len(self._rows)

    def sizeHint(self) -> QSize:
        side = (self.modules + 2 * QUIET) * self._module_px if self._rows else 0
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        for y, row in enumerate(self._rows):
            start = 0
            while (start := row.find(1, start)) >= 0:  # a run of dark modules is one rectangle: no seams between them
                end = row.find(0, start)
                end = len(row) if end < 0 else end
                px = self._module_px
                painter.fillRect((start + QUIET) * px, (y + QUIET) * px, (end - start) * px, px, Qt.GlobalColor.black)
                start = end
