"""The room's table: painted cells in rows of one height, so that five thousand of them scroll like twenty."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
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

from kiosk.exam.attention import Attention
from kiosk.flow.room.book import Shown
from kiosk.ui.admin.room import columns, texts
from kiosk.ui.admin.room.columns import Column
from kiosk.ui.admin.room.model import SHOWN, RoomModel
from kiosk.ui.theme import Room, Theme
from kiosk.ui.tokens import Role, TextUse, ThemeName
from kiosk.ui.widgets.paint import CONTROL_EDGE, box, hairline, line_of_text, mirrored_rect

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD = 36, 34
PAD = 7
BAR = 44
_SELECTED = QStyle.StateFlag.State_Selected


class RoomDelegate(QStyledItemDelegate):
    """Paints one cell; words come from the model, so that a reader hears what is seen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.restyle()
        theme.changed.connect(self.restyle)

    @Slot()
    def restyle(self) -> None:
        """Ask for fonts once, not for every cell."""
        font = self._theme.font
        self._plain = font(TextUse.UI, tabular=True)
        self._strong = font(TextUse.UI_STRONG, tabular=True)
        self._small = font(TextUse.SMALL, weight=600)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(60, self._theme.grown(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = index.data(SHOWN)
        if not isinstance(shown, Shown):
            return
        painter.save()
        rect: QRect = option.rect
        column = Column(index.column())
        is_mirrored = self._theme.is_mirrored
        self._ground(painter, rect, shown, column, is_chosen=bool(option.state & _SELECTED))
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        words = str(index.data())
        if column is Column.SLOT and shown.line.slot is not None:
            self._chip(painter, inner, shown, words)
        elif column is Column.ANSWERED and shown.line.attempt is not None:
            self._progress(painter, inner, shown, words)
        elif column is Column.STATION:
            self._station(painter, inner, shown, words)
        else:
            is_strong = column is Column.SEAT
            ink = self._ink(shown, column, words)
            font = self._strong if is_strong else self._plain
            align = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
            if column is Column.UNSENT:
                align = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
            line_of_text(painter, inner, words, font=font, color=self._theme.color(ink), align=align)
        painter.restore()

    def _ink(self, shown: Shown, column: Column, words: str) -> Role:
        if words == texts.DASH:
            return Role.INK2
        is_figure = column in (Column.LEFT, Column.ANSWERED, Column.UNSENT)
        is_old = shown.line.is_running and is_figure and not shown.line.is_live
        return Role.INK2 if is_old else Role.INK

    def _ground(self, painter: QPainter, rect: QRect, shown: Shown, column: Column, *, is_chosen: bool) -> None:
        color = self._theme.color
        needs = shown.seen.attention
        ground = Role.TINT if is_chosen else Role.INSET if needs is not Attention.FINE else Role.SHEET
        painter.fillRect(rect, color(ground))
        bottom = rect.bottomLeft(), rect.bottomRight()
        hairline(painter, bottom[0].toPointF(), bottom[1].toPointF(), color(Role.LINE))
        if column is Column.SEAT and needs is not Attention.FINE:
            width = 4 if needs is Attention.NOW else 2
            bar = mirrored_rect(QRect(rect.x(), rect.y(), width, rect.height()), rect, mirrored=self._theme.is_mirrored)
            painter.fillRect(bar, color(Role.ALERT if needs is Attention.NOW else Role.EDGE))

    def _chip(self, painter: QPainter, rect: QRect, shown: Shown, words: str) -> None:
        if shown.line.slot is None:
            return
        sign, color, theme = texts.SLOTS[shown.line.slot], self._theme.color, self._theme
        height = theme.grown(24, TextUse.SMALL)
        painter.setFont(self._small)
        side = theme.icon_px(16)
        width = min(rect.width() + 6, painter.fontMetrics().horizontalAdvance(words) + side + 20)
        chip = QRect(rect.x(), rect.y() + (rect.height() - height) // 2, width, height)
        chip = mirrored_rect(chip, rect, mirrored=theme.is_mirrored)
        edge = color(sign.role) if theme.name is ThemeName.CONTRAST else None
        radius = theme.tokens.radius.chip
        box(painter, QRectF(chip), radius=radius, ground=color(sign.role.ground), edge=edge, width=CONTROL_EDGE)
        icon = mirrored_rect(QRect(chip.x() + 7, chip.y(), side, height), chip, mirrored=theme.is_mirrored)
        theme.paint_icon_in(painter, icon, sign.icon, sign.role, size=16)
        text = QRect(chip.x() + side + 12, chip.y(), width - side - 18, height)
        text = mirrored_rect(text, chip, mirrored=theme.is_mirrored)
        align = Qt.AlignmentFlag.AlignRight if theme.is_mirrored else Qt.AlignmentFlag.AlignLeft
        line_of_text(painter, text, words, font=self._small, color=color(sign.role), align=align)

    def _progress(self, painter: QPainter, rect: QRect, shown: Shown, words: str) -> None:
        theme, line = self._theme, shown.line
        bar = QRect(rect.x(), rect.y() + rect.height() // 2 - 3, BAR, 6)
        share = min(1.0, line.answered / line.items) if line.items else 0.0
        filled = QRect(bar.x(), bar.y(), round(BAR * share), 6)
        for part, role in ((bar, Role.LINE), (filled, Role.INK2)):
            placed = mirrored_rect(part, rect, mirrored=theme.is_mirrored)
            box(painter, QRectF(placed), radius=3, ground=theme.color(role), edge=None)
        text = mirrored_rect(rect.adjusted(BAR + 6, 0, 0, 0), rect, mirrored=theme.is_mirrored)
        align = Qt.AlignmentFlag.AlignLeft if theme.is_mirrored else Qt.AlignmentFlag.AlignRight
        ink = theme.color(self._ink(shown, Column.ANSWERED, words))
        line_of_text(painter, text, words, font=self._plain, color=ink, align=align)

    def _station(self, painter: QPainter, rect: QRect, shown: Shown, words: str) -> None:
        theme, icon = self._theme, texts.TROUBLES[shown.seen.trouble]
        ink = Role.INK if icon else Role.INK2
        if icon:
            side = theme.icon_px(16)
            place = mirrored_rect(QRect(rect.x(), rect.y(), side, rect.height()), rect, mirrored=theme.is_mirrored)
            theme.paint_icon_in(painter, place, icon, Role.INK, size=16)
            rect = mirrored_rect(rect.adjusted(side + 6, 0, 0, 0), rect, mirrored=theme.is_mirrored)
        font = self._small if icon else self._plain
        align = Qt.AlignmentFlag.AlignRight if theme.is_mirrored else Qt.AlignmentFlag.AlignLeft
        line_of_text(painter, rect, words, font=font, color=theme.color(ink), align=align)


class RoomHead(QHeaderView):
    """The heads of the columns; a press sorts, a third one brings back what needs somebody."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sorted: tuple[int, bool] = (-1, False)
        theme.changed.connect(self.restyle)
        self.restyle()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = self._theme
        painter.save()
        painter.fillRect(rect, theme.color(Role.SHEET))
        line = rect.bottomLeft().toPointF(), rect.bottomRight().toPointF()
        hairline(painter, *line, theme.color(Role.LINE))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        is_end = (section == Column.UNSENT) != theme.is_mirrored
        align = Qt.AlignmentFlag.AlignRight if is_end else Qt.AlignmentFlag.AlignLeft
        ink = theme.color(Role.INK if section == self.sorted[0] else Role.INK2)
        if section == self.sorted[0]:
            words = f"{words} {'↓' if self.sorted[1] else '↑'}"
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        line_of_text(painter, inner, words, font=theme.font(TextUse.SMALL, weight=600), color=ink, align=align)
        painter.restore()

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.grown(HEAD, TextUse.SMALL))

    @Slot()
    def restyle(self) -> None:
        """Grow with the text."""
        self.setFixedHeight(self._theme.grown(HEAD, TextUse.SMALL))
        self.viewport().update()


class RoomTable(QTableView):
    """Shows the model; `opened` names the line that somebody wants to see."""

    opened = Signal(str)
    picked = Signal(str)
    """The line that is chosen; nothing when none is."""

    def __init__(self, theme: Theme, model: RoomModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model, self._kept = theme, model, ""
        self.setObjectName("room_table")
        self.setAccessibleName(self.tr("Room"))
        self.head = RoomHead(theme, self)
        self.setHorizontalHeader(self.head)
        self.setModel(model)
        self._delegate = RoomDelegate(theme, self)
        self.setItemDelegate(self._delegate)
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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.head.sectionClicked.connect(self._on_head)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_activated)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._come_back)
        theme.watch_focus(self, radius=theme.tokens.radius.sheet)
        theme.changed.connect(self.restyle)
        self.restyle()

    @Slot()
    def restyle(self) -> None:
        """Grow with the text."""
        self.verticalHeader().setDefaultSectionSize(self._theme.grown(ROW))
        grown = self._theme.text_px(TextUse.UI) / self._theme.tokens.faces[TextUse.UI].px
        for column, width in columns.WIDTHS.items():
            self.setColumnWidth(column, round(width * grown))
        if self._theme.room is Room.WIDE:
            self.setColumnWidth(Column.CANDIDATE, round(columns.WIDE_NAME * grown))

    def choose(self, key: str) -> None:
        """Let a line be the chosen one, and seen."""
        row = self._model.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))
            self.scrollTo(self._model.index(row, 0))

    @property
    def chosen(self) -> str:
        """The chosen line."""
        index = self.currentIndex()
        return self._model.key_at(index.row()) if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.opened.emit(self.chosen)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, typed: str) -> None:
        """Typing a seat goes to it."""
        wanted = typed.casefold()
        for row in range(self._model.rowCount()):
            if str(self._model.index(row, Column.SEAT).data()).casefold() == wanted:
                self.setCurrentIndex(self._model.index(row, 0))
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color(Role.SHEET))
        painter.end()
        super().paintEvent(event)

    @Slot()
    def tick(self) -> None:
        """A second passed: ages are older."""
        self.viewport().update()

    @Slot(int)
    def _on_head(self, section: int) -> None:
        self.head.sorted = column, falls = _next(section, self.head.sorted)
        self._model.sort(column, Qt.SortOrder.DescendingOrder if falls else Qt.SortOrder.AscendingOrder)
        self.head.viewport().update()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        key = self._model.key_at(index.row())
        if key:
            self.opened.emit(key)

    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.picked.emit(self._model.key_at(current.row()) if current.isValid() else "")

    @Slot()
    def _keep(self) -> None:
        self._kept = self.chosen or self._kept

    @Slot()
    def _come_back(self) -> None:
        row = self._model.row_of(self._kept)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))


def _next(section: int, now: tuple[int, bool]) -> tuple[int, bool]:
    """Return by what is sorted after a press: rising, falling, then what needs somebody first."""
    if now[0] != section:
        return section, False
    return (-1, False) if now[1] else (section, True)
