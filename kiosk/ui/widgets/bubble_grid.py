"""The bubbles of all questions in a grid: one list to a reader, one Tab stop to a keyboard."""

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from kiosk.exam.overview import Cell, Mark, Overview
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.widgets.bubble import SIZE, paint_bubble
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box

COLUMNS = 5
CELL = 44
_Index = QModelIndex | QPersistentModelIndex


class Questions(QAbstractListModel):
    """The cells of an overview, as a list a view can show and a reader can walk."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cells: tuple[Cell, ...] = ()

    def show_cells(self, cells: tuple[Cell, ...]) -> None:
        """Take new cells; only those that changed are painted again."""
        if [c.item for c in cells] != [c.item for c in self._cells]:
            self.beginResetModel()
            self._cells = cells
            self.endResetModel()
            return
        changed = [at for at, (new, old) in enumerate(zip(cells, self._cells, strict=True)) if new != old]
        self._cells = cells
        for at in changed:
            index = self.index(at)
            self.dataChanged.emit(index, index)

    def cell(self, row: int) -> Cell:
        """The cell of a row."""
        return self._cells[row]

    def row_of(self, number: int) -> int:
        """The row of a question number, -1 if there is none."""
        return next((at for at, cell in enumerate(self._cells) if cell.number == number), -1)

    @property
    def current_row(self) -> int:
        """The row of the question that is shown, -1 if none is."""
        return next((at for at, cell in enumerate(self._cells) if cell.is_current), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default; it is immutable
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        cell = self._cells[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._theme.digits(cell.number)
            case Qt.ItemDataRole.AccessibleTextRole:
                pattern = self.tr("Question {number}, {state}")
                return pattern.format(number=self._theme.digits(cell.number), state=word_of(cell.state).lower())
            case _:
                return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        usable = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return usable | Qt.ItemFlag.ItemIsEnabled if self._cells[index.row()].is_reachable else usable


def word_of(state: Mark) -> str:
    """The state in words."""
    say = QCoreApplication.translate
    match state:
        case Mark.ANSWERED:
            return say("Mark", "Answered")
        case Mark.ANSWERED_MARKED:
            return say("Mark", "Answered and marked")
        case Mark.NOT_ANSWERED:
            return say("Mark", "Not answered")
        case Mark.MARKED:
            return say("Mark", "Marked")
        case Mark.NOT_VISITED:
            return say("Mark", "Not visited")


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, ground: Role) -> None:
        super().__init__()
        self._theme, self._ground = theme, ground

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, Questions):
            return
        cell, rect = model.cell(index.row()), QRectF(option.rect)
        factor = self._theme.chrome_factor
        painter.save()
        center = rect.center()
        if cell.is_current:
            side = (SIZE + 9) * factor
            frame = QRectF(center.x() - side / 2, center.y() - side / 2, side, side)
            color = self._theme.color
            box(painter, frame, radius=11, ground=color(Role.TINT), edge=color(Role.ACCENT), width=CHOSEN_EDGE)
        if not cell.is_reachable and not cell.is_current:
            painter.setOpacity(0.75)
        paint_bubble(
            painter,
            self._theme,
            center,
            cell.state,
            text=self._theme.digits(cell.number),
            size=SIZE * factor,
            ground=Role.TINT if cell.is_current else self._ground,
            mirrored=self._theme.is_mirrored,
        )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 -- Qt's signature
        side = round(CELL * self._theme.chrome_factor)
        return QSize(side, side)


class BubbleGrid(QListView):
    """One Tab stop; arrows move, Enter goes, typing a number goes."""

    gone_to = Signal(str)

    def __init__(self, theme: Theme, *, ground: Role = Role.DESK, fills: bool = False) -> None:
        super().__init__()
        self._theme, self._fills, self._typed = theme, fills, ""
        self._shown_row = -1
        self._whole: Overview | None = None
        self.setObjectName("question_grid")
        self.setAccessibleName(self.tr("Questions"))
        self.questions = Questions(theme)
        self._painter = _Painter(theme, ground)
        self.setModel(self.questions)
        self.setItemDelegate(self._painter)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragEnabled(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        theme.watch_focus(self, radius=8)
        theme.changed.connect(self._restyle)
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_clicked)

    def show_overview(self, overview: Overview, *, whole: Overview | None = None) -> None:
        """Show all cells; the current one is scrolled to. Numbers of the `whole` palette can be typed."""
        self._whole = overview if whole is None else whole
        self.questions.show_cells(overview.cells)
        row = self.questions.current_row
        if row >= 0 and row != self._shown_row:
            self._shown_row = row
            index = self.questions.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self._restyle()
            self.doItemsLayout()
            self.scrollTo(index)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_typed_or_current()
            return
        digit = event.text()
        if len(digit) == 1 and digit.isdecimal():
            self._type(str(int(digit)))
            return
        self._typed = ""
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(key)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(round(236 * self._theme.chrome_factor), self.height_for(self.width()))

    def height_for(self, width: int) -> int:
        """Height that shows every bubble at a width."""
        columns = self._columns(width)
        rows = -(-self.questions.rowCount() // columns)
        return rows * self._cell_height() + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus() or not self.currentIndex().isValid() or self._theme.focus.ringed() is not self:
            return
        rect = QRectF(self.visualRect(self.currentIndex())).adjusted(1, 1, -1, -1)
        painter = QPainter(self.viewport())
        box(painter, rect, radius=8, ground=None, edge=self._theme.color(Role.FOCUS), width=CHOSEN_EDGE)

    def _type(self, digit: str) -> None:
        """Digits gather into a number: the bubble is found at once, Enter goes there, in another section too."""
        number = int(self._typed + digit)
        if self._find(number) is None:
            number = int(digit)
        self._typed = str(number)
        row = self.questions.row_of(number)
        if row >= 0:
            self.selectionModel().setCurrentIndex(self.questions.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)

    def _find(self, number: int) -> Cell | None:
        cells = () if self._whole is None else self._whole.cells
        return next((cell for cell in cells if cell.number == number), None)

    def _move(self, key: int) -> None:
        step = {
            Qt.Key.Key_Left: 1 if self._theme.is_mirrored else -1,
            Qt.Key.Key_Right: -1 if self._theme.is_mirrored else 1,
            Qt.Key.Key_Up: -self._columns(self.width()),
            Qt.Key.Key_Down: self._columns(self.width()),
        }[Qt.Key(key)]
        row = max(self.currentIndex().row(), 0) + step
        if 0 <= row < self.questions.rowCount():
            index = self.questions.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
            self.viewport().update()

    def _go_typed_or_current(self) -> None:
        typed, self._typed = self._typed, ""
        cell = self._find(int(typed)) if typed else None
        if cell is None or self.questions.row_of(cell.number) >= 0:
            self._on_clicked(self.currentIndex())
        elif cell.is_reachable:
            self.gone_to.emit(cell.item)

    def _columns(self, width: int) -> int:
        side = CELL * self._theme.chrome_factor
        return max(1, int((width - 2) / (side + 2))) if self._fills else COLUMNS

    def _cell_height(self) -> int:
        return round((CELL + 0.5) * self._theme.chrome_factor)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.isValid() and self.questions.cell(index.row()).is_reachable:
            self.gone_to.emit(self.questions.cell(index.row()).item)

    @Slot()
    def _restyle(self) -> None:
        fits = self.height_for(self.width()) <= self.height()
        policies = Qt.ScrollBarPolicy  # a list in icon mode asks for its bar a row too early
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if fits else policies.ScrollBarAsNeeded)
        width = max(1, self.viewport().width() - 1)
        self.setGridSize(QSize(width // self._columns(width), self._cell_height()))
        self.viewport().update()
