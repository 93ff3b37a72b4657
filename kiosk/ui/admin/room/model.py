"""The room as a table's model: lines change in place, what is filtered and how it is sorted is decided here."""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from kiosk.exam.attention import Attention
from kiosk.exam.room_line import Line
from kiosk.exam.room_sheet import sheet
from kiosk.flow.room.book import Shown
from kiosk.ui.admin.room import columns, texts
from kiosk.ui.admin.room.columns import Column, Key, Sorted
from sync.protocol.ids import SessionId
from sync.protocol.slots import SlotState

Index = QModelIndex | QPersistentModelIndex
SHOWN = Qt.ItemDataRole.UserRole
_NO_INDEX = QModelIndex()


class Filter(StrEnum):
    """What is looked at."""

    ALL = "all"
    ATTENTION = "attention"
    ATTEMPTING = "attempting"
    AVAILABLE = "available"
    CONSUMED = "consumed"
    NO_SLOT = "no_slot"


_SLOTS = {
    Filter.ATTEMPTING: SlotState.ATTEMPTING,
    Filter.AVAILABLE: SlotState.AVAILABLE,
    Filter.CONSUMED: SlotState.CONSUMED,
    Filter.NO_SLOT: SlotState.NO_SLOT,
}


class RoomModel(QAbstractTableModel):
    """One row a line; a selected line keeps its place in the eye of whoever selected it."""

    counted = Signal(object)
    """How many lines each filter would show: a mapping of Filter to int."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, Shown] = {}
        self._keys: dict[str, Key] = {}
        self._texts: dict[str, str] = {}
        self._order: list[str] = []
        self._rows: dict[str, int] = {}
        self._sorted = Sorted()
        self._filter = Filter.ALL
        self._session: SessionId | None = None
        self._find = ""
        self.now_ms = 0
        """The server's time, by which ages are told."""

    # --- what the table asks ------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._order):
            return None
        shown = self._lines[self._order[index.row()]]
        if role == SHOWN:
            return shown
        if role == Qt.ItemDataRole.DisplayRole:
            return columns.words(shown, Column(index.column()), self.now_ms)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            head = columns.heads()[Column(index.column())]
            return f"{head}: {columns.words(shown, Column(index.column()), self.now_ms)}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return columns.heads()[Column(section)]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none, what needs somebody stands first."""
        self._sorted = Sorted(None if column < 0 else Column(column), order is Qt.SortOrder.DescendingOrder)
        self._keys = {key: columns.sort_key(shown, self._sorted.column) for key, shown in self._lines.items()}
        self._arrange()

    # --- what is told -------------------------------------------------------------------------------------------------

    def hear(self, changed: Iterable[Shown], gone: Iterable[str]) -> None:
        """Take in lines that are other ones now; rows that stay where they are change in place."""
        is_moved = False
        cells: list[int] = []
        for key in gone:
            if self._lines.pop(key, None) is not None:
                self._keys.pop(key)
                self._texts.pop(key)
                is_moved = True
        for shown in changed:
            key = shown.line.key
            before = self._lines.get(key)
            place = columns.sort_key(shown, self._sorted.column)
            stays = before is not None and self._keys[key] == place and self._stands_alike(before, shown)
            self._lines[key], self._keys[key] = shown, place
            if before is None or before.line.name != shown.line.name or before.line.seat != shown.line.seat:
                self._texts[key] = _text(shown)
            is_moved = is_moved or not stays
            if key in self._rows:
                cells.append(self._rows[key])
        if is_moved:
            self._arrange()
        else:
            for row in cells:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        if is_moved or cells:
            self.counted.emit(self.counts())

    def show_only(
        self, *, what: Filter | None = None, session: SessionId | str | None = "", find: str | None = None
    ) -> None:
        """Look at these only; what is not named stays as it is. A session of None is the whole day."""
        self._filter = self._filter if what is None else what
        self._session = self._session if session == "" else SessionId(session) if session else None
        self._find = self._find if find is None else find.strip().casefold()
        self._arrange()
        self.counted.emit(self.counts())

    # --- what others ask ----------------------------------------------------------------------------------------------

    @property
    def what(self) -> Filter:
        """What is looked at."""
        return self._filter

    @property
    def find(self) -> str:
        """What is looked for."""
        return self._find

    def counts(self) -> dict[Filter, int]:
        """Return how many lines each filter would show."""
        found: Counter[Filter] = Counter()
        by_slot = {slot: what for what, slot in _SLOTS.items()}
        for shown in self.scope():
            found[Filter.ALL] += 1
            found[Filter.ATTENTION] += shown.seen.attention is not Attention.FINE
            if shown.line.slot is not None:
                found[by_slot[shown.line.slot]] += 1
        return {what: found[what] for what in Filter}

    def scope(self) -> list[Shown]:
        """Return the lines of the session that is looked at: its candidates, and the seats that wait for nobody."""
        session = self._session
        people = [
            shown
            for shown in self._lines.values()
            if shown.line.candidate is not None and session in (None, shown.line.session)
        ]
        taken = {shown.line.station for shown in people}
        empty = [
            shown for shown in self._lines.values() if shown.line.candidate is None and shown.line.station not in taken
        ]
        return people + empty

    def line(self, key: str) -> Shown | None:
        """Return a line, looked at or not."""
        return self._lines.get(key)

    def lines(self) -> Iterator[Line]:
        """Give every line, looked at or not."""
        return (shown.line for shown in self._lines.values())

    def row_of(self, key: str) -> int:
        """Return where a line stands; -1 where it does not."""
        return self._rows.get(key, -1)

    def key_at(self, row: int) -> str:
        """Return which line stands there; nothing where none does."""
        return self._order[row] if 0 <= row < len(self._order) else ""

    def urgent(self) -> list[Shown]:
        """Return what needs somebody, the most urgent first."""
        found = [shown for shown in self.scope() if shown.seen.attention is not Attention.FINE]
        return sorted(found, key=lambda shown: columns.sort_key(shown, None))

    # --- arranging ----------------------------------------------------------------------------------------------------

    def _stands_alike(self, before: Shown, shown: Shown) -> bool:
        """Whether a line passes the filters as before, so that the rows are the same ones."""
        one, other = before.line, shown.line
        return (one.slot, one.session, one.station, one.seat, one.name) == (
            other.slot,
            other.session,
            other.station,
            other.seat,
            other.name,
        ) and (before.seen.attention is Attention.FINE) == (shown.seen.attention is Attention.FINE)

    def _wanted(self) -> list[str]:
        slot = _SLOTS.get(self._filter)
        wanted = [
            shown.line.key
            for shown in self.scope()
            if (slot is None or shown.line.slot is slot)
            and (self._filter is not Filter.ATTENTION or shown.seen.attention is not Attention.FINE)
            and (not self._find or self._find in self._texts[shown.line.key])
        ]
        return sorted(wanted, key=self._keys.__getitem__, reverse=self._sorted.is_falling)

    def _arrange(self) -> None:
        order = self._wanted()
        if order == self._order:
            if order:
                self.dataChanged.emit(self.index(0, 0), self.index(len(order) - 1, len(Column) - 1))
            return
        if len(order) == len(self._order) and set(order) == set(self._order):
            self._move(order)
            return
        self.beginResetModel()
        self._take_order(order)
        self.endResetModel()

    def _move(self, order: list[str]) -> None:
        """Let rows change places; whatever points at a line goes with it."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys = [self._order[index.row()] for index in old]
        self._take_order(order)
        moved = [self.index(self._rows[key], index.column()) for key, index in zip(keys, old, strict=True)]
        self.changePersistentIndexList(old, moved)
        self.layoutChanged.emit()

    def _take_order(self, order: list[str]) -> None:
        self._order = order
        self._rows = {key: row for row, key in enumerate(order)}


def _text(shown: Shown) -> str:
    """Return what a line is found by."""
    line = shown.line
    return f"{line.seat}\n{line.name}\n{line.number}".casefold()


def _plain(words: str) -> str:
    return "" if words == texts.DASH else words


def as_sheet(model: RoomModel) -> str:
    """Return what is looked at as CSV, in its order; ages as they are at this moment."""
    names = columns.heads()
    rows = ([_plain(str(model.index(row, column).data())) for column in Column] for row in range(model.rowCount()))
    return sheet([names[column] for column in Column], rows)
