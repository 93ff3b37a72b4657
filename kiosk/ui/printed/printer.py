"""Printers of this machine, and a document on one of them."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.exam.printed.document import Document
from kiosk.ui.printed.pages import Stopped, Told, unheard
from kiosk.ui.printed.pdf import DPI, layout_of
from kiosk.ui.printed.setting import SetDocument
from kiosk.ui.theme import Theme


def printer_here() -> str:
    """Return the printer that this machine prints on; nothing where it has none."""
    usual = QPrinterInfo.defaultPrinterName()
    return usual or next(iter(QPrinterInfo.availablePrinterNames()), "")


def print_on(name: str, document: Document, theme: Theme, *, told: Told = unheard) -> bool:
    """Print the document; False where the printer does not take it. Raises Stopped where `told` does."""
    printer = QPrinter()
    printer.setPrinterName(name)
    return draw_on(printer, document, theme, told=told)


def draw_on(printer: QPrinter, document: Document, theme: Theme, *, told: Told = unheard) -> bool:
    """Draw every page on a printer that was chosen; False where it does not take them."""
    printer.setResolution(DPI)
    layout = layout_of(document)
    printer.setPageLayout(layout)
    printer.setDocName(document.title)
    made = SetDocument(document, theme, printer, QSizeF(layout.paintRectPixels(DPI).size()))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    took = True
    try:
        for page in range(made.pages):
            told(page, made.pages)
            took = took and (page == 0 or printer.newPage())
            made.draw(painter, page)
    except Stopped:
        printer.abort()
        painter.end()
        raise
    return painter.end() and took
