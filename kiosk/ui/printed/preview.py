"""How a document will look on paper: the first pages as pictures. Made off the windows' thread."""

import msgspec
from PySide6.QtCore import QBuffer, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter

from kiosk.exam.printed.document import Document
from kiosk.ui.printed.pdf import DPI, layout_of
from kiosk.ui.printed.setting import SetDocument
from kiosk.ui.theme import Theme

MOST = 12
PAPER = QColor("#ffffff")


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """The first pages, and how many there are."""

    document: Document
    pictures: tuple[QImage, ...]
    pages: int


def previewed(document: Document, theme: Theme, width: int) -> Preview:
    """Return the first pages, each so many pixels wide."""
    layout = layout_of(document)
    buffer = QBuffer()
    device = QPdfWriter(buffer)  # nothing is drawn on it: it says how fine the paper is
    device.setPageLayout(layout)
    device.setResolution(DPI)
    room, whole = layout.paintRectPixels(DPI), layout.fullRectPixels(DPI)
    made = SetDocument(document, theme, device, QSizeF(room.size()))
    scale = width / whole.width()
    pictures = []
    for page in range(min(made.pages, MOST)):
        picture = QImage(width, round(whole.height() * scale), QImage.Format.Format_RGB32)
        picture.fill(PAPER)
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        painter.translate(room.topLeft())
        made.draw(painter, page)
        painter.end()
        pictures.append(picture)
    return Preview(document=document, pictures=tuple(pictures), pages=made.pages)
