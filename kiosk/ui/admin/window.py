"""The panel's window: a bar that says where one is, a rail of pages, and the page that was picked."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.ui.admin.bar import PanelBar
from kiosk.ui.admin.handover.page import HandOverPage
from kiosk.ui.admin.incidents.page import IncidentsPage
from kiosk.ui.admin.machines.page import MachinesPage
from kiosk.ui.admin.papers.page import PapersPage
from kiosk.ui.admin.preflight_page import PreflightPage
from kiosk.ui.admin.rail import Rail
from kiosk.ui.admin.rehearsal.page import RehearsalPage
from kiosk.ui.admin.room.looking import Looking
from kiosk.ui.admin.room.page import RoomPage
from kiosk.ui.theme import Theme

SIZE = QSize(1366, 768)
LEAST = QSize(640, 480)


class AdminWindow(QFrame):
    """Pages are added by whoever builds the panel; Alt and a digit pick one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("window")
        self.setProperty("ground", "desk")
        self.setWindowTitle(self.tr("Exam panel"))
        self.setMinimumSize(LEAST)
        self.bar = PanelBar(theme, self.tr("Exam panel"))
        self.rail = Rail(theme)
        self.pages = QStackedWidget()
        self.rail.picked.connect(self.pages.setCurrentIndex)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.rail)
        below.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(below, 1)

    @property
    def theme(self) -> Theme:
        """How it looks, and in which language."""
        return self._theme

    def sizeHint(self) -> QSize:
        return SIZE

    def add_page(self, page: QWidget, text: str, *, icon: str, name: str) -> None:
        """Add a page at the end of the rail."""
        button = self.rail.add(text, icon=icon, name=name)
        number = self.pages.addWidget(page)
        button.setShortcut(QKeySequence(f"Alt+{number + 1}"))

    def add_room(self) -> RoomPage:
        """Add the page of the room."""
        page = RoomPage(self._theme, self.bar)
        self.add_page(page, self.tr("Room"), icon="layout-grid", name="rail_room")
        return page

    def add_incidents(self) -> IncidentsPage:
        """Add the page of incidents; its button counts those that wait."""
        page = IncidentsPage(self._theme)
        self.add_page(page, self.tr("Incidents"), icon="triangle-alert", name="rail_incidents")
        page.counted.connect(self.rail.buttons[-1].show_count)
        return page

    def add_hand_over(self, looking: Looking) -> HandOverPage:
        """Add the page of the hand-over."""
        page = HandOverPage(self._theme, looking)
        self.add_page(page, self.tr("Hand-over"), icon="list-checks", name="rail_handover")
        return page

    def add_machines(self, looking: Looking) -> MachinesPage:
        """Add the page of the room's machines."""
        page = MachinesPage(self._theme, looking)
        self.add_page(page, self.tr("Machines"), icon="hard-drive", name="rail_machines")
        return page

    def add_rehearsal(self, looking: Looking) -> RehearsalPage:
        """Add the page of the rehearsal."""
        page = RehearsalPage(self._theme, looking)
        self.add_page(page, self.tr("Rehearsal"), icon="circle-play", name="rail_rehearsal")
        return page

    def show_page(self, page: QWidget) -> None:
        """Go to a page, as by its button."""
        self.rail.buttons[self.pages.indexOf(page)].click()

    def add_papers(self) -> PapersPage:
        """Add the page of what is printed."""
        page = PapersPage(self._theme)
        self.add_page(page, self.tr("Papers"), icon="printer", name="rail_papers")
        return page

    def add_preflight(self) -> PreflightPage:
        """Add the page of the preflight, with its keys."""
        page = PreflightPage(self._theme)
        self.add_page(page, self.tr("Preflight"), icon="monitor-check", name="rail_preflight")
        self._add_key(page, QKeySequence(Qt.Key.Key_F5), page.again)
        self._add_key(page, QKeySequence(QKeySequence.StandardKey.Save), page.keep)
        return page

    def show_place(self, seat: str, center: str) -> None:
        """Say which machine this is."""
        self.bar.show_place(seat, center)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = self._theme.room
        if self._theme.fit(event.size().width()) is not before:
            for page in self.findChildren(PreflightPage):
                page.rebuild()

    def _add_key(self, page: QWidget, keys: QKeySequence, button: QWidget) -> None:
        action = QAction(page)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(button.click)  # type: ignore[attr-defined]
        page.addAction(action)

    @Slot()
    def come_back(self) -> None:
        """Stand in front again after the screen was taken for a moment."""
        self.show()
        self.raise_()
        self.activateWindow()
