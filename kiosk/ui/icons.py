"""Icons: Lucide's SVGs, colored by role when they are drawn, kept per (name, color, size, ratio)."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

MIRRORED = frozenset(
    (
        "arrow-left",
        "arrow-right",
        "arrow-up-right",
        "chevron-left",
        "chevron-right",
        "list",
        "list-checks",
        "log-out",
        "redo-2",
        "send",
        "undo-2",
    )
)
"""Icons that point somewhere, and so point the other way where text runs from right to left."""

_STROKE = "1.9"
_STROKE_SMALL = "2.3"
_KEPT_AT_MOST = 600


class IconShelf:
    """Draws icons and keeps what it has drawn."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._kept: dict[tuple[str, int, int, float, bool, bool], QPixmap] = {}

    def pixmap(
        self, name: str, color: QColor, size: int, *, ratio: float = 1.0, filled: bool = False, mirrored: bool = False
    ) -> QPixmap:
        """The icon at `size` logical px; raises FileNotFoundError for a name that is not shipped."""
        mirrored = mirrored and name in MIRRORED
        key = (name, color.rgba(), size, ratio, filled, mirrored)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _KEPT_AT_MOST:
                self._kept.clear()
            found = self._kept[key] = self._drawn(name, color, size, ratio=ratio, filled=filled, mirrored=mirrored)
        return found

    def _drawn(self, name: str, color: QColor, size: int, *, ratio: float, filled: bool, mirrored: bool) -> QPixmap:
        source = self._source(name).replace("currentColor", color.name())
        source = source.replace('stroke-width="2"', f'stroke-width="{_STROKE_SMALL if size <= 16 else _STROKE}"', 1)
        if filled:
            source = source.replace('fill="none"', f'fill="{color.name()}"', 1)
        side = max(1, round(size * ratio))
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        if mirrored:
            image = image.transformed(QTransform.fromScale(-1, 1))
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return self._sources[name]
