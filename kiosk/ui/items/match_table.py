"""The table of a match grid: rows, columns and bubbles; it shows pairs and says which cell was pressed."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from kiosk.ui.items.match_heads import Heads
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import own_digits
from kiosk.ui.widgets.document import Media
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box
from kiosk.ui.widgets.richtext import paint_document
from sync.protocol.paper import Associable

ROW = 64
BUBBLE = 32
SIDE = 16
COLUMN = 96
_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ACROSS = Qt.Orientation.Horizontal


class MatchCells(QAbstractTableModel):
    """Which cells are filled, and what a reader hears of each."""

    def __init__(self, rows: Heads, columns: Heads) -> None:
        super().__init__()
        self.rows, self.columns = rows, columns
        self.filled: frozenset[tuple[int, int]] = frozenset()

    def show_filled(self, cells: frozenset[tuple[int, int]]) -> None:
        """Fill these cells, empty the others."""
        if cells != self.filled:
            self.filled = cells
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows.words)

    def columnCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.columns.words)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words_of(index.row(), index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (self.columns if orientation == _ACROSS else self.rows).words[section]
        return None

    def words_of(self, row: int, column: int) -> str:
        """What a reader hears: row, column, whether they are together, and where that is."""
        chosen = self.tr("chosen") if (row, column) in self.filled else self.tr("not chosen")
        place = self.tr("row {row} of {rows}").format(row=own_digits(row + 1), rows=own_digits(self.rowCount()))
        return ", ".join((self.rows.words[row], self.columns.words[column], chosen, place))


class _Bubbles(QStyledItemDelegate):
    """Paints the cells: round where a row takes one answer, square where it takes several."""

    def __init__(self, theme: Theme, cells: MatchCells, sources: Sequence[Associable]) -> None:
        super().__init__()
        self._theme, self._cells = theme, cells
        self._single = [source.match_max == 1 for source in sources]
        self.ringed: tuple[int, int] | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        color = self._theme.color
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        here, filled = (index.row(), index.column()), (index.row(), index.column()) in self._cells.filled
        painter.save()
        painter.fillRect(rect, ground_of(self._theme, index.row()))
        side = round(BUBBLE * self._theme.chrome_factor)
        bubble = QRectF(rect.center().x() - side / 2 + 0.5, rect.center().y() - side / 2 + 0.5, side, side)
        hovered = enabled and bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = Role.ACCENT if filled else Role.TINT if hovered else Role.SHEET
        edge = Role.ACCENT if filled or hovered else Role.EDGE
        radius = (side - 2) / 2 if self._single[index.row()] else 6
        box(painter, bubble, radius=radius, ground=color(ground), edge=color(edge), width=CHOSEN_EDGE)
        if filled:
            self._theme.paint_icon_in(painter, bubble.toRect(), "check", Role.ON_ACCENT, size=18)
        if self.ringed == here:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color(Role.FOCUS), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bubble.adjusted(-6, -6, 6, 6), radius + 6, radius + 6)
        painter.restore()


def ground_of(theme: Theme, row: int) -> QColor:
    """Every other row is a shade darker."""
    return theme.color(Role.INSET if row % 2 == 0 else Role.SHEET)


class _HeadView(QHeaderView):
    """Row or column heads in rich text."""

    def __init__(self, theme: Theme, heads: Heads, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self._theme, self._heads = theme, heads
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        across = self.orientation() == _ACROSS
        painter.save()
        painter.setClipRect(rect)
        ground = self._theme.color(Role.SHEET) if across else ground_of(self._theme, logicalIndex)
        painter.fillRect(rect, ground)
        document = self._heads.documents[logicalIndex]
        width = max(20, rect.width() - (12 if across else 2 * SIDE))
        if round(document.textWidth()) != width:
            document.fit(width)
        height = self._heads.height(logicalIndex)
        top = rect.bottom() - height - 8 if across else rect.center().y() - height / 2
        left = rect.left() + (6 if across else SIDE)
        paint_document(painter, document, QPointF(left, max(top, rect.top() + 2.0)), self._theme.color(Role.INK))
        painter.restore()


class MatchTable(QTableView):
    """Arrows move, Space chooses, Tab leaves. Its column heads stay in sight when the page is scrolled."""

    pressed_cell = Signal(int, int)

    def __init__(
        self, theme: Theme, media: Media, sources: Sequence[Associable], targets: Sequence[Associable], language: str
    ) -> None:
        super().__init__()
        self._theme, self._media, self._language = theme, media, language
        self._sources, self._targets = sources, targets
        self._by_keyboard, self._top = False, 0
        self._quiet()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._restyle)
        self._make()
        self._lay_out()

    def _quiet(self) -> None:
        self.setObjectName("match_table")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        corner = self.findChild(QAbstractButton)
        if isinstance(corner, QAbstractButton):  # Qt's own; there is nothing to press, and a reader meets it
            corner.setAccessibleName(self.tr("Empty corner of the table"))
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        for corner in self.findChildren(QAbstractButton):
            corner.installEventFilter(self)

    # -- being told -------------------------------------------------------------------------------------------------

    def show_filled(self, cells: frozenset[tuple[int, int]]) -> None:
        """Fill these cells, empty the others."""
        self.cells.show_filled(cells)

    def stick(self, top: int) -> None:
        """Keep the column heads at this height, where they would be scrolled away."""
        self._top = top
        head = self.horizontalHeader()
        head.move(head.x(), max(0, min(top, self.height() - head.height() - ROW)))
        head.raise_()

    # -- size -------------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        label, column = self._widths(width)
        bar = self.horizontalScrollBar().sizeHint().height() if label + column * len(self._targets) > width else 0
        return self._head_height(column) + sum(self._row_heights(label)) + bar + 2

    def sizeHint(self) -> QSize:
        return QSize(560, self.heightForWidth(max(self.width(), 300)))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()
            self.updateGeometry()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.stick(self._top)

    def fits(self, width: int) -> bool:
        """Whether all columns have room side by side."""
        label, column = self._widths(width)
        return label + column * len(self._targets) <= width

    def _widths(self, width: int) -> tuple[int, int]:
        """Of the row heads, and of a column: as wide as its words at least, wider where there is room."""
        least = max(round(COLUMN * self._theme.chrome_factor), round(self.cells.columns.widest_word()) + 16)
        words = round(max(self.cells.rows.natural)) + 2 * SIDE + 4
        label = max(min(words, round(width * 0.4)), round(self.cells.rows.widest_word()) + 2 * SIDE + 4, width // 5)
        room = (width - label) // max(1, len(self._targets))
        return (width - room * len(self._targets) if room >= least else label), max(room, least)

    def _row_heights(self, label: int) -> list[int]:
        rows = self.cells.rows
        least = max(ROW, round(BUBBLE * self._theme.chrome_factor) + 24)
        return [max(least, round(rows.fit(at, label - 2 * SIDE)) + 20) for at in range(len(self._sources))]

    def _head_height(self, column: int) -> int:
        columns = self.cells.columns
        return max(44, *(round(columns.fit(at, column - 12)) + 16 for at in range(len(self._targets))))

    def _lay_out(self) -> None:
        label, column = self._widths(self.width())
        self.verticalHeader().setFixedWidth(label)
        self.horizontalHeader().setFixedHeight(self._head_height(column))
        for at, height in enumerate(self._row_heights(label)):
            self.setRowHeight(at, height)
        for at in range(len(self._targets)):
            self.setColumnWidth(at, column)

    # -- keys and presses -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring(by_keyboard=True)
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
            return
        moves = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
        if event.key() not in moves:
            event.ignore()  # no search by letters here
            return
        super().keyPressEvent(event)
        self._ring(by_keyboard=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ring(by_keyboard=False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.cells.index(0, 0))
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._ring(by_keyboard=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring(by_keyboard=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The corner above the row heads is paper, not a button."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QAbstractButton):
            QPainter(watched).fillRect(watched.rect(), self._theme.color(Role.SHEET))
            return True
        return super().eventFilter(watched, event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()  # the page scrolls, not the table
            return False
        return super().viewportEvent(event)

    def cell_center(self, row: int, column: int) -> QPoint:
        """The middle of a cell in the viewport, for who presses it."""
        return self.visualRect(self.cells.index(row, column)).center()

    def go_along(self, by: int) -> None:
        """Frame the next or previous cell of the row, around its end."""
        here = self.currentIndex()
        self._frame(max(0, here.row()), (max(0, here.column()) + by) % len(self._targets))

    def go_down(self) -> None:
        """Frame the first cell of the next row, after the last one the first."""
        self._frame((max(0, self.currentIndex().row()) + 1) % len(self._sources), 0)

    def _frame(self, row: int, column: int) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self.setCurrentIndex(self.cells.index(row, column))
        self._ring(by_keyboard=True)

    def _ring(self, *, by_keyboard: bool) -> None:
        self._by_keyboard = by_keyboard
        here = self.currentIndex()
        self._bubbles.ringed = (here.row(), here.column()) if by_keyboard and here.isValid() else None
        self.viewport().update()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.pressed_cell.emit(index.row(), index.column())

    @Slot()
    def _restyle(self) -> None:
        here, filled = self.currentIndex(), self.cells.filled
        self._make()
        self.cells.show_filled(filled)
        if here.isValid():
            self.setCurrentIndex(self.cells.index(here.row(), here.column()))
        self._lay_out()
        self.updateGeometry()

    def _make(self) -> None:
        """Cells and heads in the present fonts and colors."""
        rows = Heads(self._theme, self._media, self._sources, TextUse.BODY, self._language)
        columns = Heads(self._theme, self._media, self._targets, TextUse.UI_STRONG, self._language, centered=True)
        self.cells = MatchCells(rows, columns)
        self._bubbles = _Bubbles(self._theme, self.cells, self._sources)
        self.setModel(self.cells)
        self.setItemDelegate(self._bubbles)
        self.setVerticalHeader(_HeadView(self._theme, rows, Qt.Orientation.Vertical))
        self.setHorizontalHeader(_HeadView(self._theme, columns, _ACROSS))
