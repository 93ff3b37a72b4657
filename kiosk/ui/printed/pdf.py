"""A document as a PDF whose text can be searched, copied and heard, in every script."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.exam.printed.document import Document
from kiosk.ui.printed.pages import Stopped, Told, unheard
from kiosk.ui.printed.runs import Shapes
from kiosk.ui.printed.setting import SetDocument
from kiosk.ui.theme import Theme

DPI = 300
POINTS_AN_INCH = 72
MARGIN_MM = 14.0


def layout_of(document: Document) -> QPageLayout:
    """Return the paper: A4, on its side where the document is wide."""
    along = QPageLayout.Orientation.Landscape if document.is_wide else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), along, margins, QPageLayout.Unit.Millimeter)


def write_pdf(path: Path, document: Document, theme: Theme, *, told: Told = unheard) -> None:
    """Write the document; raises OSError where the disk does not take it, Stopped where `told` does"""
    try:
        _write(path, document, theme, told)
    except Stopped:
        path.unlink(missing_ok=True)
        raise


def _write(path: Path, document: Document, theme: Theme, told: Told) -> None:
    path.write_bytes(b"")  # Qt only says so on standard error
    writer = QPdfWriter(str(path))
    layout = layout_of(document)
    writer.setPageLayout(layout)
    writer.setResolution(DPI)
    writer.setTitle(document.title)
    room = layout.paintRectPixels(DPI)
    made = SetDocument(document, theme, writer, QSizeF(room.size()))
    painter = QPainter(writer)
    try:
        for page in range(made.pages):
            told(page, made.pages)
            if page:
                writer.newPage()
            made.draw(painter, page)
    finally:
        painter.end()
    # Loaded here: what reads and writes PDF must not hold up the first picture.
    from kiosk.ui.printed.text_layer import Frame, Page, add_text

    shapes = Shapes()
    glyphs = made.glyphs(shapes)
    pages = [Page(runs=read, glyphs=seen) for read, seen in zip(made.runs(), glyphs, strict=True)]
    add_text(path, pages, shapes.paths, frame=Frame(**_corner(layout)), language=theme.language)


def _corner(layout: QPageLayout) -> dict[str, float]:
    room, whole = layout.paintRectPoints(), layout.fullRectPoints()
    return {"scale": POINTS_AN_INCH / DPI, "left": float(room.left()), "top": float(whole.height() - room.top())}
