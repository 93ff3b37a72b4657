"""The rehearsal at a panel, connected: the page, who knows how it goes, who records that one begins, who prints it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.flow.room.deciding import DecisionDesk
from kiosk.flow.room.order import Outcome
from kiosk.flow.room.staff import StaffDesk
from kiosk.flow.room.talking import RoomNews, RoomTalk
from kiosk.ui.admin.room.looking import Looking
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.printed.press import Press
from sync.protocol.deciding import Do
from sync.protocol.ids import SessionId

EVERY_MS = 3_000
"""How often it is asked how the seats do, while that is looked at."""

Keep = Callable[[str, str], str]


class RoomRehearsal(QObject):
    """The page of the rehearsal with its presenters."""

    def __init__(
        self,
        window: AdminWindow,
        looking: Looking,
        *,
        talk: RoomTalk,
        staff: StaffDesk,
        desk: DecisionDesk,
        press: Press,
        keep: Keep,
    ) -> None:
        page = window.add_rehearsal(looking)
        super().__init__(page)  # ends with what it is for: what is told later finds nobody
        self.page = page
        self._talk, self._keep, self._session = talk, keep, ""
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_due)
        self._timer.start()
        window.pages.currentChanged.connect(self._on_due)
        talk.heard.connect(self._on_heard)
        talk.rehearsal_told.connect(page.show_rehearsal)
        staff.signed_in.connect(page.open_for)
        staff.signed_out.connect(page.shut)
        page.decided.connect(desk.decide)
        desk.done.connect(self._on_done)
        page.sheet_asked.connect(self._on_sheet)
        self._connect_press(press)

    def _connect_press(self, press: Press) -> None:
        page = self.page
        page.save_asked.connect(press.keep)
        page.print_asked.connect(press.print)
        page.foot.cancel_asked.connect(press.cancel)
        press.progressed.connect(page.foot.show_progress)
        press.kept.connect(page.foot.show_kept)
        press.printed.connect(page.foot.show_printed)
        press.stopped.connect(page.foot.show_stopped)

    @Slot(object)
    def _on_heard(self, news: RoomNews) -> None:
        """The rehearsal that is looked at is the newest one."""
        found = [row for row in news.state.sessions if row.rehearsal is not None]
        newest = max(found, key=lambda row: row.opens_ms, default=None)
        session = "" if newest is None else newest.session
        if session != self._session:
            self._session = session
            self._on_due()

    @Slot()
    def _on_due(self) -> None:
        if self.page.isVisible() and self._session:
            self._talk.ask_rehearsal(SessionId(self._session))

    @Slot(object)
    def _on_done(self, outcome: Outcome) -> None:
        if outcome.order.do is Do.REHEARSE:
            self.page.show_outcome(outcome)

    @Slot(str)
    def _on_sheet(self, sheet: str) -> None:
        self.page.foot.show_kept(self._keep("rehearsal", sheet))
