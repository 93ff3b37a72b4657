"""What a panel prints, connected: the page, who knows the session, and who writes the file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Slot

from kiosk.clock import Clock
from kiosk.exam.printed.document import Document
from kiosk.exam.printed.record import SessionRecord
from kiosk.flow.replies import Background
from kiosk.flow.room.papers import PapersDesk
from kiosk.flow.room.staff import StaffDesk
from kiosk.flow.room.talking import RoomTalk
from kiosk.settings import Settings
from kiosk.ui.admin.room.page import RoomPage
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.printed.press import Press
from kiosk.ui.printed.preview import previewed

PREVIEW_PX = 1_240


class RoomPapers(QObject):
    """Pages are set, written and printed off the windows' thread."""

    def __init__(
        self,
        window: AdminWindow,
        room: RoomPage,
        *,
        talk: RoomTalk,
        staff: StaffDesk,
        background: Background,
        settings: Settings,
        folder: Callable[[], Path],
        clock: Clock,
    ) -> None:
        page = window.add_papers()
        super().__init__(page)  # ends with what it is for: what is told later finds nobody
        self.page = page
        self._window, self._room, self._staff = window, room, staff
        self._background = background
        self.desk = PapersDesk(talk, background, folders=settings.stick_folders, parent=self)
        staff.signed_in.connect(self._on_signed_in)
        staff.signed_out.connect(page.shut)
        page.record_asked.connect(self._on_record_asked)
        window.bar.session_picked.connect(self._on_session)
        page.codes_asked.connect(self.desk.ask_codes)
        page.preview_asked.connect(self._on_preview)
        self.press = Press(background, window.theme, folder=folder, wall_ms=clock.wall_ms, parent=self)
        page.save_asked.connect(self.press.keep)
        page.print_asked.connect(self.press.print)
        page.cancel_asked.connect(self.press.cancel)
        self.press.progressed.connect(page.show_progress)
        self.press.kept.connect(page.show_kept)
        self.press.printed.connect(page.show_printed)
        self.press.stopped.connect(page.show_stopped)
        self.desk.record_told.connect(self._on_record)
        self.desk.codes_told.connect(page.show_codes)

    @Slot(object)
    def _on_signed_in(self) -> None:
        self.page.open()

    @Slot()
    def _on_record_asked(self) -> None:
        session = self._room.choice.session
        if session is not None:
            self.desk.ask_record(session)

    @Slot(str)
    def _on_session(self) -> None:
        if self.page.isVisible():
            self._on_record_asked()

    @Slot(object)
    def _on_record(self, record: SessionRecord) -> None:
        person = self._staff.person
        by = "" if person is None else person.row.name
        self.page.show_record(msgspec.structs.replace(record, made_ms=self._room.now_ms, by=by))

    @Slot(object)
    def _on_preview(self, document: Document) -> None:
        theme = self._window.theme
        self._background.ask(partial(previewed, document, theme, PREVIEW_PX), self.page.show_preview)
