"""The line reader: everything is dimmed but some lines, which move by keys or by the grip at their end.

The dimming takes no press: whatever lies under it is used as ever. Only the grip is touched.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.tools.grip import Grip
from kiosk.ui.tools.reading_area import AreaWatch, Line, ReadingArea, strip_of
from kiosk.ui.tools.tool_window import ToolWindow

MOST_LINES = 8
AROUND = 3
DIMMED = 205
"""Of 255: what is dimmed can be guessed, not read."""


class LineReader(QWidget):
    """Stays on lines of the text, not on pixels; it goes along when the text is laid out anew."""

    closed = Signal()
    moved = Signal()

    def __init__(self, theme: Theme, areas: tuple[ReadingArea, ...], *, page: QWidget) -> None:
        super().__init__(page)
        self._theme, self._areas, self._page = theme, areas, page
        self._at, self._line, self._count = 0, 0, 1
        self._lines: list[Line] = []
        self._strip = QRect()
        self._is_moving, self._item = False, ""
        self.setObjectName("line_reader")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.grip = Grip(theme, page)
        self._watch = AreaWatch(areas, page)
        self._watch.changed.connect(self._follow)
        for area in areas:
            area.bar.valueChanged.connect(self._on_scrolled)
        theme.changed.connect(self._watch.look_later)
        self.grip.stepped.connect(self.step)
        self.grip.grown.connect(self.grow)
        self.grip.turned.connect(self.turn)
        self.grip.dragged.connect(self._on_dragged)
        self.grip.stretched.connect(self._on_stretched)
        self.grip.closed.connect(self.close_tool)
        self.hide()

    # -- a tool of the desk -----------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether it is on screen, or would be if the page were."""
        return not self.isHidden()

    @property
    def place(self) -> str:
        """The area, the first line and how many."""
        return f"{self._at} {self._line} {self._count}"

    def put(self, place: str) -> None:
        """Open on the lines where it was; the grip takes no focus."""
        parts = [int(part) for part in place.split() if part.isdecimal()]
        if len(parts) == 3:
            self._at, self._line, self._count = min(parts[0], len(self._areas) - 1), parts[1], parts[2]
        self._open()

    def show_item(self, item: str, annotations: Mapping[str, tuple[str, ...]]) -> None:  # noqa: ARG002  keeps none
        """Another question begins with its first line; a passage that stays is read on."""
        if item != self._item and self._areas[self._at].viewport is not self._areas[0].viewport:
            self._line = 0
        self._item = item
        self._watch.look_later()

    def speak(self, language: str) -> None:
        """It has no words."""

    def toggle(self) -> None:
        """Open it, or close it."""
        if self.is_open:
            self.close_tool()
            return
        self._at = next((at for at, area in enumerate(self._areas) if area.viewport.isVisible()), 0)
        self._line = self._line_at(self._areas[self._at].bar.value())
        self._open()
        self.grip.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_tool(self) -> None:
        """Close it."""
        if self.is_open:
            self.hide()
            self.grip.hide()
            self.closed.emit()

    def deleteLater(self) -> None:
        self.grip.hide()
        self.grip.deleteLater()
        super().deleteLater()

    # -- moving -----------------------------------------------------------------------------------------------------

    @Slot(int)
    def step(self, lines: int) -> None:
        """Go on by so many lines, or back."""
        self._go_to(self._line + lines)

    @Slot(int)
    def grow(self, lines: int) -> None:
        """Show more lines, or fewer."""
        self._count = max(1, min(self._count + lines, MOST_LINES))
        self._go_to(self._line)

    @Slot()
    def turn(self) -> None:
        """Go to the other area, if it is on screen."""
        seen = [at for at, area in enumerate(self._areas) if area.viewport.isVisible()]
        if self._at in seen and len(seen) > 1:
            self._at = seen[(seen.index(self._at) + 1) % len(seen)]
            self._lines = self._areas[self._at].lines()
            self._go_to(self._line_at(self._areas[self._at].bar.value()))

    def _open(self) -> None:
        self.show()
        self.grip.show()
        self.raise_()
        self.grip.raise_()
        for window in self._page.findChildren(ToolWindow):
            window.raise_()
        self._follow()

    def _go_to(self, line: int) -> None:
        self._line = max(0, min(line, len(self._lines) - 1))
        self._bring()
        self._place()
        self.moved.emit()

    def _bring(self) -> None:
        """Scroll so far that the lines can be seen."""
        area, strip = self._areas[self._at], strip_of(self._lines, self._line, self._count)
        if strip is None:
            return
        top, height = area.bar.value(), area.viewport.height()
        self._is_moving = True
        if strip.top - AROUND < top:
            area.bar.setValue(strip.top - AROUND)
        elif strip.bottom + AROUND > top + height:
            area.bar.setValue(strip.bottom + AROUND - height)
        self._is_moving = False

    def _line_at(self, y: int) -> int:
        """The line at a height of what scrolls."""
        lines = self._lines = self._areas[self._at].lines()
        return next((at for at, line in enumerate(lines) if line.bottom > y), max(0, len(lines) - 1))

    @Slot()
    def _follow(self) -> None:
        """The page, the text or its size changed: stay on the same lines."""
        if not self.is_open:
            return
        if not self._areas[self._at].viewport.isVisible():
            self._at = next((at for at, area in enumerate(self._areas) if area.viewport.isVisible()), self._at)
        self._lines = self._areas[self._at].lines()
        self._line = max(0, min(self._line, len(self._lines) - 1))
        self._place()

    @Slot()
    def _on_scrolled(self) -> None:
        """The text was scrolled under the strip, which stays where it is on screen."""
        if self.is_open and not self._is_moving and self.sender() is self._areas[self._at].bar:
            y = self._strip.center().y() + self._areas[self._at].bar.value()
            self._line = self._line_at(min(y, max(0, self._strip.top() + self._areas[self._at].bar.value() + 8)))
            self._place()

    def _place(self) -> None:
        area, wanted = self._areas[self._at], strip_of(self._lines, self._line, self._count)
        self.setGeometry(area.rect_on(self._page))
        if wanted is None:
            self._strip = self.rect()
        else:
            top = wanted.top - area.bar.value() - AROUND
            self._strip = QRect(0, top, self.width(), wanted.bottom - wanted.top + 2 * AROUND)
        self.grip.lie_at(QRect(self._strip.translated(self.pos())), mirrored=self._theme.is_mirrored)
        self.grip.say(self._line + 1, len(self._lines))
        self.update()

    # -- hands ------------------------------------------------------------------------------------------------------

    @Slot(QPoint)
    def _on_dragged(self, at: QPoint) -> None:
        """The grip was drawn to a place of the page: of another area too."""
        for number, area in enumerate(self._areas):
            rect = area.rect_on(self._page)
            if area.viewport.isVisible() and rect.left() <= at.x() <= rect.right() and number != self._at:
                self._at = number
        area = self._areas[self._at]
        self._go_to(self._line_at(at.y() - area.rect_on(self._page).top() + area.bar.value()))

    @Slot(QPoint)
    def _on_stretched(self, at: QPoint) -> None:
        area = self._areas[self._at]
        y = at.y() - area.rect_on(self._page).top() + area.bar.value()
        self._count = max(1, min(self._line_at(y) - self._line + 1, MOST_LINES))
        self._go_to(self._line)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter, dim = QPainter(self), QColor(self._theme.color(Role.DESK))
        dim.setAlpha(DIMMED)
        strip = self._strip
        painter.fillRect(QRect(0, 0, self.width(), max(0, strip.top())), dim)
        painter.fillRect(QRect(0, strip.bottom() + 1, self.width(), self.height()), dim)
        edge = self._theme.color(Role.ACCENT)
        painter.fillRect(QRect(0, strip.top(), self.width(), 2), edge)
        painter.fillRect(QRect(0, strip.bottom() - 1, self.width(), 2), edge)
