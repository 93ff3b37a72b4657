"""The room's machines at a panel, connected: the page, and who knows how they are."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.flow.room.staff import StaffDesk
from kiosk.flow.room.talking import RoomTalk
from kiosk.ui.admin.room.looking import Looking
from kiosk.ui.admin.window import AdminWindow

EVERY_MS = 10_000
"""How often they are asked for while they are looked at."""

Keep = Callable[[str, str], str]


class RoomMachines(QObject):
    """The page of the machines with its presenter."""

    def __init__(self, window: AdminWindow, looking: Looking, *, talk: RoomTalk, staff: StaffDesk, keep: Keep) -> None:
        page = window.add_machines(looking)
        super().__init__(page)  # ends with what it is for: what is told later finds nobody
        self.page = page
        self._talk, self._keep = talk, keep
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_due)
        self._timer.start()
        window.pages.currentChanged.connect(self._on_due)
        talk.machines_told.connect(page.show_machines)
        staff.signed_in.connect(page.open_for)
        staff.signed_out.connect(page.shut)
        page.sheet_asked.connect(self._on_sheet)

    @Slot()
    def _on_due(self) -> None:
        if self.page.isVisible():
            self._talk.ask_machines()

    @Slot(str)
    def _on_sheet(self, sheet: str) -> None:
        self.page.show_kept(self._keep("machines", sheet))
