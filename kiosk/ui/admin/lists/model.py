"""Rows of words as a table's model: sorted here, and written as a file that no spreadsheet runs."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.exam.room_sheet import sheet
from kiosk.exam.seat_order import seat_order
from kiosk.ui.tokens import Role

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_NO_INDEX = QModelIndex()


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """A column: what it is called, and how wide it is in px at 100 %."""

    words: str
    width: int = 120
    stretches: bool = False
    is_number: bool = False


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A line: its cells, and a sign before the first of them."""

    key: str
    cells: tuple[str, ...]
    icon: str = ""
    role: Role = Role.INK2
    stands_out: bool = False
    """Whether somebody has to do something about it."""


class ListModel(QAbstractTableModel):
    """Shows what it is told, in the order in which it is told, until somebody sorts by a column."""

    def __init__(self, heads: Sequence[Head], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads = tuple(heads)
        self._told: tuple[Row, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self.sorted: tuple[int, bool] = (-1, False)
        """Column and whether it falls; -1: as it was told."""

    def show(self, rows: Sequence[Row]) -> None:
        """Show these; the same ones again change nothing."""
        if tuple(rows) == self._told:
            return
        self._told = tuple(rows)
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is as it was told."""
        self.sorted = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        column, falls = self.sorted
        rows = self._told
        if column >= 0:
            rows = tuple(sorted(rows, key=lambda row: seat_order(row.cells[column].casefold()), reverse=falls))
        self.rows = rows
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return where a line is; -1 where it is not."""
        return next((at for at, row in enumerate(self.rows) if row.key == key), -1)

    def as_sheet(self) -> str:
        """Return the list as it is looked at, as CSV."""
        return sheet([head.words for head in self.heads], [row.cells for row in self.rows])

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        return row.cells[index.column()] if role in shown else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self.heads[section].words
