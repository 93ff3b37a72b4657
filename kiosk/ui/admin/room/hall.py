"""The room at a glance: what needs somebody, table, seat plan, and the session so far."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.exam.room_past import Minute
from kiosk.ui.admin.room import columns
from kiosk.ui.admin.room.acts import ACTS
from kiosk.ui.admin.room.filters import Filters
from kiosk.ui.admin.room.model import Filter, RoomModel
from kiosk.ui.admin.room.needs import NeedsYou
from kiosk.ui.admin.room.plan import SeatPlan
from kiosk.ui.admin.room.plot import SessionPlot
from kiosk.ui.admin.room.table import RoomTable
from kiosk.ui.admin.room.whole import Foot
from kiosk.ui.theme import Room, Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.message import Message
from kiosk.ui.widgets.sheet import Panel
from sync.protocol.deciding import Do

SIDE = 436
MOST_MINUTES = 36 * 60


class Hall(QWidget):
    """Shows the model; says what was asked for."""

    opened = Signal(str, str)
    """A line's key, and its trouble where it was opened for that."""

    def __init__(self, theme: Theme, model: RoomModel) -> None:
        super().__init__()
        self._theme, self.model = theme, model
        self._minutes: dict[int, Minute] = {}
        self.setObjectName("room_hall")
        self.needs = NeedsYou(theme)
        self.filters = Filters(theme)
        self.table = RoomTable(theme, model)
        self.plan = SeatPlan(theme, model)
        self.plot = SessionPlot(theme)
        self.foot = Foot(theme)
        self.nothing = Message(theme, name="room_nothing")
        sheet = Panel(theme, padding=1, name="room_sheet")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        sheet.body.addLayout(self._stack)
        self._seats = Panel(theme, padding=14, name="room_seats")
        self._seats.body.addWidget(Label(theme, self.tr("Seats"), use=TextUse.UI_STRONG))
        self._seats.body.addWidget(self.plan, 1)
        self._curves = Panel(theme, padding=14, name="room_plot")
        self._curves.body.addWidget(self.plot, 1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 14, 16, 12)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(12)
        self._left = QVBoxLayout()
        self._left.setSpacing(10)
        self._left.addWidget(self.filters)
        self._left.addWidget(sheet, 1)
        self._left.addWidget(self.foot)
        self._right = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._right.setSpacing(14)
        self._right.addWidget(self._seats, 5)
        self._right.addWidget(self._curves, 4)
        self._connect()
        self._arrange()
        self._say_nothing()

    def _connect(self) -> None:
        self.filters.picked.connect(self._on_filter)
        self.filters.looked_for.connect(self._on_find)
        self.model.counted.connect(self._on_counted)
        self.model.modelReset.connect(self._say_nothing)
        self.table.opened.connect(self._on_opened)
        self.plan.opened.connect(self._on_opened)
        self.table.head.sectionClicked.connect(self._say_sorted)
        self.needs.acted.connect(self.opened)
        self.nothing.primary_asked.connect(self.filters.clear)
        self._theme.changed.connect(self._arrange)
        QShortcut(QKeySequence("F6"), self, self._on_next_region)
        self._say_sorted()

    @Slot()
    def _arrange(self) -> None:
        """The seats stand beside the table, or below it where there is no room."""
        self._grid.removeWidget(self.needs)
        self._grid.removeItem(self._left)
        self._grid.removeItem(self._right)
        is_wide = self._theme.room in (Room.WIDE, Room.USUAL)
        self._place(is_wide=is_wide, side=SIDE if self._theme.room is Room.USUAL else SIDE * 3 // 2)

    def _place(self, *, is_wide: bool, side: int) -> None:
        grid = self._grid
        grid.addWidget(self.needs, 0, 0, 1, 2)
        grid.addLayout(self._left, 1, 0)
        grid.addLayout(self._right, *((1, 1) if is_wide else (2, 0)))
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(1, 2)
        is_below = self._theme.room is Room.FOLDED
        grid.setRowStretch(2, 1 if is_below else 0)
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._right.setDirection(down if is_wide else along)
        for panel in (self._seats, self._curves):
            panel.setMinimumWidth(side if is_wide else 0)
            panel.setMaximumWidth(side if is_wide else 16_777_215)
            panel.setVisible(is_wide or is_below)
        self.needs.show_most({Room.WIDE: 4, Room.USUAL: 4, Room.FOLDED: 3, Room.TABBED: 2}.get(self._theme.room, 1))

    # --- showing

    def show_minutes(self, minutes: tuple[Minute, ...], zone: str, *, since_ms: int) -> None:
        """Show what the room came to, from the session's begin on; what is told again takes the old one's place."""
        for one in minutes:
            self._minutes[one.at_ms // 60_000] = one
        while len(self._minutes) > MOST_MINUTES:
            self._minutes.pop(next(iter(self._minutes)))
        shown = tuple(self._minutes[at] for at in sorted(self._minutes) if self._minutes[at].at_ms >= since_ms)
        self.plot.show_minutes(shown, zone)

    def show_now(self, now_ms: int) -> None:
        """A second passed: ages are older."""
        self.model.now_ms = now_ms
        self.table.tick()
        self.needs.tick(now_ms)

    def possible(self) -> dict[Do, int]:
        """Return for how many each action for the whole room applies."""
        lines = [shown.line for shown in self.model.scope()]
        return {act.do: sum(act.applies(line) for line in lines) for act in ACTS if act.is_for_all}

    @Slot(object)
    def _on_counted(self, counts: dict[Filter, int]) -> None:
        self.filters.show_counts(counts)
        self.needs.show_lines(self.model.urgent(), self.model.now_ms)

    @Slot()
    def _say_nothing(self) -> None:
        """Say why the table is empty, where it is."""
        if not self.model.rowCount():
            self._show_nothing()
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else self.nothing)

    def _show_nothing(self) -> None:
        model, clear = self.model, self.tr("Clear the filters")
        if model.find:
            title = self.tr("No seat, name or number like “{find}”").format(find=model.find)
            text = self.tr("Look for a part of it, or clear the filters.")
            self.nothing.show_words(icon="search", role=Role.INK2, title=title, text=text, primary=clear)
        elif model.what is Filter.ATTENTION:
            title, text = self.tr("Nothing needs you"), self.tr("Every seat is fine. This page looks every second.")
            self.nothing.show_words(icon="circle-check", role=Role.GREEN, title=title, text=text, primary=clear)
        elif model.what is not Filter.ALL:
            title, text = self.tr("Nobody in this state"), self.tr("The figures on the buttons are live.")
            self.nothing.show_words(icon="users", role=Role.BLUE, title=title, text=text, primary=clear)
        else:
            title, text = self.tr("No candidates yet"), self.tr("They come by themselves from the server.")
            self.nothing.show_words(icon="users", role=Role.BLUE, title=title, text=text)

    @Slot()
    def _say_sorted(self) -> None:
        column, _falls = self.table.head.sorted
        if column < 0:
            self.foot.said.setText(self.tr("Sorted: needs you first"))
        else:
            name = columns.heads()[columns.Column(column)]
            self.foot.said.setText(self.tr("Sorted: {column}").format(column=name))

    # --- saying

    @Slot(object)
    def _on_filter(self, what: Filter) -> None:
        self.model.show_only(what=what)

    @Slot(str)
    def _on_find(self, find: str) -> None:
        self.model.show_only(find=find)

    @Slot(str)
    def _on_opened(self, key: str) -> None:
        self.opened.emit(key, "")

    @Slot()
    def _on_next_region(self) -> None:
        regions: tuple[QWidget, ...] = (self.needs.cards[0].button, self.filters.search, self.table, self.plan)
        here = next((at for at, region in enumerate(regions) if region.hasFocus()), -1)
        for step in range(1, len(regions) + 1):
            region = regions[(here + step) % len(regions)]
            if region.isVisible():
                region.setFocus()
                return
