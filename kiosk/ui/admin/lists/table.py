"""A list of a panel: painted cells in rows of one height; a press on a head sorts, Enter opens."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kiosk.ui.admin.lists.model import ROW, Index, ListModel, Row
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.paint import hairline, line_of_text, mirrored_rect

HEIGHT, HEAD = 36, 34
PAD, BAR = 10, 4
_SELECTED = QStyle.StateFlag.State_Selected
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def _along(*, is_number: bool, mirrored: bool) -> Qt.AlignmentFlag:
    return _RIGHT if is_number != mirrored else _LEFT


class ListDelegate(QStyledItemDelegate):
    """Paints one cell; words come from the model, so that a reader hears what is seen."""

    def __init__(self, theme: Theme, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(60, self._theme.grown(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = index.data(ROW), self._theme
        if not isinstance(row, Row):
            return
        painter.save()
        rect: QRect = option.rect
        is_chosen = bool(option.state & _SELECTED)
        ground = Role.TINT if is_chosen else Role.INSET if row.stands_out else Role.SHEET
        painter.fillRect(rect, theme.color(ground))
        hairline(painter, rect.bottomLeft().toPointF(), rect.bottomRight().toPointF(), theme.color(Role.LINE))
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        if index.column() == 0:
            inner = self._sign(painter, rect, inner, row)
        head = self._model.heads[index.column()]
        font = theme.font(TextUse.UI_STRONG if index.column() == 0 else TextUse.UI, tabular=True)
        ink = theme.color(Role.INK if index.column() < 2 or row.stands_out else Role.INK2)
        align = _along(is_number=head.is_number, mirrored=theme.is_mirrored)
        line_of_text(painter, inner, str(index.data()), font=font, color=ink, align=align)
        painter.restore()

    def _sign(self, painter: QPainter, rect: QRect, inner: QRect, row: Row) -> QRect:
        """Paint what stands before the first cell, and return the room behind it."""
        theme = self._theme
        mirrored = theme.is_mirrored
        if row.stands_out:
            bar = mirrored_rect(QRect(rect.x(), rect.y(), BAR, rect.height()), rect, mirrored=mirrored)
            painter.fillRect(bar, theme.color(Role.ALERT))
        if not row.icon:
            return inner
        side = theme.icon_px(16)
        place = mirrored_rect(QRect(inner.x(), inner.y(), side, inner.height()), inner, mirrored=mirrored)
        theme.paint_icon_in(painter, place, row.icon, row.role, size=16)
        return mirrored_rect(inner.adjusted(side + 8, 0, 0, 0), inner, mirrored=mirrored)


class ListHead(QHeaderView):
    """The heads of the columns; a press sorts, a third one brings the first order back."""

    def __init__(self, theme: Theme, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._model = theme, model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.sectionClicked.connect(self._on_clicked)
        theme.changed.connect(self.restyle)
        self.restyle()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = self._theme
        painter.save()
        painter.fillRect(rect, theme.color(Role.SHEET))
        hairline(painter, rect.bottomLeft().toPointF(), rect.bottomRight().toPointF(), theme.color(Role.LINE))
        head = self._model.heads[section]
        column, falls = self._model.sorted
        words = f"{head.words} {'↓' if falls else '↑'}" if section == column else head.words
        ink = theme.color(Role.INK if section == column else Role.INK2)
        align = _along(is_number=head.is_number, mirrored=theme.is_mirrored)
        font = theme.font(TextUse.SMALL, weight=600)
        line_of_text(painter, rect.adjusted(PAD, 0, -PAD, 0), words, font=font, color=ink, align=align)
        painter.restore()

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.grown(HEAD, TextUse.SMALL))

    @Slot()
    def restyle(self) -> None:
        """Grow with the text."""
        self.setFixedHeight(self._theme.grown(HEAD, TextUse.SMALL))
        self.viewport().update()

    @Slot(int)
    def _on_clicked(self, section: int) -> None:
        column, falls = self._model.sorted
        if column != section:
            self._model.sort(section)
        elif not falls:
            self._model.sort(section, Qt.SortOrder.DescendingOrder)
        else:
            self._model.sort(-1)
        self.viewport().update()


class ListTable(QTableView):
    """Shows the model; `opened` names the line that somebody wants to see, `picked` the one that is chosen."""

    opened = Signal(str)
    picked = Signal(str)

    def __init__(self, theme: Theme, model: ListModel, *, name: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model, self._kept = theme, model, ""
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.head = ListHead(theme, model, self)
        self.setHorizontalHeader(self.head)
        self.setModel(model)
        self.setItemDelegate(ListDelegate(theme, model, self))
        self._behave()
        self.activated.connect(self._on_activated)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._come_back)
        theme.watch_focus(self, radius=theme.tokens.radius.sheet)
        theme.changed.connect(self.restyle)
        self.restyle()

    def _behave(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        for at, head in enumerate(self._model.heads):
            way = QHeaderView.ResizeMode.Stretch if head.stretches else QHeaderView.ResizeMode.Interactive
            self.head.setSectionResizeMode(at, way)

    @Slot()
    def restyle(self) -> None:
        """Grow with the text."""
        self.verticalHeader().setDefaultSectionSize(self._theme.grown(HEIGHT))
        grown = self._theme.text_px(TextUse.UI) / self._theme.tokens.faces[TextUse.UI].px
        for at, head in enumerate(self._model.heads):
            self.setColumnWidth(at, round(head.width * grown))

    @property
    def chosen(self) -> str:
        """The key of the chosen line; nothing when none is."""
        index = self.currentIndex()
        return self._model.rows[index.row()].key if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.opened.emit(self.chosen)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color(Role.SHEET))
        painter.end()
        super().paintEvent(event)

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        if self.chosen:
            self.opened.emit(self.chosen)

    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.picked.emit(self.chosen)

    @Slot()
    def _keep(self) -> None:
        self._kept = self.chosen

    @Slot()
    def _come_back(self) -> None:
        row = self._model.row_of(self._kept)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))
