"""Incidents at a panel, connected: the page, who knows of them, and who records what is decided."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.flow.moments import Moments
from kiosk.flow.replies import Recording
from kiosk.flow.room.incident_desk import IncidentDesk
from kiosk.flow.room.staff import StaffDesk
from kiosk.flow.room.talking import RoomTalk
from kiosk.ui.admin.window import AdminWindow


class RoomIncidents(QObject):
    """The page of incidents with its presenter."""

    def __init__(
        self,
        window: AdminWindow,
        *,
        recording: Recording,
        talk: RoomTalk,
        staff: StaffDesk,
        moments: Moments,
        keep: Callable[[str, str], str],
    ) -> None:
        page = window.add_incidents()
        super().__init__(page)  # ends with what it is for: what is told later finds nobody
        self.page = page
        self._keep = keep
        page.sheet_asked.connect(self._on_sheet)
        self.desk = desk = IncidentDesk(recording, talk, staff=staff, moments=moments, parent=self)
        talk.heard.connect(page.hear)
        staff.signed_in.connect(page.open_for)
        staff.signed_out.connect(page.shut)
        page.decided.connect(desk.decide)
        desk.done.connect(page.show_outcome)

    @Slot(str)
    def _on_sheet(self, sheet: str) -> None:
        self.page.show_kept(self._keep("incidents", sheet))
