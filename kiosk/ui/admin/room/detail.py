"""The page of one candidate, or one seat: who and how, what was decided, and what can be done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.flow.room.book import Shown
from kiosk.flow.room.staff import Person
from kiosk.ui.admin.room.day import Day
from kiosk.ui.admin.room.doing import Doing
from kiosk.ui.admin.room.who import Who
from kiosk.ui.theme import Room, Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label, ShortLabel
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel

_ONE_BELOW_THE_OTHER = ((1, 0), (2, 0), (0, 0))
_PLACES = {
    Room.WIDE: ((0, 0), (0, 1), (0, 2)),
    Room.USUAL: ((0, 0), (0, 1), (0, 2)),
    Room.FOLDED: ((0, 0), (1, 0), (0, 1)),
}
"""Row and column of who, what was decided, and what can be done."""


class Detail(QWidget):
    """Shows a line of the room; the table stays as it was below it."""

    left = Signal()
    moved = Signal(int)
    """To the line so many places further down the table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.key = ""
        """Which line it is; nothing while it is none."""
        self.setObjectName("room_detail")
        self.back = Button(theme, self.tr("Room"), kind=Kind.QUIET, icon="arrow-left", name="detail_back")
        self._where = Label(theme, use=TextUse.UI_STRONG, name="detail_where")
        keys = ShortLabel(theme, self.tr("Previous and next: Alt and the arrows"), use=TextUse.SMALL, ink=Role.INK2)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self._where, 1)
        head.addWidget(keys)
        self.who, self.doing = Who(theme), Doing(theme)
        self.day = Day(theme)
        self._day = Panel(theme, padding=18, name="day")
        self._day.body.addWidget(Label(theme, self.tr("What was decided"), use=TextUse.UI_STRONG))
        scroll = ScrollColumn(theme, ground=Role.SHEET)
        scroll.body.addWidget(self.day)
        self._day.body.addWidget(scroll, 1)
        self._columns = QGridLayout()
        self._columns.setSpacing(14)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 8, 14, 14)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addLayout(self._columns, 1)
        self.back.clicked.connect(self.left)
        for pressed, step in ((QKeySequence("Alt+Up"), self._on_up), (QKeySequence("Alt+Down"), self._on_down)):
            QShortcut(pressed, self, step)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._on_escape)
        theme.changed.connect(self._arrange)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """Three columns where there is room, else two, else one below the other."""
        while self._columns.count():
            self._columns.takeAt(0)
        at = _PLACES.get(self._theme.room, _ONE_BELOW_THE_OTHER)
        for panel, (row, column) in zip((self.who, self._day, self.doing), at, strict=True):
            rows = 2 if self._theme.room is Room.FOLDED and panel is self.doing else 1
            self._columns.addWidget(panel, row, column, rows, 1)
        is_wide = self._theme.room in (Room.WIDE, Room.USUAL)
        for column, stretch in enumerate((5, 6, 6) if is_wide else (1, 1, 0)):
            self._columns.setColumnStretch(column, stretch)

    def show_line(self, shown: Shown, person: Person | None, *, now_ms: int, zone: str) -> None:
        """Show a line."""
        line, is_other = shown.line, self.key != shown.line.key
        self.key = line.key
        self._where.setText(tr("Seat {seat}").format(seat=line.seat) if line.seat else tr("No seat yet"))
        if is_other:
            self.who.face.show_face(None)
        self.who.show_line(shown, now_ms=now_ms, zone=zone)
        self.doing.show_line(shown, person, is_other=is_other)

    def forget(self) -> None:
        """Show nobody any more."""
        self.key = ""
        self.who.face.show_face(None)
        self.doing.close_form()

    @Slot()
    def _on_escape(self) -> None:
        if self.doing.form is None:
            self.left.emit()
        else:
            self.doing.close_form()

    @Slot()
    def _on_up(self) -> None:
        self.moved.emit(-1)

    @Slot()
    def _on_down(self) -> None:
        self.moved.emit(1)
