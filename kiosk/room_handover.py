"""The hand-over at a panel, connected: the page, who knows the sum, and who records the close."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.exam.hand_over import HandOverSeen
from kiosk.flow.room.deciding import DecisionDesk
from kiosk.flow.room.order import Outcome
from kiosk.flow.room.staff import StaffDesk
from kiosk.flow.room.talking import RoomTalk
from kiosk.ui.admin.room.page import RoomPage
from kiosk.ui.admin.window import AdminWindow
from sync.protocol.deciding import Do

EVERY_MS = 10_000
"""How often the sum is asked for while it is looked at."""

Keep = Callable[[str, str], str]
"""Writes a file of this name with this text; returns where it is, or nothing."""


class RoomHandOver(QObject):
    """The page of the hand-over with its presenters."""

    def __init__(
        self,
        window: AdminWindow,
        room: RoomPage,
        *,
        talk: RoomTalk,
        staff: StaffDesk,
        desk: DecisionDesk,
        keep: Keep,
    ) -> None:
        page = window.add_hand_over(room.looking)
        super().__init__(page)  # ends with what it is for: what is told later finds nobody
        self.page = page
        self._window, self._room, self._talk, self._keep = window, room, talk, keep
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_due)
        self._timer.start()
        window.pages.currentChanged.connect(self._on_due)
        window.bar.session_picked.connect(self._on_session)
        talk.hand_over_told.connect(self._on_told)
        staff.signed_in.connect(page.open_for)
        staff.signed_out.connect(page.shut)
        page.decided.connect(desk.decide)
        page.opened.connect(self._on_opened)
        page.sheet_asked.connect(self._on_sheet)
        desk.done.connect(self._on_done)

    @Slot()
    def _on_due(self) -> None:
        session = self._room.choice.session
        if self.page.isVisible():
            self.page.look()
            if session is not None:
                self._talk.ask_hand_over(session)

    @Slot(str)
    def _on_session(self) -> None:
        self.page.look()
        self._on_due()

    @Slot(object)
    def _on_told(self, seen: HandOverSeen) -> None:
        self.page.show_sum(seen)

    @Slot(object)
    def _on_done(self, outcome: Outcome) -> None:
        if outcome.order.do is Do.CLOSE_SESSION:
            self.page.show_outcome(outcome)
            self._on_due()

    @Slot(str)
    def _on_opened(self, candidate: str) -> None:
        self._window.show_page(self._room)
        self._room.hall.opened.emit(candidate, "")

    @Slot(str)
    def _on_sheet(self, sheet: str) -> None:
        self.page.show_kept(self._keep("hand-over", sheet))
