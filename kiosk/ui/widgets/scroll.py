"""A column that scrolls, and says so: what is below the fold is always announced."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.in_sight import RING, InSight
from kiosk.ui.widgets.paint import line_of_text, mirrored_rect

STRIP = 44
END = 20


class MoreBelow(QPushButton):
    """The strip at the foot of what scrolls; a press scrolls on by most of a page."""

    def __init__(self, theme: Theme, *, ground: Role = Role.INSET, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._ground = theme, ground
        self._ink = Role.ON_ALERT if ground is Role.ALERT else Role.INK2
        self._words, self._icon = self.tr("More below"), "chevron-down"
        self.setObjectName("more_below")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a keyboard scrolls with the keys it already has
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._words)
        theme.changed.connect(self._restyle)

    def show_words(self, words: str) -> None:
        """Say what is below."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.update()

    def point(self, icon: str) -> None:
        """Show another sign before the words: there is more elsewhere than below."""
        if icon != self._icon:
            self._icon = icon
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self._theme.grown(STRIP - 8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self.sizeHint().height():
            # It came up while its column was being laid out, which then gave it the nothing that it had asked for.
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(Role.TINT if self.isDown() else self._ground))
        font = self._theme.font(TextUse.SMALL)
        side = self._theme.icon_px(16)
        words = min(self.fontMetrics().horizontalAdvance(self._words) + 60, self.width() - side - 8)
        painter.setFont(font)
        words = min(painter.fontMetrics().horizontalAdvance(self._words), self.width() - side - 8)
        whole = self.rect()
        start = whole.adjusted((whole.width() - words - side - 8) // 2, 0, 0, 0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sign = start.adjusted(0, 0, 0, 0)
        sign.setWidth(side)
        text = start.adjusted(side + 8, 0, 0, 0)
        text.setWidth(words + 2)
        sign, text = (mirrored_rect(rect, whole, mirrored=mirrored) for rect in (sign, text))
        self._theme.paint_icon_in(painter, sign, self._icon, self._ink, size=16)
        color = self._theme.color(self._ink)
        line_of_text(painter, text, self._words, font=font, color=color, align=Qt.AlignmentFlag.AlignHCenter)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class ScrollColumn(QWidget):
    """`body` scrolls up and down only; `hidden_below` changes with what lies below the fold."""

    scrolled = Signal()

    def __init__(self, theme: Theme, *, ground: Role = Role.INSET, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.area = QScrollArea(self)
        self.area.setObjectName("scroll_area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        self.content = QWidget()
        self.content.setObjectName("scrolled")
        self.content.setAutoFillBackground(False)
        self.body = QVBoxLayout(self.content)
        self.area.setWidget(self.content)
        self.sight = InSight(self.area)
        self.more = MoreBelow(theme, ground=ground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.more)
        self.more.hide()
        self._end = -1
        self._keep_width()
        self.more.clicked.connect(self.page_down)
        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_room_changed)

    @property
    def can_scroll(self) -> bool:
        """Whether it holds more than there is room for."""
        return self.area.verticalScrollBar().maximum() > END

    @property
    def is_more_below(self) -> bool:
        """Whether something lies below the fold."""
        bar = self.area.verticalScrollBar()
        return bar.value() < bar.maximum() - 2

    def is_below(self, widget: QWidget) -> bool:
        """Whether a widget in the column cannot be seen because it lies below the fold."""
        top = widget.mapTo(self.content, QPoint(0, 0)).y() - self.area.verticalScrollBar().value()
        return top + min(widget.height(), 40) > self.area.viewport().height()

    @Slot(QWidget)
    def show_widget(self, widget: QWidget) -> None:
        """Scroll so far that the widget can be seen."""
        self.sight.show_widget(widget)

    def to_top(self) -> None:
        """Scroll to the beginning: something else is read from there, wherever the focus is put."""
        self.sight.begin()
        self.area.verticalScrollBar().setValue(0)

    @Slot()
    def page_down(self) -> None:
        """Scroll on by most of a page."""
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + max(40, self.area.viewport().height() - 48))

    @Slot()
    def page_up(self) -> None:
        """Scroll back by most of a page."""
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() - max(40, self.area.viewport().height() - 48))

    def take_key(self, event: QKeyEvent) -> bool:
        """Scroll by Page Up and Page Down, from wherever the keyboard is on a page; whether it was one of them."""
        match event.key():
            case Qt.Key.Key_PageDown:
                self.page_down()
            case Qt.Key.Key_PageUp:
                self.page_up()
            case _:
                return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_scrolled()

    def _keep_width(self) -> None:
        """The column is as wide with a bar as without one, so nothing jumps; and there is room for the focus ring."""
        bar = self.area.verticalScrollBar()
        end = END - (bar.sizeHint().width() if bar.maximum() > 0 else 0)
        if self._end != end:
            self._end = end
            self._theme.keep_margins(self.body, start=RING, top=RING, end=end, bottom=RING)

    @Slot()
    def _on_room_changed(self) -> None:
        self._on_scrolled()
        self.sight.keep_whole()

    @Slot()
    def _on_scrolled(self) -> None:
        bar = self.area.verticalScrollBar()
        # Told by what there is, never by whether the strip is there: it may have come or gone and not be laid out yet.
        fits_without_strip = bar.maximum() + self.area.viewport().height() <= self.height()
        self.more.setVisible(self.is_more_below and not (fits_without_strip and bar.value() == 0))
        self._keep_width()
        self.scrolled.emit()
