"""Where text is read line by line: the passage and the question, with the lines that stand there now."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator

import msgspec
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QScrollBar, QWidget

from kiosk.ui.items.choice_list import ChoiceList
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.widgets.marked import MarkedLabel
from kiosk.ui.widgets.passage import PassageView

LEAST = 18
"""What is lower than this is no line to read, as a rule or a gap."""


class Line(msgspec.Struct, frozen=True, order=True):
    """From where to where a line reaches, counted in what scrolls."""

    top: int
    bottom: int


class ReadingArea(ABC):
    """A part of the page that scrolls."""

    def __init__(self, viewport: QWidget, bar: QScrollBar) -> None:
        self.viewport, self.bar = viewport, bar

    @abstractmethod
    def lines(self) -> list[Line]:
        """Return every line from top to bottom."""

    def rect_on(self, page: QWidget) -> QRect:
        """Where it lies on the page."""
        return QRect(self.viewport.mapTo(page, QPoint(0, 0)), self.viewport.size())


class PassageArea(ReadingArea):
    """The passage."""

    def __init__(self, passage: PassageView) -> None:
        super().__init__(passage.text.viewport(), passage.text.verticalScrollBar())
        self._text = passage.text

    def lines(self) -> list[Line]:
        return sorted(lines_of(self._text.document(), 0))


class ColumnsArea(ReadingArea):
    """The passage where it is set in columns: it is one piece, for no line of it lies across."""

    def __init__(self, passage: PassageView) -> None:
        super().__init__(passage.columns.viewport(), passage.columns.verticalScrollBar())

    def lines(self) -> list[Line]:
        return [Line(0, self.viewport.height())]


class QuestionArea(ReadingArea):
    """The question: its texts by their lines, whatever else is answered in it by its parts."""

    def __init__(self, item: ItemView) -> None:
        super().__init__(item.column.area.viewport(), item.column.area.verticalScrollBar())
        self._content = item.column.content

    def lines(self) -> list[Line]:
        found: list[Line] = []
        host = next((one for one in self._content.findChildren(QWidget, "scrolled") if one.isVisible()), None)
        for part in [] if host is None else host.children():
            if isinstance(part, QWidget) and part.isVisible():
                found.extend(self._lines_of_part(part))
        return sorted(line for line in found if line.bottom - line.top >= LEAST)

    def _lines_of_part(self, part: QWidget) -> Iterator[Line]:
        if isinstance(part, MarkedLabel):
            yield from lines_of(part.document, part.mapTo(self._content, QPoint(0, 0)).y() + part.lead)
            return
        for row in _rows(part):
            top = row.mapTo(self._content, QPoint(0, 0)).y()
            yield Line(top, top + row.height())


def _rows(part: QWidget) -> list[QWidget]:
    """A list of choices is read choice by choice, its words before them too; anything else is one piece."""
    if not isinstance(part, ChoiceList):
        return [part]
    own = Qt.FindChildOption.FindDirectChildrenOnly
    words = [label for label in part.findChildren(QLabel, options=own) if label.isVisible()]
    return [*words, *part.rows]


class AreaWatch(QObject):
    """Tells, a moment later and once, that the page or an area of it lies otherwise than before."""

    changed = Signal()

    def __init__(self, areas: Iterable[ReadingArea], page: QWidget) -> None:
        super().__init__(page)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.changed)
        for area in areas:
            area.viewport.installEventFilter(self)
            area.bar.rangeChanged.connect(self.look_later)
        page.installEventFilter(self)

    @Slot()
    def look_later(self) -> None:
        """Tell it soon."""
        self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 -- Qt's signature
        kinds = QEvent.Type
        if event.type() in (kinds.Resize, kinds.Show, kinds.Hide, kinds.Move):
            self._later.start()
        return False


def strip_of(lines: list[Line], first: int, count: int) -> Line | None:
    """Where so many lines from the first on lie; None where there are none."""
    if not lines:
        return None
    return Line(lines[first].top, lines[min(first + count, len(lines)) - 1].bottom)


def lines_of(document: QTextDocument, offset: int) -> Iterator[Line]:
    """The lines of a document that is laid out."""
    block = document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top() + offset
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            yield Line(round(top + line.y()), round(top + line.y() + line.height()))
        block = block.next()
