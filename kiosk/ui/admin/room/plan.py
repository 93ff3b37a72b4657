"""The room as a map: a tile a seat, which fills as questions are answered; trouble stands out by shape and number.

A map does not turn round in languages that run from right to left: the room does not either.
"""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.exam.attention import Attention
from kiosk.exam.seat_order import seat_order
from kiosk.flow.room.book import Shown
from kiosk.ui.admin.room import columns, texts
from kiosk.ui.admin.room.columns import Column
from kiosk.ui.admin.room.model import SHOWN, RoomModel
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse, ThemeName
from kiosk.ui.widgets.paint import box
from sync.protocol.slots import SlotState

Index = QModelIndex | QPersistentModelIndex
TILE, GAP = QSize(20, 18), 3
_NO_INDEX = QModelIndex()


class PlanModel(QAbstractListModel):
    """One tile a seat of the session that is looked at, in the order of their names."""

    def __init__(self, room: RoomModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._keys: list[str] = []
        room.counted.connect(self.read)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = self._room.line(self._keys[index.row()]) if index.row() < len(self._keys) else None
        if shown is None:
            return None
        if role == SHOWN:
            return shown
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.line.seat
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            names = columns.heads()
            said = (Column.SEAT, Column.CANDIDATE, Column.SLOT, Column.ANSWERED, Column.STATION)
            told = ((names[column], columns.words(shown, column, self._room.now_ms)) for column in said)
            return "\n".join(f"{name}: {words}" for name, words in told if words not in ("", texts.DASH))
        return None

    def key_at(self, row: int) -> str:
        """Return whose tile it is."""
        return self._keys[row] if 0 <= row < len(self._keys) else ""

    @Slot()
    def read(self) -> None:
        """See what the room is now: the same tiles are painted anew, other ones are laid out anew."""
        keys = self._seats()
        if keys == self._keys:
            if keys:
                self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))
            return
        self.beginResetModel()
        self._keys = keys
        self.endResetModel()

    def _seats(self) -> list[str]:
        best: dict[str, Shown] = {}
        for shown in self._room.scope():
            if shown.line.seat and _counts_more(shown, best.get(shown.line.seat)):
                best[shown.line.seat] = shown
        return [best[seat].line.key for seat in sorted(best, key=seat_order)]


def _counts_more(shown: Shown, other: Shown | None) -> bool:
    """Whether a seat shows this line rather than the other one: who runs, then who is still to come."""
    if other is None:
        return True
    rank = [SlotState.NO_SLOT, SlotState.CONSUMED, SlotState.AVAILABLE, SlotState.ATTEMPTING]
    one, two = (-1 if s.line.slot is None else rank.index(s.line.slot) for s in (shown, other))
    return one > two


class TileDelegate(QStyledItemDelegate):
    """Paints one seat."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return TILE + QSize(GAP, GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = index.data(SHOWN)
        if not isinstance(shown, Shown):
            return
        rect: QRect = option.rect
        tile = QRect(rect.topLeft(), TILE)
        painter.save()
        if shown.seen.attention is Attention.NOW:
            self._alert(painter, rect.adjusted(0, 0, -1, -1), shown)
        else:
            self._slot(painter, tile, shown)
            if shown.seen.attention is Attention.WATCH:
                self._outline(painter, QRectF(tile), Role.INK, 2.0)
        painter.restore()

    def _alert(self, painter: QPainter, rect: QRect, shown: Shown) -> None:
        color = self._theme.color
        box(painter, QRectF(rect), radius=4, ground=color(Role.ALERT), edge=None)
        painter.setFont(self._theme.font(TextUse.MICRO, weight=700))
        painter.setPen(color(Role.ON_ALERT))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), shown.line.seat[-3:])

    def _slot(self, painter: QPainter, tile: QRect, shown: Shown) -> None:
        color, line = self._theme.color, shown.line
        match line.slot:
            case SlotState.ATTEMPTING:
                share = min(1.0, line.answered / line.items) if line.items else 0.0
                box(
                    painter,
                    QRectF(tile),
                    radius=4,
                    ground=color(Role.BLUE_T),
                    edge=color(Role.BLUE) if self._theme.name is ThemeName.CONTRAST else None,
                )
                filled = QRectF(tile).adjusted(1, 1 + (tile.height() - 2) * (1 - share), -1, -1)
                if self._theme.name is not ThemeName.CONTRAST:
                    painter.setOpacity(0.6)  # a good room is pale
                box(painter, filled, radius=2, ground=color(Role.BLUE), edge=None)
                painter.setOpacity(1.0)
            case SlotState.CONSUMED:
                box(painter, QRectF(tile), radius=4, ground=color(Role.ORANGE), edge=None)
                self._theme.paint_icon_in(painter, tile, "lock", Role.SHEET, size=12)
            case SlotState.AVAILABLE:
                self._outline(painter, QRectF(tile), Role.GREEN, 1.5)
                self._theme.paint_icon_in(painter, tile, "check", Role.GREEN, size=12)
            case SlotState.NO_SLOT:
                self._outline(painter, QRectF(tile), Role.RED, 1.5, Qt.PenStyle.DashLine)
                self._theme.paint_icon_in(painter, tile, "x", Role.RED, size=12)
            case None:
                self._outline(painter, QRectF(tile), Role.LINE, 1.0)

    def _outline(
        self, painter: QPainter, rect: QRectF, role: Role, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(role), width, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), 4, 4)


class SeatPlan(QListView):
    """Every seat; arrows go from one to the next, Enter opens it."""

    opened = Signal(str)

    def __init__(self, theme: Theme, room: RoomModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = PlanModel(room, self)
        self.setObjectName("seat_plan")
        self.setAccessibleName(self.tr("Seats"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setModel(self._plan)
        self.setItemDelegate(TileDelegate(theme, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(TILE + QSize(GAP, GAP))
        self.setSelectionRectVisible(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)
        self.activated.connect(self._on_opened)
        self.clicked.connect(self._on_opened)

    @property
    def plan(self) -> PlanModel:
        """What it shows."""
        return self._plan

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() is QEvent.Type.LayoutDirectionChange
            and self.layoutDirection() != Qt.LayoutDirection.LeftToRight
        ):
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        key = self._plan.key_at(index.row())
        if key:
            self.opened.emit(key)

    @Slot()
    def _restyle(self) -> None:
        self.viewport().update()
