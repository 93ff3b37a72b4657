"""The page of one candidate, or one seat: who and how, what was decided, and what can be done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.flow.room.book import Shown
from kiosk.flow.room.staff import Person
from kiosk.ui.admin.room.around import Look
from kiosk.ui.admin.room.day import Day
from kiosk.ui.admin.room.doing import Doing
from kiosk.ui.admin.room.panes import Panes
from kiosk.ui.admin.room.who import Who
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label, ShortLabel
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel
from sync.protocol.room_rows import CandidateReply


class Detail(QWidget):
    """Shows a line of the room; the table stays as it was below it."""

    left = Signal()
    moved = Signal(int)
    """To the line so many places further down the table."""
    sheet_asked = Signal(str)
    """The day so far, as CSV."""

    def __init__(self, theme: Theme, look: Look) -> None:
        super().__init__()
        self._theme = theme
        self.key, self._zone = "", "UTC"
        """Which line it is; nothing while it is none."""
        self.setObjectName("room_detail")
        self.back = Button(theme, self.tr("Room"), kind=Kind.QUIET, icon="arrow-left", name="detail_back")
        self._where = Label(theme, use=TextUse.UI_STRONG, name="detail_where")
        keys = ShortLabel(theme, self.tr("Previous and next: Alt and the arrows"), use=TextUse.SMALL, ink=Role.INK2)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self._where, 1)
        head.addWidget(keys)
        self.who, self.doing = Who(theme), Doing(theme, look)
        self.day = Day(theme)
        self._day = Panel(theme, padding=18, name="day")
        self._day.body.addWidget(Label(theme, self.tr("The day so far"), use=TextUse.UI_STRONG))
        scroll = ScrollColumn(theme, ground=Role.SHEET)
        scroll.body.addWidget(self.day)
        self._day.body.addWidget(scroll, 1)
        self.said = ShortLabel(theme, use=TextUse.SMALL, ink=Role.INK2, name="day_said")
        self.sheet = Button(theme, self.tr("CSV file"), kind=Kind.QUIET, icon="download", name="day_csv")
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.sheet)
        self._day.body.addLayout(foot)
        panes = ((self.tr("Who"), self.who), (self.tr("Day"), self._day), (self.tr("Actions"), self.doing))
        self._panes = Panes(theme, panes, name="detail_panes")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 8, 14, 14)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self._panes, 1)
        self.back.clicked.connect(self.left)
        self.sheet.clicked.connect(self._on_sheet)
        self.day.back_asked.connect(self.doing.take_back)
        for pressed, step in ((QKeySequence("Alt+Up"), self._on_up), (QKeySequence("Alt+Down"), self._on_down)):
            QShortcut(pressed, self, step)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._on_escape)

    def show_line(self, shown: Shown, person: Person | None, *, now_ms: int, zone: str) -> None:
        """Show a line."""
        line, is_other = shown.line, self.key != shown.line.key
        self.key, self._zone = line.key, zone
        self._where.setText(tr("Seat {seat}").format(seat=line.seat) if line.seat else tr("No seat yet"))
        if is_other:
            self.who.show_faces(None)
            self.who.show_palette(None)
            self.day.forget()
            self.said.setText("")
        self.who.show_line(shown, now_ms=now_ms, zone=zone)
        self.doing.show_line(shown, person, is_other=is_other)
        self.day.show_person(person)

    @Slot(str, object)
    def show_day(self, candidate: str, day: CandidateReply | None) -> None:
        """Show what befell the candidate, and how far they are; what is not known now stays as it was told."""
        if day is not None and candidate == self.key:
            self.day.show_events(day, self._zone)
            self.who.show_palette(day.palette)

    def forget(self) -> None:
        """Show nobody any more."""
        self.key = ""
        self.who.show_faces(None)
        self.day.forget()
        self.doing.close_form()

    def show_kept(self, place: str) -> None:
        """Say where the list is now, or that it is nowhere."""
        words = tr("Kept as {place}").format(place=place) if place else tr("The list could not be written.")
        self.said.setText(words)

    @Slot()
    def _on_sheet(self) -> None:
        self.sheet_asked.emit(self.day.as_sheet(self._zone))

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
